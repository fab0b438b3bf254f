// The core as text, for people who ask what the engines really run. It has every number in it that
// exploration depends on, and none that changes from run to run.

extension TransitionSystem {
  /// The whole core as text: cells, initial values, actions, monitors, properties and faults.
  ///
  /// Two systems with the same text behave the same. Lines end in a newline, the last one too.
  public var text: String {
    var printer = CorePrinter(system: self)
    printer.print()
    return printer.lines.joined(separator: "\n") + "\n"
  }
}

extension Term {
  /// The term with cells told by their names in `cells`.
  public func text(cells: [Cell]) -> String { TermPrinter(cells: cells).text(self, inside: false) }
}

/// Terms as text, parenthesised wherever two operators meet.
private struct TermPrinter {
  let cells: [Cell]

  func name(_ cell: CellID) -> String {
    cells.indices.contains(cell.index) ? cells[cell.index].name : "#\(cell.index)"
  }

  func text(_ array: CellArray, _ index: Term) -> String {
    let last = array.count == 0 ? array.base : array[array.count - 1]
    let step = array.stride == 1 ? "" : " by \(array.stride)"
    return "{\(name(array.base)) .. \(name(last))\(step)}[\(text(index, inside: false))]"
  }

  func text(_ term: Term, inside: Bool) -> String {
    let bare: String
    switch term {
    case .constant(let value):
      return "\(value)"
    case .cell(let cell):
      return name(cell)
    case .element(let array, let index):
      return text(array, index)
    case .not(let operand):
      return "not \(text(operand, inside: true))"
    case .and(let operands):
      if operands.isEmpty { return "true" }
      bare = operands.map { text($0, inside: true) }.joined(separator: " and ")
    case .or(let operands):
      if operands.isEmpty { return "false" }
      bare = operands.map { text($0, inside: true) }.joined(separator: " or ")
    case .compare(let comparison, let left, let right):
      bare = "\(text(left, inside: true)) \(comparison.rawValue) \(text(right, inside: true))"
    case .arithmetic(let operation, let left, let right):
      bare = "\(text(left, inside: true)) \(operation.rawValue) \(text(right, inside: true))"
    case .choice(let condition, let first, let second):
      bare =
        "if \(text(condition, inside: true)) then \(text(first, inside: true)) "
        + "else \(text(second, inside: true))"
    }
    return inside ? "(\(bare))" : bare
  }
}

/// Collects the lines of a core.
private struct CorePrinter {
  let system: TransitionSystem
  let terms: TermPrinter
  var lines: [String] = []

  init(system: TransitionSystem) {
    self.system = system
    terms = TermPrinter(cells: system.cells)
  }

  func text(_ term: Term) -> String { terms.text(term, inside: false) }

  mutating func line(_ indentation: Int, _ text: String) {
    lines.append(String(repeating: "  ", count: indentation) + text)
  }

  mutating func print() {
    line(0, "system \(system.name)\(system.isBounded ? " (bounded)" : "")")
    for parameter in system.parameters {
      line(1, "parameter \(parameter.name) = \(parameter.value)")
    }
    printCells()
    for event in system.events {
      line(0, "event \(event.name)/\(event.parameters.count)")
    }
    for (index, action) in system.actions.enumerated() { print(action, index) }
    for (index, monitor) in system.monitors.enumerated() {
      line(0, "monitor \(index) \(monitor.name) -> \(terms.name(monitor.verdict))")
      print(monitor.update, 1)
    }
    for assumption in system.fairness {
      let numbers = assumption.actions.map(String.init).joined(separator: ", ")
      line(0, "\(assumption.fullName): actions \(numbers)")
    }
    for property in system.properties { print(property) }
    for probe in system.probes {
      switch probe.kind {
      case .state(let term): line(0, "probe state \(text(term)) -- \(probe.message)")
      case .move(let term): line(0, "probe move \(text(term)) -- \(probe.message)")
      }
    }
    for (index, fault) in system.faults.enumerated() {
      line(0, "fault \(index) \(fault.kind.rawValue) -- \(fault.message)")
    }
  }

  mutating func printCells() {
    for (index, cell) in system.cells.enumerated() {
      let type = cell.isBool ? "bool" : "\(cell.range.lowerBound)..\(cell.range.upperBound)"
      if index >= system.stateCellCount {
        line(0, "scratch \(cell.name): \(type)")
        continue
      }
      let values = system.initialValues.indices.contains(index) ? system.initialValues[index] : []
      let initial =
        values.count == 1
        ? "= \(values[0])" : "in {\(values.map(String.init).joined(separator: ", "))}"
      line(0, "cell \(cell.name): \(type) \(initial)")
    }
    if !system.initialBody.isEmpty {
      line(0, "initially")
      print(system.initialBody, 1)
    }
  }

  mutating func print(_ action: Action, _ index: Int) {
    var head = "action \(index) \(action.name)"
    if let processor = action.processor {
      head += " on "
      head +=
        system.processors.indices.contains(processor)
        ? system.processors[processor].name : "processor \(processor)"
    }
    if action.isUrgent { head += " urgent" }
    head += " actor \(action.actor)"
    if !action.choices.isEmpty { head += " [\(action.choices.joined(separator: ", "))]" }
    line(0, head)
    if let location = action.location {
      line(1, "at \(terms.name(location.cell)) = \(location.value)")
    }
    for check in action.guardChecks {
      line(1, "check \(text(check.term)) else fault \(check.fault.index)")
    }
    line(1, "when \(text(action.guardTerm))")
    print(action.body, 1)
  }

  mutating func print(_ property: Property) {
    let head = "property \(property.label)"
    switch property.kind {
    case .invariant(let term, let checks): print("\(head): always", term, checks)
    case .atEnd(let term, let checks): print("\(head): at end", term, checks)
    case .reachable(let term, let checks): print("\(head): reachable", term, checks)
    case .deadlockFree(let allIdle): print("\(head): a move, or", allIdle, [])
    case .monitor(let index): line(0, "\(head): never monitor \(index)")
    case .reachableMove(let index): line(0, "\(head): sometime monitor \(index)")
    case .temporal(let formula):
      line(0, "\(head): temporal \(formula.text(cells: system.cells))")
    }
  }

  mutating func print(_ head: String, _ term: Term, _ checks: [Check]) {
    line(0, "\(head) \(text(term))")
    for check in checks {
      line(1, "check \(text(check.term)) else fault \(check.fault.index)")
    }
  }

  mutating func print(_ body: [Statement], _ indentation: Int) {
    for statement in body {
      switch statement {
      case .assign(.cell(let cell), let term):
        line(indentation, "\(terms.name(cell)) := \(text(term))")
      case .assign(.element(let array, let index), let term):
        line(indentation, "\(terms.text(array, index)) := \(text(term))")
      case .conditional(let condition, let first, let second):
        line(indentation, "if \(text(condition))")
        print(first, indentation + 1)
        if !second.isEmpty {
          line(indentation, "else")
          print(second, indentation + 1)
        }
      case .check(let term, let fault):
        line(indentation, "check \(text(term)) else fault \(fault.index)")
      case .assume(let term):
        line(indentation, "assume \(text(term))")
      case .emit(let event, let arguments):
        let name =
          system.events.indices.contains(event.index)
          ? system.events[event.index].name : "event \(event.index)"
        line(indentation, "emit \(name)(\(arguments.map(text).joined(separator: ", ")))")
      }
    }
  }
}
