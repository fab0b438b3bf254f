import Foundation
import SeamSymbolic

/// Spacer, Z3's engine for Horn clauses, or another solver of them, as a program of its own.
///
/// In a process of its own because it may have to be killed: Z3 4.8.12 does not keep the time limit of
/// this engine, and a context in which it was interrupted is of no more use. Its word is never the
/// verdict: wrong answers of it are known.
public struct HornSolver: Sendable {
  /// The program and its options; the file is added.
  public var command: [String]
  public var seconds = 60.0
  /// The most memory that the program is told to take, where it is z3.
  public var megabytes = 2048

  public init(command: [String] = ["z3"]) { self.command = command }

  /// What came of it.
  public enum Answer: Sendable, Hashable {
    /// Conditions that are said to be an invariant which shows the claim.
    case invariant([SymbolicTerm])
    /// Why there is none to be had.
    case failed(String)
  }

  private static let outputLimit = 4 << 20

  /// Asks for an invariant that shows a claim.
  public func solve(_ claim: ProofClaim, isCancelled: () -> Bool = { false }) -> Answer {
    var solver = ForeignSolver(command: command)
    solver.seconds = seconds
    let options = solver.name == "z3" ? ["-memory:\(megabytes)"] : []
    let outcome = solver.run(
      HornText(claim).text + "(get-model)\n", options: options, outputLimit: Self.outputLimit,
      isCancelled: isCancelled)
    switch outcome {
    case .failed(let reason): return .failed(reason)
    case .ended(let status, let output):
      let end = output.firstIndex(where: \.isNewline) ?? output.endIndex
      let word = output[..<end].trimmingCharacters(in: .whitespaces)
      switch word {
      case "sat" where status == 0: break
      case "unsat": return .failed("it says that there is no invariant")
      case "unknown": return .failed("it gives up")
      default:
        let said = word.isEmpty ? "nothing" : "`\(word.prefix(80))`"
        return .failed("it ended with status \(status) and said \(said)")
      }
      guard output.utf8.count < Self.outputLimit else { return .failed("its answer is too long") }
      var reader = HornAnswerReader(claim.system)
      do { return .invariant(try reader.lemmas(output[end...])) } catch {
        return .failed("its invariant cannot be used: \(error.message)")
      }
    }
  }
}
