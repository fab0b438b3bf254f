// The exhaustive engine: it compiles the core to instructions of a small register machine, and to
// native code where there is a compiler, and explores breadth first. Whatever it finds, the
// reference interpreter must be able to walk before anybody sees it.

import SeamChecking
import SeamIR
import SeamInterpreter
import SeamNative
import SeamTraces

/// Exhaustive, exact exploration on all cores.
public struct ExhaustiveEngine: Engine {
  public let name = "exhaustive"

  /// Whether native code takes over from the bytecode.
  public var native: NativeMode
  /// How many threads search; what they find does not depend on it.
  public var threads: Int
  /// Where checkpoints are written and read, if they are.
  public var checkpoints: CheckpointPlan
  /// How native code is made.
  package var nativeSettings: NativeSettings
  /// Native code that is there, for each level at which it might take over.
  package var supply: (@Sendable (_ level: Int) -> NativeCode?)?

  public init(
    native: NativeMode = .off, threads: Int = 1, checkpoints: CheckpointPlan = CheckpointPlan()
  ) {
    self.native = native
    self.threads = threads
    self.checkpoints = checkpoints
    nativeSettings = .fromEnvironment
  }

  public func run(
    _ system: TransitionSystem, budget: Budget, shouldStop: @Sendable () -> Bool,
    progress: (Progress) -> Void
  ) throws -> RunResult {
    try withoutActuallyEscaping(shouldStop) { shouldStop in
      try withoutActuallyEscaping(progress) { progress in
        let control = SearchControl(budget, shouldStop: shouldStop, progress: progress)
        let program = Program(system)
        switch program.packing.wordCount {
        case 1: return try run(system, program, LogStore<OneWord>.self, control)
        case 2: return try run(system, program, LogStore<TwoWords>.self, control)
        case 3: return try run(system, program, LogStore<ThreeWords>.self, control)
        default: return try run(system, program, LogStore<ManyWords>.self, control)
        }
      }
    }
  }

  private func run<Store: StateStore>(
    _ system: TransitionSystem, _ program: Program, _: Store.Type, _ control: SearchControl
  ) throws -> RunResult {
    let budget = control.budget
    let limits = StoreLimits(
      states: budget.states ?? .max, memoryBytes: budget.memoryBytes ?? .max)
    guard let store = Store(width: program.packing.wordCount, limits: limits) else {
      return nothing(system, budget)
    }
    let writer = checkpoints.path.map { CheckpointWriter(path: $0, seconds: checkpoints.seconds) }
    var exploration = Exploration(
      program, OneOwner(store: store), threads: threads, control: control,
      core: writer == nil ? "" : SearchMark.name(of: system))
    if let path = checkpoints.resumes {
      var reader = try CheckpointFile(path: path).reader(for: system, program)
      if let depth = control.budget.depth, reader.mark.depth > depth {
        throw CheckpointProblem(
          message: "`\(path)` goes on at level \(reader.mark.depth), beyond the limit of \(depth)")
      }
      let obstacle = try store.restore(reader.mark.stateCount, exploration.workforce) {
        states throws(CheckpointProblem) in try reader.read(into: states)
      }
      guard obstacle == nil else {
        throw CheckpointProblem(
          message: "the states in `\(path)` need more memory than the limit allows")
      }
      exploration.resume(from: reader.mark)
    }
    let build = NativeBuild.start(native, nativeSettings) { MovePlan(system) }
    defer { build?.cancel() }
    exploration.run(
      from: system.initialValues, native: { supply?($0) ?? build?.code },
      keepMark: writer.map { writer in { writer.take($0, of: $1) } })
    build?.cancel()
    if exploration.stopped != nil { writer?.writeLast(of: store) }
    if let action = exploration.workers.spoiltBy {
      let name = system.actions.indices.contains(action) ? system.actions[action].name : "monitors"
      throw EngineFault(
        message: "a move leaves the ranges of the core", details: "by \(name) in \(system.name)")
    }
    let traces = try traces(system, exploration)
    let items = program.items
    let report = SearchReport(
      traces: traces,
      probesSeen: system.probes.indices.map { exploration.foundAt[items.probe($0)] != nil },
      statistics: exploration.statistics, endDepth: exploration.endDepth,
      actionCounts: exploration.actionCounts, stopped: exploration.stopped,
      isBounded: exploration.isBounded)
    var result = report.result(for: system)
    result.checkpoint = writer?.outcome
    result.native = use(build, from: exploration.nativeLevel)
    return result
  }

  private func use(_ build: NativeBuild?, from level: Int?) -> NativeUse {
    if let level { return .fromLevel(level) }
    guard let build else { return .notAsked }
    if let problem = build.problem, !problem.isCancellation { return .impossible(problem.message) }
    return .notNeeded
  }

  /// The result where the budget does not even hold an empty store.
  private func nothing(_ system: TransitionSystem, _ budget: Budget) -> RunResult {
    let items = Items(system)
    let report = SearchReport(
      traces: Array(repeating: nil, count: items.count),
      probesSeen: Array(repeating: false, count: system.probes.count),
      statistics: Statistics(
        states: 0, transitions: 0, depth: 0, completeDepth: -1, seconds: 0, memoryBytes: 0),
      endDepth: -1, actionCounts: Array(repeating: 0, count: system.actions.count),
      stopped: .memory(bytes: budget.memoryBytes ?? 0), isBounded: false)
    return report.result(for: system)
  }

  /// A replayed trace for each property and fault that was found.
  private func traces<E: Exchange>(
    _ system: TransitionSystem, _ exploration: borrowing Exploration<E>
  ) throws -> [Trace?] {
    let packing = exploration.program.packing
    let items = exploration.program.items
    let replay = Replay(system)
    var traces: [Trace?] = Array(repeating: nil, count: items.count)
    var queries: [ShortestTraces.Query] = []
    for (item, level) in exploration.foundAt.enumerated() {
      guard let level, let claim = items.claim(item) else { continue }
      if let values = exploration.shownInitially[item] {
        let state = try begun(system, from: values)
        traces[item] = try replayed(replay, state, [], claim)
      } else {
        queries.append(ShortestTraces.Query(item: item, level: level))
      }
    }
    let ways = ShortestTraces.ways(
      to: queries, actors: system.actions.map(\.actor), in: exploration)
    for (query, way) in zip(queries, ways) {
      guard let way, let claim = items.claim(query.item), way.actions.count == query.level else {
        throw EngineFault(
          message: "no way back from what was found", details: "item \(query.item)")
      }
      let states = way.states.map { number in
        packing.unpacked(
          UnsafeBufferPointer(
            start: exploration.exchange.store.state(number), count: packing.wordCount))
      }
      let trace = try replayed(replay, states[0], way.actions, claim)
      let walked = [trace.initial] + trace.steps.map(\.state)
      guard walked.starts(with: states) else {
        throw EngineFault(
          message: "the interpreter comes to other states",
          details: "\(walked), where exploration had \(states)")
      }
      traces[query.item] = trace
    }
    return traces
  }

  private func begun(_ system: TransitionSystem, from values: [Int]) throws -> State {
    var narrowed = system
    narrowed.initialValues = values.map { [$0] }
    do {
      return try Interpreter(narrowed).initialStates().first?.state ?? values
    } catch {
      throw EngineFault(message: error.message, details: error.details)
    }
  }

  private func replayed(
    _ replay: Replay, _ initial: State, _ actions: [Int], _ claim: Replay.Claim
  ) throws -> Trace {
    do {
      let trace = try replay.trace(from: initial, actions: actions, showing: claim)
      try replay.confirm(trace, shows: claim)
      return trace
    } catch {
      throw EngineFault(message: error.message, details: error.details)
    }
  }
}
