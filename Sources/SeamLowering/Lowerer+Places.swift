import SeamDiagnostics
import SeamIR
import SeamSemantics

/// Where a value lies: cells from a base, moved by an index that is known only when running.
struct Place {
  let shape: Shape
  let base: Int
  /// Cell `k` of the value is `base + k + stride * index` with `index` below `count`.
  var dynamic: (index: Term, stride: Int, count: Int)?

  /// The value that lies there.
  var value: Value {
    Value(shape: shape, cells: (0..<shape.width).map { read($0) })
  }

  func read(_ offset: Int) -> Term {
    guard let dynamic else { return .cell(CellID(base + offset)) }
    return .indexed(array(offset, dynamic), dynamic.index)
  }

  func target(_ offset: Int) -> Statement.Target {
    guard let dynamic else { return .cell(CellID(base + offset)) }
    if let index = dynamic.index.constantValue, index >= 0, index < dynamic.count {
      return .cell(CellID(base + offset + dynamic.stride * index))
    }
    return .element(array(offset, dynamic), dynamic.index)
  }

  private func array(_ offset: Int, _ dynamic: (index: Term, stride: Int, count: Int)) -> CellArray
  {
    CellArray(base: CellID(base + offset), stride: dynamic.stride, count: dynamic.count)
  }

  /// The cells that it may be in.
  var extent: Range<Int> {
    base..<(base + (dynamic.map { $0.stride * ($0.count - 1) } ?? 0) + shape.width)
  }

  /// Whether writing to the place may change its index.
  var indexMoves: Bool { dynamic?.index.reads { extent.contains($0.index) } ?? false }

  /// A part at a fixed distance.
  func part(_ shape: Shape, offset: Int) -> Place {
    Place(shape: shape, base: base + offset, dynamic: dynamic)
  }

  /// An element at `offset + stride * index`.
  func element(_ shape: Shape, offset: Int, index: Term, stride: Int, count: Int) -> Place {
    if let constant = index.constantValue, constant >= 0, constant < count {
      return part(shape, offset: offset + constant * stride)
    }
    guard let outer = dynamic else {
      return Place(shape: shape, base: base + offset, dynamic: (index, stride, count))
    }
    // Two indices become one that counts single cells.
    let combined = Term.sum(
      .computed(.multiply, outer.index, .constant(outer.stride)),
      .computed(.multiply, index, .constant(stride)))
    let extent = (outer.count - 1) * outer.stride + (count - 1) * stride + 1
    return Place(shape: shape, base: base + offset, dynamic: (combined, 1, extent))
  }
}

extension Lowerer {
  /// Where an expression's value lies, if it lies anywhere.
  mutating func place(
    _ expression: TypedExpression, _ environment: inout Environment, _ checks: inout CheckList
  ) throws -> Place? {
    switch expression.kind {
    case .variable(let index, let processor):
      let (shape, base) = variablePlaces[index]
      guard let kind = program.variables[index].processor else {
        return Place(shape: shape, base: base, dynamic: nil)
      }
      let whole = Place(shape: shape, base: base, dynamic: nil)
      let number: Term
      if let processor {
        number = try self.expression(processor, &environment, &checks).term
        requireRange(
          number, 0...(kindCount[kind] - 1), "the number of a processor", processor.span, &checks,
          kind: .index)
      } else {
        number = .constant((environment.processor ?? 0) - kindBase[kind])
      }
      return whole.element(
        shape, offset: 0, index: number, stride: shape.width, count: kindCount[kind])
    case .local(let local):
      if environment.locals[local] != nil { return nil }
      guard let processor = environment.processor, let flow = environment.flow,
        let register = stacks[processor].registers[flow].first(where: { $0.local == local })
      else { return nil }
      return Place(shape: register.shape, base: register.first.index, dynamic: nil)
    case .field(let base, let field):
      guard let outer = try place(base, &environment, &checks),
        case .structure(_, let fields) = outer.shape
      else { return nil }
      return outer.part(fields[field].shape, offset: offset(of: field, in: fields))
    case .unwrap(let base):
      guard let outer = try place(base, &environment, &checks),
        case .optional(let wrapped) = outer.shape
      else { return nil }
      requireSome(outer.read(0), expression.span, &checks)
      return outer.part(wrapped, offset: 1)
    case .end(let base, let isFirst):
      guard let outer = try place(base, &environment, &checks),
        case .queue(let element, let capacity) = outer.shape
      else { return nil }
      requireNotEmpty(outer.read(0), expression.span, &checks)
      if isFirst { return outer.part(element, offset: 1) }
      return outer.element(
        element, offset: 1, index: .computed(.subtract, outer.read(0), .constant(1)),
        stride: element.width, count: capacity)
    case .element(let base, let index):
      guard let outer = try place(base, &environment, &checks) else { return nil }
      let number = try self.expression(index, &environment, &checks).term
      switch outer.shape {
      case .array(let element, let indexShape):
        let range = indexShape.scalarRange ?? 0...0
        // Intervals are found by a look at every element.
        try spend(expression.span, range.count / 64)
        requireRange(
          number, range, "the index `\(oneLine(index.span.text))`", index.span, &checks,
          kind: .index)
        return outer.element(
          element, offset: 0, index: .computed(.subtract, number, .constant(range.lowerBound)),
          stride: element.width, count: range.count)
      case .queue(let element, let capacity):
        try spend(expression.span, capacity / 64)
        requireIndex(number, below: outer.read(0), index.span, &checks)
        return outer.element(
          element, offset: 1, index: number, stride: element.width, count: capacity)
      default: return nil
      }
    default: return nil
    }
  }

  /// A part of a value that lies nowhere: of a literal, a snapshot or a function's result.
  mutating func part(
    _ expression: TypedExpression, _ environment: inout Environment, _ checks: inout CheckList
  ) throws -> Value {
    func fail() -> LoweringError {
      LoweringError(id: "internal", message: "a part of nothing", span: expression.span)
    }
    switch expression.kind {
    case .local(let local):
      guard let value = environment.locals[local] else { throw fail() }
      return value
    case .field(let base, let field):
      let value = try self.expression(base, &environment, &checks)
      guard case .structure(_, let fields) = value.shape else { throw fail() }
      let offset = offset(of: field, in: fields)
      let shape = fields[field].shape
      return Value(shape: shape, cells: Array(value.cells[offset..<(offset + shape.width)]))
    case .unwrap(let base):
      let value = try self.expression(base, &environment, &checks)
      guard case .optional(let wrapped) = value.shape else { throw fail() }
      requireSome(value.term, expression.span, &checks)
      return Value(shape: wrapped, cells: Array(value.cells.dropFirst()))
    case .end(let base, let isFirst):
      let value = try self.expression(base, &environment, &checks)
      guard case .queue(let element, let capacity) = value.shape else { throw fail() }
      requireNotEmpty(value.term, expression.span, &checks)
      let index = isFirst ? Term.constant(0) : .computed(.subtract, value.term, .constant(1))
      return pick(value, element, offset: 1, index: index, count: capacity)
    case .element(let base, let index):
      let value = try self.expression(base, &environment, &checks)
      let number = try self.expression(index, &environment, &checks).term
      switch value.shape {
      case .array(let element, let indexShape):
        let range = indexShape.scalarRange ?? 0...0
        requireRange(
          number, range, "the index `\(oneLine(index.span.text))`", index.span, &checks,
          kind: .index)
        return pick(
          value, element, offset: 0,
          index: .computed(.subtract, number, .constant(range.lowerBound)),
          count: range.count)
      case .queue(let element, let capacity):
        requireIndex(number, below: value.term, index.span, &checks)
        return pick(value, element, offset: 1, index: number, count: capacity)
      default: throw fail()
      }
    default: throw fail()
    }
  }

  private func pick(
    _ value: Value, _ element: Shape, offset: Int, index: Term, count: Int
  ) -> Value {
    let width = element.width
    let cells = (0..<width).map { cell -> Term in
      var term = value.cells[offset + cell]
      for number in 1..<max(1, count) {
        term = .selection(
          .equality(index, .constant(number)), value.cells[offset + number * width + cell], term)
      }
      return term
    }
    return Value(shape: element, cells: cells)
  }

  private func offset(of field: Int, in fields: [Shape.Field]) -> Int {
    fields[..<field].reduce(0) { $0 + $1.shape.width }
  }

  // MARK: - What can go wrong

  private mutating func requireSome(_ tag: Term, _ span: Span, _ checks: inout CheckList) {
    if tag.constantValue == 1 { return }
    checks.require(tag, fault(.none, "`\(oneLine(span.text))` is read while it is `none`", span))
  }

  private mutating func requireNotEmpty(_ count: Term, _ span: Span, _ checks: inout CheckList) {
    checks.require(
      .comparison(.notEqual, count, .constant(0)),
      fault(.emptyQueue, "`\(oneLine(span.text))` of an empty queue", span))
  }

  private mutating func requireIndex(
    _ index: Term, below count: Term, _ span: Span, _ checks: inout CheckList
  ) {
    let id = fault(.index, "`\(oneLine(span.text))` is not an index of the queue", span)
    checks.require(
      .conjunction([
        .comparison(.lessOrEqual, .constant(0), index), .comparison(.less, index, count),
      ]), id)
  }

  mutating func requireRange(
    _ term: Term, _ range: ClosedRange<Int>, _ what: @autoclosure () -> String, _ span: Span,
    _ checks: inout CheckList, kind: Fault.Kind = .range
  ) {
    let interval = term.interval(system.cells)
    if let interval, range.contains(interval.lowerBound), range.contains(interval.upperBound) {
      return
    }
    var sides: [Term] = []
    if interval.map({ $0.lowerBound < range.lowerBound }) ?? true {
      sides.append(.comparison(.lessOrEqual, .constant(range.lowerBound), term))
    }
    if interval.map({ $0.upperBound > range.upperBound }) ?? true {
      sides.append(.comparison(.lessOrEqual, term, .constant(range.upperBound)))
    }
    let message =
      kind == .bound
      ? "\(what()) goes beyond the bound \(range.upperBound) set for `nat`"
      : "\(what()) is outside \(range.lowerBound)..\(range.upperBound)"
    checks.require(.conjunction(sides), fault(kind, message, span))
  }

  /// Gives a number the layout of a range without an end, with checks against the parameter.
  private mutating func convertUnbounded(
    _ value: Value, to type: Type, _ shape: Shape, _ span: Span, _ checks: inout CheckList
  ) throws -> Value {
    guard case .integer(let bounds?) = type, let end = try unboundedEnd(type) else { return value }
    if value.shape == shape, Self.isIdentifier(shape) { return value }
    let low = try evaluator.value(bounds.low)
    let number = value.term
    let top = try self.number(term(of: end), span).term
    var sides: [Term] = []
    if number.interval(system.cells).map({ $0.lowerBound < low }) ?? true {
      sides.append(.comparison(.lessOrEqual, .constant(low), number))
    }
    if let most = number.interval(system.cells)?.upperBound,
      let least = top.interval(system.cells)?.lowerBound, most <= least
    {
      // Below the parameter whatever it is.
    } else {
      sides.append(.comparison(.lessOrEqual, number, top))
    }
    let condition = Term.conjunction(sides)
    if condition.constantValue != 1 {
      let written = end.text { program.parameters[$0].name }
      checks.require(
        condition,
        fault(.range, "the value of `\(oneLine(span.text))` is outside \(low)..\(written)", span))
    }
    guard Self.isIdentifier(shape) else { return Value(shape: shape, cells: [number]) }
    return Value(shape: shape, cells: identifier(number, shape))
  }

  /// Gives a value the layout of a place, with checks where its bounds are narrower.
  mutating func convert(
    _ value: Value, to type: Type, _ shape: Shape, _ span: Span, _ checks: inout CheckList
  ) throws -> Value {
    switch (type, shape) {
    case (.integer, _) where try unboundedEnd(type) != nil:
      return try convertUnbounded(value, to: type, shape, span, &checks)
    case (.integer, .integer(let range)):
      requireRange(
        value.term, range, "the value of `\(oneLine(span.text))`", span, &checks)
      return Value(shape: shape, cells: [value.term])
    case (.nat, .integer(let range)):
      if let low = value.term.interval(system.cells)?.lowerBound, low < 0 {
        checks.require(
          .comparison(.lessOrEqual, .constant(0), value.term),
          fault(.range, "the value of `\(oneLine(span.text))` is below 0", span))
      }
      if !(unbounded?.isForProof ?? false) {
        requireRange(
          value.term, range, "the value of `\(oneLine(span.text))`", span, &checks, kind: .bound)
      }
      return Value(shape: shape, cells: [value.term])
    default: break
    }
    if value.shape == shape { return value }
    switch (type, shape, value.shape) {
    case (.optional(let wrappedType), .optional(let wanted), .optional(let own)):
      checks.path.append(value.term)
      let inner = try convert(
        Value(shape: own, cells: Array(value.cells.dropFirst())), to: wrappedType, wanted, span,
        &checks)
      checks.path.removeLast()
      let cells = zip(inner.cells, wanted.defaultCells).map {
        Term.selection(value.term, $0, .constant($1))
      }
      return Value(shape: shape, cells: [value.term] + cells)
    case (.set, .set(let wanted), .set(let own)):
      guard let range = wanted.scalarRange, let mine = own.scalarRange else { break }
      for (member, isIn) in zip(mine, value.cells) where !range.contains(member) {
        checks.require(
          .negation(isIn),
          fault(
            .range,
            "`\(oneLine(span.text))` holds \(member), outside \(range.lowerBound)..\(range.upperBound)",
            span))
      }
      return Value(
        shape: shape,
        cells: range.map { mine.contains($0) ? value.cells[$0 - mine.lowerBound] : .no })
    case (.queue(let elementType, _), .queue(let wanted, let capacity), .queue(let own, let held)):
      if held > capacity {
        checks.require(
          .comparison(.lessOrEqual, value.term, .constant(capacity)),
          fault(.fullQueue, "`\(oneLine(span.text))` holds more than \(capacity)", span))
      }
      var cells = [value.term]
      for index in 0..<capacity {
        guard index < held else {
          cells += wanted.defaultCells.map { .constant($0) }
          continue
        }
        let isUsed = Term.comparison(.less, .constant(index), value.term)
        let start = 1 + index * own.width
        checks.path.append(isUsed)
        let element = try convert(
          Value(shape: own, cells: Array(value.cells[start..<(start + own.width)])),
          to: elementType, wanted, span, &checks)
        checks.path.removeLast()
        cells += zip(element.cells, wanted.defaultCells).map {
          .selection(isUsed, $0, .constant($1))
        }
      }
      return Value(shape: shape, cells: cells)
    default: break
    }
    guard value.cells.count == shape.width else {
      throw LoweringError(
        id: "shape", message: "this value has other bounds than its place", span: span)
    }
    // One-cell values of equal kind, and structures and arrays of equal declaration.
    return Value(shape: shape, cells: value.cells)
  }
}
