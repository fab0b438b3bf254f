import SeamDiagnostics
import SeamIR
import SeamSyntax

/// Why an expression has no value before a run.
package struct ConstantError: Error {
  package let message: String
  package let span: Span
}

/// Evaluates expressions over parameters, for bounds, counts and settings.
package struct ConstantEvaluator {
  package let program: Program
  /// The value of each parameter.
  package let values: [Int]
  /// Parameters that have no single value.
  package let open: Set<Int>

  package init(program: Program, values: [Int], open: Set<Int> = []) {
    self.program = program
    self.values = values
    self.open = open
  }

  /// Numbers stay below this, so that sums and products of two of them can be refused in time.
  package static let limit = 1 << 62
  /// The most parts of expressions that one value may take, functions put in.
  static let workMax = 1_000_000

  /// The value of a one-cell expression.
  package func value(
    _ expression: TypedExpression, locals: [LocalID: Int] = [:]
  ) throws(ConstantError) -> Int {
    var work = 0
    return try value(expression, locals, &work)
  }

  private func value(
    _ expression: TypedExpression, _ locals: [LocalID: Int], _ work: inout Int
  ) throws(ConstantError) -> Int {
    work += 1
    if work > Self.workMax {
      throw ConstantError(message: "this takes too long to work out", span: expression.span)
    }
    func fail(_ message: String) -> ConstantError {
      ConstantError(message: message, span: expression.span)
    }
    switch expression.kind {
    case .integer(let value), .literal(let value): return value
    case .boolean(let value): return value ? 1 : 0
    case .parameter(let index):
      if open.contains(index) {
        throw fail(
          "`\(program.parameters[index].name)` cannot be left open: this has to be known before a run"
        )
      }
      return values[index]
    case .local(let local):
      guard let value = locals[local] else { throw fail("this has no value before a run") }
      return value
    case .not(let operand): return try value(operand, locals, &work) == 0 ? 1 : 0
    case .negate(let operand): return -(try value(operand, locals, &work))
    case .conditional(let test, let first, let second):
      return try value(test, locals, &work) != 0
        ? value(first, locals, &work) : value(second, locals, &work)
    case .minimum(let first, let second):
      return min(try value(first, locals, &work), try value(second, locals, &work))
    case .maximum(let first, let second):
      return max(try value(first, locals, &work), try value(second, locals, &work))
    case .function(let index, let arguments):
      var inner: [LocalID: Int] = [:]
      for (parameter, argument) in zip(program.functions[index].parameters, arguments) {
        inner[parameter] = try value(argument, locals, &work)
      }
      return try value(program.functions[index].body, inner, &work)
    case .binary(let binary, let left, let right):
      let first = try value(left, locals, &work)
      switch binary {
      case .and where first == 0, .or where first != 0: return first
      case .implies where first == 0: return 1
      default: break
      }
      let second = try value(right, locals, &work)
      return try apply(binary, first, second, at: expression.span)
    default:
      throw fail("this has no value before a run; only parameters and numbers do")
    }
  }

  private func apply(
    _ binary: BinaryOperator, _ left: Int, _ right: Int, at span: Span
  ) throws(ConstantError) -> Int {
    func checked(_ result: (partialValue: Int, overflow: Bool)) throws(ConstantError) -> Int {
      guard !result.overflow, result.partialValue.magnitude < Self.limit else {
        throw ConstantError(message: "this number is too large", span: span)
      }
      return result.partialValue
    }
    switch binary {
    case .and, .or, .implies: return right
    case .iff, .equal: return left == right ? 1 : 0
    case .notEqual: return left != right ? 1 : 0
    case .less: return left < right ? 1 : 0
    case .lessOrEqual: return left <= right ? 1 : 0
    case .greater: return left > right ? 1 : 0
    case .greaterOrEqual: return left >= right ? 1 : 0
    case .add: return try checked(left.addingReportingOverflow(right))
    case .subtract: return try checked(left.subtractingReportingOverflow(right))
    case .multiply: return try checked(left.multipliedReportingOverflow(by: right))
    case .divide, .remainder:
      guard right != 0 else { throw ConstantError(message: "this divides by zero", span: span) }
      return (binary == .divide ? Arithmetic.divide : .remainder).value(left, right)
    case .isIn, .notIn, .union, .minus, .intersect, .until, .release, .weakUntil:
      throw ConstantError(message: "this has no value before a run", span: span)
    }
  }

  /// The ends of a type's values, where they can be listed.
  package func range(of type: Type) throws(ConstantError) -> ClosedRange<Int>? {
    switch type {
    case .bool: return 0...1
    case .integer(let bounds?):
      let low = try value(bounds.low)
      let high = try value(bounds.high)
      guard low <= high else {
        throw ConstantError(
          message: "the range \(low)..\(high) is empty",
          span: bounds.low.span.union(bounds.high.span))
      }
      return low...high
    case .enumeration(let enumeration): return 0...max(0, enumeration.literals.count - 1)
    case .processor(let index):
      let count = try processorCount(index)
      return 0...(count - 1)
    default: return nil
    }
  }

  /// How many processors there are of a kind.
  package func processorCount(_ index: Int) throws(ConstantError) -> Int {
    guard let expression = program.processors[index].count else { return 1 }
    let count = try value(expression)
    guard count >= 1, count <= 64 else {
      throw ConstantError(
        message: "the number of processors is from 1 to 64, and this is \(count)",
        span: expression.span)
    }
    return count
  }
}
