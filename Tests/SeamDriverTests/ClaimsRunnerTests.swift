import SeamChecking
import SeamDiagnostics
import SeamIR
import SeamLowering
import SeamTraces
import Synchronization
import Testing

@testable import SeamDriver

@Suite struct ClaimsRunnerTests {
  /// Answers by the names of properties, and counts its runs.
  final class Oracle: Engine {
    let name = "oracle"
    let runs = Mutex<[[String]]>([])
    let answers: [String: Verdict]
    let faults: [FaultID]

    init(_ answers: [String: Verdict], faults: [FaultID] = []) {
      self.answers = answers
      self.faults = faults
    }

    func run(
      _ system: TransitionSystem, budget: Budget, shouldStop: @Sendable () -> Bool,
      progress: (Progress) -> Void
    ) throws -> RunResult {
      runs.withLock { $0.append(system.properties.map(\.name)) }
      return RunResult(
        verdicts: system.properties.map {
          answers[$0.name] ?? .undecided(reason: "nobody asked me")
        }, faults: faults.map { ($0, ExitStatusTests.trace) },
        statistics: ExitStatusTests.numbers, actionCounts: [], probesSeen: [], stopped: nil)
    }
  }

  private func outcomes(
    _ oracle: Oracle, refuses: @escaping @Sendable (LoweringOptions) -> Bool = { _ in false }
  ) throws -> [ClaimOutcome] {
    var session = try SessionTests.session()
    session.lower = { options, diagnostics in
      if refuses(options) {
        diagnostics.error("assumption", "`assume` is false", at: nil)
        return nil
      }
      var system = TransitionSystem(name: "small")
      system.properties = (options.properties ?? []).sorted().map {
        Property(name: $0, label: $0, title: nil, kind: .monitor(0), text: "", location: nil)
      }
      system.faults = [
        Fault(
          kind: .range, message: "too far",
          location: SourceLocation(path: "small.seam", line: 7, column: 1))
      ]
      return system
    }
    var runner = ClaimsRunner(session, engine: oracle, budget: Budget(), base: LoweringOptions())
    return try runner.run(shouldStop: { false }, progress: { _, _, _ in })
  }

  private let asClaimed: [String: Verdict] = [
    "below": ExitStatusTests.violated, "bounded": ExitStatusTests.holds,
  ]

  @Test func sameParametersShareARun() throws {
    let oracle = Oracle(asClaimed)
    let found = try outcomes(oracle)
    // The first two claims mean the same parameters, one by saying a default and one by silence.
    #expect(oracle.runs.withLock { $0 } == [["below", "bounded"], ["below", "bounded"]])
    #expect(found.map(\.standing) == [.confirmed, .confirmed, .refuted])
    #expect(found[2].cases[0].settings.map { "\($0.name) = \($0.value)" } == ["nmis = 3"])
    #expect(ExitStatus(claims: found) == .violated)
    #expect(ExitStatus(claims: Array(found.prefix(2))) == .holds)
  }

  @Test func undecidedIsOpenAndNotConfirmed() throws {
    let found = try outcomes(Oracle(["bounded": ExitStatusTests.holds]))
    #expect(found.map(\.standing) == [.open, .open, .open])
    #expect(ExitStatus(claims: found) == .violated)
  }

  @Test func runtimeFaultsUndermineEveryAnswer() throws {
    let found = try outcomes(Oracle(asClaimed, faults: [FaultID(0)]))
    #expect(found.map(\.standing) == [.refuted, .refuted, .refuted])
    #expect(found[0].cases[0].obstacles == ["runtime fault at small.seam:7: too far"])
  }

  @Test func configurationThatTheModelRefuses() throws {
    let found = try outcomes(Oracle(asClaimed)) { $0.settings["nmis"] == 3 }
    #expect(found.map(\.standing) == [.confirmed, .confirmed, .refuted])
    #expect(found[2].cases[0].obstacles == ["`assume` is false"])
    #expect(found[2].cases[0].statistics?.states == nil)
  }
}
