import SeamExplicit
import SeamIR
import SeamSymbolic

/// All states of a small instance, by columns.
///
/// A clause that is false in one of them is no invariant. Which clauses are true in all of them is the
/// only thing that is learnt from them; a proof rests on none of it.
package struct StateSample {
  /// For each state cell its value in each state.
  package let columns: [[Int]]
  package let count: Int
  /// Whether the instance has no other states.
  package let isComplete: Bool
  /// All moves of the states that were expanded; none where they were not asked for.
  package let moves: [Move]

  /// A move between states, by their numbers.
  package struct Move {
    package let from: Int
    /// `nil` for a move into a fault.
    package let to: Int?
    package let action: Int
  }

  /// Explores breadth first.
  ///
  /// - Parameters:
  ///   - system: With every number cut off.
  ///   - statesMax: Where to stop.
  ///   - notesMoves: Whether to note moves.
  ///   - isOver: Whether to stop.
  package init(
    exploring system: TransitionSystem, statesMax: Int, notesMoves: Bool = false,
    until isOver: () -> Bool
  ) {
    let source = MoveSource(system)
    let width = source.width
    var known: [Packed: Int] = [:]
    var words: [UInt64] = []
    var count = 0
    var noted: [Move] = []
    @discardableResult
    func take(_ state: UnsafePointer<UInt64>, _ known: inout [Packed: Int]) -> Int {
      let packed = Packed(words: Array(UnsafeBufferPointer(start: state, count: width)))
      if let number = known[packed] { return number }
      known[packed] = count
      words.append(contentsOf: packed.words)
      count += 1
      return count - 1
    }
    for values in Product(system.initialValues) where source.begin(with: values) {
      take(source.successor(0).state, &known)
    }
    var next = 0
    while next < count, count <= statesMax, !isOver() {
      let state = Array(words[next * width..<(next + 1) * width])
      let moves = state.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { source.expand($0) }
      }
      for index in 0..<(moves?.count ?? 0) {
        let successor = source.successor(index)
        let target = take(successor.state, &known)
        if notesMoves {
          noted.append(Move(from: next, to: target, action: Int(successor.action)))
        }
      }
      if notesMoves {
        for action in moves?.faulted ?? [] {
          noted.append(Move(from: next, to: nil, action: action))
        }
      }
      next += 1
    }
    var columns = Array(
      repeating: Array(repeating: 0, count: count), count: system.stateCellCount)
    words.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      for state in 0..<count {
        for (cell, value) in source.unpacked(base + state * width).enumerated() {
          columns[cell][state] = value
        }
      }
    }
    self.columns = columns
    self.count = count
    isComplete = next == count
    self.moves = noted
  }

  /// No states of so many cells, where nothing is to be learnt from them.
  init(ofNone cells: Int) {
    columns = Array(repeating: [], count: cells)
    count = 0
    isComplete = false
    moves = []
  }

  private struct Packed: Hashable { let words: [UInt64] }
}

/// All rows that take one value of each list, the last varying fastest.
private struct Product: Sequence, IteratorProtocol {
  private let choices: [[Int]]
  private var digits: [Int]?

  init(_ choices: [[Int]]) {
    self.choices = choices
    digits = choices.contains { $0.isEmpty } ? nil : choices.map { _ in 0 }
  }

  mutating func next() -> [Int]? {
    guard var current = digits else { return nil }
    let row = zip(choices, current).map { $0[$1] }
    var place = current.count - 1
    while place >= 0 {
      current[place] += 1
      if current[place] < choices[place].count { break }
      current[place] = 0
      place -= 1
    }
    digits = place < 0 ? nil : current
    return row
  }
}
