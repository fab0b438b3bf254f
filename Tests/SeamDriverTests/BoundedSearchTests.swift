import Foundation
import SeamChecking
import SeamDiagnostics
import SeamExplicit
import SeamIR
import SeamInterpreter
import SeamLowering
import SeamSMT
import SeamSemantics
import SeamSymbolic
import SeamTraces
import TestSupport
import Testing

@testable import SeamDriver

/// Runs that a solver finds against runs that an enumeration finds: they share nothing but the core.
@Suite struct BoundedSearchTests {
  /// How many comparisons were made, by what came out.
  private struct Tally {
    var found = 0
    var nothing = 0
  }

  /// Expects for each property the same shortest run, or none up to so many moves.
  private func compare(
    _ system: TransitionSystem, upTo limit: Int, _ tally: inout Tally
  ) throws {
    let result = try ExhaustiveEngine().run(
      system, budget: Budget(states: 50_000), shouldStop: { false }, progress: { _ in })
    let symbolic: SymbolicSystem
    do { symbolic = try SymbolicSystem(encoding: system) } catch EncodingError.notLinear { return }
    for (number, verdict) in result.verdicts.enumerated() {
      // What is no statement of safety is nothing for such a search.
      guard let safe = try? symbolic.safe([number]) else { continue }
      let label = "\(system.name): \(system.properties[number].label)"
      var shortest: Int?
      var last = limit
      switch verdict {
      case .violated(.trace(let trace)): shortest = trace.steps.count
      case .holds: break
      case .noViolation(let bound): last = min(last, bound.statistics.completeDepth - 1)
      case .violated(.unreachable), .undecided: continue
      }
      if let shortest {
        if shortest > limit { continue }
      } else {
        last = min(last, 5)
      }
      let search = try BoundedSearch(symbolic, safe: safe)
      var answer = BoundedSearch.Answer.nothing
      while answer == .nothing, search.searched <= last { answer = try search.advance() }
      switch answer {
      case .found(let run):
        #expect(run.actions.count == shortest, "\(label)")
        let trace = try Replay(system).trace(
          from: run.initial, actions: run.actions, showing: .property(number))
        #expect(trace.steps.count == shortest)
        tally.found += 1
      case .nothing, .allEnded:
        #expect(shortest == nil, "\(label)")
        tally.nothing += 1
      case .unknown(let reason): Issue.record("\(label): \(reason)")
      }
    }
  }

  @Test(arguments: 0..<4) func randomSystems(block: Int) throws {
    var tally = Tally()
    for seed in block * 20..<block * 20 + 20 {
      try compare(RandomSystem.system(seed: UInt64(seed)), upTo: 6, &tally)
    }
    #expect(tally.found > 5 && tally.nothing > 5, "\(tally)")
  }

  private func system(
    _ model: CheckedModel, _ settings: [String: Int] = [:]
  ) throws -> TransitionSystem {
    var diagnostics = Diagnostics()
    return try #require(
      model.lowered(options: LoweringOptions(settings: settings), diagnostics: &diagnostics))
  }

  @Test func randomModels() throws {
    var tally = Tally()
    for seed in 0..<12 {
      var diagnostics = Diagnostics()
      let source = SourceText(path: "random.seam", text: RandomModel.text(seed: UInt64(seed)))
      let model = try #require(ModelLoader.load(source, diagnostics: &diagnostics))
      try compare(system(model), upTo: 4, &tally)
    }
    #expect(tally.found > 5 && tally.nothing > 5, "\(tally)")
  }

  private func model(_ name: String) throws -> CheckedModel {
    var diagnostics = Diagnostics()
    let path = OracleTests.root.appending(path: "models/\(name).seam").path
    return try #require(ModelLoader.load(path: path, diagnostics: &diagnostics), "\(name)")
  }

  @Test(arguments: ["peterson", "philosophers", "event_notify", "external_interrupt"])
  func modelsThatShip(_ name: String) throws {
    var tally = Tally()
    try compare(system(model(name)), upTo: 8, &tally)
    #expect(tally.found + tally.nothing > 0)
  }

  /// The variants of the thread that are violated early.
  @Test(arguments: [("seed", 8), ("old_module", 7)])
  func variantsOfTheThread(_ configuration: String, _ limit: Int) throws {
    let model = try model("vcpu_nmi")
    let settings = try #require(model.configurations.first { $0.name == configuration }).settings
    var tally = Tally()
    try compare(system(model, settings), upTo: limit, &tally)
    #expect(tally.found > 1, "\(tally)")
  }
}
