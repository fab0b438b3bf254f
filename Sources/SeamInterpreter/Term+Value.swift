import SeamIR

extension Term {
  /// The value over the cells' values, state cells first and scratch cells behind them.
  ///
  /// Terms are total: an element outside its array reads as 0, as does a division by 0. A check
  /// before has refused both; being total is what lets an engine evaluate out of order.
  public func value(in cells: [Int]) -> Int {
    switch self {
    case .constant(let value):
      return value
    case .cell(let cell):
      return cells[cell.index]
    case .element(let array, let index):
      let place = index.value(in: cells)
      return (0..<array.count).contains(place) ? cells[array[place].index] : 0
    case .not(let operand):
      return operand.holds(in: cells) ? 0 : 1
    case .and(let operands):
      return operands.allSatisfy { $0.holds(in: cells) } ? 1 : 0
    case .or(let operands):
      return operands.contains { $0.holds(in: cells) } ? 1 : 0
    case .compare(let comparison, let left, let right):
      return comparison.holds(left.value(in: cells), right.value(in: cells)) ? 1 : 0
    case .arithmetic(let operation, let left, let right):
      return operation.value(left.value(in: cells), right.value(in: cells))
    case .choice(let condition, let first, let second):
      return condition.holds(in: cells) ? first.value(in: cells) : second.value(in: cells)
    }
  }

  /// Whether the value is truth, that is not 0.
  public func holds(in cells: [Int]) -> Bool { value(in: cells) != 0 }
}

extension [Check] {
  /// The fault of the first check that is false, in order.
  public func firstFault(in cells: [Int]) -> FaultID? {
    first { !$0.term.holds(in: cells) }?.fault
  }
}
