import SeamIR

/// An item that a state shows where a term is true.
struct StateReport {
  let item: Int
  let term: Term
  /// Asked first; a false one is a fault.
  var checks: [Check] = []
  /// Whether a false check shows the item as well.
  var faultShows = false

  func assemble(with assembler: inout Assembler) {
    assembler.report(item, if: term, after: checks, faultShows: faultShows)
  }

  /// What any state may show: invariants, reachability and state probes.
  static func onStates(_ system: TransitionSystem, _ items: Items) -> [StateReport] {
    var reports: [StateReport] = []
    for (index, property) in system.properties.enumerated() {
      let item = items.property(index)
      switch property.kind {
      case .invariant(let term, let checks):
        reports.append(
          StateReport(item: item, term: .not(term), checks: checks, faultShows: true))
      case .reachable(let term, let checks):
        reports.append(StateReport(item: item, term: term, checks: checks))
      case .atEnd, .deadlockFree, .monitor, .reachableMove, .temporal:
        break
      }
    }
    for (index, probe) in system.probes.enumerated() {
      if case .state(let term) = probe.kind {
        reports.append(StateReport(item: items.probe(index), term: term))
      }
    }
    return reports
  }

  /// What a state without moves may show.
  static func onEnds(_ system: TransitionSystem, _ items: Items) -> [StateReport] {
    system.properties.enumerated().compactMap { index, property in
      let item = items.property(index)
      switch property.kind {
      case .atEnd(let term, let checks):
        return StateReport(item: item, term: .not(term), checks: checks, faultShows: true)
      case .deadlockFree(let allIdle):
        return StateReport(item: item, term: .not(allIdle))
      case .invariant, .reachable, .monitor, .reachableMove, .temporal:
        return nil
      }
    }
  }
}
