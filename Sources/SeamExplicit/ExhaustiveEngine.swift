// The exhaustive engine: it compiles the core to instructions of a small register machine, and to
// native code where there is a compiler, and explores breadth first. Whatever it finds, the
// reference interpreter must be able to walk before anybody sees it.

import SeamChecking
import SeamIR
import SeamInterpreter
import SeamNative
import SeamReductions
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
  /// What may be left out.
  ///
  /// Partial order is, unless a depth is given: how far a reduced search has come says nothing about
  /// how far everything was seen.
  public var reductions: Set<Reduction> = []
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
        let task = Task(system, reductions: reductions, budget)
        switch task.program.packing.wordCount {
        case 1: return try run(task, LogStore<OneWord>.self, control)
        case 2: return try run(task, LogStore<TwoWords>.self, control)
        case 3: return try run(task, LogStore<ThreeWords>.self, control)
        default: return try run(task, LogStore<ManyWords>.self, control)
        }
      }
    }
  }

  /// What is explored, and on whose behalf.
  private struct Task {
    let system: TransitionSystem
    /// The system itself, or what dead values leave of it.
    let explored: TransitionSystem
    let program: Program
    /// The cells in which states that are explored may differ from the system's.
    let forgotten: [CellID]
    let reduction: MoveReduction?

    init(_ system: TransitionSystem, reductions: Set<Reduction>, _ budget: Budget) {
      self.system = system
      let rewriting = reductions.contains(.deadValues) ? DeadValueRewriting(system) : nil
      explored = rewriting?.system ?? system
      forgotten = rewriting?.cells ?? []
      program = Program(explored)
      reduction =
        reductions.contains(.partialOrder) && budget.depth == nil ? MoveReduction(explored) : nil
    }

    /// What was really done of the reductions.
    var reductions: Set<Reduction> {
      Set((forgotten.isEmpty ? [] : [.deadValues]) + (reduction == nil ? [] : [.partialOrder]))
    }
  }

  private func run<Store: StateStore>(
    _ task: Task, _ storeType: Store.Type, _ control: SearchControl
  ) throws -> RunResult {
    let explored = task.explored
    let build = NativeBuild.start(native, nativeSettings) { MovePlan(explored) }
    defer { build?.cancel() }
    guard var reduction = task.reduction else {
      return try search(task, storeType, control, nil, build).result
    }
    var trial = control
    trial.limit(states: MoveReduction.trialStates)
    var isTrial = true
    while true {
      let outcome = try search(
        task, storeType, isTrial ? trial : control, reduction, build, isTrial: isTrial)
      let isCutOff = isTrial && outcome.result.stopped == .states(MoveReduction.trialStates)
      if let flaw = outcome.flaw, !flaw.isNone {
        reduction.mend(flaw)
      } else if isCutOff && control.budget.states != MoveReduction.trialStates {
        isTrial = false
      } else {
        return outcome.result
      }
    }
  }

  /// One search with given sets of moves.
  ///
  /// - Returns: What it says, if nothing is wrong with it; and what is, `nil` where that was not asked
  ///   or is not known.
  private func search<Store: StateStore>(
    _ task: Task, _: Store.Type, _ control: SearchControl, _ reduction: MoveReduction?,
    _ build: NativeBuild?, isTrial: Bool = false
  ) throws -> (result: RunResult, flaw: MoveReduction.Flaw?) {
    let (system, program, budget) = (task.system, task.program, control.budget)
    let limits = StoreLimits(
      states: budget.states ?? .max, memoryBytes: budget.memoryBytes ?? .max)
    guard let store = Store(width: program.packing.wordCount, limits: limits) else {
      return (nothing(system, budget), nil)
    }
    let writer =
      reduction == nil
      ? checkpoints.path.map { CheckpointWriter(path: $0, seconds: checkpoints.seconds) } : nil
    var exploration = Exploration(
      program, OneOwner(store: store), threads: threads, control: control, reduction: reduction,
      core: writer == nil ? "" : SearchMark.name(of: task.explored))
    if let path = checkpoints.resumes, reduction == nil {
      let mark = try restored(from: path, task, store, exploration.workforce, control.budget)
      exploration.resume(from: mark)
    }
    exploration.run(
      from: system.initialValues, native: { supply?($0) ?? build?.code },
      keepMark: writer.map { writer in { writer.take($0, of: $1) } })
    if exploration.stopped != nil { writer?.writeLast(of: store) }
    if let action = exploration.workers.spoiltBy {
      let name = system.actions.indices.contains(action) ? system.actions[action].name : "monitors"
      throw EngineFault(
        message: "a move leaves the ranges of the core", details: "by \(name) in \(system.name)")
    }
    var flaw: MoveReduction.Flaw?
    if reduction != nil && (isTrial || exploration.stopped == nil) {
      flaw = exploration.flaw()
      if let flaw, !flaw.isNone { return (nothing(system, budget), flaw) }
    }
    let traces = try traces(task, exploration)
    let items = program.items
    var statistics = exploration.statistics
    var endDepth = exploration.endDepth
    if reduction != nil && exploration.stopped != nil {
      // Only the initial states are sure to have been looked at in their order of distance.
      statistics.completeDepth = min(statistics.completeDepth, 0)
      endDepth = min(endDepth, 0)
    }
    let report = SearchReport(
      traces: traces,
      probesSeen: system.probes.indices.map { exploration.foundAt[items.probe($0)] != nil },
      statistics: statistics, endDepth: endDepth,
      actionCounts: exploration.actionCounts, stopped: exploration.stopped,
      isBounded: exploration.isBounded)
    var result = report.result(for: system)
    result.checkpoint = writer?.outcome
    result.native = use(build, from: exploration.nativeLevel)
    result.reductions = task.reductions
    return (result, flaw)
  }

  /// Fills the store with what an earlier search has left in a file.
  private func restored(
    from path: String, _ task: Task, _ store: some StateStore, _ workforce: Workforce,
    _ budget: Budget
  ) throws -> SearchMark {
    var reader = try CheckpointFile(path: path).reader(for: task.explored, task.program)
    if let depth = budget.depth, reader.mark.depth > depth {
      throw CheckpointProblem(
        message: "`\(path)` goes on at level \(reader.mark.depth), beyond the limit of \(depth)")
    }
    let obstacle = try store.restore(reader.mark.stateCount, workforce) {
      states throws(CheckpointProblem) in try reader.read(into: states)
    }
    guard obstacle == nil else {
      throw CheckpointProblem(
        message: "the states in `\(path)` need more memory than the limit allows")
    }
    return reader.mark
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
    _ task: Task, _ exploration: borrowing Exploration<E>
  ) throws -> [Trace?] {
    let system = task.system
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
      let isSame = walked.starts(with: states) { walked, explored in
        var walked = walked
        for cell in task.forgotten { walked[cell.index] = explored[cell.index] }
        return walked == explored
      }
      guard isSame else {
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
