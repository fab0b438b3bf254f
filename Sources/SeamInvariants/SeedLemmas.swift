import Foundation
import SeamIR
import SeamSymbolic

/// Candidates for lemmas that are written down at once: which values a cell takes, and how two
/// numbers compare, everywhere and where one or two other cells have some of their values.
///
/// They hold in all sampled states. In the usual counting they are clauses of one to three literals,
/// with all values that a cell takes in one of them.
struct SeedLemmas {
  let system: SymbolicSystem
  let sample: StateSample
  let plainCells: [Int]
  let numberCells: [Int]
  /// Cells in which the property's monitors remember something.
  let memoryCells: [Int]

  /// How much a candidate costs a reader; a proof is tried with the cheap ones first.
  static let tiers = 5

  private var everywhere: [Int] { Array(0..<sample.count) }
  private var positions: Set<Int> { Set(system.system.processors.map(\.position.index)) }

  /// How systems are lowered, whatever the states are.
  var structural: [SymbolicTerm] { unusedLocals + membershipLemmas }

  /// The candidates of one tier.
  func tier(_ tier: Int) -> [SymbolicTerm] {
    switch tier {
    case 0:
      return structural + unconditional + plainFacts { positions.contains($0) }
    case 1: return plainFacts { !positions.contains($0) }
    case 2: return numberLemmas + orderLemmas
    case 3: return memoryLemmas
    default: return placeLemmas
    }
  }

  // MARK: - Tiers

  /// A frame's parameters and locals have their lowest values while the frame is of another flow.
  ///
  /// This is how systems are lowered, and why moves keep the ranges of cells; so it is said of all
  /// cells, whatever the goal reads.
  private var unusedLocals: [SymbolicTerm] {
    var result: [SymbolicTerm] = []
    for processor in system.system.processors {
      for (level, position) in ([processor.position] + processor.savedPositions).enumerated() {
        for (number, flow) in processor.flows.enumerated() {
          let range = system.system.cells[position.index].range
          let elsewhere = range.filter {
            processor.positions.indices.contains($0) && processor.positions[$0].flow != number
          }
          let cells = flow.locals.flatMap { local -> [Int] in
            let first = level == 0 ? local.first : local.saved[level - 1]
            return first.map { Array($0.index..<$0.index + local.shape.width) } ?? []
          }
          guard !cells.isEmpty, !elsewhere.isEmpty else { continue }
          result.append(
            .implication(
              .disjunction(elsewhere.map { Fact.equals(position.index, $0).term(system) }),
              .conjunction(cells.map { isLowest($0).term(system) })))
        }
      }
    }
    return result
  }

  /// Of two numbers that are the same the same is known, as far as anything is.
  ///
  /// Where a number carries along whether it is in a set, a test of another number looks for one that
  /// is the same; so what is known of both must not differ.
  private var membershipLemmas: [SymbolicTerm] {
    let cells = system.system.cells
    func variable(_ cell: Int) -> SymbolicTerm { .variable(system.variables[cell]) }
    var known: [(number: SymbolicTerm, field: String, cell: Int)] = []
    for cell in 0..<system.system.stateCellCount {
      guard let dot = cells[cell].name.range(of: ".in_", options: .backwards) else { continue }
      let name = cells[cell].name[..<dot.lowerBound]
      // A constant that the model asks a set for stands there by its digits.
      let number =
        numberCells.first { cells[$0].name == name }.map(variable)
        ?? Int(name).map {
          .integer($0)
        }
      guard let number else { continue }
      known.append((number, String(cells[cell].name[dot.lowerBound...]), cell))
    }
    return pairs(Array(known.indices)).compactMap { first, second in
      let (left, right) = (known[first], known[second])
      guard left.field == right.field, left.number != right.number else { return nil }
      func isUnknown(_ cell: Int) -> SymbolicTerm { .equality(variable(cell), .integer(0)) }
      return .implication(
        .equality(left.number, right.number),
        .disjunction([
          isUnknown(left.cell), isUnknown(right.cell),
          .equality(variable(left.cell), variable(right.cell)),
        ]))
    }
  }

  private func isLowest(_ cell: Int) -> Fact {
    let description = system.system.cells[cell]
    let low = description.range.lowerBound
    return description.isEndless ? .atMost(cell, low) : .equals(cell, low)
  }

  private var unconditional: [SymbolicTerm] {
    plainCells.compactMap { cell in
      let values = self.values(of: cell, in: everywhere)
      return values.count < system.system.cells[cell].range.count ? isOne(of: values, cell) : nil
    } + knownNumberFacts.map { $0.term(system) }
  }

  private var knownNumberFacts: [Fact] {
    numberCells.flatMap { numberFacts($0, in: everywhere) }
      + pairs(numberCells).flatMap { orderFacts($0, $1, in: everywhere) }
  }

  /// What plain cells are where one plain cell has one of its values.
  private func plainFacts(_ isCondition: (Int) -> Bool) -> [SymbolicTerm] {
    let seen = plainCells.map { values(of: $0, in: everywhere).count }
    var result: [SymbolicTerm] = []
    for cell in plainCells where isCondition(cell) {
      for (fact, states) in cases(of: cell, in: everywhere) {
        for (place, other) in plainCells.enumerated() where other != cell {
          let here = values(of: other, in: states)
          if here.count < seen[place] {
            result.append(.implication(fact.term(system), isOne(of: here, other)))
          }
        }
      }
    }
    return result
  }

  /// How numbers compare where one plain cell has one of its values.
  private var numberLemmas: [SymbolicTerm] {
    let known = Set(knownNumberFacts)
    var result: [SymbolicTerm] = []
    for cell in plainCells {
      for (fact, states) in cases(of: cell, in: everywhere) {
        var facts = numberCells.flatMap { numberFacts($0, in: states) }
        if positions.contains(cell) {
          facts += pairs(numberCells).flatMap { orderFacts($0, $1, in: states) }
        }
        for found in facts where !known.contains(found) {
          result.append(.implication(fact.term(system), found.term(system)))
        }
      }
    }
    return result
  }

  /// What numbers are to those of the property, where its monitor remembers something and a plain cell
  /// has one of its values.
  private var memoryLemmas: [SymbolicTerm] {
    let arbitrary = Set(system.system.arbitraryCells.map(\.index))
    let interesting = pairs(numberCells).filter {
      arbitrary.contains($0.0) || arbitrary.contains($0.1)
    }
    func orders(_ states: [Int]) -> Set<Fact> {
      Set(
        interesting.flatMap { orderFacts($0, $1, in: states) }
          + numberCells.flatMap { numberFacts($0, in: states) })
    }
    func counts(_ states: [Int]) -> [Int] {
      plainCells.map { values(of: $0, in: states).count }
    }
    let known = Set(knownNumberFacts)
    // What is so wherever the monitor remembers something; with a second condition it says no more.
    let memories = memoryCells.flatMap { memory in
      cases(of: memory, in: everywhere).map { fact, states in
        (cell: memory, fact: fact, orders: orders(states), counts: counts(states))
      }
    }
    var result: [SymbolicTerm] = []
    for cell in plainCells {
      for (fact, states) in cases(of: cell, in: everywhere) {
        let (ordersHere, countsHere) = (orders(states), counts(states))
        for found in ordersHere.subtracting(known).sorted(by: Fact.isBefore) {
          result.append(.implication(fact.term(system), found.term(system)))
        }
        for memory in memories where memory.cell != cell {
          guard case .equals(_, let value) = memory.fact else { continue }
          let column = sample.columns[memory.cell]
          let both = states.filter { column[$0] == value }
          guard !both.isEmpty else { continue }
          let left = SymbolicTerm.conjunction([fact.term(system), memory.fact.term(system)])
          let news = orders(both).subtracting(known).subtracting(ordersHere)
            .subtracting(memory.orders)
          for found in news.sorted(by: Fact.isBefore) {
            result.append(.implication(left, found.term(system)))
          }
          for (place, other) in plainCells.enumerated() where other != cell {
            let here = values(of: other, in: both)
            if here.count < min(countsHere[place], memory.counts[place]) {
              result.append(.implication(left, isOne(of: here, other)))
            }
          }
        }
      }
    }
    return result
  }

  /// How two numbers compare where the first is in use, which it is not while it has its lowest value;
  /// everywhere, where a processor stands at a place, and where the property's monitor remembers
  /// something.
  private var orderLemmas: [SymbolicTerm] {
    let known = Set(knownNumberFacts)
    var result: [SymbolicTerm] = []
    func add(_ condition: SymbolicTerm, _ states: [Int], except: Set<Order>) -> Set<Order> {
      var found: Set<Order> = []
      for left in numberCells {
        let column = sample.columns[left]
        let low = system.system.cells[left].range.lowerBound
        let used = states.filter { column[$0] > low }
        guard !used.isEmpty else { continue }
        for right in numberCells where right != left {
          for fact in orderFacts(left, right, in: used) where !known.contains(fact) {
            let order = Order(used: left, fact: fact)
            guard !except.contains(order) else { continue }
            found.insert(order)
            result.append(
              .implication(
                .conjunction([condition, Fact.atLeast(left, low + 1).term(system)]),
                order.fact.term(system)))
          }
        }
      }
      return found
    }
    let everywhereTrue = add(.yes, everywhere, except: [])
    for cell in plainCells where positions.contains(cell) || memoryCells.contains(cell) {
      for (fact, states) in cases(of: cell, in: everywhere) {
        _ = add(fact.term(system), states, except: everywhereTrue)
      }
    }
    return result
  }

  /// That the first of two numbers, which is in use, is beyond the other, or not beyond it.
  private struct Order: Hashable {
    let used: Int
    let fact: Fact
  }

  /// What is so where the property's monitor remembers something, a processor stands at a place, and a
  /// third cell has one of its values; and for two of these it is not so.
  private var placeLemmas: [SymbolicTerm] {
    let arbitrary = Set(system.system.arbitraryCells.map(\.index))
    let small = plainCells.filter {
      !positions.contains($0) && values(of: $0, in: everywhere).count <= 4
    }
    var result: [SymbolicTerm] = []
    for position in plainCells where positions.contains(position) {
      for (place, atPlace) in cases(of: position, in: everywhere) {
        for memory in memoryCells {
          for (remembered, states) in cases(of: memory, in: atPlace) {
            for third in small where third != memory {
              for (value, here) in cases(of: third, in: states) where here.count < states.count {
                let left = SymbolicTerm.conjunction([
                  place.term(system), remembered.term(system), value.term(system),
                ])
                for other in small where other != third && other != memory {
                  let seen = values(of: other, in: here)
                  if seen.count < values(of: other, in: states).count {
                    result.append(.implication(left, isOne(of: seen, other)))
                  }
                }
                for first in numberCells where arbitrary.contains(first) {
                  for second in numberCells where second != first {
                    let known = Set(orderFacts(first, second, in: states))
                    for found in orderFacts(first, second, in: here) where !known.contains(found) {
                      result.append(.implication(left, found.term(system)))
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    return result
  }

  // MARK: - The sample

  private func pairs(_ cells: [Int]) -> [(Int, Int)] {
    cells.enumerated().flatMap { place, left in cells[(place + 1)...].map { (left, $0) } }
  }

  /// Each value that a plain cell takes in some states, with those states.
  private func cases(of cell: Int, in states: [Int]) -> [(Fact, [Int])] {
    var byValue: [Int: [Int]] = [:]
    for state in states { byValue[sample.columns[cell][state], default: []].append(state) }
    return byValue.sorted { $0.key < $1.key }.map { (.equals(cell, $0.key), $0.value) }
  }

  private func values(of cell: Int, in states: [Int]) -> Set<Int> {
    let column = sample.columns[cell]
    var bits: UInt64 = 0
    var others: Set<Int> = []
    for state in states {
      let value = column[state]
      if (0..<64).contains(value) { bits |= 1 << UInt64(value) } else { others.insert(value) }
    }
    for value in 0..<64 where bits >> UInt64(value) & 1 == 1 { others.insert(value) }
    return others
  }

  private func numberFacts(_ cell: Int, in states: [Int]) -> [Fact] {
    let column = sample.columns[cell]
    var (low, high) = (Int.max, Int.min)
    for state in states { (low, high) = (min(low, column[state]), max(high, column[state])) }
    guard low <= high else { return [] }
    var result: [Fact] = []
    if low >= 1, low > system.system.cells[cell].range.lowerBound {
      result.append(.atLeast(cell, 1))
    }
    if high <= 1 { result.append(.atMost(cell, max(0, high))) }
    return result
  }

  private func orderFacts(_ left: Int, _ right: Int, in states: [Int]) -> [Fact] {
    let (first, second) = (sample.columns[left], sample.columns[right])
    var (low, high) = (Int.max, Int.min)
    for state in states {
      let distance = first[state] - second[state]
      (low, high) = (min(low, distance), max(high, distance))
      if low < 0 && high > 0 { return [] }
    }
    guard low <= high else { return [] }
    var result: [Fact] = []
    if low >= 0 { result.append(.apart(left, right, low >= 1 ? 1 : 0)) }
    if high <= 0 { result.append(.apart(right, left, high <= -1 ? 1 : 0)) }
    return result
  }

  private func isOne(of values: Set<Int>, _ cell: Int) -> SymbolicTerm {
    Fact.isOne(of: values, cell, system)
  }
}
