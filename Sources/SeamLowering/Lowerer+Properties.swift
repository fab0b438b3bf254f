import SeamDiagnostics
import SeamIR
import SeamSemantics
import SeamSyntax

/// One instance of a property: with values for its `for` names, on one processor.
struct PropertyInstance {
  let property: Int
  let environment: Environment
  /// `[x = 1]@cpu1`, or nothing.
  let suffix: String
  /// Stands for a property whose `for` has no values: it holds, and a warning says why.
  var isEmpty = false
}

/// Properties, as invariants and deterministic monitors.
///
/// The patterns are those of Dwyer, Avrunin and Corbett, "Patterns in property specifications for
/// finite-state verification", ICSE 1999; `docs/semantics.md` gives each as a formula.
extension Lowerer {
  // MARK: - Instances

  mutating func propertyInstances(_ wanted: Set<String>?) throws -> [PropertyInstance] {
    var result: [PropertyInstance] = []
    for (index, info) in program.properties.enumerated() {
      if let wanted, !wanted.contains(info.name) { continue }
      var count = 0
      let names = try arbitraryNames(info)
      let bindings = info.bindings.filter { names.locals[$0.local] == nil }
      try makeWitnesses(info)
      let processors: [Int?] =
        info.processor.map { kind in (0..<kindCount[kind]).map { kindBase[kind] + $0 } } ?? [nil]
      for processor in processors {
        var checks = CheckList()
        var environment = names
        environment.processor = processor
        try forEach(bindings[...], environment, &checks) { lowerer, inner, test, _ in
          guard test.constantValue != nil else {
            throw LoweringError(
              id: "not-constant", message: "the values behind `for` may depend on parameters only",
              span: info.span)
          }
          guard result.count < Self.instanceCountMax else {
            throw LoweringError.tooLarge(
              "there are more than \(Self.instanceCountMax) instances of properties; use `forall`",
              info.span)
          }
          var suffix = ""
          if !bindings.isEmpty {
            let values = bindings.map { binding -> String in
              let value = inner.locals[binding.local]
              return "\(binding.name) = "
                + lowerer.spelled(value?.term.constantValue ?? 0, value?.shape ?? .bool)
            }
            suffix += "[\(values.joined(separator: ", "))]"
          }
          if let processor, processors.count > 1 {
            suffix += "@\(lowerer.processorLabel(processor))"
          }
          result.append(PropertyInstance(property: index, environment: inner, suffix: suffix))
          count += 1
        }
      }
      if count == 0 {
        diagnostics.warning(
          "no-instance", "with these parameters property `\(info.name)` has no instance",
          at: info.span)
        result.append(
          PropertyInstance(
            property: index, environment: Environment(), suffix: "", isEmpty: true))
      }
    }
    return result
  }

  /// The names of a property that stand for unboundedly many values, as arbitrary ones.
  private mutating func arbitraryNames(_ info: PropertyInfo) throws -> Environment {
    var environment = Environment()
    for binding in info.bindings {
      guard case .all = binding.domain, let end = try unboundedEnd(binding.type) else { continue }
      environment.locals[binding.local] = try arbitrary(binding.name, binding.type, end)
      guard let filter = binding.filter else { continue }
      var checks = CheckList()
      let term = try condition(filter, &environment, &checks)
      for check in checks.checks { system.initialBody.append(.assume(check.term)) }
      system.initialBody.append(.assume(term))
    }
    return environment
  }

  func processorLabel(_ processor: Int) -> String { stacks[processor].name }

  /// Adds the state cell of each instance that has to remember something.
  mutating func layOutMonitors(_ instances: [PropertyInstance]) {
    for instance in instances {
      monitorCells.append(CellID(system.cells.count))
      guard !instance.isEmpty, let memory = memory(program.properties[instance.property].pattern)
      else { continue }
      let name = "monitor:\(program.properties[instance.property].name)\(instance.suffix)"
      system.cells.append(Cell(name: name, range: memory.range, isBool: memory.isBool))
      system.initialValues.append([0])
    }
  }

  /// What a pattern's monitor remembers: whether something happened, or how often.
  private func memory(_ pattern: TypedPattern) -> (range: ClosedRange<Int>, isBool: Bool)? {
    switch pattern {
    case .neverBetween, .before: (0...1, true)
    case .atMost(_, let bound):
      (0...max(0, min((try? evaluator.value(bound)) ?? 0, Self.countMax)), false)
    case .leadsTo, .formula: watchedResponse(pattern) == nil ? nil : (0...1, true)
    case .always, .never, .reachable, .atEnd, .deadlockFree: nil
    }
  }

  // MARK: - Kinds

  mutating func lowerProperties(_ instances: [PropertyInstance]) throws {
    for (instance, memory) in zip(instances, monitorCells) {
      let info = program.properties[instance.property]
      let label = info.name + instance.suffix
      let kind = try kind(info, instance, label, memory: memory)
      system.properties.append(
        Property(
          name: info.name, label: label, title: info.title, kind: kind,
          text: oneLine(info.span.text, limit: 300), location: location(info.span)))
    }
  }

  private mutating func kind(
    _ info: PropertyInfo, _ instance: PropertyInstance, _ label: String, memory: CellID
  ) throws -> Property.Kind {
    let environment = instance.environment
    if instance.isEmpty { return .invariant(.yes, []) }
    switch info.pattern {
    case .always(let body):
      probeAntecedent(body, environment, info.name)
      return try universal(body, isNegated: false, environment, label)
    case .never(let body):
      return try universal(body, isNegated: true, environment, label)
    case .neverBetween(let event, let open, let close):
      let bad = try letter(event, environment)
      let opens = try letter(open, environment)
      let closes = try letter(close, environment)
      probe(opens, "`\(oneLine(open.span.text))`, which opens the interval,", info.name)
      let isOpen = Term.cell(memory)
      // □(open → ○(¬bad W close))
      return try monitor(
        label, bad: .conjunction([isOpen, bad, .negation(closes)]),
        memory: (memory, .disjunction([.conjunction([isOpen, .negation(closes)]), opens])))
    case .before(let first, let second):
      let releases = try letter(first, environment)
      let needs = try letter(second, environment)
      probe(
        needs, "`\(oneLine(second.span.text))`, which must wait for something,", info.name
      )
      let seen = Term.cell(memory)
      // ¬second W first
      return try monitor(
        label, bad: .conjunction([.negation(seen), .negation(releases), needs]),
        memory: (memory, .disjunction([seen, releases])))
    case .atMost(let event, let bound):
      try checkFixed(bound)
      let happens = try letter(event, environment)
      let limit = try evaluator.value(bound)
      guard limit >= 0, limit < 1 << 20 else {
        throw LoweringError(
          id: "outside-domain", message: "how often is from 0 to \((1 << 20) - 1)", span: bound.span
        )
      }
      probe(happens, "`\(oneLine(event.span.text))`", info.name)
      let count = Term.cell(memory)
      let isFull = Term.equality(count, .constant(limit))
      return try monitor(
        label, bad: .conjunction([happens, isFull]),
        memory: (
          memory,
          .selection(
            .conjunction([happens, .negation(isFull)]), .sum(count, .constant(1)), count)
        ))
    case .reachable(let body):
      var checks = CheckList()
      var inner = environment
      let term = try condition(body, &inner, &checks)
      if readsScratch(term) {
        guard
          case .monitor(let number) = try monitor(
            label, bad: .conjunction([defined(checks), term]), memory: nil)
        else { break }
        return .reachableMove(number)
      }
      return .reachable(term, checks.checks)
    case .atEnd(let body):
      var checks = CheckList()
      var inner = environment
      inner.polarity = true
      return .atEnd(try condition(body, &inner, &checks), checks.checks)
    case .deadlockFree:
      let idle = stacks.map { Term.equality(.cell($0.depth), .constant(0)) }
      return .deadlockFree(allIdle: stacks.isEmpty ? .no : .conjunction(idle))
    case .leadsTo(let cause, let effect):
      let first = try letter(cause, environment)
      probe(
        first, "`\(oneLine(cause.span.text))`, which something must follow,", info.name)
      let second = try letter(effect, environment)
      if watchesResponses { try watch(first, second, label, memory: memory) }
      return .temporal(.leadsTo(.atom(first), .atom(second)))
    case .formula(let body):
      let formula = try formula(body, environment)
      if let (cause, effect) = watchedResponse(info.pattern) {
        try watch(
          letter(cause, environment), letter(effect, environment), label, memory: memory)
      }
      return .temporal(formula)
    }
    throw LoweringError(id: "internal", message: "a property without a kind", span: info.span)
  }

  private func readsScratch(_ term: Term) -> Bool {
    term.reads { $0.index >= system.stateCellCount }
  }

  /// A condition on every state, or on every move where it asks for events.
  private mutating func universal(
    _ body: TypedExpression, isNegated: Bool, _ environment: Environment, _ label: String
  ) throws -> Property.Kind {
    var checks = CheckList()
    var inner = environment
    inner.polarity = !isNegated
    let term = try condition(body, &inner, &checks)
    let wanted = isNegated ? Term.negation(term) : term
    guard readsScratch(wanted) || checks.checks.contains(where: { readsScratch($0.term) }) else {
      return .invariant(wanted, checks.checks)
    }
    return try monitor(
      label, bad: .disjunction([.negation(defined(checks)), .negation(wanted)]), memory: nil)
  }

  /// A condition as one letter of a monitor's input; where it has no value it is not true.
  mutating func letter(
    _ body: TypedExpression, _ environment: Environment
  ) throws -> Term {
    var checks = CheckList()
    var inner = environment
    let term = try condition(body, &inner, &checks)
    return .conjunction([defined(checks), term])
  }

  private func defined(_ checks: CheckList) -> Term {
    .conjunction(checks.checks.map(\.term))
  }

  /// Adds a monitor that says bad where `bad` holds, then renews its memory.
  private mutating func monitor(
    _ label: String, bad: Term, memory: (cell: CellID, next: Term)?
  ) throws -> Property.Kind {
    let verdict = try addCell("bad:\(label)", 0...1, isBool: true)
    var update: [Statement] = [.assign(.cell(verdict), bad)]
    if let memory { update.append(.assign(.cell(memory.cell), memory.next)) }
    system.monitors.append(Monitor(name: label, update: update, verdict: verdict))
    return .monitor(system.monitors.count - 1)
  }

  // MARK: - Vacuity

  /// Watches the left side of an implication that must always hold.
  private mutating func probeAntecedent(
    _ body: TypedExpression, _ environment: Environment, _ property: String
  ) {
    guard case .binary(.implies, let left, _) = body.kind,
      let term = try? letter(left, environment)
    else { return }
    probe(term, "`\(oneLine(left.span.text))`, the left side of `implies`,", property)
  }

  private mutating func probe(_ term: Term, _ message: String, _ property: String) {
    // One probe speaks for all instances: a property is vacuous when it is so on every processor
    // and for every value.
    if let index = system.probes.firstIndex(where: {
      $0.property == property && $0.message == message
    }) {
      let known: Term
      switch system.probes[index].kind {
      case .state(let term), .move(let term): known = term
      }
      let joined = Term.disjunction([known, term])
      system.probes[index].kind = readsScratch(joined) ? .move(joined) : .state(joined)
      return
    }
    system.probes.append(
      Probe(
        message: message, property: property, kind: readsScratch(term) ? .move(term) : .state(term))
    )
  }

  // MARK: - Events

  /// The cell that tells whether an event happened in the move, as a property asks.
  mutating func occurrence(
    of event: Int, _ arguments: [TypedExpression?], _ environment: inout Environment,
    _ checks: inout CheckList
  ) throws -> Term {
    var wanted: [Term?] = []
    for (argument, parameter) in zip(arguments, system.events[event].parameters) {
      guard let argument else {
        wanted.append(nil)
        continue
      }
      let term = try expression(argument, &environment, &checks).term
      if case .cell(let cell) = term, system.arbitraryCells.contains(cell) {
        wanted.append(term)
        continue
      }
      guard let value = term.constantValue else {
        throw LoweringError(
          id: "not-constant",
          message:
            "an argument of an event in a property may depend on parameters and `for` names only",
          span: argument.span)
      }
      // An event cannot happen with a value that its parameter cannot have.
      if let range = parameter.scalarRange, !range.contains(value) { return .no }
      wanted.append(.constant(value))
    }
    let signal = Signal(event: event, arguments: wanted, processor: environment.processor)
    if let known = signals[signal] { return .cell(known) }
    let name = wanted.map { $0?.text(cells: system.cells) ?? "_" }.joined(separator: ",")
    let cell = try addCell(
      "event:\(system.events[event].name)(\(name))"
        + (environment.processor.map { "@\(stacks[$0].name)" } ?? ""), 0...1, isBool: true)
    signals[signal] = cell
    signalOrder.append(signal)
    return .cell(cell)
  }
}
