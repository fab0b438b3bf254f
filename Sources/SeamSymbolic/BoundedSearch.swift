// Bounded model checking (Biere, Cimatti, Clarke and Zhu, TACAS 1999): the relation is laid along a run,
// one move after the other, and the solver is asked for a run of just that length that ends badly. It
// shares nothing with the engines that enumerate but the core, so each is a check of the other.

import SeamIR
import SeamSMT

/// Looks for a shortest run to a state that a condition does not allow, one length after the other.
///
/// Nothing is concluded from runs that are not there: how far was looked is all that is known. A run
/// that is found is for the interpreter to replay.
public final class BoundedSearch {
  /// A run, as far as it has to be told: moves have one outcome.
  public struct Run: Sendable, Hashable {
    /// The values of the state cells.
    public let initial: [Int]
    /// Numbers in ``TransitionSystem/actions``, one for each move.
    public let actions: [Int]
  }

  /// What is known of the runs of one more length.
  public enum Answer: Sendable, Hashable {
    case nothing
    /// There are no runs of this length or a greater one: all have ended before.
    case allEnded
    case found(Run)
    /// The solver gave up, and may be asked again with other limits.
    case unknown(String)
  }

  /// No run of fewer moves ends badly.
  public private(set) var searched = 0

  private let system: SymbolicSystem
  private let safe: SymbolicTerm
  private let context: SMTContext
  private let translator: SymbolicTranslator
  private let solver: SMTSolver
  /// For each move so far and each action what says that the move is by it.
  private var selectors: [[SMTTerm]] = []

  /// Prepares a search from initial states of a system, of whose open parameters `config` is assumed,
  /// for a state without `safe`.
  public init(
    _ system: SymbolicSystem, safe: SymbolicTerm, config: SymbolicTerm = .yes
  ) throws(SMTError) {
    self.system = system
    self.safe = safe
    context = try SMTContext()
    translator = SymbolicTranslator(context)
    solver = try SMTSolver(context)
    try solver.assert(translator.term(config))
    try solver.assert(translator.term(.defined(system.initial)))
  }

  /// Looks for a run of ``searched`` moves.
  public func advance(limits: SMTLimits = SMTLimits()) throws(SMTError) -> Answer {
    while selectors.count < searched { try addMove() }
    let bad = try context.constant("bad@\(searched)", .bool)
    try solver.assert(context.implies(bad, context.not(translator.term(safe, at: searched))))
    switch try solver.check(assuming: [bad], limits: limits) {
    case .satisfiable: return .found(try run())
    case .unknown(let reason): return .unknown(reason)
    case .unsatisfiable:
      if try solver.core(among: [bad]).isEmpty { return .allEnded }
      // It follows, and spares the solver finding it again.
      try solver.assert(translator.term(safe, at: searched))
      searched += 1
      return .nothing
    }
  }

  /// Lets runs make one more move.
  ///
  /// Each action has a word of its own that brings its relation in, which leaves the choice among
  /// actions to the solver's propositional part.
  private func addMove() throws(SMTError) {
    let moment = selectors.count
    var words: [SMTTerm] = []
    for action in system.actions {
      let word = try context.constant("move \(action.index)@\(moment)", .bool)
      try solver.assert(
        context.implies(word, translator.term(.defined(action.move), at: moment)))
      words.append(word)
    }
    try solver.assert(context.exactlyOne(words))
    selectors.append(words)
  }

  private func run() throws(SMTError) -> Run {
    let model = try solver.model()
    var initial: [Int] = []
    for variable in system.variables.prefix(system.system.stateCellCount) {
      let term = try translator.variable(variable)
      initial.append(
        variable.sort == .bool ? (try model.truth(term) ? 1 : 0) : try model.integer(term))
    }
    var actions: [Int] = []
    for words in selectors {
      for (action, word) in zip(system.actions, words) where try model.truth(word) {
        actions.append(action.index)
        break
      }
    }
    return Run(initial: initial, actions: actions)
  }
}
