import SeamSystem

/// Looks through a level for states on shortest ways to what was found.
struct LayerSearch: Sendable {
  let queries: [ShortestTraces.Query]
  let level: Int
  let actors: [Int]
  /// The states of the level above that are on such ways.
  let cone: Cone
  /// For each query its layers so far, last one first.
  let layers: [[Layer]]

  /// A state on such a way.
  struct Hit: @unchecked Sendable {
    // Unchecked: the state is only read.

    /// Its place in the level.
    let place: Int
    /// Kept by the store.
    let state: UnsafePointer<UInt64>
    /// The queries whose item the state shows as such.
    var shown: [Int] = []
    /// The others that it leads to, each with its moves.
    var edges: [(query: Int, edges: [Edge])] = []

    var isEmpty: Bool { shown.isEmpty && edges.isEmpty }

    /// The same with its state in another place.
    func at(_ state: UnsafePointer<UInt64>) -> Hit {
      Hit(place: place, state: state, shown: shown, edges: edges)
    }

    mutating func add(_ edge: Edge, to query: Int) {
      if let place = edges.firstIndex(where: { $0.query == query }) {
        edges[place].edges.append(edge)
      } else {
        edges.append((query, [edge]))
      }
    }
  }

  /// All such states of the level, in its order; `nil` where the store cannot tell them any more.
  func hits<E: Exchange>(in exploration: borrowing Exploration<E>) -> [Hit]? {
    let store = exploration.exchange.store
    let levels = exploration.levels
    guard let states = store.recall(level, of: levels, exploration.workforce) else { return nil }
    let workers = exploration.workers
    let items = exploration.program.items
    // What was looked for when this level was explored is looked for again: it is the evaluation of
    // a property that shows some of the faults, whether or not the property itself is asked for.
    for item in 0..<items.count {
      let isOpen = item < items.probeStart && exploration.foundAt[item] ?? .max >= level
      workers.look(for: item, isOpen)
    }
    var queryOf: [Int: Int] = [:]
    for (index, query) in queries.enumerated() where (level...level + 1).contains(query.level) {
      queryOf[query.item] = index
    }
    let range = 0..<states.count
    let chunks = ChunkedRange(range, chunk: 256)
    let collected = Collected()
    let queryNumbers = queryOf
    exploration.workforce.run(range.count >= Exploration<E>.largeLevel) { thread in
      while let places = chunks.next() {
        let hits = search(places, of: states, in: store, queryNumbers, with: &workers[thread])
        if !hits.isEmpty { collected.add(hits) }
      }
    }
    return collected.hits.sorted { $0.place < $1.place }
  }

  private func search(
    _ places: Range<Int>, of states: RecalledLevel, in store: some StateStore,
    _ queryOf: [Int: Int], with worker: inout Worker
  ) -> [Hit] {
    var hits: [Hit] = []
    for place in places {
      let state = states.state(place)
      var hit = Hit(place: place, state: state)
      worker.revisit(state) { finding in
        if let query = queryOf[Int(finding.item)] { note(finding, query, in: &hit) }
      } successor: { state, hash, action in
        if let member = cone.member(state, hash: hash) { note(action, to: member, in: &hit) }
      }
      if !hit.isEmpty { hits.append(hit.at(store.kept(state))) }
    }
    return hits
  }

  private func note(_ finding: Finding, _ query: Int, in hit: inout Hit) {
    if finding.action < 0 {
      if queries[query].level == level && !hit.shown.contains(query) { hit.shown.append(query) }
    } else if queries[query].level == level + 1 {
      hit.add(Edge(action: finding.action, target: -1, changes: 0), to: query)
    }
  }

  /// Notes a move into a state of the cone.
  private func note(_ action: Int32, to member: Cone.Member, in hit: inout Hit) {
    for (query, row) in member.rows {
      // The layer of the level above is the last one so far.
      let layer = layers[query][layers[query].count - 1]
      let changes = layer.changes(Int(row), after: actors[Int(action)], actors) ?? 0
      hit.add(Edge(action: action, target: row, changes: changes), to: query)
    }
  }

  /// What threads have found together.
  private final class Collected: Sendable {
    private let found = Locked<[Hit]>([])
    func add(_ hits: [Hit]) { found.withLock { $0 += hits } }
    var hits: [Hit] { found.withLock { $0 } }
  }
}
