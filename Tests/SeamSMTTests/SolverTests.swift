import Foundation
import SeamSMT
import Testing

@Suite("Solver") struct SolverTests {
  @Test("a model satisfies what is asserted") func model() throws {
    let context = try SMTContext()
    let x = try context.constant("x", .int)
    let y = try context.constant("y", .int)
    let b = try context.constant("b", .bool)
    let solver = try SMTSolver(context, logic: "QF_LIA")
    try solver.assert(context.less(context.integer(-3), x))
    try solver.assert(context.equal(context.sum([x, y]), context.integer(7)))
    try solver.assert(context.equal(b, context.lessOrEqual(x, y)))
    try solver.assert(context.not(b))
    #expect(try solver.check() == .satisfiable)
    let model = try solver.model()
    #expect(try model.integer(x) + model.integer(y) == 7)
    #expect(try model.integer(x) > model.integer(y))
    #expect(try model.truth(b) == false)
  }

  @Test("terms outlive the calls that made them") func ownership() throws {
    let context = try SMTContext()
    let names = try (0..<500).map { try context.constant("x\($0)", .int) }
    // Many terms that nothing but the arena refers to.
    let sums = try names.map { try context.sum([$0, context.integer(1)]) }
    let solver = try SMTSolver(context)
    for (sum, name) in zip(sums, names) {
      try solver.assert(context.equal(sum, context.integer(3)))
      try solver.assert(context.less(name, context.integer(3)))
    }
    #expect(try solver.check() == .satisfiable)
    let model = try solver.model()
    #expect(try names.allSatisfy { try model.integer($0) == 2 })
  }

  @Test("the core names what was needed") func core() throws {
    let context = try SMTContext()
    let x = try context.constant("x", .int)
    let labels = try ["a", "b", "c"].map { try context.constant($0, .bool) }
    let solver = try SMTSolver(context)
    try solver.assert(context.less(x, context.integer(0)), labelled: labels[0])
    try solver.assert(context.equal(x, x), labelled: labels[1])
    try solver.assert(context.less(context.integer(5), x), labelled: labels[2])
    #expect(try solver.check() == .unsatisfiable)
    #expect(try solver.core(among: labels) == [labels[0], labels[2]])
  }

  @Test("push and pop, and assumptions") func scopes() throws {
    let context = try SMTContext()
    let p = try context.constant("p", .bool)
    let solver = try SMTSolver(context)
    try solver.push()
    try solver.assert(context.not(p))
    #expect(try solver.check(assuming: [p]) == .unsatisfiable)
    try solver.pop()
    #expect(try solver.check(assuming: [p]) == .satisfiable)
  }

  @Test("exactly one") func exactlyOne() throws {
    let context = try SMTContext()
    let bits = try (0..<4).map { try context.constant("b\($0)", .bool) }
    let solver = try SMTSolver(context)
    try solver.assert(context.exactlyOne(bits))
    #expect(try solver.check(assuming: [bits[1], bits[3]]) == .unsatisfiable)
    #expect(try solver.check(assuming: [bits[2]]) == .satisfiable)
    #expect(try solver.check(assuming: bits.map { try context.not($0) }) == .unsatisfiable)
  }

  @Test("sorts that do not fit are an error, and the context goes on") func misuse() throws {
    let context = try SMTContext()
    let x = try context.constant("x", .int)
    #expect(throws: SMTError.self) { try context.and([x, x]) }
    let solver = try SMTSolver(context)
    try solver.assert(context.equal(x, context.integer(1)))
    #expect(try solver.check() == .satisfiable)
  }

  @Test("a value beyond 64 bits is an error") func largeValue() throws {
    let context = try SMTContext()
    let x = try context.constant("x", .int)
    let solver = try SMTSolver(context)
    let large = try context.product(context.integer(.max), context.integer(.max))
    try solver.assert(context.equal(x, large))
    #expect(try solver.check() == .satisfiable)
    let model = try solver.model()
    #expect(throws: SMTError.self) { try model.integer(x) }
  }

  /// More pigeons than holes, which no resolution proof shows shortly.
  private func pigeons(_ count: Int, _ context: SMTContext, _ solver: SMTSolver) throws {
    let sits = try (0...count).map { pigeon in
      try (0..<count).map { try context.constant("p\(pigeon)h\($0)", .bool) }
    }
    for pigeon in sits { try solver.assert(context.or(pigeon)) }
    for hole in 0..<count {
      for first in 0...count {
        for second in 0..<first {
          try solver.assert(
            context.or([context.not(sits[first][hole]), context.not(sits[second][hole])]))
        }
      }
    }
  }

  @Test("limits end a check, and the solver stays usable") func limits() throws {
    let context = try SMTContext()
    let solver = try SMTSolver(context)
    try solver.push()
    try pigeons(12, context, solver)
    guard case .unknown = try solver.check(limits: SMTLimits(resources: 10_000)) else {
      Issue.record("the resource limit was not kept")
      return
    }
    guard case .unknown = try solver.check(limits: SMTLimits(milliseconds: 20)) else {
      Issue.record("the time limit was not kept")
      return
    }
    try solver.pop()
    #expect(try solver.check() == .satisfiable)
  }

  @Test("another thread interrupts a check") func interruption() throws {
    let context = try SMTContext()
    let solver = try SMTSolver(context)
    try solver.push()
    try pigeons(14, context, solver)
    let interrupter = solver.interrupter
    let thread = Thread {
      Thread.sleep(forTimeInterval: 0.3)
      interrupter.interrupt()
    }
    thread.start()
    guard case .unknown(let reason) = try solver.check(limits: SMTLimits(milliseconds: 20_000))
    else {
      Issue.record("the check was not interrupted")
      return
    }
    #expect(!reason.contains("timeout"))
    try solver.pop()
    #expect(try solver.check() == .satisfiable)
  }

  @Test("who asks to stop ends checks that go on, and those that would begin")
  func stopping() throws {
    let context = try SMTContext()
    let solver = try SMTSolver(context)
    try solver.push()
    try pigeons(14, context, solver)
    let start = ContinuousClock.now
    let answer = try SMTStop.whenever({ ContinuousClock.now - start > .milliseconds(300) }) {
      () throws(SMTError) in
      let first = try solver.check(limits: SMTLimits(milliseconds: 60_000))
      guard case .unknown(let reason) = first, !reason.contains("timeout") else { return first }
      try solver.pop()
      return try solver.check()
    }
    #expect(answer == .unknown("interrupted"))
    // What comes later is not concerned.
    #expect(try solver.check() == .satisfiable)
  }
}
