import SeamIR

/// The values that a term can take, as far as the ranges of its variables tell; `nil` for no end.
struct Extent: Hashable {
  var low: Int?
  var high: Int?

  static let everything = Extent(low: nil, high: nil)
  static let truth = Extent(low: 0, high: 1)

  /// How many values there are; `nil` for endlessly or absurdly many.
  var count: Int? {
    guard let low, let high, low <= high else { return nil }
    let (span, overflows) = high.subtractingReportingOverflow(low)
    return overflows || span == .max ? nil : span + 1
  }

  func hull(_ other: Extent) -> Extent {
    Extent(
      low: Self.both(low, other.low) { min($0, $1) },
      high: Self.both(high, other.high) { max($0, $1) })
  }

  func plus(_ other: Extent) -> Extent {
    Extent(low: Self.sum(low, other.low), high: Self.sum(high, other.high))
  }

  func times(_ factor: Int) -> Extent {
    func scaled(_ end: Int?) -> Int? {
      guard let end else { return nil }
      let (value, overflows) = end.multipliedReportingOverflow(by: factor)
      return overflows ? nil : value
    }
    if factor == 0 { return Extent(low: 0, high: 0) }
    return factor > 0
      ? Extent(low: scaled(low), high: scaled(high))
      : Extent(low: scaled(high), high: scaled(low))
  }

  private static func both(_ left: Int?, _ right: Int?, _ pick: (Int, Int) -> Int) -> Int? {
    guard let left, let right else { return nil }
    return pick(left, right)
  }

  private static func sum(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right else { return nil }
    let (value, overflows) = left.addingReportingOverflow(right)
    return overflows ? nil : value
  }
}
