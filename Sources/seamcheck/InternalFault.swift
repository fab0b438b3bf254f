import Foundation
import SeamChecking
import SeamDriver
import SeamInterpreter

/// What happens when seamcheck itself is in the wrong.
enum InternalFault {
  /// Writes a report file, says where it is, and gives the exit code.
  static func report(_ error: any Error) -> ExitStatus {
    let (message, details): (String, String) =
      switch error {
      case let fault as EngineFault: (fault.message, fault.details)
      case let problem as EngineProblem: (problem.message, problem.details)
      case let problem as InterpreterError: (problem.message, problem.details)
      default: ("\(error)", "")
      }
    let text = """
      seamcheck: internal fault
      version:   \(Version.text)
      command:   \(CommandLine.arguments.joined(separator: " "))
      message:   \(message)

      \(details)

      """
    Console.error("seamcheck: internal fault: \(message)\n")
    Console.error("This is a mistake of seamcheck, not of your model. No verdict was reached.\n")
    if let name = write(text) {
      Console.error("Please report it with the file \(name) and the model.\n")
    } else {
      Console.error("The report could not be written to the current folder; here it is:\n\(text)")
    }
    return .internalFault
  }

  /// Never overwrites an earlier report.
  private static func write(_ text: String) -> String? {
    for number in 1...99 {
      let name = "seamcheck-fault-\(number).txt"
      do {
        try Data(text.utf8).write(to: URL(filePath: name), options: .withoutOverwriting)
        return name
      } catch {
        guard FileManager.default.fileExists(atPath: name) else { return nil }
      }
    }
    return nil
  }
}
