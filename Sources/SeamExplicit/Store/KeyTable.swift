// A table of keys in which the place says part of the key (Cleary 1984; in parallel: Laarman, van de
// Pol and Weber, "Parallel recursive state compression for free", SPIN 2011). A bucket is one line of
// the cache: a header of eight bits, and entries side by side, bit by bit. An entry has the rest of
// the key, which the number of the bucket does not tell; how many buckets were full before this one;
// and the low bits of the level at which the key came in.
//
// Where a full bucket sends its keys depends on their rest, not only on the bucket: full buckets then
// do not crowd together, and the way back can still be told.
//
// Threads look without locks and write under the lock of one bucket, a bit of its header. Entries of a
// bucket only ever get more; the header counts them, and is written after them.

import CProcessor
import Synchronization

/// A set of keys with a tag for each.
struct KeyTable: ~Copyable {
  typealias Word = Atomic<UInt64>

  let layout: Layout
  private let memory: MappedMemory

  /// An empty table; `nil` where the system has no room for it.
  init?(_ layout: Layout) {
    guard let memory = MappedMemory(byteCount: KeyTable.bytes(layout.bucketCount)) else {
      return nil
    }
    self.layout = layout
    self.memory = memory
  }

  var byteCount: Int { memory.byteCount }

  /// Whole pages, with a word more, which is read and not used.
  static func bytes(_ bucketCount: Int) -> Int {
    (bucketCount * Layout.bucketBytes + 8).rounded(upTo: MappedMemory.pageBytes)
  }

  var view: View {
    View(layout: layout, words: UnsafePointer(memory.base.assumingMemoryBound(to: Word.self)))
  }

  /// Gives the memory of buckets back that nobody will look at any more.
  func release(_ buckets: Range<Int>) {
    memory.release(
      buckets.lowerBound * Layout.bucketBytes..<buckets.upperBound * Layout.bucketBytes)
  }

  /// Where the parts of an entry lie.
  struct Layout: Sendable {
    let keyBits: Int
    let bucketCount: Int
    /// Bits of a key that the bucket does not tell.
    let restBits: Int
    let tagBits: Int
    let entryBits: Int
    /// Entries in a bucket.
    let capacity: Int

    static let bucketBytes = 64
    static let headerBits = 8
    /// More buckets than this are not tried.
    static let hopLimit = 1 << hopBits
    static let hopBits = 4
    /// Levels are told apart as far as there is room, but for the shortest keys.
    private static let tagBitsMin = 6
    private static let tagBitsMax = 8

    init(keyBits: Int, bucketCount: Int) {
      self.keyBits = keyBits
      // Fewer than there are keys, lest several buckets stand for one.
      let bucketCount = max(1, keyBits < 40 ? min(bucketCount, 1 << keyBits - 1) : bucketCount)
      self.bucketCount = bucketCount
      let told = Int.bitWidth - 1 - bucketCount.leadingZeroBitCount
      restBits = max(1, keyBits - told)
      // The same however large the table gets, since tags move with it.
      tagBits = keyBits > 60 ? Layout.tagBitsMin : Layout.tagBitsMax
      entryBits = restBits + Layout.hopBits + tagBits
      capacity = min(31, (8 * Layout.bucketBytes - Layout.headerBits) / entryBits)
    }

    var entryCount: Int { bucketCount * capacity }

    /// Whether entries fit a word, which those of long keys do not in a small table.
    var isPossible: Bool { entryBits <= 64 }
  }

  enum Outcome {
    case isNew, isThere, isFull
  }

  /// The table while it stays as large as it is.
  struct View: @unchecked Sendable {
    // Unchecked: the words are atomics.

    private let words: UnsafePointer<Word>
    let bucketCount: Int
    private let buckets: UInt64
    private let capacity: Int
    private let entryBits: UInt64
    private let patternBits: UInt64
    private let patternMask: UInt64
    private let entryMask: UInt64
    private let restShift: UInt64
    private let tagMask: Int
    /// What a step of one in keys is in products with the number of buckets.
    private let stretch: UInt64
    private let keyShift: UInt64

    private static let countMask: UInt64 = 31
    private static let lock: UInt64 = 1 << 7

    init(layout: Layout, words: UnsafePointer<Word>) {
      self.words = words
      bucketCount = layout.bucketCount
      buckets = UInt64(layout.bucketCount)
      capacity = layout.capacity
      entryBits = UInt64(layout.entryBits)
      patternBits = UInt64(layout.restBits + Layout.hopBits)
      patternMask = .max >> (64 - patternBits)
      entryMask = .max >> (64 - entryBits)
      restShift = UInt64(64 - layout.restBits)
      tagMask = 1 << layout.tagBits - 1
      keyShift = UInt64(64 - layout.keyBits)
      stretch = buckets << keyShift
    }

    @inline(__always)
    func prefetch(_ key: UInt64) {
      let bucket = Int(truncatingIfNeeded: key.multipliedFullWidth(by: buckets).high)
      seam_prefetch(words + bucket &* 8)
    }

    /// Where the search for a key has come to without finding it.
    struct Place {
      var bucket: Int
      var hop: UInt64
      /// The entries of the bucket that have been looked at.
      var seen: Int
      fileprivate let rest: UInt64
    }

    /// Looks for a key; `nil` where it is there, else where it might be put.
    @inline(__always)
    func search(_ key: UInt64) -> Place? {
      var place = home(of: key)
      while true {
        let base = words + place.bucket &* 8
        let count = Int(truncatingIfNeeded: base[0].load(ordering: .acquiring) & View.countMask)
        if holds(place.rest &<< UInt64(Layout.hopBits) | place.hop, 0, count, base) { return nil }
        place.seen = count
        if count < capacity || !hop(&place) { return place }
      }
    }

    @inline(__always)
    private func home(of key: UInt64) -> Place {
      let product = key.multipliedFullWidth(by: buckets)
      return Place(
        bucket: Int(truncatingIfNeeded: product.high), hop: 0, seen: 0,
        rest: product.low &>> restShift)
    }

    /// Goes on to the next bucket; whether there is one.
    @inline(__always)
    private func hop(_ place: inout Place) -> Bool {
      if place.hop &+ 1 == UInt64(Layout.hopLimit) { return false }
      place.hop &+= 1
      place.bucket &+= step(place.rest)
      if place.bucket >= bucketCount { place.bucket &-= bucketCount }
      place.seen = 0
      return true
    }

    /// How far the buckets of one key are from each other.
    @inline(__always)
    private func step(_ rest: UInt64) -> Int {
      let mixed = (rest | 1) &* 0x9e37_79b9_7f4a_7c15
      return 1 &+ Int(truncatingIfNeeded: mixed.multipliedFullWidth(by: buckets &- 1).high)
    }

    /// Puts a key in that a search has not found, unless somebody else has done so since.
    ///
    /// - Parameters:
    ///   - start: What the search has come to.
    ///   - tag: Goes with the key.
    ///   - alone: Whether nobody else puts anything in, so that no locks are needed.
    /// - Returns: What has become of the key.
    @inline(__always)
    func insert(at start: Place, tag: Int, alone: Bool) -> Outcome {
      var place = start
      while true {
        let base = words + place.bucket &* 8
        let header = alone ? base[0].load(ordering: .relaxed) : lock(base)
        let count = Int(truncatingIfNeeded: header & View.countMask)
        let pattern = place.rest &<< UInt64(Layout.hopBits) | place.hop
        if count > place.seen && holds(pattern, place.seen, count, base) {
          base[0].store(header, ordering: .releasing)
          return .isThere
        }
        if count < capacity {
          let entry = UInt64(truncatingIfNeeded: tag & tagMask) &<< patternBits | pattern
          write(entry, count, header, base)
          return .isNew
        }
        base[0].store(header, ordering: .releasing)
        if !hop(&place) { return .isFull }
        // The buckets behind have not been looked at.
        let next = words + place.bucket &* 8
        let seen = Int(truncatingIfNeeded: next[0].load(ordering: .acquiring) & View.countMask)
        let wanted = place.rest &<< UInt64(Layout.hopBits) | place.hop
        if holds(wanted, 0, seen, next) { return .isThere }
        place.seen = seen
      }
    }

    /// Puts a key in that is known not to be there.
    ///
    /// - Returns: Whether there was a place for it.
    @inline(__always)
    func add(_ key: UInt64, tag: Int, alone: Bool) -> Bool {
      var place = home(of: key)
      repeat {
        let base = words + place.bucket &* 8
        let header = alone ? base[0].load(ordering: .relaxed) : lock(base)
        let count = Int(truncatingIfNeeded: header & View.countMask)
        if count < capacity {
          let pattern = place.rest &<< UInt64(Layout.hopBits) | place.hop
          write(
            UInt64(truncatingIfNeeded: tag & tagMask) &<< patternBits | pattern, count, header,
            base)
          return true
        }
        if !alone { base[0].store(header, ordering: .releasing) }
      } while hop(&place)
      return false
    }

    /// Sees to it that the pages of buckets are there to be written to.
    ///
    /// A page that is read before it is written to is one of zeros that all share, and giving a thread one of
    /// its own interrupts all others.
    func touch(_ buckets: Range<Int>) {
      let pageWords = MappedMemory.pageBytes / MemoryLayout<Word>.size
      for word in stride(from: buckets.lowerBound * 8, to: buckets.upperBound * 8, by: pageWords) {
        words[word].bitwiseOr(0, ordering: .relaxed)
      }
    }

    /// Takes the lock of a bucket; its header without the lock.
    @inline(__always)
    private func lock(_ base: UnsafePointer<Word>) -> UInt64 {
      while true {
        let header = base[0].load(ordering: .relaxed)
        if header & View.lock == 0,
          base[0].weakCompareExchange(
            expected: header, desired: header | View.lock, ordering: .acquiring
          ).exchanged
        {
          return header
        }
      }
    }

    @inline(__always)
    private func holds(
      _ pattern: UInt64, _ start: Int, _ end: Int, _ base: UnsafePointer<Word>
    ) -> Bool {
      var bit = UInt64(Layout.headerBits) &+ UInt64(truncatingIfNeeded: start) &* entryBits
      var number = start
      while number < end {
        if (bits(base, bit) ^ pattern) & patternMask == 0 { return true }
        bit &+= entryBits
        number &+= 1
      }
      return false
    }

    /// 64 bits from some bit on; behind a bucket's end come those of the next.
    @inline(__always)
    private func bits(_ base: UnsafePointer<Word>, _ bit: UInt64) -> UInt64 {
      let word = Int(truncatingIfNeeded: bit &>> 6)
      let shift = bit & 63
      let low = base[word].load(ordering: .relaxed) &>> shift
      return low | (base[word &+ 1].load(ordering: .relaxed) &<< 1) &<< (63 &- shift)
    }

    /// Writes an entry behind those there are, and then the header that counts it, without lock.
    @inline(__always)
    private func write(
      _ entry: UInt64, _ count: Int, _ header: UInt64, _ base: UnsafePointer<Word>
    ) {
      let bit = UInt64(Layout.headerBits) &+ UInt64(truncatingIfNeeded: count) &* entryBits
      let word = Int(truncatingIfNeeded: bit &>> 6)
      let shift = bit & 63
      var header = header &+ 1
      if word == 0 {
        header |= entry &<< shift
      } else {
        base[word].store(
          base[word].load(ordering: .relaxed) | entry &<< shift, ordering: .relaxed)
      }
      if shift &+ entryBits > 64 {
        base[word &+ 1].store(
          base[word &+ 1].load(ordering: .relaxed) | entry &>> (64 &- shift), ordering: .relaxed)
      }
      base[0].store(header, ordering: .releasing)
    }

    // MARK: - All keys

    /// The keys in a bucket with their tags, for one who has the table to himself or to read only.
    @inline(__always)
    func forEach(in bucket: Int, _ body: (_ key: UInt64, _ tag: Int) -> Void) {
      let base = words + bucket &* 8
      let count = Int(truncatingIfNeeded: base[0].load(ordering: .acquiring) & View.countMask)
      var bit = UInt64(Layout.headerBits)
      for _ in 0..<count {
        let entry = bits(base, bit) & entryMask
        bit &+= entryBits
        body(key(entry & patternMask, in: bucket), Int(truncatingIfNeeded: entry &>> patternBits))
      }
    }

    /// The same, of the keys with tags that are wanted.
    @inline(__always)
    func forEach(
      in bucket: Int, where isWanted: (Int) -> Bool, _ body: (_ key: UInt64, _ tag: Int) -> Void
    ) {
      let base = words + bucket &* 8
      let count = Int(truncatingIfNeeded: base[0].load(ordering: .acquiring) & View.countMask)
      var bit = UInt64(Layout.headerBits)
      for _ in 0..<count {
        let entry = bits(base, bit) & entryMask
        bit &+= entryBits
        let tag = Int(truncatingIfNeeded: entry &>> patternBits)
        if isWanted(tag) { body(key(entry & patternMask, in: bucket), tag) }
      }
    }

    /// The key of an entry: the only one whose product with the number of buckets has the bucket above
    /// and the rest at the upper end below.
    @inline(__always)
    private func key(_ pattern: UInt64, in bucket: Int) -> UInt64 {
      let rest = pattern &>> UInt64(Layout.hopBits)
      var home = bucket
      let step = step(rest)
      for _ in 0..<pattern & UInt64(Layout.hopLimit &- 1) {
        home &-= step
        if home < 0 { home &+= bucketCount }
      }
      let least = (high: UInt64(truncatingIfNeeded: home), low: rest &<< restShift)
      let (quotient, remainder) = stretch.dividingFullWidth(least)
      return (quotient &+ (remainder == 0 ? 0 : 1)) &<< keyShift
    }
  }
}
