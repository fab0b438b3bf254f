/// Writes findings as text for a terminal or a log.
///
/// A finding reads
///
///     vcpu.seam:12:7: error: `=` assigns; a comparison is written `==` [assignment-in-condition]
///        12 |   if exit = nmi {
///           |           ^
///           = fix: write `==`
///
/// Models come from strangers: no byte of theirs reaches the terminal that could steer it, and a
/// line of any length is cut to what surrounds the place.
public struct DiagnosticRenderer: Sendable {
  /// Whether to set colours with ANSI escape sequences.
  public let usesColour: Bool
  /// The most columns of a source line to show.
  public let columnsMax: Int

  public init(usesColour: Bool = false, columnsMax: Int = 120) {
    self.usesColour = usesColour
    self.columnsMax = max(columnsMax, 20)
  }

  /// All findings of a run, one after the other, each ending in a line break.
  public func render(_ diagnostics: Diagnostics) -> String {
    var text = diagnostics.all.map(render).joined()
    if diagnostics.suppressed > 0 {
      text += "… and \(diagnostics.suppressed) more findings\n"
    }
    return text
  }

  /// One finding with its place, its notes and its mends.
  public func render(_ diagnostic: Diagnostic) -> String {
    let severity = diagnostic.severity
    var text = heading(
      severity.rawValue, colour(of: severity), "\(diagnostic.message) [\(diagnostic.id)]",
      at: diagnostic.span)
    if let span = diagnostic.span { text += excerpt(of: span, colour(of: severity)) }
    for note in diagnostic.notes {
      text += heading("note", .note, note.message, at: note.span)
      if let span = note.span { text += excerpt(of: span, .note) }
    }
    for fixIt in diagnostic.fixIts {
      text += gutter("", "=") + " " + painted("fix:", .fix) + " \(plain(fixIt.message))\n"
    }
    return text
  }

  private func heading(_ label: String, _ colour: Colour, _ message: String, at span: Span?)
    -> String
  {
    let place = span.map { painted(plain($0.description) + ":", .place) + " " } ?? ""
    return place + painted(label + ":", colour) + " \(plain(message))\n"
  }

  /// A text of ours that may quote theirs: made safe, and cut where it is absurdly long.
  private func plain(_ text: String) -> String {
    let short = text.utf8.count > 2000 ? String(text.prefix(500)) + "…" : text
    return TextSafety.escaped(short)
  }

  // MARK: - Excerpts

  /// The line of a place, and below it `^~~~`.
  private func excerpt(of span: Span, _ colour: Colour) -> String {
    let source = span.source
    let line = source.line(of: span.range.lowerBound)
    let window = ExcerptWindow(of: span, line: line, columnsMax: columnsMax)
    let marks = String(repeating: "~", count: max(0, window.markWidth - 1))
    let blanks = String(repeating: " ", count: window.markColumn)
    return gutter("\(line + 1)", "|") + " \(window.text)\n"
      + gutter("", "|") + " \(blanks)\(painted("^" + marks, colour))\n"
  }

  private func gutter(_ label: String, _ sign: String) -> String {
    String(repeating: " ", count: max(0, 6 - label.count)) + painted("\(label) \(sign)", .gutter)
  }

  // MARK: - Colour

  private enum Colour: String {
    case error = "1;31", warning = "1;35", note = "1;36", fix = "1;32", place = "1", gutter = "2"
  }

  private func colour(of severity: Severity) -> Colour {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }

  private func painted(_ text: String, _ colour: Colour) -> String {
    usesColour ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }
}
