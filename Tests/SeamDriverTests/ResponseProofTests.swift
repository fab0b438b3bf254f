import Foundation
import SeamCertificates
import SeamChecking
import SeamDiagnostics
import SeamLowering
import SeamSystem
import Testing

@testable import SeamDriver

/// Proofs that something comes some day.
@Suite struct ResponseProofTests {
  static let refused = OracleTests.root.appending(path: "proofs/refused/responses")

  static func patient() throws -> String {
    try String(contentsOf: refused.appending(path: "patient.seam"), encoding: .utf8)
  }

  /// A folder with a model, and room for proofs.
  private final class Desk {
    let root: URL
    var model: String { root.appending(path: "models/test.seam").path }
    var folder: ProofFolder { ProofFolder(root.appending(path: "proofs").path) }

    init(_ text: String) throws {
      root = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID().uuidString)")
      try FileManager.default.createDirectory(
        at: root.appending(path: "models"), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: model))
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    func prove(
      _ property: String, unbounded: [String] = [], states: Int = 10_000
    ) throws -> ProofOutcome.Answer {
      var diagnostics = Diagnostics()
      let loaded = Session.load(path: model, amendments: [], diagnostics: &diagnostics)
      let session = try #require(loaded, "\(diagnostics.all.map(\.message))")
      let solvers = ["z3", "cvc5"].filter { Posix.program(named: $0) != nil }
      let runner = ProofRunner(
        session, variant: ProofVariant(unbounded: unbounded), folder: folder,
        engine: EngineChoice.reference.make(), budget: Budget(states: states), seconds: 60,
        solvers: solvers.map { ForeignSolver(command: [$0]) })
      let outcome = try runner.prove(
        property, diagnostics: &diagnostics, shouldStop: { false }, progress: { _, _ in })
      return try #require(outcome, "\(diagnostics.all.map(\.message))").answer
    }

    /// Neither proved where the search for a counterexample comes first, nor where it sees nothing.
    func isNeverProved(_ property: String, unbounded: [String] = []) throws -> Bool {
      for states in [10_000, 1] {
        if case .proved = try prove(property, unbounded: unbounded, states: states) { return false }
      }
      return folder.proofs().isEmpty
    }

    func isProved(_ property: String, unbounded: [String] = []) throws -> Bool {
      switch try prove(property, unbounded: unbounded) {
      case .proved(let certificate):
        var auditor = ProofAuditor(folder)
        #expect(auditor.status(certificate.path) == .current)
        #expect(auditor.check(certificate.path) == .proved)
        return true
      case .violated, .faulty, .unknown, .notOfSafety: return false
      }
    }
  }

  private func edited(_ old: String, _ new: String) throws -> String {
    let text = try Self.patient()
    try #require(text.contains(old))
    return text.replacingOccurrences(of: old, with: new)
  }

  // MARK: - Fairness of actions

  @Test(arguments: ["comes", "gets_up"])
  func whatFairnessBringsIsProved(_ property: String) throws {
    let desk = try Desk(Self.patient())
    #expect(try desk.isProved(property))
  }

  /// Without one of the promises nothing has to come, and nothing is proved.
  @Test(arguments: ["walk", "speak", "answer"])
  func withoutAPromiseNothingIsProved(_ action: String) throws {
    let desk = try Desk(edited("fair action \(action)", "action \(action)"))
    #expect(try desk.isNeverProved("comes"))
  }

  /// A strong promise is one of fairness too; but a weak one is not strong.
  @Test func strongPromisesAreUsedAsWeakOnes() throws {
    #expect(
      try Desk(edited("fair action walk", "strongly fair action walk")).isProved("comes"))
    let desk = try Desk(
      edited(
        "fair action speak when servant == walking",
        "fair action speak when servant == walking and peeping"))
    #expect(try desk.isNeverProved("comes"))
  }

  @Test func whereTheServantMayTurnBackNothingIsProved() throws {
    let desk = try Desk(edited("switch rests = on", "switch rests = off"))
    #expect(try desk.isNeverProved("comes"))
  }

  @Test func otherFormulasAreNotTried() throws {
    guard case .notOfSafety = try Desk(Self.patient()).prove("never_peeps") else {
      Issue.record("it is no response")
      return
    }
  }

  @Test func whatIsNeverOwedIsNotProved() throws {
    let desk = try Desk(edited("emit rings", "if false { emit rings }"))
    guard case .unknown(let reason) = try desk.prove("comes") else {
      Issue.record("nothing ever rings")
      return
    }
    #expect(reason.contains("nothing is ever owed"))
  }

  // MARK: - Flows, interruption and numbers without an end

  private static let counting = """
    model counting
    const n: 1..3 = 2
    processor cpu runs work stack 3
    percpu var bells: 0..1 = 0
    percpu var i: 0..n = 0
    var left: 0..n = n
    var noise: bool = false
    event started, finished
    action hum { noise = not noise }
    fair flow work on cpu {
      step start { emit started }
      while i < n { step proceed { i += 1 } }
      step finish { emit finished }
    }
    action strike on cpu when left > 0 and bells == 0 and not cpu idle { left -= 1; bells = 1 }
    fair urgent action interrupt on cpu when bells > 0 and work on top { bells = 0; call serve }
    fair flow serve on cpu {
      step back {}
    }
    property ends = started leads to finished
    property served = always (bells > 0 implies eventually bells == 0)
    """

  /// The counter of the loop counts down to what it has no number for; interrupts are finitely many.
  @Test(arguments: ["ends", "served"])
  func measuresCountWhatHasNoEnd(_ property: String) throws {
    #expect(try Desk(Self.counting).isProved(property, unbounded: ["n"]))
  }

  @Test(arguments: [
    // Nobody has to go on.
    ("fair flow work", "flow work"), ("fair flow serve", "flow serve"),
    // Interrupts without end keep the flow from moving.
    ("left -= 1; bells = 1", "bells = 1"),
    ("i += 1", "if noise { i += 1 }"),
  ])
  func whatIsDelayedForEverIsNotProved(_ old: String, _ new: String) throws {
    try #require(Self.counting.contains(old))
    let desk = try Desk(Self.counting.replacingOccurrences(of: old, with: new))
    #expect(try desk.isNeverProved("ends", unbounded: ["n"]))
  }

  /// A run that rests goes on for ever without events, and may come to owe something by that.
  @Test func aRunThatRestsMayOwe() throws {
    let text = """
      model lamp
      var lit: bool = false
      var blinked: nat = 0
      event blink
      fair action light when not lit { lit = true; blinked = 1; emit blink }
      fair action go when lit and blinked < 1 { blinked += 1; emit blink }
      property blinks = always (lit implies eventually blink)
      """
    #expect(try Desk(text).isNeverProved("blinks"))
    let awake =
      text + """

        var noise: bool = false
        fair action again when lit { emit blink }
        action hum { noise = not noise }
        """
    #expect(try Desk(awake).isProved("blinks"))
  }

  /// A fair move that depends on what is unknown of a set is enabled for nobody.
  @Test func whatDependsOnASetIsNotEnabledForSure() throws {
    let text = """
      model guest
      const n: 1..3 = 1
      type Id = 1..n
      var k: 0..n = 0
      var invited: set<Id> = {}
      var isIn: bool = false
      var flag: bool = false
      event knocks, enters
      action knock when k < n and not isIn { k += 1; emit knocks }
      fair action enter when k > 0 {
        flag = k in invited
        either when flag { emit enters }
        or when not flag and k == 1 { emit enters }
      }
      property welcome = knocks leads to enters
      """
    var diagnostics = Diagnostics()
    let desk = try Desk(text)
    let session = try #require(
      Session.load(path: desk.model, amendments: [], diagnostics: &diagnostics))
    let runner = ProofRunner(
      session, variant: ProofVariant(unbounded: ["n"]), folder: desk.folder,
      engine: EngineChoice.reference.make(), budget: Budget(states: 10_000), seconds: 60)
    let outcome = try runner.prove(
      "welcome", diagnostics: &diagnostics, shouldStop: { false }, progress: { _, _ in })
    #expect(outcome == nil)
    #expect(diagnostics.all.contains { $0.id == "unbounded-use" })
  }
}
