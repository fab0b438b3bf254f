/// Brings the states of batches to the store that owns them.
///
/// Every state has one owner, by its hash. Where there are several owners, each with a process of
/// its own, an exchange sends on what belongs to others and takes in what comes from them; the
/// search neither knows nor cares.
protocol Exchange: Sendable {
  associatedtype Store: StateStore

  /// The store of this process.
  var store: Store { get }

  /// Delivers states from `start` on, from any thread in a phase.
  ///
  /// - Returns: The place of the first that could not be delivered for want of room, or the count.
  func deliver(_ batch: borrowing Batch, from start: Int, with writer: inout StoreWriter) -> Int

  /// Waits until everything of this level has arrived everywhere.
  ///
  /// - Parameter found: New states in this process.
  /// - Returns: New states in all processes, so that all see the same end.
  func endLevel(found: Int) -> Int
}

/// Everything belongs to one store.
struct OneOwner<Store: StateStore>: Exchange {
  let store: Store

  @inline(__always)
  func deliver(_ batch: borrowing Batch, from start: Int, with writer: inout StoreWriter) -> Int {
    store.insert(batch, from: start, with: &writer)
  }

  func endLevel(found: Int) -> Int { found }
}
