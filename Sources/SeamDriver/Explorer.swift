import SeamIR
import SeamInterpreter
import SeamTraces

/// Stepping through a model by hand: where one is, what can happen, and the way back.
///
/// It knows nothing of terminals: a line of input goes in, and what to show comes out.
public struct Explorer {
  /// What a line of input leads to.
  public enum Reply: Sendable {
    /// The moves that are enabled now.
    case moves(Position)
    /// The state as it is.
    case state(StateView)
    /// All moves so far.
    case story(TraceStory)
    case help
    /// Something to say, without anything having changed.
    case message(String)
    case quit
  }

  /// Where one is, and how one can go on.
  public struct Position: Sendable {
    /// How many moves have been made.
    public let depth: Int
    public let choices: [Choice]
    /// Guards that cannot be evaluated here.
    public let guardFaults: [String]
    /// The initial states to choose from; empty once one is chosen.
    public let starts: [StateView]
  }

  /// An enabled move, told before it is made.
  public struct Choice: Sendable {
    public let step: TraceStory.Step
    /// What goes wrong in it, if anything does.
    public let fault: String?
  }

  private let interpreter: Interpreter
  private var system: TransitionSystem { interpreter.system }
  private let starts: [State]
  private var initial: State?
  private var steps: [Trace.Step] = []
  private var fault: FaultID?

  /// Begins in the initial state, or before the choice of one where there are several.
  ///
  /// - Throws: ``InterpreterError`` where the core breaks its own rules.
  public init(_ system: TransitionSystem) throws {
    interpreter = Interpreter(system)
    var seen: Set<State> = []
    starts = try interpreter.initialStates().filter { $0.fault == nil }.map(\.state)
      .filter { seen.insert($0).inserted }
    initial = starts.count == 1 ? starts[0] : nil
  }

  private var state: State? { steps.last?.state ?? initial }

  /// What to show before the first line of input.
  public func welcome() throws -> Reply { .moves(try position()) }

  /// Answers a line of input.
  ///
  /// - Throws: ``InterpreterError`` where the core breaks its own rules.
  public mutating func answer(_ line: String) throws -> Reply {
    let word = line.trimming().lowercased()
    switch word {
    case "": return .moves(try position())
    case "?", "h", "help": return .help
    case "q", "quit", "exit": return .quit
    case "u", "undo": return try undo()
    case "r", "restart":
      steps = []
      fault = nil
      initial = starts.count == 1 ? starts[0] : nil
      return .moves(try position())
    case "s", "state":
      guard let state else { return .message("choose an initial state first") }
      return .state(StateView(state, of: system))
    case "t", "trace":
      guard let initial else { return .message("choose an initial state first") }
      let ending = fault.map(Trace.Ending.fault) ?? .property
      let trace = Trace(initial: initial, steps: steps, ending: ending)
      return .story(TraceStory(trace, of: system, property: nil))
    default:
      guard let number = Int(word) else {
        return .message("`\(line.trimming())` is no command; `?` lists them")
      }
      return try take(number)
    }
  }

  private mutating func undo() throws -> Reply {
    if !steps.isEmpty {
      steps.removeLast()
    } else if initial != nil, starts.count > 1 {
      initial = nil
    } else {
      return .message("there is nothing to undo")
    }
    fault = nil
    return .moves(try position())
  }

  private mutating func take(_ number: Int) throws -> Reply {
    guard let state else {
      guard starts.indices.contains(number - 1) else {
        return .message("there are initial states 1 to \(starts.count)")
      }
      initial = starts[number - 1]
      return .moves(try position())
    }
    guard fault == nil else {
      return .message("after a runtime fault nothing goes on: `u` goes back")
    }
    let moves = try interpreter.moves(from: state)
    guard moves.indices.contains(number - 1) else {
      return .message(
        moves.isEmpty ? "nothing can move: `u` goes back" : "there are moves 1 to \(moves.count)")
    }
    let move = moves[number - 1]
    if case .fault(let found, _) = move.outcome { fault = found }
    steps.append(
      Trace.Step(action: move.action, events: move.events, state: move.state(in: system)))
    return .moves(try position())
  }

  private func position() throws -> Position {
    guard let state else {
      return Position(
        depth: 0, choices: [], guardFaults: [], starts: starts.map { StateView($0, of: system) })
    }
    guard fault == nil else {
      return Position(depth: steps.count, choices: [], guardFaults: [], starts: [])
    }
    let here = StateView(state, of: system)
    let expansion = try interpreter.expansion(of: state)
    let choices = expansion.moves.map { move in
      let next = move.state(in: system)
      let view = StateView(next, of: system)
      let step = Trace.Step(action: move.action, events: move.events, state: next)
      var message: String?
      if case .fault(let id, _) = move.outcome { message = system.faults[id.index].message }
      return Choice(
        step: TraceStory.step(
          steps.count + 1, step, of: system, diff: StateDiff(from: here, to: view), state: view),
        fault: message)
    }
    return Position(
      depth: steps.count, choices: choices,
      guardFaults: expansion.guardFaults.map { system.faults[$0.fault.index].message },
      starts: [])
  }
}
