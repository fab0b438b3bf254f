import SeamChecking
import SeamDiagnostics
import SeamIR
import SeamTraces

/// Random walks as JSON; `docs/json.md` says what each member means.
public enum SimulationJSON {
  /// The document of `seamcheck simulate --format json`; there is no report where the model could not be
  /// run.
  public static func document(
    _ report: SimulationReport?, diagnostics: Diagnostics, exitCode: Int32
  ) -> JSONValue {
    var members: [String: JSONValue] = [
      "format": "seamcheck-simulation", "version": 1, "exitCode": .integer(Int(exitCode)),
      "diagnostics": .array(diagnostics.all.map(\.json)),
    ]
    if let report { members.merge(content(report)) { _, new in new } }
    return .object(members)
  }

  private static func content(_ report: SimulationReport) -> [String: JSONValue] {
    let simulation = report.simulation
    let system = report.system
    let properties = zip(system.properties, simulation.properties).map { property, finding in
      var members: [String: JSONValue] = [
        "property": property.json,
        "text": .string(SimulationReport.text(finding, of: property)),
        "found": .string(word(finding, property)),
      ]
      members.merge(json(finding, of: system, property)) { _, new in new }
      return JSONValue.object(members)
    }
    let faults = simulation.faults.map { found in
      let fault = system.faults[found.fault.index]
      var members: [String: JSONValue] = [
        "kind": .string(fault.kind.rawValue), "message": .string(fault.message),
        "location": fault.location.json,
      ]
      members.merge(json(found.finding, of: system, nil)) { _, new in new }
      return JSONValue.object(members)
    }
    return [
      "model": .string(system.name), "file": .string(report.path),
      "parameters": .array(report.parameters.map(\.json)),
      // A seed may be more than a number of JSON's can tell exactly.
      "seed": .string(String(simulation.plan.seed)),
      "walks": .integer(simulation.walks), "steps": .integer(simulation.steps),
      "stepLimit": .integer(simulation.plan.steps), "longest": .integer(simulation.longest),
      "interrupted": .bool(simulation.isInterrupted), "bounded": .bool(simulation.isBounded),
      "endings": simulation.endings.json, "properties": .array(properties),
      "faults": .array(faults), "coverage": .array(report.coverage.map(\.json)),
    ]
  }

  private static func word(_ finding: Simulation.Finding?, _ property: Property) -> String {
    if case .temporal = property.kind { return "not-looked-at" }
    guard finding != nil else { return "nothing" }
    return property.isReachability ? "reached" : "violated"
  }

  private static func json(
    _ finding: Simulation.Finding?, of system: TransitionSystem, _ property: Property?
  ) -> [String: JSONValue] {
    guard let finding else { return [:] }
    return [
      "walk": .integer(finding.walk), "steps": .integer(finding.trace.steps.count),
      "trace": TraceJSON.json(TraceStory(finding.trace, of: system, property: property)),
    ]
  }
}

extension Simulation.Endings {
  fileprivate var json: JSONValue {
    [
      "limit": .integer(atLimit), "idle": .integer(idle), "stuck": .integer(stuck),
      "fault": .integer(inFault), "start": .integer(atStart),
      "firstStuck": firstStuck.map(JSONValue.integer) ?? .null,
    ]
  }
}

extension SimulationReport.Coverage {
  fileprivate var json: JSONValue {
    [
      "name": .string(name), "taken": .integer(taken), "possible": .integer(possible),
      "location": location?.json ?? .null,
    ]
  }
}
