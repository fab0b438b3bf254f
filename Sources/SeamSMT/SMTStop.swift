import Foundation
import Synchronization

/// Ends the checks that are going on when somebody asks to stop.
///
/// A check may take as long as its limit, and whoever waits for it cannot look up meanwhile. So a
/// thread of its own looks, and interrupts.
public enum SMTStop {
  /// What checks of this thread heed; others in the process go on.
  @TaskLocal private static var scope: Scope?

  /// How often the thread looks.
  private static let pollSeconds = 0.1
  /// How often a check is interrupted that does not notice; more often makes Z3 deaf.
  private static let repeatSeconds = 1.0

  private final class Scope: Sendable {
    /// Checks that are going on, each with a way to end it.
    let running = Mutex<[ObjectIdentifier: SMTInterrupter]>([:])
    /// Whether somebody has asked to stop; no check begins then.
    let isAsked = Atomic<Bool>(false)
    let isOver = Atomic<Bool>(false)
  }

  /// Calls a function during which every check that it makes on its own thread ends soon after somebody has
  /// asked to stop, with ``SMTAnswer/unknown(_:)``.
  public static func whenever<Result, Failure: Error>(
    _ shouldStop: @escaping @Sendable () -> Bool, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let scope = Scope()
    Thread.detachNewThread {
      var last: Date?
      while !scope.isOver.load(ordering: .relaxed) {
        Thread.sleep(forTimeInterval: pollSeconds)
        guard shouldStop() else { continue }
        scope.isAsked.store(true, ordering: .relaxed)
        guard last.map({ -$0.timeIntervalSinceNow >= repeatSeconds }) ?? true else { continue }
        last = Date()
        // Under the lock no check comes to its end, so none is interrupted that is gone.
        scope.running.withLock { checks in for check in checks.values { check.interrupt() } }
      }
    }
    defer { scope.isOver.store(true, ordering: .relaxed) }
    let outcome = $scope.withValue(scope) { () -> Swift.Result<Result, Failure> in
      do throws(Failure) { return .success(try body()) } catch { return .failure(error) }
    }
    return try outcome.get()
  }

  /// Runs a check of a solver where it may; `nil` where somebody has asked to stop.
  static func check<Answer>(_ solver: SMTSolver, _ body: () -> Answer) -> Answer? {
    guard let scope else { return body() }
    let key = ObjectIdentifier(solver)
    let interrupter = solver.interrupter
    let mayBegin = scope.running.withLock { checks in
      guard !scope.isAsked.load(ordering: .relaxed) else { return false }
      checks[key] = interrupter
      return true
    }
    guard mayBegin else { return nil }
    defer { scope.running.withLock { $0[key] = nil } }
    return body()
  }
}
