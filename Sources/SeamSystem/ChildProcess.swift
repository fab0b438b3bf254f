internal import CSpawn

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that is run to its end, without a shell, under a limit of time.
package struct ChildProcess {
  package enum Outcome: Equatable {
    /// The exit status, or 128 and the signal; and the beginning of what it had to say.
    case ended(status: Int32, text: String)
    case notStarted(String)
    case tooLong
    case cancelled
  }

  /// Runs a program in a group of its own, so that its own children end with it.
  ///
  /// On Linux it is killed as well where this process is. The thread that calls has to wait for it, as
  /// it does here: the system watches that thread.
  ///
  /// Of what it says the first `outputLimit` bytes are kept.
  package static func run(
    _ path: String, _ arguments: [String], seconds: Double, outputLimit: Int = 4096,
    isCancelled: () -> Bool
  ) -> Outcome {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return .notStarted(Posix.lastError) }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    let started = start(path, arguments, output: ends[1])
    close(ends[1])
    guard let process = started.process else { return .notStarted(started.problem) }
    return wait(
      for: process, output: ends[0], seconds: seconds, outputLimit: outputLimit,
      isCancelled: isCancelled)
  }

  /// Starts a program; the thread that does must not end before the program does.
  static func start(
    _ path: String, _ arguments: [String], output: Int32
  ) -> (process: pid_t?, problem: String) {
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    let environment = Posix.wholeEnvironment.map { strdup($0) } + [nil]
    defer { for word in words + environment { free(word) } }
    var error: Int32 = 0
    let process = seam_spawn(path, words, environment, output, &error)
    return process > 0 ? (process, "") : (nil, String(cString: strerror(error)))
  }

  private static func wait(
    for process: pid_t, output: Int32, seconds: Double, outputLimit: Int, isCancelled: () -> Bool
  ) -> Outcome {
    let start = ContinuousClock.now
    var text: [UInt8] = []
    while true {
      var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      _ = poll(&waiting, 1, 5)
      while let some = Posix.readSome(output, 4096), !some.isEmpty {
        text += some.prefix(max(0, outputLimit - text.count))
      }
      var status: Int32 = 0
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process {
        return .ended(status: code(status), text: String(decoding: text, as: UTF8.self))
      }
      let isLate = start.duration(to: .now) > .seconds(seconds)
      if ended < 0 || isLate || isCancelled() {
        kill(-process, SIGKILL)
        kill(process, SIGKILL)
        _ = waitpid(process, &status, 0)
        return isLate ? .tooLong : .cancelled
      }
      // At the end of the output `poll` comes back at once.
      if Int32(waiting.revents) & Int32(POLLHUP) != 0 { usleep(500) }
    }
  }

  private static func code(_ status: Int32) -> Int32 {
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }
}
