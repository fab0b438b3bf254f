import SeamIR

/// The runs of a graph together with an automaton that reads their letters.
///
/// A node is a state and an automaton state, `state * automaton states + automaton state`. Its edges
/// are those of the automaton that read the state's letter, with every move of the state.
struct Product {
  let graph: MoveGraph
  let automaton: BuchiAutomaton
  let stateCount: Int
  /// For each automaton state where its edges begin.
  private let starts: [Int]
  private let edges: [BuchiAutomaton.Edge]

  init(_ graph: MoveGraph, _ automaton: BuchiAutomaton) {
    self.graph = graph
    self.automaton = automaton
    stateCount = automaton.edges.count
    edges = automaton.edges.flatMap { $0 }
    var starts = [0]
    for row in automaton.edges { starts.append((starts.last ?? 0) + row.count) }
    self.starts = starts
  }

  var nodeCount: Int { graph.count * stateCount }

  @inline(__always)
  func state(_ node: Int) -> Int { node / stateCount }

  /// What an edge does for acceptance: marks of the automaton, then fairness taken.
  struct Edge {
    var target: Int
    var marks: UInt64
    var taken: UInt64
    /// The number of the move in the graph.
    var move: Int
  }

  /// Goes over the edges of a node from a place on; the place is 0 at first.
  ///
  /// - Returns: The next edge, or `nil` at the end; `place` then tells where to go on.
  @inline(__always)
  func nextEdge(of node: Int, _ place: inout Int) -> Edge? {
    let state = node / stateCount
    guard state < graph.expandedCount else { return nil }
    let first = starts[node % stateCount]
    let ways = starts[node % stateCount + 1] &- first
    let begin = Int(graph.starts[state])
    let total = (Int(graph.starts[state &+ 1]) &- begin) &* ways
    let letter = graph.letters[state]
    while place < total {
      let move = begin &+ place / ways
      let edge = edges[first &+ place % ways]
      place &+= 1
      if edge.reads(letter) {
        let action = Int(graph.actions[move])
        return Edge(
          target: Int(graph.targets[move]) &* stateCount &+ edge.target, marks: edge.marks,
          taken: action < 0 ? 0 : graph.membership[action], move: move)
      }
    }
    return nil
  }

  /// Calls `visit` with every edge of a node.
  @inline(__always)
  func forEachEdge(of node: Int, _ visit: (Edge) -> Void) {
    var place = 0
    while let edge = nextEdge(of: node, &place) { visit(edge) }
  }
}
