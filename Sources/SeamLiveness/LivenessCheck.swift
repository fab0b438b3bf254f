import SeamChecking
import SeamIR
import SeamInterpreter
import SeamTraces

/// Decides the temporal properties of one system.
struct LivenessCheck {
  let system: TransitionSystem
  let budget: Budget
  let begun = ContinuousClock.now

  init(_ system: TransitionSystem, budget: Budget) {
    self.system = system
    self.budget = budget
  }

  /// A verdict for each temporal property, by its number.
  func run(
    shouldStop: () -> Bool, progress: (Progress) -> Void
  ) throws -> [Int: Verdict] {
    var verdicts: [Int: Verdict] = [:]
    if let reason = refusal() {
      for group in groups() { for property in group.properties { verdicts[property] = reason } }
      return verdicts
    }
    for group in groups() {
      guard group.atoms.count <= 64 else {
        for property in group.properties {
          verdicts[property] = .undecided(reason: "it has more than 64 different conditions")
        }
        continue
      }
      let graph = StateGraph(LetterSystem(system, atoms: group.atoms))
      try graph.explore(budget: rest(of: budget), shouldStop: shouldStop, progress: progress)
      for property in group.properties {
        verdicts[property] = try verdict(
          of: property, group.atoms, on: graph, shouldStop: shouldStop)
      }
    }
    return verdicts
  }

  // MARK: - Preparing

  private func refusal() -> Verdict? {
    if system.fairness.count > 64 {
      return .undecided(
        reason: "there are \(system.fairness.count) promises of fairness, and 64 are the most")
    }
    return nil
  }

  struct Group {
    var properties: [Int]
    var atoms: [Term]
    let events: Set<Term>
  }

  /// Properties that ask for the same events share an exploration.
  func groups() -> [Group] {
    var groups: [Group] = []
    for (index, property) in system.properties.enumerated() {
      guard case .temporal(let formula) = property.kind else { continue }
      let atoms = formula.atoms
      let events = Set(atoms.filter { $0.reads { $0.index >= system.stateCellCount } })
      let place = groups.firstIndex { group in
        group.events == events && Set(group.atoms + atoms).count <= 64
      }
      if let place {
        groups[place].properties.append(index)
        groups[place].atoms += atoms.filter { !groups[place].atoms.contains($0) }
      } else {
        groups.append(Group(properties: [index], atoms: atoms, events: events))
      }
    }
    return groups
  }

  private var seconds: Double {
    let elapsed = (ContinuousClock.now - begun).components
    return Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
  }

  private func rest(of budget: Budget) -> Budget {
    var rest = budget
    rest.seconds = budget.seconds.map { max(0, $0 - seconds) }
    return rest
  }

  // MARK: - One property

  private func verdict(
    of property: Int, _ atoms: [Term], on graph: StateGraph, shouldStop: () -> Bool
  ) throws -> Verdict {
    guard case .temporal(let formula) = system.properties[property].kind else {
      return .undecided(reason: "it is not a temporal property")
    }
    // Runs that the formula is false of are what is looked for.
    guard let automaton = BuchiAutomaton(.negation(formula), atoms: atoms) else {
      return .undecided(reason: "its automaton is too large")
    }
    let product = Product(graph, automaton)
    var statistics = graph.statistics
    let bytes = product.nodeCount * FairCycleSearch.bytesPerNode
    if product.nodeCount >= Int(UInt32.max) {
      return .undecided(reason: "the product with its automaton has more than 2^32 nodes")
    }
    if let limit = budget.memoryBytes, statistics.memoryBytes + bytes > limit {
      return open(.memory(bytes: limit), statistics)
    }
    let fairness = system.fairnessSets
    return try withoutActuallyEscaping(shouldStop) { shouldStop in
      var stopReason: Verdict.Bound.Reason?
      let search = FairCycleSearch(product, fairness) {
        if shouldStop() { stopReason = .interrupted }
        if let limit = budget.seconds, seconds > limit { stopReason = .seconds(limit) }
        return stopReason != nil
      }
      search.run()
      if let (node, component) = search.entry() {
        let loop = LoopFinder(product, fairness, component, from: node).find(in: search)
        return .violated(
          .trace(try trace(to: search.way(to: node), loop, in: product, graph, violating: property))
        )
      }
      statistics.states = search.order.count
      statistics.transitions = search.edgeCount
      statistics.memoryBytes += bytes
      statistics.seconds = seconds
      if let reason = stopReason ?? graph.openReason {
        return open(reason, statistics)
      }
      return .holds(.exhausted(statistics))
    }
  }

  /// What a search says that has found nothing and has not seen everything.
  private func open(_ reason: Verdict.Bound.Reason, _ statistics: Statistics) -> Verdict {
    guard statistics.completeDepth >= 0 else {
      return .undecided(reason: "the run was over before runs without end were looked at")
    }
    return .noViolation(upTo: Verdict.Bound(reason: reason, statistics: statistics))
  }

  /// The run along some nodes and round a loop, replayed.
  private func trace(
    to way: [Int], _ loop: [(node: Int, move: Int)]?, in product: Product, _ graph: StateGraph,
    violating property: Int
  ) throws -> Trace {
    guard let loop, let first = way.first else {
      throw EngineFault(
        message: "a fair component without a loop", details: system.properties[property].label)
    }
    var actions: [Int] = []
    for (node, next) in zip(way, way.dropFirst()) {
      var move: Int?
      product.forEachEdge(of: node) { edge in
        if move == nil, edge.target == next { move = edge.move }
      }
      guard let move else {
        throw EngineFault(message: "a way without a move", details: "\(node) to \(next)")
      }
      actions.append(Int(graph.actions[move]))
    }
    var start = actions.count
    actions += loop.map { Int(graph.actions[$0.move]) }
    // Resting is no step of a trace; and from where it begins there is nothing else.
    if let rest = actions.firstIndex(of: -1) {
      actions.removeSubrange(rest...)
      start = rest
    }
    let cells = system.stateCellCount
    let initial = Array(graph.values(of: product.state(first)).prefix(cells))
    do {
      let replay = Replay(system)
      let found = try replay.lasso(
        from: initial, actions: actions, start: start, violating: property)
      let short = Self.shortened(found, from: start)
      let trace = try replay.lasso(
        from: initial, actions: short.actions, start: short.start, violating: property)
      try replay.confirm(trace, violates: property)
      return trace
    } catch {
      throw EngineFault(message: error.message, details: error.details)
    }
  }

  /// The same infinite run, told with the shortest loop and the shortest way to it.
  ///
  /// The automaton may have gone round more often than the run, and entered the loop later.
  private static func shortened(_ trace: Trace, from start: Int) -> (actions: [Int], start: Int) {
    let steps = trace.steps
    let round = steps.count - start
    guard round > 0 else { return (steps.map(\.action), start) }
    let period = (1...round).first { period in
      round % period == 0
        && (0..<round).allSatisfy { steps[start + $0] == steps[start + $0 % period] }
    }
    var (start, end) = (start, start + (period ?? round))
    func state(_ place: Int) -> State { place == 0 ? trace.initial : steps[place - 1].state }
    while start > 0, steps[start - 1] == steps[end - 1], state(start - 1) == state(end - 1) {
      start -= 1
      end -= 1
    }
    return (steps.prefix(end).map(\.action), start)
  }
}
