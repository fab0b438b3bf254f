import SeamWhatIf
import TestSupport

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
