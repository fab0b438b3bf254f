import SeamIR
import SeamTraces

/// The answer for one property, never without its evidence.
public enum Verdict: Sendable {
  /// The whole space was explored and nothing was found, or, for `reachable`, a state was found.
  case holds(Evidence)
  /// A trace shows it, and the reference interpreter has replayed it. For `reachable` there is no
  /// trace: the whole space was explored without meeting the state.
  case violated(Counterexample)
  /// How far the search looked without finding anything; never more than that.
  case noViolation(upTo: Bound)
  /// This engine cannot answer, and says why.
  case undecided(reason: String)

  /// Why a property holds.
  public enum Evidence: Sendable {
    case exhausted(Statistics)
    /// A trace to the state that `reachable` asks for.
    case witness(Trace)
  }

  /// Why a property does not hold.
  public enum Counterexample: Sendable {
    case trace(Trace)
    case unreachable(Statistics)
  }

  /// A limit that stopped the search.
  public struct Bound: Sendable {
    public let reason: Reason
    public let statistics: Statistics
    public init(reason: Reason, statistics: Statistics) {
      self.reason = reason
      self.statistics = statistics
    }

    public enum Reason: Sendable, Hashable {
      case states(Int), depth(Int), seconds(Double), memory(bytes: Int)
      /// The user stopped it.
      case interrupted
      /// A number that is unbounded in the model was cut off.
      case numberBound
      /// Only signatures of states were kept, so that one may have been missed.
      case compaction
    }
  }
}

/// How much was explored.
public struct Statistics: Sendable {
  /// Distinct states.
  public var states: Int
  /// Moves made, faults not counted.
  public var transitions: Int
  /// The number of moves to the furthest state.
  public var depth: Int
  /// Levels that were explored to their end: every state at most this far was seen.
  public var completeDepth: Int
  public var seconds: Double
  public var memoryBytes: Int
  /// An upper bound of the probability that a state was missed; `nil` where none can be.
  public var missProbability: Double?

  public init(
    states: Int, transitions: Int, depth: Int, completeDepth: Int, seconds: Double,
    memoryBytes: Int
  ) {
    self.states = states
    self.transitions = transitions
    self.depth = depth
    self.completeDepth = completeDepth
    self.seconds = seconds
    self.memoryBytes = memoryBytes
  }
}

/// The limits of a search; `nil` for none.
public struct Budget: Sendable {
  public var states: Int?
  public var depth: Int?
  public var seconds: Double?
  public var memoryBytes: Int?
  public init(
    states: Int? = nil, depth: Int? = nil, seconds: Double? = nil, memoryBytes: Int? = nil
  ) {
    self.states = states
    self.depth = depth
    self.seconds = seconds
    self.memoryBytes = memoryBytes
  }
}

/// What an engine tells while it runs.
public struct Progress: Sendable {
  public let statistics: Statistics
  /// States found but not expanded yet.
  public let frontier: Int
  public init(statistics: Statistics, frontier: Int) {
    self.statistics = statistics
    self.frontier = frontier
  }
}

/// What a run found out about a system and all its properties.
public struct RunResult: Sendable {
  /// In the order of ``TransitionSystem/properties``.
  public var verdicts: [Verdict]
  /// Runtime faults met, each with a shortest trace; the shortest first.
  ///
  /// Faults of kind `bound` are not listed: they make the run bounded.
  public var faults: [(fault: FaultID, trace: Trace)]
  public var statistics: Statistics
  /// How often each action was taken, in the order of ``TransitionSystem/actions``.
  public var actionCounts: [Int]
  /// Whether each probe was seen true, in the order of ``TransitionSystem/probes``.
  public var probesSeen: [Bool]
  /// Why the search stopped early; `nil` where it saw everything.
  public var stopped: Verdict.Bound.Reason?
  /// What became of native code, if it was asked for.
  public var native: NativeUse = .notAsked
  /// What became of checkpoints, if they were asked for and there was one to write.
  public var checkpoint: CheckpointOutcome?
  /// What was kept of each state.
  public var storage: StateStorage = .whole
  /// What was left out; with partial order traces need not be shortest.
  public var reductions: Set<Reduction> = []

  public init(
    verdicts: [Verdict], faults: [(fault: FaultID, trace: Trace)], statistics: Statistics,
    actionCounts: [Int], probesSeen: [Bool], stopped: Verdict.Bound.Reason?
  ) {
    self.verdicts = verdicts
    self.faults = faults
    self.statistics = statistics
    self.actionCounts = actionCounts
    self.probesSeen = probesSeen
    self.stopped = stopped
  }
}

/// The last checkpoint of a search.
public enum CheckpointOutcome: Sendable, Hashable {
  /// The file holds this many states, and the search can go on from it at this level.
  case written(path: String, states: Int, level: Int)
  case failed(path: String, reason: String)
}

/// Whether native code computed the successors.
public enum NativeUse: Sendable, Hashable {
  case notAsked
  /// The search was over before the code was ready.
  case notNeeded
  /// The states of this level and of all behind it were expanded by native code.
  case fromLevel(Int)
  /// Why there was none.
  case impossible(String)
}

/// A strategy that answers for all properties of a system at once.
public protocol Engine: Sendable {
  /// The name under which results and statistics are reported.
  var name: String { get }

  /// Answers every property of the system.
  ///
  /// - Parameters:
  ///   - system: A validated system.
  ///   - budget: Limits; where one is reached the open verdicts are ``Verdict/noViolation(upTo:)``.
  ///   - shouldStop: Asked often; once true the search ends as by an exhausted budget.
  ///   - progress: Called now and then, from the thread that called `run`.
  /// - Returns: A verdict for each property, and what else was met.
  /// - Throws: ``EngineFault`` where the engine finds itself in the wrong.
  func run(
    _ system: TransitionSystem, budget: Budget, shouldStop: @Sendable () -> Bool,
    progress: (Progress) -> Void
  ) throws -> RunResult

  /// Prepares runs of one system that differ in what they begin with.
  func series(of system: TransitionSystem) -> any RunSeries
}

extension Engine {
  /// Runs that have nothing in common.
  public func series(of system: TransitionSystem) -> any RunSeries {
    SingleRuns(engine: self, system: system)
  }
}

/// Runs of one system that differ in what they begin with, so that an engine does but once what is
/// the same for all of them.
public protocol RunSeries: Sendable {
  /// Answers every property of the system as ``Engine/run(_:budget:shouldStop:progress:)`` does, as if
  /// it had these initial values; the traces are as short and as true, but not always the same.
  func run(
    from initialValues: [[Int]], budget: Budget, shouldStop: @Sendable () -> Bool
  ) throws -> RunResult
}

private struct SingleRuns<Runner: Engine>: RunSeries {
  let engine: Runner
  let system: TransitionSystem

  func run(
    from initialValues: [[Int]], budget: Budget, shouldStop: @Sendable () -> Bool
  ) throws -> RunResult {
    try engine.run(
      system.beginning(with: initialValues), budget: budget, shouldStop: shouldStop,
      progress: { _ in })
  }
}

extension TransitionSystem {
  /// The same system with other initial values.
  public func beginning(with initialValues: [[Int]]) -> TransitionSystem {
    var system = self
    system.initialValues = initialValues
    return system
  }
}

/// A mistake of ours: an engine that contradicts the reference interpreter.
public struct EngineFault: Error, Sendable {
  public let message: String
  /// What helps to find it: the state, the move, the system.
  public let details: String
  public init(message: String, details: String) {
    self.message = message
    self.details = details
  }
}
