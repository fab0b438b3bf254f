import ArgumentParser
import Foundation
import SeamChecking
import SeamDiagnostics
import SeamDriver
import SeamLowering
import SeamReport
import SeamWhatIf

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Sets two variants of a model beside each other.",
    discussion: """
      A variant is a configuration's name, or settings: `propagate=none,fault=off`; `base` is the
      model's own choice. With --against the second variant is one of another file.

      EXAMPLES
        seamcheck diff model.seam old_module final
        seamcheck diff model.seam base propagate=nmi_exits,noinstr_tag=off --format email
        seamcheck diff model.seam base base --against revised.seam --trace old.json

      EXIT CODES
        0  no verdict changes, and no old trace is still possible
        1  a verdict changes, or an old trace is still possible
        2  the command line or the model is wrong
        4  a mistake of seamcheck itself
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, email }

  @OptionGroup var model: ModelOptions

  @Argument(help: "The first variant.") var first: String
  @Argument(help: "The second variant.") var second: String

  @Option(
    help: ArgumentHelp("Take the second variant from this file.", valueName: "file"),
    completion: .file(extensions: ["seam"]))
  var against: String?

  @Option(help: ArgumentHelp("A property or a group; may be repeated.", valueName: "name"))
  var property: [String] = []

  @Option(
    help: ArgumentHelp(
      "A trace of `trace --format json`: is it possible in the second? May be repeated.",
      valueName: "file"), completion: .file(extensions: ["json"]))
  var trace: [String] = []

  @Option(help: "The format.")
  var format: Format = .text

  @OptionGroup var search: SearchOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    var diagnostics = Diagnostics()
    guard let (outcome, checks) = try answer(&diagnostics) else {
      Console.error(render(diagnostics, look.errorStyle))
      throw ExitStatusError(.badInput)
    }
    Console.error(render(diagnostics, look.errorStyle))
    let report = DiffReport(outcome, traces: checks)
    Console.out(format == .email ? report.renderEmail() : report.render(look.outStyle))
    let isSame =
      !outcome.verdicts.contains { $0.isChanged } && !checks.contains { $0.isPossible }
    throw ExitStatusError(isSame ? .holds : .violated)
  }

  private typealias Side = (session: Session, options: LoweringOptions, name: String)

  private func answer(
    _ diagnostics: inout Diagnostics
  ) throws -> (DiffOutcome, [TraceCheck])? {
    guard let left = side(first, model.file, &diagnostics),
      let right = side(second, against ?? model.file, &diagnostics)
    else { return nil }
    Interruption.listen()
    let runner = DiffRunner(left, right, engine: search.engine.make(), budget: search.budget)
    guard
      let outcome = try runner.run(
        diagnostics: &diagnostics, shouldStop: { Interruption.isRequested })
    else { return nil }
    var checks: [TraceCheck] = []
    if !trace.isEmpty {
      guard let system = right.session.system(right.options, diagnostics: &diagnostics) else {
        return nil
      }
      for file in trace {
        guard let check = try TraceValidator(system).check(file, diagnostics: &diagnostics) else {
          return nil
        }
        checks.append(check)
      }
    }
    return (outcome, checks)
  }

  private func side(
    _ variant: String, _ path: String, _ diagnostics: inout Diagnostics
  ) -> Side? {
    guard
      let session = Session.load(
        path: path, amendments: model.amend, diagnostics: &diagnostics)
    else { return nil }
    let isSettings = variant.contains("=")
    let configuration = isSettings || variant == "base" ? nil : variant
    let assignments = isSettings ? variant.split(separator: ",").map(String.init) : []
    let settings = session.settings(
      assignments: model.assignments + assignments, configuration: configuration ?? model.config,
      diagnostics: &diagnostics)
    let properties = session.properties(named: property, diagnostics: &diagnostics)
    guard let settings, let properties else { return nil }
    let name = path == model.file ? variant : "\(variant) of \(path)"
    return (
      session,
      LoweringOptions(settings: settings, properties: properties, natBound: model.natBound), name
    )
  }
}
