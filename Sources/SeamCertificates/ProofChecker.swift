// Decides whether a file is a proof of what the model says now. What a solver is given is made from
// the model and from lemmas that have been read term by term; the rest of the file is only compared.

import SeamSMT
import SeamSymbolic

/// Checks proofs with a solver of its own, which has seen nothing before.
public struct ProofChecker: Sendable {
  /// For each obligation.
  public var milliseconds = 60_000

  public init() {}

  /// A part of a proof.
  public enum Obligation: Int, Sendable, CaseIterable {
    case initial = 1, step, safety

    /// What is wrong where it fails.
    public var failure: String {
      switch self {
      case .initial: "obligation 1: an initial state is outside the invariant"
      case .step: "obligation 2: a move leads out of the invariant"
      case .safety: "obligation 3: the invariant has a state that the property does not allow"
      }
    }
  }

  public enum Outcome: Sendable, Hashable {
    case proved
    /// A proof of another state of the model, whose lemmas still prove the property.
    case stillProved
    case refused(String)
    /// The solver gave up.
    case undecided(String)
  }

  /// Whether a file proves a claim as the model is now.
  public func check(_ file: ProofFile, of claim: ProofClaim) throws(SMTError) -> Outcome {
    let lemmas: [SymbolicTerm]
    do { lemmas = try self.lemmas(of: file, claim) } catch {
      return .refused(error.reason)
    }
    let text = ProofText(claim, method: file.facts["method"] ?? "", lemmas: lemmas)
    let isCurrent = file.model == text.model
    if isCurrent, let difference = Self.difference(file, text) { return .refused(difference) }
    if !isCurrent, !isIntact(file) {
      return .refused("the model section is not what it was when the proof was written")
    }
    switch try failures(of: claim, lemmas) {
    case .failed(let obligation):
      return .refused(
        isCurrent ? obligation.failure : "the model has changed, and \(obligation.failure)")
    case .unknown(let reason): return .undecided(reason)
    case .none: break
    }
    if let vacuous = try emptiness(of: claim, lemmas) { return .refused(vacuous) }
    return isCurrent ? .proved : .stillProved
  }

  /// The lemmas that a file has, as terms of a claim.
  public func lemmas(
    of file: ProofFile, _ claim: ProofClaim
  ) throws(ProofFile.Refusal) -> [SymbolicTerm] {
    var reader = LemmaReader(claim.system, safe: claim.safe)
    var result: [SymbolicTerm] = []
    for (number, text) in file.lemmas.enumerated() {
      do { result.append(try reader.term(text)) } catch {
        throw ProofFile.Refusal(reason: "lemma \(number + 1) cannot be read: \(error.message)")
      }
    }
    return result
  }

  /// Whether the model section fits the hash in the heading.
  private func isIntact(_ file: ProofFile) -> Bool {
    file.facts["hash"] == ProofText.hash(of: file.model)
  }

  /// Where a file is not what the same claim and lemmas give.
  private static func difference(_ file: ProofFile, _ text: ProofText) -> String? {
    if file.text == text.proof { return nil }
    if text.proof.hasPrefix(file.text) { return "the file is cut off" }
    if file.text.hasPrefix(text.proof) {
      let rest = file.text.dropFirst(text.proof.count).prefix(60)
      return "something stands behind the proof: `\(rest.split(separator: "\n").first ?? "")`"
    }
    let found = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = text.proof.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, (left, right)) in zip(found, wanted).enumerated() where left != right {
      return
        "line \(number + 1) is `\(left.prefix(60))`, where the model and the lemmas give "
        + "`\(right.prefix(60))`"
    }
    return "its lines end otherwise"
  }

  // MARK: - Obligations

  private enum Failure {
    case none, failed(Obligation), unknown(String)
  }

  private func failures(
    of claim: ProofClaim, _ lemmas: [SymbolicTerm]
  ) throws(SMTError) -> Failure {
    let invariant = SymbolicTerm.conjunction([.defined(claim.system.ranges)] + lemmas)
    for obligation in Obligation.allCases {
      let context = try SMTContext()
      let translator = SymbolicTranslator(context)
      let solver = try SMTSolver(context)
      try solver.assert(translator.term(claim.config))
      switch obligation {
      case .initial:
        try solver.assert(translator.term(.defined(claim.system.initial)))
        try solver.assert(context.not(translator.term(invariant)))
      case .step:
        try solver.assert(translator.term(invariant))
        try solver.assert(translator.term(.defined(claim.system.trans)))
        try solver.assert(context.not(translator.term(invariant, at: 1)))
      case .safety:
        try solver.assert(translator.term(invariant))
        try solver.assert(context.not(translator.term(claim.safe)))
      }
      switch try solver.check(limits: SMTLimits(milliseconds: milliseconds)) {
      case .unsatisfiable: continue
      case .satisfiable: return .failed(obligation)
      case .unknown(let reason): return .unknown(reason)
      }
    }
    return .none
  }

  /// What a proof says nothing about: no initial state, or no move at all where the model has actions.
  private func emptiness(
    of claim: ProofClaim, _ lemmas: [SymbolicTerm]
  ) throws(SMTError) -> String? {
    let isBegun = try satisfied(claim, by: [.defined(claim.system.initial)])
    if !isBegun[0] { return "sanity: there is no initial state, so anything holds" }
    let moves = try possibleMoves(of: claim, lemmas)
    if !moves.isEmpty, !moves.contains(true) {
      return "sanity: nothing can happen, so little has been said"
    }
    return nil
  }

  /// For each action whether it can happen in a state that lemmas allow; where the solver gives up it
  /// cannot be said to.
  public func possibleMoves(
    of claim: ProofClaim, _ lemmas: [SymbolicTerm]
  ) throws(SMTError) -> [Bool] {
    let invariant = SymbolicTerm.conjunction([.defined(claim.system.ranges)] + lemmas)
    return try satisfied(
      claim, by: claim.system.actions.map { .conjunction([invariant, .defined($0.move)]) })
  }

  private func satisfied(
    _ claim: ProofClaim, by questions: [SymbolicTerm]
  ) throws(SMTError) -> [Bool] {
    let context = try SMTContext()
    let translator = SymbolicTranslator(context)
    let solver = try SMTSolver(context)
    try solver.assert(translator.term(claim.config))
    var answers: [Bool] = []
    for question in questions {
      try solver.push()
      try solver.assert(translator.term(question))
      answers.append(
        try solver.check(limits: SMTLimits(milliseconds: milliseconds)) == .satisfiable)
      try solver.pop()
    }
    return answers
  }
}
