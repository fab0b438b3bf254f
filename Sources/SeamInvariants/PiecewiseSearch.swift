// One invariant for many variants. Parameters never change along a run, so the variants fall apart into
// regions, and where for each region some lemmas are kept, "in this region these lemmas" is kept
// everywhere. A region is found from one variant: its lemmas are searched for as for any single one, and
// then every demand on a parameter is given up that the solver does not need to see them kept.

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
  /// What every piece has to keep: the goal, and the ranges of cells.
  private let goals: [Int]
  private var numbers: [SymbolicTerm: Int] = [:]
  /// The variants asked about that no piece has yet.
  private var rest: [[Int]]
  private let regions: [VariantRegion]
  private var pieces: [Piece] = []
  private var statistics = InvariantStatistics()

  private struct Piece {
    let region: VariantRegion
    let lemmas: [SymbolicTerm]
  }

  /// The most variants that are enumerated.
  static let variantsMax = 1 << 20
  /// The most variants of a region that are looked at for candidates.
  static let sampledMax = 12

  /// Prepares for regions; `nil` where they have too many variants.
  init?(
    _ goal: SymbolicTerm, of system: SymbolicSystem, instance: TransitionSystem,
    regions: [VariantRegion], seeds: [SymbolicTerm], finder: InvariantFinder,
    isOver: @escaping () -> Bool
  ) throws(SMTError) {
    self.system = system
    self.instance = instance
    self.goal = goal
    self.seeds = seeds
    self.finder = finder
    self.isOver = isOver
    checker = try InductionChecker(
      system, config: .disjunction(regions.map { $0.term(system) }),
      limits: SMTLimits(milliseconds: finder.queryMilliseconds))
    goals = [try checker.add(goal), try checker.add(.defined(system.ranges))]
    var variants: [[Int]] = [[]]
    for parameter in system.system.openParameters {
      guard variants.count * parameter.domain.count <= Self.variantsMax else { return nil }
      variants = variants.flatMap { start in parameter.domain.map { start + [$0.value] } }
    }
    rest = variants.filter { variant in regions.contains { $0.contains(variant) } }
    self.regions = regions
  }

  mutating func run(
    _ progress: (InvariantStatistics) -> Void
  ) throws(SMTError) -> InvariantResult {
    for region in regions {
      while true {
        let variants = rest.filter(region.contains)
        guard let variant = variants.first else { break }
        guard !isOver() else { return .unknown("the time is up", statistics) }
        if let reason = try add(variant, among: variants, progress) {
          let text = VariantRegion(exactly: variant).text(system)
          return .unknown("with \(text): \(reason)", statistics)
        }
      }
    }
    return .found(Invariant(goal: goal, lemmas: combined()), statistics)
  }

  /// Finds a piece with a variant; returns why there is none.
  ///
  /// Candidates that hold in others of its region as well are tried first: with them the piece will be
  /// larger.
  private mutating func add(
    _ variant: [Int], among variants: [[Int]], _ progress: (InvariantStatistics) -> Void
  ) throws(SMTError) -> String? {
    let exact = VariantRegion(exactly: variant)
    let step = max(1, variants.count / Self.sampledMax)
    let some = stride(from: 0, to: variants.count, by: step).map { variants[$0] }
    let attempt = ContinuousClock.now + .seconds(finder.regionSeconds)
    for (sampled, isLast) in [(some, false), ([variant], true)] where isLast || some.count > 1 {
      let before = statistics
      let result = try finder.single(
        goal, of: system, instance: instance, variants: sampled, config: exact.term(system),
        seeds: pieces.reversed().flatMap(\.lemmas) + seeds,
        until: { [isOver] in isOver() || !isLast && ContinuousClock.now > attempt },
        progress: { progress(before.adding($0)) })
      switch result {
      case .unknown(let reason, let more):
        statistics = before.adding(more)
        if isLast { return reason }
      case .found(let invariant, let more):
        statistics = before.adding(more)
        let region = try stretched(exact, with: invariant.lemmas)
        rest.removeAll(where: region.contains)
        pieces.append(Piece(region: region, lemmas: invariant.lemmas))
        return nil
      }
    }
    return nil
  }

  /// A region around one, as large as the solver sees lemmas kept.
  private mutating func stretched(
    _ exact: VariantRegion, with lemmas: [SymbolicTerm]
  ) throws(SMTError) -> VariantRegion {
    var ids = goals
    for lemma in lemmas { ids.append(try number(lemma)) }
    let everything = SymbolicTerm.conjunction([goal] + lemmas)
    var region = exact
    let demands = try labels(of: exact)
    guard try checker.areKept(ids, assuming: ids + demands.map(\.label)) == true else {
      return exact
    }
    let core = Set(try checker.core(among: demands.map(\.label)))
    var looser = exact
    for (parameter, label) in demands where !core.contains(label) {
      looser.choices[parameter] = nil
    }
    if try checker.isInitial(.implication(looser.term(system), everything)) == true {
      region = looser
    }
    /// Takes a larger region if the lemmas are kept there too.
    func grow(to larger: VariantRegion) throws(SMTError) {
      guard !isOver(),
        try checker.isInitial(.implication(larger.term(system), everything)) == true
      else { return }
      let labels = try labels(of: larger).map(\.label)
      if try checker.areKept(ids, assuming: ids + labels) == true { region = larger }
    }
    for parameter in region.choices.keys.sorted() {
      var larger = region
      larger.choices[parameter] = nil
      try grow(to: larger)
    }
    for parameter in region.choices.keys.sorted() {
      for (value, _) in system.system.openParameters[parameter].domain {
        var larger = region
        guard larger.choices[parameter]?.insert(value).inserted ?? false else { continue }
        try grow(to: larger)
      }
    }
    return region
  }

  /// For each demand of a region the lemma that says it.
  private mutating func labels(
    of region: VariantRegion
  ) throws(SMTError) -> [(parameter: Int, label: Int)] {
    var result: [(parameter: Int, label: Int)] = []
    for parameter in region.choices.keys.sorted() {
      result.append((parameter, try number(region.demand(on: parameter, system))))
    }
    return result
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
    var order: [SymbolicTerm] = []
    var homes: [SymbolicTerm: [Int]] = [:]
    for (number, piece) in pieces.enumerated() {
      for lemma in piece.lemmas {
        if homes[lemma] == nil { order.append(lemma) }
        homes[lemma, default: []].append(number)
      }
    }
    return order.map { lemma in
      let home = homes[lemma] ?? []
      guard home.count < pieces.count else { return lemma }
      return .implication(union(home.map { pieces[$0].region }), lemma)
    }
  }

  /// That a variant is in one of some regions; those that ask for one and the same parameter
  /// together.
  private func union(_ regions: [VariantRegion]) -> SymbolicTerm {
    var simple = VariantRegion()
    var others: [SymbolicTerm] = []
    for region in regions {
      if let (parameter, values) = region.choices.first, region.choices.count == 1 {
        simple.choices[parameter, default: []].formUnion(values)
      } else {
        others.append(region.term(system))
      }
    }
    return .disjunction(
      simple.choices.keys.sorted().map { simple.demand(on: $0, system) } + others)
  }
}
