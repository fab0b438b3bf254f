// The variants of a system: every choice of values for its open parameters that the model's
// assumptions allow, numbered in mixed radix order, the last parameter varying fastest.

import SeamIR
import SeamInterpreter

/// A dimension along which variants differ.
package struct VariantDimension: Sendable {
  package let name: String
  /// The cell of the open parameter.
  package let cell: CellID
  /// In the order of the domain.
  package let values: [Int]
  package let spellings: [String]
}

/// All variants of a system that its assumptions allow.
package struct VariantSpace: Sendable {
  package let dimensions: [VariantDimension]
  /// For each variant its digits: positions in the values of each dimension, row by row.
  private let digits: [UInt16]
  /// From a mixed-radix code to the number of the variant; -1 for a choice that is ruled out.
  private let numbers: [Int32]
  package let count: Int

  /// The most choices, allowed or not, that are written down.
  package static let codeLimit = 1 << 22
  /// The most variants a family may have: sets of them are rows of bits.
  package static let variantLimit = 1 << 18

  /// Why a family cannot be explored.
  package struct TooMany: Error {
    package let choices: Int
    package let limit: Int

    package init(choices: Int, limit: Int) {
      self.choices = choices
      self.limit = limit
    }
  }

  /// The variants of a system, from its open parameters and the `assume`s of its initial body.
  ///
  /// - Parameters:
  ///   - system: The system.
  ///   - isAsked: Whether a variant is one of them, by its value for each parameter.
  /// - Throws: Where there are too many.
  package init(
    _ system: TransitionSystem, where isAsked: (_ values: [Int]) -> Bool = { _ in true }
  ) throws(TooMany) {
    let dimensions = system.openParameters.map { parameter in
      VariantDimension(
        name: parameter.name, cell: parameter.cell, values: parameter.domain.map(\.value),
        spellings: parameter.domain.map(\.spelling))
    }
    var codeCount = 1
    for dimension in dimensions {
      let (product, overflow) = codeCount.multipliedReportingOverflow(by: dimension.values.count)
      guard !overflow, product <= Self.codeLimit else {
        throw TooMany(choices: overflow ? .max : product, limit: Self.codeLimit)
      }
      codeCount = product
    }
    let rules = VariantSpace.rules(system, dimensions)
    var digits: [UInt16] = []
    var numbers = Array(repeating: Int32(-1), count: codeCount)
    var current = Array(repeating: UInt16(0), count: dimensions.count)
    var count = 0
    for code in 0..<codeCount {
      if rules.allSatisfy({ $0.allows(current) }),
        isAsked(zip(dimensions, current).map { $0.values[Int($1)] })
      {
        numbers[code] = Int32(count)
        digits += current
        count += 1
      }
      for place in dimensions.indices.reversed() {
        current[place] += 1
        if Int(current[place]) < dimensions[place].values.count { break }
        current[place] = 0
      }
    }
    guard count <= Self.variantLimit else {
      throw TooMany(choices: count, limit: Self.variantLimit)
    }
    self.dimensions = dimensions
    self.digits = digits
    self.numbers = numbers
    self.count = count
  }

  /// Two-valued dimensions of which at most one is on: variant 0 has none, variant `k` the one with
  /// number `k - 1`.
  init(dimensions: [VariantDimension], oneOf count: Int) {
    var digits = Array(repeating: UInt16(0), count: (count + 1) * count)
    for place in 0..<count { digits[(place + 1) * count + place] = 1 }
    self.dimensions = dimensions
    self.digits = digits
    numbers = []
    self.count = count + 1
  }

  /// Which choices of a few dimensions an assumption allows.
  private struct Rule {
    let places: [Int]
    let radixes: [Int]
    let isAllowed: [Bool]

    func allows(_ digits: [UInt16]) -> Bool {
      var code = 0
      for (place, radix) in zip(places, radixes) { code = code * radix + Int(digits[place]) }
      return isAllowed[code]
    }
  }

  private static func rules(
    _ system: TransitionSystem, _ dimensions: [VariantDimension]
  ) -> [Rule] {
    var places: [CellID: Int] = [:]
    for (place, dimension) in dimensions.enumerated() { places[dimension.cell] = place }
    return system.initialBody.compactMap { statement in
      guard case .assume(let term) = statement else { return nil }
      var read: Set<CellID> = []
      term.forEachCellRead { read.insert($0) }
      let used = read.compactMap { places[$0] }.sorted()
      guard used.count == read.count else { return nil }
      let radixes = used.map { dimensions[$0].values.count }
      var cells = Array(repeating: 0, count: system.cells.count)
      let isAllowed = (0..<radixes.reduce(1, *)).map { code in
        var rest = code
        for (place, radix) in zip(used, radixes).reversed() {
          cells[dimensions[place].cell.index] = dimensions[place].values[rest % radix]
          rest /= radix
        }
        return term.holds(in: cells)
      }
      return Rule(places: used, radixes: radixes, isAllowed: isAllowed)
    }
  }

  // MARK: - Variants

  /// The position of a variant's value in each dimension.
  package func digits(of variant: Int) -> [Int] {
    dimensions.indices.map { digit(of: variant, $0) }
  }

  package func digit(of variant: Int, _ dimension: Int) -> Int {
    Int(digits[variant * dimensions.count + dimension])
  }

  /// The variant with these digits; `nil` where the assumptions rule it out.
  package func variant(_ digits: [Int]) -> Int? {
    var code = 0
    for (digit, dimension) in zip(digits, dimensions) {
      code = code &* dimension.values.count &+ digit
    }
    return !numbers.indices.contains(code) || numbers[code] < 0 ? nil : Int(numbers[code])
  }

  /// The values of a variant, by parameter.
  package func settings(of variant: Int) -> [String: Int] {
    var settings: [String: Int] = [:]
    for (place, dimension) in dimensions.enumerated() {
      settings[dimension.name] = dimension.values[digit(of: variant, place)]
    }
    return settings
  }

  /// The variant with these values; `nil` where one is missing, unknown or ruled out.
  package func variant(with settings: [String: Int]) -> Int? {
    var digits: [Int] = []
    for dimension in dimensions {
      guard let value = settings[dimension.name], let digit = dimension.values.firstIndex(of: value)
      else { return nil }
      digits.append(digit)
    }
    return variant(digits)
  }
}
