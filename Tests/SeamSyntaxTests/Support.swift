import SeamDiagnostics
import SeamSyntax
import Testing

/// Parses a text, and holds what came of it.
struct Parsed {
  let source: SourceText
  let file: ParsedFile
  let diagnostics: Diagnostics

  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  init(bytes: [UInt8]) {
    source = SourceText(path: "test.seam", bytes: bytes)
    var diagnostics = Diagnostics()
    file = ParsedFile.parse(source, diagnostics: &diagnostics)
    self.diagnostics = diagnostics
  }

  var ids: [String] { diagnostics.all.map(\.id) }
  var tree: String { TreePrinter.print(file) }
}

/// A property of a model that holds an expression, as the tree of the expression.
func expressionTree(_ text: String, location: Testing.SourceLocation = #_sourceLocation) -> String {
  let parsed = Parsed("model m\nassume \(text)\n")
  expectClean(parsed, location)
  guard case .assumption(let expression) = parsed.file.declarations.first?.kind else { return "" }
  return TreePrinter.print(expression)
}

func patternTree(_ text: String, location: Testing.SourceLocation = #_sourceLocation) -> String {
  let parsed = Parsed("model m\nproperty p = \(text)\n")
  expectClean(parsed, location)
  guard case .property(let property) = parsed.file.declarations.first?.kind else { return "" }
  return TreePrinter.print(property.pattern)
}

/// The statements of an action's body, each as its tree.
func statementTrees(
  _ text: String, location: Testing.SourceLocation = #_sourceLocation
) -> [String] {
  let parsed = Parsed("model m\naction a {\n\(text)\n}\n")
  expectClean(parsed, location)
  guard case .action(let action) = parsed.file.declarations.first?.kind else { return [] }
  return action.body.map(TreePrinter.print)
}

func expectClean(_ parsed: Parsed, _ location: Testing.SourceLocation) {
  let text = DiagnosticRenderer().render(parsed.diagnostics)
  #expect(text == "", sourceLocation: location)
}

/// Checks the findings against markers in a text.
///
/// `①id` stands where a finding with that identifier is due; the numbers only help the reader. The
/// markers are taken out before the text is parsed.
func expectFindings(_ marked: String, location: Testing.SourceLocation = #_sourceLocation) -> Parsed
{
  var text: [UInt8] = []
  var expected: [String] = []
  var rest = Substring(marked)
  while let first = rest.first {
    rest = rest.dropFirst()
    guard "①②③④⑤⑥⑦⑧⑨".contains(first) else {
      text += Array(String(first).utf8)
      continue
    }
    let id = rest.prefix { $0.isLetter && $0.isASCII || $0 == "-" || $0 == "8" }
    rest = rest.dropFirst(id.count)
    if rest.first == "|" { rest = rest.dropFirst() }
    expected.append("\(text.count):\(id)")
  }
  let parsed = Parsed(bytes: text)
  let found = parsed.diagnostics.all.map { "\($0.span?.range.lowerBound ?? -1):\($0.id)" }
  #expect(
    found == expected, "\(DiagnosticRenderer().render(parsed.diagnostics))",
    sourceLocation: location)
  return parsed
}

/// The text after all mends, which must have no error left.
func mended(_ text: String, location: Testing.SourceLocation = #_sourceLocation) -> String {
  let parsed = Parsed(text)
  #expect(parsed.diagnostics.hasErrors, sourceLocation: location)
  let (bytes, _) = FixItApplier.apply(from: parsed.diagnostics, to: parsed.source)
  expectClean(Parsed(bytes: bytes), location)
  return String(decoding: bytes, as: UTF8.self)
}

/// Formats, and checks what must hold of every formatting: the tree and the comments stay, and
/// formatting once more changes nothing.
func formattedChecked(
  _ text: String, location: Testing.SourceLocation = #_sourceLocation
) -> String {
  let before = Parsed(text)
  expectClean(before, location)
  let once = formatted(before.file)
  let after = Parsed(once)
  expectClean(after, location)
  #expect(after.tree == before.tree, sourceLocation: location)
  let comments = { (parsed: Parsed) in
    parsed.file.comments.map { "\($0.isTrailing) \($0.span.text.trimmedEnd)" }
  }
  #expect(comments(after) == comments(before), sourceLocation: location)
  let twice = formatted(after.file)
  #expect(twice == once, sourceLocation: location)
  return once
}

extension String {
  var trimmedEnd: String {
    var text = Substring(self)
    while let last = text.last, last == " " || last == "\t" { text = text.dropLast() }
    return String(text)
  }
}
