import SeamIR

/// Builds transition systems by hand, as tests need them.
package struct Builder {
  package var system: TransitionSystem
  private var scratch: [Cell] = []

  package init(_ name: String = "test") {
    system = TransitionSystem(name: name)
    system.origins = [
      Origin(
        kind: .action("test"), processorName: "", lane: "", location: nil, documentation: nil,
        citations: [])
    ]
  }

  /// Adds a state cell; all of them come before the first scratch cell.
  package mutating func cell(_ name: String, _ range: ClosedRange<Int>, initially values: [Int])
    -> Term
  {
    system.cells.append(Cell(name: name, range: range, isBool: false))
    system.initialValues.append(values)
    system.stateCellCount += 1
    return .cell(CellID(system.cells.count - 1))
  }

  package mutating func cell(_ name: String, _ range: ClosedRange<Int>) -> Term {
    cell(name, range, initially: [range.lowerBound])
  }

  package mutating func scratch(_ name: String) -> Term {
    system.cells.append(Cell(name: name, range: 0...1, isBool: true))
    return .cell(CellID(system.cells.count - 1))
  }

  package mutating func fault(_ kind: Fault.Kind = .assertion) -> FaultID {
    let location = SourceLocation(path: "test", line: 1, column: 1)
    system.faults.append(Fault(kind: kind, message: "fault", location: location))
    return FaultID(system.faults.count - 1)
  }

  package mutating func action(
    _ name: String = "", processor: Int? = nil, isUrgent: Bool = false,
    at location: (Term, Int)? = nil, checks: [Check] = [], when guardTerm: Term = .yes,
    _ body: [Statement], actor: Int? = nil
  ) {
    let unique = "\(system.actions.count)\(name)"
    system.actions.append(
      Action(
        name: unique, origin: OriginID(0), processor: processor, isUrgent: isUrgent,
        location: location.map { Action.Location(cell: $0.0.id, value: $0.1) },
        guardChecks: checks, guardTerm: guardTerm, body: body, choices: [],
        actor: actor ?? processor ?? 0))
  }

  package mutating func property(_ name: String, _ kind: Property.Kind) {
    system.properties.append(
      Property(name: name, label: name, title: nil, kind: kind, text: name, location: nil))
  }

  package mutating func probe(_ kind: Probe.Kind) {
    system.probes.append(Probe(message: "probe", property: "", kind: kind))
  }
}

extension Term {
  /// The cell that a term is.
  package var id: CellID {
    guard case .cell(let id) = self else { return CellID(-1) }
    return id
  }

  package func equals(_ other: Int) -> Term { .compare(.equal, self, .constant(other)) }
  package func isBelow(_ other: Int) -> Term { .compare(.less, self, .constant(other)) }
  package func plus(_ other: Int) -> Term { .arithmetic(.add, self, .constant(other)) }
  package func becomes(_ value: Int) -> Statement { .assign(.cell(id), .constant(value)) }
  package func becomes(_ value: Term) -> Statement { .assign(.cell(id), value) }
}
