import SeamChecking
import SeamIR
import SeamTraces

/// How a verdict is spelled, everywhere the same.
///
/// The bounded answer starts with "no violation up to", so that no one takes it for "holds".
public enum VerdictText {
  public static func text(_ verdict: Verdict, isReachability: Bool) -> String {
    switch verdict {
    case .holds(.exhausted):
      return "holds"
    case .holds(.witness(let trace)):
      return "holds (reached in \(Words.count(trace.steps.count, "step")))"
    case .violated(.trace(let trace)) where trace.loop != nil:
      return lasso(trace)
    case .violated(.trace(let trace)):
      let steps = trace.steps.count
      return steps == 0
        ? "VIOLATED in the initial state" : "VIOLATED in \(Words.count(steps, "step"))"
    case .violated(.unreachable):
      return "VIOLATED: never reached"
    case .noViolation(let bound):
      let depth = Words.count(bound.statistics.completeDepth, "step")
      let found = isReachability ? "not reached" : "no violation"
      return "\(found) up to \(depth): \(bound.reason.sentence)"
    case .undecided(let reason):
      return "not decided: \(reason)"
    }
  }

  /// How far a run goes that violates a property by what it does, or does not do, for ever.
  private static func lasso(_ trace: Trace) -> String {
    let start = trace.loop?.start ?? trace.steps.count
    let round = trace.steps.count - start
    let stem = start == 0 ? "" : " in \(Words.count(start, "step"))"
    if round == 0 {
      return start == 0 ? "VIOLATED: nothing ever moves" : "VIOLATED\(stem), then rest"
    }
    return start == 0
      ? "VIOLATED by a loop of \(round)" : "VIOLATED\(stem), then a loop of \(round)"
  }

  static func role(_ verdict: Verdict) -> Role {
    switch verdict {
    case .holds: .good
    case .violated: .bad
    case .noViolation, .undecided: .doubtful
    }
  }
}

/// The rows of the table of verdicts for one property.
enum VerdictRow {
  /// One row where all instances agree, else one for each of them.
  static func rows(for outcome: PropertyOutcome) -> [[StyledText]] {
    let title = StyledText(outcome.title ?? "", .faint)
    let texts = outcome.instances.map {
      VerdictText.text($0.verdict, isReachability: $0.property.isReachability)
    }
    guard let first = outcome.instances.first else { return [] }
    if outcome.instances.count == 1 || Set(texts).count == 1 {
      let count = outcome.instances.count
      let note = count > 1 ? StyledText(" (all \(count) instances)", .faint) : StyledText()
      let name = count == 1 ? first.property.label : outcome.name
      return [
        [
          StyledText(name, .title),
          StyledText(texts.first ?? "", VerdictText.role(first.verdict)) + note, title,
        ]
      ]
    }
    let counts = summary(outcome)
    let head: [StyledText] = [StyledText(outcome.name, .title), counts, title]
    return [head]
      + zip(outcome.instances, texts).map { instance, text in
        [
          StyledText("  \(instance.property.label)"),
          StyledText("  ") + StyledText(text, VerdictText.role(instance.verdict)),
        ]
      }
  }

  /// "VIOLATED for 2 of 4".
  private static func summary(_ outcome: PropertyOutcome) -> StyledText {
    let all = outcome.instances.count
    let count = outcome.instances.count { $0.verdict.standing == outcome.standing }
    switch outcome.standing {
    case .holds: return StyledText("holds", .good)
    case .violated: return StyledText("VIOLATED for \(count) of \(all)", .bad)
    case .open: return StyledText("open for \(count) of \(all)", .doubtful)
    }
  }
}
