// Searching with some of the moves. The search itself is the same. What it took for granted is looked
// at on the way, and what it left out for ever in the graph that it leaves; where something is amiss,
// the search is made once more with better sets. Most of that shows in a small part of the graph.

import SeamIR
import SeamReductions

/// Which moves a search may leave out.
struct MoveReduction: Sendable {
  private let system: TransitionSystem
  private(set) var relations: StubbornRelations
  /// Actions that are never enough by themselves: see ``ReducedGraph``.
  private(set) var sticky: Set<Int> = []
  private var unsettled: Set<Int> = []

  /// With so many states a search is looked at before it is done, once for each; most flaws show early.
  static let looks = [1 << 10, 1 << 13, 1 << 18]

  init(_ system: TransitionSystem) {
    self.system = system
    relations = StubbornRelations(system)
  }

  /// What is wrong with a reduced search.
  struct Flaw {
    /// Actions by which it has gone round while something else waited for its turn.
    var ignoring: Set<Int> = []
    /// Monitors that were not settled where they were taken to be.
    var unsettled: Set<Int> = []

    var isNone: Bool { ignoring.isEmpty && unsettled.isEmpty }
  }

  /// Sees to it that a flaw does not come back.
  mutating func mend(_ flaw: Flaw) {
    sticky.formUnion(flaw.ignoring)
    if flaw.unsettled.isEmpty { return }
    unsettled.formUnion(flaw.unsettled)
    relations = StubbornRelations(system, unsettled: unsettled)
  }
}

extension Exploration {
  /// What is wrong with a reduced search that has expanded the states below `end`.
  ///
  /// The others count as if they had been expanded in full. Most states are seen to lead to one whose moves
  /// have all been followed by going back from that to the state it was found from, and so on. Only a state of
  /// which that does not show is expanded once more, the last ones first: where one of its moves leads to such
  /// a state, that is shown of those that it was found from as well.
  ///
  /// - Returns: `nil` where the budget ends before that is known, or where states are forgotten.
  mutating func findFlaw(expanded end: Int) -> MoveReduction.Flaw? {
    let workers = workers
    var flaw = MoveReduction.Flaw(unsettled: workers.unsettled)
    if !flaw.unsettled.isEmpty { return flaw }
    guard let store = exchange.store.whole, let ways = store.ways,
      mayGoOn(with: store.count * 5)
    else { return nil }
    let counts = workers[0].actionCounts
    defer { workers[0].actionCounts = counts }
    var escapes = Array(repeating: false, count: store.count)
    // States of which nothing is known yet, with their moves: the highest number first.
    var rest: [Int] = []
    var starts = [0]
    var moves: [(target: Int, action: Int32)] = []
    for number in (0..<store.count).reversed() {
      if number % 4096 == 0 && !mayGoOn(with: moves.count * 16 + store.count * 5) { return nil }
      if !escapes[number] && number < end && !ways.isWhole(number) {
        var escaping = false
        let isWhole = workers[0].followed(store.state(number)) { state, hash, action in
          if escaping { return }
          guard let target = store.number(of: state, hash: hash), !escapes[target] else {
            escaping = true
            return
          }
          moves.append((target, action))
        }
        if !escaping && !isWhole {
          rest.append(number)
          starts.append(moves.count)
          continue
        }
        moves.removeLast(moves.count - (starts.last ?? 0))
      }
      escapes[number] = true
      if let parent = ways.parent(of: number) { escapes[parent] = true }
    }
    if rest.isEmpty { return flaw }
    // One place stands for all states that are none of the rest.
    var places = Array(repeating: UInt32(rest.count), count: store.count)
    for (place, number) in rest.enumerated() { places[number] = UInt32(place) }
    var graph = ReducedGraph()
    for place in rest.indices {
      if place % 4096 == 0 && !mayGoOn(with: graph.memoryBytes + moves.count * 16 + store.count * 5)
      {
        return nil
      }
      graph.add(
        moves[starts[place]..<starts[place + 1]].map { (Int(places[$0.target]), $0.action) },
        isComplete: false)
    }
    graph.add([], isComplete: true)
    let ignored = graph.ignored {
      isEarlier(rest[$0], rest[$1])
    } enabled: { place in
      var enabled: [Int32] = []
      workers[0].revisit(store.state(rest[place])) { _ in
      } successor: { _, _, action in
        enabled.append(action)
      }
      return enabled
    }
    flaw.ignoring = ignored.reduce(into: []) { $0.formUnion($1.actions) }
    return flaw
  }

  /// An order that does not depend on which thread found which state.
  private func isEarlier(_ one: Int, _ other: Int) -> Bool {
    let (level, otherLevel) = (self.level(of: one), self.level(of: other))
    if level != otherLevel { return level < otherLevel }
    let (store, width) = (exchange.store, program.packing.wordCount)
    return UnsafeBufferPointer(start: store.state(one), count: width)
      .lexicographicallyPrecedes(UnsafeBufferPointer(start: store.state(other), count: width))
  }

  private func level(of number: Int) -> Int {
    levels.lastIndex { $0 <= number } ?? 0
  }
}
