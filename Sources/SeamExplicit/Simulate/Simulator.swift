// Random walks: from a random initial state, one random move after another. Every move of every state
// on the way is looked at, but only one of them is gone. A walk remembers nothing, so that it costs no
// memory however long it is; what it found is shown by making it again.

import SeamChecking
import SeamIR
import SeamInterpreter
import SeamTraces
import SeamSystem

/// Makes random walks through a system.
public struct Simulator: ~Copyable {
  private let system: TransitionSystem
  private let plan: Simulation.Plan
  private let items: Items
  private let packing: Packing
  private var expander: Expander
  private var batch: Batch
  private var here: [UInt64]
  /// For each item where the shortest way to it was found.
  private var found: [Place?]

  /// Where something was found.
  private struct Place {
    let walk: Int
    /// The moves of the walk before it.
    let steps: Int
    /// The move beside the walk that shows it; `nil` where the state itself does.
    let action: Int?
    var length: Int { action == nil ? steps : steps + 1 }
  }

  public init(_ system: TransitionSystem, _ plan: Simulation.Plan) {
    self.system = system
    self.plan = plan
    let program = Program(system)
    items = program.items
    packing = program.packing
    expander = Expander(program)
    batch = Batch(width: expander.width, capacity: max(1, expander.successorLimit))
    here = Array(repeating: 0, count: expander.width)
    found = Array(repeating: nil, count: items.count)
  }

  /// Makes the walks.
  ///
  /// - Parameter shouldStop: Asked often; once true no further move is made.
  /// - Returns: What they came across; all that is shown by a trace has been replayed.
  /// - Throws: ``EngineFault`` where the reference interpreter does not find the same.
  public mutating func run(shouldStop: () -> Bool) throws -> Simulation {
    var result = Simulation(plan, of: system)
    guard !system.initialValues.contains(where: \.isEmpty) else { return result }
    var course = Course()
    while result.walks < plan.walks && !result.isInterrupted {
      go(result.walks + 1, &result, keeping: &course, shouldStop: shouldStop)
      result.walks += 1
    }
    if let action = expander.spoiltBy {
      let name = system.actions.indices.contains(action) ? system.actions[action].name : "monitors"
      throw EngineFault(
        message: "a move leaves the ranges of the core", details: "by \(name) in \(system.name)")
    }
    result.isBounded = expander.machine.isBounded
    for action in system.actions.indices {
      result.possible[action] = expander.actionCounts.base[action]
    }
    for index in system.probes.indices {
      result.probesSeen[index] = found[items.probe(index)] != nil
    }
    for index in system.properties.indices {
      result.properties[index] = try finding(items.property(index))
    }
    for index in system.faults.indices {
      if let finding = try finding(items.fault(FaultID(index))) {
        result.faults.append((FaultID(index), finding))
      }
    }
    result.faults.sort { left, right in
      (left.finding.trace.steps.count, left.fault.index)
        < (right.finding.trace.steps.count, right.fault.index)
    }
    return result
  }

  /// One walk as a trace.
  ///
  /// - Parameter walk: Its number, from 1.
  /// - Returns: `nil` where it cannot even begin: a monitor runs into a fault on its initial state.
  /// - Throws: ``EngineFault`` where the reference interpreter does not come to the same states.
  public mutating func trace(of walk: Int) throws -> Trace? {
    guard !system.initialValues.contains(where: \.isEmpty) else { return nil }
    var alone = Simulation(plan, of: system)
    var course = Course(isKept: true)
    go(walk, &alone, keeping: &course)
    guard alone.endings.atStart == 0 else { return nil }
    return try walked(course, hasEnded: alone.endings.idle + alone.endings.stuck > 0)
  }

  // MARK: - Walking

  /// What a walk did, for those who want to tell it.
  private struct Course {
    var isKept = false
    /// The most moves that are wanted of it.
    var limit = Int.max
    var initialValues: [Int] = []
    var actions: [Int] = []
    var states: [State] = []
  }

  private mutating func go(
    _ walk: Int, _ result: inout Simulation, keeping course: inout Course,
    shouldStop: () -> Bool = { false }
  ) {
    var random = WalkRandom(seed: plan.seed, walk: walk)
    course.initialValues = system.initialValues.map { values in
      values[values.count > 1 ? random.below(values.count) : 0]
    }
    batch.removeAll()
    let hasBegun = expander.begin(with: course.initialValues, into: &batch)
    takeFindings(walk, 0)
    guard hasBegun else {
      result.endings.atStart += 1
      return
    }
    move(to: 0)
    var steps = 0
    while true {
      if course.isKept { course.states.append(packing.unpacked(here)) }
      batch.removeAll()
      let count = here.withUnsafeBufferPointer { state in
        state.baseAddress.map { expander.expand($0, into: &batch) } ?? Expander.Count()
      }
      takeFindings(walk, steps)
      if batch.count == 0 {
        note(count, &result.endings, walk)
        break
      }
      if steps == min(plan.steps, course.limit) {
        result.endings.atLimit += 1
        break
      }
      if steps % Self.pollingInterval == 0 && shouldStop() {
        result.isInterrupted = true
        break
      }
      let choice = random.below(batch.count)
      let action = Int(batch.actions.base[choice])
      result.taken[action] += 1
      if course.isKept { course.actions.append(action) }
      move(to: choice)
      steps += 1
    }
    result.steps += steps
    result.longest = max(result.longest, steps)
  }

  private static let pollingInterval = 1024

  private mutating func move(to choice: Int) {
    let width = expander.width
    for word in 0..<width { here[word] = batch.words.base[choice * width + word] }
  }

  /// How a walk ended that no move leads on from.
  private func note(_ count: Expander.Count, _ endings: inout Simulation.Endings, _ walk: Int) {
    if count.faulted > 0 || count.guardFaults > 0 {
      endings.inFault += 1
    } else if isIdle(packing.unpacked(here)) {
      endings.idle += 1
    } else {
      endings.stuck += 1
      if endings.firstStuck == nil { endings.firstStuck = walk }
    }
  }

  /// Whether there are processors, and none of them has anything to do.
  private func isIdle(_ state: State) -> Bool {
    !system.processors.isEmpty
      && system.processors.allSatisfy { state[$0.position.index] == 0 }
  }

  private mutating func takeFindings(_ walk: Int, _ steps: Int) {
    for finding in expander.machine.findings {
      let item = Int(finding.item)
      let place = Place(
        walk: walk, steps: steps, action: finding.action < 0 ? nil : Int(finding.action))
      if found[item].map({ place.length < $0.length }) ?? true { found[item] = place }
      // Nobody wants to know how a probe was seen.
      if item >= items.probeStart { expander.machine.open.base[item] = 0 }
    }
    expander.machine.findings.removeAll(keepingCapacity: true)
  }

  // MARK: - Telling

  /// The replayed evidence for an item that was found.
  private mutating func finding(_ item: Int) throws -> Simulation.Finding? {
    guard let place = found[item], let claim = items.claim(item) else { return nil }
    if items.isFault(item), system.faults[item - items.propertyCount].kind == .bound { return nil }
    var alone = Simulation(plan, of: system)
    var course = Course(isKept: true, limit: place.steps)
    go(place.walk, &alone, keeping: &course)
    let actions = course.actions + (place.action.map { [$0] } ?? [])
    do {
      let replay = Replay(system)
      let trace = try replay.trace(from: try begun(course), actions: actions, showing: claim)
      try replay.confirm(trace, shows: claim)
      try compare(trace, with: course)
      return Simulation.Finding(walk: place.walk, trace: trace)
    } catch let error as InterpreterError {
      throw EngineFault(message: error.message, details: error.details)
    }
  }

  /// A walk in the interpreter's words.
  private func walked(_ course: Course, hasEnded: Bool) throws -> Trace {
    let interpreter = Interpreter(system)
    do {
      let initial = try begun(course)
      var state = initial
      var steps: [Trace.Step] = []
      for action in course.actions {
        guard let move = try interpreter.moves(from: state).first(where: { $0.action == action })
        else {
          throw EngineFault(
            message: "the interpreter cannot make a move of a walk",
            details: "\(system.actions[action].name), \(state)")
        }
        state = move.state(in: system)
        steps.append(Trace.Step(action: action, events: move.events, state: state))
      }
      let trace = Trace(
        initial: initial, steps: steps, ending: hasEnded ? .noMove : .property)
      try compare(trace, with: course)
      return trace
    } catch let error as InterpreterError {
      throw EngineFault(message: error.message, details: error.details)
    }
  }

  private func begun(_ course: Course) throws -> State {
    let narrowed = system.beginning(with: course.initialValues.map { [$0] })
    return try Interpreter(narrowed).initialStates().first?.state ?? course.initialValues
  }

  private func compare(_ trace: Trace, with course: Course) throws {
    let states = [trace.initial] + trace.steps.map(\.state)
    guard states.starts(with: course.states) else {
      throw EngineFault(
        message: "the interpreter comes to other states",
        details: "\(states), where the walk had \(course.states)")
    }
  }
}
