/// A short loop through a node of a fair component that does all the component must do.
///
/// A loop is short where a shortest one is too costly to find: then the nearest thing that is still
/// missing is fetched next.
struct LoopFinder {
  let product: Product
  let region: UInt32
  let start: Int
  /// What must be collected on the way, one bit each: acceptance sets, weak promises that are
  /// enabled in `start`, strong promises that are enabled somewhere in the component.
  private var goals: [Goal] = []

  private enum Goal {
    case mark(UInt64)
    /// Taken, or not enabled in some state of the loop.
    case weak(UInt64)
    /// Taken, or never enabled in the loop.
    case strong(UInt64)
  }

  /// Nodes times sets of goals that a search for a shortest loop may touch.
  private static let exactLimit = 1 << 22

  init(_ product: Product, _ fairness: FairnessSets, _ component: FairComponent, from node: Int) {
    self.product = product
    region = component.region
    start = node
    let enabled = product.graph.enabled[product.state(node)]
    goals += Self.bits(product.automaton.allMarks).map { .mark($0) }
    goals += Self.bits(fairness.weak & enabled).map { .weak($0) }
    goals += Self.bits(component.strong).map { .strong($0) }
  }

  private static func bits(_ set: UInt64) -> [UInt64] {
    (0..<64).map { UInt64(1) << UInt64($0) }.filter { set & $0 != 0 }
  }

  /// The moves of the loop, by their numbers in the graph, each with the node that it is made in.
  func find(in search: FairCycleSearch) -> [(node: Int, move: Int)]? {
    var places: [Int: Int] = [:]
    var nodes: [Int] = []
    for place in 0..<search.order.count {
      let node = Int(search.order[place])
      if search.region[node] == region {
        places[node] = nodes.count
        nodes.append(node)
      }
    }
    let strongCount = goals.count {
      if case .strong = $0 { true } else { false }
    }
    let bitCount = goals.count + strongCount
    if bitCount < 20, nodes.count << bitCount <= Self.exactLimit {
      return walk(from: start, places, nodes, bitCount: bitCount, with: 0) { node, done in
        node == start && isEnough(done)
      }?.steps
    }
    return greedy(places, nodes)
  }

  /// What an edge adds: goals from bit 0 on, and strong promises enabled in the bits behind them.
  private func gain(_ edge: Product.Edge, from node: Int) -> Int {
    let enabled = product.graph.enabled[product.state(node)]
    var result = 0
    var seen = goals.count
    for (bit, goal) in goals.enumerated() {
      switch goal {
      case .mark(let mark):
        if edge.marks & mark != 0 { result |= 1 << bit }
      case .weak(let promise):
        if edge.taken & promise != 0 || enabled & promise == 0 { result |= 1 << bit }
      case .strong(let promise):
        if edge.taken & promise != 0 { result |= 1 << bit }
        if enabled & promise != 0 { result |= 1 << seen }
        seen += 1
      }
    }
    return result
  }

  private func isEnough(_ done: Int) -> Bool {
    var seen = goals.count
    for (bit, goal) in goals.enumerated() {
      let isDone = done & 1 << bit != 0
      if case .strong = goal {
        if !isDone, done & 1 << seen != 0 { return false }
        seen += 1
      } else if !isDone {
        return false
      }
    }
    return true
  }

  /// A shortest walk of at least one edge inside the component to where `isEnd` is true of the node
  /// and of what has been gained, as far as `bitCount` bits are told apart.
  private func walk(
    from first: Int, _ places: [Int: Int], _ nodes: [Int], bitCount: Int, with gained: Int,
    until isEnd: (Int, Int) -> Bool
  ) -> (steps: [(node: Int, move: Int)], end: Int, gained: Int)? {
    let mask = (1 << bitCount) - 1
    let unknown = -1
    var before = Array(repeating: unknown, count: nodes.count << bitCount)
    var moves = Array(repeating: 0, count: nodes.count << bitCount)
    guard let place = places[first] else { return nil }
    // The beginning is no point on the way until it is come back to.
    var queue = [place << bitCount | gained & mask]
    var head = 0
    func steps(_ last: Int, _ move: Int) -> [(node: Int, move: Int)] {
      var result = [(nodes[last >> bitCount], move)]
      var point = last
      while before[point] != unknown, before[point] != point {
        let earlier = before[point]
        result.append((nodes[earlier >> bitCount], moves[point]))
        point = earlier
        if point == queue[0] { break }
      }
      return result.reversed()
    }
    before[queue[0]] = queue[0]
    while head < queue.count {
      let point = queue[head]
      head += 1
      let node = nodes[point >> bitCount]
      var edgePlace = 0
      while let edge = product.nextEdge(of: node, &edgePlace) {
        guard let target = places[edge.target] else { continue }
        let added = gain(edge, from: node)
        let done = point & mask | added & mask
        if isEnd(edge.target, bitCount == 0 ? added : done) {
          return (steps(point, edge.move), edge.target, added)
        }
        let next = target << bitCount | done
        if before[next] == unknown {
          before[next] = point
          moves[next] = edge.move
          queue.append(next)
        }
      }
    }
    return nil
  }

  private func greedy(_ places: [Int: Int], _ nodes: [Int]) -> [(node: Int, move: Int)]? {
    let all = (1 << goals.count) - 1
    var done = 0
    var node = start
    var result: [(node: Int, move: Int)] = []
    while done & all != all {
      let missing = all & ~done
      guard
        let leg = walk(
          from: node, places, nodes, bitCount: 0, with: 0, until: { $1 & missing != 0 })
      else { return nil }
      result += leg.steps
      done |= leg.gained & all
      node = leg.end
    }
    if node == start, !result.isEmpty { return result }
    guard
      let leg = walk(
        from: node, places, nodes, bitCount: 0, with: 0, until: { end, _ in end == start })
    else { return nil }
    return result + leg.steps
  }
}
