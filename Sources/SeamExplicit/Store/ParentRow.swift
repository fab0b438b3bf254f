import SeamSystem

/// How each state was first come to: the number of a state and the action taken there.
///
/// Two threads never write to one number, and what they wrote is read between phases.
struct ParentRow: @unchecked Sendable {
  // Unchecked: see above.

  private final class Owner {
    let memory: MappedMemory
    init(_ memory: consuming MappedMemory) { self.memory = memory }
  }

  private let owner: Owner
  private let entries: UnsafeMutablePointer<UInt64>

  static let entryBytes = 8

  init?(count: Int) {
    guard let memory = MappedMemory(byteCount: count * ParentRow.entryBytes, small: 1 << 40)
    else { return nil }
    entries = memory.base.assumingMemoryBound(to: UInt64.self)
    owner = Owner(memory)
  }

  /// Notes how the state at a place of a batch came about; those of level 0 have no parent.
  @inline(__always)
  func note(_ number: Int, _ batch: borrowing Batch, _ place: Int) {
    let parent = batch.parents.count > 0 ? batch.parents.base[place] : 0
    let action = UInt64(UInt32(bitPattern: batch.actions.base[place]))
    entries[number] = UInt64(parent) << 32 | action
  }

  func move(_ number: Int, to other: Int) { entries[other] = entries[number] }

  /// The states on the way to one, that of level 0 first, and the actions that lead there.
  func way(to number: Int) -> (numbers: [Int], actions: [Int]) {
    var numbers = [number]
    var actions: [Int] = []
    var number = number
    while true {
      let action = Int32(truncatingIfNeeded: entries[number])
      if action < 0 { return (numbers.reversed(), actions.reversed()) }
      actions.append(Int(action))
      number = Int(entries[number] >> 32)
      numbers.append(number)
    }
  }
}
