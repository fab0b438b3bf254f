// The exhaustive engine: it compiles the core to instructions of a small register machine, and to
// native code where there is a compiler, and explores breadth first. Whatever it finds, the
// reference interpreter must be able to walk before anybody sees it.

import SeamChecking
import SeamSystem
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
  /// What is kept of each state; states of several words are kept whole rather than compressed.
  ///
  /// Checkpoints and partial order need whole states, and without them are not written and not done.
  public var storage: StateStorage = .whole
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
    try run(system, nil, budget: budget, shouldStop: shouldStop, progress: progress)
  }

  public func series(of system: TransitionSystem) -> any RunSeries {
    ExhaustiveSeries(engine: self, system: system, common: RunsInCommon(system))
  }

  /// Runs a system, which other runs may have much in common with.
  fileprivate func run(
    _ system: TransitionSystem, _ common: RunsInCommon?, budget: Budget,
    shouldStop: @Sendable () -> Bool, progress: (Progress) -> Void
  ) throws -> RunResult {
    try withoutActuallyEscaping(shouldStop) { shouldStop in
      try withoutActuallyEscaping(progress) { progress in
        let control = SearchControl(budget, shouldStop: shouldStop, progress: progress)
        // Code is made while the rest is got ready.
        var build: NativeBuild?
        defer { build?.cancel() }
        let task = SearchTask(
          system, common, reductions: reductions, storage: storage, budget
        ) { explored in
          build = NativeBuild.start(native, nativeSettings) { MovePlan(explored) }
        }
        if reductions.contains(.symmetry), task.symmetry == nil,
          let reason = system.symmetry.obstacles.first
            ?? (system.symmetry.isTrivial
              ? nil : "copies of one thing, or their initial values, are not alike")
        {
          throw ReductionProblem(message: reason)
        }
        if native == .on { build?.wait() }
        switch task.program.packing.wordCount {
        case 1: return try run(task, OneWord.self, control, build)
        case 2: return try run(task, TwoWords.self, control, build)
        case 3: return try run(task, ThreeWords.self, control, build)
        default: return try run(task, ManyWords.self, control, build)
        }
      }
    }
  }

  private func run<Width: StateWidth>(
    _ task: SearchTask, _: Width.Type, _ control: SearchControl, _ build: NativeBuild?
  ) throws -> RunResult {
    let width = task.program.packing.wordCount
    switch task.storage {
    case .whole:
      return try run(task, control, build) { store(for: task, $0) as LogStore<Width>? }
    case .compressed:
      let key = MixedWord(bits: task.program.packing.bitCount)
      var outcome = try search(task, control, nil, build) {
        ForgettingStore<Width, MixedWord>(width: width, key: key, limits: $0)
      }.outcome
      try tellFarRuns(task, control, build, &outcome) {
        store(for: task, $0) as LogStore<Width>?
      }
      return result(of: task, outcome, build)
    case .signatures(let bits):
      let key = StateSignature<Width>(width: width, bits: bits)
      var outcome = try search(task, control, nil, build) {
        ForgettingStore<Width, StateSignature<Width>>(width: width, key: key, limits: $0)
      }.outcome
      try tellAgain(task, control, build, &outcome) {
        ForgettingStore<Width, StateSignature<Width>>(
          width: width, key: key, keepsParents: true, limits: $0)
      }
      return result(of: task, outcome, build)
    }
  }

  /// A store of whole states; one that another run has left, if there is such.
  ///
  /// Runs of a series show that things come about, and nobody looks at how: any parents will do then, as they
  /// do where moves are left out.
  private func store<Width: StateWidth>(
    for task: SearchTask, _ limits: StoreLimits
  ) -> LogStore<Width>? {
    let width = task.program.packing.wordCount
    return task.common?.store(width: width, limits: limits)
      ?? LogStore(
        width: width,
        keepsParents: task.reduction != nil
          || task.common != nil && threads == 1 && checkpoints.resumes == nil,
        limits: limits)
  }

  private func run<Store: StateStore>(
    _ task: SearchTask, _ control: SearchControl, _ build: NativeBuild?,
    makeStore: (StoreLimits) -> Store?
  ) throws -> RunResult {
    var reduction = task.reduction
    while true {
      let (outcome, flaw) = try search(task, control, reduction, build, makeStore)
      guard let flaw, !flaw.isNone else { return result(of: task, outcome, build) }
      reduction?.mend(flaw)
    }
  }

  private func result(
    of task: SearchTask, _ outcome: SearchOutcome, _ build: NativeBuild?
  ) -> RunResult {
    var report = outcome.report
    report.statistics.missProbability = task.storage.missProbability(
      states: report.statistics.states)
    for query in outcome.untold { report.untold[query.item] = query.level }
    var result = report.result(for: task.system)
    result.checkpoint = outcome.checkpoint
    result.native = use(build, from: outcome.nativeLevel)
    result.reductions = task.reductions
    result.storage = task.storage
    return result
  }

  /// One search with given sets of moves.
  ///
  /// - Returns: What it says, if nothing is wrong with it; and what is, `nil` where nothing was left out or
  ///   that is not known.
  private func search<Store: StateStore>(
    _ task: SearchTask, _ control: SearchControl, _ reduction: MoveReduction?,
    _ build: NativeBuild?, _ makeStore: (StoreLimits) -> Store?
  ) throws -> (outcome: SearchOutcome, flaw: MoveReduction.Flaw?) {
    let (system, program, budget) = (task.system, task.program, control.budget)
    guard let store = makeStore(StoreLimits(budget)) else { return (nothing(task, budget), nil) }
    let writer =
      reduction == nil && task.symmetry == nil
      ? checkpoints.path.map { CheckpointWriter(path: $0, seconds: checkpoints.seconds) } : nil
    var exploration = Exploration(
      program, OneOwner(store: store), threads: threads, control: control, reduction: reduction,
      symmetry: task.symmetry,
      core: writer == nil ? "" : SearchMark.name(of: task.explored),
      keepsParents: store.ways != nil)
    if let path = checkpoints.resumes, reduction == nil, task.symmetry == nil,
      let whole = store.whole
    {
      let mark = try restored(from: path, task, whole, exploration.workforce, control.budget)
      exploration.resume(from: mark)
    }
    exploration.run(
      from: system.initialValues, native: { supply?($0) ?? build?.code },
      keepMark: store.whole.flatMap { whole in
        writer.map { writer in { mark, _ in writer.take(mark, of: whole) } }
      })
    if exploration.stopped != nil, let whole = store.whole { writer?.writeLast(of: whole) }
    try task.refuseSpoilt(exploration.workers)
    let flaw = exploration.flaw
    if let flaw, !flaw.isNone { return (nothing(task, budget), flaw) }
    let items = program.items
    let telling = RunTelling(task)
    var outcome = SearchOutcome(
      report: SearchReport(
        traces: try store.ways != nil && reduction == nil
          ? telling.firstTraces(from: exploration) : telling.traces(from: exploration),
        probesSeen: system.probes.indices.map { exploration.foundAt[items.probe($0)] != nil },
        statistics: exploration.statistics, endDepth: exploration.endDepth,
        actionCounts: exploration.actionCounts, stopped: exploration.stopped,
        isBounded: exploration.isBounded),
      foundAt: task.foundAt(exploration.foundAt),
      shownInitially: exploration.shownInitially, nativeLevel: exploration.nativeLevel,
      checkpoint: writer?.outcome)
    if reduction != nil && exploration.stopped != nil {
      // Only the initial states are sure to have been looked at in their order of distance.
      outcome.report.statistics.completeDepth = min(outcome.report.statistics.completeDepth, 0)
      outcome.report.endDepth = min(outcome.report.endDepth, 0)
    }
    if let whole = store.whole { task.common?.leave(whole) }
    return (outcome, flaw)
  }

  /// Searches once more with whole states, as far as what has been found, to tell what is further away
  /// than a compressed store can find its way back from.
  private func tellFarRuns<Store: WholeStateStore>(
    _ task: SearchTask, _ control: SearchControl, _ build: NativeBuild?,
    _ outcome: inout SearchOutcome, _ makeStore: (StoreLimits) -> Store?
  ) throws {
    guard let depth = outcome.untold.map(\.level).max() else { return }
    var control = control
    control.limit(depth: depth)
    let again = try search(task, control, nil, build, makeStore).outcome
    for query in outcome.untold where again.foundAt[query.item] == query.level {
      outcome.report.traces[query.item] = again.report.traces[query.item]
    }
  }

  /// Searches once more, as far as what has been found, to tell how it comes about.
  ///
  /// Signatures do not tell the states of levels that are over. One thread notes of each state how it came
  /// to it, so that runs are the same whatever the number of threads. Where this search has no room, or
  /// takes other states for one, things stay untold.
  private func tellAgain<Width: StateWidth>(
    _ task: SearchTask, _ control: SearchControl, _ build: NativeBuild?,
    _ outcome: inout SearchOutcome,
    _ makeStore: (StoreLimits) -> ForgettingStore<Width, StateSignature<Width>>?
  ) throws {
    let queries = outcome.untold
    guard let depth = queries.map(\.level).max() else { return }
    var control = control
    control.limit(depth: depth)
    guard let store = makeStore(StoreLimits(control.budget)) else { return }
    var exploration = Exploration(
      task.program, OneOwner(store: store), threads: 1, control: control, symmetry: task.symmetry,
      keepsParents: true)
    exploration.run(
      from: task.system.initialValues, native: { supply?($0) ?? build?.code })
    try task.refuseSpoilt(exploration.workers)
    for query in queries {
      outcome.report.traces[query.item] = try RunTelling(task).trace(
        to: query.item, in: exploration)
    }
  }

  /// Fills the store with what an earlier search has left in a file.
  private func restored(
    from path: String, _ task: SearchTask, _ store: any WholeStateStore, _ workforce: Workforce,
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

  /// The outcome where the budget does not even hold an empty store.
  private func nothing(_ task: SearchTask, _ budget: Budget) -> SearchOutcome {
    let (system, items) = (task.system, task.program.items)
    let report = SearchReport(
      traces: Array(repeating: nil, count: items.count),
      probesSeen: Array(repeating: false, count: system.probes.count),
      statistics: Statistics(
        states: 0, transitions: 0, depth: 0, completeDepth: -1, seconds: 0, memoryBytes: 0),
      endDepth: -1, actionCounts: Array(repeating: 0, count: system.actions.count),
      stopped: .memory(bytes: budget.memoryBytes ?? 0), isBounded: false)
    return SearchOutcome(report: report, foundAt: [], shownInitially: [:])
  }
}

private struct ExhaustiveSeries: RunSeries {
  let engine: ExhaustiveEngine
  let system: TransitionSystem
  let common: RunsInCommon

  func run(
    from initialValues: [[Int]], budget: Budget, shouldStop: @Sendable () -> Bool
  ) throws -> RunResult {
    try engine.run(
      system.beginning(with: initialValues), common, budget: budget, shouldStop: shouldStop,
      progress: { _ in })
  }
}

extension StoreLimits {
  /// What a budget leaves to a store.
  fileprivate init(_ budget: Budget) {
    self.init(states: budget.states ?? .max, memoryBytes: budget.memoryBytes ?? .max)
  }
}

extension SearchTask {
  /// For each property and fault the least number of moves to it.
  fileprivate func foundAt(_ foundAt: [Int?]) -> [Int?] {
    (0..<program.items.probeStart).map { source(of: $0, in: foundAt)?.level }
  }

  /// Stops where a move has broken the rules of the core, or of symmetry.
  fileprivate func refuseSpoilt(_ workers: Workers) throws {
    if let asymmetry = workers.asymmetry { throw ReductionProblem(message: asymmetry) }
    guard let action = workers.spoiltBy else { return }
    let name = system.actions.indices.contains(action) ? system.actions[action].name : "monitors"
    throw EngineFault(
      message: "a move leaves the ranges of the core", details: "by \(name) in \(system.name)")
  }
}
