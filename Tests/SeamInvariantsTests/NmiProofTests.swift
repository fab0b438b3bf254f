import Foundation
import SeamDiagnostics
import SeamIR
import SeamLowering
import SeamSMT
import SeamSemantics
import SeamSymbolic
import Testing

@testable import SeamInvariants

/// Lemmas for system 1 on the fixed module, however many NMIs there are.
@Suite struct NmiProofTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func system(
    _ property: String, cut: Int, configuration: String
  ) throws -> TransitionSystem {
    var diagnostics = Diagnostics()
    let path = Self.root.appending(path: "models/vcpu_nmi.seam").path
    let model = try #require(ModelLoader.load(path: path, diagnostics: &diagnostics))
    let settings = try #require(
      model.configurations.first { $0.name == configuration }
    ).settings
    return try #require(
      model.lowered(
        options: LoweringOptions(
          settings: settings, properties: [property],
          unbounded: Unbounded(parameters: ["nmis"], cut: cut)), diagnostics: &diagnostics))
  }

  /// What is found is inductive for a solver that has numbers as numbers.
  @Test func whatIsFoundIsInductive() throws {
    let symbolic = try SymbolicSystem(
      encoding: system("no_instrumentation", cut: Cell.endlessBound, configuration: "final"))
    let goal = try symbolic.safe([0])
    let result = try InvariantFinder().run(
      goal, of: symbolic,
      instance: system("no_instrumentation", cut: 3, configuration: "final"), until: { false })
    guard case .found(let invariant, let statistics) = result else {
      Issue.record("nothing was found")
      return
    }
    #expect(invariant.goal == goal)
    #expect(statistics.isSampleComplete)
    let whole = SymbolicTerm.conjunction([.defined(symbolic.ranges)] + invariant.conditions)
    let context = try SMTContext()
    let translator = SymbolicTranslator(context)
    let solver = try SMTSolver(context)
    try solver.push()
    try solver.assert(translator.term(.defined(symbolic.initial)))
    #expect(try solver.check() == .satisfiable)
    try solver.assert(context.not(translator.term(whole)))
    #expect(try solver.check() == .unsatisfiable)
    try solver.pop()
    try solver.assert(translator.term(whole))
    try solver.assert(translator.term(.defined(symbolic.trans)))
    #expect(try solver.check() == .satisfiable)
    try solver.assert(context.not(translator.term(whole, at: 1)))
    #expect(try solver.check() == .unsatisfiable)
  }

  /// There is no invariant for what the model violates.
  @Test func nothingIsFoundForWhatIsViolated() throws {
    let symbolic = try SymbolicSystem(
      encoding: system("blocked_for_kvm", cut: Cell.endlessBound, configuration: "old_module"))
    let start = ContinuousClock.now
    let result = try InvariantFinder().run(
      symbolic.safe([0]), of: symbolic,
      instance: system("blocked_for_kvm", cut: 2, configuration: "old_module"),
      until: { start.duration(to: .now) > .seconds(60) })
    guard case .unknown(let reason, _) = result else {
      Issue.record("an invariant was found for what is not so")
      return
    }
    #expect(!reason.isEmpty)
  }
}
