import SeamChecking
import SeamIR
import SeamTraces

/// Something that a run has a trace for: a property, or a runtime fault.
public struct TraceSubject: Sendable {
  public let trace: Trace
  /// The index in ``TransitionSystem/properties``; `nil` for a fault.
  public let property: Int?
  /// Whether the trace shows something wrong, rather than the state a `reachable` asks for.
  public let isBad: Bool
  private let verdict: String

  /// All traces of a run: properties in source order, then faults in order of discovery.
  public static func all(in result: RunResult, of system: TransitionSystem) -> [TraceSubject] {
    let properties = zip(system.properties, result.verdicts).enumerated()
      .compactMap { index, pair -> TraceSubject? in
        guard let trace = pair.1.trace else { return nil }
        let isReachability = pair.0.isReachability
        let steps = Words.count(trace.steps.count, "step")
        return TraceSubject(
          trace: trace, property: index, isBad: !isReachability,
          verdict: isReachability
            ? "reached in \(steps)" : VerdictText.text(pair.1, isReachability: false))
      }
    let faults = result.faults.map { found in
      TraceSubject(
        trace: found.trace, property: nil, isBad: true,
        verdict: "after \(Words.count(found.trace.steps.count, "step"))")
    }
    return properties + faults
  }

  /// What random walks found wrong: properties in source order, then faults.
  public static func bad(in simulation: Simulation, of system: TransitionSystem) -> [TraceSubject] {
    let properties = zip(system.properties, simulation.properties).enumerated()
      .compactMap { index, pair -> TraceSubject? in
        guard let finding = pair.1, !pair.0.isReachability else { return nil }
        return TraceSubject(
          trace: finding.trace, property: index, isBad: true,
          verdict: SimulationReport.text(finding, of: pair.0))
      }
    let faults = simulation.faults.map { found in
      TraceSubject(
        trace: found.finding.trace, property: nil, isBad: true,
        verdict: "after \(Words.count(found.finding.trace.steps.count, "step"))")
    }
    return properties + faults
  }

  public func heading(
    path: String, of system: TransitionSystem, parameters: [ParameterSetting]
  ) -> TraceHeading {
    TraceHeading(
      model: system.name, path: path, parameters: parameters,
      property: property.map { system.properties[$0] }, verdict: verdict)
  }
}
