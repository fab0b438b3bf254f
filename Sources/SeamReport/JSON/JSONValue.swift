import Foundation
import SeamSystem

/// A JSON document in memory; printed with sorted keys, so that equal documents are equal texts.
public enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// An array of numbers and nulls in one line: tables have very many.
  case integers([Int?])
  case object([String: JSONValue])

  /// The text, ending in a line break.
  ///
  /// It is what Foundation's encoder makes of the document, but for ``integers(_:)``, in a small part of the
  /// time: tables of variants are large. What could need an escape, and fractions, are left to that encoder.
  public func render() -> String {
    let pieces = self.pieces
    return String(unsafeUninitializedCapacity: pieces.reduce(1) { $0 + $1.count }) { target in
      var end = 0
      for piece in pieces { end = target[end...].initialize(fromContentsOf: piece) }
      target.initializeElement(at: end, to: UInt8(ascii: "\n"))
      return end + 1
    }
  }

  /// The text in pieces, each of which one thread has written.
  private var pieces: [[UInt8]] {
    guard roughSize(depth: 0) > JSONText.large, case .object(let members) = self else {
      return [JSONText.bytes(of: self, depth: 0)]
    }
    let sorted = members.sorted { $0.key < $1.key }
    let values = Parallel.map(sorted.count) { JSONText.bytes(of: sorted[$0].value, depth: 1) }
    var pieces: [[UInt8]] = []
    let rest = JSONText.blank.withUnsafeBufferPointer { blank in
      var text = JSONText(blank, capacity: 0)
      text.write(sorted.map(\.key), depth: 0) { text, place in
        pieces += [text.bytes, values[place]]
        text.bytes = []
      }
      return text.bytes
    }
    return pieces + [rest]
  }

  /// About how many bytes the text has, so that they need not be moved while it grows.
  fileprivate func roughSize(depth: Int) -> Int {
    switch self {
    case .null, .bool, .integer: 6
    case .number: 24
    case .string(let string): string.utf8.count + 2
    case .integers(let items): 2 + items.count * 6
    case .array(let items):
      items.reduce(8 + 2 * depth) { $0 + 4 + 2 * depth + $1.roughSize(depth: depth + 1) }
    case .object(let members):
      members.reduce(8 + 2 * depth) {
        $0 + 10 + 2 * depth + $1.key.utf8.count + $1.value.roughSize(depth: depth + 1)
      }
    }
  }

  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
}

/// The text of a document while it is written.
private struct JSONText {
  var bytes: [UInt8] = []
  private let blank: UnsafeBufferPointer<UInt8>

  /// A line break, and spaces to indent what follows it.
  static let blank = [UInt8(ascii: "\n")] + Array(repeating: UInt8(ascii: " "), count: 128)

  /// The members of a document that is larger are written by all threads.
  static let large = 1 << 18

  /// The text of a part of a document.
  static func bytes(of value: JSONValue, depth: Int) -> [UInt8] {
    blank.withUnsafeBufferPointer { blank in
      var text = JSONText(blank, capacity: value.roughSize(depth: depth))
      text.write(value, depth: depth)
      return text.bytes
    }
  }

  init(_ blank: UnsafeBufferPointer<UInt8>, capacity: Int) {
    self.blank = blank
    bytes.reserveCapacity(capacity)
  }

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let truth): bytes += truth ? "true".utf8 : "false".utf8
    case .integer(let number): write(number)
    case .number(let number): bytes += Self.encoded(number).utf8
    case .string(let string): write(string)
    case .array(let items): write(items, depth: depth)
    case .integers(let items): write(items)
    case .object(let members):
      let sorted = members.sorted { $0.key < $1.key }
      write(sorted.map(\.key), depth: depth) { text, place in
        text.write(sorted[place].value, depth: depth + 1)
      }
    }
  }

  /// Writes an object, whose values somebody else writes.
  mutating func write(
    _ keys: [String], depth: Int, value: (_ text: inout JSONText, _ place: Int) -> Void
  ) {
    bytes.append(UInt8(ascii: "{"))
    for (place, key) in keys.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      beginLine(depth + 1)
      write(key)
      bytes += " : ".utf8
      value(&self, place)
    }
    end(isEmpty: keys.isEmpty, depth)
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func write(_ items: [JSONValue], depth: Int) {
    bytes.append(UInt8(ascii: "["))
    for (place, item) in items.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      beginLine(depth + 1)
      write(item, depth: depth + 1)
    }
    end(isEmpty: items.isEmpty, depth)
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ items: [Int?]) {
    bytes.append(UInt8(ascii: "["))
    for (place, item) in items.enumerated() {
      if place > 0 {
        bytes.append(UInt8(ascii: ","))
        bytes.append(UInt8(ascii: " "))
      }
      if let item { write(item) } else { bytes += "null".utf8 }
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ number: Int) {
    if 0..<10 ~= number {
      bytes.append(UInt8(ascii: "0") + UInt8(number))
    } else {
      bytes += String(number).utf8
    }
  }

  private mutating func beginLine(_ depth: Int) {
    let length = 1 + 2 * depth
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: blank.prefix(length)))
    for _ in blank.count..<max(blank.count, length) { bytes.append(UInt8(ascii: " ")) }
  }

  /// Foundation leaves an empty line in what is empty.
  private mutating func end(isEmpty: Bool, _ depth: Int) {
    if isEmpty { bytes.append(UInt8(ascii: "\n")) }
    beginLine(depth)
  }

  private mutating func write(_ string: String) {
    let isPlain = string.utf8.allSatisfy {
      0x20..<0x7f ~= $0 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain {
      bytes.append(UInt8(ascii: "\""))
      bytes += string.utf8
      bytes.append(UInt8(ascii: "\""))
    } else {
      bytes += Self.encoded(string).utf8
    }
  }

  private static func encoded(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    guard let data = try? encoder.encode(value) else { return "null" }
    return String(decoding: data, as: UTF8.self)
  }
}

extension JSONValue: Encodable {
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .object(let members):
      var container = encoder.container(keyedBy: MemberName.self)
      for (name, value) in members { try container.encode(value, forKey: MemberName(name)) }
    case .array(let items):
      var container = encoder.unkeyedContainer()
      for item in items { try container.encode(item) }
    case .integers(let items):
      var container = encoder.unkeyedContainer()
      for item in items {
        if let item { try container.encode(item) } else { try container.encodeNil() }
      }
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .bool(let truth):
      var container = encoder.singleValueContainer()
      try container.encode(truth)
    case .integer(let number):
      var container = encoder.singleValueContainer()
      try container.encode(number)
    case .number(let number):
      var container = encoder.singleValueContainer()
      try container.encode(number)
    case .string(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
  }

  private struct MemberName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral text: String) { self = .string(text) }
  public init(booleanLiteral truth: Bool) { self = .bool(truth) }
  public init(integerLiteral number: Int) { self = .integer(number) }
  public init(arrayLiteral items: JSONValue...) { self = .array(items) }
  public init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(Dictionary(members) { _, last in last })
  }
}
