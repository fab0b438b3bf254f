import SeamSemantics

/// How a body ended.
enum BodyEnd {
  case none
  case call(flow: Int, [SourceValue])
  case goto(String)
  case returned
}

/// One way that a body can go.
struct BodyRun {
  var evaluator: SourceEvaluator
  var end = BodyEnd.none
  var hasFaulted = false

  fileprivate var isOver: Bool {
    if case .none = end { hasFaulted } else { true }
  }
}

extension SourceEvaluator {
  /// Every way that a body can go from here; ways that turn out impossible are left out.
  func runs(of body: [TypedStatement]) throws -> [BodyRun] {
    try Self.runs(of: body, from: [BodyRun(evaluator: self)])
  }

  private static func runs(
    of body: [TypedStatement], from starts: [BodyRun]
  ) throws -> [BodyRun] {
    var runs = starts
    for statement in body {
      runs = try runs.flatMap { run in
        guard !run.isOver else { return [run] }
        do {
          return try run.evaluator.runs(of: statement)
        } catch is SourceFault {
          return [BodyRun(evaluator: run.evaluator, hasFaulted: true)]
        }
      }
    }
    return runs
  }

  /// A block ends what it has bound.
  private func block(_ body: [TypedStatement], named inner: SourceEvaluator) throws -> [BodyRun] {
    try Self.runs(of: body, from: [BodyRun(evaluator: inner)]).map { run in
      var run = run
      run.evaluator.names = names
      return run
    }
  }

  private func runs(of statement: TypedStatement) throws -> [BodyRun] {
    var next = self
    func done(_ end: BodyEnd = .none) -> [BodyRun] { [BodyRun(evaluator: next, end: end)] }
    switch statement.kind {
    case .assign(let target, let expression):
      // The place is where it was before the right side took effect.
      let assign = try next.located(target)
      try assign(&next, try next.value(expression))
      return done()
    case .push(let queue, let expression):
      let value = try next.value(expression)
      let elements = try next.value(queue).elements
      try next.assign(.row(elements + [value]), to: queue)
      return done()
    case .pop(let queue):
      let elements = try next.value(queue).elements
      guard !elements.isEmpty else { throw SourceFault() }
      try next.assign(.row(Array(elements.dropFirst())), to: queue)
      return done()
    case .insert(let set, let expression):
      let value = try next.value(expression).number
      try next.assign(.set(try next.value(set).members.union([value])), to: set)
      return done()
    case .remove(let set, let expression):
      let value = try next.value(expression).number
      // Only what can be a member can be taken out.
      guard case .set(let element) = set.type, try next.context.types.range(element).contains(value)
      else { throw SourceFault() }
      try next.assign(.set(try next.value(set).members.subtracting([value])), to: set)
      return done()
    case .clear(let place):
      if case .set = place.type {
        try next.assign(.set([]), to: place)
      } else {
        try next.assign(.row([]), to: place)
      }
      return done()
    case .bind(let local, let expression):
      next.names[local] = try next.value(expression)
      return done()
    case .call(let flow, let arguments):
      return done(.call(flow: flow, try arguments.map { try next.value($0) }))
    case .emit(let event, let arguments):
      let values = try arguments.map { try next.value($0).number }
      for (value, type) in zip(values, next.context.program.events[event].parameters) {
        guard try next.context.types.range(type).contains(value) else { throw SourceFault() }
      }
      next.events.append(SourceEvent(event: event, arguments: values, processor: processor))
      return done()
    case .conditional(let test, let first, let second):
      return try next.holds(test) ? block(first, named: next) : block(second, named: self)
    case .either(let branches):
      return try branches.flatMap { branch -> [BodyRun] in
        var inner = self
        do {
          guard try branch.guardExpression.map({ try inner.holds($0) }) ?? true else { return [] }
        } catch is SourceFault {
          return [BodyRun(evaluator: self, hasFaulted: true)]
        }
        return try block(branch.body, named: inner)
      }
    case .choose(let binding):
      return try next.ways([binding]).map { BodyRun(evaluator: $0) }
    case .forEach(let binding, let body):
      var runs = [BodyRun(evaluator: self)]
      for value in try next.domain(binding) {
        runs = try runs.flatMap { run -> [BodyRun] in
          guard !run.isOver else { return [run] }
          var inner = run.evaluator
          inner.names[binding.local] = value
          do {
            guard try binding.filter.map({ try inner.holds($0) }) ?? true else { return [run] }
          } catch is SourceFault {
            return [BodyRun(evaluator: run.evaluator, hasFaulted: true)]
          }
          return try run.evaluator.block(body, named: inner)
        }
      }
      return runs
    case .assert(let condition, _):
      guard try next.holds(condition) else { throw SourceFault() }
      return done()
    case .returnFlow: return done(.returned)
    case .goto(let step): return done(.goto(step))
    }
  }
}
