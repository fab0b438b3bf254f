import SeamDiagnostics
import Testing

@testable import SeamSyntax

/// Models come from strangers: whatever the bytes, there is an answer and never a crash.
@Suite struct HostileInputTests {
  static let count = 20_000

  @Test(arguments: [
    ("(", "nesting-too-deep"), ("[", "nesting-too-deep"), ("{", "nesting-too-deep"),
    ("not ", "nesting-too-deep"), ("- ", "nesting-too-deep"), ("f(", "nesting-too-deep"),
    ("a[", "nesting-too-deep"), ("x@(", "nesting-too-deep"), ("always ", "nesting-too-deep"),
    ("if a then ", "nesting-too-deep"), ("forall x in ", "nesting-too-deep"),
    ("forall x in T: ", "nesting-too-deep"), ("a implies ", "nesting-too-deep"),
    ("a until ", "nesting-too-deep"), ("a + ", "expression-too-long"),
    ("a and ", "expression-too-long"), ("a or ", "expression-too-long"),
    ("a * ", "expression-too-long"), ("a iff ", "expression-too-long"),
  ])
  func expressions(piece: String, id: String) {
    let text = "model m\nassume " + String(repeating: piece, count: Self.count) + "a\n"
    #expect(Parsed(text).ids == [id])
  }

  @Test func aHundredThousandParentheses() {
    let text = "model m\nassume " + String(repeating: "(", count: 100_000)
    #expect(Parsed(text).ids == ["nesting-too-deep"])
  }

  @Test(arguments: [".f", "[1]", "@c", ".f()"])
  func postfixes(piece: String) {
    let text = "model m\nassume a" + String(repeating: piece, count: Self.count)
    #expect(Parsed(text).ids == ["expression-too-long"])
  }

  /// Each level of parentheses holds a chain: neither limit alone would bound the tree.
  @Test func chainsInParentheses() {
    let chain = String(repeating: "a + ", count: 500)
    let text =
      "model m\nassume " + String(repeating: chain + "(", count: 100) + "a"
      + String(repeating: ")", count: 100)
    // Here the right operands nest, and the tree is no higher than 500 + 100.
    #expect(Parsed(text).ids == [])
    let left =
      "model m\nassume " + String(repeating: "(", count: 100) + "a"
      + String(repeating: String(repeating: " + a", count: 500) + ")", count: 100)
    #expect(Parsed(left).ids == ["expression-too-long"])
  }

  @Test func comparisonsThatChain() {
    let text = "model m\nassume a" + String(repeating: " == a", count: Self.count)
    #expect(Parsed(text).ids.last == "expression-too-long" || Parsed(text).diagnostics.hasErrors)
    let tests = "model m\nassume a" + String(repeating: " is empty", count: Self.count)
    #expect(Parsed(tests).diagnostics.hasErrors)
  }

  @Test(arguments: [
    ("set<", "nesting-too-deep"), ("queue<", "nesting-too-deep"),
    ("array<bool, ", "nesting-too-deep"),
    ("(", "nesting-too-deep"),
  ])
  func types(piece: String, id: String) {
    let text = "model m\ntype T = " + String(repeating: piece, count: Self.count)
    #expect(Parsed(text).ids == [id])
  }

  @Test func optionals() {
    let text = "model m\ntype T = bool" + String(repeating: "?", count: Self.count)
    #expect(Parsed(text).ids == ["expression-too-long"])
  }

  @Test(arguments: [
    "if a {", "for x in T {", "either {", "if a {} else ", "either when a { } or { either {",
  ])
  func statements(piece: String) {
    let text = "model m\naction a { " + String(repeating: piece, count: Self.count)
    #expect(Parsed(text).ids == ["nesting-too-deep"])
  }

  @Test(arguments: ["loop {", "section s {", "if a {", "if a {} else ", "either {", "while a {"])
  func elements(piece: String) {
    let text = "model m\nflow f on c { " + String(repeating: piece, count: Self.count)
    #expect(Parsed(text).ids == ["nesting-too-deep"])
  }

  @Test func whatIsAllowedParses() {
    let deep =
      "model m\nassume " + String(repeating: "(", count: 200) + "a"
      + String(repeating: ")", count: 200)
    #expect(Parsed(deep).ids == [])
    let long = "model m\nassume a" + String(repeating: " + a", count: 990)
    #expect(Parsed(long).ids == [])
    let branches =
      "model m\naction a { if a {}" + String(repeating: " else if a {}", count: 200) + "}"
    #expect(Parsed(branches).ids == [])
  }

  @Test func aLargeFile() {
    var text = "model m\n"
    var number = 0
    while text.utf8.count < 10_000_000 {
      number += 1
      text += "/// Documentation of a step, as long as they are. [SEED4]\n"
      text += "percpu var name_\(number): queue<Nmi, 4> = [] // a comment\n"
      text += "action act_\(number) on cpu when a < \(number) and not blocked { x = x + 1 }\n"
    }
    let parsed = Parsed(text)
    #expect(parsed.ids == [])
    #expect(parsed.file.declarations.count == 2 * number)
  }

  @Test(arguments: [
    "}", ")", "; ", "x ", "= ", "\"", "é", "\u{1B}", "#", "action a {", "0x", "1a ",
  ])
  func repeatedGarbage(piece: String) {
    let parsed = Parsed("model m\n" + String(repeating: piece, count: Self.count))
    #expect(parsed.diagnostics.hasErrors)
    _ = DiagnosticRenderer().render(parsed.diagnostics)
  }

  @Test func bytesThatAreNoText() {
    let invalid: [[UInt8]] = [
      [0xFF], [0xC0, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0x80, 0x80],
    ]
    for bytes in invalid {
      for frame in ["model m ", "model m // ", "model m source A = \""] {
        let parsed = Parsed(bytes: Array(frame.utf8) + bytes + Array("\"\n".utf8))
        #expect(parsed.ids.contains("invalid-utf8"), "\(bytes) after \(frame)")
        #expect(parsed.diagnostics.all.first?.span?.range.lowerBound == frame.utf8.count)
      }
    }
  }

  @Test func everyByteAfterEveryToken() {
    for byte in UInt8.min...UInt8.max {
      for frame in [
        "", "model m ", "model m action a { x = ", "model m // ", "model m source A = \"",
      ] {
        let parsed = Parsed(bytes: Array(frame.utf8) + [byte])
        let text = DiagnosticRenderer().render(parsed.diagnostics)
        #expect(!text.unicodeScalars.contains { $0 != "\n" && TextSafety.isUnsafe($0) })
      }
    }
  }

  @Test func everyPrefixOfTheExample() {
    let bytes = Array(bigExample.utf8)
    for length in stride(from: 0, to: bytes.count, by: 7) {
      let parsed = Parsed(bytes: Array(bytes[..<length]))
      _ = DiagnosticRenderer().render(parsed.diagnostics)
    }
  }

  @Test func theExampleWithoutEachToken() {
    let source = SourceText(path: "t", text: bigExample)
    var lexer = Lexer(source)
    lexer.run()
    for (index, token) in lexer.tokens.enumerated() where index % 3 == 0 {
      var bytes = source.bytes
      bytes.removeSubrange(token.range)
      let parsed = Parsed(bytes: bytes)
      // One missing token is one mistake, or a few: never an avalanche.
      #expect(parsed.ids.count <= 4, "\(source.text(token.range)) at \(token.start): \(parsed.ids)")
    }
  }

  @Test(arguments: [
    ("model m \u{0} ", "control-character"), ("model m // \u{1B}[31m", "control-character"),
    ("model m // \u{202E}", "control-character"), ("model m /* x", "unterminated-comment"),
    ("model m /* x */", "block-comment"), ("model m source A = \"x", "unterminated-string"),
    ("model m source A = \"\\q\"", "invalid-escape"),
    ("model m source A = \"\\", "unterminated-string"),
    ("model m é", "stray-character"), ("model m #", "stray-character"),
    ("model m assume 9007199254740993 > 0", "integer-out-of-range"),
    ("model m assume 0xFFFFFFFFFFFFFFFFFFFFFFFFF > 0", "integer-out-of-range"),
    ("model m assume 0x > 0", "invalid-integer"), ("model m assume 12x > 0", "invalid-integer"),
  ])
  func oneFinding(text: String, id: String) { #expect(Parsed(text).ids == [id]) }
}
