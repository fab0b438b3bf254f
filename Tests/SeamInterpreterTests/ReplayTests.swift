import SeamIR
import SeamInterpreter
import SeamTraces
import Testing

/// A trace that is not one must not pass.
@Suite struct ReplayTests {
  /// Counts from 0 to 3, telling each step; 3 violates property 0, and counting on is fault 0.
  private let system: TransitionSystem = {
    var system = TransitionSystem(name: "counter")
    system.cells = [Cell(name: "count", range: 0...3, isBool: false)]
    system.stateCellCount = 1
    system.initialValues = [[0]]
    system.origins = [
      Origin(
        kind: .action("tick"), processorName: "", lane: "", location: nil, documentation: nil,
        citations: [])
    ]
    let location = SourceLocation(path: "", line: 1, column: 1)
    system.faults = [Fault(kind: .range, message: "too far", location: location)]
    system.events = [Event(name: "tick", parameters: [.integer(0...3)])]
    let count = Term.cell(CellID(0))
    system.actions = [
      Action(
        name: "tick", origin: OriginID(0), processor: nil, isUrgent: false, location: nil,
        guardChecks: [], guardTerm: .yes,
        body: [
          .emit(EventID(0), [count]),
          .check(.compare(.less, count, .constant(3)), FaultID(0)),
          .assign(.cell(CellID(0)), .arithmetic(.add, count, .constant(1))),
        ], choices: [], actor: 0)
    ]
    system.properties = [
      Property(
        name: "p", label: "p", title: nil,
        kind: .invariant(.compare(.less, count, .constant(3)), []), text: "", location: nil)
    ]
    return system
  }()

  private func step(_ state: Int, event: Int) -> Trace.Step {
    let tick = Occurrence(event: EventID(0), arguments: [event])
    return Trace.Step(action: 0, events: [tick], state: [state])
  }

  private var good: [Trace.Step] { (1...3).map { step($0, event: $0 - 1) } }

  @Test func aGenuineTracePasses() throws {
    let replay = Replay(system)
    try replay.confirm(
      Trace(initial: [0], steps: good, ending: .property), shows: .property(0))
    let trace = try replay.trace(from: [0], actions: [0, 0, 0], showing: .property(0))
    #expect(trace == Trace(initial: [0], steps: good, ending: .property))
  }

  @Test func aFaultIsShownByItsMove() throws {
    let replay = Replay(system)
    let trace = try replay.trace(
      from: [0], actions: [0, 0, 0, 0], showing: .fault(FaultID(0)))
    #expect(trace.ending == .fault(FaultID(0)))
    #expect(trace.last == [3])
    #expect(trace.steps.last?.events.first?.arguments == [3])
    #expect(throws: InterpreterError.self) {
      try replay.trace(from: [0], actions: [0, 0, 0, 0, 0], showing: .fault(FaultID(0)))
    }
  }

  @Test func forgeriesAreRefused() {
    let replay = Replay(system)
    let forgeries = [
      Trace(initial: [1], steps: Array(good.dropFirst()), ending: .property),
      Trace(initial: [0], steps: Array(good.dropLast()), ending: .property),
      Trace(initial: [0], steps: good, ending: .noMove),
      Trace(initial: [0], steps: [step(2, event: 0)], ending: .property),
      Trace(initial: [0], steps: good.dropLast() + [step(3, event: 1)], ending: .property),
      Trace(
        initial: [0], steps: good.dropLast() + [Trace.Step(action: 1, events: [], state: [3])],
        ending: .property),
      Trace(initial: [], steps: good, ending: .property),
    ]
    for forgery in forgeries {
      #expect(throws: InterpreterError.self, "\(forgery)") {
        try replay.confirm(forgery, shows: .property(0))
      }
    }
    #expect(throws: InterpreterError.self) {
      try replay.confirm(
        Trace(initial: [0], steps: good, ending: .property), shows: .fault(FaultID(0)))
    }
  }

  @Test func termsAreTotal() {
    let cells = [5, 7]
    let array = CellArray(base: CellID(0), stride: 1, count: 2)
    #expect(Term.element(array, .constant(1)).value(in: cells) == 7)
    #expect(Term.element(array, .constant(2)).value(in: cells) == 0)
    #expect(Term.element(array, .constant(-1)).value(in: cells) == 0)
    #expect(Term.arithmetic(.divide, .constant(1), .constant(0)).value(in: cells) == 0)
    #expect(Term.arithmetic(.divide, .constant(-7), .constant(2)).value(in: cells) == -4)
    #expect(Term.arithmetic(.remainder, .constant(-7), .constant(2)).value(in: cells) == 1)
    #expect(Term.and([]).value(in: cells) == 1)
    #expect(Term.or([]).value(in: cells) == 0)
  }
}
