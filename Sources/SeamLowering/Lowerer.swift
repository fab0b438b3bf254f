import SeamDiagnostics
import SeamIR
import SeamSemantics

/// A value as a row of terms in the layout of its shape.
struct Value {
  let shape: Shape
  let cells: [Term]

  /// The term of a one-cell value.
  var term: Term { cells.first ?? .no }

  static func condition(_ term: Term) -> Value { Value(shape: .bool, cells: [term]) }

  /// A number, with whatever interval its term has.
  static func number(_ term: Term) -> Value {
    Value(shape: .integer(0...0), cells: [term])
  }
}

/// What names mean where an expression is lowered.
struct Environment {
  /// Bound names: constants of quantifiers, snapshots of `let`, values that `is some n` names.
  var locals: [LocalID: Value] = [:]
  /// The processor whose move it is, by its number in the system.
  var processor: Int?
  /// The flow whose registers are the top frame's, for its parameters and locals.
  var flow: Int?
  /// Snapshots of identifiers that the rest of the move may use.
  var liveIdentifiers: [TrackedIdentifier] = []
  /// In a property: whether it is the better for being true here; `nil` where that is not evident.
  var polarity: Bool?
}

/// Conditions that must hold before a term's value can be trusted, in order.
struct CheckList {
  var checks: [Check] = []
  /// What is known to hold where the next check stands.
  var path: [Term] = []

  /// Adds a condition, unless it is known to hold; only then the fault is made.
  mutating func require(_ condition: Term, _ fault: @autoclosure () -> FaultID) {
    if condition.constantValue == 1 { return }
    let guarded = Term.implication(.conjunction(path), condition)
    if guarded.constantValue == 1 { return }
    let check = Check(term: guarded, fault: fault())
    if !checks.contains(check) { checks.append(check) }
  }
}

/// Turns a checked program into a transition system, under one choice of parameters.
///
/// The stages: lay out cells; lower properties, which decides what monitors and signals there are;
/// then every step and action, once for each processor and each way its choices can fall.
struct Lowerer {
  let program: Program
  let evaluator: ConstantEvaluator
  let natBound: Int?
  var diagnostics = Diagnostics()
  var system: TransitionSystem

  /// Parameters without an upper end, and where they are cut.
  var unbounded: Unbounded?
  /// The numbers of the unbounded parameters.
  var endless: Set<Int> = []
  var trackedSets: [TrackedSet] = []
  /// Where identifiers with memory of their sets lie in the state.
  var stateIdentifiers: [TrackedIdentifier] = []
  /// The snapshots of the expression that is being lowered.
  var liveIdentifiers: [TrackedIdentifier] = []
  /// Cells of the names of the property.
  var propertyIdentifiers: [(shape: Shape, first: CellID)] = []
  var witnesses: [(shape: Shape, first: CellID)] = []
  var witnessesUsed = 0
  /// Scratch cells for truths that may be either, and how many the current move has.
  var unknowns: [CellID] = []
  var unknownsUsed = 0
  /// Whether what is lowered is no move, where nothing may be left open.
  var isJudging = true
  /// Actions that may be possible or not where their guards say so.
  var maybeActions: Set<Int> = []
  /// Whether responses get monitors.
  var watchesResponses = false
  /// The cell of each parameter that is left open.
  var openCells: [Int: CellID] = [:]
  /// For each variable its shape, first cell, and cells a copy.
  var variablePlaces: [(shape: Shape, base: Int)] = []
  var stacks: [Stack] = []
  /// For each processor kind the number of its first processor.
  var kindBase: [Int] = []
  var kindCount: [Int] = []
  var graphs: [FlowGraph] = []
  var faultIDs: [Fault: FaultID] = [:]
  var actors: [String: Int] = [:]
  var signals: [Signal: CellID] = [:]
  /// Signals in the order they were asked for, so that the same model gives the same system.
  var signalOrder: [Signal] = []
  /// What may be exchanged, and what that does to each state cell.
  var symmetricTypes = SymmetricTypes()
  var cellRoles: [Int: SystemSymmetry.CellRole] = [:]
  /// The state cell of each property instance that needs one.
  var monitorCells: [CellID] = []
  /// Scratch cells for snapshots, shared by all actions.
  var scratchPool: [ScratchKind: [CellID]] = [:]
  /// How many actions have each name, to keep names unique.
  var actionNames: [String: Int] = [:]
  /// How many nodes have been met on the ways from one resting node.
  var waysAround = 0
  /// How many expressions have been lowered; a model may not make this explode.
  var work = 0

  /// Limits that keep a hostile or mistaken model from exhausting memory.
  static let cellCountMax = 1 << 16
  static let actionCountMax = 200_000
  static let workMax = 4_000_000
  static let termSizeMax = 50_000
  static let pathCountMax = 10_000
  static let instanceCountMax = 20_000
  static let stackDefault = 8
  /// The most times that `at most … times` can count to.
  static let countMax = 1 << 20

  init(
    program: Program, values: [Int], open: Set<Int>, natBound: Int?, modelName: String
  ) {
    self.program = program
    self.natBound = natBound
    evaluator = ConstantEvaluator(program: program, values: values, open: open)
    system = TransitionSystem(name: modelName)
  }

  /// Notes the parameters' values for the reader, and gives the open ones their cells.
  mutating func recordParameters(_ model: CheckedModel) throws {
    for (index, parameter) in model.parameters.enumerated() {
      if endless.contains(index) {
        try recordUnbounded(parameter.name, index)
        continue
      }
      guard evaluator.open.contains(index) else {
        let value = evaluator.values[index]
        let spelling = parameter.domain.first { $0.value == value }?.spelling ?? String(value)
        system.parameters.append((parameter.name, spelling))
        continue
      }
      let values = parameter.domain.map(\.value)
      let isBool = program.parameters[index].type.isBool
      let cell = try addCell(
        parameter.name, (values.min() ?? 0)...(values.max() ?? 0), isBool: isBool)
      system.initialValues.append(values)
      system.openParameters.append(
        OpenParameter(name: parameter.name, cell: cell, domain: parameter.domain))
      openCells[index] = cell
    }
  }

  mutating func lower(including wanted: Set<String>?) throws {
    try checkParameters()
    graphs = program.flows.map { FlowGraph($0) }
    for event in program.events {
      system.events.append(
        Event(name: event.name, parameters: try event.parameters.map { try shape(of: $0) }))
    }
    try layOutVariables()
    try layOutProcessors()
    let instances = try propertyInstances(wanted)
    findIdentifiers()
    try makeTestedConstants()
    layOutMonitors(instances)
    system.stateCellCount = system.cells.count
    settleSymmetry(instances)
    try lowerProperties(instances)
    isJudging = false
    try lowerMoves()
    try resolveEnds()
    system.openActions = maybeActions
  }

  /// Gives a parameter without an end a cell with an arbitrary value.
  private mutating func recordUnbounded(_ name: String, _ index: Int) throws {
    guard case .integer(let bounds?) = program.parameters[index].type else { return }
    let low = try evaluator.value(bounds.low)
    let high = max(low, unbounded?.cut ?? low)
    let cell = try addCell(name, low...high, isBool: false)
    system.initialValues.append(high >= Cell.endlessBound ? [low] : Array(low...high))
    system.arbitraryCells.append(cell)
    system.parameters.append((name, "unbounded"))
    system.isBounded = true
    openCells[index] = cell
  }

  /// Holds the parameters against their ranges and against what is assumed.
  mutating func checkParameters() throws {
    for (index, parameter) in program.parameters.enumerated() where openCells[index] == nil {
      guard let range = try evaluator.range(of: parameter.type) else { continue }
      if !range.contains(evaluator.values[index]) {
        throw LoweringError(
          id: "outside-domain",
          message:
            "`\(parameter.name)` is \(evaluator.values[index]), and with the other parameters it can be \(range.lowerBound)..\(range.upperBound)",
          span: parameter.span)
      }
    }
    for assumption in program.assumptions {
      var environment = Environment()
      var checks = CheckList()
      let term = try condition(assumption, &environment, &checks)
      if term.constantValue == 0 {
        throw LoweringError(
          id: "assumption",
          message: "these parameters contradict `assume \(oneLine(assumption.span.text))`",
          span: assumption.span)
      }
      // With open parameters an assumption rules variants out; one that has no value does too.
      for check in checks.checks { system.initialBody.append(.assume(check.term)) }
      if term.constantValue == nil { system.initialBody.append(.assume(term)) }
    }
  }

  // MARK: - Small services

  /// Counts work done, so that a small text cannot ask for an endless amount of it.
  mutating func spend(_ span: Span, _ amount: Int = 1) throws {
    work += amount
    if work > Self.workMax {
      throw LoweringError.tooLarge(
        "with these parameters the system is too large to write down", span)
    }
  }

  mutating func addCell(_ name: String, _ range: ClosedRange<Int>, isBool: Bool) throws -> CellID {
    guard system.cells.count < Self.cellCountMax else {
      throw LoweringError.tooLarge(
        "the state needs more than \(Self.cellCountMax) cells; declare smaller types", nil)
    }
    system.cells.append(Cell(name: name, range: range, isBool: isBool))
    return CellID(system.cells.count - 1)
  }

  mutating func fault(_ kind: Fault.Kind, _ message: String, _ span: Span) -> FaultID {
    let fault = Fault(kind: kind, message: message, location: location(span))
    if let id = faultIDs[fault] { return id }
    let id = FaultID(system.faults.count)
    system.faults.append(fault)
    faultIDs[fault] = id
    return id
  }

  func location(_ span: Span) -> SourceLocation {
    let (line, column) = span.source.location(of: span.range.lowerBound)
    return SourceLocation(path: span.source.path, line: line, column: column)
  }

  mutating func actor(_ name: String) -> Int {
    if let known = actors[name] { return known }
    actors[name] = actors.count
    return actors.count - 1
  }
}

/// Source text on one line, shortened, for messages.
func oneLine(_ text: String, limit: Int = 100) -> String {
  let words = text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  return words.count <= limit ? words : words.prefix(limit - 1) + "…"
}
