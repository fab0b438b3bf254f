/// Where a state cell lies in a packed state.
public struct PackedField: Sendable, BitwiseCopyable {
  /// The cell's number, which is its register too.
  public let cell: Int32
  public let word: Int32
  public let shift: UInt64
  /// Of the field's width, at the low end.
  public let mask: UInt64
  /// The cell's lowest value, which is stored as 0.
  public let low: Int
  /// The highest value less the lowest.
  public let span: UInt64
}

/// How states are laid out in 64-bit words.
///
/// Every cell has the fixed width that its range asks for, none if there is but one value, and lies
/// in one word. Two states are equal exactly when their words are: bits no cell uses are 0.
public struct Packing: Sendable {
  /// One for each state cell, in order.
  public let fields: [PackedField]
  /// At least 1, so that a state is something to point at.
  public let wordCount: Int
  /// Bits that cells use, all at the lower end of their words.
  public let bitCount: Int

  public init(_ cells: some Collection<Cell>) {
    var free: [Int] = []
    var fields: [PackedField] = []
    for (index, cell) in cells.enumerated() {
      let span = UInt64(bitPattern: Int64(cell.range.upperBound &- cell.range.lowerBound))
      let width = UInt64.bitWidth - span.leadingZeroBitCount
      var word = 0
      if width > 0 {
        word = free.firstIndex { $0 >= width } ?? free.count
        if word == free.count { free.append(UInt64.bitWidth) }
      }
      let used = free.indices.contains(word) ? UInt64.bitWidth - free[word] : 0
      if width > 0 { free[word] -= width }
      fields.append(
        PackedField(
          cell: Int32(index), word: Int32(word), shift: UInt64(width > 0 ? used : 0),
          mask: width == 64 ? .max : (1 << UInt64(width)) - 1, low: cell.range.lowerBound,
          span: span))
    }
    self.fields = fields
    wordCount = max(1, free.count)
    bitCount = free.reduce(0) { $0 + UInt64.bitWidth - $1 }
  }

  /// Writes the packed words of the state cells' values.
  public func pack(_ values: [Int], into words: UnsafeMutablePointer<UInt64>) {
    words.update(repeating: 0, count: wordCount)
    for (field, value) in zip(fields, values) {
      words[Int(field.word)] |=
        (UInt64(bitPattern: Int64(value &- field.low)) & field.mask)
        << field.shift
    }
  }

  /// Reads the state cells' values into an array that has room for them.
  public func unpack(_ words: UnsafePointer<UInt64>, into values: inout [Int]) {
    for (index, field) in fields.enumerated() {
      values[index] =
        field.low &+ Int(truncatingIfNeeded: (words[Int(field.word)] >> field.shift) & field.mask)
    }
  }

  /// The state cells' values in packed words.
  public func unpacked(_ words: UnsafePointer<UInt64>) -> [Int] {
    var values = Array(repeating: 0, count: fields.count)
    unpack(words, into: &values)
    return values
  }

  /// The state cells' values in packed words.
  public func unpacked(_ words: some Collection<UInt64>) -> [Int] {
    let words = Array(words)
    return fields.map { field in
      field.low &+ Int(truncatingIfNeeded: (words[Int(field.word)] >> field.shift) & field.mask)
    }
  }
}
