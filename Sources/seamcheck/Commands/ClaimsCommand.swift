import ArgumentParser
import SeamDiagnostics
import SeamDriver
import SeamReport

struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims", abstract: "Confirms or refutes what the model claims.",
    discussion: """
      Each claim is run in its own configuration. The exit code is 0 only if every claim comes out
      as it expects: the wrong failure is a failure.

      EXAMPLES
        seamcheck claims model.seam
        seamcheck claims model.seam --set nmis=3 --json
      """)

  @OptionGroup var model: ModelOptions

  @Flag(help: "Print a JSON report.")
  var json = false

  @OptionGroup var search: SearchOptions
  @OptionGroup var reduction: ReduceOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let engine = search.makeEngine(reduction.reduce)
    let onFailure: ((Diagnostics) -> Void)? =
      json
      ? { diagnostics in
        let document = ReportJSON.document(
          claims: nil, diagnostics: diagnostics, exitCode: ExitStatus.badInput.rawValue)
        Console.out(document.render())
      } : nil
    try reduction.admit(
      for: nil, search, promisesShortest: true, look: look, onFailure: onFailure)
    let bench = try Workbench(model, look: look, onFailure: onFailure)
    if !json { bench.showWarnings(look) }
    let report = try Runner(engine: engine, budget: search.budget)
      .claims(bench, base: bench.options(model), path: model.file)
    let status = ExitStatus(claims: report.outcomes)
    if json {
      let document = ReportJSON.document(
        claims: report, diagnostics: bench.diagnostics, exitCode: status.rawValue)
      Console.out(document.render())
    } else {
      Console.out(report.render(look.outStyle))
    }
    throw ExitStatusError(status)
  }
}
