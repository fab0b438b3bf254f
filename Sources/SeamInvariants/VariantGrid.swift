import SeamIR

/// All variants of a system, numbered: a value for each open parameter, the last varying fastest.
struct VariantGrid {
  /// For each parameter its values.
  let values: [[Int]]
  let count: Int

  /// The most variants that are enumerated.
  static let countMax = 1 << 20

  /// `nil` where there are too many.
  init?(_ system: TransitionSystem) {
    values = system.openParameters.map { $0.domain.map(\.value) }
    var count = 1
    for choices in values {
      guard count * choices.count <= Self.countMax else { return nil }
      count *= choices.count
    }
    self.count = count
  }

  func variant(_ number: Int) -> [Int] {
    var rest = number
    var result: [Int] = []
    for choices in values.reversed() {
      result.append(choices[rest % choices.count])
      rest /= choices.count
    }
    return result.reversed()
  }

  /// The number of the variant with these values.
  func number(_ variant: [Int]) -> Int {
    zip(values, variant).reduce(0) { number, parameter in
      number * parameter.0.count + (parameter.0.firstIndex(of: parameter.1) ?? 0)
    }
  }

  /// The numbers of the variants of a region.
  func numbers(in region: VariantRegion) -> [Int] {
    var result = [0]
    for (parameter, choices) in values.enumerated() {
      let places = choices.indices.filter { place in
        region.choices[parameter]?.contains(choices[place]) ?? true
      }
      result = result.flatMap { start in places.map { start * choices.count + $0 } }
    }
    return result
  }

  /// Few regions that together have all variants of a set, and no other ones of those that matter.
  ///
  /// Each variant that is not covered yet gets a region as large as there is room for; then those go
  /// without which the others still cover all.
  func cover(of set: VariantSet, among asked: VariantSet) -> [VariantRegion] {
    let forbidden = asked.subtracting(set)
    let everything = VariantSet(0..<count)
    let having = values.indices.map { parameter in
      Dictionary(
        uniqueKeysWithValues: values[parameter].map { value in
          (value, VariantSet(numbers(in: VariantRegion([parameter: [value]]))))
        })
    }
    func members(_ region: VariantRegion) -> VariantSet {
      region.choices.reduce(into: everything) { members, choice in
        var some = VariantSet()
        for value in choice.value {
          if let part = having[choice.key][value] { some.formUnion(part) }
        }
        members.formIntersection(some)
      }
    }
    func hasRoom(_ region: VariantRegion) -> Bool {
      members(region).isDisjoint(with: forbidden)
    }
    var rest = set
    var regions: [(region: VariantRegion, members: VariantSet)] = []
    while let number = rest.first {
      let exact = VariantRegion(exactly: variant(number))
      let grown = [Array(values.indices), values.indices.reversed()].map { order in
        var region = exact
        for parameter in order {
          var larger = region
          larger.choices[parameter] = nil
          if hasRoom(larger) { region = larger }
        }
        for parameter in order where region.choices[parameter] != nil {
          for value in values[parameter] {
            var larger = region
            guard larger.choices[parameter]?.insert(value).inserted ?? false else { continue }
            if hasRoom(larger) { region = larger }
          }
        }
        return (region: region, members: members(region).intersection(set))
      }
      guard let best = grown.max(by: { $0.members.count < $1.members.count }) else { break }
      regions.append(best)
      rest.subtract(best.members)
    }
    for place in regions.indices.reversed() {
      var others = VariantSet()
      for (other, entry) in regions.enumerated() where other != place {
        others.formUnion(entry.members)
      }
      if regions[place].members.isSubset(of: others) { regions.remove(at: place) }
    }
    return regions.map(\.region)
  }
}
