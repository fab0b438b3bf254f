import Foundation
import SeamDiagnostics
import SeamIR

/// A trace as `seamcheck trace --format json` writes it, as far as it matters for other models.
public struct TraceFile: Decodable, Sendable {
  let format: String
  let model: String
  let trace: Run

  struct Run: Decodable, Sendable { let steps: [Step] }
  struct Step: Decodable, Sendable {
    let name: String
    let processor: String?
    let choices: [String]
    let events: [String]

    /// "deliver_nmi", "run (either)".
    var text: String { choices.isEmpty ? name : "\(name) (\(choices.joined(separator: ", ")))" }
  }

  /// The largest file that is read, in bytes.
  static let sizeMax = 64 << 20

  /// Reads a trace; `nil` where the file is none, as `diagnostics` says.
  public static func read(_ path: String, diagnostics: inout Diagnostics) -> TraceFile? {
    guard let text = InputFile.read(path, diagnostics: &diagnostics) else { return nil }
    guard let file = try? JSONDecoder().decode(TraceFile.self, from: Data(text.bytes)),
      file.format == "seamcheck-trace"
    else {
      diagnostics.error(
        "bad-trace", "`\(path)` is not a trace", at: nil,
        notes: [Note("`seamcheck trace --format json --output FILE` writes one")])
      return nil
    }
    return file
  }

  /// Whether the steps are those of a model; a step that one of its own revisions had may be gone.
  func belongs(
    to system: TransitionSystem, path: String, diagnostics: inout Diagnostics
  ) -> Bool {
    if model == system.name { return true }
    let names = Set(system.actions.map { system.title(of: $0) })
    guard let unknown = trace.steps.first(where: { !names.contains($0.name) }) else { return true }
    diagnostics.error(
      "foreign-trace",
      "`\(path)` is a trace of \(model): \(system.name) has no step `\(unknown.name)`", at: nil)
    return false
  }
}

extension TransitionSystem {
  /// The name of the step or action that an action of the core comes from.
  func title(of action: Action) -> String {
    switch origins[action.origin.index].kind {
    case .step(_, let step): step
    case .action(let name): name
    case .endOfFlow: "end of flow"
    }
  }

  /// Whether an action is what a step of a trace took.
  func fits(_ action: Action, _ step: TraceFile.Step) -> Bool {
    title(of: action) == step.name && action.choices == step.choices
      && origins[action.origin.index].processorName == step.processor ?? ""
  }
}
