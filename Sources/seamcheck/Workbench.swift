import ArgumentParser
import SeamChecking
import SeamDiagnostics
import SeamDriver
import SeamIR
import SeamLowering
import SeamReport
import SeamSemantics

/// What every command on a model does first: load it, read the settings, and tell what is wrong.
struct Workbench {
  let session: Session
  let settings: [String: Int]
  let properties: Set<String>?
  let unbounded: Set<String>
  /// Warnings that did not stop anything.
  var diagnostics: Diagnostics

  /// Prepares a model, or ends the command after `onFailure` has printed the diagnostics, which
  /// otherwise go to standard error.
  init(
    _ options: ModelOptions, properties names: [String] = [], unbounded: [String] = [],
    look: LookOptions, onFailure: ((Diagnostics) -> Void)? = nil
  ) throws {
    var diagnostics = Diagnostics()
    guard
      let session = Session.load(
        path: options.file, amendments: options.amend, diagnostics: &diagnostics)
    else {
      throw Self.failure(diagnostics, look, onFailure)
    }
    let settings = session.settings(
      assignments: options.assignments, configuration: options.config, diagnostics: &diagnostics)
    let properties = session.properties(named: names, diagnostics: &diagnostics)
    let endless = session.parameters(named: unbounded, diagnostics: &diagnostics)
    guard let settings, let properties, let endless else {
      throw Self.failure(diagnostics, look, onFailure)
    }
    self.session = session
    self.settings = settings
    self.properties = properties
    self.unbounded = endless
    self.diagnostics = diagnostics
  }

  func options(_ model: ModelOptions, open: Set<String> = []) -> LoweringOptions {
    LoweringOptions(
      settings: settings.filter { !open.contains($0.key) }, properties: properties,
      natBound: model.natBound, open: open,
      unbounded: unbounded.isEmpty
        ? nil : Unbounded(parameters: unbounded, cut: model.natBound ?? Cell.endlessBound))
  }

  /// The core, with some parameters left open, or the end of the command.
  mutating func system(
    _ model: ModelOptions, open: Set<String> = [], look: LookOptions,
    onFailure: ((Diagnostics) -> Void)? = nil
  ) throws -> TransitionSystem {
    guard let system = session.system(options(model, open: open), diagnostics: &diagnostics) else {
      throw Self.failure(diagnostics, look, onFailure)
    }
    let complaints = system.complaints()
    guard complaints.isEmpty else {
      throw EngineProblem(
        message: "the core of \(session.model.name) breaks its own rules",
        details: complaints.joined(separator: "\n"))
    }
    return system
  }

  /// The end of the command, for a reason that has been added to the diagnostics.
  func failure(_ look: LookOptions, _ onFailure: ((Diagnostics) -> Void)? = nil) -> ExitStatusError
  {
    Self.failure(diagnostics, look, onFailure)
  }

  /// Warnings go to standard error, where they do not mix with what a script reads.
  func showWarnings(_ look: LookOptions) {
    Console.error(render(diagnostics, look.errorStyle))
  }

  static func failure(
    _ diagnostics: Diagnostics, _ look: LookOptions, _ onFailure: ((Diagnostics) -> Void)?
  ) -> ExitStatusError {
    if let onFailure {
      onFailure(diagnostics)
    } else {
      Console.error(render(diagnostics, look.errorStyle))
    }
    return ExitStatusError(.badInput)
  }
}

/// Diagnostics for a terminal.
func render(_ diagnostics: Diagnostics, _ style: Style) -> String {
  DiagnosticRenderer(usesColour: style.hasColor).render(diagnostics)
}
