import SeamChecking
import SeamIR
import SeamTraces

/// A trace in lanes: one column for each execution context, each step in the column of its own, so
/// that the eye follows control from one to the next as in a sequence diagram.
///
/// Only what a step changed is told, below its name. Lanes in which nothing happens are left out;
/// where more lanes remain than the width can hold, the lanes of a processor share a column and
/// each step says its lane.
public struct TraceText: Sendable {
  private let story: TraceStory
  private let heading: TraceHeading
  private let style: Style

  public init(_ story: TraceStory, heading: TraceHeading, style: Style) {
    self.story = story
    self.heading = heading
    self.style = style
  }

  /// The whole text, ending in a line break.
  public func render() -> String {
    let lines = head() + [""] + lanes() + [""] + foot()
    return lines.map { $0.rendered(style) + "\n" }.joined()
  }

  // MARK: - Above and below the lanes

  private func head() -> [StyledText] {
    let name = heading.property?.label ?? heading.subject
    let isGood = heading.isGood
    var lines =
      (StyledText(name, .heading) + "  " + StyledText(heading.verdict, isGood ? .good : .bad))
      .wrapped(to: style.width, indent: 2)
    if let property = heading.property {
      if let title = property.title {
        lines += StyledText("  \"\(title)\"").wrapped(to: style.width, indent: 3)
      }
      lines += StyledText("  \(property.formula)", .faint).wrapped(to: style.width, indent: 4)
    }
    let changed = heading.parameters.filter(\.isChanged).map { "\($0.name) = \($0.value)" }
    lines += paragraph(
      "with", changed.isEmpty ? ["all parameters as the model sets them"] : changed)
    lines += paragraph("start", initialValues())
    return lines
  }

  private func initialValues() -> [String] {
    let values = story.initial.assignments(includesGhosts: true)
    let frames = story.initial.stacks.compactMap { stack in
      stack.frames.last.map { "\(stack.processor) in \($0.flow) \($0.place)" }
    }
    return values + frames
  }

  private func paragraph(_ label: String, _ items: [String]) -> [StyledText] {
    guard !items.isEmpty else { return [] }
    let text = items.map(StyledText.unbroken).joined(separator: ", ")
    return (StyledText("  \(label.padding(to: 6))", .faint) + StyledText(text))
      .wrapped(to: style.width, indent: 8)
  }

  private func foot() -> [StyledText] {
    let mark = style.glyph("⇒", "=>")
    var lines = (StyledText("\(mark) ") + StyledText(story.ending, .heading))
      .wrapped(to: style.width, indent: 3)
    if let loop = story.loop, !loop.promises.isEmpty {
      var table = TextTable()
      table.rows = loop.promises.map { [StyledText("  \($0.name)", .faint), StyledText($0.kept)] }
      lines += table.lines(width: style.width)
    }
    let cited = story.citations
    if !cited.isEmpty {
      var table = TextTable()
      table.rows = cited.map { [StyledText("[\($0.key)]", .faint), StyledText($0.title, .faint)] }
      lines += [""] + table.lines(width: style.width)
    }
    return lines
  }

  // MARK: - The lanes

  private func lanes() -> [StyledText] {
    guard !story.steps.isEmpty else { return [StyledText("  the initial state itself", .faint)] }
    var columns = LaneColumns(lanes: story.lanes, numbers: story.steps.count, width: style.width)
    var told: Set<TraceStory.Citation> = []
    let cells = story.steps.map { step in
      // A source is named where it is first relied upon; the list below has them all.
      let fresh = step.citations.filter { told.insert($0).inserted }
      return (
        column: columns.column(of: step.lane),
        lines: content(step, citations: fresh, columns: columns)
      )
    }
    columns.fit(cells)
    let bar = StyledText(style.glyph("│", "|"), .faint)
    let dash = style.glyph("─", "-")
    var lines: [StyledText] = []
    if columns.headings != [""] {
      lines += columns.headingRow(bar: bar)
      lines.append(columns.rule(dash: dash, cross: style.glyph("┼", "+")))
    }
    let mark = StyledText(
      style.glyph("↻", "@") + " from here on, again and again:", .heading)
    for (index, cell) in cells.enumerated() {
      if let steps = story.loop?.steps, steps.lowerBound == story.steps[index].number {
        lines.append(StyledText(" ") + mark)
      }
      lines += columns.row(
        number: story.steps[index].number, column: cell.column, lines: cell.lines, bar: bar)
    }
    return lines
  }

  /// What stands in a step's column, one line each before wrapping.
  private func content(
    _ step: TraceStory.Step, citations: [TraceStory.Citation], columns: LaneColumns
  ) -> [StyledText] {
    var title = StyledText(step.fullTitle, .title)
    if columns.isMerged, columns.headings[columns.column(of: step.lane)] != step.lane.heading {
      title = StyledText("\(step.lane.name): ", .faint) + title
    }
    let space = StyledText.fixedSpace
    let dot = style.glyph("●", "*") + String(space)
    var lines = [title]
    lines += step.events.map { StyledText(dot + StyledText.unbroken($0), .event) }
    lines += step.diff.changes.map { change in
      StyledText("\(change.name(seenFrom: step.processor)) =\(space)")
        + StyledText(StyledText.unbroken(change.new.brief), .value)
    }
    lines += StackText.parts(step, style: style).map { StyledText($0) }
    if !citations.isEmpty {
      // Below all else: the names of steps are what the eye looks for.
      lines.append(StyledText("[\(citations.map(\.key).joined(separator: ", "))]", .faint))
    }
    return lines
  }
}

extension String {
  /// Fills up with spaces to a width.
  func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
