import SeamSMT
import SeamSymbolic

/// Asks a solver whether lemmas are kept by every move.
///
/// What the types say of a state, ``SymbolicSystem/ranges``, is assumed of every state before a move;
/// so it is for the search to show that moves keep it.
final class InductionChecker {
  let system: SymbolicSystem
  private let context: SMTContext
  private let translator: SymbolicTranslator
  private let step: SMTSolver
  private let start: SMTSolver
  private var lemmas: [Lemma] = []
  private(set) var queries = 0
  private let limits: SMTLimits

  private struct Lemma {
    let term: SymbolicTerm
    /// Asserts it of the state before, and denies it of the state after.
    let holds: SMTTerm
    let fails: SMTTerm
  }

  /// A lemma's number.
  typealias LemmaID = Int

  enum Answer {
    case kept
    /// A state in which the assumptions hold, and from which a move breaks the lemma.
    case broken([Int])
    case unknown(String)
  }

  /// Prepares questions about a system, of whose open parameters `config` is assumed.
  init(
    _ system: SymbolicSystem, config: SymbolicTerm, limits: SMTLimits
  ) throws(SMTError) {
    self.system = system
    self.limits = limits
    context = try SMTContext()
    translator = SymbolicTranslator(context, inBinary: system)
    step = try SMTSolver(context)
    start = try SMTSolver(context)
    try step.assert(translator.term(config))
    try step.assert(translator.term(.defined(system.ranges)))
    try step.assert(translator.term(.defined(system.trans)))
    try start.assert(translator.term(config))
    try start.assert(translator.term(.defined(system.initial)))
  }

  func add(_ term: SymbolicTerm) throws(SMTError) -> LemmaID {
    let number = lemmas.count
    let holds = try context.constant("holds \(number)", .bool)
    let fails = try context.constant("fails \(number)", .bool)
    try step.assert(context.implies(holds, translator.term(term)))
    try step.assert(context.implies(fails, context.not(translator.term(term, at: 1))))
    lemmas.append(Lemma(term: term, holds: holds, fails: fails))
    return number
  }

  /// Takes a condition on moves: it is asked for like a lemma, and nothing follows from it.
  func addOfMoves(_ term: SymbolicTerm) throws(SMTError) -> LemmaID {
    let number = lemmas.count
    let holds = try context.constant("holds \(number)", .bool)
    let fails = try context.constant("fails \(number)", .bool)
    try step.assert(context.implies(fails, context.not(translator.term(term))))
    lemmas.append(Lemma(term: term, holds: holds, fails: fails))
    return number
  }

  func term(_ lemma: LemmaID) -> SymbolicTerm { lemmas[lemma].term }

  /// Whether every initial state has it; `nil` where the solver gives up.
  func isInitial(_ term: SymbolicTerm) throws(SMTError) -> Bool? {
    queries += 1
    try start.push()
    try start.assert(context.not(translator.term(term)))
    let answer = try start.check(limits: limits)
    try start.pop()
    switch answer {
    case .unsatisfiable: return true
    case .satisfiable: return false
    case .unknown: return nil
    }
  }

  /// Those of some conditions that every initial state has; none where the solver gives up.
  func initial(among terms: [SymbolicTerm]) throws(SMTError) -> [SymbolicTerm] {
    var alive = terms
    while !alive.isEmpty {
      queries += 1
      try start.push()
      try start.assert(context.not(translator.term(.conjunction(alive))))
      let answer = try start.check(limits: limits)
      let state = answer == .satisfiable ? try values(at: 0, in: start) : []
      try start.pop()
      switch answer {
      case .unsatisfiable: return alive
      case .unknown: return []
      case .satisfiable:
        let rest = alive.filter { $0.holds { state[$0.index] } }
        guard rest.count < alive.count else { return [] }
        alive = rest
      }
    }
    return []
  }

  /// Whether every move from a state with the assumed lemmas leads to one with the lemma.
  func check(_ lemma: LemmaID, assuming assumed: some Sequence<LemmaID>) throws(SMTError) -> Answer
  {
    queries += 1
    let assumptions = assumed.map { lemmas[$0].holds } + [lemmas[lemma].fails]
    switch try step.check(assuming: assumptions, limits: limits) {
    case .unsatisfiable: return .kept
    case .unknown(let reason): return .unknown(reason)
    case .satisfiable:
      return .broken(try values(at: 0, in: step))
    }
  }

  /// Whether every move from a state with the assumed lemmas leads to one with some others; `nil`
  /// where the solver gives up.
  func areKept(
    _ wanted: [LemmaID], assuming assumed: [LemmaID]
  ) throws(SMTError) -> Bool? {
    queries += 1
    let some = try context.constant("some \(queries)", .bool)
    try step.assert(context.implies(some, context.or(wanted.map { lemmas[$0].fails })))
    switch try step.check(assuming: assumed.map { lemmas[$0].holds } + [some], limits: limits) {
    case .unsatisfiable: return true
    case .satisfiable: return false
    case .unknown: return nil
    }
  }

  /// The largest subset of lemmas that moves keep, if others are assumed: a fixed point from above.
  ///
  /// - Returns: `nil` where the solver gives up, or it is over.
  func kept(
    _ candidates: [LemmaID], assuming assumed: [LemmaID], until isOver: () -> Bool
  ) throws(SMTError) -> [LemmaID]? {
    var alive = candidates
    while !alive.isEmpty {
      guard !isOver() else { return nil }
      queries += 1
      let some = try context.constant("some \(queries)", .bool)
      try step.assert(context.implies(some, context.or(alive.map { lemmas[$0].fails })))
      switch try step.check(
        assuming: (assumed + alive).map { lemmas[$0].holds } + [some], limits: limits)
      {
      case .unsatisfiable: return alive
      case .unknown: return nil
      case .satisfiable:
        let after = try values(at: 1, in: step)
        let rest = alive.filter { lemmas[$0].term.holds { after[$0.index] } }
        // A model in which nothing is false would go round for ever; it is a mistake of the solver's.
        guard rest.count < alive.count else { return nil }
        alive = rest
      }
    }
    return alive
  }

  /// The values of all variables in the last model, before or after the move.
  private func values(at moment: Int, in solver: SMTSolver) throws(SMTError) -> [Int] {
    let model = try solver.model()
    var values: [Int] = []
    for variable in system.variables {
      let term = try translator.variable(variable, at: moment)
      values.append(
        variable.sort == .bool ? (try model.truth(term) ? 1 : 0) : try model.integer(term))
    }
    return values
  }

  /// The assumed lemmas that the last question, whose answer was that something is kept, needed.
  func core(among assumed: [LemmaID]) throws(SMTError) -> [LemmaID] {
    let needed = Set(try step.core(among: assumed.map { lemmas[$0].holds }))
    return assumed.filter { needed.contains(lemmas[$0].holds) }
  }
}
