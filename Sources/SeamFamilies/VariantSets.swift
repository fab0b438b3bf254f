// Sets of variants, hash-consed: equal sets are one number, so that the operations on them can be
// remembered. A family exploration meets few different sets, and the same operations on them over
// and over. Sets as presence conditions: Classen et al., Featured Transition Systems, TSE 2013,
// who keep them as formulas; rows of bits are smaller and faster up to some hundred thousand
// variants.

/// The number of an interned set of variants; 0 is the empty set, 1 the set of all.
package typealias VariantSetID = Int32

/// Interned sets of variants with remembered operations.
package struct VariantSets: Sendable {
  package let variantCount: Int
  private let wordCount: Int
  /// The bits of each set, one after another.
  private var bits: [UInt64] = []
  /// The hash of each set, and set numbers plus 1 by hash: open addressing, 0 is free.
  private var hashes: [UInt64] = []
  private var table = Array(repeating: Int32(0), count: 1 << 10)
  private var intersections = OperationTable()
  private var unions = OperationTable()
  private var differences = OperationTable()
  private var buffer: [UInt64]

  package static let empty: VariantSetID = 0
  package static let all: VariantSetID = 1

  package init(variantCount: Int) {
    self.variantCount = variantCount
    wordCount = max(1, (variantCount + 63) / 64)
    buffer = Array(repeating: 0, count: wordCount)
    _ = intern()
    for word in 0..<wordCount {
      let rest = variantCount - word * 64
      buffer[word] = rest >= 64 ? .max : rest <= 0 ? 0 : (1 << UInt64(rest)) - 1
    }
    // Without variants both are the same; the numbers stay apart all the same.
    if variantCount == 0 {
      bits += buffer
      hashes.append(0)
    } else {
      _ = intern()
    }
  }

  /// How many different sets there are.
  package var count: Int { bits.count / wordCount }

  package var memoryBytes: Int {
    bits.count * 8 + hashes.count * 8 + table.count * 4
      + (intersections.capacity + unions.capacity + differences.capacity) * 16
  }

  /// The set that holds the variants for which the test is true.
  package mutating func set(where test: (Int) -> Bool) -> VariantSetID {
    for word in 0..<wordCount { buffer[word] = 0 }
    for variant in 0..<variantCount where test(variant) {
      buffer[variant / 64] |= 1 << UInt64(variant % 64)
    }
    return intern()
  }

  package func contains(_ set: VariantSetID, _ variant: Int) -> Bool {
    bits[Int(set) * wordCount + variant / 64] >> UInt64(variant % 64) & 1 != 0
  }

  /// One word of a set's bits: the variants from 64 times its number.
  func bits(of set: VariantSetID, _ word: Int) -> UInt64 { bits[Int(set) * wordCount + word] }

  /// Calls `visit` with each variant of a set, in order.
  package func forEach(_ set: VariantSetID, _ visit: (Int) -> Void) {
    let start = Int(set) * wordCount
    for word in 0..<wordCount {
      var rest = bits[start + word]
      while rest != 0 {
        visit(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  /// How many variants a set has.
  package func size(_ set: VariantSetID) -> Int {
    let start = Int(set) * wordCount
    return (0..<wordCount).reduce(0) { $0 + bits[start + $1].nonzeroBitCount }
  }

  // MARK: - Operations

  @inline(__always)
  package mutating func intersection(_ left: VariantSetID, _ right: VariantSetID) -> VariantSetID {
    if left == right || right == VariantSets.all { return left }
    if left == VariantSets.all { return right }
    if left == VariantSets.empty || right == VariantSets.empty { return VariantSets.empty }
    let key = OperationTable.key(min(left, right), max(left, right))
    if let known = intersections[key] { return known }
    let result = combined(left, right) { $0 & $1 }
    intersections.insert(key, result)
    return result
  }

  @inline(__always)
  package mutating func union(_ left: VariantSetID, _ right: VariantSetID) -> VariantSetID {
    if left == right || right == VariantSets.empty { return left }
    if left == VariantSets.empty { return right }
    if left == VariantSets.all || right == VariantSets.all { return VariantSets.all }
    let key = OperationTable.key(min(left, right), max(left, right))
    if let known = unions[key] { return known }
    let result = combined(left, right) { $0 | $1 }
    unions.insert(key, result)
    return result
  }

  @inline(__always)
  package mutating func difference(_ left: VariantSetID, _ right: VariantSetID) -> VariantSetID {
    if right == VariantSets.empty { return left }
    if left == right || left == VariantSets.empty || right == VariantSets.all {
      return VariantSets.empty
    }
    let key = OperationTable.key(left, right)
    if let known = differences[key] { return known }
    let result = combined(left, right) { $0 & ~$1 }
    differences.insert(key, result)
    return result
  }

  @inline(never)
  private mutating func combined(
    _ left: VariantSetID, _ right: VariantSetID, _ operation: (UInt64, UInt64) -> UInt64
  ) -> VariantSetID {
    let (first, second) = (Int(left) * wordCount, Int(right) * wordCount)
    for word in 0..<wordCount { buffer[word] = operation(bits[first + word], bits[second + word]) }
    return intern()
  }

  /// The number of the set whose bits are in the buffer.
  private mutating func intern() -> VariantSetID {
    var hash: UInt64 = 0x2545_f491_4f6c_dd1d
    for word in buffer {
      let product = (hash ^ word).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
      hash = product.high ^ product.low
    }
    if hashes.count * 2 >= table.count { grow() }
    let mask = table.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    search: while table[place] != 0 {
      let known = Int(table[place]) - 1
      place = (place + 1) & mask
      if hashes[known] != hash { continue }
      let start = known * wordCount
      for word in 0..<wordCount where bits[start + word] != buffer[word] { continue search }
      return VariantSetID(known)
    }
    let number = VariantSetID(count)
    bits += buffer
    hashes.append(hash)
    table[place] = number + 1
    return number
  }

  private mutating func grow() {
    table = Array(repeating: 0, count: table.count * 2)
    let mask = table.count - 1
    for (number, hash) in hashes.enumerated() {
      var place = Int(truncatingIfNeeded: hash) & mask
      while table[place] != 0 { place = (place + 1) & mask }
      table[place] = Int32(number + 1)
    }
  }
}

/// From a pair of set numbers to a set number: open addressing, never more than half full.
private struct OperationTable: Sendable {
  private var keys: [UInt64]
  private var values: [VariantSetID]
  private var used = 0
  private var shift: UInt64

  /// No pair has this key: an operation with the empty set twice is never asked.
  private static let free: UInt64 = 0

  init() {
    shift = 64 - 10
    keys = Array(repeating: Self.free, count: 1 << 10)
    values = Array(repeating: 0, count: 1 << 10)
  }

  var capacity: Int { keys.count }

  @inline(__always)
  static func key(_ left: VariantSetID, _ right: VariantSetID) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) &>> shift)
  }

  subscript(key: UInt64) -> VariantSetID? {
    @inline(__always) get {
      var place = slot(key)
      let mask = keys.count &- 1
      while true {
        let found = keys[place]
        if found == key { return values[place] }
        if found == Self.free { return nil }
        place = (place &+ 1) & mask
      }
    }
  }

  mutating func insert(_ key: UInt64, _ value: VariantSetID) {
    if used * 2 >= keys.count { grow() }
    place(key, value)
    used += 1
  }

  private mutating func place(_ key: UInt64, _ value: VariantSetID) {
    var place = slot(key)
    while keys[place] != Self.free { place = (place + 1) & (keys.count - 1) }
    keys[place] = key
    values[place] = value
  }

  private mutating func grow() {
    let old = (keys, values)
    shift -= 1
    keys = Array(repeating: Self.free, count: old.0.count * 2)
    values = Array(repeating: 0, count: old.0.count * 2)
    for (key, value) in zip(old.0, old.1) where key != Self.free { place(key, value) }
  }
}
