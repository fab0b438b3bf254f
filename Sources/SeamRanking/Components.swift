/// The strongly connected components of a small graph, each before those that lead to it.
///
/// Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1, 1972, with a
/// stack of our own.
struct Components {
  /// For each node its component; -1 for a node that was left out.
  private(set) var component: [Int]
  private(set) var count = 0

  /// - Parameters:
  ///   - nodes: Those to look at.
  ///   - targets: For each node where its edges lead; only edges between these nodes.
  init(_ nodes: [Int], targets: [[Int]]) {
    component = Array(repeating: -1, count: targets.count)
    var index = Array(repeating: -1, count: targets.count)
    var low = index
    var open: [Int] = []
    var next = 0
    for root in nodes where index[root] < 0 {
      var frames = [(node: root, place: 0)]
      while let (node, place) = frames.last {
        if place == 0 {
          index[node] = next
          low[node] = next
          next += 1
          open.append(node)
        }
        if place < targets[node].count {
          frames[frames.count - 1].place += 1
          let target = targets[node][place]
          if index[target] < 0 {
            frames.append((target, 0))
          } else if component[target] < 0 {
            low[node] = min(low[node], index[target])
          }
          continue
        }
        frames.removeLast()
        if let above = frames.last { low[above.node] = min(low[above.node], low[node]) }
        guard low[node] == index[node] else { continue }
        while let member = open.popLast() {
          component[member] = count
          if member == node { break }
        }
        count += 1
      }
    }
  }
}
