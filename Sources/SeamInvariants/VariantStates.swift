import SeamChecking
import SeamFamilies
import SeamIR
import SeamSymbolic

/// States, each with the variants that have it.
///
/// At first these are all states of a small instance. Others join that no lemma of the vocabulary can
/// tell from them. A clause is worth a try in the variants none of whose states it is false in.
struct VariantStates {
  /// For each state cell its value in each state.
  private(set) var columns: [[Int]]
  /// For each state who has it, by number among ``sets``.
  private(set) var owners: [Int] = []
  private(set) var sets: [VariantSet] = []
  private var numbers: [VariantSet: Int] = [:]
  /// How many are of the instance; those that joined follow them.
  private(set) var sampledCount = 0
  let isComplete: Bool
  /// How many variants there are.
  private let grid: Int

  var count: Int { owners.count }

  /// Explores all variants at once, and keeps what those of a set have.
  ///
  /// - Throws: Where there are too many variants, or a move leaves the core's ranges.
  init(
    exploring instance: TransitionSystem, asked: VariantSet, grid: VariantGrid, statesMax: Int,
    until isOver: () -> Bool
  ) throws {
    let found = try FamilyStates(
      exploring: instance, budget: Budget(states: statesMax), shouldStop: isOver)
    let codes = (0..<found.space.count).map { variant in
      grid.number(
        zip(found.space.dimensions, found.space.digits(of: variant)).map { $0.values[$1] })
    }
    isComplete = found.isComplete
    self.grid = grid.count
    columns = Array(repeating: [], count: found.columns.count)
    var translated: [VariantSetID: VariantSet] = [:]
    for (state, reaching) in found.reaching.enumerated() {
      let owners: VariantSet
      if let known = translated[reaching] {
        owners = known
      } else {
        var set = VariantSet(of: grid.count)
        found.sets.forEach(reaching) { set.insert(codes[$0]) }
        set.formIntersection(asked)
        translated[reaching] = set
        owners = set
      }
      if owners.isEmpty { continue }
      self.owners.append(number(of: owners))
      for cell in columns.indices { columns[cell].append(found.columns[cell][state]) }
    }
    sampledCount = self.owners.count
  }

  private mutating func number(of set: VariantSet) -> Int {
    if let known = numbers[set] { return known }
    numbers[set] = sets.count
    sets.append(set)
    return sets.count - 1
  }

  /// Takes in a state of some variants.
  mutating func join(_ values: [Int], _ variants: VariantSet) {
    owners.append(number(of: variants))
    for cell in columns.indices { columns[cell].append(values[cell]) }
  }

  /// Forgets, of some variants, the states that joined.
  mutating func forgetJoined(of variants: VariantSet) {
    for state in sampledCount..<owners.count {
      owners[state] = number(of: sets[owners[state]].subtracting(variants))
    }
  }

  /// The variants that have a state with some facts, among those in which it matters.
  func owners(of facts: [Fact], among asked: VariantSet) -> VariantSet {
    var missing = asked
    var isKnown = Array(repeating: false, count: sets.count)
    for state in 0..<count where !isKnown[owners[state]] {
      guard facts.allSatisfy({ $0.holds { columns[$0][state] } }) else { continue }
      isKnown[owners[state]] = true
      missing.subtract(sets[owners[state]])
    }
    return asked.subtracting(missing)
  }

  /// The states that a variant has.
  func states(of variant: Int) -> [Int] {
    let isOwner = sets.map { $0.contains(variant) }
    return owners.indices.filter { isOwner[owners[$0]] }
  }

  /// One of some states with some facts.
  func having(_ facts: [Fact], among states: [Int]) -> Int? {
    states.first { state in facts.allSatisfy { $0.holds { columns[$0][state] } } }
  }

  /// Few of some facts that none of some states has together.
  ///
  /// Those that come first are kept where there is a choice; `nil` where they are too many.
  func few(of facts: [Fact], among states: [Int]) -> [Fact]? {
    var kept = facts
    for fact in facts.reversed() where kept.count > 1 {
      let rest = kept.filter { $0 != fact }
      if having(rest, among: states) == nil { kept = rest }
    }
    return kept.count <= Generaliser.factsMax ? kept : nil
  }

  /// The values of a cell in states of some variants that have some facts.
  func values(of cell: Int, where facts: [Fact], in variants: VariantSet) -> Set<Int> {
    let isOwner = sets.map { !$0.isDisjoint(with: variants) }
    var seen: Set<Int> = []
    for state in 0..<count where isOwner[owners[state]] {
      let value = columns[cell][state]
      if seen.contains(value) { continue }
      if facts.allSatisfy({ $0.holds { columns[$0][state] } }) { seen.insert(value) }
    }
    return seen
  }

  /// The variants that have a state in which a condition does not hold, among those that matter.
  func owners(breaking term: SymbolicTerm, among asked: VariantSet) -> VariantSet {
    var isKnown = Array(repeating: false, count: sets.count)
    var result = VariantSet(of: grid)
    for state in 0..<count where !isKnown[owners[state]] {
      let holds = term.holds { variable in
        variable.index < columns.count ? columns[variable.index][state] : 0
      }
      if holds { continue }
      isKnown[owners[state]] = true
      result.formUnion(sets[owners[state]])
    }
    return result.intersection(asked)
  }
}
