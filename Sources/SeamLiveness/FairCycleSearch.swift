// Fair cycles in a product. A component with every acceptance set and every weak promise in it has a
// cycle with all of them; strong promises are met by taking away the states in which a promise is
// enabled and not kept, and looking again at what is left: the decomposition for Streett conditions
// of Emerson and Lei, "Modalities for model checking", 1987. Components are found as by Tarjan,
// "Depth-first search and linear graph algorithms", 1972, with a stack of our own, since the depth of
// a search is that of the state space.

/// Which promises of fairness there are, as bits over ``TransitionSystem/fairness``.
struct FairnessSets {
  var weak: UInt64 = 0
  var strong: UInt64 = 0
}

/// A fair component: every state of it, and all it needs, can be had again and again.
struct FairComponent {
  /// What ``FairCycleSearch/region`` has for its nodes.
  let region: UInt32
  /// The strong promises that are enabled somewhere in it, all of them kept.
  let strong: UInt64
}

final class FairCycleSearch {
  let product: Product
  private let fairness: FairnessSets
  private let isStopped: () -> Bool
  /// Nodes in breadth-first order.
  private(set) var order: Row<UInt32>
  /// How each node was reached: the node before it plus 1, or 0 for an initial one.
  private(set) var parents: Row<UInt32>
  /// The region that a node is in; 0 for a node that is not reached.
  private(set) var region: Row<UInt32>
  private var indices: Row<UInt32>
  private var lows: Row<UInt32>
  private var nextIndex: UInt32 = 1
  private var nextRegion: UInt32 = 2
  private var stack: Row<UInt32>
  private var frames: Row<Frame>
  /// Sets of nodes still to be looked at: they have the region's number.
  private var work: [(region: UInt32, nodes: [UInt32])] = []
  private(set) var found: [FairComponent] = []
  private(set) var wasStopped = false
  private var ticks = 0
  private(set) var edgeCount = 0

  private struct Frame {
    var node: Int
    var place: Int
  }

  init(_ product: Product, _ fairness: FairnessSets, isStopped: @escaping () -> Bool) {
    self.product = product
    self.fairness = fairness
    self.isStopped = isStopped
    let count = product.nodeCount
    order = Row(capacity: 1024)
    parents = Row(repeating: 0, count: count)
    region = Row(repeating: 0, count: count)
    indices = Row(repeating: 0, count: count)
    lows = Row(repeating: 0, count: count)
    stack = Row(capacity: 1024)
    frames = Row(capacity: 1024)
  }

  /// Bytes for each node, for the budget.
  static let bytesPerNode = 28

  /// Finds all fair components that are maximal.
  func run() {
    reach()
    var all: [UInt32] = []
    all.reserveCapacity(order.count)
    for place in 0..<order.count { all.append(order[place]) }
    work = [(1, all)]
    while let item = work.popLast(), !wasStopped {
      let first = nextIndex
      for node in item.nodes {
        if region[Int(node)] == item.region, indices[Int(node)] < first {
          search(from: Int(node), in: item.region, first)
        }
        if wasStopped { return }
      }
    }
  }

  /// The node of a fair component that is reached in the fewest moves, with its component.
  func entry() -> (node: Int, component: FairComponent)? {
    let components = Dictionary(uniqueKeysWithValues: found.map { ($0.region, $0) })
    guard !components.isEmpty else { return nil }
    for place in 0..<order.count {
      let node = Int(order[place])
      if let component = components[region[node]] { return (node, component) }
    }
    return nil
  }

  /// The nodes from an initial one to the given one.
  func way(to node: Int) -> [Int] {
    var way = [node]
    var current = node
    while parents[current] != 0 {
      current = Int(parents[current]) - 1
      way.append(current)
    }
    return way.reversed()
  }

  private func tick() {
    ticks &+= 1
    if ticks & 0xffff == 0, isStopped() { wasStopped = true }
  }

  private func reach() {
    for state in product.graph.initials {
      let node = state * product.stateCount
      if region[node] == 0 {
        region[node] = 1
        order.append(UInt32(truncatingIfNeeded: node))
      }
    }
    var place = 0
    while place < order.count, !wasStopped {
      let node = Int(order[place])
      place &+= 1
      tick()
      var edgePlace = 0
      while let edge = product.nextEdge(of: node, &edgePlace) {
        edgeCount &+= 1
        if region[edge.target] == 0 {
          region[edge.target] = 1
          parents[edge.target] = UInt32(truncatingIfNeeded: node &+ 1)
          order.append(UInt32(truncatingIfNeeded: edge.target))
        }
      }
    }
  }

  // MARK: - Components

  private func search(from root: Int, in home: UInt32, _ first: UInt32) {
    open(root)
    while frames.count > 0 {
      let top = frames.base + (frames.count &- 1)
      let node = top.pointee.node
      if let edge = product.nextEdge(of: node, &top.pointee.place) {
        guard region[edge.target] == home else { continue }
        if indices[edge.target] < first {
          open(edge.target)
        } else if indices[edge.target] < lows[node] {
          lows[node] = indices[edge.target]
        }
        continue
      }
      _ = frames.popLast()
      if frames.count > 0 {
        let below = frames[frames.count &- 1].node
        if lows[node] < lows[below] { lows[below] = lows[node] }
      }
      if lows[node] == indices[node] { close(node) }
      tick()
      if wasStopped { return }
    }
  }

  @inline(__always)
  private func open(_ node: Int) {
    indices[node] = nextIndex
    lows[node] = nextIndex
    nextIndex &+= 1
    stack.append(UInt32(truncatingIfNeeded: node))
    frames.append(Frame(node: node, place: 0))
  }

  /// Takes a component off the stack and judges it.
  private func close(_ node: Int) {
    var start = stack.count - 1
    while Int(stack[start]) != node { start -= 1 }
    let number = nextRegion
    nextRegion &+= 1
    for place in start..<stack.count { region[Int(stack[place])] = number }
    judge(from: start, number)
    while stack.count > start { _ = stack.popLast() }
  }

  private func judge(from start: Int, _ number: UInt32) {
    var marks: UInt64 = 0
    var taken: UInt64 = 0
    var anywhere: UInt64 = 0
    var everywhere = UInt64.max
    var hasEdge = false
    for place in start..<stack.count {
      let node = Int(stack[place])
      let state = product.state(node)
      guard state < product.graph.expandedCount else { return }
      let enabled = product.graph.enabled[state]
      anywhere |= enabled
      everywhere &= enabled
      var edgePlace = 0
      while let edge = product.nextEdge(of: node, &edgePlace) {
        if region[edge.target] == number {
          hasEdge = true
          marks |= edge.marks
          taken |= edge.taken
        }
      }
    }
    guard hasEdge, marks & product.automaton.allMarks == product.automaton.allMarks else { return }
    guard fairness.weak & everywhere & ~taken == 0 else { return }
    let broken = fairness.strong & anywhere & ~taken
    if broken == 0 {
      found.append(FairComponent(region: number, strong: fairness.strong & anywhere))
      return
    }
    var kept: [UInt32] = []
    for place in start..<stack.count {
      let enabled = product.graph.enabled[product.state(Int(stack[place]))]
      if enabled & broken == 0 { kept.append(stack[place]) }
    }
    guard !kept.isEmpty else { return }
    let rest = nextRegion
    nextRegion &+= 1
    for node in kept { region[Int(node)] = rest }
    work.append((rest, kept))
  }
}
