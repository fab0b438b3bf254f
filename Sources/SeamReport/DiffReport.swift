import SeamWhatIf

/// Two variants beside each other, for a terminal or in ASCII for a mail.
public struct DiffReport: Sendable {
  private let outcome: DiffOutcome
  private let traces: [OldTrace]

  public init(_ outcome: DiffOutcome, traces: [OldTrace]) {
    self.outcome = outcome
    self.traces = traces
  }

  /// The whole text, ending in a line break.
  public func render(_ style: Style) -> String {
    [heading(), verdicts(style), events(style), states(style), old(style)]
      .filter { !$0.isEmpty }
      .map { $0.map { $0.rendered(style) + "\n" }.joined() }.joined(separator: "\n")
  }

  /// 72 columns of ASCII.
  public func renderEmail() -> String {
    Ascii.text(render(Style(hasColor: false, hasUnicode: false, width: 72)))
  }

  private func heading() -> [StyledText] {
    var lines = [
      StyledText("A: \(outcome.names.0)", .heading), StyledText("B: \(outcome.names.1)", .heading),
    ]
    for setting in outcome.settings {
      lines.append(
        StyledText("  \(setting.name): \(setting.values.0) in A, \(setting.values.1) in B"))
    }
    return lines
  }

  private func verdicts(_ style: Style) -> [StyledText] {
    let changed = outcome.verdicts.filter(\.isChanged)
    var lines = [StyledText("Verdicts that change", .heading)]
    var table = TextTable()
    table.rows = changed.map { change in
      [
        StyledText(change.property), role(change.verdicts.0), StyledText("->", .faint),
        role(change.verdicts.1),
      ]
    }
    lines += table.lines(width: style.width)
    if changed.isEmpty { lines.append("  none") }
    let same = outcome.verdicts.filter { !$0.isChanged }
    let deeper = same.filter { $0.verdicts.0 != $0.verdicts.1 }
    for change in deeper {
      lines += StyledText(
        "  \(change.property): \(change.verdicts.0) in A, \(change.verdicts.1) in B", .faint
      ).wrapped(to: style.width, indent: 4)
    }
    lines.append(StyledText("  unchanged: \(same.count)", .faint))
    for entry in outcome.unshared {
      lines.append(StyledText("  \(entry.name) is in \(entry.isInFirst ? "A" : "B") only"))
    }
    return lines
  }

  private func role(_ verdict: String) -> StyledText {
    StyledText(
      verdict,
      verdict.hasPrefix("holds") ? .good : verdict.hasPrefix("violated") ? .bad : .doubtful)
  }

  private func events(_ style: Style) -> [StyledText] {
    var lines = [StyledText("Event sequences", .heading)]
    if let reason = outcome.notCompared {
      return lines + [StyledText("  not compared: \(reason)", .doubtful)]
    }
    guard let inclusions = outcome.inclusions else { return [] }
    switch inclusions {
    case (.included, .included): lines.append("  the same in A and B")
    case (.included, .differs):
      lines.append("  B only adds behaviour: every sequence of A is one of B")
    case (.differs, .included):
      lines.append("  B only removes behaviour: every sequence of B is one of A")
    default: break
    }
    lines += sequence(inclusions.0, "A", "B", style) + sequence(inclusions.1, "B", "A", style)
    return lines
  }

  private func sequence(
    _ inclusion: Inclusion, _ own: String, _ other: String, _ style: Style
  ) -> [StyledText] {
    switch inclusion {
    case .included:
      return []
    case .open(let pairs, let length):
      return [
        StyledText(
          "  \(own) in \(other): open; no sequence shorter than \(length) is \(own)'s alone "
            + "(\(Words.grouped(pairs)) pairs looked at)", .doubtful)
      ]
    case .differs(let word):
      var text = StyledText("  shortest only in \(own): ", .faint)
      for (index, letter) in word.enumerated() {
        let isLast = index == word.count - 1
        text += StyledText(StyledText.unbroken(letter), isLast ? .event : .plain)
        text += StyledText(isLast ? "" : ", ")
      }
      return text.wrapped(to: style.width, indent: 6)
        + [StyledText("    after which \(other) cannot do the last of these", .faint)]
    }
  }

  private func states(_ style: Style) -> [StyledText] {
    var lines = [StyledText("States", .heading)]
    lines.append(
      StyledText(
        "  \(Words.grouped(outcome.states.0)) in A, \(Words.grouped(outcome.states.1)) in B (with the properties' memory)"
      ))
    guard let only = outcome.onlyStates else { return lines }
    for (name, part) in [("A", only.0), ("B", only.1)] {
      var text = StyledText("  only in \(name): \(Words.grouped(part.count))")
      if let sample = part.sample { text += StyledText("; nearest: \(sample)", .faint) }
      lines += text.wrapped(to: style.width, indent: 6)
    }
    return lines
  }

  private func old(_ style: Style) -> [StyledText] {
    guard !traces.isEmpty else { return [] }
    return [StyledText("Old traces, in B", .heading)]
      + traces.flatMap { old in
        TraceCheckText.lines(old.check, style)
          + (old.across.map { across(old.check, $0, style) } ?? [])
      }
  }
}

extension DiffReport {
  /// Under which variants of B's model the very same trace is possible.
  private func across(
    _ check: TraceCheck, _ explanation: Explanation, _ style: Style
  ) -> [StyledText] {
    let table = explanation.table
    let possible = explanation.possible
    if possible.isEmpty {
      return StyledText(
        "    possible in none of B's \(Words.count(table.count, "variant"))", .faint
      ).wrapped(to: style.width, indent: 6)
    }
    let count = "\(Words.grouped(possible.count)) of B's \(Words.count(table.count, "variant"))"
    var text = StyledText("    possible in \(count)", .faint)
    if possible.count < table.count {
      text += StyledText(", exactly when ", .faint)
      text += StyledText(table.text(explanation.condition.cover))
    }
    return text.wrapped(to: style.width, indent: 6)
  }
}

/// What became of an old trace, in lines.
enum TraceCheckText {
  static func lines(_ check: TraceCheck, _ style: Style) -> [StyledText] {
    var text = StyledText("  \(check.file): ")
    var more: [StyledText] = []
    switch check.result {
    case .possible:
      text += StyledText("still possible", .bad) + ", all \(Words.count(check.steps, "step"))"
    case .otherEvents(let step, let was, let now):
      text += StyledText("still possible", .bad)
      text +=
        ", but step \(step) of \(check.steps) now emits \(now.isEmpty ? "nothing" : now.joined(separator: ", ")) instead of \(was.isEmpty ? "nothing" : was.joined(separator: ", "))"
    case .impossible(let step, let name, let reasons):
      text += StyledText("no longer possible", .good)
      text += StyledText(": step \(step) of \(check.steps), \(name)")
      more = reasons.flatMap { StyledText("    \($0)").wrapped(to: style.width, indent: 6) }
    }
    return text.wrapped(to: style.width, indent: 4) + more
  }
}

extension StyledText {
  fileprivate static func + (left: StyledText, right: String) -> StyledText {
    left + StyledText(right)
  }

  fileprivate static func += (left: inout StyledText, right: String) { left += StyledText(right) }
}
