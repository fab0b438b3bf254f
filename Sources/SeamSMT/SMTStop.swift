import Foundation
import Synchronization

/// Ends the checks that are going on when somebody asks to stop.
///
/// A check may take as long as its limit, and whoever waits for it cannot look up meanwhile. So a
/// thread of its own looks, and interrupts.
public enum SMTStop {
  /// Checks that are going on, each with a way to end it.
  private static let running = Mutex<[ObjectIdentifier: SMTInterrupter]>([:])
  /// Whether somebody has asked to stop; no check begins then.
  private static let isAsked = Atomic<Bool>(false)

  /// How often the thread looks.
  private static let pollSeconds = 0.1
  /// How often a check is interrupted that does not notice; more often makes Z3 deaf.
  private static let repeatSeconds = 1.0

  /// Calls a function during which every check of this process ends soon after somebody has asked to
  /// stop, with ``SMTAnswer/unknown(_:)``.
  public static func whenever<Result, Failure: Error>(
    _ shouldStop: @escaping @Sendable () -> Bool, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let isOver = Flag()
    Thread.detachNewThread {
      var last: Date?
      while !isOver.value.load(ordering: .relaxed) {
        Thread.sleep(forTimeInterval: pollSeconds)
        guard shouldStop() else { continue }
        if isOver.value.load(ordering: .relaxed) { return }
        isAsked.store(true, ordering: .relaxed)
        guard last.map({ -$0.timeIntervalSinceNow >= repeatSeconds }) ?? true else { continue }
        last = Date()
        // Under the lock no check comes to its end, so none is interrupted that is gone.
        running.withLock { checks in for check in checks.values { check.interrupt() } }
      }
    }
    defer {
      isOver.value.store(true, ordering: .relaxed)
      isAsked.store(false, ordering: .relaxed)
    }
    return try body()
  }

  /// Runs a check of a solver where it may; `nil` where somebody has asked to stop.
  static func check<Answer>(_ solver: SMTSolver, _ body: () -> Answer) -> Answer? {
    let key = ObjectIdentifier(solver)
    let interrupter = solver.interrupter
    let mayBegin = running.withLock { checks in
      guard !isAsked.load(ordering: .relaxed) else { return false }
      checks[key] = interrupter
      return true
    }
    guard mayBegin else { return nil }
    defer { running.withLock { $0[key] = nil } }
    return body()
  }

  private final class Flag: Sendable {
    let value = Atomic<Bool>(false)
  }
}
