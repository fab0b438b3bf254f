import SeamDiagnostics
import SeamSemantics
import TestSupport
import Testing

/// A model that the checker has seen.
struct Checked {
  let source: SourceText
  let model: CheckedModel?
  let diagnostics: Diagnostics

  /// Checks declarations; the heading is put in front where there is none.
  init(_ text: String) {
    let whole = text.hasPrefix("model ") ? text : "model m\n" + text
    source = SourceText(path: "test.seam", text: whole)
    var diagnostics = Diagnostics()
    model = ModelLoader.load(source, diagnostics: &diagnostics)
    self.diagnostics = diagnostics
  }

  var rendered: String { DiagnosticRenderer().render(diagnostics) }
  var messages: [String] { diagnostics.all.map(\.message) }
}

/// Checks the findings against the markers of a text, and that nobody saw a checked model if any
/// of them is an error.
@discardableResult
func expectFindings(
  _ marked: String, location: Testing.SourceLocation = #_sourceLocation
) -> Checked {
  let whole = Marked(marked.hasPrefix("model ") ? marked : "model m\n" + marked)
  let checked = Checked(whole.text)
  let found = checked.diagnostics.all.map { "\($0.span?.range.lowerBound ?? -1):\($0.id)" }
  #expect(
    found.sorted() == whole.expected.sorted(), "\(checked.rendered)", sourceLocation: location)
  #expect((checked.model == nil) == checked.diagnostics.hasErrors, sourceLocation: location)
  return checked
}

/// The text after all mends, which must have no finding left.
func mended(_ text: String, location: Testing.SourceLocation = #_sourceLocation) -> String {
  let checked = Checked(text)
  #expect(checked.diagnostics.hasErrors, sourceLocation: location)
  let (bytes, _) = FixItApplier.apply(from: checked.diagnostics, to: checked.source)
  let result = String(decoding: bytes, as: UTF8.self)
  #expect(Checked(result).rendered == "", sourceLocation: location)
  return result
}
