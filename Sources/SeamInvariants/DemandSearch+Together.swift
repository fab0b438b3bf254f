// From lemmas that are shown here and there to few words: each of some variants, all together an invariant.

import SeamSMT
import SeamSymbolic

extension DemandSearch {
  /// Lemmas that are needed somewhere, for another search.
  var worthATry: [SymbolicTerm] {
    neededSomewhere.filter { $0 >= Self.goalCount }.map { lemmas[$0].term }
  }

  /// The lemmas that the goals rest on, or those that these rest on, and so on, wherever that is.
  var neededSomewhere: [Int] {
    var known = Set(0..<Self.goalCount)
    var waiting = Array(known)
    while let lemma = waiting.popLast() {
      waiting += lemmas[lemma].uses.keys.filter { known.insert($0).inserted }
    }
    return known.sorted()
  }

  /// Looks in some variants for lemmas that are needed in others: where more is known, conditions can be
  /// simple.
  ///
  /// Those that moves keep together, where all that is shown is assumed.
  mutating func spread(_ needed: [Int], in block: VariantSet) throws(SMTError) {
    let shown = shown(in: block)
    try turn(to: block)
    var assumed: [Int: Question] = [:]
    var more: [Int: (id: Int, variants: VariantSet)] = [:]
    func claim(_ lemma: Int, _ variants: VariantSet) throws(SMTError) -> Int {
      try checker.add(.implication(terms.term(variants), lemmas[lemma].term))
    }
    for lemma in needed {
      let here = shown[lemma]
      if !here.isEmpty { assumed[try claim(lemma, here)] = (lemma, here) }
      let rest = lemmas[lemma].alive.intersection(block).subtracting(here)
      if !rest.isEmpty { more[lemma] = (try claim(lemma, rest), rest) }
    }
    while !more.isEmpty, !isOver() {
      let wanted = more.values.map(\.id).sorted()
      let assumptions = assumed.keys.sorted() + wanted
      switch try checker.breach(of: wanted, assuming: assumptions) {
      case .none:
        for (lemma, entry) in more { assumed[entry.id] = (lemma, entry.variants) }
        let core = try checker.core(among: assumptions).compactMap { assumed[$0] }
        for (lemma, entry) in more { note((lemma, entry.variants), isShownBy: core) }
        return
      case .unknown: return
      case .some(let breach):
        guard let after = breach.after else { return }
        let made = moves.variants(from: breach.before, to: after)
        var isAnyBroken = false
        for (lemma, entry) in more.sorted(by: { $0.key < $1.key })
        where !lemmas[lemma].term.holds({ after[$0.index] }) {
          let left = entry.variants.subtracting(made)
          if left == entry.variants { continue }
          isAnyBroken = true
          more[lemma] = left.isEmpty ? nil : (try claim(lemma, left), left)
        }
        // Numbers are written in binary for the solver, and so may be beyond what can be evaluated.
        guard isAnyBroken else { return }
      }
    }
  }

  /// For each lemma those of some variants in which it and all that it rests on are shown.
  private func shown(in variants: VariantSet) -> [VariantSet] {
    var sets = lemmas.map { $0.alive.subtracting($0.pending).intersection(variants) }
    var isStable = false
    while !isStable {
      isStable = true
      for (number, lemma) in lemmas.enumerated() {
        for (used, variants) in lemma.uses {
          let lacking = sets[number].intersection(variants).subtracting(sets[used])
          if lacking.isEmpty { continue }
          sets[number].subtract(lacking)
          isStable = false
        }
      }
    }
    return sets
  }

  /// Each lemma that is needed, with a condition on switches under which it is.
  ///
  /// It may be said of more variants, as long as it is shown there, if that takes fewer words; then it needs
  /// there what it rests on.
  var combined: [SymbolicTerm] {
    let shown = shown(in: asked)
    var said = needed(in: asked)
    var regions: [[VariantRegion]] = Array(repeating: [], count: lemmas.count)
    var waiting = Set(lemmas.indices.dropFirst(Self.goalCount).filter { !said[$0].isEmpty })
    while let lemma = waiting.min() {
      waiting.remove(lemma)
      var reached = order.below(said[lemma]).intersection(everyone)
      let possible = order.below(shown[lemma])
      regions[lemma] = grid.cover(
        of: reached, among: everyone.subtracting(possible).union(reached))
      let covered = VariantSet(
        regions[lemma].flatMap { grid.numbers(in: $0) }
      ).intersection(everyone)
      while let variant = covered.subtracting(reached).first,
        let above = order.above(variant).first(where: shown[lemma].contains)
          ?? (shown[lemma].contains(variant) ? variant : nil)
      {
        said[lemma].insert(above)
        reached.formUnion(order.below(VariantSet([above])))
        waiting.insert(lemma)
      }
      for (used, variants) in lemmas[lemma].uses where used >= Self.goalCount {
        let lacking = variants.intersection(said[lemma]).subtracting(said[used])
        if lacking.isEmpty { continue }
        said[used].formUnion(lacking)
        waiting.insert(used)
      }
    }
    return lemmas.indices.dropFirst(Self.goalCount).compactMap { lemma in
      if said[lemma].isEmpty { return nil }
      let condition = SymbolicTerm.disjunction(regions[lemma].map { $0.term(system) })
      return .implication(condition, lemmas[lemma].term)
    }
  }
}
