import SeamIR
import SeamSystem

/// What runs of one system share that differ in what they begin with.
///
/// Memory has to be cleared by the system before it is given, and all threads have to take note where it is
/// taken back: for a small search that takes as long as searching. So a run leaves its store to the next one.
final class RunsInCommon: Sendable {
  /// What a system is compiled to does not depend on its initial values.
  let program: Program
  private let left = Locked<[any WholeStateStore]>([])

  init(_ system: TransitionSystem) { program = Program(system) }

  /// A store with nothing in it that a run has left, if there is one that fits.
  func store<Width: StateWidth>(width: Int, limits: StoreLimits) -> LogStore<Width>? {
    let store = left.withLock { stores -> LogStore<Width>? in
      for place in stores.indices {
        guard let store = stores[place] as? LogStore<Width>, store.fits(width, limits) else {
          continue
        }
        stores.remove(at: place)
        return store
      }
      return nil
    }
    store?.clear()
    return store
  }

  /// Takes a store that a run is through with.
  func leave(_ store: any WholeStateStore) { left.withLock { $0.append(store) } }
}
