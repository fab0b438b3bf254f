/// How values of a type are laid out in cells, and how they are told in source terms.
///
/// Every value is a row of integers, one a cell. A value that does not use a cell (an empty
/// optional's content, a queue's free places) keeps it at the cell's lowest value, so that equal
/// values have equal cells.
public indirect enum Shape: Sendable, Hashable {
  /// One cell, 0 or 1.
  case bool
  /// One cell.
  case integer(ClosedRange<Int>)
  /// One cell: the position of the literal.
  case enumeration(name: String, literals: [String])
  /// One cell: the number of a processor, told as `cpu0`.
  case processor(name: String, count: Int)
  /// The fields' cells in order.
  case structure(name: String, fields: [Field])
  /// A cell that tells whether there is a value, then the value's cells.
  case optional(Shape)
  /// One cell for each value of the element, which is a one-cell shape.
  case set(Shape)
  /// A cell with the count, then `capacity` elements.
  case queue(Shape, capacity: Int)
  /// The element's cells for each value of the index, which is a one-cell shape.
  case array(Shape, index: Shape)

  /// A named part of a structure.
  public struct Field: Sendable, Hashable {
    public let name: String
    public let shape: Shape
    public init(name: String, shape: Shape) {
      self.name = name
      self.shape = shape
    }
  }

  /// The number of cells a value takes.
  public var width: Int {
    switch self {
    case .bool, .integer, .enumeration, .processor: 1
    case .structure(_, let fields): fields.reduce(0) { $0 + $1.shape.width }
    case .optional(let wrapped): 1 + wrapped.width
    case .set(let element): element.scalarRange?.count ?? 0
    case .queue(let element, let capacity): 1 + capacity * element.width
    case .array(let element, let index): element.width * (index.scalarRange?.count ?? 0)
    }
  }

  /// The values of a one-cell shape; `nil` for a shape that is laid out over several.
  public var scalarRange: ClosedRange<Int>? {
    switch self {
    case .bool: 0...1
    case .integer(let range): range
    case .enumeration(_, let literals): 0...max(0, literals.count - 1)
    case .processor(_, let count): 0...max(0, count - 1)
    case .structure, .optional, .set, .queue, .array: nil
    }
  }

  /// The range of each cell, in layout order.
  public var cellRanges: [ClosedRange<Int>] {
    switch self {
    case .bool, .integer, .enumeration, .processor:
      return [scalarRange ?? 0...0]
    case .structure(_, let fields):
      return fields.flatMap { $0.shape.cellRanges }
    case .optional(let wrapped):
      return [0...1] + wrapped.cellRanges
    case .set:
      return Array(repeating: 0...1, count: width)
    case .queue(let element, let capacity):
      return [0...capacity] + (0..<capacity).flatMap { _ in element.cellRanges }
    case .array(let element, let index):
      return (0..<(index.scalarRange?.count ?? 0)).flatMap { _ in element.cellRanges }
    }
  }

  /// The value that unused cells hold: every cell at its lowest.
  public var defaultCells: [Int] { cellRanges.map(\.lowerBound) }
}
