import SeamIR

/// Whether every fair run of a small system satisfies a formula, decided in another way than the
/// engine: with the truth of each temporal subformula guessed at every letter, and with every choice
/// of the strong promises that are to be met by never being enabled from some time on.
struct NaiveDecision {
  private let small: SmallSystem
  private let formula: Formula
  /// The temporal subformulas, inner ones first.
  private var temporal: [Formula] = []

  /// A place, whether a signal has just been given, and which temporal subformulas are true now.
  private struct Node: Hashable {
    let place: Int
    let signal: Bool
    let truths: Int
  }

  private struct Arrow {
    let target: Node
    /// `nil` for resting.
    let action: Int?
  }

  init(_ small: SmallSystem, _ formula: Formula) {
    self.small = small
    self.formula = .not(formula)
    collect(self.formula)
  }

  private mutating func collect(_ formula: Formula) {
    switch formula {
    case .atom: return
    case .not(let body): collect(body)
    case .and(let left, let right), .or(let left, let right):
      collect(left)
      collect(right)
    case .next(let body):
      collect(body)
      if !temporal.contains(formula) { temporal.append(formula) }
    case .until(let left, let right), .release(let left, let right):
      collect(left)
      collect(right)
      if !temporal.contains(formula) { temporal.append(formula) }
    }
  }

  var temporalCount: Int { temporal.count }

  private func holds(_ formula: Formula, _ node: Node) -> Bool {
    switch formula {
    case .atom(.constant(let value)): return value != 0
    case .atom(.cell(let cell)):
      return cell.index == 0 ? small.marked.contains(node.place) : node.signal
    case .atom: return false
    case .not(let body): return !holds(body, node)
    case .and(let left, let right): return holds(left, node) && holds(right, node)
    case .or(let left, let right): return holds(left, node) || holds(right, node)
    case .next, .until, .release:
      return node.truths >> (temporal.firstIndex(of: formula) ?? 0) & 1 != 0
    }
  }

  /// Whether the guesses at two letters in a row fit together.
  private func fits(_ now: Node, _ later: Node) -> Bool {
    temporal.allSatisfy { part in
      switch part {
      case .next(let body): holds(part, now) == holds(body, later)
      case .until(let left, let right):
        holds(part, now) == (holds(right, now) || holds(left, now) && holds(part, later))
      case .release(let left, let right):
        holds(part, now) == (holds(right, now) && (holds(left, now) || holds(part, later)))
      default: true
      }
    }
  }

  private func enabled(_ place: Int) -> [Int] {
    let here = small.arrows.indices.filter { small.arrows[$0].from == place }
    let isHeld = here.contains { small.arrows[$0].isUrgent && small.arrows[$0].isOnProcessor }
    return here.filter {
      let arrow = small.arrows[$0]
      return arrow.isUrgent || !arrow.isOnProcessor || !isHeld
    }
  }

  private func arrows(_ node: Node) -> [Arrow] {
    let moves = enabled(node.place)
    var result: [Arrow] = []
    for truths in 0..<(1 << temporal.count) {
      for action in moves where !small.arrows[action].faults {
        let target = Node(
          place: small.arrows[action].to, signal: small.arrows[action].signals, truths: truths)
        if fits(node, target) { result.append(Arrow(target: target, action: action)) }
      }
      if moves.isEmpty {
        let target = Node(place: node.place, signal: false, truths: truths)
        if fits(node, target) { result.append(Arrow(target: target, action: nil)) }
      }
    }
    return result
  }

  /// Whether the formula holds of all fair runs.
  func holds() -> Bool {
    var graph: [Node: [Arrow]] = [:]
    var open: [Node] = []
    for place in small.initial {
      for truths in 0..<(1 << temporal.count) {
        let node = Node(place: place, signal: false, truths: truths)
        if holds(formula, node) { open.append(node) }
      }
    }
    while let node = open.popLast() {
      if graph[node] != nil { continue }
      let next = arrows(node)
      graph[node] = next
      open += next.map(\.target)
    }
    let strong = small.fairness.filter { $0.kind == .strong }
    for never in 0..<(1 << strong.count) {
      let avoided = strong.indices.filter { never >> $0 & 1 != 0 }.map { strong[$0] }
      let served = strong.indices.filter { never >> $0 & 1 == 0 }.map { strong[$0] }
      let kept = graph.filter { node, _ in
        let here = enabled(node.place)
        return avoided.allSatisfy { promise in here.allSatisfy { !promise.actions.contains($0) } }
      }
      if hasCycle(kept, served) { return false }
    }
    return true
  }

  private func hasCycle(_ graph: [Node: [Arrow]], _ served: [FairnessAssumption]) -> Bool {
    func reach(_ start: Node) -> Set<Node> {
      var seen: Set<Node> = []
      var open = [start]
      while let node = open.popLast() {
        for arrow in graph[node] ?? [] where graph[arrow.target] != nil {
          if seen.insert(arrow.target).inserted { open.append(arrow.target) }
        }
      }
      return seen
    }
    var reached: [Node: Set<Node>] = [:]
    for node in graph.keys { reached[node] = reach(node) }
    for (node, after) in reached where after.contains(node) {
      let component = after.filter { reached[$0]?.contains(node) ?? false }
      let inner = component.flatMap { from in
        (graph[from] ?? []).filter { component.contains($0.target) }
      }
      let taken = Set(inner.compactMap(\.action))
      let isFair =
        served.allSatisfy { !taken.isDisjoint(with: $0.actions) }
        && small.fairness.allSatisfy { promise in
          promise.kind == .strong || !taken.isDisjoint(with: promise.actions)
            || component.contains { Set(enabled($0.place)).isDisjoint(with: promise.actions) }
        }
        && temporal.allSatisfy { part in
          // What is put off must come, and what is denied for ever must fail.
          switch part {
          case .until(_, let right): component.contains { holds(right, $0) || !holds(part, $0) }
          case .release(_, let right): component.contains { !holds(right, $0) || holds(part, $0) }
          default: true
          }
        }
      if isFair { return true }
    }
    return false
  }
}
