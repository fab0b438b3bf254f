// A table of keys in which the place says part of the key (Cleary 1984; in parallel: Laarman, van de
// Pol and Weber, "Parallel recursive state compression for free", SPIN 2011). A bucket is one line of
// the cache. An entry has the rest of the key, which the number of the bucket does not tell; how many buckets were
// full before this one; and the low bits of the level at which the key came in.
//
// In a bucket come first a header of eight bits, then of each entry the low eight bits, its mark, and behind those of as many entries
// as it can have the remainders of the entries, side by side, bit by bit. So all marks are looked at at once, as in the
// tables of Abseil ("Swiss tables"), and hardly ever more than one remainder.
//
// Where a full bucket sends its keys depends on their rest, not only on the bucket: full buckets then
// do not crowd together, and the way back can still be told.
//
// Threads look without locks and write under the lock of one bucket, a bit of its header. Entries of a
// bucket only ever get more; the header counts them, and is written after them.

import CProcessor
import SeamSystem
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
    static let markBits = 8
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
      // Enough for a mark, together with the hops.
      restBits = max(Layout.markBits - Layout.hopBits, keyBits - told)
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

  /// What a look for a key has come to.
  typealias Sight = seam_key_sight

  /// The table while it stays as large as it is.
  struct View: @unchecked Sendable {
    // Unchecked: the words are atomics.

    private let words: UnsafePointer<Word>
    private let buckets: seam_buckets
    let bucketCount: Int
    private let capacity: Int
    private let remainderBits: UInt64
    /// Bits of a pattern, which is an entry without its tag.
    private let patternBits: UInt64
    private let tagMask: Int
    private let remainderMask: UInt64
    private let restMask: UInt64
    private let restBits: UInt64
    private let restShift: UInt64
    private let inverse: KeyInverse

    private static let countMask = UInt64(SEAM_BUCKET_COUNT_MASK)
    private static let lock: UInt64 = 1 << 7
    private static let markBits = UInt64(Layout.markBits)

    init(layout: Layout, words: UnsafePointer<Word>) {
      self.words = words
      bucketCount = layout.bucketCount
      capacity = layout.capacity
      remainderBits = UInt64(layout.entryBits - Layout.markBits)
      patternBits = UInt64(layout.restBits + Layout.hopBits)
      tagMask = 1 << layout.tagBits - 1
      remainderMask = 1 << remainderBits - 1
      restBits = UInt64(layout.restBits)
      restMask = .max >> (64 - restBits)
      restShift = 64 - restBits
      inverse = KeyInverse(keyBits: layout.keyBits, bucketCount: layout.bucketCount)
      buckets = seam_buckets(
        words: UnsafePointer(UnsafeRawPointer(words).assumingMemoryBound(to: UInt64.self)),
        bucket_count: UInt64(layout.bucketCount), capacity: UInt32(layout.capacity),
        rest_shift: UInt32(restShift), remainder_bits: UInt32(remainderBits),
        hop_shift: UInt32(restBits), remainder_mask: 1 << (patternBits - View.markBits) - 1,
        hop_limit: UInt32(Layout.hopLimit))
    }

    /// Looks for many keys at once.
    ///
    /// - Parameters:
    ///   - keys: The keys.
    ///   - sights: Gets for each what the look for it has come to.
    ///   - open: Room for as many numbers.
    ///   - count: How many there are.
    ///   - lookUp: How that is done on this processor.
    @inline(__always)
    func search(
      _ keys: UnsafePointer<UInt64>, _ sights: UnsafeMutablePointer<Sight>,
      _ open: UnsafeMutablePointer<UInt32>, _ count: Int, by lookUp: seam_key_look_up_function
    ) {
      withUnsafePointer(to: buckets) { lookUp($0, keys, sights, open, count) }
    }

    /// Looks for a key.
    func search(_ key: UInt64) -> Sight {
      var sight = seam_key_home(buckets, key)
      repeat {
        seam_look_at_bucket(buckets, &sight)
      } while !sight.isThere && sight.seen == capacity && seam_key_hop(buckets, &sight) != 0
      return sight
    }

    /// Puts a key in that a search has not found, unless somebody else has done so since.
    ///
    /// - Parameters:
    ///   - start: What the search has come to.
    ///   - tag: Goes with the key.
    ///   - alone: Whether nobody else puts anything in, so that no locks are needed.
    /// - Returns: What has become of the key.
    @inline(__always)
    func insert(at start: Sight, tag: Int, alone: Bool) -> Outcome {
      var sight = start
      while true {
        let base = base(sight)
        let header = alone ? base[0].load(ordering: .relaxed) : lock(base)
        let count = Int(truncatingIfNeeded: header & View.countMask)
        if count > sight.seen {
          // Somebody has been here since; the lock is given back as it is not in the header.
          seam_look_at_bucket(buckets, &sight)
          if sight.isThere {
            if !alone { base[0].store(header, ordering: .releasing) }
            return .isThere
          }
        }
        if count < capacity {
          write(seam_key_pattern(buckets, sight), tag, count, base)
          return .isNew
        }
        if !alone { base[0].store(header, ordering: .releasing) }
        // The buckets behind have not been looked at.
        repeat {
          if seam_key_hop(buckets, &sight) == 0 { return .isFull }
          seam_look_at_bucket(buckets, &sight)
          if sight.isThere { return .isThere }
        } while sight.seen == capacity
      }
    }

    /// Puts a key in that is known not to be there.
    ///
    /// - Returns: Whether there was a place for it.
    func add(_ key: UInt64, tag: Int, alone: Bool) -> Bool {
      var sight = home(key)
      repeat {
        if put(sight, tag: tag, alone: alone) { return true }
      } while hop(&sight)
      return false
    }

    /// Where the search for a key begins.
    @inline(__always)
    func home(_ key: UInt64) -> Sight { seam_key_home(buckets, key) }

    /// Goes on to the next bucket of a key; whether there is one.
    @inline(__always)
    func hop(_ sight: inout Sight) -> Bool { seam_key_hop(buckets, &sight) != 0 }

    /// Puts a key that is known not to be there into the bucket that its search has come to.
    ///
    /// - Returns: Whether there was a place for it.
    @inline(__always)
    func put(_ sight: Sight, tag: Int, alone: Bool) -> Bool {
      let base = base(sight)
      let header = alone ? base[0].load(ordering: .relaxed) : lock(base)
      let count = Int(truncatingIfNeeded: header & View.countMask)
      if count < capacity {
        write(seam_key_pattern(buckets, sight), tag, count, base)
        return true
      }
      if !alone { base[0].store(header, ordering: .releasing) }
      return false
    }

    /// Asks for the bucket that the search for a key has come to.
    @inline(__always)
    func prefetch(_ sight: Sight) { seam_prefetch(base(sight)) }

    @inline(__always)
    private func base(_ sight: Sight) -> UnsafePointer<Word> {
      base(Int(truncatingIfNeeded: sight.bucket))
    }

    @inline(__always)
    private func base(_ bucket: Int) -> UnsafePointer<Word> {
      words + bucket &* Int(SEAM_BUCKET_WORDS)
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

    /// Writes an entry behind those there are, and then the header that counts it, without lock.
    ///
    /// Without branches, which would be guessed wrong often: where all is in one word, nothing is added to the next.
    @inline(__always)
    private func write(_ pattern: UInt64, _ tag: Int, _ count: Int, _ base: UnsafePointer<Word>) {
      let remainder =
        pattern &>> View.markBits
        | UInt64(truncatingIfNeeded: tag & tagMask) &<< (patternBits &- View.markBits)
      let bit = remainderBit(count)
      let word = Int(truncatingIfNeeded: bit &>> 6)
      let shift = bit & 63
      add(remainder &<< shift, to: base + word)
      add((remainder &>> 1) &>> (63 &- shift), to: base + min(word &+ 1, View.lastWord))
      let mark = (pattern & 0xff) &<< View.markShift(count)
      add(mark, to: base + View.markWord(count))
      let header = base[0].load(ordering: .relaxed) & ~View.lock
      base[0].store(header &+ 1, ordering: .releasing)
    }

    @inline(__always)
    private func add(_ bits: UInt64, to word: UnsafePointer<Word>) {
      word[0].store(word[0].load(ordering: .relaxed) | bits, ordering: .relaxed)
    }

    private static let lastWord = Int(SEAM_BUCKET_WORDS) - 1

    /// Where the mark of an entry is, behind the header.
    @inline(__always)
    private static func markWord(_ number: Int) -> Int { (number &+ 1) &>> 3 }

    @inline(__always)
    private static func markShift(_ number: Int) -> UInt64 {
      UInt64(truncatingIfNeeded: 8 &* (number &+ 1)) & 63
    }

    /// Where the remainder of an entry begins.
    @inline(__always)
    private func remainderBit(_ number: Int) -> UInt64 {
      UInt64(truncatingIfNeeded: 8 &* (1 &+ capacity)) &+ UInt64(truncatingIfNeeded: number)
        &* remainderBits
    }

    // MARK: - All keys

    /// The keys in a bucket with their tags, for one who has the table to himself or to read only.
    @inline(__always)
    func forEach(in bucket: Int, _ body: (_ key: UInt64, _ tag: Int) -> Void) {
      forEach(in: bucket, where: { _ in true }, body)
    }

    /// The same, of the keys with tags that are wanted.
    @inline(__always)
    func forEach(
      in bucket: Int, where isWanted: (Int) -> Bool, _ body: (_ key: UInt64, _ tag: Int) -> Void
    ) {
      let base = base(bucket)
      let line = buckets.words + bucket &* Int(SEAM_BUCKET_WORDS)
      let count = Int(truncatingIfNeeded: base[0].load(ordering: .acquiring) & View.countMask)
      for number in 0..<count {
        let bits =
          seam_bits(line, UInt32(truncatingIfNeeded: remainderBit(number))) & remainderMask
        let tag = Int(truncatingIfNeeded: bits &>> (patternBits &- View.markBits))
        if !isWanted(tag) { continue }
        let mark =
          base[View.markWord(number)].load(ordering: .relaxed) &>> View.markShift(number) & 0xff
        body(key(bits &<< View.markBits | mark, in: bucket), tag)
      }
    }

    /// The key of an entry in a bucket, whatever its tag.
    @inline(__always)
    private func key(_ entry: UInt64, in bucket: Int) -> UInt64 {
      let rest = entry & restMask
      var home = bucket
      let hops = entry &>> restBits & UInt64(Layout.hopLimit &- 1)
      if hops > 0 {
        let stride = Int(truncatingIfNeeded: seam_key_stride(buckets, rest))
        for _ in 0..<hops {
          home &-= stride
          if home < 0 { home &+= bucketCount }
        }
      }
      return inverse.key(home: UInt64(truncatingIfNeeded: home), low: rest &<< restShift)
    }
  }
}

extension KeyTable.Sight {
  /// Whether the key that was looked for is there.
  @inline(__always)
  var isThere: Bool { is_there != 0 }
}

/// Tells keys from where their searches begin, without dividing.
private struct KeyInverse {
  /// Of 2 to the power of the bits of a key divided by the number of buckets.
  private let quotient: UInt64
  private let remainder: UInt64
  private let buckets: UInt64
  /// 2⁶⁴ divided by the number of buckets, rounded down.
  private let reciprocal: UInt64
  private let keyShift: UInt64

  init(keyBits: Int, bucketCount: Int) {
    buckets = UInt64(bucketCount)
    keyShift = UInt64(64 - keyBits)
    let all = buckets.dividingFullWidth(
      keyBits == 64 ? (1 % buckets, 0) : (0, 1 << UInt64(keyBits)))
    quotient = all.quotient
    remainder = all.remainder
    reciprocal = bucketCount == 1 ? .max : buckets.dividingFullWidth((1, 0)).quotient
  }

  /// The least key whose product with the number of buckets is not below `home` and `low`, which stand for the upper and
  /// the lower half of a word of 128 bits.
  ///
  /// With that word divided by `1 << keyShift`, which is `home << keyBits + low >> keyShift`, the key is its quotient by the
  /// number of buckets, rounded up. Each of the two products is too small by less than two.
  @inline(__always)
  func key(home: UInt64, low: UInt64) -> UInt64 {
    let low = low &>> keyShift
    let product = home &* remainder
    var key =
      home &* quotient &+ product.multipliedFullWidth(by: reciprocal).high
      &+ low.multipliedFullWidth(by: reciprocal).high
    // What is missing is less than some times the number of buckets, so that 64 bits tell it.
    var missing = Int64(bitPattern: product &+ low &- (key &- home &* quotient) &* buckets)
    for _ in 0..<4 {
      key &+= missing > 0 ? 1 : 0
      missing &-= Int64(bitPattern: buckets)
    }
    return key &<< keyShift
  }
}
