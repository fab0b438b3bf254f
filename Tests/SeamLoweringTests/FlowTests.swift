import SeamIR
import Testing

/// Flows: steps, the control around them, calls, and what interrupts them.
@Suite struct FlowTests {
  @Test func stepsArePassedOver() throws {
    let found = try expect(
      """
      processor cpu
      var c: bool = false
      flow f on cpu { step a {} step b if c {} step d {} }
      """, states: 3, moves: 2)
    #expect(found.system.actions.map(\.name) == ["f.a", "f.b", "f.d", "f.d/2"])
  }

  @Test func aConditionIsAskedWhenTheStepWouldRun() throws {
    // `b` may or may not run, since `c` can change while the frame rests in front of it.
    try expect(
      """
      processor cpu
      var c: bool = false
      var ran: bool = false
      flow f on cpu { step a {} step b if c { ran = true } }
      action change when not c { c = true }
      property can = reachable ran
      property need_not = reachable (cpu idle and not ran)
      property both = reachable (c and not ran and cpu idle)
      """)
  }

  @Test func whatIsPassedOverLastEndsInAMoveOfItsOwn() throws {
    let found = try expect(
      """
      processor cpu
      var c: bool = false
      flow f on cpu { step a {} step b if c {} }
      property rests = reachable f at b
      """, states: 3, moves: 2)
    #expect(found.system.actions.contains { $0.name == "f.end" })
  }

  @Test func callsInLastStepsEndTogether() throws {
    try expect(
      """
      processor cpu
      flow f on cpu { step s { call g } }
      flow g on cpu { step t { call h } }
      flow h on cpu { step u {} }
      """, states: 4, moves: 3)
  }

  @Test func callsInLastStepsEndOnlyAsFarAsTheyAreLast() throws {
    try expect(
      """
      processor cpu
      flow f on cpu { step s { call g } step v {} }
      flow g on cpu { step t { call h } }
      flow h on cpu { step u {} }
      property then = reachable (f at v and not g active)
      """, states: 5, moves: 4)
  }

  @Test func endsOfCallsInDeepStacksStaySmall() throws {
    // Written out for every way down the stack this would double with every frame.
    let found = try expect(
      """
      processor cpu runs a stack 40
      var n: 0..39 = 0
      flow a on cpu { step s if n < 39 either { n += 1; call a } or { n += 1; call b } }
      flow b on cpu { step s if n < 39 either { n += 1; call a } or { n += 1; call b } or {} }
      property ends = reachable cpu idle
      """)
    #expect(found.states == 2_000)
  }

  @Test func gotoAndReturn() throws {
    try expect(
      """
      processor cpu
      flow f on cpu { step a {} step b { goto a } }
      property lives = deadlock free
      """, states: 2, moves: 2)
    try expect(
      """
      processor cpu
      flow f on cpu { step a { return } step b { assert false } }
      """, states: 2, moves: 1)
    try expect(
      """
      processor cpu
      var n: 0..1 = 0
      flow f on cpu { step a { if n == 0 { n = 1; goto a } ; goto c } step b { assert false } step c {} }
      property p = at end n == 1
      """, states: 4, moves: 3)
  }

  @Test func loops() throws {
    try expect(
      """
      processor cpu
      var n: 0..3 = 0
      flow f on cpu { while n < 3 { step inc { n += 1 } } step done { assert n == 3 } }
      """, states: 5, moves: 4)
    try expect(
      """
      processor cpu
      var n: 0..3 = 0
      flow f on cpu {
        loop { step inc { n += 1 } if n < 2 { continue } else { break } step out { assert false } }
        step done { assert n == 2 }
      }
      """, states: 4, moves: 3)
    // Inside two loops `break` leaves the inner one.
    try expect(
      """
      processor cpu
      var n: 0..3 = 0
      flow f on cpu {
        while n < 3 { loop { step inc { n += 1 } break } }
      }
      property ends = reachable cpu idle
      """)
  }

  @Test func controlThatGoesRoundWithoutAStepStandsStill() throws {
    try expect(
      "processor cpu\nflow f on cpu { loop { } }\nproperty p = deadlock free", states: 1,
      ["p violated 0"])
    try expect(
      """
      processor cpu
      var c: bool = false
      flow f on cpu { loop { step s if c {} } }
      action set_it when not c { c = true }
      property waits = never (c and cpu idle)
      """, states: 2, moves: 2)
  }

  @Test func choicesAroundSteps() throws {
    try expect(
      """
      processor cpu
      var c: bool = any
      var n: 0..2 = 0
      flow f on cpu { if c { step x { n = 1 } } else { step y { n = 2 } } }
      property p = at end (n == 1 iff c)
      """, states: 4, moves: 2)
    try expect(
      """
      processor cpu
      var c: bool = any
      var n: 0..2 = 0
      flow f on cpu { either when c { step x { n = 1 } } or { step y { n = 2 } } }
      property p = at end (n == 1 implies c)
      property q = reachable (c and n == 2)
      """, states: 5, moves: 3)
    try expect(
      """
      processor cpu
      flow f on cpu { either { } or { step y { } } }
      """, states: 2, moves: 2)
  }

  @Test func waiting() throws {
    try expect(
      """
      processor cpu
      var go: bool = false
      flow f on cpu { step a when go { go = false } }
      action set_it when not go and not cpu@0 idle { go = true }
      property before = always (cpu idle implies not go)
      property lives = deadlock free
      """, states: 3, moves: 2)
  }

  @Test func interruption() throws {
    let found = try expect(
      """
      processor cpu
      var fired: bool = false
      flow main on cpu { step a {} step b {} }
      flow handler on cpu { step x {} }
      action irq on cpu when not fired { fired = true; call handler }
      property over_a = reachable (handler on top and main at a)
      property over_b = reachable (handler on top and main at b)
      property over_nothing = reachable (handler on top and not main active)
      """, states: 9, moves: 10)
    #expect(found.system.actions.count == 4)
  }

  @Test func savedLocalsComeBack() throws {
    try expect(
      """
      processor cpu stack 7
      var fired: 0..2 = 0
      flow main on cpu {
        var k: 0..3 = 1
        step a { k = 2 }
        step b { assert k == 2; k = 3 }
        step c { assert k == 3; call sub(k, 0) }
        step d { assert k == 3 }
      }
      flow sub(n: 0..3, m: 0..3) on cpu {
        var sum: 0..6 = n + m
        step x if n > 0 { call sub(n - 1, m + 1) }
        step y { assert sum == n + m; assert sum == 3; n = 0 }
      }
      flow handler(n: 0..3) on cpu {
        var own: 0..3 = 3 - n
        step x { own = n }
        step y { assert own == n }
      }
      action irq on cpu when fired < 2 { fired += 1; call handler(fired) }
      property ends = reachable cpu idle
      """)
  }

  @Test func argumentsAreValuesOfTheCaller() throws {
    try expect(
      """
      processor cpu runs f
      flow f on cpu { step s { call g(1, 2) } }
      flow g(a: 0..2, b: 0..2) on cpu {
        step s if a == 1 { call g(b, a) }
        step t { assert a == 1 and b == 2 or a == 2 and b == 1 }
      }
      """)
  }

  @Test func recursionFillsTheStack() throws {
    let found = try expect(
      "processor cpu runs f stack 3\nflow f on cpu { step s { call f } }", states: 3, moves: 2,
      faults: ["stackDepth"])
    #expect(found.messages == ["the stack of `cpu` has no room for `f`: it holds 3 frames"])
    try expect(
      """
      processor cpu stack 1
      flow f on cpu { step s {} }
      flow h on cpu { step t {} }
      action irq on cpu { call h }
      """, states: 3, moves: 3, faults: ["stackDepth"])
  }

  @Test func questionsAboutStacks() throws {
    try expect(
      """
      processor cpu
      var fired: bool = false
      flow outer on cpu { section first { step a { call inner } } step b { } }
      flow inner on cpu { step i { } step j { } }
      flow hand on cpu { step h { } }
      action irq on cpu when not fired and inner on top { fired = true; call hand }
      property called = always (inner on top implies inner called by outer)
      property not_called = never hand called by inner
      property inside = always (inner active iff outer in a)
      property section = always (outer in first iff outer at a or outer in a)
      property not_at = never (outer at a and inner active)
      property below = always (hand on top implies inner active and not inner on top)
      property resting = reachable (inner at j and hand on top)
      property idle = always (cpu idle iff not outer active)
      """)
  }

  @Test func instrumentation() throws {
    try expect(
      """
      processor cpu
      switch tag = on
      var fired: bool = false
      flow main on cpu noinstr {
        step a { }
        instrumentable { step b { } noinstr inner if tag { step c { } section s { step d { } } } }
        step e { call free }
      }
      flow free on cpu { step x { } }
      property p = always (instrumentable iff (main at b or free on top or cpu idle))
      """)
    try expect(
      """
      processor cpu
      var tag: bool = false
      flow main on cpu noinstr if tag { step a { tag = true } step b { } }
      property p = always (instrumentable iff not (main at b))
      """)
  }

  @Test func urgency() throws {
    try expect(
      """
      processor cpu
      var n: 0..1 = 0
      flow f on cpu { step a { } }
      urgent action first on cpu when n == 0 { n = 1 }
      property p = never (cpu idle and n == 0)
      """, states: 3, moves: 2)
    // Moves of other processors and of none are not held back.
    try expect(
      """
      processor cpu[2] runs f
      percpu var n: 0..1 = 0
      var m: 0..1 = 0
      var which: cpu = any
      flow f on cpu { step a { } }
      urgent action first on cpu when self == which and n == 0 { n = 1 }
      action environment when m == 0 { m = 1 }
      property own across processors = never exists c in cpu: c == which and cpu@c idle and n@c == 0
      property other across processors = reachable exists c in cpu: c != which and cpu@c idle and n@which == 0
      property env across processors = reachable (m == 1 and n@which == 0)
      """)
  }

  @Test func anUrgentActionThatIsImpossibleHoldsNothingBack() throws {
    try expect(
      """
      processor cpu
      var left: set<0..1> = {}
      flow f on cpu { step a { } }
      urgent action first on cpu { choose x in left }
      property p = reachable cpu idle
      """, states: 2, moves: 1)
  }

  @Test func aGuardThatIsHeldBackIsNotEvaluated() throws {
    try expect(
      """
      processor cpu
      var q: queue<0..1, 1> = []
      flow f on cpu { step a when q.first == 1 { } }
      urgent action fill on cpu when q is empty { q.push(1) }
      """, states: 3, moves: 2)
  }
}
