import ArgumentParser
import Foundation
import SeamDiagnostics
import SeamDriver

/// The command line: arguments, wiring and exit codes, and nothing that is worth testing alone.
struct Seamcheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seamcheck",
    abstract: "Checks models of processors, flows and interruption, state by state.",
    discussion: """
      EXAMPLES
        seamcheck check models/vcpu_nmi.seam
        seamcheck check models/vcpu_nmi.seam --set propagate=none --property in_order
        seamcheck trace models/vcpu_nmi.seam --property in_order --format email
        seamcheck claims models/vcpu_nmi.seam
        seamcheck explore models/vcpu_nmi.seam
        seamcheck whatif models/vcpu_nmi.seam --property spec

      EXIT CODES
        0  every property asked for holds (claims: all come out as expected)
        1  a property is violated, a `reachable` is not met, or the model faults
        2  the command line or the model is wrong
        3  nothing was found, but not everything was looked at or could be decided
        4  a mistake of seamcheck itself; a report is written to the current folder
      """,
    version: Version.text,
    subcommands: [
      CheckCommand.self, TraceCommand.self, ClaimsCommand.self, CoreCommand.self,
      FormatCommand.self, ExploreCommand.self, SimulateCommand.self, WhatIfCommand.self,
      DiffCommand.self, ExplainCommand.self, MutateCommand.self, ProveCommand.self,
      ProofsCommand.self,
      ExportCommand.self, VersionCommand.self,
    ])
}

enum Version {
  static let text = "seamcheck 0.1.0"
}

struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Prints the version.")

  func run() throws { Console.out(Version.text + "\n") }
}

/// Starts the program; argument-parser's own exit code for usage errors is not ours.
@main
enum Main {
  /// Stages recur over expressions as deep as a model may nest them, which is more than the stack
  /// of the first thread has room for.
  private static let stackSize = 512 << 20

  static func main() {
    Console.prepare()
    let worker = Thread { run() }
    worker.stackSize = stackSize
    worker.start()
    // The worker ends the process.
    while true { pause() }
  }

  private static func run() {
    refuseUnknownCommand()
    do {
      var command = try Seamcheck.parseAsRoot()
      try command.run()
      finish(.holds)
    } catch let status as ExitStatusError {
      finish(status.status)
    } catch {
      let isHelp = Seamcheck.exitCode(for: error) == .success
      let message = Seamcheck.fullMessage(for: error)
      if isHelp {
        if !message.isEmpty { Console.out(message + "\n") }
        finish(.holds)
      }
      if error is EngineProblem || !isUsageError(error) {
        finish(InternalFault.report(error))
      }
      Console.error(message + "\n")
      finish(.badInput)
    }
  }

  /// Says what is wrong with `seamcheck chekc model.seam` better than "unexpected argument".
  private static func refuseUnknownCommand() {
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-") else { return }
    let names = Seamcheck.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !(names + ["help"]).contains(word) else { return }
    Console.error("seamcheck: there is no command `\(word)`\n")
    if let near = nearest(to: word, among: names) {
      Console.error("did you mean `\(near)`?\n")
    } else if FileManager.default.fileExists(atPath: word) {
      Console.error("did you mean `seamcheck check \(word)`?\n")
    } else {
      Console.error("there are: \(names.joined(separator: ", "))\n")
    }
    finish(.badInput)
  }

  private static func isUsageError(_ error: any Error) -> Bool {
    Seamcheck.exitCode(for: error) == .validationFailure
  }

  private static func finish(_ status: ExitStatus) -> Never {
    exit(status.rawValue)
  }
}

/// Ends a command with an exit code, everything having been said.
struct ExitStatusError: Error {
  let status: ExitStatus
  init(_ status: ExitStatus) { self.status = status }
}
