import SeamChecking
import SeamIR
import SeamTraces
import TestSupport
import Testing

@testable import SeamExplicit

/// Runs of a series share a program and leave each other their stores, and say what runs alone say.
@Suite struct SeriesTests {
  @Test(arguments: [StateStorage.whole, .compressed], 1...2)
  func seriesAgree(storage: StateStorage, threads: Int) throws {
    var random = SplitMix64(state: UInt64(threads))
    var engine = ExhaustiveEngine(threads: threads)
    engine.storage = storage
    for seed in 0..<150 {
      let system = RandomSystem.system(seed: UInt64(seed))
      let series = engine.series(of: system)
      for number in 0..<4 {
        let values = system.initialValues.map { [$0[random.below($0.count)]] }
        let budget = number == 2 ? Budget(states: 1 + random.below(20)) : Budget()
        let own = system.beginning(with: values)
        let alone = try run(engine, own, budget)
        let result = try series.run(from: values, budget: budget, shouldStop: { false })
        #expect(outline(result) == outline(alone), "\(system.text)")
      }
    }
  }

  /// A store that has grown is as good as new for the next run.
  @Test func storesAreLeft() throws {
    var builder = Models.counter(to: 20_000)
    builder.property("low", .invariant(Term.cell(CellID(0)).isBelow(15_000), []))
    let system = builder.system
    let series = ExhaustiveEngine().series(of: system)
    for start in [0, 14_000, 19_999, 0] {
      let result = try series.run(from: [[start]], budget: Budget(), shouldStop: { false })
      let alone = try run(ExhaustiveEngine(), system.beginning(with: [[start]]))
      #expect(outline(result) == outline(alone))
    }
  }

  /// Verdicts with the lengths of their traces, and what else does not depend on which trace it is.
  private func outline(_ result: RunResult) -> [String] {
    result.verdicts.map { verdict in
      let steps = verdict.trace.map { "\($0.steps.count)" } ?? "no"
      switch verdict {
      case .holds: return "holds, \(steps)"
      case .violated: return "violated, \(steps)"
      case .noViolation: return "open"
      case .undecided: return "undecided"
      }
    } + result.faults.map { "fault \($0.fault.index) \($0.trace.steps.count)" }
      + [
        "\(result.statistics.states) \(result.statistics.depth) \(result.actionCounts)",
        "\(result.stopped.map { "\($0)" } ?? "to the end")",
      ]
  }
}
