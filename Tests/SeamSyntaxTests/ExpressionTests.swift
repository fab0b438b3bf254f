import SeamDiagnostics
import SeamSyntax
import Testing

@Suite struct ExpressionTests {
  @Test(arguments: [
    ("a or b and not c", "(or a (and b (not c)))"),
    ("a implies b implies c", "(implies a (implies b c))"),
    ("a iff b iff c", "(iff (iff a b) c)"),
    ("a until b until c", "(until a (until b c))"),
    ("a or b until c and d", "(until (or a b) (and c d))"),
    ("a until b implies c", "(implies (until a b) c)"),
    ("a unless b or c release d", "(unless a (release (or b c) d))"),
    ("not a == b", "(not (== a b))"),
    ("always eventually a == b and c", "(and (always (eventually (== a b))) c)"),
    ("a + b * c - d", "(- (+ a (* b c)) d)"),
    ("a - (b - c)", "(- a (- b c))"),
    ("-a * -3 % b / c", "(/ (% (* (- a) (- 3)) b) c)"),
    ("a union b minus c intersect d", "(intersect (minus (union a b) c) d)"),
    ("x in 1..n - 1", "(in x (1..(- n 1)))"),
    ("x not in {a, b} and y in s", "(and (not in x {a b}) (in y s))"),
    ("q is empty and q is not full", "(and (is empty q) (isNot full q))"),
    ("q not empty and q not full", "(and (isNot empty q) (isNot full q))"),
    ("o is none or o is some n and n > 1", "(or (is none o) (and (is some as:n o) (> n 1)))"),
    ("o is not none and o is some", "(and (isNot none o) (is some o))"),
    ("f on top and g active or cpu idle", "(or (and (onTop f) (active g)) (idle cpu))"),
    ("f at s and g in t", "(and (at:s f) (in g t))"),
    ("f called by g implies x", "(implies (calledBy:g f) x)"),
    ("a.b.c[i + 1].d@c == self", "(== a.b.c[(+ i 1)].d@c self)"),
    ("x@(c + 1) == y@self", "(== x@(+ c 1) y@self)"),
    ("latch.first == E.none", "(== latch.first E.none)"),
    ("f(a, b: c + 1) == S(x: 1, y: [])", "(== f([a b:(+ c 1)]) S([x:1 y:[]]))"),
    ("q.contains(1) and e(_)", "(and q.contains([1]) e([_]))"),
    ("[1, 2] == [] and {} != {a}", "(and (== [1 2] []) (!= {} {a}))"),
    ("if a then b else c + 1", "(if a b (+ c 1))"),
    (
      "forall x in T, y in 1..2 where y > x: x < y",
      "(forall [x in T y in (1..2) where:(> y x)] (< x y))"
    ),
    ("(count x in S: x > 1) <= 2", "(<= (count [x in S] (> x 1)) 2)"),
    ("exists x in T: p(x) and q", "(exists [x in T] (and p([x]) q))"),
    ("count == 3 and s.count == 2", "(and (== count 3) (== s.count 2))"),
    ("x == never and never y", "(and (== x never) (never y))"),
    ("x == on and y != off or true", "(or (and (== x true) (!= y false)) true)"),
    ("x == any and instrumentable", "(and (== x any) instrumentable)"),
    (
      "end + stack + top + free + lane + first == group",
      "(== (+ (+ (+ (+ (+ end stack) top) free) lane) first) group)"
    ),
    ("0x1F == 1_000 and 9007199254740992 > 0", "(and (== 31 1000) (> 9007199254740992 0))"),
    ("source.next.on", "source.next.on"),
    ("event == active", "(== event active)"),
  ])
  func shapes(text: String, tree: String) {
    #expect(expressionTree(text) == tree)
  }

  @Test(
    arguments: [
      ("always a implies b", "(always (implies a b))"),
      ("never a and b", "(never (and a b))"),
      ("always eventually a", "(formula (always (eventually a)))"),
      ("always (a implies eventually b)", "(formula (always (implies a (eventually b))))"),
      ("(always a) and eventually b", "(formula (and (always a) (eventually b)))"),
      ("a until b", "(formula (until a b))"),
      ("never a between b and c", "(never a between b c)"),
      ("never a or x between not b and c or d", "(never (or a x) between (not b) (or c d))"),
      ("a before b", "(before a b)"),
      ("a(x) leads to b(x) and c", "(leadsTo a([x]) (and b([x]) c))"),
      ("a at most n + 1 times", "(atMost a (+ n 1))"),
      ("reachable a and b", "(reachable (and a b))"),
      ("at end a", "(atEnd a)"),
      ("deadlock free", "(deadlockFree)"),
      ("f at s implies g", "(formula (implies (at:s f) g))"),
      ("always (f at s)", "(always (at:s f))"),
    ])
  func patterns(text: String, tree: String) {
    #expect(patternTree(text) == tree)
  }

  @Test func statements() {
    let trees = statementTrees(
      """
      x = 1; y += 2; z[i].f -= x
      q.push(x); x@c = none
      let n = q.first + 1
      call f(n, k: 2); call g
      emit e; emit e(1)
      if a { x = 1 } else if b { y = 1 } else { z = 1 }
      either when a { x = 1 } or { y = 1 } or when b {}
      choose v in S where v > 1
      for v in 1..3 { x = v }
      assert x == 1 "message \\"quoted\\""
      assert owed is some
      n = 1
      x = y
      active = true
      x = cpu
      idle.push(3)
      goto s; return
      """)
    #expect(
      trees == [
        "(= x 1)", "(+= y 2)", "(-= z[i].f x)", "(do q.push([x]))", "(= x@c none)",
        "(let n (+ q.first 1))", "(call f [n k:2])", "(call g [])", "(emit e [])", "(emit e [1])",
        "(if a [(= x 1)] [(if b [(= y 1)] [(= z 1)])])",
        "(either [(a [(= x 1)]) (- [(= y 1)]) (b [])])",
        "(choose v in S where:(> v 1))", "(for v in (1..3) [(= x v)])",
        "(assert (== x 1) message:message \"quoted\")", "(assert (is some owed))", "(= n 1)",
        "(= x y)", "(= active true)", "(= x cpu)", "(do idle.push([3]))", "(goto s)", "(return)",
      ])
  }
}
