import SeamIR

/// Atoms of formulas in tests: cell 0, cell 1, and so on.
func atom(_ index: Int) -> Formula { .atom(.cell(CellID(index))) }

/// An infinite word that goes round for ever after a stem; a letter is the bits of the atoms that
/// are true.
struct Word: Hashable, CustomStringConvertible {
  let letters: [UInt64]
  let loopStart: Int

  var description: String { "\(letters) back to \(loopStart)" }

  func next(_ place: Int) -> Int { place + 1 < letters.count ? place + 1 : loopStart }

  /// The letters as rows of cells.
  var cells: [[Int]] { letters.map { letter in (0..<2).map { Int(letter >> UInt64($0) & 1) } } }

  /// Every word with a stem and a loop of at most the given lengths.
  static func all(stem: Int, loop: Int, letterCount: UInt64 = 4) -> [Word] {
    var rows: [[UInt64]] = [[]]
    var byLength: [[[UInt64]]] = [rows]
    for _ in 0..<(stem + loop) {
      rows = rows.flatMap { row in (0..<letterCount).map { row + [$0] } }
      byLength.append(rows)
    }
    return (0...stem).flatMap { first in
      (1...loop).flatMap { round in
        byLength[first + round].map { Word(letters: $0, loopStart: first) }
      }
    }
  }

  /// Whether a formula is true from a place on, by the definition of its operators: whatever happens
  /// happens within one look at every letter that is still to come.
  func satisfies(_ formula: Formula, at place: Int = 0) -> Bool {
    switch formula {
    case .atom(.constant(let value)): return value != 0
    case .atom(.cell(let cell)): return letters[place] >> UInt64(cell.index) & 1 != 0
    case .atom: return false
    case .not(let body): return !satisfies(body, at: place)
    case .and(let left, let right):
      return satisfies(left, at: place) && satisfies(right, at: place)
    case .or(let left, let right):
      return satisfies(left, at: place) || satisfies(right, at: place)
    case .next(let body): return satisfies(body, at: next(place))
    case .until(let left, let right):
      var current = place
      for _ in 0...letters.count {
        if satisfies(right, at: current) { return true }
        if !satisfies(left, at: current) { return false }
        current = next(current)
      }
      return false
    case .release(let left, let right):
      var current = place
      for _ in 0...letters.count {
        if !satisfies(right, at: current) { return false }
        if satisfies(left, at: current) { return true }
        current = next(current)
      }
      return true
    }
  }
}

/// All formulas with exactly so many operators and atoms, over two atoms.
func formulas(ofSize size: Int) -> [Formula] {
  if size < 1 { return [] }
  if size == 1 { return [atom(0), atom(1)] }
  var result: [Formula] = []
  for body in formulas(ofSize: size - 1) {
    result += [.not(body), .next(body), .until(.yes, body), .release(.no, body)]
  }
  for left in 1..<max(1, size - 1) {
    let seconds = formulas(ofSize: size - 1 - left)
    for first in formulas(ofSize: left) {
      for second in seconds {
        result += [
          .and(first, second), .or(first, second), .until(first, second), .release(first, second),
        ]
      }
    }
  }
  return result
}

/// Numbers that only look random, the same in every run.
struct Dice {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

  mutating func roll(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int((state &* 0x2545_f491_4f6c_dd1d) >> 33) % count
  }
}
