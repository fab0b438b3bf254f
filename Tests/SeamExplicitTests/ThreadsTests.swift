import SeamChecking
import SeamExplicit
import SeamIR
import TestSupport
import Testing

/// What is found does not depend on how many look for it.
@Suite struct ThreadsTests {
  /// Levels of these have many thousand states, so that threads do share them.
  @Test(arguments: [Budget(), Budget(depth: 9), Budget(states: 40_000)])
  func largeLevelsAgree(budget: Budget) throws {
    var philosophers = Models.philosophers(11)
    let forks = (0..<11).map { Term.cell(CellID($0)) }
    philosophers.property("crowd", .invariant(.not(.and(forks.map { $0.equals(1) })), []))
    for system in [philosophers.system, Models.filter(4, broken: true).system] {
      let expected = summary(try run(ExhaustiveEngine(), system, budget), system)
      for threads in 2...3 {
        for _ in 0..<2 {
          let result = try run(ExhaustiveEngine(threads: threads), system, budget)
          #expect(summary(result, system) == expected)
        }
      }
    }
  }

  @Test func aLimitOfMemoryIsKeptByManyThreads() throws {
    let system = Models.philosophers(12).system
    let budget = Budget(memoryBytes: 300_000)
    let result = try run(ExhaustiveEngine(threads: 3), system, budget)
    #expect(result.stopped == .memory(bytes: 300_000))
    #expect(result.statistics.memoryBytes <= 300_000)
  }
}
