import SeamChecking
import SeamIR

/// What one exploration found out about all variants of a system.
package struct FamilyResult: Sendable {
  package let space: VariantSpace
  package var sets: VariantSets
  /// For each property the variants that show it bad (or, where it asks for reachability, good),
  /// by the number of moves of a shortest trace.
  package let properties: [[(depth: Int, variants: VariantSetID)]]
  /// For each fault the variants that run into it.
  package let faults: [[(depth: Int, variants: VariantSetID)]]
  /// For each action the variants that take it.
  package let fired: [VariantSetID]
  /// Variants in which a number left its bound: what they do not show is open.
  package let bounded: VariantSetID
  /// States by the set of variants that reach them, with how many there are.
  package let stateCounts: VariantSetCounts
  /// Moves, likewise.
  package let moveCounts: VariantSetCounts
  /// Each variant's class: variants of a class have the same states and the same moves.
  package let behaviour: [Int]
  package let behaviourCount: Int
  /// Each variant's class for temporal properties: variants of a class have the same runs, and the
  /// same words of the letters that these properties read.
  package let wordClasses: [Int]
  /// States met by any variant.
  package let states: Int
  /// How often a state was expanded.
  package let expansions: Int
  package let depth: Int
  package let seconds: Double
  package let stopped: Verdict.Bound.Reason?

  /// How many states, or moves, each variant has.
  package func perVariant(_ counts: VariantSetCounts) -> [Int] {
    var result = Array(repeating: 0, count: space.count)
    for (set, number) in counts { sets.forEach(set) { result[$0] += number } }
    return result
  }

  /// For each variant the depth at which something was found; `nil` where it was not.
  package func depths(_ found: [(depth: Int, variants: VariantSetID)]) -> [Int?] {
    var result: [Int?] = Array(repeating: nil, count: space.count)
    for (depth, variants) in found { sets.forEach(variants) { result[$0] = depth } }
    return result
  }
}

/// Explores all variants of a system at once.
package enum FamilyEngine {
  /// A level with fewer states is not worth waking threads for.
  package static let largeLevel = 64

  /// Explores a validated system whose open parameters are written by no action.
  ///
  /// What comes out is the same for any number of threads.
  ///
  /// - Throws: ``VariantSpace/TooMany``, and `EngineFault` where a move leaves the core's ranges.
  package static func run(
    _ system: TransitionSystem, space given: VariantSpace? = nil, budget: Budget = Budget(),
    threads: Int = 1, largeLevel: Int = FamilyEngine.largeLevel,
    shouldStop: () -> Bool = { false }, progress: (Progress) -> Void = { _ in }
  ) throws -> FamilyResult {
    let clock = ContinuousClock()
    let start = clock.now
    let space = try given ?? VariantSpace(system)
    let open = Set(space.dimensions.map(\.cell.index))
    let letterCells = system.letterCells
    let search = FamilySearch(
      system, space,
      letterCells: letterCells.filter { $0 >= system.stateCellCount && !open.contains($0) },
      threads: threads, largeLevel: largeLevel)
    search.run(
      from: system.initialValues, budget: budget, shouldStop: shouldStop, progress: progress)
    if search.isSpoilt {
      throw EngineFault(
        message: "a move leaves the ranges of the core", details: "in the family of \(system.name)")
    }
    let (stateCounts, moveCounts) = (search.stateCounts, search.moveCounts)
    var telling = search.tellingSets
    telling.add(stateCounts)
    telling.add(moveCounts)
    let (behaviour, behaviourCount) = search.classes(by: telling)
    // Where a property asks for a switch itself, equal runs are not enough.
    let asked = space.dimensions.indices.filter {
      letterCells.contains(space.dimensions[$0].cell.index)
    }
    for mask in asked.flatMap({ search.masks[$0] }) { telling.add(1, of: mask) }
    let wordClasses = asked.isEmpty ? behaviour : search.classes(by: telling).classes
    let passed = start.duration(to: clock.now).components
    return FamilyResult(
      space: space, sets: search.sets,
      properties: Array(search.found.prefix(system.properties.count)),
      faults: Array(search.found.dropFirst(system.properties.count)), fired: search.fired,
      bounded: search.bounded, stateCounts: stateCounts, moveCounts: moveCounts,
      behaviour: behaviour, behaviourCount: behaviourCount, wordClasses: wordClasses,
      states: search.stateCount,
      expansions: search.expansions, depth: search.depth,
      seconds: Double(passed.seconds) + Double(passed.attoseconds) * 1e-18, stopped: search.stopped)
  }
}

extension TransitionSystem {
  /// The cells that the conditions of temporal properties read, in order.
  var letterCells: [Int] {
    var cells: Set<Int> = []
    for property in properties {
      guard case .temporal(let formula) = property.kind else { continue }
      formula.forEachAtom { atom in atom.forEachCellRead { cells.insert($0.index) } }
    }
    return cells.sorted()
  }
}
