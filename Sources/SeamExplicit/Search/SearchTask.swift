import SeamChecking
import SeamIR
import SeamReductions

/// What is explored, and on whose behalf.
struct SearchTask {
  let system: TransitionSystem
  /// The system itself, or what dead values leave of it.
  let explored: TransitionSystem
  let program: Program
  /// The cells in which states that are explored may differ from the system's.
  let forgotten: [CellID]
  let reduction: MoveReduction?
  let storage: StateStorage

  init(
    _ system: TransitionSystem, reductions: Set<Reduction>, storage: StateStorage, _ budget: Budget
  ) {
    self.system = system
    let rewriting = reductions.contains(.deadValues) ? DeadValueRewriting(system) : nil
    explored = rewriting?.system ?? system
    forgotten = rewriting?.cells ?? []
    program = Program(explored)
    // States of several words are kept whole.
    self.storage = storage == .compressed && program.packing.wordCount > 1 ? .whole : storage
    let isReducible = budget.depth == nil && self.storage == .whole
    reduction =
      reductions.contains(.partialOrder) && isReducible ? MoveReduction(explored) : nil
  }

  /// What was really done of the reductions.
  var reductions: Set<Reduction> {
    Set((forgotten.isEmpty ? [] : [.deadValues]) + (reduction == nil ? [] : [.partialOrder]))
  }
}

/// What an exploration has come to, once its states are gone.
struct SearchOutcome {
  var report: SearchReport
  /// For each item the least number of moves it takes, and what it was shown by at once.
  var foundAt: [Int?]
  var shownInitially: [Int: [Int]]
  var nativeLevel: Int?
  var checkpoint: CheckpointOutcome?

  /// What has been found by moves and could not be told.
  var untold: [ShortestTraces.Query] {
    foundAt.enumerated().compactMap { item, level in
      guard let level, item < report.traces.count, report.traces[item] == nil else { return nil }
      return ShortestTraces.Query(item: item, level: level)
    }
  }
}
