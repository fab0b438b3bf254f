// The states of all variants by columns, for those who learn from states and not from moves.

import SeamChecking
import SeamIR

/// All states that variants of a system reach, each with the variants that reach it.
package struct FamilyStates: Sendable {
  package let space: VariantSpace
  package private(set) var sets: VariantSets
  /// For each state cell its value in each state; those of open parameters are not told.
  package let columns: [[Int]]
  /// For each state who reaches it.
  package let reaching: [VariantSetID]
  /// Whether there are no other states.
  package let isComplete: Bool

  /// Explores a validated system whose open parameters are written by no action.
  ///
  /// - Parameters:
  ///   - system: What is explored.
  ///   - budget: How far.
  ///   - isAsked: Whether a variant is explored, by its value for each parameter.
  ///   - shouldStop: Asked now and then.
  /// - Throws: ``VariantSpace/TooMany``, and `EngineFault` where a move leaves the core's ranges.
  package init(
    exploring system: TransitionSystem, budget: Budget = Budget(),
    where isAsked: (_ values: [Int]) -> Bool,
    shouldStop: () -> Bool = { false }
  ) throws {
    let search = FamilySearch(
      system, try VariantSpace(system, where: isAsked), letterCells: [])
    search.run(
      from: system.initialValues, budget: budget, shouldStop: shouldStop, progress: { _ in })
    if search.isSpoilt {
      throw EngineFault(
        message: "a move leaves the ranges of the core", details: "in the family of \(system.name)")
    }
    space = search.space
    sets = search.sets
    reaching = search.reaching
    isComplete = search.stopped == nil
    var columns = Array(repeating: [Int](), count: system.stateCellCount)
    search.forEachState { value in
      for cell in columns.indices { columns[cell].append(value(CellID(cell))) }
    }
    self.columns = columns
  }
}
