// Houdini (Flanagan and Leino, "Houdini, an annotation assistant for ESC/Java", FME 2001) keeps of a
// set of candidate lemmas those that moves keep. The candidates are clauses that hold in every state of
// a small instance. The simple ones are written down at once, tier by tier. There are far too many of
// the others, so one is made when it is asked for: when a state that satisfies all lemmas so far has a
// move that breaks one of them. The answer is a small clause that is false in that state and true in
// all sampled ones. Where the sample is complete and nothing is endless, that is bound to succeed in
// the end; otherwise a wrong guess is given up when its own counterexample has no answer.

import SeamIR
import SeamSMT
import SeamSymbolic

struct InvariantSearch {
  let system: SymbolicSystem
  let checker: InductionChecker
  var generaliser: Generaliser
  let isOver: () -> Bool
  /// Worth a try before anything else.
  private let hints: [SymbolicTerm]
  private let seedLemmas: SeedLemmas
  /// What was asked for, and that cells keep to their ranges; then conditions on moves.
  private var goals: [Int] = []
  /// Simple lemmas that moves did not keep so far.
  private var dropped: [Int] = []
  private var active: [Int] = []
  private var verified: Set<Int> = []
  /// For each verified lemma, unless it is a seed, those with which that was shown.
  private var supports: [Int: Set<Int>] = [:]
  private var cubes: [Int: Cube] = [:]
  private var refused: Set<Cube> = []
  private var statistics = InvariantStatistics()

  /// The most clauses tried for one state.
  static let attemptsMax = 8

  init(
    _ system: SymbolicSystem, config: SymbolicTerm, sample: StateSample, relevance: Relevance,
    seeds: [SymbolicTerm], isOver: @escaping () -> Bool, limits: SMTLimits
  ) throws(SMTError) {
    self.system = system
    self.isOver = isOver
    hints = seeds
    checker = try InductionChecker(system, config: config, limits: limits)
    // Which variant it is, all know: a lemma about it would say nothing.
    let switches = Set(system.system.openParameters.map(\.cell))
    generaliser = Generaliser(
      system, sample, relevant: relevance.cells.subtracting(switches))
    seedLemmas = SeedLemmas(
      system: system, sample: sample, plainCells: generaliser.plainCells,
      numberCells: generaliser.numberCells, memoryCells: relevance.memory.map(\.index).sorted())
    statistics.sampledStates = sample.count
    statistics.isSampleComplete = sample.isComplete
  }

  /// Looks for lemmas that make a condition inductive, and show conditions on moves.
  mutating func run(
    _ safe: SymbolicTerm, ofMoves: [SymbolicTerm], _ progress: (InvariantStatistics) -> Void
  ) throws(SMTError) -> InvariantResult {
    var goals = [try checker.add(safe), try checker.add(.defined(system.ranges))]
    let ofStates = goals
    for term in ofMoves { goals.append(try checker.addOfMoves(term)) }
    self.goals = goals
    active = goals
    for goal in ofStates where try checker.isInitial(checker.term(goal)) != true {
      return unknown("the goal is not seen to hold initially")
    }
    if try goalsAreKept(by: goals) { return found([]) }
    var seeds: [Int] = []
    for tier in 0..<SeedLemmas.tiers {
      guard let kept = try seeded(seeds, tier: tier) else { return unknown(Self.late) }
      seeds = kept
      active = goals + seeds
      progress(finished())
      if try goalsAreKept(by: active) { return found(try minimised()) }
    }
    verified = Set(seeds)
    if let reason = try prove(progress) { return unknown(reason) }
    return found(try minimised())
  }

  /// Shows a condition with nothing but the seeds.
  mutating func runOnSeeds(_ safe: SymbolicTerm) throws(SMTError) -> InvariantResult {
    goals = [try checker.add(safe), try checker.add(.defined(system.ranges))]
    var seeds: [Int] = []
    for term in try checker.initial(among: hints) { seeds.append(try checker.add(term)) }
    guard let kept = try checker.kept(seeds, assuming: goals, until: isOver) else {
      return unknown(Self.late)
    }
    active = goals + kept
    guard try goalsAreKept(by: active) else { return unknown("they do not show the goal") }
    return found(try minimised())
  }

  private func goalsAreKept(by lemmas: [Int]) throws(SMTError) -> Bool {
    for goal in goals {
      guard case .kept = try checker.check(goal, assuming: lemmas) else { return false }
    }
    return true
  }

  private static let late = "the time is up"

  /// Adds clauses until the goal and all clauses are kept; returns why that does not come about.
  private mutating func prove(
    _ progress: (InvariantStatistics) -> Void
  ) throws(SMTError) -> String? {
    var waiting = goals
    while let lemma = waiting.last {
      guard !isOver() else { return Self.late }
      if verified.contains(lemma) || !active.contains(lemma) {
        waiting.removeLast()
        continue
      }
      switch try checker.check(lemma, assuming: active) {
      case .kept:
        verified.insert(lemma)
        supports[lemma] = Set(try checker.core(among: active))
        waiting.removeLast()
        progress(finished())
      case .unknown(let reason):
        return "the solver gives up: \(reason)"
      case .broken(let state):
        if let added = try block(state) {
          if !verified.contains(added) { waiting.append(added) }
        } else if goals.contains(lemma) {
          return "no small clause tells an unreachable state from the reachable ones"
        } else {
          // The lemma asks for what cannot be shown: it goes, and what rested on it is open again.
          if let cube = cubes[lemma] { refused.insert(cube) }
          active.removeAll { $0 == lemma }
          verified.subtract(verified.filter { supports[$0]?.contains(lemma) ?? false })
          waiting = active.filter { !verified.contains($0) }.reversed()
        }
      }
    }
    return nil
  }

  /// The simple lemmas up to a tier that hold in the sample and that moves keep, if the goal holds.
  private mutating func seeded(
    _ earlier: [Int], tier: Int
  ) throws(SMTError) -> [Int]? {
    var numbers: [Int] = []
    let terms = (tier == 0 ? hints : []) + seedLemmas.tier(tier)
    for term in try checker.initial(among: terms) {
      numbers.append(try checker.add(term))
    }
    statistics.candidates += numbers.count
    dropped += numbers
    // What earlier tiers had to drop for want of help gets another chance.
    let tried = (earlier + dropped).sorted()
    guard let kept = try checker.kept(tried, assuming: goals, until: isOver) else { return nil }
    let alive = Set(kept)
    dropped = tried.filter { !alive.contains($0) }
    return kept
  }

  /// Adds a lemma that is false in a state; `nil` where there is none.
  private mutating func block(_ state: [Int]) throws(SMTError) -> Int? {
    var banned: Set<Fact> = []
    var fallback: (size: Int, number: Int)?
    for _ in 0..<Self.attemptsMax {
      guard let cube = generaliser.cube(blocking: state, without: banned) else { break }
      if let first = cube.facts.first { banned.insert(first) }
      if refused.contains(cube) { continue }
      let lemma = cube.lemma(system)
      guard try checker.isInitial(lemma) == true else { continue }
      let number = try checker.add(lemma)
      cubes[number] = cube
      statistics.candidates += 1
      if case .kept = try checker.check(number, assuming: active + [number]) {
        active.append(number)
        verified.insert(number)
        supports[number] = Set(try checker.core(among: active))
        return number
      }
      if cube.facts.count < fallback?.size ?? .max { fallback = (cube.facts.count, number) }
    }
    guard let fallback else { return nil }
    active.append(fallback.number)
    return fallback.number
  }

  // MARK: - Few lemmas

  /// Few lemmas that are inductive together with the goal.
  ///
  /// First what is needed for the goal, for what is needed for it, and so on; then without each in
  /// turn, where what rested on it can be shown without it. Where the time is up, what there is then.
  private func minimised() throws(SMTError) -> [Int] {
    var needs: [Int: Set<Int>] = [:]
    var needed = goals
    var place = 0
    while place < needed.count {
      let lemma = needed[place]
      place += 1
      var found = try need(of: lemma, among: needed)
      if found == nil { found = try need(of: lemma, among: active) }
      if let found {
        needed += found.filter { !needed.contains($0) }.sorted()
      } else {
        return active
      }
    }
    for lemma in needed {
      guard let need = try need(of: lemma, among: needed) else { return needed }
      needs[lemma] = need
    }
    for lemma in needed.reversed() where !goals.contains(lemma) && needs[lemma] != nil {
      guard !isOver() else { break }
      if let rest = try without(lemma, needs) { needs = rest }
    }
    return needs.keys.sorted()
  }

  /// What is left of lemmas, each with those it needs, when one goes; `nil` where another needs it.
  private func without(_ gone: Int, _ needs: [Int: Set<Int>]) throws(SMTError) -> [Int: Set<Int>]? {
    var rest = needs
    rest[gone] = nil
    let others = rest.keys.sorted()
    for (lemma, need) in needs where lemma != gone && need.contains(gone) {
      guard let other = try self.need(of: lemma, among: others) else { return nil }
      rest[lemma] = other
    }
    // What only it needed goes with it.
    var reached = goals
    var place = 0
    while place < reached.count {
      reached += (rest[reached[place]] ?? []).filter { !reached.contains($0) }
      place += 1
    }
    let kept = Set(reached)
    return rest.filter { kept.contains($0.key) }
  }

  /// Some of a few lemmas under which one is kept; `nil` where it is not seen to be kept.
  private func need(of lemma: Int, among lemmas: [Int]) throws(SMTError) -> Set<Int>? {
    guard case .kept = try checker.check(lemma, assuming: lemmas) else { return nil }
    return Set(try checker.core(among: lemmas))
  }

  private func found(_ lemmas: [Int]) -> InvariantResult {
    .found(
      Invariant(
        goal: checker.term(goals[0]),
        lemmas: lemmas.filter { !goals.contains($0) }.sorted().map { checker.term($0) }),
      finished())
  }

  private func unknown(_ reason: String) -> InvariantResult { .unknown(reason, finished()) }

  private func finished() -> InvariantStatistics {
    var result = statistics
    result.queries = checker.queries
    result.kept = active.count
    return result
  }
}
