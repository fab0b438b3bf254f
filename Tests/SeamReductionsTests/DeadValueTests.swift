import SeamIR
import SeamInterpreter
import SeamTraces
import TestSupport
import Testing

@testable import SeamReductions

@Suite struct DeadValueTests {
  /// The rewritten system does the same, move by move, and shows the same on the way.
  @Test(arguments: 0..<8) func systemsAreBisimilar(block: Int) throws {
    for seed in 0..<50 {
      let seed = UInt64(block * 50 + seed)
      let systems = [
        RandomSystem.system(seed: seed), RandomNetwork.system(seed: seed),
        RandomRace.system(seed: seed),
      ]
      for system in systems {
        try walkTogether(system, DeadValueRewriting(system).system)
      }
    }
  }

  /// A cell is set, used once, and does not matter afterwards.
  @Test func deadValuesAreForgotten() throws {
    let system = Self.errand().system
    let rewriting = DeadValueRewriting(system)
    #expect(rewriting.cells == [CellID(1)])
    let full = try #require(try ReducedSearch.run(system, nil))
    let reduced = try #require(try ReducedSearch.run(rewriting.system, nil))
    // Choosing one of four, using it, and two steps without it, of which the last ends the run.
    #expect(full.states.count == 1 + 4 + 4 * 2 + 4 * 2)
    #expect(reduced.states.count == 1 + 4 + 2 + 2)
    try walkTogether(system, rewriting.system)
  }

  /// What a property reads is never dead.
  @Test func whatIsWatchedStays() throws {
    var builder = Self.errand()
    builder.property(
      "parcel", .reachable(.and([.cell(CellID(1)).equals(2), .cell(CellID(0)).equals(3)]), []))
    #expect(DeadValueRewriting(builder.system).cells.isEmpty)
  }

  /// What comes back from a stack of one goes where it came from, and what is dead there is reset.
  @Test(arguments: [0, -64, 442]) func aReturnIsFollowed(from first: Int) throws {
    let system = Self.call(from: first)
    let rewriting = DeadValueRewriting(system)
    let value = try #require(system.cells.firstIndex { $0.name == "value" })
    #expect(rewriting.cells.contains(CellID(value)))
    let reduced = try #require(try ReducedSearch.run(rewriting.system, nil))
    #expect(reduced.states.count == 1 + 4 + 4 + 4 + 2)
    try walkTogether(system, rewriting.system)
  }

  /// Where places are not told apart a return may lead anywhere, and nothing is taken to be dead that is not.
  @Test(arguments: [-70, 444, 3000]) func placesBeyondTheWindowAreAnywhere(from first: Int) throws {
    let system = Self.call(from: first)
    try walkTogether(system, DeadValueRewriting(system).system)
  }

  /// A value is chosen, a call goes and comes back, and the value decides where to.
  private static func call(from first: Int) -> TransitionSystem {
    var builder = Builder("call")
    let place = builder.cell("place", first...first + 5)
    let back = builder.cell("back", first...first + 5)
    let value = builder.cell("value", 0...3)
    for number in 0...3 {
      builder.action(at: (place, first), [value.becomes(number), place.becomes(first + 1)])
    }
    builder.action(at: (place, first + 1), [back.becomes(first + 2), place.becomes(first + 4)])
    builder.action(at: (place, first + 2), when: value.isBelow(2), [place.becomes(first + 3)])
    builder.action(
      at: (place, first + 2), when: .not(value.isBelow(2)), [place.becomes(first + 5)])
    builder.action(at: (place, first + 4), [place.becomes(back), back.becomes(first)])
    return builder.system
  }

  private static func errand() -> Builder {
    var builder = Builder("errand")
    let place = builder.cell("place", 0...3)
    let parcel = builder.cell("parcel", 0...3)
    let result = builder.cell("result", 0...1)
    for number in 0...3 {
      builder.action(at: (place, 0), [parcel.becomes(number), place.becomes(1)])
    }
    for answer in 0...1 {
      builder.action(
        at: (place, 1), when: parcel.isBelow(4), [result.becomes(answer), place.becomes(2)])
    }
    builder.action(at: (place, 2), [place.becomes(3)])
    builder.property("answered", .reachable(result.equals(1), []))
    return builder
  }

  /// Walks two systems side by side through all that the second can do.
  private func walkTogether(_ one: TransitionSystem, _ other: TransitionSystem) throws {
    #expect(other.complaints() == [])
    let (first, second) = (Interpreter(one), Interpreter(other))
    var seen: Set<[State]> = []
    var waiting: [[State]] = []
    let (starts, others) = (try first.initialStates(), try second.initialStates())
    #expect(starts == others)
    for start in starts where start.fault == nil { waiting.append([start.state, start.state]) }
    while let pair = waiting.popLast(), seen.count < 2000 {
      guard seen.insert(pair).inserted else { continue }
      let (here, there) = (try first.expansion(of: pair[0]), try second.expansion(of: pair[1]))
      #expect(here.guardFaults == there.guardFaults, "\(one.text)")
      #expect(here.moves.map(\.action) == there.moves.map(\.action), "\(one.text)")
      for property in one.properties {
        #expect(
          first.judgement(of: property, in: pair[0], isEnd: here.isEnd)
            == second.judgement(of: property, in: pair[1], isEnd: there.isEnd), "\(one.text)")
      }
      for (move, twin) in zip(here.moves, there.moves) {
        #expect(move.events == twin.events)
        switch (move.outcome, twin.outcome) {
        case (.landed(_, let bad), .landed(_, let twinBad)):
          #expect(bad == twinBad)
          waiting.append([move.state(in: one), twin.state(in: other)])
        case (.fault(let fault, _), .fault(let twinFault, _)):
          #expect(fault == twinFault)
        default:
          Issue.record("one move faults and the other does not: \(one.text)")
        }
      }
    }
  }
}
