import SeamDiagnostics
import SeamIR
import SeamSemantics
import SeamSyntax

/// The cells of one processor's stack.
struct Stack {
  let kind: Int
  let name: String
  let limit: Int
  let depth: CellID
  let position: CellID
  /// The positions of saved frames; `nil` where the stack holds one frame only.
  let savedPositions: CellArray?
  /// For each flow of the program its parameters and locals; empty for flows of other kinds.
  let registers: [[Register]]
  /// The value of each position; ``PositionKey`` of a flow.
  let positionValues: [FlowPosition: Int]
  /// For each flow the values of its positions.
  let flowRanges: [Int: ClosedRange<Int>]
  /// For each frame number the flows that can be there.
  let flowsAtDepth: [Set<Int>]

  /// A parameter or local of a flow: where it is while its frame is on top, and while it is saved.
  struct Register {
    let local: LocalID
    let shape: Shape
    let first: CellID
    /// Cell `j` of saved frame `i` is `savedBase + i * width + j`.
    let savedBase: CellID?
  }
}

/// A position of a flow.
struct FlowPosition: Hashable {
  let flow: Int
  let key: FlowGraph.PositionKey
}

extension Lowerer {
  /// The shape of a type under the parameters.
  func shape(of type: Type) throws -> Shape {
    switch type {
    case .bool: return .bool
    case .integer:
      if let end = try unboundedEnd(type) { return try unboundedShape(type, end) }
      guard let range = try evaluator.range(of: type) else {
        throw LoweringError(
          id: "unbounded", message: "a number without a range cannot be stored", span: nil)
      }
      return .integer(range)
    case .nat:
      guard let natBound else {
        throw LoweringError(
          id: "unbounded",
          message:
            "the exhaustive engine needs a bound for `nat`: give one with `--nat-bound N`, and the verdict will say so",
          span: nil)
      }
      return .integer(0...natBound)
    case .enumeration(let enumeration):
      return .enumeration(name: enumeration.name, literals: enumeration.literals)
    case .processor(let index):
      return .processor(
        name: program.processors[index].name, count: try evaluator.processorCount(index))
    case .structure(let index):
      let info = program.structures[index]
      return try limited(
        .structure(
          name: info.name,
          fields: try info.fields.map { Shape.Field(name: $0.name, shape: try shape(of: $0.type)) }),
        info.span)
    case .optional(let wrapped): return .optional(try shape(of: wrapped))
    case .set(let element):
      if try isUnboundedSet(type) { return Self.setShape }
      let inner = try shape(of: element)
      try checkCount(inner.scalarRange?.count ?? 0, "a set")
      return .set(inner)
    case .queue(let element, let capacity):
      try checkFixed(capacity)
      let count = try evaluator.value(capacity)
      guard count >= 1 else {
        throw LoweringError(
          id: "empty-queue-type", message: "a queue holds at least one, and this holds \(count)",
          span: capacity.span)
      }
      try checkCount(count, "a queue")
      return try limited(.queue(try shape(of: element), capacity: count), capacity.span)
    case .array(let element, let index):
      if try unboundedEnd(index) != nil {
        throw refusal("an array of unboundedly many elements cannot be laid out", nil)
      }
      let inner = try shape(of: index)
      try checkCount(inner.scalarRange?.count ?? 0, "an array")
      return try limited(.array(try shape(of: element), index: inner), nil)
    case .invalid:
      throw LoweringError(id: "internal", message: "a type was not checked", span: nil)
    }
  }

  private func checkCount(_ count: Int, _ what: String) throws {
    if count > Self.cellCountMax {
      throw LoweringError.tooLarge("\(what) of \(count) is too large to explore", nil)
    }
  }

  private func limited(_ shape: Shape, _ span: Span?) throws -> Shape {
    if shape.width > Self.cellCountMax {
      throw LoweringError.tooLarge("a value of \(shape.width) cells is too large to explore", span)
    }
    return shape
  }

  // MARK: - Variables

  mutating func layOutVariables() throws {
    for (kind, _) in program.processors.enumerated() {
      kindBase.append(kindBase.last.map { $0 + (kindCount.last ?? 0) } ?? 0)
      kindCount.append(try evaluator.processorCount(kind))
    }
    try findTrackedSets()
    for variable in program.variables {
      let shape = try shapeNaming(variable)
      let initial = try initialCells(variable, shape)
      let base = system.cells.count
      let copies = variable.processor.map { kindCount[$0] } ?? 1
      for copy in 0..<copies {
        let suffix =
          variable.processor.map { copies > 1 ? "@\(processorName($0, copy))" : "" } ?? ""
        let first = try addCells(variable.name + suffix, shape)
        for (offset, choice) in initial.enumerated() { start(CellID(first.index + offset), choice) }
        let own = variable.processor.map { coordinate(ofProcessor: copy, kind: $0) } ?? []
        let family = own.isEmpty ? variable.name + suffix : "\(variable.name)@*"
        noteRoles(
          variable.type, shape, from: first,
          SystemSymmetry.Place(family: "var:\(family)", coordinates: own))
        system.variables.append(
          Variable(
            name: variable.name,
            processor: variable.processor.map { kindBase[$0] + copy },
            shape: shape, first: first, isGhost: variable.isGhost))
      }
      variablePlaces.append((shape, base))
    }
  }

  /// What a cell may hold initially.
  enum InitialChoice {
    case values([Int])
    /// A value that depends on open parameters.
    case computed(Term)
  }

  /// Gives the newest cells their initial values, in cell order.
  private mutating func start(_ cell: CellID, _ choice: InitialChoice) {
    switch choice {
    case .values(let values): system.initialValues.append(values)
    case .computed(let term):
      system.initialValues.append([system.cells[cell.index].range.lowerBound])
      system.initialBody.append(.assign(.cell(cell), term))
    }
  }

  /// The shape of a variable; where that fails, the message points at the variable.
  private func shapeNaming(_ variable: VariableInfo) throws -> Shape {
    do {
      return try shape(of: variable.type)
    } catch let error as LoweringError where error.span == nil {
      throw LoweringError(
        id: error.id, message: "`\(variable.name)`: \(error.message)", span: variable.span)
    }
  }

  func processorName(_ kind: Int, _ number: Int) -> String {
    kindCount[kind] == 1
      ? program.processors[kind].name : "\(program.processors[kind].name)\(number)"
  }

  /// Adds the cells of a value, each with a name a reader recognises.
  mutating func addCells(
    _ name: String, _ shape: Shape, isHole: Bool = false
  ) throws -> CellID {
    let first = CellID(system.cells.count)
    for (path, range, isBool) in describe(shape) {
      _ = try addCell(
        name + path, isHole ? range.lowerBound...range.lowerBound : range, isBool: isBool)
    }
    return first
  }

  private func describe(_ shape: Shape) -> [(String, ClosedRange<Int>, Bool)] {
    switch shape {
    case .bool: return [("", 0...1, true)]
    case .integer, .enumeration, .processor: return [("", shape.scalarRange ?? 0...0, false)]
    case .structure(_, let fields):
      return fields.flatMap { field in
        describe(field.shape).map {
          (field.name.isEmpty ? $0.0 : ".\(field.name)\($0.0)", $0.1, $0.2)
        }
      }
    case .optional(let wrapped):
      return [(".some", 0...1, true)] + describe(wrapped).map { (".value\($0.0)", $0.1, $0.2) }
    case .set(let element):
      return (element.scalarRange ?? 0...0).map { ("{\(spelled($0, element))}", 0...1, true) }
    case .queue(let element, let capacity):
      return [(".count", 0...capacity, false)]
        + (0..<capacity).flatMap { index in
          describe(element).map { ("[\(index)]\($0.0)", $0.1, $0.2) }
        }
    case .array(let element, let index):
      return (index.scalarRange ?? 0...0).flatMap { value in
        describe(element).map { ("[\(spelled(value, index))]\($0.0)", $0.1, $0.2) }
      }
    }
  }

  /// A one-cell value in source terms.
  func spelled(_ value: Int, _ shape: Shape) -> String {
    switch shape {
    case .bool: value == 0 ? "false" : "true"
    case .enumeration(_, let literals) where literals.indices.contains(value): literals[value]
    case .processor(let name, let count): count == 1 ? name : "\(name)\(value)"
    default: String(value)
    }
  }

  private mutating func initialCells(
    _ variable: VariableInfo, _ shape: Shape
  ) throws -> [InitialChoice] {
    guard let initial = variable.initial else {
      guard shape.width == 1 else {
        throw refusal("an identifier cannot start with `any`", variable.span)
      }
      return [.values(Array(shape.scalarRange ?? 0...0))]
    }
    var checks = CheckList()
    var environment = Environment()
    let value = try convert(
      expression(initial, &environment, &checks), to: variable.type, shape, initial.span, &checks)
    for check in checks.checks {
      // With open parameters only some variants may go wrong; with fixed ones it is the model.
      guard check.term.constantValue == nil else {
        throw LoweringError(
          id: "initial-value", message: system.faults[check.fault.index].message,
          span: initial.span)
      }
      system.initialBody.append(.check(check.term, check.fault))
    }
    return value.cells.map { term in
      term.constantValue.map { .values([$0]) } ?? .computed(term)
    }
  }

  // MARK: - Processors

  mutating func layOutProcessors() throws {
    for (kind, processor) in program.processors.enumerated() {
      let limit =
        try processor.stack.map { expression in
          let limit = try evaluator.value(expression)
          guard limit >= 1, limit <= 64 else {
            throw LoweringError(
              id: "stack", message: "a stack holds 1 to 64 frames, not \(limit)",
              span: expression.span)
          }
          return limit
        } ?? Self.stackDefault
      let flows = program.flows.indices.filter { program.flows[$0].processor == kind }
      var values: [FlowPosition: Int] = [:]
      var ranges: [Int: ClosedRange<Int>] = [:]
      var positions = [ProcessorLayout.Position(flow: nil, name: "idle")]
      for (number, flow) in flows.enumerated() {
        let low = positions.count
        for key in graphs[flow].positions {
          values[FlowPosition(flow: flow, key: key)] = positions.count
          positions.append(
            ProcessorLayout.Position(flow: number, name: graphs[flow].name(of: key)))
        }
        ranges[flow] = low...max(low, positions.count - 1)
      }
      let atDepth = flowsAtDepth(kind: kind, limit: limit)
      for copy in 0..<kindCount[kind] {
        try layOutStack(
          kind: kind, copy: copy, limit: limit, flows: flows, values: values, ranges: ranges,
          positions: positions, atDepth: atDepth)
      }
    }
  }

  private mutating func layOutStack(
    kind: Int, copy: Int, limit: Int, flows: [Int], values: [FlowPosition: Int],
    ranges: [Int: ClosedRange<Int>], positions: [ProcessorLayout.Position], atDepth: [Set<Int>]
  ) throws {
    let name = processorName(kind, copy)
    let base = program.processors[kind].base
    let depth = try addCell("depth@\(name)", 0...limit, isBool: false)
    system.initialValues.append([base == nil ? 0 : 1])
    let position = try addCell("position@\(name)", 0...(positions.count - 1), isBool: false)
    let entry = base.map { values[FlowPosition(flow: $0, key: .at(graphs[$0].entry))] ?? 0 } ?? 0
    system.initialValues.append([entry])
    var saved: [CellID] = []
    for frame in 0..<(limit - 1) {
      let isUsed = !atDepth[frame + 1].isEmpty
      let high = isUsed ? atDepth[frame].compactMap { ranges[$0]?.upperBound }.max() ?? 0 : 0
      saved.append(try addCell("position@\(name)[\(frame)]", 0...high, isBool: false))
      system.initialValues.append([0])
    }
    var registers: [[Stack.Register]] = Array(repeating: [], count: program.flows.count)
    var layouts: [FlowLayout] = []
    for flow in flows {
      let info = program.flows[flow]
      var locals: [FlowLayout.Local] = []
      for local in info.parameters + info.locals.map(\.local) {
        let (localName, type) = program.locals[local.index]
        let shape = try self.shape(of: type)
        let full = "\(info.name).\(localName)@\(name)"
        let first = try addCells(full, shape)
        system.initialValues += shape.defaultCells.map { [$0] }
        var frames: [CellID?] = []
        for frame in 0..<(limit - 1) {
          let isHole = !atDepth[frame].contains(flow) || atDepth[frame + 1].isEmpty
          let cell = try addCells("\(full)[\(frame)]", shape, isHole: isHole)
          system.initialValues += shape.defaultCells.map { [$0] }
          frames.append(cell)
        }
        registers[flow].append(
          Stack.Register(
            local: local, shape: shape, first: first, savedBase: frames.first ?? nil))
        locals.append(
          FlowLayout.Local(
            name: localName, isParameter: info.parameters.contains(local), shape: shape,
            first: first, saved: frames))
      }
      layouts.append(FlowLayout(name: info.name, lane: info.lane, locals: locals))
    }
    stacks.append(
      Stack(
        kind: kind, name: name, limit: limit, depth: depth, position: position,
        savedPositions: saved.first.map { CellArray(base: $0, stride: 1, count: saved.count) },
        registers: registers, positionValues: values, flowRanges: ranges, flowsAtDepth: atDepth))
    system.processors.append(
      ProcessorLayout(
        name: name, stackLimit: limit, depth: depth, position: position, savedPositions: saved,
        flows: layouts, positions: positions))
    noteStackRoles(kind: kind, copy: copy, stacks[stacks.count - 1])
    if let base { try initialLocals(of: base, on: stacks.count - 1) }
  }

  /// Gives the locals of the flow that runs first their initial values.
  private mutating func initialLocals(of flow: Int, on processor: Int) throws {
    for (local, initial) in program.flows[flow].locals {
      var checks = CheckList()
      var environment = Environment(processor: processor)
      let (_, type) = program.locals[local.index]
      let value = try convert(
        expression(initial, &environment, &checks), to: type, shape(of: type), initial.span,
        &checks)
      guard let register = stacks[processor].registers[flow].first(where: { $0.local == local })
      else { continue }
      for (offset, term) in value.cells.enumerated() {
        let cell = CellID(register.first.index + offset)
        if let constant = term.constantValue, checks.checks.isEmpty {
          system.initialValues[cell.index] = [constant]
        } else if !term.reads({ !isOpenParameter($0) }), checks.checks.isEmpty {
          system.initialBody.append(.assign(.cell(cell), term))
        } else {
          throw LoweringError(
            id: "not-constant",
            message: "the flow runs first, so its locals start with values known beforehand",
            span: initial.span)
        }
      }
    }
  }

  private func isOpenParameter(_ cell: CellID) -> Bool {
    openCells.values.contains(cell)
  }

  /// Which flows can be in which frame, from what calls and what preempts.
  private func flowsAtDepth(kind: Int, limit: Int) -> [Set<Int>] {
    let actions = program.actions.filter { $0.processor == kind }
    let preempting = actions.map { action in
      (called: calls(in: action.body), tops: action.guardExpression.flatMap { topFlows($0) })
    }
    var result: [Set<Int>] = []
    var current: Set<Int> = []
    if let base = program.processors[kind].base { current.insert(base) }
    for action in preempting where action.tops == nil { current.formUnion(action.called) }
    for _ in 0..<limit {
      result.append(current)
      var next: Set<Int> = []
      for flow in current { next.formUnion(graphs[flow].calls) }
      for action in preempting where !current.isEmpty {
        if action.tops.map({ !$0.isDisjoint(with: current) }) ?? true {
          next.formUnion(action.called)
        }
      }
      current = next
    }
    return result
  }

  func calls(in statements: [TypedStatement]) -> Set<Int> {
    var result: Set<Int> = []
    for statement in statements {
      switch statement.kind {
      case .call(let flow, _): result.insert(flow)
      case .conditional(_, let first, let second):
        result.formUnion(calls(in: first + second))
      case .either(let branches):
        for branch in branches { result.formUnion(calls(in: branch.body)) }
      case .forEach(_, let body): result.formUnion(calls(in: body))
      default: break
      }
    }
    return result
  }

  /// The flows one of which must be on top for a guard to hold; `nil` where that is not evident.
  func topFlows(_ guardExpression: TypedExpression) -> Set<Int>? {
    switch guardExpression.kind {
    case .position(.onTop(let flow), nil): return [flow]
    case .position(.calledBy(let flow, _), nil): return [flow]
    case .binary(.and, let left, let right):
      guard let first = topFlows(left) else { return topFlows(right) }
      return topFlows(right).map { first.intersection($0) } ?? first
    case .binary(.or, let left, let right):
      guard let first = topFlows(left), let second = topFlows(right) else { return nil }
      return first.union(second)
    default: return nil
    }
  }
}
