import SeamIR
import SeamInterpreter
import TestSupport
import Testing

@testable import SeamReductions

@Suite struct PartialOrderTests {
  /// Everything that a full search sees, a reduced one sees, and nothing else; the states in which
  /// nothing can move are the same to the last cell.
  @Test(arguments: 0..<10) func nothingIsMissed(block: Int) throws {
    for seed in 0..<60 {
      let seed = UInt64(block * 60 + seed)
      let systems = [
        RandomSystem.system(seed: seed), RandomNetwork.system(seed: seed),
        RandomRace.system(seed: seed), RandomRace.system(seed: seed + 1_000_000),
      ]
      for system in systems {
        guard let (full, reduced) = try searched(system) else { continue }
        #expect(reduced.sighting == full.sighting, "\(system.text)")
        #expect(reduced.states.count <= full.states.count)
      }
    }
  }

  /// The comparison is worth something only if it notices a relation that is wrong.
  @Test func aForgottenDependenceIsNoticed() throws {
    var noticed = 0
    for seed in 0..<150 {
      let system = RandomNetwork.system(seed: UInt64(seed))
      let wrong = StubbornRelations(system) { _, _ in true }
      guard let (full, reduced) = try searched(system, wrong) else { continue }
      if reduced.sighting != full.sighting { noticed += 1 }
    }
    #expect(noticed > 10)
  }

  /// A monitor that counts all letters makes every move visible.
  @Test func aMonitorThatCountsLettersSeesEverything() throws {
    var builder = Self.counters(3, to: 2)
    let letters = builder.system.stateCellCount
    builder.system.cells.append(Cell(name: "letters", range: 0...9, isBool: false))
    builder.system.initialValues.append([0])
    builder.system.stateCellCount += 1
    let bad = builder.scratch("bad")
    let count = Term.cell(CellID(letters))
    builder.system.monitors.append(
      Monitor(
        name: "letters",
        update: [
          bad.becomes(count.equals(4)),
          count.becomes(.choice(count.isBelow(9), count.plus(1), count)),
        ],
        verdict: bad.id))
    builder.property("letters", .monitor(0))
    #expect(try counts(builder.system) == counts(builder.system, reduced: false))
  }

  // MARK: - Known numbers

  @Test(arguments: [(1, 5), (3, 4), (6, 2)]) func countersGoOneByOne(count: Int, last: Int) throws {
    let system = Self.counters(count, to: last).system
    var all = 1
    for _ in 0..<count { all *= last + 1 }
    #expect(try counts(system, reduced: false) == all)
    #expect(try counts(system) == count * last + 1)
  }

  /// Each property watches a counter of its own; the counters still go one by one.
  @Test func eachPropertyIsWatchedOnItsOwn() throws {
    var builder = Self.counters(5, to: 3)
    for index in 0..<5 {
      builder.property("\(index)", .invariant(.cell(CellID(index)).isBelow(3), []))
    }
    #expect(try counts(builder.system) == 16)
    // A property of all of them wants to know their order.
    let sum = (1..<5).reduce(Term.cell(CellID(0))) {
      .arithmetic(.add, $0, .cell(CellID($1)))
    }
    builder.property("sum", .reachable(sum.equals(7), []))
    #expect(try counts(builder.system) == 1024)
  }

  /// Loops that nothing leads out of must not keep the others from their turn; each is gone round
  /// while the others rest.
  @Test func wheelsTakeTurns() throws {
    var builder = Builder("wheels")
    for index in 0..<3 {
      let cell = builder.cell("wheel\(index)", 0...4)
      for place in 0...4 {
        builder.action(
          processor: index, at: (cell, place), [cell.becomes((place + 1) % 5)])
      }
      builder.property("\(index)", .reachable(cell.equals(4), []))
    }
    let search = try #require(
      try ReducedSearch.run(builder.system, StubbornRelations(builder.system)))
    #expect(search.sighting.properties == [0, 1, 2])
    #expect(search.states.count < 40)
    #expect(search.rounds > 1)
    #expect(try counts(builder.system, reduced: false) == 125)
  }

  /// Philosophers who take the left fork first: fewer states are enough to find that they can
  /// starve, all with the left fork in hand.
  @Test(arguments: [5, 6]) func philosophers(count: Int) throws {
    var builder = Builder("philosophers")
    let phases = (0..<count).map { builder.cell("phase\($0)", 0...2) }
    let forks = (0..<count).map { builder.cell("fork\($0)", 0...1) }
    for index in 0..<count {
      let (phase, left, right) = (phases[index], forks[index], forks[(index + 1) % count])
      builder.action(
        processor: index, at: (phase, 0), when: left.equals(0),
        [phase.becomes(1), left.becomes(1)])
      builder.action(
        processor: index, at: (phase, 1), when: right.equals(0),
        [phase.becomes(2), right.becomes(1)])
      builder.action(
        processor: index, at: (phase, 2), [phase.becomes(0), left.becomes(0), right.becomes(0)])
    }
    builder.property("no deadlock", .deadlockFree(allIdle: .no))
    let search = try #require(
      try ReducedSearch.run(builder.system, StubbornRelations(builder.system)))
    #expect(search.sighting.properties == [0])
    #expect(try search.states.count < counts(builder.system, reduced: false))
  }

  // MARK: - Help

  private static func counters(_ count: Int, to last: Int) -> Builder {
    var builder = Builder("counters")
    for index in 0..<count {
      let cell = builder.cell("count\(index)", 0...last)
      builder.action(processor: index, when: cell.isBelow(last), [cell.becomes(cell.plus(1))])
    }
    return builder
  }

  private func counts(_ system: TransitionSystem, reduced: Bool = true) throws -> Int {
    try #require(
      try ReducedSearch.run(system, reduced ? StubbornRelations(system) : nil)
    ).states.count
  }

  private func searched(
    _ system: TransitionSystem, _ relations: StubbornRelations? = nil
  ) throws -> (full: ReducedSearch, reduced: ReducedSearch)? {
    #expect(system.complaints() == [])
    guard let full = try ReducedSearch.run(system, nil) else { return nil }
    let relations = relations ?? StubbornRelations(system)
    guard let reduced = try ReducedSearch.run(system, relations) else {
      Issue.record("more states than without")
      return nil
    }
    return (full, reduced)
  }
}
