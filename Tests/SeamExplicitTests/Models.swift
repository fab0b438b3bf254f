import SeamIR
import TestSupport

/// Known systems with known numbers of states.
enum Models {
  /// A counter from 0 up to `last`.
  static func counter(to last: Int) -> Builder {
    var builder = Builder("counter")
    let count = builder.cell("count", 0...last)
    builder.action(when: count.isBelow(last), [count.becomes(count.plus(1))])
    return builder
  }

  /// Philosophers who take the left fork, then the right one, and put both back at once.
  ///
  /// Each is thinking, holding the left one, or eating; a fork is free unless its left or right
  /// neighbour holds it.
  static func philosophers(_ count: Int) -> Builder {
    var builder = Builder("philosophers \(count)")
    let phases = (0..<count).map { builder.cell("phase@\($0)", 0...2) }
    let forks = (0..<count).map { builder.cell("fork@\($0)", 0...1) }
    for index in 0..<count {
      let (phase, left, right) = (phases[index], forks[index], forks[(index + 1) % count])
      builder.action(
        "take left", processor: index, at: (phase, 0), when: left.equals(0),
        [phase.becomes(1), left.becomes(1)])
      builder.action(
        "take right", processor: index, at: (phase, 1), when: right.equals(0),
        [phase.becomes(2), right.becomes(1)])
      builder.action(
        "put back", processor: index, at: (phase, 2),
        [phase.becomes(0), left.becomes(0), right.becomes(0)])
    }
    builder.property("no deadlock", .deadlockFree(allIdle: .no))
    return builder
  }

  /// Peterson's algorithm for `count` processes (the filter lock), with its stages in order.
  ///
  /// A process that waits looks at one other process a move.
  static func filter(_ count: Int, broken: Bool = false) -> Builder {
    var builder = Builder("filter \(count)")
    // 0 idle, 1 sets its level, 2 becomes the victim, 3 waits, 4 is in.
    let places = (0..<count).map { builder.cell("place@\($0)", 0...4) }
    let levels = (0..<count).map { builder.cell("level@\($0)", 0...count - 1) }
    let goals = (0..<count).map { builder.cell("goal@\($0)", 0...count) }
    let looked = (0..<count).map { builder.cell("looked@\($0)", 0...count) }
    let victims = (0..<count).map { builder.cell("victim@\($0)", 0...count - 1) }
    let victimArray = CellArray(base: victims[0].id, stride: 1, count: count)
    let levelArray = CellArray(base: levels[0].id, stride: 1, count: count)
    for index in 0..<count {
      let (place, level) = (places[index], levels[index])
      let (goal, look) = (goals[index], looked[index])
      func step(_ at: Int, when condition: Term = .yes, _ body: [Statement]) {
        builder.action(processor: index, at: (place, at), when: condition, body)
      }
      step(0, [place.becomes(1), goal.becomes(1)])
      step(1, [place.becomes(2), level.becomes(goal)])
      step(
        2, [.assign(.element(victimArray, goal), .constant(index)), place.becomes(3)])
      let isVictim = Term.element(victimArray, goal).equals(index)
      let isLower = Term.compare(.less, .element(levelArray, look), goal)
      let isSelf = look.equals(index)
      step(
        3, when: .and([look.isBelow(count), .or([isSelf, isLower, .not(isVictim)])]),
        [look.becomes(look.plus(1))])
      step(
        3,
        when: .and([
          look.equals(count), .compare(.less, goal, .constant(broken ? 1 : count - 1)),
        ]),
        [look.becomes(0), goal.becomes(goal.plus(1)), place.becomes(1)])
      step(
        3,
        when: .and([
          look.equals(count), .compare(.lessOrEqual, .constant(broken ? 1 : count - 1), goal),
        ]),
        [look.becomes(0), goal.becomes(0), place.becomes(4)])
      step(4, [place.becomes(0), level.becomes(0)])
    }
    var pairs: [Term] = []
    for one in 0..<count {
      for other in 0..<one {
        pairs.append(.not(.and([places[one].equals(4), places[other].equals(4)])))
      }
    }
    builder.property("mutual exclusion", .invariant(.and(pairs), []))
    builder.property("no deadlock", .deadlockFree(allIdle: .no))
    for index in 0..<count {
      builder.property("enters \(index)", .reachable(places[index].equals(4), []))
    }
    return builder
  }
}
