/// What native code is called with: where it puts what it finds.
///
/// The C side has a structure of the same members in the same order, each of eight bytes; see
/// `Prelude`. Whoever changes it counts ``abiVersion`` up.
package struct NativeContext {
  /// The row of packed states that successors are appended to, with hashes and actions; each call
  /// says where they are.
  package var words: UnsafeMutablePointer<UInt64>?
  package var hashes: UnsafeMutablePointer<UInt64>?
  package var actions: UnsafeMutablePointer<Int32>?
  /// How many states the row holds.
  package var count: Int
  /// For each item 1 while it is looked for.
  package var open: UnsafePointer<UInt8>
  /// How often each action was taken.
  package var actionCounts: UnsafeMutablePointer<Int>
  /// Pairs of an item and an action, which is -1 for the state as such.
  package var findings: UnsafeMutablePointer<Int32>
  package var findingCount: Int
  /// Moves into faults and faults of guards since the call.
  package var faulted: Int = 0
  package var guardFaults: Int = 0
  /// 1 once a fault of kind `bound` has happened.
  package var isBounded: Int = 0
  /// The action that broke the core's rules; ``isSound`` for none.
  package var spoiltBy: Int = NativeContext.isSound

  package static let isSound = -1
  /// The structure's size comes into it, in case a compiler lays it out in another way.
  package static let abiVersion = MemoryLayout<NativeContext>.size * 1000 + 1

  package init(
    open: UnsafePointer<UInt8>, actionCounts: UnsafeMutablePointer<Int>,
    findings: UnsafeMutablePointer<Int32>
  ) {
    self.open = open
    self.actionCounts = actionCounts
    self.findings = findings
    count = 0
    findingCount = 0
  }
}
