import ArgumentParser
import SeamChecking
import SeamDiagnostics
import SeamDriver
import SeamExplicit
import SeamIR
import SeamReport
import SeamTraces

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Explores all states and tells which properties hold.",
    discussion: """
      EXAMPLES
        seamcheck check model.seam
        seamcheck check model.seam --set nmis=3 --set propagate=none
        seamcheck check model.seam --property in_order --traces none
        seamcheck check model.seam --json > report.json
      """)

  enum Traces: String, ExpressibleByArgument, CaseIterable { case first, all, none }

  @OptionGroup var model: ModelOptions

  @Option(
    name: .customLong("property"),
    help: ArgumentHelp("Check only this property; may be repeated.", valueName: "name"))
  var properties: [String] = []

  @Flag(help: "Run the model's claims as well.")
  var claims = false

  @Flag(help: "Print a JSON report.")
  var json = false

  @Option(help: "Which traces to show.")
  var traces: Traces = .first

  @Flag(help: "Steps never taken and conditions never met are failures.")
  var strict = false

  @OptionGroup var search: SearchOptions
  @OptionGroup var reduction: ReduceOptions
  @OptionGroup var checkpoints: CheckpointOptions
  @OptionGroup var keeping: StorageOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let plan = try checkpoints.plan(for: search.engine, reduction.reduce)
    let engine = search.makeEngine(reduction.reduce, plan, keeping.storage)
    let onFailure: ((Diagnostics) -> Void)? =
      json
      ? { diagnostics in
        let document = ReportJSON.document(
          nil, diagnostics: diagnostics, exitCode: ExitStatus.badInput.rawValue)
        Console.out(document.render())
      } : nil
    var bench = try Workbench(model, properties: properties, look: look, onFailure: onFailure)
    let system = try bench.system(model, look: look, onFailure: onFailure)
    try reduction.admit(
      for: system, search, promisesShortest: claims, look: look, onFailure: onFailure)
    try keeping.admit(
      for: system,
      StateStorage.Company(
        engine: search.engine, reductions: reduction.reduce,
        hasCheckpoints: plan.path != nil || plan.resumes != nil, hasClaims: claims),
      look: look, onFailure: onFailure)
    if !json { bench.showWarnings(look) }
    let result: RunResult
    do {
      result = try Runner(engine: engine, budget: search.budget).run(system)
    } catch let problem as CheckpointProblem {
      problem.report(in: &bench.diagnostics)
      throw bench.failure(look, onFailure)
    } catch let problem as ReductionProblem {
      problem.report(in: &bench.diagnostics)
      throw bench.failure(look, onFailure)
    }
    let report = CheckReport(
      path: model.file, system: system, result: result,
      parameters: bench.session.parameters(bench.settings), engine: engine.name)
    var status = ExitStatus(result)
    if strict, !report.vacuity.isEmpty { status = status.combined(with: .violated) }
    if !json {
      Console.out(report.render(look.outStyle))
      show(TraceSubject.all(in: result, of: system), of: system, report: report)
    }
    var claimsReport: ClaimsReport?
    if claims {
      let engine = search.makeEngine(reduction.reduce, CheckpointPlan(), keeping.storage)
      let found = try Runner(engine: engine, budget: search.budget)
        .claims(bench, base: bench.options(model), path: model.file)
      status = status.combined(with: ExitStatus(claims: found.outcomes))
      if !json { Console.out("\n" + found.render(look.outStyle)) }
      claimsReport = found
    }
    if json {
      let document = ReportJSON.document(
        report, claims: claimsReport, diagnostics: bench.diagnostics, exitCode: status.rawValue)
      Console.out(document.render())
    }
    throw ExitStatusError(status)
  }

  private func show(_ subjects: [TraceSubject], of system: TransitionSystem, report: CheckReport) {
    let bad = subjects.filter(\.isBad)
    let chosen: [TraceSubject] =
      switch traces {
      case .none: []
      case .first: Array(bad.prefix(1))
      case .all: bad
      }
    for subject in chosen {
      let heading = subject.heading(path: report.path, of: system, parameters: report.parameters)
      let story = TraceStory(subject.trace, of: system, property: heading.property)
      Console.out("\n" + TraceText(story, heading: heading, style: look.outStyle).render())
    }
    if traces == .first, bad.count > 1 {
      Console.out("\nMore traces: --traces all, or `seamcheck trace` with --property.\n")
    }
  }
}
