import SeamIR

/// The value of every state cell, in cell order.
public typealias State = [Int]

/// An event that happened in a move, with its arguments' cells.
public struct Occurrence: Sendable, Hashable {
  public let event: EventID
  public let arguments: [Int]
  public init(event: EventID, arguments: [Int]) {
    self.event = event
    self.arguments = arguments
  }
}

/// A run of a transition system from an initial state.
public struct Trace: Sendable, Hashable {
  public let initial: State
  public let steps: [Step]
  public let ending: Ending

  public init(initial: State, steps: [Step], ending: Ending) {
    self.initial = initial
    self.steps = steps
    self.ending = ending
  }

  /// One move and the state it leads to.
  public struct Step: Sendable, Hashable {
    /// The index of the action in ``TransitionSystem/actions``.
    public let action: Int
    /// In the order in which they were emitted.
    public let events: [Occurrence]
    /// The state after the move; after a fault in its middle, what had been reached by then.
    public let state: State
    public init(action: Int, events: [Occurrence], state: State) {
      self.action = action
      self.events = events
      self.state = state
    }
  }

  /// Why the trace stops where it does.
  public enum Ending: Sendable, Hashable {
    /// The last state, or the last move, is what the property speaks of.
    case property
    /// The last move ran into a fault in its body, so that its state is partial.
    case fault(FaultID)
    /// In the last state, evaluating an action's guard or a property goes wrong.
    case faultOfEvaluation(FaultID)
    /// No action is enabled in the last state.
    case noMove
    /// The run goes on for ever: after the last step it is where it has been, and goes round.
    case loop(Loop)
  }

  /// How a run goes on for ever, and why no promise of fairness forbids it.
  public struct Loop: Sendable, Hashable {
    /// How many steps there are before the loop.
    ///
    /// The last step comes back to the state after that many; where no step is left, the run rests
    /// in the last state, in which nothing is enabled.
    public let start: Int
    /// One for each of ``TransitionSystem/fairness``.
    public let fairness: [Fairness]
    public init(start: Int, fairness: [Fairness]) {
      self.start = start
      self.fairness = fairness
    }

    /// How a loop keeps one promise.
    public enum Fairness: Sendable, Hashable {
      /// The step with this number, counted from 1, is a move of what the promise is about.
      case taken(step: Int)
      /// A weak promise: it is not enabled after this many steps, which is in the loop.
      case disabled(after: Int)
      /// It is enabled nowhere in the loop.
      case neverEnabled
    }
  }

  /// The loop in which a trace ends, if it does in one.
  public var loop: Loop? {
    if case .loop(let loop) = ending { loop } else { nil }
  }

  /// The state the trace ends in.
  public var last: State { steps.last?.state ?? initial }
}
