// A store that keeps the words of the last two levels only, which the search still needs, and of all
// states met a key in a table. Where a key tells its state the store is exact: this is the compressed
// one. Where it is a signature two states may be taken for one: this is hash compaction (Stern and
// Dill, CHARME 1995).
//
// Words lie in one long row by number, as in the log of `LogStore`; of levels that have been expanded
// the memory goes back to the system, though not the addresses.

import CProcessor
import SeamSystem
import Synchronization

/// Keys of all states met, and the words of the last of them.
///
/// Invariants between phases: each state below `count` has its key in the table, or beside it where
/// the table had no place; `count <= roomEnd`.
final class ForgettingStore<Width: StateWidth, Key: StateKey>: StateStore, @unchecked Sendable {
  // Unchecked: everything but the atomics changes between phases only, by one thread.

  private let width: Width
  private let key: Key
  private let log: MappedMemory
  private let words: UnsafeMutablePointer<UInt64>
  let ways: ParentRow?
  private var table: KeyTable
  private let beside = KeysBeside()
  private let lookUp = seam_key_look_up_here()
  private let limits: StoreLimits
  /// The first number that has not been given to any writer.
  private let given = Atomic<Int>(0)
  private var roomEnd = 0
  private var crowdedAt = 0
  /// The bytes of the log that have been given back.
  private var releasedEnd = 0
  /// Of states that are found now.
  private var level = 0
  /// The words of level 0.
  private var initialStates: [UInt64] = []
  private var recalled: RecalledLevels?
  private let shelf: StateShelf
  private var peakBytes = 0

  /// All of the log: huge pages could not be given back by and by.
  private static var smallPages: Int { 1 << 40 }
  /// Entries fit words from here on, whatever the keys.
  private static var firstBuckets: Int { 1024 }
  private static var numberLimit: Int { Int(UInt32.max) - 1 }
  /// Grows when so many hundredths of the table are full.
  private static var fullness: Int { 90 }

  /// An empty store; `nil` where not even that fits the limits.
  init?(width: Int, key: Key, keepsParents: Bool = false, limits: StoreLimits) {
    self.width = Width(width)
    self.key = key
    self.limits = limits
    shelf = StateShelf(width: width)
    let layout = KeyTable.Layout(keyBits: key.bits, bucketCount: Self.firstBuckets)
    let log = MappedMemory.addresses(
      atMost: min(Self.numberLimit * 8 * width, 1 << 40), small: Self.smallPages)
    guard layout.isPossible, let log, let table = KeyTable(layout),
      table.byteCount <= limits.memoryBytes
    else { return nil }
    ways = keepsParents ? ParentRow(count: log.byteCount / (8 * width)) : nil
    if keepsParents && ways == nil { return nil }
    words = log.base.assumingMemoryBound(to: UInt64.self)
    self.log = log
    self.table = table
    findRoom()
  }

  var count: Int { given.load(ordering: .relaxed) }

  var isCrowded: Bool { given.load(ordering: .relaxed) >= crowdedAt }

  /// The words of a state of the last two levels.
  @inline(__always)
  func state(_ number: Int) -> UnsafePointer<UInt64> {
    UnsafePointer(words + number &* width.count)
  }

  var whole: (any WholeStateStore)? { nil }

  // MARK: - Inserting

  private static var stretch: Int { StoreWriter.stretch }
  /// Numbers that a writer takes at a time.
  private var block = StoreWriter.blockMin

  func insert(_ batch: borrowing Batch, from start: Int, with writer: inout StoreWriter) -> Int {
    var place = start
    while place < batch.count {
      let end = min(place &+ Self.stretch, batch.count)
      let done = insert(batch, place..<end, with: &writer)
      if done < end { return done }
      place = end
    }
    return place
  }

  /// Inserts a stretch of states, which are all looked for first.
  @inline(__always)
  private func insert(
    _ batch: borrowing Batch, _ range: Range<Int>, with writer: inout StoreWriter
  ) -> Int {
    let table = table.view
    let states = UnsafePointer(batch.words.base + range.lowerBound &* width.count)
    let keys = writer.keys.base
    let sights = writer.keySights.base
    let count = range.count
    let tag = level
    for place in 0..<count { keys[place] = key.key(of: states + place &* width.count) }
    table.search(keys, sights, writer.sights.base, count, by: lookUp)
    for place in 0..<count {
      if sights[place].isThere { continue }
      if writer.next == writer.end && !writer.refill(from: given, block, upTo: roomEnd) {
        // It may have been entered since it was looked for, by this very batch.
        if table.search(keys[place]).isThere { continue }
        return range.lowerBound &+ place
      }
      switch table.insert(at: sights[place], tag: tag, alone: writer.isAlone) {
      case .isThere: continue
      case .isFull: if !beside.insert(keys[place], tag: tag) { continue }
      case .isNew: break
      }
      width.copy(states + place &* width.count, to: words + writer.next &* width.count)
      ways?.note(writer.next, batch, range.lowerBound &+ place)
      writer.next &+= 1
    }
    return range.upperBound
  }

  // MARK: - Between phases

  func seal(_ unused: [Range<Int>]) {
    let sealed = NumberGaps.close(unused, end: count) { last, hole in
      width.copy(state(last), to: words + hole * width.count)
      ways?.move(last, to: hole)
    }
    given.store(sealed, ordering: .relaxed)
  }

  func begin(level: Int, keeping first: Int) {
    peakBytes = max(peakBytes, currentBytes)
    if level == 1 {
      // Some run begins in each of them.
      initialStates = Array(UnsafeBufferPointer(start: words, count: count * width.count))
    }
    let end = first * 8 * width.count & ~(MappedMemory.pageBytes - 1)
    log.release(releasedEnd..<max(releasedEnd, end))
    releasedEnd = max(releasedEnd, end)
    self.level = level
    block = StoreWriter.block(whereBefore: count - first)
    findRoom()
  }

  func makeRoom(_ workforce: Workforce) -> StoreObstacle? {
    peakBytes = max(peakBytes, currentBytes)
    if count >= min(limits.states, Self.numberLimit) { return .states }
    if isCrowded { growTable(workforce) }
    return count < roomEnd ? nil : .memory
  }

  /// The most that there was at a time.
  var memoryBytes: Int { max(peakBytes, currentBytes) }

  private var currentBytes: Int {
    let row = (count * 8 * width.count - releasedEnd).rounded(upTo: MappedMemory.pageBytes)
    let parents = ways == nil ? 0 : count * ParentRow.entryBytes
    return bytesBeside + row + parents.rounded(upTo: MappedMemory.pageBytes)
  }

  /// All but what grows with the number of the last states.
  private var bytesBeside: Int {
    table.byteCount + beside.byteCount + initialStates.count * 8
  }

  private func findRoom() {
    let capacity = table.layout.entryCount
    let stateBytes = 8 * width.count + (ways == nil ? 0 : ParentRow.entryBytes)
    var bytes = max(0, limits.memoryBytes - bytesBeside)
    let granule = MappedMemory.pageBytes
    bytes = max(0, bytes - (ways == nil ? 0 : granule)) / granule * granule
    // What has been released leaves room for as much again.
    let logRoom = releasedEnd / (8 * width.count) + bytes / stateBytes
    let room = min(limits.states, Self.numberLimit, log.byteCount / (8 * width.count))
    roomEnd = min(room, capacity * 97 / 100, logRoom)
    crowdedAt = hasGrownUp ? .max : capacity * Self.fullness / 100
  }

  /// The limits leave no room for a larger table.
  private var hasGrownUp = false

  /// Replaces the table by a larger one.
  ///
  /// Keys move in order of their places, so that what has moved can be given back on the way.
  private func growTable(_ workforce: Workforce) {
    let old = table.layout.bucketCount
    let layout = KeyTable.Layout(keyBits: key.bits, bucketCount: grown(old))
    let more = KeyTable.bytes(layout.bucketCount) - table.byteCount
    guard layout.bucketCount > old, currentBytes + more <= limits.memoryBytes,
      let larger = KeyTable(layout)
    else {
      hasGrownUp = true
      return findRoom()
    }
    move(to: larger.view, workforce)
    table = larger
    beside.empty(into: table.view)
    findRoom()
  }

  /// The next number of buckets: so many that a state takes 64 bits of them at most, for moving takes the less time
  /// the seldomer it is done; but a quarter more at least, and not more than twice as many.
  private func grown(_ old: Int) -> Int {
    if old < 1 << 14 { return 2 * old }
    let most = old * 64 * Self.fullness / 100 / table.layout.entryBits
    return min(2 * old, max(old / 4 * 5, most))
  }

  /// Fills a larger table with all keys.
  ///
  /// Most keys go from one line to the next in both tables. The few that are not in the first of their buckets may go
  /// anywhere; they wait until the lines that they need are there.
  private func move(to larger: KeyTable.View, _ workforce: Workforce) {
    let view = table.view
    let count = table.layout.bucketCount
    let work = ChunkedRange(0..<count, chunk: 1 << 13)
    let isLarge = count > 1 << 15
    let alone = workforce.isAlone(isLarge)
    let beside = beside
    workforce.run(isLarge) { _ in
      var waiting = KeysWaiting(for: larger, alone: alone, beside: beside)
      while let buckets = work.next() {
        let first = buckets.lowerBound * larger.bucketCount / count
        let end = buckets.upperBound * larger.bucketCount / count
        larger.touch(first..<end)
        for bucket in buckets {
          view.forEach(in: bucket) { key, tag in
            var home = larger.home(key)
            if (first..<end).contains(Int(home.bucket)) {
              if larger.put(home, tag: tag, alone: alone) { return }
              _ = larger.hop(&home)
            }
            waiting.add(key, home, tag: tag)
          }
        }
        self.table.release(buckets)
      }
      waiting.empty()
    }
  }

  // MARK: - Looking back

  func canRecall(_ level: Int) -> Bool {
    key.tellsStates && level <= Self.laps << table.layout.tagBits
  }

  /// How many levels may have the same tag before it is quicker to search anew.
  private static var laps: Int { 4 }

  /// All states of a level, and perhaps some of levels far behind it.
  ///
  /// Levels are told apart by the low bits of their numbers. A state that is further away than the level says does no harm
  /// where ways back are looked for: no shortest way leads through it, and none that is begun in the first states comes to it.
  func recall(_ level: Int, of levels: [Int], _ workforce: Workforce) -> RecalledLevel? {
    if level == 0 {
      return RecalledLevel(copying: initialStates, width: width.count)
    }
    if let found = recalled?[level] { return found }
    let window = RecalledLevels.window(endingAt: level, of: levels)
    let recalled = RecalledLevels(window, tags: 1 << table.layout.tagBits, width: width.count)
    let view = table.view
    let work = ChunkedRange(0..<table.layout.bucketCount, chunk: 1 << 12)
    workforce.run(table.layout.bucketCount > 1 << 13) { _ in
      while let buckets = work.next() { self.collect(buckets, of: view, in: recalled) }
    }
    beside.forEach { key, tag in self.collect([(key, tag)], in: recalled) }
    recalled.close()
    self.recalled = recalled
    return recalled[level]
  }

  private func collect(
    _ buckets: Range<Int>, of table: KeyTable.View, in recalled: RecalledLevels
  ) {
    var found: [(key: UInt64, tag: Int)] = []
    for bucket in buckets {
      table.forEach(in: bucket, where: recalled.wants) { found.append(($0, $1)) }
    }
    collect(found, in: recalled)
  }

  private func collect(_ found: [(key: UInt64, tag: Int)], in recalled: RecalledLevels) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: width.count) { state in
      guard let base = state.baseAddress else { return }
      var rows: [Int: [UInt64]] = [:]
      for (key, tag) in found where recalled.wants(tag) && self.key.write(key, to: base) {
        rows[tag, default: []].append(contentsOf: state)
      }
      recalled.add(rows)
    }
  }

  func kept(_ state: UnsafePointer<UInt64>) -> UnsafePointer<UInt64> { shelf.put(state) }

  func initialState(_ number: Int) -> [UInt64] {
    Array(initialStates[number * width.count..<(number + 1) * width.count])
  }
}
