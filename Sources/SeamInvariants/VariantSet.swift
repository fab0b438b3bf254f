/// Some variants of a grid, by their numbers.
///
/// Rows of bits, from the first word that has any to the last: what is asked of few variants that are
/// near each other costs little, however many the grid has.
struct VariantSet: Hashable, Sendable {
  /// Where the row begins; 0 in the empty set.
  private var start = 0
  /// Neither the first nor the last word is 0.
  private var words: [UInt64] = []

  init() {}

  init(_ numbers: some Sequence<Int>) {
    for number in numbers { insert(number) }
  }

  var isEmpty: Bool { words.isEmpty }
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
  private var end: Int { start + words.count }

  func contains(_ number: Int) -> Bool {
    let word = number >> 6
    guard start <= word, word < end else { return false }
    return words[word - start] >> UInt64(number & 63) & 1 == 1
  }

  mutating func insert(_ number: Int) {
    reserve(number >> 6, number >> 6 + 1)
    words[number >> 6 - start] |= 1 << UInt64(number & 63)
  }

  mutating func remove(_ number: Int) {
    guard contains(number) else { return }
    words[number >> 6 - start] &= ~(1 << UInt64(number & 63))
    trim()
  }

  mutating func formUnion(_ other: VariantSet) {
    if other.isEmpty { return }
    reserve(other.start, other.end)
    for word in other.start..<other.end { words[word - start] |= other.words[word - other.start] }
  }

  mutating func subtract(_ other: VariantSet) {
    let (low, high) = common(other)
    guard low < high else { return }
    for word in low..<high { words[word - start] &= ~other.words[word - other.start] }
    trim()
  }

  mutating func formIntersection(_ other: VariantSet) { self = intersection(other) }

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
    var (low, high) = common(other)
    func both(_ word: Int) -> UInt64 { words[word - start] & other.words[word - other.start] }
    while low < high, both(low) == 0 { low += 1 }
    while low < high, both(high - 1) == 0 { high -= 1 }
    var result = VariantSet()
    guard low < high else { return result }
    result.start = low
    result.words = (low..<high).map(both)
    return result
  }

  func isSubset(of other: VariantSet) -> Bool {
    guard !isEmpty else { return true }
    guard other.start <= start, end <= other.end else { return false }
    for word in start..<end where words[word - start] & ~other.words[word - other.start] != 0 {
      return false
    }
    return true
  }

  func isDisjoint(with other: VariantSet) -> Bool {
    let (low, high) = common(other)
    guard low < high else { return true }
    for word in low..<high where words[word - start] & other.words[word - other.start] != 0 {
      return false
    }
    return true
  }

  /// The lowest number.
  var first: Int? { words.first.map { start * 64 + $0.trailingZeroBitCount } }

  /// In order.
  var members: [Int] {
    var result: [Int] = []
    for (place, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        result.append((start + place) * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return result
  }

  // MARK: - The row

  /// The words that both have.
  private func common(_ other: VariantSet) -> (low: Int, high: Int) {
    (max(start, other.start), min(end, other.end))
  }

  /// Sees to it that the row has some words, the first and last of which are about to have members.
  private mutating func reserve(_ low: Int, _ high: Int) {
    if words.isEmpty { start = low }
    if low < start {
      words.insert(contentsOf: repeatElement(0, count: start - low), at: 0)
      start = low
    }
    if high > end { words.append(contentsOf: repeatElement(0, count: high - end)) }
  }

  private mutating func trim() {
    while words.last == 0 { words.removeLast() }
    let zeros = words.prefix { $0 == 0 }.count
    if zeros > 0 { words.removeFirst(zeros) }
    start = words.isEmpty ? 0 : start + zeros
  }
}
