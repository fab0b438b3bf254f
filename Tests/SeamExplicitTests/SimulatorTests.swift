import SeamChecking
import SeamIR
import SeamTraces
import TestSupport
import Testing

@testable import SeamExplicit

@Suite struct SimulatorTests {
  private func simulate(
    _ system: TransitionSystem, seed: UInt64 = 1, walks: Int = 20, steps: Int = 30
  ) throws -> Simulation {
    var simulator = Simulator(system, Simulation.Plan(seed: seed, walks: walks, steps: steps))
    return try simulator.run { false }
  }

  private func text(_ simulation: Simulation) -> String {
    func told(_ finding: Simulation.Finding?) -> String {
      finding.map { "walk \($0.walk): \(summary($0.trace))" } ?? "-"
    }
    return """
      \(simulation.walks) \(simulation.steps) \(simulation.longest) \(simulation.endings)
      \(simulation.taken) \(simulation.possible) \(simulation.probesSeen) \(simulation.isBounded)
      \(simulation.properties.map(told))
      \(simulation.faults.map { "\($0.fault.index) \(told($0.finding))" })
      """
  }

  /// Other machines and other versions of the standard library must draw the same.
  @Test func theNumbersAreFixed() {
    var random = WalkRandom(seed: 1, walk: 1)
    let numbers = (0..<8).map { _ in random.below(1000) }
    #expect(numbers == [341, 609, 938, 743, 354, 483, 343, 322])
  }

  @Test func everyNumberComesUp() {
    var random = WalkRandom(seed: 3, walk: 9)
    #expect(Set((0..<200).map { _ in random.below(5) }) == Set(0..<5))
    #expect((0..<20).allSatisfy { _ in random.below(1) == 0 })
  }

  @Test func aSeedFixesEverything() throws {
    for seed in 0..<30 {
      let system = RandomSystem.system(seed: UInt64(seed))
      #expect(try text(simulate(system, seed: 5)) == text(simulate(system, seed: 5)))
    }
    let system = Models.filter(3).system
    #expect(try simulate(system, seed: 1).taken != simulate(system, seed: 2).taken)
  }

  /// What a walk meets, exploring everything meets too, and no later.
  @Test(arguments: randomBlocks(10)) func whatIsMetIsThere(block: Int) throws {
    for seed in 0..<30 {
      let system = RandomSystem.system(seed: UInt64(block * 30 + seed))
      let simulation = try simulate(system, seed: UInt64(seed))
      let result = try run(ExhaustiveEngine(), system)
      for (finding, verdict) in zip(simulation.properties, result.verdicts) {
        guard let finding else { continue }
        let shortest = try #require(verdict.trace, "\(system.text)")
        #expect(finding.trace.steps.count >= shortest.steps.count)
      }
      // A fault of a property is not looked for by a search that has decided the property.
      let ofProperties = Set(system.properties.flatMap { faults(of: $0.kind) })
      for found in simulation.faults where !ofProperties.contains(found.fault) {
        let shortest = try #require(result.faults.first { $0.fault == found.fault }?.trace)
        #expect(found.finding.trace.steps.count >= shortest.steps.count)
      }
      for (taken, possible) in zip(simulation.taken, simulation.possible) {
        #expect(taken <= possible)
      }
      for (possible, count) in zip(simulation.possible, result.actionCounts) {
        #expect((possible > 0) <= (count > 0))
      }
      for (isSeen, isThere) in zip(simulation.probesSeen, result.probesSeen) {
        #expect(isSeen <= isThere)
      }
      #expect(simulation.taken.reduce(0, +) == simulation.steps)
    }
  }

  private func faults(of kind: Property.Kind) -> [FaultID] {
    switch kind {
    case .invariant(_, let checks), .atEnd(_, let checks), .reachable(_, let checks):
      checks.map(\.fault)
    case .monitor, .deadlockFree, .reachableMove, .temporal: []
    }
  }

  /// Where a walk can hardly miss anything it finds all of it, the shortest way included.
  @Test func smallSystemsAreCovered() throws {
    let system = Models.filter(3, broken: true).system
    let simulation = try simulate(system, walks: 300, steps: 200)
    let result = try run(ExhaustiveEngine(), system)
    #expect(simulation.properties.map { $0 != nil } == result.verdicts.map { $0.trace != nil })
    #expect(simulation.possible.map { $0 > 0 } == result.actionCounts.map { $0 > 0 })
  }

  @Test func aWalkDoesNotDependOnOthers() throws {
    let system = Models.filter(3).system
    var few = Simulator(system, Simulation.Plan(seed: 4, walks: 2, steps: 25))
    var many = Simulator(system, Simulation.Plan(seed: 4, walks: 50, steps: 25))
    _ = try many.run { false }
    let trace = try #require(try few.trace(of: 7))
    #expect(try many.trace(of: 7) == trace)
    #expect(try many.trace(of: 8) != trace)
    #expect(trace.steps.count == 25)
    #expect(trace.ending == .property)
  }

  @Test func endsAreTold() throws {
    // Philosophers who all hold their left forks are stuck; a counter at its end is, too.
    let stuck = try simulate(Models.philosophers(2).system, walks: 50, steps: 100)
    #expect(stuck.endings.stuck > 0)
    #expect(stuck.endings.stuck + stuck.endings.atLimit == 50)
    let first = try #require(stuck.endings.firstStuck)
    var again = Simulator(
      Models.philosophers(2).system, Simulation.Plan(seed: 1, walks: 1, steps: 100))
    #expect(try again.trace(of: first)?.ending == .noMove)
    let counted = try simulate(Models.counter(to: 5).system, walks: 3)
    #expect(counted.endings.stuck == 3)
    #expect(counted.steps == 15)
    #expect(counted.longest == 5)
    #expect(counted.taken == [15])
  }

  @Test func aFaultEndsAWalkThatCanOnlyRunIntoIt() throws {
    var builder = Models.counter(to: 3)
    let fault = builder.fault(.range)
    builder.action(when: Term.cell(CellID(0)).equals(3), [.check(.no, fault)])
    let simulation = try simulate(builder.system, walks: 4)
    #expect(simulation.endings.inFault == 4)
    #expect(simulation.faults.map(\.fault) == [fault])
    #expect(simulation.faults.first?.finding.trace.steps.count == 4)
    #expect(simulation.taken == [12, 0])
    #expect(simulation.possible == [12, 4])
  }

  @Test func itStopsWhenAsked() throws {
    var simulator = Simulator(
      Models.filter(3).system, Simulation.Plan(seed: 1, walks: 1_000_000, steps: 1_000_000))
    let simulation = try simulator.run { true }
    #expect(simulation.isInterrupted)
    #expect(simulation.walks == 1)
    #expect(simulation.steps == 0)
  }
}

extension Bool {
  /// Implication.
  fileprivate static func <= (left: Bool, right: Bool) -> Bool { !left || right }
}
