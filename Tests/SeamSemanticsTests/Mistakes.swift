/// Texts with mistakes, by what they are about; a marker stands where the finding is due.
///
/// They stand apart from the tests that run them because the list of codes is held against them.
enum Mistakes {
  static let names = [
    "var x: ①unknown-name|Boul = true",
    "var x: 0..1 = ①unknown-name|y",
    "enum Exit { none, nmi }\nvar x: Exit = ①unknown-name|nni",
    "enum Exit { none, nmi }\nvar x: Exit = Exit.①unknown-name|nni",
    "struct S { a: bool }\nvar x: S = S(①unknown-name|b: true, a: true)",
    "struct S { a: bool }\nvar x: S = S(a: true)\naction t when x.①unknown-name|b {}",
    "var x: bool? = none\naction t when x.①unknown-name|valu {}",
    "struct S { a: bool }\nvar x: S? = none\naction t when x.①unknown-name|b {}",
    "var q: queue<bool, 1> = []\naction t when q.①unknown-name|frist {}",
    "var s: set<bool> = {}\naction t when s.①unknown-name|size == 0 {}",
    "var q: queue<bool, 1> = []\naction t { q.①unknown-name|psh(true) }",
    "var q: queue<bool, 1> = []\naction t { let x = q.①unknown-name|poop() }",
    "action t { emit ①unknown-name|gone }",
    "processor cpu\nflow f on ①unknown-name|cpuu { step s {} }",
    "processor cpu\naction t on cpu { call ①unknown-name|g }",
    "processor cpu runs ①unknown-name|g\nflow f on cpu { step s {} }",
    "processor cpu\nflow f on cpu { step s { goto ①unknown-name|z } }",
    "processor cpu\nflow f on cpu { step s {} }\nproperty p = always ①unknown-name|g on top",
    "processor cpu\nflow f on cpu { step s {} }\nproperty p = always f at ①unknown-name|z",
    "processor cpu\nflow f on cpu { step s {} }\nproperty p = always f in ①unknown-name|z",
    "processor cpu\nflow f on cpu { step s {} }\nproperty p = always f called by ①unknown-name|g",
    "property p = always ①unknown-name|cpu idle",
    "var x: bool = ①unknown-name|f(1)",
    "group g = ①unknown-name|p",
    "claim \"c\" expect ①unknown-name|p holds",
    "claim \"c\" with ①unknown-name|fred expect all hold",
    "claim \"c\" with ①unknown-name|s = on expect all hold",
    "configuration c = ①unknown-name|s = on",
    "var x: bool = true  // [①unknown-name|SDM]",
    "processor cpu\nflow f on cpu { step s {}  // [①unknown-name|SDM]\n}",
  ]

  static let redeclarations = [
    "var x: bool = true\nvar ①redeclared|x: bool = true",
    "type T = bool\ntype ①redeclared|T = bool",
    "enum E { a, ①redeclared|a }",
    "struct S { a: bool, ①redeclared|a: bool }",
    "source A = \"x\"\nsource ①redeclared|A = \"y\"",
    "action t {}\naction ①redeclared|t {}",
    "property p = deadlock free\nproperty ①redeclared|p = deadlock free",
    "property p = deadlock free\ngroup ①redeclared|p = p",
    "configuration c = s\nconfiguration ①redeclared|c = s\nswitch s = on",
    "processor cpu\nflow f on cpu { step s {} step ①redeclared|s {} }",
    "processor cpu runs f\nflow f on cpu { step s {} }\nflow ①redeclared|f on cpu { step s {} }",
    "var x: bool = true\naction t(①redeclared|x in bool) {}",
    "action t(x in bool) { let ①redeclared|x = 1 }",
    "action t(x in bool, ①redeclared|x in bool) {}",
  ]

  static let types = [
    "var x: bool = ①type-mismatch|1",
    "var x: 0..1 = ①type-mismatch|true",
    "switch s = ①type-mismatch|3",
    "var x: 0..1 = 0\naction t when ①type-mismatch|x {}",
    "var x: bool = true\naction t when ①type-mismatch|x + 1 == 2 {}",
    "var x: bool = true\naction t when x == ①type-mismatch|1 {}",
    "var x: bool = true\naction t when ①type-mismatch|x < true {}",
    "var x: bool = true\naction t when true in ①type-mismatch|x {}",
    "var x: 0..1 = 0\naction t when ①type-mismatch|x is empty {}",
    "var x: 0..1 = 0\naction t when ①type-mismatch|x is some {}",
    "var x: 0..1 = 0\naction t when ①type-mismatch|x is full {}",
    "var x: 0..1 = 0\naction t when x.①type-mismatch|first {}",
    "var x: 0..1 = 0\naction t when ①type-mismatch|x[0] {}",
    "var x: 0..1 = 0\naction t { ①type-mismatch|x.push(1) }",
    "var x: bool = true\naction t { ①type-mismatch|x += 1 }",
    "var s: set<bool> = {}\nvar x: 0..1 = 0\naction t when ①type-mismatch|s union x is empty {}",
    "var x: 0..1 = ①type-mismatch|none",
    "action t when ①type-mismatch|none == none {}",
    "action t when ①type-mismatch|({}) is empty {}",
    "action t when ①type-mismatch|[] is empty {}",
    "enum E { a }\nenum F { a }\nvar x: E = a\naction t { let y = ①ambiguous-literal|a }",
    "type T = ①recursive-type|T",
    "type T = set<U>\ntype U = ①recursive-type|T",
    "struct S { s: ①recursive-type|S }",
    "struct S { s: set<bool>, t: U }\nstruct U { s: ①recursive-type|queue<S, 1>? }",
    "function f(): bool = ①recursive-function|f()",
    "function f(): bool = g()\nfunction g(): bool = ①recursive-function|f()",
    "enum ①empty-type|E { }②expected",
    "var s: set<①unlistable-type|nat> = {}",
    "var a: array<bool, ①unlistable-type|set<bool>> = [true]",
    "struct S { a: bool }\naction t(x in ①unlistable-type|S) {}",
    "var n: 0..1 = 0\naction t { choose x in ①unlistable-type|n }",
    "event e(s: ①event-parameter|queue<bool, 1>)",
    "event e(s: ①event-parameter|set<bool>)",
    "const c: ①parameter-type|set<bool> = {}",
    "const ①parameter-type|c: 0..5000 = 0",
    "var q: queue<bool, 1> = ①any-type|any",
    "const c: 0..1 = ①outside-domain|2",
    "type T = ①type-depth|bool" + String(repeating: "?", count: 40),
  ]

  static let constants = [
    "var x: 0..1 = 0\nconst c: 0..1 = ①not-constant|x",
    "var x: 0..1 = 0\nvar y: 0..1 = ①not-constant|x",
    "const a: 0..1 = ①not-constant|b\nconst b: 0..1 = 0",
    "var x: 0..1 = 0\nvar y: 0..①not-constant|x = 0",
    "var x: 0..1 = 0\nassume ①not-constant|x == 0",
    "var x: bool = true\nfunction f(): bool = x\nassume ①not-constant|f()",
    "function f(): 0..1 = 0\nconst c: 0..1 = ①not-constant|f()",
    "const c: 0..1 = ①not-constant|1 / 0",
    "const c: ①not-constant|3..2 = 3",
    "const c: 0..1 = ①not-constant|(-2147483648) * 4294967296",
    "var x: 0..1 = 0\nevent e(n: 0..1)\nproperty p = never e(①not-constant|x)",
    "var x: 0..1 = 0\nevent e\nproperty p = e at most ①not-constant|x times",
    "processor cpu\npercpu var x: bool = true\nassume ①not-constant|x@0",
    "processor cpu\nflow f on cpu { step s {} }\nassume ①not-constant|f on top",
    "processor cpu\nassume ①processor|instrumentable",
    "const c: 0..1 = 0\nclaim \"x\" with c = ①not-constant|1 / 0 expect all hold",
  ]

  static let processors = [
    "percpu var ②percpu|x: bool = true",
    "processor a\nprocessor b\npercpu var ①percpu|x: bool = true",
    "processor cpu\npercpu var x: bool = true\naction t { ①processor|x = true }",
    "processor cpu\nvar x: bool = true\naction t { ①processor|x@0 = true }",
    "processor cpu\nvar x: bool = true\naction t { x = ①misplaced|(x == true)@0 }",
    "processor cpu\nvar c: cpu = any\naction t when c == ①processor|self {}",
    "processor cpu\naction t { ①processor|call f }\nflow f on cpu { step s {} }",
    """
    processor a runs f
    processor b
    flow f on a { step s {} }
    action t on b { call ①processor|f }
    """,
    """
    processor a runs f
    processor b
    flow f on a { step s {} }
    action t on b when ①processor|f on top {}
    """,
    "processor a\nprocessor b\nflow f on a { step s {} }\nprocessor c runs ①processor|f",
    """
    processor cpu
    percpu var x: bool = true
    property p across processors = always ①processor|x
    """,
    """
    processor a
    processor b
    flow f on a { step s {} }
    flow g on b { step s {} }
    property p = always (f on top implies ①processor|g on top)
    """,
    "processor a\nprocessor b\nproperty p = always ①processor|self == ②processor|self",
    "processor ①base-flow|cpu\nflow f on cpu { step s {} }\nflow g on cpu { step s {} }",
    "processor cpu\nflow ①base-flow|f(x: bool) on cpu { step s {} }",
    "processor cpu\nflow ①empty-flow|f on cpu {}",
    "urgent action ①urgent|t {}",
  ]

  static let ghosts = [
    "ghost var g: bool = true\naction t when ①ghost|g {}",
    "ghost var g: bool = true\nvar x: bool = true\naction t { x = ①ghost|g }",
    "ghost var g: bool = true\nvar x: bool = true\naction t { if ①ghost|g { x = true } }",
    "ghost var g: bool = true\naction t { let x = ①ghost|g }",
    "ghost var g: bool = true\naction t { either when ①ghost|g {} or {} }",
    "ghost var g: 0..1 = 0\nvar a: array<bool, 0..1> = [true]\naction t { a[①ghost|g] = false }",
    """
    ghost var g: 0..1 = 0
    var q: queue<0..1, 2> = []
    action t { if ①ghost|g == 0 { g = q.pop() } }
    """,
    "ghost var g: set<bool> = {}\naction t { choose x in ①ghost|g }",
    "ghost var g: bool = true\nfunction f(): bool = g\naction t when ①ghost|f() {}",
    """
    ghost var g: 0..1 = 0
    processor cpu runs f
    flow f on cpu { step s { call h(①ghost|g) } }
    flow h(x: 0..1) on cpu { step s {} }
    """,
  ]

  static let bodies = [
    "var q: queue<bool, 1> = []\naction t when ①misplaced|q.pop() {}",
    "var q: queue<bool, 2> = []\naction t { q.push(①misplaced|q.pop()) }",
    "var q: queue<bool, 2> = []\naction t { let x = ①misplaced|q.push(true) }",
    "event e\naction t when ①misplaced|e {}",
    "event e\nvar x: bool = true\naction t { x = ①misplaced|e }",
    "event e\nproperty p = at end ①misplaced|e",
    "var x: bool = true\naction t when ①misplaced|eventually x {}",
    "var x: bool = true\naction t when ①misplaced|x until x {}",
    "processor cpu\nflow f on cpu { step s {} }\naction t when ①misplaced|f {}",
    "function f(x: bool): bool = x\naction t when ①misplaced|f {}",
    "var x: bool = true\naction t when ①misplaced|x(1) {}",
    "var x: 0..3 = 0\naction t when x == ①misplaced|_ {}",
    "var x: 0..3 = 0\naction t { x = ①misplaced|any }",
    "var x: 0..3 = 0\naction t when ①misplaced|0..1 == x {}",
    "var x: 0..3? = none\naction t when x is not some ①misplaced|n {}",
    "var x: 0..3 = 0\naction t when ①misplaced|(x + 1) on top {}",
    "action t { ①misplaced|return }",
    "action t { ①misplaced|goto s }",
    "processor cpu\nflow f on cpu { ①misplaced|break }",
    "processor cpu\nflow f on cpu { step s {} ①misplaced|continue }",
    "var q: queue<bool, 1> = []\naction t { q.first ①expected|}",
    "const c: 0..1 = 0\naction t { ①not-assignable|c = 1 }",
    "action t(x in bool) { ①not-assignable|x = true }",
    "var o: 0..1? = none\naction t when o is some n { ①not-assignable|n = 1 }",
    "processor cpu\nflow f on cpu { step s { ①ends-step|return; let x = 1 } }",
    "processor cpu runs f\nflow f on cpu { step s { ①ends-step|call g; let x = 1 } }\n"
      + "flow g on cpu { step s {} }",
    "processor cpu runs f\nflow f on cpu { step s { for x in bool { ①ends-step|call g } } }\n"
      + "flow g on cpu { step s {} }",
    "processor cpu runs f\nflow f on cpu { step s { if true { ①ends-step|call g }; let x = 1 } }\n"
      + "flow g on cpu { step s {} }",
  ]

  static let arguments = [
    "function f(x: bool): bool = x\naction t when ①arguments|f() {}",
    "event e(n: bool)\naction t { ①arguments|emit e }",
    "event e(n: bool)\nproperty p = never ①arguments|e(true, true)",
    "struct S { a: bool }\nvar x: S = ①arguments|S()",
    "struct S { a: bool }\nvar x: S = ①arguments|S(②arguments|true)",
    "struct S { a: bool }\nvar x: S = S(a: true, ①arguments|a: true)",
    "var x: 0..1 = 0\naction t when ①arguments|min(x) == 0 {}",
    "var q: queue<bool, 1> = []\naction t { ①arguments|q.push() }",
    "processor cpu runs f\nflow f on cpu { step s { ①arguments|call g } }\n"
      + "flow g(x: bool) on cpu { step s {} }",
  ]

  static let properties = [
    "var x: bool = true\nproperty p = ①no-pattern|x",
    """
    switch s = on
    property p = deadlock free
    claim "c" expect p holds expect ①contradiction|p violated
    """,
    "const c: 1..3 = 1\nclaim \"c\" with c = ①outside-domain|4 expect all hold",
    "switch s: {a, b} = a\nconfiguration c = s = ①unknown-name|d",
    "const c: 1..3 = 1\nconfiguration d = c = ①outside-domain|0",
  ]

  static let symmetry = [
    "symmetric type T = 1..3\nvar x: T = ①symmetric-type|1",
    "symmetric type T = 1..3\nvar x: T? = none\naction t when x == ①symmetric-type|2 {}",
    "symmetric type T = 1..3\nvar x: T = any\naction t when x == ①symmetric-type|2 {}",
    "symmetric type T = 1..3\nvar x: T = any\naction t when ①symmetric-type|x < x {}",
    "symmetric type T = 1..3\nvar x: T = any\naction t when ①symmetric-type|x + 1 == 2 {}",
    "symmetric type T = 1..3\nvar x: T = any\naction t when ①symmetric-type|x in 1..2 {}",
    "symmetric type T = 1..3\nvar x: T = any\nvar n: 1..3 = 1\naction t { n = ①symmetric-type|x }",
    "symmetric type T = 1..2\nvar a: array<bool, T> = ①symmetric-type|[true, false]",
    "symmetric type T = ①symmetric-type|bool",
    "symmetric enum E { a, b }\nvar x: E = ①symmetric-type|a",
    "symmetric enum E { a, b }\nvar x: E = any\naction t when x == ①symmetric-type|E.b {}",
    "symmetric enum E { none, b }\nvar x: E = any\naction t when ①symmetric-type|x is none {}",
    "symmetric enum E { a, b }\nvar x: E = any\naction t when ①symmetric-type|x < x {}",
    "symmetric processor cpu[2]\npercpu var x: bool = true\naction t { x@①symmetric-type|0 = true }",
    "symmetric processor cpu[2]\nvar c: cpu = any\naction t when ①symmetric-type|c < c {}",
    "symmetric type T = 1..3\nconst c: ②parameter-type|T = ③symmetric-type|1",
  ]

  static let all =
    names + redeclarations + types + constants + processors + ghosts + bodies + arguments
    + properties + symmetry
}
