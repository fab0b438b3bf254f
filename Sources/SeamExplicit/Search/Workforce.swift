// Threads for the phases of a search. They start when the first large phase does, so that a small
// search never has any, and sleep between phases.

import Foundation
import Synchronization

/// Threads that do one thing together; the calling thread is one of them.
final class Workforce: @unchecked Sendable {
  // Unchecked: everything that changes is read and written under `condition`.

  /// With the calling thread.
  let threadCount: Int
  private let condition = NSCondition()
  private var job: (@Sendable (Int) -> Void)?
  /// Counts the jobs, so that a thread sees that there is a new one.
  private var jobNumber = 0
  private var busyCount = 0
  private var hasStarted = false
  private var isOver = false

  init(threadCount: Int) { self.threadCount = max(1, threadCount) }

  /// Ends the threads.
  ///
  /// Whoever made this has to see to it.
  func dismiss() {
    condition.withLock {
      isOver = true
      condition.broadcast()
    }
  }

  /// Does a job on all threads at once, or on the calling one alone.
  ///
  /// - Parameters:
  ///   - isLarge: Whether it is worth the threads, of which waking takes some 20 µs.
  ///   - job: Called with the number of the thread, 0 on the calling one.
  func run(_ isLarge: Bool, _ job: @escaping @Sendable (Int) -> Void) {
    run(isLarge, first: { job(0) }, others: job)
  }

  /// The same, where the calling thread has something of its own to do besides.
  func run(_ isLarge: Bool, first: () -> Void, others: @escaping @Sendable (Int) -> Void) {
    guard isLarge && threadCount > 1 else { return first() }
    start()
    condition.withLock {
      job = others
      jobNumber += 1
      busyCount = threadCount - 1
      condition.broadcast()
    }
    first()
    condition.withLock {
      while busyCount > 0 { condition.wait() }
      job = nil
    }
  }

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
      let next: (@Sendable (Int) -> Void)? = condition.withLock {
        while !isOver && jobNumber == done { condition.wait() }
        done = jobNumber
        return isOver ? nil : job
      }
      guard let next else { return }
      next(number)
      condition.withLock {
        busyCount -= 1
        if busyCount == 0 { condition.broadcast() }
      }
    }
  }
}

/// A range of numbers that threads share out among themselves.
final class ChunkedRange: Sendable {
  let end: Int
  private let chunk: Int
  private let taken: Atomic<Int>
  private let halted = Atomic<Bool>(false)

  init(_ range: Range<Int>, chunk: Int) {
    end = range.upperBound
    self.chunk = chunk
    taken = Atomic(range.lowerBound)
  }

  /// Some numbers that nobody else gets; `nil` where there are none any more.
  func next() -> Range<Int>? {
    // Looked at first, so that many who ask in vain do not count up for ever.
    if taken.load(ordering: .relaxed) >= end { return nil }
    let start = taken.add(chunk, ordering: .relaxed).oldValue
    return start < end ? start..<min(start + chunk, end) : nil
  }

  /// What nobody has got yet.
  var rest: Range<Int> { min(taken.load(ordering: .relaxed), end)..<end }

  /// Whether everybody should come to an end with what they are at.
  var isHalted: Bool { halted.load(ordering: .relaxed) }
  func halt() { halted.store(true, ordering: .relaxed) }
  func goOn() { halted.store(false, ordering: .relaxed) }
}
