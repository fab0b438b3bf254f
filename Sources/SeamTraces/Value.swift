import SeamIR

/// A value of the source language, read back from cells.
public indirect enum Value: Sendable, Hashable {
  case bool(Bool)
  case integer(Int)
  /// A literal of an enumeration, or the name of a processor.
  case literal(String)
  case none
  case some(Value)
  case structure(name: String, fields: [Field])
  case set([Value])
  case queue([Value])
  case array([Element])

  /// A named part of a structure.
  public struct Field: Sendable, Hashable {
    public let name: String
    public let value: Value
  }

  /// A part of an array, with the index that reaches it.
  public struct Element: Sendable, Hashable {
    public let index: Value
    public let value: Value
  }
}

extension Shape {
  /// Reads a value from the cells that hold it.
  ///
  /// The first ``width`` cells count. Cells that are missing or out of range, as a partial state may
  /// have them, are told as they are.
  public func value(of cells: some Collection<Int>) -> Value {
    var reader = CellReader(cells: Array(cells))
    return reader.read(self)
  }

  /// The values of a one-cell shape, in the order of the cell's integers.
  var scalarValues: [Value] { (scalarRange.map(Array.init) ?? []).map { value(of: [$0]) } }
}

/// Walks over cells from the front.
private struct CellReader {
  let cells: [Int]
  var position = 0

  mutating func next() -> Int {
    defer { position += 1 }
    return position < cells.count ? cells[position] : 0
  }

  mutating func read(_ shape: Shape) -> Value {
    switch shape {
    case .bool:
      return .bool(next() != 0)
    case .integer:
      return .integer(next())
    case .enumeration(let name, let literals):
      let position = next()
      return .literal(
        literals.indices.contains(position) ? literals[position] : "\(name) #\(position)")
    case .processor(let name, let count):
      return .literal(processorName(name, next(), of: count))
    case .structure(let name, let fields):
      return .structure(
        name: name, fields: fields.map { Value.Field(name: $0.name, value: read($0.shape)) })
    case .optional(let wrapped):
      let isPresent = next() != 0
      let content = read(wrapped)
      return isPresent ? .some(content) : .none
    case .set(let element):
      return .set(element.scalarValues.filter { _ in next() != 0 })
    case .queue(let element, let capacity):
      let count = next()
      let places = (0..<capacity).map { _ in read(element) }
      return .queue(Array(places.prefix(max(0, count))))
    case .array(let element, let index):
      return .array(index.scalarValues.map { Value.Element(index: $0, value: read(element)) })
    }
  }

  /// `cpu` where there is one processor of the name, `cpu0` and on where there are several.
  private func processorName(_ name: String, _ number: Int, of count: Int) -> String {
    count == 1 && number == 0 ? name : "\(name)\(number)"
  }
}

extension Value: CustomStringConvertible {
  /// The value as the source would write it: `none`, `[1, 2]`, `{A, B}`, `Frame(id: 1)`.
  public var description: String {
    switch self {
    case .bool(let truth): return truth ? "true" : "false"
    case .integer(let number): return String(number)
    case .literal(let name): return name
    case .none: return "none"
    case .some(.none): return "some none"
    case .some(.some(let inner)): return "some \(Value.some(inner))"
    case .some(let value): return value.description
    case .structure(let name, let fields):
      return "\(name)(\(fields.map { "\($0.name): \($0.value)" }.joined(separator: ", ")))"
    case .set(let members): return "{\(members.map(\.description).joined(separator: ", "))}"
    case .queue(let members): return "[\(members.map(\.description).joined(separator: ", "))]"
    case .array(let elements):
      return "[\(elements.map { "\($0.index): \($0.value)" }.joined(separator: ", "))]"
    }
  }
}

extension Value {
  /// The value where room is short: structures without their names and labels, `(1, {2})`.
  public var brief: String {
    switch self {
    case .structure(_, let fields): return "(\(fields.map(\.value.brief).joined(separator: ", ")))"
    case .set(let members): return "{\(members.map(\.brief).joined(separator: ", "))}"
    case .queue(let members): return "[\(members.map(\.brief).joined(separator: ", "))]"
    case .array(let elements):
      return "[\(elements.map { "\($0.index.brief): \($0.value.brief)" }.joined(separator: ", "))]"
    case .some(let value) where value != .none: return value.brief
    case .bool, .integer, .literal, .none, .some: return description
    }
  }
}
