import SeamDiagnostics
import SeamSemantics
import SeamSyntax

/// The control flow of a flow: steps, and the control around them that is passed silently.
///
/// A frame rests at a node and moves by the first step that can be reached from it; control nodes
/// on the way are evaluated in the same move (`docs/semantics.md`, "Flows").
struct FlowGraph {
  typealias NodeID = Int

  enum Node {
    case step(TypedStep, next: NodeID)
    /// The first alternative whose condition holds, else the last target.
    case branch(TypedExpression, then: NodeID, otherwise: NodeID)
    case choice([(guardExpression: TypedExpression?, target: NodeID)])
    /// The head of a loop that has no condition.
    case jump(NodeID)
    case end
  }

  /// Where a frame can rest.
  enum PositionKey: Hashable {
    case at(NodeID)
    /// Inside a call that the step at the node made.
    case inside(NodeID)
  }

  private(set) var nodes: [Node] = [.end]
  /// For each node the sections around it, outermost first.
  private(set) var sections: [[TypedSection]] = [[]]
  private(set) var entry: NodeID = 0
  private(set) var positions: [PositionKey] = []
  /// The node of each step by name.
  private(set) var steps: [String: NodeID] = [:]
  /// Steps in source order.
  private(set) var stepOrder: [NodeID] = []
  /// The flows that some step calls.
  private(set) var calls: Set<Int> = []

  /// The node that stands for the end of the flow.
  static let end: NodeID = 0

  init(_ flow: FlowInfo) {
    let outer = flow.section.map { [$0] } ?? []
    entry = build(flow.elements, next: Self.end, loop: nil, outer)
    entry = collapsed(entry)
    findPositions()
  }

  // MARK: - Building

  private mutating func add(_ node: Node, _ around: [TypedSection]) -> NodeID {
    nodes.append(node)
    sections.append(around)
    return nodes.count - 1
  }

  private mutating func build(
    _ elements: [TypedElement], next: NodeID, loop: (head: NodeID, after: NodeID)?,
    _ around: [TypedSection]
  ) -> NodeID {
    var next = next
    for element in elements.reversed() {
      switch element {
      case .step(let step):
        next = add(.step(step, next: next), around)
        steps[step.name] = next
      case .section(let section, let inner):
        next = build(inner, next: next, loop: loop, around + [section])
      case .loop(let inner, _):
        let head = add(.jump(Self.end), around)
        nodes[head] = .jump(build(inner, next: head, loop: (head, next), around))
        next = head
      case .whileLoop(let test, let inner):
        let head = add(.jump(Self.end), around)
        let body = build(inner, next: head, loop: (head, next), around)
        nodes[head] = .branch(test, then: body, otherwise: next)
        next = head
      case .conditional(let test, let first, let second):
        let yes = build(first, next: next, loop: loop, around)
        let no = build(second, next: next, loop: loop, around)
        next = add(.branch(test, then: yes, otherwise: no), around)
      case .either(let branches):
        let after = next
        next = add(
          .choice(
            branches.map {
              ($0.guardExpression, build($0.body, next: after, loop: loop, around))
            }), around)
      case .breakLoop: next = loop?.after ?? next
      case .continueLoop: next = loop?.head ?? next
      }
    }
    return next
  }

  /// The node itself, or what the loop heads in front of it lead to.
  func collapsed(_ node: NodeID) -> NodeID {
    var current = node
    for _ in 0..<nodes.count {
      guard case .jump(let target) = nodes[current] else { return current }
      current = target
    }
    return current
  }

  // MARK: - Positions

  private mutating func findPositions() {
    var found: Set<PositionKey> = []
    func note(_ key: PositionKey, _ graph: inout FlowGraph) {
      if case .at(Self.end) = key { return }
      if found.insert(key).inserted { graph.positions.append(key) }
    }
    note(.at(entry), &self)
    // Nodes are made from the last to the first; source order is the other way round.
    stepOrder = nodes.indices.reversed().filter {
      if case .step = nodes[$0] { true } else { false }
    }
    stepOrder = stepOrder.sorted { span($0) < span($1) }
    for node in stepOrder {
      guard case .step(let step, let next) = nodes[node] else { continue }
      let ends = Ends(step.body)
      calls.formUnion(ends.calls)
      for target in ends.gotos {
        if let node = steps[target] { note(.at(node), &self) }
      }
      if !ends.calls.isEmpty { note(.inside(node), &self) }
      note(.at(collapsed(next)), &self)
    }
    positions = positions.sorted { order($0) < order($1) }
  }

  private func span(_ node: NodeID) -> Int {
    if case .step(let step, _) = nodes[node] { step.span.range.lowerBound } else { 0 }
  }

  /// Positions in source order, with the inside of a step right behind its front.
  private func order(_ key: PositionKey) -> (Int, Int, Int) {
    switch key {
    case .at(let node):
      (stepOrder.firstIndex(of: firstStep(node) ?? -1) ?? stepOrder.count, 0, node)
    case .inside(let node): (stepOrder.firstIndex(of: node) ?? stepOrder.count, 1, node)
    }
  }

  /// The step that comes first in the text from a node.
  func firstStep(_ node: NodeID) -> NodeID? {
    var current = node
    for _ in 0...nodes.count {
      switch nodes[current] {
      case .step: return current
      case .branch(_, let then, _): current = then
      case .choice(let alternatives): current = alternatives.first?.target ?? Self.end
      case .jump(let target): current = target
      case .end: return nil
      }
    }
    return nil
  }

  /// The position's name for traces.
  func name(of key: PositionKey) -> String {
    switch key {
    case .at(let node):
      if let first = firstStep(node), case .step(let step, _) = nodes[first] { return step.name }
      return "end"
    case .inside(let node):
      if case .step(let step, _) = nodes[node] { return "in \(step.name)" }
      return "in a call"
    }
  }

  /// Where a frame inside a call of a step goes on.
  func after(_ node: NodeID) -> NodeID {
    if case .step(_, let next) = nodes[node] { collapsed(next) } else { Self.end }
  }

  /// What a body may end its step with.
  private struct Ends {
    var calls: Set<Int> = []
    var gotos: Set<String> = []

    init(_ statements: [TypedStatement]) { visit(statements) }

    private mutating func visit(_ statements: [TypedStatement]) {
      for statement in statements {
        switch statement.kind {
        case .call(let flow, _): calls.insert(flow)
        case .goto(let step): gotos.insert(step)
        case .conditional(_, let first, let second): visit(first + second)
        case .either(let branches): for branch in branches { visit(branch.body) }
        case .forEach(_, let body): visit(body)
        default: break
        }
      }
    }
  }
}
