// The exact store: packed words in one long row, the log, in order of discovery, and an index of
// their numbers. A state of one word takes 8 bytes and 4 divided by how full the index is, which is
// between 53 % and 84 %: 12.7 to 15.6 bytes, and with what pages add never more than 16 from
// 10,000 states on (`MemoryTests`). Since the log keeps the levels apart, neither a frontier nor parents
// take anything more; the best of the shortest ways is found by going back over the levels (`ShortestTraces`).
// Where any shortest way will do, parents can be kept, which takes 8 bytes and is quicker.

import CProcessor
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
  let ways: ParentRow?
  private var index: StateIndex
  private let limits: StoreLimits
  private let lookUp = seam_look_up_here()
  /// The first number that has not been given to any writer.
  private let given = Atomic<Int>(0)
  /// The first number for which the limits or the index have no room.
  private var roomEnd = 0
  /// The number from which on the index should grow.
  private var crowdedAt = 0

  private static var firstSlots: Int { 4096 }
  /// So many bytes of the log come in small pages.
  ///
  /// In a log that is not much larger, a huge page of which little is used would cost each state of one
  /// word a byte or two. In larger states it is noticed less, and a byte in small pages takes the system
  /// seven times as long.
  private let smallPages: Int
  /// Entries of four bytes name no more.
  private static var numberLimit: Int { Int(UInt32.max) - 1 }
  private static var slotLimit: Int { numberLimit / 15 * 16 }

  /// An empty store; `nil` where not even that fits the limits.
  init?(width: Int, keepsParents: Bool = false, limits: StoreLimits) {
    self.width = Width(width)
    self.limits = limits
    smallPages = width == 1 ? 32 << 20 : 4 << 20
    let log = MappedMemory.addresses(
      atMost: min(limits.memoryBytes, LogStore.numberLimit * 8 * width, 1 << 40),
      small: smallPages)
    guard let log,
      let index = StateIndex(
        slots: LogStore.firstSlots,
        slotLimit: min(limits.memoryBytes / StateIndex.slotBytes, LogStore.slotLimit)),
      index.byteCount <= limits.memoryBytes
    else { return nil }
    ways = keepsParents ? ParentRow(count: log.byteCount / (8 * width)) : nil
    if keepsParents && ways == nil { return nil }
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
    var line = index.home(hash)
    while true {
      var sight = index.look(at: line, for: hash)
      while let match = sight.match {
        let number = index.number(line &+ match)
        if width.areEqual(state, self.state(number)) { return number }
        sight.dropMatch()
      }
      if sight.gap != nil { return nil }
      line = index.next(line)
    }
  }

  // MARK: - Inserting

  private static var stretch: Int { StoreWriter.stretch }
  /// Numbers that a writer takes at a time: few where a level is small, since gaps are closed behind each.
  private var block = StoreWriter.blockMin

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

  /// Inserts a stretch of states: first all lines of the index are asked for, then all states that
  /// may be the same.
  ///
  /// So the processor can wait for many of them at once. Index and log are far larger than any cache; done one by one,
  /// a search spends most of its time waiting.
  @inline(__always)
  private func insert(
    _ batch: borrowing Batch, _ range: Range<Int>, with writer: inout StoreWriter
  ) -> Int {
    let index = index.view
    let hashes = batch.hashes.base + range.lowerBound
    let states = UnsafePointer(batch.words.base + range.lowerBound &* width.count)
    let lines = writer.homes.base
    let sights = writer.sights.base
    let likely = writer.likely.base
    let count = range.count
    for place in 0..<count {
      let line = index.home(hashes[place])
      lines[place] = line
      index.prefetch(line)
    }
    withUnsafePointer(to: index.table(log: words, rowBytes: 8 &* width.count)) { table in
      lookUp(table, hashes, lines, sights, likely, count)
    }
    for place in 0..<count {
      let state = states + place &* width.count
      var sight = StateIndex.Sight(bits: sights[place])
      if sight.match != nil {
        if width.areEqual(state, self.state(likely[place])) { continue }
        sight.dropMatch()
      }
      if writer.next == writer.end && !writer.refill(from: given, block, upTo: roomEnd) {
        // It may have been entered since it was looked for, by this very batch.
        if number(of: state, hash: hashes[place]) != nil { continue }
        return range.lowerBound &+ place
      }
      width.copy(state, to: words + writer.next &* width.count)
      let isNew = enter(
        state, hash: hashes[place], as: writer.next, at: lines[place], sight, index,
        alone: writer.isAlone)
      if isNew {
        ways?.note(writer.next, batch, range.lowerBound &+ place)
        writer.next &+= 1
      }
    }
    return range.upperBound
  }

  /// Enters a state whose words are in the log, if it is not in the index.
  ///
  /// The search goes on at a line, of which some has been looked at; those before it from the state's
  /// home on were full and without the state.
  ///
  /// - Returns: Whether it has been entered.
  @inline(__always)
  private func enter(
    _ state: UnsafePointer<UInt64>, hash: UInt64, as number: Int, at line: Int,
    _ sight: StateIndex.Sight, _ index: StateIndex.View, alone: Bool
  ) -> Bool {
    let entry = index.entry(of: number, hash: hash)
    var line = line
    var sight = sight
    while true {
      while let match = sight.match {
        if width.areEqual(state, self.state(index.number(line &+ match))) { return false }
        sight.dropMatch()
      }
      if let gap = sight.gap {
        if index.claim(line &+ gap, with: entry, alone: alone) { return true }
      } else {
        line = index.next(line)
      }
      sight = index.look(at: line, for: hash)
    }
  }

  // MARK: - Between phases

  func seal(_ unused: [Range<Int>]) {
    let index = index.view
    let sealed = NumberGaps.close(unused, end: count) { last, hole in
      width.copy(state(last), to: words + hole * width.count)
      ways?.move(last, to: hole)
      index.renumber(last, to: hole, hash: Batch.hash(state(last), width: width.count))
    }
    given.store(sealed, ordering: .relaxed)
  }

  func begin(level: Int, keeping first: Int) {
    block = StoreWriter.block(whereBefore: count - first)
  }

  func makeRoom(_ workforce: Workforce) -> StoreObstacle? {
    if count >= min(limits.states, LogStore.numberLimit) { return .states }
    if isCrowded { growIndex(workforce) }
    return count < roomEnd ? nil : .memory
  }

  var memoryBytes: Int {
    let parents = ways == nil ? 0 : count * ParentRow.entryBytes
    return index.byteCount + MappedMemory.resident(count * 8 * width.count, small: smallPages)
      + parents.rounded(upTo: MappedMemory.pageBytes)
  }

  /// Of a state, with what is noted of it beside the index.
  private var stateBytes: Int { 8 * width.count + (ways == nil ? 0 : ParentRow.entryBytes) }

  /// Whether it is for states of so many words, within these limits.
  func fits(_ width: Int, _ limits: StoreLimits) -> Bool {
    self.width.count == width && self.limits == limits
  }

  /// Forgets all states, and keeps the memory for others.
  func clear() {
    given.store(0, ordering: .relaxed)
    index.view.empty(0..<index.slotCount)
    findRoom()
  }

  /// How many states the limits leave room for beside an index of so many bytes.
  private func logRoom(besides indexBytes: Int) -> Int {
    let bytes = min(limits.memoryBytes - indexBytes, log.byteCount)
    let huge = MappedMemory.hugePageBytes
    let granule = bytes <= smallPages ? MappedMemory.pageBytes : huge
    return max(0, bytes) / granule * granule / stateBytes
  }

  private func findRoom() {
    let comfort = StateIndex.comfort(slots: index.slotCount)
    roomEnd = min(
      limits.states, LogStore.numberLimit, StateIndex.capacity(slots: index.slotCount),
      logRoom(besides: index.byteCount))
    crowdedAt = comfort
  }

  /// The next size of an index: eight fifths of it, in whole lines.
  private static func grown(_ slots: Int) -> Int {
    (slots / 5 * 8).rounded(upTo: StateIndex.lineSlots)
  }

  /// Makes the index larger, as far as the limits leave room.
  private func growIndex(_ workforce: Workforce) {
    // With so many states in all, log and index take what the limits allow.
    let most = limits.memoryBytes / (stateBytes + StateIndex.slotBytes * 16 / 15)
    let slots =
      min(LogStore.grown(index.slotCount), most / 15 * 16, LogStore.slotLimit)
      & ~(StateIndex.lineSlots - 1)
    guard slots > index.slotCount + index.slotCount / 16,
      logRoom(besides: StateIndex.bytes(slots)) > count, makeEmptyIndex(slots, workforce)
    else {
      // There is room up to `roomEnd`, in an index that gets fuller than is well.
      crowdedAt = .max
      return
    }
    findRoom()
    enterAll(workforce)
  }

  /// Makes the index larger and leaves nothing in it; whether the system has room for it.
  private func makeEmptyIndex(_ slots: Int, _ workforce: Workforce) -> Bool {
    guard index.canHold(slots) else {
      // The old one goes before the new one is filled, so that never more memory is used than the two
      // stand for in the end.
      guard let larger = StateIndex(slots: slots, slotLimit: slots) else { return false }
      index = larger
      return true
    }
    index.grow(to: slots)
    let view = index.view
    let work = ChunkedRange(0..<slots, chunk: 1 << 17)
    workforce.run(slots >= 1 << 19) { _ in
      while let chunk = work.next() { view.empty(chunk) }
    }
    return true
  }

  /// Enters all states into an index that is empty.
  private func enterAll(_ workforce: Workforce) {
    let view = index.view
    let work = ChunkedRange(0..<count, chunk: 4096)
    let isLarge = count >= 1 << 15
    let alone = workforce.isAlone(isLarge)
    workforce.run(isLarge) { _ in
      while let chunk = work.next() { self.enter(chunk, into: view, alone: alone) }
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

  func initialState(_ number: Int) -> [UInt64] {
    Array(UnsafeBufferPointer(start: state(number), count: width.count))
  }

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
    guard logRoom(besides: StateIndex.bytes(slots)) >= count,
      let larger = StateIndex(slots: slots, slotLimit: LogStore.slotLimit)
    else { return .memory }
    index = larger
    try fill(UnsafeMutableRawBufferPointer(start: words, count: count * 8 * width.count))
    given.store(count, ordering: .relaxed)
    findRoom()
    enterAll(workforce)
    return nil
  }

  private func enter(_ numbers: Range<Int>, into index: StateIndex.View, alone: Bool) {
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
        for place in 0..<count { index.add(start + place, hash: hashes[place], alone: alone) }
        start += count
      }
    }
  }
}
