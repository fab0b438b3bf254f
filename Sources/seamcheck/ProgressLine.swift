import SeamChecking
import SeamReport

/// A line on standard error that tells how a long run is going; only on a terminal, after a second.
final class ProgressLine {
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant?
  private let isShown: Bool

  init() {
    start = clock.now
    isShown = Console.errorIsTerminal
  }

  func show(_ progress: Progress, prefix: String = "") {
    show(prefix + ProgressText.line(progress))
  }

  func show(_ text: String) {
    let now = clock.now
    guard isShown, start.duration(to: now) > .seconds(1) else { return }
    if let last, last.duration(to: now) < .milliseconds(200) { return }
    last = now
    Console.error("\r\u{1B}[K\(text)")
  }

  /// Wipes the line before anything else is printed.
  func clear() {
    if last != nil { Console.error("\r\u{1B}[K") }
    last = nil
  }
}
