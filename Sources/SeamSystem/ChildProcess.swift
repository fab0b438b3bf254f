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
    let started = spawn(path, arguments, output: ends[1])
    close(ends[1])
    guard let process = started.process else { return .notStarted(started.problem) }
    return wait(
      for: process, output: ends[0], seconds: seconds, outputLimit: outputLimit,
      isCancelled: isCancelled)
  }

  private static func spawn(
    _ path: String, _ arguments: [String], output: Int32
  ) -> (process: pid_t?, problem: String) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, output, 2)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    let environment = Posix.wholeEnvironment.map { strdup($0) } + [nil]
    defer { for word in words + environment { free(word) } }
    var process: pid_t = 0
    let error = posix_spawn(&process, path, &actions, &attributes, words, environment)
    return error == 0 ? (process, "") : (nil, String(cString: strerror(error)))
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
