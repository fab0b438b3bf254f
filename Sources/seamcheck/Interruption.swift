import Glibc
import Synchronization

/// Ctrl-C and its like: the first asks the run to stop and tell what it knows, the second kills.
enum Interruption {
  private static let count = Atomic<Int>(0)

  /// Whether the user has asked to stop.
  static var isRequested: Bool { count.load(ordering: .relaxed) > 0 }

  /// Begins to listen for SIGINT and SIGTERM.
  static func listen() {
    // Touched here, so that the handler never is the first to need it.
    _ = isRequested
    for number in [SIGINT, SIGTERM] {
      _ = signal(number) { number in
        if Interruption.count.add(1, ordering: .relaxed).oldValue > 0 {
          _ = signal(number, SIG_DFL)
          _ = raise(number)
        }
      }
    }
  }
}
