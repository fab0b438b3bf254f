// Which cells a term or a statement touches: validation, specialisation and dispatch all ask.

extension Term {
  /// Calls `visit` with every cell that evaluating the term may read.
  ///
  /// An array contributes all its elements, whatever the index may be.
  public func forEachCellRead(_ visit: (CellID) -> Void) {
    switch self {
    case .constant:
      break
    case .cell(let cell):
      visit(cell)
    case .element(let array, let index):
      for place in 0..<array.count { visit(array[place]) }
      index.forEachCellRead(visit)
    case .not(let operand):
      operand.forEachCellRead(visit)
    case .and(let operands), .or(let operands):
      for operand in operands { operand.forEachCellRead(visit) }
    case .compare(_, let left, let right), .arithmetic(_, let left, let right):
      left.forEachCellRead(visit)
      right.forEachCellRead(visit)
    case .choice(let condition, let first, let second):
      condition.forEachCellRead(visit)
      first.forEachCellRead(visit)
      second.forEachCellRead(visit)
    }
  }
}

extension Statement {
  /// Calls `visit` with every cell that running the statement may assign.
  public func forEachCellWritten(_ visit: (CellID) -> Void) {
    switch self {
    case .assign(.cell(let cell), _):
      visit(cell)
    case .assign(.element(let array, _), _):
      for place in 0..<array.count { visit(array[place]) }
    case .conditional(_, let first, let second):
      for statement in first { statement.forEachCellWritten(visit) }
      for statement in second { statement.forEachCellWritten(visit) }
    case .check, .assume, .emit:
      break
    }
  }

  /// Whether running the statement may come to an ``Statement/assume(_:)``.
  public var mayAssume: Bool {
    switch self {
    case .assume: true
    case .conditional(_, let first, let second): (first + second).contains(where: \.mayAssume)
    case .assign, .check, .emit: false
    }
  }
}
