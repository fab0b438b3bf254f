/// A set of changes to the base, and where it leads.
public struct Change: Sendable, Hashable {
  /// The dimensions that change, with the new positions.
  public let changes: [Int: Int]
  public let variant: Int
  /// The sum of what the changes cost.
  public let cost: Int
}

extension VariantTable {
  /// The minimal sets of changes that lead from a base into a set of variants: of none a part does.
  ///
  /// The cheapest come first, then those with the fewest changes.
  public func minimalChanges(from base: Int, into goal: VariantBits) -> [Change] {
    // A part of a set of changes is smaller than it.
    var bySize: [[Int]] = Array(repeating: [], count: dimensions.count + 1)
    goal.forEach { bySize[distance($0, base)].append($0) }
    var minimal: [Change] = []
    var beyond = VariantBits(count: count)
    for variant in bySize.joined() where !beyond.contains(variant) {
      let changed = dimensions.indices.filter { digit(variant, $0) != digit(base, $0) }
      let changes = Dictionary(uniqueKeysWithValues: changed.map { ($0, digit(variant, $0)) })
      minimal.append(
        Change(
          changes: changes, variant: variant,
          cost: changed.reduce(0) { $0 + dimensions[$1].cost }))
      beyond.formUnion(
        variants(
          in: Cube(
            masks: dimensions.indices.map { dimension in
              changes[dimension].map { 1 << UInt64($0) }
                ?? Cube.full(dimensions[dimension].values.count)
            })))
    }
    return minimal.sorted {
      ($0.cost, $0.changes.count, $0.variant) < ($1.cost, $1.changes.count, $1.variant)
    }
  }
}

/// What giving a switch a value does to a property, all other switches staying as they are.
public struct ValueEffect: Sendable {
  public let dimension: Int
  public let digit: Int
  public let column: Int
  /// How many pairs of variants the value gains the property for, and loses it for.
  public let gains: Int
  public let losses: Int
  /// A pair for each: the variant with another value, then the one with this.
  public let gain: (from: Int, to: Int)?
  public let loss: (from: Int, to: Int)?
}

extension VariantTable {
  /// The effect of each value on a property, where there is any, with the pairs nearest to a base.
  public func effects(on column: Int, near base: Int) -> [ValueEffect] {
    effects(on: column, distances(from: base))
  }

  func effects(on column: Int, _ distances: [Int]) -> [ValueEffect] {
    let standings = (0..<codeCount).map { code in
      number(code: code).map { columns[column].standings[$0] }
    }
    return dimensions.indices.flatMap { dimension in
      effects(of: dimension, standings, distances).map { digit, effect in
        ValueEffect(
          dimension: dimension, digit: digit, column: column, gains: effect.gains,
          losses: effect.losses, gain: effect.gain, loss: effect.loss)
      }
    }
  }

  private struct Tally {
    var gains = 0
    var losses = 0
    var gain: (from: Int, to: Int)?
    var loss: (from: Int, to: Int)?

    /// The pair that begins nearer to the base.
    static func nearer(
      _ old: (from: Int, to: Int)?, _ new: (from: Int, to: Int), _ distances: [Int]
    ) -> (from: Int, to: Int) {
      guard let old, distances[old.from] <= distances[new.from] else { return new }
      return old
    }
  }

  /// What the values of a dimension do; `standings` goes by code.
  private func effects(
    of dimension: Int, _ standings: [Standing?], _ distances: [Int]
  ) -> [(digit: Int, effect: Tally)] {
    let radix = dimensions[dimension].values.count
    var tallies = Array(repeating: Tally(), count: radix)
    _ = allLines(of: dimension) { first, step in
      let isMixed = (1..<radix).contains { standings[first + $0 * step] != standings[first] }
      guard isMixed else { return true }
      for digit in 0..<radix {
        let target = first + digit * step
        for source in stride(from: first, to: first + radix * step, by: step) {
          let pair = (from: Int(numbers[source]), to: Int(numbers[target]))
          switch (standings[source], standings[target]) {
          case (.violated, .holds):
            tallies[digit].gains += 1
            tallies[digit].gain = Tally.nearer(tallies[digit].gain, pair, distances)
          case (.holds, .violated):
            tallies[digit].losses += 1
            tallies[digit].loss = Tally.nearer(tallies[digit].loss, pair, distances)
          default: break
          }
        }
      }
      return true
    }
    return tallies.enumerated().filter { $0.element.gains + $0.element.losses > 0 }
      .map { ($0.offset, $0.element) }
  }

  /// The dimensions along which a numbering of variants never changes.
  public func idleDimensions(_ classes: [Int]) -> [Int] {
    dimensions.indices.filter { dimension in
      let radix = dimensions[dimension].values.count
      return allLines(of: dimension) { first, step in
        var known: Int?
        for code in stride(from: first, to: first + radix * step, by: step) {
          guard let variant = number(code: code) else { continue }
          if let known, classes[variant] != known { return false }
          known = classes[variant]
        }
        return true
      }
    }
  }
}
