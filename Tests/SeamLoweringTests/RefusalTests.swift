import Foundation
import SeamDiagnostics
import Testing

/// What a checked model can still be refused for under its parameters.
@Suite struct RefusalTests {
  static let cases: [(id: String, text: String)] = [
    (
      "arithmetic-too-large", "var n: 0..1 = 0\naction t when \(power("n + 4000000000", 3)) == 0 {}"
    ),
    ("assumption", "switch s = off\nassume s"),
    ("empty-queue-type", "const n: 0..1 = 0\nvar q: queue<bool, n> = []"),
    ("initial-value", "const n: 0..9 = 5\nvar x: 0..3 = n"),
    ("list-length", "var a: array<bool, 0..2> = [true, false]"),
    ("list-too-long", "var q: queue<bool, 1> = [true, false]"),
    ("misplaced", "event e\nproperty p = always ((count x in 0..1: eventually e) > 0)"),
    (
      "other-moment",
      "var o: 0..1? = none\nproperty p = always (o is some n implies eventually n == 0)"
    ),
    ("not-constant", "const n: 0..1 = 1\nconst k: 0..3 = 0\nvar x: n..k = any"),
    ("not-constant", "processor cpu[65]"),
    ("not-constant", "var s: set<0..1> = {}\nproperty p = never x == 0 for x in s"),
    (
      "not-constant",
      "processor cpu\nvar n: 0..1 = 0\nflow f on cpu { var x: 0..1 = n\nstep s {} }"
    ),
    ("outside-domain", "var n: 0..1 = 0\nproperty p = n == 0 at most 2000000 times"),
    (
      "queue-capacity",
      "var q: queue<bool, 1> = []\nvar r: queue<bool, 2> = []\naction t when q == r {}"
    ),
    (
      "shape",
      """
      var q: queue<bool, 1> = []
      var r: queue<bool, 2> = []
      var c: bool = false
      action t { q = if c then q else r }
      """
    ),
    ("stack", "processor cpu stack 65"),
    ("stack", "const d: 0..1 = 0\nprocessor cpu stack d"),
    ("unbounded", "var n: nat = 0"),
    ("too-large", "var a: array<array<bool, 0..999>, 0..999> = [[true]]"),
    ("too-large", "var s: set<0..1000000> = {}"),
    ("too-large", "action t(x in 0..60000, y in 0..60000) {}"),
    ("too-large", "var n: 0..1 = 0\nproperty p = always n == x for x in 0..30000"),
    ("too-large", "var n: 0..1 = 0\naction t when forall x in 0..1000000: n <= x {}"),
    (
      "too-large",
      "var b: bool = true\naction t {\n\(twice("either { b = true } or { b = false }"))\n}"
    ),
    ("too-large", "processor cpu\nflow f on cpu {\n\(twice("either { } or { }"))\nstep s {} }"),
    (
      "too-large",
      """
      function f0(x: bool): bool = x
      \((1...60).map { "function f\($0)(x: bool): bool = f\($0 - 1)(x) and f\($0 - 1)(not x)" }
        .joined(separator: "\n"))
      var b: bool = true
      action t when f60(b) {}
      """
    ),
  ]

  /// A product of equal factors.
  private static func power(_ factor: String, _ exponent: Int) -> String {
    Array(repeating: "(\(factor))", count: exponent).joined(separator: " * ")
  }

  private static func twice(_ line: String) -> String {
    Array(repeating: line, count: 40).joined(separator: "\n")
  }

  @Test(arguments: cases.indices)
  func refusal(index: Int) {
    let (id, text) = Self.cases[index]
    let found = refusals(text)
    #expect(found.map(\.id) == [id], "\(text)\n\(found.map(\.message))")
  }

  /// What does not go with a parameter that has no upper end.
  @Test func whatIsUnbounded() {
    func ids(_ text: String, _ properties: Set<String>) -> [String] {
      refusals(text, unbounded: ["n"], properties: properties).map(\.id)
    }
    let text = "const n: 1..4 = 1\nvar a: 0..n = 0\naction t when a < n { a += 1 }\n"
    #expect(ids(text + "property p = always a <= n", ["p"]) == [])
    #expect(
      ids(text + "property p = always a <= n\nproperty q = always a >= 0", ["p", "q"])
        == ["unbounded-property"])
    let sets = text + "var s: set<1..n> = {}\naction u { s.add(n) }\n"
    #expect(ids(sets + "property p = always (a == 0 implies 1 not in s)", ["p"]) == [])
    #expect(
      ids(sets + "property p = always (a == 0 iff 1 not in s)", ["p"]) == ["unbounded-use"])
    #expect(
      ids(sets + "property p = never a == 1 between 1 in s and false", ["p"]) == ["unbounded-use"])
    for (end, isLinear) in [
      ("2 * n", true), ("n * 3 - 1", true), ("n + 2 * (n + 1)", true), ("n * n", false),
      ("9 - n", false), ("n / 2", false), ("max(n, 3)", false),
    ] {
      #expect(
        ids(text + "var b: 0..\(end) = 0\nproperty p = always a <= n", ["p"])
          == (isLinear ? [] : ["unbounded-use"]), "0..\(end)")
    }
  }

  @Test func settingsThatContradictEachOther() {
    let text = "const n: 1..4 = 1\nconst k: 1..n = 1"
    #expect(refusals(text, ["k": 1]) == [])
    #expect(refusals(text, ["n": 3, "k": 3]) == [])
    #expect(refusals(text, ["n": 2, "k": 3]).map(\.id) == ["outside-domain"])
    let assumed = "switch a = off\nswitch b = on\nassume a implies b"
    #expect(refusals(assumed, ["b": 0]) == [])
    #expect(refusals(assumed, ["a": 1, "b": 0]).map(\.id) == ["assumption"])
  }

  /// Every code in the sources is reached above, but for mistakes of ours.
  @Test func everyCodeIsReached() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "Sources/SeamLowering")
    var codes: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      codes.formUnion(text.matches(of: /\bid: "([a-z-]+)"/).map { String($0.1) })
      codes.formUnion(text.matches(of: /\.error\(\s*"([a-z-]+)"/).map { String($0.1) })
    }
    let elsewhere: Set = ["unbounded-property", "unbounded-use"]
    #expect(codes.subtracting(Self.cases.map(\.id)).subtracting(elsewhere) == ["internal"])
  }
}
