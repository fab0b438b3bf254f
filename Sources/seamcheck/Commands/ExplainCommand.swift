import ArgumentParser
import SeamDiagnostics
import SeamDriver
import SeamLowering
import SeamReport
import SeamWhatIf

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Says under which variants a trace or a log is possible.",
    discussion: """
      A trace is a file of `trace --format json`: the variants that can take these very steps. A log
      is a text with one event a line, as perf script and trace-cmd report print it; --map says
      which lines are which events, and whatever emits none of these may happen in between. Told is
      the condition over the switches, or the first event that no variant explains.

      EXAMPLES
        seamcheck explain model.seam old.json
        seamcheck explain model.seam machine.log --map kvm.map --over propagate,noinstr_tag

      EXIT CODES
        0  some variants explain it
        1  none does
        2  the command line, the model or the file is wrong
        4  a mistake of seamcheck itself
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, email, json }

  @OptionGroup var model: ModelOptions

  @Argument(help: "A trace or a log.", completion: .file())
  var seen: String

  @Option(
    help: ArgumentHelp("Which lines of a log are which events.", valueName: "file"),
    completion: .file())
  var map: String?

  @OptionGroup var variants: VariantOptions

  @Option(help: "The format.")
  var format: Format = .text

  @OptionGroup var search: SearchOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    var diagnostics = Diagnostics()
    let explanation = try answer(&diagnostics)
    Console.error(render(diagnostics, look.errorStyle))
    guard let explanation else { throw ExitStatusError(.badInput) }
    let command = variants.command(
      "seamcheck explain \(model.file) \(seen)", model, map.map { ["--map \($0)"] } ?? [])
    let report = ExplanationReport(explanation, command: command)
    switch format {
    case .text: Console.out(report.render(look.outStyle))
    case .email: Console.out(report.renderEmail())
    case .json: Console.out(ExplanationJSON.document(explanation).render())
    }
    throw ExitStatusError(explanation.possible.isEmpty ? .violated : .holds)
  }

  private func answer(_ diagnostics: inout Diagnostics) throws -> Explanation? {
    guard
      let runner = variants.runner(
        model, properties: [], search: search, diagnostics: &diagnostics),
      let observation = runner.observation(seen, map: map, diagnostics: &diagnostics)
    else { return nil }
    Interruption.listen()
    return try runner.explain(
      observation, from: seen, diagnostics: &diagnostics,
      shouldStop: { Interruption.isRequested })
  }
}
