import Foundation
@testable import SeamCertificates
import SeamDiagnostics
import SeamLowering
import SeamSemantics
import SeamSymbolic
import SeamSystem
import Testing

@testable import SeamDriver

/// Proofs of a response with one thing wrong each.
///
/// They stand in `proofs/refused/responses`; with RECORD=1 they are written.
@Suite struct RefusedResponseTests {
  private static let property = "comes"
  private static let helpful =
    "(ite (= servant Servant.resting) 1 (ite (= servant Servant.walking) 2 3))"
  private static let level =
    "(ite (= servant Servant.resting) 2 (ite (= servant Servant.walking) 1 0))"
  private static let lemmas = [
    "ranking.1.ready", "(<= answered rung)",
    "(=> (not (= servant Servant.resting)) (< answered rung))",
    "(=> monitor:comes (< answered rung))",
  ]

  private struct Case {
    let name: String
    let reason: String
    let make: (String) -> String

    init(_ name: String, _ reason: String, _ make: @escaping (String) -> String) {
      self.name = name
      self.reason = reason
      self.make = make
    }
  }

  private static func swap(_ old: String, _ new: String) -> (String) -> String {
    { $0.replacingOccurrences(of: old, with: new) }
  }

  /// Replaces what a line defines.
  private static func define(_ name: String, _ body: String) -> (String) -> String {
    { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        guard line.hasPrefix("(define-fun \(name) () ") else { return String(line) }
        let sort = line.contains(" () Int ") ? "Int" : "Bool"
        return "(define-fun \(name) () \(sort) \(body))"
      }.joined(separator: "\n")
    }
  }

  /// A file that is in itself what we would write.
  private static func written(
    helpful: String = helpful, levels: [String] = [level], lemmas: [String] = lemmas
  ) -> (String) -> String {
    { _ in (try? text(helpful: helpful, levels: levels, lemmas: lemmas).proof) ?? "" }
  }

  private static let obligation3 = "obligation 3: something is owed"
  private static let obligation4 = "obligation 4: a move brings what is owed no nearer"

  private static var cases: [Case] {
    [
      Case("helpful-is-another", "obligation 2", written(helpful: "3")),
      Case("helpful-is-none", "obligation 2", written(helpful: "(+ \(helpful) 7)")),
      Case(
        "helpful-is-any-move", obligation4,
        written(helpful: "0")),
      Case(
        "helpful-changes", obligation4,
        written(helpful: "(ite (and peeping (= servant Servant.walking)) 0 \(helpful))")),
      Case("level-stays", obligation4, written(levels: ["5"])),
      Case("level-rises", obligation4, written(levels: ["(- 2 \(level))"])),
      Case("level-below-zero", "obligation 2", written(levels: ["(- \(level) 2)"])),
      Case("level-missing", obligation4, written(levels: [])),
      Case(
        "stage-missing", obligation4,
        written(levels: ["(ite (= servant Servant.resting) 1 0)"])),
      Case(
        "levels-in-another-order", obligation4, written(levels: ["(ite peeping 1 0)", level])),
      Case("lemmas-missing", "obligation 2", written(lemmas: ["ranking.1.ready"])),
      Case("lemma-not-ready", obligation3, written(lemmas: Array(lemmas[1...2]))),
      Case(
        "no-fairness", "the model section is not what it was",
        define("|enabled.fair action walk|", "true")),
      Case(
        "other-promise", "the model section is not what it was",
        swap("|taken.fair action walk| () Bool walk", "|taken.fair action walk| () Bool peep")),
      Case(
        "unfair-model", "the model has changed, and obligation",
        swap("; model: responses/patient.seam", "; model: responses/impatient.seam")),
      Case(
        "other-variant", "the model has changed, and \(obligation4)",
        swap("; variant: base", "; variant: rests=off")),
      Case(
        "ranking-missing", "it has 0 rankings, and the claim takes 1",
        { text in
          text.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix("(define-fun ranking.1.helpful") }.joined(separator: "\n")
        }),
      Case(
        "ranking-twice", "it has 2 rankings, and the claim takes 1",
        { text in
          let line = "(define-fun ranking.1.helpful () Int \(helpful))\n"
          return text.replacingOccurrences(of: line, with: line + line)
        }),
      Case(
        "level-over-two-states", "ranking 1 cannot be read: `servant'` is no variable",
        define("ranking.1.level.1", level.replacingOccurrences(of: "servant ", with: "|servant'| "))
      ),
      Case(
        "level-is-a-statement", "ranking 1 cannot be read: it is a statement",
        define("ranking.1.level.1", "(= rung 1)")),
      Case(
        "helpful-with-a-command", "ranking 1 cannot be read: something stands behind",
        define("ranking.1.helpful", "\(helpful)) (check-sat")),
      Case(
        "helpful-not-linear", "ranking 1 cannot be read: `*` takes",
        define("ranking.1.helpful", "(* rung rung)")),
      Case(
        "ready-true", "line",
        swap(
          "(define-fun ranking.1.ready () Bool",
          "(define-fun ranking.1.ready () Bool true) (define-fun old () Bool")),
      Case("progress-true", "line", define("ranking.progress", "true")),
      Case(
        "obligation-missing", "line",
        swap(
          "            (and (= obligation 4) config inv trans (not ranking.progress))))\n", "))\n")),
      Case("no-sanity-file", "its sanity file is missing", { $0 }),
    ]
  }

  private static var folder: ProofFolder { ProofFolder(ResponseProofTests.refused.path) }

  private static func text(
    helpful: String, levels: [String], lemmas: [String]
  ) throws -> ProofText {
    var diagnostics = Diagnostics()
    let path = ResponseProofTests.refused.appending(path: "patient.seam").path
    guard let session = Session.load(path: path, amendments: [], diagnostics: &diagnostics) else {
      throw CocoaError(.fileReadUnknown)
    }
    let claim = try ProofSubject(
      property, of: session, path: folder.modelPath(of: path), variant: ProofVariant(),
      diagnostics: &diagnostics
    ).claim
    return try ProofText(
      claim, method: ProofRunner.methodOfResponses, lemmas: lemmas,
      rankings: [RankingText(helpful: helpful, levels: levels)])
  }

  @Test func eachIsRefusedForWhatIsWrongWithIt() throws {
    let good = try Self.text(helpful: Self.helpful, levels: [Self.level], lemmas: Self.lemmas)
    #expect(try ProofChecker().check(ProofFile(good.proof), of: good.claim) == .proved)
    var auditor = ProofAuditor(Self.folder)
    for item in Self.cases {
      let text = item.make(good.proof)
      #expect(item.name == "no-sanity-file" || text != good.proof, "\(item.name) changes nothing")
      let file = ResponseProofTests.refused.appending(path: "\(item.name).smt2").path
      if ProcessInfo.processInfo.environment["RECORD"] != nil {
        try Data(text.utf8).write(to: URL(filePath: file))
      }
      #expect(
        try String(contentsOfFile: file, encoding: .utf8) == text, "\(item.name) is not as recorded"
      )
      guard case .refused(let reason) = auditor.check(file) else {
        Issue.record("\(item.name) is not refused: \(auditor.check(file))")
        continue
      }
      #expect(reason.contains(item.reason), "\(item.name): \(reason)")
    }
    let names = try FileManager.default.contentsOfDirectory(
      atPath: ResponseProofTests.refused.path
    ).filter { $0.hasSuffix(".smt2") }
    #expect(Set(names) == Set(Self.cases.map { "\($0.name).smt2" }))
  }

  /// What a file says that its own solver would accept, other solvers accept and refuse as ours does.
  @Test func otherSolversSayTheSame() throws {
    for program in ["z3", "cvc5"] where Posix.program(named: program) != nil {
      let solver = ForeignSolver(command: [program])
      let good = try Self.text(helpful: Self.helpful, levels: [Self.level], lemmas: Self.lemmas)
      #expect(solver.answer(good.proof) == .answers(["unsat"]))
      for (helpful, levels) in [("3", [Self.level]), (Self.helpful, ["5"]), (Self.helpful, [])] {
        let bad = try Self.text(helpful: helpful, levels: levels, lemmas: Self.lemmas)
        #expect(solver.answer(bad.proof) == .answers(["sat"]))
      }
    }
  }
}
