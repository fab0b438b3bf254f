import SeamIR
import SeamInvariants
import SeamSymbolic

/// The states of a small instance in which an effect is owed, with the moves between them.
struct OwedGraph {
  /// For each state cell its value at each node.
  let columns: [[Int]]
  let count: Int
  let moves: [Move]
  /// For each node the promises that are enabled, as bits in the order of
  /// ``SymbolicSystem/promises``.
  let enabled: [UInt64]

  struct Move {
    let from: Int
    let to: Int
    /// The promises that it takes.
    let taken: UInt64
  }

  /// The most promises there is room for.
  static let promisesMax = 64

  init(_ sample: StateSample, _ system: TransitionSystem, owed: CellID) {
    var membership = Array(repeating: UInt64(1), count: system.actions.count)
    for (number, assumption) in system.fairness.enumerated() {
      for action in assumption.actions { membership[action] |= 2 << UInt64(number) }
    }
    var nodes: [Int: Int] = [:]
    var states: [Int] = []
    for state in 0..<sample.count where sample.columns[owed.index][state] != 0 {
      nodes[state] = states.count
      states.append(state)
    }
    var enabled = Array(repeating: UInt64(0), count: states.count)
    var moves: [Move] = []
    for move in sample.moves {
      guard let from = nodes[move.from] else { continue }
      if !system.openActions.contains(move.action) { enabled[from] |= membership[move.action] }
      if let to = move.to.flatMap({ nodes[$0] }) {
        moves.append(Move(from: from, to: to, taken: membership[move.action]))
      }
    }
    columns = sample.columns.prefix(system.stateCellCount).map { column in
      states.map { column[$0] }
    }
    count = states.count
    self.moves = moves
    self.enabled = enabled
  }
}
