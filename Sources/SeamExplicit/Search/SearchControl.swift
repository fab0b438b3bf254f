import SeamChecking

/// When a search has to stop, and whom it tells how it goes; for the thread that called it.
struct SearchControl {
  private(set) var budget: Budget
  let shouldStop: @Sendable () -> Bool
  let progress: (Progress) -> Void
  /// Why the search stopped early, if it did.
  private(set) var stopped: Verdict.Bound.Reason?
  private let start = ContinuousClock.now
  private var polls = 0

  /// Polls between two reports of progress.
  private static let progressInterval = 256

  init(
    _ budget: Budget, shouldStop: @escaping @Sendable () -> Bool,
    progress: @escaping (Progress) -> Void
  ) {
    self.budget = budget
    self.shouldStop = shouldStop
    self.progress = progress
  }

  /// Since the search began.
  var seconds: Double {
    let passed = start.duration(to: .now).components
    return Double(passed.seconds) + Double(passed.attoseconds) * 1e-18
  }

  /// Lets the search see no more states than this.
  mutating func limit(states: Int) { budget.states = min(states, budget.states ?? .max) }

  /// Lets the search look no further than this.
  mutating func limit(depth: Int) { budget.depth = min(depth, budget.depth ?? .max) }

  /// Stops the search, unless it has been stopped.
  mutating func stop(_ reason: Verdict.Bound.Reason) { stopped = stopped ?? reason }

  /// Looks at the clock and asks whether to stop; to be called about every millisecond.
  ///
  /// - Returns: Whether it is time to report progress.
  mutating func poll() -> Bool {
    guard stopped == nil else { return false }
    if shouldStop() {
      stopped = .interrupted
    } else if let limit = budget.seconds, seconds > limit {
      stopped = .seconds(limit)
    }
    polls += 1
    return polls % SearchControl.progressInterval == 0
  }
}
