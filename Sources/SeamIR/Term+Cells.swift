// What terms and statements are made of, and which cells they touch: validation, specialisation and dispatch all ask.

extension Term {
  /// Calls `visit` with the term and every term that it is made of, outer ones and left ones first.
  public func forEachSubterm(_ visit: (Term) -> Void) {
    visit(self)
    switch self {
    case .constant, .cell: break
    case .element(_, let operand), .not(let operand): operand.forEachSubterm(visit)
    case .and(let operands), .or(let operands):
      for operand in operands { operand.forEachSubterm(visit) }
    case .compare(_, let left, let right), .arithmetic(_, let left, let right):
      left.forEachSubterm(visit)
      right.forEachSubterm(visit)
    case .choice(let condition, let first, let second):
      condition.forEachSubterm(visit)
      first.forEachSubterm(visit)
      second.forEachSubterm(visit)
    }
  }

  /// Calls `visit` with every cell that evaluating the term may read.
  ///
  /// An array contributes all its elements, whatever the index may be.
  public func forEachCellRead(_ visit: (CellID) -> Void) {
    forEachSubterm { term in
      switch term {
      case .cell(let cell): visit(cell)
      case .element(let array, _): for place in 0..<array.count { visit(array[place]) }
      default: break
      }
    }
  }
}

extension Statement {
  /// Calls `visit` with every term that running the statement may evaluate; those that only tell
  /// events are not among them.
  public func forEachTerm(_ visit: (Term) -> Void) {
    switch self {
    case .assign(.cell, let term), .check(let term, _), .assume(let term):
      visit(term)
    case .assign(.element(_, let index), let term):
      visit(index)
      visit(term)
    case .conditional(let condition, let first, let second):
      visit(condition)
      for statement in first { statement.forEachTerm(visit) }
      for statement in second { statement.forEachTerm(visit) }
    case .emit:
      break
    }
  }

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
