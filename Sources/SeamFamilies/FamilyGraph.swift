// The whole graph of all variants: states, and moves with the variants that make them. What is said of
// whole runs needs it; what is said of states and moves does not.

import SeamChecking
import SeamIR

/// All states of a family with all moves between them.
package struct FamilyGraph: Sendable {
  package let space: VariantSpace
  package let sets: VariantSets
  package let stateCount: Int
  /// The states in which runs begin, with the variants that begin there.
  package let beginnings: [(state: Int, variants: VariantSetID)]
  /// Sorted by source; for each state where its moves begin, and one more entry.
  package let moves: [Move]
  package let starts: [Int]
  /// Variants in which a number left its bound.
  package let bounded: VariantSetID
  /// Each variant's class: variants of a class have the same moves, faults and beginnings.
  package let classes: [Int]
  package let classCount: Int
  /// For each state the cells that were asked for, as bits: whether they are not 0.
  package let letters: [UInt64]

  /// A move of some variants.
  package struct Move: Sendable {
    /// The action's number; -1 for resting where nothing is enabled.
    package let action: Int32
    /// -1 for a move into a fault.
    package let target: Int32
    package let variants: VariantSetID
  }

  /// Explores a validated system whose open parameters are written by no action.
  ///
  /// A state in which some variants have no move gets one for them, in which nothing happens but that
  /// monitors take it in.
  ///
  /// - Parameters:
  ///   - system: What is explored.
  ///   - letters: At most 64 state cells, whose values ``letters`` then has.
  ///   - budget: What the search may use up.
  ///   - threads: How many threads may search.
  ///   - largeLevel: A level with fewer states is expanded by one thread.
  ///   - shouldStop: Asked now and then.
  ///   - progress: Told now and then.
  /// - Returns: `nil` where the budget was used up or the search was to stop.
  /// - Throws: ``VariantSpace/TooMany``, and `EngineFault` where a move leaves the core's ranges.
  package static func explored(
    _ system: TransitionSystem, letters: [CellID], budget: Budget = Budget(),
    threads: Int = 1, largeLevel: Int = FamilyEngine.largeLevel, shouldStop: () -> Bool = { false },
    progress: (Progress) -> Void = { _ in }
  ) throws -> FamilyGraph? {
    var system = system
    let rest = system.actions.count
    system.actions.append(
      Action(
        name: "rest", origin: OriginID(0), processor: nil, isUrgent: false, location: nil,
        guardChecks: [], guardTerm: .constant(1), body: [], choices: [], actor: 0))
    let search = FamilySearch(
      system, try VariantSpace(system), letterCells: [], rest: rest, threads: threads,
      largeLevel: largeLevel)
    search.run(
      from: system.initialValues, budget: budget, shouldStop: shouldStop, progress: progress)
    if search.isSpoilt {
      throw EngineFault(
        message: "a move leaves the ranges of the core", details: "in the family of \(system.name)")
    }
    if search.stopped != nil { return nil }
    return FamilyGraph(search, from: system.initialValues, letters: letters)
  }

  private init(
    _ search: FamilySearch, from initialValues: [[Int]], letters: [CellID]
  ) {
    let beginnings = search.beginnings(initialValues)
    let recorded = search.recorded
    var counts = Array(repeating: 0, count: search.stateCount + 1)
    for move in recorded { counts[Int(move.source) + 1] += 1 }
    for state in 0..<search.stateCount { counts[state + 1] += counts[state] }
    starts = counts
    var places = counts
    var moves = Array(
      repeating: Move(action: 0, target: 0, variants: VariantSets.empty), count: recorded.count)
    var telling = VariantSetCounts()
    for beginning in beginnings { telling.add(1, of: beginning.variants) }
    for move in recorded {
      let source = Int(move.source)
      moves[places[source]] = Move(
        action: move.action, target: move.target, variants: move.variants)
      places[source] += 1
      telling.add(1, of: move.variants)
    }
    self.moves = moves
    let dense = search.denseNumber
    self.beginnings = beginnings.map { (dense($0.state), $0.variants) }
    space = search.space
    sets = search.sets
    stateCount = search.stateCount
    bounded = search.bounded
    (classes, classCount) = search.classes(by: telling)
    var rows: [UInt64] = []
    search.forEachState { value in
      rows.append(
        letters.enumerated().reduce(0) { bits, letter in
          value(letter.element) == 0 ? bits : bits | 1 << UInt64(letter.offset)
        })
    }
    self.letters = rows
  }
}
