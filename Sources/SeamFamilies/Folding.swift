// Partial evaluation of one action with all monitors: what follows from its location, its guard and
// scratch cells being 0 at first is put in. Most monitors vanish from most actions that way.

import SeamIR

/// What is known of cells at a point of a run of statements.
struct Folding {
  private static let unknown = Int.min
  private let isBool: [Bool]
  private var known: [Int]
  /// Whether the run cannot come past this point.
  private(set) var isOver = false

  /// At the start of a move scratch cells are 0, and of state cells nothing is known.
  init(_ system: TransitionSystem) {
    known = Array(repeating: 0, count: system.cells.count)
    for cell in 0..<system.stateCellCount { known[cell] = Self.unknown }
    for parameter in system.openParameters { known[parameter.cell.index] = Self.unknown }
    isBool = system.cells.enumerated().map { index, cell in
      index < system.stateCellCount && cell.range.lowerBound >= 0 && cell.range.upperBound <= 1
    }
  }

  mutating func learn(_ cell: CellID, _ value: Int) { known[cell.index] = value }

  // MARK: - Statements

  mutating func folded(_ statements: [Statement]) -> [Statement] {
    var result: [Statement] = []
    for statement in statements {
      if isOver { break }
      switch statement {
      case .assign(let target, let term):
        if let kept = assignment(target, folded(term)) { result.append(kept) }
      case .conditional(let condition, let first, let second):
        result += conditional(folded(condition), first, second)
      case .check(let term, let fault):
        let term = folded(term)
        if let value = term.constantValue, value != 0 { continue }
        result.append(.check(term, fault))
        learn(term, true)
      case .assume(let term):
        let term = folded(term)
        if let value = term.constantValue, value != 0 { continue }
        result.append(.assume(term))
        learn(term, true)
      case .emit:
        // Monitors see events through scratch cells; telling them is for the replay.
        continue
      }
    }
    return result
  }

  private mutating func assignment(_ target: Statement.Target, _ term: Term) -> Statement? {
    let cell: CellID
    switch target {
    case .cell(let plain):
      cell = plain
    case .element(let array, let index):
      let index = folded(index)
      guard let place = index.constantValue, (0..<array.count).contains(place) else {
        for place in 0..<array.count { known[array[place].index] = Self.unknown }
        return .assign(.element(array, index), term)
      }
      cell = array[place]
    }
    if term == .cell(cell) { return nil }
    if let value = term.constantValue {
      if known[cell.index] == value { return nil }
      known[cell.index] = value
    } else {
      known[cell.index] = Self.unknown
    }
    return .assign(.cell(cell), term)
  }

  private mutating func conditional(
    _ condition: Term, _ first: [Statement], _ second: [Statement]
  ) -> [Statement] {
    if let value = condition.constantValue { return folded(value != 0 ? first : second) }
    var one = self
    one.learn(condition, true)
    let yes = one.folded(first)
    var other = self
    other.learn(condition, false)
    let no = other.folded(second)
    if one.isOver || other.isOver {
      isOver = one.isOver && other.isOver
      if !isOver { known = one.isOver ? other.known : one.known }
    } else {
      for cell in known.indices {
        known[cell] = one.known[cell] == other.known[cell] ? one.known[cell] : Self.unknown
      }
    }
    return yes.isEmpty && no.isEmpty ? [] : [.conditional(condition, yes, no)]
  }

  /// Takes in that a condition has come out true or false.
  mutating func learn(_ term: Term, _ truth: Bool) {
    switch term {
    case .constant(let value):
      if (value != 0) != truth { isOver = true }
    case .not(let operand):
      learn(operand, !truth)
    case .and(let operands):
      if truth { for operand in operands { learn(operand, true) } }
    case .or(let operands):
      if !truth { for operand in operands { learn(operand, false) } }
    case .compare(.equal, .cell(let cell), .constant(let value)),
      .compare(.equal, .constant(let value), .cell(let cell)):
      if truth { known[cell.index] = value }
    case .compare(.notEqual, .cell(let cell), .constant(let value)),
      .compare(.notEqual, .constant(let value), .cell(let cell)):
      if !truth { known[cell.index] = value }
    case .cell(let cell):
      if !truth { known[cell.index] = 0 } else if isBool[cell.index] { known[cell.index] = 1 }
    case .compare, .arithmetic, .choice, .element:
      break
    }
  }

  // MARK: - Terms

  /// The term with everything put in that is known here.
  func folded(_ term: Term) -> Term {
    switch term {
    case .constant:
      return term
    case .cell(let cell):
      let value = known[cell.index]
      return value == Self.unknown ? term : .constant(value)
    case .element(let array, let index):
      let index = folded(index)
      guard let place = index.constantValue else { return .element(array, index) }
      return (0..<array.count).contains(place) ? folded(.cell(array[place])) : .constant(0)
    case .not(let operand):
      let operand = folded(operand)
      return operand.constantValue.map { .truth($0 == 0) } ?? .not(operand)
    case .and(let operands):
      return junction(operands, neutral: true)
    case .or(let operands):
      return junction(operands, neutral: false)
    case .compare(let comparison, let left, let right):
      return .comparison(comparison, folded(left), folded(right))
    case .arithmetic(let operation, let left, let right):
      return .computed(operation, folded(left), folded(right))
    case .choice(let condition, let first, let second):
      let condition = folded(condition)
      if let value = condition.constantValue { return folded(value != 0 ? first : second) }
      return .choice(condition, folded(first), folded(second))
    }
  }

  /// An `and` (neutral true) or `or` (neutral false), which is 0 or 1 whatever its operands are.
  private func junction(_ operands: [Term], neutral: Bool) -> Term {
    var kept: [Term] = []
    for operand in operands {
      let operand = folded(operand)
      if let value = operand.constantValue {
        if (value != 0) != neutral { return .truth(!neutral) }
        continue
      }
      switch (operand, neutral) {
      case (.and(let inner), true), (.or(let inner), false): kept += inner
      default: kept.append(operand)
      }
    }
    if kept.isEmpty { return .truth(neutral) }
    return neutral ? .and(kept) : .or(kept)
  }
}
