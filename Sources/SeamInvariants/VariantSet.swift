/// Some variants of a grid, by their numbers.
struct VariantSet: Hashable, Sendable {
  private var words: [UInt64]

  /// None of so many.
  init(of count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  init(_ numbers: some Sequence<Int>, of count: Int) {
    self.init(of: count)
    for number in numbers { insert(number) }
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  func contains(_ number: Int) -> Bool { words[number >> 6] >> UInt64(number & 63) & 1 == 1 }

  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }

  mutating func remove(_ number: Int) { words[number >> 6] &= ~(1 << UInt64(number & 63)) }

  mutating func formUnion(_ other: VariantSet) {
    for word in words.indices { words[word] |= other.words[word] }
  }

  mutating func subtract(_ other: VariantSet) {
    for word in words.indices { words[word] &= ~other.words[word] }
  }

  mutating func formIntersection(_ other: VariantSet) {
    for word in words.indices { words[word] &= other.words[word] }
  }

  func union(_ other: VariantSet) -> VariantSet {
    var result = self
    result.formUnion(other)
    return result
  }

  func subtracting(_ other: VariantSet) -> VariantSet {
    var result = self
    result.subtract(other)
    return result
  }

  func intersection(_ other: VariantSet) -> VariantSet {
    var result = self
    result.formIntersection(other)
    return result
  }

  func isSubset(of other: VariantSet) -> Bool {
    for word in words.indices where words[word] & ~other.words[word] != 0 { return false }
    return true
  }

  func isDisjoint(with other: VariantSet) -> Bool {
    for word in words.indices where words[word] & other.words[word] != 0 { return false }
    return true
  }

  /// The lowest number.
  var first: Int? {
    words.firstIndex { $0 != 0 }.map { $0 * 64 + words[$0].trailingZeroBitCount }
  }

  /// In order.
  var members: [Int] {
    var result: [Int] = []
    for (place, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        result.append(place * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return result
  }
}
