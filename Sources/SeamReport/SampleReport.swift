import SeamWhatIf

/// What a sample of the variants came to, for a terminal, or in ASCII for a mail.
///
/// Every line that could be taken for an answer about all variants says that it is none.
public struct SampleReport: Sendable {
  let outcome: SampleOutcome
  let command: String

  public init(_ outcome: SampleOutcome, command: String) {
    self.outcome = outcome
    self.command = command
  }

  /// The most suspects shown for a property.
  private static let suspectsMax = 6

  /// The whole text, ending in a line break.
  public func render(_ style: Style) -> String {
    let sections =
      [heading(style), table()] + outcome.columns.compactMap { column($0, style) }
      + [requirements(style), effort(style)]
    return sections.filter { !$0.isEmpty }
      .map { $0.map { $0.rendered(style) + "\n" }.joined() }.joined(separator: "\n")
  }

  /// 72 columns of ASCII.
  public func renderEmail() -> String {
    Ascii.text(render(Style(hasColor: false, hasUnicode: false, width: 72)))
  }

  private var rowCount: Int { outcome.sample.rows.count }

  private func heading(_ style: Style) -> [StyledText] {
    var lines = [StyledText(outcome.model, .heading) + StyledText("  \(outcome.path)", .faint)]
    func add(_ label: String, _ parts: [String]) {
      guard !parts.isEmpty else { return }
      let text = parts.map { StyledText.unbroken($0) }.joined(separator: ", ")
      lines += (StyledText(label, .faint) + StyledText(text)).wrapped(to: style.width, indent: 8)
    }
    add("  over  ", outcome.dimensions.map { "\($0.name) (\($0.values.count))" })
    add("  with  ", outcome.fixed.map { "\($0.name) = \($0.value)" })
    add(
      "  base  ",
      outcome.dimensions.indices.map { outcome.setting($0, outcome.sample.rows[0][$0]) })
    let all =
      outcome.choiceCount.map { Words.count($0, "choice") } ?? "more choices than can be counted"
    var text =
      "A SAMPLE: \(Words.count(rowCount, "variant")) run, of \(all). "
      + "Every \(together) \(outcome.sample.strength == 1 ? "occurs" : "occur together"): "
      + Words.count(outcome.sample.covered, "combination")
    if outcome.sample.ruledOut > 0 {
      text += "; what is assumed rules \(Words.grouped(outcome.sample.ruledOut)) more out"
    }
    if outcome.sample.missed > 0 {
      text +=
        "; \(Words.grouped(outcome.sample.missed)) are missed, since no row was found for them"
    }
    text += ". Nothing is said of the variants that were not run."
    lines += StyledText("  \(text)", .doubtful).wrapped(to: style.width, indent: 2)
    return lines
  }

  private var together: String {
    switch outcome.sample.strength {
    case 1: "value of every dimension"
    case let strength: "\(strength) values of any \(strength) dimensions"
    }
  }

  private func table() -> [StyledText] {
    var rows = TextTable()
    rows.rows.append([
      StyledText("property", .faint), StyledText("violated in", .faint),
      StyledText("of the \(Words.grouped(rowCount)) in the sample", .faint),
    ])
    for column in outcome.columns {
      let violated = column.standings.count { $0 == .violated }
      let open = column.standings.count { $0 == .open }
      var note = violated == 0 ? "no violation in the sample" : ""
      if open > 0 { note += "\(note.isEmpty ? "" : "; ")open in \(Words.grouped(open))" }
      rows.rows.append([
        StyledText(column.name),
        StyledText(Words.grouped(violated), violated > 0 ? .bad : .doubtful),
        StyledText(note, .faint),
      ])
    }
    return rows.lines(width: 100)
  }

  private func column(_ column: VariantTable.Column, _ style: Style) -> [StyledText]? {
    guard let nearest = outcome.nearestViolation(column) else { return nil }
    var head = StyledText(column.name, .heading)
    if let title = column.title { head += StyledText("  \(title)", .faint) }
    var lines = head.wrapped(to: style.width, indent: 2)
    func add(_ label: String, _ text: String) {
      lines += (StyledText("  " + label + " ", .faint) + StyledText(text))
        .wrapped(to: style.width, indent: 6)
    }
    let depth = column.depths[nearest].map { " (\(Words.count($0, "step")))" } ?? ""
    add("violated in", outcome.text(row: nearest) + depth)
    // What one variant has shows nothing.
    let suspects = outcome.suspects(column).filter { $0.rows > 1 }
    if !suspects.isEmpty {
      lines.append(StyledText("  suspects: in the sample never without a violation", .faint))
      for suspect in suspects.prefix(Self.suspectsMax) {
        add("  -", "\(outcome.text(suspect)) (\(Words.count(suspect.rows, "variant")))")
      }
    }
    return lines
  }

  private func requirements(_ style: Style) -> [StyledText] {
    guard !outcome.requirements.isEmpty else { return [] }
    var lines = [StyledText("Required", .heading)]
    for requirement in outcome.requirements {
      var text = StyledText("  \(requirement.text): ")
      if let offender = requirement.offenders.first {
        text += StyledText("not met", .bad)
        text += StyledText(
          " by \(Words.count(requirement.offenders.count, "variant")), such as \(outcome.text(row: offender))"
        )
      } else {
        text += StyledText("nothing against it in the sample", .doubtful)
      }
      lines += text.wrapped(to: style.width, indent: 6)
    }
    return lines
  }

  private func effort(_ style: Style) -> [StyledText] {
    var lines = StyledText(
      "A sample of \(Words.count(rowCount, "variant")), each run alone with all traces replayed, in "
        + "\(Words.seconds(outcome.seconds)). It proves nothing of the others.", .faint
    ).wrapped(to: style.width)
    if !command.isEmpty {
      lines += StyledText("To see it again: \(command)", .faint).wrapped(to: style.width, indent: 4)
    }
    return lines
  }
}
