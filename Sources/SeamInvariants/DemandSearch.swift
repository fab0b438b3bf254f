// One invariant for many variants. A lemma is looked for when a solver's counterexample asks for it, and
// it is assumed wherever no state that variants are known to have is against it; so each lemma carries
// the set of variants in which it may be assumed. What shows a lemma, or the goal, is read from an
// unsatisfiable core, and only that is looked at in turn. Where a counterexample has no answer, its
// end joins the states of all variants that can make its move, and every lemma that is false there is
// given up in these variants. That is Houdini (Flanagan and Leino, FME 2001) on demand, on featured
// systems (Classen et al., TSE 39(8), 2013): it comes to the same set of lemmas in every variant as if
// all of the vocabulary had been tried, but for what nobody asks for.

import SeamIR
import SeamSMT
import SeamSymbolic

struct DemandSearch {
  let system: SymbolicSystem
  let grid: VariantGrid
  let isOver: () -> Bool
  private let limits: SMTLimits
  private let onPiece: ([SymbolicTerm]) -> Void
  var checker: InductionChecker
  var states: VariantStates
  var blocking: BlockingSearch
  var terms: VariantTerms
  var adversaries: Adversaries
  let moves: MoveVariants
  let order: VariantOrder
  /// All that the goal is asked of.
  let everyone: VariantSet
  /// The variants that are not given up.
  var asked: VariantSet
  /// The others, and why the first of them was.
  private(set) var lost: VariantSet
  private(set) var reason = ""
  /// Where the goals are asked about for now.
  private var focus: VariantSet
  /// For each level of the vocabulary the variants that are at it.
  var levels: [VariantSet]
  var lemmas: [Lemma] = []
  var statistics = InvariantStatistics()

  struct Lemma {
    /// Never all true; none for what is no cube.
    let facts: [Fact]?
    let term: SymbolicTerm
    /// Where no state of the instance is against it.
    let sampled: VariantSet
    /// Where it may be assumed.
    var alive: VariantSet
    /// Where it is not seen to be kept.
    var pending: VariantSet
    /// Which lemmas were used to show that it is kept, and where.
    var uses: [Int: VariantSet] = [:]
    /// Its number for the checker, as long as it is alive where it was.
    var assumed: Int?

    init(_ term: SymbolicTerm, facts: [Fact]? = nil, in variants: VariantSet) {
      self.facts = facts
      self.term = term
      sampled = variants
      alive = variants
      pending = variants
    }
  }

  /// A lemma, and where it is asked for.
  typealias Question = (lemma: Int, variants: VariantSet)

  /// The goal and that cells keep to their ranges come first among the lemmas.
  static let goalCount = 2
  /// How many lemmas that were shown elsewhere are asked about at once.
  private static let groupMax = 48
  /// Variants that are looked at together: guards are simple for few, and questions are few for many.
  ///
  /// With more at the beginning, lemmas that suit all of them are tried that hold up to the cut alone.
  private static let blockMax = 8
  /// The same where nothing new is looked for.
  private static let spreadMax = 24
  /// A checker with more lemmas, most of them forgotten, is made anew.
  private static let checkerMax = 4_000
  /// For a question about many variants, before it is asked of some of them.
  private static let patience = 3_000
  /// The most states of the instance that are looked at.
  private static let statesMax = 2_000_000

  /// Explores the instance, and takes lemmas of other searches as worth a try.
  ///
  /// - Throws: Where there are too many variants, and where the solver fails.
  init(
    _ goal: SymbolicTerm, of system: SymbolicSystem, instance: TransitionSystem,
    regions: [VariantRegion], grid: VariantGrid, seeds: [SymbolicTerm], finder: InvariantFinder,
    isOver: @escaping () -> Bool
  ) throws {
    self.system = system
    self.grid = grid
    self.isOver = isOver
    let limits = SMTLimits(milliseconds: finder.queryMilliseconds)
    self.limits = limits
    onPiece = finder.onPiece
    everyone = VariantSet(regions.flatMap { grid.numbers(in: $0) })
    order = try VariantOrder(system, grid, goal: goal, limits: limits, until: isOver)
    let all = order.maximal(of: everyone)
    asked = all
    focus = all
    let config = VariantTerms.exactly(all, system, grid)
    checker = try InductionChecker(system, config: config, limits: limits)
    lost = VariantSet()
    levels = (0..<CubeVocabulary.levels).map { $0 == 0 ? all : VariantSet() }
    let relevance = Relevance(system, goal: goal)
    blocking = BlockingSearch(CubeVocabulary(system, relevance: relevance))
    states = try VariantStates(
      exploring: relevance.slice(of: instance), asked: all, grid: grid,
      statesMax: Self.statesMax, until: isOver)
    terms = VariantTerms(system, grid, among: all)
    moves = MoveVariants(system, grid)
    adversaries = Adversaries(system)
    statistics.sampledStates = states.count
    statistics.isSampleComplete = states.isComplete
    lemmas = [goal, .defined(system.ranges)].map { Lemma($0, in: all) }
    try addKnown(seeds)
  }

  /// Takes in how systems are lowered, and lemmas of other searches where they hold.
  private mutating func addKnown(_ seeds: [SymbolicTerm]) throws(SMTError) {
    let source = blocking.vocabulary.source
    let structural = SeedLemmas(
      system: system, sample: StateSample(ofNone: system.system.stateCellCount),
      plainCells: source.plainCells, numberCells: source.numberCells, memoryCells: []
    ).structural
    for term in try checker.initial(among: structural) { lemmas.append(Lemma(term, in: asked)) }
    var seen = Set(structural)
    let others = seeds.map(withoutVariants).filter { seen.insert($0).inserted }
    for (term, owners) in zip(others, states.owners(breaking: others)) {
      let variants = asked.subtracting(owners)
      if variants.isEmpty { continue }
      let claim = SymbolicTerm.implication(terms.term(variants), term)
      if try checker.isInitial(claim) == true { lemmas.append(Lemma(term, in: variants)) }
    }
  }

  /// A lemma of some variants may do in others too.
  private func withoutVariants(_ term: SymbolicTerm) -> SymbolicTerm {
    guard case .implies(let condition, let lemma) = term else { return term }
    let switches = Set(system.system.openParameters.map(\.cell.index))
    var isOfSwitches = true
    condition.forEachVariable { if !switches.contains($0.index) { isOfSwitches = false } }
    return isOfSwitches ? lemma : term
  }

  // MARK: - The search

  mutating func run(_ progress: (InvariantStatistics) -> Void) throws(SMTError) -> InvariantResult {
    for goal in lemmas.prefix(Self.goalCount) where try checker.isInitial(goal.term) != true {
      return .unknown("the goal is not seen to hold initially", statistics)
    }
    for block in blocks(of: Self.blockMax) {
      try turn(to: block)
      while let group = next() {
        guard !isOver() else {
          onPiece(worthATry)
          return .unknown("the time is up", finished())
        }
        try check(group)
        progress(finished())
      }
      onPiece(worthATry)
    }
    if let variant = lost.first {
      let exact = VariantRegion(exactly: grid.variant(variant))
      return .unknown("with \(exact.text(system)): \(reason)", finished())
    }
    let needed = neededSomewhere
    for block in blocks(of: Self.spreadMax) where !isOver() { try spread(needed, in: block) }
    return .found(Invariant(goal: lemmas[0].term, lemmas: combined), finished())
  }

  private func finished() -> InvariantStatistics {
    var result = statistics
    result.queries += checker.queries
    result.kept = lemmas.count { $0.pending != $0.alive }
    return result
  }

  /// Variants that differ in few switches, together.
  private func blocks(of most: Int) -> [VariantSet] {
    var done: [VariantSet] = []
    var waiting = [asked]
    while let block = waiting.popLast() {
      let parts = block.count > most ? self.parts(of: block) : []
      if parts.isEmpty { done.append(block) } else { waiting += parts.reversed() }
    }
    return done
  }

  /// Variants by the value of one switch: the one that has most of them.
  private func parts(of variants: VariantSet) -> [VariantSet] {
    let members = variants.members.map { (number: $0, values: grid.variant($0)) }
    var best: [Int: [(number: Int, values: [Int])]] = [:]
    for parameter in grid.values.indices {
      let parts = Dictionary(grouping: members) { $0.values[parameter] }
      if parts.count > max(1, best.count) { best = parts }
    }
    return best.sorted { $0.key < $1.key }.map {
      VariantSet($0.value.map(\.number))
    }
  }

  /// Asks about some variants from now on.
  mutating func turn(to variants: VariantSet) throws(SMTError) {
    focus = variants
    let config = VariantTerms.exactly(variants, system, grid)
    terms = VariantTerms(system, grid, among: variants)
    statistics.queries += checker.queries
    checker = try InductionChecker(system, config: config, limits: limits)
    for number in lemmas.indices { lemmas[number].assumed = nil }
  }

  /// Where each lemma is needed for the goals in some variants, as far as is known.
  func needed(in variants: VariantSet) -> [VariantSet] {
    var sets = Array(repeating: VariantSet(), count: lemmas.count)
    // What has been added, and not been passed on yet.
    var news = sets
    var waiting = Array(0..<Self.goalCount)
    for goal in waiting {
      sets[goal] = asked.intersection(variants)
      news[goal] = sets[goal]
    }
    // First in, first out: more comes together before it is passed on.
    var next = 0
    while next < waiting.count {
      let lemma = waiting[next]
      next += 1
      let new = news[lemma]
      news[lemma] = VariantSet()
      for (other, used) in lemmas[lemma].uses {
        let here = used.intersection(new).subtracting(sets[other])
        if here.isEmpty { continue }
        if news[other].isEmpty { waiting.append(other) }
        sets[other].formUnion(here)
        news[other].formUnion(here)
      }
    }
    return sets
  }

  /// What is asked next: one lemma, or some that were shown elsewhere.
  private func next() -> [Question]? {
    var group: [Question] = []
    for (lemma, needed) in needed(in: focus).enumerated() {
      let question = needed.intersection(lemmas[lemma].pending)
      if question.isEmpty { continue }
      if lemma < Self.goalCount || lemmas[lemma].uses.isEmpty {
        return group.isEmpty ? [(lemma, question)] : group
      }
      group.append((lemma, question))
      if group.count == Self.groupMax { break }
    }
    return group.isEmpty ? nil : group
  }

  private mutating func check(_ group: [Question]) throws(SMTError) {
    if checker.count > Self.checkerMax { try turn(to: focus) }
    var wanted: [Int] = []
    var all = VariantSet()
    for (lemma, variants) in group {
      wanted.append(
        try checker.add(.implication(terms.term(variants), lemmas[lemma].term)))
      all.formUnion(variants)
    }
    checker.limits = all.count == 1 ? limits : SMTLimits(milliseconds: Self.patience)
    while !isOver() {
      let numbers = try assumptions()
      let assumed = numbers.keys.sorted()
      switch try checker.breach(of: wanted, assuming: assumed) {
      case .none:
        let core = try checker.core(among: assumed).compactMap { numbers[$0] }
        let used = core.map { (lemma: $0, variants: lemmas[$0].alive) }
        for question in group { note(question, isShownBy: used) }
        return
      case .some(let breach) where group.count == 1:
        if try answer(breach, group[0]) { return }
      case .unknown where group.count == 1:
        guard let part = part(of: all) else { return giveUp(all, "the solver gives up") }
        return try check([(group[0].lemma, part)])
      case .some(let breach):
        // Those that this move does not break may be kept together.
        let broken = group.filter { question in
          breach.after.map { after in !lemmas[question.lemma].term.holds { after[$0.index] } }
            ?? true
        }
        let others = group.filter { question in !broken.contains { $0.lemma == question.lemma } }
        guard !broken.isEmpty, !others.isEmpty else { return try checkEach(group) }
        try check(others)
        return try checkEach(broken)
      case .unknown: return try checkEach(group)
      }
    }
  }

  private mutating func checkEach(_ group: [Question]) throws(SMTError) {
    for (lemma, variants) in group {
      let rest = variants.intersection(lemmas[lemma].pending)
      if !rest.isEmpty { try check([(lemma, rest)]) }
    }
  }

  /// Notes that a lemma is kept, and what was assumed of which variants for that.
  mutating func note(_ question: Question, isShownBy core: [Question]) {
    for used in core {
      let here = question.variants.intersection(used.variants)
      if here.isEmpty { continue }
      let before = lemmas[question.lemma].uses[used.lemma] ?? VariantSet()
      lemmas[question.lemma].uses[used.lemma] = before.union(here)
    }
    lemmas[question.lemma].pending.subtract(question.variants)
  }

  /// Some variants of a set that has more than one: what is too hard for all may be easy for few.
  private func part(of variants: VariantSet) -> VariantSet? {
    let members = variants.members.map { (number: $0, values: grid.variant($0)) }
    var best: (part: [Int], largest: Int)?
    for parameter in grid.values.indices {
      let parts = Dictionary(grouping: members) { $0.values[parameter] }
      guard parts.count > 1, let largest = parts.values.map(\.count).max(),
        let first = parts.min(by: { $0.key < $1.key })
      else { continue }
      if largest < best?.largest ?? .max { best = (first.value.map(\.number), largest) }
    }
    return best.map { VariantSet($0.part) }
  }

  /// All that may be assumed, by its number for the checker.
  mutating func assumptions() throws(SMTError) -> [Int: Int] {
    var numbers: [Int: Int] = [:]
    for number in lemmas.indices where !lemmas[number].alive.isDisjoint(with: focus) {
      var id = lemmas[number].assumed
      if id == nil {
        id = try checker.add(
          .implication(terms.term(lemmas[number].alive), lemmas[number].term))
        lemmas[number].assumed = id
      }
      if let id { numbers[id] = number }
    }
    return numbers
  }

  /// Goes on without some variants.
  mutating func giveUp(_ variants: VariantSet, _ why: String) {
    if lost.isEmpty { reason = why }
    lost.formUnion(variants)
    asked.subtract(variants)
    for level in levels.indices { levels[level].subtract(variants) }
    for goal in 0..<Self.goalCount {
      lemmas[goal].alive = asked
      lemmas[goal].pending.formIntersection(asked)
      lemmas[goal].assumed = nil
    }
  }
}
