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
        seamcheck whatif model.seam --sample 2

      EXIT CODES
        0  answered, and every --require is met
        1  a --require is not met
        2  the command line or the model is wrong
        3  not everything could be decided; with --sample it never is
        4  a mistake of seamcheck itself
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, email, json, html }

  @OptionGroup var model: ModelOptions

  @OptionGroup var variants: VariantOptions

  @Option(help: ArgumentHelp("A property or a group; may be repeated.", valueName: "name"))
  var property: [String] = []

  @Option(
    help: ArgumentHelp("What must be so, or exit code 1; may be repeated.", valueName: "text"))
  var require: [String] = []

  @Option(
    help: ArgumentHelp(
      "Run only a sample, in which every so many values of any so many switches occur together.",
      discussion: "For more variants than can be explored. It proves nothing of the others.",
      valueName: "count"))
  var sample: Int?

  @Option(help: "The format.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var search: SearchOptions
  @OptionGroup var look: LookOptions

  func validate() throws {
    if sample != nil, format == .html {
      throw ValidationError(
        "A sample has no page: --sample goes with --format text, email or json.")
    }
  }

  func run() throws {
    var diagnostics = Diagnostics()
    if let sample { return try run(sample: sample) }
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

  private func run(sample strength: Int) throws {
    var diagnostics = Diagnostics()
    guard let outcome = try sampled(strength, &diagnostics) else {
      Console.error(render(diagnostics, look.errorStyle))
      throw ExitStatusError(.badInput)
    }
    Console.error(render(diagnostics, look.errorStyle))
    let report = SampleReport(outcome, command: "\(command) --sample \(strength)")
    let text: String
    switch format {
    case .text, .html:
      var style = look.outStyle
      if output != nil { style.hasColor = look.color == .always }
      text = report.render(style)
    case .email: text = report.renderEmail()
    case .json: text = SampleJSON.document(outcome).render()
    }
    try Console.write(text, to: output)
    let isMet = outcome.requirements.allSatisfy(\.isMet)
    throw ExitStatusError(isMet ? .open : .violated)
  }

  private func sampled(_ strength: Int, _ diagnostics: inout Diagnostics) throws -> SampleOutcome? {
    let requirements = require.map { WhatIfRequirement($0, diagnostics: &diagnostics) }
    guard
      let runner = variants.runner(
        model, properties: property, search: search, diagnostics: &diagnostics)
    else { return nil }
    Interruption.listen()
    guard
      var outcome = try runner.sample(
        strength: strength, diagnostics: &diagnostics,
        shouldStop: { Interruption.isRequested })
    else { return nil }
    for requirement in requirements {
      guard let judged = requirement?.judged(outcome, diagnostics: &diagnostics) else {
        return nil
      }
      outcome.requirements.append(judged)
    }
    return outcome
  }

  private func answer(_ diagnostics: inout Diagnostics) throws -> WhatIfOutcome? {
    let requirements = require.map { WhatIfRequirement($0, diagnostics: &diagnostics) }
    guard
      let runner = variants.runner(
        model, properties: property, search: search, diagnostics: &diagnostics)
    else { return nil }
    Interruption.listen()
    let line = ProgressLine()
    defer { line.clear() }
    guard
      var outcome = try runner.run(
        diagnostics: &diagnostics, shouldStop: { Interruption.isRequested },
        progress: { line.show($0) })
    else { return nil }
    for requirement in requirements {
      guard let judged = requirement?.judged(outcome.analysis, diagnostics: &diagnostics) else {
        return nil
      }
      outcome.requirements.append(judged)
    }
    return outcome
  }

  private var command: String {
    variants.command("seamcheck whatif \(model.file)", model, property.map { "--property \($0)" })
  }
}
