import SeamWhatIf
import Testing

/// Conditions, repairs and effects against brute force.
@Suite struct AnalysisTests {
  /// The sets of variants that greatest sufficient cubes speak of, by trying every cube.
  private func greatest(_ set: VariantBits, _ table: VariantTable) -> Set<VariantBits> {
    let inside = Set(
      RandomTable.cubes(table).map { table.variants(in: $0) }
        .filter { !$0.isEmpty && $0.isSubset(of: set) })
    return inside.filter { one in !inside.contains { $0 != one && one.isSubset(of: $0) } }
  }

  @Test(arguments: 0..<10) func sufficientConditionsAreAllAndWeakest(block: Int) {
    for seed in 0..<30 {
      let table = RandomTable.table(seed: UInt64(block * 30 + seed))
      for column in table.columns {
        let holding = table.variants(column, .holds)
        let condition = Condition(for: holding, in: table, near: 0)
        let found = condition.sufficient.map { table.variants(in: $0) }
        #expect(!condition.isCut)
        #expect(Set(found) == greatest(holding, table))
        #expect(Set(found).count == found.count)
        // The cover says exactly when, and nothing of it is needless.
        let parts = condition.cover.map { table.variants(in: $0) }
        for left in -1..<parts.count {
          var union = VariantBits(count: table.count)
          for (index, part) in parts.enumerated() where index != left { union.formUnion(part) }
          #expect((union == holding) == (left == -1))
        }
        for (cube, witness) in zip(condition.cover, condition.witnesses) {
          #expect(cube.contains(table.digits(witness)))
        }
      }
    }
  }

  @Test(arguments: 0..<10) func repairsAreMinimal(block: Int) {
    for seed in 0..<30 {
      let table = RandomTable.table(seed: UInt64(1000 + block * 30 + seed))
      let base = 0
      let start = table.digits(base)
      for column in table.columns {
        let holding = table.variants(column, .holds)
        let found = Set(table.minimalChanges(from: base, into: holding).map(\.variant))
        var expected: Set<Int> = []
        func changes(_ variant: Int) -> Set<[Int]> {
          Set(
            table.digits(variant).enumerated().filter { $0.element != start[$0.offset] }
              .map { [$0.offset, $0.element] })
        }
        holding.forEach { variant in
          var isMinimal = true
          holding.forEach { other in
            if changes(other).isStrictSubset(of: changes(variant)) { isMinimal = false }
          }
          if isMinimal { expected.insert(variant) }
        }
        #expect(found == expected)
      }
    }
  }

  @Test func effectsAreThoseOfPairs() {
    for seed in 0..<100 {
      let table = RandomTable.table(seed: UInt64(5000 + seed))
      for (index, column) in table.columns.enumerated() {
        let effects = table.effects(on: index, near: 0)
        for (dimension, info) in table.dimensions.enumerated() {
          for digit in info.values.indices {
            var gains = 0
            var losses = 0
            for from in 0..<table.count where table.digit(from, dimension) != digit {
              guard let to = table.variant(from, changing: dimension, to: digit) else { continue }
              switch (column.standings[from], column.standings[to]) {
              case (.violated, .holds): gains += 1
              case (.holds, .violated): losses += 1
              default: break
              }
            }
            let found = effects.first { $0.dimension == dimension && $0.digit == digit }
            #expect(found?.gains ?? 0 == gains)
            #expect(found?.losses ?? 0 == losses)
          }
        }
        let idle = table.idleDimensions(column.standings.map { Int($0.rawValue) })
        let active = Set(effects.map(\.dimension))
        #expect(Set(idle) == Set(table.dimensions.indices).subtracting(active))
      }
    }
  }

  @Test func conditionsAreToldInWords() {
    let dimensions = [
      WhatIfDimension(name: "propagate", values: ["none", "exits", "all"], initial: 0),
      WhatIfDimension(name: "tag", values: ["off", "on"], initial: 1),
      WhatIfDimension(name: "fault", values: ["off", "on"], initial: 1),
    ]
    let variants = RandomTable.all(dimensions)
    let standings = variants.map { digits -> VariantTable.Standing in
      digits[0] != 0 && (digits[1] == 1 || digits[2] == 0) ? .holds : .violated
    }
    let table = VariantTable(
      dimensions: dimensions, variants: variants,
      columns: [
        VariantTable.Column(
          name: "p", title: nil, standings: standings, depths: standings.map { _ in nil })
      ])
    let condition = Condition(
      for: table.variants(table.columns[0], .holds), in: table, near: 0)
    #expect(table.text(condition.cover) == "propagate != none and (not fault or tag)")
    let base = table.variant([0, 1, 1]) ?? -1
    let repairs = table.minimalChanges(from: base, into: table.variants(table.columns[0], .holds))
    #expect(repairs.map { table.text($0) } == ["propagate = exits", "propagate = all"])
  }
}
