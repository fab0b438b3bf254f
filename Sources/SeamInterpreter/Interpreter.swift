// The reference meaning of a transition system. Nothing here is clever: every other engine is held
// against it, and every trace that a user sees has been through it.

import SeamIR
import SeamTraces

/// The meaning of a transition system, by direct evaluation.
public struct Interpreter: Sendable {
  public let system: TransitionSystem

  public init(_ system: TransitionSystem) { self.system = system }

  /// A state in which a run may begin.
  public struct Initial: Sendable, Hashable {
    /// After the monitors have taken in the first letter; partial where ``fault`` is not `nil`.
    public let state: State
    /// The monitors that say bad at once, in order.
    public let badMonitors: [Int]
    /// The fault a monitor's update ran into: no run goes on from here.
    public let fault: FaultID?
  }

  /// A move that is enabled in a state.
  public struct Move: Sendable, Hashable {
    /// The index of the action in ``TransitionSystem/actions``.
    public let action: Int
    public let outcome: Outcome
    /// In the order in which they were emitted.
    public let events: [Occurrence]

    /// What a move comes to.
    public enum Outcome: Sendable, Hashable {
      /// All cells after the body and the monitors, scratch included, and the monitors that say bad.
      case landed(cells: [Int], badMonitors: [Int])
      /// A check in the body or in a monitor was false; the state is what had been reached by then.
      case fault(FaultID, partial: State)
    }

    /// The state cells after the move, partial after a fault.
    public func state(in system: TransitionSystem) -> State {
      switch outcome {
      case .landed(let cells, _): Array(cells.prefix(system.stateCellCount))
      case .fault(_, let partial): partial
      }
    }
  }

  /// An action whose guard cannot be evaluated in a state.
  public struct GuardFault: Sendable, Hashable {
    public let action: Int
    public let fault: FaultID
  }

  /// All that can happen next in a state.
  public struct Expansion: Sendable, Hashable {
    /// In source order of their actions, at most one for each.
    public let moves: [Move]
    /// In source order of their actions.
    public let guardFaults: [GuardFault]
    /// No move is enabled, and no guard fault leaves that open; a move that faults is a move.
    public var isEnd: Bool { moves.isEmpty && guardFaults.isEmpty }
  }

  /// Every way to begin: the cross product of the initial values, the last cell varying fastest.
  ///
  /// Two ways may lead to the same state when monitors have run.
  public func initialStates() throws(InterpreterError) -> [Initial] {
    try initialStates(choosing: system.initialValues)
  }

  /// The ways to begin that lead to the given state.
  ///
  /// A cell that no monitor assigns keeps the value it begins with, so only those few rows of the
  /// cross product are looked at that agree with the state there.
  public func initialStates(leadingTo state: State) throws(InterpreterError) -> [Initial] {
    guard state.count == system.stateCellCount else { return [] }
    var isAssigned = Array(repeating: false, count: system.cells.count)
    for statement in system.initialBody {
      statement.forEachCellWritten { isAssigned[$0.index] = true }
    }
    for monitor in system.monitors {
      for statement in monitor.update {
        statement.forEachCellWritten { isAssigned[$0.index] = true }
      }
    }
    let values = system.initialValues.enumerated().map { index, values in
      isAssigned[index] ? values : values.contains(state[index]) ? [state[index]] : []
    }
    return try initialStates(choosing: values).filter { $0.state == state }
  }

  private func initialStates(choosing choices: [[Int]]) throws(InterpreterError) -> [Initial] {
    if choices.contains(where: { $0.isEmpty }) { return [] }
    var rows: [State] = [choices.map { $0[0] }]
    for (index, values) in choices.enumerated() where values.count > 1 {
      rows = rows.flatMap { row in
        values.map { value in
          var row = row
          row[index] = value
          return row
        }
      }
    }
    var result: [Initial] = []
    for row in rows {
      var body = Body(system, from: row)
      var fault: FaultID?
      switch try body.run(system.initialBody) {
      case .finished: fault = try runMonitors(&body)
      case .impossible: continue
      case .fault(let found): fault = found
      }
      let bad = fault == nil ? badMonitors(in: body.cells) : []
      result.append(Initial(state: body.state, badMonitors: bad, fault: fault))
    }
    return result
  }

  /// The moves that are enabled in a state, and the guards that fault there.
  ///
  /// An action whose guard faults is not possible; the other actions go on as if it were not there.
  /// The guard of an action that an urgent one holds back is not evaluated, so it cannot fault.
  public func expansion(of state: State) throws(InterpreterError) -> Expansion {
    let cells = Body(system, from: state).cells
    var possible: [Move] = []
    var guardFaults: [GuardFault] = []
    for index in system.actions.indices {
      switch try attempt(index, from: state, cells) {
      case .move(let move): possible.append(move)
      case .guardFault(let fault): guardFaults.append(GuardFault(action: index, fault: fault))
      case .nothing: break
      }
    }
    let urgent = possible.map { system.actions[$0.action] }.filter(\.isUrgent)
    let held = Set(urgent.compactMap(\.processor))
    func isHeldBack(_ index: Int) -> Bool {
      let action = system.actions[index]
      guard let processor = action.processor, !action.isUrgent else { return false }
      return held.contains(processor)
    }
    return Expansion(
      moves: possible.filter { !isHeldBack($0.action) },
      guardFaults: guardFaults.filter { !isHeldBack($0.action) })
  }

  /// The moves that are enabled in a state, in source order of their actions.
  public func moves(from state: State) throws(InterpreterError) -> [Move] {
    try expansion(of: state).moves
  }

  /// The move that an action makes in a state; `nil` where it is not enabled.
  public func move(of index: Int, from state: State) throws(InterpreterError) -> Move? {
    guard system.actions.indices.contains(index) else { return nil }
    let cells = Body(system, from: state).cells
    guard case .move(let move) = try attempt(index, from: state, cells) else { return nil }
    let action = system.actions[index]
    guard let processor = action.processor, !action.isUrgent else { return move }
    for (other, urgent) in system.actions.enumerated()
    where urgent.isUrgent && urgent.processor == processor {
      if case .move = try attempt(other, from: state, cells) { return nil }
    }
    return move
  }

  /// What comes of an action in a state, whatever urgent ones there are.
  private enum Attempt {
    case move(Move)
    case guardFault(FaultID)
    case nothing
  }

  /// Tries an action in a state, whose cells with scratch cells behind them are given too.
  private func attempt(
    _ index: Int, from state: State, _ cells: [Int]
  ) throws(InterpreterError) -> Attempt {
    let action = system.actions[index]
    if let location = action.location, cells[location.cell.index] != location.value {
      return .nothing
    }
    if let fault = action.guardChecks.firstFault(in: cells) { return .guardFault(fault) }
    guard action.guardTerm.holds(in: cells), let move = try run(index, from: state) else {
      return .nothing
    }
    return .move(move)
  }

  /// Runs an action's body and then the monitors; `nil` where an `assume` was false.
  private func run(_ index: Int, from state: State) throws(InterpreterError) -> Move? {
    var body = Body(system, from: state)
    switch try body.run(system.actions[index].body) {
    case .impossible:
      return nil
    case .fault(let fault):
      return Move(
        action: index, outcome: .fault(fault, partial: body.state), events: body.events)
    case .finished:
      if let fault = try runMonitors(&body) {
        return Move(
          action: index, outcome: .fault(fault, partial: body.state), events: body.events)
      }
      let bad = badMonitors(in: body.cells)
      return Move(
        action: index, outcome: .landed(cells: body.cells, badMonitors: bad), events: body.events)
    }
  }

  /// Runs all monitors' updates in order; the fault of the first that runs into one.
  private func runMonitors(_ body: inout Body) throws(InterpreterError) -> FaultID? {
    for monitor in system.monitors {
      switch try body.run(monitor.update) {
      case .finished:
        break
      case .fault(let fault):
        return fault
      case .impossible:
        throw InterpreterError(message: "a monitor assumes", details: monitor.name)
      }
    }
    return nil
  }

  private func badMonitors(in cells: [Int]) -> [Int] {
    system.monitors.indices.filter { cells[system.monitors[$0].verdict.index] != 0 }
  }
}
