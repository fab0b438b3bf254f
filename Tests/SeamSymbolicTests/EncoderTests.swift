import SeamIR
import SeamInterpreter
import SeamSMT
import SeamSymbolic
import Testing
import TestSupport

/// The formulas against the reference interpreter, state by state.
@Suite("Encoder") struct EncoderTests {
  /// Every action's formulas say of every reachable state what the interpreter does there.
  private func expectAgreement(_ graph: StateGraph) throws {
    let symbolic = try SymbolicSystem(encoding: graph.system)
    let name = graph.system.name
    for (number, state) in graph.states.enumerated() {
      let here = valuation(state)
      #expect(symbolic.ranges.body.holds(here), "\(name): ranges of \(state)")
      for action in symbolic.actions {
        #expect(
          action.enabled.holds(here) == graph.enabled[number].contains(action.index),
          "\(name): \(action.name) enabled in \(state)")
        #expect(
          action.faults.holds(here) == graph.faulty[number].contains(action.index),
          "\(name): \(action.name) faults in \(state)")
      }
      #expect(
        symbolic.end.holds(here)
          == (graph.enabled[number].isEmpty && graph.guardFaults[number].isEmpty))
      for edge in graph.edges[number] {
        let both = valuation(state, edge.target)
        #expect(
          symbolic.actions[edge.action].move.body.holds(both),
          "\(name): \(symbolic.actions[edge.action].name) from \(state) to \(edge.target)")
        #expect(symbolic.trans.body.holds(both))
      }
    }
  }

  /// The solver finds as many moves from reachable states, and initial states, as there are.
  private func expectCounts(_ graph: StateGraph) throws {
    let symbolic = try SymbolicSystem(encoding: graph.system)
    let context = try SMTContext()
    let translator = SymbolicTranslator(context)
    let before = try symbolic.variables.map { try translator.variable($0) }
    let after = try symbolic.variables.map { try translator.variable($0.primed) }
    func equals(_ terms: [SMTTerm], _ values: [Int]) throws -> SMTTerm {
      var parts: [SMTTerm] = []
      for ((term, value), variable) in zip(zip(terms, values), symbolic.variables) {
        let literal =
          variable.sort == .bool ? try context.truth(value != 0) : try context.integer(value)
        parts.append(try context.equal(term, literal))
      }
      return try context.and(parts)
    }
    func count(_ terms: [SMTTerm], _ solver: SMTSolver, limit: Int) throws -> Int {
      var found = 0
      while found <= limit, try solver.check() == .satisfiable {
        found += 1
        let model = try solver.model()
        let values = try zip(terms, symbolic.variables + symbolic.variables).map {
          term, variable in
          variable.sort == .bool ? (try model.truth(term) ? 1 : 0) : try model.integer(term)
        }
        var parts = [try equals(Array(terms.prefix(before.count)), values)]
        if terms.count > before.count {
          parts.append(
            try equals(
              Array(terms.suffix(before.count)), Array(values.suffix(before.count))))
        }
        try solver.assert(context.not(context.and(parts)))
      }
      return found
    }
    let beginning = try SMTSolver(context)
    try beginning.assert(translator.term(.defined(symbolic.initial)))
    #expect(
      try count(before, beginning, limit: graph.initial.count) == graph.initial.count,
      "\(graph.system.name): initial states")
    let reachable = try context.or(graph.states.map { try equals(before, $0) })
    for action in symbolic.actions {
      let solver = try SMTSolver(context)
      try solver.assert(reachable)
      try solver.assert(translator.term(.defined(action.move)))
      let edges = graph.edges.reduce(0) { sum, out in
        sum + out.filter { $0.action == action.index }.count
      }
      #expect(
        try count(before + after, solver, limit: edges) == edges,
        "\(graph.system.name): moves of \(action.name)")
    }
  }

  @Test("random systems, evaluated", arguments: 0..<8) func random(block: Int) throws {
    var seen = 0
    for seed in block * 40..<block * 40 + 40 {
      let system = RandomSystem.system(seed: UInt64(seed))
      guard let graph = try StateGraph(system, limit: 60) else { continue }
      do {
        try expectAgreement(graph)
        seen += 1
      } catch EncodingError.notLinear {
        continue
      }
    }
    #expect(seen > 5)
  }

  @Test("random systems, counted by the solver", arguments: 0..<4) func counted(block: Int) throws {
    var seen = 0
    for seed in 1000 + block * 30..<1000 + block * 30 + 30 {
      let system = RandomSystem.system(seed: UInt64(seed))
      guard let graph = try StateGraph(system, limit: 12) else { continue }
      do {
        try expectCounts(graph)
        seen += 1
      } catch EncodingError.notLinear {
        continue
      }
    }
    #expect(seen > 3)
  }

  @Test("the hand-written NMI system") func nmiSystem() throws {
    let system = NmiSystem().system
    guard let graph = try StateGraph(system, limit: 20_000) else {
      Issue.record("too many states")
      return
    }
    try expectAgreement(graph)
  }
}
