// What is done about a counterexample: a lemma that rules it out, or the insight that there is none.

import SeamIR
import SeamSMT
import SeamSymbolic

extension DemandSearch {
  /// Cubes that are tried for one counterexample, and how many of these join.
  private static let triedMax = 16
  private static let joinedMax = 4
  /// The level of the vocabulary for facts on which the counterexample depends.
  private static let tellingLevel = 1

  /// A cube that may never be true in some variants.
  private struct Candidate {
    let facts: [Fact]
    let alive: VariantSet
    let rank: Double
    let term: SymbolicTerm
  }

  /// Answers a move that breaks a lemma; whether the question is another one now.
  mutating func answer(
    _ breach: InductionChecker.Breach, _ question: Question
  ) throws(SMTError) -> Bool {
    let before = breach.before
    let variant = variant(of: before)
    let level = levels.firstIndex { $0.contains(variant) } ?? 0
    let telling: Set<Int>?
    switch reason(for: before, in: variant, level: level, breaking: question.lemma) {
    case .cells(let cells): telling = cells
    case .unclear: telling = nil
    case .reachable(let state, let end, let variants):
      join(end, moves.variants(from: state, to: end).intersection(variants))
      return true
    }
    let found = cubes(blocking: before, in: variant, level: level, telling)
    guard found.isEmpty else {
      try add(found, question, variant)
      return false
    }
    guard let after = breach.after else { return true }
    var variants = moves.variants(from: before, to: after).intersection(levels[level])
    for step in 0...level {
      variants = blocking.notBlocking(before, in: variants, level: step, &states)
    }
    // Numbers are written in binary for the solver, and so may be beyond what can be evaluated.
    variants.insert(variant)
    join(after, variants)
    learn(before, after, variant)
    return true
  }

  private func variant(of state: [Int]) -> Int {
    grid.number(system.system.openParameters.map { state[$0.cell.index] })
  }

  /// Cubes that a state is in, and no state that its variant has: of cells on which it depends that the
  /// lemma is broken, where these tell.
  private mutating func cubes(
    blocking state: [Int], in variant: Int, level: Int, _ telling: Set<Int>?
  ) -> [BlockingSearch.Found] {
    let all = blocking.vocabulary.facts(about: state, level: level)
    guard let telling else {
      return blocking.cubes(of: all, in: variant, level: level, &states, most: Self.triedMax)
    }
    let some = blocking.vocabulary.facts(about: state, of: telling, level: level)
    let found = blocking.cubes(
      of: some, in: variant, level: Self.tellingLevel, &states, most: Self.triedMax)
    if !found.isEmpty { return found }
    if states.having(some.all, in: variant) == nil, let few = states.few(of: some.all, in: variant)
    {
      return [BlockingSearch.Found(facts: few, plainness: 0, nearby: 1)]
    }
    return blocking.cubes(
      of: all, preferring: telling, in: variant, level: level, &states, most: Self.triedMax)
  }

  /// Why a move breaks a lemma.
  private enum Reason {
    /// For the values of these cells.
    case cells(Set<Int>)
    /// It is not seen.
    case unclear
    /// So does a move from a state that variants have; it is where numbers are beyond the instance.
    case reachable(from: [Int], to: [Int], in: VariantSet)
  }

  /// Cells on whose values it depends that a move breaks a lemma.
  ///
  /// At first those whose value alone decides. As long as the variant has a state that is the same as far
  /// as these go, one more is found on the way from the one to the other.
  private mutating func reason(
    for state: [Int], in variant: Int, level: Int, breaking lemma: Int
  ) -> Reason {
    let following = adversaries.following
    let term = lemmas[lemma].term
    let isBroken: (([Int]) -> Bool)? =
      lemma == 0 ? nil : { values in !term.holds { values[$0.index] } }
    guard following.breaks(state, isBroken) else { return .unclear }
    let source = blocking.vocabulary.source
    let all = source.cells
    var telling: Set<Int> = []
    for cell in all {
      let isTelling = following.others(than: state[cell], for: cell).contains { value in
        var changed = state
        changed[cell] = value
        return !following.breaks(changed, isBroken)
      }
      if isTelling { telling.insert(cell) }
    }
    let switches = Set(system.system.openParameters.map(\.cell.index))
    while let other = states.having(
      blocking.vocabulary.facts(about: state, of: telling, level: level).all, in: variant)
    {
      var current = state
      var found: Int?
      for cell in all where !telling.contains(cell) {
        current[cell] = states.columns[cell][other]
        if !following.breaks(current, isBroken) {
          found = cell
          break
        }
      }
      if let found {
        telling.insert(found)
        continue
      }
      for cell in states.columns.indices where !switches.contains(cell) {
        current[cell] = states.columns[cell][other]
      }
      guard let isBroken, let end = following.moves(from: current).successors.first(where: isBroken)
      else {
        // How numbers compare decides, and not which they are.
        telling.formUnion(source.numberCells)
        break
      }
      return .reachable(from: current, to: end, in: states.sets[states.owners[other]])
    }
    return .cells(telling)
  }

  // MARK: - No answer

  /// Takes in a state that no lemma of the vocabulary can tell from those that variants have.
  private mutating func join(_ values: [Int], _ variants: VariantSet) {
    states.join(values, variants)
    var gone = VariantSet()
    for number in lemmas.indices where !lemmas[number].term.holds({ values[$0.index] }) {
      if number < Self.goalCount {
        gone.formUnion(variants)
      } else {
        drop(number, in: variants)
      }
    }
    if !gone.isEmpty { raise(gone) }
  }

  private mutating func drop(_ number: Int, in variants: VariantSet) {
    let gone = lemmas[number].alive.intersection(variants)
    if gone.isEmpty { return }
    lemmas[number].alive.subtract(gone)
    lemmas[number].pending.subtract(gone)
    lemmas[number].assumed = nil
    for user in lemmas.indices {
      guard let used = lemmas[user].uses[number], !used.isDisjoint(with: gone) else { continue }
      lemmas[user].uses[number] = used.subtracting(gone)
      let open = used.intersection(gone).intersection(lemmas[user].alive)
      lemmas[user].pending.formUnion(open)
    }
  }

  /// Goes on with more of the vocabulary where the goal is not kept, and with all that was given up there.
  private mutating func raise(_ variants: VariantSet) {
    for level in levels.indices.reversed() {
      let here = levels[level].intersection(variants)
      if here.isEmpty { continue }
      levels[level].subtract(here)
      if level + 1 < levels.count {
        levels[level + 1].formUnion(here)
      } else {
        giveUp(here, "no small clause tells an unreachable state from the reachable ones")
      }
    }
    states.forgetJoined(of: variants)
    for number in lemmas.indices.dropFirst(Self.goalCount) {
      let more = lemmas[number].sampled.intersection(variants).intersection(asked)
        .subtracting(lemmas[number].alive)
      if more.isEmpty { continue }
      lemmas[number].alive.formUnion(more)
      lemmas[number].pending.formUnion(more)
      lemmas[number].assumed = nil
    }
  }

  // MARK: - New lemmas

  /// Adds the best of some cubes: those that are kept already, or else those that look best.
  private mutating func add(
    _ found: [BlockingSearch.Found], _ question: Question, _ variant: Int
  ) throws(SMTError) {
    let all = candidates(found, question.variants)
    let claims = all.map { SymbolicTerm.implication(terms.term($0.alive), $0.term) }
    let initial = Set(try checker.initial(among: claims))
    guard !initial.isEmpty else { return try joinInitial(.conjunction(claims)) }
    let possible = zip(all, claims).filter { initial.contains($0.1) }.map(\.0)
    let unbroken = adversaries.kept(possible.map { ($0.facts, $0.alive) }).map { possible[$0] }
    let kept = try self.kept(unbroken, question.variants)
    let hoped = unbroken.isEmpty ? possible : unbroken
    let chosen = (kept.isEmpty ? hoped : kept).prefix(Self.joinedMax)
    adversaries.keep { values, variant in
      chosen.allSatisfy { candidate in
        !candidate.alive.contains(variant)
          || !candidate.facts.allSatisfy { $0.holds { values[$0] } }
      }
    }
    for candidate in chosen {
      lemmas.append(Lemma(candidate.term, facts: candidate.facts, in: candidate.alive))
    }
    statistics.candidates += all.count
  }

  /// Takes in an initial state that the instance does not have, since its numbers are cut off.
  private mutating func joinInitial(_ claim: SymbolicTerm) throws(SMTError) {
    guard case .some(let breach) = try checker.breach(ofInitial: claim) else { return }
    var region = VariantRegion()
    for parameter in try checker.parametersNeeded(byInitial: breach) {
      let cell = system.system.openParameters[parameter].cell.index
      region.choices[parameter] = [breach.before[cell]]
    }
    join(
      breach.before,
      VariantSet(grid.numbers(in: region)).intersection(asked))
  }

  private mutating func candidates(
    _ found: [BlockingSearch.Found], _ question: VariantSet
  ) -> [Candidate] {
    var seen: Set<[Fact]> = []
    var result: [Candidate] = []
    for one in found {
      let few = irredundant(one.facts)
      let alive = asked.subtracting(states.owners(of: few, among: asked))
      let facts = widened(few, alive)
      guard seen.insert(facts).inserted else { continue }
      let share = Double(alive.count) / Double(asked.count)
      result.append(
        Candidate(
          facts: facts, alive: alive,
          rank: Double(one.plainness) * 1e12
            + Double(one.nearby * alive.intersection(question).count) * (1 + share),
          term: Cube(facts: facts).lemma(system)))
    }
    return result.sorted { $0.rank > $1.rank }
  }

  /// Without facts that say nothing in addition.
  private mutating func irredundant(_ facts: [Fact]) -> [Fact] {
    guard facts.count > 2 else { return facts }
    var kept = facts
    let met = states.owners(of: facts, among: asked)
    for fact in facts {
      let rest = kept.filter { $0 != fact }
      if states.owners(of: rest, among: asked) == met { kept = rest }
    }
    return kept
  }

  /// A cube with all values of one cell that are never met either.
  private mutating func widened(_ facts: [Fact], _ alive: VariantSet) -> [Fact] {
    func range(_ place: Int) -> ClosedRange<Int> {
      system.system.cells[facts[place].cell].range
    }
    let plain = facts.indices.filter {
      if case .equals = facts[$0] { range($0).count <= Self.widthMax } else { false }
    }
    // The cell with most values has most to gain.
    guard let place = plain.max(by: { range($0).count < range($1).count }),
      range(place).count > 2
    else { return facts }
    var rest = facts
    rest.remove(at: place)
    let cell = facts[place].cell
    let seen = states.values(of: cell, where: rest, in: alive)
    let free = range(place).filter { !seen.contains($0) }
    guard free.count > 1 else { return facts }
    if free.count < range(place).count { rest.insert(.isAmong(cell, free), at: place) }
    return rest
  }

  /// A cell with more values is a number to a reader.
  private static let widthMax = 64

  /// Those of some candidates that moves keep together where a question is asked.
  private mutating func kept(
    _ candidates: [Candidate], _ question: VariantSet
  ) throws(SMTError) -> [Candidate] {
    var left: [(candidate: Candidate, id: Int)] = []
    for candidate in candidates {
      let here = candidate.alive.intersection(question)
      left.append(
        (candidate, try checker.add(.implication(terms.term(here), candidate.term))))
    }
    let assumed = try assumptions().keys.sorted()
    while !left.isEmpty {
      let ids = left.map(\.id)
      switch try checker.breach(of: ids, assuming: assumed + ids) {
      case .none: return left.map(\.candidate)
      case .unknown: return []
      case .some(let breach):
        guard let after = breach.after else { return [] }
        learn(breach.before, after, variant(of: breach.before))
        let rest = left.filter { checker.term($0.id).holds { after[$0.index] } }
        // A model in which nothing is false would go round for ever.
        guard rest.count < left.count else { return [] }
        left = rest
      }
    }
    return []
  }

  /// Takes in a move from a state in which all lemmas hold.
  private mutating func learn(_ before: [Int], _ after: [Int], _ variant: Int) {
    let lemmas = self.lemmas
    adversaries.add(before, after, variant) { values in
      lemmas.allSatisfy { lemma in
        !lemma.alive.contains(variant) || lemma.term.holds { values[$0.index] }
      }
    }
  }
}
