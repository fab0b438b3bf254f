import SeamChecking
import SeamExplicit
import SeamIR
import SeamInterpreter
import SeamTraces
import TestSupport
import Testing

/// The fast engine against the reference on systems that nobody thought of.
@Suite struct RandomSystemsTests {
  @Test(arguments: randomBlocks(20)) func enginesAgree(block: Int) throws {
    for seed in 0..<40 {
      let seed = UInt64(block * 40 + seed)
      try agreed(RandomSystem.system(seed: seed))
    }
  }

  @Test(arguments: randomBlocks(10)) func enginesAgreeWithinBudgets(block: Int) throws {
    var random = SplitMix64(state: UInt64(block))
    for seed in 0..<40 {
      let system = RandomSystem.system(seed: UInt64(block * 40 + seed))
      try agreed(system, Budget(depth: random.below(5)))
      try agreed(system, Budget(states: 1 + random.below(40)))
    }
  }

  /// The generator is worth its name only while it makes everything happen.
  @Test func everythingHappens() throws {
    var seen: Set<String> = []
    for seed in 0..<300 {
      let system = RandomSystem.system(seed: UInt64(seed))
      let result = try run(ExhaustiveEngine(), system)
      for fault in result.faults { seen.insert("fault \(name(fault.trace.ending))") }
      for (verdict, property) in zip(result.verdicts, system.properties) {
        seen.insert("\(name(property.kind)) \(name(verdict))")
      }
      if result.probesSeen.contains(true) { seen.insert("probe seen") }
      if result.probesSeen.contains(false) { seen.insert("probe not seen") }
      if result.statistics.states > 100 { seen.insert("many states") }
      if result.statistics.depth > 10 { seen.insert("deep") }
    }
    let expected: Set = [
      "fault body", "fault evaluation", "invariant holds", "invariant violated", "invariant bound",
      "atEnd holds", "atEnd violated", "deadlockFree holds", "deadlockFree violated",
      "monitor holds", "monitor violated", "reachable holds", "reachable violated",
      "reachableMove holds", "reachableMove violated", "temporal undecided", "probe seen",
      "probe not seen", "many states", "deep",
    ]
    #expect(expected.subtracting(seen) == [])
  }

  private func name(_ ending: Trace.Ending) -> String {
    switch ending {
    case .property: "property"
    case .fault: "body"
    case .faultOfEvaluation: "evaluation"
    case .noMove: "noMove"
    case .loop: "loop"
    }
  }

  private func name(_ verdict: Verdict) -> String {
    switch verdict {
    case .holds: "holds"
    case .violated: "violated"
    case .noViolation: "bound"
    case .undecided: "undecided"
    }
  }

  private func name(_ kind: Property.Kind) -> String {
    switch kind {
    case .invariant: "invariant"
    case .atEnd: "atEnd"
    case .monitor: "monitor"
    case .deadlockFree: "deadlockFree"
    case .reachable: "reachable"
    case .reachableMove: "reachableMove"
    case .temporal: "temporal"
    }
  }
}
