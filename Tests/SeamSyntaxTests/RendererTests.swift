import SeamDiagnostics
import Testing

private func rendered(
  _ text: String, _ range: Range<Int>, columnsMax: Int = 120, notes: [Note] = []
) -> String {
  let source = SourceText(path: "t.seam", text: text)
  let diagnostic = Diagnostic(
    "an-id", .error, "a message", at: Span(source, range), notes: notes,
    fixIts: [FixIt("write `x`", replacing: Span(source, range), with: "x")])
  return DiagnosticRenderer(columnsMax: columnsMax).render(diagnostic)
}

@Suite struct RendererTests {
  @Test func aFindingWithItsMend() {
    #expect(
      rendered("one\ntwo three\n", 8..<13) == """
        t.seam:2:5: error: a message [an-id]
             2 | two three
               |     ^~~~~
               = fix: write `x`

        """)
  }

  @Test func tabsAndWideCharactersKeepTheCaretInPlace() {
    let tab = rendered("a\tb\t\tc", 5..<6).split(separator: "\n")
    #expect(tab[1] == "     1 | a   b       c")
    #expect(tab[2] == "       |             ^")
    let wide = rendered("漢e\u{301}x", 6..<7).split(separator: "\n")
    #expect(wide[2] == "       |    ^")
  }

  @Test func controlCharactersAreSpelledOut() {
    let text = rendered("a\u{1B}[31m\u{202E}b\u{85}", 9..<10)
    #expect(text.contains("a\\u{1B}[31m\\u{202E}b\\u{85}"))
    #expect(!text.unicodeScalars.contains { $0 != "\n" && TextSafety.isUnsafe($0) })
    let lines = text.split(separator: "\n").map(Array.init)
    #expect(lines[2].firstIndex(of: "^") == lines[1].firstIndex(of: "b"))
  }

  @Test func bytesThatAreNoTextAreSpelledOut() {
    let source = SourceText(path: "\u{1B}x", bytes: [0x61, 0xFF, 0x62])
    let text = DiagnosticRenderer().render(
      Diagnostic("i", .warning, "m\u{7}", at: Span(source, 1..<2)))
    #expect(
      text.hasPrefix("\\u{1B}x:1:2: warning: m\\u{7} [i]\n     1 | a\\xFFb\n       |  ^~~~\n"))
  }

  @Test func aLongLineIsCut() {
    let text = String(repeating: "a", count: 1_000_000) + "HERE" + String(repeating: "b", count: 99)
    let lines = rendered(text, 1_000_000..<1_000_004, columnsMax: 40).split(separator: "\n")
    #expect(lines[0].hasPrefix("t.seam:1:1000001:"))
    #expect(lines[1].count < 60)
    let (line, mark) = (Array(lines[1]), Array(lines[2]))
    #expect(mark.firstIndex(of: "^") == line.firstIndex(of: "H"))
    #expect(line.contains("…"))
    #expect(lines[2].hasSuffix("^~~~"))
  }

  @Test func placesAtTheEdges() {
    #expect(rendered("", 0..<0).contains("     1 | \n       | ^\n"))
    #expect(rendered("ab", 2..<2).contains("     1 | ab\n       |   ^\n"))
    #expect(rendered("ab\r\ncd", 1..<6).contains("     1 | ab\n       |  ^\n"))
  }

  @Test func notesShowTheirPlaces() {
    let source = SourceText(path: "u.seam", text: "other")
    let text = rendered("one", 0..<3, notes: [Note("see", at: Span(source, 0..<5)), Note("so")])
    #expect(text.contains("u.seam:1:1: note: see\n     1 | other\n       | ^~~~~\nnote: so\n"))
  }

  @Test func colourIsOnDemand() {
    let source = SourceText(path: "t", text: "x")
    let finding = Diagnostic("i", .error, "m", at: Span(source, 0..<1))
    #expect(DiagnosticRenderer(usesColour: true).render(finding).contains("\u{1B}[1;31merror:"))
    #expect(!DiagnosticRenderer().render(finding).contains("\u{1B}"))
  }
}
