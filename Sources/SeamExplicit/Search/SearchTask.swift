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
  /// What may be exchanged, if that is made use of.
  let symmetry: SymmetryAction?
  /// What other runs have in common with this one, if there are such.
  let common: RunsInCommon?

  /// Prepares to explore a system, and says what it is as soon as that is known.
  init(
    _ system: TransitionSystem, _ common: RunsInCommon? = nil, reductions: Set<Reduction>,
    storage: StateStorage, _ budget: Budget, _ onExplored: (TransitionSystem) -> Void
  ) {
    self.system = system
    self.common = common
    symmetry = reductions.contains(.symmetry) ? SymmetryAction(system) : nil
    // Dead values get their lowest, which is one that the others could be exchanged for.
    let reductions = symmetry == nil ? reductions : [.symmetry]
    let rewriting = reductions.contains(.deadValues) ? DeadValueRewriting(system) : nil
    explored = rewriting?.system ?? system
    onExplored(explored)
    forgotten = rewriting?.cells ?? []
    program = rewriting == nil ? common?.program ?? Program(system) : Program(explored)
    // States of several words are kept whole.
    self.storage = storage == .compressed && program.packing.wordCount > 1 ? .whole : storage
    let isReducible = budget.depth == nil && self.storage == .whole
    reduction =
      reductions.contains(.partialOrder) && isReducible ? MoveReduction(explored) : nil
  }

  /// What was really done of the reductions.
  var reductions: Set<Reduction> {
    var done: Set<Reduction> = symmetry == nil ? [] : [.symmetry]
    if !forgotten.isEmpty { done.insert(.deadValues) }
    if reduction != nil { done.insert(.partialOrder) }
    return done
  }

  /// Where something was found first: the item itself, or another instance of its property and what
  /// has to be exchanged then.
  struct Source {
    let item: Int
    let level: Int
    let exchange: Permutation?
  }

  /// Where an item was found, if it was.
  func source(of item: Int, in foundAt: [Int?]) -> Source? {
    var best = foundAt[item].map { Source(item: item, level: $0, exchange: nil) }
    guard let symmetry, item < system.properties.count else { return best }
    let place = symmetry.symmetry.properties[item]
    for (other, instance) in symmetry.symmetry.properties.enumerated() {
      guard let level = foundAt[other], level < best?.level ?? .max,
        let exchange = symmetry.exchange(from: instance, to: place)
      else { continue }
      best = Source(item: other, level: level, exchange: exchange)
    }
    return best
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
