import SeamSemantics

/// Parts of variables: read, and assigned through.
extension SourceEvaluator {
  /// What leads from a variable to a part of it, with indices that have been evaluated.
  private enum Part {
    case field(Int)
    case position(Int)
    case content
  }

  private enum Root {
    case global(Int)
    case copy(ProcessorName, Int)
    case frame(ProcessorName, depth: Int, LocalID)
    /// A value that has no place, such as what a name stands for.
    case value(SourceValue)
  }

  /// Reads a variable, or a part of anything.
  mutating func part(_ expression: TypedExpression) throws -> SourceValue {
    let (root, parts) = try place(expression)
    return try read(root, parts)
  }

  /// Assigns, after the place has been found; a value outside the place's type is a fault.
  mutating func assign(_ value: SourceValue, to target: TypedExpression) throws {
    let (root, parts) = try place(target)
    guard try context.types.holds(value, target.type) else { throw SourceFault() }
    try write(value, root, parts)
  }

  /// Finds a place now and gives back what assigns to it later.
  mutating func located(_ target: TypedExpression) throws -> (
    inout SourceEvaluator, SourceValue
  ) throws -> Void {
    let (root, parts) = try place(target)
    return { evaluator, value in
      guard try evaluator.context.types.holds(value, target.type) else { throw SourceFault() }
      try evaluator.write(value, root, parts)
    }
  }

  private mutating func place(_ expression: TypedExpression) throws -> (Root, [Part]) {
    switch expression.kind {
    case .variable(let index, let other):
      guard let kind = context.program.variables[index].processor else {
        return (.global(index), [])
      }
      let number = try other.map { try value($0).number } ?? processor?.number
      guard let number else { throw OracleError("whose copy?") }
      return (.copy(ProcessorName(kind: kind, number: number), index), [])
    case .local(let local):
      if let value = names[local] { return (.value(value), []) }
      guard let frame, let processor else { throw OracleError("an unbound name") }
      return (.frame(processor, depth: frame, local), [])
    case .field(let base, let field):
      let (root, parts) = try place(base)
      return (root, parts + [.field(field)])
    case .element(let base, let index):
      let (root, parts) = try place(base)
      let number = try value(index).number
      let first: Int
      if case .array(_, let type) = base.type {
        first = try context.types.range(type).lowerBound
      } else {
        first = 0
      }
      let elements = try read(root, parts).elements
      guard elements.indices.contains(number - first) else { throw SourceFault() }
      return (root, parts + [.position(number - first)])
    case .end(let base, let isFirst):
      let (root, parts) = try place(base)
      let elements = try read(root, parts).elements
      guard !elements.isEmpty else { throw SourceFault() }
      return (root, parts + [.position(isFirst ? 0 : elements.count - 1)])
    case .unwrap(let base):
      let (root, parts) = try place(base)
      guard case .some = try read(root, parts) else { throw SourceFault() }
      return (root, parts + [.content])
    default: return (.value(try value(expression)), [])
    }
  }

  private func read(_ root: Root, _ parts: [Part]) throws -> SourceValue {
    let whole: SourceValue?
    switch root {
    case .global(let index): whole = state.globals[index]
    case .copy(let name, let index): whole = state.copies[name]?[index]
    case .frame(let name, let depth, let local): whole = state.stacks[name]?[depth].locals[local]
    case .value(let value): whole = value
    }
    guard let whole else { throw OracleError("a variable without a value") }
    return try parts.reduce(whole) { value, part in
      switch (value, part) {
      case (.record(let fields), .field(let index)): fields[index]
      case (.row(let elements), .position(let index)): elements[index]
      case (.some(let content), .content): content
      default: throw OracleError("no such part of \(value)")
      }
    }
  }

  private mutating func write(_ value: SourceValue, _ root: Root, _ parts: [Part]) throws {
    let whole = try Self.replacing(try read(root, []), parts[...], with: value)
    switch root {
    case .global(let index): state.globals[index] = whole
    case .copy(let name, let index): state.copies[name]?[index] = whole
    case .frame(let name, let depth, let local):
      state.stacks[name]?[depth].locals[local] = whole
    case .value: throw OracleError("this cannot be assigned")
    }
  }

  private static func replacing(
    _ whole: SourceValue, _ parts: ArraySlice<Part>, with value: SourceValue
  ) throws -> SourceValue {
    guard let part = parts.first else { return value }
    switch (whole, part) {
    case (.record(var fields), .field(let index)):
      fields[index] = try replacing(fields[index], parts.dropFirst(), with: value)
      return .record(fields)
    case (.row(var elements), .position(let index)):
      elements[index] = try replacing(elements[index], parts.dropFirst(), with: value)
      return .row(elements)
    case (.some(let content), .content):
      return .some(try replacing(content, parts.dropFirst(), with: value))
    default: throw OracleError("no such part of \(whole)")
    }
  }
}
