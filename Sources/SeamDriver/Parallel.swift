import Foundation
import Synchronization

/// Runs independent tasks on all processors.
enum Parallel {
  /// Stages recur over expressions as deep as a model may nest them.
  private static let stackSize = 512 << 20

  /// How many threads are used for some tasks, of which there may be no more than a number.
  static func threads(for count: Int, atMost limit: Int?) -> Int {
    max(1, min(count, limit ?? ProcessInfo.processInfo.activeProcessorCount))
  }

  /// The results of tasks `0..<count`, in this order, whatever order they are done in.
  ///
  /// - Throws: What the task with the lowest number threw of those that did.
  static func map<Result: Sendable>(
    _ count: Int, threads limit: Int? = nil, _ task: @escaping @Sendable (Int) throws -> Result
  ) throws -> [Result] {
    let threadCount = threads(for: count, atMost: limit)
    guard threadCount > 1 else { return try (0..<max(0, count)).map(task) }
    let queue = TaskQueue<Result>(count: count)
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

/// Tasks that threads take one after another.
private final class TaskQueue<Result: Sendable>: Sendable {
  private struct Content {
    var next = 0
    var results: [Result?]
    var failure: (number: Int, error: any Error)?
  }

  private let content: Mutex<Content>

  init(count: Int) {
    content = Mutex(Content(results: Array(repeating: nil, count: count)))
  }

  /// Takes tasks until there are no more, or one has failed.
  func work(_ task: (Int) throws -> Result) {
    while let number = take() {
      do {
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

  func results() throws -> [Result] {
    try content.withLock { content in
      if let failure = content.failure { throw failure.error }
      return content.results.compactMap { $0 }
    }
  }
}
