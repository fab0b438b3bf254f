import SeamIR

/// For each cell the numbers at which the model's own conditions draw a line: from which on it is asked
/// whether the cell's value is at least that.
///
/// What a program compares makes good predicates: Graf and Saïdi, Construction of abstract state graphs
/// with PVS, CAV 1997.
struct Thresholds {
  private var found: [CellID: Set<Int>] = [:]

  /// Constants that are further from a cell's lowest value are not for lemmas.
  private static let widthMax = 8

  init(of system: TransitionSystem) {
    for action in system.actions {
      read(action.guardTerm)
      read(action.body)
    }
    for monitor in system.monitors { read(monitor.update) }
    for (cell, lines) in found {
      let low = system.cells[cell.index].range.lowerBound
      found[cell] = lines.filter { $0 > low && $0 <= low + Self.widthMax }
    }
  }

  /// The lines above the lowest value of a cell, ascending, with the first one in any case.
  func lines(of cell: Int, low: Int) -> [Int] {
    (found[CellID(cell)] ?? []).union([low + 1]).sorted()
  }

  private mutating func read(_ statements: [Statement]) {
    for statement in statements {
      switch statement {
      case .assign(let target, let value):
        if case .element(_, let index) = target { read(index) }
        read(value)
      case .conditional(let test, let first, let second):
        read(test)
        read(first)
        read(second)
      case .check(let term, _), .assume(let term): read(term)
      case .emit: break
      }
    }
  }

  private mutating func read(_ term: Term) {
    switch term {
    case .constant, .cell: break
    case .element(_, let index): read(index)
    case .not(let operand): read(operand)
    case .and(let operands), .or(let operands):
      for operand in operands { read(operand) }
    case .arithmetic(_, let left, let right):
      read(left)
      read(right)
    case .choice(let test, let yes, let no):
      read(test)
      read(yes)
      read(no)
    case .compare(let kind, .cell(let cell), .constant(let value)):
      switch kind {
      case .equal, .notEqual: found[cell, default: []].formUnion([value, value &+ 1])
      case .less: found[cell, default: []].insert(value)
      case .lessOrEqual: found[cell, default: []].insert(value &+ 1)
      }
    case .compare(let kind, .constant(let value), .cell(let cell)):
      switch kind {
      case .equal, .notEqual: found[cell, default: []].formUnion([value, value &+ 1])
      case .less: found[cell, default: []].insert(value &+ 1)
      case .lessOrEqual: found[cell, default: []].insert(value)
      }
    case .compare(_, let left, let right):
      read(left)
      read(right)
    }
  }
}
