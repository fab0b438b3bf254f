import Foundation
import SeamCertificates
import SeamChecking
import SeamDiagnostics
import SeamLowering
import SeamSemantics
import SeamTraces
import Testing

@testable import SeamDriver

/// Proofs from nothing to a file, and what becomes of them when a model changes.
@Suite struct ProofTests {
  static let refused = OracleTests.root.appending(path: "proofs/refused")

  /// A folder with the model of a bell, and room for proofs.
  private struct Desk: ~Copyable {
    let root: URL
    var model: String { root.appending(path: "models/doorbell.seam").path }
    var folder: ProofFolder { ProofFolder(root.appending(path: "proofs").path) }

    init() throws {
      root = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID().uuidString)")
      try FileManager.default.createDirectory(
        at: root.appending(path: "models"), withIntermediateDirectories: true)
      try write(
        String(
          contentsOf: ProofTests.refused.appending(path: "doorbell.seam"), encoding: .utf8))
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    func write(_ text: String) throws { try Data(text.utf8).write(to: URL(filePath: model)) }

    func edit(_ old: String, _ new: String) throws {
      let text = try String(contentsOfFile: model, encoding: .utf8)
      try #require(text.contains(old))
      try write(text.replacingOccurrences(of: old, with: new))
    }

    func prove(
      _ property: String, _ assignments: [String] = [], seconds: Double = 60
    ) throws -> ProofOutcome.Answer {
      var diagnostics = Diagnostics()
      let session = try #require(
        Session.load(path: model, amendments: [], diagnostics: &diagnostics))
      let runner = ProofRunner(
        session, variant: ProofVariant(assignments: assignments), folder: folder,
        engine: EngineChoice.reference.make(), budget: Budget(states: 10_000), seconds: seconds)
      let outcome = try #require(
        try runner.prove(
          property, diagnostics: &diagnostics, shouldStop: { false }, progress: { _, _ in }))
      return outcome.answer
    }

    /// Proves for all choices of some switches with which the property holds.
    func prove(
      _ property: String, over switches: [String], with assignments: [String] = []
    ) throws -> (variant: ProofVariant, answer: ProofOutcome.Answer?) {
      var diagnostics = Diagnostics()
      let session = try #require(
        Session.load(path: model, amendments: [], diagnostics: &diagnostics))
      let engine = EngineChoice.reference.make()
      let variant = try #require(
        try ProofVariant(assignments: assignments).covering(
          property, over: switches, in: session, engine: engine, budget: Budget(states: 10_000),
          diagnostics: &diagnostics, shouldStop: { false }))
      let runner = ProofRunner(
        session, variant: variant, folder: folder, engine: engine, budget: Budget(), seconds: 60)
      let outcome = try runner.prove(
        property, diagnostics: &diagnostics, shouldStop: { false }, progress: { _, _ in })
      return (variant, outcome?.answer)
    }

    func audit(
      _ property: String, _ look: (inout ProofAuditor, String) throws -> ProofAuditor.Standing
    ) rethrows -> ProofAuditor.Standing {
      var auditor = ProofAuditor(folder)
      return try look(
        &auditor, folder.file(model: "doorbell", property: property, variant: ProofVariant()))
    }
  }

  // MARK: - Proving

  @Test func aProofIsWrittenAndAccepted() throws {
    let desk = try Desk()
    guard case .proved(let certificate) = try desk.prove("never_ahead") else {
      Issue.record("it is not proved")
      return
    }
    #expect(certificate.lemmas == ["servant == Servant.walking implies answered < rung"])
    #expect(desk.audit("never_ahead") { $0.check($1) } == .proved)
    let entry = try #require(desk.folder.index().first)
    #expect(entry.property == "never_ahead" && entry.lemmas == 2)
    #expect(entry.model == "models/doorbell.seam")
    #expect(desk.folder.proofs() == [certificate.path])
  }

  /// One proof for all choices of a switch with which the property holds, and for no other.
  @Test func oneProofSpeaksOfSeveralVariants() throws {
    let desk = try Desk()
    try desk.edit(
      "switch checks = on", "switch pace: {slow, fast, mad} = slow\nswitch checks = on")
    try desk.edit(
      "action answer when servant == walking",
      "action answer when servant == walking and (pace != mad or checks)")
    let (variant, answer) = try desk.prove(
      "never_ahead", over: ["pace", "checks"], with: ["checks=on"])
    // A servant in a mad hurry never answers without looking.
    #expect(variant.text == "checks=* pace=* when checks=on or pace=mad")
    #expect(ProofVariant(variant.text) == variant)
    guard case .proved(let certificate) = answer else {
      Issue.record("it is not proved")
      return
    }
    var auditor = ProofAuditor(desk.folder)
    #expect(auditor.check(certificate.path) == .proved)
    // The same lemmas for more variants than those in which the property holds.
    let text = try String(contentsOfFile: certificate.path, encoding: .utf8)
    try Data(text.replacingOccurrences(of: " when checks=on or pace=mad", with: "").utf8)
      .write(to: URL(filePath: certificate.path))
    guard case .refused = auditor.check(certificate.path) else {
      Issue.record("the condition is needed")
      return
    }
  }

  /// What a proof rests on are the guard and the updates without which it falls.
  @Test func aProofTellsWhatItNeeds() throws {
    let desk = try Desk()
    guard case .proved(let certificate) = try desk.prove("never_ahead") else {
      Issue.record("it is not proved")
      return
    }
    var auditor = ProofAuditor(desk.folder)
    let needs = try auditor.needs(of: certificate.path)
    #expect(
      needs.needed.filter { $0.role != .frame }.map { "\($0.action): \($0.text)" } == [
        "ring: rung' == rung + 1", "walk: answered < rung", "answer: servant == Servant.walking",
        "answer: answered' == answered + 1", "answer: servant' == Servant.resting",
      ])
    #expect(
      needs.unneeded.filter { $0.role != .frame }.map { "\($0.action): \($0.text)" } == [
        "walk: servant == Servant.resting", "walk: servant' == Servant.walking",
      ])
    // Without what it needs it is none, and without the rest it stays one.
    try desk.edit("servant == resting and (answered", "(answered")
    #expect(desk.audit("never_ahead") { $0.check($1) } == .stillProved)
    try desk.edit("(answered < rung or not checks)", "(answered <= rung or not checks)")
    guard case .refused = desk.audit("never_ahead", { $0.check($1) }) else {
      Issue.record("the guard is needed")
      return
    }
    var later = ProofAuditor(desk.folder)
    #expect(throws: ProofAuditor.NeedsUnknown.self) { try later.needs(of: certificate.path) }
  }

  /// Where one set of lemmas does not do for all variants, each part of them gets its own.
  @Test func variantsWithLemmasOfTheirOwnAreProvedTogether() throws {
    let desk = try Desk()
    try desk.edit(
      "switch checks = on",
      "switch pace: {slow, fast, mad} = slow\nswitch checks = on")
    try desk.edit(
      "action answer when servant == walking {",
      """
      action hurry when servant == resting and pace != slow and answered + 1 < rung {
        servant = walking
        answered += 1
      }
      action answer when servant == walking and (pace != slow or answered < rung) {
      """)
    let (variant, answer) = try desk.prove("never_ahead", over: ["pace", "checks"])
    #expect(variant.text == "checks=* pace=* when checks=on or pace=slow")
    guard case .proved(let certificate) = answer else {
      Issue.record("it is not proved")
      return
    }
    var auditor = ProofAuditor(desk.folder)
    #expect(auditor.check(certificate.path) == .proved)
    // With `pace=slow` nothing need be known but the property.
    #expect(certificate.lemmas.contains { $0.contains("checks") || $0.contains("pace") })
  }

  /// Lemmas that a search has left behind, or somebody has made up, are tried, and nothing more.
  @Test(arguments: ["false\n(<= answered rung)\n", "(rubbish\n(exit)\n\u{0}", "(= checks true)\n"])
  func whatLiesBesideAProofProvesNothing(_ text: String) throws {
    let desk = try Desk()
    let file = "\(desk.folder.path)/doorbell/never_ahead.left.lemmas"
    try FileManager.default.createDirectory(
      at: URL(filePath: file).deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let (variant, answer) = try desk.prove("never_ahead", over: ["checks"])
    #expect(variant.text == "checks=* when checks=on")
    guard case .proved(let certificate) = answer else {
      Issue.record("it is not proved")
      return
    }
    var auditor = ProofAuditor(desk.folder)
    #expect(auditor.check(certificate.path) == .proved)
    #expect(!certificate.lemmas.contains("false"))
    // Only what belongs to the proof is taken away with it.
    #expect(FileManager.default.fileExists(atPath: file))
  }

  @Test func whatIsViolatedGetsARunAndNoFile() throws {
    let desk = try Desk()
    guard case .violated(let result, let system) = try desk.prove("never_ahead", ["checks=off"])
    else {
      Issue.record("it is not violated")
      return
    }
    #expect(result.outcomes(of: system).first?.decisive?.verdict.trace?.steps.count == 2)
    #expect(desk.folder.proofs().isEmpty)
  }

  @Test func nothingIsProvedOfWhatAsksForAState() throws {
    let desk = try Desk()
    guard case .notOfSafety = try desk.prove("can_answer") else {
      Issue.record("a question for a state is no statement of safety")
      return
    }
  }

  /// Numbers are cut off where states are enumerated, and not where a solver looks for a run.
  @Test func whatIsViolatedBeyondTheCutGetsARunToo() throws {
    let desk = try Desk()
    try desk.edit("property can_answer", "property odd = always rung != 7\nproperty can_answer")
    guard case .violated(let result, let system) = try desk.prove("odd") else {
      Issue.record("beyond the cut the bell is rung seven times")
      return
    }
    let trace = try #require(result.outcomes(of: system).first?.decisive?.verdict.trace)
    #expect(trace.steps.count == 7)
    #expect(desk.folder.proofs().isEmpty)
  }

  @Test func aFaultBeyondTheCutGetsARunToo() throws {
    let desk = try Desk()
    try desk.edit("rung += 1", "rung += 1; assert rung != 6")
    guard case .faulty(let result, _) = try desk.prove(ProofClaim.faultFree) else {
      Issue.record("the sixth ring is a fault")
      return
    }
    #expect(result.faults.map(\.trace.steps.count) == [6])
  }

  @Test func whatNoOneFindsIsUnknown() throws {
    let desk = try Desk()
    try desk.edit("property can_answer", "property odd = always rung != 70000\nproperty can_answer")
    guard case .unknown(let reason) = try desk.prove("odd", seconds: 4) else {
      Issue.record("nobody looks so far")
      return
    }
    #expect(reason.contains("; no run of up to "), "\(reason)")
    #expect(desk.folder.proofs().isEmpty)
  }

  /// What nobody could read or check is not begun: with frames without end, what a return brings
  /// back is a choice among all of them, each inside the one before.
  @Test func formulasThatAreTooLargeAreNotWritten() throws {
    let desk = try Desk()
    var diagnostics = Diagnostics()
    let model = OracleTests.root.appending(path: "models/ve_port_io.seam").path
    let session = try #require(
      Session.load(path: model, amendments: [], diagnostics: &diagnostics))
    let runner = ProofRunner(
      session, variant: ProofVariant(configuration: "mended", unbounded: ["max_depth"]),
      folder: desk.folder, engine: EngineChoice.exhaustive.make(), budget: Budget(), seconds: 60)
    let outcome = try runner.prove(
      "bounded", diagnostics: &diagnostics, shouldStop: { false }, progress: { _, _ in })
    guard case .unknown(let reason) = outcome?.answer else {
      Issue.record("\(diagnostics)")
      return
    }
    #expect(reason.contains("too large"))
    #expect(desk.folder.proofs().isEmpty)
  }

  // MARK: - Changes

  @Test func onlyProofsThatDependOnAChangeAreStale() throws {
    let desk = try Desk()
    for property in ["never_ahead", "walks_for_a_reason"] { _ = try desk.prove(property) }
    try desk.edit("always answered <= rung", "always (answered <= rung and rung >= 0)")
    #expect(desk.audit("never_ahead") { $0.status($1) } == .stale)
    #expect(desk.audit("walks_for_a_reason") { $0.status($1) } == .current)
    #expect(desk.audit("walks_for_a_reason") { $0.check($1) } == .proved)
    // A comment, an unused switch and another property change nothing that is proved.
    try desk.edit(
      "property can_answer", "// quiet\nproperty other = always true\nproperty can_answer")
    #expect(desk.audit("walks_for_a_reason") { $0.status($1) } == .current)
  }

  @Test func repairRestoresWhatStillHolds() throws {
    let desk = try Desk()
    _ = try desk.prove("never_ahead")
    // Two rings at once: the old lemmas still do.
    try desk.edit("rung += 1", "rung += 2")
    #expect(desk.audit("never_ahead") { $0.status($1) } == .stale)
    #expect(desk.audit("never_ahead") { $0.check($1) } == .stillProved)
    let kept = try desk.audit("never_ahead") {
      try $0.repair($1) { _, _, _, _ in
        Issue.record("no search is needed")
        return false
      }
    }
    #expect(kept == .repaired(isNewSearch: false))
    #expect(desk.audit("never_ahead") { $0.check($1) } == .proved)
  }

  @Test func repairLooksForNewLemmas() throws {
    let desk = try Desk()
    _ = try desk.prove("never_ahead")
    // A second servant state behind the first: the old lemma says too little.
    try desk.edit(
      "enum Servant { resting, walking }", "enum Servant { resting, walking, speaking }")
    try desk.edit(
      "when servant == walking {\n  servant = resting",
      "when servant == speaking {\n  servant = resting")
    try desk.edit(
      "action answer", "action arrive when servant == walking { servant = speaking }\naction answer"
    )
    guard case .refused = desk.audit("never_ahead", { $0.check($1) }) else {
      Issue.record("the old lemmas are not enough")
      return
    }
    let repaired = try desk.audit("never_ahead") {
      try $0.repair($1) { session, variant, property, lemmas in
        #expect(lemmas.count == 2)
        if case .proved = try desk.prove(property) { return true }
        return false
      }
    }
    #expect(repaired == .repaired(isNewSearch: true))
    #expect(desk.audit("never_ahead") { $0.check($1) } == .proved)
  }

  @Test func aProofOfWhatNoLongerHoldsIsRefused() throws {
    let desk = try Desk()
    _ = try desk.prove("never_ahead")
    try desk.edit("answered < rung or not checks", "true")
    let standing = try desk.audit("never_ahead") {
      try $0.repair($1) { _, _, property, _ in
        if case .proved = try desk.prove(property) { return true }
        return false
      }
    }
    #expect(
      standing
        == .refused("the model has changed, and obligation 2: a move leads out of the invariant"))
  }

  @Test func aProofUnderAnotherNameIsRefused() throws {
    let desk = try Desk()
    guard case .proved(let certificate) = try desk.prove("walks_for_a_reason") else { return }
    let other = desk.folder.file(
      model: "doorbell", property: "never_ahead", variant: ProofVariant())
    try FileManager.default.copyItem(atPath: certificate.path, toPath: other)
    try FileManager.default.copyItem(
      atPath: ProofFolder.sanityFile(of: certificate.path),
      toPath: ProofFolder.sanityFile(of: other))
    let standing = desk.audit("never_ahead") { $0.check($1) }
    #expect(standing == .refused("what it proves belongs into \(certificate.path)"))
  }

  @Test func variantsAreSpelledSoThatTheyCanBeRead() throws {
    let variant = ProofVariant(
      configuration: "final", assignments: ["fault=off", "delivery=fred"], unbounded: ["nmis"],
      over: ["propagate"],
      condition: [
        [.init(name: "propagate", values: ["none", "all_exits"])],
        [.init(name: "propagate", values: ["x"]), .init(name: "y", values: ["on"])],
      ])
    #expect(
      variant.text
        == "configuration=final delivery=fred fault=off nmis=.. propagate=* when propagate=none/all_exits or propagate=x&y=on"
    )
    #expect(ProofVariant(variant.text) == variant)
    #expect(ProofVariant("base") == ProofVariant())
    #expect(ProofVariant("final") == nil)
    #expect(ProofVariant().suffix == "")
    // A file that z3 takes for an option is no file for it.
    #expect(variant.suffix == ".final.delivery-fred.fault-off.over.propagate")
  }
}
