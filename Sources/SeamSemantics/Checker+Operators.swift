import SeamDiagnostics
import SeamSyntax

extension Checker {
  mutating func unary(
    _ unary: UnaryOperator, _ operand: Expression, _ span: Span, _ context: Context
  ) -> TypedExpression {
    switch unary {
    case .not:
      let typed = condition(operand, context)
      return TypedExpression(.not(typed), .bool, span)
    case .negate:
      let typed = integer(operand, context, "what is negated")
      return TypedExpression(.negate(typed), .integer(nil), span)
    case .always, .never, .eventually, .next:
      let temporal: TemporalOperator =
        switch unary {
        case .always: .always
        case .never: .never
        case .eventually: .eventually
        default: .next
        }
      guard allowsTemporal(unary.rawValue, span, context) else {
        return TypedExpression(.invalid, .invalid, span)
      }
      return TypedExpression(.temporal(temporal, [condition(operand, context)]), .bool, span)
    }
  }

  private mutating func allowsTemporal(_ word: String, _ span: Span, _ context: Context) -> Bool {
    if context.allowsTemporal { return true }
    diagnostics.error(
      "misplaced", "`\(word)` speaks of a whole run and stands in properties only", at: span)
    return false
  }

  mutating func binary(
    _ binary: BinaryOperator, _ left: Expression, _ right: Expression, expecting expected: Type?,
    _ span: Span, _ context: inout Context
  ) -> TypedExpression {
    switch binary {
    case .and:
      let first = condition(left, binding: &context)
      let second = condition(right, binding: &context)
      return TypedExpression(.binary(.and, first, second), .bool, span)
    case .implies:
      var inner = context
      let first = condition(left, binding: &inner)
      let second = condition(right, inner)
      return TypedExpression(.binary(.implies, first, second), .bool, span)
    case .or, .iff:
      let first = condition(left, context)
      let second = condition(right, context)
      return TypedExpression(.binary(binary, first, second), .bool, span)
    case .until, .release, .weakUntil:
      guard allowsTemporal(binary.rawValue, span, context) else {
        return TypedExpression(.invalid, .invalid, span)
      }
      let temporal: TemporalOperator =
        binary == .until ? .until : binary == .release ? .release : .weakUntil
      let first = condition(left, context)
      let second = condition(right, context)
      return TypedExpression(.temporal(temporal, [first, second]), .bool, span)
    case .equal, .notEqual:
      let (first, second) = sameType(left, right, context)
      return TypedExpression(.binary(binary, first, second), .bool, span)
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      return ordering(binary, left, right, span, context)
    case .isIn, .notIn:
      let test = membership(left, right, span, context)
      return binary == .isIn ? test : TypedExpression(.not(test), .bool, span)
    case .union, .minus, .intersect:
      let first = expression(left, expecting: expected, context)
      let second = expression(right, expecting: first.type, context)
      guard case .set = first.type, first.type.matches(second.type) else {
        if !first.type.isInvalid, !second.type.isInvalid {
          diagnostics.error(
            "type-mismatch", "`\(binary.rawValue)` joins two sets of one type", at: span)
        }
        return TypedExpression(.invalid, .invalid, span)
      }
      return TypedExpression(.binary(binary, first, second), first.type, span)
    case .add, .subtract, .multiply, .divide, .remainder:
      let first = integer(left, context, "an operand of `\(binary.rawValue)`")
      let second = integer(right, context, "an operand of `\(binary.rawValue)`")
      return TypedExpression(.binary(binary, first, second), .integer(nil), span)
    }
  }

  /// Checks both sides of a comparison, the one that tells its type first.
  private mutating func sameType(
    _ left: Expression, _ right: Expression, _ context: Context
  ) -> (TypedExpression, TypedExpression) {
    var first: TypedExpression
    var second: TypedExpression
    if needsType(left, context), !needsType(right, context) {
      second = expression(right, expecting: nil, context)
      first = expression(left, expecting: second.type, context)
    } else {
      first = expression(left, expecting: nil, context)
      second = expression(right, expecting: first.type, context)
    }
    if !first.type.matches(second.type) {
      if case .optional = first.type {
        second = coerce(second, to: first.type)
      } else {
        if case .optional = second.type {
          first = coerce(first, to: second.type)
        } else {
          second = coerce(second, to: first.type)
        }
      }
    }
    return (first, second)
  }

  /// Whether an expression's type depends on what is expected of it.
  private func needsType(_ expression: Expression, _ context: Context) -> Bool {
    switch expression.kind {
    case .none, .list: true
    case .set(let elements): elements.allSatisfy { needsType($0, context) }
    case .name(let name): context.scope[name] == nil && symbols[name] == nil
    default: false
    }
  }

  private mutating func ordering(
    _ binary: BinaryOperator, _ left: Expression, _ right: Expression, _ span: Span,
    _ context: Context
  ) -> TypedExpression {
    let (first, second) = sameType(left, right, context)
    let (plainFirst, plainSecond) = (unwrapped(first), unwrapped(second))
    if let name = symmetricName(plainFirst.type) {
      refuseArithmetic(name, span)
      return TypedExpression(.invalid, .invalid, span)
    }
    switch plainFirst.type {
    case .integer, .nat, .invalid, .enumeration: break
    default:
      diagnostics.error(
        "type-mismatch", "`\(binary.rawValue)` orders numbers, and this is \(describe(first.type))",
        at: span)
    }
    return TypedExpression(.binary(binary, plainFirst, plainSecond), .bool, span)
  }

  private mutating func membership(
    _ left: Expression, _ right: Expression, _ span: Span, _ context: Context
  ) -> TypedExpression {
    // `flow in section`: the parser cannot know that the left side is a flow.
    if let position = sectionTest(left, right, span, context) { return position }
    if case .range(let low, let high) = right.kind {
      let value = integer(left, context, "what is tested")
      let bottom = integer(low, context, "a bound of a range")
      let top = integer(high, context, "a bound of a range")
      let above = TypedExpression(.binary(.lessOrEqual, bottom, value), .bool, span)
      let below = TypedExpression(.binary(.lessOrEqual, value, top), .bool, span)
      return TypedExpression(.binary(.and, above, below), .bool, span)
    }
    let members: TypedExpression
    var value: TypedExpression
    if case .set = right.kind {
      value = unwrapped(expression(left, expecting: nil, context))
      members = expression(right, expecting: .set(value.type), context)
    } else {
      members = expression(right, expecting: nil, context)
      var element: Type?
      if case .set(let type) = members.type { element = type }
      if case .queue(let type, _) = members.type { element = type }
      value = expression(left, expecting: element, context)
      if let element { value = coerce(value, to: element) }
    }
    switch members.type {
    case .set, .queue, .invalid: break
    default:
      diagnostics.error(
        "type-mismatch",
        "`in` asks a set, a queue or a range, and this is \(describe(members.type))",
        at: right.span)
    }
    return TypedExpression(.binary(.isIn, value, members), .bool, span)
  }

  mutating func test(
    _ base: Expression, _ test: StateTest, negated: Bool, _ span: Span, _ context: inout Context
  ) -> TypedExpression {
    let value = expression(base, expecting: nil, context)
    let kind: TypedExpression.Kind
    var isOpposite = negated
    switch (test, value.type) {
    case (_, .invalid):
      if case .some(let name?) = test { _ = newLocal(name, .invalid, in: &context) }
      return TypedExpression(.invalid, .invalid, span)
    case (.empty, .queue), (.empty, .set): kind = .isEmpty(value)
    case (.full, .queue): kind = .isFull(value)
    case (.none, .optional):
      kind = .isSome(value, nil)
      isOpposite.toggle()
    case (.some(let name), .optional(let wrapped)):
      var local: LocalID?
      if let name {
        if negated {
          diagnostics.error(
            "misplaced", "`is not some` has no value to name", at: name.span,
            fixIts: [FixIt("remove the name", replacing: name.span, with: "")])
        }
        local = newLocal(name, wrapped, in: &context)
      }
      kind = .isSome(value, local)
    case (.none, .enumeration(let type)) where type.literals.contains("none"):
      let literal = literal(type.literals.firstIndex(of: "none") ?? 0, of: type, span)
      kind = .binary(.equal, value, literal)
    default:
      let words =
        switch test {
        case .empty: "`empty` asks a queue or a set"
        case .full: "`full` asks a queue"
        case .none, .some: "`none` and `some` ask an optional"
        }
      diagnostics.error(
        "type-mismatch", "\(words), and this is \(describe(value.type))", at: base.span)
      return TypedExpression(.invalid, .invalid, span)
    }
    let result = TypedExpression(kind, .bool, span)
    return isOpposite ? TypedExpression(.not(result), .bool, span) : result
  }

  /// Declares a bound name; its filter may use it.
  mutating func bind(_ binding: Binding, in context: inout Context) -> TypedBinding {
    let (type, domain) = self.domain(binding.domain, context)
    let local = newLocal(binding.name, type, in: &context)
    let filter = binding.filter.map { condition($0, context) }
    return TypedBinding(
      local: local, name: binding.name.text, type: type, domain: domain, filter: filter,
      span: binding.name.span)
  }

  private mutating func domain(
    _ expression: Expression, _ context: Context
  ) -> (Type, TypedBinding.Domain) {
    switch expression.kind {
    case .name(let name) where context.scope[name] == nil && symbols[name] == nil:
      if name == "bool" { return (.bool, .all) }
      if typeSymbols[name] != nil {
        let type = resolveNamed(Name(name, expression.span))
        if !type.isListable {
          diagnostics.error(
            "unlistable-type", "the values of `\(name)` cannot be listed one by one",
            at: expression.span)
          return (.invalid, .all)
        }
        return (type, .all)
      }
    case .range(let low, let high):
      let bottom = integer(low, context, "a bound of a range")
      let top = integer(high, context, "a bound of a range")
      return (.integer(Type.Bounds(low: bottom, high: top)), .range(bottom, top))
    default: break
    }
    let members = self.expression(expression, expecting: nil, context)
    switch members.type {
    case .set(let element): return (element, .members(members))
    case .invalid: return (.invalid, .all)
    default:
      diagnostics.error(
        "unlistable-type",
        "a type, a range `a..b` or a set is needed behind `in`, and this is \(describe(members.type))",
        at: expression.span)
      return (.invalid, .all)
    }
  }
}
