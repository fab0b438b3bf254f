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

  private static var cases: [RefusedCase] {
    [
      RefusedCase("helpful-is-another", "obligation 2", written(helpful: "3")),
      RefusedCase("helpful-is-none", "obligation 2", written(helpful: "(+ \(helpful) 7)")),
      RefusedCase(
        "helpful-is-any-move", obligation4,
        written(helpful: "0")),
      RefusedCase(
        "helpful-changes", obligation4,
        written(helpful: "(ite (and peeping (= servant Servant.walking)) 0 \(helpful))")),
      RefusedCase("level-stays", obligation4, written(levels: ["5"])),
      RefusedCase("level-rises", obligation4, written(levels: ["(- 2 \(level))"])),
      RefusedCase("level-below-zero", "obligation 2", written(levels: ["(- \(level) 2)"])),
      RefusedCase("level-missing", obligation4, written(levels: [])),
      RefusedCase(
        "stage-missing", obligation4,
        written(levels: ["(ite (= servant Servant.resting) 1 0)"])),
      RefusedCase(
        "levels-in-another-order", obligation4, written(levels: ["(ite peeping 1 0)", level])),
      RefusedCase("lemmas-missing", "obligation 2", written(lemmas: ["ranking.1.ready"])),
      RefusedCase("lemma-not-ready", obligation3, written(lemmas: Array(lemmas[1...2]))),
      RefusedCase(
        "no-fairness", "the model section is not what it was",
        define("|enabled.fair action walk|", "true")),
      RefusedCase(
        "other-promise", "the model section is not what it was",
        RefusedCase.swap(
          "|taken.fair action walk| () Bool walk", "|taken.fair action walk| () Bool peep")),
      RefusedCase(
        "unfair-model", "the model has changed, and obligation",
        RefusedCase.swap("; model: responses/patient.seam", "; model: responses/impatient.seam")),
      RefusedCase(
        "other-variant", "the model has changed, and \(obligation4)",
        RefusedCase.swap("; variant: base", "; variant: rests=off")),
      RefusedCase(
        "ranking-missing", "it has 0 rankings, and the claim takes 1",
        { text in
          text.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix("(define-fun ranking.1.helpful") }.joined(separator: "\n")
        }),
      RefusedCase(
        "ranking-twice", "it has 2 rankings, and the claim takes 1",
        { text in
          let line = "(define-fun ranking.1.helpful () Int \(helpful))\n"
          return text.replacingOccurrences(of: line, with: line + line)
        }),
      RefusedCase(
        "level-over-two-states", "ranking 1 cannot be read: `servant'` is no variable",
        define("ranking.1.level.1", level.replacingOccurrences(of: "servant ", with: "|servant'| "))
      ),
      RefusedCase(
        "level-is-a-statement", "ranking 1 cannot be read: it is a statement",
        define("ranking.1.level.1", "(= rung 1)")),
      RefusedCase(
        "helpful-with-a-command", "ranking 1 cannot be read: something stands behind",
        define("ranking.1.helpful", "\(helpful)) (check-sat")),
      RefusedCase(
        "helpful-not-linear", "ranking 1 cannot be read: `*` takes",
        define("ranking.1.helpful", "(* rung rung)")),
      RefusedCase(
        "ready-true", "line",
        RefusedCase.swap(
          "(define-fun ranking.1.ready () Bool",
          "(define-fun ranking.1.ready () Bool true) (define-fun old () Bool")),
      RefusedCase("progress-true", "line", define("ranking.progress", "true")),
      RefusedCase(
        "obligation-missing", "line",
        RefusedCase.swap(
          "            (and (= obligation 4) config inv trans (not ranking.progress))))\n", "))\n")),
      RefusedCase("no-sanity-file", "its sanity file is missing", { $0 }),
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
    try RefusedCase.check(Self.cases, from: good.proof, in: ResponseProofTests.refused)
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
