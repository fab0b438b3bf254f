import SeamIR
import SeamSymbolic

/// Finds cubes that are in a state and in none that variants have.
struct BlockingSearch {
  let vocabulary: CubeVocabulary
  init(_ vocabulary: CubeVocabulary) { self.vocabulary = vocabulary }

  /// A cube with the number of states that come close to it.
  struct Found {
    let facts: [Fact]
    /// How simple it is.
    let plainness: Int
    let nearby: Int

    func isBetter(than other: Found) -> Bool {
      (plainness, nearby) > (other.plainness, other.nearby)
    }
  }

  /// Cubes of a state's facts that no state of a variant has: those of few facts with most states nearby.
  func cubes(
    of facts: CubeVocabulary.Facts, preferring preferred: Set<Int> = [], in variant: Int,
    level: Int, _ states: inout VariantStates, most: Int
  ) -> [Found] {
    let ownCount = states.states(of: variant).count
    let width = (ownCount + 63) / 64
    let rows = states.rows(of: facts.all, in: variant)
    let sizes = rows.map { $0.reduce(0) { $0 + $1.nonzeroBitCount } }
    let bits = Array(rows.joined())
    var found: [Found] = []
    var worst: Found?
    bits.withUnsafeBufferPointer { bits in
      guard let base = bits.baseAddress else { return }
      func common(_ one: Int, _ two: Int) -> Int {
        var count = 0
        for word in 0..<width {
          count += (base[one * width + word] & base[two * width + word]).nonzeroBitCount
        }
        return count
      }
      for step in 0...level {
        vocabulary.forEachCube(of: facts, level: step) { one, two, three, four in
          let first = base + one * width
          let third = base + (three < 0 ? one : three) * width
          let fourth = base + (four < 0 ? one : four) * width
          let other = two < 0 ? first : base + two * width
          for word in 0..<width where first[word] & other[word] & third[word] & fourth[word] != 0 {
            return
          }
          var nearby = two < 0 ? ownCount : min(sizes[one], sizes[two])
          if three >= 0 {
            nearby = min(common(one, two), common(two, three), common(one, three))
            if four >= 0 {
              nearby = min(nearby, common(one, four), common(two, four), common(three, four))
            }
          }
          // What one fact does needs no other.
          guard nearby > 0 || three >= 0 else { return }
          let some = [one, two, three, four].filter { $0 >= 0 }.map { facts.all[$0] }
          var plainness = vocabulary.plainness(of: some)
          if some.contains(where: { preferred.isSuperset(of: $0.cells) }) { plainness += 8 }
          let new = Found(facts: some, plainness: plainness, nearby: nearby)
          if let worst, !new.isBetter(than: worst) { return }
          found.append(new)
          if found.count >= 4 * most {
            found.sort { $0.isBetter(than: $1) }
            found.removeLast(found.count - most)
            worst = found.last
          }
        }
        if !found.isEmpty { break }
      }
    }
    found.sort { $0.isBetter(than: $1) }
    return Array(found.prefix(most))
  }

  /// Of some variants those in which no cube tells a state from all states that they have.
  func notBlocking(
    _ values: [Int], in variants: VariantSet, level: Int, _ states: inout VariantStates
  ) -> VariantSet {
    let facts = vocabulary.facts(about: values, level: level)
    let width = (states.count + 63) / 64
    var bits: [UInt64] = []
    bits.reserveCapacity(facts.all.count * width)
    for fact in facts.all { bits += states.row(of: fact) }
    var left = variants
    let (owners, sets) = (states.owners, states.sets)
    bits.withUnsafeBufferPointer { bits in
      guard let base = bits.baseAddress else { return }
      vocabulary.forEachCube(of: facts, level: level) { one, two, three, four in
        let first = base + one * width
        let second = base + (two < 0 ? one : two) * width
        let third = base + (three < 0 ? one : three) * width
        let fourth = base + (four < 0 ? one : four) * width
        var missing = left
        var last = -1
        for word in 0..<width {
          var rest = first[word] & second[word] & third[word] & fourth[word]
          while rest != 0 {
            let owner = owners[word << 6 + rest.trailingZeroBitCount]
            rest &= rest - 1
            if owner == last { continue }
            last = owner
            missing.subtract(sets[owner])
            if missing.isEmpty { return }
          }
        }
        left.subtract(missing)
      }
    }
    return left
  }
}
