// Symbolic execution of a move's statements. Branches are run one after the other and merged, so the
// result is as long as the text, not as the number of its paths; what would be written down several
// times is bound to a name.

import SeamIR

/// The cells of a move as terms over the state before it.
struct Executor {
  let system: TransitionSystem
  let extents: (SymbolicVariable) -> Extent
  /// For names of what is bound: the printed name of each state cell.
  let names: [String]
  /// Whether a bound on numbers is only a cut that the proof is not to see.
  let ignoresBounds: Bool
  var cells: [SymbolicTerm]
  /// Where the run can stop early, in order.
  private(set) var stops: [Stop] = []
  private var bindings: [(name: String, value: SymbolicTerm)] = []
  private var localExtents: [String: Extent] = [:]
  private var path: [SymbolicTerm] = []

  /// A condition that must hold where it stands.
  struct Stop {
    /// With the branches that lead to it.
    let condition: SymbolicTerm
    /// `nil` for an `assume`.
    let fault: FaultID?
  }

  /// The most values that an operand's cases are written out for.
  static let caseCountMax = 256
  /// The most bindings of one move.
  static let bindingCountMax = 20_000

  init(
    _ system: TransitionSystem, cells: [SymbolicTerm], names: [String], ignoresBounds: Bool,
    extents: @escaping (SymbolicVariable) -> Extent
  ) {
    self.system = system
    self.cells = cells
    self.names = names
    self.ignoresBounds = ignoresBounds
    self.extents = extents
  }

  // MARK: - Statements

  mutating func run(_ statements: [Statement]) throws(EncodingError) {
    for statement in statements {
      switch statement {
      case .emit:
        break
      case .assume(let condition):
        stop(try truth(condition), nil)
      case .check(let condition, let fault):
        try require(condition, fault)
      case .assign(.cell(let cell), let value):
        cells[cell.index] = try bind(self.value(value), cell)
      case .assign(.element(let array, let index), let value):
        try assign(array, index, value)
      case .conditional(let condition, let first, let second):
        try branch(condition, first, second)
      }
    }
  }

  /// Notes a check; one that cuts a number off is left out where numbers have no bound.
  mutating func require(_ condition: Term, _ fault: FaultID) throws(EncodingError) {
    if ignoresBounds, system.faults[fault.index].kind == .bound { return }
    stop(try truth(condition), fault)
  }

  private mutating func stop(_ condition: SymbolicTerm, _ fault: FaultID?) {
    let whole = SymbolicTerm.implication(.conjunction(path), condition)
    if whole != .yes { stops.append(Stop(condition: whole, fault: fault)) }
  }

  private mutating func assign(
    _ array: CellArray, _ index: Term, _ value: Term
  ) throws(EncodingError) {
    let index = try bind(number(index), nil, sizeMax: 1)
    let value = try bind(self.value(value), nil)
    for place in 0..<array.count {
      let cell = array[place]
      let test = SymbolicTerm.equality(index, .integer(place))
      cells[cell.index] = try bind(merge(test, value, cells[cell.index]), cell)
    }
  }

  private mutating func branch(
    _ condition: Term, _ first: [Statement], _ second: [Statement]
  ) throws(EncodingError) {
    let condition = try bind(truth(condition), nil, sizeMax: 6)
    if case .truth(let value) = condition { return try run(value ? first : second) }
    let before = cells
    path.append(condition)
    try run(first)
    path[path.count - 1] = .negation(condition)
    let afterFirst = cells
    cells = before
    try run(second)
    path.removeLast()
    for index in cells.indices where cells[index] != afterFirst[index] {
      cells[index] = try bind(
        merge(condition, afterFirst[index], cells[index]), CellID(index))
    }
  }

  private func merge(
    _ test: SymbolicTerm, _ yes: SymbolicTerm, _ no: SymbolicTerm
  ) -> SymbolicTerm {
    if yes.sort == no.sort { return .selection(test, yes, no) }
    return .selection(test, yes.asInt, no.asInt)
  }

  // MARK: - Terms

  /// A condition over the cells as they are now.
  mutating func truth(_ term: Term) throws(EncodingError) -> SymbolicTerm {
    try value(term).asBool
  }

  mutating func number(_ term: Term) throws(EncodingError) -> SymbolicTerm {
    try value(term).asInt
  }

  /// The value at whatever sort is natural for it.
  mutating func value(_ term: Term) throws(EncodingError) -> SymbolicTerm {
    switch term {
    case .constant(let value): return .integer(value)
    case .cell(let cell): return cells[cell.index]
    case .element(let array, let index): return try element(array, index)
    case .not(let operand): return .negation(try truth(operand))
    case .and(let operands): return .conjunction(try truths(operands))
    case .or(let operands): return .disjunction(try truths(operands))
    case .compare(let kind, let left, let right):
      return compared(kind, try value(left), try value(right))
    case .arithmetic(let kind, let left, let right):
      return try computed(kind, left, right)
    case .choice(let test, let yes, let no):
      return merge(try truth(test), try value(yes), try value(no))
    }
  }

  private mutating func truths(_ terms: [Term]) throws(EncodingError) -> [SymbolicTerm] {
    var result: [SymbolicTerm] = []
    for term in terms { result.append(try truth(term)) }
    return result
  }

  private mutating func element(
    _ array: CellArray, _ index: Term
  ) throws(EncodingError) -> SymbolicTerm {
    let index = try bind(number(index), nil, sizeMax: 1)
    if case .integer(let place) = index {
      return (0..<array.count).contains(place) ? cells[array[place].index] : .integer(0)
    }
    // An element outside reads as 0. Where the index cannot be outside, the last needs no test.
    let extent = extent(of: index)
    let isInside =
      extent.low.map { $0 >= 0 } ?? false && extent.high.map { $0 < array.count } ?? false
    var chain: SymbolicTerm?
    for place in (0..<array.count).reversed() {
      if let low = extent.low, place < low { continue }
      if let high = extent.high, place > high { continue }
      let value = cells[array[place].index]
      guard let rest = chain else {
        chain =
          isInside ? value : merge(.equality(index, .integer(place)), value, zero(like: value))
        continue
      }
      chain = merge(.equality(index, .integer(place)), value, rest)
    }
    return chain ?? .integer(0)
  }

  private func zero(like term: SymbolicTerm) -> SymbolicTerm {
    term.sort == .bool ? .no : .integer(0)
  }

  private func compared(
    _ kind: Comparison, _ left: SymbolicTerm, _ right: SymbolicTerm
  ) -> SymbolicTerm {
    switch kind {
    case .equal: return equal(left, right)
    case .notEqual: return .negation(equal(left, right))
    case .less: return .below(left.asInt, right.asInt)
    case .lessOrEqual: return .atMost(left.asInt, right.asInt)
    }
  }

  /// Equality of a Boolean with 0 or 1 is the Boolean or its opposite.
  private func equal(_ left: SymbolicTerm, _ right: SymbolicTerm) -> SymbolicTerm {
    if left.sort == right.sort { return .equality(left, right) }
    let (bool, int) = left.sort == .bool ? (left, right) : (right, left)
    switch int {
    case .integer(0): return .negation(bool)
    case .integer(1): return bool
    case .integer: return .no
    default: return .equality(bool.asInt, int)
    }
  }

  // MARK: - Arithmetic

  private mutating func computed(
    _ kind: Arithmetic, _ left: Term, _ right: Term
  ) throws(EncodingError) -> SymbolicTerm {
    let first = try number(left)
    let second = try number(right)
    if case (.integer(let one), .integer(let two)) = (first, second) {
      return .integer(kind.value(one, two))
    }
    switch kind {
    case .add: return .plus(first, second)
    case .subtract: return .minus(first, second)
    case .multiply:
      if case .integer(let factor) = first { return .times(factor, second) }
      if case .integer(let factor) = second { return .times(factor, first) }
      return try product(first, second)
    case .divide, .remainder:
      let dividend = try bind(first, nil, sizeMax: 1)
      let own = self
      return try cases(of: second) { (divisor) throws(EncodingError) in
        try own.divided(dividend, by: divisor, kind)
      }
    }
  }

  /// The operand with fewer values is spelled out.
  private mutating func product(
    _ first: SymbolicTerm, _ second: SymbolicTerm
  ) throws(EncodingError) -> SymbolicTerm {
    let counts = (extent(of: first).count ?? .max, extent(of: second).count ?? .max)
    let (spelled, other) = counts.0 <= counts.1 ? (first, second) : (second, first)
    let factor = try bind(other, nil, sizeMax: 1)
    return try cases(of: spelled) { (value) throws(EncodingError) in .times(value, factor) }
  }

  /// A division by a number, rounding towards minus infinity; by 0 it is 0.
  private func divided(
    _ dividend: SymbolicTerm, by divisor: Int, _ kind: Arithmetic
  ) throws(EncodingError) -> SymbolicTerm {
    if divisor == 0 { return .integer(0) }
    if case .integer(let value) = dividend { return .integer(kind.value(value, divisor)) }
    if divisor == 1 || divisor == -1 {
      return kind == .remainder ? .integer(0) : .times(divisor, dividend)
    }
    let extent = extent(of: dividend)
    guard let low = extent.low, let high = extent.high else {
      throw .notLinear("a division of a number without a bound")
    }
    let ends = [low, high].map { Arithmetic.divide.value($0, divisor) }
    let quotients = (ends.min() ?? 0)...(ends.max() ?? 0)
    guard quotients.count <= Self.caseCountMax else {
      throw .notLinear("a division with \(quotients.count) results")
    }
    // A quotient q of a positive divisor d is reached from q·d on; of a negative one, up to q·d.
    var chain: SymbolicTerm?
    for quotient in quotients {
      let product = quotient &* divisor
      let value: SymbolicTerm =
        kind == .divide ? .integer(quotient) : .minus(dividend, .integer(product))
      guard let rest = chain else {
        chain = value
        continue
      }
      let isReached: SymbolicTerm =
        divisor > 0 ? .atMost(.integer(product), dividend) : .atMost(dividend, .integer(product))
      chain = .selection(isReached, value, rest)
    }
    return chain ?? .integer(0)
  }

  /// One case for each value of a term.
  private mutating func cases(
    of term: SymbolicTerm, _ result: (Int) throws(EncodingError) -> SymbolicTerm
  ) throws(EncodingError) -> SymbolicTerm {
    if case .integer(let value) = term { return try result(value) }
    let extent = extent(of: term)
    guard let low = extent.low, let high = extent.high, let count = extent.count,
      count <= Self.caseCountMax
    else { throw .notLinear("a product, quotient or remainder of two variables") }
    let term = try bind(term, nil, sizeMax: 1)
    var chain = try result(high)
    for value in (low..<high).reversed() {
      chain = .selection(.equality(term, .integer(value)), try result(value), chain)
    }
    return chain
  }

  // MARK: - Names for shared parts

  /// The term itself where it is small, else a name for it.
  private mutating func bind(
    _ term: SymbolicTerm, _ cell: CellID?, sizeMax: Int = 8
  ) throws(EncodingError) -> SymbolicTerm {
    if term.isAtomic || term.size(upTo: sizeMax + 1) <= sizeMax { return term }
    guard bindings.count < Self.bindingCountMax else { throw .tooLarge("a move") }
    let base = cell.flatMap { names.indices.contains($0.index) ? names[$0.index] : nil } ?? ""
    let name = "\(base)!\(bindings.count + 1)"
    localExtents[name] = extent(of: term)
    bindings.append((name, term))
    return .local(name, term.sort)
  }

  func extent(of term: SymbolicTerm) -> Extent {
    switch term {
    case .integer(let value): return Extent(low: value, high: value)
    case .variable(let variable): return extents(variable)
    case .local(let name, _): return localExtents[name] ?? .everything
    case .truth, .not, .and, .or, .implies, .equal, .less, .lessOrEqual: return .truth
    case .defined(let definition): return extent(of: definition.body)
    case .choice(_, let yes, let no): return extent(of: yes).hull(extent(of: no))
    case .sum(let terms):
      return terms.map { extent(of: $0) }.reduce(Extent(low: 0, high: 0)) { $0.plus($1) }
    case .difference(let left, let right):
      return extent(of: left).plus(extent(of: right).times(-1))
    case .scaled(let factor, let inner): return extent(of: inner).times(factor)
    case .bound(_, _, let body): return extent(of: body)
    }
  }

  /// The term with all names it needs bound around it; what is named but used once is written in
  /// its place.
  func closed(_ term: SymbolicTerm) -> SymbolicTerm {
    var uses: [String: Int] = [:]
    term.countLocals(&uses)
    // Bindings only use earlier ones, so one walk from the last tells which are needed.
    for binding in bindings.reversed() where uses[binding.name] != nil {
      binding.value.countLocals(&uses)
    }
    var inlined: [String: SymbolicTerm] = [:]
    var kept: [(name: String, value: SymbolicTerm)] = []
    for binding in bindings {
      guard let count = uses[binding.name] else { continue }
      let value = binding.value.inlining(inlined)
      if count == 1 { inlined[binding.name] = value } else { kept.append((binding.name, value)) }
    }
    return kept.reversed().reduce(term.inlining(inlined)) { body, binding in
      .bound(binding.name, binding.value, in: body)
    }
  }
}

extension SymbolicTerm {
  fileprivate func countLocals(_ uses: inout [String: Int]) {
    if case .local(let name, _) = self { uses[name, default: 0] += 1 }
    for part in parts { part.countLocals(&uses) }
  }

  /// The term with some locals written out.
  fileprivate func inlining(_ values: [String: SymbolicTerm]) -> SymbolicTerm {
    if values.isEmpty { return self }
    func map(_ term: SymbolicTerm) -> SymbolicTerm { term.inlining(values) }
    switch self {
    case .truth, .integer, .variable, .defined: return self
    case .local(let name, _): return values[name] ?? self
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
}
