import SeamIR
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
  /// Has that an initial state is none.
  private let notInitial: SMTSolver
  private var lemmas: [Lemma] = []
  private(set) var queries = 0
  private lazy var following = Following(system)
  var limits: SMTLimits
  /// Lemmas that are assumed whenever they may be, since they have mattered.
  private var helpful: Set<LemmaID> = []

  private struct Lemma {
    let term: SymbolicTerm
    /// Asserts it of the state before, and denies it of the state after.
    let holds: SMTTerm
    let fails: SMTTerm
    var isOfMoves = false
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
    notInitial = try SMTSolver(context)
    try step.assert(translator.term(config))
    try step.assert(translator.term(.defined(system.ranges)))
    try step.assert(translator.term(.defined(system.trans)))
    try start.assert(translator.term(config))
    try start.assert(translator.term(.defined(system.initial)))
    try notInitial.assert(context.not(translator.term(.defined(system.initial))))
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
    lemmas.append(Lemma(term: term, holds: holds, fails: fails, isOfMoves: true))
    return number
  }

  /// How many lemmas there are.
  var count: Int { lemmas.count }

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
    switch try ask([lemma], assuming: Array(assumed)) {
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
    switch try ask(wanted, assuming: assumed) {
    case .unsatisfiable: return true
    case .satisfiable: return false
    case .unknown: return nil
    }
  }

  // MARK: - Which parameters a counterexample needs

  /// A move that breaks lemmas, or an initial state that does.
  struct Breach {
    /// Values of all variables.
    let before: [Int]
    /// After the move; `nil` for an initial state.
    let after: [Int]?
    /// What was chosen for an initial state.
    let choices: [Int]
  }

  enum BreachAnswer {
    case none
    case some(Breach)
    case unknown
  }

  /// An initial state without a condition.
  func breach(ofInitial term: SymbolicTerm) throws(SMTError) -> BreachAnswer {
    queries += 1
    try start.push()
    try start.assert(context.not(translator.term(term)))
    let answer = try start.check(limits: limits)
    var result = BreachAnswer.none
    switch answer {
    case .unsatisfiable: break
    case .unknown: result = .unknown
    case .satisfiable:
      result = .some(
        Breach(
          before: try values(at: 0, in: start), after: nil,
          choices: try values(of: system.choices, at: 0, in: start)))
    }
    try start.pop()
    return result
  }

  /// A move from a state with the assumed lemmas to one without some others.
  func breach(
    of wanted: [LemmaID], assuming assumed: [LemmaID]
  ) throws(SMTError) -> BreachAnswer {
    switch try areKept(wanted, assuming: assumed) {
    case true?: return .none
    case nil: return .unknown
    case false?:
      return .some(
        Breach(before: try values(at: 0, in: step), after: try values(at: 1, in: step), choices: [])
      )
    }
  }

  /// The open parameters whose values make a state initial, by their places; whatever the others are, it
  /// is one.
  func parametersNeeded(byInitial breach: Breach) throws(SMTError) -> Set<Int> {
    let parameters = system.system.openParameters
    let open = Set(parameters.map(\.cell.index))
    let solver = notInitial
    try solver.push()
    for variable in system.variables where !open.contains(variable.index) {
      try solver.assert(isValue(variable, breach.before[variable.index]))
    }
    for (choice, value) in zip(system.choices, breach.choices) {
      try solver.assert(isValue(choice, value))
    }
    var assumptions: [SMTTerm] = []
    for (place, parameter) in parameters.enumerated() {
      let variable = system.variables[parameter.cell.index]
      let value = breach.before[parameter.cell.index]
      let label = try context.constant("needs \(queries) \(place)", .bool)
      try solver.assert(context.implies(label, isValue(variable, value)))
      assumptions.append(label)
    }
    queries += 1
    let answer = try solver.check(assuming: assumptions, limits: limits)
    var needed = Set(parameters.indices)
    if answer == .unsatisfiable {
      let core = Set(try solver.core(among: assumptions))
      needed = needed.filter { core.contains(assumptions[$0]) }
      // Cores are rarely the smallest.
      for place in needed.sorted() where needed.count > 1 {
        let fewer = needed.subtracting([place]).sorted().map { assumptions[$0] }
        queries += 1
        if try solver.check(assuming: fewer, limits: limits) == .unsatisfiable {
          needed.remove(place)
        }
      }
    }
    try solver.pop()
    return needed
  }

  private func isValue(
    _ variable: SymbolicVariable, _ value: Int
  ) throws(SMTError) -> SMTTerm {
    try translator.term(
      .equality(
        .variable(variable), variable.sort == .bool ? .truth(value != 0) : .integer(value)))
  }

  /// The largest subset of lemmas that moves keep, if others are assumed: a fixed point from above.
  ///
  /// - Returns: `nil` where the solver gives up, or it is over.
  func kept(
    _ candidates: [LemmaID], assuming assumed: [LemmaID], until isOver: () -> Bool
  ) throws(SMTError) -> [LemmaID]? {
    var alive = Set(candidates)
    let groups = stride(from: 0, to: candidates.count, by: Self.groupSize).map {
      Array(candidates[$0..<min($0 + Self.groupSize, candidates.count)])
    }
    // For each group what it rests on; `nil` where it is not seen to be kept.
    var supports: [Set<LemmaID>?] = Array(repeating: nil, count: groups.count)
    var isAskedAgain = false
    let needed = assumed.filter { !lemmas[$0].isOfMoves }
    while let group = supports.firstIndex(of: nil) {
      guard !isOver() else { return nil }
      let members = groups[group].filter(alive.contains)
      guard !members.isEmpty else {
        supports[group] = []
        continue
      }
      let others = assumed + candidates.filter(alive.contains)
      switch try ask(members, assuming: others) {
      case .unsatisfiable:
        isAskedAgain = false
        supports[group] = Set(try core(among: others))
      case .unknown:
        // A busy machine takes time away from the solver; so it gets a second chance.
        guard !isAskedAgain else { return nil }
        isAskedAgain = true
      case .satisfiable:
        isAskedAgain = false
        let after = try values(at: 1, in: step)
        var rest = holding(alive.sorted(), in: after)
        // A model in which nothing is false would go round for ever; it is a mistake of the solver's.
        guard rest.count < alive.count else { return nil }
        if holding(needed, in: after).count == needed.count {
          following.explore(from: after, statesMax: Self.followingMax) { state in
            guard holding(needed, in: state).count == needed.count else { return false }
            rest = holding(rest, in: state)
            return true
          }
        }
        let dropped = alive.subtracting(rest)
        alive.subtract(dropped)
        for (place, support) in supports.enumerated() {
          if let support, !support.isDisjoint(with: dropped) { supports[place] = nil }
        }
      }
    }
    return candidates.filter(alive.contains)
  }

  /// How many lemmas are asked about at once.
  private static let groupSize = 48

  /// Asks for a move from a state with the assumed lemmas to one without some others.
  ///
  /// Few of many assumptions matter. So a question begins with those that have mattered before, and
  /// others join when an answer contradicts them.
  private func ask(
    _ wanted: [LemmaID], assuming assumed: [LemmaID]
  ) throws(SMTError) -> SMTAnswer {
    var question = lemmas[wanted[0]].fails
    if wanted.count > 1 {
      question = try context.constant("some \(queries)", .bool)
      try step.assert(context.implies(question, context.or(wanted.map { lemmas[$0].fails })))
    }
    while true {
      queries += 1
      let some =
        assumed.count <= Self.assumedMax ? assumed : assumed.filter { helpful.contains($0) }
      let answer = try step.check(
        assuming: some.map { lemmas[$0].holds } + [question], limits: limits)
      guard answer == .satisfiable, some.count < assumed.count else { return answer }
      let before = try values(at: 0, in: step)
      let contradicted = assumed.filter {
        !helpful.contains($0) && !lemmas[$0].isOfMoves
          && !lemmas[$0].term.holds { before[$0.index] }
      }
      if contradicted.isEmpty { return answer }
      helpful.formUnion(contradicted.prefix(Self.helpersMax))
    }
  }

  /// So many assumptions are no burden.
  private static let assumedMax = 1_000
  /// How many assumptions join at once.
  private static let helpersMax = 8

  /// How many states behind a counterexample are looked at.
  private static let followingMax = 400

  private func holding(_ lemmas: [LemmaID], in state: [Int]) -> [LemmaID] {
    lemmas.filter { self.lemmas[$0].term.holds { state[$0.index] } }
  }

  /// The values of all variables in the last model, before or after the move.
  private func values(at moment: Int, in solver: SMTSolver) throws(SMTError) -> [Int] {
    try values(of: system.variables, at: moment, in: solver)
  }

  private func values(
    of variables: [SymbolicVariable], at moment: Int, in solver: SMTSolver
  ) throws(SMTError) -> [Int] {
    let model = try solver.model()
    var values: [Int] = []
    for variable in variables {
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
