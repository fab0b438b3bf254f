import Foundation

/// A JSON document in memory; printed with sorted keys, so that equal documents are equal texts.
public indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The text, ending in a line break.
  ///
  /// It is what Foundation's encoder makes of the document, in a tenth of the time: tables of variants
  /// are large. What could need an escape, and fractions, are left to that encoder.
  public func render() -> String {
    var text = ""
    write(to: &text, depth: 0)
    return text + "\n"
  }

  private func write(to text: inout String, depth: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let truth): text += truth ? "true" : "false"
    case .integer(let number): text += "\(number)"
    case .number(let number): text += Self.encoded(number)
    case .string(let string): Self.write(string, to: &text)
    case .array(let items):
      text += "[\n"
      for (place, item) in items.enumerated() {
        Self.begin(place, depth + 1, &text)
        item.write(to: &text, depth: depth + 1)
      }
      Self.end(depth, &text)
      text += "]"
    case .object(let members):
      text += "{\n"
      for (place, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
        Self.begin(place, depth + 1, &text)
        Self.write(member.key, to: &text)
        text += " : "
        member.value.write(to: &text, depth: depth + 1)
      }
      Self.end(depth, &text)
      text += "}"
    }
  }

  private static func begin(_ place: Int, _ depth: Int, _ text: inout String) {
    if place > 0 { text += ",\n" }
    for _ in 0..<depth { text += "  " }
  }

  private static func end(_ depth: Int, _ text: inout String) {
    text += "\n"
    for _ in 0..<depth { text += "  " }
  }

  private static func write(_ string: String, to text: inout String) {
    let isPlain = string.utf8.allSatisfy {
      0x20..<0x7f ~= $0 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain {
      text += "\""
      text += string
      text += "\""
    } else {
      text += encoded(string)
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

  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
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
