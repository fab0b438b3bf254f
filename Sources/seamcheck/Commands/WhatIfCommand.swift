import ArgumentParser
import SeamChecking
import SeamDiagnostics
import SeamDriver
import SeamReport
import SeamSemantics
import SeamWhatIf

struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif", abstract: "Explores all variants of a model at once.",
    discussion: """
      Every switch that is not set is left open: one exploration answers for all its values. Told
      are, for each property: when exactly it holds, what would repair or break the base with the
      fewest changes, which switches help, hurt or do not matter.

      EXAMPLES
        seamcheck whatif model.seam
        seamcheck whatif model.seam --over propagate,fault --property in_order
        seamcheck whatif model.seam --config final --set nmis=3 --format html --output answer.html
        seamcheck whatif model.seam --require 'in_order holds when propagate = nmi_exits'

      EXIT CODES
        0  answered, and every --require is met
        1  a --require is not met
        2  the command line or the model is wrong
        3  not everything could be decided
        4  a mistake of seamcheck itself
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, email, json, html }

  @OptionGroup var model: ModelOptions

  @Option(
    help: ArgumentHelp(
      "What differs between variants; by default all switches that are not set.",
      valueName: "switch,…"))
  var over: String?

  @Option(
    help: ArgumentHelp("Where changes start from; --config works too.", valueName: "name=value,…"))
  var base: String?

  @Option(help: ArgumentHelp("A property or a group; may be repeated.", valueName: "name"))
  var property: [String] = []

  @Option(
    help: ArgumentHelp("What must be so, or exit code 1; may be repeated.", valueName: "text"))
  var require: [String] = []

  @Option(help: "The format.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var search: SearchOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    var diagnostics = Diagnostics()
    guard let outcome = try answer(&diagnostics) else {
      Console.error(render(diagnostics, look.errorStyle))
      throw ExitStatusError(.badInput)
    }
    Console.error(render(diagnostics, look.errorStyle))
    let text: String
    let report = WhatIfReport(outcome, command: command)
    switch format {
    case .text:
      var style = look.outStyle
      if output != nil { style.hasColor = look.color == .always }
      text = report.render(style)
    case .email: text = report.renderEmail()
    case .json: text = WhatIfJSON.document(outcome).render()
    case .html: text = WhatIfPage(outcome, command: command).render()
    }
    try Console.write(text, to: output)
    var status: ExitStatus = outcome.analysis.isDecided ? .holds : .open
    if outcome.requirements.contains(where: { !$0.isMet }) {
      status = status.combined(with: .violated)
    }
    throw ExitStatusError(status)
  }

  private func answer(_ diagnostics: inout Diagnostics) throws -> WhatIfOutcome? {
    guard
      let sessions = WhatIfRunner.sessions(
        path: model.file, amendments: model.amend, diagnostics: &diagnostics)
    else { return nil }
    let session = sessions[0]
    let requirements = require.map { WhatIfRequirement($0, diagnostics: &diagnostics) }
    let fixed = session.settings(
      assignments: model.assignments, configuration: nil, diagnostics: &diagnostics)
    let start = session.settings(
      assignments: (base ?? "").split(separator: ",").map(String.init),
      configuration: model.config, diagnostics: &diagnostics)
    let properties = session.properties(named: property, diagnostics: &diagnostics)
    guard let fixed, let start, let properties, !diagnostics.hasErrors else { return nil }
    let names = over?.split(separator: ",").map { name in
      String(name.filter { !$0.isWhitespace })
    }
    // What a configuration or --base says of a parameter that does not vary holds for all variants.
    var constant = start.filter { setting in
      if let names { return !names.contains(setting.key) }
      return session.model.parameters.first { $0.name == setting.key }?.isSwitch == false
    }
    constant.merge(fixed) { _, set in set }
    let question = WhatIfQuestion(
      over: names, fixed: constant, base: start, properties: properties, natBound: model.natBound)
    Interruption.listen()
    let line = ProgressLine()
    defer { line.clear() }
    let runner = WhatIfRunner(
      sessions: sessions, amendments: model.amend, engine: search.engine.make(),
      budget: search.budget, question: question)
    guard
      var outcome = try runner.run(
        diagnostics: &diagnostics, shouldStop: { Interruption.isRequested },
        progress: { _, _ in })
    else { return nil }
    for requirement in requirements {
      guard let judged = requirement?.judged(outcome.analysis, diagnostics: &diagnostics) else {
        return nil
      }
      outcome.requirements.append(judged)
    }
    return outcome
  }

  /// The command line that gives the same answer.
  private var command: String {
    var words = ["seamcheck whatif \(model.file)"]
    if let over { words.append("--over \(over)") }
    if let config = model.config { words.append("--config \(config)") }
    if let base { words.append("--base \(base)") }
    words += model.assignments.map { "--set \($0)" }
    words += model.amend.map { "--amend \($0)" }
    words += property.map { "--property \($0)" }
    return words.joined(separator: " ")
  }
}
