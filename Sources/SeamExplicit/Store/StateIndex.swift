// An open-addressing table of numbers. An entry takes four bytes: as many low bits as numbers need,
// and in the bits that are left a tag from the hash, which shows most other states to be others
// without a look at them; 0 is an empty entry. The home of a state is the upper part of its hash times the table's size,
// which may be anything, so that the table can grow by less than two.
//
// Threads insert without locks. An entry is written once, by exchanging it for an empty one, after
// the state that it names; who reads it sees that state. Entries are moved only between phases.

import CPrefetch
import Synchronization

/// From hashes to the numbers of states.
struct StateIndex: ~Copyable {
  typealias Slot = Atomic<UInt32>

  let slotCount: Int
  private let numberBits: Int
  private let memory: MappedMemory

  /// Fills this share of the slots at most: beyond it searches get long.
  static func capacity(slots: Int) -> Int { slots / 8 * 7 }
  /// Grows when it is as full as this.
  static func comfort(slots: Int) -> Int { slots / 4 * 3 }

  static let slotBytes = MemoryLayout<Slot>.size

  /// An empty table; `nil` where the system has no room for it.
  init?(slots: Int) {
    guard let memory = MappedMemory(byteCount: slots * StateIndex.slotBytes) else { return nil }
    self.memory = memory
    slotCount = slots
    numberBits = Int.bitWidth - StateIndex.capacity(slots: slots).leadingZeroBitCount
  }

  var byteCount: Int { memory.byteCount }

  /// What searching needs, to be kept in registers.
  var view: View {
    View(
      slots: UnsafePointer(memory.base.assumingMemoryBound(to: Slot.self)),
      slotCount: UInt64(slotCount), last: slotCount - 1,
      numberMask: numberBits < 32 ? 1 << numberBits - 1 : .max)
  }

  /// The table while it stays as it is.
  struct View: @unchecked Sendable {
    // Unchecked: the slots are atomics.

    let slots: UnsafePointer<Slot>
    let slotCount: UInt64
    let last: Int
    /// The bits of an entry that hold a number, plus 1.
    let numberMask: UInt32

    @inline(__always)
    func home(_ hash: UInt64) -> Int {
      Int(truncatingIfNeeded: hash.multipliedFullWidth(by: slotCount).high)
    }

    @inline(__always)
    func next(_ slot: Int) -> Int { slot == last ? 0 : slot &+ 1 }

    @inline(__always)
    func entry(_ slot: Int) -> UInt32 { slots[slot].load(ordering: .acquiring) }

    @inline(__always)
    func prefetch(_ slot: Int) { seam_prefetch(slots + slot) }

    @inline(__always)
    func hasTag(_ entry: UInt32, of hash: UInt64) -> Bool {
      (entry ^ UInt32(truncatingIfNeeded: hash)) & ~numberMask == 0
    }

    @inline(__always)
    func number(_ entry: UInt32) -> Int { Int(entry & numberMask) &- 1 }

    @inline(__always)
    func entry(of number: Int, hash: UInt64) -> UInt32 {
      (UInt32(truncatingIfNeeded: hash) & ~numberMask) | UInt32(truncatingIfNeeded: number &+ 1)
    }

    /// Puts an entry into an empty slot; what is there instead, if the slot is not empty any more.
    @inline(__always)
    func claim(_ slot: Int, with entry: UInt32) -> UInt32? {
      let (exchanged, original) = slots[slot].compareExchange(
        expected: 0, desired: entry, ordering: .acquiringAndReleasing)
      return exchanged ? nil : original
    }

    /// Puts the number of a state in that is not there yet.
    @inline(__always)
    func add(_ number: Int, hash: UInt64) {
      let entry = entry(of: number, hash: hash)
      var slot = home(hash)
      while self.entry(slot) != 0 || claim(slot, with: entry) != nil { slot = next(slot) }
    }

    /// Gives a state that is there another number.
    func renumber(_ old: Int, to new: Int, hash: UInt64) {
      let wanted = entry(of: old, hash: hash)
      var slot = home(hash)
      while entry(slot) != wanted { slot = next(slot) }
      slots[slot].store(entry(of: new, hash: hash), ordering: .releasing)
    }
  }
}
