import SeamWhatIf

/// The parts of a model that no property speaks of.
public struct MutationReport: Sendable {
  private let outcome: MutationOutcome

  public init(_ outcome: MutationOutcome) { self.outcome = outcome }

  /// The whole text, ending in a line break; with `showsAll` the noticed mutants too.
  public func render(_ style: Style, showsAll: Bool) -> String {
    var sections: [[StyledText]] = [heading()]
    sections.append(
      list("Survivors: what happens differs, and no verdict does", .doubtful, style) {
        $0 == .unnoticed
      })
    sections.append(
      list("Without effect: not a state nor a move differs", .faint, style) {
        $0 == .withoutEffect
      })
    if showsAll { sections.append(noticed(style)) }
    let tail =
      "\(Words.count(outcome.mutants.count, "mutant")) in one exploration, "
      + "\(Words.seconds(outcome.seconds)), \(Words.grouped(outcome.states)) states; "
      + "\(Words.grouped(outcome.confirmed)) of those above were also run alone, with the same verdicts."
    sections.append(StyledText(tail, .faint).wrapped(to: style.width))
    return sections.filter { !$0.isEmpty }
      .map { $0.map { $0.rendered(style) + "\n" }.joined() }.joined(separator: "\n")
  }

  private func heading() -> [StyledText] {
    let noticed = outcome.mutants.filter { if case .noticed = $0.fate { true } else { false } }
    return [
      StyledText(outcome.model, .heading)
        + StyledText(
          "  \(noticed.count) of \(Words.count(outcome.mutants.count, "mutant")) change a verdict")
    ]
  }

  private func list(
    _ title: String, _ role: Role, _ style: Style, _ isWanted: (MutationOutcome.Fate) -> Bool
  ) -> [StyledText] {
    let wanted = outcome.mutants.filter { isWanted($0.fate) }
    guard !wanted.isEmpty else { return [] }
    var table = TextTable()
    table.rows = wanted.map { mutant in
      [
        StyledText(mutant.place),
        StyledText("\(mutant.text)  ") + StyledText(mutant.location, .faint),
      ]
    }
    return [StyledText("\(title) (\(wanted.count))", role)]
      + table.lines(width: style.width, cap: 36)
  }

  private func noticed(_ style: Style) -> [StyledText] {
    var table = TextTable()
    for mutant in outcome.mutants {
      guard case .noticed(let properties) = mutant.fate else { continue }
      let shown = properties.prefix(3).joined(separator: ", ")
      let more = properties.count > 3 ? " and \(properties.count - 3) more" : ""
      table.rows.append([
        StyledText(mutant.place),
        StyledText(mutant.text) + StyledText("  noticed by \(shown)\(more)", .faint),
      ])
    }
    return [StyledText("Noticed", .good)] + table.lines(width: style.width, cap: 36)
  }
}
