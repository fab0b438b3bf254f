import SeamIR
import SeamInterpreter
import SeamTraces

@testable import SeamReductions

/// What a search by the reference interpreter saw, whether or not it was reduced.
struct Sighting: Equatable {
  /// Properties that were shown, by their numbers.
  var properties: Set<Int> = []
  var faults: Set<FaultID> = []
  var probes: Set<Int> = []
  /// Actions that were taken, into a fault or not.
  var actions: Set<Int> = []
  /// States in which nothing is enabled.
  var ends: Set<State> = []
}

/// Breadth first search over the interpreter, in which a stubborn selector may leave moves out.
struct ReducedSearch {
  private let system: TransitionSystem
  private let interpreter: Interpreter
  private let packing: Packing
  private(set) var sighting = Sighting()
  private(set) var states: [State] = []
  private(set) var rounds = 0
  private var numbers: [State: Int] = [:]

  init(_ system: TransitionSystem) {
    self.system = system
    interpreter = Interpreter(system)
    packing = Packing(system.cells.prefix(system.stateCellCount))
  }

  /// Explores everything, or with relations what they leave; `nil` where there are too many states.
  static func run(
    _ system: TransitionSystem, _ relations: StubbornRelations?, limit: Int = 3000
  ) throws -> ReducedSearch? {
    var relations = relations
    var sticky: Set<Int> = []
    var unsettled: Set<Int> = []
    var rounds = 0
    while true {
      var search = ReducedSearch(system)
      rounds += 1
      let selector = relations.map { StubbornSelector($0, sticky: sticky) }
      guard let graph = try search.explore(selector, limit: limit) else { return nil }
      search.rounds = rounds
      guard let selector else { return search }
      if !selector.unsettled.isEmpty {
        unsettled.formUnion(selector.unsettled)
        relations = StubbornRelations(system, unsettled: unsettled)
        continue
      }
      let interpreter = search.interpreter
      let states = search.states
      let ignored = graph.ignored { number in
        (try? interpreter.moves(from: states[number]).map { Int32($0.action) }) ?? []
      }
      if ignored.isEmpty { return search }
      for loop in ignored { sticky.formUnion(loop.actions) }
    }
  }

  private mutating func number(of state: State) -> Int {
    if let known = numbers[state] { return known }
    numbers[state] = states.count
    states.append(state)
    return states.count - 1
  }

  private mutating func explore(
    _ selector: StubbornSelector?, limit: Int
  ) throws -> ReducedGraph? {
    for initial in try interpreter.initialStates() {
      if let fault = initial.fault {
        sighting.faults.insert(fault)
      } else {
        note(initial.badMonitors)
        _ = number(of: initial.state)
      }
    }
    var graph = ReducedGraph()
    var next = 0
    while next < states.count {
      if states.count > limit { return nil }
      let expansion = try interpreter.expansion(of: states[next])
      judge(states[next], expansion)
      var moves: [(target: Int, action: Int32)] = []
      look(at: states[next], selector)
      let isWhole = !reduces(states[next], expansion.moves, selector)
      for move in expansion.moves where isWhole || selector?.keeps(Int32(move.action)) ?? true {
        sighting.actions.insert(move.action)
        switch move.outcome {
        case .fault(let fault, _): sighting.faults.insert(fault)
        case .landed(let cells, let badMonitors):
          note(badMonitors)
          for (index, probe) in system.probes.enumerated() {
            if case .move(let term) = probe.kind, term.holds(in: cells) {
              sighting.probes.insert(index)
            }
          }
          moves.append((number(of: move.state(in: system)), Int32(move.action)))
        }
      }
      graph.add(moves, isComplete: isWhole)
      next += 1
    }
    return graph
  }

  private func look(at state: State, _ selector: StubbornSelector?) {
    packed(state).withUnsafeBufferPointer { words in
      if let base = words.baseAddress { selector?.look(at: base) }
    }
  }

  private func reduces(
    _ state: State, _ moves: [Interpreter.Move], _ selector: StubbornSelector?
  ) -> Bool {
    guard let selector else { return false }
    let isFaulty = moves.contains { if case .fault = $0.outcome { true } else { false } }
    if isFaulty { return false }
    let actions = moves.map { Int32($0.action) }
    return packed(state).withUnsafeBufferPointer { words in
      actions.withUnsafeBufferPointer { actions in
        words.baseAddress.map { selector.reduce($0, actions) } ?? false
      }
    }
  }

  private func packed(_ state: State) -> [UInt64] {
    var words = Array(repeating: UInt64(0), count: packing.wordCount)
    for field in packing.fields {
      let raw = UInt64(bitPattern: Int64(state[Int(field.cell)] - field.low))
      words[Int(field.word)] |= raw << field.shift
    }
    return words
  }

  private mutating func note(_ badMonitors: [Int]) {
    for (index, property) in system.properties.enumerated() {
      switch property.kind {
      case .monitor(let monitor), .reachableMove(let monitor):
        if badMonitors.contains(monitor) { sighting.properties.insert(index) }
      default: break
      }
    }
  }

  private mutating func judge(_ state: State, _ expansion: Interpreter.Expansion) {
    sighting.faults.formUnion(expansion.guardFaults.map(\.fault))
    if expansion.isEnd { sighting.ends.insert(state) }
    for (index, property) in system.properties.enumerated() {
      switch interpreter.judgement(of: property, in: state, isEnd: expansion.isEnd) {
      case .shown: sighting.properties.insert(index)
      case .fault(let fault):
        sighting.faults.insert(fault)
        if !property.isReachability && system.faults[fault.index].kind != .bound {
          sighting.properties.insert(index)
        }
      case .nothing: break
      }
    }
    let cells = state + Array(repeating: 0, count: system.cells.count - system.stateCellCount)
    for (index, probe) in system.probes.enumerated() {
      if case .state(let term) = probe.kind, term.holds(in: cells) {
        sighting.probes.insert(index)
      }
    }
  }
}
