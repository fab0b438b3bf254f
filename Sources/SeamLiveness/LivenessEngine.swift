// Decides what holds of whole runs, beside an engine that decides what holds of states and moves.

import SeamChecking
import SeamIR
import SeamTraces

/// An engine for safety, completed by one for temporal properties.
public struct LivenessEngine: Engine {
  private let safety: any Engine

  /// Wraps an engine, whose answers stand for all properties that are not temporal.
  public init(completing safety: any Engine) { self.safety = safety }

  public var name: String { safety.name }

  public func run(
    _ system: TransitionSystem, budget: Budget, shouldStop: @Sendable () -> Bool,
    progress: (Progress) -> Void
  ) throws -> RunResult {
    var result = try safety.run(
      system, budget: budget, shouldStop: shouldStop, progress: progress)
    guard system.properties.contains(where: \.isTemporal) else { return result }
    var rest = budget
    rest.seconds = budget.seconds.map { max(0, $0 - result.statistics.seconds) }
    let verdicts = try LivenessCheck(system, budget: rest)
      .run(shouldStop: shouldStop, progress: progress)
    for (property, verdict) in verdicts { result.verdicts[property] = verdict }
    return result
  }
}

/// A way to look at less than all states.
public enum Reduction: String, Sendable, Hashable, CaseIterable {
  case hashCompaction, symmetry, partialOrder, deadValues

  /// Why temporal properties cannot be decided with the reduction; `nil` where they can.
  ///
  /// Liveness is decided on a graph in which every state and every move is itself: merging states by
  /// hash or by symmetry closes loops that are none or mixes up whose promise of fairness is kept, and
  /// leaving out moves leaves out the fair ones.
  public func objectionToLiveness(of system: TransitionSystem) -> String? {
    guard system.properties.contains(where: \.isTemporal) else { return nil }
    switch self {
    case .hashCompaction:
      return "two states with the same hash could close a loop that is none"
    case .symmetry:
      return "states that are mirror images are unlike in whose promise of fairness is kept"
    case .partialOrder:
      return "a move that is left out can be the one that fairness or the formula asks for"
    case .deadValues:
      return nil
    }
  }
}

extension Property {
  /// Whether the property speaks of whole runs.
  public var isTemporal: Bool {
    if case .temporal = kind { true } else { false }
  }
}
