import SeamIR
import SeamInterpreter
import SeamTraces
import Testing
import TestSupport

/// Preconditions say before a run how it will come out.
@Suite struct PreconditionTests {
  private let x = Term.cell(CellID(0))
  private let y = Term.cell(CellID(1))
  private let array = CellArray(base: CellID(0), stride: 1, count: 2)
  private let fault = FaultID(0)

  private func possible(_ body: [Statement]) -> Term? {
    body.precondition(of: .yes, ifImpossible: false, ifFaulty: { _ in true })
  }

  @Test func whatComesAfterTheLastAssumptionDoesNotMatter() {
    let body: [Statement] = [
      x.becomes(y.plus(1)), .assume(x.equals(2)), y.becomes(7), .check(y.equals(0), fault),
    ]
    #expect(possible(body) == y.plus(1).equals(2))
  }

  @Test func aFaultBeforeAnAssumptionHidesIt() {
    let body: [Statement] = [.check(x.equals(1), fault), .assume(y.equals(1))]
    #expect(possible(body) == .or([.compare(.notEqual, x, .constant(1)), y.equals(1)]))
    #expect(
      body.precondition(of: .yes, ifImpossible: true, ifFaulty: { _ in false })
        == .and([x.equals(1), .or([.compare(.notEqual, y, .constant(1)), .yes])]).folded)
  }

  @Test func branchesThatChangeNothingVanish() {
    let body: [Statement] = [
      .conditional(y.equals(0), [x.becomes(1)], []), .assume(y.equals(3)),
    ]
    #expect(possible(body) == y.equals(3))
  }

  @Test func assignedElementsAreFollowed() {
    let body: [Statement] = [.assign(.element(array, x), .constant(4)), .assume(y.equals(4))]
    let value = Term.choice(x.equals(1), .constant(4), y)
    #expect(possible(body) == .compare(.equal, value, .constant(4)))
  }

  @Test func elementsOfReplacedCellsBecomeChains() {
    let term = Term.element(array, y).rewritten { $0 == CellID(0) ? .constant(9) : nil }
    #expect(
      term == .choice(y.equals(0), .constant(9), .choice(y.equals(1), y, .constant(0))))
    #expect(Term.element(array, .constant(2)).folded == .constant(0))
  }

  /// What is no truth is not taken for one: `and` of a lone 5 is 1.
  @Test func foldingKeepsValues() {
    let five = Term.cell(CellID(0))
    for term in [
      Term.and([five]), .or([five, .no]), .not(.not(five)), .and([.yes, five]),
      .arithmetic(.divide, five, .constant(0)), .choice(.constant(3), five, .no),
    ] {
      #expect(term.folded.value(in: [5]) == term.value(in: [5]), "\(term)")
    }
  }

  /// In states of random systems, against runs of the bodies.
  @Test(arguments: 0..<60) func theyAgreeWithTheInterpreter(seed: Int) throws {
    let system = RandomSystem.system(seed: UInt64(seed))
    let interpreter = Interpreter(system)
    var states = try interpreter.initialStates().filter { $0.fault == nil }.map(\.state)
    var known = Set(states)
    var position = 0
    while position < states.count, states.count < 60 {
      for move in try interpreter.moves(from: states[position]) {
        guard case .landed = move.outcome else { continue }
        let next = move.state(in: system)
        if known.insert(next).inserted { states.append(next) }
      }
      position += 1
    }
    let scratch = Array(repeating: 0, count: system.cells.count - system.stateCellCount)
    for action in system.actions {
      var alone = system
      var free = action
      // Only the body decides: no guard, and nothing that holds it back.
      free.location = nil
      free.guardChecks = []
      free.guardTerm = .yes
      alone.actions = [free]
      alone.monitors = []
      let judge = Interpreter(alone)
      let possible = try #require(self.possible(action.body))
      let finishes = try #require(
        action.body.precondition(of: .yes, ifImpossible: false, ifFaulty: { _ in false }))
      for state in states {
        let move = try judge.moves(from: state).first
        #expect(possible.holds(in: state + scratch) == (move != nil), "\(action.body)")
        var isFinished = false
        if case .landed = move?.outcome { isFinished = true }
        #expect(finishes.holds(in: state + scratch) == isFinished, "\(action.body)")
        for fault in system.faults.indices.map(FaultID.init) {
          let faults = try #require(
            action.body.precondition(
              of: .no, ifImpossible: false, ifFaulty: { $0 == fault }))
          var isFault = false
          if case .fault(fault, _) = move?.outcome { isFault = true }
          #expect(faults.holds(in: state + scratch) == isFault, "\(action.body)")
        }
      }
    }
  }
}
