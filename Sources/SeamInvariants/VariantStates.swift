import SeamChecking
import SeamFamilies
import SeamIR
import SeamSymbolic

/// States, each with the variants that have it.
///
/// At first these are the states of a small instance. Others join that no lemma of the vocabulary can
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
  /// For each fact the states in which it holds, as bits, as far as that was asked for.
  private var rows: [Fact: [UInt64]] = [:]
  private var filled: [Fact: Int] = [:]
  /// The variant that was asked about last.
  private var chosen: Chosen?

  /// A variant's states, and for each fact those in which it holds, as bits.
  private struct Chosen {
    let variant: Int
    let count: Int
    let members: [Int]
    var rows: [Fact: [UInt64]] = [:]
  }

  /// A set of states by their places.
  private struct Bits {
    var words: [UInt64]

    mutating func formIntersection(_ other: [UInt64]) {
      for word in words.indices { words[word] &= other[word] }
    }

    /// Visits its members as long as it is told to go on.
    func forEach(_ visit: (Int) -> Bool) {
      for (place, word) in words.enumerated() {
        var rest = word
        while rest != 0 {
          guard visit(place << 6 + rest.trailingZeroBitCount) else { return }
          rest &= rest - 1
        }
      }
    }
  }

  var count: Int { owners.count }

  private var all: Bits {
    var bits = Bits(words: Array(repeating: .max, count: (count + 63) / 64))
    if count & 63 > 0 { bits.words[count >> 6] = (1 << UInt64(count & 63)) - 1 }
    return bits
  }

  /// Explores the variants of a set, all at once.
  ///
  /// - Throws: Where there are too many variants, or a move leaves the core's ranges.
  init(
    exploring instance: TransitionSystem, asked: VariantSet, grid: VariantGrid, statesMax: Int,
    until isOver: () -> Bool
  ) throws {
    let found = try FamilyStates(
      exploring: instance, budget: Budget(states: statesMax),
      where: { asked.contains(grid.number($0)) }, shouldStop: isOver)
    let codes = (0..<found.space.count).map { variant in
      grid.number(
        zip(found.space.dimensions, found.space.digits(of: variant)).map { $0.values[$1] })
    }
    isComplete = found.isComplete
    columns = found.columns
    var translated: [VariantSetID: Int] = [:]
    for reaching in found.reaching {
      if translated[reaching] == nil {
        var members: [Int] = []
        found.sets.forEach(reaching) { members.append(codes[$0]) }
        translated[reaching] = number(of: VariantSet(members))
      }
      if let owner = translated[reaching] { owners.append(owner) }
    }
    sampledCount = owners.count
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
    chosen = nil
  }

  /// The variants that have a state with some facts, among those in which it matters.
  mutating func owners(of facts: [Fact], among asked: VariantSet) -> VariantSet {
    var missing = asked
    var isKnown = Array(repeating: false, count: sets.count)
    having(facts).forEach { state in
      let owner = owners[state]
      if isKnown[owner] { return true }
      isKnown[owner] = true
      missing.subtract(sets[owner])
      return !missing.isEmpty
    }
    return asked.subtracting(missing)
  }

  /// The values of a cell in states of some variants that have some facts.
  mutating func values(of cell: Int, where facts: [Fact], in variants: VariantSet) -> Set<Int> {
    let isOwner = sets.map { !$0.isDisjoint(with: variants) }
    var seen: Set<Int> = []
    having(facts).forEach { state in
      if isOwner[owners[state]] { seen.insert(columns[cell][state]) }
      return true
    }
    return seen
  }

  /// The states with some facts, as bits.
  private mutating func having(_ facts: [Fact]) -> Bits {
    var bits = all
    for fact in facts { bits.formIntersection(row(of: fact)) }
    return bits
  }

  /// The states in which a fact holds, as bits.
  mutating func row(of fact: Fact) -> [UInt64] {
    let start = filled[fact] ?? 0
    if start == count, let row = rows[fact] { return row }
    var row = rows[fact] ?? []
    rows[fact] = nil
    while row.count < (count + 63) / 64 { row.append(0) }
    fact.forEachHolding(start..<count, columns) { place in
      let state = start + place
      row[state >> 6] |= 1 << UInt64(state & 63)
    }
    filled[fact] = count
    rows[fact] = row
    return row
  }

  // MARK: - Of one variant

  /// The states that a variant has.
  mutating func states(of variant: Int) -> [Int] {
    if let chosen, chosen.variant == variant, chosen.count == count { return chosen.members }
    let isOwner = sets.map { $0.contains(variant) }
    let members = owners.indices.filter { isOwner[owners[$0]] }
    chosen = Chosen(variant: variant, count: count, members: members)
    return members
  }

  /// For some facts the states of a variant in which they hold, as bits, by the place among its states.
  mutating func rows(of facts: [Fact], in variant: Int) -> [[UInt64]] {
    let own = states(of: variant)
    return facts.map { fact in
      if let row = chosen?.rows[fact] { return row }
      let all = row(of: fact)
      var row = Array(repeating: UInt64(0), count: (own.count + 63) / 64)
      for (place, state) in own.enumerated() {
        row[place >> 6] |= (all[state >> 6] >> UInt64(state & 63) & 1) << UInt64(place & 63)
      }
      chosen?.rows[fact] = row
      return row
    }
  }

  /// A state of a variant with some facts.
  mutating func having(_ facts: [Fact], in variant: Int) -> Int? {
    let rows = rows(of: facts, in: variant)
    let own = states(of: variant)
    guard let first = rows.first else { return own.first }
    for word in first.indices {
      var rest = first[word]
      for row in rows.dropFirst() where rest != 0 { rest &= row[word] }
      if rest != 0 { return own[word << 6 + rest.trailingZeroBitCount] }
    }
    return nil
  }

  /// Few of some facts that no state of a variant has together.
  ///
  /// Those that come first are kept where there is a choice; `nil` where they are too many.
  mutating func few(of facts: [Fact], in variant: Int) -> [Fact]? {
    var kept = facts
    for fact in facts.reversed() where kept.count > 1 {
      let rest = kept.filter { $0 != fact }
      if having(rest, in: variant) == nil { kept = rest }
    }
    return kept.count <= Generaliser.factsMax ? kept : nil
  }

  // MARK: - Of conditions

  /// For each of some conditions the variants that have a state in which it does not hold.
  func owners(breaking terms: [SymbolicTerm]) -> [VariantSet] {
    var atoms: [SymbolicTerm: [UInt64]] = [:]
    return terms.map { term in
      var isKnown = Array(repeating: false, count: sets.count)
      var result = VariantSet()
      var bits = all
      bits.formIntersection(row(of: .not(term), &atoms))
      bits.forEach { state in
        if !isKnown[owners[state]] { result.formUnion(sets[owners[state]]) }
        isKnown[owners[state]] = true
        return true
      }
      return result
    }
  }

  /// The states in which a condition holds, as bits; what is beyond the last state means nothing.
  private func row(of term: SymbolicTerm, _ atoms: inout [SymbolicTerm: [UInt64]]) -> [UInt64] {
    switch term {
    case .not(let inner): return row(of: inner, &atoms).map { ~$0 }
    case .and(let parts):
      var bits = all
      for part in parts { bits.formIntersection(row(of: part, &atoms)) }
      return bits.words
    case .or(let parts): return row(of: .not(.and(parts.map { .not($0) })), &atoms)
    case .implies(let left, let right): return row(of: .or([.not(left), right]), &atoms)
    default:
      if let row = atoms[term] { return row }
      var row = Array(repeating: UInt64(0), count: (count + 63) / 64)
      for state in 0..<count {
        let holds = term.holds { variable in
          variable.index < columns.count ? columns[variable.index][state] : 0
        }
        if holds { row[state >> 6] |= 1 << UInt64(state & 63) }
      }
      atoms[term] = row
      return row
    }
  }
}
