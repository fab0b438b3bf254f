import SeamIR
import SeamTraces
import Testing

@testable import SeamDriver

@Suite struct ExplorerTests {
  /// One number from 0 to 2 that goes up, and runs into a fault at 2.
  private func counter(starts: [Int] = [0]) -> TransitionSystem {
    var system = TransitionSystem(name: "counter")
    let x = CellID(0)
    system.cells = [Cell(name: "x", range: 0...2, isBool: false)]
    system.stateCellCount = 1
    system.initialValues = [starts]
    system.variables = [
      Variable(name: "x", processor: nil, shape: .integer(0...2), first: x, isGhost: false)
    ]
    let place = SourceLocation(path: "c.seam", line: 3, column: 1)
    system.origins = [
      Origin(
        kind: .action("up"), processorName: "", lane: "platform", location: place,
        documentation: nil, citations: [])
    ]
    system.faults = [Fault(kind: .range, message: "`x` leaves 0..2", location: place)]
    let next = Term.arithmetic(.add, .cell(x), .constant(1))
    system.actions = [
      Action(
        name: "up", origin: OriginID(0), processor: nil, isUrgent: false, location: nil,
        guardChecks: [], guardTerm: .yes,
        body: [
          .check(.compare(.lessOrEqual, next, .constant(2)), FaultID(0)), .assign(.cell(x), next),
        ], choices: [], actor: 0)
    ]
    return system
  }

  /// What is said, shortly.
  private func text(_ reply: Explorer.Reply) -> String {
    switch reply {
    case .moves(let position):
      let moves = position.choices.map { choice in
        let changes = choice.step.diff.changes.map { "\($0.name)=\($0.new)" }
        return ([choice.step.title] + changes + [choice.fault].compactMap(\.self))
          .joined(separator: " ")
      }
      let starts = position.starts.flatMap { $0.assignments(includesGhosts: true) }
      return "\(position.depth): \((moves + starts).joined(separator: "; "))"
    case .state(let state): return state.assignments(includesGhosts: true).joined(separator: ", ")
    case .story(let story): return "story of \(story.steps.count): \(story.ending)"
    case .help: return "help"
    case .message(let message): return message
    case .quit: return "quit"
    }
  }

  private func play(_ system: TransitionSystem, _ lines: [String]) throws -> [String] {
    #expect(system.complaints() == [])
    var explorer = try Explorer(system)
    let first = text(try explorer.welcome())
    return try [first] + lines.map { text(try explorer.answer($0)) }
  }

  @Test func steppingAndUndoing() throws {
    #expect(
      try play(counter(), ["1", "s", "1", "1", "1", "t", "u", "", "u", "r", "u", "q"]) == [
        "0: up x=1", "1: up x=2", "x = 1", "2: up `x` leaves 0..2", "3: ",
        "after a runtime fault nothing goes on: `u` goes back",
        "story of 3: runtime fault: `x` leaves 0..2 (c.seam:3:1)", "2: up `x` leaves 0..2",
        "2: up `x` leaves 0..2", "1: up x=2", "0: up x=1", "there is nothing to undo", "quit",
      ])
  }

  @Test func badInputChangesNothing() throws {
    #expect(
      try play(counter(), ["2", "0", "-1", "99999999999999999999", "jump", "?", "  S "]) == [
        "0: up x=1", "there are moves 1 to 1", "there are moves 1 to 1", "there are moves 1 to 1",
        "`99999999999999999999` is no command; `?` lists them",
        "`jump` is no command; `?` lists them", "help", "x = 0",
      ])
  }

  @Test func severalInitialStates() throws {
    #expect(
      try play(counter(starts: [0, 1]), ["s", "3", "2", "u", "1"]) == [
        "0: x = 0; x = 1", "choose an initial state first", "there are initial states 1 to 2",
        "0: up x=2", "0: x = 0; x = 1", "0: up x=1",
      ])
  }
}
