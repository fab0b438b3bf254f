// Partial evaluation: an action's body and all monitors' updates become one run of statements in
// which everything is folded that follows from the action's location, from its guard and from
// scratch cells being 0 at first. Most monitors vanish from most actions that way, since an action
// that emits no event of theirs leaves the scratch cells they look at at 0.

import SeamIR

/// What is known of cells at a point of a run of statements, and rewriting by it.
struct Specialiser {
  let system: TransitionSystem
  /// Cells that are known to have one value here.
  var known: [Int: Int] = [:]
  /// Whether the run cannot come past this point.
  var isOver = false

  init(_ system: TransitionSystem, scratchIsZero: Bool) {
    self.system = system
    if scratchIsZero {
      for cell in system.stateCellCount..<system.cells.count { known[cell] = 0 }
    }
  }

  /// Rewrites statements in order, keeping track of what is known after each.
  mutating func specialised(_ statements: [Statement]) -> [Statement] {
    var result: [Statement] = []
    for statement in statements {
      if isOver { break }
      switch statement {
      case .assign(let target, let term):
        if let kept = assignment(target, specialised(term)) { result.append(kept) }
      case .conditional(let condition, let first, let second):
        result += conditional(specialised(condition), first, second)
      case .check(let term, let fault):
        let term = specialised(term)
        if case .constant(let value) = term, value != 0 { break }
        result.append(.check(term, fault))
        learn(term, true)
      case .assume(let term):
        let term = specialised(term)
        if case .constant(let value) = term, value != 0 { break }
        result.append(.assume(term))
        learn(term, true)
      case .emit:
        // Only replay tells events; exploration sees them through scratch cells.
        break
      }
    }
    return result
  }

  private mutating func assignment(_ target: Statement.Target, _ term: Term) -> Statement? {
    var cell: Int?
    var indexed = target
    switch target {
    case .cell(let id):
      cell = id.index
    case .element(let array, let index):
      let index = specialised(index)
      indexed = .element(array, index)
      if case .constant(let place) = index, (0..<array.count).contains(place) {
        cell = array[place].index
      } else {
        for place in 0..<array.count { known[array[place].index] = nil }
      }
    }
    guard let cell else { return .assign(indexed, term) }
    if case .cell(CellID(cell)) = term { return nil }
    if case .constant(let value) = term {
      if known[cell] == value { return nil }
      known[cell] = value
    } else {
      known[cell] = nil
    }
    return .assign(.cell(CellID(cell)), term)
  }

  private mutating func conditional(
    _ condition: Term, _ first: [Statement], _ second: [Statement]
  ) -> [Statement] {
    if case .constant(let value) = condition {
      return specialised(value != 0 ? first : second)
    }
    var one = self
    one.learn(condition, true)
    let yes = one.specialised(first)
    var other = self
    other.learn(condition, false)
    let no = other.specialised(second)
    if one.isOver && other.isOver {
      isOver = true
    } else if one.isOver {
      known = other.known
    } else if other.isOver {
      known = one.known
    } else {
      known = one.known.filter { other.known[$0.key] == $0.value }
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
      if !truth { known[cell.index] = 0 } else if isTruthValue(term) { known[cell.index] = 1 }
    case .compare, .arithmetic, .choice, .element:
      break
    }
  }

  /// Whether the term can only be 0 or 1.
  ///
  /// Scratch cells are not held to their ranges, so nothing is said of them.
  private func isTruthValue(_ term: Term) -> Bool {
    switch term {
    case .constant(let value):
      return value == 0 || value == 1
    case .cell(let cell):
      let range = system.cells[cell.index].range
      return cell.index < system.stateCellCount && range.lowerBound >= 0 && range.upperBound <= 1
    case .not, .and, .or, .compare:
      return true
    case .choice(_, let first, let second):
      return isTruthValue(first) && isTruthValue(second)
    case .element, .arithmetic:
      return false
    }
  }

  /// The term with everything folded that is known here.
  func specialised(_ term: Term) -> Term {
    switch term {
    case .constant:
      return term
    case .cell(let cell):
      return known[cell.index].map(Term.constant) ?? term
    case .element(let array, let index):
      let index = specialised(index)
      guard case .constant(let place) = index else { return .element(array, index) }
      return (0..<array.count).contains(place) ? specialised(.cell(array[place])) : .constant(0)
    case .not(let operand):
      let operand = specialised(operand)
      if case .constant(let value) = operand { return value == 0 ? .yes : .no }
      return .not(operand)
    case .and(let operands):
      return junction(operands, neutral: true)
    case .or(let operands):
      return junction(operands, neutral: false)
    case .compare(let comparison, let left, let right):
      let (left, right) = (specialised(left), specialised(right))
      if case .constant(let one) = left, case .constant(let other) = right {
        return comparison.holds(one, other) ? .yes : .no
      }
      return .compare(comparison, left, right)
    case .arithmetic(let operation, let left, let right):
      return arithmetic(operation, specialised(left), specialised(right))
    case .choice(let condition, let first, let second):
      let condition = specialised(condition)
      if case .constant(let value) = condition { return specialised(value != 0 ? first : second) }
      return .choice(condition, specialised(first), specialised(second))
    }
  }

  private func arithmetic(_ operation: Arithmetic, _ left: Term, _ right: Term) -> Term {
    switch (operation, left, right) {
    case (_, .constant(let one), .constant(let other)):
      return .constant(operation.value(one, other))
    case (.add, _, .constant(0)), (.subtract, _, .constant(0)), (.multiply, _, .constant(1)):
      return left
    case (.add, .constant(0), _), (.multiply, .constant(1), _):
      return right
    default:
      return .arithmetic(operation, left, right)
    }
  }

  /// An `and` (neutral true) or an `or` (neutral false) of folded operands.
  private func junction(_ operands: [Term], neutral: Bool) -> Term {
    var kept: [Term] = []
    for operand in operands {
      let operand = specialised(operand)
      if case .constant(let value) = operand {
        if (value != 0) != neutral { return neutral ? .no : .yes }
        continue
      }
      switch (operand, neutral) {
      case (.and(let inner), true), (.or(let inner), false): kept += inner
      default: kept.append(operand)
      }
    }
    if kept.isEmpty { return neutral ? .yes : .no }
    if kept.count == 1 && isTruthValue(kept[0]) { return kept[0] }
    return neutral ? .and(kept) : .or(kept)
  }
}
