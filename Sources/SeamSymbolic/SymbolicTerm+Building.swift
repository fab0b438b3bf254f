/// Constructors that fold constants and flatten, so that what is printed is what one would write.
///
/// Arithmetic does not trap: lowering has shown that no value leaves ±2⁶².
extension SymbolicTerm {
  public static let yes = SymbolicTerm.truth(true)
  public static let no = SymbolicTerm.truth(false)

  public static func negation(_ term: SymbolicTerm) -> SymbolicTerm {
    switch term {
    case .truth(let value): .truth(!value)
    case .not(let inner): inner
    case .less(let left, let right): .lessOrEqual(right, left)
    case .lessOrEqual(let left, let right): .less(right, left)
    default: .not(term)
    }
  }

  public static func conjunction(_ terms: [SymbolicTerm]) -> SymbolicTerm {
    var kept: [SymbolicTerm] = []
    for term in terms {
      switch term {
      case .truth(true): continue
      case .truth(false): return .no
      case .and(let inner): kept += inner
      default: kept.append(term)
      }
    }
    return kept.isEmpty ? .yes : kept.count == 1 ? kept[0] : .and(kept)
  }

  public static func disjunction(_ terms: [SymbolicTerm]) -> SymbolicTerm {
    var kept: [SymbolicTerm] = []
    for term in terms {
      switch term {
      case .truth(false): continue
      case .truth(true): return .yes
      case .or(let inner): kept += inner
      default: kept.append(term)
      }
    }
    return kept.isEmpty ? .no : kept.count == 1 ? kept[0] : .or(kept)
  }

  public static func implication(_ left: SymbolicTerm, _ right: SymbolicTerm) -> SymbolicTerm {
    switch (left, right) {
    case (.truth(true), _): right
    case (.truth(false), _), (_, .truth(true)): .yes
    case (_, .truth(false)): negation(left)
    default: .implies(left, right)
    }
  }

  /// Of two terms of one sort.
  public static func equality(_ left: SymbolicTerm, _ right: SymbolicTerm) -> SymbolicTerm {
    switch (left, right) {
    case (.integer(let first), .integer(let second)): .truth(first == second)
    case (.truth(let first), .truth(let second)): .truth(first == second)
    case (.truth(let value), let term), (let term, .truth(let value)):
      value ? term : negation(term)
    case (.choice(let test, .integer(let yes), .integer(let no)), .integer(let value)):
      selection(test, .truth(yes == value), .truth(no == value))
    default: left == right ? .yes : .equal(left, right)
    }
  }

  public static func atMost(_ left: SymbolicTerm, _ right: SymbolicTerm) -> SymbolicTerm {
    if case (.integer(let first), .integer(let second)) = (left, right) {
      return .truth(first <= second)
    }
    return left == right ? .yes : .lessOrEqual(left, right)
  }

  public static func below(_ left: SymbolicTerm, _ right: SymbolicTerm) -> SymbolicTerm {
    if case (.integer(let first), .integer(let second)) = (left, right) {
      return .truth(first < second)
    }
    return left == right ? .no : .less(left, right)
  }

  /// The second where the first holds, else the third, which is of the same sort.
  public static func selection(
    _ test: SymbolicTerm, _ yes: SymbolicTerm, _ no: SymbolicTerm
  ) -> SymbolicTerm {
    if case .truth(let value) = test { return value ? yes : no }
    if yes == no { return yes }
    if case .not(let inner) = test { return selection(inner, no, yes) }
    switch (yes, no) {
    case (.truth(true), .truth(false)): return test
    case (.truth(false), .truth(true)): return negation(test)
    case (.truth(true), _): return disjunction([test, no])
    case (.truth(false), _): return conjunction([negation(test), no])
    case (_, .truth(true)): return implication(test, yes)
    case (_, .truth(false)): return conjunction([test, yes])
    default: return .choice(test, yes, no)
    }
  }

  public static func plus(_ left: SymbolicTerm, _ right: SymbolicTerm) -> SymbolicTerm {
    switch (left, right) {
    case (.integer(let first), .integer(let second)): .integer(first &+ second)
    case (.integer(0), let term), (let term, .integer(0)): term
    case (let term, .integer(let value)) where value < 0 && value > .min:
      .difference(term, .integer(-value))
    default: .sum([left, right])
    }
  }

  public static func minus(_ left: SymbolicTerm, _ right: SymbolicTerm) -> SymbolicTerm {
    switch (left, right) {
    case (.integer(let first), .integer(let second)): .integer(first &- second)
    case (let term, .integer(0)): term
    default: left == right ? .integer(0) : .difference(left, right)
    }
  }

  public static func times(_ factor: Int, _ term: SymbolicTerm) -> SymbolicTerm {
    switch (factor, term) {
    case (0, _): .integer(0)
    case (1, _): term
    case (_, .integer(let value)): .integer(factor &* value)
    default: .scaled(factor, term)
    }
  }

  /// The same truth or number as a Boolean: what is not 0 is true.
  public var asBool: SymbolicTerm {
    if sort == .bool { return self }
    switch self {
    case .integer(let value): return .truth(value != 0)
    case .choice(let test, let yes, let no): return .selection(test, yes.asBool, no.asBool)
    default: return .negation(.equality(self, .integer(0)))
    }
  }

  /// The same truth or number as an integer: truth is 1, falsehood 0.
  public var asInt: SymbolicTerm {
    if sort == .int { return self }
    switch self {
    case .truth(let value): return .integer(value ? 1 : 0)
    default: return .selection(self, .integer(1), .integer(0))
    }
  }

  /// The value at a sort.
  public func converted(to sort: SymbolicSort) -> SymbolicTerm { sort == .bool ? asBool : asInt }
}

extension SymbolicTerm {
  /// The term with its variables replaced; names inside definitions are replaced by writing the
  /// definition out.
  public func replacing(
    _ replacement: (SymbolicVariable) -> SymbolicTerm
  ) -> SymbolicTerm {
    func map(_ term: SymbolicTerm) -> SymbolicTerm { term.replacing(replacement) }
    switch self {
    case .truth, .integer, .local: return self
    case .variable(let variable): return replacement(variable)
    case .defined(let definition): return map(definition.body)
    case .not(let inner): return .not(map(inner))
    case .and(let terms): return .and(terms.map(map))
    case .or(let terms): return .or(terms.map(map))
    case .implies(let left, let right): return .implies(map(left), map(right))
    case .equal(let left, let right): return .equal(map(left), map(right))
    case .less(let left, let right): return .less(map(left), map(right))
    case .lessOrEqual(let left, let right): return .lessOrEqual(map(left), map(right))
    case .choice(let test, let yes, let no): return .choice(map(test), map(yes), map(no))
    case .sum(let terms): return .sum(terms.map(map))
    case .difference(let left, let right): return .difference(map(left), map(right))
    case .scaled(let factor, let inner): return .scaled(factor, map(inner))
    case .bound(let name, let value, let body): return .bound(name, map(value), in: map(body))
    }
  }

  /// The same of the state after the move.
  public var primed: SymbolicTerm { replacing { .variable($0.primed) } }

  /// Calls `visit` with every variable, those inside definitions included.
  public func forEachVariable(_ visit: (SymbolicVariable) -> Void) {
    switch self {
    case .variable(let variable): visit(variable)
    case .defined(let definition): definition.body.forEachVariable(visit)
    default: for part in parts { part.forEachVariable(visit) }
    }
  }

  /// The number of parts, or the limit where it is reached.
  public func size(upTo limit: Int) -> Int {
    var count = 1
    for part in parts where count < limit { count += part.size(upTo: limit - count) }
    return min(count, limit)
  }
}
