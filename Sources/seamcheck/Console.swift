import Foundation
import Glibc
import SeamDriver
import SeamReport

/// The three standard streams.
enum Console {
  /// Opens the standard streams that the caller closed, so that no file of ours takes their place.
  static func prepare() {
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY)
    }
  }

  /// Writes to standard output; where that is full the program ends and says so.
  static func out(_ text: String) {
    guard !write(text, to: STDOUT_FILENO) else { return }
    let code = errno
    // The reader has gone away: there is nobody left to talk to.
    if code == EPIPE { exit(128 + SIGPIPE) }
    error("seamcheck: cannot write the output: \(String(cString: strerror(code)))\n")
    exit(2)
  }

  /// Writes to a file, or to standard output where none is named.
  static func write(_ text: String, to path: String?) throws {
    guard let path else {
      out(text)
      return
    }
    do {
      try OutputFile.write(text, to: path)
    } catch let problem {
      error("seamcheck: cannot write `\(path)`: \(problem.localizedDescription)\n")
      throw ExitStatusError(.badInput)
    }
  }

  /// Writes to standard error; a failure there cannot be told to anyone.
  static func error(_ text: String) { _ = write(text, to: STDERR_FILENO) }

  static var outIsTerminal: Bool { isatty(STDOUT_FILENO) != 0 }
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) != 0 }
  static var inIsTerminal: Bool { isatty(STDIN_FILENO) != 0 }

  /// The looks of an output, from what it is and what the user asked for.
  static func style(_ mode: Style.ColorMode, isTerminal: Bool) -> Style {
    let environment = ProcessInfo.processInfo.environment
    return Style(
      mode: mode, isTerminal: isTerminal, environment: environment,
      width: isTerminal ? terminalWidth() : pipeWidth(environment["COLUMNS"]))
  }

  /// Between 60 and 120, and 100 where the terminal does not tell.
  private static func terminalWidth() -> Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return min(120, max(60, Int(size.ws_col)))
  }

  /// What the environment asks for where there is no terminal, at least 60 and at most 400; else 100.
  private static func pipeWidth(_ columns: String?) -> Int {
    guard let asked = columns.flatMap({ Int($0) }), asked > 0 else { return 100 }
    return min(400, max(60, asked))
  }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { whole in
      var bytes = whole[...]
      while !bytes.isEmpty {
        let rest = UnsafeBufferPointer(rebasing: bytes)
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count >= 0 {
          bytes = bytes.dropFirst(count)
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }
}
