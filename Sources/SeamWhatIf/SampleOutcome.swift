/// A what-if question of which only a sample of the variants was run.
///
/// What is violated in one of them is violated; of the others nothing is known, so there are neither
/// conditions nor repairs, and no property is ever said to hold in all variants.
public struct SampleOutcome: Sendable {
  public let model: String
  public let path: String
  public let fixed: [(name: String, value: String)]
  public let dimensions: [WhatIfDimension]
  public let sample: CoveringSample
  /// One entry for each row of the sample, in its order; the first row is the base.
  public let columns: [VariantTable.Column]
  public let seconds: Double
  public var requirements: [WhatIfOutcome.Requirement] = []

  public init(
    model: String, path: String, fixed: [(name: String, value: String)],
    dimensions: [WhatIfDimension], sample: CoveringSample, columns: [VariantTable.Column],
    seconds: Double
  ) {
    self.model = model
    self.path = path
    self.fixed = fixed
    self.dimensions = dimensions
    self.sample = sample
    self.columns = columns
    self.seconds = seconds
  }

  /// How many choices there are, ruled out or not; `nil` for more than can be counted.
  public var choiceCount: Int? {
    var count = 1
    for dimension in dimensions {
      let (product, overflow) = count.multipliedReportingOverflow(by: dimension.values.count)
      if overflow { return nil }
      count = product
    }
    return count
  }

  public func setting(_ dimension: Int, _ digit: Int) -> String {
    "\(dimensions[dimension].name) = \(dimensions[dimension].values[digit])"
  }

  /// A row by what sets it apart from the base.
  public func text(row: Int) -> String {
    let parts = dimensions.indices.filter { sample.rows[row][$0] != sample.rows[0][$0] }
      .map { setting($0, sample.rows[row][$0]) }
    return parts.isEmpty ? "base" : parts.joined(separator: ", ")
  }

  /// The violating row that differs least from the base.
  public func nearestViolation(_ column: VariantTable.Column) -> Int? {
    let rows = sample.rows.indices.filter { column.standings[$0] == .violated }
    return rows.min { distance($0) < distance($1) }
  }

  private func distance(_ row: Int) -> Int {
    dimensions.indices.count { sample.rows[row][$0] != sample.rows[0][$0] }
  }

  /// Settings, alone or in pairs, that in the sample never go without a violation.
  ///
  /// They are suspects, no conditions. Together they are in every row that violates the property where
  /// that can be; the one in most rows comes first.
  public func suspects(_ column: VariantTable.Column) -> [Suspect] {
    var left = Set(sample.rows.indices.filter { column.standings[$0] == .violated })
    guard !left.isEmpty, left.count < sample.rows.count else { return [] }
    var found: [Suspect] = []
    for size in 1...min(2, sample.strength) {
      while !left.isEmpty {
        var best: (suspect: Suspect, gain: Int)?
        for settings in combinations(size, in: left) {
          let rows = sample.rows.indices.filter { row in
            settings.allSatisfy { sample.rows[row][$0.key] == $0.value }
          }
          guard rows.allSatisfy({ column.standings[$0] == .violated }) else { continue }
          let gain = rows.count { left.contains($0) }
          if gain > best?.gain ?? 0 {
            best = (Suspect(settings: settings, rows: rows.count), gain)
          }
        }
        guard let best else { break }
        found.append(best.suspect)
        for row in left
        where best.suspect.settings.allSatisfy({ sample.rows[row][$0.key] == $0.value }) {
          left.remove(row)
        }
      }
    }
    return found
  }

  /// Settings by dimension, and how many rows have them.
  public struct Suspect: Sendable {
    public let settings: [Int: Int]
    public let rows: Int
  }

  /// Every combination of so many settings that a row of a set has, each once and in a fixed order.
  private func combinations(_ size: Int, in rows: Set<Int>) -> [[Int: Int]] {
    var seen: Set<[Int: Int]> = []
    var result: [[Int: Int]] = []
    for row in rows.sorted() {
      for one in dimensions.indices {
        if size == 1 {
          let settings = [one: sample.rows[row][one]]
          if seen.insert(settings).inserted { result.append(settings) }
          continue
        }
        for other in dimensions.indices where other > one {
          let settings = [one: sample.rows[row][one], other: sample.rows[row][other]]
          if seen.insert(settings).inserted { result.append(settings) }
        }
      }
    }
    return result
  }

  public func text(_ suspect: Suspect) -> String {
    suspect.settings.sorted { $0.key < $1.key }.map { setting($0.key, $0.value) }
      .joined(separator: " and ")
  }
}
