import Testing

@testable import SeamReport

@Suite struct TextTests {
  @Test(arguments: [
    ("a b c", 3, ["a b", "  c"]),
    ("guest_state_enter_irqoff", 12, ["guest_state_", "  enter_", "  irqoff"]),
    ("abcdefghij", 4, ["abcd", "  ef", "  gh", "  ij"]),
    ("short", 10, ["short"]),
    ("", 10, [""]),
    ("a\u{A0}b c\u{A0}d", 4, ["a b", "  c", "  d"]),
  ])
  func wrapping(text: String, width: Int, lines: [String]) {
    let wrapped = StyledText(text).wrapped(to: width, indent: 2).map { $0.rendered(.plain) }
    #expect(wrapped.map { trimmed($0) } == lines.map { trimmed($0) })
    #expect(wrapped.allSatisfy { $0.count <= width })
  }

  private func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }

  @Test func colours() {
    let text = StyledText("a") + StyledText("b", .event)
    #expect(text.rendered(.plain) == "ab")
    #expect(
      text.rendered(Style(hasColor: true, hasUnicode: true)) == "a\u{1B}[1;36mb\u{1B}[0m")
  }

  @Test func whenToColour() {
    func hasColor(_ mode: Style.ColorMode, _ isTerminal: Bool, _ environment: [String: String])
      -> Bool
    {
      Style(mode: mode, isTerminal: isTerminal, environment: environment).hasColor
    }
    #expect(hasColor(.auto, true, [:]))
    #expect(!hasColor(.auto, false, [:]))
    #expect(!hasColor(.auto, true, ["NO_COLOR": "1"]))
    #expect(hasColor(.auto, true, ["NO_COLOR": ""]))
    #expect(!hasColor(.auto, true, ["TERM": "dumb"]))
    #expect(hasColor(.always, false, ["NO_COLOR": "1"]))
    #expect(!hasColor(.never, true, [:]))
  }

  @Test func whenToDrawBoxes() {
    func hasUnicode(_ environment: [String: String]) -> Bool {
      Style(mode: .auto, isTerminal: true, environment: environment).hasUnicode
    }
    #expect(hasUnicode(["LANG": "en_US.UTF-8"]))
    #expect(hasUnicode(["LANG": "C", "LC_ALL": "C.utf8"]))
    #expect(!hasUnicode(["LANG": "en_US.UTF-8", "LC_ALL": "C"]))
    #expect(!hasUnicode([:]))
  }

  @Test func numbersInWords() {
    #expect(Words.grouped(1_234_567) == "1,234,567")
    #expect(Words.grouped(-1000) == "-1,000")
    #expect(Words.count(1, "step") == "1 step")
    #expect(Words.bytes(1023) == "1023 B")
    #expect(Words.bytes(1536) == "1.5 KiB")
    #expect(Words.bytes(300 << 20) == "300 MiB")
    #expect(Words.seconds(0.034) == "0.03 s")
    #expect(Words.seconds(12.34) == "12.3 s")
    #expect(Words.seconds(75) == "1 min 15 s")
    #expect(Words.seconds(3700) == "1 h 1 min")
    #expect(Words.seconds(.nan) == "? s")
    #expect(Words.list(["a", "b", "c"]) == "a, b and c")
  }

  @Test func ascii() {
    #expect(Ascii.text("“Müller” → 3 × ☃") == "\"Muller\" -> 3 x ?")
  }
}
