import SeamDiagnostics
import SeamSemantics
import Testing

/// What the checker refuses, where, and how it helps.
@Suite struct CheckerTests {
  @Test(arguments: Mistakes.all)
  func mistake(text: String) { expectFindings(text) }

  @Test func oneMistakeIsToldOnce() {
    expectFindings(
      "var x: ①unknown-name|T = 1\naction t when x + 1 == 2 and x is some n and n { x = x.first }")
  }

  @Test func mistakesOfAllKindsAreToldTogether() {
    expectFindings(
      """
      var a: 0..①unknown-name|n = 0
      function f(): bool = ②recursive-function|f()
      action t when ③unknown-name|b { ④unknown-name|c = 1 }
      property p = always ⑤unknown-name|d
      claim "c" expect ⑥unknown-name|q holds
      """)
  }

  @Test(arguments: [
    ("var count: 0..1 = 0\naction t { coutn = 1 }", "coutn", "count"),
    ("enum Exit { none, nmi }\nvar x: Exit = nmii", "nmii", "nmi"),
    ("struct S { size: bool }\nvar x: S = S(size: true)\naction t when x.siz {}", "siz ", "size "),
    ("processor cpu\nflow f on cpu { step first { goto fisrt } }", "fisrt", "first"),
    ("property low = deadlock free\nclaim \"c\" expect lwo holds", "lwo", "low"),
    ("switch fred = on\nclaim \"c\" with freed = off expect all hold", "freed", "fred"),
    ("var x: bool = true\nproperty p = x", "p = x", "p = always x"),
    ("var x: bool? = none\naction t when x is not some n {}", "some n ", "some  "),
  ])
  func mends(text: String, wrong: String, right: String) {
    #expect(mended("model m\n" + text) == "model m\n" + text.replacing(wrong, with: right))
  }

  @Test(arguments: [
    // Names of enums decide between equal literals; parameters win over literals.
    "enum E { a, b }\nenum F { b, a }\nvar x: E = a\nvar y: F = b\naction t when x == b and F.a == y {}",
    "switch a: {a, b} = a\nenum E { a }\nproperty p = always a == a",
    // Ghosts may be changed under ghost conditions, told and asserted.
    """
    event e(n: 0..1)
    ghost var g: 0..1 = 0
    action t { if g == 0 { g += 1; emit e(g); assert g == 1 } else if g == 1 { g = 0 } }
    """,
    // Declarations may be used above.
    "var x: T = y\nconst y: T = b\ntype T = E\nenum E { a, b }",
    // A name bound in a block is free behind it.
    "action t { if true { let x = 1 } else { let x = 2 }; for x in bool {} }",
    // An optional stands for its value, and a value for an optional.
    "var o: 0..3? = 2\nvar n: 0..3 = 0\naction t when o is some { n = o + 1; o = n; n = o }",
    // Symmetric types are compared, stored, indexed by and bound.
    """
    symmetric type T = 1..3
    symmetric enum E { a, b }
    symmetric processor cpu[2]
    var x: T = any
    var e: E? = none
    var s: set<T> = {}
    var a: array<0..1, T> = [0]
    percpu var p: bool = false
    action t(y in T where y != x) when y not in s { a[y] = 1; s.add(x); choose z in E; e = z }
    action u(c in cpu, d in cpu where c != d) when p@c { p@d = true }
    property one = always count y in T: y in s <= 3
    """.replacing("count y in T: y in s <= 3", with: "(count y in T: y in s) <= 3"),
  ])
  func rightThings(text: String) { expectFindings(text) }

  @Test func deepChainsOfFunctions() {
    let chain = (1...300).map { "function f\($0)(): bool = f\($0 - 1)()" }.joined(separator: "\n")
    expectFindings("function f0(): bool = true\n\(chain)\nproperty p = always f300()")
  }

  @Test func chainsOfFunctionsThatAreTooDeep() {
    let chain = (1...2100).map { "function f\($0)(): bool = f\($0 - 1)()" }
    let text = "function f0(): bool = true\n" + chain.joined(separator: "\n")
    #expect(Checked(text).diagnostics.all.first?.id == "expression-depth")
  }

  @Test func structsThatBranch() {
    let structs = (1...30).map { "struct S\($0) { a: S\($0 - 1), b: S\($0 - 1) }" }
    expectFindings("struct S0 { a: bool }\n" + structs.joined(separator: "\n"))
  }

  @Test func namesOfTypesInLongRows() {
    let types = (1...300).reversed().map { "type T\($0) = T\($0 - 1)" }.joined(separator: "\n")
    let checked = Checked("\(types)\ntype T0 = bool")
    #expect(checked.diagnostics.all.map(\.id) == ["type-depth"])
  }

  @Test func functionsThatDouble() {
    let functions = (1...60).map {
      "function f\($0)(x: 0..1): 0..1 = if f\($0 - 1)(x) == 1 then f\($0 - 1)(x) else f\($0 - 1)(1 - x)"
    }
    let text = (["function f0(x: 0..1): 0..1 = x"] + functions).joined(separator: "\n")
    let checked = Checked("\(text)\nconst c: 0..1 = 0\nclaim \"c\" with c = f60(1) expect all hold")
    #expect(checked.messages == ["this takes too long to work out"])
  }
}
