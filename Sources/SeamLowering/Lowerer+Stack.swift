import SeamDiagnostics
import SeamIR
import SeamSemantics
import SeamSyntax

/// Questions about stacks, and the statements that push and pop frames.
extension Lowerer {
  // MARK: - Questions

  func flowKind(_ position: TypedPosition) -> Int {
    switch position {
    case .onTop(let flow), .active(let flow), .at(let flow, _), .insideStep(let flow, _),
      .insideSection(let flow, _), .calledBy(let flow, _):
      program.flows[flow].processor
    }
  }

  /// Asks the processor that is meant; where that depends on the state, all of them.
  mutating func onProcessor(
    _ kind: Int, _ processor: TypedExpression?, _ environment: inout Environment,
    _ checks: inout CheckList, _ ask: (inout Lowerer, Int) throws -> Term
  ) throws -> Term {
    guard let processor else { return try ask(&self, environment.processor ?? kindBase[kind]) }
    let number = try expression(processor, &environment, &checks).term
    requireRange(
      number, 0...(kindCount[kind] - 1), "the number of a processor", processor.span, &checks,
      kind: .index)
    var terms: [Term] = []
    for copy in 0..<kindCount[kind] {
      let isMeant = Term.equality(number, .constant(copy))
      if isMeant.constantValue == 0 { continue }
      terms.append(.conjunction([isMeant, try ask(&self, kindBase[kind] + copy)]))
    }
    return .disjunction(terms)
  }

  func test(_ position: TypedPosition, on processor: Int) -> Term {
    let stack = stacks[processor]
    switch position {
    case .onTop(let flow):
      return within(.cell(stack.position), stack.flowRanges[flow])
    case .active(let flow):
      let frames = savedFrames(stack).map { within($0, stack.flowRanges[flow]) }
      return .disjunction([within(.cell(stack.position), stack.flowRanges[flow])] + frames)
    case .at(let flow, let step):
      let wanted = graphs[flow].positions.filter { key in
        guard case .at(let node) = key, let first = graphs[flow].firstStep(node) else {
          return false
        }
        return graphs[flow].steps[step] == first
      }
      return anyFrame(stack, flow, wanted)
    case .insideStep(let flow, let step):
      return anyFrame(stack, flow, graphs[flow].steps[step].map { [.inside($0)] } ?? [])
    case .insideSection(let flow, let section):
      let wanted = graphs[flow].positions.filter { key in
        graphs[flow].sections[node(of: key)].contains { $0.name == section }
      }
      return anyFrame(stack, flow, wanted)
    case .calledBy(let flow, let caller):
      guard let saved = stack.savedPositions else { return .no }
      let inside = graphs[caller].positions.compactMap { key -> Int? in
        guard case .inside(let node) = key, calls(of: node, in: caller).contains(flow) else {
          return nil
        }
        return stack.positionValues[FlowPosition(flow: caller, key: key)]
      }
      // The frame below the top is saved frame `depth - 2`.
      var cases: [Term] = []
      for frame in 0..<saved.count {
        cases.append(
          .conjunction([
            .equality(.cell(stack.depth), .constant(frame + 2)),
            .disjunction(inside.map { .equality(.cell(saved[frame]), .constant($0)) }),
          ]))
      }
      return .conjunction([
        within(.cell(stack.position), stack.flowRanges[flow]), .disjunction(cases),
      ])
    }
  }

  private func calls(of node: FlowGraph.NodeID, in flow: Int) -> Set<Int> {
    if case .step(let step, _) = graphs[flow].nodes[node] { calls(in: step.body) } else { [] }
  }

  func node(of key: FlowGraph.PositionKey) -> FlowGraph.NodeID {
    switch key {
    case .at(let node), .inside(let node): node
    }
  }

  private func savedFrames(_ stack: Stack) -> [Term] {
    stack.savedPositions.map { saved in (0..<saved.count).map { .cell(saved[$0]) } } ?? []
  }

  private func anyFrame(
    _ stack: Stack, _ flow: Int, _ keys: [FlowGraph.PositionKey]
  ) -> Term {
    let values = keys.compactMap { stack.positionValues[FlowPosition(flow: flow, key: $0)] }
    return .disjunction(
      ([.cell(stack.position)] + savedFrames(stack)).map { cell in
        .disjunction(values.map { .equality(cell, .constant($0)) })
      })
  }

  private func within(_ term: Term, _ range: ClosedRange<Int>?) -> Term {
    guard let range else { return .no }
    if range.count == 1 { return .equality(term, .constant(range.lowerBound)) }
    return .conjunction([
      .comparison(.lessOrEqual, .constant(range.lowerBound), term),
      .comparison(.lessOrEqual, term, .constant(range.upperBound)),
    ])
  }

  /// Whether the top frame is outside every section that forbids instrumentation.
  mutating func instrumentable(on processor: Int, _ environment: Environment) throws -> Term {
    let stack = stacks[processor]
    var forbidden: [Term] = []
    for flow in stack.flowRanges.keys.sorted() {
      for key in graphs[flow].positions {
        guard let value = stack.positionValues[FlowPosition(flow: flow, key: key)],
          let section = graphs[flow].sections[node(of: key)].last(where: { $0.kind != .section }),
          section.kind == .noinstr
        else { continue }
        var test = Term.yes
        if let condition = section.condition {
          var inner = environment
          inner.flow = flow
          var checks = CheckList()
          test = try self.condition(condition, &inner, &checks)
        }
        forbidden.append(.conjunction([.equality(.cell(stack.position), .constant(value)), test]))
      }
    }
    return .negation(.disjunction(forbidden))
  }

  // MARK: - Push

  /// Who is on top when a frame is pushed.
  enum Caller {
    /// A step of the flow: its frame waits inside the step.
    case step(flow: Int, node: FlowGraph.NodeID)
    /// An action: whatever runs is preempted; `nil` if that may be anything.
    case action(tops: Set<Int>?)
  }

  /// Pushes a frame of a flow, with values that no longer depend on the caller's registers.
  mutating func push(
    _ flow: Int, _ arguments: [Value], caller: Caller, on processor: Int, _ span: Span,
    _ path: inout Path
  ) throws {
    let stack = stacks[processor]
    let overflow = fault(
      .stackDepth,
      "the stack of `\(stack.name)` has no room for `\(program.flows[flow].name)`: it holds \(stack.limit) frames",
      span)
    path.add(
      .check(.comparison(.less, .cell(stack.depth), .constant(stack.limit)), overflow))
    if let saved = stack.savedPositions {
      let index = Term.computed(.subtract, .cell(stack.depth), .constant(1))
      switch caller {
      case .step(let callerFlow, let node):
        let inside =
          stack.positionValues[FlowPosition(flow: callerFlow, key: .inside(node))] ?? 0
        path.add(.assign(.element(saved, index), .constant(inside)))
        for statement in save([callerFlow], stack, index) { path.add(statement) }
      case .action(let tops):
        let flows = tops ?? Set(stack.flowRanges.keys)
        let statements: [Statement] =
          [.assign(.element(saved, index), .cell(stack.position))]
          + save(flows.sorted(), stack, index)
        if tops != nil {
          statements.forEach { path.add($0) }
        } else {
          path.add(
            .conditional(
              .comparison(.less, .constant(0), .cell(stack.depth)), statements, []))
        }
      }
    }
    path.add(.assign(.cell(stack.depth), .sum(.cell(stack.depth), .constant(1))))
    let entry = stack.positionValues[FlowPosition(flow: flow, key: .at(graphs[flow].entry))] ?? 0
    path.add(.assign(.cell(stack.position), .constant(entry)))
    // Argument values are snapshots, so the registers can be filled in any order.
    let registers = stack.registers[flow]
    for (register, value) in zip(registers, arguments) {
      for (offset, term) in value.cells.enumerated() {
        path.add(.assign(.cell(CellID(register.first.index + offset)), term))
      }
    }
    var inner = Environment(processor: processor, flow: flow)
    for (local, initial) in program.flows[flow].locals {
      guard let register = registers.first(where: { $0.local == local }) else { continue }
      var checks = CheckList()
      let value = try convert(
        expression(initial, &inner, &checks), to: program.locals[local.index].type, register.shape,
        initial.span, &checks)
      path.add(checks)
      for (offset, term) in value.cells.enumerated() {
        path.add(.assign(.cell(CellID(register.first.index + offset)), term))
      }
    }
  }

  /// Moves the registers of flows, only one of which is in use, to the saved frame.
  private func save(_ flows: [Int], _ stack: Stack, _ frame: Term) -> [Statement] {
    var statements: [Statement] = []
    for flow in flows {
      for register in stack.registers[flow] {
        guard let target = savedRow(register, stack) else { continue }
        for (offset, lowest) in register.shape.defaultCells.enumerated() {
          let cell = CellID(register.first.index + offset)
          statements.append(.assign(.element(target(offset), frame), .cell(cell)))
          statements.append(.assign(.cell(cell), .constant(lowest)))
        }
      }
    }
    return statements
  }

  /// For each cell of a register the row of its saved copies.
  private func savedRow(
    _ register: Stack.Register, _ stack: Stack
  ) -> ((Int) -> CellArray)? {
    guard let base = register.savedBase else { return nil }
    return { offset in
      CellArray(
        base: CellID(base.index + offset), stride: register.shape.width, count: stack.limit - 1)
    }
  }

  // MARK: - Pop

  /// Statements that end the top frame, of a flow, and go on below it.
  ///
  /// Where the caller's step was its last, the caller ends in the same move, and so on down. Each
  /// round of that treats all flows together, so that the text grows with the depth of the stack
  /// and not with the ways down it.
  func pop(_ flow: Int, on processor: Int) -> [Statement] {
    let stack = stacks[processor]
    let empty: [Statement] = [
      .assign(.cell(stack.position), .constant(0)), .assign(.cell(stack.depth), .constant(0)),
    ]
    let below = flowsBelow([flow], stack)
    guard stack.savedPositions != nil, !below.isEmpty else { return cleared([flow], stack) + empty }
    var rounds = [[flow]]
    var ending = last(below, stack)
    while !ending.isEmpty, rounds.count < stack.limit {
      rounds.append(ending.sorted())
      ending = last(flowsBelow(ending, stack), stack)
    }
    var statements: [Statement] = []
    for flows in rounds.reversed() {
      var round = cleared(flows, stack)
      let below = flowsBelow(Set(flows), stack)
      var restored = restore(below, stack) + resume(below, on: processor)
      if !statements.isEmpty {
        restored.append(.conditional(isEnding(below, stack), statements, []))
      }
      if !stack.flowsAtDepth[0].isDisjoint(with: flows) {
        round.append(
          .conditional(.equality(.cell(stack.depth), .constant(1)), empty, restored))
      } else {
        round += restored
      }
      statements = round
    }
    return statements
  }

  /// Gives the registers of flows their lowest values.
  private func cleared(_ flows: [Int], _ stack: Stack) -> [Statement] {
    flows.flatMap { stack.registers[$0] }.flatMap { register in
      register.shape.defaultCells.enumerated().map { offset, lowest in
        .assign(.cell(CellID(register.first.index + offset)), .constant(lowest))
      }
    }
  }

  /// Takes the frame below the top back into the registers.
  private func restore(_ flows: Set<Int>, _ stack: Stack) -> [Statement] {
    guard let saved = stack.savedPositions else { return [] }
    let frame = Term.computed(.subtract, .cell(stack.depth), .constant(2))
    var result: [Statement] = [
      .assign(.cell(stack.position), .element(saved, frame)),
      .assign(.element(saved, frame), .constant(0)),
    ]
    for flow in flows.sorted() {
      for register in stack.registers[flow] {
        guard let row = savedRow(register, stack) else { continue }
        for (offset, lowest) in register.shape.defaultCells.enumerated() {
          let cell = CellID(register.first.index + offset)
          result.append(.assign(.cell(cell), .element(row(offset), frame)))
          result.append(.assign(.element(row(offset), frame), .constant(lowest)))
        }
      }
    }
    result.append(
      .assign(.cell(stack.depth), .computed(.subtract, .cell(stack.depth), .constant(1))))
    return result
  }

  /// The positions inside calls of some flows, each with what it goes on at.
  private func waits(
    _ flows: Set<Int>, _ stack: Stack
  ) -> [(value: Int, flow: Int, next: FlowGraph.NodeID)] {
    flows.sorted().flatMap { flow in
      graphs[flow].positions.compactMap { key in
        guard case .inside(let node) = key,
          let value = stack.positionValues[FlowPosition(flow: flow, key: key)]
        else { return nil }
        return (value, flow, graphs[flow].after(node))
      }
    }
  }

  /// The flows among some that end when what their last step called has ended.
  private func last(_ flows: Set<Int>, _ stack: Stack) -> Set<Int> {
    Set(waits(flows, stack).filter { $0.next == FlowGraph.end }.map(\.flow))
  }

  /// Whether the top frame waited in its last step.
  private func isEnding(_ flows: Set<Int>, _ stack: Stack) -> Term {
    .disjunction(
      waits(flows, stack).filter { $0.next == FlowGraph.end }.map {
        .equality(.cell(stack.position), .constant($0.value))
      })
  }

  /// Takes a frame that waited inside a call on to what follows the call.
  private func resume(_ flows: Set<Int>, on processor: Int) -> [Statement] {
    let stack = stacks[processor]
    var result: [Statement] = []
    for wait in waits(flows, stack).reversed() where wait.next != FlowGraph.end {
      let target = stack.positionValues[FlowPosition(flow: wait.flow, key: .at(wait.next))] ?? 0
      result = [
        .conditional(
          .equality(.cell(stack.position), .constant(wait.value)),
          [.assign(.cell(stack.position), .constant(target))], result)
      ]
    }
    return result
  }

  private func flowsBelow(_ flows: Set<Int>, _ stack: Stack) -> Set<Int> {
    var result: Set<Int> = []
    for depth in stack.flowsAtDepth.indices.dropLast()
    where !stack.flowsAtDepth[depth + 1].isDisjoint(with: flows) {
      result.formUnion(stack.flowsAtDepth[depth])
    }
    return result
  }
}
