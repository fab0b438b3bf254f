import SeamIR
import SeamInterpreter
import Testing

@testable import SeamLiveness

@Suite struct AutomatonTests {
  static let atoms: [Term] = [.cell(CellID(0)), .cell(CellID(1))]

  /// Whether some run over the word takes edges of every set again and again, by looking from each
  /// place of the loop for a way back that does.
  static func accepts(_ automaton: BuchiAutomaton, _ word: Word) -> Bool {
    let width = automaton.edges.count
    var next: [[(node: Int, marks: UInt64)]] = []
    for (place, letter) in word.letters.enumerated() {
      for state in 0..<width {
        next.append(
          automaton.edges[state].filter { $0.reads(letter) }.map {
            (word.next(place) * width + $0.target, $0.marks)
          })
      }
    }
    func reach(_ start: Int) -> Set<Int> {
      var seen: Set<Int> = []
      var open = [start]
      while let node = open.popLast() {
        for edge in next[node] where seen.insert(edge.node).inserted { open.append(edge.node) }
      }
      return seen
    }
    var reached: [Int: Set<Int>] = [:]
    for node in reach(0).union([0]) { reached[node] = reach(node) }
    return reached.contains { node, after in
      guard after.contains(node) else { return false }
      // What is reached from the node and reaches it is its component.
      let component = after.filter { reached[$0]?.contains(node) ?? false }
      var marks: UInt64 = 0
      for inner in component {
        for edge in next[inner] where component.contains(edge.node) { marks |= edge.marks }
      }
      return marks & automaton.allMarks == automaton.allMarks
    }
  }

  private func check(_ formula: Formula, on words: some Sequence<Word>) throws {
    let automaton = try #require(BuchiAutomaton(formula, atoms: Self.atoms))
    for word in words {
      let truth = word.satisfies(formula)
      #expect(Self.accepts(automaton, word) == truth, "\(formula.text(cells: [])) on \(word)")
      #expect(
        formula.holds(on: word.cells, returningTo: word.loopStart) == truth,
        "\(formula.text(cells: [])) on \(word)")
    }
  }

  @Test(arguments: 1...4) func automataAcceptExactlyTheWordsOfSmallFormulas(size: Int) throws {
    let words = Word.all(stem: 2, loop: 2)
    for formula in formulas(ofSize: size) { try check(formula, on: words) }
  }

  @Test func automataAcceptExactlySomeWordsOfLargerFormulas() throws {
    let words = Word.all(stem: 2, loop: 3)
    var dice = Dice(7)
    for formula in formulas(ofSize: 5) {
      try check(formula, on: (0..<8).map { _ in words[dice.roll(words.count)] })
    }
    for _ in 0..<300 {
      let formula = Self.random(&dice, size: 6 + dice.roll(7))
      try check(formula, on: (0..<40).map { _ in words[dice.roll(words.count)] })
    }
  }

  static func random(_ dice: inout Dice, size: Int) -> Formula {
    if size <= 1 { return atom(dice.roll(2)) }
    if size == 2 || dice.roll(2) == 0 {
      let body = random(&dice, size: size - 1)
      switch dice.roll(4) {
      case 0: return .not(body)
      case 1: return .next(body)
      case 2: return .until(.yes, body)
      default: return .release(.no, body)
      }
    }
    let left = 1 + dice.roll(size - 2)
    let first = random(&dice, size: left)
    let second = random(&dice, size: size - 1 - left)
    switch dice.roll(4) {
    case 0: return .and(first, second)
    case 1: return .or(first, second)
    case 2: return .until(first, second)
    default: return .release(first, second)
    }
  }

  @Test func constructorsMeanWhatTheyAreCalled() throws {
    let (first, second) = (atom(0), atom(1))
    for word in Word.all(stem: 2, loop: 2) {
      func truth(_ formula: Formula) -> Bool { word.satisfies(formula) }
      #expect(
        truth(.weakUntil(first, second)) == (truth(.until(first, second)) || truth(.always(first))))
      #expect(
        truth(.leadsTo(first, second))
          == truth(.not(.eventually(.and(first, .always(.not(second)))))))
      #expect(truth(.equivalence(first, second)) == (truth(first) == truth(second)))
      #expect(truth(.implication(first, second)) == (!truth(first) || truth(second)))
    }
  }

  @Test func negationNormalFormHasNotBeforeAtomsOnlyAndTheSameMeaning() {
    func isNormal(_ formula: Formula) -> Bool {
      switch formula {
      case .atom, .not(.atom): true
      case .not: false
      case .next(let body): isNormal(body)
      case .and(let left, let right), .or(let left, let right), .until(let left, let right),
        .release(let left, let right):
        isNormal(left) && isNormal(right)
      }
    }
    let words = Word.all(stem: 1, loop: 2)
    for formula in (1...4).flatMap({ formulas(ofSize: $0) }) {
      let normal = formula.negationNormalForm()
      let opposite = formula.negationNormalForm(isNegated: true)
      #expect(isNormal(normal) && isNormal(opposite))
      for word in words {
        #expect(word.satisfies(normal) == word.satisfies(formula))
        #expect(word.satisfies(opposite) != word.satisfies(formula))
      }
    }
  }

  @Test func usualFormulasHaveSmallAutomata() throws {
    let (first, second) = (atom(0), atom(1))
    let sizes: [(Formula, Int)] = [
      (.negation(.leadsTo(first, second)), 2), (.negation(.always(.eventually(first))), 2),
      (.always(first), 1), (.always(.eventually(first)), 1), (.yes, 1),
      (.negation(.always(.implication(first, .next(second)))), 3),
    ]
    for (formula, size) in sizes {
      let automaton = try #require(BuchiAutomaton(formula, atoms: Self.atoms))
      #expect(automaton.edges.count == size, "\(formula.text(cells: []))")
    }
  }
}
