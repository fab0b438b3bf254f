import SeamWhatIf

/// SplitMix64.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }
}

/// Small tables of verdicts that no model has made.
enum RandomTable {
  static func table(seed: UInt64) -> VariantTable {
    var random = SplitMix64(state: seed)
    let dimensions = (0..<2 + random.below(3)).map { number in
      WhatIfDimension(
        name: "s\(number)", values: (0..<2 + random.below(2)).map { "v\($0)" }, initial: 0,
        cost: 1 + random.below(3))
    }
    let share = random.below(101)
    let ruledOut = random.below(3) * 15
    var variants: [Digits] = []
    for digits in all(dimensions) where random.below(100) >= ruledOut { variants.append(digits) }
    if variants.isEmpty { variants.append(dimensions.map { _ in 0 }) }
    let columns = (0..<2).map { number in
      let standings = variants.map { _ -> VariantTable.Standing in
        random.below(100) < share ? .holds : .violated
      }
      return VariantTable.Column(
        name: "p\(number)", title: nil, standings: standings, depths: standings.map { _ in nil })
    }
    return VariantTable(dimensions: dimensions, variants: variants, columns: columns)
  }

  static func all(_ dimensions: [WhatIfDimension]) -> [Digits] {
    dimensions.reduce([[]]) { rows, dimension in
      rows.flatMap { row in dimension.values.indices.map { row + [$0] } }
    }
  }

  /// Every cube there is.
  static func cubes(_ table: VariantTable) -> [Cube] {
    table.dimensions.reduce([[]]) { rows, dimension in
      rows.flatMap { row in (1..<(UInt64(1) << UInt64(dimension.values.count))).map { row + [$0] } }
    }.map { Cube(masks: $0) }
  }
}
