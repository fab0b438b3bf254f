import SeamDiagnostics
import SeamSyntax

extension Checker {
  /// Checks statements in order; names they bind last to the end of the block.
  mutating func block(
    _ statements: [Statement], _ outer: Context, flow: Int?
  ) -> [TypedStatement] {
    var context = outer
    return statements.compactMap { statement($0, &context, flow: flow) }
  }

  private mutating func statement(
    _ statement: Statement, _ context: inout Context, flow: Int?
  ) -> TypedStatement? {
    let span = statement.span
    switch statement.kind {
    case .assign(let target, let assignment, let value):
      return assign(target, assignment, value, span, context)
    case .perform(let expression):
      return perform(expression, span, context)
    case .bind(let name, let value):
      var effects = context
      effects.allowsEffects = true
      let typed = expression(value, expecting: nil, effects)
      let type: Type = typed.type
      return TypedStatement(kind: .bind(newLocal(name, type, in: &context), typed), span: span)
    case .call(let name, let arguments):
      return call(name, arguments, span, context)
    case .emit(let name, let arguments):
      return emit(name, arguments, span, context)
    case .conditional(let test, let first, let second):
      var inner = context
      inner.allowsGhost = isGhostOnly(first) && isGhostOnly(second)
      let typed = condition(test, binding: &inner)
      inner.allowsGhost = context.allowsGhost
      return TypedStatement(
        kind: .conditional(
          typed, block(first, inner, flow: flow), block(second, context, flow: flow)), span: span)
    case .either(let branches):
      let typed = branches.map { branch -> TypedStatement.Branch in
        var inner = context
        let test = branch.guardExpression.map { condition($0, binding: &inner) }
        return TypedStatement.Branch(
          guardExpression: test, body: block(branch.body, inner, flow: flow), span: branch.span)
      }
      return TypedStatement(kind: .either(typed), span: span)
    case .choose(let binding):
      return TypedStatement(kind: .choose(bind(binding, in: &context)), span: span)
    case .forEach(let binding, let body):
      var inner = context
      let typed = bind(binding, in: &inner)
      return TypedStatement(
        kind: .forEach(typed, block(body, inner, flow: flow)), span: span)
    case .assert(let test, let message):
      var observing = context
      observing.allowsGhost = true
      return TypedStatement(kind: .assert(condition(test, observing), message), span: span)
    case .returnFlow:
      if flow == nil {
        diagnostics.error("misplaced", "`return` ends a flow, and this is an action", at: span)
        return nil
      }
      return TypedStatement(kind: .returnFlow, span: span)
    case .goto(let name):
      guard let flow else {
        diagnostics.error(
          "misplaced", "`goto` stays inside a flow, and this is an action", at: span)
        return nil
      }
      guard outlines[flow].steps.contains(name.text) else {
        unknown("step of `\(program.flows[flow].name)`", name, among: outlines[flow].steps)
        return nil
      }
      return TypedStatement(kind: .goto(name.text), span: span)
    }
  }

  // MARK: - Changes

  /// The variable that a place belongs to, and whether it may be assigned.
  private mutating func place(
    _ expression: Expression, _ context: Context
  ) -> (target: TypedExpression, isGhost: Bool)? {
    var observing = context
    observing.allowsGhost = true
    let target = self.expression(expression, expecting: nil, observing)
    if target.type.isInvalid { return nil }
    if case .invalid = target.kind { return nil }
    guard let ghost = rootIsGhost(target) else {
      diagnostics.error(
        "not-assignable",
        "this cannot be changed: only variables, locals of a flow and their parts can",
        at: expression.span)
      return nil
    }
    // Which part of a variable is changed is an influence on it.
    if !ghost, !context.allowsGhost { _ = self.expression(expression, expecting: nil, context) }
    return (target, ghost)
  }

  private func rootIsGhost(_ place: TypedExpression) -> Bool? {
    switch place.kind {
    case .variable(let index, _): program.variables[index].isGhost
    case .local(let local): isFlowLocal(local) ? false : nil
    case .field(let base, _), .element(let base, _), .end(let base, _), .unwrap(let base):
      rootIsGhost(base)
    default: nil
    }
  }

  private func isFlowLocal(_ local: LocalID) -> Bool {
    program.flows.contains { flow in
      flow.parameters.contains(local) || flow.locals.contains { $0.local == local }
    }
  }

  private mutating func assign(
    _ target: Expression, _ assignment: AssignmentOperator, _ value: Expression, _ span: Span,
    _ context: Context
  ) -> TypedStatement? {
    let place = self.place(target, context)
    var reading = context
    reading.allowsEffects = assignment == .set
    reading.allowsGhost = context.allowsGhost || (place?.isGhost ?? true)
    let typed = expression(value, expecting: place?.target.type, reading)
    guard let (target, _) = place else { return nil }
    guard assignment != .set else {
      return TypedStatement(kind: .assign(target, coerce(typed, to: target.type)), span: span)
    }
    let operand = unwrapped(typed)
    let current = unwrapped(target)
    guard current.type.isInteger, operand.type.isInteger else {
      diagnostics.error(
        "type-mismatch", "`\(assignment.rawValue)` works on numbers", at: span)
      return nil
    }
    let sum = TypedExpression(
      .binary(assignment == .add ? .add : .subtract, current, operand), .integer(nil), span)
    return TypedStatement(kind: .assign(target, coerce(sum, to: target.type)), span: span)
  }

  private mutating func perform(
    _ expression: Expression, _ span: Span, _ context: Context
  ) -> TypedStatement? {
    // The parser lets nothing else stand as a statement.
    guard case .method(let base, let method, let arguments) = expression.kind else { return nil }
    guard let (target, isGhost) = place(base, context) else { return nil }
    var reading = context
    reading.allowsGhost = context.allowsGhost || isGhost
    let methods: [String: (count: Int, types: String)] = [
      "push": (1, "a queue"), "pop": (0, "a queue"), "add": (1, "a set"), "remove": (1, "a set"),
      "clear": (0, "a queue or a set"),
    ]
    guard let expected = methods[method.text] else {
      unknown("method", method, among: Array(methods.keys))
      return nil
    }
    guard arguments.count == expected.count else {
      diagnostics.error(
        "arguments", "`\(method.text)` takes \(counted(expected.count, "argument"))", at: span)
      return nil
    }
    func argument(_ element: Type, _ checker: inout Checker) -> TypedExpression {
      checker.coerce(
        checker.expression(arguments[0].value, expecting: element, reading), to: element)
    }
    switch (method.text, target.type) {
    case ("push", .queue(let element, _)):
      return TypedStatement(kind: .push(target, argument(element, &self)), span: span)
    case ("pop", .queue): return TypedStatement(kind: .pop(target), span: span)
    case ("add", .set(let element)):
      return TypedStatement(kind: .insert(target, argument(element, &self)), span: span)
    case ("remove", .set(let element)):
      return TypedStatement(kind: .remove(target, argument(element, &self)), span: span)
    case ("clear", .queue), ("clear", .set):
      return TypedStatement(kind: .clear(target), span: span)
    default:
      diagnostics.error(
        "type-mismatch",
        "`\(method.text)` is for \(expected.types), and this is \(describe(target.type))",
        at: base.span)
      return nil
    }
  }

  // MARK: - Calls and events

  private mutating func arguments(
    _ arguments: [Expression.Argument], for types: [Type], of what: String, declaredAt: Span,
    _ span: Span, _ context: Context
  ) -> [TypedExpression]? {
    guard arguments.count == types.count else {
      diagnostics.error(
        "arguments", "\(what) takes \(counted(types.count, "argument")), not \(arguments.count)",
        at: span, notes: [Note("declared here", at: declaredAt)])
      return nil
    }
    var effects = context
    effects.allowsEffects = true
    return zip(arguments, types).map { argument, type in
      coerce(expression(argument.value, expecting: type, effects), to: type)
    }
  }

  private mutating func call(
    _ name: Name, _ list: [Expression.Argument], _ span: Span, _ context: Context
  ) -> TypedStatement? {
    guard case .flow(let flow)? = symbols[name.text] else {
      unknown("flow", name, among: program.flows.map(\.name))
      return nil
    }
    let info = program.flows[flow]
    guard let own = context.processor else {
      diagnostics.error(
        "processor",
        "a call needs a processor to run on; put the action `on \(program.processors[info.processor].name)`",
        at: span)
      return nil
    }
    if own != info.processor {
      diagnostics.error(
        "processor", "flow `\(info.name)` runs on `\(program.processors[info.processor].name)`",
        at: name.span)
    }
    let types = info.parameters.map { program.locals[$0.index].type }
    guard
      let typed = arguments(
        list, for: types, of: "flow `\(info.name)`", declaredAt: info.span, span, context)
    else { return nil }
    return TypedStatement(kind: .call(flow: flow, typed), span: span)
  }

  private mutating func emit(
    _ name: Name, _ list: [Expression.Argument], _ span: Span, _ context: Context
  ) -> TypedStatement? {
    guard case .event(let event)? = symbols[name.text] else {
      unknown("event", name, among: program.events.map(\.name))
      return nil
    }
    let info = program.events[event]
    var observing = context
    observing.allowsGhost = true
    guard
      let typed = arguments(
        list, for: info.parameters, of: "event `\(info.name)`", declaredAt: info.span, span,
        observing)
    else { return nil }
    return TypedStatement(kind: .emit(event: event, typed), span: span)
  }

  // MARK: - Rules about order

  /// Refuses statements that a reader would expect to run and that never do.
  ///
  /// `return` and `goto` may leave early from inside a block, as in C. A `call` may not: what
  /// stands behind a call is expected to run after it, and that is the next step.
  mutating func checkEnds(_ statements: [Statement]) {
    for (offset, statement) in statements.enumerated() {
      switch statement.kind {
      case .conditional(_, let first, let second):
        checkEnds(first)
        checkEnds(second)
      case .either(let branches):
        for branch in branches { checkEnds(branch.body) }
      case .forEach(_, let body):
        checkEnds(body)
        if let call = firstCall(body) {
          diagnostics.error(
            "ends-step", "a call ends the step, and a `for` would go on", at: call.span)
        }
      default: break
      }
      guard offset + 1 < statements.count else { continue }
      let following = Note("this would never run", at: statements[offset + 1].span)
      switch statement.kind {
      case .returnFlow, .goto:
        diagnostics.error(
          "ends-step", "this ends the step, so what follows never runs", at: statement.span,
          notes: [following])
      default:
        if let call = firstCall([statement]) {
          diagnostics.error(
            "ends-step", "a call ends the step; put what follows into a step of its own",
            at: call.span, notes: [following])
        }
      }
    }
  }

  private func firstCall(_ statements: [Statement]) -> Statement? {
    for statement in statements {
      switch statement.kind {
      case .call: return statement
      case .conditional(_, let first, let second):
        if let call = firstCall(first) ?? firstCall(second) { return call }
      case .either(let branches):
        for branch in branches {
          if let call = firstCall(branch.body) { return call }
        }
      case .forEach(_, let body):
        if let call = firstCall(body) { return call }
      default: break
      }
    }
    return nil
  }

  /// Whether statements change ghost variables only.
  private func isGhostOnly(_ statements: [Statement]) -> Bool {
    statements.allSatisfy { statement in
      switch statement.kind {
      case .assign(let target, _, let value): rootNameIsGhost(target) && !isPop(value)
      case .perform(let expression):
        if case .method(let base, _, _) = expression.kind { rootNameIsGhost(base) } else { false }
      case .conditional(_, let first, let second): isGhostOnly(first) && isGhostOnly(second)
      case .forEach(_, let body): isGhostOnly(body)
      case .emit(_, let arguments): !arguments.contains { isPop($0.value) }
      case .assert: true
      default: false
      }
    }
  }

  private func isPop(_ expression: Expression) -> Bool {
    if case .method(let base, _, _) = expression.kind { !rootNameIsGhost(base) } else { false }
  }

  private func rootNameIsGhost(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name(let name):
      if case .variable(let index)? = symbols[name] {
        program.variables[index].isGhost
      } else {
        false
      }
    case .member(let base, _), .index(let base, _), .at(let base, _), .method(let base, _, _):
      rootNameIsGhost(base)
    default: false
    }
  }
}
