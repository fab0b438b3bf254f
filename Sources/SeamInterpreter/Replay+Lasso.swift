// Runs that go round for ever. What is shown here is worked out from the run alone: the formula is
// evaluated letter by letter and each promise of fairness is looked up on the loop, without the
// automata and components by which an engine found the run.

import SeamIR
import SeamTraces

extension TransitionSystem {
  /// The same system without what watches it; the cells of monitors keep their first values.
  ///
  /// A run that goes round for ever is told in this system: monitors of other properties would tell
  /// the rounds apart.
  public var unwatched: TransitionSystem {
    var system = self
    system.monitors = []
    system.probes = []
    return system
  }
}

extension Replay {
  /// The run that begins in a state, takes the given actions, and goes round from `start` on.
  ///
  /// - Parameters:
  ///   - initial: An initial state of the unwatched system.
  ///   - actions: All of them, the loop's included.
  ///   - start: How many of them lead to the loop; the run rests in its last state where that is all.
  ///   - property: The number of a temporal property, which must be false of the run.
  /// - Returns: The run with its events, and how its loop keeps each promise.
  /// - Throws: ``InterpreterError`` where the actions are not a run, the run does not come back,
  ///   breaks a promise of fairness or does not violate the property.
  public func lasso(
    from initial: State, actions: [Int], start: Int, violating property: Int
  ) throws(InterpreterError) -> Trace {
    let walk = try LassoWalk(system.unwatched, from: initial, actions: actions, start: start)
    guard system.properties.indices.contains(property),
      case .temporal(let formula) = system.properties[property].kind
    else {
      throw InterpreterError(message: "not a temporal property", details: "\(property)")
    }
    guard !formula.holds(on: walk.word, returningTo: walk.wordStart) else {
      throw InterpreterError(
        message: "the property is true of the run",
        details: "\(system.properties[property].label), \(actions) from \(initial)")
    }
    let loop = Trace.Loop(start: start, fairness: try walk.fairness())
    return Trace(initial: initial, steps: walk.steps, ending: .loop(loop))
  }

  /// Checks a run that goes round for ever in every part.
  ///
  /// - Throws: ``InterpreterError`` at the first thing that is not so.
  public func confirm(_ trace: Trace, violates property: Int) throws(InterpreterError) {
    guard let loop = trace.loop else {
      throw InterpreterError(message: "the run ends", details: "\(trace.ending)")
    }
    let real = try lasso(
      from: trace.initial, actions: trace.steps.map(\.action), start: loop.start,
      violating: property)
    guard real == trace else {
      throw InterpreterError(message: "the run is another", details: "\(real), not \(trace)")
    }
  }
}

/// A run, with what its letters and its loop have to be asked about.
private struct LassoWalk {
  let system: TransitionSystem
  let start: Int
  private(set) var steps: [Trace.Step] = []
  /// All cells at each letter; one more than there are steps, or two where the run rests at its end.
  private(set) var word: [[Int]] = []
  /// The letter to which the word goes back after its last one.
  let wordStart: Int
  /// For each state of the run the actions that are enabled there.
  private var enabled: [Set<Int>] = []

  init(
    _ system: TransitionSystem, from initial: State, actions: [Int], start: Int
  ) throws(InterpreterError) {
    self.system = system
    self.start = start
    let interpreter = Interpreter(system)
    guard (0...actions.count).contains(start) else {
      throw InterpreterError(message: "the loop begins nowhere", details: "\(start)")
    }
    guard try !interpreter.initialStates(leadingTo: initial).isEmpty else {
      throw InterpreterError(message: "not an initial state", details: "\(initial)")
    }
    let rest = Array(repeating: 0, count: system.cells.count - system.stateCellCount)
    var states = [initial]
    word = [initial + rest]
    var expansion = try interpreter.expansion(of: initial)
    for action in actions {
      guard let move = expansion.moves.first(where: { $0.action == action }),
        case .landed(let cells, _) = move.outcome
      else {
        let name = system.actions.indices.contains(action) ? system.actions[action].name : "?"
        throw InterpreterError(
          message: "action \(action) (\(name)) leads nowhere", details: "\(states)")
      }
      enabled.append(Set(expansion.moves.map(\.action)))
      let state = move.state(in: system)
      states.append(state)
      word.append(cells)
      steps.append(Trace.Step(action: action, events: move.events, state: state))
      expansion = try interpreter.expansion(of: state)
    }
    enabled.append(Set(expansion.moves.map(\.action)))
    if start == actions.count {
      guard expansion.isEnd else {
        throw InterpreterError(
          message: "the run rests where it could move", details: "\(states[start])")
      }
      word.append(states[start] + rest)
      wordStart = word.count - 1
    } else {
      guard states[start] == states[actions.count] else {
        throw InterpreterError(
          message: "the run does not come back",
          details: "\(states[actions.count]), not \(states[start])")
      }
      wordStart = start + 1
    }
  }

  /// How the loop keeps each promise.
  func fairness() throws(InterpreterError) -> [Trace.Loop.Fairness] {
    var result: [Trace.Loop.Fairness] = []
    for assumption in system.fairness {
      guard let how = how(assumption) else {
        throw InterpreterError(
          message: "the loop is not \(assumption.fullName)",
          details: "\(steps.dropFirst(start).map(\.action))")
      }
      result.append(how)
    }
    return result
  }

  private func how(_ assumption: FairnessAssumption) -> Trace.Loop.Fairness? {
    let actions = Set(assumption.actions)
    for (number, step) in steps.enumerated().dropFirst(start) where actions.contains(step.action) {
      return .taken(step: number + 1)
    }
    let places = Array(start...max(start, steps.count - 1))
    let isIdle = places.map { enabled[$0].isDisjoint(with: actions) }
    if !isIdle.contains(false) { return .neverEnabled }
    guard assumption.kind == .weak, let place = isIdle.firstIndex(of: true) else { return nil }
    return .disabled(after: places[place])
  }
}

extension Formula {
  /// Whether the formula is true of the infinite word that goes back to letter `start` after its
  /// last one.
  public func holds(on word: [[Int]], returningTo start: Int) -> Bool {
    truth(on: word, start).first ?? false
  }

  /// For each letter whether the formula is true of the rest of the word from there.
  private func truth(on word: [[Int]], _ start: Int) -> [Bool] {
    switch self {
    case .atom(let term):
      return word.map { term.holds(in: $0) }
    case .not(let body):
      return body.truth(on: word, start).map { !$0 }
    case .and(let left, let right):
      return zip(left.truth(on: word, start), right.truth(on: word, start)).map { $0 && $1 }
    case .or(let left, let right):
      return zip(left.truth(on: word, start), right.truth(on: word, start)).map { $0 || $1 }
    case .next(let body):
      let inner = body.truth(on: word, start)
      return word.indices.map { inner[$0 + 1 < word.count ? $0 + 1 : start] }
    case .until(let left, let right):
      let (stays, comes) = (left.truth(on: word, start), right.truth(on: word, start))
      return Self.fixpoint(from: false, on: word, start) { comes[$0] || stays[$0] && $1 }
    case .release(let left, let right):
      let (frees, holds) = (left.truth(on: word, start), right.truth(on: word, start))
      return Self.fixpoint(from: true, on: word, start) { holds[$0] && (frees[$0] || $1) }
    }
  }

  /// The least or greatest solution of `x[i] = step(i, x[i + 1])`, by going backwards until nothing
  /// changes.
  private static func fixpoint(
    from value: Bool, on word: [[Int]], _ start: Int, _ step: (Int, Bool) -> Bool
  ) -> [Bool] {
    var result = word.map { _ in value }
    var changed = true
    while changed {
      changed = false
      for place in word.indices.reversed() {
        let next = result[place + 1 < word.count ? place + 1 : start]
        let new = step(place, next)
        if new != result[place] { (result[place], changed) = (new, true) }
      }
    }
    return result
  }
}
