/// A set of small numbers (cells, actions), one bit each.
struct NumberSet: Sendable, Hashable {
  private(set) var words: [UInt64]

  /// An empty set with room for the numbers below `limit`.
  init(limit: Int) { words = Array(repeating: 0, count: max(1, (limit + 63) / 64)) }

  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }
  mutating func remove(_ number: Int) { words[number >> 6] &= ~(1 << UInt64(number & 63)) }
  func contains(_ number: Int) -> Bool { words[number >> 6] >> UInt64(number & 63) & 1 != 0 }

  mutating func formUnion(_ other: NumberSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func subtract(_ other: NumberSet) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  func intersects(_ other: NumberSet) -> Bool {
    words.indices.contains { words[$0] & other.words[$0] != 0 }
  }

  func isSubset(of other: NumberSet) -> Bool {
    words.indices.allSatisfy { words[$0] & ~other.words[$0] == 0 }
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The numbers in the set, ascending.
  func forEach(_ visit: (Int) -> Void) {
    for (index, word) in words.enumerated() {
      var bits = word
      while bits != 0 {
        visit(index << 6 + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
  }
}
