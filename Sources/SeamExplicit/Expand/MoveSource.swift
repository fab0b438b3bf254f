// The way by which other modules get at the compiled successor computation, so that it can change
// without them.

import SeamIR
import SeamSystem

/// The moves of one packed state at a time.
package final class MoveSource {
  private var expander: Expander
  private var batch: Batch
  private let packing: Packing
  /// How often each action was taken before the last expansion, to see which ones ran into faults.
  private var counts: [Int]
  private let propertyCount: Int

  /// Compiles a system; what its probes say is not reported, and what its properties say only where
  /// that is asked for, in ``Moves/violating``.
  package init(_ system: TransitionSystem, watchesProperties: Bool = false) {
    let program = Program(system)
    propertyCount = watchesProperties ? system.properties.count : 0
    expander = Expander(program)
    packing = program.packing
    batch = Batch(width: expander.width, capacity: max(1, expander.successorLimit))
    counts = Array(repeating: 0, count: system.actions.count)
    expander.machine.open.base.update(repeating: 0, count: expander.machine.open.count)
    expander.machine.open.base.update(repeating: 1, count: propertyCount)
  }

  /// 64-bit words in a packed state.
  package var width: Int { expander.width }
  /// Whether a move was cut off because a number left its bound.
  package var isBounded: Bool { expander.machine.isBounded }
  /// The action that broke the core's rules, if one did; a mistake of ours.
  package var spoiltBy: Int? { expander.spoiltBy }

  /// What can happen in a state.
  package struct Moves {
    /// How many successors there are; ``MoveSource/successor(_:)`` has them, in source order.
    package let count: Int
    /// The enabled actions that run into a fault.
    package let faulted: [Int]
    /// Nothing is enabled, and no guard runs into a fault either.
    package let isEnd: Bool
    /// The actions whose moves violate a property that is watched; -1 for the state itself.
    package let violating: Set<Int32>
  }

  package func expand(_ state: UnsafePointer<UInt64>) -> Moves {
    batch.removeAll()
    expander.machine.findings.removeAll(keepingCapacity: true)
    let count = expander.expand(state, into: &batch)
    for index in 0..<batch.count { counts[Int(batch.actions.base[index])] &+= 1 }
    var faulted: [Int] = []
    if count.faulted > 0 {
      for action in counts.indices where counts[action] != expander.actionCounts.base[action] {
        counts[action] = expander.actionCounts.base[action]
        faulted.append(action)
      }
    }
    return Moves(
      count: batch.count, faulted: faulted,
      isEnd: count.landed == 0 && count.faulted == 0 && count.guardFaults == 0,
      violating: Set(expander.machine.findings.map(\.action)))
  }

  /// A successor of the state expanded last, with its hash and the action that leads to it.
  @inline(__always)
  package func successor(
    _ index: Int
  ) -> (state: UnsafePointer<UInt64>, hash: UInt64, action: Int32) {
    (
      UnsafePointer(batch.words.base + index * batch.width), batch.hashes.base[index],
      batch.actions.base[index]
    )
  }

  /// The state that the monitors make of the given cells when nothing has happened, as successor 0;
  /// false where a monitor runs into a fault.
  package func begin(with values: [Int]) -> Bool {
    batch.removeAll()
    return expander.begin(with: values, into: &batch)
  }

  package func unpacked(_ state: UnsafePointer<UInt64>) -> [Int] {
    packing.unpacked(UnsafeBufferPointer(start: state, count: width))
  }

  /// A state of the given cells, each of which has a value of its range.
  package func packed(_ values: [Int]) -> [UInt64] {
    var words = Array(repeating: UInt64(0), count: width)
    words.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { packing.pack(values, into: base) }
    }
    return words
  }

  /// Where a cell of two values lies in a packed state.
  package func bit(of cell: CellID) -> (word: Int, shift: UInt64) {
    let field = packing.fields[cell.index]
    return (Int(field.word), field.shift)
  }

  /// The hash by which ``successor(_:)`` tells states apart.
  package static func hash(_ state: UnsafePointer<UInt64>, width: Int) -> UInt64 {
    Batch.hash(state, width: width)
  }
}
