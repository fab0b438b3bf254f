import SeamSystem

/// The states of a level, side by side.
struct RecalledLevel: @unchecked Sendable {
  // Unchecked: it is read only.

  private let words: UnsafePointer<UInt64>
  private let width: Int
  let count: Int
  /// Has the words.
  private let owner: AnyObject

  init(words: UnsafePointer<UInt64>, width: Int, count: Int, owner: AnyObject) {
    self.words = words
    self.width = width
    self.count = count
    self.owner = owner
  }

  /// A level with memory of its own.
  init(copying words: [UInt64], width: Int) {
    let row = StateRow(words)
    self.init(
      words: UnsafePointer(row.buffer.base), width: width, count: words.count / width, owner: row)
  }

  func state(_ place: Int) -> UnsafePointer<UInt64> { words + place &* width }
}

/// Words with an owner.
final class StateRow {
  let buffer: Buffer<UInt64>
  init(_ words: [UInt64]) { buffer = Buffer(words) }
}

/// Some levels next to each other, which one walk through a table has brought back.
final class RecalledLevels: Sendable {
  private let levels: ClosedRange<Int>
  private let tags: Int
  private let width: Int
  private let wanted: [Bool]
  private let rows = Locked<[Int: [UInt64]]>([:])
  private let found = Locked<[Int: RecalledLevel]>([:])

  /// The levels that one walk brings back together: at most a thirty-second of the states, so that
  /// there are few walks and little memory is taken.
  static func window(endingAt last: Int, of levels: [Int]) -> ClosedRange<Int> {
    let most = max(1 << 12, (levels.last ?? 0) / 32)
    var first = last
    while first > 1, levels[last + 1] - levels[first - 1] <= most { first -= 1 }
    return first...last
  }

  init(_ levels: ClosedRange<Int>, tags: Int, width: Int) {
    self.levels = levels.count > tags ? levels.upperBound - tags + 1...levels.upperBound : levels
    self.tags = tags
    self.width = width
    var wanted = Array(repeating: false, count: tags)
    for level in self.levels { wanted[level % tags] = true }
    self.wanted = wanted
  }

  /// Whether states with this tag are among those that are brought back.
  @inline(__always)
  func wants(_ tag: Int) -> Bool { wanted[tag] }

  /// Takes words of states by their tags.
  func add(_ more: [Int: [UInt64]]) {
    rows.withLock { rows in
      for (tag, words) in more { rows[tag, default: []] += words }
    }
  }

  /// Ends the walk.
  func close() {
    let rows = rows.withLock { rows in
      defer { rows = [:] }
      return rows
    }
    let found = Dictionary(
      uniqueKeysWithValues: levels.map { level in
        (level, RecalledLevel(copying: rows[level % tags] ?? [], width: width))
      })
    self.found.withLock { $0 = found }
  }

  subscript(level: Int) -> RecalledLevel? { found.withLock { $0[level] } }
}

/// States that are kept for good, one by one.
final class StateShelf: Sendable {
  private struct Rows: @unchecked Sendable {
    // Unchecked: written under the lock only.
    var rows: [UnsafeMutablePointer<UInt64>] = []
    var used = StateShelf.rowCount
  }

  private let width: Int
  private let rows = Locked(Rows())
  private static let rowCount = 1 << 10

  init(width: Int) { self.width = width }

  deinit {
    rows.withLock { for row in $0.rows { row.deallocate() } }
  }

  /// Copies a state to where it stays.
  func put(_ state: UnsafePointer<UInt64>) -> UnsafePointer<UInt64> {
    let address = rows.withLock { rows -> UInt in
      if rows.used == StateShelf.rowCount {
        rows.rows.append(.allocate(capacity: width * StateShelf.rowCount))
        rows.used = 0
      }
      let place = rows.rows[rows.rows.count - 1] + rows.used * width
      place.initialize(from: state, count: width)
      rows.used += 1
      return UInt(bitPattern: place)
    }
    return UnsafePointer<UInt64>(bitPattern: address) ?? state
  }
}
