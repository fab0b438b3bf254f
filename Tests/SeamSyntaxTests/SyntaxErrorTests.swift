import SeamDiagnostics
import SeamSyntax
import Testing

/// Every construct with its mistakes; a marker stands where the finding is due.
@Suite struct SyntaxErrorTests {
  @Test(arguments: [
    "①missing-heading|const n: 1..2 = 1",
    "①missing-heading|modle m\nconst n: 1..2 = 1",
    "model ①expected|1",
    "model ①reserved-name|flow",
    "model m\nimport ①expected|x86",
    "model m\nconst n: 1..2 = 1\n①misplaced-import|import \"a\"",
    "amend m ①expected|const n: 1..2 = 1",
    "amend m {}\n①trailing-text|const n: 1..2 = 1",
    "amend m { ①expected|change step a.b }",
    "amend m { remove ①expected|thing x }",
    "amend m { remove step f ①expected|}",
    "amend m { add after f.s ①expected|flow g on c {} }",
  ])
  func headings(text: String) { _ = expectFindings(text) }

  @Test(arguments: [
    "source ①expected|= \"x\"", "source A ①expected|\"x\"", "source A = ①expected|x",
    "const ①expected|: 1..2 = 1", "const n ①expected|= 1", "const n: 1..2 ①expected|1",
    "const n: 1..2 ①comparison-in-assignment|== 1", "const n: 1..2 = ①expected-expression|",
    "const n ①expected|1..2 = 1", "const n: 1..2 ①foreign-operator|:= 2",
    "switch s ①expected|on", "switch s: ①expected|= on", "switch s: {a ①missing-close|= a",
    "configuration c ①expected|", "configuration c = a = ①expected-expression|, b",
    "assume ①expected-expression|)",
    "type ①expected|= bool", "type T = ①expected|flow f", "type T = set<①expected|>",
    "type T = 1①expected|", "type T = queue<bool①expected|>", "type T = array<bool ①expected|bool>",
    "type T = set<bool ①missing-close|= 1",
    "enum E ①expected|= a", "enum E { ①expected|1, a }", "enum E { a①expected|; b }",
    "enum E { a ①expected|b }", "enum E {}①expected|",
    "struct S { x①expected|, y: bool }", "struct S { x: bool\n ①expected|y: bool }",
    "event e(①expected|1)", "event e(n①expected|)",
    "processor ①expected|[2]", "processor p[2 ①missing-close|stack 3",
    "processor p runs ①expected|1",
    "var ①expected|= 1", "var x ①expected|= 1", "var x: bool①expected|",
    "①dangling-prefix|urgent var x: bool = true", "①dangling-prefix|ghost flow f on c {}",
    "percpu ①duplicate-clause|percpu var x: bool = true",
    "strongly ①expected|flow f on c {}",
    "function f ①expected|: bool = true", "function f() ①expected|= true",
    "group g = ①expected|", "claim ①expected|text", "claim \"t\" ①expected|",
    "claim \"t\" expect p ①expected|holdz", "claim \"t\" expect ①expected|",
    "claim \"t\" expect all ①expected|violated", "claim \"t\" with a = 1 ①expected|const",
    "①unknown-declaration|actoin a {}", "①unknown-declaration|42", "①stray-token|}",
    "①stray-token|;",
  ])
  func declarations(text: String) {
    let marked = "model m\n" + text
    // The empty marker at the end of a text that expects more stands at the end of the file.
    _ = expectFindingsLoosely(marked)
  }

  @Test(arguments: [
    "flow ①expected|on c {}", "flow f ①expected|{}", "flow f on c ①expected|",
    "flow f on c lane ①expected|x {}",
    "flow f on c { step ①expected|{} }", "flow f on c { step s if ①expected|{} }",
    "flow f on c { step s ①expected|x = 1 }",
    "flow f on c { ①unknown-element|setp s {} }",
    "flow f on c { step s {}①stray-token|; }",
    "flow f on c { step s {} ①misplaced-local|var x: bool = true }",
    "flow f on c { section ①expected|{} }", "flow f on c { while ①expected|{} }",
    "flow f on c { either {} ①expected|}", "flow f on c { ①dangling-else|else {} }",
    "flow f on c { loop ①expected|step s {} }",
    "flow f on c { step s if a ①duplicate-clause|if b {} }",
    "action a on c ①duplicate-clause|on d {}", "action a when ①expected|{}",
    "action a ①expected|", "action a(x ①expected|T) {}",
  ])
  func flows(text: String) { _ = expectFindingsLoosely("model m\n" + text) }

  @Test(arguments: [
    "let ①expected|= 1", "let n ①expected|1", "call ①expected|(1)", "call f(1①missing-close|",
    "emit ①expected|1", "x ①expected|1", "x = ①expected-expression|",
    "x = 1 +①expected-expression|",
    "if ①expected|{}", "if a ①expected|x = 1", "either {} ①expected|", "choose x ①expected|T",
    "for x in T ①expected|", "assert ①expected-expression|", "goto ①expected|1",
    "①dangling-else|else {}", "①statement-without-effect|f(x)", "x①foreign-operator|++",
    "x①foreign-operator|--", "x ①comparison-in-assignment|== 1", "x ①foreign-operator|:= 1",
    "if a ①assignment-in-condition|= 1 {}", "if a ①foreign-operator|&& b {}",
    "if a ①foreign-operator||| b {}", "if ①foreign-operator|!a {}",
    "if a ①foreign-operator|-> b {}",
    "if a {} ①foreign-else-if|elif b {} else {}", "x = 1;①stray-token|;",
    "x = (1 + 2①missing-close|", "x = [1, 2①missing-close|", "x = a[1①missing-close|; y = 1",
    "x = a < b ①comparison-chain|< c", "x = 1..2①comparison-chain|..3",
    "x = a == ①loose-operand|not b", "x = a.①expected|1", "x = q is ①expected|open",
    "x = if a ①expected|b else c", "x = if a then b①expected|",
    "x = forall y in T①expected| y", "x = ①expected-expression|flow", "x = 1; ①expected|step s {}",
    "x = ①invalid-integer|12ab", "x = ①integer-out-of-range|9007199254740993",
    "x = ①integer-out-of-range|99999999999999999999999999999", "①expected|emti x",
  ])
  func statements(text: String) {
    _ = expectFindingsLoosely("model m\naction a {\n  \(text)\n}\n")
  }

  @Test(arguments: [
    "①expected-expression|", "never a between b ①expected|", "a leads ①expected|b",
    "a at most 3 ①expected|", "always ①expected-expression|for x in T",
    "①ambiguous-formula|always a and eventually b", "①ambiguous-formula|never a until b",
    "a for x ①expected|T", "a ①assignment-in-condition|= b",
  ])
  func properties(text: String) { _ = expectFindingsLoosely("model m\nproperty p = \(text)") }

  @Test func manyFindingsInOneFile() {
    let parsed = expectFindings(
      """
      model m
      const n: 1..2 ①expected|1
      action ②expected|2 {}
      flow f on cpu {
        step one { x = ③expected-expression|) ; y = 1 }
        step two {
          call ④expected|1
          emit e
          if a ⑤assignment-in-condition|= b { c = ⑥expected-expression|* }
        }
        ⑦unknown-element|stop three {}
        step four {}
      }
      property p = always ⑧expected-expression|]
      property q = deadlock free
      """)
    // What stands between the mistakes is read.
    #expect(parsed.tree.contains("(step four"))
    #expect(parsed.tree.contains("property q"))
    #expect(parsed.tree.contains("(emit e"))
  }

  @Test func aMissingBraceCostsOneFinding() {
    let parsed = expectFindings(
      """
      model m
      flow f on cpu {
        step one {
          if a {
            x = 1
        }
      }

      ①missing-close|flow g on cpu { step two {} }
      """)
    #expect(parsed.tree.contains("(step two"))
    let other = expectFindings(
      "model m\naction a {\n  x = 1\n\n①missing-close|action b { y = 1 }\n")
    #expect(other.tree.contains("action b"))
  }

  @Test func aMissingParenthesisCostsOneFinding() {
    let parsed = expectFindings(
      "model m\naction a when (x and (y or z) ①missing-close|{ w = 1 }\naction b { y = 1 }\n")
    #expect(parsed.tree.contains("(= w 1)"))
  }
}

/// As `expectFindings`, where a marker at the end of a line or of the text may stand before blanks.
func expectFindingsLoosely(_ marked: String, location: Testing.SourceLocation = #_sourceLocation)
  -> Parsed
{
  guard let bar = marked.firstIndex(of: "|") else { return Parsed("") }
  let after = marked[marked.index(after: bar)...]
  let blanks = after.prefix { $0 == " " || $0 == "\n" }
  guard !blanks.isEmpty, let mark = marked.firstIndex(of: "①") else {
    return expectFindings(marked, location: location)
  }
  let moved = marked[..<mark] + blanks + marked[mark...bar] + after.dropFirst(blanks.count)
  return expectFindings(String(moved), location: location)
}
