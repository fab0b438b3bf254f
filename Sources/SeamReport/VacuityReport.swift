import SeamChecking
import SeamIR
import SeamTraces

/// Steps, actions and conditions that the run never met: where a property may hold for no better
/// reason than that nothing happens.
public struct VacuityReport: Sendable {
  /// "step vcpu_run.handle_nmi_late", "action deliver_nmi"; over all processors and choices.
  public let neverTaken: [Never]
  public let neverSeen: [Unseen]
  /// Steps and actions that the parameters rule out: not suspicious, and worth knowing.
  public let switchedOff: [String]
  /// Whether the search stopped early, so that "never" means "not so far".
  public let isPartial: Bool

  public struct Never: Sendable, Hashable {
    public let name: String
    public let location: SourceLocation?
  }

  public struct Unseen: Sendable, Hashable {
    public let message: String
    public let property: String
  }

  public init(system: TransitionSystem, result: RunResult) {
    var counts: [String: Int] = [:]
    var possible: Set<String> = []
    var places: [String: SourceLocation] = [:]
    var order: [String] = []
    for origin in system.origins {
      guard let name = origin.coverageName, counts[name] == nil else { continue }
      counts[name] = 0
      order.append(name)
      places[name] = origin.location
    }
    for (action, count) in zip(system.actions, result.actionCounts) {
      guard let name = system.origins[action.origin.index].coverageName else { continue }
      counts[name, default: 0] += count
      possible.insert(name)
    }
    switchedOff = order.filter { !possible.contains($0) }
    neverTaken = order.filter { possible.contains($0) && counts[$0] == 0 }
      .map { Never(name: $0, location: places[$0]) }
    var seen: Set<Unseen> = []
    var met: Set<Unseen> = []
    let all = zip(system.probes, result.probesSeen).map { probe, isSeen in
      let unseen = Unseen(message: probe.message, property: probe.property)
      if isSeen { met.insert(unseen) }
      return unseen
    }
    neverSeen = all.filter { !met.contains($0) && seen.insert($0).inserted }
    isPartial = result.stopped != nil
  }

  public var isEmpty: Bool { neverTaken.isEmpty && neverSeen.isEmpty }

  func lines(_ style: Style, isExact: Bool = true) -> [StyledText] {
    let suspicious = suspiciousLines(style, isExact: isExact)
    guard !switchedOff.isEmpty else { return suspicious }
    return suspicious + (suspicious.isEmpty ? [] : [""])
      + StyledText("Switched off by the parameters: \(switchedOff.joined(separator: ", "))", .faint)
      .wrapped(to: style.width, indent: 2)
  }

  private func suspiciousLines(_ style: Style, isExact: Bool) -> [StyledText] {
    guard !isEmpty else { return [] }
    var lines = [
      StyledText(isPartial ? "Never happened so far" : "Never happened", .heading)
        + StyledText(
          isExact
            ? "  (what holds may hold for that reason alone)"
            : "  (nothing may have been found for that reason alone)", .faint)
    ]
    var table = TextTable()
    table.rows = neverTaken.map {
      [
        StyledText("\($0.name) was never taken", .doubtful),
        StyledText($0.location?.text ?? "", .faint),
      ]
    }
    lines += table.lines(width: style.width, cap: 60)
    for unseen in neverSeen {
      lines +=
        (StyledText("  \(unseen.message) was never true", .doubtful)
        + StyledText("  (\(unseen.property))", .faint)).wrapped(to: style.width, indent: 4)
    }
    return lines
  }
}

extension Origin {
  /// The name that copies on other processors share; `nil` for the silent end of a flow.
  var coverageName: String? {
    switch kind {
    case .step(let flow, let step): "step \(flow).\(step)"
    case .action(let name): "action \(name)"
    case .endOfFlow: nil
    }
  }
}
