import SeamDiagnostics
import Testing

/// Every pattern against its meaning, on every word of up to three letters.
@Suite struct PatternTests {
  /// The events of one move.
  struct Letter: Hashable {
    let e: Bool
    let f: Bool
    let g: Bool

    static let all = (0..<8).map { Letter(e: $0 & 1 != 0, f: $0 & 2 != 0, g: $0 & 4 != 0) }

    var statements: String {
      [(e, "emit e"), (f, "emit f"), (g, "emit g")].filter(\.0).map(\.1).joined(separator: "; ")
    }
  }

  static let words: [[Letter]] = (1...3).flatMap { length -> [[Letter]] in
    (0..<length).reduce([[]]) { words, _ in
      words.flatMap { word in Letter.all.map { word + [$0] } }
    }
  }

  static let text = """
    property before = e before f
    property between = never e between f and g
    property most_0 = e at most 0 times
    property most_1 = e at most 1 times
    property never_e = never e
    property always_or = always (f implies e)
    property meets = reachable (e and g)
    property at_last = at end n == 0
    """

  @Test func everyWord() throws {
    for word in Self.words {
      var text = "event e, f, g\nvar n: 0..\(word.count) = \(word.count)\n"
      for (place, letter) in word.enumerated() {
        text += "action a\(place) when n == \(word.count - place)"
        text += " { n -= 1; \(letter.statements) }\n"
      }
      let found = try Found(text + Self.text)
      #expect(found.verdicts == expected(word), "\(word)")
      #expect(found.states == word.count + 1 && found.faults == [])
    }
  }

  /// What the formulas of `docs/semantics.md` say of a word; the initial letter has no event.
  private func expected(_ word: [Letter]) -> [String] {
    func first(_ isBad: (Int) -> Bool) -> String {
      word.indices.first(where: isBad).map { "violated \($0 + 1)" } ?? "holds"
    }
    return [
      "before " + first { i in word[i].f && !word[...i].contains(where: \.e) },
      "between "
        + first { i in
          // Some earlier `f`, and no `g` since or now.
          word[i].e
            && (0..<i).contains { k in
              word[k].f && !word[(k + 1)...i].contains(where: \.g)
            }
        },
      "most_0 " + first { i in word[i].e },
      "most_1 " + first { i in word[i].e && word[..<i].contains(where: \.e) },
      "never_e " + first { i in word[i].e },
      "always_or " + first { i in word[i].f && !word[i].e },
      "meets " + (word.contains { $0.e && $0.g } ? "holds" : "violated"),
      "at_last holds",
    ]
  }

  @Test func families() throws {
    try expect(
      """
      const n: 1..4 = 3
      event e(x: 1..n)
      var i: 0..n = 0
      action step_on when i < n { i += 1; emit e(i) }
      property order = e(x) before e(x + 1) for x in 1..n - 1
      property wrong = e(x + 1) before e(x) for x in 1..n where x != 2
      property pairs = e(x) before e(y) for x in 1..n, y in 1..n where x < y
      property any_one = e(_) at most 2 times
      property late = never i == 0 between e(1) and e(n)
      """,
      [
        "order[x = 1] holds", "order[x = 2] holds", "wrong[x = 1] violated 1",
        "wrong[x = 3] violated 3", "pairs[x = 1, y = 2] holds", "pairs[x = 1, y = 3] holds",
        "pairs[x = 2, y = 3] holds", "any_one violated 3", "late holds",
      ])
  }

  @Test func aFamilyWithoutMembersHoldsAndIsTold() throws {
    let found = refusals("const n: 1..4 = 1\nproperty p = never x == 0 for x in 1..n - 1")
    #expect(found.map(\.id) == ["no-instance"])
  }

  @Test func processorsOnTheirOwnAndAcross() throws {
    try expect(
      """
      processor cpu[2] runs f
      percpu var n: 0..1 = 0
      event open, shut
      var held: bool = false
      flow f on cpu {
        step enter { emit open; n = 1 }
        step leave { emit shut; n = 0 }
      }
      action elsewhere when not held { held = true; emit open }
      property own = never open between open and shut
      property at_most = open at most 2 times
      property all across processors = open at most 2 times
      property low = always n == 0
      property sum across processors = always n@0 + n@1 <= 1
      property named across processors = always n@c == 0 for c in cpu
      """,
      [
        "own@cpu0 violated 2", "own@cpu1 violated 2", "at_most@cpu0 holds", "at_most@cpu1 holds",
        "all violated 3", "low@cpu0 violated 1", "low@cpu1 violated 1", "sum violated 2",
        "named[c = cpu0] violated 1", "named[c = cpu1] violated 1",
      ])
  }

  @Test func deadlock() throws {
    try expect("property p = deadlock free", ["p violated 0"])
    try expect("processor cpu\nproperty p = deadlock free", ["p holds"])
    try expect(
      "processor cpu\nvar c: bool = false\nflow f on cpu { step a when c {} }\nproperty p = deadlock free",
      ["p violated 0"])
    try expect(
      "processor cpu[2] runs f\nflow f on cpu { step a {} }\nproperty p across processors = deadlock free",
      states: 4, moves: 4)
  }

  @Test func livenessIsNotDecided() throws {
    try expect(
      """
      event e, f
      var n: 0..1 = 0
      action up when n == 0 { n = 1; emit e }
      property a = e leads to f
      property b = always eventually n == 1
      property c = n == 0 until n == 1
      """, ["a open", "b open", "c open"])
  }
}
