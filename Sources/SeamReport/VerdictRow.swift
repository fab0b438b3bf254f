import SeamChecking
import SeamIR
import SeamTraces

/// How a verdict is spelled, everywhere the same.
///
/// The bounded answer starts with "no violation up to", and that of hash compaction with "no violation
/// found", so that no one takes them for "holds".
public enum VerdictText {
  /// A verdict in words; those of a search that is not exact are without the word "holds".
  public static func text(
    _ verdict: Verdict, isReachability: Bool, isExact: Bool = true
  ) -> String {
    switch verdict {
    case .holds(.exhausted):
      return "holds"
    case .holds(.witness(let trace)):
      let reached = "reached in \(Words.count(trace.steps.count, "step"))"
      return isExact ? "holds (\(reached))" : reached
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
      let miss = bound.statistics.missProbability.map(Words.miss)
      if bound.reason == .compaction {
        return (isReachability ? found : "no violation found") + (miss.map { ": \($0)" } ?? "")
      }
      return "\(found) up to \(depth): \(bound.reason.sentence)" + (miss.map { "; \($0)" } ?? "")
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
  static func rows(for outcome: PropertyOutcome, isExact: Bool) -> [[StyledText]] {
    let title = StyledText(outcome.title ?? "", .faint)
    let texts = outcome.instances.map {
      VerdictText.text($0.verdict, isReachability: $0.property.isReachability, isExact: isExact)
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
    let counts = summary(outcome, isExact: isExact)
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
  private static func summary(_ outcome: PropertyOutcome, isExact: Bool) -> StyledText {
    let all = outcome.instances.count
    let count = outcome.instances.count { $0.verdict.standing == outcome.standing }
    switch outcome.standing {
    case .holds: return StyledText(isExact ? "holds" : "reached", .good)
    case .violated: return StyledText("VIOLATED for \(count) of \(all)", .bad)
    case .open: return StyledText("open for \(count) of \(all)", .doubtful)
    }
  }
}
