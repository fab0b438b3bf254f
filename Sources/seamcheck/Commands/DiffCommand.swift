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
      model's own choice. With --against the second variant is one of another file; with --revisions
      the two are of two revisions of the file in git, or of one and of the file as it is.

      EXAMPLES
        seamcheck diff model.seam old_module final
        seamcheck diff model.seam base propagate=nmi_exits,noinstr_tag=off --format email
        seamcheck diff model.seam base base --against revised.seam --trace old.json
        seamcheck diff model.seam final final --revisions v1.0..HEAD
        seamcheck diff model.seam final final --revisions HEAD~3

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

  @Option(
    help: ArgumentHelp(
      "Take the variants from revisions of the file in git; without the second, from the file now.",
      valueName: "old[..new]"))
  var revisions: String?

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

  mutating func validate() throws {
    if against != nil, revisions != nil {
      throw ValidationError("--against and --revisions cannot be given together")
    }
  }

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
      !outcome.verdicts.contains { $0.isChanged } && !checks.contains { $0.check.isPossible }
    throw ExitStatusError(isSame ? .holds : .violated)
  }

  private typealias Side = (session: Session, options: LoweringOptions, name: String)

  private func answer(
    _ diagnostics: inout Diagnostics
  ) throws -> (DiffOutcome, [OldTrace])? {
    let (old, new) = revisionPair
    guard let left = side(first, model.file, old, &diagnostics),
      let right = side(second, against ?? model.file, new, &diagnostics)
    else { return nil }
    Interruption.listen()
    let runner = DiffRunner(left, right, engine: search.engine.make(), budget: search.budget)
    guard
      let outcome = try runner.run(
        diagnostics: &diagnostics, shouldStop: { Interruption.isRequested })
    else { return nil }
    var checks: [OldTrace] = []
    for file in trace {
      guard
        let old = try runner.revalidated(
          file, diagnostics: &diagnostics, shouldStop: { Interruption.isRequested })
      else { return nil }
      checks.append(old)
    }
    return (outcome, checks)
  }

  /// The revisions of both sides; `nil` for the file as it is.
  private var revisionPair: (String?, String?) {
    guard let revisions else { return (nil, nil) }
    guard let dots = revisions.range(of: "..") else { return (revisions, nil) }
    let new = String(revisions[dots.upperBound...])
    return (String(revisions[..<dots.lowerBound]), new.isEmpty ? nil : new)
  }

  private func side(
    _ variant: String, _ path: String, _ revision: String?, _ diagnostics: inout Diagnostics
  ) -> Side? {
    let loaded =
      if let revision {
        Session.load(
          path: path, revision: revision, amendments: model.amend, diagnostics: &diagnostics)
      } else {
        Session.load(path: path, amendments: model.amend, diagnostics: &diagnostics)
      }
    guard let session = loaded else { return nil }
    let isSettings = variant.contains("=")
    let configuration = isSettings || variant == "base" ? nil : variant
    let assignments = isSettings ? variant.split(separator: ",").map(String.init) : []
    let settings = session.settings(
      assignments: model.assignments + assignments, configuration: configuration ?? model.config,
      diagnostics: &diagnostics)
    let properties = session.properties(named: property, diagnostics: &diagnostics)
    guard let settings, let properties else { return nil }
    let isPlain = path == model.file && revisions == nil
    return (
      session,
      LoweringOptions(settings: settings, properties: properties, natBound: model.natBound),
      isPlain ? variant : "\(variant) of \(session.path)"
    )
  }
}
