import SeamWhatIf

/// Which variants explain a trace or a log, for a terminal or in ASCII for a mail.
public struct ExplanationReport: Sendable {
  private let explanation: Explanation
  private let command: String
  private var table: VariantTable { explanation.table }

  /// How many items that tell variants apart are shown.
  private static let narrowingsMax = 12

  public init(_ explanation: Explanation, command: String) {
    self.explanation = explanation
    self.command = command
  }

  /// The whole text, ending in a line break.
  public func render(_ style: Style) -> String {
    [heading(style), answer(style), narrowings(style), footer(style)].filter { !$0.isEmpty }
      .map { $0.map { $0.rendered(style) + "\n" }.joined() }.joined(separator: "\n")
  }

  /// 72 columns of ASCII.
  public func renderEmail() -> String {
    Ascii.text(render(Style(hasColor: false, hasUnicode: false, width: 72)))
  }

  private var noun: String { explanation.kind == .trace ? "step" : "event" }

  private func heading(_ style: Style) -> [StyledText] {
    var lines = [
      StyledText(explanation.model, .heading) + StyledText("  \(explanation.path)", .faint)
    ]
    func add(_ label: String, _ text: String) {
      lines += (StyledText(label, .faint) + StyledText(text)).wrapped(to: style.width, indent: 8)
    }
    let ignored =
      explanation.ignored == 0
      ? "" : "; \(Words.count(explanation.ignored, "line")) of it speak of nothing here"
    add(
      "  seen  ", "\(Words.count(explanation.items.count, noun)) of \(explanation.file)\(ignored)")
    let over = table.dimensions.map { StyledText.unbroken("\($0.name) (\($0.values.count))") }
    add("  over  ", "\(over.joined(separator: ", ")): \(Words.count(table.count, "variant"))")
    let base = table.dimensions.indices.map {
      StyledText.unbroken(table.setting($0, table.digit(explanation.base, $0)))
    }
    add("  base  ", base.joined(separator: ", "))
    return lines
  }

  private func answer(_ style: Style) -> [StyledText] {
    if let first = explanation.firstUnexplained {
      let before = explanation.explaining[first]
      var lines = StyledText("No variant explains it", .good).wrapped(to: style.width)
      lines += StyledText("  first that none explains: \(explanation.items[first])")
        .wrapped(to: style.width, indent: 4)
      let condition = Condition(for: before, in: table, near: explanation.base)
      lines += StyledText(
        "  all before it: \(Words.count(before.count, "variant")), \(table.text(condition.cover))",
        .faint
      ).wrapped(to: style.width, indent: 4)
      return lines
    }
    return Self.possibility(explanation, style)
  }

  /// "Possible in 6 of 12 variants, exactly when …".
  static func possibility(_ explanation: Explanation, _ style: Style) -> [StyledText] {
    let table = explanation.table
    let possible = explanation.possible
    let isInBase = possible.contains(explanation.base)
    var text = StyledText("Possible", .heading)
    if possible.count == table.count {
      text += StyledText(" in every variant")
    } else {
      let count = "\(Words.grouped(possible.count)) of \(Words.count(table.count, "variant"))"
      text += StyledText(
        " in \(count), \(isInBase ? "the base among them" : "the base not among them")")
    }
    var lines = text.wrapped(to: style.width)
    if possible.count != table.count {
      lines +=
        (StyledText("  exactly when ", .faint)
        + StyledText(table.text(explanation.condition.cover)))
        .wrapped(to: style.width, indent: 6)
    }
    if let witness = explanation.witness {
      lines += StyledText(
        "  walked by the interpreter alone in: \(table.text(variant: witness, from: explanation.base))",
        .faint
      ).wrapped(to: style.width, indent: 6)
    }
    return lines
  }

  private func narrowings(_ style: Style) -> [StyledText] {
    let narrowings = explanation.narrowings
    guard !narrowings.isEmpty else { return [] }
    var lines = [StyledText("What tells variants apart", .heading)]
    for (item, left) in narrowings.prefix(Self.narrowingsMax) {
      let condition = Condition(for: left, in: table, near: explanation.base)
      let cover = table.text(condition.cover)
      var text = StyledText("  \(explanation.items[item])")
      text += StyledText(": leaves \(Words.count(left.count, "variant"))", .faint)
      if cover.count <= 120 { text += StyledText(", \(cover)") }
      lines += text.wrapped(to: style.width, indent: 6)
    }
    let rest = narrowings.count - Self.narrowingsMax
    if rest > 0 { lines.append(StyledText("  ... and \(Words.count(rest, "more"))", .faint)) }
    return lines
  }

  private func footer(_ style: Style) -> [StyledText] {
    StyledText("To see it again: \(command)", .faint).wrapped(to: style.width, indent: 4)
  }
}
