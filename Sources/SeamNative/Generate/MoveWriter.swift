import SeamIR

/// Writes one action, or the reports on a state, as the body of a function.
struct MoveWriter {
  private let plan: MovePlan
  private(set) var terms: TermWriter

  init(_ plan: MovePlan, _ arrays: ArrayTables) {
    self.plan = plan
    terms = TermWriter(plan.packing, arrays)
  }

  /// What a false check, a false assume and the end of a run lead to.
  private enum Purpose {
    case moving(action: Int)
    /// Only whether the action is possible is asked.
    case probing
  }

  // MARK: - Functions

  /// Makes the move: guard, body, monitors, reports, and the packed successor.
  mutating func move(_ action: Int) -> [CStatement] {
    let move = plan.actions[action]
    for check in move.guardChecks {
      let raised = raise(check.fault, action: -1) + [.run(.call(CName("seam_guard_fault"), [x]))]
      leave(unless: check.term, raised + [.leave])
    }
    leave(unless: move.guardTerm, [.leave])
    bindCells(move.statements, reports: move.reports)
    write(move.statements, .moving(action: action))
    for report in move.reports { write(report, action: action) }
    pack(written(by: move.statements), doubtful: doubtful(move.statements), action)
    return terms.statements
  }

  /// Whether the action is possible; a fault in its body is a move too.
  mutating func possibility(_ action: Int) -> [CStatement] {
    let move = plan.actions[action]
    for check in move.guardChecks { leave(unless: check.term, [.give(.value(0))]) }
    leave(unless: move.guardTerm, [.give(.value(0))])
    bindCells(move.probe, reports: [])
    write(move.probe, .probing)
    return terms.statements + [.give(.value(1))]
  }

  /// Reports on a state as such.
  mutating func reports(_ reports: [MovePlan.Report]) -> [CStatement] {
    for report in reports { write(report, action: -1) }
    return terms.statements
  }

  // MARK: - Cells

  private var x: CExpression { .name(Names.context) }

  private func written(by statements: [Statement]) -> [Int] {
    var cells: Set<Int> = []
    for statement in statements { statement.forEachCellWritten { cells.insert($0.index) } }
    return cells.sorted()
  }

  /// The cells that are given something not seen to be in their range by its looks.
  private func doubtful(_ statements: [Statement]) -> Set<Int> {
    var cells: Set<Int> = []
    for statement in statements {
      switch statement {
      case .assign(_, let term):
        statement.forEachCellWritten { cell in
          guard plan.packing.fields.indices.contains(cell.index) else { return }
          if !term.isSeenToFit(plan.cells[cell.index].range) { cells.insert(cell.index) }
        }
      case .conditional(_, let first, let second):
        cells.formUnion(doubtful(first + second))
      case .check, .assume, .emit:
        break
      }
    }
    return cells
  }

  /// Gives the cells that will be written a place of their own.
  private mutating func bindCells(_ statements: [Statement], reports: [MovePlan.Report]) {
    let written = Set(written(by: statements))
    var framed: Set<Int> = []
    var arrays: Set<CellArray> = []
    func look(_ array: CellArray) {
      let cells = (0..<array.count).map { array[$0].index }
      guard cells.contains(where: written.contains) else { return }
      framed.formUnion(cells)
      arrays.insert(array)
    }
    for statement in statements { statement.forEachArray(look) }
    for report in reports { report.term.forEachArray(look) }
    let before = terms
    terms.framed = framed
    terms.framedArrays = arrays
    terms.locals = written.subtracting(framed)
    if !framed.isEmpty {
      terms.statements.append(.array(.value, TermWriter.frame, count: terms.frameCount))
      for cell in framed.sorted() {
        if let place = terms.place(cell) {
          terms.statements.append(.assign(place, before.unpacked(cell)))
        }
      }
    }
    for cell in terms.locals.sorted() {
      terms.statements.append(.variable(.value, CName("c", cell), before.unpacked(cell)))
    }
  }

  /// Writes the successor behind those there are: the source's words with the fields anew.
  private mutating func pack(_ written: [Int], doubtful: Set<Int>, _ action: Int) {
    let width = plan.packing.wordCount
    var words = (0..<width).map { Names.word($0) }
    var masks = Array(repeating: UInt64(0), count: width)
    var parts: [[CExpression]] = Array(repeating: [], count: width)
    var faults: [CExpression] = []
    for cell in written where cell < plan.packing.fields.count {
      let field = plan.packing.fields[cell]
      guard let place = terms.place(cell) else { continue }
      let offset = CExpression.cast(
        .word, field.low == 0 ? place : .call(CName("seam_subtract"), [place, .value(field.low)]))
      if field.span < .max && doubtful.contains(cell) {
        faults.append(.cast(.word, .binary(.greater, offset, .word(field.span))))
      }
      guard field.mask != 0 else { continue }
      let word = Int(field.word)
      masks[word] |= field.mask << field.shift
      // An unsound value is reported, and must not spoil its neighbours.
      let bits = CExpression.binary(.bitAnd, offset, .word(field.mask))
      parts[word].append(
        field.shift == 0 ? bits : .binary(.shiftLeft, bits, .word(field.shift)))
    }
    for word in 0..<width where !parts[word].isEmpty {
      words[word] = parts[word].reduce(.binary(.bitAnd, words[word], .word(~masks[word]))) {
        .binary(.bitOr, $0, $1)
      }
    }
    let target = CName("n")
    terms.statements.append(
      .variable(.target, target, .call(CName("seam_place"), [x, .word(UInt64(width))])))
    for word in 0..<width {
      terms.statements.append(
        .assign(.element(.name(target), .value(word)), words[word]))
    }
    if let first = faults.first {
      // One branch for all of them.
      let all = faults.dropFirst().reduce(first) { .binary(.bitOr, $0, $1) }
      terms.statements.append(
        .branch(
          .call(CName("SEAM_RARE"), [all]), [.assign(.member("spoilt_by"), .value(action))], []))
    }
    terms.statements.append(
      .run(
        .call(
          CName("seam_commit"), [x, .name(target), .word(UInt64(width)), .value(action)])))
  }

  // MARK: - Statements

  private mutating func leave(unless term: Term, _ statements: [CStatement]) {
    let condition = terms.value(term)
    terms.statements.append(.branch(.negation(condition), statements, []))
  }

  private mutating func write(_ statements: [Statement], _ purpose: Purpose) {
    for statement in statements { write(statement, purpose) }
  }

  /// Writes statements into a block of their own.
  private mutating func block(_ write: (inout MoveWriter) -> Void) -> [CStatement] {
    let outer = terms.statements
    terms.statements = []
    write(&self)
    let inner = terms.statements
    terms.statements = outer
    return inner
  }

  private mutating func write(_ statement: Statement, _ purpose: Purpose) {
    switch statement {
    case .assign(.cell(let cell), let term):
      let value = terms.value(term)
      if let place = terms.place(cell.index) { terms.statements.append(.assign(place, value)) }
    case .assign(.element(let array, let index), let term):
      let index = terms.named(terms.value(index))
      let value = terms.named(terms.value(term))
      terms.statements.append(
        .branch(
          .binary(.greaterOrEqual, .cast(.word, index), .word(UInt64(max(0, array.count)))),
          spoilt(purpose), []))
      guard array.count > 0 else { return }
      let first = CExpression.offset(
        .name(TermWriter.frame), .value(array.base.index - terms.frameStart))
      let place = CExpression.call(CName("seam_multiply"), [.value(array.stride), index])
      terms.statements.append(.assign(.element(first, place), value))
    case .conditional(let condition, let first, let second):
      let condition = terms.value(condition)
      let yes = block { $0.write(first, purpose) }
      let no = block { $0.write(second, purpose) }
      terms.statements.append(.branch(condition, yes, no))
    case .check(let term, let fault):
      switch purpose {
      case .probing:
        leave(unless: term, [.give(.value(1))])
      case .moving(let action):
        let raised = raise(fault, action: action)
        leave(
          unless: term,
          raised + [.run(.call(CName("seam_body_fault"), [x, .value(action)])), .leave])
      }
    case .assume(let term):
      switch purpose {
      case .probing: leave(unless: term, [.give(.value(0))])
      case .moving: leave(unless: term, [.leave])
      }
    case .emit:
      break
    }
  }

  private func spoilt(_ purpose: Purpose) -> [CStatement] {
    switch purpose {
    case .probing: [.give(.value(0))]
    case .moving(let action): [.assign(.member("spoilt_by"), .value(action)), .leave]
    }
  }

  // MARK: - Reports

  private func raise(_ fault: FaultID, action: Int) -> [CStatement] {
    switch plan.faults[fault.index] {
    case .bounded: [.assign(.member("is_bounded"), .value(1))]
    case .item(let item): [found(item, action)]
    }
  }

  private func found(_ item: Int, _ action: Int) -> CStatement {
    .run(.call(CName("seam_found"), [x, .value(item), .value(action)]))
  }

  private mutating func write(_ report: MovePlan.Report, action: Int) {
    let inner = block { $0.write(report.checks[...], of: report, action: action) }
    terms.statements.append(
      .branch(.element(.member("open"), .value(report.item)), inner, []))
  }

  private mutating func write(
    _ checks: ArraySlice<Check>, of report: MovePlan.Report, action: Int
  ) {
    guard let check = checks.first else {
      let condition = terms.value(report.term)
      terms.statements.append(.branch(condition, [found(report.item, action)], []))
      return
    }
    var raised = raise(check.fault, action: -1)
    if report.faultShows, case .item = plan.faults[check.fault.index] {
      raised.append(found(report.item, action))
    }
    let condition = terms.value(check.term)
    let rest = block { $0.write(checks.dropFirst(), of: report, action: action) }
    terms.statements.append(.branch(.negation(condition), raised, rest))
  }
}

extension Term {
  /// Whether the value is in the range, as constants and truth values show without any reckoning.
  fileprivate func isSeenToFit(_ range: ClosedRange<Int>) -> Bool {
    switch self {
    case .constant(let value): range.contains(value)
    case .not, .and, .or, .compare: range.contains(0) && range.contains(1)
    case .choice(_, let first, let second):
      first.isSeenToFit(range) && second.isSeenToFit(range)
    case .cell, .element, .arithmetic: false
    }
  }
}
