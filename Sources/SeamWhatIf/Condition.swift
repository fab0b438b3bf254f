/// When exactly something is so, in terms of switches.
public struct Condition: Sendable {
  /// An irredundant row of weakest sufficient conditions that together say exactly when.
  public let cover: [Cube]
  /// All weakest sufficient conditions: none can be made weaker and stay sufficient.
  public let sufficient: [Cube]
  /// Whether there are more of them than are listed.
  public let isCut: Bool
  /// For each cube of the cover a variant that it speaks of.
  public let witnesses: [Int]

  /// The most sufficient conditions that are listed.
  static let limit = 4096

  /// The condition for being in a set of variants.
  ///
  /// Choices that an `assume` rules out are nobody's, so a condition may say of them what makes it
  /// simplest. Of conditions that say the same of all variants the simplest is kept.
  /// Witnesses are as near to a base as can be.
  public init(for set: VariantBits, in table: VariantTable, near base: Int) {
    self.init(for: set, in: table, table.distances(from: base))
  }

  /// The same, with the distances of all variants from the base.
  init(for set: VariantBits, in table: VariantTable, _ distances: [Int]) {
    var diagram = Diagram(radixes: table.dimensions.map(\.values.count))
    let function = diagram.function { code in
      let variant = table.numbers[code]
      return variant < 0 || set.contains(Int(variant))
    }
    var finder = PrimeFinder(diagram, limit: Condition.limit)
    let primes = set.isEmpty ? [] : finder.primes(of: function)
    isCut = finder.isCut
    let full = table.dimensions.map { Cube.full($0.values.count) }
    let weighed = primes.map { cube in
      (cube: cube, weight: Condition.weight(cube, full), bits: table.variants(in: cube))
    }
    .filter { !$0.bits.isEmpty }
    .sorted {
      if ($0.weight, $1.bits.count) != ($1.weight, $0.bits.count) {
        return ($0.weight, $1.bits.count) < ($1.weight, $0.bits.count)
      }
      // Among equals what is named first in the model comes first.
      return $1.cube.masks.lexicographicallyPrecedes($0.cube.masks)
    }
    var kept: [(cube: Cube, weight: Int, bits: VariantBits)] = []
    for entry in weighed {
      // Whoever says the same or more of real variants, more simply or not, makes it needless.
      if kept.contains(where: { $0.bits == entry.bits }) { continue }
      if weighed.contains(where: { $0.bits != entry.bits && entry.bits.isSubset(of: $0.bits) }) {
        continue
      }
      kept.append(entry)
    }
    sufficient = kept.map(\.cube)
    let chosen = Condition.cover(kept.map(\.bits), of: set)
    cover = chosen.map { kept[$0].cube }
    // A witness is best one that nothing else of the cover speaks of.
    witnesses = chosen.compactMap { index in
      var own = kept[index].bits
      for other in chosen where other != index { own.subtract(kept[other].bits) }
      return table.nearest(own.isEmpty ? kept[index].bits : own) { distances[$0] }
    }
  }

  /// How much there is to read: switches named, and values named for them.
  private static func weight(_ cube: Cube, _ full: [UInt64]) -> Int {
    zip(cube.masks, full).reduce(0) { sum, pair in
      if pair.0 == pair.1 { return sum }
      let named = min(pair.0.nonzeroBitCount, (pair.1 & ~pair.0).nonzeroBitCount)
      return sum + 2 + named
    }
  }

  /// Sets that together are the whole, none of which can be left out; fewest first, greedily.
  static func cover(_ parts: [VariantBits], of whole: VariantBits) -> [Int] {
    var left = whole
    var chosen: [Int] = []
    while !left.isEmpty {
      var best: (index: Int, gain: Int)?
      for (index, part) in parts.enumerated() {
        let gain = part.intersection(left).count
        if gain > best?.gain ?? 0 { best = (index, gain) }
      }
      guard let best else { break }
      chosen.append(best.index)
      left.subtract(parts[best.index])
    }
    for index in chosen.reversed() {
      var rest = whole
      for other in chosen where other != index { rest.subtract(parts[other]) }
      if rest.isEmpty { chosen.removeAll { $0 == index } }
    }
    return chosen.sorted()
  }
}
