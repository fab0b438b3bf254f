import SeamChecking
import SeamExplicit
import SeamIR
import SeamTraces
import Testing

/// Runs an engine without limits unless told.
func run(
  _ engine: any Engine, _ system: TransitionSystem, _ budget: Budget = Budget()
) throws -> RunResult {
  try engine.run(system, budget: budget, shouldStop: { false }, progress: { _ in })
}

/// A verdict as text, with everything in it that engines must agree upon.
func summary(_ verdict: Verdict, _ system: TransitionSystem) -> String {
  switch verdict {
  case .holds(.exhausted(let statistics)): "holds \(statistics.states)"
  case .holds(.witness(let trace)): "witness \(summary(trace))"
  case .violated(.trace(let trace)): "violated \(summary(trace))"
  case .violated(.unreachable(let statistics)): "unreachable \(statistics.states)"
  case .noViolation(let bound): "bound \(bound.reason) \(bound.statistics.completeDepth)"
  case .undecided(let reason): "undecided \(reason)"
  }
}

/// A trace as text, to its last event.
func summary(_ trace: Trace) -> String {
  let steps = trace.steps.map { "\($0.action) \($0.events) \($0.state)" }
  return "\(trace.initial) \(steps) \(trace.ending)"
}

/// Everything in a result that engines must agree upon.
func summary(_ result: RunResult, _ system: TransitionSystem) -> [String] {
  result.verdicts.enumerated().map { "\($0): \(summary($1, system))" }
    + result.faults.map { "fault \($0.fault.index) \(summary($0.trace))" }
    + [
      "states \(result.statistics.states)", "transitions \(result.statistics.transitions)",
      "depth \(result.statistics.depth) of \(result.statistics.completeDepth)",
      "actions \(result.actionCounts)", "probes \(result.probesSeen)",
      "stopped \(result.stopped.map { "\($0)" } ?? "no")",
    ]
}

/// Runs both engines, expects them to agree, and gives the fast one's result.
@discardableResult
func agreed(
  _ system: TransitionSystem, _ budget: Budget = Budget(),
  _ place: Testing.SourceLocation = #_sourceLocation
) throws -> RunResult {
  #expect(system.complaints() == [], sourceLocation: place)
  let reference = try run(ReferenceEngine(), system, budget)
  let result = try run(ExhaustiveEngine(), system, budget)
  #expect(
    summary(result, system) == summary(reference, system), "\(system.text)", sourceLocation: place)
  return result
}
