// An open-addressing table of numbers. An entry takes four bytes: as many low bits as numbers need,
// and in the bits that are left a tag from the hash, which shows most other states to be others
// without a look at them; 0 is an empty entry. The home of a state is a line of the cache, the upper part of its
// hash times the number of lines, which may be any number, so that the table can grow by less than two.
//
// The entries of a line are looked at all at once, as in the tables of Abseil ("Swiss tables"): how many of them a search has to
// pass is not a question that a processor could guess wrong. A full line sends searches on to the next one.
//
// Threads insert without locks. A line fills from its first entry on, an entry is written once, by exchanging
// it for an empty one, and who reads it sees the state that it names. So two who have the same state want
// the same entry, and one of them finds it taken. Entries are moved only between phases.

import CProcessor
import SeamSystem
import Synchronization

/// From hashes to the numbers of states.
struct StateIndex: ~Copyable {
  typealias Slot = Atomic<UInt32>

  private(set) var slotCount: Int
  /// Addresses of more slots than there are.
  private let memory: MappedMemory

  /// Fills this share of the slots at most: beyond it searches get long.
  static func capacity(slots: Int) -> Int { slots / 16 * 15 }
  /// Grows when it is as full as this.
  static func comfort(slots: Int) -> Int { slots / 32 * 27 }

  static let slotBytes = MemoryLayout<Slot>.size
  /// Slots in a line of the cache.
  static let lineSlots = 64 / slotBytes

  /// An empty table of whole lines; `nil` where the system has no room for it.
  ///
  /// - Parameters:
  ///   - slots: How many there are at first.
  ///   - slotLimit: To how many it may come, if there are addresses for as many.
  init?(slots: Int, slotLimit: Int) {
    precondition(slots > 0 && slots % StateIndex.lineSlots == 0)
    let most = max(slots, slotLimit) * StateIndex.slotBytes
    guard let memory = MappedMemory.addresses(atMost: most, small: most),
      memory.byteCount >= StateIndex.bytes(slots)
    else { return nil }
    self.memory = memory
    slotCount = slots
    self.memory.adviseHugePages(upTo: byteCount)
    view.empty(0..<slots)
  }

  /// What so many slots take, in whole pages.
  static func bytes(_ slots: Int) -> Int {
    (slots * slotBytes).rounded(upTo: MappedMemory.pageBytes)
  }

  var byteCount: Int { StateIndex.bytes(slotCount) }

  /// Whether there are addresses for so many slots.
  func canHold(_ slots: Int) -> Bool { StateIndex.bytes(slots) <= memory.byteCount }

  /// Gives an empty table more slots.
  ///
  /// Memory that is there already stays: new memory has to be cleared by the system, some of it several
  /// times over while the table grows.
  mutating func grow(to slots: Int) {
    // What is left over in small pages comes again in huge ones.
    memory.releaseRest(of: byteCount)
    slotCount = slots
    memory.adviseHugePages(upTo: byteCount)
  }

  /// What searching needs, to be kept in registers.
  var view: View {
    let capacity = StateIndex.capacity(slots: slotCount)
    let numberBits = Int.bitWidth - capacity.leadingZeroBitCount
    return View(
      slots: UnsafePointer(memory.base.assumingMemoryBound(to: Slot.self)),
      lineCount: UInt64(slotCount / StateIndex.lineSlots), end: slotCount,
      numberMask: numberBits < 32 ? 1 << numberBits - 1 : .max)
  }

  /// What a look at a line has shown.
  struct Sight {
    /// The slots of the line with the tag that was looked for, and from bit 16 on those that were empty.
    var bits: UInt32

    /// A slot of the line with the tag; none where all of them have been dealt with.
    @inline(__always)
    var match: Int? {
      bits & 0xffff == 0 ? nil : bits.trailingZeroBitCount
    }

    @inline(__always)
    mutating func dropMatch() { bits &= bits &- 1 }

    /// The first slot of the line that was empty.
    @inline(__always)
    var gap: Int? {
      bits >> 16 == 0 ? nil : (bits >> 16).trailingZeroBitCount
    }
  }

  /// The table while it stays as it is.
  struct View: @unchecked Sendable {
    // Unchecked: the slots are atomics.

    let slots: UnsafePointer<Slot>
    let lineCount: UInt64
    let end: Int
    /// The bits of an entry that hold a number, plus 1.
    let numberMask: UInt32

    /// The first slot of the line in which the search for a state begins.
    @inline(__always)
    func home(_ hash: UInt64) -> Int {
      Int(truncatingIfNeeded: hash.multipliedFullWidth(by: lineCount).high)
        &* StateIndex.lineSlots
    }

    /// The line after one.
    @inline(__always)
    func next(_ line: Int) -> Int {
      let next = line &+ StateIndex.lineSlots
      return next == end ? 0 : next
    }

    private var rawSlots: UnsafePointer<UInt32> {
      UnsafePointer(UnsafeRawPointer(slots).assumingMemoryBound(to: UInt32.self))
    }

    /// What looking up many states at once needs, of which those that are there lie in a log.
    func table(log: UnsafeRawPointer, rowBytes: Int) -> seam_table {
      seam_table(
        entries: rawSlots, end: end, number_mask: numberMask, log: log, row_bytes: rowBytes)
    }

    @inline(__always)
    func look(at line: Int, for hash: UInt64) -> Sight {
      let mask = ~numberMask
      return Sight(
        bits: seam_look_at_line(
          rawSlots + line, UInt32(truncatingIfNeeded: hash) & mask, mask))
    }

    /// The number in a slot that is not empty; the state that it names can be seen from then on.
    @inline(__always)
    func number(_ slot: Int) -> Int {
      Int(slots[slot].load(ordering: .acquiring) & numberMask) &- 1
    }

    @inline(__always)
    func prefetch(_ line: Int) { seam_prefetch(slots + line) }

    @inline(__always)
    func entry(of number: Int, hash: UInt64) -> UInt32 {
      (UInt32(truncatingIfNeeded: hash) & ~numberMask) | UInt32(truncatingIfNeeded: number &+ 1)
    }

    /// Puts an entry into a slot, unless the slot is not empty any more.
    ///
    /// - Parameters:
    ///   - slot: The slot.
    ///   - entry: The entry.
    ///   - alone: Whether no other thread puts anything in. A sixth of a search goes into exchanging
    ///     otherwise, which waits for everything that was written before.
    /// - Returns: Whether the slot was empty.
    @inline(__always)
    func claim(_ slot: Int, with entry: UInt32, alone: Bool) -> Bool {
      if alone {
        if slots[slot].load(ordering: .relaxed) != 0 { return false }
        slots[slot].store(entry, ordering: .releasing)
        return true
      }
      return slots[slot].compareExchange(
        expected: 0, desired: entry, ordering: .acquiringAndReleasing
      ).exchanged
    }

    /// Puts the number of a state in that is not there yet.
    @inline(__always)
    func add(_ number: Int, hash: UInt64, alone: Bool) {
      let entry = entry(of: number, hash: hash)
      var line = home(hash)
      while true {
        guard let gap = look(at: line, for: hash).gap else {
          line = next(line)
          continue
        }
        if claim(line &+ gap, with: entry, alone: alone) { return }
      }
    }

    /// Empties slots, for one who has them to himself.
    ///
    /// New ones are empty, but have to be written to all the same: memory that is read before it is
    /// written to is a page of zeros that all share, and giving a thread one of its own interrupts all others.
    func empty(_ range: Range<Int>) {
      UnsafeMutableRawPointer(mutating: slots + range.lowerBound).initializeMemory(
        as: UInt32.self, repeating: 0, count: range.count)
    }

    /// Gives a state that is there another number.
    func renumber(_ old: Int, to new: Int, hash: UInt64) {
      var line = home(hash)
      while true {
        var sight = look(at: line, for: hash)
        while let match = sight.match {
          if number(line + match) == old {
            return slots[line + match].store(entry(of: new, hash: hash), ordering: .releasing)
          }
          sight.dropMatch()
        }
        line = next(line)
      }
    }
  }
}
