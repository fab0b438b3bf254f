import SeamChecking
import SeamIR
import SeamTraces
import Testing

@testable import SeamDriver

/// Ours, not that of the testing library.
typealias ExitStatus = SeamDriver.ExitStatus

@Suite struct ExitStatusTests {
  static let numbers = Statistics(
    states: 1, transitions: 1, depth: 1, completeDepth: 1, seconds: 0, memoryBytes: 0)
  static let trace = Trace(initial: [], steps: [], ending: .property)
  static let holds = Verdict.holds(.exhausted(numbers))
  static let violated = Verdict.violated(.trace(trace))
  static let bounded = Verdict.noViolation(
    upTo: .init(reason: .depth(1), statistics: numbers))
  static let undecided = Verdict.undecided(reason: "liveness")

  private func status(
    _ verdicts: [Verdict], faults: Int = 0, stopped: Verdict.Bound.Reason? = nil
  ) -> ExitStatus {
    ExitStatus(
      RunResult(
        verdicts: verdicts, faults: (0..<faults).map { (FaultID($0), Self.trace) },
        statistics: Self.numbers, actionCounts: [], probesSeen: [], stopped: stopped))
  }

  @Test func ofRuns() {
    #expect(status([]) == .holds)
    #expect(status([Self.holds, .holds(.witness(Self.trace))]) == .holds)
    #expect(status([Self.holds, Self.violated, Self.bounded]) == .violated)
    #expect(status([.violated(.unreachable(Self.numbers))]) == .violated)
    #expect(status([Self.holds, Self.bounded], stopped: .depth(1)) == .open)
    #expect(status([Self.undecided, Self.holds]) == .open)
    #expect(status([Self.holds], faults: 1) == .violated)
    #expect(status([], stopped: .interrupted) == .open)
  }

  @Test func precedence() {
    let order: [ExitStatus] = [.internalFault, .badInput, .violated, .open, .holds]
    #expect(order.map(\.rawValue) == [4, 2, 1, 3, 0])
    for (index, strong) in order.enumerated() {
      for weak in order[index...] {
        #expect(strong.combined(with: weak) == strong)
        #expect(weak.combined(with: strong) == strong)
      }
    }
  }
}
