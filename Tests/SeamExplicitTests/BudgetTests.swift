import SeamChecking
import SeamExplicit
import SeamIR
import Synchronization
import TestSupport
import Testing

/// What a run says when it could not see everything.
@Suite struct BudgetTests {
  @Test func depthIsHonest() throws {
    var builder = Models.counter(to: 9)
    let count = Term.cell(CellID(0))
    builder.property("beyond", .invariant(count.isBelow(6), []))
    builder.property("within", .invariant(count.isBelow(5), []))
    let result = try agreed(builder.system, Budget(depth: 5))
    #expect(kinds(result) == ["bound", "violated"])
    #expect(result.stopped == .depth(5))
    #expect(result.statistics.completeDepth == 5)
    #expect(result.statistics.states == 6)
  }

  @Test func depthThatSufficesIsNoLimit() throws {
    var builder = Models.counter(to: 5)
    builder.property("end", .deadlockFree(allIdle: .no))
    builder.property("all", .invariant(.yes, []))
    let result = try agreed(builder.system, Budget(depth: 5))
    #expect(kinds(result) == ["violated", "holds"])
    #expect(result.stopped == nil)
  }

  @Test func statesAreHonest() throws {
    let result = try agreed(Models.philosophers(5).system, Budget(states: 20))
    #expect(result.statistics.states == 20)
    #expect(result.stopped == .states(20))
    #expect(kinds(result) == ["bound"])
    let exact = try agreed(Models.philosophers(4).system, Budget(states: 34))
    #expect(exact.stopped == nil)
  }

  @Test(arguments: [0, 30_000, 100_000, 300_000])
  func memoryIsNeverExceeded(bytes: Int) throws {
    var builder = Models.philosophers(12)
    builder.property("all", .invariant(.yes, []))
    let result = try run(ExhaustiveEngine(), builder.system, Budget(memoryBytes: bytes))
    #expect(result.stopped == .memory(bytes: bytes))
    #expect(result.statistics.memoryBytes <= bytes)
    #expect(kinds(result) == ["bound", "bound"])
    // Most of what it may use it does use: 13 bytes of state and entry at the least.
    #expect(result.statistics.states >= bytes / 32 || bytes < 100_000)
  }

  @Test func theUserCanStopARun() throws {
    let polls = Mutex(0)
    let result = try ExhaustiveEngine().run(
      Models.philosophers(12).system, budget: Budget(),
      shouldStop: {
        polls.withLock { count in
          count += 1
          return count > 3
        }
      }, progress: { _ in })
    #expect(result.stopped == .interrupted)
    #expect(result.statistics.states > 3000)
    #expect(result.statistics.completeDepth < 12)
  }

  @Test func everyRunIsTheSame() throws {
    let system = Models.filter(3, broken: true).system
    let first = summary(try run(ExhaustiveEngine(), system), system)
    for _ in 0..<3 {
      #expect(summary(try run(ExhaustiveEngine(), system), system) == first)
    }
  }

  @Test func aValueOutsideItsRangeIsAMistakeOfOurs() throws {
    var builder = Builder()
    let cell = builder.cell("cell", 0...2)
    builder.action("", [cell.becomes(cell.plus(1))])
    #expect(throws: EngineFault.self) { try run(ExhaustiveEngine(), builder.system) }
    #expect(throws: EngineFault.self) { try run(ReferenceEngine(), builder.system) }
  }
}
