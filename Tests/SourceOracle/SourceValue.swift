import SeamSemantics

/// A value of the source language, as the reader of a model thinks of it.
indirect enum SourceValue: Hashable {
  /// A number, a truth, the position of a literal, or the number of a processor of its kind.
  case scalar(Int)
  case none
  case some(SourceValue)
  /// The fields of a struct.
  case record([SourceValue])
  case set(Set<Int>)
  /// The elements of a queue or an array.
  case row([SourceValue])

  static func truth(_ value: Bool) -> SourceValue { .scalar(value ? 1 : 0) }

  var number: Int {
    get throws {
      guard case .scalar(let value) = self else { throw OracleError("no number: \(self)") }
      return value
    }
  }

  var isTrue: Bool { get throws { try number != 0 } }

  var members: Set<Int> {
    get throws {
      guard case .set(let members) = self else { throw OracleError("no set: \(self)") }
      return members
    }
  }

  var elements: [SourceValue] {
    get throws {
      guard case .row(let elements) = self else { throw OracleError("no row: \(self)") }
      return elements
    }
  }
}

/// The run came to a fault of the model.
struct SourceFault: Error {}

/// The oracle does not know this; a mistake here or in the checker.
struct OracleError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// What types are under one choice of the parameters.
struct SourceTypes {
  let program: Program
  let parameters: [Int]

  /// The values of a type that can be listed.
  func range(_ type: Type) throws -> ClosedRange<Int> {
    switch type {
    case .bool: return 0...1
    case .integer(let bounds?): return try constant(bounds.low)...constant(bounds.high)
    case .enumeration(let enumeration): return 0...(enumeration.literals.count - 1)
    case .processor(let kind): return 0...(try processorCount(kind) - 1)
    default: throw OracleError("no listable type: \(type)")
    }
  }

  func constant(_ expression: TypedExpression) throws -> Int {
    try ConstantEvaluator(program: program, values: parameters).value(expression)
  }

  func processorCount(_ kind: Int) throws -> Int {
    try program.processors[kind].count.map(constant) ?? 1
  }

  /// Whether a value may be put into a place of the type; a queue's length aside.
  func holds(_ value: SourceValue, _ type: Type) throws -> Bool {
    switch (value, type) {
    case (.scalar(let number), .integer(nil)), (.scalar(let number), .nat):
      if case .nat = type { return number >= 0 }
      return true
    case (.scalar(let number), _): return try range(type).contains(number)
    case (.none, .optional): return true
    case (.some(let inner), .optional(let wrapped)): return try holds(inner, wrapped)
    case (.record(let fields), .structure(let index)):
      return try zip(fields, program.structures[index].fields).allSatisfy {
        try holds($0, $1.type)
      }
    case (.set(let members), .set(let element)):
      let range = try range(element)
      return members.allSatisfy(range.contains)
    case (.row(let elements), .queue(let element, let capacity)):
      guard elements.count <= (try constant(capacity)) else { return false }
      return try elements.allSatisfy { try holds($0, element) }
    case (.row(let elements), .array(let element, _)):
      return try elements.allSatisfy { try holds($0, element) }
    default: throw OracleError("\(value) is no \(type)")
    }
  }

  /// Every value of a type, for variables that begin with `any`.
  func all(_ type: Type) throws -> [SourceValue] {
    switch type {
    case .optional(let wrapped): return [.none] + (try all(wrapped).map { .some($0) })
    case .set(let element):
      return try range(element).reduce([SourceValue.set([])]) { sets, member in
        sets + (try sets.map { .set(try $0.members.union([member])) })
      }
    case .structure(let index):
      return try product(program.structures[index].fields.map { try all($0.type) })
        .map { .record($0) }
    case .array(let element, let index):
      let values = try all(element)
      return product(try range(index).map { _ in values }).map { .row($0) }
    default: return try range(type).map { .scalar($0) }
    }
  }

  /// As traces tell a value.
  func text(_ value: SourceValue, _ type: Type) throws -> String {
    switch (value, type) {
    case (.scalar(let number), .bool): return number == 0 ? "false" : "true"
    case (.scalar(let number), .enumeration(let enumeration)): return enumeration.literals[number]
    case (.scalar(let number), .processor(let kind)):
      let name = program.processors[kind].name
      return try processorCount(kind) == 1 ? name : "\(name)\(number)"
    case (.scalar(let number), _): return String(number)
    case (.none, _): return "none"
    case (.some(let inner), .optional(let wrapped)):
      let text = try text(inner, wrapped)
      if case .optional = wrapped { return "some \(text)" }
      return text
    case (.record(let fields), .structure(let index)):
      let info = program.structures[index]
      let parts = try zip(fields, info.fields).map { "\($1.name): \(try text($0, $1.type))" }
      return "\(info.name)(\(parts.joined(separator: ", ")))"
    case (.set(let members), .set(let element)):
      let parts = try members.sorted().map { try text(.scalar($0), element) }
      return "{\(parts.joined(separator: ", "))}"
    case (.row(let elements), .queue(let element, _)):
      return "[\(try elements.map { try text($0, element) }.joined(separator: ", "))]"
    case (.row(let elements), .array(let element, let index)):
      let parts = try zip(range(index), elements).map {
        "\(try text(.scalar($0), index)): \(try text($1, element))"
      }
      return "[\(parts.joined(separator: ", "))]"
    default: throw OracleError("\(value) is no \(type)")
    }
  }
}

/// Every way to take one of each.
func product<Element>(_ choices: [[Element]]) -> [[Element]] {
  choices.reduce([[]]) { rows, choice in rows.flatMap { row in choice.map { row + [$0] } } }
}
