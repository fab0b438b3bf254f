// Replacement of cells that keeps a term's value to the last bit. `Term.substituting` is for lowering,
// where operands of `and`, `or` and `not` are 0 or 1 and arrays are never replaced; what is derived
// from a finished system must rely on neither.

extension Term {
  /// The term with some cells replaced by terms, and everything folded that has become constant.
  ///
  /// An element of an array with replaced cells becomes a chain of choices over its index.
  ///
  /// - Parameter replacement: The term for a cell; `nil` for a cell that stays.
  /// - Returns: A term over the cells that stay and those of the replacements.
  public func rewritten(_ replacement: (CellID) -> Term?) -> Term {
    switch self {
    case .constant:
      return self
    case .cell(let cell):
      return replacement(cell) ?? self
    case .element(let array, let index):
      return Self.element(array, index.rewritten(replacement), replacement)
    case .not(let operand):
      return .exactNegation(operand.rewritten(replacement))
    case .and(let operands):
      return .exactJunction(operands.map { $0.rewritten(replacement) }, neutral: true)
    case .or(let operands):
      return .exactJunction(operands.map { $0.rewritten(replacement) }, neutral: false)
    case .compare(let kind, let left, let right):
      return .comparison(kind, left.rewritten(replacement), right.rewritten(replacement))
    case .arithmetic(let kind, let left, let right):
      return .computed(kind, left.rewritten(replacement), right.rewritten(replacement))
    case .choice(let test, let yes, let no):
      let test = test.rewritten(replacement)
      if let value = test.constantValue { return (value != 0 ? yes : no).rewritten(replacement) }
      return .selection(test, yes.rewritten(replacement), no.rewritten(replacement))
    }
  }

  /// The term with its constant parts computed.
  public var folded: Term { rewritten { _ in nil } }

  /// Whether the form alone shows that the value is 0 or 1.
  public var isEvidentlyTruth: Bool {
    switch self {
    case .constant(let value): value == 0 || value == 1
    case .not, .and, .or, .compare: true
    case .cell, .element, .arithmetic: false
    case .choice(_, let yes, let no): yes.isEvidentlyTruth && no.isEvidentlyTruth
    }
  }

  /// The opposite, for an operand that need not be 0 or 1.
  public static func exactNegation(_ term: Term) -> Term {
    if case .not(let inner) = term, !inner.isEvidentlyTruth { return .not(term) }
    return negation(term)
  }

  /// An `and` (neutral true) or an `or` (neutral false) of operands that need not be 0 or 1.
  public static func exactJunction(_ operands: [Term], neutral: Bool) -> Term {
    var kept: [Term] = []
    for operand in operands {
      switch operand {
      case .constant(let value):
        if (value != 0) != neutral { return .truth(!neutral) }
      case .and(let inner) where neutral: kept += inner
      case .or(let inner) where !neutral: kept += inner
      default: kept.append(operand)
      }
    }
    if kept.isEmpty { return .truth(neutral) }
    if kept.count == 1 && kept[0].isEvidentlyTruth { return kept[0] }
    return neutral ? .and(kept) : .or(kept)
  }

  /// The number of parts, or the limit where it is reached.
  public func size(upTo limit: Int) -> Int {
    var count = 1
    func add(_ term: Term) { if count < limit { count += term.size(upTo: limit - count) } }
    switch self {
    case .constant, .cell: break
    case .element(_, let index): add(index)
    case .not(let operand): add(operand)
    case .and(let operands), .or(let operands): for operand in operands { add(operand) }
    case .compare(_, let left, let right), .arithmetic(_, let left, let right):
      add(left)
      add(right)
    case .choice(let test, let yes, let no):
      add(test)
      add(yes)
      add(no)
    }
    return min(count, limit)
  }

  private static func element(
    _ array: CellArray, _ index: Term, _ replacement: (CellID) -> Term?
  ) -> Term {
    if let place = index.constantValue {
      guard (0..<array.count).contains(place) else { return .constant(0) }
      return replacement(array[place]) ?? .cell(array[place])
    }
    let values = (0..<array.count).map { replacement(array[$0]) }
    guard values.contains(where: { $0 != nil }) else { return .element(array, index) }
    var chain = Term.constant(0)
    for place in (0..<array.count).reversed() {
      let value = values[place] ?? .cell(array[place])
      chain = .choice(.compare(.equal, index, .constant(place)), value, chain)
    }
    return chain
  }
}
