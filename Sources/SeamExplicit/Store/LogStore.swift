// The exact store: packed words in one long row, the log, in order of discovery, and an index of
// their numbers. A state of one word takes 8 bytes and 4 divided by how full the index is, which is
// between 54 % and three quarters: 13.3 to 15.5 bytes, and with what pages add never more than 16 from
// 10,000 states on (`MemoryTests`). Since the log keeps the levels apart, neither a frontier nor parents
// take anything more; a shortest way is found by going back over the levels (`ShortestTraces`).

import CPrefetch
import SeamSystem
import Synchronization

/// All states met, exactly.
///
/// Invariants between phases: numbers below `count` are in the index once, and nothing else is;
/// `count <= roomEnd`; the index is never full.
final class LogStore<Width: StateWidth>: WholeStateStore, @unchecked Sendable {
  // Unchecked: everything but the atomics changes between phases only, by one thread.

  private let width: Width
  private let log: MappedMemory
  private let words: UnsafeMutablePointer<UInt64>
  private var index: StateIndex
  private let limits: StoreLimits
  /// The first number that has not been given to any writer.
  private let given = Atomic<Int>(0)
  /// The first number for which the limits or the index have no room.
  private var roomEnd = 0
  /// The number from which on the index should grow.
  private var crowdedAt = 0

  private static var firstSlots: Int { 4096 }
  /// So many bytes of the log come in small pages: in a log that is not much larger, a huge page of
  /// which little is used would cost each state a byte or two.
  private static var smallPages: Int { 32 << 20 }
  /// Entries of four bytes name no more.
  private static var numberLimit: Int { Int(UInt32.max) - 1 }

  init?(width: Int, limits: StoreLimits) {
    self.width = Width(width)
    self.limits = limits
    let log = MappedMemory.addresses(
      atMost: min(limits.memoryBytes, LogStore.numberLimit * 8 * width, 1 << 40),
      small: LogStore.smallPages)
    guard let log, let index = StateIndex(slots: LogStore.firstSlots),
      index.byteCount <= limits.memoryBytes
    else { return nil }
    words = log.base.assumingMemoryBound(to: UInt64.self)
    self.log = log
    self.index = index
    findRoom()
  }

  var count: Int { given.load(ordering: .relaxed) }

  var isCrowded: Bool { given.load(ordering: .relaxed) >= crowdedAt }

  @inline(__always)
  func state(_ number: Int) -> UnsafePointer<UInt64> {
    UnsafePointer(words + number &* width.count)
  }

  func number(of state: UnsafePointer<UInt64>, hash: UInt64) -> Int? {
    let index = index.view
    var slot = index.home(hash)
    while true {
      let entry = index.entry(slot)
      if entry == 0 { return nil }
      if index.hasTag(entry, of: hash) {
        let number = index.number(entry)
        if width.areEqual(state, self.state(number)) { return number }
      }
      slot = index.next(slot)
    }
  }

  // MARK: - Inserting

  private static var stretch: Int { StoreWriter.stretch }
  /// Numbers that a writer takes at a time.
  private static var block: Int { 256 }

  func insert(_ batch: borrowing Batch, from start: Int, with writer: inout StoreWriter) -> Int {
    var place = start
    while place < batch.count {
      let end = min(place &+ LogStore.stretch, batch.count)
      let done = insert(batch, place..<end, with: &writer)
      if done < end { return done }
      place = end
    }
    return place
  }

  /// Inserts a stretch of states: first all entries are asked for, then all states that they name.
  ///
  /// So the processor can wait for many of them at once. Index and log are far larger than any cache; done one by one,
  /// a search spends most of its time waiting.
  @inline(__always)
  private func insert(
    _ batch: borrowing Batch, _ range: Range<Int>, with writer: inout StoreWriter
  ) -> Int {
    let index = index.view
    let words = words
    let hashes = batch.hashes.base + range.lowerBound
    let states = UnsafePointer(batch.words.base + range.lowerBound &* width.count)
    let homes = writer.homes.base
    let entries = writer.entries.base
    let count = range.count
    for place in 0..<count {
      let home = index.home(hashes[place])
      homes[place] = home
      index.prefetch(home)
    }
    for place in 0..<count {
      let entry = index.entry(homes[place])
      entries[place] = entry
      if entry != 0 && index.hasTag(entry, of: hashes[place]) {
        seam_prefetch(words + index.number(entry) &* width.count)
      }
    }
    next: for place in 0..<count {
      let hash = hashes[place]
      let state = states + place &* width.count
      var slot = homes[place]
      // Entries never change once they are there; only an empty one has to be looked at again.
      var entry = entries[place]
      if entry == 0 { entry = index.entry(slot) }
      while true {
        while entry != 0 {
          if index.hasTag(entry, of: hash),
            width.areEqual(state, words + index.number(entry) &* width.count)
          {
            continue next
          }
          slot = index.next(slot)
          entry = index.entry(slot)
        }
        if writer.next == writer.end && !refill(&writer) { return range.lowerBound &+ place }
        width.copy(state, to: words + writer.next &* width.count)
        guard let other = index.claim(slot, with: index.entry(of: writer.next, hash: hash)) else {
          writer.next &+= 1
          continue next
        }
        entry = other
      }
    }
    return range.upperBound
  }

  /// Takes more numbers, as long as there is room.
  @inline(never)
  private func refill(_ writer: inout StoreWriter) -> Bool {
    let (first, _) = given.add(LogStore.block, ordering: .relaxed)
    writer.next = min(first, roomEnd)
    writer.end = min(first + LogStore.block, roomEnd)
    if writer.end < first + LogStore.block {
      given.subtract(first + LogStore.block - max(first, writer.end), ordering: .relaxed)
    }
    return writer.next < writer.end
  }

  // MARK: - Between phases

  func seal(_ unused: [Range<Int>]) {
    let index = index.view
    let sealed = NumberGaps.close(unused, end: count) { last, hole in
      width.copy(state(last), to: words + hole * width.count)
      index.renumber(last, to: hole, hash: Batch.hash(state(last), width: width.count))
    }
    given.store(sealed, ordering: .relaxed)
  }

  func begin(level: Int, keeping first: Int) {}

  func makeRoom(_ workforce: Workforce) -> StoreObstacle? {
    if count >= min(limits.states, LogStore.numberLimit) { return .states }
    if isCrowded { growIndex(workforce) }
    return count < roomEnd ? nil : .memory
  }

  var memoryBytes: Int {
    index.byteCount + MappedMemory.resident(count * 8 * width.count, small: LogStore.smallPages)
  }

  /// How many states the limits leave room for beside an index of so many bytes.
  private func logRoom(besides indexBytes: Int) -> Int {
    let bytes = min(limits.memoryBytes - indexBytes, log.byteCount)
    let huge = MappedMemory.hugePageBytes
    let granule = bytes <= LogStore.smallPages ? MappedMemory.pageBytes : huge
    return max(0, bytes) / granule * granule / (8 * width.count)
  }

  private func findRoom() {
    let comfort = StateIndex.comfort(slots: index.slotCount)
    roomEnd = min(
      limits.states, LogStore.numberLimit, StateIndex.capacity(slots: index.slotCount),
      logRoom(besides: index.byteCount))
    crowdedAt = comfort
  }

  /// The next size of an index: seven fifths of it.
  private static func grown(_ slots: Int) -> Int { slots / 5 * 7 }

  /// Replaces the index by a larger one, or by what the limits leave room for.
  ///
  /// The old one goes before the new one is filled, so that never more memory is used than the
  /// two stand for in the end.
  private func growIndex(_ workforce: Workforce) {
    // With so many states in all, log and index take what the limits allow.
    let most = limits.memoryBytes / (8 * width.count + StateIndex.slotBytes * 8 / 7)
    let slots = min(LogStore.grown(index.slotCount), most / 7 * 8, LogStore.numberLimit / 7 * 8)
    guard slots > index.slotCount + index.slotCount / 16, let larger = StateIndex(slots: slots),
      logRoom(besides: larger.byteCount) > count
    else {
      // There is room up to `roomEnd`, in an index that gets fuller than is well.
      crowdedAt = .max
      return
    }
    index = larger
    findRoom()
    enterAll(workforce)
  }

  /// Enters all states into an index that is empty.
  private func enterAll(_ workforce: Workforce) {
    let view = index.view
    let work = ChunkedRange(0..<count, chunk: 4096)
    workforce.run(count >= 1 << 15) { _ in
      while let chunk = work.next() { self.enter(chunk, into: view) }
    }
  }

  var whole: (any WholeStateStore)? { self }

  func canRecall(_ level: Int) -> Bool { true }

  func recall(_ level: Int, of levels: [Int], _ workforce: Workforce) -> RecalledLevel? {
    RecalledLevel(
      words: UnsafePointer(words + levels[level] * width.count), width: width.count,
      count: levels[level + 1] - levels[level], owner: self)
  }

  func kept(_ state: UnsafePointer<UInt64>) -> UnsafePointer<UInt64> { state }

  func words(of count: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: words, count: count * 8 * width.count)
  }

  func restore<Failure: Error>(
    _ count: Int, _ workforce: Workforce,
    fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) -> StoreObstacle? {
    guard count <= LogStore.numberLimit else { return .states }
    var slots = index.slotCount
    while StateIndex.comfort(slots: slots) < count { slots = LogStore.grown(slots) }
    guard let larger = StateIndex(slots: slots), logRoom(besides: larger.byteCount) >= count else {
      return .memory
    }
    index = larger
    try fill(UnsafeMutableRawBufferPointer(start: words, count: count * 8 * width.count))
    given.store(count, ordering: .relaxed)
    findRoom()
    enterAll(workforce)
    return nil
  }

  private func enter(_ numbers: Range<Int>, into index: StateIndex.View) {
    var start = numbers.lowerBound
    let stretch = LogStore.stretch
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: stretch) { hashes in
      while start < numbers.upperBound {
        let count = min(stretch, numbers.upperBound - start)
        for place in 0..<count {
          let hash = Batch.hash(state(start + place), width: width.count)
          hashes[place] = hash
          index.prefetch(index.home(hash))
        }
        for place in 0..<count { index.add(start + place, hash: hashes[place]) }
        start += count
      }
    }
  }
}
