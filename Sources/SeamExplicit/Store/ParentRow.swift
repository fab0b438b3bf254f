import SeamSystem

/// How each state was first come to: the number of a state and the action taken there; and whether all
/// its moves have been followed.
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
  /// Says that all moves of a state have been followed; actions have the bits below.
  private static let wholeBit: UInt64 = 1 << 31

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
    // One more than the action, which is -1 for those of level 0.
    let action = UInt64(truncatingIfNeeded: batch.actions.base[place] &+ 1)
    entries[number] = UInt64(parent) << 32 | action
  }

  func move(_ number: Int, to other: Int) { entries[other] = entries[number] }

  /// Notes that all moves of a state have been followed; for the thread that has expanded it.
  @inline(__always)
  func noteWhole(_ number: Int) { entries[number] |= ParentRow.wholeBit }

  func isWhole(_ number: Int) -> Bool { entries[number] & ParentRow.wholeBit != 0 }

  /// The number of the state that a state was first come to from; `nil` for those of level 0.
  func parent(of number: Int) -> Int? {
    action(to: number) < 0 ? nil : Int(entries[number] >> 32)
  }

  private func action(to number: Int) -> Int {
    Int(entries[number] & (ParentRow.wholeBit - 1)) - 1
  }

  /// The states on the way to one, that of level 0 first, and the actions that lead there.
  func way(to number: Int) -> (numbers: [Int], actions: [Int]) {
    var numbers = [number]
    var actions: [Int] = []
    var number = number
    while let parent = parent(of: number) {
      actions.append(action(to: number))
      number = parent
      numbers.append(number)
    }
    return (numbers.reversed(), actions.reversed())
  }
}
