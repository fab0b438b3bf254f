import SeamSemantics

/// What a property says of the runs, by `docs/semantics.md`: each pattern with its memory.
extension SourceExploration {
  /// For each instance of each property in how many moves it is shown at the earliest.
  ///
  /// They stand in source order, with `nil` for never. Formulas of whole runs are left out.
  ///
  /// What shows a `reachable` is what it asks for; what shows another is what breaks it.
  package func shown() throws -> [Int?] {
    var result: [Int?] = []
    for property in context.program.properties {
      switch property.pattern {
      case .leadsTo, .formula: continue
      default: break
      }
      let processors: [ProcessorName?] =
        property.processor.map { kind in context.processors.filter { $0.kind == kind } } ?? [nil]
      var instances: [SourceEvaluator] = []
      for processor in processors {
        var start = SourceEvaluator(context: context, state: SourceState(), processor: processor)
        instances += try start.ways(property.bindings)
      }
      // A property without instances holds, and is reported once.
      if instances.isEmpty { result.append(nil) }
      result += try instances.map { try earliest(property.pattern, $0) }
    }
    return result
  }

  /// A letter of the word: a state, the events of the move to it, and whether it is an end.
  private struct Letter {
    let evaluator: SourceEvaluator
    let isEnd: Bool

    /// The condition; where it has no value, what is said.
    func holds(_ condition: TypedExpression, ifUndefined: Bool = false) throws -> Bool {
      do {
        return try evaluator.evaluated(condition).isTrue
      } catch is SourceFault {
        return ifUndefined
      }
    }
  }

  private func earliest(_ pattern: TypedPattern, _ instance: SourceEvaluator) throws -> Int? {
    struct Place: Hashable {
      let node: Int
      let memory: Int
    }
    var known: Set<Place> = []
    var level: [Place] = []
    var ways = initial.map { (node: $0, events: [SourceEvent](), memory: 0) }
    var depth = 0
    while !ways.isEmpty {
      level.removeAll()
      for way in ways {
        var evaluator = instance
        evaluator.state = nodes[way.node].state
        evaluator.events = way.events
        let letter = Letter(evaluator: evaluator, isEnd: nodes[way.node].isEnd)
        let (isShown, memory) = try judge(pattern, letter, way.memory)
        if isShown { return depth }
        let place = Place(node: way.node, memory: memory)
        if known.insert(place).inserted { level.append(place) }
      }
      ways = level.flatMap { place in
        nodes[place.node].edges.map { ($0.target, $0.events, place.memory) }
      }
      depth += 1
    }
    return nil
  }

  /// Whether a letter shows the property, and the memory behind it.
  private func judge(
    _ pattern: TypedPattern, _ letter: Letter, _ memory: Int
  ) throws -> (isShown: Bool, memory: Int) {
    switch pattern {
    case .always(let condition): return (try !letter.holds(condition), 0)
    case .never(let condition): return (try letter.holds(condition, ifUndefined: true), 0)
    case .reachable(let condition): return (try letter.holds(condition), 0)
    case .atEnd(let condition): return (try letter.isEnd && !letter.holds(condition), 0)
    case .deadlockFree:
      let stacks = letter.evaluator.state.stacks
      let allIdle = !stacks.isEmpty && stacks.values.allSatisfy(\.isEmpty)
      return (letter.isEnd && !allIdle, 0)
    case .before(let first, let second):
      let isReleased = try letter.holds(first)
      let isEarly = try memory == 0 && !isReleased && letter.holds(second)
      return (isEarly, memory == 1 || isReleased ? 1 : 0)
    case .neverBetween(let event, let open, let close):
      let closes = try letter.holds(close)
      let isBad = try memory == 1 && letter.holds(event) && !closes
      return (isBad, try (memory == 1 && !closes) || letter.holds(open) ? 1 : 0)
    case .atMost(let event, let bound):
      let limit = try context.types.constant(bound)
      guard try letter.holds(event) else { return (false, memory) }
      return (memory == limit, min(memory + 1, limit))
    case .leadsTo, .formula: throw OracleError("a formula of whole runs")
    }
  }
}
