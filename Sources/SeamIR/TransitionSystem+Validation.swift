// What every engine relies upon, checked once where a system is loaded. Each complaint is a mistake
// of whoever built the system (the lowering, or a test), never of the model's author.

extension TransitionSystem {
  /// What is wrong with the system, one sentence each; empty for a system that engines may run.
  ///
  /// Checked are: cell, fault, event, origin, monitor and processor numbers; the places of arrays;
  /// initial values within ranges; the number of arguments of events; that guards, properties and
  /// state probes read no scratch cells; and that monitors neither assume nor emit.
  ///
  /// - Complexity: Linear in the size of the system, arrays counted with all their elements.
  public func complaints() -> [String] {
    var validator = Validator(system: self)
    validator.validateCells()
    for action in actions { validator.validate(action) }
    for (index, monitor) in monitors.enumerated() { validator.validate(monitor, index) }
    for assumption in fairness { validator.validate(assumption) }
    for property in properties { validator.validate(property) }
    for response in responses { validator.validate(response) }
    for probe in probes { validator.validate(probe) }
    validator.validateWayBack()
    return validator.complaints
  }
}

/// Collects complaints while it walks over a system.
private struct Validator {
  let system: TransitionSystem
  var complaints: [String] = []

  mutating func complain(_ place: String, _ what: String) {
    complaints.append("\(place): \(what)")
  }

  mutating func validateCells() {
    if !(0...system.cells.count).contains(system.stateCellCount) {
      complain("cells", "\(system.stateCellCount) state cells of \(system.cells.count) cells")
      return
    }
    if Set(system.cells.map(\.name)).count != system.cells.count {
      complain("cells", "two cells have the same name")
    }
    if system.initialValues.count != system.stateCellCount {
      complain(
        "initial values",
        "\(system.initialValues.count) rows for \(system.stateCellCount) state cells")
    }
    for (cell, values) in zip(system.cells, system.initialValues) {
      if values.isEmpty { complain(cell.name, "has no initial value") }
      if Set(values).count != values.count { complain(cell.name, "has an initial value twice") }
      for value in values where !cell.range.contains(value) {
        complain(cell.name, "initial value \(value) is outside \(cell.range)")
      }
    }
    validate(system.initialBody, inMonitor: false, "initial body")
  }

  mutating func validate(_ action: Action) {
    let place = "action \(action.name)"
    if !system.origins.indices.contains(action.origin.index) {
      complain(place, "origin \(action.origin.index) does not exist")
    }
    if let processor = action.processor, processor < 0 {
      complain(place, "processor \(processor) does not exist")
    }
    if let location = action.location {
      validate(.cell(location.cell), stateOnly: true, "\(place), location")
    }
    for check in action.guardChecks { validate(check, "\(place), guard check") }
    validate(action.guardTerm, stateOnly: true, "\(place), guard")
    validate(action.body, inMonitor: false, "\(place), body")
  }

  mutating func validate(_ monitor: Monitor, _ index: Int) {
    let place = "monitor \(index) \(monitor.name)"
    validate(monitor.update, inMonitor: true, place)
    if !(system.stateCellCount..<max(system.stateCellCount, system.cells.count))
      .contains(monitor.verdict.index)
    {
      complain(place, "its verdict is not a scratch cell")
    }
  }

  mutating func validate(_ assumption: FairnessAssumption) {
    let place = "fairness of \(assumption.name)"
    if assumption.actions.contains(where: { !system.actions.indices.contains($0) }) {
      complain(place, "an action does not exist")
    }
    if zip(assumption.actions, assumption.actions.dropFirst()).contains(where: { $0 >= $1 }) {
      complain(place, "its actions are not in ascending order")
    }
  }

  mutating func validate(_ property: Property) {
    let place = "property \(property.label)"
    switch property.kind {
    case .invariant(let term, let checks), .atEnd(let term, let checks),
      .reachable(let term, let checks):
      for check in checks { validate(check, "\(place), check") }
      validate(term, stateOnly: true, place)
    case .deadlockFree(let allIdle):
      validate(allIdle, stateOnly: true, place)
    case .monitor(let index), .reachableMove(let index):
      if !system.monitors.indices.contains(index) {
        complain(place, "monitor \(index) does not exist")
      }
    case .temporal(let formula):
      formula.forEachAtom { validate($0, stateOnly: false, place) }
    }
  }

  mutating func validate(_ response: Response) {
    let place = "response \(response.property)"
    guard system.properties.indices.contains(response.property) else {
      return complain(place, "the property does not exist")
    }
    validate(.cell(response.owed), stateOnly: true, place)
    validate(response.owesAtRest, stateOnly: true, place)
  }

  mutating func validate(_ probe: Probe) {
    let place = "probe \(probe.message)"
    switch probe.kind {
    case .state(let term): validate(term, stateOnly: true, place)
    case .move(let term): validate(term, stateOnly: false, place)
    }
  }

  mutating func validateWayBack() {
    for variable in system.variables {
      let end = variable.first.index + variable.shape.width
      if variable.first.index < 0 || end > system.stateCellCount {
        complain("variable \(variable.name)", "lies outside the state")
      }
    }
    for processor in system.processors {
      let cells = [processor.depth, processor.position] + processor.savedPositions
      if cells.contains(where: { !(0..<system.stateCellCount).contains($0.index) }) {
        complain("processor \(processor.name)", "lies outside the state")
      }
    }
  }

  mutating func validate(_ check: Check, _ place: String) {
    validate(check.term, stateOnly: true, place)
    validate(check.fault, place)
  }

  mutating func validate(_ fault: FaultID, _ place: String) {
    if !system.faults.indices.contains(fault.index) {
      complain(place, "fault \(fault.index) does not exist")
    }
  }

  mutating func validate(_ body: [Statement], inMonitor: Bool, _ place: String) {
    for statement in body {
      switch statement {
      case .assign(let target, let term):
        switch target {
        case .cell(let cell):
          validate(.cell(cell), stateOnly: false, place)
        case .element(let array, let index):
          validate(.element(array, index), stateOnly: false, place)
        }
        validate(term, stateOnly: false, place)
      case .conditional(let condition, let first, let second):
        validate(condition, stateOnly: false, place)
        validate(first, inMonitor: inMonitor, place)
        validate(second, inMonitor: inMonitor, place)
      case .check(let term, let fault):
        validate(term, stateOnly: false, place)
        validate(fault, place)
      case .assume(let term):
        validate(term, stateOnly: false, place)
        if inMonitor { complain(place, "a monitor assumes") }
      case .emit(let event, let arguments):
        for argument in arguments { validate(argument, stateOnly: false, place) }
        if inMonitor { complain(place, "a monitor emits") }
        if !system.events.indices.contains(event.index) {
          complain(place, "event \(event.index) does not exist")
        } else if system.events[event.index].parameters.count != arguments.count {
          complain(place, "\(arguments.count) arguments for \(system.events[event.index].name)")
        }
      }
    }
  }

  mutating func validate(_ term: Term, stateOnly: Bool, _ place: String) {
    validateArrays(term, place)
    let cellCount = system.cells.count
    let stateCellCount = system.stateCellCount
    var found: [String] = []
    term.forEachCellRead { cell in
      if !(0..<cellCount).contains(cell.index) {
        found.append("cell \(cell.index) does not exist")
      } else if stateOnly && cell.index >= stateCellCount {
        found.append("reads the scratch cell \(system.cells[cell.index].name)")
      }
    }
    for what in found { complain(place, what) }
  }

  mutating func validateArrays(_ term: Term, _ place: String) {
    switch term {
    case .constant, .cell:
      break
    case .element(let array, let index):
      if array.count < 0 || array.stride < 1 { complain(place, "an array is misshapen") }
      validateArrays(index, place)
    case .not(let operand):
      validateArrays(operand, place)
    case .and(let operands), .or(let operands):
      for operand in operands { validateArrays(operand, place) }
    case .compare(_, let left, let right), .arithmetic(_, let left, let right):
      validateArrays(left, place)
      validateArrays(right, place)
    case .choice(let condition, let first, let second):
      validateArrays(condition, place)
      validateArrays(first, place)
      validateArrays(second, place)
    }
  }
}
