import SeamIR

/// Writes terms as C over the cells of one run.
///
/// Cells that the run never writes are read straight from the packed words, so that only those are
/// unpacked that are looked at. Cells that it writes are locals; those of them that are addressed by
/// an index lie in a local array, the frame.
struct TermWriter {
  let packing: Packing
  var arrays: ArrayTables
  /// Cells in locals.
  var locals: Set<Int> = []
  /// Cells in the frame.
  var framed: Set<Int> = []
  /// Arrays whose cells all lie in the frame.
  var framedArrays: Set<CellArray> = []
  /// Where statements go; operands that are nested too deeply become constants here.
  var statements: [CStatement] = []
  private var temporaries = 0

  /// How deeply expressions may be nested: compilers stop somewhere beyond 200.
  private static let depthLimit = 40

  init(_ packing: Packing, _ arrays: ArrayTables) {
    self.packing = packing
    self.arrays = arrays
  }

  private struct Written {
    var expression: CExpression
    var depth: Int
  }

  /// The term's value.
  mutating func value(_ term: Term) -> CExpression { written(term).expression }

  /// A name for the term's value at this point.
  mutating func named(_ expression: CExpression) -> CExpression {
    let name = CName("t", temporaries)
    temporaries += 1
    statements.append(.constant(.value, name, expression))
    return .name(name)
  }

  /// What holds a cell now, where it is one that the run writes.
  func place(_ cell: Int) -> CExpression? {
    if framed.contains(cell) {
      return .element(.name(TermWriter.frame), .value(cell - frameStart))
    }
    return locals.contains(cell) ? .name(CName("c", cell)) : nil
  }

  static let frame = CName("f")

  var frameStart: Int { framed.min() ?? 0 }
  var frameCount: Int { (framed.max() ?? -1) - frameStart + 1 }

  /// The cell's value in the state that is expanded.
  func unpacked(_ cell: Int) -> CExpression {
    guard packing.fields.indices.contains(cell) else { return .value(0) }
    let field = packing.fields[cell]
    guard field.mask != 0 else { return .value(field.low) }
    var bits = Names.word(Int(field.word))
    if field.shift > 0 { bits = .binary(.shiftRight, bits, .word(field.shift)) }
    // The mask is needed unless the field reaches up to the top of the word.
    if field.mask.leadingZeroBitCount > field.shift {
      bits = .binary(.bitAnd, bits, .word(field.mask))
    }
    let value = CExpression.cast(.value, bits)
    return field.low == 0 ? value : .sum(value, .value(field.low))
  }

  // MARK: - Terms

  private mutating func written(_ term: Term) -> Written {
    var result = deep(term)
    if result.depth > TermWriter.depthLimit {
      result = Written(expression: named(result.expression), depth: 0)
    }
    return result
  }

  private mutating func deep(_ term: Term) -> Written {
    switch term {
    case .constant(let value):
      return Written(expression: .value(value), depth: 0)
    case .cell(let cell):
      return Written(expression: place(cell.index) ?? unpacked(cell.index), depth: 1)
    case .element(let array, let index):
      guard array.count > 0 else { return Written(expression: .value(0), depth: 0) }
      let index = written(index)
      return Written(expression: element(array, index.expression), depth: index.depth + 2)
    case .not(let operand):
      let operand = written(operand)
      return Written(expression: .negation(operand.expression), depth: operand.depth + 1)
    case .and(let operands):
      let operands = operands.map { written($0) }
      return Written(expression: .all(operands.map(\.expression)), depth: deepest(operands) + 4)
    case .or(let operands):
      let operands = operands.map { written($0) }
      return Written(expression: .any(operands.map(\.expression)), depth: deepest(operands) + 4)
    case .compare(let comparison, let left, let right):
      let operands = [written(left), written(right)]
      let operation: COperator =
        switch comparison {
        case .equal: .equal
        case .notEqual: .notEqual
        case .less: .less
        case .lessOrEqual: .lessOrEqual
        }
      return Written(
        expression: .binary(operation, operands[0].expression, operands[1].expression),
        depth: deepest(operands) + 1)
    case .arithmetic(let operation, let left, let right):
      let operands = [written(left), written(right)]
      let name: StaticString =
        switch operation {
        case .add: "seam_add"
        case .subtract: "seam_subtract"
        case .multiply: "seam_multiply"
        case .divide: "seam_divide"
        case .remainder: "seam_remainder"
        }
      return Written(
        expression: .call(CName(name), operands.map(\.expression)), depth: deepest(operands) + 1)
    case .choice(let condition, let first, let second):
      let operands = [written(condition), written(first), written(second)]
      return Written(
        expression: .choice(
          operands[0].expression, operands[1].expression, operands[2].expression),
        depth: deepest(operands) + 1)
    }
  }

  private func deepest(_ operands: [Written]) -> Int { operands.map(\.depth).max() ?? 0 }

  private mutating func element(_ array: CellArray, _ index: CExpression) -> CExpression {
    guard framedArrays.contains(array) else { return arrays.element(array, index) }
    return .call(
      CName("seam_load"),
      [
        .offset(.name(TermWriter.frame), .value(array.base.index - frameStart)),
        .value(array.stride), .word(UInt64(array.count)), index,
      ])
  }
}

extension Term {
  /// Calls `visit` with every array that is addressed by an index.
  func forEachArray(_ visit: (CellArray) -> Void) {
    switch self {
    case .constant, .cell:
      break
    case .element(let array, let index):
      visit(array)
      index.forEachArray(visit)
    case .not(let operand):
      operand.forEachArray(visit)
    case .and(let operands), .or(let operands):
      for operand in operands { operand.forEachArray(visit) }
    case .compare(_, let left, let right), .arithmetic(_, let left, let right):
      left.forEachArray(visit)
      right.forEachArray(visit)
    case .choice(let condition, let first, let second):
      condition.forEachArray(visit)
      first.forEachArray(visit)
      second.forEachArray(visit)
    }
  }
}

extension Statement {
  /// Calls `visit` with every array that is addressed by an index.
  func forEachArray(_ visit: (CellArray) -> Void) {
    switch self {
    case .assign(let target, let term):
      if case .element(let array, let index) = target {
        visit(array)
        index.forEachArray(visit)
      }
      term.forEachArray(visit)
    case .conditional(let condition, let first, let second):
      condition.forEachArray(visit)
      for statement in first + second { statement.forEachArray(visit) }
    case .check(let term, _), .assume(let term):
      term.forEachArray(visit)
    case .emit:
      break
    }
  }
}
