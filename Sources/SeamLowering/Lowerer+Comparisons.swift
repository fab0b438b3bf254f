import SeamDiagnostics
import SeamIR
import SeamSemantics

/// Comparison and membership of values whose shapes may differ in bounds.
extension Lowerer {
  /// An operand; beside `==` a number need not be in the range of the optional it is compared with.
  mutating func operand(
    _ expression: TypedExpression, isCompared: Bool, _ environment: inout Environment,
    _ checks: inout CheckList
  ) throws -> Value {
    guard isCompared, case .wrap(let inner) = expression.kind, inner.type.isInteger else {
      return try self.expression(expression, &environment, &checks)
    }
    let value = try self.expression(inner, &environment, &checks)
    return Value(shape: .optional(value.shape), cells: [.yes] + value.cells)
  }

  /// Equality of values whose shapes may differ in bounds.
  func equal(
    _ left: Value, _ right: Value, _ type: Type, _ span: Span
  ) throws -> Term {
    switch (left.shape, right.shape) {
    case (.set, .set):
      let shape = try spanning(left, right, span)
      return .conjunction(
        zip(align(left, to: shape), align(right, to: shape)).map(Term.equality))
    case (.optional, .optional):
      // Contents count only where there are any; unused cells of unlike ranges differ.
      let same = zip(Self.essence(left).dropFirst(), Self.essence(right).dropFirst())
        .map(Term.equality)
      return .conjunction([
        .equality(left.term, right.term), .implication(left.term, .conjunction(same)),
      ])
    case (.queue, .queue) where left.cells.count != right.cells.count:
      throw LoweringError(
        id: "queue-capacity", message: "queues of unlike capacity cannot be compared", span: span)
    default: break
    }
    let (mine, other) = (Self.essence(left), Self.essence(right))
    guard mine.count == other.count else {
      throw LoweringError(
        id: "shape", message: "values of unlike size cannot be compared", span: span)
    }
    return .conjunction(zip(mine, other).map(Term.equality))
  }

  /// A shape for every member that one of two sets may have.
  func spanning(_ left: Value, _ right: Value, _ span: Span) throws -> Shape {
    guard case .set(.integer(let first)) = left.shape, case .set(.integer(let second)) = right.shape
    else { return left.shape }
    let range = first.hull(second)
    guard range.count <= Self.cellCountMax else {
      throw LoweringError.tooLarge("these sets span too many numbers", span)
    }
    return .set(.integer(range))
  }

  /// The members of a set in the layout of another, whose elements may have other bounds.
  func align(_ value: Value, to shape: Shape) -> [Term] {
    guard case .set(let wanted) = shape, case .set(let own) = value.shape,
      let range = wanted.scalarRange, let mine = own.scalarRange
    else { return value.cells }
    return range.map { member in
      mine.contains(member) ? value.cells[member - mine.lowerBound] : .no
    }
  }

  /// Whether a value is in a set or a queue; what is outside the element's range is not.
  func member(_ value: Value, of container: Value, _ span: Span) throws -> Term {
    switch container.shape {
    case .set(let element):
      guard let range = element.scalarRange else { break }
      return .disjunction(
        zip(range, container.cells).compactMap { member, isIn in
          let hit = Term.equality(value.term, .constant(member))
          if hit.constantValue == 0 { return nil }
          return .conjunction([hit, isIn])
        })
    case .queue(let element, let capacity):
      let width = element.width
      return .disjunction(
        (0..<capacity).map { index in
          let cells = Array(container.cells[(1 + index * width)..<(1 + (index + 1) * width)])
          return .conjunction(
            [.comparison(.less, .constant(index), container.term)]
              + zip(Self.essence(Value(shape: element, cells: cells)), Self.essence(value))
              .map(Term.equality))
        })
    default: break
    }
    throw LoweringError(id: "internal", message: "`in` needs a set or a queue", span: span)
  }
}
