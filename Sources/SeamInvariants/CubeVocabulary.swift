import SeamIR
import SeamSymbolic

/// Which few facts of a state are tried together as something that never is: clauses of one to four
/// literals, in levels.
struct CubeVocabulary {
  let system: SymbolicSystem
  let source: FactSource
  /// Where a processor stands, and where its frames do.
  private let places: Set<Int>
  /// Cells in which the property's monitors remember something.
  private let memory: Set<Int>
  /// Cells of few values.
  private let small: Set<Int>
  /// Numbers that the property speaks of.
  private let arbitrary: Set<Int>

  /// Beyond the last one a state is given up.
  static let levels = 3

  init(_ system: SymbolicSystem, relevance: Relevance) {
    self.system = system
    let switches = Set(system.system.openParameters.map(\.cell))
    source = FactSource(system, relevant: relevance.cells.subtracting(switches))
    places = Set(
      system.system.processors.flatMap { [$0.position.index] + $0.savedPositions.map(\.index) })
    memory = Set(relevance.memory.map(\.index))
    small = Set(
      system.system.cells.indices.filter {
        !system.system.cells[$0].isEndless && system.system.cells[$0].range.count <= 4
      })
    arbitrary = Set(system.system.arbitraryCells.map(\.index))
  }

  /// What is so in a state, by kinds.
  struct Facts {
    var all: [Fact] = []
    var plain: [Int] = []
    var numeric: [Int] = []
    var orders: [Int] = []
  }

  /// How simple a cube is; the simple ones are to be tried first.
  func plainness(of facts: [Fact]) -> Int {
    guard facts.count <= 2 else { return 4 - facts.count }
    let isPlain = facts.allSatisfy { !$0.isNumeric }
    if isPlain {
      return facts.count == 1 || facts.contains { places.contains($0.cell) } ? 6 : 5
    }
    if facts.count == 1 { return 5 }
    return facts.contains { $0.cells.count > 1 } ? 3 : 4
  }

  /// What is so in a state, as far as facts of a level tell.
  func facts(about values: [Int], of cells: Set<Int>? = nil, level: Int) -> Facts {
    var result = Facts()
    for fact in source.facts(about: values, level: level) {
      if let cells, !cells.isSuperset(of: fact.cells) { continue }
      switch fact {
      case .equals, .isAmong: result.plain.append(result.all.count)
      case .atLeast, .atMost: result.numeric.append(result.all.count)
      case .apart: result.orders.append(result.all.count)
      }
      result.all.append(fact)
    }
    return result
  }

  /// Calls `visit` with each cube of the vocabulary, by the places of its facts; -1 for none.
  func forEachCube(
    of facts: Facts, level: Int, _ visit: (Int, Int, Int, Int) -> Void
  ) {
    func cell(_ place: Int) -> Int { facts.all[place].cell }
    let standing = facts.plain.filter { places.contains(cell($0)) }
    let remembering = facts.plain.filter { memory.contains(cell($0)) && !places.contains(cell($0)) }
    let used = facts.numeric.filter {
      guard case .atLeast(let cell, let line) = facts.all[$0] else { return false }
      return line == system.system.cells[cell].range.lowerBound + 1
    }
    let ofProperty = facts.orders.filter {
      guard case .apart(let left, let right, _) = facts.all[$0] else { return false }
      return arbitrary.contains(left) || arbitrary.contains(right)
    }
    func orders(of number: Int) -> [Int] {
      facts.orders.filter {
        guard case .apart(let left, let right, _) = facts.all[$0] else { return false }
        return left == number || right == number
      }
    }
    let simple = facts.plain + facts.numeric
    for one in facts.all.indices { visit(one, -1, -1, -1) }
    for (place, one) in simple.enumerated() {
      for two in simple[(place + 1)...] { visit(one, two, -1, -1) }
    }
    let leading = standing + remembering
    for one in leading { for two in facts.orders { visit(one, two, -1, -1) } }
    for one in used {
      for two in orders(of: cell(one)) { visit(one, two, -1, -1) }
    }
    guard level >= 1 else { return }
    for one in used {
      for two in orders(of: cell(one)) { for three in leading { visit(three, one, two, -1) } }
    }
    for one in remembering {
      for two in facts.plain where two != one {
        for three in ofProperty { visit(one, two, three, -1) }
      }
    }
    for one in leading {
      for (place, two) in simple.enumerated() where two != one {
        for three in simple[(place + 1)...] where three != one { visit(one, two, three, -1) }
      }
    }
    guard level >= 2 else { return }
    for one in standing {
      for two in facts.plain where two != one {
        for three in ofProperty { visit(one, two, three, -1) }
        guard small.contains(cell(two)) else { continue }
        for three in remembering where three != two {
          for four in ofProperty { visit(one, three, two, four) }
          for four in facts.plain where four > two && four != three && small.contains(cell(four)) {
            visit(one, three, two, four)
          }
        }
      }
    }
    for (place, one) in facts.plain.enumerated() {
      for (other, two) in facts.plain.enumerated() where other > place {
        for three in facts.plain[(other + 1)...] { visit(one, two, three, -1) }
      }
    }
  }
}

extension SymbolicSystem {
  /// Cells that facts may speak of, ascending, in two kinds.
  func byKind(_ cells: Set<CellID>) -> (plain: [Int], numbers: [Int]) {
    let sorted = cells.map(\.index).sorted()
    return (
      sorted.filter { !system.cells[$0].isEndless }, sorted.filter { system.cells[$0].isEndless }
    )
  }
}

/// The facts about a state.
struct FactSource {
  /// The cells that facts may speak of, ascending, in two kinds.
  let plainCells: [Int]
  let numberCells: [Int]
  /// For each number the values that facts compare it with, ascending.
  private let lines: [Int: [Int]]

  init(_ system: SymbolicSystem, relevant: Set<CellID>) {
    (plainCells, numberCells) = system.byKind(relevant)
    let thresholds = Thresholds(of: system.system)
    lines = Dictionary(
      uniqueKeysWithValues: numberCells.map {
        ($0, thresholds.lines(of: $0, low: system.system.cells[$0].range.lowerBound))
      })
  }

  var cells: [Int] { plainCells + numberCells }

  /// At level 0 numbers are compared with their lowest value and each other only.
  func facts(about values: [Int], level: Int) -> [Fact] {
    var result = plainCells.map { Fact.equals($0, values[$0]) }
    for cell in numberCells {
      let lines = self.lines[cell] ?? []
      for line in level == 0 ? lines.prefix(1) : lines[...] {
        result.append(values[cell] >= line ? .atLeast(cell, line) : .atMost(cell, line - 1))
      }
    }
    for (place, left) in numberCells.enumerated() {
      for right in numberCells[(place + 1)...] {
        if values[left] >= values[right] { result.append(.apart(left, right, 0)) }
        if values[left] > values[right] { result.append(.apart(left, right, 1)) }
        if values[right] >= values[left] { result.append(.apart(right, left, 0)) }
        if values[right] > values[left] { result.append(.apart(right, left, 1)) }
      }
    }
    return result
  }
}
