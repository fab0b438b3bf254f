import SeamIR
import SeamSMT
import SeamSymbolic

/// Looks for inductive invariants that show conditions of safety.
///
/// Candidates are what holds in all states of a small instance; a solver keeps those that every move
/// of the system keeps. So the instance decides what is tried, and the solver alone what is found.
public struct InvariantFinder: Sendable {
  /// The most states of the small instance that are looked at.
  public var statesMax = 60_000
  /// For one question to the solver.
  public var queryMilliseconds = 10_000

  public init() {}

  /// Looks for lemmas under which a goal is inductive.
  ///
  /// - Parameters:
  ///   - goal: What is to hold in every reachable state: ``SymbolicSystem/safe(_:)`` of properties,
  ///     or ``SymbolicSystem/isFaultFree``.
  ///   - system: The encoded system, whose numbers may have no end.
  ///   - instance: The same system with its numbers cut off, which is explored for candidates.
  ///   - config: What is assumed of open parameters.
  ///   - seeds: Conditions that are worth a try, as from an earlier proof.
  ///   - isOver: Whether to give up; asked between questions to the solver.
  ///   - progress: Called now and then on the caller's thread.
  /// - Returns: The invariant, or why there is none. Whoever speaks of a proof checks it anew.
  /// - Throws: ``SMTError`` where the solver fails.
  public func run(
    _ goal: SymbolicTerm, of system: SymbolicSystem, instance: TransitionSystem,
    config: SymbolicTerm = .yes, seeds: [SymbolicTerm] = [], until isOver: @escaping () -> Bool,
    progress: (InvariantStatistics) -> Void = { _ in }
  ) throws(SMTError) -> InvariantResult {
    let names = system.system.cells.prefix(system.system.stateCellCount).map(\.name)
    guard instance.cells.prefix(instance.stateCellCount).map(\.name) == names else {
      return .unknown("the small instance has other cells", InvariantStatistics())
    }
    let sample = StateSample(
      exploring: instance, from: config, statesMax: statesMax, until: isOver)
    let relevance = Relevance(system, goal: goal)
    var search = try InvariantSearch(
      system, config: config, sample: sample, relevance: relevance, seeds: seeds, isOver: isOver,
      limits: SMTLimits(milliseconds: queryMilliseconds))
    return try search.run(goal, progress)
  }
}

/// Conditions over the state before a move that are, together with ``SymbolicSystem/ranges``, true
/// initially and kept by every move.
public struct Invariant: Sendable {
  /// What was to be shown; it is one of the conditions.
  public let goal: SymbolicTerm
  /// The others.
  public let lemmas: [SymbolicTerm]

  public var conditions: [SymbolicTerm] { [goal] + lemmas }
}

/// What a search for an invariant came to.
public enum InvariantResult: Sendable {
  case found(Invariant, InvariantStatistics)
  /// Why there is none; nothing is said about the goal.
  case unknown(String, InvariantStatistics)
}

/// How much work a search was.
public struct InvariantStatistics: Sendable, Hashable {
  public var sampledStates = 0
  /// Whether the small instance has no other states.
  public var isSampleComplete = false
  /// Questions to the solver.
  public var queries = 0
  /// Lemmas tried.
  public var candidates = 0
  /// Lemmas that are kept by moves so far, as the search knows.
  public var kept = 0
  public init() {}
}
