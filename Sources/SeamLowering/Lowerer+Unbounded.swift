import SeamDiagnostics
import SeamIR
import SeamSemantics
import SeamSyntax

/// Types whose size depends on a parameter without an upper end.
///
/// Numbers stay exact: a range loses its end, and a check against the end reads the parameter's
/// cell. A set of identifiers has no cells of its own. Instead each identifier in the state carries
/// along what is known of its membership in each set that is a variable of its own, and of all else
/// nothing is known: a test of it goes either way. So the system has a run for each run of the
/// model with any value of the parameter, and may have more.
extension Lowerer {
  /// A variable that is a set of identifiers.
  struct TrackedSet {
    let variable: Int
    /// Which copy of a `percpu` variable.
    let copy: Int
    let name: String
    let low: Int
    let end: UnboundedEnd
    let startsEmpty: Bool
    /// The field of an identifier that tells what is known.
    var field: String { "in_\(name)" }
  }

  /// Refuses what cannot be told apart from the cut.
  func checkUnbounded(properties: Set<String>?) throws {
    guard unbounded != nil else { return }
    guard let properties, properties.count <= 1 else {
      throw LoweringError(
        id: "unbounded-property",
        message: "a system without bounds speaks of one property at a time", span: nil)
    }
    for processor in program.processors {
      for size in [processor.count, processor.stack].compactMap({ $0 }) { try checkFixed(size) }
    }
    for index in endless {
      guard case .integer(let bounds?) = program.parameters[index].type,
        bounds.symmetricName == nil
      else {
        throw refusal(
          "`\(program.parameters[index].name)` is no number, so it has an end",
          program.parameters[index].span)
      }
      try checkFixed(bounds.low)
    }
  }

  func refusal(_ message: String, _ span: Span?) -> LoweringError {
    LoweringError(id: "unbounded-use", message: message, span: span)
  }

  /// Refuses a size that depends on an unbounded parameter.
  func checkFixed(_ size: TypedExpression) throws {
    if readsEndless(size) {
      throw refusal(
        "this depends on a parameter that is left unbounded, and has to be known", size.span)
    }
  }

  func readsEndless(_ expression: TypedExpression) -> Bool {
    if endless.isEmpty { return false }
    if case .parameter(let index) = expression.kind { return endless.contains(index) }
    if case .function(let index, _) = expression.kind,
      readsEndless(program.functions[index].body)
    {
      return true
    }
    return expression.operands.contains { readsEndless($0) }
  }

  /// The end of a range where it depends on an unbounded parameter.
  func unboundedEnd(_ type: Type) throws -> UnboundedEnd? {
    guard case .integer(let bounds?) = type, readsEndless(bounds.low) || readsEndless(bounds.high)
    else { return nil }
    if !readsEndless(bounds.low), bounds.symmetricName == nil,
      let end = try linear(bounds.high), end.factors.values.allSatisfy({ $0 > 0 })
    {
      return end
    }
    throw refusal(
      "only the upper end of a range may depend on an unbounded parameter, as a sum of such parameters, times and plus constants",
      bounds.high.span)
  }

  /// An expression as a sum of unbounded parameters, times and plus constants, where it is one.
  private func linear(_ expression: TypedExpression) throws -> UnboundedEnd? {
    guard readsEndless(expression) else { return .constant(try evaluator.value(expression)) }
    switch expression.kind {
    case .parameter(let index): return .parameter(index)
    case .binary(let binary, let left, let right):
      guard let first = try linear(left), let second = try linear(right) else { return nil }
      switch binary {
      case .add: return first.adding(second)
      case .subtract: return first.adding(second, times: -1)
      case .multiply where first.factors.isEmpty:
        return UnboundedEnd().adding(second, times: first.offset)
      case .multiply where second.factors.isEmpty:
        return UnboundedEnd().adding(first, times: second.offset)
      default: return nil
      }
    default: return nil
    }
  }

  func term(of end: UnboundedEnd) -> Term {
    var result = Term.constant(end.offset)
    for (parameter, factor) in end.factors.sorted(by: { $0.key < $1.key }) {
      guard let cell = openCells[parameter] else { return .constant(Cell.endlessBound) }
      result = .sum(.computed(.multiply, .constant(factor), .cell(cell)), result)
    }
    return result
  }

  /// The shape of whole numbers whose range has no end.
  func unboundedShape(_ type: Type, _ end: UnboundedEnd) throws -> Shape {
    guard case .integer(let bounds?) = type, let unbounded else { return .integer(0...0) }
    let low = try evaluator.value(bounds.low)
    var high = Cell.endlessBound
    if !unbounded.isForProof {
      guard let top = end.value(at: unbounded.cut) else {
        throw LoweringError.tooLarge("this range has too many values", bounds.high.span)
      }
      high = max(low, top)
    }
    let sets = trackedSets.filter { $0.low == low && $0.end == end }
    if sets.isEmpty { return .integer(low...high) }
    // The number below the range stands in cells without a use: it is no identifier, so no set
    // ever holds it.
    return .structure(
      name: Self.identifierName,
      fields: [Shape.Field(name: "", shape: .integer((low - 1)...high))]
        + sets.map { Shape.Field(name: $0.field, shape: Membership.shape) })
  }

  static let identifierName = "identifier"
  /// What a set of identifiers is in the state: nothing of its own.
  static let setShape = Shape.structure(name: "set of identifiers", fields: [])

  func isUnboundedSet(_ type: Type) throws -> Bool {
    guard case .set(let element) = type else { return false }
    return try unboundedEnd(element) != nil
  }

  /// Finds the variables that are sets of identifiers; before anything is laid out.
  mutating func findTrackedSets() throws {
    guard unbounded != nil else { return }
    for (index, variable) in program.variables.enumerated() {
      guard case .set(let element) = variable.type, case .integer(let bounds?) = element,
        let end = try unboundedEnd(element)
      else { continue }
      guard let initial = variable.initial else {
        throw refusal("a set of unboundedly many cannot start with `any`", variable.span)
      }
      let startsEmpty =
        if case .setLiteral(let elements) = initial.kind { elements.isEmpty } else { false }
      let copies = variable.processor.map { kindCount[$0] } ?? 1
      for copy in 0..<copies {
        let suffix = variable.processor.map { copies > 1 ? "_\(processorName($0, copy))" : "" }
        trackedSets.append(
          TrackedSet(
            variable: index, copy: copy, name: variable.name + (suffix ?? ""),
            low: try evaluator.value(bounds.low), end: end, startsEmpty: startsEmpty))
      }
    }
  }

  // MARK: - Identifiers

  static func isIdentifier(_ shape: Shape) -> Bool {
    if case .structure(identifierName, _) = shape { true } else { false }
  }

  /// The offsets of identifiers in a value of a shape, with their own shapes.
  static func identifiers(in shape: Shape) -> [(offset: Int, shape: Shape)] {
    switch shape {
    case .structure(let name, let fields):
      if name == identifierName { return [(0, shape)] }
      var result: [(Int, Shape)] = []
      var offset = 0
      for field in fields {
        result += identifiers(in: field.shape).map { ($0.offset + offset, $0.shape) }
        offset += field.shape.width
      }
      return result
    case .optional(let wrapped):
      return identifiers(in: wrapped).map { ($0.offset + 1, $0.shape) }
    case .queue(let element, let capacity):
      return (0..<capacity).flatMap { index in
        identifiers(in: element).map { ($0.offset + 1 + index * element.width, $0.shape) }
      }
    case .array(let element, let index):
      return (0..<(index.scalarRange?.count ?? 0)).flatMap { place in
        identifiers(in: element).map { ($0.offset + place * element.width, $0.shape) }
      }
    case .bool, .integer, .enumeration, .processor, .set: return []
    }
  }

  /// The cells of a value that make up what it is, without what is known of identifiers in it.
  static func essence(_ value: Value) -> [Term] {
    let extra = identifiers(in: value.shape).flatMap {
      ($0.offset + 1)..<($0.offset + $0.shape.width)
    }
    let drop = Set(extra)
    return value.cells.enumerated().filter { !drop.contains($0.offset) }.map(\.element)
  }

  /// Notes where identifiers are, once variables, stacks and property names have their cells, and
  /// what is known of them initially: nothing is in a set that starts empty.
  mutating func findIdentifiers() {
    func add(_ shape: Shape, _ first: CellID, _ lowerer: inout Lowerer) {
      for (offset, shape) in Self.identifiers(in: shape) {
        let number = CellID(first.index + offset)
        guard lowerer.system.cells[number.index].range.count > 1 else { continue }
        let identifier = TrackedIdentifier(
          number: .cell(number), known: (1..<shape.width).map { CellID(number.index + $0) },
          shape: shape)
        lowerer.stateIdentifiers.append(identifier)
        // A cell without a use holds the lowest of everything.
        guard
          lowerer.system.arbitraryCells.contains(number)
            || lowerer.system.initialValues[number.index]
              != [lowerer.system.cells[number.index].range.lowerBound]
        else { continue }
        for set in lowerer.trackedSets where set.startsEmpty {
          guard let cell = identifier.known(set.field) else { continue }
          lowerer.system.initialValues[cell.index] = [Membership.no.rawValue]
        }
      }
    }
    for variable in system.variables { add(variable.shape, variable.first, &self) }
    for processor in system.processors {
      for flow in processor.flows {
        for local in flow.locals {
          add(local.shape, local.first, &self)
          for saved in local.saved.compactMap({ $0 }) { add(local.shape, saved, &self) }
        }
      }
    }
    for (shape, first) in propertyIdentifiers { add(shape, first, &self) }
  }

  /// A number as an identifier: what is known of any identifier that it equals is known of it.
  func identifier(_ number: Term, _ shape: Shape) -> [Term] {
    guard case .structure(_, let fields) = shape else { return [number] }
    return [number] + fields.indices.dropFirst().map { known(number, fields[$0].name) }
  }

  /// The ``Membership`` of a number in a tracked set, as far as identifiers that it equals tell.
  private func known(_ number: Term, _ field: String) -> Term {
    var result = Membership.unknown.term
    for other in (stateIdentifiers + liveIdentifiers).reversed() {
      guard let cell = other.known(field).map({ Term.cell($0) }) else { continue }
      result = .selection(
        .conjunction([
          .equality(number, other.number),
          .comparison(.notEqual, cell, Membership.unknown.term),
        ]), cell, result)
    }
    return result
  }

  // MARK: - Sets

  /// Whether a value is in a set of identifiers.
  ///
  /// Where nothing is known of that, a move goes either way. A property takes what is worse for it, so
  /// what is proved of it is true either way.
  ///
  /// - Parameters:
  ///   - value: The value, perhaps with what is known of it.
  ///   - set: The set.
  ///   - isWanted: In a property: whether it is the better for the value being in the set; `nil`
  ///     where that is not evident.
  ///   - environment: The names.
  ///   - checks: Takes what must hold for the answer to mean anything.
  /// - Returns: The condition.
  /// - Throws: ``LoweringError`` where it is not known and has to be.
  mutating func membership(
    _ value: Value, _ set: TypedExpression, isWanted: Bool?, _ environment: inout Environment,
    _ checks: inout CheckList
  ) throws -> Term {
    switch set.kind {
    case .setLiteral(let elements):
      var cases: [Term] = []
      for element in elements {
        cases.append(
          .equality(value.term, try expression(element, &environment, &checks).term))
      }
      return .disjunction(cases)
    case .binary(let binary, let left, let right)
    where [.union, .minus, .intersect].contains(binary):
      let first = try membership(value, left, isWanted: isWanted, &environment, &checks)
      let second = try membership(
        value, right, isWanted: binary == .minus ? isWanted.map { !$0 } : isWanted, &environment,
        &checks)
      switch binary {
      case .union: return .disjunction([first, second])
      case .minus: return .conjunction([first, .negation(second)])
      default: return .conjunction([first, second])
      }
    default:
      _ = try expression(set, &environment, &checks)
      guard let tracked = trackedSet(set, environment) else { return try unknown(set.span) }
      let field = tracked.field
      let known: Term
      if case .structure(Self.identifierName, let fields) = value.shape,
        let place = fields.firstIndex(where: { $0.name == field })
      {
        known = value.cells[place]
      } else {
        known = self.known(value.term, field)
      }
      if isJudging, let isWanted {
        return isWanted
          ? .equality(known, Membership.yes.term)
          : .comparison(.notEqual, known, Membership.no.term)
      }
      if known.constantValue == Membership.unknown.rawValue { return try unknown(set.span) }
      return .disjunction([
        .equality(known, Membership.yes.term),
        .conjunction([.equality(known, Membership.unknown.term), try unknown(set.span)]),
      ])
    }
  }

  /// Whether a set of identifiers is empty.
  ///
  /// In a property, where that is what should be, an arbitrary identifier of the proof must not be
  /// in it: `S is empty` is `for all x, x is not in S`, and a `for all` that stands positively can
  /// be moved to the front. Each place gets an identifier of its own.
  mutating func emptiness(
    _ set: TypedExpression, _ environment: inout Environment, _ checks: inout CheckList
  ) throws -> Term {
    let isWanted = environment.polarity == true
    _ = try expression(set, &environment, &checks)
    guard let tracked = trackedSet(set, environment) else { return try unknown(set.span) }
    guard isJudging else { return try unknown(set.span) }
    guard isWanted, witnessesUsed < witnesses.count else {
      throw refusal(
        "with an unbounded parameter, `is empty` in a property has to stand where it should be true",
        set.span)
    }
    let (shape, first) = witnesses[witnessesUsed]
    witnessesUsed += 1
    guard case .structure(_, let fields) = shape,
      let place = fields.firstIndex(where: { $0.name == tracked.field })
    else { return try unknown(set.span) }
    return .equality(.cell(CellID(first.index + place)), Membership.no.term)
  }

  /// The variable that a set is, where membership in it is tracked.
  func trackedSet(_ set: TypedExpression, _ environment: Environment) -> TrackedSet? {
    guard case .variable(let index, let processor) = set.kind else { return nil }
    let copy: Int
    if let kind = program.variables[index].processor {
      guard processor == nil else { return nil }
      copy = (environment.processor ?? 0) - kindBase[kind]
    } else {
      copy = 0
    }
    return trackedSets.first { $0.variable == index && $0.copy == copy }
  }

  /// A truth that may be either: a scratch cell that ``add`` gives both values.
  mutating func unknown(_ span: Span) throws -> Term {
    guard !isJudging else {
      throw refusal(
        "with an unbounded parameter, it is not known here what the set holds", span)
    }
    if unknownsUsed == unknowns.count {
      unknowns.append(try addCell("unknown\(unknowns.count)", 0...1, isBool: true))
    }
    unknownsUsed += 1
    return .cell(unknowns[unknownsUsed - 1])
  }

  /// Changes what is known of a set of identifiers.
  mutating func change(
    _ set: TypedExpression, _ path: inout Path, to value: (TrackedIdentifier, Term) -> Term
  ) throws {
    guard case .variable(_, let processor) = set.kind else { return }
    if processor != nil {
      throw refusal("only the own copy of such a set can be changed", set.span)
    }
    guard let tracked = trackedSet(set, path.environment) else {
      throw LoweringError(id: "internal", message: "a set is not tracked", span: set.span)
    }
    for identifier in stateIdentifiers + path.environment.liveIdentifiers {
      guard let cell = identifier.known(tracked.field) else { continue }
      let term = value(identifier, .cell(cell))
      if term != .cell(cell) { path.add(.assign(.cell(cell), term)) }
    }
  }

  /// The new membership after a set of identifiers has been assigned a value.
  mutating func assignSet(
    _ target: TypedExpression, _ value: TypedExpression, _ path: inout Path
  ) throws {
    guard case .setLiteral(let elements) = value.kind else {
      return try change(target, &path) { _, _ in Membership.unknown.term }
    }
    var numbers: [Term] = []
    for element in elements { numbers.append(try evaluate(element, to: nil, &path).term) }
    try change(target, &path) { identifier, _ in
      .selection(
        .disjunction(numbers.map { .equality(identifier.number, $0) }), Membership.yes.term,
        Membership.no.term)
    }
  }

  // MARK: - Names of properties

  /// Gives a name of a property, that stands for each identifier, a cell with an arbitrary one.
  mutating func arbitrary(_ name: String, _ type: Type, _ end: UnboundedEnd) throws -> Value {
    let shape = try unboundedShape(type, end)
    let isTaken = system.cells.contains { $0.name == name || $0.name == "\(name)." }
    let first = try addCells(isTaken ? "\(name)'" : name, shape)
    let range = system.cells[first.index].range
    system.initialValues.append(
      range.upperBound >= Cell.endlessBound ? [range.lowerBound] : Array(range))
    for _ in 1..<max(1, shape.width) { system.initialValues.append([0]) }
    system.arbitraryCells.append(first)
    propertyIdentifiers.append((shape, first))
    guard case .integer(let bounds?) = type else { return .number(.cell(first)) }
    let number = Term.cell(first)
    system.initialBody.append(
      .assume(
        .conjunction([
          .comparison(.lessOrEqual, .constant(try evaluator.value(bounds.low)), number),
          .comparison(.lessOrEqual, number, term(of: end)),
        ])))
    return Value(shape: shape, cells: (0..<shape.width).map { .cell(CellID(first.index + $0)) })
  }

  /// Arbitrary identifiers for the places where a property asks whether a set is empty.
  mutating func makeWitnesses(_ info: PropertyInfo) throws {
    for set in info.pattern.conditions.flatMap({ $0.emptinessTests }) {
      guard case .set(let element) = set.type, let end = try unboundedEnd(element) else { continue }
      let value = try arbitrary("some", element, end)
      guard case .cell(let first) = value.term else { continue }
      witnesses.append((value.shape, first))
    }
  }

  // MARK: - Moves

  /// The moves that a move with unknown truths stands for: one for each way they can be.
  func resolved(_ action: Action) throws -> [(action: Action, isGuarded: Bool)] {
    let used = unknowns.filter { cell in
      action.guardTerm.reads { $0 == cell }
        || action.guardChecks.contains { $0.term.reads { $0 == cell } }
        || action.body.contains { $0.reads(cell) }
    }
    if used.isEmpty { return [(action, false)] }
    guard used.count <= 6 else {
      throw refusal("too much is unknown in this move", nil)
    }
    let isGuarded = action.isDecided(by: Set(used))
    if isGuarded, action.isUrgent {
      throw refusal(
        "an urgent action may not depend on what is unknown of a set, since it holds others back",
        nil)
    }
    var result: [(Action, Bool)] = []
    for choice in 0..<(1 << used.count) {
      var values: [CellID: Term] = [:]
      for (bit, cell) in used.enumerated() { values[cell] = .truth(choice >> bit & 1 == 1) }
      var copy = action
      copy.guardTerm = action.guardTerm.rewritten { values[$0] }
      copy.guardChecks = action.guardChecks.map {
        Check(term: $0.term.rewritten { values[$0] }, fault: $0.fault)
      }
      copy.body = action.body.map { $0.rewritten { values[$0] } }
      if copy.guardTerm.constantValue == 0, copy.guardChecks.isEmpty { continue }
      copy.choices.append(
        used.indices.map { choice >> $0 & 1 == 1 ? "in the set" : "not in the set" }
          .joined(separator: ", "))
      result.append((copy, isGuarded))
    }
    return result
  }

  /// Says what an end is in terms of the state, where some moves may be possible or not.
  ///
  /// A state counts as an end when no move is possible for sure: more states than really are ends.
  mutating func resolveEnds() throws {
    guard unbounded != nil else { return }
    for (index, property) in system.properties.enumerated() {
      switch property.kind {
      case .atEnd(let term, let checks):
        let stuck = try Term.negation(somethingPossible())
        system.properties[index].kind = .invariant(
          .implication(stuck, .conjunction(checks.map(\.term) + [term])), [])
      case .deadlockFree(let allIdle):
        system.properties[index].kind = .invariant(
          .disjunction([allIdle, try somethingPossible()]), [])
      case .temporal:
        if system.fairness.contains(where: { !maybeActions.isDisjoint(with: $0.actions) }) {
          throw refusal(
            "a fair move may not depend on what is unknown of a set", nil)
        }
      case .invariant, .monitor, .reachable, .reachableMove: break
      }
    }
  }

  private func somethingPossible() throws -> Term {
    var cases: [Term] = []
    for (index, action) in system.actions.enumerated() where !maybeActions.contains(index) {
      guard
        let goesOn = action.body.precondition(
          of: .yes, ifImpossible: false, ifFaulty: { _ in true })
      else { throw LoweringError.tooLarge("this move is too large", nil) }
      var parts = [
        action.guardTerm, goesOn.rewritten { $0.index >= system.stateCellCount ? .no : nil },
      ]
      if let location = action.location {
        parts.insert(.equality(.cell(location.cell), .constant(location.value)), at: 0)
      }
      cases.append(.exactJunction(parts, neutral: true))
    }
    return .exactJunction(cases, neutral: false)
  }
}

extension TypedExpression {
  /// The expressions it is made of; functions are not put in.
  var operands: [TypedExpression] {
    switch kind {
    case .invalid, .integer, .boolean, .literal, .parameter, .local, .ownProcessor, .none: []
    case .variable(_, let processor), .position(_, let processor), .instrumentable(let processor),
      .idle(_, let processor):
      processor.map { [$0] } ?? []
    case .wrap(let inner), .unwrap(let inner), .field(let inner, _), .end(let inner, _),
      .pop(let inner), .count(let inner), .isEmpty(let inner), .isFull(let inner),
      .isSome(let inner, _), .not(let inner), .negate(let inner):
      [inner]
    case .structure(let parts), .setLiteral(let parts), .listLiteral(let parts),
      .function(_, let parts), .temporal(_, let parts):
      parts
    case .element(let left, let right), .binary(_, let left, let right),
      .minimum(let left, let right), .maximum(let left, let right):
      [left, right]
    case .conditional(let test, let yes, let no): [test, yes, no]
    case .quantified(_, let bindings, let body): bindings.compactMap(\.filter) + [body]
    case .event(_, let arguments): arguments.compactMap { $0 }
    }
  }

  /// The sets that the expression asks to be empty.
  fileprivate var emptinessTests: [TypedExpression] {
    var result = operands.flatMap(\.emptinessTests)
    if case .isEmpty(let set) = kind { result.append(set) }
    return result
  }
}

extension TypedPattern {
  fileprivate var conditions: [TypedExpression] {
    switch self {
    case .always(let body), .never(let body), .reachable(let body), .atEnd(let body),
      .formula(let body):
      [body]
    case .neverBetween(let first, let second, let third): [first, second, third]
    case .before(let first, let second), .atMost(let first, let second),
      .leadsTo(let first, let second):
      [first, second]
    case .deadlockFree: []
    }
  }
}

extension Action {
  /// Whether it depends on the values of some cells that the action is possible: at once, or by way of
  /// other cells that the body has written before.
  fileprivate func isDecided(by unknown: Set<CellID>) -> Bool {
    func readsAny(_ term: Term, _ cells: Set<CellID>) -> Bool { term.reads { cells.contains($0) } }
    if readsAny(guardTerm, unknown) || guardChecks.contains(where: { readsAny($0.term, unknown) }) {
      return true
    }
    var tainted = unknown
    var isFaultOpen = false
    /// Where control itself depends on them, so does all that is written.
    func decides(_ statements: [SeamIR.Statement], isBranched: Bool) -> Bool {
      var result = false
      for statement in statements {
        switch statement {
        case .assign(let target, let value):
          var depends = isBranched || readsAny(value, tainted)
          if case .element(_, let index) = target { depends = depends || readsAny(index, tainted) }
          if depends { statement.forEachCellWritten { tainted.insert($0) } }
        // A fault that comes first lets the move be, whatever is assumed behind it.
        case .check(let term, _):
          if isBranched || readsAny(term, tainted) { isFaultOpen = true }
        case .assume(let term):
          if isBranched || isFaultOpen || readsAny(term, tainted) { result = true }
        case .conditional(let test, let first, let second):
          let isBranched = isBranched || readsAny(test, tainted)
          if decides(first, isBranched: isBranched) { result = true }
          if decides(second, isBranched: isBranched) { result = true }
        case .emit: break
        }
      }
      return result
    }
    return body.contains(where: \.mayAssume) && decides(body, isBranched: false)
  }
}

extension SeamIR.Statement {
  fileprivate func reads(_ cell: CellID) -> Bool {
    switch self {
    case .assign(.cell, let term), .check(let term, _), .assume(let term):
      term.reads { $0 == cell }
    case .assign(.element(_, let index), let term):
      term.reads { $0 == cell } || index.reads { $0 == cell }
    case .conditional(let test, let first, let second):
      test.reads { $0 == cell } || (first + second).contains { $0.reads(cell) }
    case .emit(_, let terms): terms.contains { $0.reads { $0 == cell } }
    }
  }

  fileprivate func rewritten(_ replacement: (CellID) -> Term?) -> Self {
    switch self {
    case .assign(.cell(let cell), let term): .assign(.cell(cell), term.rewritten(replacement))
    case .assign(.element(let array, let index), let term):
      .assign(.element(array, index.rewritten(replacement)), term.rewritten(replacement))
    case .check(let term, let fault): .check(term.rewritten(replacement), fault)
    case .assume(let term): .assume(term.rewritten(replacement))
    case .conditional(let test, let first, let second):
      .conditional(
        test.rewritten(replacement), first.map { $0.rewritten(replacement) },
        second.map { $0.rewritten(replacement) })
    case .emit(let event, let terms): .emit(event, terms.map { $0.rewritten(replacement) })
    }
  }
}
