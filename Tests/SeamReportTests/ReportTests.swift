import Foundation
import SeamChecking
import SeamDiagnostics
import SeamIR
import SeamTraces
import TestSupport
import Testing

@testable import SeamReport

@Suite struct ReportTests {
  @Test func checkReport() throws {
    let report = Samples.report()
    try expectGolden(report.render(.plain), "report.txt")
    let document = ReportJSON.document(report, diagnostics: .init(), exitCode: 1)
    try expectGolden(document.render(), "report.json")
  }

  /// Documents are written as Foundation writes them, whatever is in them.
  @Test func jsonIsFoundations() throws {
    let document: JSONValue = [
      "b": [], "a": [:],
      "text": ["plain", "a/b", "quote \" and \\", "tab\t\n\u{1}\u{7f}", "ä€😀", ""],
      "numbers": [
        0, -7, .integer(.max), .number(0.1), .number(1e300), .number(.infinity), .number(3),
      ],
      "nested": [["x": [[1], [], ["y": .null]]], true, false], "A": "a", "é\"": 1, "a1": 2,
      "a10": 3,
    ]
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    let expected = String(decoding: try encoder.encode(document), as: UTF8.self)
    #expect(document.render() == expected + "\n")
  }

  /// Of which tables have very many.
  @Test func integersAreOneLine() {
    let document: JSONValue = ["a": .integers([1, nil, -20]), "b": .integers([])]
    #expect(document.render() == "{\n  \"a\" : [1, null, -20],\n  \"b\" : []\n}\n")
  }

  @Test func stoppedEarly() throws {
    var report = Samples.report()
    report.result.stopped = .interrupted
    report.result.faults = []
    let bound = Verdict.Bound(reason: .interrupted, statistics: Samples.statistics)
    report.result.verdicts = report.result.verdicts.map { _ in .noViolation(upTo: bound) }
    let text = report.render(.plain)
    try expectGolden(text, "report-stopped.txt")
    #expect(!text.contains("  holds"))
  }

  @Test func claims() throws {
    let outcomes = Samples.claims
    let report = ClaimsReport(model: "vcpu_nmi", path: "models/vcpu_nmi.seam", outcomes: outcomes)
    #expect(!report.isAsExpected)
    try expectGolden(report.render(.plain), "claims.txt")
    try expectGolden(
      ReportJSON.document(claims: report, diagnostics: .init(), exitCode: 1).render(),
      "claims.json")
    let good = ClaimsReport(
      model: "vcpu_nmi", path: "models/vcpu_nmi.seam", outcomes: Array(outcomes.prefix(1)))
    #expect(good.isAsExpected)
    #expect(good.render(.plain).contains("1 of 1 claim come out as expected") == false)
    #expect(good.render(.plain).contains("1 of 1 claim comes out as expected"))
  }

  @Test func vacuityIsOverProcessorsAndChoices() {
    let model = NmiSystem(processors: 2)
    var counts = model.system.actions.map { _ in 0 }
    // Taken on one of two processors: not vacuous.
    for (index, action) in model.system.actions.enumerated() where action.processor == 1 {
      counts[index] = 1
    }
    counts[counts.count - 1] = 0
    let result = RunResult(
      verdicts: [], faults: [], statistics: Samples.statistics, actionCounts: counts,
      probesSeen: [], stopped: nil)
    let report = VacuityReport(system: model.system, result: result)
    #expect(report.neverTaken.map(\.name) == ["step nmi_handler.iret"])
  }

  @Test func boundedAnswersNeverReadAsHolding() {
    let reasons: [Verdict.Bound.Reason] = [
      .states(5), .depth(5), .seconds(1), .memory(bytes: 1), .interrupted, .numberBound,
    ]
    for reason in reasons {
      let verdict = Verdict.noViolation(
        upTo: Verdict.Bound(reason: reason, statistics: Samples.statistics))
      for isReachability in [true, false] {
        let text = VerdictText.text(verdict, isReachability: isReachability)
        #expect(!text.contains("holds"))
        #expect(text.contains("up to"))
      }
    }
  }
}

extension Samples {
  static let statistics = Statistics(
    states: 12345, transitions: 34567, depth: 23, completeDepth: 12, seconds: 0.25,
    memoryBytes: 5 << 20)

  static func report() -> CheckReport {
    let model = NmiSystem()
    var system = model.system
    let trace = Scene.overtaking(model)
    func property(_ name: String, _ label: String, _ title: String?, _ kind: Property.Kind)
      -> Property
    {
      Property(name: name, label: label, title: title, kind: kind, text: name, location: nil)
    }
    system.properties = [
      property("in_order", "in_order[x = 1]", "NMI X is handled before NMI X+1", .monitor(0)),
      property("in_order", "in_order[x = 2]", "NMI X is handled before NMI X+1", .monitor(1)),
      property("no_instrumentation", "no_instrumentation", nil, .monitor(2)),
      property("calm", "calm[n = 1]", "every NMI is calm", .invariant(.yes, [])),
      property("calm", "calm[n = 2]", "every NMI is calm", .invariant(.yes, [])),
      property("delivered", "delivered", "an NMI can be delivered", .reachable(.yes, [])),
      property("smi_seen", "smi_seen", nil, .reachable(.yes, [])),
      property("none_lost", "none_lost", nil, .temporal(.yes)),
    ]
    system.probes = [
      Probe(message: "the left side of `implies`", property: "calm", kind: .state(.yes)),
      Probe(message: "the left side of `implies`", property: "other", kind: .state(.yes)),
    ]
    let result = RunResult(
      verdicts: [
        .violated(.trace(trace)), .holds(.exhausted(statistics)), .holds(.exhausted(statistics)),
        .holds(.exhausted(statistics)), .holds(.exhausted(statistics)), .holds(.witness(trace)),
        .violated(.unreachable(statistics)),
        .undecided(reason: "liveness is not yet decided by this engine"),
      ],
      faults: [(FaultID(0), trace)], statistics: statistics,
      actionCounts: system.actions.indices.map { $0 < 8 ? 1 : 0 }, probesSeen: [false, true],
      stopped: nil)
    return CheckReport(
      path: "models/vcpu_nmi.seam", system: system, result: result,
      parameters: heading(model).parameters, engine: "bytecode")
  }

  static let claims: [ClaimOutcome] = [
    ClaimOutcome(
      title: "the module as built lets NMI X+1 overtake NMI X", citations: ["SEED4"],
      location: nil,
      cases: [
        .init(
          settings: [("propagate", "none")],
          answers: [
            .init(property: "in_order", expectsHolding: false, found: .violated(steps: 9)),
            .init(property: "calm", expectsHolding: true, found: .holds),
          ], obstacles: [], statistics: statistics, location: nil)
      ]),
    ClaimOutcome(
      title: "with blocking propagated the VMX flow holds", citations: ["SEED4", "MOD"],
      location: SourceLocation(path: "models/vcpu_nmi.seam", line: 99, column: 1),
      cases: [
        .init(
          settings: [("propagate", "nmi_exits"), ("kvm_nmi", "in_section")],
          answers: [
            .init(property: "in_order", expectsHolding: true, found: .violated(steps: 12)),
            .init(property: "smi_seen", expectsHolding: true, found: .violated(steps: nil)),
            .init(property: "calm", expectsHolding: false, found: .holds),
          ], obstacles: [], statistics: statistics, location: nil)
      ]),
    ClaimOutcome(
      title: "none is lost", citations: [], location: nil,
      cases: [
        .init(
          settings: [],
          answers: [
            .init(
              property: "none_lost", expectsHolding: true,
              found: .open("liveness is not yet decided by this engine"))
          ], obstacles: [], statistics: statistics, location: nil)
      ]),
    ClaimOutcome(
      title: "nothing goes wrong", citations: [], location: nil,
      cases: [
        .init(
          settings: [("nmis", "3")],
          answers: [.init(property: "calm", expectsHolding: true, found: .holds)],
          obstacles: ["runtime fault at vcpu_nmi.seam:66: `arrived` is given a value outside 0..2"],
          statistics: statistics, location: nil)
      ]),
  ]
}
