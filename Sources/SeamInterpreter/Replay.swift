// No trace reaches a user unless it has been replayed here: every step must be a move of the
// reference meaning, and the end must show what is claimed.

import SeamIR
import SeamTraces

/// Re-derives traces step by step.
public struct Replay: Sendable {
  private let interpreter: Interpreter
  public var system: TransitionSystem { interpreter.system }

  public init(_ system: TransitionSystem) { interpreter = Interpreter(system) }

  /// What a trace is said to show.
  public enum Claim: Sendable, Hashable {
    /// The property with this number is violated, or witnessed where it asks for reachability.
    case property(Int)
    /// The fault happens.
    case fault(FaultID)
  }

  /// The trace that begins in a state and takes the given actions, with its events and ending.
  ///
  /// - Throws: ``InterpreterError`` where an action is not enabled or the end does not show the
  ///   claim.
  public func trace(
    from initial: State, actions: [Int], showing claim: Claim
  ) throws(InterpreterError) -> Trace {
    var walk = try start(in: initial)
    var steps: [Trace.Step] = []
    for action in actions {
      let move = try take(action, &walk)
      steps.append(
        Trace.Step(action: action, events: move.events, state: move.state(in: system)))
    }
    return Trace(initial: initial, steps: steps, ending: try ending(of: walk, showing: claim))
  }

  /// Checks that every step is a move to exactly the state and with exactly the events it says, and
  /// that the end shows the claim in the way it says.
  ///
  /// - Throws: ``InterpreterError`` at the first thing that is not so.
  public func confirm(_ trace: Trace, shows claim: Claim) throws(InterpreterError) {
    var walk = try start(in: trace.initial)
    for (number, step) in trace.steps.enumerated() {
      let move = try take(step.action, &walk)
      guard move.state(in: system) == step.state else {
        throw InterpreterError(
          message: "step \(number + 1) leads to another state",
          details: "\(move.state(in: system)), not \(step.state)")
      }
      guard move.events == step.events else {
        throw InterpreterError(
          message: "step \(number + 1) has other events",
          details: "\(move.events), not \(step.events)")
      }
    }
    let real = try ending(of: walk, showing: claim)
    guard real == trace.ending else {
      throw InterpreterError(
        message: "the trace ends in another way", details: "\(real), not \(trace.ending)")
    }
  }

  /// Where a replay has come to.
  private struct Walk {
    var state: State
    /// The monitors that said bad at the last letter.
    var badMonitors: Set<Int>
    /// The fault of the last move's body, after which nothing goes on.
    var bodyFault: FaultID?
    /// The faults of monitors on the initial state.
    var initialFaults: Set<FaultID>
  }

  private func start(in initial: State) throws(InterpreterError) -> Walk {
    let matching = try interpreter.initialStates(leadingTo: initial)
    guard !matching.isEmpty else {
      throw InterpreterError(message: "not an initial state", details: "\(initial)")
    }
    let sound = matching.filter { $0.fault == nil }
    return Walk(
      state: initial, badMonitors: Set(sound.flatMap(\.badMonitors)), bodyFault: nil,
      initialFaults: Set(matching.compactMap(\.fault)))
  }

  private func take(
    _ action: Int, _ walk: inout Walk
  ) throws(InterpreterError) -> Interpreter.Move {
    guard walk.bodyFault == nil, let move = try interpreter.move(of: action, from: walk.state)
    else {
      let name = system.actions.indices.contains(action) ? system.actions[action].name : "?"
      throw InterpreterError(
        message: "action \(action) (\(name)) is not enabled", details: "\(walk.state)")
    }
    walk.state = move.state(in: system)
    walk.initialFaults = []
    switch move.outcome {
    case .landed(_, let badMonitors):
      walk.badMonitors = Set(badMonitors)
    case .fault(let fault, _):
      walk.badMonitors = []
      walk.bodyFault = fault
    }
    return move
  }

  /// How the end shows the claim.
  private func ending(
    of walk: Walk, showing claim: Claim
  ) throws(InterpreterError) -> Trace.Ending {
    let ending: Trace.Ending?
    switch claim {
    case .fault(let fault): ending = try faultEnding(of: walk, fault)
    case .property(let index): ending = try propertyEnding(of: walk, system.properties[index])
    }
    guard let ending else {
      throw InterpreterError(
        message: "the end does not show what is claimed", details: "\(claim), \(walk.state)")
    }
    return ending
  }

  private func faultEnding(
    of walk: Walk, _ fault: FaultID
  ) throws(InterpreterError) -> Trace.Ending? {
    if let bodyFault = walk.bodyFault { return bodyFault == fault ? .fault(fault) : nil }
    if walk.initialFaults.contains(fault) { return .faultOfEvaluation(fault) }
    let expansion = try interpreter.expansion(of: walk.state)
    let faults =
      expansion.guardFaults.map(\.fault)
      + interpreter.evaluationFaults(in: walk.state, isEnd: expansion.isEnd)
    return faults.contains(fault) ? .faultOfEvaluation(fault) : nil
  }

  private func propertyEnding(
    of walk: Walk, _ property: Property
  ) throws(InterpreterError) -> Trace.Ending? {
    guard walk.bodyFault == nil else { return nil }
    switch property.kind {
    case .monitor(let monitor), .reachableMove(let monitor):
      return walk.badMonitors.contains(monitor) ? .property : nil
    case .temporal:
      return nil
    case .invariant, .reachable:
      switch interpreter.judgement(of: property, in: walk.state, isEnd: false) {
      case .shown: return .property
      case .fault(let fault): return property.isReachability ? nil : ending(of: fault)
      case .nothing: return nil
      }
    case .atEnd, .deadlockFree:
      let isEnd = try interpreter.expansion(of: walk.state).isEnd
      switch interpreter.judgement(of: property, in: walk.state, isEnd: isEnd) {
      case .shown: return .noMove
      case .fault(let fault): return ending(of: fault)
      case .nothing: return nil
      }
    }
  }

  /// A number that left its bound says nothing about the model, so it violates no property.
  private func ending(of fault: FaultID) -> Trace.Ending? {
    system.faults[fault.index].kind == .bound ? nil : .faultOfEvaluation(fault)
  }
}
