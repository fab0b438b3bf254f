import SeamChecking
import SeamDriver
import SeamIR
import SeamLowering
import SeamReport
import SeamSemantics

/// Runs an engine under the eyes of the user: with a line of progress, until Ctrl-C.
struct Runner {
  let engine: any Engine
  let budget: Budget

  func run(_ system: TransitionSystem) throws -> RunResult {
    Interruption.listen()
    let line = ProgressLine()
    defer { line.clear() }
    return try engine.run(
      system, budget: budget, shouldStop: { Interruption.isRequested },
      progress: { line.show($0) })
  }

  func claims(_ bench: Workbench, base: LoweringOptions, path: String) throws -> ClaimsReport {
    Interruption.listen()
    let line = ProgressLine()
    defer { line.clear() }
    var runner = ClaimsRunner(bench.session, engine: engine, budget: budget, base: base)
    let outcomes = try runner.run(shouldStop: { Interruption.isRequested }) {
      number, count, state in
      line.show(state, prefix: "run \(number) of \(count): ")
    }
    return ClaimsReport(model: bench.session.model.name, path: path, outcomes: outcomes)
  }
}
