// Variants that are in exactly the same sets (of states reached, of moves made) behave the same. A
// variant's row of memberships may have tens of thousands of bits, so 64 sets are taken at a time: turned
// round, their rows are a word for each variant, and a class falls apart where a word differs from that of
// the class's first variant. After a few words nearly nothing falls apart any more.

import SeamSystem

extension VariantSets {
  /// Numbers the variants so that two have the same number exactly when they are in the same sets.
  ///
  /// - Complexity: Linear in the number of sets times the number of variants, 64 of each at a time.
  func classes(
    by telling: some Sequence<VariantSetID>, _ workforce: Workforce
  ) -> (classes: [Int], count: Int) {
    let chosen = Array(telling)
    let turn = Turn()
    let found = Locked<[VariantPartition]>([])
    let (arena, variantCount) = (self.arena, self.variantCount)
    workforce.run(chosen.count * arena.wordCount > 1 << 14) { _ in
      var partition = VariantPartition(variantCount: variantCount)
      var columns = Array(repeating: UInt64(0), count: arena.wordCount * 64)
      while let part = turn.next(below: (chosen.count + 63) / 64) {
        arena.fill(&columns, with: chosen[part * 64..<min(part * 64 + 64, chosen.count)])
        columns.withUnsafeBufferPointer { columns in partition.refine { columns[$0] } }
      }
      found.withLock { [partition] in $0.append(partition) }
    }
    var whole = VariantPartition(variantCount: variantCount)
    for partition in found.withLock({ $0 }) {
      whole.refine { UInt64(partition.owners[$0]) }
    }
    return whole.numbered
  }
}

/// A partition of the variants into classes.
private struct VariantPartition: Sendable {
  /// For each variant the first one of its class.
  private(set) var owners: [Int]
  /// First variants of new classes plus 1, open addressing; 0 is free.
  private var slots: [Int32]

  /// One class of all variants.
  init(variantCount: Int) {
    owners = Array(repeating: 0, count: variantCount)
    var size = 16
    while size < 2 * variantCount { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  /// Takes variants of one class apart that have different keys.
  @inline(__always)
  mutating func refine(by key: (Int) -> UInt64) {
    let before = owners
    for slot in slots.indices { slots[slot] = 0 }
    for variant in before.indices {
      let (owner, own) = (before[variant], key(variant))
      if own == key(owner) { continue }
      var slot = place(owner, own)
      var first = Int(slots[slot]) - 1
      while first >= 0, before[first] != owner || key(first) != own {
        slot = (slot + 1) & (slots.count - 1)
        first = Int(slots[slot]) - 1
      }
      if first < 0 {
        first = variant
        slots[slot] = Int32(variant + 1)
      }
      owners[variant] = first
    }
  }

  /// Where the search for a class begins.
  @inline(__always)
  private func place(_ owner: Int, _ key: UInt64) -> Int {
    let mixed = (key ^ UInt64(owner) &* 0xd6e8_feb8_6659_fd93) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: mixed &>> 32) & (slots.count - 1)
  }

  /// For each variant the number of its class, and how many there are.
  var numbered: (classes: [Int], count: Int) {
    var count = 0
    var numbers = owners
    for (variant, owner) in owners.enumerated() {
      if owner == variant {
        numbers[variant] = count
        count += 1
      } else {
        numbers[variant] = numbers[owner]
      }
    }
    return (numbers, count)
  }
}

extension VariantSetArena {
  /// For each variant its memberships in at most 64 sets, as bits.
  func fill(_ columns: inout [UInt64], with sets: ArraySlice<VariantSetID>) {
    var rows = sets.map { row($0) }
    while rows.count < 64 { rows.append(row(VariantSets.empty)) }
    columns.withUnsafeMutableBufferPointer { columns in
      for word in 0..<wordCount {
        let block = UnsafeMutableBufferPointer(rebasing: columns[word * 64..<(word + 1) * 64])
        for (place, row) in rows.enumerated() { block[place] = row[word] }
        Self.transpose(block)
      }
    }
  }

  /// Turns 64 rows of 64 bits into columns (Warren, Hacker's Delight, section 7-3).
  private static func transpose(_ rows: UnsafeMutableBufferPointer<UInt64>) {
    var width = 32
    var mask: UInt64 = 0x0000_0000_ffff_ffff
    while width > 0 {
      for block in stride(from: 0, to: 64, by: 2 * width) {
        for row in block..<block + width {
          let swapped = (rows[row] &>> UInt64(width) ^ rows[row &+ width]) & mask
          rows[row] ^= swapped &<< UInt64(width)
          rows[row &+ width] ^= swapped
        }
      }
      width /= 2
      mask ^= mask &<< UInt64(width)
    }
  }
}
