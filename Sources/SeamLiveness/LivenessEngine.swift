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
