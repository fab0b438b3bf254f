// Sets of variants, hash-consed: equal sets are one number. Sets as presence conditions: Classen et
// al., Featured Transition Systems, TSE 2013, who keep them as formulas; rows of bits are smaller and
// faster up to some hundred thousand variants. Results of operations are remembered for a while only:
// nearly every state of a large family has a set of its own, so that most operations are asked once,
// and those that are asked again are asked soon.

/// The number of an interned set of variants; 0 is the empty set, 1 the set of all.
package typealias VariantSetID = Int32

/// Interned sets of variants.
///
/// Copies share the sets, so that each thread has one and a number means the same to all.
package struct VariantSets: Sendable {
  let arena: VariantSetArena
  private var intersections = OperationCache()
  private var unions = OperationCache()
  private var differences = OperationCache()
  private var buffer: [UInt64]

  package static let empty: VariantSetID = 0
  package static let all: VariantSetID = 1

  package init(variantCount: Int) {
    arena = VariantSetArena(variantCount: variantCount)
    buffer = Array(repeating: 0, count: arena.wordCount)
  }

  package var variantCount: Int { arena.variantCount }

  /// How many different sets there are.
  package var count: Int { arena.count }

  package var memoryBytes: Int { arena.memoryBytes }

  /// The set that holds the variants for which the test is true.
  package mutating func set(where test: (Int) -> Bool) -> VariantSetID {
    var row = Array(repeating: UInt64(0), count: arena.wordCount)
    for variant in 0..<variantCount where test(variant) {
      row[variant / 64] |= 1 << UInt64(variant % 64)
    }
    return set(row)
  }

  /// For each number below a count the set of the variants that have it.
  func sets(_ count: Int, by number: (Int) -> Int) -> [VariantSetID] {
    let width = arena.wordCount
    var rows = Array(repeating: UInt64(0), count: count * width)
    for variant in 0..<variantCount {
      rows[number(variant) * width + variant / 64] |= 1 << UInt64(variant % 64)
    }
    return rows.withUnsafeBufferPointer { rows in
      (0..<count).map { number in
        arena.intern(UnsafeBufferPointer(rebasing: rows[number * width..<(number + 1) * width]))
      }
    }
  }

  /// The set with these bits.
  func set(_ row: [UInt64]) -> VariantSetID {
    row.withUnsafeBufferPointer { arena.intern($0) }
  }

  package func contains(_ set: VariantSetID, _ variant: Int) -> Bool {
    arena.row(set)[variant / 64] >> UInt64(variant % 64) & 1 != 0
  }

  /// One word of a set's bits: the variants from 64 times its number.
  func bits(of set: VariantSetID, _ word: Int) -> UInt64 { arena.row(set)[word] }

  /// Calls `visit` with each variant of a set, in order.
  package func forEach(_ set: VariantSetID, _ visit: (Int) -> Void) {
    let row = arena.row(set)
    for word in 0..<arena.wordCount {
      var rest = row[word]
      while rest != 0 {
        visit(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  /// How many variants a set has.
  package func size(_ set: VariantSetID) -> Int {
    let row = arena.row(set)
    return (0..<arena.wordCount).reduce(0) { $0 + row[$1].nonzeroBitCount }
  }

  // MARK: - Operations

  @inline(__always)
  package mutating func intersection(_ left: VariantSetID, _ right: VariantSetID) -> VariantSetID {
    if left == right || right == VariantSets.all { return left }
    if left == VariantSets.all { return right }
    if left == VariantSets.empty || right == VariantSets.empty { return VariantSets.empty }
    let (first, second) = (min(left, right), max(left, right))
    if let known = intersections.value(first, second) { return known }
    let result = combined(left, right) { $0 & $1 }
    intersections.insert(first, second, result)
    return result
  }

  @inline(__always)
  package mutating func union(_ left: VariantSetID, _ right: VariantSetID) -> VariantSetID {
    if left == right || right == VariantSets.empty { return left }
    if left == VariantSets.empty { return right }
    if left == VariantSets.all || right == VariantSets.all { return VariantSets.all }
    let (first, second) = (min(left, right), max(left, right))
    if let known = unions.value(first, second) { return known }
    let result = combined(left, right) { $0 | $1 }
    unions.insert(first, second, result)
    return result
  }

  @inline(__always)
  package mutating func difference(_ left: VariantSetID, _ right: VariantSetID) -> VariantSetID {
    if right == VariantSets.empty { return left }
    if left == right || left == VariantSets.empty || right == VariantSets.all {
      return VariantSets.empty
    }
    if let known = differences.value(left, right) { return known }
    let result = combined(left, right) { $0 & ~$1 }
    differences.insert(left, right, result)
    return result
  }

  /// Whether two sets have a variant in common.
  @inline(__always)
  func meet(_ left: VariantSetID, _ right: VariantSetID) -> Bool {
    if left == VariantSets.empty || right == VariantSets.empty { return false }
    if left == right || right == VariantSets.all || left == VariantSets.all { return true }
    let (first, second) = (arena.row(left), arena.row(right))
    return arena.anyWord(of: first, within: second[arena.wordCount]) { first[$0] & second[$0] != 0 }
  }

  /// Combines two sets; where one of them, or nothing, comes out, it is not looked up.
  @inline(never)
  private mutating func combined(
    _ left: VariantSetID, _ right: VariantSetID, _ operation: (UInt64, UInt64) -> UInt64
  ) -> VariantSetID {
    let arena = self.arena
    let (first, second) = (arena.row(left), arena.row(right))
    return buffer.withUnsafeMutableBufferPointer { row in
      var (any, unlikeFirst, unlikeSecond): (UInt64, UInt64, UInt64) = (0, 0, 0)
      for word in 0..<row.count {
        let bits = operation(first[word], second[word])
        row[word] = bits
        any |= bits
        unlikeFirst |= bits ^ first[word]
        unlikeSecond |= bits ^ second[word]
      }
      if any == 0 { return VariantSets.empty }
      if unlikeFirst == 0 { return left }
      if unlikeSecond == 0 { return right }
      return arena.intern(UnsafeBufferPointer(row))
    }
  }
}

/// From a pair of set numbers to a set number: each pair has one place, and the last one keeps it.
///
/// It grows with what is asked of it: most threads ask much, but some of them next to nothing.
private struct OperationCache: Sendable {
  private struct Entry {
    var left: VariantSetID = 0
    var right: VariantSetID = 0
    var value: VariantSetID = 0
  }

  private var entries = Array(repeating: Entry(), count: 1 << OperationCache.firstBits)
  /// How far a hash is shifted to be a place.
  private var shift = UInt64(64 - OperationCache.firstBits)
  private var insertions = 0

  private static let firstBits = 6
  private static let lastBits = 13

  @inline(__always)
  private func place(_ left: VariantSetID, _ right: VariantSetID) -> Int {
    let key = UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
    return Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) &>> shift)
  }

  /// No pair is that of the empty set with itself: that is never asked.
  @inline(__always)
  func value(_ left: VariantSetID, _ right: VariantSetID) -> VariantSetID? {
    let entry = entries[place(left, right)]
    return entry.left == left && entry.right == right ? entry.value : nil
  }

  @inline(__always)
  mutating func insert(_ left: VariantSetID, _ right: VariantSetID, _ value: VariantSetID) {
    entries[place(left, right)] = Entry(left: left, right: right, value: value)
    insertions &+= 1
    if insertions > entries.count { grow() }
  }

  @inline(never)
  private mutating func grow() {
    insertions = 0
    guard shift > UInt64(64 - OperationCache.lastBits) else { return }
    shift -= 1
    let old = entries
    entries = Array(repeating: Entry(), count: old.count * 2)
    for entry in old { entries[place(entry.left, entry.right)] = entry }
  }
}

/// A union that grows, and gets a number only when it is asked for one.
struct VariantUnion: Sendable {
  /// Nothing before the first set is united with another.
  private var row: [UInt64] = []
  /// The set that was added last; while it is the only one, it is the union.
  private var last = VariantSets.empty
  private var isOne = true

  /// A set with so few bits in its summary is looked through by them, and not word by word.
  private static let fewSpans = 8

  var isEmpty: Bool { isOne && last == VariantSets.empty }

  @inline(__always)
  mutating func add(_ set: VariantSetID, _ arena: VariantSetArena) {
    if set == last || set == VariantSets.empty { return }
    if isEmpty { last = set } else { take(set, arena) }
  }

  @inline(never)
  private mutating func take(_ set: VariantSetID, _ arena: VariantSetArena) {
    let bits = arena.row(set)
    if isOne {
      let first = arena.row(last)
      if row.isEmpty { row = Array(repeating: 0, count: arena.wordCount) }
      row.withUnsafeMutableBufferPointer { row in
        for word in 0..<row.count { row[word] = first[word] | bits[word] }
      }
      isOne = false
    } else {
      row.withUnsafeMutableBufferPointer { row in
        if bits[row.count].nonzeroBitCount <= Self.fewSpans {
          _ = arena.anyWord(of: bits, within: .max) { word in
            row[word] |= bits[word]
            return false
          }
        } else {
          for word in 0..<row.count { row[word] |= bits[word] }
        }
      }
    }
    last = set
  }

  mutating func add(_ other: VariantUnion, _ sets: VariantSets) { add(other.set(sets), sets.arena) }

  func set(_ sets: VariantSets) -> VariantSetID { isOne ? last : sets.set(row) }

  /// The variants of a set that are not in the union.
  func complement(in set: VariantSetID, _ sets: inout VariantSets) -> VariantSetID {
    if isOne { return sets.difference(set, last) }
    let bits = sets.arena.row(set)
    let isMissing = row.withUnsafeBufferPointer { row in
      sets.arena.anyWord(of: bits, within: .max) { bits[$0] & ~row[$0] != 0 }
    }
    return isMissing ? sets.difference(set, self.set(sets)) : VariantSets.empty
  }

  /// Empties the union, and keeps its room.
  mutating func clear() {
    last = VariantSets.empty
    isOne = true
  }
}
