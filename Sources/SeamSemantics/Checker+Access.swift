import SeamDiagnostics
import SeamSyntax

/// Calls, members, elements, other processors' copies, and questions about stacks.
extension Checker {
  mutating func call(
    _ name: Name, _ arguments: [Expression.Argument], _ span: Span, _ context: Context
  ) -> TypedExpression {
    if case .structure(let index)? = typeSymbols[name.text] {
      return structureLiteral(index, arguments, span, context)
    }
    switch symbols[name.text] {
    case .function(let index)?:
      return functionCall(index, arguments, span, context)
    case .event(let index)?:
      let happened = event(index, arguments.map(\.value), name, hasArguments: true, context)
      return TypedExpression(happened.kind, happened.type, span)
    case .parameter?, .variable?, .flow?:
      diagnostics.error("misplaced", "`\(name.text)` takes no arguments", at: name.span)
      return TypedExpression(.invalid, .invalid, span)
    case nil: break
    }
    if ["min", "max"].contains(name.text) {
      guard arguments.count == 2 else {
        diagnostics.error("arguments", "`\(name.text)` takes two numbers", at: span)
        return TypedExpression(.invalid, .invalid, span)
      }
      let first = integer(arguments[0].value, context, "an argument of `\(name.text)`")
      let second = integer(arguments[1].value, context, "an argument of `\(name.text)`")
      return TypedExpression(
        name.text == "min" ? .minimum(first, second) : .maximum(first, second), .integer(nil), span)
    }
    if refuseInConstant(name, context) { return TypedExpression(.invalid, .invalid, span) }
    unknown(
      "function, struct or event", name,
      among: Array(symbols.keys) + program.structures.map(\.name) + ["min", "max"])
    return TypedExpression(.invalid, .invalid, span)
  }

  /// Says why a name cannot be used before a run, where it is the name of something.
  ///
  /// Parameters are known from the top to the bottom, before everything else, so what is not known
  /// yet need not be unknown.
  mutating func refuseInConstant(_ name: Name, _ context: Context) -> Bool {
    guard let place = context.constantPlace else { return false }
    for declaration in declarations {
      let reason: String
      switch declaration.kind {
      case .function(let function) where function.name.text == name.text:
        reason = "\(place) may use parameters, not functions such as `\(name.text)`"
      case .variable(let variable) where variable.name.text == name.text:
        reason = "\(place) may use parameters, not variables such as `\(name.text)`"
      case .parameter(let parameter) where parameter.name.text == name.text:
        reason = "\(place) may use the parameters above it, and `\(name.text)` stands below"
      default: continue
      }
      diagnostics.error("not-constant", reason, at: name.span)
      return true
    }
    return false
  }

  private mutating func structureLiteral(
    _ index: Int, _ arguments: [Expression.Argument], _ span: Span, _ context: Context
  ) -> TypedExpression {
    let info = program.structures[index]
    var values: [String: TypedExpression] = [:]
    for argument in arguments {
      guard let label = argument.label else {
        diagnostics.error(
          "arguments", "say which field of `\(info.name)` this is: `field: value`",
          at: argument.value.span)
        continue
      }
      guard let field = info.fields.first(where: { $0.name == label.text }) else {
        unknown("field of `\(info.name)`", label, among: info.fields.map(\.name))
        continue
      }
      if values[label.text] != nil {
        diagnostics.error("arguments", "field `\(label.text)` is given twice", at: label.span)
      }
      values[label.text] = coerce(
        expression(argument.value, expecting: field.type, context), to: field.type)
    }
    let missing = info.fields.filter { values[$0.name] == nil }.map { "`\($0.name)`" }
    if !missing.isEmpty {
      diagnostics.error(
        "arguments", "`\(info.name)` needs \(missing.joined(separator: ", ")) as well", at: span)
    }
    let invalid = TypedExpression(.invalid, .invalid, span)
    return TypedExpression(
      .structure(info.fields.map { values[$0.name] ?? invalid }), .structure(index), span)
  }

  private mutating func functionCall(
    _ index: Int, _ arguments: [Expression.Argument], _ span: Span, _ context: Context
  ) -> TypedExpression {
    let info = program.functions[index]
    var typed: [TypedExpression] = []
    if arguments.count != info.parameters.count {
      diagnostics.error(
        "arguments",
        "`\(info.name)` takes \(counted(info.parameters.count, "argument")), not \(arguments.count)",
        at: span, notes: [Note("declared here", at: info.span)])
    }
    for (argument, parameter) in zip(arguments, info.parameters) {
      let type = program.locals[parameter.index].type
      typed.append(coerce(expression(argument.value, expecting: type, context), to: type))
    }
    let (found, processor) = checkFunction(index, usedAt: span)
    if let place = context.constantPlace, found.state || found.event {
      diagnostics.error(
        "not-constant", "\(place) may use parameters, and `\(info.name)` reads variables", at: span)
    }
    if found.state { noteRead(ghost: found.ghost, "what `\(info.name)` reads", span, context) }
    if let processor { _ = ownProcessorKind(span, context, needs: processor) }
    guard typed.count == info.parameters.count else {
      return TypedExpression(.invalid, info.result, span)
    }
    return TypedExpression(.function(index, typed), info.result, span)
  }

  /// Checks a function's body when it is first needed, and tells what it reads.
  mutating func checkFunction(_ index: Int, usedAt span: Span) -> (Reads, processor: Int?) {
    switch functionStates[index] {
    case .checked(let reads, let processor, let height):
      nesting.most = max(nesting.most, nesting.now + height)
      if nesting.now + height > Self.expressionDepthMax { tooDeep(span) }
      return (reads, processor)
    case .checking:
      diagnostics.error(
        "recursive-function", "function `\(program.functions[index].name)` calls itself", at: span)
      return (Reads(), nil)
    case .unchecked(let declaration):
      functionStates[index] = .checking
      let (outerReads, outerProcessor, outerMost) = (reads, ownProcessor, nesting.most)
      nesting.most = nesting.now
      reads = Reads()
      ownProcessor = nil
      var context = Context(allowsGhost: true, isProperty: true)
      for parameter in program.functions[index].parameters {
        context.scope[program.locals[parameter.index].name] = parameter
      }
      let result = program.functions[index].result
      let body = coerce(expression(declaration.body, expecting: result, context), to: result)
      program.functions[index].body = body
      let outcome = (reads, ownProcessor)
      functionStates[index] = .checked(
        outcome.0, processor: outcome.1, height: nesting.most - nesting.now)
      nesting.most = max(outerMost, nesting.most)
      reads = outerReads
      ownProcessor = outerProcessor
      return outcome
    }
  }

  mutating func event(
    _ index: Int, _ arguments: [Expression], _ name: Name, hasArguments: Bool, _ context: Context
  ) -> TypedExpression {
    let info = program.events[index]
    guard context.allowsEvents else {
      diagnostics.error(
        "misplaced",
        "event `\(name.text)` is seen by properties; in a body, keep what happened in a variable",
        at: name.span)
      return TypedExpression(.invalid, .bool, name.span)
    }
    reads.event = true
    if let own = context.isProperty && !context.acrossProcessors ? 0 : nil,
      program.processors.count == 1
    {
      ownProcessor = ownProcessor ?? own
    }
    if !hasArguments {
      return TypedExpression(
        .event(index, info.parameters.map { _ in nil }), .bool, name.span)
    }
    if arguments.count != info.parameters.count {
      diagnostics.error(
        "arguments",
        "event `\(info.name)` has \(counted(info.parameters.count, "argument")), not \(arguments.count)",
        at: name.span, notes: [Note("declared here", at: info.span)])
      return TypedExpression(.invalid, .bool, name.span)
    }
    var typed: [TypedExpression?] = []
    for (argument, type) in zip(arguments, info.parameters) {
      if case .wildcard = argument.kind {
        typed.append(nil)
      } else {
        var constant = context
        constant.constantPlace = "an argument of an event in a property"
        typed.append(coerce(expression(argument, expecting: type, constant), to: type))
      }
    }
    return TypedExpression(.event(index, typed), .bool, name.span)
  }

  mutating func member(
    _ base: Expression, _ member: Name, _ span: Span, _ context: Context
  ) -> TypedExpression {
    // `Exit.nmi`
    if case .name(let name) = base.kind, context.scope[name] == nil, symbols[name] == nil {
      var type: Type?
      if typeSymbols[name] != nil { type = resolveNamed(Name(name, base.span)) }
      if case .enumeration(let enumeration)? = type {
        guard let index = enumeration.literals.firstIndex(of: member.text) else {
          unknown("literal of `\(name)`", member, among: enumeration.literals)
          return TypedExpression(.invalid, .invalid, span)
        }
        return literal(index, of: enumeration, span)
      }
    }
    let value = expression(base, expecting: nil, context)
    switch value.type {
    case .structure(let index):
      let fields = program.structures[index].fields
      guard let field = fields.firstIndex(where: { $0.name == member.text }) else {
        unknown("field of `\(program.structures[index].name)`", member, among: fields.map(\.name))
        return TypedExpression(.invalid, .invalid, span)
      }
      return TypedExpression(.field(value, field), fields[field].type, span)
    case .optional(let wrapped):
      if member.text == "value" { return TypedExpression(.unwrap(value), wrapped, span) }
      if case .structure = wrapped {
        return self.field(of: TypedExpression(.unwrap(value), wrapped, span), member, span)
      }
      unknown("member of an optional", member, among: ["value"])
    case .queue(let element, _):
      switch member.text {
      case "first", "last":
        return TypedExpression(.end(value, isFirst: member.text == "first"), element, span)
      case "count": return TypedExpression(.count(value), .integer(nil), span)
      default: unknown("member of a queue", member, among: ["first", "last", "count"])
      }
    case .set:
      if member.text == "count" { return TypedExpression(.count(value), .integer(nil), span) }
      unknown("member of a set", member, among: ["count"])
    case .invalid: break
    default:
      diagnostics.error(
        "type-mismatch", "\(describe(value.type)) has no member `\(member.text)`", at: member.span)
    }
    return TypedExpression(.invalid, .invalid, span)
  }

  private mutating func field(
    of value: TypedExpression, _ member: Name, _ span: Span
  ) -> TypedExpression {
    guard case .structure(let index) = value.type else {
      return TypedExpression(.invalid, .invalid, span)
    }
    let fields = program.structures[index].fields
    guard let field = fields.firstIndex(where: { $0.name == member.text }) else {
      unknown("field of `\(program.structures[index].name)`", member, among: fields.map(\.name))
      return TypedExpression(.invalid, .invalid, span)
    }
    return TypedExpression(.field(value, field), fields[field].type, span)
  }

  mutating func method(
    _ base: Expression, _ method: Name, _ arguments: [Expression.Argument], _ span: Span,
    _ context: Context
  ) -> TypedExpression {
    let value = expression(base, expecting: nil, context)
    guard case .queue(let element, _) = value.type, method.text == "pop", arguments.isEmpty else {
      if !value.type.isInvalid {
        if ["push", "add", "remove", "clear"].contains(method.text) {
          diagnostics.error(
            "misplaced", "`\(method.text)` changes its queue or set and has no value", at: span)
        } else {
          unknown("method", method, among: ["pop", "push", "add", "remove", "clear"])
        }
      }
      return TypedExpression(.invalid, .invalid, span)
    }
    guard context.allowsEffects else {
      diagnostics.error(
        "misplaced",
        "`pop()` changes the queue: it stands alone on the right of `=`, or as an argument of `call` or `emit`",
        at: span)
      return TypedExpression(.invalid, element, span)
    }
    return TypedExpression(.pop(value), element, span)
  }

  mutating func element(
    _ base: Expression, _ index: Expression, _ span: Span, _ context: Context
  ) -> TypedExpression {
    let value = expression(base, expecting: nil, context)
    switch value.type {
    case .array(let element, let indexType):
      let typed = coerce(expression(index, expecting: indexType, context), to: indexType)
      return TypedExpression(.element(value, typed), element, span)
    case .queue(let element, _):
      let typed = integer(index, context, "an index")
      return TypedExpression(.element(value, typed), element, span)
    case .invalid: break
    default:
      diagnostics.error(
        "type-mismatch", "\(describe(value.type)) has no elements to index", at: base.span)
    }
    return TypedExpression(.invalid, .invalid, span)
  }

  // MARK: - Processors and stacks

  mutating func at(
    _ base: Expression, _ processor: Expression, _ span: Span, _ context: Context
  ) -> TypedExpression {
    guard case .name(let name) = base.kind, case .variable(let index)? = symbols[name] else {
      diagnostics.error(
        "misplaced", "`@` takes another processor's copy of a `percpu` variable", at: span)
      return TypedExpression(.invalid, .invalid, span)
    }
    let info = program.variables[index]
    if let place = context.constantPlace {
      diagnostics.error("not-constant", "\(place) may use parameters, not variables", at: span)
      return TypedExpression(.invalid, .invalid, span)
    }
    guard let kind = info.processor else {
      diagnostics.error(
        "processor", "`\(name)` is not `percpu`: there is only one of it", at: span)
      return TypedExpression(.invalid, .invalid, span)
    }
    noteRead(ghost: info.isGhost, "`\(name)`", span, context)
    let typed = processorNumber(processor, kind, context)
    return TypedExpression(.variable(index, processor: typed), info.type, span)
  }

  private mutating func processorNumber(
    _ expression: Expression, _ kind: Int, _ context: Context
  ) -> TypedExpression {
    let typed = self.expression(expression, expecting: .processor(kind), context)
    if case .integer = typed.kind {
      if program.processors[kind].isSymmetric {
        refuseNaming(program.processors[kind].name, typed.span)
        return TypedExpression(.invalid, .invalid, typed.span)
      }
      return TypedExpression(typed.kind, .processor(kind), typed.span)
    }
    return coerce(typed, to: .processor(kind))
  }

  /// A flow or a processor named in a question, with `@` where it says whose.
  private mutating func stackSubject(
    _ base: Expression, _ context: Context
  ) -> (name: Name, processor: Expression?)? {
    switch base.kind {
    case .name(let name): return (Name(name, base.span), nil)
    case .at(let inner, let processor):
      guard case .name(let name) = inner.kind else { return nil }
      return (Name(name, inner.span), processor)
    default: return nil
    }
  }

  mutating func sectionTest(
    _ left: Expression, _ right: Expression, _ span: Span, _ context: Context
  ) -> TypedExpression? {
    guard let (name, _) = stackSubject(left, context), context.scope[name.text] == nil,
      case .flow? = symbols[name.text], case .name(let section) = right.kind
    else { return nil }
    return position(left, .inside(Name(section, right.span)), span, context)
  }

  mutating func position(
    _ base: Expression, _ test: PositionTest, _ span: Span, _ context: Context
  ) -> TypedExpression {
    let invalid = TypedExpression(.invalid, .invalid, span)
    guard let (name, whose) = stackSubject(base, context) else {
      diagnostics.error("misplaced", "a flow's name is needed here", at: base.span)
      return invalid
    }
    if let place = context.constantPlace {
      diagnostics.error("not-constant", "\(place) may use parameters only", at: span)
      return invalid
    }
    reads.state = true
    if case .idle = test {
      guard case .processor(let kind)? = typeSymbols[name.text] else {
        unknown("processor", name, among: program.processors.map(\.name))
        return invalid
      }
      let processor = whose.map { processorNumber($0, kind, context) }
      if processor == nil, ownProcessorKind(span, context, needs: kind) == nil { return invalid }
      return TypedExpression(.idle(processorKind: kind, processor: processor), .bool, span)
    }
    guard case .flow(let flow)? = symbols[name.text] else {
      unknown("flow", name, among: program.flows.map(\.name))
      return invalid
    }
    let kind = program.flows[flow].processor
    let processor = whose.map { processorNumber($0, kind, context) }
    if processor == nil, ownProcessorKind(span, context, needs: kind) == nil { return invalid }
    guard let position = flowPosition(flow, test) else { return invalid }
    return TypedExpression(.position(position, processor: processor), .bool, span)
  }

  private mutating func flowPosition(_ flow: Int, _ test: PositionTest) -> TypedPosition? {
    let outline = outlines[flow]
    switch test {
    case .onTop: return .onTop(flow: flow)
    case .active: return .active(flow: flow)
    case .at(let step):
      guard outline.steps.contains(step.text) else {
        unknown("step of `\(program.flows[flow].name)`", step, among: outline.steps)
        return nil
      }
      return .at(flow: flow, step: step.text)
    case .inside(let place):
      if outline.sections.contains(place.text) {
        return .insideSection(flow: flow, section: place.text)
      }
      guard outline.steps.contains(place.text) else {
        unknown(
          "section or step of `\(program.flows[flow].name)`", place,
          among: outline.sections.union(outline.steps))
        return nil
      }
      return .insideStep(flow: flow, step: place.text)
    case .calledBy(let caller):
      guard case .flow(let index)? = symbols[caller.text] else {
        unknown("flow", caller, among: program.flows.map(\.name))
        return nil
      }
      return .calledBy(flow: flow, caller: index)
    case .idle: return nil
    }
  }
}

/// "1 argument", "2 arguments".
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
