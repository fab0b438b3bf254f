import SeamTraces

/// What stepping by hand shows.
public struct ExploreText: Sendable {
  private let style: Style

  public init(style: Style) { self.style = style }

  /// The commands.
  public static let help = """
      NUMBER   make the move with that number
      u        undo the last move
      s        show the state
      t        show the trace so far
      r        restart
      ENTER    list the moves again
      ?        this help
      q        quit

    """

  /// The moves that can be made, numbered from 1, each with what it would change and, from
  /// `faults`, what goes wrong in it.
  public func moves(_ steps: [TraceStory.Step], faults: [String?], depth: Int) -> String {
    guard !steps.isEmpty else { return line(StyledText("Nothing can move.", .heading)) }
    var text = line(
      StyledText("After \(Words.count(depth, "step")), ", .heading)
        + StyledText("\(Words.count(steps.count, "move")) possible:", .heading))
    for (index, step) in steps.enumerated() {
      let number = String(index + 1)
      let margin = String(repeating: " ", count: max(0, 4 - number.count))
      text += line(
        StyledText(margin + number + "  ") + StyledText("\(step.lane.heading): ", .faint)
          + StyledText(step.fullTitle, .title))
      var parts = step.events.map { StyledText(style.glyph("●", "*") + " \($0)", .event) }
      parts += step.diff.changes.map { change in
        StyledText("\(change.name(seenFrom: step.processor)) = ")
          + StyledText(change.new.description, .value)
      }
      parts += StackText.parts(step, style: style).map { StyledText($0, .faint) }
      if let fault = faults.indices.contains(index) ? faults[index] : nil {
        parts.append(StyledText("runtime fault: \(fault)", .bad))
      }
      for part in parts {
        for row in part.wrapped(to: style.width - 8, indent: 2) {
          text += line(StyledText("        ") + row)
        }
      }
    }
    return text
  }

  /// The initial states to choose from.
  public func starts(_ states: [StateView]) -> String {
    guard !states.isEmpty else {
      return line(StyledText("There is no initial state to start from.", .heading))
    }
    var text = line(StyledText("Choose an initial state:", .heading))
    for (index, state) in states.enumerated() {
      let items = state.assignments(includesGhosts: true).map(StyledText.unbroken)
      let all = StyledText("  \(index + 1)  \(items.joined(separator: ", "))")
      for row in all.wrapped(to: style.width, indent: 5) { text += line(row) }
    }
    return text
  }

  /// All variables and all frames of a state.
  public func state(_ state: StateView) -> String {
    var table = TextTable()
    table.rows = state.variables.map {
      [StyledText($0.qualifiedName), StyledText("= ") + StyledText($0.value.description, .value)]
    }
    for stack in state.stacks {
      let frames = stack.frames.map { "\($0.call) \($0.place)" }
      let text = frames.isEmpty ? "idle" : frames.joined(separator: style.glyph(" › ", " > "))
      table.rows.append([StyledText(stack.processor, .title), StyledText(text)])
    }
    return table.lines(width: style.width).map { line($0) }.joined()
  }

  private func line(_ text: StyledText) -> String { text.rendered(style) + "\n" }
}

/// Calls and returns as short marks.
enum StackText {
  static func parts(_ step: TraceStory.Step, style: Style) -> [String] {
    let space = String(StyledText.fixedSpace)
    let arrow = style.glyph("→", "->") + space
    let back = style.glyph("←", "<-") + space
    return step.diff.stackChanges.flatMap { change -> [String] in
      let isOwn = change.processor == step.processor || step.lane.processor.isEmpty
      let place = isOwn ? "" : "\(change.processor): "
      var parts: [String] = []
      if change.returns > 0, change.calls.isEmpty || change.returns > 1 {
        parts.append("\(back)\(place)\(change.resumed?.flow ?? "idle")")
      }
      return parts + change.calls.map { "\(arrow)\(place)\(StyledText.unbroken($0.call))" }
    }
  }
}
