import SeamDiagnostics
import SeamIR
import SeamSemantics
import SeamSyntax

/// Steps and actions, once for each processor and each way their choices can fall.
extension Lowerer {
  mutating func lowerMoves() throws {
    for flow in program.flows.indices {
      for processor in stacks.indices where stacks[processor].kind == program.flows[flow].processor
      {
        let start = system.actions.count
        try lowerFlow(flow, on: processor)
        let info = program.flows[flow]
        addFairness(info.fairness, "flow \(info.name)", on: processor, since: start)
      }
    }
    for action in program.actions {
      if let kind = action.processor {
        for processor in stacks.indices where stacks[processor].kind == kind {
          try lowerAction(action, on: processor)
        }
      } else {
        try lowerAction(action, on: nil)
      }
    }
  }

  private func cited(_ keys: [String]) -> [(key: String, title: String)] {
    var seen: Set<String> = []
    return keys.filter { seen.insert($0).inserted }.map { ($0, program.sourceTitles[$0] ?? "") }
  }

  // MARK: - Flows

  private mutating func lowerFlow(_ flow: Int, on processor: Int) throws {
    let info = program.flows[flow]
    let stack = stacks[processor]
    var origins: [FlowGraph.NodeID: OriginID] = [:]
    for node in graphs[flow].stepOrder {
      guard case .step(let step, _) = graphs[flow].nodes[node] else { continue }
      origins[node] = OriginID(system.origins.count)
      system.origins.append(
        Origin(
          kind: .step(flow: info.name, step: step.name), processorName: stack.name,
          lane: info.lane, location: location(step.span), documentation: step.documentation,
          citations: cited(step.citations + info.citations)))
    }
    for key in graphs[flow].positions {
      guard case .at(let node) = key,
        let value = stack.positionValues[FlowPosition(flow: flow, key: key)]
      else { continue }
      let start = Path(environment: Environment(processor: processor, flow: flow))
      waysAround = 0
      unknownsUsed = 0
      for (path, target) in try resolve(node, flow, start, visited: []) {
        try addStep(
          flow, target, path, at: value, on: processor, origin: target.flatMap { origins[$0] })
      }
    }
  }

  /// Every way from a resting node to the step that moves, or to the end (`nil`).
  private mutating func resolve(
    _ node: FlowGraph.NodeID, _ flow: Int, _ path: Path, visited: Set<FlowGraph.NodeID>
  ) throws -> [(Path, FlowGraph.NodeID?)] {
    // Control that comes back to itself without a step never moves.
    guard !visited.contains(node) else { return [] }
    let visited = visited.union([node])
    waysAround += 1
    if waysAround > Self.pathCountMax {
      throw LoweringError.tooLarge(
        "control can go more than \(Self.pathCountMax) ways to the next step of this flow",
        program.flows[flow].span)
    }
    func split(
      _ test: TypedExpression, _ lowerer: inout Lowerer
    ) throws -> (yes: Path?, no: Path?) {
      var (yes, no) = (path, path)
      var checks = CheckList()
      var inner = path.environment
      let term = try lowerer.condition(test, &inner, &checks)
      yes.environment = inner
      yes.add(checks)
      no.add(checks)
      if term.constantValue == nil {
        yes.add(.assume(term))
        no.add(.assume(.negation(term)))
      }
      return (term.constantValue == 0 ? nil : yes, term.constantValue == 1 ? nil : no)
    }
    switch graphs[flow].nodes[node] {
    case .end: return [(path, nil)]
    case .jump(let target): return try resolve(target, flow, path, visited: visited)
    case .step(let step, let next):
      guard let test = step.condition else { return [(path, node)] }
      let (yes, no) = try split(test, &self)
      return (yes.map { [($0, node)] } ?? [])
        + (try no.map { try resolve(next, flow, $0, visited: visited) } ?? [])
    case .branch(let test, let then, let otherwise):
      let (yes, no) = try split(test, &self)
      var outer = yes
      outer?.environment = path.environment
      return (try outer.map { try resolve(then, flow, $0, visited: visited) } ?? [])
        + (try no.map { try resolve(otherwise, flow, $0, visited: visited) } ?? [])
    case .choice(let alternatives):
      var result: [(Path, FlowGraph.NodeID?)] = []
      for (number, alternative) in alternatives.enumerated() {
        var inner = path
        inner.choices.append(number == 0 ? "either" : "or #\(number)")
        if let test = alternative.guardExpression {
          guard var yes = try split(test, &self).yes else { continue }
          yes.environment = path.environment
          yes.choices = inner.choices
          inner = yes
        }
        result += try resolve(alternative.target, flow, inner, visited: visited)
      }
      return result
    }
  }

  private mutating func addStep(
    _ flow: Int, _ target: FlowGraph.NodeID?, _ path: Path, at value: Int, on processor: Int,
    origin: OriginID?
  ) throws {
    let info = program.flows[flow]
    let stack = stacks[processor]
    let location = Action.Location(cell: stack.position, value: value)
    let actor = actor("\(stack.name).\(info.name)")
    guard let target, case .step(let step, _) = graphs[flow].nodes[target], let origin else {
      var path = path
      for statement in pop(flow, on: processor) { path.add(statement) }
      let ending = OriginID(system.origins.count)
      system.origins.append(
        Origin(
          kind: .endOfFlow(info.name), processorName: stack.name, lane: info.lane,
          location: self.location(info.span), documentation: nil, citations: []))
      try add(
        path, name: "\(info.name).end", origin: ending, processor: processor, isUrgent: false,
        location: location, actor: actor)
      return
    }
    var start = path
    let before = Environment(processor: processor, flow: flow)
    if let wait = step.wait {
      var checks = CheckList()
      let term = try condition(wait, &start.environment, &checks)
      start.add(checks)
      if term.constantValue == 0 { return }
      if term.constantValue == nil { start.add(.assume(term)) }
    }
    try snapshotBinders(since: before, &start)
    for var way in try paths(step.body[...], from: start) {
      switch way.end {
      case nil:
        goOn(flow, to: graphs[flow].after(target), on: processor, &way)
      case .goto(let name)?:
        goOn(flow, to: graphs[flow].steps[name] ?? FlowGraph.end, on: processor, &way)
      case .returnFlow?:
        goOn(flow, to: FlowGraph.end, on: processor, &way)
      case .call(let callee, let arguments)?:
        try push(
          callee, arguments, caller: .step(flow: flow, node: target), on: processor, step.span,
          &way)
      }
      try add(
        way, name: "\(info.name).\(step.name)", origin: origin, processor: processor,
        isUrgent: false, location: location, actor: actor)
    }
  }

  private func goOn(
    _ flow: Int, to node: FlowGraph.NodeID, on processor: Int, _ path: inout Path
  ) {
    let stack = stacks[processor]
    if node == FlowGraph.end {
      for statement in pop(flow, on: processor) { path.add(statement) }
    } else {
      let value = stack.positionValues[FlowPosition(flow: flow, key: .at(node))] ?? 0
      path.add(.assign(.cell(stack.position), .constant(value)))
    }
  }

  // MARK: - Actions

  private mutating func lowerAction(_ action: ActionInfo, on processor: Int?) throws {
    let origin = OriginID(system.origins.count)
    let processorName = processor.map { stacks[$0].name } ?? ""
    system.origins.append(
      Origin(
        kind: .action(action.name), processorName: processorName, lane: action.lane,
        location: location(action.span), documentation: action.documentation,
        citations: cited(action.citations)))
    let actor = actor("\(processorName).\(action.name)")
    var noChecks = CheckList()
    let environment = Environment(processor: processor, flow: nil)
    var starts: [(Environment, Term, [String])] = []
    unknownsUsed = 0
    try forEach(action.bindings[...], environment, &noChecks) { lowerer, inner, test, _ in
      let choices = action.bindings.map { binding in
        let value = inner.locals[binding.local]
        return "\(binding.name) = "
          + lowerer.spelled(value?.term.constantValue ?? 0, value?.shape ?? .bool)
      }
      guard starts.count < Self.actionCountMax else {
        throw LoweringError.tooLarge(
          "this action stands for more than \(Self.actionCountMax) moves", action.span)
      }
      starts.append((inner, test, choices))
    }
    for (environment, test, choices) in starts {
      let start = system.actions.count
      var path = Path(environment: environment)
      path.choices = choices
      path.add(noChecks)
      if test.constantValue == nil { path.add(.assume(test)) }
      if let guardExpression = action.guardExpression {
        var checks = CheckList()
        let term = try condition(guardExpression, &path.environment, &checks)
        path.add(checks)
        if term.constantValue == 0, checks.checks.isEmpty { continue }
        if term.constantValue != 1 { path.add(.assume(term)) }
        try snapshotBinders(since: environment, &path)
      }
      for var way in try paths(action.body[...], from: path) {
        if case .call(let flow, let arguments)? = way.end, let processor {
          let tops = action.guardExpression.flatMap { topFlows($0) }
          try push(
            flow, arguments, caller: .action(tops: tops), on: processor, action.span, &way)
        }
        try add(
          way, name: action.name, origin: origin, processor: processor, isUrgent: action.isUrgent,
          location: nil, actor: actor)
      }
      // There is one action for each value of the names in its head, and one promise for each.
      let values = choices.isEmpty ? "" : "(\(choices.joined(separator: ", ")))"
      addFairness(
        action.fairness, "action \(action.name)\(values)", on: processor, since: start)
    }
  }

  // MARK: - Core actions

  private mutating func add(
    _ path: Path, name: String, origin: OriginID, processor: Int?, isUrgent: Bool,
    location: Action.Location?, actor: Int
  ) throws {
    var path = path
    let (checks, guards) = path.takeGuard()
    let term = Term.conjunction(guards)
    if term.constantValue == 0, checks.isEmpty { return }
    guard system.actions.count < Self.actionCountMax else {
      throw LoweringError.tooLarge(
        "with these parameters there are more than \(Self.actionCountMax) actions", nil)
    }
    let action = Action(
      name: name, origin: origin, processor: processor, isUrgent: isUrgent, location: location,
      guardChecks: checks, guardTerm: term, body: path.statements, choices: path.choices,
      actor: actor)
    for (var action, isGuarded) in try resolved(action) {
      var full = name
      if let processor, stacks.count > 1 { full += "@\(stacks[processor].name)" }
      if !action.choices.isEmpty { full += "[\(action.choices.joined(separator: ", "))]" }
      let count = actionNames[full, default: 0]
      actionNames[full] = count + 1
      if count > 0 { full += "/\(count + 1)" }
      action.name = full
      if isGuarded { maybeActions.insert(system.actions.count) }
      system.actions.append(action)
    }
  }
}
