// Among all shortest ways to what was found, the one with the fewest changes of the running actor,
// and among those the first in source order.
//
// Exploration keeps no parents: one parent a state could not tell the best way from any other. But
// it knows the least number of moves to each thing found, and levels are ranges of states. So one
// sweep goes back level by level, expands the states again, and keeps those that lie on a shortest
// way to something found, with their edges and the number of changes that are still to come. All
// things found share the sweep. Then each way is walked forwards greedily: of the edges that keep
// the number of changes the least, the one with the smallest action. An action leads from a state
// to one state only, so that this is the lexicographically smallest way.

/// A way through the stored states.
struct Way {
  /// The numbers of the states; behind the last action there may be none, where a move faults.
  var states: [Int]
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

  /// The states of one level on shortest ways to one query's item.
  private struct Layer {
    /// In order of their numbers, and with them their edges.
    var states: [Int] = []
    var edgeStarts: [Int] = [0]
    var edges: [Edge] = []
  }

  private struct Edge {
    let action: Int32
    /// The row in the next layer; -1 where the move itself is what was looked for.
    let target: Int32
    /// The changes of the actor behind this move.
    let changes: Int32
  }

  private let queries: [Query]
  private let actors: [Int]
  private let levels: [Int]
  /// For each query its layers, last one first.
  private var layers: [[Layer]]
  /// Which rows the states of the level above have: for each state a place in `rows`, or -1.
  private var places: [Int32] = []
  private var rows: [[(query: Int, row: Int32)]] = []
  /// The number of the first state of that level.
  private var rowStart = 0

  /// The best way to each of the queries; `nil` where there is none, which is a mistake of ours.
  ///
  /// - Parameters:
  ///   - queries: What to find ways to.
  ///   - actors: For each action its actor.
  ///   - exploration: It has run; its expander is used, its store is only read.
  /// - Returns: A way for each query, in their order.
  static func ways(
    to queries: [Query], actors: [Int], in exploration: inout Exploration
  ) -> [Way?] {
    guard let last = queries.map(\.level).max() else { return [] }
    var sweep = ShortestTraces(queries: queries, actors: actors, levels: exploration.levels)
    for level in stride(from: last, through: 0, by: -1) {
      sweep.expand(level, in: &exploration)
    }
    return queries.indices.map { sweep.way(of: $0) }
  }

  private init(queries: [Query], actors: [Int], levels: [Int]) {
    self.queries = queries
    self.actors = actors
    self.levels = levels
    layers = Array(repeating: [], count: queries.count)
  }

  // MARK: - Backwards

  private mutating func expand(_ level: Int, in exploration: inout Exploration) {
    let start = levels[level]
    let end = levels[level + 1]
    var queryOf: [Int: Int] = [:]
    // What was looked for when this level was explored is looked for again: it is the evaluation of
    // a property that shows some of the faults, whether or not the property itself is asked for.
    for (item, found) in exploration.foundAt.enumerated() {
      let isOpen = item < exploration.program.items.probeStart && found ?? .max >= level
      exploration.expander.machine.open.base[item] = isOpen ? 1 : 0
    }
    for (index, query) in queries.enumerated() where (level...level + 1).contains(query.level) {
      queryOf[query.item] = index
    }
    let width = exploration.store.width
    var batch = Batch(width: width, capacity: max(1, actors.count))
    var newPlaces = Array(repeating: Int32(-1), count: end - start)
    var newRows: [[(query: Int, row: Int32)]] = []
    for index in queries.indices where queries[index].level >= level {
      layers[index].append(Layer())
    }
    var edges: [[Edge]] = Array(repeating: [], count: queries.count)
    var touched: [Int] = []
    for number in start..<end {
      batch.removeAll()
      exploration.expander.machine.findings.removeAll(keepingCapacity: true)
      _ = exploration.expander.expand(exploration.store.state(number), into: &batch)
      var targets: [Int] = []
      for finding in exploration.expander.machine.findings {
        guard let query = queryOf[Int(finding.item)] else { continue }
        if finding.action < 0 {
          if queries[query].level == level && !targets.contains(query) { targets.append(query) }
        } else if queries[query].level == level + 1 {
          if edges[query].isEmpty { touched.append(query) }
          edges[query].append(Edge(action: finding.action, target: -1, changes: 0))
        }
      }
      if !rows.isEmpty {
        for index in 0..<batch.count {
          follow(
            exploration.store.number(
              of: batch.words.base + index * width, hash: batch.hashes.base[index]),
            by: batch.actions.base[index], &edges, &touched)
        }
      }
      if targets.isEmpty && touched.isEmpty { continue }
      var members: [(query: Int, row: Int32)] = []
      for query in targets { members.append((query, add(number, [], to: query))) }
      for query in touched where !targets.contains(query) {
        members.append((query, add(number, edges[query], to: query)))
      }
      for query in touched { edges[query].removeAll(keepingCapacity: true) }
      touched.removeAll(keepingCapacity: true)
      newPlaces[number - start] = Int32(newRows.count)
      newRows.append(members)
    }
    places = newPlaces
    rows = newRows
    rowStart = start
  }

  /// Adds the edges of a move into a stored state of the level above.
  private func follow(
    _ target: Int?, by action: Int32, _ edges: inout [[Edge]], _ touched: inout [Int]
  ) {
    guard let target, target >= rowStart, target - rowStart < places.count else { return }
    let place = places[target - rowStart]
    guard place >= 0 else { return }
    for (query, row) in rows[Int(place)] {
      let changes = self.changes(in: query, row, after: actors[Int(action)])
      if edges[query].isEmpty { touched.append(query) }
      edges[query].append(Edge(action: action, target: row, changes: changes))
    }
  }

  private mutating func add(_ number: Int, _ edges: [Edge], to query: Int) -> Int32 {
    let last = layers[query].count - 1
    layers[query][last].states.append(number)
    layers[query][last].edges += edges
    layers[query][last].edgeStarts.append(layers[query][last].edges.count)
    return Int32(layers[query][last].states.count - 1)
  }

  /// The fewest changes from a state on, where `actor` moved last.
  private func changes(in query: Int, _ row: Int32, after actor: Int) -> Int32 {
    // While a level is expanded its own layer is the last one; its targets are in the one before.
    let layer = layers[query][layers[query].count - 2]
    let range = layer.edgeStarts[Int(row)]..<layer.edgeStarts[Int(row) + 1]
    if range.isEmpty { return 0 }
    var least = Int32.max
    for edge in layer.edges[range] {
      least = min(least, edge.changes + (actors[Int(edge.action)] == actor ? 0 : 1))
    }
    return least
  }

  // MARK: - Forwards

  private func way(of query: Int) -> Way? {
    // Level 0 first.
    let layers = self.layers[query].reversed() as [Layer]
    guard let first = layers.first, !first.states.isEmpty else { return nil }
    var row = 0
    var least = Int32.max
    for candidate in first.states.indices {
      let changes = cost(first, candidate, after: nil)
      if changes < least { (row, least) = (candidate, changes) }
    }
    var way = Way(states: [first.states[row]], actions: [])
    var actor: Int?
    for (level, layer) in layers.enumerated() {
      let range = layer.edgeStarts[row]..<layer.edgeStarts[row + 1]
      let best = layer.edges[range].filter { $0.changes + change(actor, $0) == least }
        .min { $0.action < $1.action }
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

  private func change(_ actor: Int?, _ edge: Edge) -> Int32 {
    guard let actor else { return 0 }
    return actors[Int(edge.action)] == actor ? 0 : 1
  }

  private func cost(_ layer: Layer, _ row: Int, after actor: Int?) -> Int32 {
    let range = layer.edgeStarts[row]..<layer.edgeStarts[row + 1]
    return layer.edges[range].map { $0.changes + change(actor, $0) }.min() ?? 0
  }
}
