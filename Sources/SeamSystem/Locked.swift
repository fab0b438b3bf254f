import Foundation

/// A value that threads take turns with.
///
/// `Synchronization.Mutex` would do, but where threads wait for one, the thread sanitizer does not see who
/// lets them in, and reports races that are none.
package final class Locked<Value>: @unchecked Sendable {
  // Unchecked: the value is read and written under the lock only.

  private let lock = NSLock()
  private var value: Value

  /// A value that is there from the beginning.
  package init(_ value: Value) { self.value = value }

  /// Lets nobody else have the value meanwhile.
  package func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    try lock.withLock { try body(&value) }
  }
}
