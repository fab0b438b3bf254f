import SeamChecking
import SeamIR
import SeamInterpreter
import SeamReductions
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
    var wanted: [(item: Int, claim: Replay.Claim, source: SearchTask.Source)] = []
    let foundAt = exploration.foundAt
    for item in foundAt.indices {
      guard let claim = items.claim(item), let source = task.source(of: item, in: foundAt) else {
        continue
      }
      if let values = exploration.shownInitially[item] {
        let state = try begun(from: values)
        traces[item] = try replayed(state, [], claim)
      } else {
        if !queries.contains(where: { $0.item == source.item }) {
          queries.append(ShortestTraces.Query(item: source.item, level: source.level))
        }
        wanted.append((item, claim, source))
      }
    }
    guard exploration.exchange.store.canRecall(queries.map(\.level).max() ?? 0) else {
      return traces
    }
    let ways = ShortestTraces.ways(
      to: queries, actors: system.actions.map(\.actor), in: exploration)
    let wayTo = Dictionary(uniqueKeysWithValues: zip(queries.map(\.item), ways))
    for (item, claim, source) in wanted {
      guard let way = wayTo[source.item] ?? nil, way.actions.count == source.level else {
        throw EngineFault(message: "no way back from what was found", details: "item \(item)")
      }
      let states = way.states.map { packing.unpacked($0) }
      if let symmetry = task.symmetry {
        traces[item] = try original(
          symmetry, from: states[0], way.actions, isMove: states.count == way.actions.count,
          source.exchange, claim)
        continue
      }
      let trace = try replayed(states[0], way.actions, claim)
      try refuseOthers(than: trace, states)
      traces[item] = trace
    }
    return traces
  }

  /// The same by what one worker has noted of each state, which is quicker; a trace is one of the
  /// shortest, though not always the best of them.
  func firstTraces<Store: StateStore>(
    from exploration: borrowing Exploration<OneOwner<Store>>
  ) throws -> [Trace?] {
    var traces: [Trace?] = Array(repeating: nil, count: exploration.foundAt.count)
    for item in traces.indices {
      if let values = exploration.shownInitially[item] {
        guard let claim = exploration.program.items.claim(item) else { continue }
        traces[item] = try replayed(try begun(from: values), [], claim)
      } else {
        traces[item] = try trace(to: item, in: exploration)
      }
    }
    return traces
  }

  /// A replayed trace to something that one worker has found, by what it has noted of each state;
  /// `nil` where it has not found it.
  func trace<Store: StateStore>(
    to item: Int, in exploration: borrowing Exploration<OneOwner<Store>>
  ) throws -> Trace? {
    let store = exploration.exchange.store
    let foundIn = exploration.workers[0].foundIn
    let foundAt = exploration.foundAt
    guard let source = task.source(of: item, in: foundAt) else { return nil }
    let (number, action) = foundIn[source.item]
    guard number >= 0, let claim = exploration.program.items.claim(item), let ways = store.ways
    else { return nil }
    let way = ways.way(to: number)
    let state = exploration.program.packing.unpacked(store.initialState(way.numbers[0]))
    let actions = way.actions + (action < 0 ? [] : [Int(action)])
    guard actions.count == source.level else {
      throw EngineFault(message: "no way back from what was found", details: "item \(item)")
    }
    if let symmetry = task.symmetry {
      return try original(
        symmetry, from: state, actions, isMove: action >= 0, source.exchange, claim)
    }
    let trace = try replayed(state, actions, claim)
    if let whole = store.whole {
      let packing = exploration.program.packing
      try refuseOthers(than: trace, way.numbers.map { packing.unpacked(whole.state($0)) })
    }
    return trace
  }

  /// Stops where the interpreter has walked through other states than exploration.
  private func refuseOthers(than trace: Trace, _ states: [State]) throws {
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
  }

  /// A run of the system itself, where the search has seen one of representatives.
  ///
  /// Each representative is its state after some exchange. Undone from the last one backwards, they give
  /// a run of states; between two of them there is a move, since there is one between what they were
  /// exchanged for.
  ///
  /// - Parameters:
  ///   - symmetry: How exchanges act.
  ///   - first: The representative that the run begins with.
  ///   - actions: The moves between representatives.
  ///   - isMove: Whether the last move shows what was found, rather than the state behind it.
  ///   - last: What has to be exchanged at the end, so that the run shows the claim and not that of
  ///     another instance.
  ///   - claim: What the run has to show.
  /// - Returns: The run, replayed.
  /// - Throws: ``EngineFault`` where there is none.
  private func original(
    _ symmetry: SymmetryAction, from first: State, _ actions: [Int], isMove: Bool,
    _ last: Permutation?, _ claim: Replay.Claim
  ) throws -> Trace {
    let interpreter = Interpreter(system)
    let representatives = Representatives(symmetry)
    var states = [first]
    var exchanges: [Permutation] = []
    for action in isMove ? actions.dropLast() : actions[...] {
      let moves = try told { () throws(InterpreterError) in
        try interpreter.moves(from: states[states.count - 1])
      }
      guard let move = moves.first(where: { $0.action == action }) else {
        throw EngineFault(message: "a representative has lost a move", details: "\(states)")
      }
      var state = move.state(in: system)
      exchanges.append(representatives.choose(&state) ?? symmetry.identity)
      states.append(state)
    }
    var exchange = last ?? symmetry.identity
    for place in states.indices.reversed() {
      states[place] = symmetry.apply(exchange, to: states[place])
      if place > 0 { exchange = exchange.after(exchanges[place - 1]) }
    }
    var way: [Int] = []
    var actor: Int?
    for (state, next) in zip(states, states.dropFirst()) {
      let moves = try told { () throws(InterpreterError) in try interpreter.moves(from: state) }
        .filter { $0.isLanding && $0.state(in: system) == next }
      guard
        let move = moves.first(where: { system.actions[$0.action].actor == actor }) ?? moves.first
      else {
        throw EngineFault(message: "an exchanged state has lost a move", details: "\(states)")
      }
      way.append(move.action)
      actor = system.actions[move.action].actor
    }
    guard isMove else { return try replayed(states[0], way, claim) }
    let moves = try told { () throws(InterpreterError) in
      try interpreter.moves(from: states[states.count - 1])
    }
    let own = moves.filter { system.actions[$0.action].actor == actor }
    for move in own + moves {
      if let trace = try? replayed(states[0], way + [move.action], claim) { return trace }
    }
    throw EngineFault(message: "no move shows what was found", details: "\(states)")
  }

  private func told<Value>(_ body: () throws(InterpreterError) -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw EngineFault(message: error.message, details: error.details)
    }
  }

  private func begun(from values: [Int]) throws -> State {
    do {
      return try Interpreter(system.beginning(with: values.map { [$0] })).initialStates().first?
        .state ?? values
    } catch {
      throw EngineFault(message: error.message, details: error.details)
    }
  }

  private func replayed(_ initial: State, _ actions: [Int], _ claim: Replay.Claim) throws -> Trace {
    do {
      return try replay.trace(from: initial, actions: actions, showing: claim)
    } catch {
      throw EngineFault(message: error.message, details: error.details)
    }
  }
}

extension Interpreter.Move {
  /// Whether it leads to a state.
  fileprivate var isLanding: Bool { if case .landed = outcome { true } else { false } }
}
