import SeamIR

/// A condition that is asked of packed states as they are.
///
/// Nearly all parts of guards compare one cell with one number; those take a shift and a comparison.
/// The rest is evaluated over the cells it reads.
struct PackedCondition: Sendable {
  private let form: Form

  private enum Form: Sendable {
    case field(PackedField, Comparison, Int)
    case nodes([Node])
  }

  /// A term in postfix order.
  private enum Node: Sendable {
    case constant(Int)
    case field(PackedField)
    case element([PackedField])
    case not
    case and(Int)
    case or(Int)
    case compare(Comparison)
    case arithmetic(Arithmetic)
    case choice
  }

  init(_ term: Term, _ packing: Packing) {
    switch term {
    case .compare(let comparison, .cell(let cell), .constant(let value)):
      form = .field(packing.fields[cell.index], comparison, value)
    case .cell(let cell):
      form = .field(packing.fields[cell.index], .notEqual, 0)
    case .not(.cell(let cell)):
      form = .field(packing.fields[cell.index], .equal, 0)
    default:
      var nodes: [Node] = []
      Self.append(term, packing, &nodes)
      form = .nodes(nodes)
    }
  }

  private static func append(_ term: Term, _ packing: Packing, _ nodes: inout [Node]) {
    switch term {
    case .constant(let value): nodes.append(.constant(value))
    case .cell(let cell): nodes.append(.field(packing.fields[cell.index]))
    case .element(let array, let index):
      append(index, packing, &nodes)
      nodes.append(.element((0..<array.count).map { packing.fields[array[$0].index] }))
    case .not(let operand):
      append(operand, packing, &nodes)
      nodes.append(.not)
    case .and(let operands):
      for operand in operands { append(operand, packing, &nodes) }
      nodes.append(.and(operands.count))
    case .or(let operands):
      for operand in operands { append(operand, packing, &nodes) }
      nodes.append(.or(operands.count))
    case .compare(let comparison, let left, let right):
      append(left, packing, &nodes)
      append(right, packing, &nodes)
      nodes.append(.compare(comparison))
    case .arithmetic(let operation, let left, let right):
      append(left, packing, &nodes)
      append(right, packing, &nodes)
      nodes.append(.arithmetic(operation))
    case .choice(let test, let yes, let no):
      append(test, packing, &nodes)
      append(yes, packing, &nodes)
      append(no, packing, &nodes)
      nodes.append(.choice)
    }
  }

  /// The condition as plain data, if it compares one cell with one number.
  var test: PackedTest? {
    guard case .field(let field, let comparison, let value) = form else { return nil }
    switch comparison {
    case .equal: return PackedTest(field, value...value, isInside: true)
    case .notEqual: return PackedTest(field, value...value, isInside: false)
    case .less: return PackedTest(field, value...Int.max, isInside: false)
    case .lessOrEqual: return PackedTest(field, Int.min...value, isInside: true)
    }
  }

  /// Whether the condition is true in a state.
  func holds(in state: UnsafePointer<UInt64>) -> Bool {
    switch form {
    case .field(let field, let comparison, let value):
      return comparison.holds(field.value(in: state), value)
    case .nodes(let nodes):
      return Self.value(nodes, state) != 0
    }
  }

  private static func value(_ nodes: [Node], _ state: UnsafePointer<UInt64>) -> Int {
    // No node leaves more than one value, so this is enough.
    withUnsafeTemporaryAllocation(of: Int.self, capacity: nodes.count + 1) { stack in
      var top = 0
      func push(_ value: Int) {
        stack[top] = value
        top += 1
      }
      for node in nodes {
        switch node {
        case .constant(let value): push(value)
        case .field(let field): push(field.value(in: state))
        case .element(let fields):
          let place = stack[top - 1]
          stack[top - 1] = fields.indices.contains(place) ? fields[place].value(in: state) : 0
        case .not: stack[top - 1] = stack[top - 1] == 0 ? 1 : 0
        case .and(let count):
          top -= count
          push(stack[top..<top + count].allSatisfy { $0 != 0 } ? 1 : 0)
        case .or(let count):
          top -= count
          push(stack[top..<top + count].contains { $0 != 0 } ? 1 : 0)
        case .compare(let comparison):
          top -= 2
          push(comparison.holds(stack[top], stack[top + 1]) ? 1 : 0)
        case .arithmetic(let operation):
          top -= 2
          push(operation.value(stack[top], stack[top + 1]))
        case .choice:
          top -= 3
          push(stack[top] != 0 ? stack[top + 1] : stack[top + 2])
        }
      }
      return stack[0]
    }
  }
}

/// Whether one cell is in a range; copied without counting references.
struct PackedTest: BitwiseCopyable {
  private let field: PackedField
  private let first: Int
  private let last: Int
  private let isInside: Bool

  init(_ field: PackedField, _ range: ClosedRange<Int>, isInside: Bool) {
    self.field = field
    (first, last) = (range.lowerBound, range.upperBound)
    self.isInside = isInside
  }

  @inline(__always)
  func holds(in state: UnsafePointer<UInt64>) -> Bool {
    let value = field.value(in: state)
    return (first <= value && value <= last) == isInside
  }
}

extension PackedField {
  /// The cell's value in a packed state.
  @inline(__always)
  func value(in state: UnsafePointer<UInt64>) -> Int {
    low &+ Int(truncatingIfNeeded: (state[Int(word)] &>> shift) & mask)
  }
}
