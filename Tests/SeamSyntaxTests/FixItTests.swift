import SeamDiagnostics
import SeamSyntax
import Testing

@Suite struct FixItTests {
  @Test(arguments: [
    ("if a = 1 { x == 2 }", "if a == 1 { x = 2 }"),
    ("if a && b || !c { x = 1 }", "if a and b or not c { x = 1 }"),
    ("if a&&b { x = 1 }", "if a and b { x = 1 }"),
    ("x := a => b", "x = a implies b"),
    ("if a {} elif b {} elseif c {} else {}", "if a {} else if b {} else if c {} else {}"),
    ("x = 1;; y = 2", "x = 1; y = 2"),
    ("x++; y--", "x += 1; y -= 1"),
    ("x = (a + b; y = 1", "x = (a + b); y = 1"),
    ("x = a[1; y = 1", "x = a[1]; y = 1"),
    ("call f(a, b\n  x = 1", "call f(a, b)\n  x = 1"),
    ("emti raised", "emit raised"),
    ("x = a ≤ b ∧ ¬c", "x = a <= b and not c"),
    ("if a { x = 1", "if a { x = 1\n}"),
  ])
  func statements(text: String, result: String) {
    let frame = { (body: String) in "model m\naction a {\n  \(body)\n}\n" }
    #expect(mended(frame(text)) == frame(result))
  }

  @Test(arguments: [
    ("modle m\nswitch s = on\n", "model m\nswitch s = on\n"),
    ("model m\nactoin a { x = 1 }\n", "model m\naction a { x = 1 }\n"),
    ("model m\nswich s = on\n", "model m\nswitch s = on\n"),
    ("model m\nswitch s = on\n}\n", "model m\nswitch s = on\n\n"),
    (
      "model m\nflow f on c {\n  s { x = 1 }\n}\n",
      "model m\nflow f on c {\n  step s { x = 1 }\n}\n"
    ),
    ("model m\nenum E { a\n b }\n", "model m\nenum E { a,\n b }\n"),
    ("model m\nstruct S { a: bool; b: bool }\n", "model m\nstruct S { a: bool, b: bool }\n"),
    ("model m\nvar x: set<bool = {}\n", "model m\nvar x: set<bool> = {}\n"),
    ("model m\nclaim \"t\" expect p viloated\n", "model m\nclaim \"t\" expect p violated\n"),
    ("model m\nproperty p = allways not a\n", "model m\nproperty p = always not a\n"),
    ("model m\nproperty p = nevr (a == b)\n", "model m\nproperty p = never (a == b)\n"),
    ("model m\nproperty p = reachble a\n", "model m\nproperty p = reachable a\n"),
    ("model m\nsource A = \"text\n", "model m\nsource A = \"text\"\n"),
    (
      "model m\nflow f on c {\n  step s {\n    x = 1\n  step t {}\n}\n",
      "model m\nflow f on c {\n  step s {\n    x = 1\n  }\n  step t {}\n}\n"
    ),
    ("model m\nflow f on c {\n  setp s {}\n}\n", "model m\nflow f on c {\n  step s {}\n}\n"),
    (
      "model m\naction a {\n  x = 1\n\naction b { y = 1 }\n",
      "model m\naction a {\n  x = 1\n}\n\naction b { y = 1 }\n"
    ),
    ("amend m {\n  remov step f.s\n}\n", "amend m {\n  remove step f.s\n}\n"),
    (
      "model m\nflow f on c { step s\n step t {} }\n",
      "model m\nflow f on c { step s {}\n step t {} }\n"
    ),
  ])
  func files(text: String, result: String) { #expect(mended(text) == result) }

  @Test func overlappingMendsAreLeftForLater() {
    let source = SourceText(path: "t", text: "abcdef")
    let fixIts = [
      FixIt("", replacing: Span(source, 1..<4), with: "X"),
      FixIt("", replacing: Span(source, 3..<5), with: "Y"),
      FixIt("", replacing: Span(source, 4..<4), with: "Z"),
      FixIt("", replacing: Span(source, 4..<4), with: "W"),
      FixIt("", replacing: Span(source, 6..<6), with: "!"),
      FixIt("", replacing: Span(SourceText(path: "u", text: ""), 0..<0), with: "?"),
    ]
    let (bytes, applied) = FixItApplier.apply(fixIts, to: source)
    #expect(String(decoding: bytes, as: UTF8.self) == "aXZef!")
    #expect(applied == 3)
  }

  @Test(
    arguments: [
      ("actoin", "action"), ("stp", "step"), ("nmi_bloked", "nmi_blocked"),
      ("NmiBlocked", "nmi_blocked"),
      ("zzz", nil), ("x", nil), ("", nil), ("step", nil),
    ] as [(String, String?)])
  func nearestNames(name: String, expected: String?) {
    #expect(nearest(to: name, among: ["step", "action", "nmi_blocked", "y"]) == expected)
  }

  @Test func distances() {
    #expect(editDistance("abc", "abc", atMost: 0) == 0)
    #expect(editDistance("abcd", "acbd", atMost: 1) == 1)
    #expect(editDistance("abc", "xyz", atMost: 2) == nil)
    #expect(editDistance("", "ab", atMost: 2) == 2)
    #expect(editDistance(String(repeating: "a", count: 65), "a", atMost: 99) == nil)
  }
}
