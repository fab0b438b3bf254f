import SeamChecking
import SeamExplicit
import SeamIR
import SeamInterpreter
import SeamLiveness
import SeamTraces
import Testing

@Suite struct RandomLivenessTests {
  /// Random systems, formulas and promises against a decision that shares nothing with the engine.
  @Test(arguments: 0..<8) func theEngineAgreesWithANaiveDecision(seed: Int) throws {
    var dice = Dice(UInt64(1000 + seed))
    var counts = [true: 0, false: 0]
    var loops = 0
    for _ in 0..<250 {
      let small = SmallSystem.random(&dice)
      let formula = AutomatonTests.random(&dice, size: 2 + dice.roll(5))
      let naive = NaiveDecision(small, formula)
      if naive.temporalCount > 3 { continue }
      let expected = naive.holds()
      counts[expected, default: 0] += 1
      let system = small.system(formula)
      #expect(system.complaints().isEmpty)
      let result = try LivenessEngine(completing: ExhaustiveEngine()).run(
        system, budget: Budget(), shouldStop: { false }, progress: { _ in })
      let verdict = try #require(result.verdicts.first)
      switch verdict {
      case .holds(.exhausted):
        #expect(expected, "\(small), \(formula)")
      case .violated(.trace(let trace)):
        #expect(!expected, "\(small), \(formula)")
        try Replay(system).confirm(trace, violates: 0)
        if let loop = trace.loop, loop.start < trace.steps.count { loops += 1 }
      default:
        Issue.record("\(verdict)")
      }
    }
    // Neither answer is rare, and resting is not all there is.
    #expect((counts[true] ?? 0) > 40 && (counts[false] ?? 0) > 40 && loops > 20)
  }
}
