// From a formula to an automaton that accepts exactly the words of which it is true. The tableau is
// that of Gerth, Peled, Vardi and Wolper, "Simple on-the-fly automatic verification of linear
// temporal logic", PSTV 1995, with acceptance on edges as in Couvreur, "On-the-fly verification of
// linear temporal logic", FM 1999: a state is a set of formulas still to be made true, and an edge
// says which eventualities it puts off.

import SeamIR

/// A generalised Büchi automaton with acceptance on edges, over letters of up to 64 atoms.
///
/// It accepts a word when a run from state 0 takes edges of every acceptance set again and again.
package struct BuchiAutomaton: Sendable {
  package struct Edge: Sendable, Hashable {
    /// The atoms that must be true, and those that must be false, as bits.
    package var positive: UInt64
    package var negative: UInt64
    package var target: Int
    /// The acceptance sets that the edge is in, as bits.
    package var marks: UInt64

    /// Whether the edge reads a letter, given as the bits of the atoms that are true.
    @inline(__always)
    package func reads(_ letter: UInt64) -> Bool {
      letter & positive == positive && letter & negative == 0
    }
  }

  package private(set) var edges: [[Edge]]
  package let acceptanceCount: Int

  /// All acceptance sets as bits.
  package var allMarks: UInt64 {
    acceptanceCount == 64 ? .max : (1 << UInt64(acceptanceCount)) - 1
  }

  /// More states than this help nobody; the formula is too large.
  package static let stateLimit = 4096

  /// Builds the automaton of a formula; `nil` where the formula is too large.
  ///
  /// - Parameters:
  ///   - formula: Any; its negation is another formula.
  ///   - atoms: The atoms by their bits; it has all of the formula's.
  package init?(_ formula: Formula, atoms: [Term]) {
    guard atoms.count <= 64, var tableau = Tableau(formula.negationNormalForm(), atoms: atoms)
    else { return nil }
    guard let edges = tableau.build() else { return nil }
    acceptanceCount = tableau.eventualities.count
    self.edges = edges
    trim()
    merge()
  }

  /// Drops edges to states from which no edge leads on.
  private mutating func trim() {
    var changed = true
    while changed {
      changed = false
      for state in edges.indices {
        let kept = edges[state].filter { !edges[$0.target].isEmpty }
        if kept.count < edges[state].count { (edges[state], changed) = (kept, true) }
      }
    }
  }

  /// Makes one of states that have the same edges, until there are none, and forgets states that
  /// cannot be reached.
  private mutating func merge() {
    var changed = true
    while changed {
      changed = false
      var first: [Set<Edge>: Int] = [:]
      var name = Array(edges.indices)
      for state in edges.indices {
        let key = Set(edges[state])
        if let known = first[key] {
          (name[state], changed) = (known, true)
        } else {
          first[key] = state
        }
      }
      if !changed { break }
      for state in edges.indices {
        var seen: Set<Edge> = []
        edges[state] = edges[state].map { edge in
          var edge = edge
          edge.target = name[edge.target]
          return edge
        }.filter { seen.insert($0).inserted }
      }
      // A merged state must not be found equal once more.
      for state in edges.indices where name[state] != state { edges[state] = [] }
      let live = reachable()
      changed = live.count < edges.count
      renumber(live)
    }
    renumber(reachable())
  }

  private func reachable() -> [Int] {
    var order = [0]
    var seen: Set<Int> = [0]
    var next = 0
    while next < order.count {
      for edge in edges[order[next]] where seen.insert(edge.target).inserted {
        order.append(edge.target)
      }
      next += 1
    }
    return order
  }

  private mutating func renumber(_ kept: [Int]) {
    let place = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    edges = kept.map { state in
      edges[state].map { edge in
        var edge = edge
        edge.target = place[edge.target] ?? 0
        return edge
      }
    }
  }
}

/// The states and edges of a formula's automaton in the making.
private struct Tableau {
  /// A subformula, its parts told by their numbers.
  enum Node: Hashable {
    case yes, no
    case literal(bit: Int, isPositive: Bool)
    case and(Int, Int), or(Int, Int), next(Int), until(Int, Int), release(Int, Int)
  }

  /// One way to make a set of formulas true with the next letter.
  struct Way: Hashable {
    var positive: UInt64 = 0
    var negative: UInt64 = 0
    /// What the rest of the word has to make true.
    var rest: Set<Int> = []
    /// The eventualities put off.
    var postponed: UInt64 = 0

    /// Whether this way asks for no more and puts off no more than the other.
    func isWeaker(than other: Way) -> Bool {
      positive & ~other.positive == 0 && negative & ~other.negative == 0
        && postponed & ~other.postponed == 0 && rest.isSubset(of: other.rest)
    }
  }

  private(set) var nodes: [Node] = []
  private var numbers: [Node: Int] = [:]
  /// The subformulas `until`, each with the number of its acceptance set.
  private(set) var eventualities: [Int: Int] = [:]
  private var root = 0

  init?(_ formula: Formula, atoms: [Term]) {
    guard let root = add(formula, atoms), eventualities.count <= 32 else { return nil }
    self.root = root
  }

  private mutating func add(_ formula: Formula, _ atoms: [Term]) -> Int? {
    func pair(_ left: Formula, _ right: Formula, _ tableau: inout Tableau) -> (Int, Int)? {
      guard let first = tableau.add(left, atoms), let second = tableau.add(right, atoms) else {
        return nil
      }
      return (first, second)
    }
    switch formula {
    case .atom(let term):
      if let value = term.constantValue { return number(value == 0 ? .no : .yes) }
      guard let bit = atoms.firstIndex(of: term) else { return nil }
      return number(.literal(bit: bit, isPositive: true))
    case .not(.atom(let term)):
      guard let bit = atoms.firstIndex(of: term) else { return nil }
      return number(.literal(bit: bit, isPositive: false))
    case .not:
      return nil
    case .and(let left, let right):
      return pair(left, right, &self).map { number(.and($0.0, $0.1)) }
    case .or(let left, let right):
      return pair(left, right, &self).map { number(.or($0.0, $0.1)) }
    case .next(let body):
      return add(body, atoms).map { number(.next($0)) }
    case .until(let left, let right):
      guard let parts = pair(left, right, &self) else { return nil }
      let until = number(.until(parts.0, parts.1))
      if eventualities[until] == nil { eventualities[until] = eventualities.count }
      return until
    case .release(let left, let right):
      return pair(left, right, &self).map { number(.release($0.0, $0.1)) }
    }
  }

  private mutating func number(_ node: Node) -> Int {
    if let known = numbers[node] { return known }
    numbers[node] = nodes.count
    nodes.append(node)
    return nodes.count - 1
  }

  mutating func build() -> [[BuchiAutomaton.Edge]]? {
    var states: [Set<Int>] = [[root]]
    var places: [Set<Int>: Int] = [[root]: 0]
    var edges: [[BuchiAutomaton.Edge]] = []
    let all = eventualities.count == 64 ? UInt64.max : (1 << UInt64(eventualities.count)) - 1
    while edges.count < states.count {
      guard let ways = ways(states[edges.count]) else { return nil }
      var row: [BuchiAutomaton.Edge] = []
      for way in ways {
        let place = places[way.rest] ?? states.count
        if place == states.count {
          guard place < BuchiAutomaton.stateLimit else { return nil }
          places[way.rest] = place
          states.append(way.rest)
        }
        row.append(
          BuchiAutomaton.Edge(
            positive: way.positive, negative: way.negative, target: place,
            marks: all & ~way.postponed))
      }
      edges.append(row)
    }
    return edges
  }

  /// Every way to make all formulas of a set true, without those that are needlessly strict; `nil`
  /// where there are too many.
  private func ways(_ formulas: Set<Int>) -> [Way]? {
    var done: [Way] = []
    var open: [(todo: [Int], seen: Set<Int>, way: Way)] = [(formulas.sorted(), formulas, Way())]
    while var item = open.popLast() {
      guard let formula = item.todo.popLast() else {
        if done.contains(where: { $0.isWeaker(than: item.way) }) { continue }
        done.removeAll { item.way.isWeaker(than: $0) }
        done.append(item.way)
        if done.count > BuchiAutomaton.stateLimit { return nil }
        continue
      }
      func require(
        _ parts: [Int], later: [Int] = [], postponing eventuality: Int? = nil
      ) {
        var next = item
        for part in parts where next.seen.insert(part).inserted { next.todo.append(part) }
        next.way.rest.formUnion(later)
        if let eventuality { next.way.postponed |= 1 << UInt64(eventuality) }
        open.append(next)
      }
      switch nodes[formula] {
      case .yes:
        open.append(item)
      case .no:
        break
      case .literal(let bit, let isPositive):
        let mask = UInt64(1) << UInt64(bit)
        if isPositive { item.way.positive |= mask } else { item.way.negative |= mask }
        if item.way.positive & item.way.negative == 0 { open.append(item) }
      case .and(let left, let right):
        require([left, right])
      case .or(let left, let right):
        require([left])
        require([right])
      case .next(let body):
        // Nothing need be kept of what is true anyway.
        require([], later: nodes[body] == .yes ? [] : [body])
      case .until(let left, let right):
        require([right])
        require([left], later: [formula], postponing: eventualities[formula])
      case .release(let left, let right):
        require([left, right])
        require([right], later: [formula])
      }
    }
    return done
  }
}
