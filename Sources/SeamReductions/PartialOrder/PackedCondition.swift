import SeamIR

/// A condition that is asked of packed states as they are.
///
/// Nearly all parts of guards compare one cell with one number; those take a shift and a comparison.
/// Of the rest, what reads few cells of few values is evaluated beforehand for all of them.
struct PackedCondition: Sendable {
  private let form: Form

  private enum Form: Sendable {
    case field(PackedField, Comparison, Int)
    case table(ConditionTable)
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
      let table = ConditionTable(term, packing) { Self.value(nodes, $0) != 0 }
      form = table.map { .table($0) } ?? .nodes(nodes)
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
    case .table(let table):
      return table.holds(in: state)
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

/// A condition on few cells, for each of their values.
private struct ConditionTable: Sendable {
  /// How much of a cell's value goes where in the place of an answer.
  private struct Part: Sendable {
    let field: PackedField
    let size: UInt64
  }

  private let parts: [Part]
  /// The answers, a bit each; the last cell varies fastest.
  private let answers: [UInt64]

  private static let sizeMax = 1 << 12

  /// `nil` where there are too many values.
  init?(_ term: Term, _ packing: Packing, holds: (UnsafePointer<UInt64>) -> Bool) {
    var cells: Set<Int> = []
    term.forEachCellRead { cells.insert($0.index) }
    let parts = cells.sorted().map { cell in
      Part(field: packing.fields[cell], size: packing.fields[cell].mask &+ 1)
    }
    var size = 1
    for part in parts {
      guard part.size > 0, part.size <= Self.sizeMax else { return nil }
      size *= Int(part.size)
      guard size <= Self.sizeMax else { return nil }
    }
    var answers = Array(repeating: UInt64(0), count: (size + 63) / 64)
    var state = Array(repeating: UInt64(0), count: packing.wordCount)
    for place in 0..<size {
      var rest = UInt64(place)
      for index in state.indices { state[index] = 0 }
      for part in parts.reversed() {
        state[Int(part.field.word)] |= (rest % part.size) << part.field.shift
        rest /= part.size
      }
      let isTrue = state.withUnsafeBufferPointer { $0.baseAddress.map(holds) ?? false }
      if isTrue { answers[place >> 6] |= 1 << UInt64(place & 63) }
    }
    (self.parts, self.answers) = (parts, answers)
  }

  func holds(in state: UnsafePointer<UInt64>) -> Bool {
    var place: UInt64 = 0
    for part in parts {
      place =
        place &* part.size &+ (state[Int(part.field.word)] &>> part.field.shift & part.field.mask)
    }
    return answers[Int(place &>> 6)] &>> (place & 63) & 1 != 0
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
