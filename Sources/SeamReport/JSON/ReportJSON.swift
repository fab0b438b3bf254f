import SeamChecking
import SeamDiagnostics
import SeamIR
import SeamTraces

/// Reports as JSON; `docs/json.md` says what each member means.
public enum ReportJSON {
  /// The document of `seamcheck check --json`.
  ///
  /// There is no report where the model could not be run. The exit code is in it so that a saved
  /// report tells it too.
  public static func document(
    _ report: CheckReport?, claims: ClaimsReport? = nil, diagnostics: Diagnostics, exitCode: Int32
  ) -> JSONValue {
    var members: [String: JSONValue] = [
      "format": "seamcheck-report", "version": 1, "exitCode": .integer(Int(exitCode)),
      "diagnostics": .array(diagnostics.all.map(\.json)),
    ]
    if let report { members.merge(run(report)) { _, new in new } }
    if let claims { members["claims"] = .array(claims.outcomes.map(\.json)) }
    return .object(members)
  }

  private static func run(_ report: CheckReport) -> [String: JSONValue] {
    let system = report.system
    let result = report.result
    let vacuity = report.vacuity
    let properties = zip(system.properties, result.verdicts).map { property, verdict in
      entry(property, verdict, of: system, isExact: result.storage.isExact)
    }
    let faults = result.faults.map { found -> JSONValue in
      let fault = system.faults[found.fault.index]
      return [
        "kind": .string(fault.kind.rawValue), "message": .string(fault.message),
        "location": fault.location.json, "steps": .integer(found.trace.steps.count),
        "trace": TraceJSON.json(TraceStory(found.trace, of: system, property: nil)),
      ]
    }
    return [
      "model": .string(system.name), "file": .string(report.path),
      "engine": .string(report.engine),
      "parameters": .array(report.parameters.map(\.json)),
      "properties": .array(properties), "faults": .array(faults),
      "vacuity": [
        "neverTaken": .array(
          vacuity.neverTaken.map {
            ["name": .string($0.name), "location": $0.location?.json ?? .null]
          }),
        "neverSeen": .array(
          vacuity.neverSeen.map {
            ["condition": .string($0.message), "property": .string($0.property)]
          }),
        "partial": .bool(vacuity.isPartial),
      ],
      "statistics": result.statistics.json, "native": result.native.json,
      "checkpoint": result.checkpoint?.json ?? .null,
      "storage": result.storage.json,
      "reductions": .array(result.reductions.map(\.rawValue).sorted().map { .string($0) }),
      "complete": .bool(result.stopped == nil && !system.isBounded),
      "stopped": .optional(result.stopped?.sentence),
    ]
  }

  private static func entry(
    _ property: Property, _ verdict: Verdict, of system: TransitionSystem, isExact: Bool
  ) -> JSONValue {
    var members: [String: JSONValue] = [
      "property": property.json,
      "text": .string(
        VerdictText.text(
          verdict, isReachability: property.isReachability, isExact: isExact)),
    ]
    switch verdict {
    case .holds:
      members["verdict"] = isExact ? "holds" : "reached"
    case .violated:
      members["verdict"] = "violated"
    case .noViolation(let bound):
      let isWhole = bound.reason == .compaction
      members["verdict"] = isWhole ? "no-violation-found" : "no-violation-up-to"
      members["upToDepth"] = .integer(bound.statistics.completeDepth)
      members["reason"] = .string(bound.reason.sentence)
    case .undecided(let reason):
      members["verdict"] = "undecided"
      members["reason"] = .string(reason)
    }
    if let trace = verdict.trace {
      members["steps"] = .integer(trace.steps.count)
      members["trace"] = TraceJSON.json(TraceStory(trace, of: system, property: property))
    }
    return .object(members)
  }

  /// The document of `seamcheck claims --json`.
  public static func document(
    claims report: ClaimsReport?, diagnostics: Diagnostics, exitCode: Int32
  ) -> JSONValue {
    var members: [String: JSONValue] = [
      "format": "seamcheck-claims", "version": 1, "exitCode": .integer(Int(exitCode)),
      "diagnostics": .array(diagnostics.all.map(\.json)),
    ]
    if let report {
      members["model"] = .string(report.model)
      members["file"] = .string(report.path)
      members["asExpected"] = .bool(report.isAsExpected)
      members["claims"] = .array(report.outcomes.map(\.json))
    }
    return .object(members)
  }
}

extension Statistics {
  var json: JSONValue {
    var members: [String: JSONValue] = [
      "states": .integer(states), "transitions": .integer(transitions), "depth": .integer(depth),
      "completeDepth": .integer(completeDepth), "seconds": .number(seconds),
      "memoryBytes": .integer(memoryBytes),
    ]
    if let missProbability { members["missProbability"] = .number(missProbability) }
    return .object(members)
  }
}

extension Diagnostic {
  var json: JSONValue {
    [
      "id": .string(id), "severity": .string(severity.rawValue), "message": .string(message),
      "location": span?.json ?? .null,
      "notes": .array(
        notes.map { ["message": .string($0.message), "location": $0.span?.json ?? .null] }),
      "fixIts": .array(
        fixIts.map {
          [
            "message": .string($0.message), "location": $0.span.json,
            "length": .integer($0.span.range.count), "replacement": .string($0.replacement),
          ]
        }),
    ]
  }
}

extension Span {
  fileprivate var json: JSONValue {
    let (line, column) = source.location(of: range.lowerBound)
    return [
      "file": .string(source.path), "line": .integer(line), "column": .integer(column),
      "offset": .integer(range.lowerBound),
    ]
  }
}

extension ClaimOutcome {
  var json: JSONValue {
    [
      "title": .string(title), "cites": .array(citations.map(JSONValue.string)),
      "standing": .string(standing.rawValue), "location": location?.json ?? .null,
      "cases": .array(cases.map(\.json)),
    ]
  }
}

extension ClaimOutcome.Case {
  var json: JSONValue {
    [
      "settings": .array(
        settings.map { ["name": .string($0.name), "value": .string($0.value)] }),
      "standing": .string(standing.rawValue),
      "obstacles": .array(obstacles.map(JSONValue.string)),
      "statistics": statistics?.json ?? .null,
      "properties": .array(answers.map(\.json)),
    ]
  }
}

extension ClaimOutcome.Answer {
  var json: JSONValue {
    var members: [String: JSONValue] = [
      "property": .string(property), "expected": .string(expectsHolding ? "holds" : "violated"),
      "asExpected": .bool(isAsExpected),
    ]
    switch found {
    case .holds:
      members["found"] = "holds"
    case .violated(let steps):
      members["found"] = "violated"
      members["steps"] = steps.map(JSONValue.integer) ?? .null
    case .open(let reason):
      members["found"] = "open"
      members["reason"] = .string(reason)
    }
    return .object(members)
  }
}
