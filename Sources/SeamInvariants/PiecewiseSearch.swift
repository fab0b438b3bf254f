// One invariant for many variants. Parameters never change along a run, so where for a set of variants
// some lemmas are kept, "for these variants these lemmas" is kept everywhere. One set of lemmas is
// looked for that does for all variants; where there is none each value of one switch is tried by
// itself, and so on down to single variants. What is found for one of these may do for others: the
// solver is asked in which its lemmas are kept as well. Each move that breaks one of them is a move of
// all variants that agree on the switches it depends on; these are left out, until no move is left.

import SeamIR
import SeamSMT
import SeamSymbolic

struct PiecewiseSearch {
  let system: SymbolicSystem
  let instance: TransitionSystem
  let goal: SymbolicTerm
  let seeds: [SymbolicTerm]
  let finder: InvariantFinder
  let isOver: () -> Bool
  private let checker: InductionChecker
  private let grid: VariantGrid
  /// What every piece has to keep: the goal, and the ranges of cells.
  private let goals: [Int]
  private var numbers: [SymbolicTerm: Int] = [:]
  /// The variants asked about.
  private let asked: Set<Int>
  /// Those that no piece has yet.
  private var rest: Set<Int>
  private let regions: [VariantRegion]
  private var pieces: [Piece] = []
  /// What is met in variants.
  private var facts: [Int: Set<Fact>] = [:]
  private var statistics = InvariantStatistics()

  private struct Piece {
    let variants: Set<Int>
    let lemmas: [SymbolicTerm]
  }

  /// The most variants that are looked at for candidates.
  private static let sampledMax = 16
  /// The most variants that are explored to see what depends on a switch.
  private static let exploredMax = 16
  /// The most states of each that are looked at for that.
  private static let exploredStatesMax = 4_000

  /// Prepares for regions; `nil` where they have too many variants.
  init?(
    _ goal: SymbolicTerm, of system: SymbolicSystem, instance: TransitionSystem,
    regions: [VariantRegion], seeds: [SymbolicTerm], finder: InvariantFinder,
    isOver: @escaping () -> Bool
  ) throws(SMTError) {
    guard let grid = VariantGrid(system.system) else { return nil }
    self.system = system
    self.instance = instance
    self.goal = goal
    // A lemma of other variants may do here too.
    let switches = Set(system.system.openParameters.map(\.cell.index))
    self.seeds =
      seeds
      + seeds.compactMap { seed in
        guard case .implies(let condition, let lemma) = seed else { return nil }
        var isOfSwitches = true
        condition.forEachVariable { if !switches.contains($0.index) { isOfSwitches = false } }
        return isOfSwitches ? lemma : nil
      }
    self.finder = finder
    self.isOver = isOver
    self.grid = grid
    self.regions = regions
    checker = try InductionChecker(
      system, config: .disjunction(regions.map { $0.term(system) }),
      limits: SMTLimits(milliseconds: finder.queryMilliseconds))
    goals = [try checker.add(goal), try checker.add(.defined(system.ranges))]
    asked = Set(regions.flatMap { grid.numbers(in: $0) })
    rest = asked
  }

  mutating func run(
    _ progress: (InvariantStatistics) -> Void
  ) throws(SMTError) -> InvariantResult {
    for region in regions {
      if let reason = try addAll(grid.numbers(in: region), progress) {
        return .unknown(reason, statistics)
      }
    }
    return .found(Invariant(goal: goal, lemmas: combined()), statistics)
  }

  // MARK: - Pieces

  /// Finds pieces for some variants; returns why that does not come about.
  private mutating func addAll(
    _ variants: [Int], _ progress: (InvariantStatistics) -> Void
  ) throws(SMTError) -> String? {
    let members = variants.filter { rest.contains($0) }
    guard let first = members.first else { return nil }
    guard !isOver() else { return "the time is up" }
    if try addKnown(members) { return nil }
    if members.count == 1 {
      guard let reason = try addOne(first, progress) else { return nil }
      return "with \(VariantRegion(exactly: grid.variant(first)).text(system)): \(reason)"
    }
    if try addTogether(members, progress) { return nil }
    guard let parameter = tellingParameter(members) else { return "the time is up" }
    var parts: [Int: [Int]] = [:]
    for number in members { parts[grid.variant(number)[parameter], default: []].append(number) }
    for value in grid.values[parameter] {
      if let reason = try addAll(parts[value] ?? [], progress) { return reason }
    }
    return nil
  }

  /// Tries to make one piece for all of some variants of lemmas that are known.
  private mutating func addKnown(_ members: [Int]) throws(SMTError) -> Bool {
    let known = self.known
    guard !known.isEmpty,
      let found = try finder.few(
        of: known, showing: goal, of: system, config: isOne(of: members), until: isOver)
    else { return false }
    try take(found.lemmas, with: members)
    return true
  }

  /// Tries to find one piece for all of some variants, some of which are looked at for candidates.
  private mutating func addTogether(
    _ members: [Int], _ progress: (InvariantStatistics) -> Void
  ) throws(SMTError) -> Bool {
    let attempt = ContinuousClock.now + .seconds(finder.regionSeconds)
    let before = statistics
    let result = try finder.single(
      goal, of: system, instance: instance,
      variants: scattered(members).prefix(Self.sampledMax).map(grid.variant),
      config: isOne(of: members), seeds: known,
      until: { [isOver] in isOver() || ContinuousClock.now > attempt },
      progress: { progress(before.adding($0)) })
    switch result {
    case .unknown(_, let more):
      statistics = before.adding(more)
      return false
    case .found(let invariant, let more):
      statistics = before.adding(more)
      try take(invariant.lemmas, with: members)
      return true
    }
  }

  /// Finds a piece with one variant; returns why there is none.
  private mutating func addOne(
    _ variant: Int, _ progress: (InvariantStatistics) -> Void
  ) throws(SMTError) -> String? {
    let before = statistics
    let result = try finder.single(
      goal, of: system, instance: instance, variants: [grid.variant(variant)],
      config: isOne(of: [variant]), seeds: known, until: isOver,
      progress: { progress(before.adding($0)) })
    switch result {
    case .unknown(let reason, let more):
      statistics = before.adding(more)
      return reason
    case .found(let invariant, let more):
      statistics = before.adding(more)
      try take(invariant.lemmas, with: [variant])
      return nil
    }
  }

  /// Makes a piece of lemmas that some variants are known to keep, and of others that do too.
  private mutating func take(_ lemmas: [SymbolicTerm], with members: [Int]) throws(SMTError) {
    var all = Set(members)
    if !rest.subtracting(all).isEmpty {
      all.formUnion(try variants(keeping: lemmas, with: members))
    }
    rest.subtract(all)
    pieces.append(Piece(variants: all, lemmas: lemmas))
    if !rest.isEmpty { finder.onPiece(combined()) }
  }

  /// The lemmas that are known, those found last first.
  private var known: [SymbolicTerm] {
    var seen: Set<SymbolicTerm> = []
    return (pieces.reversed().flatMap(\.lemmas) + seeds).filter { seen.insert($0).inserted }
  }

  /// That a variant is one of some.
  private func isOne(of members: [Int]) -> SymbolicTerm {
    .conjunction([
      .disjunction(regions.map { $0.term(system) }),
      .disjunction(grid.cover(of: Set(members), among: asked).map { $0.term(system) }),
    ])
  }

  // MARK: - Which variants belong together

  /// The switch on which it depends most what can be met, of those that some variants differ in.
  private mutating func tellingParameter(_ members: [Int]) -> Int? {
    var seen: [(variant: [Int], facts: Set<Fact>)] = []
    for number in scattered(members).prefix(Self.exploredMax) {
      let found = facts[number] ?? factsMet(in: number)
      facts[number] = found
      seen.append((grid.variant(number), found))
    }
    let all = seen.reduce(into: Set<Fact>()) { $0.formUnion($1.facts) }
    var best: (parameter: Int, telling: Int)?
    for parameter in grid.values.indices {
      guard Set(members.map { grid.variant($0)[parameter] }).count > 1 else { continue }
      let groups = Dictionary(grouping: seen) { $0.variant[parameter] }
      let telling = all.count { fact in
        groups.values.contains { group in !group.contains { $0.facts.contains(fact) } }
      }
      if telling > best?.telling ?? -1 { best = (parameter, telling) }
    }
    return best?.parameter
  }

  /// The values that cells have in some states of a variant.
  private func factsMet(in variant: Int) -> Set<Fact> {
    let sample = StateSample(
      exploring: instance, variants: [grid.variant(variant)], statesMax: Self.exploredStatesMax,
      until: isOver)
    let switches = Set(system.system.openParameters.map(\.cell.index))
    var result: Set<Fact> = []
    for (cell, column) in sample.columns.enumerated() {
      guard !system.system.cells[cell].isEndless, !switches.contains(cell) else { continue }
      for value in Set(column) { result.insert(.equals(cell, value)) }
    }
    return result
  }

  /// Variants in another order: neighbours are much alike, so the first of these are a better sample.
  private func scattered(_ members: [Int]) -> [Int] {
    var order = members
    var state: UInt64 = 1
    for place in order.indices.dropFirst().reversed() {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(place, Int(truncatingIfNeeded: state >> 33) % (place + 1))
    }
    return order
  }

  // MARK: - All variants of some lemmas

  /// The variants in which lemmas are kept that some are known to keep, as far as the solver sees.
  private mutating func variants(
    keeping lemmas: [SymbolicTerm], with known: [Int]
  ) throws(SMTError) -> Set<Int> {
    var ids = goals
    for lemma in lemmas { ids.append(try number(lemma)) }
    let everything = SymbolicTerm.conjunction([goal] + lemmas)
    // What a lemma says of a parameter may be what makes it true.
    var named: Set<Int> = []
    everything.forEachVariable { variable in
      if let place = system.system.openParameters.firstIndex(where: {
        $0.cell.index == variable.index
      }) {
        named.insert(place)
      }
    }
    var members = asked
    var demands: [SymbolicTerm] = []
    var labels: [Int] = []
    while !isOver() {
      let breach: InductionChecker.Breach
      switch try checker.breach(ofInitial: everything, where: demands) {
      case .none:
        switch try checker.breach(of: ids, assuming: ids + labels) {
        case .none: return members
        case .some(let found): breach = found
        case .unknown: return []
        }
      case .some(let found): breach = found
      case .unknown: return []
      }
      let needed = named.union(try checker.parametersNeeded(by: breach))
      var region = VariantRegion()
      for parameter in needed {
        let cell = system.system.openParameters[parameter].cell.index
        region.choices[parameter] = [breach.before[cell]]
      }
      members.subtract(grid.numbers(in: region))
      // Where a variant that was to keep them does not, something is wrong; so nothing is gained.
      guard members.isSuperset(of: known) else { return [] }
      // All that is left is what was known.
      guard members.count > known.count else { return [] }
      let demand = SymbolicTerm.negation(region.term(system))
      demands.append(demand)
      labels.append(try number(demand))
    }
    return []
  }

  private mutating func number(_ term: SymbolicTerm) throws(SMTError) -> Int {
    if let known = numbers[term] { return known }
    let number = try checker.add(term)
    numbers[term] = number
    return number
  }

  // MARK: - All together

  /// Each lemma where its pieces are.
  private func combined() -> [SymbolicTerm] {
    var needed = pieces
    for place in pieces.indices.reversed() {
      var others: Set<Int> = []
      for (other, piece) in needed.enumerated() where other != place {
        others.formUnion(piece.variants)
      }
      if asked.isSubset(of: others) { needed.remove(at: place) }
    }
    var order: [SymbolicTerm] = []
    var homes: [SymbolicTerm: Set<Int>] = [:]
    for piece in needed {
      for lemma in piece.lemmas {
        if homes[lemma] == nil { order.append(lemma) }
        homes[lemma, default: []].formUnion(piece.variants)
      }
    }
    var conditions: [Set<Int>: SymbolicTerm] = [:]
    return order.map { lemma in
      let home = homes[lemma] ?? []
      let condition =
        conditions[home]
        ?? .disjunction(grid.cover(of: home, among: asked).map { $0.term(system) })
      conditions[home] = condition
      return .implication(condition, lemma)
    }
  }
}
