// What successor code is generated from: actions that have been specialised, and what is to be
// reported. It says the same as the bytecode program, and is made from the same parts.

import SeamIR

/// A transition system, prepared for code.
package struct MovePlan: Sendable {
  package var cells: [Cell]
  package var packing: Packing
  package var actions: [Move]
  /// What a state shows as such.
  package var stateReports: [Report]
  /// What a state without moves shows.
  package var endReports: [Report]
  package var processorCount: Int
  /// For each fault how it is told.
  package var faults: [FaultReport]

  package init(
    cells: [Cell], packing: Packing, actions: [Move], stateReports: [Report],
    endReports: [Report], processorCount: Int, faults: [FaultReport]
  ) {
    self.cells = cells
    self.packing = packing
    self.actions = actions
    self.stateReports = stateReports
    self.endReports = endReports
    self.processorCount = processorCount
    self.faults = faults
  }

  /// An action with its monitors.
  package struct Move: Sendable {
    package var processor: Int?
    package var isUrgent: Bool
    package var location: Action.Location?
    package var guardChecks: [Check]
    package var guardTerm: Term
    /// Body and monitors.
    package var statements: [Statement]
    /// The body up to the last place where it may turn out impossible.
    package var probe: [Statement]
    package var reports: [Report]

    package init(
      processor: Int?, isUrgent: Bool, location: Action.Location?, guardChecks: [Check],
      guardTerm: Term, statements: [Statement], probe: [Statement], reports: [Report]
    ) {
      self.processor = processor
      self.isUrgent = isUrgent
      self.location = location
      self.guardChecks = guardChecks
      self.guardTerm = guardTerm
      self.statements = statements
      self.probe = probe
      self.reports = reports
    }
  }

  /// An item that is reported where a term is true, as long as it is looked for.
  package struct Report: Sendable {
    package var item: Int
    package var term: Term
    /// Asked first, in order; a false one ends the report with its fault.
    package var checks: [Check]
    /// Whether a false check shows the item too.
    package var faultShows: Bool

    package init(item: Int, term: Term, checks: [Check], faultShows: Bool) {
      self.item = item
      self.term = term
      self.checks = checks
      self.faultShows = faultShows
    }
  }

  /// How a fault is told.
  package enum FaultReport: Sendable {
    case item(Int)
    /// A number left its bound: no mistake of the model.
    case bounded
  }
}
