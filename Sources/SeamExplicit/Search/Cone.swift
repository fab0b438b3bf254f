/// The states of one level from which something found can still be reached in time: a small table
/// that tells at once of nearly every other state that it is none of them.
struct Cone: @unchecked Sendable {
  // Unchecked: it points to states that a store keeps, which are only read.

  struct Member {
    let state: UnsafePointer<UInt64>
    /// For each query that it leads to, its row in that query's layer.
    let rows: [(query: Int, row: Int32)]
  }

  let width: Int
  private let members: [Member]
  /// Places of members, plus 1; 0 is empty.
  ///
  /// At most a quarter is taken.
  private var slots: [Int32]

  /// An empty cone.
  init(width: Int) { self.init([], width: width) }

  init(_ members: [Member], width: Int) {
    self.width = width
    self.members = members
    var size = 16
    while size < 4 * members.count { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for (place, member) in members.enumerated() {
      var slot = Int(truncatingIfNeeded: Batch.hash(member.state, width: width)) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(place + 1)
    }
  }

  var isEmpty: Bool { members.isEmpty }

  /// The member that a state is.
  func member(_ state: UnsafePointer<UInt64>, hash: UInt64) -> Member? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let member = members[Int(slots[slot]) - 1]
      if (0..<width).allSatisfy({ member.state[$0] == state[$0] }) { return member }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
