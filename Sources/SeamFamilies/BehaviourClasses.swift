// Variants that are in exactly the same sets (of states reached, of moves made) behave the same. A
// variant's row of memberships may have tens of thousands of bits, so rows are grouped by a
// fingerprint first; then each row is held against that of its group's first variant, bit by bit,
// since the verdicts of whole runs are carried over from one variant of a class to the others.

import SeamSystem

extension VariantSets {
  /// Numbers the variants so that two have the same number exactly when they are in the same sets.
  ///
  /// - Complexity: Linear in the number of sets times the number of variants, 64 of each at a time.
  func classes(
    by telling: some Sequence<VariantSetID>, threads: Int = 1
  ) -> (classes: [Int], count: Int) {
    let chosen = Array(telling).sorted()
    let workforce = Workforce(threadCount: threads)
    defer { workforce.dismiss() }
    let isLarge = chosen.count * arena.wordCount > 1 << 14
    let prints = fingerprints(chosen, workforce, isLarge)
    var firsts: [Fingerprint: Int] = [:]
    let first = prints.enumerated().map { variant, print in
      if let known = firsts[print] { return known }
      firsts[print] = variant
      return variant
    }
    let strays = strays(chosen, first, workforce, isLarge)
    var numbers: [Int: Int] = [:]
    let classes = (0..<variantCount).map { variant in
      // A variant that only seemed to be like another is a class of its own.
      let owner = strays.contains(variant) ? variant : first[variant]
      return numbers[owner]
        ?? {
          defer { numbers[owner] = numbers.count }
          return numbers.count
        }()
    }
    return (classes, numbers.count)
  }

  /// What stands for a variant's memberships.
  private struct Fingerprint: Hashable, Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    mutating func take(_ column: UInt64) {
      low = VariantSets.mix(low ^ column, 0x9e37_79b9_7f4a_7c15)
      high = VariantSets.mix(high ^ column, 0xd1b5_4a32_d192_ed03)
    }
  }

  /// For each variant the fingerprint of its memberships.
  private func fingerprints(
    _ chosen: [VariantSetID], _ workforce: Workforce, _ isLarge: Bool
  ) -> [Fingerprint] {
    let turn = Turn()
    let done = Locked<[(word: Int, prints: [Fingerprint])]>([])
    let (wordCount, arena) = (self.arena.wordCount, self.arena)
    workforce.run(isLarge) { _ in
      var block = Array(repeating: UInt64(0), count: 64)
      while let word = turn.next(below: wordCount) {
        var prints = Array(repeating: Fingerprint(), count: 64)
        for start in stride(from: 0, to: chosen.count, by: 64) {
          Self.fill(&block, chosen, start, word, arena)
          for column in 0..<64 { prints[column].take(block[column]) }
        }
        done.withLock { [prints] in $0.append((word, prints)) }
      }
    }
    let parts = done.withLock { $0.sorted { $0.word < $1.word } }
    return Array(parts.flatMap(\.prints).prefix(variantCount))
  }

  /// The variants whose memberships differ from those of the first of their group after all.
  private func strays(
    _ chosen: [VariantSetID], _ first: [Int], _ workforce: Workforce, _ isLarge: Bool
  ) -> Set<Int> {
    let turn = Turn()
    let strays = Locked<Set<Int>>([])
    let arena = self.arena
    workforce.run(isLarge) { _ in
      var block = Array(repeating: UInt64(0), count: 64)
      var columns = Array(repeating: UInt64(0), count: arena.wordCount * 64)
      while let part = turn.next(below: (chosen.count + 63) / 64) {
        for word in 0..<arena.wordCount {
          Self.fill(&block, chosen, part * 64, word, arena)
          for column in 0..<64 { columns[word * 64 + column] = block[column] }
        }
        for (variant, first) in first.enumerated() where columns[variant] != columns[first] {
          strays.withLock { _ = $0.insert(variant) }
        }
      }
    }
    return strays.withLock { $0 }
  }

  /// For 64 variants their memberships in 64 sets.
  private static func fill(
    _ block: inout [UInt64], _ chosen: [VariantSetID], _ start: Int, _ word: Int,
    _ arena: VariantSetArena
  ) {
    for row in 0..<64 {
      block[row] = start + row < chosen.count ? arena.row(chosen[start + row])[word] : 0
    }
    block.withUnsafeMutableBufferPointer { transpose($0) }
  }

  @inline(__always)
  private static func mix(_ value: UInt64, _ factor: UInt64) -> UInt64 {
    let product = (value ^ 0xa076_1d64_78bd_642f).multipliedFullWidth(by: factor)
    return product.high ^ product.low
  }

  /// Turns 64 rows of 64 bits into columns (Warren, Hacker's Delight, section 7-3).
  private static func transpose(_ rows: UnsafeMutableBufferPointer<UInt64>) {
    var width = 32
    var mask: UInt64 = 0x0000_0000_ffff_ffff
    while width > 0 {
      var row = 0
      while row < 64 {
        let swapped = (rows[row] &>> UInt64(width) ^ rows[row &+ width]) & mask
        rows[row] ^= swapped &<< UInt64(width)
        rows[row &+ width] ^= swapped
        row = (row &+ width &+ 1) & ~width
      }
      width /= 2
      mask ^= mask &<< UInt64(width)
    }
  }
}
