import SeamIR
import SeamNative

extension MovePlan {
  /// The plan of a validated system, from the same parts as its bytecode.
  init(_ system: TransitionSystem) {
    let items = Items(system)
    let moves = system.actions.map { action in
      let run = ActionRun(action, system, items: items)
      return Move(
        processor: action.processor, isUrgent: action.isUrgent, location: action.location,
        guardChecks: action.guardChecks, guardTerm: run.guardTerm, statements: run.statements,
        probe: run.probe,
        reports: run.reports.reports.map {
          Report(item: $0.item, term: $0.term, checks: [], faultShows: false)
        })
    }
    self.init(
      cells: system.cells, packing: Packing(system.cells.prefix(system.stateCellCount)),
      actions: moves, stateReports: StateReport.onStates(system, items).map(Report.init),
      endReports: StateReport.onEnds(system, items).map(Report.init),
      processorCount: (system.actions.compactMap(\.processor).max() ?? -1) + 1,
      faults: system.faults.indices.map { index in
        system.faults[index].kind == .bound ? .bounded : .item(items.fault(FaultID(index)))
      })
  }
}

extension MovePlan.Report {
  fileprivate init(_ report: StateReport) {
    self.init(
      item: report.item, term: report.term, checks: report.checks, faultShows: report.faultShows)
  }
}
