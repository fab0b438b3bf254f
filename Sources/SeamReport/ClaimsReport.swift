import SeamChecking
import SeamIR
import SeamTraces

/// Claims beside what the runs found, for people.
public struct ClaimsReport: Sendable {
  public var model: String
  public var path: String
  public var outcomes: [ClaimOutcome]

  public init(model: String, path: String, outcomes: [ClaimOutcome]) {
    self.model = model
    self.path = path
    self.outcomes = outcomes
  }

  /// Whether every claim comes out as expected.
  public var isAsExpected: Bool { outcomes.allSatisfy { $0.standing == .confirmed } }

  /// The whole text, ending in a line break.
  public func render(_ style: Style) -> String {
    var lines = [StyledText(model, .heading) + StyledText("  \(path)", .faint), ""]
    for outcome in outcomes { lines += claim(outcome, style) }
    if outcomes.isEmpty {
      lines.append(StyledText("  the model makes no claims", .faint))
    }
    if !outcomes.isEmpty { lines += ["", summary] }
    return lines.map { $0.rendered(style) + "\n" }.joined()
  }

  private var summary: StyledText {
    let good = outcomes.count { $0.standing == .confirmed }
    return StyledText(
      "\(good) of \(Words.count(outcomes.count, "claim")) "
        + "\(outcomes.count == 1 ? "comes" : "come") out as expected",
      isAsExpected ? .good : .bad)
  }

  private func claim(_ outcome: ClaimOutcome, _ style: Style) -> [StyledText] {
    let word: StyledText =
      switch outcome.standing {
      case .confirmed: StyledText("confirmed", .good)
      case .refuted: StyledText("REFUTED  ", .bad)
      case .open: StyledText("open     ", .doubtful)
      }
    var head = StyledText("  ") + word + StyledText("  \(outcome.title)")
    if !outcome.citations.isEmpty {
      head += StyledText(" [\(outcome.citations.joined(separator: ", "))]", .faint)
    }
    var lines = head.wrapped(to: style.width, indent: 13)
    guard outcome.standing != .confirmed else { return lines }
    if let location = outcome.location {
      lines.append(StyledText("             \(location.text)", .faint))
    }
    for item in outcome.cases where item.standing != .confirmed {
      let settings = item.settings.map { StyledText.unbroken("\($0.name) = \($0.value)") }
      let text =
        settings.isEmpty
        ? "with the model's own parameters" : "with \(settings.joined(separator: ", "))"
      lines += StyledText("             \(text)").wrapped(to: style.width, indent: 18)
      for obstacle in item.obstacles {
        lines += StyledText("               \(obstacle)", .bad).wrapped(to: style.width, indent: 17)
      }
      for answer in item.answers where !answer.isAsExpected {
        lines += line(answer).wrapped(to: style.width, indent: 17)
      }
    }
    return lines
  }

  private func line(_ answer: ClaimOutcome.Answer) -> StyledText {
    let found: StyledText =
      switch answer.found {
      case .holds: StyledText("holds", .bad)
      case .violated(.none): StyledText("is VIOLATED: never reached", .bad)
      case .violated(.some(let steps)):
        StyledText("is VIOLATED in \(Words.count(steps, "step"))", .bad)
      case .open(let reason): StyledText("is open: \(reason)", .doubtful)
      }
    return StyledText("               \(answer.property) ") + found
      + StyledText(", and should \(answer.expectsHolding ? "hold" : "be violated")")
  }
}
