import SeamIR
import Testing

/// Values, the places they lie in, and what cannot be done with them.
@Suite struct ValueTests {
  @Test func queues() throws {
    try computes(
      "var q: queue<0..9, 3> = [1]\nvar n: 0..9 = 0",
      """
      q.push(2)
      q.push(3)
      assert q is full and q.count == 3 and q.first == 1 and q.last == 3 and q[1] == 2
      n = q.pop()
      assert n == 1 and q.first == 2 and q.count == 2 and 1 not in q and 3 in q
      q.first = 7
      q.last = q.last + 1
      assert q == [7, 4]
      q[1] = q[0]
      let copy = q
      q.clear()
      assert q is empty and copy.count == 2 and copy.last == 7 and q == [] and copy != q
      """)
    // Equal queues are one state, whatever they held before.
    try expect(
      """
      var q: queue<0..1, 2> = []
      action put(x in 0..1) when q is empty { q.push(x) }
      action take when q not empty { q.pop() }
      """, states: 3, moves: 4)
  }

  @Test func sets() throws {
    try computes(
      "var s: set<0..3> = {1}\nvar t: set<2..5> = {3, 4}",
      """
      s.add(3)
      s.add(3)
      assert s.count == 2 and 3 in s and 0 not in s and 9 not in s
      assert s intersect {3, 2} == {3} and s minus {3} == {1} and s union {0} == {0, 1, 3}
      s.remove(2)
      t.remove(4)
      assert t == {3} and t != s and s != t and {3} union s == s and s union t == {1, 3}
      assert {9} minus t == {9} and t intersect s == {3}
      s = t
      assert s == {3}
      s.clear()
      assert s is empty
      """)
    try faults("range", "var s: set<0..3> = {}\nvar t: set<2..5> = {5}", "s = t")
    try faults("range", "var s: set<0..3> = {}\nvar n: 0..9 = 9", "s.add(n)")
  }

  @Test func structsAndOptionals() throws {
    try computes(
      """
      struct S { a: 0..3, b: 0..3? }
      var x: S = S(a: 1, b: none)
      var y: S = S(b: 2, a: 2)
      var o: S? = none
      """,
      """
      let old = x
      x = y
      y = old
      assert x.a == 2 and x.b == 2 and y.a == 1 and y.b is none
      o = x
      assert o is some s and s.a == 2 and o.b.value == 2 and o.value == x
      o.a = 3
      o.value.b = none
      assert o == S(a: 3, b: none) and o != x
      o = none
      assert o is none and o == none
      """)
  }

  @Test func comparisonWithANumberThatTheOptionalCannotHold() throws {
    try expect(
      """
      type Nmi = 1..2
      var o: Nmi? = none
      action set_it when o is none { o = 2 }
      property p = never o == 5
      property q = reachable o != 7
      """, states: 2, moves: 1)
  }

  @Test func arrays() throws {
    try computes(
      """
      var a: array<0..9, 0..3> = [0, 1, 2, 3]
      var g: array<array<0..9, 0..2>, 1..2> = [[0]]
      enum E { x, y }
      var e: array<queue<0..3, 2>, E> = [[], [1]]
      var i: 0..3 = 1
      var j: 0..3 = 2
      """,
      """
      a[i] = a[j]
      a[j] = a[a[j + 1]] + 4
      assert a == [0, 2, 7, 3]
      g[i][j] = 5
      g[2] = g[i]
      g[i + 1][0] = g[1][g[2][2] - 3] + 1
      assert g[2][2] == 5 and g[2][0] == 6 and g[1][0] == 0 and g[1] == [0, 0, 5]
      let head = e[y].pop()
      e[x].push(head)
      assert e[x] == [1] and e[y] is empty
      """)
  }

  @Test func indicesThatAChangeMoves() throws {
    // The index of what is written is evaluated before anything is written.
    let pair = "struct S { a: 0..1, b: 0..1 }\nvar r: array<S, 0..1> = [S(a: 0, b: 0)]"
    try computes(
      pair,
      "r[r[0].a] = S(a: 1, b: 1)\nassert r[0] == S(a: 1, b: 1) and r[1] == S(a: 0, b: 0)")
    let queues = "var q: array<queue<0..1, 2>, 0..1> = [[0, 1], [0, 0]]"
    try computes(
      queues, "q[q[0].first].pop()\nassert q[0] == [1] and q[1] == [0, 0]")
    try computes(
      queues, "q[q[0].first].clear()\nassert q[0] is empty and q[1].count == 2")
    try computes(
      "var q: array<queue<0..1, 2>, 0..1> = [[], []]",
      "q[q[0].count].push(1)\nassert q[0] == [1] and q[1] is empty")
    try computes(
      "var a: array<0..2, 0..2> = [2, 0, 1]", "a[a[0]] = a[a[a[0]]]\nassert a == [2, 0, 0]")
    try computes(
      pair + "\nvar t: array<S, 0..1> = [S(a: 0, b: 1), S(a: 1, b: 0)]",
      "let s = t[0]\nt[0] = t[1]\nt[1] = s\nassert t == [S(a: 1, b: 0), S(a: 0, b: 1)]")
    try computes(
      "var q: queue<queue<0..3, 2>, 2> = [[1], [2]]",
      "q.last.push(3)\nq.last.first = 0\nassert q == [[1], [0, 3]]\nq.pop()\nassert q == [[0, 3]]")
  }

  @Test func namesOfOptionalsKeepTheirValue() throws {
    let some = "var o: 0..3? = 2\nvar n: 0..3 = 0"
    try computes(some, "if o is some x { o = none; assert x == 2 }")
    try computes(some, "if o is some x and x == 2 { o = 3; n = x; assert n == 2 and o == 3 }")
    try computes(some, "either when o is some x { o = none; n = x } or { n = 2 }\nassert n == 2")
    try expect(
      """
      var o: 0..3? = 2
      action t when o is some x and x > 0 { o = x - 1; assert x == 2 or x == 1 }
      property p = reachable o == 0
      """, states: 3, moves: 2)
    try expect(
      """
      processor cpu
      var o: 0..3? = 2
      flow f on cpu { step a if o is some x { o = none; call g(x) } step b when o is some y { assert y == 3 } }
      flow g(n: 0..3) on cpu { step s { assert n == 2; o = 3 } }
      property p = reachable cpu idle
      """)
  }

  @Test func conditionsStopEarly() throws {
    try computes(
      "var o: 0..3? = none\nvar q: queue<0..3, 2> = []\nvar a: array<bool, 0..1> = [true]\nvar n: 0..3 = 3",
      """
      assert not (o is some and o.value == 1)
      assert q is empty or q.first == 1
      assert o is some implies o == 1
      assert if n < 2 then a[n] else true
      assert n > 1 or a[n]
      assert forall i in 0..3 where i < 2: a[i]
      assert not exists i in 0..3: i < q.count and q[i] == 0
      assert n == 3 or 1 / (n - 3) == 0
      assert 7 / 2 == 3 and (0 - 7) / 2 == -4 and (0 - 7) % 2 == 1
      """)
    try faults("none", "var o: 0..3? = none", "assert o == 1 or o.value == 1")
    try faults("emptyQueue", "var q: queue<0..3, 2> = []", "assert q.first == 1 or q is empty")
  }

  @Test(arguments: [
    ("range", "var n: 0..3 = 3", "n += 1"), ("range", "var n: 0..3 = 0", "n -= 1"),
    ("range", "enum E { a }\nvar n: 2..3 = 2", "n = if n == 2 then 1 else 2"),
    ("range", "event e(n: 0..1)\nvar n: 0..3 = 2", "emit e(n)"),
    ("range", "function f(x: 0..1): bool = x == 1\nvar n: 0..3 = 2", "assert f(n)"),
    ("range", "function f(x: 0..3): 0..1 = x\nvar n: 0..3 = 2", "assert f(n) == 2"),
    ("emptyQueue", "var q: queue<bool, 1> = []", "q.pop()"),
    ("emptyQueue", "var q: queue<bool, 1> = []\nvar b: bool = true", "b = q.last"),
    ("fullQueue", "var q: queue<bool, 1> = [true]", "q.push(true)"),
    ("fullQueue", "var q: queue<bool, 1> = []\nvar r: queue<bool, 2> = [true, true]", "q = r"),
    ("none", "var o: bool? = none\nvar b: bool = true", "b = o"),
    ("none", "struct S { a: bool }\nvar o: S? = none", "o.a = true"),
    ("index", "var a: array<bool, 0..1> = [true]\nvar n: 0..3 = 2", "a[n] = false"),
    ("index", "var q: queue<bool, 2> = [true]\nvar n: 0..3 = 1", "q[n] = false"),
    ("index", "var q: queue<bool, 2> = [true]\nvar n: 0..3 = 1", "let x = q[n]"),
    ("division", "var n: 0..3 = 0", "n = 1 / n"), ("division", "var n: 0..3 = 0", "n = 1 % n"),
    ("assertion", "var n: 0..3 = 0", "assert n == 1"),
  ])
  func runtimeFaults(kind: String, declarations: String, body: String) throws {
    try faults(kind, declarations, body)
  }

  @Test func guardsFaultInTheState() throws {
    let found = try expect(
      "var q: queue<bool, 1> = []\naction t when q.first {}", states: 1, moves: 0,
      faults: ["emptyQueue"])
    #expect(found.messages == ["`q.first` of an empty queue"])
  }

  @Test func propertiesThatHaveNoValueAreFaults() throws {
    try expect(
      "var q: queue<bool, 1> = []\nproperty p = always q.first", ["p violated 0"],
      faults: ["emptyQueue"])
  }

  @Test func naturalNumbersAreBounded() throws {
    let text =
      "var n: nat = 0\naction up { n += 1 }\nproperty p = always n >= 0\nproperty q = reachable n == 3"
    let found = try Found(text, natBound: 3)
    #expect(found.states == 4)
    #expect(found.verdicts == ["p open", "q holds"])
    #expect(found.faults == [])
    try expect("var n: 0..3 = 0\naction t { n = n }", states: 1, moves: 1)
  }

  @Test func quantifiersAndFunctions() throws {
    try computes(
      """
      type T = 0..3
      var s: set<T> = {0, 2}
      function twice(x: T): 0..6 = x + x
      function big(): 0..4 = count x in T where x in s: twice(x) >= 4
      var n: T = 1
      """,
      """
      assert (forall x in s: x % 2 == 0) and not forall x in T: x in s
      assert exists x in T, y in T where x < y: x in s and y in s
      assert not exists x in 3..2: true
      assert (count x in T, y in T: x + y == 3) == 4
      assert (count x in n..n + 1: x in s) == 1
      assert big() == 1 and twice(n + 1) == 4 and max(n, 2) == 2 and min(n, 2) == 1
      """)
  }

  @Test func choices() throws {
    try expect(
      """
      var n: 0..3 = 0
      action t when n == 0 { choose x in 0..3 where x > 1; n = x }
      """, states: 3, moves: 2)
    try expect(
      """
      var n: 0..7 = 0
      action t(x in 1..2, y in 1..2 where x != y) when n == 0 { n = x * 2 + y }
      """, states: 3, moves: 2)
    // What `for` meets later sees what it changed before.
    try computes(
      "var n: 0..9 = 0\nvar s: set<0..3> = {0}",
      "for x in 0..3 where x in s { n += 1; if x < 3 { s.add(x + 1) } }\nassert n == 4")
  }

  @Test func switchesAreFolded() throws {
    let text = """
      switch extra = off
      processor cpu
      flow f on cpu { step a {} step b if extra {} }
      action t when extra {}
      """
    let off = try expect(text, states: 3, moves: 2)
    #expect(off.system.actions.map(\.name) == ["f.a", "f.end"])
    let on = try expect(text, states: 3, settings: ["extra": 1])
    #expect(on.system.actions.map(\.name) == ["f.a", "f.b", "t"])
  }

  @Test func anyIsEveryInitialState() throws {
    try expect("var a: 0..2 = any\nvar b: bool = any", states: 6, moves: 0)
    try expect("processor cpu[2]\npercpu var b: bool = any", states: 4, moves: 0)
  }

  @Test func copiesOfProcessors() throws {
    try expect(
      """
      processor cpu[2]
      percpu var n: 0..1 = 0
      action own on cpu when n == 0 { n = 1 }
      action other(c in cpu) on cpu when c != self and n@c == 1 { n@c = 0 }
      property p = always n@self == n
      property q across processors = reachable n@0 == 1 and n@1 == 1
      """, states: 4)
  }
}
