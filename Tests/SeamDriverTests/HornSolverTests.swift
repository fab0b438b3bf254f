import Foundation
import SeamChecking
import SeamDiagnostics
import SeamInvariants
import SeamSemantics
import SeamSymbolic
import SeamSystem
import Testing

@testable import SeamCertificates
@testable import SeamDriver

/// What becomes of the word of a solver of Horn clauses, be it right, wrong or nonsense.
@Suite struct HornSolverTests {
  /// The one number is always twice the other, which no clause of a small instance says.
  private static let text = """
    model twins
    var left: nat = 0
    var right: nat = 0
    action grow when left < 12 { left += 1; right += 2 }
    property in_step = always (left == 8 implies right == 16)
    """

  private static func session() throws -> Session {
    var diagnostics = Diagnostics()
    let source = SourceText(path: "twins.seam", text: text)
    let model = try #require(ModelLoader.load(source, diagnostics: &diagnostics))
    return Session(path: "twins.seam", model: model)
  }

  private static func claim() throws -> ProofClaim {
    var diagnostics = Diagnostics()
    return try ProofSubject(
      "in_step", of: session(), path: "twins.seam", variant: ProofVariant(),
      diagnostics: &diagnostics
    ).claim
  }

  /// What Z3 would print with this as the invariant's body.
  private static func model(_ body: String) -> String {
    "(\n  (define-fun Inv ((x!0 Int) (x!1 Int)) Bool\n    \(body))\n)\n"
  }

  // MARK: - Reading

  private func lemmas(_ text: String) throws -> [String] {
    let claim = try Self.claim()
    var reader = HornAnswerReader(claim.system)
    return try reader.lemmas(text).map(LemmaText(claim.system).text)
  }

  @Test(arguments: [
    ("(= x!1 (* 2 x!0))", ["right == 2 * left"]),
    (
      "(and (>= x!0 0) (or (not (= x!1 3)) (= x!0 1)))",
      ["0 <= left", "right == 3 implies left == 1"]
    ),
    ("(let ((a!1 (+ x!0 (- 1)))) (let ((a!2 (not (<= a!1 x!1)))) a!2))", ["right < left - 1"]),
    (
      "(ite (= x!0 0) (= x!1 0) (> x!1 0))",
      ["left == 0 implies right == 0", "left != 0 implies 0 < right"]
    ),
    ("(not (or (= x!0 1) (< x!1 0)))", ["left != 1", "0 <= right"]),
    ("true", []),
  ])
  func anInvariantIsReadPartByPart(_ body: String, _ lemmas: [String]) throws {
    #expect(try self.lemmas(Self.model(body)) == lemmas)
  }

  /// What is read can be printed, and what is printed can be read as a lemma.
  @Test func whatIsReadFitsIntoAProof() throws {
    let claim = try Self.claim()
    var reader = HornAnswerReader(claim.system)
    let lemmas = try reader.lemmas(
      Self.model(
        "(and (= x!1 (* 2 x!0)) (<= (+ x!0 (* (- 3) x!1)) 5) (=> (>= x!0 1) (distinct x!1 1)) "
          + "(>= (ite (< x!0 4) x!1 7) 0))"))
    #expect(lemmas.count == 4)
    let printer = SMTLIBPrinter(vocabulary: claim.system.vocabulary)
    #expect(ProofFile.readable(lemmas.map(printer.line), for: claim) == lemmas)
  }

  /// Names for names for names: short to write, and endless when written out.
  private static var bomb: String {
    var text = "a60"
    for number in (1...60).reversed() {
      text = "(let ((a\(number) (and a\(number - 1) a\(number - 1)))) \(text))"
    }
    return "(let ((a0 (<= x!0 x!1))) \(text))"
  }

  /// A term that is deep only when its names are written out.
  private static var tower: String {
    var text = "(= x!1 a60)"
    for number in (1...60).reversed() {
      text = "(let ((a\(number) (- 1 (- 1 (- 1 a\(number - 1)))))) \(text))"
    }
    return "(let ((a0 x!0)) \(text))"
  }

  @Test(arguments: [
    ("", "it ends too soon"),
    ("nonsense", "there is no model"),
    ("()", "the model has no invariant"),
    ("(error \"out of memory\")", "the model has no invariant"),
    (model("(= x!0 x!1"), "it ends too soon"),
    (model("(= x!0 x!1)") + "(exit)", "something stands behind the model"),
    (model("(= x!0 y)"), "`y` is no variable"),
    (model("(exists ((y Int)) (= x!0 y))"), "a list has no head"),
    (model("(forall x!0 x!1)"), "`forall` is no word"),
    (model("(= (* x!0 x!1) 1)"), "not linear"),
    (model("(= (div x!0 2) 1)"), "`div` is no word"),
    (model("(= x!0 99999999999999999999999)"), "too large"),
    (model("(and x!0 x!1)"), "other operands"),
    (model("(=)"), "other operands"),
    (model("(not)"), "other operands"),
    (model("x!0"), "the invariant is a number"),
    (model("|x!0"), "a name has no end"),
    (model("(let ((a)) true)"), "other operands"),
    (model(bomb), "it is too large"),
    (model(tower), "nested too deep"),
    ("((define-fun Inv ((x!0 Int)) Bool true))", "speaks of another state"),
    ("((define-fun Inv ((x!0 Int) (x!1 Bool)) Bool true))", "speaks of another state"),
    ("((define-fun Inv ((x!0 Int) (x!0 Int)) Bool true))", "speaks of another state"),
    ("((define-fun Inv ((x!0 Int) (x!1 Int)) Int 3))", "the invariant is no statement"),
    ("((define-fun Other ((x!0 Int) (x!1 Int)) Bool true))", "the model has no invariant"),
  ])
  func whatIsNoInvariantIsRefused(_ text: String, _ reason: String) throws {
    try expectRefusal(text, reason)
  }

  @Test func whatIsNestedWithoutEndIsRefused() throws {
    let (open, close) = (
      String(repeating: "(not ", count: 90_000), String(repeating: ")", count: 90_000)
    )
    try expectRefusal(Self.model(open + "true" + close), "nested too deep")
    try expectRefusal(String(repeating: "(", count: 1_000_000), "nested too deep")
  }

  private func expectRefusal(_ text: String, _ reason: String) throws {
    var reader = HornAnswerReader(try Self.claim().system)
    do throws(HornAnswerReader.Problem) {
      _ = try reader.lemmas(text)
      Issue.record("it is taken for an invariant")
    } catch { #expect(error.message.contains(reason), "\(error.message)") }
  }

  // MARK: - Running

  @Test(arguments: [
    (["no-such-solver"], "there is no program `no-such-solver`"),
    (["/bin/sh", "-c", "kill -9 $$ #"], "it ended with status 137"),
    (["/bin/sh", "-c", "kill -SEGV $$ #"], "it ended with status 139"),
    (["/bin/sh", "-c", "echo unknown; exit 1 #"], "it gives up"),
    (["/bin/sh", "-c", "echo unsat #"], "it says that there is no invariant"),
    (["/bin/sh", "-c", "echo timeout #"], "said `timeout`"),
    (["/bin/sh", "-c", "echo '(error \"out of memory\")'; exit 101 #"], "out of memory"),
    (["/bin/sh", "-c", "exit 0 #"], "said nothing"),
    (["/bin/sh", "-c", "head -c 300000 /dev/urandom #"], "it ended with status 0"),
    (["/bin/sh", "-c", "echo sat; head -c 6000000 /dev/zero #"], "its answer is too long"),
    (["/bin/sh", "-c", "echo sat; exit 3 #"], "it ended with status 3"),
    (["/bin/sh", "-c", "echo sat; echo rubbish #"], "its invariant cannot be used"),
    (["/bin/sh", "-c", "sleep 60 #"], "it did not end in 1 seconds"),
  ])
  func aSolverThatFailsIsHeard(_ command: [String], _ reason: String) throws {
    var solver = HornSolver(command: command)
    solver.seconds = reason.contains("1 seconds") ? 1 : 20
    guard case .failed(let said) = solver.solve(try Self.claim()) else {
      Issue.record("it has not failed")
      return
    }
    #expect(said.contains(reason), "\(said)")
  }

  @Test func itIsEndedWhenNobodyWaitsForIt() throws {
    let solver = HornSolver(command: ["/bin/sh", "-c", "sleep 60 #"])
    #expect(try solver.solve(Self.claim(), isCancelled: { true }) == .failed("it was ended"))
  }

  @Test func memoryIsLimited() throws {
    var solver = HornSolver()
    solver.megabytes = 1
    guard Posix.program(named: "z3") != nil else { return }
    guard case .failed(let reason) = solver.solve(try Self.claim()) else {
      Issue.record("one megabyte is enough")
      return
    }
    #expect(reason.contains("memory") || reason.contains("status"), "\(reason)")
  }

  // MARK: - Proving

  private func prove(
    _ property: String, _ horn: HornSolver
  ) throws -> (answer: ProofOutcome.Answer, proof: String?) {
    let root = FileManager.default.temporaryDirectory.appending(path: "horn-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    var diagnostics = Diagnostics()
    let runner = ProofRunner(
      try Self.session(), variant: ProofVariant(), folder: ProofFolder(root.path),
      engine: EngineChoice.reference.make(), budget: Budget(states: 1000), seconds: 120, horn: horn)
    let outcome = try #require(
      try runner.prove(
        property, diagnostics: &diagnostics, shouldStop: { false }, progress: { _, _ in }))
    guard case .proved(let certificate) = outcome.answer else { return (outcome.answer, nil) }
    return (outcome.answer, try String(contentsOfFile: certificate.path, encoding: .utf8))
  }

  private static func fake(_ body: String) -> HornSolver {
    let answer = model(body).split(separator: "\n").joined(separator: " ")
    return HornSolver(command: ["/bin/sh", "-c", "echo sat; echo '\(answer)' #"])
  }

  @Test func anInvariantBecomesAProof() throws {
    let (answer, proof) = try prove(
      "in_step", Self.fake("(and (>= x!0 0) (= x!1 (* 2 x!0)) (or (not (= x!0 1)) (= x!1 2)))"))
    guard case .proved(let certificate) = answer else {
      Issue.record("it is not proved: \(answer)")
      return
    }
    // The others follow from it.
    #expect(certificate.lemmas == ["right == 2 * left"])
    #expect(proof?.contains("; method: an invariant of Spacer") == true)
  }

  @Test(arguments: ["true", "(= x!1 (* 3 x!0))", "(<= x!0 7)", "(= x!0 0)", "false"])
  func aWrongInvariantIsNoProof(_ body: String) throws {
    let (answer, _) = try prove("in_step", Self.fake(body))
    guard case .unknown(let reason) = answer else {
      Issue.record("it is believed: \(answer)")
      return
    }
    #expect(reason.contains("obligation"), "\(reason)")
  }

  @Test func whereItFailsTheReasonsAreTold() throws {
    let (answer, _) = try prove("in_step", HornSolver(command: ["no-such-solver"]))
    guard case .unknown(let reason) = answer else {
      Issue.record("there is no proof without it: \(answer)")
      return
    }
    #expect(reason.contains("Spacer: there is no program `no-such-solver`"), "\(reason)")
    #expect(reason.contains("; no run of up to "), "\(reason)")
    #expect(reason.hasSuffix(" moves violates it"), "\(reason)")
  }

  /// Spacer itself.
  @Test func spacerFindsOne() throws {
    guard Posix.program(named: "z3") != nil else { return }
    let (answer, _) = try prove("in_step", HornSolver())
    guard case .proved(let certificate) = answer else {
      Issue.record("it is not proved: \(answer)")
      return
    }
    #expect(!certificate.lemmas.isEmpty)
  }
}
