// Among all shortest ways to what was found, the one with the fewest changes of the running actor,
// and among those the first in source order.
//
// Exploration keeps no parents: one parent a state could not tell the best way from any other. But
// it knows the least number of moves to each thing found, and levels are ranges of states. So one
// sweep goes back level by level from where the furthest was found, makes the moves of the levels
// before again, and keeps those states that lie on a shortest way to something found, with their
// edges and the number of changes that are still to come. It asks of a successor only whether it is
// one of those few, and never looks into the store; all things found share the sweep, and threads
// share each level. Then each way is walked forwards greedily: of the edges that keep the number of
// changes the least, the one with the smallest action. An action leads from a state to one state
// only, so that this is the lexicographically smallest way.

import SeamIR

/// A way through the stored states.
struct Way {
  /// The states, as the store keeps them; behind the last action there may be none, where a move
  /// faults.
  var states: [UnsafePointer<UInt64>]
  var actions: [Int]
}

/// The backward sweep.
struct ShortestTraces {
  /// Something found, and where.
  struct Query {
    let item: Int
    /// The number of moves to it.
    let level: Int
  }

  private let queries: [Query]
  private let actors: [Int]
  /// For each query its layers, last one first.
  private var layers: [[Layer]]

  /// The best way to each of the queries; `nil` where there is none, which is a mistake of ours, or
  /// where the store has forgotten the states.
  ///
  /// - Parameters:
  ///   - queries: What to find ways to.
  ///   - actors: For each action its actor.
  ///   - exploration: It has run; its workers are used, its store is only read.
  /// - Returns: A way for each query, in their order.
  static func ways<E: Exchange>(
    to queries: [Query], actors: [Int], in exploration: borrowing Exploration<E>
  ) -> [Way?] {
    guard let last = queries.map(\.level).max() else { return [] }
    var sweep = ShortestTraces(queries: queries, actors: actors)
    var cone = Cone(width: exploration.program.packing.wordCount)
    for level in stride(from: last, through: 0, by: -1) {
      let layer = LayerSearch(
        queries: queries, level: level, actors: actors, cone: cone, layers: sweep.layers)
      guard let hits = layer.hits(in: exploration) else {
        return Array(repeating: nil, count: queries.count)
      }
      cone = sweep.add(hits, level, width: cone.width)
    }
    return queries.indices.map { sweep.way(of: $0) }
  }

  private init(queries: [Query], actors: [Int]) {
    self.queries = queries
    self.actors = actors
    layers = Array(repeating: [], count: queries.count)
  }

  // MARK: - Backwards

  /// Makes layers of what a level has shown; the cone for the level before.
  private mutating func add(_ hits: [LayerSearch.Hit], _ level: Int, width: Int) -> Cone {
    for query in queries.indices where queries[query].level >= level {
      layers[query].append(Layer())
    }
    var members: [Cone.Member] = []
    for hit in hits {
      var rows: [(query: Int, row: Int32)] = []
      for query in hit.shown { rows.append((query, add(hit.state, [], to: query))) }
      for (query, edges) in hit.edges where !hit.shown.contains(query) {
        rows.append((query, add(hit.state, edges, to: query)))
      }
      members.append(Cone.Member(state: hit.state, rows: rows))
    }
    return Cone(members, width: width)
  }

  private mutating func add(
    _ state: UnsafePointer<UInt64>, _ edges: [Edge], to query: Int
  ) -> Int32 {
    let last = layers[query].count - 1
    layers[query][last].states.append(state)
    layers[query][last].edges += edges
    layers[query][last].edgeStarts.append(layers[query][last].edges.count)
    return Int32(layers[query][last].states.count - 1)
  }

  // MARK: - Forwards

  private func way(of query: Int) -> Way? {
    // Level 0 first.
    let layers = self.layers[query].reversed() as [Layer]
    guard let first = layers.first, !first.states.isEmpty else { return nil }
    var row = 0
    var least = Int32.max
    for candidate in first.states.indices {
      let changes = first.changes(candidate, after: nil, actors) ?? 0
      if changes < least { (row, least) = (candidate, changes) }
    }
    var way = Way(states: [first.states[row]], actions: [])
    var actor: Int?
    for (level, layer) in layers.enumerated() {
      let best = layer.edges(of: row)
        .filter { $0.changes(after: actor, actors) == least }.min { $0.action < $1.action }
      guard let best else { break }
      way.actions.append(Int(best.action))
      least = best.changes
      actor = actors[Int(best.action)]
      if best.target < 0 { break }
      row = Int(best.target)
      way.states.append(layers[level + 1].states[row])
    }
    return way
  }
}

/// The states of one level on shortest ways to one query's item.
struct Layer: @unchecked Sendable {
  // Unchecked: the states are only read.

  /// In order of their places, and with them their edges.
  var states: [UnsafePointer<UInt64>] = []
  var edgeStarts: [Int] = [0]
  var edges: [Edge] = []

  func edges(of row: Int) -> ArraySlice<Edge> { edges[edgeStarts[row]..<edgeStarts[row + 1]] }

  /// The fewest changes from a state on, where `actor` moved last; `nil` where the way ends.
  func changes(_ row: Int, after actor: Int?, _ actors: [Int]) -> Int32? {
    edges(of: row).map { $0.changes(after: actor, actors) }.min()
  }
}

/// A move on a shortest way.
struct Edge: Sendable {
  let action: Int32
  /// The row in the next layer; -1 where the move itself is what was looked for.
  let target: Int32
  /// The changes of the actor behind this move.
  let changes: Int32

  /// The changes from this move on, where `actor` moved before.
  func changes(after actor: Int?, _ actors: [Int]) -> Int32 {
    guard let actor, actors[Int(action)] != actor else { return changes }
    return changes + 1
  }
}
