import SeamChecking
import SeamIR
import SeamNative
import SeamTraces
import TestSupport
import Testing

@testable import SeamExplicit

/// What a reduced search says, against the reference engine.
@Suite struct ReductionTests {
  private static let choices: [Set<Reduction>] = [
    [.partialOrder], [.deadValues], [.partialOrder, .deadValues],
  ]

  @Test(arguments: randomBlocks(10)) func verdictsStay(block: Int) throws {
    for seed in 0..<40 {
      let seed = UInt64(block * 40 + seed)
      let systems = [
        RandomSystem.system(seed: seed), RandomNetwork.system(seed: seed),
        RandomRace.system(seed: seed),
      ]
      for system in systems {
        let reference = try run(ReferenceEngine(), system)
        for reductions in Self.choices { try agree(system, reference, reductions) }
      }
    }
  }

  private func agree(
    _ system: TransitionSystem, _ reference: RunResult, _ reductions: Set<Reduction>
  ) throws {
    let result = try run(Self.engine(reductions), system)
    #expect(standings(result) == standings(reference), "\(reductions) \(system.text)")
    #expect(result.statistics.states <= reference.statistics.states)
    if !reductions.contains(.partialOrder) {
      // The same runs, so the same shortest ones.
      let own = steps(result)
      #expect(own == steps(reference), "\(system.text)")
    }
    // The same whatever the threads, to the last event of the last trace.
    let more = try run(Self.engine(reductions, threads: 3), system)
    #expect(summary(more, system) == summary(result, system))
  }

  /// Everything that must not depend on a reduction.
  private func standings(_ result: RunResult) -> [String] {
    result.verdicts.map { "\(name($0))" } + ["\(Set(result.faults.map(\.fault.index)).sorted())"]
      + ["\(result.probesSeen) \(result.actionCounts.map { $0 > 0 })"]
      + ["\(result.stopped.map { "\($0)" } ?? "no")"]
  }

  private func name(_ verdict: Verdict) -> String {
    switch verdict {
    case .holds(.exhausted): "holds"
    case .holds(.witness): "witness"
    case .violated(.trace): "violated"
    case .violated(.unreachable): "unreachable"
    case .noViolation(let bound): "bound \(bound.reason)"
    case .undecided: "undecided"
    }
  }

  private func steps(_ result: RunResult) -> [[Int]?] {
    result.verdicts.map { $0.trace?.steps.map(\.action) }
      + result.faults.map { $0.trace.steps.map(\.action) }
  }

  private static func engine(
    _ reductions: Set<Reduction>, threads: Int = 1
  ) -> ExhaustiveEngine {
    var engine = ExhaustiveEngine(threads: threads)
    engine.reductions = reductions
    return engine
  }

  /// Native code finds the same successors, so the same are left out.
  @Test func nativeCodeAgrees() throws {
    let systems = (0..<40).map { RandomNetwork.system(seed: 5000 + $0) }
    let codes = try NativeFolder.compiled(systems, flags: ["-O0"])
    for (system, code) in zip(systems, codes) {
      let expected = try run(Self.engine([.partialOrder]), system)
      var engine = Self.engine([.partialOrder])
      engine.supply = { $0 >= 1 ? code : nil }
      #expect(try summary(run(engine, system), system) == summary(expected, system))
    }
  }

  /// A limit that ends a reduced search leaves nothing but the initial states for certain.
  @Test func aReducedSearchThatIsCutOffSaysLittle() throws {
    var builder = Builder("counters")
    for index in 0..<4 {
      let cell = builder.cell("count\(index)", 0...9)
      builder.action(processor: index, when: cell.isBelow(9), [cell.becomes(cell.plus(1))])
    }
    builder.property("never", .invariant(.not(Term.cell(CellID(3)).equals(9)), []))
    let result = try run(Self.engine([.partialOrder]), builder.system, Budget(states: 20))
    guard case .noViolation(let bound) = result.verdicts[0] else {
      Issue.record("\(result.verdicts)")
      return
    }
    #expect(bound.statistics.completeDepth == 0)
    // With a depth nothing is left out, so the depth means what it says.
    let deep = try run(Self.engine([.partialOrder]), builder.system, Budget(depth: 5))
    #expect(deep.reductions.isEmpty)
    guard case .noViolation(let whole) = deep.verdicts[0] else {
      Issue.record("\(deep.verdicts)")
      return
    }
    #expect(whole.statistics.completeDepth == 5)
  }

  /// Counters that are independent take their turns; a hundred thousand states become 46.
  @Test func countersTakeTurns() throws {
    var builder = Builder("counters")
    for index in 0..<5 {
      let cell = builder.cell("count\(index)", 0...9)
      builder.action(processor: index, when: cell.isBelow(9), [cell.becomes(cell.plus(1))])
      builder.property("\(index)", .reachable(cell.equals(9), []))
    }
    let result = try run(Self.engine([.partialOrder]), builder.system)
    #expect(result.statistics.states == 46)
    #expect(result.reductions == [.partialOrder])
    for verdict in result.verdicts { #expect(name(verdict) == "witness") }
  }

  /// A space larger than the first look, with loops that have to be learnt.
  @Test func wheelsAreLearnt() throws {
    var builder = Builder("wheels")
    for index in 0..<4 {
      let cell = builder.cell("wheel\(index)", 0...59)
      for place in 0...59 {
        builder.action(processor: index, at: (cell, place), [cell.becomes((place + 1) % 60)])
      }
      builder.property("\(index)", .reachable(cell.equals(59), []))
    }
    let result = try run(Self.engine([.partialOrder], threads: 2), builder.system)
    #expect(result.stopped == nil)
    #expect(result.statistics.states < 1000)
    for verdict in result.verdicts { #expect(name(verdict) == "witness") }
  }
}
