// Searching with some of the moves. The search itself is the same. What it took for granted is looked
// at on the way, and what it left out for ever in the graph that it leaves; where something is amiss,
// the search is made once more with better sets. A first search of a small part learns most of that at
// little cost.

import SeamIR
import SeamReductions

/// Which moves a search may leave out.
struct MoveReduction: Sendable {
  private let system: TransitionSystem
  private(set) var relations: StubbornRelations
  /// Actions that are never enough by themselves: see ``ReducedGraph``.
  private(set) var sticky: Set<Int> = []
  private var unsettled: Set<Int> = []

  /// States that are looked at first.
  static let trialStates = 1 << 16

  init(_ system: TransitionSystem) {
    self.system = system
    relations = StubbornRelations(system)
  }

  /// What is wrong with a reduced search.
  struct Flaw {
    /// Actions by which it has gone round while something else waited for its turn.
    var ignoring: Set<Int> = []
    /// Monitors that were not settled where they were taken to be.
    var unsettled: Set<Int> = []

    var isNone: Bool { ignoring.isEmpty && unsettled.isEmpty }
  }

  /// Sees to it that a flaw does not come back.
  mutating func mend(_ flaw: Flaw) {
    sticky.formUnion(flaw.ignoring)
    if flaw.unsettled.isEmpty { return }
    unsettled.formUnion(flaw.unsettled)
    relations = StubbornRelations(system, unsettled: unsettled)
  }
}

extension Exploration {
  /// What is wrong with a reduced search that has run.
  ///
  /// States that have not been expanded count as if they had been in full.
  ///
  /// - Returns: `nil` where the budget ends before that is known, or where states are forgotten.
  mutating func flaw() -> MoveReduction.Flaw? {
    let workers = workers
    var flaw = MoveReduction.Flaw(unsettled: workers.unsettled)
    if !flaw.unsettled.isEmpty { return flaw }
    guard let store = exchange.store.whole else { return nil }
    var graph = ReducedGraph()
    let expandedEnd = stopped == nil ? store.count : levels[max(0, endDepth + 1)]
    for number in 0..<expandedEnd {
      if number % 4096 == 0 && !mayGoOn(with: graph.memoryBytes) { return nil }
      var moves: [(target: Int, action: Int32)] = []
      var isKnown = true
      let isComplete = workers[0].followed(store.state(number)) { state, hash, action in
        if let target = store.number(of: state, hash: hash) {
          moves.append((target, action))
        } else {
          isKnown = false
        }
      }
      graph.add(moves, isComplete: isComplete || !isKnown)
    }
    for _ in expandedEnd..<store.count {
      graph.add(EmptyCollection(), isComplete: true)
    }
    let ignored = graph.ignored { number in
      var enabled: [Int32] = []
      workers[0].revisit(store.state(number)) { _ in
      } successor: { _, _, action in
        enabled.append(action)
      }
      return enabled
    }
    flaw.ignoring = ignored.reduce(into: []) { $0.formUnion($1.actions) }
    return flaw
  }
}
