// The rows of bits behind interned sets. Threads share them: a set is looked up and added under the
// lock of its part of the table, and once it is there it neither changes nor moves, so that whoever
// has its number reads it without a lock. A number travels from one thread to another only through
// such a lock or from one phase of a search to the next, and that makes the bits behind it visible.

import Foundation
import SeamSystem
import Synchronization

/// Sets of variants that are numbered, each once; sets are only ever added.
final class VariantSetArena: @unchecked Sendable {
  // Unchecked: a row is written by the one who has taken its number, before anybody else knows it.

  let variantCount: Int
  let wordCount: Int
  /// How many words a bit of a row's summary stands for.
  let span: Int
  private let parts: [Part]
  /// All rows, one behind another; addresses of far more than there will be.
  private let memory: MappedMemory
  private let rows: UnsafeMutablePointer<UInt64>
  private let capacity: Int
  /// How many numbers have been taken.
  private let taken = Atomic(0)
  private let emptyHash: UInt64
  private let allHash: UInt64

  private static let partBits = 4
  private static let partCount = 1 << partBits

  init(variantCount: Int) {
    self.variantCount = variantCount
    wordCount = max(1, (variantCount + 63) / 64)
    span = (wordCount + 63) / 64
    parts = (0..<Self.partCount).map { _ in Part() }
    let rowBytes = (wordCount + 1) * 8
    // In huge pages from the beginning: in small ones a third of what the system is asked for would be these.
    guard let memory = MappedMemory.addresses(atMost: min(rowBytes << 31, 1 << 40), small: 0)
    else { preconditionFailure("there are no addresses for sets of variants") }
    rows = memory.base.assumingMemoryBound(to: UInt64.self)
    capacity = min(memory.byteCount / rowBytes, Int(VariantSetID.max))
    self.memory = memory
    var row = Array(repeating: UInt64(0), count: wordCount)
    emptyHash = row.withUnsafeBufferPointer { VariantSetArena.hash($0) }
    for word in row.indices {
      let rest = variantCount - word * 64
      row[word] = rest >= 64 ? .max : rest <= 0 ? 0 : (1 << UInt64(rest)) - 1
    }
    allHash = row.withUnsafeBufferPointer { VariantSetArena.hash($0) }
    // The empty set comes first, and so has number 0; that of all has number 1. Without variants both are
    // the same; since each has a part of its own, the numbers stay apart all the same.
    let empty = Array(repeating: UInt64(0), count: wordCount)
    _ = empty.withUnsafeBufferPointer { add($0, emptyHash, toPart: 0) }
    _ = row.withUnsafeBufferPointer { add($0, allHash, toPart: 1) }
  }

  /// Part of the table; in an entry the upper half is the hash's, the lower a number plus 1.
  private final class Part: @unchecked Sendable {
    // Unchecked: the content is read and written under the lock.
    struct Content {
      var count = 0
      var entries = Array(repeating: UInt64(0), count: 64)
    }
    private let lock = NSLock()
    private var content = Content()

    @inline(__always)
    func withLock<Result>(_ body: (inout Content) -> Result) -> Result {
      lock.lock()
      defer { lock.unlock() }
      return body(&content)
    }
  }

  /// How many different sets there are.
  var count: Int { taken.load(ordering: .relaxed) }

  var memoryBytes: Int {
    parts.reduce(count * (wordCount + 1) * 8) { sum, part in
      part.withLock { sum + $0.entries.count * 8 }
    }
  }

  /// The bits of a set, and behind them a summary: a bit for each few words, 0 where they are all 0.
  ///
  /// Most sets of a large family have few variants, that lie close together.
  @inline(__always)
  func row(_ set: VariantSetID) -> UnsafePointer<UInt64> {
    UnsafePointer(rows + Int(set) &* (wordCount &+ 1))
  }

  /// Whether a test is true of any word of a row that its summary and another one do not rule out.
  @inline(__always)
  func anyWord(
    of row: UnsafePointer<UInt64>, within summary: UInt64, satisfies test: (Int) -> Bool
  ) -> Bool {
    var rest = row[wordCount] & summary
    while rest != 0 {
      let start = rest.trailingZeroBitCount &* span
      for word in start..<min(start &+ span, wordCount) where test(word) { return true }
      rest &= rest &- 1
    }
    return false
  }

  /// The number of the set with these bits, which is added if it is new.
  func intern(_ row: UnsafeBufferPointer<UInt64>) -> VariantSetID {
    let hash = Self.hash(row)
    if hash == emptyHash { return add(row, hash, toPart: 0) }
    if hash == allHash { return add(row, hash, toPart: 1) }
    return add(row, hash, toPart: Int(truncatingIfNeeded: hash) & (Self.partCount - 1))
  }

  private func add(
    _ row: UnsafeBufferPointer<UInt64>, _ hash: UInt64, toPart part: Int
  ) -> VariantSetID {
    let tag = hash >> 32
    return parts[part].withLock { content in
      let mask = content.entries.count - 1
      var slot = Int(tag) & mask
      search: while content.entries[slot] != 0 {
        let entry = content.entries[slot]
        slot = (slot + 1) & mask
        if entry >> 32 != tag { continue }
        let known = VariantSetID(truncatingIfNeeded: entry) - 1
        let bits = self.row(known)
        for word in 0..<wordCount where bits[word] != row[word] { continue search }
        return known
      }
      let new = taken.add(1, ordering: .relaxed).oldValue
      precondition(new < capacity, "too many sets of variants")
      write(row, to: rows + new * (wordCount + 1))
      content.count += 1
      content.entries[slot] = tag << 32 | UInt64(new + 1)
      if content.count * 2 > content.entries.count { Self.grow(&content.entries) }
      return VariantSetID(new)
    }
  }

  private func write(
    _ row: UnsafeBufferPointer<UInt64>, to target: UnsafeMutablePointer<UInt64>
  ) {
    target[wordCount] = 0
    for word in 0..<wordCount {
      target[word] = row[word]
      if row[word] != 0 { target[wordCount] |= 1 << UInt64(word / span) }
    }
  }

  private static func grow(_ entries: inout [UInt64]) {
    let old = entries
    entries = Array(repeating: 0, count: old.count * 2)
    let mask = entries.count - 1
    for entry in old where entry != 0 {
      var slot = Int(entry >> 32) & mask
      while entries[slot] != 0 { slot = (slot + 1) & mask }
      entries[slot] = entry
    }
  }

  /// Four words at a time, so that their multiplications overlap.
  @inline(__always)
  private static func hash(_ row: UnsafeBufferPointer<UInt64>) -> UInt64 {
    var first: UInt64 = 0x2545_f491_4f6c_dd1d
    var second: UInt64 = 0x9fb2_1c65_1e98_df25
    var third: UInt64 = 0xd6e8_feb8_6659_fd93
    var fourth: UInt64 = 0xa076_1d64_78bd_642f
    var word = 0
    while word &+ 4 <= row.count {
      first = mixed(first, row[word])
      second = mixed(second, row[word &+ 1])
      third = mixed(third, row[word &+ 2])
      fourth = mixed(fourth, row[word &+ 3])
      word &+= 4
    }
    while word < row.count {
      first = mixed(first, row[word])
      word &+= 1
    }
    return mixed(mixed(mixed(first, second), third), fourth)
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
    return product.high ^ product.low
  }
}
