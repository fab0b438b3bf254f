import SeamIR
import SeamSymbolic

/// A simple statement about a state: what lemmas are made of.
enum Fact: Hashable {
  /// A cell with few values has this one; 1 and 0 for truth.
  case equals(Int, Int)
  /// It has one of these, which are in order.
  case isAmong(Int, [Int])
  case atLeast(Int, Int)
  case atMost(Int, Int)
  /// The first less the second is at least so much.
  case apart(Int, Int, Int)

  func holds(_ values: (Int) -> Int) -> Bool {
    switch self {
    case .equals(let cell, let value): values(cell) == value
    case .isAmong(let cell, let some): some.contains(values(cell))
    case .atLeast(let cell, let value): values(cell) >= value
    case .atMost(let cell, let value): values(cell) <= value
    case .apart(let left, let right, let distance): values(left) - values(right) >= distance
    }
  }

  /// An order in which the same facts always come.
  static func isBefore(_ left: Fact, _ right: Fact) -> Bool {
    left.key.lexicographicallyPrecedes(right.key)
  }

  private var key: [Int] {
    switch self {
    case .equals(let cell, let value): [0, cell, value]
    case .isAmong(let cell, let some): [0, cell] + some
    case .atLeast(let cell, let value): [1, cell, value]
    case .atMost(let cell, let value): [2, cell, value]
    case .apart(let left, let right, let distance): [3, left, right, distance]
    }
  }

  /// What it speaks of.
  var cells: [Int] {
    if case .apart(let left, let right, _) = self { [left, right] } else { [cell] }
  }

  /// The first of them.
  var cell: Int {
    switch self {
    case .equals(let cell, _), .isAmong(let cell, _), .atLeast(let cell, _), .atMost(let cell, _),
      .apart(let cell, _, _):
      cell
    }
  }

  /// Calls `visit` with the place of each of some states in which it holds.
  func forEachHolding(
    _ states: some Collection<Int>, _ columns: [[Int]], _ visit: (Int) -> Void
  ) {
    func each(_ test: (Int) -> Bool) {
      var place = 0
      for state in states {
        if test(state) { visit(place) }
        place += 1
      }
    }
    switch self {
    case .equals(let cell, let value):
      let column = columns[cell]
      each { column[$0] == value }
    case .isAmong(let cell, let some):
      let column = columns[cell]
      each { some.contains(column[$0]) }
    case .atLeast(let cell, let value):
      let column = columns[cell]
      each { column[$0] >= value }
    case .atMost(let cell, let value):
      let column = columns[cell]
      each { column[$0] <= value }
    case .apart(let left, let right, let distance):
      let (first, second) = (columns[left], columns[right])
      each { first[$0] &- second[$0] >= distance }
    }
  }

  /// Whether it speaks of the size of numbers.
  var isNumeric: Bool {
    switch self {
    case .equals, .isAmong: false
    case .atLeast, .atMost, .apart: true
    }
  }

  /// A statement that follows from it and says less, where there is one of use.
  var weaker: Fact? {
    switch self {
    case .apart(let left, let right, 1): .apart(left, right, 0)
    case .atLeast(let cell, let value) where value > 1: .atLeast(cell, value - 1)
    case .atMost(let cell, let value) where value < 1: .atMost(cell, value + 1)
    case .equals, .isAmong, .atLeast, .atMost, .apart: nil
    }
  }

  /// That a cell has one of some values.
  static func isOne(of values: Set<Int>, _ cell: Int, _ system: SymbolicSystem) -> SymbolicTerm {
    .disjunction(values.sorted().map { Fact.equals(cell, $0).term(system) })
  }

  func term(_ system: SymbolicSystem) -> SymbolicTerm {
    func variable(_ cell: Int) -> SymbolicTerm { .variable(system.variables[cell]) }
    switch self {
    case .equals(let cell, let value):
      let variable = system.variables[cell]
      return .equality(
        .variable(variable), variable.sort == .bool ? .truth(value != 0) : .integer(value))
    case .isAmong(let cell, let some): return Fact.isOne(of: Set(some), cell, system)
    case .atLeast(let cell, let value): return .atMost(.integer(value), variable(cell))
    case .atMost(let cell, let value): return .atMost(variable(cell), .integer(value))
    case .apart(let left, let right, 0): return .atMost(variable(right), variable(left))
    case .apart(let left, let right, 1): return .below(variable(right), variable(left))
    case .apart(let left, let right, let distance):
      return .atMost(.integer(distance), .minus(variable(left), variable(right)))
    }
  }
}

/// Facts that are never true together: a lemma, seen from the other side.
struct Cube: Hashable {
  let facts: [Fact]

  /// As an implication that ends in what says most to a reader: a relation of numbers, or else the
  /// cell that comes last.
  func lemma(_ system: SymbolicSystem) -> SymbolicTerm {
    let sorted = facts.sorted { rank($0, system) < rank($1, system) }
    guard let last = sorted.last else { return .no }
    let premise = SymbolicTerm.conjunction(sorted.dropLast().map { $0.term(system) })
    if case .isAmong(let cell, let some) = last {
      let others = Set(system.system.cells[cell].range).subtracting(some)
      if !others.isEmpty { return .implication(premise, Fact.isOne(of: others, cell, system)) }
    }
    return .implication(premise, .negation(last.term(system)))
  }

  private func rank(_ fact: Fact, _ system: SymbolicSystem) -> (Int, Int) {
    switch fact {
    case .equals(let cell, _), .isAmong(let cell, _):
      let isPosition = system.system.processors.contains { $0.position.index == cell }
      return (isPosition ? 0 : 1, cell)
    case .atLeast(let cell, _), .atMost(let cell, _): return (2, cell)
    case .apart(let left, let right, _): return (3, left &* 100_000 &+ right)
    }
  }
}
