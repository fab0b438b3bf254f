import SeamSemantics

/// A state, told in one line; and what can happen in it.
package struct SourceFacts: Equatable {
  /// By state, the states that one move leads to; `fault` where a move or a condition faults.
  package var successors: [String: Set<String>] = [:]
  package var initial: Set<String> = []

  package init() {}
}

/// Explores a model without lowering it.
package struct SourceExploration {
  struct Node {
    let state: SourceState
    var edges: [(target: Int, events: [SourceEvent])] = []
    var hasFault = false
    var isEnd = false
  }

  let context: SourceContext
  private(set) var nodes: [Node] = []
  private(set) var initial: [Int] = []

  /// Explores; `nil` where there are more states than the limit.
  package init?(_ model: CheckedModel, settings: [String: Int] = [:], stateLimit: Int) throws {
    context = try SourceContext(
      model.program, parameters: model.parameters.map { settings[$0.name] ?? $0.initial })
    let machine = SourceMachine(context: context)
    var numbers: [SourceState: Int] = [:]
    for state in try machine.initialStates() { initial.append(number(state, &numbers)) }
    var next = 0
    while next < nodes.count {
      if nodes.count > stateLimit { return nil }
      let expansion = try machine.expansion(of: nodes[next].state)
      nodes[next].isEnd = expansion.isEnd
      nodes[next].hasFault = expansion.hasGuardFault
      for move in expansion.moves {
        switch move.outcome {
        case .fault: nodes[next].hasFault = true
        case .landed(let state, let events):
          let target = number(state, &numbers)
          nodes[next].edges.append((target, events))
        }
      }
      next += 1
    }
  }

  private mutating func number(_ state: SourceState, _ numbers: inout [SourceState: Int]) -> Int {
    if let known = numbers[state] { return known }
    numbers[state] = nodes.count
    nodes.append(Node(state: state))
    return nodes.count - 1
  }

  /// All states and moves, as text.
  package func facts() throws -> SourceFacts {
    let texts = try nodes.map { try text($0.state) }
    var facts = SourceFacts()
    facts.initial = Set(initial.map { texts[$0] })
    for (node, text) in zip(nodes, texts) {
      var targets = Set(node.edges.map { texts[$0.target] })
      if node.hasFault { targets.insert("fault") }
      facts.successors[text, default: []].formUnion(targets)
    }
    return facts
  }

  // MARK: - States as text

  private func text(_ state: SourceState) throws -> String {
    let types = context.types
    let program = context.program
    var parts: [String] = []
    for (index, variable) in program.variables.enumerated() {
      if let value = state.globals[index] {
        parts.append("\(variable.name)=\(try types.text(value, variable.type))")
      }
      for name in context.processors {
        guard let value = state.copies[name]?[index] else { continue }
        parts.append("\(variable.name)@\(try label(name))=\(try types.text(value, variable.type))")
      }
    }
    for name in context.processors {
      let frames = try state.stacks[name, default: []].map { frame in
        let info = program.flows[frame.flow]
        let control = context.controls[frame.flow]
        let place =
          frame.isInside
          ? "in \(control.step(frame.cursor)?.name ?? "?")"
          : control.firstStep(frame.cursor) ?? "end"
        let locals = try (info.parameters + info.locals.map(\.local)).map { local in
          let (name, type) = program.locals[local.index]
          return "\(name)=\(try frame.locals[local].map { try types.text($0, type) } ?? "?")"
        }
        return "\(info.name) \(place) [\(locals.joined(separator: ","))]"
      }
      parts.append("\(try label(name)): \(frames.joined(separator: " > "))")
    }
    return parts.joined(separator: "; ")
  }

  private func label(_ name: ProcessorName) throws -> String {
    let info = context.program.processors[name.kind]
    let isAlone = try context.types.processorCount(name.kind) == 1
    return isAlone ? info.name : "\(info.name)\(name.number)"
  }
}
