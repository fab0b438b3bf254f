import SeamSymbolic
import SeamSystem

/// The text of a proof: plain SMT-LIB 2 in QF_LIA, which any solver answers with `unsat`.
///
/// It is made from a claim and lemmas alone, and always the same, so that a file is checked by making
/// it anew and comparing bytes: nothing else that stands in a file is ever given to a solver.
public struct ProofText: Sendable {
  public let claim: ProofClaim
  public let method: String
  /// Over the state before a move, sorted by their text.
  public let lemmas: [SymbolicTerm]
  /// One for each response of the claim.
  public let rankings: [Ranking]
  let named: [NamedRanking]
  let printer: SMTLIBPrinter

  /// - Precondition: There are as many rankings as the claim has responses.
  public init(
    _ claim: ProofClaim, method: String, lemmas: [SymbolicTerm], rankings: [Ranking] = []
  ) {
    self.claim = claim
    self.method = method
    self.rankings = rankings
    named = rankings.enumerated().map { claim.system.named($1, ofResponse: $0) }
    printer = SMTLIBPrinter(vocabulary: claim.system.vocabulary)
    let printer = printer
    var seen: Set<String> = []
    self.lemmas = lemmas.map { (Self.line($0, claim, printer), $0) }.sorted { $0.0 < $1.0 }
      .filter { seen.insert($0.0).inserted }.map(\.1)
  }

  // MARK: - Files

  /// The proof itself.
  public var proof: String {
    header(lines: [
      "a proof: `unsat` means that it is right. If it is wrong the answer is `sat`, and",
      "(get-value (obligation)) tells which part fails.",
    ]) + "(set-logic QF_LIA)\n" + model + rankingSection + lemmaSection
      + """
      (declare-const obligation Int)
      (assert (or (and (= obligation 1) config init (not inv))
                  (and (= obligation 2) config inv trans (not |inv'|))

      """ + lastObligations + "(check-sat)\n"
  }

  private var lastObligations: String {
    let margin = "            "
    guard claim.isOfResponses else {
      return margin + "(and (= obligation 3) config inv (not safe))))\n"
    }
    return margin + "(and (= obligation 3) config inv (not \(Self.readyName)))\n" + margin
      + "(and (= obligation 4) config inv trans (not \(Self.progressName)))))\n"
  }

  /// Questions that a proof which says something answers with `sat`, one for each, in order.
  ///
  /// `possible` says for each action whether it can happen in a state that the lemmas allow; the
  /// others are listed as what cannot.
  public func sanity(possible: [Bool]) -> String {
    let actions = zip(claim.system.actions, possible)
    let questions =
      [("initial states", "(and config init)"), ("moves", "(and config inv trans)")]
      + actions.filter(\.1).map { action, _ in
        let name = SMTLIBPrinter.symbol(action.move.name)
        return ("the move \(action.move.name)", "(and config inv \(name))")
      }
      + named.map { ranking in
        let owed = SMTLIBPrinter.symbol(ranking.response.owed.name)
        return ("an effect is owed", "(and config inv \(owed))")
      }
    var text =
      header(lines: [
        "sanity: every answer is `sat` (\(questions.count) of them), or the proof would be about",
        "nothing: initial states, moves, and each action that can happen.",
      ]) + "(set-logic QF_LIA)\n" + model + rankingSection + lemmaSection
    for (action, isPossible) in actions where !isPossible {
      text += "; never happens in this variant: \(action.move.name)\n"
    }
    for (name, term) in questions {
      text += "; \(name)\n(push 1)\n(assert \(term))\n(check-sat)\n(pop 1)\n"
    }
    return text
  }

  /// The part that speaks of the model, from its first to its last line.
  public var model: String {
    let system = claim.system
    var text = "; BEGIN MODEL \(claim.model)\n"
    for literal in system.vocabulary.literals {
      text += define(literal.name, "Int", SMTLIBPrinter.number(literal.value))
    }
    for variable in system.choices + system.variables + system.variables.map(\.primed) {
      text += "(declare-const \(SMTLIBPrinter.symbol(variable.name)) \(variable.sort.rawValue))\n"
    }
    text += define(system.ranges) + define(system.initial)
    for definition in system.auxiliaries { text += define(definition) }
    for action in system.actions { text += define(action.move) }
    text += define(system.trans)
    text += define("config", "Bool", printer.block(claim.config, indent: 2))
    text +=
      claim.isOfResponses
      ? promiseSection : define(Self.safeName, "Bool", printer.block(claim.safe, indent: 2))
    return text + "; END MODEL\n"
  }

  private var lemmaSection: String {
    var text = ""
    var names: [String] = []
    for lemma in lemmas {
      let line = Self.line(lemma, claim, printer)
      let name = "lemma.\(SHA256.hex(Array(line.utf8)).prefix(12))"
      names.append(name)
      text += "(define-fun \(name) () Bool \(line))\n"
    }
    let all = lemmas.isEmpty ? "ranges" : "(and ranges \(names.joined(separator: " ")))"
    text += "(define-fun inv () Bool \(all))\n"
    let whole = SymbolicTerm.conjunction([.defined(claim.system.ranges)] + lemmas)
    /// The same after the move; what has a name for that is not written out.
    func after(_ part: SymbolicTerm) -> SymbolicTerm {
      named.first { part == .defined($0.ready) }.map { .defined($0.readyNext) } ?? part.primed
    }
    let primed =
      if case .and(let parts) = whole { SymbolicTerm.and(parts.map(after)) } else {
        after(whole)
      }
    return text + "(define-fun |inv'| () Bool\n  \(printer.block(primed, indent: 2)))\n"
  }

  /// A lemma as it is written; the property, which is one of them, by the name it has.
  private static func line(
    _ lemma: SymbolicTerm, _ claim: ProofClaim, _ printer: SMTLIBPrinter
  ) -> String {
    !claim.isOfResponses && lemma == claim.safe ? safeName : printer.line(lemma)
  }

  private func header(lines: [String]) -> String {
    let hash = Self.hash(of: model)
    let facts = [
      ("property", claim.property), ("says", claim.text), ("model", claim.path),
      ("variant", claim.variant), ("method", method), ("lemmas", "\(lemmas.count)"),
      ("check", "z3 FILE, cvc5 FILE, or seamcheck proofs check"), ("hash", hash),
    ]
    return facts.map { "; \($0): \(Self.plain($1))\n" }.joined()
      + lines.map { "; \($0)\n" }.joined()
  }

  /// What a heading says of a model section.
  static func hash(of model: String) -> String { SHA256.hex(Array(model.utf8)) }

  /// Text that cannot leave its comment.
  static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { (32..<127).contains($0.value) ? $0 : " " })
    )
  }

  func define(_ definition: SymbolicDefinition) -> String {
    define(definition.name, definition.sort.rawValue, printer.block(definition.body, indent: 2))
  }

  func define(_ name: String, _ sort: String, _ body: String) -> String {
    let line = "(define-fun \(SMTLIBPrinter.symbol(name)) () \(sort) \(body))\n"
    if line.count <= 100, !body.contains("\n") { return line }
    return "(define-fun \(SMTLIBPrinter.symbol(name)) () \(sort)\n  \(body))\n"
  }
}
