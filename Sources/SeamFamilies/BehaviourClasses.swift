// Variants that are in exactly the same sets (of states reached, of moves made) behave the same. A
// variant's row of memberships may have tens of thousands of bits, so rows are grouped by a
// fingerprint first; then each row is held against that of its group's first variant, bit by bit,
// since the verdicts of whole runs are carried over from one variant of a class to the others.

extension VariantSets {
  /// Numbers the variants so that two have the same number exactly when they are in the same sets.
  ///
  /// - Complexity: Linear in the number of sets times the number of variants, 64 of each at a time.
  func classes(by telling: some Sequence<VariantSetID>) -> (classes: [Int], count: Int) {
    let chosen = Array(telling).sorted()
    var low = Array(repeating: UInt64(0), count: variantCount)
    var high = low
    forEachColumn(of: chosen) { variant, column in
      low[variant] = Self.mix(low[variant] ^ column, 0x9e37_79b9_7f4a_7c15)
      high[variant] = Self.mix(high[variant] ^ column, 0xd1b5_4a32_d192_ed03)
    }
    var firsts: [[UInt64]: Int] = [:]
    let first = (0..<variantCount).map { variant in
      let key = [low[variant], high[variant]]
      if let known = firsts[key] { return known }
      firsts[key] = variant
      return variant
    }
    let strays = strays(chosen, first)
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

  /// The variants whose memberships differ from those of the first of their group after all.
  private func strays(_ chosen: [VariantSetID], _ first: [Int]) -> Set<Int> {
    var strays: Set<Int> = []
    var columns = Array(repeating: UInt64(0), count: variantCount)
    for start in stride(from: 0, to: chosen.count, by: 64) {
      let part = Array(chosen[start..<min(start + 64, chosen.count)])
      forEachColumn(of: part) { variant, column in columns[variant] = column }
      for variant in columns.indices where columns[variant] != columns[first[variant]] {
        strays.insert(variant)
      }
    }
    return strays
  }

  /// Calls `visit` for each variant with 64 memberships at a time, for one variant in order.
  private func forEachColumn(of chosen: [VariantSetID], _ visit: (Int, UInt64) -> Void) {
    var block = Array(repeating: UInt64(0), count: 64)
    for word in 0..<(variantCount + 63) / 64 {
      for start in stride(from: 0, to: chosen.count, by: 64) {
        for row in 0..<64 {
          block[row] = start + row < chosen.count ? bits(of: chosen[start + row], word) : 0
        }
        Self.transpose(&block)
        for column in 0..<min(64, variantCount - word * 64) {
          visit(word * 64 + column, block[column])
        }
      }
    }
  }

  private static func mix(_ value: UInt64, _ factor: UInt64) -> UInt64 {
    let product = (value ^ 0xa076_1d64_78bd_642f).multipliedFullWidth(by: factor)
    return product.high ^ product.low
  }

  /// Turns 64 rows of 64 bits into columns (Warren, Hacker's Delight, section 7-3).
  private static func transpose(_ rows: inout [UInt64]) {
    var width = 32
    var mask: UInt64 = 0x0000_0000_ffff_ffff
    while width > 0 {
      var row = 0
      while row < 64 {
        let swapped = (rows[row] &>> UInt64(width) ^ rows[row + width]) & mask
        rows[row] ^= swapped &<< UInt64(width)
        rows[row + width] ^= swapped
        row = (row + width + 1) & ~width
      }
      width /= 2
      mask ^= mask &<< UInt64(width)
    }
  }
}
