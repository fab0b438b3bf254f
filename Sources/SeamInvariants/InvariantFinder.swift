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

  /// Told of all lemmas so far where some variants are done and others are left.
  public var onPiece: @Sendable ([SymbolicTerm]) -> Void = { _ in }

  public init() {}

  /// Looks for lemmas under which a goal is inductive.
  ///
  /// - Parameters:
  ///   - goal: What is to hold in every reachable state: ``SymbolicSystem/safe(_:)`` of properties,
  ///     or ``SymbolicSystem/isFaultFree``.
  ///   - system: The encoded system, whose numbers may have no end.
  ///   - instance: The same system with its numbers cut off, which is explored for candidates.
  ///   - regions: Where parameters are open, the variants that are asked about, each in one of these
  ///     at least.
  ///   - seeds: Conditions that are worth a try, as from an earlier proof.
  ///   - ofMoves: Conditions on the states before and after a move, which every move between states
  ///     of the invariant is to have.
  ///   - isOver: Whether to give up; asked between questions to the solver.
  ///   - progress: Called now and then on the caller's thread.
  /// - Returns: The invariant, or why there is none. Whoever speaks of a proof checks it anew.
  /// - Throws: ``SMTError`` where the solver fails.
  public func run(
    _ goal: SymbolicTerm, of system: SymbolicSystem, instance: TransitionSystem,
    regions: [VariantRegion] = [VariantRegion()], seeds: [SymbolicTerm] = [],
    ofMoves: [SymbolicTerm] = [], until isOver: @escaping () -> Bool,
    progress: (InvariantStatistics) -> Void = { _ in }
  ) throws(SMTError) -> InvariantResult {
    let names = system.system.cells.prefix(system.system.stateCellCount).map(\.name)
    guard instance.cells.prefix(instance.stateCellCount).map(\.name) == names else {
      return .unknown("the small instance has other cells", InvariantStatistics())
    }
    let isOneVariant = system.system.openParameters.isEmpty
    guard isOneVariant || ofMoves.isEmpty else {
      return .unknown("conditions on moves are for one variant", InvariantStatistics())
    }
    if ofMoves.isEmpty {
      let result = try onDemand(
        goal, of: system, instance: instance, regions: regions, seeds: seeds, until: isOver,
        progress: progress)
      switch result {
      case .unknown where isOneVariant && !isOver(): break
      case .found, .unknown: return result
      }
    }
    return try seeded(
      goal, of: system, instance: instance, seeds: seeds, ofMoves: ofMoves, until: isOver,
      progress: progress)
  }

  /// By counterexamples, from the goal.
  private func onDemand(
    _ goal: SymbolicTerm, of system: SymbolicSystem, instance: TransitionSystem,
    regions: [VariantRegion], seeds: [SymbolicTerm], until isOver: @escaping () -> Bool,
    progress: (InvariantStatistics) -> Void
  ) throws(SMTError) -> InvariantResult {
    guard let grid = VariantGrid(system.system) else {
      return .unknown("there are too many variants", InvariantStatistics())
    }
    do {
      var search = try DemandSearch(
        goal, of: system, instance: instance, regions: regions, grid: grid, seeds: seeds,
        finder: self, isOver: isOver)
      return try search.run(progress)
    } catch let error as SMTError {
      throw error
    } catch {
      return .unknown("the variants cannot be explored: \(error)", InvariantStatistics())
    }
  }

  /// Of a system without open parameters: all of a vocabulary at once, tier by tier.
  private func seeded(
    _ goal: SymbolicTerm, of system: SymbolicSystem, instance: TransitionSystem,
    seeds: [SymbolicTerm], ofMoves: [SymbolicTerm], until isOver: @escaping () -> Bool,
    progress: (InvariantStatistics) -> Void
  ) throws(SMTError) -> InvariantResult {
    let sample = StateSample(exploring: instance, statesMax: statesMax, until: isOver)
    let relevance = Relevance(system, goal: goal)
    var search = try InvariantSearch(
      system, config: .yes, sample: sample, relevance: relevance, seeds: seeds, isOver: isOver,
      limits: SMTLimits(milliseconds: queryMilliseconds))
    return try search.run(goal, ofMoves: ofMoves, progress)
  }

  /// Few of some conditions under which a goal is inductive, as another search has found them.
  ///
  /// - Returns: `nil` where they do not show the goal, as far as is seen.
  /// - Throws: ``SMTError`` where the solver fails.
  public func few(
    of conditions: [SymbolicTerm], showing goal: SymbolicTerm, of system: SymbolicSystem,
    config: SymbolicTerm = .yes, until isOver: @escaping () -> Bool
  ) throws(SMTError) -> Invariant? {
    var search = try InvariantSearch(
      system, config: config, sample: StateSample(ofNone: system.system.stateCellCount),
      relevance: Relevance(system, goal: goal), seeds: conditions, isOver: isOver,
      limits: SMTLimits(milliseconds: queryMilliseconds))
    guard case .found(let invariant, _) = try search.runOnSeeds(goal) else { return nil }
    return invariant
  }
}

/// Conditions over the state before a move that are, together with ``SymbolicSystem/ranges``, true
/// initially and kept by every move.
public struct Invariant: Sendable {
  /// What was to be shown; it is one of the conditions.
  public let goal: SymbolicTerm
  /// The others.
  public let lemmas: [SymbolicTerm]

  public init(goal: SymbolicTerm, lemmas: [SymbolicTerm]) {
    self.goal = goal
    self.lemmas = lemmas
  }

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
