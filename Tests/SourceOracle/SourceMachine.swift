import SeamSemantics

/// The moves of a model, straight from its text.
struct SourceMachine {
  let context: SourceContext
  private var program: Program { context.program }

  /// What a move comes to.
  enum Outcome {
    case landed(SourceState, [SourceEvent])
    case fault
  }

  struct Move {
    let processor: ProcessorName?
    let outcome: Outcome
  }

  struct Expansion {
    var moves: [Move] = []
    /// A condition had no value.
    var hasGuardFault = false
    var isEnd: Bool { moves.isEmpty && !hasGuardFault }
  }

  func initialStates() throws -> [SourceState] {
    var choices: [[(inout SourceState) -> Void]] = []
    for (index, variable) in program.variables.enumerated() {
      let evaluator = SourceEvaluator(
        context: context, state: SourceState(), processor: nil)
      let values =
        try variable.initial.map { [try evaluator.evaluated($0)] }
        ?? context.types.all(variable.type)
      guard let kind = variable.processor else {
        choices.append(values.map { value in { $0.globals[index] = value } })
        continue
      }
      for name in context.processors where name.kind == kind {
        choices.append(values.map { value in { $0.copies[name, default: [:]][index] = value } })
      }
    }
    return try product(choices).map { row in
      var state = SourceState()
      for set in row { set(&state) }
      for name in context.processors {
        state.stacks[name] = []
        if let base = program.processors[name.kind].base {
          state = try pushed(base, [], on: name, state)
        }
      }
      return state
    }
  }

  func expansion(of state: SourceState) throws -> Expansion {
    var all = Expansion()
    for name in context.processors {
      let urgent = try actions(of: state, on: name, urgent: true)
      all.hasGuardFault = all.hasGuardFault || urgent.hasGuardFault
      all.moves += urgent.moves
      guard urgent.moves.isEmpty else { continue }
      for others in [
        try steps(of: state, on: name), try actions(of: state, on: name, urgent: false),
      ] {
        all.hasGuardFault = all.hasGuardFault || others.hasGuardFault
        all.moves += others.moves
      }
    }
    for isUrgent in [true, false] {
      let free = try actions(of: state, on: nil, urgent: isUrgent)
      all.hasGuardFault = all.hasGuardFault || free.hasGuardFault
      all.moves += free.moves
    }
    return all
  }

  // MARK: - Actions

  private func actions(
    of state: SourceState, on name: ProcessorName?, urgent: Bool
  ) throws -> Expansion {
    var result = Expansion()
    for action in program.actions
    where action.isUrgent == urgent && action.processor == name?.kind {
      var start = SourceEvaluator(context: context, state: state, processor: name)
      for var way in try start.ways(action.bindings) {
        do {
          guard try action.guardExpression.map({ try way.holds($0) }) ?? true else { continue }
        } catch is SourceFault {
          result.hasGuardFault = true
          continue
        }
        result.moves += try way.runs(of: action.body).map { try move(run: $0, name) }
      }
    }
    return result
  }

  // MARK: - Flows

  private func steps(of state: SourceState, on name: ProcessorName) throws -> Expansion {
    var result = Expansion()
    guard let depth = state.stacks[name]?.indices.last, let top = state.stacks[name]?[depth]
    else { return result }
    var evaluator = SourceEvaluator(context: context, state: state, processor: name)
    evaluator.frame = depth
    for way in try ways(top.flow, from: top.cursor, evaluator, passed: []) {
      guard let (cursor, start) = way else {
        result.hasGuardFault = true
        continue
      }
      guard let step = context.controls[top.flow].step(cursor) else {
        result.moves.append(Move(processor: name, outcome: .landed(popped(state, name), [])))
        continue
      }
      var inner = start
      do {
        guard try step.wait.map({ try inner.holds($0) }) ?? true else { continue }
      } catch is SourceFault {
        result.hasGuardFault = true
        continue
      }
      inner.state.stacks[name]?[depth].cursor = cursor
      result.moves += try inner.runs(of: step.body).map { try move(run: $0, name, depth: depth) }
    }
    return result
  }

  /// The steps that silent control can come to, with what their conditions bind; `nil` for a
  /// condition without a value.
  private func ways(
    _ flow: Int, from cursor: Cursor, _ evaluator: SourceEvaluator, passed: Set<Cursor>
  ) throws -> [(Cursor, SourceEvaluator)?] {
    // Going round without a step is no way.
    guard !passed.contains(cursor) else { return [] }
    let passed = passed.union([cursor])
    let control = context.controls[flow]
    func on(_ cursor: Cursor) throws -> [(Cursor, SourceEvaluator)?] {
      try ways(flow, from: cursor, evaluator, passed: passed)
    }
    func asked(
      _ test: TypedExpression, _ go: (Bool, SourceEvaluator) throws -> [(Cursor, SourceEvaluator)?]
    ) throws -> [(Cursor, SourceEvaluator)?] {
      var inner = evaluator
      do {
        let answer = try inner.holds(test)
        return try go(answer, inner)
      } catch is SourceFault {
        return [nil]
      }
    }
    switch control.element(cursor) {
    case .step(let step)?:
      guard let condition = step.condition else { return [(cursor, evaluator)] }
      return try asked(condition) { answer, inner in
        answer ? [(cursor, inner)] : try on(control.behind(cursor))
      }
    case .whileLoop(let test, _)?:
      return try asked(test) { answer, _ in
        try on(answer ? control.inside(cursor, 0) : control.behind(cursor))
      }
    case .conditional(let test, _, _)?:
      return try asked(test) { answer, _ in try on(control.inside(cursor, answer ? 0 : 1)) }
    case .either(let branches)?:
      return try branches.enumerated().flatMap { number, branch in
        guard let test = branch.guardExpression else {
          return try on(control.inside(cursor, number))
        }
        return try asked(test) { answer, _ in answer ? try on(control.inside(cursor, number)) : [] }
      }
    case nil: return [(cursor, evaluator)]
    case .section?, .loop?, .breakLoop?, .continueLoop?: return []
    }
  }

  // MARK: - What comes after a body

  private func move(run: BodyRun, _ name: ProcessorName?, depth: Int? = nil) throws -> Move {
    guard !run.hasFaulted else { return Move(processor: name, outcome: .fault) }
    var state = run.evaluator.state
    do {
      if let name, let depth, let frame = state.stacks[name]?[depth] {
        let control = context.controls[frame.flow]
        switch run.end {
        case .none: state = settled(state, name, at: control.behind(frame.cursor))
        case .goto(let step):
          guard let target = control.steps[step] else { throw OracleError("no step \(step)") }
          state = settled(state, name, at: target)
        case .returned: state = popped(state, name)
        case .call(let flow, let arguments):
          state.stacks[name]?[depth].isInside = true
          state = try pushed(flow, arguments, on: name, state)
        }
      } else if let name, case .call(let flow, let arguments) = run.end {
        state = try pushed(flow, arguments, on: name, state)
      }
    } catch is SourceFault {
      return Move(processor: name, outcome: .fault)
    }
    return Move(processor: name, outcome: .landed(state, run.evaluator.events))
  }

  /// The top frame goes on at a place; at the end of its flow it is popped.
  private func settled(
    _ state: SourceState, _ name: ProcessorName, at cursor: Cursor
  ) -> SourceState {
    var state = state
    guard let depth = state.stacks[name]?.indices.last, let frame = state.stacks[name]?[depth]
    else { return state }
    if context.controls[frame.flow].isEnd(cursor) { return popped(state, name) }
    state.stacks[name]?[depth].cursor = cursor
    return state
  }

  private func popped(_ state: SourceState, _ name: ProcessorName) -> SourceState {
    var state = state
    _ = state.stacks[name]?.popLast()
    guard let depth = state.stacks[name]?.indices.last, let below = state.stacks[name]?[depth],
      below.isInside
    else { return state }
    state.stacks[name]?[depth].isInside = false
    return settled(state, name, at: context.controls[below.flow].behind(below.cursor))
  }

  private func pushed(
    _ flow: Int, _ arguments: [SourceValue], on name: ProcessorName, _ state: SourceState
  ) throws -> SourceState {
    var state = state
    let depth = state.stacks[name, default: []].count
    guard depth < (try context.stackLimit(name.kind)) else { throw SourceFault() }
    let info = program.flows[flow]
    var locals: [LocalID: SourceValue] = [:]
    for (parameter, value) in zip(info.parameters, arguments) {
      guard try context.types.holds(value, program.locals[parameter.index].type) else {
        throw SourceFault()
      }
      locals[parameter] = value
    }
    state.stacks[name, default: []].append(
      SourceFrame(flow: flow, cursor: context.controls[flow].start, locals: locals))
    for (local, initial) in info.locals {
      var evaluator = SourceEvaluator(context: context, state: state, processor: name)
      evaluator.frame = depth
      let value = try evaluator.value(initial)
      guard try context.types.holds(value, program.locals[local.index].type) else {
        throw SourceFault()
      }
      state.stacks[name]?[depth].locals[local] = value
    }
    return state
  }
}

extension SourceEvaluator {
  /// The value of an expression without effects.
  func evaluated(_ expression: TypedExpression) throws -> SourceValue {
    var copy = self
    return try copy.value(expression)
  }
}
