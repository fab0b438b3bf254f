import SeamIR
import SeamSymbolic

/// A number that may get smaller with moves, and has no end in the small instance alone.
enum Measure: Hashable {
  case cell(Int)
  /// The first less the second.
  case difference(Int, Int)

  func value(_ graph: OwedGraph, _ node: Int) -> Int {
    switch self {
    case .cell(let cell): graph.columns[cell][node]
    case .difference(let left, let right):
      graph.columns[left][node] - graph.columns[right][node]
    }
  }

  func term(_ system: SymbolicSystem) -> SymbolicTerm {
    func variable(_ cell: Int) -> SymbolicTerm { .variable(system.variables[cell]) }
    switch self {
    case .cell(let cell): return variable(cell)
    case .difference(let left, let right): return .minus(variable(left), variable(right))
    }
  }

  /// All that could be of use, the likelier first: how far a counter is from what never changes.
  static func all(_ system: TransitionSystem) -> [Measure] {
    let endless = (0..<system.stateCellCount).filter { system.cells[$0].isEndless }
    let rigid = Set(system.arbitraryCells.map(\.index))
    let counters = endless.filter { !rigid.contains($0) }
    let distances = endless.filter(rigid.contains).flatMap { end in
      counters.map { Measure.difference(end, $0) }
    }
    let pairs = counters.flatMap { left in
      counters.filter { $0 != left }.map { Measure.difference(left, $0) }
    }
    return distances + counters.map { .cell($0) } + pairs
  }
}
