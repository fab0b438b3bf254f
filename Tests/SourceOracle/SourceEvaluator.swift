import SeamSemantics
import SeamSyntax

/// Evaluates expressions in a state, for one processor or none.
struct SourceEvaluator {
  let context: SourceContext
  var state: SourceState
  let processor: ProcessorName?
  /// What `let`, `for`, `choose`, `is some n` and the heads of actions and properties have bound.
  var names: [LocalID: SourceValue] = [:]
  /// The events of the move; properties may ask for them.
  var events: [SourceEvent] = []
  /// The depth of the frame whose text this is; its locals are variables here.
  var frame: Int?

  private var types: SourceTypes { context.types }
  private var program: Program { context.program }

  /// Evaluates a condition.
  mutating func holds(_ expression: TypedExpression) throws -> Bool {
    try value(expression).isTrue
  }

  /// Evaluates an expression; `pop()` in it takes the element out, and `is some n` binds its name.
  mutating func value(_ expression: TypedExpression) throws -> SourceValue {
    switch expression.kind {
    case .integer(let number), .literal(let number): return .scalar(number)
    case .boolean(let truth): return .truth(truth)
    case .parameter(let index): return .scalar(types.parameters[index])
    case .variable, .local, .field, .element, .end, .unwrap: return try part(expression)
    case .ownProcessor: return .scalar(try own().number)
    case .none: return .none
    case .wrap(let inner): return .some(try value(inner))
    case .structure(let fields): return .record(try fields.map { try value($0) })
    case .setLiteral(let elements): return .set(Set(try elements.map { try value($0).number }))
    case .listLiteral(let elements):
      let values = try elements.map { try value($0) }
      if case .array(_, let index) = expression.type, values.count == 1 {
        return .row(try types.range(index).map { _ in values[0] })
      }
      return .row(values)
    case .pop(let queue):
      var elements = try value(queue).elements
      guard !elements.isEmpty else { throw SourceFault() }
      let first = elements.removeFirst()
      try assign(.row(elements), to: queue)
      return first
    case .count(let inner): return .scalar(try count(inner))
    case .isEmpty(let inner): return .truth(try count(inner) == 0)
    case .isFull(let inner):
      guard case .queue(_, let capacity) = inner.type else { throw OracleError("full what?") }
      return .truth(try count(inner) == types.constant(capacity))
    case .isSome(let inner, let local):
      guard case .some(let content) = try value(inner) else { return .truth(false) }
      if let local { names[local] = content }
      return .truth(true)
    case .not(let inner): return .truth(try !holds(inner))
    case .negate(let inner): return .scalar(-(try value(inner).number))
    case .binary(let operation, let left, let right): return try binary(operation, left, right)
    case .conditional(let test, let first, let second):
      return try holds(test) ? value(first) : value(second)
    case .minimum(let left, let right):
      return .scalar(min(try value(left).number, try value(right).number))
    case .maximum(let left, let right):
      return .scalar(max(try value(left).number, try value(right).number))
    case .quantified(let quantifier, let bindings, let body):
      return try quantified(quantifier, bindings, body)
    case .function(let index, let arguments):
      let values = try arguments.map { try value($0) }
      let function = program.functions[index]
      for (parameter, value) in zip(function.parameters, values) {
        guard try types.holds(value, program.locals[parameter.index].type) else {
          throw SourceFault()
        }
      }
      var inner = self
      inner.names = Dictionary(uniqueKeysWithValues: zip(function.parameters, values))
      inner.frame = nil
      let result = try inner.value(function.body)
      guard try types.holds(result, function.result) else { throw SourceFault() }
      return result
    case .event(let event, let arguments):
      let wanted = try arguments.map { try $0.map { try value($0).number } }
      return .truth(
        events.contains { happened in
          happened.event == event
            && (processor == nil || happened.processor == nil || happened.processor == processor)
            && zip(wanted, happened.arguments).allSatisfy { $0 == nil || $0 == $1 }
        })
    case .position(let position, let other):
      return .truth(try isTrue(position, on: try other.map { try value($0).number }))
    case .instrumentable(let other):
      return .truth(try isInstrumentable(on: try other.map { try value($0).number }))
    case .idle(let kind, let other):
      let number = try other.map { try value($0).number } ?? own().number
      return .truth(
        state.stacks[ProcessorName(kind: kind, number: number), default: []].isEmpty)
    case .temporal, .invalid: throw OracleError("this is no condition of one state")
    }
  }

  private func own() throws -> ProcessorName {
    guard let processor else { throw OracleError("there is no own processor") }
    return processor
  }

  private mutating func count(_ expression: TypedExpression) throws -> Int {
    switch try value(expression) {
    case .set(let members): members.count
    case .row(let elements): elements.count
    default: throw OracleError("nothing to count")
    }
  }

  // MARK: - Operators

  private mutating func binary(
    _ operation: BinaryOperator, _ left: TypedExpression, _ right: TypedExpression
  ) throws -> SourceValue {
    switch operation {
    case .and: return .truth(try holds(left) && holds(right))
    case .or: return .truth(try holds(left) || holds(right))
    case .implies: return .truth(try !holds(left) || holds(right))
    default: break
    }
    let first = try value(left)
    let second = try value(right)
    switch operation {
    case .iff, .equal: return .truth(first == second)
    case .notEqual: return .truth(first != second)
    case .less: return .truth(try first.number < second.number)
    case .lessOrEqual: return .truth(try first.number <= second.number)
    case .greater: return .truth(try first.number > second.number)
    case .greaterOrEqual: return .truth(try first.number >= second.number)
    case .isIn: return .truth(try contains(second, first))
    case .notIn: return .truth(try !contains(second, first))
    case .union: return .set(try first.members.union(second.members))
    case .minus: return .set(try first.members.subtracting(second.members))
    case .intersect: return .set(try first.members.intersection(second.members))
    case .add: return .scalar(try first.number + second.number)
    case .subtract: return .scalar(try first.number - second.number)
    case .multiply: return .scalar(try first.number * second.number)
    case .divide, .remainder:
      let (dividend, divisor) = (try first.number, try second.number)
      guard divisor != 0 else { throw SourceFault() }
      let remainder = ((dividend % divisor) + divisor) % divisor
      return .scalar(operation == .remainder ? remainder : (dividend - remainder) / divisor)
    case .and, .or, .implies, .until, .release, .weakUntil: throw OracleError("\(operation)")
    }
  }

  private func contains(_ whole: SourceValue, _ part: SourceValue) throws -> Bool {
    switch whole {
    case .set(let members): members.contains(try part.number)
    case .row(let elements): elements.contains(part)
    default: throw OracleError("in what?")
    }
  }

  private mutating func quantified(
    _ quantifier: Quantifier, _ bindings: [TypedBinding], _ body: TypedExpression
  ) throws -> SourceValue {
    var count = 0
    var total = 0
    for var inner in try ways(bindings) {
      total += 1
      let holds = try inner.holds(body)
      if holds { count += 1 }
      // Evaluation goes on from the left until the answer is known.
      if quantifier == .forall && !holds || quantifier == .exists && holds { break }
    }
    switch quantifier {
    case .forall: return .truth(count == total)
    case .exists: return .truth(count > 0)
    case .count: return .scalar(count)
    }
  }

  /// Every way to bind names, in order.
  mutating func ways(_ bindings: [TypedBinding]) throws -> [SourceEvaluator] {
    var ways = [self]
    for binding in bindings {
      var next: [SourceEvaluator] = []
      for var way in ways {
        for value in try way.domain(binding) {
          var inner = way
          inner.names[binding.local] = value
          if try binding.filter.map({ try inner.holds($0) }) ?? true { next.append(inner) }
        }
      }
      ways = next
    }
    return ways
  }

  mutating func domain(_ binding: TypedBinding) throws -> [SourceValue] {
    switch binding.domain {
    case .all: return try types.range(binding.type).map { .scalar($0) }
    case .range(let low, let high):
      let (first, last) = (try value(low).number, try value(high).number)
      return first <= last ? (first...last).map { .scalar($0) } : []
    case .members(let set): return try value(set).members.sorted().map { .scalar($0) }
    }
  }

  // MARK: - Stacks

  private func stack(_ kind: Int, _ number: Int?) throws -> (ProcessorName, [SourceFrame]) {
    let name = ProcessorName(kind: kind, number: try number ?? own().number)
    return (name, state.stacks[name, default: []])
  }

  private func isTrue(_ position: TypedPosition, on number: Int?) throws -> Bool {
    func frames(_ flow: Int) throws -> [SourceFrame] {
      try stack(program.flows[flow].processor, number).1
    }
    switch position {
    case .onTop(let flow): return try frames(flow).last?.flow == flow
    case .active(let flow): return try frames(flow).contains { $0.flow == flow }
    case .at(let flow, let step):
      return try frames(flow).contains {
        $0.flow == flow && !$0.isInside && context.controls[flow].firstStep($0.cursor) == step
      }
    case .insideStep(let flow, let step):
      return try frames(flow).contains {
        $0.flow == flow && $0.isInside && context.controls[flow].step($0.cursor)?.name == step
      }
    case .insideSection(let flow, let section):
      return try frames(flow).contains {
        $0.flow == flow
          && context.controls[flow].sections($0.cursor).contains { $0.name == section }
      }
    case .calledBy(let flow, let caller):
      let frames = try frames(flow)
      guard frames.count > 1, frames.last?.flow == flow else { return false }
      let below = frames[frames.count - 2]
      return below.flow == caller && below.isInside
    }
  }

  private func isInstrumentable(on number: Int?) throws -> Bool {
    let (name, frames) = try stack(own().kind, number)
    guard let top = frames.last else { return true }
    let sections = context.controls[top.flow].sections(top.cursor)
    for section in sections.reversed() {
      switch section.kind {
      case .section: continue
      case .instrumentable: return true
      case .noinstr:
        guard let condition = section.condition else { return false }
        var inner = SourceEvaluator(context: context, state: state, processor: name)
        inner.frame = frames.count - 1
        return try !inner.holds(condition)
      }
    }
    return true
  }
}
