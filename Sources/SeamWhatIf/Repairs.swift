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
    let start = digits(base)
    var found: [(size: Int, cost: Int, variant: Int)] = []
    goal.forEach { variant in
      var (size, cost) = (0, 0)
      for dimension in dimensions.indices where digit(variant, dimension) != start[dimension] {
        size += 1
        cost += dimensions[dimension].cost
      }
      found.append((size, cost, variant))
    }
    found.sort { ($0.size, $0.cost, $0.variant) < ($1.size, $1.cost, $1.variant) }
    var minimal: [Change] = []
    for (_, cost, variant) in found {
      let isNeedless = minimal.contains { smaller in
        smaller.changes.allSatisfy { digit(variant, $0.key) == $0.value }
      }
      if isNeedless { continue }
      var changes: [Int: Int] = [:]
      for dimension in dimensions.indices where digit(variant, dimension) != start[dimension] {
        changes[dimension] = digit(variant, dimension)
      }
      minimal.append(Change(changes: changes, variant: variant, cost: cost))
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
    let standings = columns[column].standings
    let distances = (0..<count).map { distance($0, base) }
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

  private func effects(
    of dimension: Int, _ standings: [Standing], _ distances: [Int]
  ) -> [(digit: Int, effect: Tally)] {
    let radix = dimensions[dimension].values.count
    let step = dimensions[(dimension + 1)...].reduce(1) { $0 * $1.values.count }
    var tallies = Array(repeating: Tally(), count: radix)
    var line = Array(repeating: Int?.none, count: radix)
    for code in 0..<codeCount where code / step % radix == 0 {
      for digit in 0..<radix { line[digit] = number(code: code + digit * step) }
      for (digit, target) in line.enumerated() {
        guard let target else { continue }
        for source in line {
          guard let source, source != target else { continue }
          switch (standings[source], standings[target]) {
          case (.violated, .holds):
            tallies[digit].gains += 1
            tallies[digit].gain = Tally.nearer(tallies[digit].gain, (source, target), distances)
          case (.holds, .violated):
            tallies[digit].losses += 1
            tallies[digit].loss = Tally.nearer(tallies[digit].loss, (source, target), distances)
          default: break
          }
        }
      }
    }
    return tallies.enumerated().filter { $0.element.gains + $0.element.losses > 0 }
      .map { ($0.offset, $0.element) }
  }

  /// The dimensions along which a numbering of variants never changes.
  public func idleDimensions(_ classes: [Int]) -> [Int] {
    dimensions.indices.filter { dimension in
      let radix = dimensions[dimension].values.count
      let step = dimensions[(dimension + 1)...].reduce(1) { $0 * $1.values.count }
      return (0..<codeCount).allSatisfy { code in
        guard code / step % radix == 0 else { return true }
        var known: Int?
        for digit in 0..<radix {
          guard let variant = number(code: code + digit * step) else { continue }
          if let known, classes[variant] != known { return false }
          known = classes[variant]
        }
        return true
      }
    }
  }
}
