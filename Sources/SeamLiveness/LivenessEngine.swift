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
    let result = try safety.run(
      system, budget: budget, shouldStop: shouldStop, progress: progress)
    return try Self.completed(
      result, of: system, budget: budget, shouldStop: shouldStop, progress: progress)
  }

  public func series(of system: TransitionSystem) -> any RunSeries {
    LivenessSeries(safety: safety.series(of: system), system: system)
  }

  /// A result with verdicts on the temporal properties.
  fileprivate static func completed(
    _ result: RunResult, of system: TransitionSystem, budget: Budget,
    shouldStop: @Sendable () -> Bool, progress: (Progress) -> Void
  ) throws -> RunResult {
    guard system.properties.contains(where: \.isTemporal) else { return result }
    var result = result
    var rest = budget
    rest.seconds = budget.seconds.map { max(0, $0 - result.statistics.seconds) }
    let verdicts = try LivenessCheck(system, budget: rest)
      .run(shouldStop: shouldStop, progress: progress)
    for (property, verdict) in verdicts { result.verdicts[property] = verdict }
    return result
  }
}

private struct LivenessSeries: RunSeries {
  let safety: any RunSeries
  let system: TransitionSystem

  func run(
    from initialValues: [[Int]], budget: Budget, shouldStop: @Sendable () -> Bool
  ) throws -> RunResult {
    let result = try safety.run(from: initialValues, budget: budget, shouldStop: shouldStop)
    return try LivenessEngine.completed(
      result, of: system.beginning(with: initialValues), budget: budget, shouldStop: shouldStop,
      progress: { _ in })
  }
}
