import SeamIR

/// What an attempt to prove one property came to.
public struct ProofOutcome: Sendable {
  /// As in the source.
  public let property: String
  public let title: String?
  public let answer: Answer

  public init(property: String, title: String?, answer: Answer) {
    self.property = property
    self.title = title
    self.answer = answer
  }

  public enum Answer: Sendable {
    /// A file says so, and a fresh solver has accepted what was read back from it.
    case proved(Certificate)
    /// A run of the bounded model shows that there is nothing to prove.
    case violated(RunResult, TransitionSystem)
    /// The model runs into a fault, to which a run leads.
    case faulty(RunResult, TransitionSystem)
    /// Nothing is said about the property, and why.
    case unknown(String)
    /// It is no statement that an invariant could decide.
    case notOfSafety(String)
  }

  /// A proof that was written and accepted.
  public struct Certificate: Sendable {
    /// The file, as the user can open it.
    public let path: String
    /// As the author of the model would write them.
    public let lemmas: [String]
    public let effort: Effort
    /// Who accepted the file: `z3 4.8.12`, and solvers that the user named.
    public let checkers: [String]

    public init(path: String, lemmas: [String], effort: Effort, checkers: [String]) {
      self.path = path
      self.lemmas = lemmas
      self.effort = effort
      self.checkers = checkers
    }
  }

  /// What it took.
  public struct Effort: Sendable {
    /// States of a small instance that were looked at for candidates.
    public let sampledStates: Int
    public let candidates: Int
    /// Questions to the solver.
    public let queries: Int
    public let seconds: Double

    public init(sampledStates: Int, candidates: Int, queries: Int, seconds: Double) {
      self.sampledStates = sampledStates
      self.candidates = candidates
      self.queries = queries
      self.seconds = seconds
    }
  }
}
