import SeamDiagnostics

/// A type of the source language.
///
/// Bounds are expressions over parameters, because one checked model serves every choice of them;
/// two types *match* when they differ in bounds alone, and what lies outside is found at run time.
package indirect enum Type: Sendable {
  case bool
  /// Whole numbers; `nil` bounds for a number that was computed.
  case integer(Bounds?)
  case nat
  case enumeration(EnumerationType)
  case processor(Int)
  case structure(Int)
  case optional(Type)
  case set(Type)
  case queue(Type, capacity: TypedExpression)
  case array(Type, index: Type)
  /// What a mistake has; it matches everything, so that one mistake is told once.
  case invalid

  /// The ends of a range, both inside.
  package struct Bounds: Sendable {
    package let low: TypedExpression
    package let high: TypedExpression
    /// The name of the `symmetric type` that it belongs to.
    ///
    /// Such a range is a type of its own: its values are no numbers, and no number is one of them,
    /// so that nothing can tell them apart.
    package var symmetricName: String?
  }
}

/// An enum, named or written in place.
package struct EnumerationType: Sendable {
  /// Unique in the model.
  package let id: Int
  package let name: String
  package let literals: [String]
  package let isSymmetric: Bool
}

extension Type {
  /// Whether values of one can be given to the other, bounds aside.
  package func matches(_ other: Type) -> Bool {
    switch (self, other) {
    case (.invalid, _), (_, .invalid): true
    case (.bool, .bool): true
    case (.integer(let left), .integer(let right)): left?.symmetricName == right?.symmetricName
    case (.nat, .integer(let bounds)), (.integer(let bounds), .nat): bounds?.symmetricName == nil
    case (.nat, .nat): true
    case (.enumeration(let left), .enumeration(let right)): left.id == right.id
    case (.processor(let left), .processor(let right)): left == right
    case (.structure(let left), .structure(let right)): left == right
    case (.optional(let left), .optional(let right)): left.matches(right)
    case (.set(let left), .set(let right)): left.matches(right)
    case (.queue(let left, _), .queue(let right, _)): left.matches(right)
    case (.array(let left, let leftIndex), .array(let right, let rightIndex)):
      left.matches(right) && leftIndex.matches(rightIndex)
    default: false
    }
  }

  /// How many types are around the innermost one; a struct counts as one.
  var depth: Int {
    var depth = 1
    var type = self
    while let inner = type.element {
      depth += 1
      type = inner
    }
    return depth
  }

  /// What it wraps or holds, a struct aside.
  private var element: Type? {
    switch self {
    case .optional(let inner), .set(let inner), .queue(let inner, _), .array(let inner, _): inner
    case .bool, .integer, .nat, .enumeration, .processor, .structure, .invalid: nil
    }
  }

  /// The struct that it is or holds.
  var structure: Int? {
    var type = self
    while let inner = type.element { type = inner }
    if case .structure(let index) = type { return index }
    return nil
  }

  package var isInvalid: Bool { if case .invalid = self { true } else { false } }
  package var isBool: Bool { if case .bool = self { true } else { isInvalid } }
  package var isInteger: Bool {
    switch self {
    case .integer(let bounds): bounds?.symmetricName == nil
    case .nat, .invalid: true
    default: false
    }
  }

  /// Whether its values fit one cell and can be listed: what a set, an index or a `for` ranges over.
  package var isListable: Bool {
    switch self {
    case .bool, .integer(.some), .enumeration, .processor, .invalid: true
    case .integer(.none), .nat, .structure, .optional, .set, .queue, .array: false
    }
  }
}
