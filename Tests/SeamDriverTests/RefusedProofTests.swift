import Foundation
import SeamCertificates
import SeamDiagnostics
import SeamLowering
import SeamSemantics
import SeamSystem
import Testing

@testable import SeamDriver

/// Proofs with one thing wrong each.
///
/// They stand in `proofs/refused`; with RECORD=1 they are written.
@Suite struct RefusedProofTests {
  private static let good = "never_ahead"
  private static let lemma = "(=> (= servant Servant.walking) (< answered rung))"

  /// Changes the model section, and makes the heading fit it again.
  private static func forged(_ old: String, _ new: String) -> (String) -> String {
    { text in
      let changed = text.replacingOccurrences(of: old, with: new)
      guard let file = try? ProofFile(changed) else { return changed }
      let hash = SHA256.hex(Array(file.model.utf8))
      return changed.replacingOccurrences(of: file.facts["hash"] ?? "", with: hash)
    }
  }

  /// A file that is in itself what we would write, with other lemmas.
  private static func lemmas(_ texts: [String]) -> (String) -> String {
    { _ in
      guard let subject = try? subject() else { return "" }
      let lemmas = ProofFile.readable(texts, for: subject.claim)
      return ProofText(subject.claim, method: ProofRunner.method, lemmas: lemmas).proof
    }
  }

  private static var cases: [RefusedCase] {
    [
      RefusedCase("no-lemma", "obligation 2: a move leads out", lemmas(["safe"])),
      RefusedCase(
        "lemma-too-weak", "obligation 2: a move leads out",
        lemmas(["safe", "(=> (= servant Servant.walking) (<= answered rung))"])),
      RefusedCase(
        "lemma-not-initial", "obligation 1: an initial state is outside",
        lemmas(["safe", lemma, "(<= 1 rung)"])),
      RefusedCase(
        "lemma-not-kept", "obligation 2: a move leads out", lemmas(["safe", lemma, "(= rung 0)"])),
      RefusedCase(
        "property-not-implied", "obligation 3: the invariant has a state",
        lemmas(["(<= 0 rung)"])),
      RefusedCase(
        "missing-action", "the model section is not what it was",
        RefusedCase.swap("(or ring walk answer)", "(or ring walk)")),
      RefusedCase(
        "missing-action-forged", "the model has changed, and obligation 2",
        { forged("(or ring walk answer)", "(or ring walk)")(lemmas(["safe"])($0)) }),
      RefusedCase(
        "guard-added", "the model section is not what it was",
        RefusedCase.swap(
          "    (= servant Servant.walking)\n",
          "    (= servant Servant.walking)\n    (< answered rung)\n")),
      RefusedCase(
        "guard-added-forged", "the model has changed, and obligation 2",
        {
          forged(
            "    (= servant Servant.walking)\n",
            "    (= servant Servant.walking)\n    (< answered rung)\n")(lemmas(["safe"])($0))
        }),
      RefusedCase(
        "no-initial-state", "the model section is not what it was",
        RefusedCase.swap("(define-fun init () Bool (and", "(define-fun init () Bool (and false")),
      RefusedCase(
        "config-false", "the model section is not what it was",
        RefusedCase.swap("(define-fun config () Bool true)", "(define-fun config () Bool false)")),
      RefusedCase(
        "property-true", "the model section is not what it was",
        RefusedCase.swap(
          "(define-fun safe () Bool (<= answered rung))", "(define-fun safe () Bool true)")),
      RefusedCase(
        "property-true-forged", "the model has changed, and obligation 2",
        {
          forged(
            "(define-fun safe () Bool (<= answered rung))", "(define-fun safe () Bool true)")(
              lemmas(["safe"])($0))
        }),
      RefusedCase(
        "answer-inverted", "is `(assert (not (or",
        RefusedCase.swap(
          "(assert (or (and (= obligation 1) config init (not inv))",
          "(assert (not (or (and (= obligation 1) config init (not inv))")),
      RefusedCase(
        "obligation-missing", "line",
        RefusedCase.swap("            (and (= obligation 2) config inv trans (not |inv'|))\n", "")),
      RefusedCase(
        "invariant-false", "line",
        RefusedCase.swap(
          "(define-fun inv () Bool (and ranges", "(define-fun inv () Bool (and false ranges")),
      RefusedCase(
        "invariant-after-true", "line",
        RefusedCase.swap(
          "(define-fun |inv'| () Bool\n  (and", "(define-fun |inv'| () Bool\n  (or true")),
      RefusedCase(
        "assert-false", "line", RefusedCase.swap("(check-sat)\n", "(assert false)\n(check-sat)\n")),
      RefusedCase(
        "solver-option", "line",
        RefusedCase.swap("(set-logic QF_LIA)", "(set-option :timeout 1)\n(set-logic QF_LIA)")),
      RefusedCase("other-logic", "line", RefusedCase.swap("(set-logic QF_LIA)", "(set-logic ALL)")),
      RefusedCase(
        "more-commands", "something stands behind the proof", { $0 + "(get-info :version)\n" }),
      RefusedCase(
        "cut-off-in-the-model", "the model section has no end", { String($0.prefix(900)) }),
      RefusedCase(
        "cut-off-behind-the-lemmas", "the file is cut off",
        { text in
          text.range(of: "(declare-const obligation").map { String(text[..<$0.lowerBound]) } ?? ""
        }),
      RefusedCase("empty", "it has no heading", { _ in "" }),
      RefusedCase(
        "foreign", "it has no heading", { _ in "(set-logic QF_LIA)\n(assert false)\n(check-sat)\n" }
      ),
      RefusedCase(
        "lemma-quantified", "cannot be read: a word is missing",
        RefusedCase.swap(lemma, "(exists ((x Int)) (= x rung))")),
      RefusedCase(
        "lemma-over-two-states", "cannot be read: `answered'` is no variable",
        RefusedCase.swap(lemma, "(=> (= servant Servant.walking) (< |answered'| rung))")),
      RefusedCase(
        "lemma-is-a-number", "cannot be read: it is a number", RefusedCase.swap(lemma, "(+ rung 1)")
      ),
      RefusedCase(
        "lemma-not-linear", "cannot be read: `*` takes a number and a term",
        RefusedCase.swap(lemma, "(= (* rung rung) 1)")),
      RefusedCase(
        "lemma-too-deep", "cannot be read: it is nested too deep",
        RefusedCase.swap(
          lemma,
          String(repeating: "(not ", count: 5000) + "true" + String(repeating: ")", count: 5000))),
      RefusedCase(
        "lemma-misnamed", "line", RefusedCase.swap("(define-fun lemma.3", "(define-fun lemma.4")),
      RefusedCase(
        "lemma-with-a-command", "cannot be read: something stands behind the term",
        RefusedCase.swap(lemma, lemma + ") (check-sat")),
      RefusedCase(
        "wrong-count", "line 6 is `; lemmas: 3`", RefusedCase.swap("; lemmas: 2", "; lemmas: 3")),
      RefusedCase(
        "unknown-property", "there is no property `never_late`",
        RefusedCase.swap("; property: never_ahead", "; property: never_late")),
      RefusedCase(
        "unknown-switch", "there is no switch or const `cheques`",
        RefusedCase.swap("; variant: base", "; variant: cheques=off")),
      RefusedCase(
        "other-variant", "the model has changed, and obligation 2",
        RefusedCase.swap("; variant: base", "; variant: checks=off")),
      RefusedCase(
        "no-variant", "its heading names no variant",
        RefusedCase.swap("; variant: base", "; variant: all of them")),
      RefusedCase(
        "model-outside", "its heading names no model below the project",
        RefusedCase.swap("; model: refused/doorbell.seam", "; model: ../models/../../doorbell.seam")
      ),
      RefusedCase(
        "model-missing", "its model cannot be used",
        RefusedCase.swap("; model: refused/doorbell.seam", "; model: refused/gatebell.seam")),
      RefusedCase("no-sanity-file", "its sanity file is missing", { $0 }),
    ]
  }

  private static var folder: ProofFolder { ProofFolder(ProofTests.refused.path) }

  private static func subject() throws -> ProofSubject {
    var diagnostics = Diagnostics()
    let path = ProofTests.refused.appending(path: "doorbell.seam").path
    guard let session = Session.load(path: path, amendments: [], diagnostics: &diagnostics) else {
      throw CocoaError(.fileReadUnknown)
    }
    return try ProofSubject(
      good, of: session, path: folder.modelPath(of: path), variant: ProofVariant(),
      diagnostics: &diagnostics)
  }

  @Test func eachIsRefusedForWhatIsWrongWithIt() throws {
    let subject = try Self.subject()
    let proof = ProofText(
      subject.claim, method: ProofRunner.method,
      lemmas: ProofFile.readable(["safe", Self.lemma], for: subject.claim)
    ).proof
    #expect(try ProofChecker().check(ProofFile(proof), of: subject.claim) == .proved)
    try RefusedCase.check(Self.cases, from: proof, in: ProofTests.refused)
  }

  @Test func aFileThatIsTooLargeIsNotRead() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "large-\(UUID()).smt2")
    defer { try? FileManager.default.removeItem(at: file) }
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 65 << 20)
    try handle.close()
    #expect(throws: ProofFile.Refusal(reason: "it is too large for a proof")) {
      try ProofFile.read(file.path)
    }
    #expect(throws: ProofFile.Refusal.self) { try ProofFile.read("/nowhere/at/all.smt2") }
  }

  /// Files that are looked at side by side are told in the order in which they were named.
  @Test func manyFilesAreToldInTheirOrder() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: ProofTests.refused.path)
    let small = names.filter { $0.hasSuffix(".smt2") && !$0.contains("sanity") }.sorted().prefix(6)
    let files = small.map { ProofTests.refused.appending(path: $0).path } + ["/nowhere/at/all.smt2"]
    var auditor = ProofAuditor(Self.folder)
    let alone = files.map { auditor.check($0) }
    #expect(Set(alone).count > 2)
    #expect(ProofAuditor.check(files, in: Self.folder, solvers: []) == alone)
    #expect(ProofAuditor.check(files.reversed(), in: Self.folder, solvers: []) == alone.reversed())
  }

  @Test func aFileThatIsMissingIsRefused() {
    var auditor = ProofAuditor(Self.folder)
    let file = ProofTests.refused.appending(path: "nowhere.smt2").path
    let refusal = ProofAuditor.Standing.refused("there is no such file, or it cannot be read")
    #expect(auditor.status(file) == refusal)
    #expect(auditor.check(file) == refusal)
    // A folder can be opened as a file, but not read.
    guard case .refused = auditor.check(ProofTests.refused.path) else {
      Issue.record("a folder is no proof")
      return
    }
  }

  // MARK: - Other solvers

  private func answer(of command: [String]) throws -> String? {
    let subject = try Self.subject()
    let text = ProofText(
      subject.claim, method: "",
      lemmas: ProofFile.readable(["safe", Self.lemma], for: subject.claim))
    let possible = try ProofChecker().possibleMoves(of: subject.claim, text.lemmas)
    var solver = ForeignSolver(command: command)
    solver.seconds = 5
    return solver.objection(to: text, possible: possible)
  }

  @Test func otherSolversAcceptIt() throws {
    for solver in ["z3", "cvc5"] where Posix.program(named: solver) != nil {
      #expect(try answer(of: [solver]) == nil)
    }
  }

  @Test(arguments: [
    (["no-such-solver"], "there is no program"),
    (["/bin/sh", "-c", "echo sat #"], "answers sat where a proof gets unsat"),
    (["/bin/sh", "-c", "echo unknown #"], "answers unknown where a proof gets unsat"),
    (["/bin/sh", "-c", "kill -9 $$ #"], "ended with status 137"),
    (["/bin/sh", "-c", "echo unsat; exit 1 #"], "ended with status 1"),
    (["/bin/sh", "-c", "echo '(error \"memory\")'; echo unsat #"], "memory"),
    (["/bin/sh", "-c", "sleep 60 #"], "did not end"),
    (["/bin/sh", "-c", "echo unsat #"], "not every question of the sanity file"),
  ])
  func aSolverThatDoesNotAcceptItIsHeard(_ command: [String], _ reason: String) throws {
    let objection = try #require(try answer(of: command))
    #expect(objection.contains(reason), "\(objection)")
  }
}
