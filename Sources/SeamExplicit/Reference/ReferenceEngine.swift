// The oracle of the tests: breadth first search with dictionaries over the reference interpreter,
// written without an eye on speed. It shares with the fast engine the meaning of a result, and
// nothing of how one is found.

import SeamChecking
import SeamIR
import SeamInterpreter
import SeamTraces

/// Exhaustive exploration by the reference interpreter.
///
/// It honours the budgets of states, depth and seconds; it does not measure memory.
public struct ReferenceEngine: Engine {
  public let name = "reference"

  public init() {}

  public func run(
    _ system: TransitionSystem, budget: Budget, shouldStop: @Sendable () -> Bool,
    progress: (Progress) -> Void
  ) throws -> RunResult {
    do {
      var search = ReferenceSearch(system, budget: budget)
      return try search.run(shouldStop: shouldStop, progress: progress)
    } catch let error as InterpreterError {
      throw EngineFault(message: error.message, details: error.details)
    }
  }
}

/// A way through the system; less is better among ways of one length.
private struct Path: Comparable {
  var initial: Int
  var actions: [Int] = []
  var changes = 0

  static func < (left: Path, right: Path) -> Bool {
    if left.changes != right.changes { return left.changes < right.changes }
    if left.initial != right.initial { return left.initial < right.initial }
    return left.actions.lexicographicallyPrecedes(right.actions)
  }
}

/// The best path to a state for each actor that may have moved last.
private typealias Arrivals = [Int?: Path]

private struct ReferenceSearch {
  let system: TransitionSystem
  let interpreter: Interpreter
  let items: Items
  let budget: Budget
  let start = ContinuousClock.now
  var initials: [State] = []
  var known: Set<State> = []
  /// The states of the level being expanded and of the next one, in order of discovery.
  var level: [State] = []
  var next: [State] = []
  var arrivals: [State: Arrivals] = [:]
  var nextArrivals: [State: Arrivals] = [:]
  /// For each item the number of moves to it and the best path of that length.
  var found: [(level: Int, path: Path)?]
  var statistics = Statistics(
    states: 0, transitions: 0, depth: 0, completeDepth: -1, seconds: 0, memoryBytes: 0)
  var actionCounts: [Int]
  var stopped: Verdict.Bound.Reason?
  var isBounded = false
  var endDepth = -1

  init(_ system: TransitionSystem, budget: Budget) {
    self.system = system
    self.budget = budget
    interpreter = Interpreter(system)
    items = Items(system)
    found = Array(repeating: nil, count: items.count)
    actionCounts = Array(repeating: 0, count: system.actions.count)
  }

  mutating func run(
    shouldStop: @Sendable () -> Bool, progress: (Progress) -> Void
  ) throws -> RunResult {
    try begin()
    var depth = 0
    while stopped == nil && !level.isEmpty {
      statistics.depth = depth
      statistics.completeDepth = depth
      for state in level { judge(state, at: depth) }
      for state in level {
        if shouldStop() {
          stopped = .interrupted
        } else if let limit = budget.seconds, seconds > limit {
          stopped = .seconds(limit)
        }
        if stopped == nil || stopped == .depth(depth) { try expand(state, at: depth) }
      }
      if stopped == nil || stopped == .depth(depth) { endDepth = depth }
      progress(Progress(statistics: statistics, frontier: next.count))
      (level, next) = (next, [])
      (arrivals, nextArrivals) = (nextArrivals, [:])
      depth += 1
    }
    if stopped != nil && !level.isEmpty {
      statistics.depth = depth
      for state in level { judge(state, at: depth) }
    }
    return try finish()
  }

  var seconds: Double {
    let passed = start.duration(to: .now)
    return Double(passed.components.seconds) + Double(passed.components.attoseconds) * 1e-18
  }

  mutating func begin() throws {
    for initial in try interpreter.initialStates() {
      if initials.firstIndex(of: initial.state) == nil { initials.append(initial.state) }
      let path = Path(initial: initials.firstIndex(of: initial.state) ?? 0)
      if let fault = initial.fault {
        note(fault, at: 0, path)
        continue
      }
      noteMonitors(initial.badMonitors, at: 0, path)
      insert(initial.state, last: nil, path)
    }
    (level, next) = (next, [])
    (arrivals, nextArrivals) = (nextArrivals, [:])
  }

  /// Puts a state into the next level, or another way to it.
  mutating func insert(_ state: State, last: Int?, _ path: Path) {
    if nextArrivals[state] == nil {
      if known.contains(state) { return }
      if let limit = budget.states, known.count >= limit {
        stopped = .states(limit)
        return
      }
      known.insert(state)
      statistics.states = known.count
      next.append(state)
    }
    let best = nextArrivals[state, default: [:]][last]
    if best == nil || path < best ?? path { nextArrivals[state, default: [:]][last] = path }
  }

  /// Looks at a state as such: invariants, reachability and state probes.
  mutating func judge(_ state: State, at depth: Int) {
    judge(state, at: depth, isEnd: false) { property in
      switch property.kind {
      case .invariant, .reachable: true
      case .atEnd, .deadlockFree, .monitor, .reachableMove, .temporal: false
      }
    }
    guard let path = best(to: state) else { return }
    for (index, probe) in system.probes.enumerated() {
      if case .state(let term) = probe.kind, term.holds(in: state) {
        note(items.probe(index), at: depth, path)
      }
    }
  }

  mutating func judge(
    _ state: State, at depth: Int, isEnd: Bool, where isMeant: (Property) -> Bool
  ) {
    guard let path = best(to: state) else { return }
    for (index, property) in system.properties.enumerated() where isMeant(property) {
      let item = items.property(index)
      // A property that an earlier level has decided is evaluated no more.
      if let earlier = found[item], earlier.level < depth { continue }
      switch interpreter.judgement(of: property, in: state, isEnd: isEnd) {
      case .nothing:
        break
      case .shown:
        note(item, at: depth, path)
      case .fault(let fault):
        note(fault, at: depth, path)
        if system.faults[fault.index].kind != .bound && !property.isReachability {
          note(item, at: depth, path)
        }
      }
    }
  }

  mutating func expand(_ state: State, at depth: Int) throws {
    let expansion = try interpreter.expansion(of: state)
    guard let path = best(to: state) else { return }
    for guardFault in expansion.guardFaults { note(guardFault.fault, at: depth, path) }
    if expansion.isEnd {
      judge(state, at: depth, isEnd: true) { property in
        switch property.kind {
        case .atEnd, .deadlockFree: true
        case .invariant, .reachable, .monitor, .reachableMove, .temporal: false
        }
      }
    }
    if depth == budget.depth {
      if !expansion.moves.isEmpty { stopped = .depth(depth) }
      return
    }
    for move in expansion.moves {
      let actor = system.actions[move.action].actor
      actionCounts[move.action] += 1
      if case .landed = move.outcome { statistics.transitions += 1 }
      for (last, way) in arrivals[state] ?? [:] {
        var path = way
        path.actions.append(move.action)
        if let last, last != actor { path.changes += 1 }
        arrive(by: move, at: depth + 1, path)
      }
    }
  }

  mutating func arrive(by move: Interpreter.Move, at depth: Int, _ path: Path) {
    switch move.outcome {
    case .fault(let fault, _):
      note(fault, at: depth, path)
    case .landed(let cells, let badMonitors):
      noteMonitors(badMonitors, at: depth, path)
      for (index, probe) in system.probes.enumerated() {
        if case .move(let term) = probe.kind, term.holds(in: cells) {
          note(items.probe(index), at: depth, path)
        }
      }
      insert(move.state(in: system), last: system.actions[move.action].actor, path)
    }
  }

  func best(to state: State) -> Path? { arrivals[state]?.values.min() }

  mutating func noteMonitors(_ monitors: [Int], at depth: Int, _ path: Path) {
    for (index, property) in system.properties.enumerated() {
      switch property.kind {
      case .monitor(let monitor), .reachableMove(let monitor):
        if monitors.contains(monitor) { note(items.property(index), at: depth, path) }
      case .invariant, .atEnd, .deadlockFree, .reachable, .temporal:
        break
      }
    }
  }

  mutating func note(_ fault: FaultID, at depth: Int, _ path: Path) {
    if system.faults[fault.index].kind == .bound {
      isBounded = true
    } else {
      note(items.fault(fault), at: depth, path)
    }
  }

  mutating func note(_ item: Int, at depth: Int, _ path: Path) {
    if let best = found[item], (best.level, best.path) <= (depth, path) { return }
    found[item] = (depth, path)
  }

  func finish() throws -> RunResult {
    let replay = Replay(system)
    var traces: [Trace?] = Array(repeating: nil, count: items.count)
    for item in 0..<items.count {
      guard let claim = items.claim(item), let (_, path) = found[item] else { continue }
      traces[item] = try replay.trace(
        from: initials[path.initial], actions: path.actions, showing: claim)
    }
    var statistics = statistics
    statistics.seconds = seconds
    let probesSeen = system.probes.indices.map { found[items.probe($0)] != nil }
    let report = SearchReport(
      traces: traces, probesSeen: probesSeen, statistics: statistics, endDepth: endDepth,
      actionCounts: actionCounts, stopped: stopped, isBounded: isBounded)
    return report.result(for: system)
  }
}
