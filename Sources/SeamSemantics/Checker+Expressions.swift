import SeamDiagnostics
import SeamSyntax

extension Checker {
  // MARK: - Entrances

  /// Checks a condition.
  mutating func condition(_ expression: Expression, _ context: Context) -> TypedExpression {
    var inner = context
    return condition(expression, binding: &inner)
  }

  /// Checks a condition whose `is some n` names are visible in what it guards.
  mutating func condition(
    _ expression: Expression, binding context: inout Context
  ) -> TypedExpression {
    let typed = self.expression(expression, expecting: .bool, binding: &context)
    return requireBool(typed)
  }

  mutating func requireBool(_ typed: TypedExpression) -> TypedExpression {
    if !typed.type.isBool {
      diagnostics.error(
        "type-mismatch", "a condition is needed here, and this is \(describe(typed.type))",
        at: typed.span)
      return TypedExpression(.invalid, .invalid, typed.span)
    }
    return typed
  }

  /// Checks a whole number.
  mutating func integer(
    _ expression: Expression, _ context: Context, _ what: String
  ) -> TypedExpression {
    let typed = unwrapped(self.expression(expression, expecting: .integer(nil), context))
    if !typed.type.isInteger {
      if let name = symmetricName(typed.type) {
        refuseArithmetic(name, expression.span)
        return TypedExpression(.invalid, .invalid, expression.span)
      }
      diagnostics.error(
        "type-mismatch", "\(what) is a whole number, and this is \(describe(typed.type))",
        at: expression.span)
      return TypedExpression(.invalid, .invalid, expression.span)
    }
    return typed
  }

  mutating func expression(
    _ expression: Expression, expecting expected: Type?, _ context: Context
  ) -> TypedExpression {
    var inner = context
    return self.expression(expression, expecting: expected, binding: &inner)
  }

  /// Gives a value the type of the place it goes to: wraps it, or takes it out of an optional.
  mutating func coerce(_ typed: TypedExpression, to type: Type) -> TypedExpression {
    if typed.type.matches(type) { return typed }
    if case .optional(let wrapped) = type, typed.type.matches(wrapped) {
      return TypedExpression(.wrap(typed), type, typed.span)
    }
    if case .optional(let wrapped) = typed.type, wrapped.matches(type) {
      return TypedExpression(.unwrap(typed), type, typed.span)
    }
    if refuseSymmetricMix(typed, type) {
      return TypedExpression(.invalid, .invalid, typed.span)
    }
    diagnostics.error(
      "type-mismatch", "\(describe(type)) is needed here, and this is \(describe(typed.type))",
      at: typed.span)
    return TypedExpression(.invalid, .invalid, typed.span)
  }

  /// The value itself where an optional stands for it.
  func unwrapped(_ typed: TypedExpression) -> TypedExpression {
    if case .optional(let wrapped) = typed.type {
      return TypedExpression(.unwrap(typed), wrapped, typed.span)
    }
    return typed
  }

  // MARK: - The expressions

  mutating func expression(
    _ expression: Expression, expecting expected: Type?, binding context: inout Context
  ) -> TypedExpression {
    let span = expression.span
    func invalid() -> TypedExpression { TypedExpression(.invalid, .invalid, span) }
    nesting.now += 1
    defer { nesting.now -= 1 }
    nesting.most = max(nesting.most, nesting.now)
    if nesting.now > Self.expressionDepthMax {
      tooDeep(span)
      return invalid()
    }
    switch expression.kind {
    case .integer(let value):
      return TypedExpression(.integer(value), .integer(nil), span)
    case .boolean(let value):
      // `on` and `off` may be literals of an enum.
      if case .enumeration(let type)? = expected,
        let index = type.literals.firstIndex(of: span.text)
      {
        return literal(index, of: type, span)
      }
      return TypedExpression(.boolean(value), .bool, span)
    case .name(let name):
      return self.name(Name(name, span), expecting: expected, context)
    case .none:
      return noneLiteral(expecting: expected, span)
    case .ownProcessor:
      guard let kind = ownProcessorKind(span, context) else { return invalid() }
      return TypedExpression(.ownProcessor, .processor(kind), span)
    case .wildcard:
      diagnostics.error(
        "misplaced", "`_` stands for any argument of an event and has no value here", at: span)
      return invalid()
    case .any:
      diagnostics.error(
        "misplaced", "`any` is an initial value; in a body use `choose x in T`", at: span)
      return invalid()
    case .list(let elements):
      return list(elements, expecting: expected, span, context)
    case .set(let elements):
      return setLiteral(elements, expecting: expected, span, context)
    case .call(let name, let arguments):
      return call(name, arguments, span, context)
    case .member(let base, let member):
      return self.member(base, member, span, context)
    case .method(let base, let method, let arguments):
      return self.method(base, method, arguments, span, context)
    case .index(let base, let index):
      return element(base, index, span, context)
    case .at(let base, let processor):
      return at(base, processor, span, context)
    case .unary(let unary, let operand):
      return self.unary(unary, operand, span, context)
    case .binary(let binary, let left, let right):
      return self.binary(binary, left, right, expecting: expected, span, &context)
    case .conditional(let condition, let first, let second):
      var inner = context
      let test = self.condition(condition, binding: &inner)
      var yes = self.expression(first, expecting: expected, inner)
      var no = self.expression(second, expecting: expected ?? yes.type, context)
      if !yes.type.matches(no.type) {
        if case .optional = yes.type {
          no = coerce(no, to: yes.type)
        } else {
          yes = coerce(yes, to: no.type)
        }
      }
      let type: Type = yes.type.isInteger ? .integer(nil) : yes.type
      return TypedExpression(.conditional(test, yes, no), type, span)
    case .range:
      diagnostics.error(
        "misplaced", "a range has no value; use it behind `in` or as a type", at: span)
      return invalid()
    case .quantified(let quantifier, let bindings, let body):
      var inner = context
      let typed = bindings.map { bind($0, in: &inner) }
      let test = condition(body, inner)
      return TypedExpression(
        .quantified(quantifier, typed, test), quantifier == .count ? .integer(nil) : .bool, span)
    case .test(let base, let test, let negated):
      return self.test(base, test, negated: negated, span, &context)
    case .position(let base, let test):
      return position(base, test, span, context)
    case .instrumentable:
      guard ownProcessorKind(span, context) != nil else { return invalid() }
      reads.state = true
      return TypedExpression(.instrumentable(processor: nil), .bool, span)
    }
  }

  mutating func tooDeep(_ span: Span) {
    diagnostics.error(
      "expression-depth",
      "expressions are nested more than \(Self.expressionDepthMax) deep here, functions put in",
      at: span)
  }

  private mutating func noneLiteral(expecting expected: Type?, _ span: Span) -> TypedExpression {
    switch expected {
    case .optional?, .invalid?:
      return TypedExpression(.none, expected ?? .invalid, span)
    case .enumeration(let type)?:
      if let index = type.literals.firstIndex(of: "none") {
        return literal(index, of: type, span)
      }
    case nil:
      if let only = literals["none"], only.count == 1 {
        let type = program.enumerations[only[0]]
        return literal(type.literals.firstIndex(of: "none") ?? 0, of: type, span)
      }
    default: break
    }
    diagnostics.error(
      "type-mismatch",
      expected.map { "\(describe($0)) is needed here, and `none` is not one" }
        ?? "`none` of what? Put the typed side of the comparison first", at: span)
    return TypedExpression(.invalid, .invalid, span)
  }

  // MARK: - Names

  mutating func name(
    _ name: Name, expecting expected: Type?, _ context: Context
  ) -> TypedExpression {
    let span = name.span
    if let local = context.scope[name.text] {
      return TypedExpression(.local(local), program.locals[local.index].type, span)
    }
    var wanted = expected
    if case .optional(let wrapped)? = expected { wanted = wrapped }
    // Where a value of an enum is needed its literal is meant, whatever else has that name, unless
    // that is a value of the same enum.
    if case .enumeration(let type)? = wanted,
      let index = type.literals.firstIndex(of: name.text),
      !(symbolType(name.text)?.matches(.enumeration(type)) ?? false)
    {
      return literal(index, of: type, span)
    }
    switch symbols[name.text] {
    case .parameter(let index)?:
      return TypedExpression(.parameter(index), program.parameters[index].type, span)
    case .variable(let index)?:
      return variable(index, span, context)
    case .event(let index)?:
      return event(index, [], name, hasArguments: false, context)
    case .flow?:
      diagnostics.error(
        "misplaced", "flow `\(name.text)` has no value; ask `\(name.text) on top`, `active`, `at`",
        at: span)
      return TypedExpression(.invalid, .invalid, span)
    case .function?:
      diagnostics.error("misplaced", "function `\(name.text)` needs its arguments", at: span)
      return TypedExpression(.invalid, .invalid, span)
    case nil: break
    }
    if let owners = literals[name.text] {
      if owners.count == 1 {
        let type = program.enumerations[owners[0]]
        return literal(type.literals.firstIndex(of: name.text) ?? 0, of: type, span)
      }
      diagnostics.error(
        "ambiguous-literal",
        "`\(name.text)` is a literal of "
          + owners.map { "`\(program.enumerations[$0].name)`" }.joined(separator: " and ")
          + "; say which, as in `\(program.enumerations[owners[0]].name).\(name.text)`", at: span)
      return TypedExpression(.invalid, .invalid, span)
    }
    if refuseInConstant(name, context) { return TypedExpression(.invalid, .invalid, span) }
    unknown("name", name, among: visibleNames(context))
    return TypedExpression(.invalid, .invalid, span)
  }

  /// The type of the parameter or variable of a name.
  private func symbolType(_ name: String) -> Type? {
    switch symbols[name] {
    case .parameter(let index)?: program.parameters[index].type
    case .variable(let index)?: program.variables[index].type
    case .function?, .event?, .flow?, nil: nil
    }
  }

  private mutating func variable(
    _ index: Int, _ span: Span, _ context: Context
  ) -> TypedExpression {
    let info = program.variables[index]
    if let place = context.constantPlace {
      diagnostics.error(
        "not-constant", "\(place) may use parameters, not variables such as `\(info.name)`",
        at: span)
      return TypedExpression(.invalid, .invalid, span)
    }
    noteRead(ghost: info.isGhost, "`\(info.name)`", span, context)
    if let kind = info.processor, ownProcessorKind(span, context, needs: kind) == nil {
      return TypedExpression(.invalid, info.type, span)
    }
    return TypedExpression(.variable(index, processor: nil), info.type, span)
  }

  /// Records that state is read, and refuses a ghost where it would influence the system.
  mutating func noteRead(ghost: Bool, _ what: String, _ span: Span, _ context: Context) {
    reads.state = true
    guard ghost else { return }
    reads.ghost = true
    if !context.allowsGhost {
      diagnostics.error(
        "ghost", "\(what) is ghost: it observes, and may not influence what the system does",
        at: span)
    }
  }

  /// The processor kind that an own copy, `self` or a stack question speaks of.
  mutating func ownProcessorKind(_ span: Span, _ context: Context, needs kind: Int? = nil) -> Int? {
    if let own = context.processor {
      if let kind, kind != own {
        diagnostics.error(
          "processor",
          "this belongs to processor `\(program.processors[kind].name)`, and the move to `\(program.processors[own].name)`; say which one with `@`",
          at: span)
        return nil
      }
      return own
    }
    if context.isProperty {
      if context.acrossProcessors {
        diagnostics.error(
          "processor",
          "the property is across processors, so say whose this is, as in `x@c` with `for c in …`",
          at: span)
        return nil
      }
      guard let found = kind ?? ownProcessor ?? (program.processors.count == 1 ? 0 : nil) else {
        diagnostics.error("processor", "which processor is meant? Say it with `@`", at: span)
        return nil
      }
      if let ownProcessor, ownProcessor != found {
        diagnostics.error(
          "processor", "the property speaks of two kinds of processor; say whose with `@`", at: span
        )
        return nil
      }
      ownProcessor = found
      return found
    }
    diagnostics.error(
      "processor",
      context.constantPlace.map { "\($0) may use parameters only" }
        ?? "no processor's move this is: say whose with `@`, or put it `on` a processor", at: span)
    return nil
  }

  private mutating func list(
    _ elements: [Expression], expecting expected: Type?, _ span: Span, _ context: Context
  ) -> TypedExpression {
    switch expected {
    case .queue(let element, let capacity)?:
      let typed = elements.map { coerce(expression($0, expecting: element, context), to: element) }
      return TypedExpression(.listLiteral(typed), .queue(element, capacity: capacity), span)
    case .array(let element, let index)?:
      let typed = elements.map { coerce(expression($0, expecting: element, context), to: element) }
      if elements.count > 1, let name = symmetricName(index) {
        diagnostics.error(
          "symmetric-type",
          "the list gives each value of symmetric `\(name)` its own; write one for all, as in `[false]`",
          at: span)
      }
      return TypedExpression(.listLiteral(typed), .array(element, index: index), span)
    case .invalid?:
      return TypedExpression(.invalid, .invalid, span)
    default:
      diagnostics.error(
        "type-mismatch",
        "a list in brackets is the value of a queue or an array, and none is needed here",
        at: span)
      return TypedExpression(.invalid, .invalid, span)
    }
  }

  private mutating func setLiteral(
    _ elements: [Expression], expecting expected: Type?, _ span: Span, _ context: Context
  ) -> TypedExpression {
    var element: Type?
    if case .set(let type)? = expected { element = type }
    var typed: [TypedExpression] = []
    for item in elements {
      let value = expression(item, expecting: element, context)
      element = element ?? value.type
      typed.append(coerce(value, to: element ?? value.type))
    }
    guard let element else {
      diagnostics.error("type-mismatch", "an empty set of what?", at: span)
      return TypedExpression(.invalid, .invalid, span)
    }
    return TypedExpression(.setLiteral(typed), .set(element), span)
  }

  // MARK: - Words for types

  /// A type in words, for messages.
  func describe(_ type: Type) -> String {
    switch type {
    case .bool: "a condition"
    case .integer(let bounds): bounds?.symmetricName.map { "a value of `\($0)`" } ?? "a number"
    case .nat: "a number"
    case .enumeration(let enumeration): "a value of `\(enumeration.name)`"
    case .processor(let index): "a processor `\(program.processors[index].name)`"
    case .structure(let index): "a struct `\(program.structures[index].name)`"
    case .optional(let wrapped): "an optional of \(bare(wrapped))"
    case .set(let element): "a set of \(bare(element))"
    case .queue(let element, _): "a queue of \(bare(element))"
    case .array(let element, _): "an array of \(bare(element))"
    case .invalid: "something wrong"
    }
  }

  private func bare(_ type: Type) -> String {
    switch type {
    case .bool: "conditions"
    case .integer(let bounds): bounds?.symmetricName.map { "`\($0)`" } ?? "numbers"
    case .nat: "numbers"
    case .enumeration(let enumeration): "`\(enumeration.name)`"
    case .processor(let index): "`\(program.processors[index].name)`"
    case .structure(let index): "`\(program.structures[index].name)`"
    default: describe(type)
    }
  }
}
