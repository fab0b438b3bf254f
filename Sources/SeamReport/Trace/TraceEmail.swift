import SeamChecking
import SeamIR
import SeamTraces

/// A trace to paste into a mail: 72 columns, nothing but ASCII, and all one needs to run it again.
public struct TraceEmail: Sendable {
  private static let width = 72
  private static let margin = 14
  private let story: TraceStory
  private let heading: TraceHeading
  private let statistics: Statistics?

  public init(_ story: TraceStory, heading: TraceHeading, statistics: Statistics?) {
    self.story = story
    self.heading = heading
    self.statistics = statistics
  }

  /// The whole text, ending in a line break.
  public func render() -> String {
    let blocks = [head(), steps(), end(), sources(), command()]
    let lines = Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
    return lines.map { Ascii.text($0) + "\n" }.joined()
  }

  private func head() -> [String] {
    var lines = labelled("Model", "\(heading.model) (\(heading.path))")
    let hasChanges = heading.parameters.contains(where: \.isChanged)
    for (index, parameter) in heading.parameters.enumerated() {
      let mark = parameter.isChanged ? "* " : hasChanges ? "  " : ""
      let note = parameter.isChanged ? "   (by default \(parameter.initial))" : ""
      lines += labelled(
        index == 0 ? "Parameters" : "",
        "\(mark)\(parameter.name) = \(parameter.value)\(note)")
    }
    if let property = heading.property {
      lines += labelled("Property", "\(property.label)  \(heading.verdict)")
      if let title = property.title { lines += labelled("", "\"\(title)\"") }
      lines += labelled("", property.formula)
    } else {
      lines += labelled("Fault", "runtime fault \(heading.verdict)")
    }
    lines += labelled(
      "Start",
      story.initial.assignments(includesGhosts: false).map(unbroken).joined(separator: ", "))
    return lines
  }

  private func labelled(_ label: String, _ text: String) -> [String] {
    let start = (label.isEmpty ? "" : "\(label):").padding(to: Self.margin)
    return wrapped(start + text, indent: Self.margin)
  }

  private func steps() -> [String] {
    story.steps.flatMap { step -> [String] in
      let number = String(step.number)
      let margin = String(repeating: " ", count: max(0, 3 - number.count))
      let cited = step.citations.map { " [\($0.key)]" }.joined()
      var lines: [String] = []
      if story.loop?.steps?.lowerBound == step.number {
        lines.append("     -- from here on, again and again --")
      }
      lines += wrapped(
        "\(margin)\(number). \(step.lane.heading): \(step.fullTitle)\(cited)", indent: 7)
      let indent = String(repeating: " ", count: 7)
      lines += step.events.flatMap { wrapped("\(indent)event \(unbroken($0))", indent: 9) }
      lines += step.diff.changes.flatMap { change in
        let name = change.name(seenFrom: step.lane.processor)
        let values = "\(unbroken(change.old.description)) -> \(unbroken(change.new.description))"
        return wrapped("\(indent)\(name): \(values)", indent: 9)
      }
      lines += stack(step).flatMap { wrapped("\(indent)\($0)", indent: 9) }
      return lines
    }
  }

  private func stack(_ step: TraceStory.Step) -> [String] {
    step.diff.stackChanges.flatMap { change -> [String] in
      let isOwn = change.processor == step.processor || step.lane.processor.isEmpty
      let place = isOwn ? "" : "\(change.processor) "
      var lines: [String] = []
      if change.returns > 0, change.calls.isEmpty || change.returns > 1 {
        lines.append("\(place)returns to \(change.resumed?.flow ?? "idle")")
      }
      return lines + change.calls.map { "\(place)enters \(unbroken($0.call))" }
    }
  }

  private func end() -> [String] {
    var end = wrapped("=> \(story.ending)", indent: 3)
    for promise in story.loop?.promises ?? [] {
      end += wrapped("   \(promise.name): \(promise.kept)", indent: 5)
    }
    guard let statistics else { return end }
    let trace = story.loop?.steps == nil ? "trace" : "way to a loop"
    return end
      + wrapped(
        "   (shortest \(trace); \(Words.count(statistics.states, "state")) explored)", indent: 4)
  }

  private func sources() -> [String] {
    let cited = story.citations
    guard !cited.isEmpty else { return [] }
    return ["Sources:"] + cited.flatMap { wrapped("  [\($0.key)] \($0.title)", indent: 6) }
  }

  /// How to see it again.
  private func command() -> [String] {
    let settings = heading.parameters.filter(\.isChanged).map { "--set \($0.name)=\($0.value)" }
    let property =
      heading.property.map { property in
        // An instance has brackets and spaces, which a shell must not see.
        [
          property.label == property.name
            ? "--property \(property.name)" : "--property '\(property.label)'"
        ]
      } ?? []
    let words = ["seamcheck trace \(heading.path)"] + property + settings
    var lines = [""]
    for word in words {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = "  " + word
      } else if last.count + word.count + 3 <= Self.width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines[lines.count - 1] = last + " \\"
        lines.append("    " + word)
      }
    }
    return ["To run it again:"] + lines
  }

  private func unbroken(_ text: String) -> String { StyledText.unbroken(text) }

  private func wrapped(_ text: String, indent: Int) -> [String] {
    StyledText(Ascii.fixed(text)).wrapped(to: Self.width, indent: indent)
      .map { $0.rendered(.plain) }
  }
}

extension Ascii {
  /// As ``text(_:)``, but spaces at which no line may break stay what they are for now.
  static func fixed(_ text: String) -> String {
    text.split(separator: StyledText.fixedSpace, omittingEmptySubsequences: false)
      .map { Ascii.text(String($0)) }.joined(separator: String(StyledText.fixedSpace))
  }
}
