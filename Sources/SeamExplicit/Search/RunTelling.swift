import SeamChecking
import SeamIR
import SeamInterpreter
import SeamTraces

/// Makes traces of what a search has found, each walked by the reference interpreter.
struct RunTelling {
  private let task: SearchTask
  private let replay: Replay
  private var system: TransitionSystem { task.system }

  init(_ task: SearchTask) {
    self.task = task
    replay = Replay(task.system)
  }

  /// A replayed trace for each property and fault that was found; of those found by moves only where
  /// the store tells its states.
  func traces<E: Exchange>(from exploration: borrowing Exploration<E>) throws -> [Trace?] {
    let packing = exploration.program.packing
    let items = exploration.program.items
    var traces: [Trace?] = Array(repeating: nil, count: items.count)
    var queries: [ShortestTraces.Query] = []
    for (item, level) in exploration.foundAt.enumerated() {
      guard let level, let claim = items.claim(item) else { continue }
      if let values = exploration.shownInitially[item] {
        let state = try begun(from: values)
        traces[item] = try replayed(state, [], claim)
      } else {
        queries.append(ShortestTraces.Query(item: item, level: level))
      }
    }
    guard exploration.exchange.store.canRecall(queries.map(\.level).max() ?? 0) else {
      return traces
    }
    let ways = ShortestTraces.ways(
      to: queries, actors: system.actions.map(\.actor), in: exploration)
    for (query, way) in zip(queries, ways) {
      guard let way, let claim = items.claim(query.item), way.actions.count == query.level else {
        throw EngineFault(
          message: "no way back from what was found", details: "item \(query.item)")
      }
      let states = way.states.map { state in
        packing.unpacked(UnsafeBufferPointer(start: state, count: packing.wordCount))
      }
      let trace = try replayed(states[0], way.actions, claim)
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

  /// A replayed trace to something that one worker has found, by what it has noted of each state;
  /// `nil` where it has not found it.
  func trace<Width: StateWidth, Key: StateKey>(
    to item: Int, in exploration: borrowing Exploration<OneOwner<ForgettingStore<Width, Key>>>
  ) throws -> Trace? {
    let store = exploration.exchange.store
    let (number, action) = exploration.workers[0].foundIn[item]
    guard number >= 0, let claim = exploration.program.items.claim(item), let ways = store.ways
    else { return nil }
    let way = ways.way(to: number)
    let state = exploration.program.packing.unpacked(store.initialState(way.start))
    return try replayed(state, way.actions + (action < 0 ? [] : [Int(action)]), claim)
  }

  private func begun(from values: [Int]) throws -> State {
    var narrowed = system
    narrowed.initialValues = values.map { [$0] }
    do {
      return try Interpreter(narrowed).initialStates().first?.state ?? values
    } catch {
      throw EngineFault(message: error.message, details: error.details)
    }
  }

  private func replayed(_ initial: State, _ actions: [Int], _ claim: Replay.Claim) throws -> Trace {
    do {
      let trace = try replay.trace(from: initial, actions: actions, showing: claim)
      try replay.confirm(trace, shows: claim)
      return trace
    } catch {
      throw EngineFault(message: error.message, details: error.details)
    }
  }
}
