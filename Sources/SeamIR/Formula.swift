/// A formula of linear temporal logic over the letters of a run.
///
/// A letter is the state that a move leads to, with the move's scratch cells; the letter of an
/// initial state has all scratch cells 0, and so has every letter of a run that rests for ever in a
/// state without moves. `docs/semantics.md` says what each operator means.
public indirect enum Formula: Sendable, Hashable {
  /// A condition on one letter; it may read scratch cells.
  case atom(Term)
  case not(Formula)
  case and(Formula, Formula)
  case or(Formula, Formula)
  case next(Formula)
  /// The second happens, and until then the first holds.
  case until(Formula, Formula)
  /// The second holds up to and with the letter at which the first holds, or for ever.
  case release(Formula, Formula)

  public static let yes = Formula.atom(.yes)
  public static let no = Formula.atom(.no)
}

/// Constructors that fold constants.
extension Formula {
  /// The truth of a formula that says nothing about the run.
  public var constantValue: Bool? {
    if case .atom(let term) = self { term.constantValue.map { $0 != 0 } } else { nil }
  }

  public static func truth(_ value: Bool) -> Formula { value ? .yes : .no }

  public static func negation(_ formula: Formula) -> Formula {
    if let value = formula.constantValue { return .truth(!value) }
    if case .not(let inner) = formula { return inner }
    return .not(formula)
  }

  public static func conjunction(_ left: Formula, _ right: Formula) -> Formula {
    if left.constantValue == false || right.constantValue == false { return .no }
    if left.constantValue == true || left == right { return right }
    return right.constantValue == true ? left : .and(left, right)
  }

  public static func disjunction(_ left: Formula, _ right: Formula) -> Formula {
    if left.constantValue == true || right.constantValue == true { return .yes }
    if left.constantValue == false || left == right { return right }
    return right.constantValue == false ? left : .or(left, right)
  }

  public static func implication(_ left: Formula, _ right: Formula) -> Formula {
    disjunction(negation(left), right)
  }

  public static func equivalence(_ left: Formula, _ right: Formula) -> Formula {
    disjunction(
      conjunction(left, right), conjunction(negation(left), negation(right)))
  }

  public static func always(_ body: Formula) -> Formula {
    if body.constantValue != nil { return body }
    if case .release(.no, _) = body { return body }
    return .release(.no, body)
  }

  public static func eventually(_ body: Formula) -> Formula {
    if body.constantValue != nil { return body }
    if case .until(.yes, _) = body { return body }
    return .until(.yes, body)
  }

  /// `left W right`: as `until`, but the right side need not come.
  public static func weakUntil(_ left: Formula, _ right: Formula) -> Formula {
    .release(right, disjunction(left, right))
  }

  /// □(left → ◇right).
  public static func leadsTo(_ left: Formula, _ right: Formula) -> Formula {
    always(implication(left, eventually(right)))
  }
}

extension Formula {
  /// The same formula with `not` before atoms only, or, if asked for, that of its negation.
  public func negationNormalForm(isNegated: Bool = false) -> Formula {
    switch self {
    case .atom: return isNegated ? .negation(self) : self
    case .not(let body): return body.negationNormalForm(isNegated: !isNegated)
    case .and(let left, let right), .or(let left, let right):
      let first = left.negationNormalForm(isNegated: isNegated)
      let second = right.negationNormalForm(isNegated: isNegated)
      let isAnd = if case .and = self { true } else { false }
      return isAnd != isNegated ? .conjunction(first, second) : .disjunction(first, second)
    case .next(let body):
      let inner = body.negationNormalForm(isNegated: isNegated)
      return inner.constantValue == nil ? .next(inner) : inner
    case .until(let left, let right), .release(let left, let right):
      let first = left.negationNormalForm(isNegated: isNegated)
      let second = right.negationNormalForm(isNegated: isNegated)
      let isUntil = if case .until = self { true } else { false }
      // What decides at once, or never comes, leaves the simpler formula.
      if second.constantValue != nil { return second }
      if isUntil != isNegated {
        return first.constantValue == false ? second : .until(first, second)
      }
      return first.constantValue == true ? second : .release(first, second)
    }
  }

  /// The conditions on letters that the formula asks for, each once, from the left; no constants.
  public var atoms: [Term] {
    var found: [Term] = []
    forEachAtom { if $0.constantValue == nil, !found.contains($0) { found.append($0) } }
    return found
  }

  /// Calls `visit` with every atom, from the left.
  public func forEachAtom(_ visit: (Term) -> Void) {
    switch self {
    case .atom(let term): visit(term)
    case .not(let body), .next(let body): body.forEachAtom(visit)
    case .and(let left, let right), .or(let left, let right), .until(let left, let right),
      .release(let left, let right):
      left.forEachAtom(visit)
      right.forEachAtom(visit)
    }
  }

  /// The formula in words, with cells told by their names in `cells`.
  public func text(cells: [Cell]) -> String { text(cells, inside: false) }

  private func text(_ cells: [Cell], inside: Bool) -> String {
    let bare: String
    switch self {
    case .atom(.constant(let value)): return value == 0 ? "false" : "true"
    case .atom(let term): return "[\(term.text(cells: cells))]"
    case .not(let body): return "not \(body.text(cells, inside: true))"
    case .next(let body): return "next \(body.text(cells, inside: true))"
    case .until(.yes, let body): return "eventually \(body.text(cells, inside: true))"
    case .release(.no, let body): return "always \(body.text(cells, inside: true))"
    case .and(let left, let right): bare = join("and", left, right, cells)
    case .or(let left, let right): bare = join("or", left, right, cells)
    case .until(let left, let right): bare = join("until", left, right, cells)
    case .release(let left, let right): bare = join("release", left, right, cells)
    }
    return inside ? "(\(bare))" : bare
  }

  private func join(_ word: String, _ left: Formula, _ right: Formula, _ cells: [Cell]) -> String {
    "\(left.text(cells, inside: true)) \(word) \(right.text(cells, inside: true))"
  }
}

/// A promise about what may not be neglected for ever; liveness is judged on runs that keep all.
///
/// It is *enabled* in a state when some action of ``actions`` is enabled there, after urgency. A
/// move by such an action *takes* it.
public struct FairnessAssumption: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    /// Where enabled for ever from some time on, it is taken again and again.
    case weak = "fair"
    /// Where enabled again and again, it is taken again and again.
    case strong = "strongly fair"
  }

  public let kind: Kind
  /// As the source says it, without the kind: `flow vcpu_run@cpu0`.
  public let name: String
  /// Indices in ``TransitionSystem/actions``, ascending.
  public let actions: [Int]

  public init(kind: Kind, name: String, actions: [Int]) {
    self.kind = kind
    self.name = name
    self.actions = actions
  }

  /// `fair flow vcpu_run@cpu0`.
  public var fullName: String { "\(kind.rawValue) \(name)" }
}
