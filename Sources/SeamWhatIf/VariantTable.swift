// The finished answer of a family exploration as a table: variants by properties. Everything that
// is concluded from verdicts (conditions, repairs, what helps) is computed from this alone, so it
// can be tested on tables that no exploration has made.

/// A switch, a const or an amendment that differs between variants.
public struct WhatIfDimension: Sendable, Hashable {
  public let name: String
  public let values: [String]
  /// The position of the model's own choice.
  public let initial: Int
  /// Who would have to make a change: "TDX module".
  public let owner: String?
  /// What a change costs; 1 where nothing is said.
  public let cost: Int

  public init(
    name: String, values: [String], initial: Int, owner: String? = nil, cost: Int = 1
  ) {
    self.name = name
    self.values = values
    self.initial = initial
    self.owner = owner
    self.cost = cost
  }

  /// Whether the values are `off` and `on`, so that the name alone says the choice.
  public var isBool: Bool { values == ["off", "on"] }
}

/// A variant by the positions of its values, one for each dimension.
public typealias Digits = [Int]

/// All variants with what each property came to.
public struct VariantTable: Sendable {
  public let dimensions: [WhatIfDimension]
  public private(set) var columns: [Column]
  /// How many variants there are; choices that an `assume` rules out are none.
  public let count: Int
  private let digits: [UInt16]
  /// From a mixed-radix code to the variant; -1 where ruled out.
  let numbers: [Int32]
  /// For each dimension and digit the variants that have it.
  private let byDigit: [[VariantBits]]

  /// How one property came out in each variant.
  public struct Column: Sendable {
    public let name: String
    public let title: String?
    public fileprivate(set) var standings: [Standing]
    /// The number of moves of the trace that shows it, where there is one.
    public fileprivate(set) var depths: [Int?]

    public init(name: String, title: String?, standings: [Standing], depths: [Int?]) {
      self.name = name
      self.title = title
      self.standings = standings
      self.depths = depths
    }
  }

  public enum Standing: UInt8, Sendable, Hashable { case holds, violated, open }

  /// Builds a table; every variant has one row of digits, and every column one entry for it.
  public init(dimensions: [WhatIfDimension], variants: [Digits], columns: [Column]) {
    self.init(
      dimensions: dimensions, digits: variants.flatMap { $0.map { UInt16($0) } }, columns: columns)
  }

  /// Builds a table from the digits of all variants, one row behind another.
  public init(dimensions: [WhatIfDimension], digits: [UInt16], columns: [Column]) {
    self.dimensions = dimensions
    self.columns = columns
    self.digits = digits
    let radixes = dimensions.map(\.values.count)
    let count = digits.count / max(1, radixes.count)
    self.count = count
    var numbers = Array(repeating: Int32(-1), count: radixes.reduce(1, *))
    var byDigit = radixes.map { Array(repeating: VariantBits(count: count), count: $0) }
    for variant in 0..<count {
      var code = 0
      for (dimension, radix) in radixes.enumerated() {
        let digit = Int(digits[variant * radixes.count + dimension])
        code = code * radix + digit
        byDigit[dimension][digit].insert(variant)
      }
      numbers[code] = Int32(variant)
    }
    self.numbers = numbers
    self.byDigit = byDigit
  }

  /// The variants that a cube speaks of.
  public func variants(in cube: Cube) -> VariantBits {
    var result = VariantBits(count: count, isFull: true)
    for (mask, variants) in zip(cube.masks, byDigit)
    where mask != Cube.full(variants.count) {
      var spoken = VariantBits(count: count)
      for (digit, bits) in variants.enumerated() where mask >> UInt64(digit) & 1 != 0 {
        spoken.formUnion(bits)
      }
      result.formIntersection(spoken)
    }
    return result
  }

  /// Fills in what was open.
  public mutating func decide(
    _ column: Int, _ variant: Int, _ standing: Standing, _ depth: Int?
  ) {
    columns[column].standings[variant] = standing
    columns[column].depths[variant] = depth
  }

  private static func code(_ digits: Digits, _ dimensions: [WhatIfDimension]) -> Int {
    zip(digits, dimensions).reduce(0) { $0 * $1.1.values.count + $1.0 }
  }

  /// How many choices there are, ruled out or not.
  public var codeCount: Int { numbers.count }

  public func digit(_ variant: Int, _ dimension: Int) -> Int {
    Int(digits[variant * dimensions.count + dimension])
  }

  public func digits(_ variant: Int) -> Digits {
    dimensions.indices.map { digit(variant, $0) }
  }

  /// The variant with these digits, if there is one.
  public func variant(_ digits: Digits) -> Int? {
    let number = numbers[Self.code(digits, dimensions)]
    return number < 0 ? nil : Int(number)
  }

  /// The variant that differs from another in one digit only, if there is one.
  public func variant(_ variant: Int, changing dimension: Int, to digit: Int) -> Int? {
    var changed = digits(variant)
    changed[dimension] = digit
    return self.variant(changed)
  }

  /// Whether the choice with a mixed-radix code is a variant, and which.
  func number(code: Int) -> Int? { numbers[code] < 0 ? nil : Int(numbers[code]) }

  /// Whether a test is true of each row of choices that differ in one dimension alone.
  ///
  /// The test is given the code of the row's first choice, and how far the codes of the others are apart.
  func allLines(
    of dimension: Int, satisfy test: (_ first: Int, _ step: Int) -> Bool
  ) -> Bool {
    let step = dimensions[(dimension + 1)...].reduce(1) { $0 * $1.values.count }
    for block in stride(from: 0, to: codeCount, by: step * dimensions[dimension].values.count) {
      for first in block..<block + step where !test(first, step) { return false }
    }
    return true
  }

  /// In how many dimensions two variants differ.
  public func distance(_ one: Int, _ other: Int) -> Int {
    let width = dimensions.count
    return (0..<width).count { digits[one * width + $0] != digits[other * width + $0] }
  }

  /// For each variant in how many dimensions it differs from another.
  func distances(from other: Int) -> [Int] { (0..<count).map { distance($0, other) } }

  /// The variant of a set that differs least from another; the first of several.
  public func nearest(_ set: VariantBits, to other: Int) -> Int? {
    nearest(set) { distance($0, other) }
  }

  /// The first variant of a set of those whose distance is least.
  func nearest(_ set: VariantBits, _ distance: (Int) -> Int) -> Int? {
    var best: (variant: Int, distance: Int)?
    set.forEach { variant in
      let distance = distance(variant)
      if distance < best?.distance ?? .max { best = (variant, distance) }
    }
    return best?.variant
  }

  /// The variants in which a column has a standing.
  public func variants(_ column: Column, _ standing: Standing) -> VariantBits {
    var bits = VariantBits(count: count)
    for variant in 0..<count where column.standings[variant] == standing { bits.insert(variant) }
    return bits
  }
}

/// A plain set of variants.
public struct VariantBits: Sendable, Hashable {
  private(set) var words: [UInt64]
  public let capacity: Int

  public init(count: Int) {
    capacity = count
    words = Array(repeating: 0, count: (count + 63) / 64)
  }

  /// None of the variants, or all of them.
  init(count: Int, isFull: Bool) {
    self.init(count: count)
    guard isFull else { return }
    for word in words.indices { words[word] = .max }
    let rest = count % 64
    if rest > 0 { words[words.count - 1] = (1 << UInt64(rest)) - 1 }
  }

  public mutating func insert(_ variant: Int) {
    words[variant / 64] |= 1 << UInt64(variant % 64)
  }

  public func contains(_ variant: Int) -> Bool {
    words[variant / 64] >> UInt64(variant % 64) & 1 != 0
  }

  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
  public var first: Int? {
    guard let word = words.firstIndex(where: { $0 != 0 }) else { return nil }
    return word * 64 + words[word].trailingZeroBitCount
  }

  public mutating func formUnion(_ other: VariantBits) {
    for word in words.indices { words[word] |= other.words[word] }
  }

  public mutating func formIntersection(_ other: VariantBits) {
    for word in words.indices { words[word] &= other.words[word] }
  }

  public mutating func subtract(_ other: VariantBits) {
    for word in words.indices { words[word] &= ~other.words[word] }
  }

  public func intersection(_ other: VariantBits) -> VariantBits {
    var result = self
    result.formIntersection(other)
    return result
  }

  public func subtracting(_ other: VariantBits) -> VariantBits {
    var result = self
    result.subtract(other)
    return result
  }

  public func isSubset(of other: VariantBits) -> Bool {
    zip(words, other.words).allSatisfy { $0 & ~$1 == 0 }
  }

  public func forEach(_ visit: (Int) -> Void) {
    for (place, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        visit(place * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
