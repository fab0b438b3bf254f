// All states met so far, exactly: packed words in order of discovery in one row, and beside it an
// open-addressing table of their numbers. A table entry holds the upper half of the hash too, so
// that most misses are seen without looking at the words, and so that the table can grow without
// hashing anything again: the home of an entry is given by the top bits of that half, which makes
// growing one pass over both tables in order.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The states met, numbered in order of discovery.
///
/// Invariants: `count <= capacity`; every number below `count` is in the table once; the table is
/// never full.
struct StateStore: ~Copyable {
  let width: Int
  private(set) var count = 0
  private var capacity = 0
  private var words: UnsafeMutablePointer<UInt64>
  /// Entries: the upper half of the hash, then the number plus 1; 0 is free.
  private var table: UnsafeMutablePointer<UInt64>
  private var tableBits: UInt64
  private let memoryLimit: Int
  private(set) var memoryBytes = 0

  /// Numbers must fit the lower half of an entry.
  static let countLimit = Int(UInt32.max) - 1

  /// An empty store; `nil` where not even that fits the limit.
  init?(width: Int, memoryLimit: Int?) {
    self.width = width
    self.memoryLimit = memoryLimit ?? .max
    tableBits = 12
    capacity = 1024
    let wordBytes = capacity * width * 8
    let tableBytes = 8 << Int(tableBits)
    guard wordBytes + tableBytes <= self.memoryLimit, let rawWords = malloc(wordBytes) else {
      return nil
    }
    guard let rawTable = calloc(1 << Int(tableBits), 8) else {
      free(rawWords)
      return nil
    }
    words = rawWords.assumingMemoryBound(to: UInt64.self)
    table = rawTable.assumingMemoryBound(to: UInt64.self)
    memoryBytes = wordBytes + tableBytes
  }

  deinit {
    free(words)
    free(table)
  }

  /// The words of a state; good until the next ``insert(_:limit:)``.
  @inline(__always)
  func state(_ number: Int) -> UnsafePointer<UInt64> { UnsafePointer(words + number &* width) }

  /// The number of a state, if it has been met.
  @inline(__always)
  func number(of state: UnsafePointer<UInt64>, hash: UInt64) -> Int? {
    let mask = (UInt64(1) &<< tableBits) &- 1
    var slot = hash &>> (64 &- tableBits)
    while true {
      let entry = table[Int(slot)]
      if entry == 0 { return nil }
      if (entry ^ hash) &>> 32 == 0 {
        let number = Int(entry & 0xffff_ffff) &- 1
        if isEqual(state, at: number) { return number }
      }
      slot = (slot &+ 1) & mask
    }
  }

  @inline(__always)
  private func isEqual(_ state: UnsafePointer<UInt64>, at number: Int) -> Bool {
    let other = words + number &* width
    var difference = state[0] ^ other[0]
    for word in 1..<max(1, width) { difference |= state[word] ^ other[word] }
    return difference == 0
  }

  /// What stopped an insertion.
  enum Obstacle {
    case states, memory
  }

  /// Stands for an entry whose state has turned out to be the one looked for.
  private static let known = UInt64.max

  /// Marks those states of a batch that the first entry looked at shows to be known.
  ///
  /// The table and the row are far larger than any cache. Looking first at all entries and then at
  /// all states they name lets the processor wait for many of them together; done one by one, a
  /// search spends half of its time waiting. What is found stays true while the batch is inserted,
  /// since entries are never changed.
  private func resolve(_ batch: borrowing Batch) {
    let entries = batch.entries.base
    let hashes = batch.hashes.base
    for index in 0..<batch.count {
      entries[index] = table[Int(hashes[index] &>> (64 &- tableBits))]
    }
    for index in 0..<batch.count {
      let entry = entries[index]
      if entry == 0 || (entry ^ hashes[index]) &>> 32 != 0 { continue }
      let state = UnsafePointer(batch.words.base + index &* width)
      if isEqual(state, at: Int(entry & 0xffff_ffff) &- 1) { entries[index] = StateStore.known }
    }
  }

  /// Inserts the states of a batch that are new, in order; stops before the first that the limits
  /// leave no room for.
  mutating func insert(_ batch: borrowing Batch, limit: Int) -> Obstacle? {
    let size = batch.count
    let room = makeRoom(for: size)
    resolve(batch)
    var left = min(room, limit &- count)
    let mask = (UInt64(1) &<< tableBits) &- 1
    next: for index in 0..<size {
      if batch.entries.base[index] == StateStore.known { continue }
      let hash = batch.hashes.base[index]
      let state = UnsafePointer(batch.words.base + index &* width)
      var slot = hash &>> (64 &- tableBits)
      while true {
        let entry = table[Int(slot)]
        if entry == 0 { break }
        if (entry ^ hash) &>> 32 == 0, isEqual(state, at: Int(entry & 0xffff_ffff) &- 1) {
          continue next
        }
        slot = (slot &+ 1) & mask
      }
      if left <= 0 { return count >= limit ? .states : .memory }
      left &-= 1
      let target = words + count &* width
      for word in 0..<width { target[word] = state[word] }
      count &+= 1
      table[Int(slot)] = (hash & 0xffff_ffff_0000_0000) | UInt64(truncatingIfNeeded: count)
    }
    return nil
  }

  /// Grows row and table where the limit lets them; how many more states there is room for.
  private mutating func makeRoom(for more: Int) -> Int {
    if count + more > capacity { growRow(for: more) }
    if isCrowded(count + more) { growTable() }
    // A table that cannot grow may still fill up to seven eighths.
    let tableRoom = (1 << Int(tableBits)) / 8 * 7 - count
    return min(capacity - count, tableRoom, StateStore.countLimit - count)
  }

  private func isCrowded(_ count: Int) -> Bool { count > (1 << Int(tableBits)) / 3 * 2 }

  private mutating func growRow(for more: Int) {
    let free = (memoryLimit - memoryBytes) / (8 * width)
    let wanted = min(max(capacity, more), free)
    guard wanted > 0 else { return }
    guard let raw = realloc(words, (capacity + wanted) * 8 * width) else { return }
    words = raw.assumingMemoryBound(to: UInt64.self)
    capacity += wanted
    memoryBytes += wanted * 8 * width
  }

  private mutating func growTable() {
    // While it grows the old table is there as well.
    let bytes = 16 << Int(tableBits)
    guard tableBits < 32, bytes <= memoryLimit - memoryBytes,
      let raw = calloc(2 << Int(tableBits), 8)
    else { return }
    let larger = raw.assumingMemoryBound(to: UInt64.self)
    let bits = tableBits + 1
    let mask = (UInt64(1) << bits) - 1
    for place in 0..<(1 << Int(tableBits)) {
      let entry = table[place]
      if entry == 0 { continue }
      var slot = entry >> (64 - bits)
      while larger[Int(slot)] != 0 { slot = (slot + 1) & mask }
      larger[Int(slot)] = entry
    }
    free(table)
    table = larger
    memoryBytes += bytes / 2
    tableBits = bits
  }
}
