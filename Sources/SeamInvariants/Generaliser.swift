import SeamIR
import SeamSymbolic

/// Finds few facts about a state that no sampled state shares.
///
/// That is a set cover: each fact rules out the sampled states in which it is false. The greedy choice
/// of Chvátal (Mathematics of Operations Research 4(3), 1979) finds a small one, which is then made
/// irredundant, and its facts as weak as they can be.
struct Generaliser {
  let system: SymbolicSystem
  let sample: StateSample
  /// The cells that facts may speak of, ascending, in two kinds.
  let plainCells: [Int]
  let numberCells: [Int]
  /// For each fact the sampled states in which it holds, as bits.
  private var bits: [Fact: [UInt64]] = [:]

  /// The most facts in a lemma.
  static let factsMax = 8

  init(_ system: SymbolicSystem, _ sample: StateSample, relevant: Set<CellID>) {
    self.system = system
    self.sample = sample
    (plainCells, numberCells) = system.byKind(relevant)
  }

  /// Facts about a state, those of more use first.
  func facts(about values: [Int]) -> [Fact] {
    var result = plainCells.map { Fact.equals($0, values[$0]) }
    for cell in numberCells {
      let value = values[cell]
      for bound in 1...2 where value >= bound { result.append(.atLeast(cell, bound)) }
      for bound in 0...1 where value <= bound { result.append(.atMost(cell, bound)) }
    }
    for (place, left) in numberCells.enumerated() {
      for right in numberCells[(place + 1)...] {
        let distance = values[left].subtractingReportingOverflow(values[right])
        if distance.overflow { continue }
        switch distance.partialValue {
        case 1...: result.append(.apart(left, right, 1))
        case 0: result += [.apart(left, right, 0), .apart(right, left, 0)]
        default: result.append(.apart(right, left, 1))
        }
      }
    }
    return result
  }

  /// A small set of facts about a state that no sampled state shares; `nil` where some sampled state
  /// shares all of them.
  ///
  /// Banned facts are not used.
  mutating func cube(blocking values: [Int], without banned: Set<Fact>) -> Cube? {
    let candidates = facts(about: values).filter { !banned.contains($0) }
    for fact in candidates { note(fact) }
    var left = full
    var chosen: [Fact] = []
    while !isEmpty(left) {
      var best: (fact: Fact, count: Int)?
      for fact in candidates {
        let rest = common(left, bits[fact] ?? [])
        if best.map({ rest < $0.count }) ?? true { best = (fact, rest) }
      }
      guard let best, best.count < population(left), chosen.count < Self.factsMax else {
        return nil
      }
      chosen.append(best.fact)
      left = intersection(left, bits[best.fact] ?? [])
    }
    return Cube(facts: weakened(irredundant(chosen)))
  }

  private mutating func irredundant(_ facts: [Fact]) -> [Fact] {
    var kept = facts
    for fact in facts where kept.count > 1 {
      let rest = kept.filter { $0 != fact }
      if isUnseen(rest) { kept = rest }
    }
    return kept
  }

  private mutating func weakened(_ facts: [Fact]) -> [Fact] {
    var kept = facts
    for place in kept.indices {
      while let weaker = kept[place].weaker {
        var attempt = kept
        attempt[place] = weaker
        note(weaker)
        guard isUnseen(attempt) else { break }
        kept = attempt
      }
    }
    return kept
  }

  private func isUnseen(_ facts: [Fact]) -> Bool {
    isEmpty(facts.reduce(full) { intersection($0, bits[$1] ?? []) })
  }

  // MARK: - Bits

  private mutating func note(_ fact: Fact) {
    guard bits[fact] == nil else { return }
    var row = Array(repeating: UInt64(0), count: (sample.count + 63) / 64)
    fact.forEachHolding(0..<sample.count, sample.columns) { state in
      row[state >> 6] |= 1 << UInt64(state & 63)
    }
    bits[fact] = row
  }

  private var full: [UInt64] {
    var row = Array(repeating: UInt64.max, count: (sample.count + 63) / 64)
    let rest = sample.count & 63
    if rest > 0, !row.isEmpty { row[row.count - 1] = (1 << UInt64(rest)) - 1 }
    return row
  }

  private func isEmpty(_ row: [UInt64]) -> Bool { row.allSatisfy { $0 == 0 } }

  private func population(_ row: [UInt64]) -> Int { row.reduce(0) { $0 + $1.nonzeroBitCount } }

  private func common(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var count = 0
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        for word in 0..<min(left.count, right.count) {
          count += (left[word] & right[word]).nonzeroBitCount
        }
      }
    }
    return count
  }

  private func intersection(_ left: [UInt64], _ right: [UInt64]) -> [UInt64] {
    zip(left, right).map { $0 & $1 }
  }
}
