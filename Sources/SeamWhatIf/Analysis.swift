import SeamSystem

/// All that follows from a table of verdicts.
public struct WhatIfAnalysis: Sendable {
  public let table: VariantTable
  /// The variant that changes start from.
  public let base: Int
  /// One for each column.
  public let answers: [Answer]
  /// Groups of variants with equal verdicts on everything, the largest first.
  public let classes: [VerdictClass]
  /// Repairs that make everything hold, where something fails in the base; else `nil`.
  public let repairsOfAll: [Change]?
  /// Dimensions that change no verdict.
  public let withoutVerdictEffect: [Int]
  /// Dimensions that change no state and no move either.
  public let withoutEffect: [Int]
  /// Dimensions along which states cannot be compared, since each value makes a system of its own.
  public let unlike: [Int]
  /// How many groups of variants have the same states and moves.
  public let behaviourCount: Int

  /// What there is to say about one property.
  public struct Answer: Sendable {
    public let column: Int
    public let holdsWhen: Condition
    public let failsWhen: Condition
    /// Variants that are not decided.
    public let openCount: Int
    /// Minimal repairs, where the base violates it.
    public let repairs: [Change]
    /// Minimal breakages, where it holds in the base.
    public let breakages: [Change]
    public let effects: [ValueEffect]
    /// Dimensions that never change the verdict.
    public let withoutEffect: [Int]
  }

  /// Variants that agree on every property.
  public struct VerdictClass: Sendable {
    /// One standing for each column.
    public let standings: [VariantTable.Standing]
    public let variants: VariantBits
    public let condition: Condition
  }

  /// Concludes; `behaviour` numbers the variants by what they do, which says nothing about the
  /// dimensions in `unlike`.
  ///
  /// By default there is a thread on each processor.
  public init(
    _ table: VariantTable, base: Int, behaviour: [Int], unlike: [Int] = [], threads: Int? = nil
  ) {
    self.table = table
    self.base = base
    let distances = table.distances(from: base)
    answers = Parallel.map(table.columns.count, threads: threads) {
      WhatIfAnalysis.answer($0, table, base, distances)
    }
    let ordered = WhatIfAnalysis.groups(table).sorted {
      ($1.value.count, $0.value.first ?? 0) < ($0.value.count, $1.value.first ?? 0)
    }
    // With very many classes only the first are ever shown with a condition.
    let described = min(ordered.count, WhatIfAnalysis.describedClassesMax)
    let conditions = Parallel.map(described, threads: threads) {
      Condition(for: ordered[$0].value, in: table, distances)
    }
    classes = ordered.enumerated().map { number, group in
      VerdictClass(
        standings: group.key, variants: group.value,
        condition: number < described ? conditions[number] : Condition.none)
    }
    var numbers = Array(repeating: 0, count: table.count)
    for (number, group) in ordered.enumerated() { group.value.forEach { numbers[$0] = number } }
    withoutVerdictEffect = table.idleDimensions(numbers)
    withoutEffect = table.idleDimensions(behaviour).filter { !unlike.contains($0) }
    self.unlike = unlike
    behaviourCount = Set(behaviour).count
    let isFailing = table.columns.contains { $0.standings[base] == .violated }
    repairsOfAll =
      isFailing && table.columns.count > 1
      ? table.minimalChanges(from: base, into: WhatIfAnalysis.allHold(table)) : nil
  }

  /// Variants by what all properties come to in them; variants are told apart column by column.
  private static func groups(
    _ table: VariantTable
  ) -> [(key: [VariantTable.Standing], value: VariantBits)] {
    var numbers = Array(repeating: 0, count: table.count)
    var count = 1
    for column in table.columns {
      var known = Array(repeating: -1, count: 4 * count)
      count = 0
      for variant in 0..<table.count {
        let key = numbers[variant] * 4 + Int(column.standings[variant].rawValue)
        if known[key] < 0 {
          known[key] = count
          count += 1
        }
        numbers[variant] = known[key]
      }
    }
    var groups: [(key: [VariantTable.Standing], value: VariantBits)] = []
    for variant in 0..<table.count {
      if numbers[variant] == groups.count {
        groups.append(
          (table.columns.map { $0.standings[variant] }, VariantBits(count: table.count)))
      }
      groups[numbers[variant]].value.insert(variant)
    }
    return groups
  }

  /// The most classes of verdicts that are told with a condition.
  public static let describedClassesMax = 24

  private static func allHold(_ table: VariantTable) -> VariantBits {
    var all = VariantBits(count: table.count)
    for variant in 0..<table.count { all.insert(variant) }
    for column in table.columns { all.formIntersection(table.variants(column, .holds)) }
    return all
  }

  private static func answer(
    _ index: Int, _ table: VariantTable, _ base: Int, _ distances: [Int]
  ) -> Answer {
    let column = table.columns[index]
    let holding = table.variants(column, .holds)
    let failing = table.variants(column, .violated)
    let effects = table.effects(on: index, distances)
    return Answer(
      column: index, holdsWhen: Condition(for: holding, in: table, distances),
      failsWhen: Condition(for: failing, in: table, distances),
      openCount: table.count - holding.count - failing.count,
      repairs: column.standings[base] == .violated
        ? table.minimalChanges(from: base, into: holding) : [],
      breakages: column.standings[base] == .holds
        ? table.minimalChanges(from: base, into: failing) : [],
      effects: effects,
      withoutEffect: table.idleDimensions(column.standings.map { Int($0.rawValue) }))
  }

  /// Whether nothing is left open.
  public var isDecided: Bool { answers.allSatisfy { $0.openCount == 0 } }
}

extension Condition {
  /// No condition at all.
  static let none = Condition(cover: [], sufficient: [], isCut: false, witnesses: [])

  private init(cover: [Cube], sufficient: [Cube], isCut: Bool, witnesses: [Int]) {
    self.cover = cover
    self.sufficient = sufficient
    self.isCut = isCut
    self.witnesses = witnesses
  }
}
