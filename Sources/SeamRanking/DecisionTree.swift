import Foundation
import SeamIR
import SeamSymbolic

/// A number that depends on few cells with few values each, as questions about one cell after the other.
///
/// The next question is the one that tells most (Quinlan, "Induction of decision trees", Machine
/// Learning 1, 1986). What has not been seen gets the answer of what has been seen most.
indirect enum DecisionTree: Hashable {
  case answer(Int)
  case question(cell: Int, cases: [Case], otherwise: DecisionTree)

  struct Case: Hashable {
    let values: [Int]
    let tree: DecisionTree
  }

  /// What is known of a place: the values of the cells that may be asked for, and the answer.
  struct Example {
    let values: [Int: Int]
    let answer: Int
  }

  /// A small tree that gives each example its answer, where the cells tell them apart.
  init(_ examples: [Example], cells: [Int]) {
    guard let first = examples.first, examples.contains(where: { $0.answer != first.answer }) else {
      self = .answer(examples.first?.answer ?? 0)
      return
    }
    var best: (cell: Int, doubt: Double, parts: [Int: [Example]])?
    for cell in cells {
      let parts = Dictionary(grouping: examples) { $0.values[cell] ?? 0 }
      guard parts.count > 1 else { continue }
      let doubt = parts.values.reduce(0) { $0 + Self.doubt($1) }
      if best.map({ doubt < $0.doubt - 1e-9 }) ?? true { best = (cell, doubt, parts) }
    }
    guard let best else {
      self = .answer(first.answer)
      return
    }
    var valuesOfTree: [DecisionTree: [Int]] = [:]
    var weight: [DecisionTree: Int] = [:]
    for (value, part) in best.parts.sorted(by: { $0.key < $1.key }) {
      let tree = DecisionTree(part, cells: cells.filter { $0 != best.cell })
      valuesOfTree[tree, default: []].append(value)
      weight[tree, default: 0] += part.count
    }
    let cases = valuesOfTree.map { Case(values: $1, tree: $0) }
      .sorted { ($0.values.first ?? 0) < ($1.values.first ?? 0) }
    // Of those with most examples the first.
    let largest = cases.map { weight[$0.tree] ?? 0 }.max() ?? 0
    let rest = cases.firstIndex { weight[$0.tree] == largest } ?? 0
    if cases.count == 1 {
      self = cases[0].tree
      return
    }
    self = .question(
      cell: best.cell, cases: cases.enumerated().filter { $0.offset != rest }.map(\.element),
      otherwise: cases[rest].tree)
  }

  /// How much is open among examples: their number times the entropy of their answers.
  private static func doubt(_ examples: [Example]) -> Double {
    let counts = Dictionary(grouping: examples, by: \.answer).values.map { Double($0.count) }
      .sorted()
    let total = Double(examples.count)
    return counts.reduce(0) { $0 - $1 * log2($1 / total) }
  }

  /// The tree as a number, with a term for each answer.
  func term(_ system: SymbolicSystem, _ answer: (Int) -> SymbolicTerm) -> SymbolicTerm {
    switch self {
    case .answer(let number): return answer(number)
    case .question(let cell, let cases, let otherwise):
      let variable = system.variables[cell]
      return cases.reversed().reduce(otherwise.term(system, answer)) { rest, item in
        let test = SymbolicTerm.disjunction(
          item.values.map { value in
            .equality(
              .variable(variable), variable.sort == .bool ? .truth(value != 0) : .integer(value))
          })
        return .selection(test, item.tree.term(system, answer), rest)
      }
    }
  }
}
