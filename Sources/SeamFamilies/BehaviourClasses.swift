// Variants that are in exactly the same sets (of states reached, of moves made) behave the same. A
// variant's row of memberships may have tens of thousands of bits, so rows are compared by a
// fingerprint of 128 bits; two different ones among a hundred thousand agree with a probability
// below 2^-90, and nothing but the grouping shown depends on it.

extension VariantSets {
  /// Numbers the variants so that two have the same number when they are in the same sets.
  func classes(by telling: some Sequence<VariantSetID>) -> (classes: [Int], count: Int) {
    let chosen = Array(telling).sorted()
    var low = Array(repeating: UInt64(0), count: variantCount)
    var high = low
    var block = Array(repeating: UInt64(0), count: 64)
    for word in 0..<(variantCount + 63) / 64 {
      for start in stride(from: 0, to: chosen.count, by: 64) {
        for row in 0..<64 {
          block[row] = start + row < chosen.count ? bits(of: chosen[start + row], word) : 0
        }
        Self.transpose(&block)
        for column in 0..<min(64, variantCount - word * 64) {
          let variant = word * 64 + column
          low[variant] = Self.mix(low[variant] ^ block[column], 0x9e37_79b9_7f4a_7c15)
          high[variant] = Self.mix(high[variant] ^ block[column], 0xd1b5_4a32_d192_ed03)
        }
      }
    }
    var numbers: [[UInt64]: Int] = [:]
    let classes = (0..<variantCount).map { variant in
      let key = [low[variant], high[variant]]
      if let known = numbers[key] { return known }
      numbers[key] = numbers.count
      return numbers.count - 1
    }
    return (classes, numbers.count)
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
