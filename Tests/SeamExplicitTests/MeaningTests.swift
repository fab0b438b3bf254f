import SeamChecking
import SeamExplicit
import SeamIR
import SeamTraces
import TestSupport
import Testing

/// What the core means, case by case, with results that were worked out by hand.
@Suite struct MeaningTests {
  // MARK: - Faults

  @Test func aFaultInABodyEndsTheMove() throws {
    var builder = Models.counter(to: 3)
    let fault = builder.fault(.range)
    builder.action(when: Term.cell(CellID(0)).equals(2), [.check(.no, fault), .assume(.no)])
    let result = try agreed(builder.system)
    #expect(result.faults.map(\.fault) == [fault])
    #expect(result.faults.first?.trace.ending == .fault(fault))
    #expect(result.faults.first?.trace.steps.map(\.action) == [0, 0, 1])
    #expect(result.statistics.transitions == 3)
    #expect(result.actionCounts == [3, 1])
  }

  @Test func anAssumptionBeforeAFaultHidesIt() throws {
    var builder = Models.counter(to: 3)
    let fault = builder.fault(.range)
    builder.action("", [.assume(.no), .check(.no, fault)])
    #expect(try agreed(builder.system).faults.isEmpty)
  }

  @Test func aFaultInAGuardIsOneOfTheState() throws {
    var builder = Models.counter(to: 3)
    let count = Term.cell(CellID(0))
    let fault = builder.fault(.index)
    builder.action(
      checks: [Check(term: .not(count.equals(1)), fault: fault)], when: .no, [])
    let result = try agreed(builder.system)
    #expect(result.faults.first?.trace.ending == .faultOfEvaluation(fault))
    #expect(result.faults.first?.trace.steps.count == 1)
    #expect(result.statistics.states == 4)
  }

  @Test func aFaultInAPropertyViolatesIt() throws {
    var builder = Models.counter(to: 3)
    let count = Term.cell(CellID(0))
    let fault = builder.fault(.division)
    builder.property("p", .invariant(.yes, [Check(term: count.isBelow(2), fault: fault)]))
    let result = try agreed(builder.system)
    guard case .violated(.trace(let trace)) = result.verdicts[0] else {
      Issue.record("\(result.verdicts[0])")
      return
    }
    #expect(trace.ending == .faultOfEvaluation(fault))
    #expect(trace.steps.count == 2)
    #expect(result.faults.map(\.trace) == [trace])
  }

  @Test func aNumberThatLeavesItsBoundMakesTheRunBounded() throws {
    var builder = Models.counter(to: 3)
    let count = Term.cell(CellID(0))
    let fault = builder.fault(.bound)
    builder.action(when: count.equals(3), [.check(.no, fault)])
    builder.property("holds so far", .invariant(.yes, []))
    builder.property("violated", .invariant(count.isBelow(2), []))
    builder.property("not found", .reachable(.no, []))
    builder.property("end", .deadlockFree(allIdle: .no))
    let result = try agreed(builder.system)
    #expect(result.faults.isEmpty)
    #expect(result.stopped == .numberBound)
    #expect(kinds(result) == ["bound", "violated", "bound", "bound"])
  }

  // MARK: - Urgency

  @Test func anUrgentActionHoldsItsProcessorBack() throws {
    var builder = Builder()
    let mine = builder.cell("mine", 0...1)
    let other = builder.cell("other", 0...1)
    let free = builder.cell("free", 0...1)
    builder.action(processor: 0, [mine.becomes(1)])
    builder.action(processor: 1, when: other.equals(0), [other.becomes(1)])
    builder.action(when: free.equals(0), [free.becomes(1)])
    builder.action(processor: 0, isUrgent: true, [])
    let result = try agreed(builder.system)
    #expect(result.statistics.states == 4)
    #expect(result.actionCounts[0] == 0)
    #expect(result.actionCounts[3] == 4)
  }

  @Test func anUrgentActionHoldsBackOnlyWherePossible() throws {
    var builder = Builder()
    let mine = builder.cell("mine", 0...2)
    builder.action(processor: 0, when: mine.isBelow(2), [mine.becomes(mine.plus(1))])
    builder.action(processor: 0, isUrgent: true, [.assume(mine.equals(1)), mine.becomes(0)])
    let result = try agreed(builder.system)
    #expect(result.statistics.states == 2)
    #expect(result.actionCounts == [1, 1])
  }

  @Test func anUrgentActionThatFaultsHoldsBackToo() throws {
    var builder = Builder()
    let mine = builder.cell("mine", 0...1)
    let fault = builder.fault()
    builder.action(processor: 0, [mine.becomes(1)])
    builder.action(processor: 0, isUrgent: true, [.check(.no, fault), .assume(.no)])
    builder.property("end", .deadlockFree(allIdle: .no))
    let result = try agreed(builder.system)
    #expect(result.statistics.states == 1)
    #expect(result.faults.map(\.fault) == [fault])
    #expect(kinds(result) == ["holds"])
  }

  @Test func anUrgentGuardThatFaultsHoldsNothingBack() throws {
    var builder = Builder()
    let mine = builder.cell("mine", 0...1)
    let fault = builder.fault()
    builder.action(processor: 0, [mine.becomes(1)])
    builder.action(
      processor: 0, isUrgent: true, checks: [Check(term: .no, fault: fault)], [mine.becomes(0)])
    let result = try agreed(builder.system)
    #expect(result.statistics.states == 2)
    #expect(result.faults.first?.trace.ending == .faultOfEvaluation(fault))
  }

  // MARK: - Monitors and scratch cells

  @Test func aMonitorSeesScratchCellsAndTheFirstLetter() throws {
    var builder = Models.counter(to: 3)
    let count = Term.cell(CellID(0))
    let seen = builder.cell("seen", 0...1)
    let hit = builder.scratch("hit")
    let bad = builder.scratch("bad")
    builder.action(when: count.equals(2), [hit.becomes(1)])
    // The first letter has no event, so nothing is bad at first; the second hit is.
    let update: [Statement] = [
      bad.becomes(.and([hit, seen])), .conditional(hit, [seen.becomes(1)], []),
    ]
    builder.system.monitors = [Monitor(name: "twice", update: update, verdict: bad.id)]
    builder.property("twice", .monitor(0))
    builder.property("twice wanted", .reachableMove(0))
    builder.probe(.move(hit))
    builder.probe(.move(.and([hit, count.equals(0)])))
    let result = try agreed(builder.system)
    guard case .violated(.trace(let trace)) = result.verdicts[0] else {
      Issue.record("\(result.verdicts[0])")
      return
    }
    #expect(trace.steps.map(\.action) == [0, 0, 1, 1])
    #expect(kinds(result) == ["violated", "holds"])
    #expect(result.probesSeen == [true, false])
  }

  @Test func aMonitorMayBeBadAtOnce() throws {
    var builder = Builder()
    let one = builder.cell("one", 0...3, initially: [0, 1, 2])
    let bad = builder.scratch("bad")
    builder.system.monitors = [
      Monitor(name: "m", update: [bad.becomes(one.equals(1))], verdict: bad.id)
    ]
    builder.property("m", .monitor(0))
    let result = try agreed(builder.system)
    guard case .violated(.trace(let trace)) = result.verdicts[0] else {
      Issue.record("\(result.verdicts[0])")
      return
    }
    #expect(trace.initial == [1])
    #expect(trace.steps.isEmpty)
  }

  // MARK: - Ends, probes, temporal properties

  @Test func endsAreStatesWithoutMoves() throws {
    var builder = Models.counter(to: 2)
    let count = Term.cell(CellID(0))
    builder.property("end at 2", .atEnd(count.equals(2), []))
    builder.property("end at 1", .atEnd(count.equals(1), []))
    builder.property("idle", .deadlockFree(allIdle: count.equals(2)))
    builder.property("not idle", .deadlockFree(allIdle: .no))
    builder.property("lively", .temporal(.yes))
    builder.probe(.state(count.equals(2)))
    builder.probe(.state(count.equals(3)))
    let result = try agreed(builder.system)
    #expect(kinds(result) == ["holds", "violated", "holds", "violated", "undecided"])
    #expect(result.probesSeen == [true, false])
  }

  // MARK: - Traces

  @Test func amongShortestTracesTheFewestChangesCountFirst() throws {
    var builder = Builder()
    let left = builder.cell("left", 0...2)
    let right = builder.cell("right", 0...2)
    // Source order alone would alternate: each action is first somewhere.
    builder.action(
      processor: 0, when: .and([left.equals(0), right.equals(0)]), [left.becomes(1)])
    builder.action(processor: 1, when: right.isBelow(2), [right.becomes(right.plus(1))])
    builder.action(processor: 0, when: left.equals(1), [left.becomes(2)])
    builder.property("both", .invariant(.not(.and([left.equals(2), right.equals(2)])), []))
    let result = try agreed(builder.system)
    guard case .violated(.trace(let trace)) = result.verdicts[0] else {
      Issue.record("\(result.verdicts[0])")
      return
    }
    #expect(trace.steps.map(\.action) == [0, 2, 1, 1])
  }

  @Test func tracesTellEvents() throws {
    var builder = Models.counter(to: 3)
    let count = Term.cell(CellID(0))
    builder.system.events = [Event(name: "tick", parameters: [.integer(0...3)])]
    builder.system.actions[0].body.append(.emit(EventID(0), [count]))
    builder.property("p", .invariant(count.isBelow(2), []))
    guard case .violated(.trace(let trace)) = try agreed(builder.system).verdicts[0] else {
      Issue.record("not violated")
      return
    }
    #expect(trace.steps.flatMap(\.events).map(\.arguments) == [[1], [2]])
  }
}

/// The bare kinds of a result's verdicts.
func kinds(_ result: RunResult) -> [String] {
  result.verdicts.map { verdict in
    switch verdict {
    case .holds: "holds"
    case .violated: "violated"
    case .noViolation: "bound"
    case .undecided: "undecided"
    }
  }
}
