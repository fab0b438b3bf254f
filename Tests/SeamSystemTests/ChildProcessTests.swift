import Foundation
import Testing

@testable import SeamSystem

@Suite struct ChildProcessTests {
  @Test func whatAProgramSaysComesBack() {
    let outcome = ChildProcess.run(
      "/bin/sh", ["-c", "echo out; echo err >&2; cat; exit 3"], seconds: 20, isCancelled: { false })
    #expect(outcome == .ended(status: 3, text: "out\nerr\n"))
  }

  @Test func aProgramThatIsNotThereIsNotStarted() {
    let outcome = ChildProcess.run("/no/such/program", [], seconds: 20, isCancelled: { false })
    guard case .notStarted(let problem) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(problem.contains("No such file"))
  }

  @Test func itsOwnChildrenEndWithIt() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "pid-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let outcome = ChildProcess.run(
      "/bin/sh", ["-c", "sleep 600 & echo $! >'\(file.path)'; wait"], seconds: 20,
      isCancelled: { FileManager.default.fileExists(atPath: file.path) && pid(in: file) != nil })
    #expect(outcome == .cancelled)
    let child = try #require(pid(in: file))
    #expect(hasEnded(child))
  }

  #if os(Linux)
    /// The thread that starts a program stands for its process: both end without a word to the program.
    @Test func aProgramEndsWithWhoeverStartedIt() throws {
      let file = FileManager.default.temporaryDirectory.appending(path: "pid-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: file) }
      let started = Thread {
        _ = ChildProcess.start(
          "/bin/sh", ["-c", "echo $$ >'\(file.path)'; exec sleep 600"], output: 1)
        while pid(in: file) == nil { usleep(1000) }
      }
      started.start()
      while pid(in: file) == nil { usleep(1000) }
      let child = try #require(pid(in: file))
      #expect(hasEnded(child))
    }
  #endif

  private func pid(in file: URL) -> pid_t? {
    guard let text = try? String(contentsOf: file, encoding: .utf8), text.hasSuffix("\n") else {
      return nil
    }
    return pid_t(text.dropLast())
  }

  /// Whether a process is gone, or soon will be: it has had its signal.
  private func hasEnded(_ process: pid_t) -> Bool {
    for _ in 0..<2000 {
      var status: Int32 = 0
      // A child of ours is only gone when it has been waited for.
      if waitpid(process, &status, WNOHANG) == process || kill(process, 0) != 0 { return true }
      usleep(5000)
    }
    return false
  }
}
