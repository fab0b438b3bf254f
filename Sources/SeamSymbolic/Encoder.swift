import SeamIR

extension SymbolicSystem {
  /// Encodes a system that keeps the core's rules.
  ///
  /// - Throws: ``EncodingError`` where arithmetic is not linear and cannot be spelled out.
  /// - Complexity: Linear in the system, but for arrays and products, which are spelled out.
  public init(encoding system: TransitionSystem) throws(EncodingError) {
    var encoder = try Encoder(system)
    self = try encoder.encoded()
  }
}

struct Encoder {
  let system: TransitionSystem
  let ignoresBounds: Bool
  var names = Names()
  var variables: [SymbolicVariable] = []
  var vocabulary: Vocabulary
  var groups: [FrameGroup] = []
  /// For each processor the condition that one of its urgent actions is possible.
  var urgent: [Int: SymbolicDefinition] = [:]
  var auxiliaries: [SymbolicDefinition] = []

  init(_ system: TransitionSystem) throws(EncodingError) {
    self.system = system
    ignoresBounds = system.cells.contains(where: \.isEndless)
    if ignoresBounds { try Self.refuseLargeNumbers(system) }
    for (index, cell) in system.cells.prefix(system.stateCellCount).enumerated() {
      variables.append(
        SymbolicVariable(
          name: names.unique(cell.name), sort: cell.isBool ? .bool : .int, index: index,
          role: .current))
    }
    for monitor in system.monitors {
      variables.append(
        SymbolicVariable(
          name: names.unique("bad.\(monitor.name)"), sort: .bool, index: variables.count,
          role: .current))
    }
    vocabulary = Vocabulary(system, variables, &names)
  }

  /// Numbers near the bound could be taken for it, or checks against it for needless.
  private static func refuseLargeNumbers(_ system: TransitionSystem) throws(EncodingError) {
    let limit = 1 << 50
    for cell in system.cells where !cell.isEndless {
      for end in [cell.range.lowerBound, cell.range.upperBound] where end.magnitude > limit {
        throw .numberTooLarge(end)
      }
    }
  }

  mutating func encoded() throws(EncodingError) -> SymbolicSystem {
    let ranges = SymbolicDefinition(name: "ranges", body: .conjunction(rangeTerms()))
    let (initial, choices) = try initialStates()
    makeFrameGroups()
    var runs: [ActionRun] = []
    for action in system.actions { runs.append(try run(action)) }
    makeUrgency(runs)
    var actions: [SymbolicAction] = []
    for (index, run) in runs.enumerated() { actions.append(action(index, run)) }
    let trans = SymbolicDefinition(
      name: "trans", body: .disjunction(actions.map { .defined($0.move) }))
    return SymbolicSystem(
      system: system, variables: variables, choices: choices, ranges: ranges,
      initial: initial, actions: actions, trans: trans, auxiliaries: auxiliaries,
      promises: promises(actions), responses: try responses(), vocabulary: vocabulary)
  }

  func extent(_ variable: SymbolicVariable) -> Extent {
    guard variable.role == .current, variable.index < system.stateCellCount else {
      return variable.sort == .bool ? .truth : .everything
    }
    let cell = system.cells[variable.index]
    return Extent(
      low: cell.range.lowerBound, high: cell.isEndless ? nil : cell.range.upperBound)
  }

  private func rangeTerms() -> [SymbolicTerm] {
    variables.filter { $0.sort == .int }.flatMap { variable -> [SymbolicTerm] in
      let extent = extent(variable)
      let term = SymbolicTerm.variable(variable)
      if let low = extent.low, low == extent.high { return [.equality(term, .integer(low))] }
      return [
        extent.low.map { .atMost(.integer($0), term) },
        extent.high.map { .atMost(term, .integer($0)) },
      ].compactMap { $0 }
    }
  }

  // MARK: - The beginning

  /// An executor whose scratch is 0.
  func executor(
    _ state: [SymbolicTerm], extents: @escaping (SymbolicVariable) -> Extent
  ) -> Executor {
    let scratch = system.cells.count - system.stateCellCount
    return Executor(
      system, cells: state + Array(repeating: .integer(0), count: scratch),
      names: variables.map(\.name), ignoresBounds: ignoresBounds, extents: extents)
  }

  private mutating func initialStates() throws(EncodingError) -> (
    SymbolicDefinition, [SymbolicVariable]
  ) {
    var assigned: Set<CellID> = []
    for statement in system.initialBody + system.monitors.flatMap(\.update) {
      statement.forEachCellWritten { assigned.insert($0) }
    }
    var conditions: [SymbolicTerm] = []
    var choices: [SymbolicVariable] = []
    var first: [SymbolicTerm] = []
    for (index, values) in system.initialValues.enumerated() {
      if system.arbitraryCells.contains(CellID(index)), variables[index].sort == .int {
        first.append(.variable(variables[index]))
        let low = system.cells[index].range.lowerBound
        let high = extent(variables[index]).high
        conditions.append(.atMost(.integer(low), .variable(variables[index])))
        if let high { conditions.append(.atMost(.variable(variables[index]), .integer(high))) }
        continue
      }
      if values.count == 1 {
        first.append(.integer(values[0]).converted(to: variables[index].sort))
        continue
      }
      var variable = variables[index]
      if assigned.contains(CellID(index)) {
        // The state shows what has become of the value; the value itself is a choice of its own.
        variable = SymbolicVariable(
          name: names.unique("first.\(variable.name)"), sort: variable.sort, index: choices.count,
          role: .rigid)
        choices.append(variable)
      }
      first.append(.variable(variable))
      conditions.append(Self.isOne(of: values, .variable(variable)))
    }
    let cellOfChoice = system.initialValues.indices.filter {
      system.initialValues[$0].count != 1 && assigned.contains(CellID($0))
    }
    let own = self
    var executor = executor(first) { variable in
      variable.role == .rigid
        ? own.extent(own.variables[cellOfChoice[variable.index]]) : own.extent(variable)
    }
    try executor.run(system.initialBody + system.monitors.flatMap(\.update))
    conditions += executor.stops.map(\.condition)
    conditions += equations(
      executor,
      variables.indices.filter { index in
        guard index < system.stateCellCount else { return true }
        return executor.cells[index] != .variable(variables[index])
      }, primed: false)
    let body = executor.closed(.conjunction(conditions))
    return (SymbolicDefinition(name: "init", body: body), choices)
  }

  private static func isOne(of values: [Int], _ term: SymbolicTerm) -> SymbolicTerm {
    if term.sort == .bool {
      let truths = Set(values.map { $0 != 0 })
      return truths.count == 2 ? .yes : .disjunction(truths.map { .equality(term, .truth($0)) })
    }
    let sorted = Set(values).sorted()
    guard let low = sorted.first, let high = sorted.last else { return .no }
    if high - low == sorted.count - 1, sorted.count > 1 {
      return .conjunction([.atMost(.integer(low), term), .atMost(term, .integer(high))])
    }
    return .disjunction(sorted.map { .equality(term, .integer($0)) })
  }

  // MARK: - Actions

  /// An action as run on any state.
  struct ActionRun {
    var executor: Executor
    /// The checks of the guard, in order, as far as they are evaluated.
    let guardChecks: SymbolicTerm
    let location: SymbolicTerm
    let guardTerm: SymbolicTerm
    /// No `assume` is false before a fault.
    let isPossible: SymbolicTerm
    /// A fault comes before a false `assume`.
    let isFaulty: SymbolicTerm
  }

  private func run(_ action: Action) throws(EncodingError) -> ActionRun {
    let own = self
    var executor = executor(
      variables.prefix(system.stateCellCount).map { .variable($0) },
      extents: { own.extent($0) })
    var location = SymbolicTerm.yes
    if let place = action.location {
      location = try executor.truth(
        .compare(.equal, .cell(place.cell), .constant(place.value)))
    }
    var checks: [SymbolicTerm] = []
    for check in action.guardChecks
    where !(ignoresBounds && system.faults[check.fault.index].kind == .bound) {
      checks.append(try executor.truth(check.term))
    }
    let guardTerm = try executor.truth(action.guardTerm)
    try executor.run(action.body)
    try executor.run(system.monitors.flatMap(\.update))
    var isPossible = SymbolicTerm.yes
    var isFaulty = SymbolicTerm.no
    for stop in executor.stops.reversed() {
      if stop.fault == nil {
        isPossible = .conjunction([stop.condition, isPossible])
        isFaulty = .conjunction([stop.condition, isFaulty])
      } else {
        isPossible = .disjunction([.negation(stop.condition), isPossible])
        isFaulty = .disjunction([.negation(stop.condition), isFaulty])
      }
    }
    return ActionRun(
      executor: executor, guardChecks: .conjunction(checks), location: location,
      guardTerm: guardTerm, isPossible: isPossible, isFaulty: isFaulty)
  }

  private mutating func makeUrgency(_ runs: [ActionRun]) {
    for processor in Set(system.actions.compactMap(\.processor)).sorted() {
      let possible = zip(system.actions, runs).compactMap { action, run -> SymbolicTerm? in
        guard action.isUrgent, action.processor == processor else { return nil }
        return run.executor.closed(
          .conjunction([run.location, run.guardChecks, run.guardTerm, run.isPossible]))
      }
      guard !possible.isEmpty else { continue }
      let name =
        system.processors.indices.contains(processor)
        ? system.processors[processor].name : "\(processor)"
      let definition = SymbolicDefinition(
        name: names.unique("urgent.\(name)"), body: .disjunction(possible))
      urgent[processor] = definition
      auxiliaries.append(definition)
    }
  }

  private mutating func action(_ index: Int, _ run: ActionRun) -> SymbolicAction {
    let action = system.actions[index]
    var isFree = SymbolicTerm.yes
    if !action.isUrgent, let processor = action.processor, let held = urgent[processor] {
      isFree = .not(.defined(held))
    }
    let guards = [run.location, isFree, run.guardChecks, run.guardTerm]
    let executor = run.executor
    let written = variables.indices.filter { index in
      index >= system.stateCellCount || executor.cells[index] != .variable(variables[index])
    }
    let move = SymbolicTerm.conjunction(
      guards + executor.stops.map(\.condition) + equations(executor, written, primed: true)
        + frame(Set(written)))
    let guardFaults = executor.closed(
      .conjunction([run.location, isFree, .negation(run.guardChecks)]))
    let faults = SymbolicTerm.disjunction([
      guardFaults, executor.closed(.conjunction(guards + [run.isFaulty])),
    ])
    return SymbolicAction(
      index: index, name: action.name,
      enabled: executor.closed(.conjunction(guards + [run.isPossible])), faults: faults,
      guardFaults: guardFaults,
      move: SymbolicDefinition(name: names.unique(action.name), body: executor.closed(move)),
      written: Set(written))
  }

  /// What the variables have come to, history included.
  func equations(_ executor: Executor, _ indices: [Int], primed: Bool) -> [SymbolicTerm] {
    indices.map { index in
      let variable = primed ? variables[index].primed : variables[index]
      let value: SymbolicTerm
      if index < system.stateCellCount {
        value = executor.cells[index]
      } else {
        let monitor = system.monitors[index - system.stateCellCount]
        value = executor.cells[monitor.verdict.index]
      }
      return .equality(.variable(variable), value.converted(to: variable.sort))
    }
  }
}
