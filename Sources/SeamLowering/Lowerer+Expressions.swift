import SeamDiagnostics
import SeamIR
import SeamSemantics
import SeamSyntax

extension Lowerer {
  /// Lowers a condition to a term.
  mutating func condition(
    _ expression: TypedExpression, _ environment: inout Environment, _ checks: inout CheckList
  ) throws -> Term {
    try self.expression(expression, &environment, &checks).term
  }

  /// Lowers an expression that changes nothing.
  ///
  /// - Parameters:
  ///   - expression: Without `pop()`, which ``evaluate(_:to:_:)`` takes.
  ///   - environment: Takes the names that `is some n` binds.
  ///   - checks: Takes what must hold for the value to mean anything, each under the conditions
  ///     that are known to hold where it is evaluated.
  /// - Returns: The value, in the layout of the expression's own shape.
  /// - Throws: ``LoweringError`` or `ConstantError` where these parameters make it impossible.
  mutating func expression(
    _ expression: TypedExpression, _ environment: inout Environment, _ checks: inout CheckList
  ) throws -> Value {
    try spend(expression.span)
    liveIdentifiers = environment.liveIdentifiers
    let polarity = environment.polarity
    if !expression.keepsPolarity { environment.polarity = nil }
    defer { environment.polarity = polarity }
    switch expression.kind {
    case .integer(let value):
      if unbounded != nil, value.magnitude > 1 << 30 {
        throw refusal("this number is too large beside unbounded ones", expression.span)
      }
      return .number(.constant(value))
    case .boolean(let value):
      return .condition(.truth(value))
    case .literal(let value):
      return Value(shape: try shape(of: expression.type), cells: [.constant(value)])
    case .parameter(let index):
      let type = program.parameters[index].type
      let term = openCells[index].map { Term.cell($0) } ?? .constant(evaluator.values[index])
      if endless.contains(index) { return .number(term) }
      return Value(shape: try shape(of: type), cells: [term])
    case .ownProcessor:
      let own = environment.processor ?? 0
      let kind = stacks[own].kind
      return Value(
        shape: try shape(of: .processor(kind)), cells: [.constant(own - kindBase[kind])])
    case .none:
      let shape = try shape(of: expression.type)
      return Value(shape: shape, cells: shape.defaultCells.map { .constant($0) })
    case .wrap(let inner):
      guard case .optional(let wrapped) = expression.type else { break }
      let value = try self.expression(inner, &environment, &checks)
      let shape = try shape(of: wrapped)
      let content = try convert(value, to: wrapped, shape, expression.span, &checks)
      return Value(shape: .optional(shape), cells: [.yes] + content.cells)
    case .structure(let fields):
      guard case .structure(let index) = expression.type else { break }
      var cells: [Term] = []
      for (field, info) in zip(fields, program.structures[index].fields) {
        let value = try self.expression(field, &environment, &checks)
        cells += try convert(value, to: info.type, shape(of: info.type), field.span, &checks).cells
      }
      return Value(shape: try shape(of: expression.type), cells: cells)
    case .setLiteral(let elements):
      return try setLiteral(elements, expression, &environment, &checks)
    case .listLiteral(let elements):
      return try listLiteral(elements, expression, &environment, &checks)
    case .variable, .local, .field, .element, .end, .unwrap:
      if let place = try place(expression, &environment, &checks) { return place.value }
      return try part(expression, &environment, &checks)
    case .pop:
      throw LoweringError(id: "internal", message: "a pop in a condition", span: expression.span)
    case .count(let inner):
      if try isUnboundedSet(inner.type) {
        throw refusal("unboundedly many cannot be counted", expression.span)
      }
      return try count(self.expression(inner, &environment, &checks))
    case .isEmpty(let inner):
      if try isUnboundedSet(inner.type) {
        return .condition(try emptiness(inner, &environment, &checks))
      }
      let value = try self.expression(inner, &environment, &checks)
      if case .set = value.shape { return .condition(.negation(.disjunction(value.cells))) }
      return .condition(.equality(value.term, .constant(0)))
    case .isFull(let inner):
      let value = try self.expression(inner, &environment, &checks)
      guard case .queue(_, let capacity) = value.shape else { break }
      return .condition(.equality(value.term, .constant(capacity)))
    case .isSome(let inner, let local):
      let value = try self.expression(inner, &environment, &checks)
      guard case .optional(let wrapped) = value.shape else { break }
      if let local {
        environment.locals[local] = Value(shape: wrapped, cells: Array(value.cells.dropFirst()))
      }
      return .condition(value.term)
    case .not(let inner):
      environment.polarity = polarity.map { !$0 }
      return .condition(.negation(try condition(inner, &environment, &checks)))
    case .negate(let inner):
      let value = try self.expression(inner, &environment, &checks)
      return try number(.computed(.subtract, .constant(0), value.term), expression.span)
    case .binary(let binary, let left, let right):
      return try self.binary(binary, left, right, expression, &environment, &checks)
    case .conditional(let test, let first, let second):
      return try conditional(test, first, second, expression, &environment, &checks)
    case .minimum(let left, let right), .maximum(let left, let right):
      let first = try self.expression(left, &environment, &checks).term
      let second = try self.expression(right, &environment, &checks).term
      let isMinimum = if case .minimum = expression.kind { true } else { false }
      return .number(
        .selection(
          .comparison(.lessOrEqual, first, second), isMinimum ? first : second,
          isMinimum ? second : first))
    case .quantified(let quantifier, let bindings, let body):
      return try quantified(quantifier, bindings, body, expression, environment, &checks)
    case .function(let index, let arguments):
      return try call(index, arguments, expression, &environment, &checks)
    case .event(let index, let arguments):
      return .condition(try occurrence(of: index, arguments, &environment, &checks))
    case .position(let position, let processor):
      return .condition(
        try onProcessor(flowKind(position), processor, &environment, &checks) { lowerer, number in
          lowerer.test(position, on: number)
        })
    case .idle(let kind, let processor):
      return .condition(
        try onProcessor(kind, processor, &environment, &checks) { lowerer, number in
          .equality(.cell(lowerer.stacks[number].depth), .constant(0))
        })
    case .instrumentable(let processor):
      let kind = environment.processor.map { stacks[$0].kind } ?? 0
      var inner = environment
      return .condition(
        try onProcessor(kind, processor, &environment, &checks) { lowerer, number in
          inner.processor = number
          return try lowerer.instrumentable(on: number, inner)
        })
    case .temporal:
      throw LoweringError(
        id: "internal", message: "a temporal operator in a state", span: expression.span)
    case .invalid: break
    }
    throw LoweringError(
      id: "internal", message: "an expression was not checked", span: expression.span)
  }

  /// A computed number, once its interval is known to be safe.
  func number(_ term: Term, _ span: Span) throws -> Value {
    guard term.interval(system.cells) != nil else {
      throw LoweringError(
        id: "arithmetic-too-large", message: "this number could leave -2^62..2^62", span: span)
    }
    return .number(term)
  }

  // MARK: - Literals

  private mutating func setLiteral(
    _ elements: [TypedExpression], _ expression: TypedExpression,
    _ environment: inout Environment, _ checks: inout CheckList
  ) throws -> Value {
    guard case .set(let elementType) = expression.type else {
      throw LoweringError(id: "internal", message: "not a set", span: expression.span)
    }
    if try isUnboundedSet(expression.type) {
      for element in elements {
        let value = try self.expression(element, &environment, &checks)
        _ = try convert(
          value, to: elementType, self.shape(of: elementType), element.span, &checks)
      }
      return Value(shape: Self.setShape, cells: [])
    }
    var range: ClosedRange<Int>
    let shape: Shape
    var values: [Term] = []
    for element in elements {
      values.append(try self.expression(element, &environment, &checks).term)
    }
    if case .integer(nil) = elementType {
      // A set of plain numbers, as in `x in {1, 3}`: it spans the numbers in it.
      let intervals = values.compactMap { $0.interval(system.cells) }
      range = intervals.dropFirst().reduce(intervals.first ?? 0...0) { $0.hull($1) }
      guard range.count <= Self.cellCountMax else {
        throw LoweringError.tooLarge("this set spans too many numbers", expression.span)
      }
      shape = .set(.integer(range))
    } else {
      shape = try self.shape(of: expression.type)
      guard case .set(let element) = shape, let own = element.scalarRange else {
        throw LoweringError(id: "internal", message: "not a set", span: expression.span)
      }
      range = own
      for (value, element) in zip(values, elements) {
        requireRange(value, range, "an element of this set", element.span, &checks)
      }
    }
    let cells = range.map { member in
      Term.disjunction(values.map { .equality($0, .constant(member)) })
    }
    return Value(shape: shape, cells: cells)
  }

  private mutating func listLiteral(
    _ elements: [TypedExpression], _ expression: TypedExpression,
    _ environment: inout Environment, _ checks: inout CheckList
  ) throws -> Value {
    let shape = try shape(of: expression.type)
    var cells: [Term] = []
    func items(_ type: Type, _ lowerer: inout Lowerer) throws {
      for element in elements {
        let value = try lowerer.expression(element, &environment, &checks)
        cells += try lowerer.convert(
          value, to: type, lowerer.shape(of: type), element.span, &checks
        ).cells
      }
    }
    switch (expression.type, shape) {
    case (.queue(let type, _), .queue(_, let capacity)):
      guard elements.count <= capacity else {
        throw LoweringError(
          id: "list-too-long",
          message: "\(elements.count) elements do not fit a queue of \(capacity)",
          span: expression.span)
      }
      cells.append(.constant(elements.count))
      try items(type, &self)
      cells += shape.defaultCells.dropFirst(cells.count).map { .constant($0) }
    case (.array(let type, _), .array(_, let index)):
      let count = index.scalarRange?.count ?? 0
      if elements.count == 1 {
        // One element stands for all: `[false]`.
        try items(type, &self)
        cells = (0..<count).flatMap { _ in cells }
      } else if elements.count == count {
        try items(type, &self)
      } else {
        throw LoweringError(
          id: "list-length",
          message: "the array has \(count) elements, and here are \(elements.count)",
          span: expression.span)
      }
    default: throw LoweringError(id: "internal", message: "not a list", span: expression.span)
    }
    return Value(shape: shape, cells: cells)
  }

  private func count(_ value: Value) throws -> Value {
    guard case .set = value.shape else { return .number(value.term) }
    return .number(
      value.cells.reduce(.constant(0)) { .sum($0, .selection($1, .constant(1), .constant(0))) })
  }

  // MARK: - Operators

  private mutating func binary(
    _ binary: BinaryOperator, _ left: TypedExpression, _ right: TypedExpression,
    _ expression: TypedExpression, _ environment: inout Environment, _ checks: inout CheckList
  ) throws -> Value {
    switch binary {
    case .and, .or, .implies:
      if binary == .implies { environment.polarity = environment.polarity.map { !$0 } }
      let first = try condition(left, &environment, &checks)
      if binary == .implies { environment.polarity = environment.polarity.map { !$0 } }
      let outer = environment
      checks.path.append(binary == .or ? .negation(first) : first)
      let second = try condition(right, &environment, &checks)
      checks.path.removeLast()
      switch binary {
      case .and: return .condition(.conjunction([first, second]))
      case .or:
        environment = outer
        return .condition(.disjunction([first, second]))
      default: return .condition(.implication(first, second))
      }
    default: break
    }
    let polarity = environment.polarity
    environment.polarity = nil
    if binary == .isIn || binary == .notIn, endless.isEmpty == false,
      try isUnboundedSet(right.type) || isPlainLiteral(right)
    {
      let value = try self.expression(left, &environment, &checks)
      let isIn = try membership(
        value, right, isWanted: binary == .isIn ? polarity : polarity.map { !$0 }, &environment,
        &checks)
      return .condition(binary == .isIn ? isIn : .negation(isIn))
    }
    let isComparison = binary == .equal || binary == .notEqual
    let first = try operand(left, isCompared: isComparison, &environment, &checks)
    let second = try operand(right, isCompared: isComparison, &environment, &checks)
    if first.shape == Self.setShape || second.shape == Self.setShape {
      if isComparison { return .condition(try unknown(expression.span)) }
      return Value(shape: Self.setShape, cells: [])
    }
    switch binary {
    case .iff: return .condition(.equality(first.term, second.term))
    case .equal, .notEqual:
      let same = try equal(first, second, right.type, expression.span)
      return .condition(binary == .equal ? same : .negation(same))
    case .less: return .condition(.comparison(.less, first.term, second.term))
    case .lessOrEqual: return .condition(.comparison(.lessOrEqual, first.term, second.term))
    case .greater: return .condition(.comparison(.less, second.term, first.term))
    case .greaterOrEqual: return .condition(.comparison(.lessOrEqual, second.term, first.term))
    case .isIn: return .condition(try member(first, of: second, right.span))
    case .union, .minus, .intersect:
      // Only a union has members that the left side's type may not have.
      let shape = binary == .union ? try spanning(first, second, expression.span) : first.shape
      let cells = zip(align(first, to: shape), align(second, to: shape)).map { mine, other in
        switch binary {
        case .union: Term.disjunction([mine, other])
        case .minus: Term.conjunction([mine, .negation(other)])
        default: Term.conjunction([mine, other])
        }
      }
      return Value(shape: shape, cells: cells)
    case .add: return try number(.computed(.add, first.term, second.term), expression.span)
    case .subtract:
      return try number(.computed(.subtract, first.term, second.term), expression.span)
    case .multiply:
      return try number(.computed(.multiply, first.term, second.term), expression.span)
    case .divide, .remainder:
      let id = fault(
        .division, "`\(oneLine(expression.span.text))` divides by zero", expression.span)
      if second.term.interval(system.cells)?.contains(0) ?? true {
        checks.require(.comparison(.notEqual, second.term, .constant(0)), id)
      }
      return try number(
        .computed(binary == .divide ? .divide : .remainder, first.term, second.term),
        expression.span)
    default:
      throw LoweringError(id: "internal", message: "an operator is missing", span: expression.span)
    }
  }

  /// Whether a set is written down as plain numbers, as in `x in {1, 3}`.
  private func isPlainLiteral(_ set: TypedExpression) -> Bool {
    guard case .set(.integer(nil)) = set.type, case .setLiteral = set.kind else { return false }
    return true
  }

  private mutating func conditional(
    _ test: TypedExpression, _ first: TypedExpression, _ second: TypedExpression,
    _ expression: TypedExpression, _ environment: inout Environment, _ checks: inout CheckList
  ) throws -> Value {
    var inner = environment
    let condition = try self.condition(test, &inner, &checks)
    checks.path.append(condition)
    let yes = try self.expression(first, &inner, &checks)
    checks.path[checks.path.count - 1] = .negation(condition)
    let no = try self.expression(second, &environment, &checks)
    checks.path.removeLast()
    if yes.cells.count != no.cells.count,
      Self.isIdentifier(yes.shape) || Self.isIdentifier(no.shape)
    {
      return .number(.selection(condition, yes.term, no.term))
    }
    guard yes.cells.count == no.cells.count else {
      throw LoweringError(
        id: "shape", message: "both sides need the same bounds", span: expression.span)
    }
    let cells = zip(yes.cells, no.cells).map { Term.selection(condition, $0, $1) }
    try checkSize(cells, expression.span)
    return Value(shape: yes.shape, cells: cells)
  }

  // MARK: - Functions and quantifiers

  private mutating func call(
    _ index: Int, _ arguments: [TypedExpression], _ expression: TypedExpression,
    _ environment: inout Environment, _ checks: inout CheckList
  ) throws -> Value {
    let info = program.functions[index]
    var inner = Environment(
      processor: environment.processor, flow: nil,
      liveIdentifiers: environment.liveIdentifiers)
    for (parameter, argument) in zip(info.parameters, arguments) {
      let type = program.locals[parameter.index].type
      let value = try self.expression(argument, &environment, &checks)
      inner.locals[parameter] = try convert(
        value, to: type, shape(of: type), argument.span, &checks)
    }
    let body = try self.expression(info.body, &inner, &checks)
    let result = try convert(body, to: info.result, shape(of: info.result), info.body.span, &checks)
    try checkSize(result.cells, expression.span)
    return result
  }

  /// Refuses terms that grow beyond use when functions are put into functions.
  private func checkSize(_ cells: [Term], _ span: Span) throws {
    var budget = Self.termSizeMax
    for cell in cells where !cell.fits(in: &budget) {
      throw LoweringError.tooLarge(
        "this expression is too large once its functions are put in", span)
    }
  }

  private mutating func quantified(
    _ quantifier: Quantifier, _ bindings: [TypedBinding], _ body: TypedExpression,
    _ expression: TypedExpression, _ environment: Environment, _ checks: inout CheckList
  ) throws -> Value {
    var terms: [Term] = []
    try forEach(bindings[...], environment, &checks) { lowerer, inner, test, checks in
      var inner = inner
      checks.path.append(test)
      let term = try lowerer.condition(body, &inner, &checks)
      checks.path.removeLast()
      switch quantifier {
      case .forall: terms.append(.implication(test, term))
      case .exists, .count: terms.append(.conjunction([test, term]))
      }
    }
    switch quantifier {
    case .forall: return .condition(.conjunction(terms))
    case .exists: return .condition(.disjunction(terms))
    case .count:
      return .number(
        terms.reduce(.constant(0)) { .sum($0, .selection($1, .constant(1), .constant(0))) })
    }
  }

  /// Visits every combination of values of some bindings.
  ///
  /// The visitor gets the names bound, and the condition under which this combination counts: its
  /// filters, and membership where the domain depends on the state.
  mutating func forEach(
    _ bindings: ArraySlice<TypedBinding>, _ environment: Environment, _ checks: inout CheckList,
    under condition: Term = .yes,
    _ visit: (inout Lowerer, Environment, Term, inout CheckList) throws -> Void
  ) throws {
    guard let binding = bindings.first else {
      try visit(&self, environment, condition, &checks)
      return
    }
    for candidate in try candidates(binding, environment, &checks) {
      try spend(binding.span)
      var inner = environment
      inner.locals[binding.local] = candidate.value
      var test = Term.conjunction([condition, candidate.condition])
      if let filter = binding.filter {
        checks.path.append(test)
        test = .conjunction([test, try self.condition(filter, &inner, &checks)])
        checks.path.removeLast()
      }
      if test.constantValue == 0 { continue }
      try forEach(bindings.dropFirst(), inner, &checks, under: test, visit)
    }
  }

  /// The values that a binding may take, each with the condition under which it may.
  mutating func candidates(
    _ binding: TypedBinding, _ environment: Environment, _ checks: inout CheckList
  ) throws -> [(value: Value, condition: Term)] {
    var environment = environment
    switch binding.domain {
    case .all:
      if try unboundedEnd(binding.type) != nil {
        throw refusal("`\(binding.name)` would stand for unboundedly many values", binding.span)
      }
      let shape = try shape(of: binding.type)
      return (shape.scalarRange ?? 0...0).map {
        (Value(shape: shape, cells: [.constant($0)]), .yes)
      }
    case .range(let low, let high):
      if readsEndless(low) || readsEndless(high) {
        throw refusal("`\(binding.name)` would stand for unboundedly many values", binding.span)
      }
      let bottom = try expression(low, &environment, &checks).term
      let top = try expression(high, &environment, &checks).term
      guard let lowInterval = bottom.interval(system.cells),
        let highInterval = top.interval(system.cells)
      else {
        throw LoweringError(
          id: "arithmetic-too-large", message: "these bounds are too large", span: low.span)
      }
      let (first, last) = (lowInterval.lowerBound, highInterval.upperBound)
      guard first <= last else { return [] }
      guard last - first < Self.cellCountMax else {
        throw LoweringError.tooLarge("this range has too many values", low.span)
      }
      return (first...last).map { value in
        (
          Value(shape: .integer(value...value), cells: [.constant(value)]),
          .conjunction([
            .comparison(.lessOrEqual, bottom, .constant(value)),
            .comparison(.lessOrEqual, .constant(value), top),
          ])
        )
      }
    case .members(let set):
      if try isUnboundedSet(set.type) {
        throw refusal("`\(binding.name)` would stand for unboundedly many values", binding.span)
      }
      let members = try expression(set, &environment, &checks)
      guard case .set(let element) = members.shape, let range = element.scalarRange else {
        return []
      }
      return zip(range, members.cells).map { value, isIn in
        (Value(shape: element, cells: [.constant(value)]), isIn)
      }
    }
  }
}

extension TypedExpression {
  /// Whether more truth of its operands, or less, means more truth of it.
  fileprivate var keepsPolarity: Bool {
    switch kind {
    case .not, .isEmpty: true
    case .binary(let binary, _, _): [.and, .or, .implies, .isIn, .notIn].contains(binary)
    default: false
    }
  }
}

extension Term {
  /// Counts the nodes of the term against a budget.
  func fits(in budget: inout Int) -> Bool {
    budget -= 1
    guard budget > 0 else { return false }
    switch self {
    case .constant, .cell: return true
    case .element(_, let index): return index.fits(in: &budget)
    case .not(let term): return term.fits(in: &budget)
    case .and(let terms), .or(let terms):
      for term in terms where !term.fits(in: &budget) { return false }
      return true
    case .compare(_, let left, let right), .arithmetic(_, let left, let right):
      return left.fits(in: &budget) && right.fits(in: &budget)
    case .choice(let test, let yes, let no):
      return test.fits(in: &budget) && yes.fits(in: &budget) && no.fits(in: &budget)
    }
  }
}
