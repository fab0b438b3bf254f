import Foundation
import SeamChecking
import SeamDiagnostics
import SeamExplicit
import SeamIR
import SeamInterpreter
import SeamLowering
import SeamReductions
import SeamSemantics
import SeamTraces
import TestSupport
import Testing

@testable import SeamDriver

/// Searches of representatives against searches of everything.
@Suite struct SymmetryTests {
  private func engine(threads: Int = 1, _ storage: StateStorage = .whole) -> ExhaustiveEngine {
    var engine = ExhaustiveEngine(threads: threads)
    engine.reductions = [.symmetry]
    engine.storage = storage
    return engine
  }

  private func run(
    _ engine: ExhaustiveEngine, _ system: TransitionSystem, _ budget: Budget = Budget()
  ) throws -> RunResult {
    try engine.run(system, budget: budget, shouldStop: { false }, progress: { _ in })
  }

  private func system(_ text: String) throws -> TransitionSystem {
    var diagnostics = Diagnostics()
    let source = SourceText(path: "test.seam", text: text)
    let model = ModelLoader.load(source, diagnostics: &diagnostics)
    let system = model?.lowered(options: LoweringOptions(), diagnostics: &diagnostics)
    return try #require(system, "\(diagnostics.all.map(\.message)) in\n\(text)")
  }

  // MARK: - Models

  /// What ships and has something to exchange; the others are refused or have nothing.
  @Test(arguments: ModelsTests.names) func modelsAgree(name: String) throws {
    var diagnostics = Diagnostics()
    let path = OracleTests.root.appending(path: "models/\(name).seam").path
    let model = try #require(ModelLoader.load(path: path, diagnostics: &diagnostics))
    let whole = try #require(
      model.lowered(options: LoweringOptions(), diagnostics: &diagnostics))
    let safety = Set(whole.properties.filter { !$0.isTemporal }.map(\.name))
    let system = try #require(
      model.lowered(options: LoweringOptions(properties: safety), diagnostics: &diagnostics))
    let isReduced = SymmetryAction(system) != nil
    #expect(isReduced == Self.reduced.contains(name), "\(system.symmetry.obstacles)")
    guard isReduced else { return }
    let full = try run(ExhaustiveEngine(threads: 2), system, Budget(states: 1_000_000))
    #expect(full.stopped == nil)
    let result = try run(engine(threads: 2), system)
    expectAgreement(result, full, system)
    #expect(result.statistics.states < full.statistics.states)
  }

  /// Two processors that meet nowhere, in the model as it is and as it was asked about.
  @Test(arguments: [[:], ["propagate": 0, "kvm_nmi": 0, "noinstr_tag": 0]])
  func nmisAgree(settings: [String: Int]) throws {
    var diagnostics = Diagnostics()
    let path = OracleTests.root.appending(path: "models/vcpu_nmi.seam").path
    let model = try #require(ModelLoader.load(path: path, diagnostics: &diagnostics))
    var settings = settings
    settings["cpus"] = 2
    settings["nmis"] = 1
    let whole = try #require(
      model.lowered(options: LoweringOptions(settings: settings), diagnostics: &diagnostics))
    let safety = Set(whole.properties.filter { !$0.isTemporal }.map(\.name))
    let system = try #require(
      model.lowered(
        options: LoweringOptions(settings: settings, properties: safety),
        diagnostics: &diagnostics))
    let full = try run(ExhaustiveEngine(threads: 2), system)
    let result = try run(engine(threads: 2), system)
    expectAgreement(result, full, system)
    // The states of one processor squared, and in no order.
    let one = Int(Double(full.statistics.states).squareRoot().rounded())
    #expect(full.statistics.states == one * one)
    #expect(result.statistics.states == one * (one + 1) / 2)
  }

  private static let reduced: Set<String> = [
    "peterson", "enable_on_demand", "bench/anderson", "bench/german", "bench/lamport_fast",
    "bench/mcs", "bench/peterson_n", "two_tds",
  ]

  @Test(arguments: 0..<4) func randomModelsAgree(block: Int) throws {
    for seed in 0..<10 {
      let system = try system(RandomSymmetricModel.text(seed: UInt64(block * 10 + seed)))
      #expect(system.complaints() == [])
      let action = try #require(SymmetryAction(system), "\(system.symmetry.obstacles)")
      let full = try run(ExhaustiveEngine(), system, Budget(states: 2_000))
      guard full.stopped == nil else { continue }
      let result = try run(engine(), system)
      expectAgreement(result, full, system)
      if full.statistics.states < 2000 {
        #expect(try orbits(of: system, action) == result.statistics.states, "\(system.name)")
      }
      let more = try run(engine(threads: 3), system)
      expectAgreement(more, full, system)
      #expect(more.statistics.states == result.statistics.states)
      let small = try run(engine(.compressed), system)
      expectAgreement(small, full, system)
      let compact = try run(engine(.signatures(bits: 64)), system)
      #expect(compact.statistics.states == result.statistics.states)
      #expect(
        compact.verdicts.map { $0.trace?.steps.count }
          == full.verdicts.map { $0.trace?.steps.count })
    }
  }

  /// The generator is worth its name only while much happens, and something is left out.
  @Test func muchHappens() throws {
    var seen: Set<String> = []
    var (all, kept) = (0, 0)
    for seed in 0..<60 {
      let system = try system(RandomSymmetricModel.text(seed: UInt64(seed)))
      let full = try run(ExhaustiveEngine(), system, Budget(states: 2_000))
      guard full.stopped == nil else { continue }
      let result = try run(engine(), system)
      all += full.statistics.states
      kept += result.statistics.states
      if !full.faults.isEmpty { seen.insert("fault") }
      for (verdict, property) in zip(result.verdicts, system.properties) {
        let kind = "\(property.kind)".prefix { $0 != "(" }
        seen.insert("\(kind) \(verdict.standing)")
      }
    }
    let expected: Set = [
      "fault", "invariant holds", "invariant violated", "monitor holds", "monitor violated",
      "reachable holds", "reachable violated", "reachableMove holds", "atEnd violated",
      "deadlockFree violated",
    ]
    #expect(expected.subtracting(seen) == [])
    #expect(kept * 2 < all)
  }

  /// The same verdicts, of every instance, by runs of the same length; and the same that never happened.
  private func expectAgreement(
    _ result: RunResult, _ full: RunResult, _ system: TransitionSystem,
    _ place: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(result.reductions == [.symmetry], sourceLocation: place)
    #expect(
      result.verdicts.map(summary) == full.verdicts.map(summary), "\(system.name)",
      sourceLocation: place)
    #expect(result.faults.isEmpty == full.faults.isEmpty, sourceLocation: place)
    #expect(result.statistics.depth == full.statistics.depth, sourceLocation: place)
    #expect(result.probesSeen == full.probesSeen, sourceLocation: place)
    #expect(taken(result, system) == taken(full, system), sourceLocation: place)
  }

  private func summary(_ verdict: Verdict) -> String {
    switch verdict {
    case .holds(.exhausted): "holds"
    case .holds(.witness(let trace)): "reached in \(trace.steps.count)"
    case .violated(.trace(let trace)): "violated in \(trace.steps.count)"
    case .violated(.unreachable): "unreachable"
    case .noViolation, .undecided: "open"
    }
  }

  /// Where in the source something was done.
  private func taken(_ result: RunResult, _ system: TransitionSystem) -> Set<String> {
    Set(
      zip(system.actions, result.actionCounts).filter { $0.1 > 0 }
        .map { "\(system.origins[$0.0.origin.index].kind)" })
  }

  /// How many states are left when all exchanges are undone, by trying all of them.
  private func orbits(of system: TransitionSystem, _ action: SymmetryAction) throws -> Int {
    let interpreter = Interpreter(system)
    var states = Set(try interpreter.initialStates().filter { $0.fault == nil }.map(\.state))
    var queue = Array(states)
    while let state = queue.popLast() {
      for move in try interpreter.moves(from: state) {
        guard case .landed = move.outcome else { continue }
        let next = move.state(in: system)
        if states.insert(next).inserted { queue.append(next) }
      }
    }
    var count = 0
    while let state = states.first {
      count += 1
      var orbit: Set<State> = [state]
      var rest = [state]
      while let one = rest.popLast() {
        for exchange in action.generators {
          let other = action.apply(exchange, to: one)
          if orbit.insert(other).inserted { rest.append(other) }
        }
      }
      // The reachable states are whole orbits, or something is wrong with the exchanges.
      #expect(orbit.isSubset(of: states))
      states.subtract(orbit)
    }
    return count
  }

  // MARK: - What is refused

  @Test func aDifferenceIsNoticed() throws {
    // Two counters that are said to be alike, and are not.
    var builder = Builder("alike")
    for (index, end) in [3, 4].enumerated() {
      let cell = builder.cell("count\(index)", 0...4)
      builder.action(when: cell.isBelow(end), [cell.becomes(cell.plus(1))])
    }
    var system = builder.system
    system.symmetry.types = [SystemSymmetry.SymmetricType(name: "T", count: 2)]
    system.symmetry.cells = (0..<2).map { element in
      SystemSymmetry.CellRole(
        place: SystemSymmetry.Place(
          family: "count",
          coordinates: [SystemSymmetry.Coordinate(type: 0, element: element)]),
        type: nil, low: 0, conditions: [])
    }
    #expect(throws: ReductionProblem.self) { try run(engine(), system) }
  }

  @Test(arguments: [
    ("for t in T { last = t }", false),
    ("for t in T { if waiting.count < 2 { waiting.add(t) } }", false),
    ("for t in T where waiting.count < 2 { waiting.add(t) }", false),
    ("for t in waiting { waiting.remove(t) }", false),
    ("for t in T { if full not in waiting { waiting.add(t) } }", false),
    ("for t in T { line.push(t) }", false),
    ("for t in T { if is_low(t) { level[t] += 1 } }", false),
    ("for t in T { grid[t][full] = grid[full][t] }", false),
    ("for t in T { grid[t][full] = 0; grid[full][t] = 1 }", false),
    ("for t in T where grid[full][t] == 0 { grid[t][full] = 1 }", false),
    ("for t in T { sets[t].add(full); sets[full].remove(t) }", false),
    ("for t in T { if t in sets[full] { sets[t].add(full) } }", false),
    ("for t in T { grid[t][full] = grid[t][t] }", true),
    ("for t in T { sets[full].add(t); if t in sets[full] { sets[full].remove(t) } }", true),
    ("for t in T { level[t] = 0 }", true),
    ("for t in T where t in waiting { level[t] += 1 }", true),
    ("for t in T { if level[t] == 0 { waiting.add(t) } }", true),
    ("for t in T { if t in waiting { waiting.remove(t) } }", true),
  ])
  func roundsThatDependOnTheirOrderAreRefused(loop: String, isAnyOrder: Bool) throws {
    let text = """
      model loops
      symmetric type T = 1..3
      var last: T? = none
      var full: T = any
      var waiting: set<T> = {}
      var level: array<0..3, T> = [0]
      var line: queue<T, 3> = []
      var grid: array<array<0..1, T>, T> = [[0]]
      var sets: array<set<T>, T> = [{}]
      function is_low(x: T): bool = forall y in T: level[y] < 3
      action go { \(loop) }
      action ask(t in T) { waiting.add(t) }
      """
    let system = try system(text)
    #expect(system.symmetry.obstacles.isEmpty == isAnyOrder, "\(system.symmetry.obstacles)")
    if !isAnyOrder {
      #expect(throws: ReductionProblem.self) { try run(engine(), system) }
    }
  }

  /// A run of representatives is told as one of the model, for each instance by its own name.
  @Test func runsKeepTheirNames() throws {
    let system = try system(
      """
      model names
      symmetric type T = 1..3
      var line: queue<T, 3> = []
      action join(t in T) when t not in line { line.push(t) }
      property first = never (line is full and line.first == x) for x in T
      """)
    let result = try run(engine(), system)
    #expect(result.statistics.states == 4)
    for (number, verdict) in result.verdicts.enumerated() {
      let trace = try #require(verdict.trace)
      #expect(trace.steps.count == 3)
      #expect(system.actions[trace.steps[0].action].choices == ["t = \(number + 1)"])
    }
  }
}
