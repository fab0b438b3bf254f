import SeamIR
import TestSupport

/// Makes small systems with open parameters that are read wherever a cell can be read.
struct RandomFamily {
  private var random: SplitMix64
  private var system: TransitionSystem
  private var parameters: [CellID] = []
  private var state: [CellID] = []
  private var scratch: [CellID] = []
  /// What terms may read where they stand.
  private var readable: [CellID] = []

  static func system(seed: UInt64) -> TransitionSystem {
    var maker = RandomFamily(seed: seed)
    maker.fill()
    return maker.system
  }

  private init(seed: UInt64) {
    random = SplitMix64(state: seed)
    system = TransitionSystem(name: "family \(seed)")
    system.origins = [
      Origin(
        kind: .action("test"), processorName: "", lane: "", location: nil, documentation: nil,
        citations: [])
    ]
    system.events = [Event(name: "happens", parameters: [])]
    for (number, kind) in [Fault.Kind.assertion, .range, .bound].enumerated() {
      system.faults.append(
        Fault(
          kind: kind, message: "fault \(number)",
          location: SourceLocation(path: "test", line: 1, column: 1)))
    }
  }

  private mutating func fill() {
    for number in 0..<1 + random.below(3) {
      let values = Array(0...1 + random.below(2))
      let cell = add("parameter\(number)", 0...(values.last ?? 0), values)
      system.openParameters.append(
        OpenParameter(name: "parameter\(number)", cell: cell, domain: values.map { ($0, "\($0)") }))
      parameters.append(cell)
    }
    for number in 0..<3 + random.below(3) {
      let high = 1 + random.below(3)
      let values = random.happens(20) ? [0, high] : [random.below(high + 1)]
      state.append(add("cell\(number)", 0...high, values))
    }
    for number in 0..<2 {
      system.cells.append(Cell(name: "scratch\(number)", range: 0...1, isBool: true))
      scratch.append(CellID(system.cells.count - 1))
    }
    readable = parameters + parameters + state
    if random.happens(30) { system.initialBody.append(.assume(onlyParameters())) }
    if random.happens(30) {
      system.initialBody.append(assignment(reading: parameters))
    }
    for number in 0..<2 + random.below(7) { addAction(number) }
    addMonitors()
    addProperties()
  }

  private mutating func add(_ name: String, _ range: ClosedRange<Int>, _ values: [Int]) -> CellID {
    system.cells.append(Cell(name: name, range: range, isBool: range == 0...1))
    system.initialValues.append(values)
    system.stateCellCount += 1
    return CellID(system.cells.count - 1)
  }

  // MARK: - Terms

  private mutating func onlyParameters() -> Term {
    let all = readable
    readable = parameters
    defer { readable = all }
    return .or([condition(1), condition(1)])
  }

  private mutating func condition(_ depth: Int) -> Term {
    switch random.below(depth == 0 ? 3 : 6) {
    case 0, 1, 2:
      let comparison = Comparison.allCases.randomElement(using: &random) ?? .equal
      return .compare(comparison, term(depth), term(0))
    case 3: return .not(condition(depth - 1))
    case 4: return .and((0..<1 + random.below(3)).map { _ in condition(depth - 1) })
    default: return .or((0..<1 + random.below(3)).map { _ in condition(depth - 1) })
    }
  }

  private mutating func term(_ depth: Int) -> Term {
    switch random.below(depth == 0 ? 3 : 6) {
    case 0: return .constant(random.below(4))
    case 1, 2: return .cell(readable[random.below(readable.count)])
    case 3:
      let operations: [Arithmetic] = [.add, .subtract, .multiply, .divide, .remainder]
      return .arithmetic(
        operations[random.below(operations.count)], term(depth - 1), term(depth - 1))
    case 4: return .choice(condition(depth - 1), term(depth - 1), term(depth - 1))
    default:
      return .element(CellArray(base: state[0], stride: 1, count: state.count), term(depth - 1))
    }
  }

  // MARK: - Statements

  private mutating func assignment(reading cells: [CellID]? = nil) -> Statement {
    let all = readable
    if let cells { readable = cells }
    defer { readable = all }
    let target = state[random.below(state.count)]
    let range = system.cells[target.index].range
    let value: Term =
      cells == nil && random.happens(60)
      ? .arithmetic(.add, .cell(target), .constant(1)) : term(2)
    return .assign(.cell(target), .arithmetic(.remainder, value, .constant(range.count)))
  }

  private mutating func body(_ depth: Int, inMonitor: Bool) -> [Statement] {
    (0..<1 + random.below(2)).map { _ in
      switch random.below(10) {
      case 0, 1, 2, 3: return assignment()
      case 4, 5:
        return .assign(.cell(scratch[random.below(2)]), condition(1))
      case 6, 7:
        if depth == 0 { return assignment() }
        return .conditional(
          condition(1), body(depth - 1, inMonitor: inMonitor),
          random.happens(50) ? body(depth - 1, inMonitor: inMonitor) : [])
      case 8:
        return .check(.or([condition(1), condition(1), condition(0)]), FaultID(random.below(3)))
      default:
        return inMonitor ? assignment() : .assume(.or([condition(1), condition(1)]))
      }
    }
  }

  private mutating func addAction(_ number: Int) {
    let location = state[random.below(state.count)]
    let checks =
      random.happens(15)
      ? [Check(term: .or([condition(1), condition(1)]), fault: FaultID(random.below(3)))] : []
    let guardTerm = condition(2)
    readable += scratch
    let body = body(2, inMonitor: false)
    readable.removeLast(2)
    system.actions.append(
      Action(
        name: "action\(number)", origin: OriginID(0),
        processor: random.happens(80) ? random.below(2) : nil, isUrgent: random.happens(25),
        location: random.happens(30)
          ? Action.Location(cell: location, value: random.below(3)) : nil,
        guardChecks: checks, guardTerm: guardTerm, body: body, choices: [], actor: 0))
  }

  private mutating func addMonitors() {
    readable += scratch
    defer { readable.removeLast(2) }
    for number in 0..<random.below(3) {
      var update = random.happens(40) ? body(1, inMonitor: true) : []
      update.append(.assign(.cell(scratch[number]), .and([condition(2), condition(1)])))
      system.monitors.append(
        Monitor(name: "monitor\(number)", update: update, verdict: scratch[number]))
    }
  }

  private mutating func addProperties() {
    for number in system.monitors.indices {
      add(random.happens(70) ? .monitor(number) : .reachableMove(number))
    }
    for _ in 0..<3 + random.below(3) {
      let checks =
        random.happens(25)
        ? [Check(term: .or([condition(1), condition(1)]), fault: FaultID(random.below(3)))] : []
      switch random.below(4) {
      case 0: add(.invariant(.or([condition(2), condition(1)]), checks))
      case 1: add(.atEnd(condition(2), checks))
      case 2: add(.deadlockFree(allIdle: condition(1)))
      default: add(.reachable(.and([condition(1), condition(1), condition(1)]), checks))
      }
    }
  }

  private mutating func add(_ kind: Property.Kind) {
    let name = "property\(system.properties.count)"
    system.properties.append(
      Property(name: name, label: name, title: nil, kind: kind, text: name, location: nil))
  }
}
