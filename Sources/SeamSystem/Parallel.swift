import Foundation

/// Runs independent tasks on all processors.
package enum Parallel {
  /// Stages recur over expressions as deep as a model may nest them.
  fileprivate static let stackSize = 512 << 20

  /// How many threads are used for some tasks, of which there may be no more than a number.
  package static func threads(for count: Int, atMost limit: Int?) -> Int {
    max(1, min(count, limit ?? ProcessInfo.processInfo.activeProcessorCount))
  }

  /// The results of tasks `0..<count`, in this order, whatever order they are done in.
  ///
  /// - Throws: What the task with the lowest number threw of those that did.
  package static func map<Result: Sendable, Failure: Error>(
    _ count: Int, threads limit: Int? = nil,
    _ task: @escaping @Sendable (Int) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    let threadCount = threads(for: count, atMost: limit)
    guard threadCount > 1 else { return try (0..<max(0, count)).map(task) }
    let queue = TaskQueue<Result, Failure>(count: count)
    let group = DispatchGroup()
    for _ in 0..<threadCount {
      group.enter()
      let thread = Thread {
        queue.work(task)
        group.leave()
      }
      thread.stackSize = stackSize
      thread.start()
    }
    group.wait()
    return try queue.results()
  }
}

/// Something that is worked out aside, on a thread of its own, until it is needed.
package final class Aside<Result: Sendable>: Sendable {
  private let work: @Sendable () throws -> Result
  private let result = Locked<Swift.Result<Result, any Error>?>(nil)
  private let group = DispatchGroup()

  /// Begins; where there may be one thread only it waits until the result is asked for.
  package init(threads limit: Int?, _ work: @escaping @Sendable () throws -> Result) {
    self.work = work
    guard Parallel.threads(for: 2, atMost: limit) > 1 else { return }
    group.enter()
    let thread = Thread { [self] in
      let outcome = Swift.Result { try work() }
      result.withLock { $0 = outcome }
      group.leave()
    }
    thread.stackSize = Parallel.stackSize
    thread.start()
  }

  /// The result, or what was thrown.
  package func get() throws -> Result {
    group.wait()
    if let known = result.withLock({ $0 }) { return try known.get() }
    return try work()
  }
}

/// Tasks that threads take one after another.
private final class TaskQueue<Result: Sendable, Failure: Error>: Sendable {
  private struct Content {
    var next = 0
    var results: [Result?]
    var failure: (number: Int, error: Failure)?
  }

  private let content: Locked<Content>

  init(count: Int) {
    content = Locked(Content(results: Array(repeating: nil, count: count)))
  }

  /// Takes tasks until there are no more, or one has failed.
  func work(_ task: (Int) throws(Failure) -> Result) {
    while let number = take() {
      do throws(Failure) {
        let result = try task(number)
        content.withLock { $0.results[number] = result }
      } catch {
        content.withLock { content in
          if content.failure.map({ number < $0.number }) ?? true {
            content.failure = (number, error)
          }
        }
      }
    }
  }

  private func take() -> Int? {
    content.withLock { content in
      guard content.next < content.results.count, content.failure == nil else { return nil }
      defer { content.next += 1 }
      return content.next
    }
  }

  func results() throws(Failure) -> [Result] {
    let (results, failure) = content.withLock { ($0.results, $0.failure) }
    if let failure { throw failure.error }
    return results.compactMap { $0 }
  }
}
