// Threads for the phases of a search. They start when the first large phase does, so that a small
// search never has any. Between phases they look out for the next one for a little while, and sleep when it does not
// come: a search with many small levels would wait for threads to wake up most of the time.

import CProcessor
import Foundation
import Synchronization

/// Threads that do one thing together; the calling thread is one of them.
package final class Workforce: @unchecked Sendable {
  // Unchecked: everything that changes is read and written under `condition`, but for what is looked out for.

  /// With the calling thread.
  package let threadCount: Int
  private let condition = NSCondition()
  private var job: (@Sendable (Int) -> Void)?
  /// Counts the jobs, so that a thread sees that there is a new one; written to under `condition`.
  private let jobNumber = Atomic<Int>(0)
  /// Written to under `condition`.
  private let busyCount = Atomic<Int>(0)
  private var hasStarted = false
  private var isOver = false

  /// Threads that start when they are first needed.
  package init(threadCount: Int) { self.threadCount = max(1, threadCount) }

  /// Ends the threads.
  ///
  /// Whoever made this has to see to it.
  package func dismiss() {
    condition.withLock {
      isOver = true
      condition.broadcast()
    }
  }

  /// Whether the calling thread does a job alone.
  package func isAlone(_ isLarge: Bool) -> Bool { !isLarge || threadCount == 1 }

  /// Does a job on all threads at once, or on the calling one alone.
  ///
  /// - Parameters:
  ///   - isLarge: Whether it is worth the threads, of which waking takes some 20 µs.
  ///   - job: Called with the number of the thread, 0 on the calling one.
  package func run(_ isLarge: Bool, _ job: @escaping @Sendable (Int) -> Void) {
    run(isLarge, first: { job(0) }, others: job)
  }

  /// The same, where the calling thread has something of its own to do besides.
  package func run(_ isLarge: Bool, first: () -> Void, others: @escaping @Sendable (Int) -> Void) {
    if isAlone(isLarge) { return first() }
    start()
    condition.withLock {
      job = others
      busyCount.store(threadCount - 1, ordering: .relaxed)
      jobNumber.add(1, ordering: .releasing)
      condition.broadcast()
    }
    first()
    lookOut { busyCount.load(ordering: .acquiring) == 0 }
    condition.withLock {
      while busyCount.load(ordering: .relaxed) > 0 { condition.wait() }
      job = nil
    }
  }

  /// Waits a little for something that will probably happen at once.
  private func lookOut(for hasHappened: () -> Bool) {
    for _ in 0..<Workforce.looks {
      if hasHappened() { return }
      seam_pause()
    }
  }

  /// About 50 µs of looking out.
  private static let looks = 2000

  private func start() {
    if hasStarted { return }
    hasStarted = true
    for number in 1..<threadCount {
      let thread = Thread { [self] in work(number) }
      thread.name = "search \(number)"
      thread.start()
    }
  }

  private func work(_ number: Int) {
    var done = 0
    while true {
      lookOut { jobNumber.load(ordering: .acquiring) != done }
      let next: (@Sendable (Int) -> Void)? = condition.withLock {
        while !isOver && jobNumber.load(ordering: .relaxed) == done { condition.wait() }
        done = jobNumber.load(ordering: .relaxed)
        return isOver ? nil : job
      }
      guard let next else { return }
      next(number)
      condition.withLock {
        if busyCount.subtract(1, ordering: .releasing).newValue == 0 { condition.broadcast() }
      }
    }
  }
}
