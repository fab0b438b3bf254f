// Decides whether a file is a proof of what the model says now. What a solver is given is made from
// the model and from lemmas that have been read term by term; the rest of the file is only compared.

import SeamSMT
import SeamSymbolic

/// Checks proofs with a solver of its own, which has seen nothing before.
public struct ProofChecker: Sendable {
  /// For each question to the solver.
  ///
  /// One about thousands of variants takes a minute of a machine that has nothing else to do.
  public var milliseconds = 900_000

  public init() {}

  /// A part of a proof.
  public enum Obligation: Int, Sendable, CaseIterable {
    case initial = 1, step, safety
    /// Of responses only.
    case progress

    /// What is wrong where it fails.
    public var failure: String {
      switch self {
      case .initial: "obligation 1: an initial state is outside the invariant"
      case .step: "obligation 2: a move leads out of the invariant"
      case .safety: "obligation 3: the invariant has a state that the property does not allow"
      case .progress: "obligation 4: a move brings what is owed no nearer"
      }
    }

    /// The same where the property is a response.
    var failureOfResponse: String {
      self == .safety
        ? "obligation 3: something is owed where what should help is not enabled, or a level below 0"
        : failure
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
    let text: ProofText
    do { text = try self.text(of: file, claim) } catch {
      return .refused(error.reason)
    }
    let isCurrent = file.model == text.model
    if isCurrent, let difference = Self.difference(file, text) { return .refused(difference) }
    if !isCurrent, !isIntact(file) {
      return .refused("the model section is not what it was when the proof was written")
    }
    switch try failures(of: text) {
    case .failed(let obligation):
      let failure = claim.isOfResponses ? obligation.failureOfResponse : obligation.failure
      return .refused(isCurrent ? failure : "the model has changed, and \(failure)")
    case .unknown(let reason): return .undecided(reason)
    case .none: break
    }
    if let vacuous = try emptiness(of: text) { return .refused(vacuous) }
    return isCurrent ? .proved : .stillProved
  }

  /// The lemmas that a file has, as terms of a claim.
  public func lemmas(
    of file: ProofFile, _ claim: ProofClaim
  ) throws(ProofFile.Refusal) -> [SymbolicTerm] {
    try text(of: file, claim).lemmas
  }

  /// What a claim gives with the lemmas and rankings that a file has.
  public func text(
    of file: ProofFile, _ claim: ProofClaim
  ) throws(ProofFile.Refusal) -> ProofText {
    try ProofText(
      claim, method: file.facts["method"] ?? "", lemmas: file.lemmas, rankings: file.rankings)
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

  private func failures(of text: ProofText) throws(SMTError) -> Failure {
    let claim = text.claim
    let invariant = SymbolicTerm.conjunction([.defined(claim.system.ranges)] + text.lemmas)
    let safe = claim.isOfResponses ? text.ready : claim.safe
    // A move is one of some action: as many small questions instead of a large one.
    var moves = [claim.system.trans.body]
    if case .or(let parts) = claim.system.trans.body { moves = parts }
    for obligation in Obligation.allCases where obligation != .progress || claim.isOfResponses {
      let context = try SMTContext()
      let translator = SymbolicTranslator(context)
      let solver = try SMTSolver(context)
      try solver.assert(translator.term(claim.config))
      var cases = moves
      switch obligation {
      case .initial:
        cases = [.defined(claim.system.initial)]
        try solver.assert(context.not(translator.term(invariant)))
      case .step:
        try solver.assert(translator.term(invariant))
        try solver.assert(context.not(translator.term(invariant, at: 1)))
      case .safety:
        cases = [invariant]
        try solver.assert(context.not(translator.term(safe)))
      case .progress:
        try solver.assert(translator.term(invariant))
        try solver.assert(context.not(translator.term(text.progress)))
      }
      for part in cases {
        try solver.push()
        try solver.assert(translator.term(part))
        let answer = try solver.check(limits: SMTLimits(milliseconds: milliseconds))
        try solver.pop()
        switch answer {
        case .unsatisfiable: continue
        case .satisfiable: return .failed(obligation)
        case .unknown(let reason): return .unknown(reason)
        }
      }
    }
    return .none
  }

  /// What a proof says nothing about: no initial state, or no move at all where the model has actions.
  private func emptiness(of text: ProofText) throws(SMTError) -> String? {
    let (claim, lemmas) = (text.claim, text.lemmas)
    let isBegun = try satisfied(claim, by: [.defined(claim.system.initial)])
    if !isBegun[0] { return "sanity: there is no initial state, so anything holds" }
    let moves = try possibleMoves(of: claim, lemmas)
    if !moves.isEmpty, !moves.contains(true) {
      return "sanity: nothing can happen, so little has been said"
    }
    let invariant = SymbolicTerm.conjunction([.defined(claim.system.ranges)] + lemmas)
    let owed = claim.system.responses.map { response in
      SymbolicTerm.conjunction([invariant, .variable(response.owed)])
    }
    if try satisfied(claim, by: owed).contains(false) {
      return "sanity: nothing is ever owed, so nothing had to come"
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
