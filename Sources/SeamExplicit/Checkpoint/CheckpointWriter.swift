import Foundation
import SeamChecking

/// Writes checkpoints of a search, now and then and at its early end.
final class CheckpointWriter {
  private let file: CheckpointFile
  private let interval: Duration
  private var written = ContinuousClock.now
  /// What was known at the beginning of the level that is being expanded.
  private var mark: SearchMark?
  private var isWritten = false
  private(set) var outcome: CheckpointOutcome?

  init(path: String, seconds: Double) {
    file = CheckpointFile(path: path)
    interval = .seconds(seconds)
  }

  /// Keeps the mark, and writes it if it is time to.
  func take(_ mark: SearchMark, of store: any WholeStateStore) {
    self.mark = mark
    isWritten = false
    if written.duration(to: .now) >= interval { write(of: store) }
  }

  /// Writes the last mark, unless it has been: the states behind it are found again from it.
  func writeLast(of store: any WholeStateStore) {
    if !isWritten { write(of: store) }
  }

  private func write(of store: any WholeStateStore) {
    guard let mark else { return }
    do {
      try file.write(mark, states: store.words(of: mark.stateCount))
      outcome = .written(path: file.path, states: mark.stateCount, level: mark.depth)
    } catch {
      // The search goes on: what it finds is as good without.
      outcome = .failed(path: file.path, reason: Self.reason(error))
    }
    isWritten = true
    written = .now
  }

  /// What the system says, where it does.
  private static func reason(_ error: any Error) -> String {
    let error = error as NSError
    let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    guard cause.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
    return String(cString: strerror(Int32(truncatingIfNeeded: cause.code)))
  }
}
