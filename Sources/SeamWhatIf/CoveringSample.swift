// Rows of choices in which any few dimensions take all their values together: a covering array with
// constraints. Built one row at a time, as AETG does (Cohen, Dalal, Fredman and Patton, The AETG
// system, IEEE TSE 23(7), 1997): each row begins with a combination that no row has yet and takes, for
// one dimension after another, the value that brings most new combinations. We depart from it in that
// nothing is random, and in that a row that the assumptions rule out is taken back value by value
// (Cohen, Dwyer and Shi, IEEE TSE 34(5), 2008, on why forbidden combinations cannot just be left out).

/// A sample of the choices of several dimensions, and what it covers.
public struct CoveringSample: Sendable {
  /// How many dimensions are covered together.
  public let strength: Int
  /// The rows; the first is the one that was given.
  public let rows: [Digits]
  /// Combinations of values of so many dimensions that some row has.
  public let covered: Int
  /// Combinations that no choice has, since something is assumed.
  public let ruledOut: Int
  /// Combinations that were not found a row for, though there may be one.
  public let missed: Int

  /// The most combinations that are covered.
  static let combinationsMax = 1 << 21
  /// How many values are tried for a row before its combination counts as missed.
  private static let triesMax = 20_000

  /// Finds rows that cover every combination of values of so many dimensions; `nil` where there are too
  /// many combinations.
  ///
  /// - Parameters:
  ///   - radixes: How many values each dimension has.
  ///   - strength: At least 1; more than there are dimensions means all of them.
  ///   - first: A row that is permitted.
  ///   - permits: Whether a row is, of which only some dimensions may have been chosen: false only
  ///     where no choice of the others helps.
  public init?(
    radixes: [Int], strength: Int, first: Digits, permits: ([Int?]) -> Bool
  ) {
    let size = min(strength, radixes.count)
    guard let search = Search(radixes, size) else { return nil }
    var cover = search
    var rows = [first]
    cover.take(first)
    var place = 0
    while let (subset, code) = cover.uncovered(from: &place) {
      var row: [Int?] = Array(repeating: nil, count: radixes.count)
      for (dimension, digit) in cover.digits(subset, code) { row[dimension] = digit }
      var tries = Self.triesMax
      if permits(row), let full = cover.completed(row, 0, &tries, permits) {
        rows.append(full)
        cover.take(full)
      } else {
        cover.mark(subset, code, tries > 0 ? .ruledOut : .missed)
      }
    }
    self.strength = size
    self.rows = rows
    covered = cover.count(.covered)
    ruledOut = cover.count(.ruledOut)
    missed = cover.count(.missed)
  }

  private enum Mark: UInt8 { case open, covered, ruledOut, missed }

  /// Which combinations there are, and what has become of them.
  private struct Search {
    let radixes: [Int]
    /// Every row of so many dimensions, in order.
    private var subsets: [[Int]] = []
    /// For each dimension the subsets that it is in.
    private var subsetsOf: [[Int]]
    private var marks: [[Mark]] = []
    /// For each dimension and digit how many rows have it.
    private var uses: [[Int]]

    init?(_ radixes: [Int], _ size: Int) {
      self.radixes = radixes
      subsetsOf = Array(repeating: [], count: radixes.count)
      uses = radixes.map { Array(repeating: 0, count: $0) }
      var chosen: [Int] = []
      var total = 0
      guard add(&chosen, from: 0, size, &total) else { return nil }
    }

    /// Goes through the subsets; false where there are too many combinations.
    private mutating func add(
      _ chosen: inout [Int], from first: Int, _ size: Int, _ total: inout Int
    ) -> Bool {
      if chosen.count == size {
        var count = 1
        for dimension in chosen {
          let (product, overflow) = count.multipliedReportingOverflow(by: radixes[dimension])
          guard !overflow, product <= CoveringSample.combinationsMax else { return false }
          count = product
        }
        total += count
        guard total <= CoveringSample.combinationsMax else { return false }
        for dimension in chosen { subsetsOf[dimension].append(subsets.count) }
        subsets.append(chosen)
        marks.append(Array(repeating: .open, count: count))
        return true
      }
      for dimension in first..<max(first, radixes.count) {
        chosen.append(dimension)
        defer { chosen.removeLast() }
        guard add(&chosen, from: dimension + 1, size, &total) else { return false }
      }
      return true
    }

    func count(_ mark: Mark) -> Int {
      marks.reduce(0) { sum, row in sum + row.count { $0 == mark } }
    }

    mutating func mark(_ subset: Int, _ code: Int, _ mark: Mark) { marks[subset][code] = mark }

    /// The next combination that no row has; what comes before a subset once done stays done.
    func uncovered(from place: inout Int) -> (subset: Int, code: Int)? {
      while place < subsets.count {
        if let code = marks[place].firstIndex(of: .open) { return (place, code) }
        place += 1
      }
      return nil
    }

    func digits(_ subset: Int, _ code: Int) -> [(dimension: Int, digit: Int)] {
      var rest = code
      var result: [(dimension: Int, digit: Int)] = []
      for dimension in subsets[subset].reversed() {
        result.append((dimension, rest % radixes[dimension]))
        rest /= radixes[dimension]
      }
      return result
    }

    /// The number of a combination; `nil` where one of its dimensions has not been chosen.
    private func code(_ subset: Int, _ row: [Int?]) -> Int? {
      var code = 0
      for dimension in subsets[subset] {
        guard let digit = row[dimension] else { return nil }
        code = code * radixes[dimension] + digit
      }
      return code
    }

    mutating func take(_ row: Digits) {
      for (dimension, digit) in row.enumerated() { uses[dimension][digit] += 1 }
      let row = row.map { Optional($0) }
      for subset in subsets.indices {
        if let code = code(subset, row) { marks[subset][code] = .covered }
      }
    }

    /// Chooses what is left of a row, from a dimension on; `nil` where nothing is permitted.
    func completed(
      _ row: [Int?], _ first: Int, _ tries: inout Int, _ permits: ([Int?]) -> Bool
    ) -> Digits? {
      guard let dimension = row[first...].firstIndex(of: nil) else { return row.compactMap { $0 } }
      var row = row
      let candidates = (0..<radixes[dimension]).map { digit in
        row[dimension] = digit
        let gain = subsetsOf[dimension].count { subset in
          code(subset, row).map { marks[subset][$0] == .open } ?? false
        }
        return (digit: digit, gain: gain, uses: uses[dimension][digit])
      }
      // Of values that bring as much, the one comes first that fewest rows have.
      let ordered = candidates.sorted {
        ($1.gain, $0.uses, $0.digit) < ($0.gain, $1.uses, $1.digit)
      }
      for candidate in ordered {
        guard tries > 0 else { return nil }
        tries -= 1
        row[dimension] = candidate.digit
        if permits(row), let full = completed(row, dimension + 1, &tries, permits) { return full }
      }
      return nil
    }
  }
}
