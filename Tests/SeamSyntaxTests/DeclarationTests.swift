import SeamDiagnostics
import SeamSyntax
import Testing

/// The tree of a file that must have no finding.
private func tree(
  _ text: String, location: Testing.SourceLocation = #_sourceLocation
) -> [String] {
  let parsed = Parsed(text)
  expectClean(parsed, location)
  return parsed.tree.split(separator: "\n").map(String.init)
}

@Suite struct DeclarationTests {
  @Test func oneLineDeclarations() {
    let trees = tree(
      """
      model m
      import "lib/x86.seam"
      source TDX-MOD-1 = "a \\"text\\""
      const n: 1..8 = 2 [TDX-MOD-1]
      const k: nat = n * 2  // why [A1, B_2] and latch[N]
      switch s = on
      switch t: {never, none, late} = never owner "a b" cost 3 [A1]
      configuration base = s = off, t = late
      configuration more = base, n = 3
      assume n < k
      symmetric type Source = 1..n
      type P = Source?
      symmetric enum E { none, a, b, }
      struct S { x: bool, y: set<E> }
      event e(n: Source, m: bool), f, g()
      symmetric processor cpu[n] runs main stack 5
      processor io
      ghost percpu var q: queue<Source, n + 1>= []
      var a: array<set<E>, 0..n - 1> = any
      function f(x: bool, y: E?): bool = x and y is none
      group spec = p, q
      """)
    #expect(
      trees == [
        "(model m)", "(import lib/x86.seam)", "(source TDX-MOD-1 \"a \"text\"\")",
        "(const n type:1..8 = 2 cites:TDX-MOD-1)", "(const k type:nat = (* n 2) cites:A1,B_2)",
        "(switch s = true)",
        "(switch t type:{never,none,late} = never owner:a b cost:3 cites:A1)",
        "(configuration base [s=false t=late])", "(configuration more [base n=3])",
        "(assume (< n k))", "(symmetric type Source 1..n)", "(type P Source?)",
        "(symmetric enum E [none a b])", "(struct S [x:bool y:set<E>])",
        "(event [e[n:Source m:bool] f[] g[]])",
        "(symmetric processor cpu count:n runs:main stack:5)", "(processor io)",
        "(ghost percpu var q:queue<Source,(+ n 1)> = [])",
        "(var a:array<set<E>,0..(- n 1)> = any)",
        "(function f [x:bool y:E?] bool = (and x (is none y)))", "(group spec [p q])",
      ])
  }

  @Test func flowsAndSteps() {
    let trees = tree(
      """
      library l
      /// A flow. [DOC]
      /// Second line.
      strongly fair flow f(a: T) on cpu lane "left" noinstr if x [HEAD] { // [BESIDE]
        var v: bool = false
        /// A step. [S1]
        step one [S2] if a == 1 when b { x = 1 } // [S3]
        step two either { return } or { goto one }
        noinstr inner if c { step three {} }
        instrumentable { step four {} }
        section part { break continue }
        loop { while a { step five {} } }
        if a { step six {} } else if b { step seven {} } else { step eight {} }
        either when a { step nine {} } or { step ten {} }
      }
      """)
    #expect(
      trees.dropFirst().joined(separator: "\n") == """
        (strongly fair flow f [a:T] on cpu lane:left section:noinstr if:x \
        [var v:bool = false] [\
        (step one if:(== a 1) when:b [(= x 1)] doc:"A step. [S1]" cites:S1,S2,S3) \
        (step two [(either [(- [(return)]) (- [(goto one)])])]) \
        (noinstr name:inner if:c [(step three [])]) \
        (instrumentable [(step four [])]) \
        (section name:part [(break) (continue)]) \
        (loop [(while a [(step five [])])]) \
        (if a [(step six [])] [(if b [(step seven [])] [(step eight [])])]) \
        (either [(a [(step nine [])]) (- [(step ten [])])])] \
        doc:"A flow. [DOC]
        Second line." cites:DOC,HEAD,BESIDE)
        """)
  }

  @Test func actionsPropertiesAndClaims() {
    let trees = tree(
      """
      model m
      fair urgent action a(x in T where x > 1, c in cpu) on cpu lane "l" [K] when x == 1 // [L]
      { emit e }
      property p "title" across processors [K] = always a for x in T, y in 1..x where y > 1
      claim "text" [K]
        expect all hold
        with a = 1, base
        expect p, q hold expect only r, s of spec violated
        with b = off expect only r violated expect p violated // [Z]
      """)
    #expect(
      trees == [
        "(model m)",
        "(fair urgent action a [x in T where:(> x 1) c in cpu] on:cpu lane:l when:(== x 1) "
          + "[(emit e [])] cites:K,L)",
        "(property p title:title across (always a) [x in T y in (1..x) where:(> y 1)] cites:K)",
        "(claim \"text\" [([] [(all holds)]) "
          + "([a=1 base] [([p q] holds) (only [r s] of:spec violated)]) "
          + "([b=false] [(only [r] violated) ([p] violated)])] cites:K,Z)",
      ])
  }

  @Test func amendments() {
    let trees = tree(
      """
      /// Why. [A]
      amend vcpu {
        /// Doc. [B]
        replace step f.one if x { y = 1 }
        remove step f.two
        add after f.three /// no
        step four {}
        add before f.three step five either {} or {}
        replace const n: 1..2 = 2
        remove action a
        remove claim "title"
        /// New. [C]
        add flow g on cpu { step s {} }
        add var v: bool = false
      }
      """)
    #expect(
      trees == [
        "(amend vcpu doc:\"Why. [A]\" [(replaceStep f (step one if:x [(= y 1)] "
          + "doc:\"Doc. [B]\" cites:B)) (removeStep f two) "
          + "(addStep after f.three (step four [])) "
          + "(addStep before f.three (step five [(either [(- []) (- [])])])) "
          + "(replace (const n type:1..2 = 2)) (remove action a) (remove claim title) "
          + "(add (none flow g [] on cpu [] [(step s [])] doc:\"New. [C]\" cites:C)) "
          + "(add (var v:bool = false))])"
      ])
  }

  @Test func spansOfCitationsPointToTheKey() {
    let parsed = Parsed("model m\n/// Text [KEY-1].\nswitch s = on\n")
    let citation = parsed.file.declarations.first?.citations.first
    #expect(citation?.key.span.text == "KEY-1")
    #expect(citation?.key.span.description == "test.seam:2:11")
  }

  @Test(arguments: ["", "// only a comment\n", "\n\n  \n", "/// docs\n"])
  func filesWithoutText(text: String) {
    #expect(Parsed(text).ids == ["missing-heading"])
  }
}
