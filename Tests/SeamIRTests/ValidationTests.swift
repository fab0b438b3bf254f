import SeamIR
import Testing

@Suite struct ValidationTests {
  /// A sound system with one of everything that can be broken.
  private func sound() -> TransitionSystem {
    var system = TransitionSystem(name: "sound")
    system.cells = [
      Cell(name: "a", range: 0...3, isBool: false), Cell(name: "b", range: 0...1, isBool: true),
      Cell(name: "s", range: 0...1, isBool: true),
    ]
    system.stateCellCount = 2
    system.initialValues = [[0, 2], [1]]
    let location = SourceLocation(path: "", line: 1, column: 1)
    system.faults = [Fault(kind: .range, message: "out of range", location: location)]
    system.events = [Event(name: "tick", parameters: [.bool])]
    system.origins = [
      Origin(
        kind: .action("tick"), processorName: "", lane: "", location: nil, documentation: nil,
        citations: [])
    ]
    system.actions = [
      Action(
        name: "tick", origin: OriginID(0), processor: nil, isUrgent: false,
        location: Action.Location(cell: CellID(0), value: 1), guardChecks: [],
        guardTerm: .cell(CellID(1)),
        body: [.emit(EventID(0), [.cell(CellID(2))]), .assign(.cell(CellID(2)), .yes)],
        choices: ["x = 1"], actor: 3)
    ]
    system.monitors = [Monitor(name: "m", update: [], verdict: CellID(2))]
    system.properties = [
      Property(name: "p", label: "p", title: nil, kind: .monitor(0), text: "p", location: nil)
    ]
    system.probes = [Probe(message: "seen", property: "p", kind: .move(.cell(CellID(2))))]
    return system
  }

  @Test func aSoundSystemHasNoComplaints() { #expect(sound().complaints() == []) }

  @Test func everyMistakeIsFound() {
    let mistakes: [(inout TransitionSystem) -> Void] = [
      { $0.stateCellCount = 4 },
      { $0.initialValues = [[0]] },
      { $0.initialValues[0] = [4] },
      { $0.initialValues[0] = [] },
      { $0.initialValues[0] = [1, 1] },
      { $0.actions[0].origin = OriginID(1) },
      { $0.actions[0].guardTerm = .cell(CellID(2)) },
      { $0.actions[0].guardTerm = .cell(CellID(3)) },
      { $0.actions[0].guardChecks = [Check(term: .yes, fault: FaultID(1))] },
      { $0.actions[0].location = Action.Location(cell: CellID(-1), value: 0) },
      { $0.actions[0].body = [.emit(EventID(0), [])] },
      { $0.actions[0].body = [.emit(EventID(1), [])] },
      { $0.actions[0].body = [.check(.yes, FaultID(-1))] },
      {
        let array = CellArray(base: CellID(1), stride: 2, count: 2)
        $0.actions[0].body = [.assign(.element(array, .no), .no)]
      },
      { $0.monitors[0].update = [.assume(.yes)] },
      { $0.monitors[0].update = [.conditional(.yes, [.emit(EventID(0), [.no])], [])] },
      { $0.monitors[0] = Monitor(name: "m", update: [], verdict: CellID(1)) },
      { $0.properties[0].kind = .monitor(1) },
      { $0.properties[0].kind = .invariant(.cell(CellID(2)), []) },
      { $0.probes[0].kind = .state(.not(.cell(CellID(2)))) },
      {
        $0.variables = [
          Variable(name: "v", processor: nil, shape: .bool, first: CellID(2), isGhost: false)
        ]
      },
    ]
    for (number, mistake) in mistakes.enumerated() {
      var system = sound()
      mistake(&system)
      #expect(!system.complaints().isEmpty, "mistake \(number)")
    }
  }

  @Test func textTellsTheWholeCore() {
    #expect(
      sound().text == """
        system sound
        cell a: 0..3 in {0, 2}
        cell b: bool = 1
        scratch s: bool
        event tick/1
        action 0 tick actor 3 [x = 1]
          at a = 1
          when b
          emit tick(s)
          s := 1
        monitor 0 m -> s
        property p: never monitor 0
        probe move s -- seen
        fault 0 range -- out of range

        """)
  }
}
