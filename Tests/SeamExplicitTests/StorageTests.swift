import SeamChecking
import SeamIR
import SeamTraces
import TestSupport
import Testing

@testable import SeamExplicit

/// A compressed store says what a whole one says; signatures say less, and never more.
@Suite struct StorageTests {
  private func engine(_ storage: StateStorage, threads: Int = 1) -> ExhaustiveEngine {
    var engine = ExhaustiveEngine(threads: threads)
    engine.storage = storage
    return engine
  }

  // MARK: - Compressed

  @Test(arguments: randomBlocks(10)) func compressedAgrees(block: Int) throws {
    var random = SplitMix64(state: UInt64(block))
    for seed in 0..<40 {
      let system = RandomSystem.system(seed: UInt64(block * 40 + seed))
      let budgets = [
        Budget(), Budget(depth: random.below(5)), Budget(states: 1 + random.below(40)),
      ]
      for budget in budgets {
        let expected = summary(try run(ExhaustiveEngine(), system, budget), system)
        for threads in 1...2 {
          let result = try run(engine(.compressed, threads: threads), system, budget)
          #expect(result.storage == .compressed)
          #expect(summary(result, system) == expected, "\(system.text)")
        }
      }
    }
  }

  /// Large enough for levels in parallel, and for tables that grow on the way.
  @Test(arguments: 1...2) func largeSpacesAgree(threads: Int) throws {
    for system in [Models.philosophers(14).system, Models.filter(5, broken: true).system] {
      let expected = summary(try run(ExhaustiveEngine(threads: threads), system), system)
      let result = try run(engine(.compressed, threads: threads), system)
      #expect(result.statistics.states > 50_000)
      #expect(summary(result, system) == expected)
    }
  }

  /// Ways back through levels with the same tag, and through so many that it is searched anew.
  @Test(arguments: [300, 900, 1030, 5000]) func longWaysAgree(last: Int) throws {
    var builder = Models.counter(to: last)
    let count = Term.cell(CellID(0))
    builder.property("never", .invariant(.not(count.equals(last)), []))
    // From half of the way one can go back to the beginning.
    builder.action(when: count.equals(last / 2), [.assign(.cell(CellID(0)), .constant(0))])
    let system = builder.system
    let result = try run(engine(.compressed), system)
    #expect(summary(result, system) == summary(try run(ExhaustiveEngine(), system), system))
    #expect(result.verdicts[0].trace?.steps.count == last)
  }

  @Test func limitsOfMemoryAreKept() throws {
    let system = Models.philosophers(13).system
    let result = try run(engine(.compressed), system, Budget(memoryBytes: 400 << 10))
    #expect(result.stopped == .memory(bytes: 400 << 10))
    #expect(result.statistics.memoryBytes <= 400 << 10)
    #expect(result.statistics.states > 10_000)
  }

  /// All that grows with the states comes to less than ten bytes for each.
  @Test func tenBytesAreEnough() throws {
    let system = Models.philosophers(13).system
    let result = try run(engine(.compressed), system)
    #expect(result.statistics.memoryBytes < 10 * result.statistics.states)
  }

  // MARK: - Signatures

  @Test(arguments: randomBlocks(10)) func signaturesAgreeAndSayLess(block: Int) throws {
    for seed in 0..<40 {
      let system = RandomSystem.system(seed: UInt64(block * 40 + seed))
      let exact = try run(ExhaustiveEngine(), system)
      let result = try run(engine(.signatures(bits: 64)), system)
      expectHonest(result, system)
      #expect(result.statistics.states == exact.statistics.states)
      #expect(result.actionCounts == exact.actionCounts)
      // What is found is found in as many moves.
      #expect(steps(result) == steps(exact), "\(system.text)")
      // The same run whatever the threads.
      let more = try run(engine(.signatures(bits: 64), threads: 3), system)
      #expect(summary(more, system) == summary(result, system))
    }
  }

  /// So few bits that states are taken for others all the time.
  @Test(arguments: 1...12) func collisionsDoNotMakeItLie(bits: Int) throws {
    var missed = 0
    for seed in 0..<60 {
      let system = RandomSystem.system(seed: UInt64(seed))
      let exact = try run(ExhaustiveEngine(), system)
      for threads in 1...2 {
        let result = try run(engine(.signatures(bits: bits), threads: threads), system)
        expectHonest(result, system)
        #expect(result.statistics.states <= min(1 << bits, exact.statistics.states))
        if result.statistics.states < exact.statistics.states {
          missed += 1
          #expect(result.statistics.missProbability ?? 0 > 0)
        }
        // Whatever is shown is there; the engine has had it replayed.
        for (found, known) in zip(result.verdicts, exact.verdicts) where found.trace != nil {
          #expect(known.trace != nil)
        }
      }
    }
    // Otherwise this test shows nothing.
    if bits <= 8 { #expect(missed > 0) }
  }

  /// Nothing is said to hold because nothing was found, nor to be out of reach.
  private func expectHonest(_ result: RunResult, _ system: TransitionSystem) {
    #expect(result.stopped != nil)
    #expect(result.statistics.missProbability != nil)
    for verdict in result.verdicts {
      switch verdict {
      case .holds(.exhausted), .violated(.unreachable): Issue.record("\(verdict)")
      case .holds(.witness), .violated(.trace), .noViolation, .undecided: break
      }
    }
  }

  private func steps(_ result: RunResult) -> [Int?] {
    result.verdicts.map { $0.trace?.steps.count } + result.faults.map { $0.trace.steps.count }
  }

  /// Each of n states that come in has met those before it: 0 + 1 + … + n of 2ᵇ.
  @Test func theBoundIsTheSum() {
    let few = StateStorage.signatures(bits: 10).missProbability(states: 3)
    #expect(few == Double(0 + 1 + 2 + 3) / 1024)
    #expect(StateStorage.signatures(bits: 4).missProbability(states: 100) == 1)
    #expect(StateStorage.compressed.missProbability(states: 100) == nil)
    let many = StateStorage.signatures(bits: 64).missProbability(states: 1_000_000) ?? 1
    #expect(many > 2.7e-8 && many < 2.8e-8)
  }
}
