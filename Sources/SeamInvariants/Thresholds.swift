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
      for statement in action.body { statement.forEachTerm { read($0) } }
    }
    for statement in system.monitors.flatMap(\.update) { statement.forEachTerm { read($0) } }
    for (cell, lines) in found {
      let low = system.cells[cell.index].range.lowerBound
      found[cell] = lines.filter { $0 > low && $0 <= low + Self.widthMax }
    }
  }

  /// The lines above the lowest value of a cell, ascending, with the first one in any case.
  func lines(of cell: Int, low: Int) -> [Int] {
    (found[CellID(cell)] ?? []).union([low + 1]).sorted()
  }

  private mutating func read(_ term: Term) {
    term.forEachSubterm { part in
      switch part {
      case .compare(.equal, .cell(let cell), .constant(let value)),
        .compare(.notEqual, .cell(let cell), .constant(let value)),
        .compare(.equal, .constant(let value), .cell(let cell)),
        .compare(.notEqual, .constant(let value), .cell(let cell)):
        found[cell, default: []].formUnion([value, value &+ 1])
      case .compare(.less, .cell(let cell), .constant(let value)),
        .compare(.lessOrEqual, .constant(let value), .cell(let cell)):
        found[cell, default: []].insert(value)
      case .compare(.lessOrEqual, .cell(let cell), .constant(let value)),
        .compare(.less, .constant(let value), .cell(let cell)):
        found[cell, default: []].insert(value &+ 1)
      default: break
      }
    }
  }
}
