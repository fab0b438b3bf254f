import Foundation
import SeamSystem

/// A solver that is not ours, as a program that is given a file.
///
/// It only ever gets text that was made from the model and from lemmas that were read term by term.
public struct ForeignSolver: Sendable {
  /// The program and its options; the file is added.
  public let command: [String]
  /// How long it may take for a file.
  ///
  /// A proof for thousands of variants takes a minute of a machine that has nothing else to do.
  public var seconds = 900.0

  public init(command: [String]) { self.command = command }

  /// What it said.
  public enum Answer: Sendable, Hashable {
    /// One `sat`, `unsat` or `unknown` for each question.
    case answers([String])
    /// Why there is no answer.
    case failed(String)
  }

  /// The name that reports use.
  public var name: String {
    command.first.map { URL(filePath: $0).lastPathComponent } ?? ""
  }

  /// What became of a run.
  enum Outcome {
    case ended(status: Int32, output: String)
    case failed(String)
  }

  /// Runs the program on a text, in a file of its own that is gone afterwards.
  func run(
    _ text: String, options: [String], outputLimit: Int, isCancelled: () -> Bool = { false }
  ) -> Outcome {
    guard let word = command.first, let program = Posix.program(named: word) else {
      return .failed("there is no program `\(command.first ?? "")`")
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "seamcheck-proof-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "proof.smt2")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    } catch {
      return .failed("the text for it cannot be written: \(error.localizedDescription)")
    }
    let outcome = ChildProcess.run(
      program, Array(command.dropFirst()) + options + [file.path], seconds: seconds,
      outputLimit: outputLimit, isCancelled: isCancelled)
    switch outcome {
    case .notStarted(let reason): return .failed("it cannot be started: \(reason)")
    case .tooLong: return .failed("it did not end in \(Int(seconds)) seconds")
    case .cancelled: return .failed("it was ended")
    case .ended(let status, let output): return .ended(status: status, output: output)
    }
  }

  /// Gives the solver a text; cvc5 wants to be told when there are several questions in it.
  public func answer(_ text: String, isIncremental: Bool = false) -> Answer {
    let extra = isIncremental && name == "cvc5" ? ["--incremental"] : []
    switch run(text, options: extra, outputLimit: 1 << 16) {
    case .failed(let reason): return .failed(reason)
    case .ended(let status, let output):
      let words = output.split(whereSeparator: \.isNewline).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      let answers = words.filter { ["sat", "unsat", "unknown"].contains($0) }
      // A complaint beside an answer means that it has not understood all of it.
      guard status == 0, answers.count == words.count, !answers.isEmpty else {
        let said = words.first { !answers.contains($0) } ?? "nothing"
        return .failed("it ended with status \(status) and said `\(said.prefix(80))`")
      }
      return .answers(answers)
    }
  }

  /// Why a proof is not accepted by this solver; `nil` where it is.
  ///
  /// `possible` says for each action whether it can happen.
  public func objection(to text: ProofText, possible: [Bool]) -> String? {
    switch answer(text.proof) {
    case .failed(let reason): return "\(name): \(reason)"
    case .answers(["unsat"]): break
    case .answers(let answers):
      return "\(name) answers \(answers.joined(separator: " ")) where a proof gets unsat"
    }
    switch answer(text.sanity(possible: possible), isIncremental: true) {
    case .failed(let reason): return "\(name), sanity: \(reason)"
    case .answers(let answers):
      let wanted = text.questionCount(possible: possible)
      guard answers.count == wanted, answers.allSatisfy({ $0 == "sat" }) else {
        return "\(name): not every question of the sanity file is answered with sat"
      }
      return nil
    }
  }
}
