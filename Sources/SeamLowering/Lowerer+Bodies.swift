import SeamDiagnostics
import SeamIR
import SeamSemantics
import SeamSyntax

/// Bodies: from statements to the ways through them.
extension Lowerer {
  /// All ways through a list of statements.
  mutating func paths(_ statements: ArraySlice<TypedStatement>, from path: Path) throws -> [Path] {
    guard let statement = statements.first else { return [path] }
    if path.end != nil { return [path] }
    try spend(statement.span)
    let rest = statements.dropFirst()
    if isDeterministic(statement) {
      var path = path
      try run(statement, &path)
      return try paths(rest, from: path)
    }
    let heads = try branches(statement, from: path)
    var result: [Path] = []
    for head in heads {
      result += try paths(rest, from: head)
      if result.count > Self.pathCountMax {
        throw LoweringError.tooLarge(
          "this step can go more than \(Self.pathCountMax) ways", statement.span)
      }
    }
    return result
  }

  /// Whether a statement neither chooses nor ends the step.
  private func isDeterministic(_ statement: TypedStatement) -> Bool {
    switch statement.kind {
    case .assign, .push, .pop, .insert, .remove, .clear, .bind, .emit, .assert: true
    case .call, .returnFlow, .goto, .either, .choose: false
    case .conditional(_, let first, let second): (first + second).allSatisfy(isDeterministic)
    case .forEach(_, let body): body.allSatisfy(isDeterministic)
    }
  }

  // MARK: - Choices

  /// The ways a choosing or ending statement can go.
  private mutating func branches(_ statement: TypedStatement, from path: Path) throws -> [Path] {
    switch statement.kind {
    case .call(let flow, let arguments):
      var path = path
      let info = program.flows[flow]
      var values: [Value] = []
      for (argument, parameter) in zip(arguments, info.parameters) {
        let value = try evaluate(
          argument, to: program.locals[parameter.index].type, &path)
        values.append(try snapshot(value, &path))
      }
      path.end = .call(flow: flow, arguments: values)
      return [path]
    case .returnFlow, .goto:
      var path = path
      if case .goto(let step) = statement.kind {
        path.end = .goto(step)
      } else {
        path.end = .returnFlow
      }
      return [path]
    case .either(let branches):
      var result: [Path] = []
      for (number, branch) in branches.enumerated() {
        var inner = path
        let outer = inner.environment
        if let guardExpression = branch.guardExpression {
          let snapshotBefore = inner.environment
          let test = try assume(guardExpression, &inner)
          if test.constantValue == 0 { continue }
          try snapshotBinders(since: snapshotBefore, &inner)
        }
        inner.choices.append(number == 0 ? "either" : "or #\(number)")
        for var way in try paths(branch.body[...], from: inner) {
          way.environment = outer
          result.append(way)
        }
      }
      return result
    case .choose(let binding):
      var checks = CheckList()
      var result: [Path] = []
      let candidates = try candidates(binding, path.environment, &checks)
      var path = path
      path.add(checks)
      for candidate in candidates {
        if candidate.condition.constantValue == 0 { continue }
        var inner = path
        inner.environment.locals[binding.local] = candidate.value
        if candidate.condition.constantValue == nil { inner.add(.assume(candidate.condition)) }
        if let filter = binding.filter {
          let test = try assume(filter, &inner)
          if test.constantValue == 0 { continue }
        }
        inner.choices.append(
          "\(binding.name) = \(spelled(candidate.value.term.constantValue ?? 0, candidate.value.shape))"
        )
        result.append(inner)
      }
      return result
    case .conditional(let test, let first, let second):
      var yes = path
      let before = yes.environment
      let term = try assume(test, &yes)
      var result: [Path] = []
      if term.constantValue != 0 {
        try snapshotBinders(since: before, &yes)
        for var way in try paths(first[...], from: yes) {
          way.environment = before
          result.append(way)
        }
      }
      if term.constantValue != 1 {
        var no = path
        var checks = CheckList()
        var inner = no.environment
        let condition = try self.condition(test, &inner, &checks)
        no.add(checks)
        no.add(.assume(.negation(condition)))
        for var way in try paths(second[...], from: no) {
          way.environment = before
          result.append(way)
        }
      }
      return result
    case .forEach(let binding, let body):
      return try unrolled(binding, body, from: path)
    default:
      throw LoweringError(id: "internal", message: "not a choice", span: statement.span)
    }
  }

  private mutating func unrolled(
    _ binding: TypedBinding, _ body: [TypedStatement], from path: Path
  ) throws -> [Path] {
    var start = path
    let candidates = try loopCandidates(binding, &start)
    var ways = [start]
    for candidate in candidates {
      var next: [Path] = []
      for var way in ways {
        if way.end != nil {
          next.append(way)
          continue
        }
        let outer = way.environment
        way.environment.locals[binding.local] = candidate.value
        var tests = CheckList()
        var inner = way.environment
        var term = candidate.condition
        if let filter = binding.filter {
          term = .conjunction([term, try condition(filter, &inner, &tests)])
        }
        way.add(tests)
        if term.constantValue != 0 {
          var taken = way
          if term.constantValue == nil { taken.add(.assume(term)) }
          next += try paths(body[...], from: taken).map {
            var way = $0
            way.environment = outer
            return way
          }
        }
        if term.constantValue != 1 {
          way.environment = outer
          way.add(.assume(.negation(term)))
          next.append(way)
        }
      }
      ways = next
      if ways.count > Self.pathCountMax {
        throw LoweringError.tooLarge("this loop can go too many ways", binding.filter?.span)
      }
    }
    return ways
  }

  /// The values a loop goes over: those the domain has before the first turn, whatever the turns
  /// change.
  private mutating func loopCandidates(
    _ binding: TypedBinding, _ path: inout Path
  ) throws -> [(value: Value, condition: Term)] {
    var checks = CheckList()
    let candidates = try candidates(binding, path.environment, &checks)
    path.add(checks)
    var kept: [(value: Value, condition: Term)] = []
    for candidate in candidates {
      let snapshot = try snapshot(.condition(candidate.condition), &path)
      kept.append((candidate.value, snapshot.term))
    }
    return kept
  }

  /// Adds the condition that this way exists.
  private mutating func assume(_ condition: TypedExpression, _ path: inout Path) throws -> Term {
    var checks = CheckList()
    let term = try self.condition(condition, &path.environment, &checks)
    path.add(checks)
    if term.constantValue != 1 { path.add(.assume(term)) }
    return term
  }

  /// Keeps the values of names that a condition bound, before the body changes what they name.
  mutating func snapshotBinders(since before: Environment, _ path: inout Path) throws {
    for (local, value) in path.environment.locals.sorted(by: { $0.key.index < $1.key.index })
    where before.locals[local] == nil {
      path.environment.locals[local] = try snapshot(value, &path)
    }
  }

  // MARK: - Deterministic statements

  /// Runs one statement that neither chooses nor ends the step.
  private mutating func run(_ statement: TypedStatement, _ path: inout Path) throws {
    switch statement.kind {
    case .assign(let target, let value):
      if try isUnboundedSet(target.type) {
        _ = try evaluate(value, to: target.type, &path)
        return try assignSet(target, value, &path)
      }
      let result = try evaluate(value, to: target.type, &path)
      let place = try place(target, &path)
      try assign(result, to: place, &path)
    case .push(let target, let value):
      guard case .queue(let type, _) = target.type else { break }
      var element = try evaluate(value, to: type, &path)
      var queue = try place(target, &path)
      guard case .queue(let shape, let capacity) = queue.shape else { break }
      path.add(
        .check(
          .comparison(.less, queue.read(0), .constant(capacity)),
          fault(.fullQueue, "`\(oneLine(statement.span.text))` on a full queue", statement.span)))
      element = try isolated(element, from: queue, &path)
      queue = try steady(queue, &path)
      let free = queue.element(
        shape, offset: 1, index: queue.read(0), stride: shape.width, count: capacity)
      for (offset, term) in element.cells.enumerated() {
        path.add(.assign(free.target(offset), term))
      }
      path.add(.assign(queue.target(0), .sum(queue.read(0), .constant(1))))
    case .pop(let target):
      let queue = try place(target, &path)
      _ = try popped(queue, statement.span, &path)
    case .insert(let target, let value), .remove(let target, let value):
      let isInsertion = if case .insert = statement.kind { true } else { false }
      guard case .set(let type) = target.type else { break }
      let member = try evaluate(value, to: type, &path).term
      if try isUnboundedSet(target.type) {
        return try change(target, &path) { identifier, known in
          .selection(
            .equality(identifier.number, member),
            (isInsertion ? Membership.yes : .no).term, known)
        }
      }
      let set = try place(target, &path)
      guard case .set(let shape) = set.shape, let range = shape.scalarRange else { break }
      let cell = set.element(
        .bool, offset: 0, index: .computed(.subtract, member, .constant(range.lowerBound)),
        stride: 1, count: range.count)
      path.add(.assign(cell.target(0), .truth(isInsertion)))
    case .clear(let target):
      if try isUnboundedSet(target.type) {
        return try change(target, &path) { _, _ in Membership.no.term }
      }
      let place = try steady(place(target, &path), &path)
      for (offset, lowest) in place.shape.defaultCells.enumerated() {
        path.add(.assign(place.target(offset), .constant(lowest)))
      }
    case .bind(let local, let value):
      path.environment.locals[local] = try snapshot(evaluate(value, to: nil, &path), &path)
    case .emit(let event, let arguments):
      try emit(event, arguments, &path)
    case .conditional(let test, let first, let second):
      var checks = CheckList()
      let before = path.environment
      var inner = path
      let term = try condition(test, &inner.environment, &checks)
      path.add(checks)
      let yes = try block(first, in: inner, of: path, bindersSince: before)
      let no = try block(second, in: path, of: path, bindersSince: before)
      path.scratchUsed = path.scratchUsed.merging(yes.scratchUsed) { max($0, $1) }
        .merging(no.scratchUsed) { max($0, $1) }
      if let value = term.constantValue {
        for statement in value != 0 ? yes.statements : no.statements { path.add(statement) }
      } else {
        path.add(.conditional(term, yes.statements, no.statements))
      }
    case .forEach(let binding, let body):
      let outer = path.environment
      for candidate in try loopCandidates(binding, &path) {
        var inner = path
        inner.environment.locals[binding.local] = candidate.value
        var tests = CheckList()
        var term = candidate.condition
        tests.path.append(term)
        if let filter = binding.filter {
          term = .conjunction([term, try condition(filter, &inner.environment, &tests)])
        }
        if term.constantValue == 0 { continue }
        path.add(tests)
        let way = try block(body, in: inner, of: path, bindersSince: path.environment)
        path.scratchUsed = path.scratchUsed.merging(way.scratchUsed) { max($0, $1) }
        if term.constantValue != nil {
          for statement in way.statements { path.add(statement) }
        } else {
          path.add(.conditional(term, way.statements, []))
        }
      }
      path.environment = outer
    case .assert(let test, let message):
      var checks = CheckList()
      var inner = path.environment
      let term = try condition(test, &inner, &checks)
      path.add(checks)
      let text = message ?? oneLine(test.span.text)
      path.add(.check(term, fault(.assertion, "assertion failed: \(text)", statement.span)))
    case .call, .returnFlow, .goto, .either, .choose:
      throw LoweringError(id: "internal", message: "a choice in a block", span: statement.span)
    }
  }

  /// The statements of a nested block, as a path of its own.
  private mutating func block(
    _ statements: [TypedStatement], in inner: Path, of outer: Path, bindersSince before: Environment
  ) throws -> Path {
    var way = Path(environment: inner.environment)
    way.scratchUsed = outer.scratchUsed
    try snapshotBinders(since: before, &way)
    for statement in statements {
      try spend(statement.span)
      try run(statement, &way)
    }
    return way
  }

  /// A value for a place of a type; `pop()` takes its effect here.
  mutating func evaluate(
    _ expression: TypedExpression, to type: Type?, _ path: inout Path
  ) throws -> Value {
    var checks = CheckList()
    let value: Value
    switch expression.kind {
    case .pop(let target):
      value = try popped(try place(target, &path), expression.span, &path)
    case .wrap(let inner):
      if case .pop = inner.kind, case .optional(let wrapped) = expression.type {
        let content = try evaluate(inner, to: wrapped, &path)
        value = Value(shape: .optional(content.shape), cells: [.yes] + content.cells)
      } else {
        value = try self.expression(expression, &path.environment, &checks)
      }
    case .unwrap(let inner):
      if case .pop = inner.kind {
        let content = try evaluate(inner, to: nil, &path)
        guard case .optional(let wrapped) = content.shape else {
          throw LoweringError(id: "internal", message: "not an optional", span: expression.span)
        }
        path.add(
          .check(
            content.term,
            fault(.none, "`\(oneLine(expression.span.text))` is `none`", expression.span)))
        value = Value(shape: wrapped, cells: Array(content.cells.dropFirst()))
      } else {
        value = try self.expression(expression, &path.environment, &checks)
      }
    default: value = try self.expression(expression, &path.environment, &checks)
    }
    guard let type else {
      path.add(checks)
      return value
    }
    let result = try convert(value, to: type, shape(of: type), expression.span, &checks)
    path.add(checks)
    return result
  }

  private mutating func place(_ expression: TypedExpression, _ path: inout Path) throws -> Place {
    var checks = CheckList()
    guard let place = try place(expression, &path.environment, &checks) else {
      throw LoweringError(
        id: "internal", message: "this cannot be changed", span: expression.span)
    }
    path.add(checks)
    return place
  }

  /// Takes the first element out of a queue.
  private mutating func popped(_ queue: Place, _ span: Span, _ path: inout Path) throws -> Value {
    guard case .queue(let element, let capacity) = queue.shape else {
      throw LoweringError(id: "internal", message: "a pop of no queue", span: span)
    }
    path.add(
      .check(
        .comparison(.notEqual, queue.read(0), .constant(0)),
        fault(.emptyQueue, "`\(oneLine(span.text))` on an empty queue", span)))
    let queue = try steady(queue, &path)
    let first = try snapshot(queue.part(element, offset: 1).value, &path)
    let width = element.width
    for cell in 0..<((capacity - 1) * width) {
      path.add(.assign(queue.target(1 + cell), queue.read(1 + width + cell)))
    }
    for (offset, lowest) in element.defaultCells.enumerated() {
      path.add(.assign(queue.target(1 + (capacity - 1) * width + offset), .constant(lowest)))
    }
    path.add(.assign(queue.target(0), .computed(.subtract, queue.read(0), .constant(1))))
    return first
  }

  private mutating func assign(_ value: Value, to place: Place, _ path: inout Path) throws {
    guard value.cells.count == place.shape.width else {
      throw LoweringError(id: "internal", message: "a value of another size", span: nil)
    }
    let safe = try isolated(value, from: place, &path)
    let place = try steady(place, &path)
    for (offset, term) in safe.cells.enumerated() {
      let target = place.target(offset)
      if case .cell(let cell) = target, term == .cell(cell) { continue }
      path.add(.assign(target, term))
    }
  }

  /// The value, copied where writing it cell by cell to a place would change it meanwhile.
  private mutating func isolated(
    _ value: Value, from place: Place, _ path: inout Path
  ) throws -> Value {
    let written = place.extent
    guard place.shape.width > 1 || place.indexMoves else { return value }
    let overlaps = value.cells.enumerated().contains { offset, term in
      term.reads { written.contains($0.index) } && term != place.read(offset)
    }
    return overlaps ? try snapshot(value, &path) : value
  }

  /// The place, with its index copied where writing to the place would change it meanwhile, as in
  /// `a[a[0].next] = …`.
  private mutating func steady(_ place: Place, _ path: inout Path) throws -> Place {
    guard place.shape.width > 1, place.indexMoves, var dynamic = place.dynamic else {
      return place
    }
    dynamic.index = try snapshot(.number(dynamic.index), &path).term
    return Place(shape: place.shape, base: place.base, dynamic: dynamic)
  }

  // MARK: - Scratch

  /// Copies a value into scratch cells, so that later changes do not reach it.
  mutating func snapshot(_ value: Value, _ path: inout Path) throws -> Value {
    var cells: [Term] = []
    let identifiers = Self.identifiers(in: value.shape)
    // What is known of an identifier may change while the move goes on.
    let memories = Set(
      identifiers.flatMap { ($0.offset + 1)..<($0.offset + $0.shape.width) })
    defer {
      for (offset, shape) in identifiers {
        let known = cells[(offset + 1)..<(offset + shape.width)].compactMap { term -> CellID? in
          if case .cell(let cell) = term { cell } else { nil }
        }
        path.environment.liveIdentifiers.append(
          TrackedIdentifier(number: cells[offset], known: known, shape: shape))
      }
    }
    for (offset, term) in value.cells.enumerated() {
      if memories.contains(offset) {
        let kind = ScratchKind(range: 0...2, isBool: false)
        let number = path.scratchUsed[kind, default: 0]
        path.scratchUsed[kind] = number + 1
        let cell = try scratchCell(kind, number)
        path.scratchCells.insert(cell)
        path.add(.assign(.cell(cell), term))
        cells.append(.cell(cell))
        continue
      }
      if term.constantValue != nil {
        cells.append(term)
        continue
      }
      if case .cell(let cell) = term, cell.index >= system.stateCellCount {
        cells.append(term)
        continue
      }
      guard let interval = term.interval(system.cells) else {
        throw LoweringError(
          id: "arithmetic-too-large", message: "this number is too large", span: nil)
      }
      let kind = ScratchKind(range: interval.hull(0...0), isBool: term.isCondition(system.cells))
      let number = path.scratchUsed[kind, default: 0]
      path.scratchUsed[kind] = number + 1
      let cell = try scratchCell(kind, number)
      path.scratchCells.insert(cell)
      path.add(.assign(.cell(cell), term))
      cells.append(.cell(cell))
    }
    return Value(shape: value.shape, cells: cells)
  }

  private mutating func scratchCell(_ kind: ScratchKind, _ number: Int) throws -> CellID {
    if let known = scratchPool[kind], number < known.count { return known[number] }
    let cell = try addCell("scratch\(system.cells.count)", kind.range, isBool: kind.isBool)
    scratchPool[kind, default: []].append(cell)
    return cell
  }

  // MARK: - Events

  private mutating func emit(
    _ event: Int, _ arguments: [TypedExpression], _ path: inout Path
  ) throws {
    var terms: [Term] = []
    for (argument, type) in zip(arguments, program.events[event].parameters) {
      terms.append(try evaluate(argument, to: type, &path).term)
    }
    path.add(.emit(EventID(event), terms))
    for signal in signalOrder where signal.event == event {
      if let own = path.environment.processor, let wanted = signal.processor, own != wanted {
        continue
      }
      let matches = zip(signal.arguments, terms).compactMap { wanted, term in
        wanted.map { Term.equality(term, $0) }
      }
      let test = Term.conjunction(matches)
      guard test.constantValue != 0, let cell = signals[signal] else { continue }
      path.add(.assign(.cell(cell), .disjunction([test, .cell(cell)])))
    }
  }
}

/// A pattern of events that some property asks for; a scratch cell tells whether it happened.
struct Signal: Hashable {
  let event: Int
  /// `nil` for any value.
  let arguments: [Term?]
  /// The processor whose moves count, beside moves of no processor; `nil` for all.
  let processor: Int?
}
