import SeamIR
import SeamReductions
import SeamSystem

/// Which actions can be enabled, by the values of the cells that they name as their location.
///
/// Sets of actions are bit sets over action numbers, so that going through a union of them keeps
/// source order at no cost.
struct Dispatch: Sendable {
  /// 64-bit words in a set of actions.
  let wordCount: Int
  /// Actions without location.
  let always: FixedBuffer<UInt64>
  let groups: FixedBuffer<Group>
  /// Sets of actions, addressed by groups.
  let sets: FixedBuffer<UInt64>
  /// Urgent actions, by processor: the set; and which processors have any.
  let urgent: FixedBuffer<UInt64>
  let hasUrgent: Bool
  /// Which of them other cells rule out: the tests of a ``Sieve``, and its rows.
  let tests: FixedBuffer<Sieve.Test>
  let passing: FixedBuffer<UInt64>

  /// The actions located by one cell.
  struct Group: Sendable {
    let cell: Int32
    /// The least value that has a set.
    let low: Int
    let count: Int
    /// The place of the first set in ``Dispatch/sets``.
    let start: Int
  }

  init(_ system: TransitionSystem) {
    let wordCount = max(1, (system.actions.count + 63) / 64)
    var always = Array(repeating: UInt64(0), count: wordCount)
    var urgent = always
    var byCell: [Int: [Int: [Int]]] = [:]
    for (index, action) in system.actions.enumerated() {
      let bit = UInt64(1) << UInt64(index % 64)
      if action.isUrgent && action.processor != nil { urgent[index / 64] |= bit }
      if let location = action.location {
        byCell[location.cell.index, default: [:]][location.value, default: []].append(index)
      } else {
        always[index / 64] |= bit
      }
    }
    var groups: [Group] = []
    var sets: [UInt64] = []
    for (cell, byValue) in byCell.sorted(by: { $0.key < $1.key }) {
      // A value outside the cell's range is never met, and the table must not stretch to it.
      let range = system.cells[cell].range
      let values = byValue.keys.filter(range.contains)
      guard let low = values.min(), let high = values.max() else { continue }
      groups.append(
        Group(cell: Int32(cell), low: low, count: high - low + 1, start: sets.count))
      for value in low...high {
        var set = Array(repeating: UInt64(0), count: wordCount)
        for index in byValue[value] ?? [] { set[index / 64] |= 1 << UInt64(index % 64) }
        sets += set
      }
    }
    self.wordCount = wordCount
    self.always = FixedBuffer(always)
    self.groups = FixedBuffer(groups)
    self.sets = FixedBuffer(sets)
    self.urgent = FixedBuffer(urgent)
    hasUrgent = urgent.contains { $0 != 0 }
    let sieve = Sieve(system)
    tests = FixedBuffer(sieve.tests)
    passing = FixedBuffer(sieve.rows)
  }
}
