import ArgumentParser
import Foundation
import SeamChecking
import SeamDriver
import SeamExplicit
import SeamIR
import SeamReport
import SeamTraces

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace", abstract: "Tells a shortest run that shows what is wrong.",
    discussion: """
      Without --property it tells the first violated property, else the first runtime fault, else
      the first state that a `reachable` asks for. The exit code is that of `check`.

      EXAMPLES
        seamcheck trace model.seam
        seamcheck trace model.seam --property in_order --format email
        seamcheck trace model.seam --property 'in_order[x = 2]' --format itf --output run.itf.json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, email, json, itf }

  @OptionGroup var model: ModelOptions

  @Option(help: ArgumentHelp("The property, or one instance of it.", valueName: "name"))
  var property: String?

  @Option(help: "The format.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var search: SearchOptions
  @OptionGroup var reduction: ReduceOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let engine = search.makeEngine(reduction.reduce)
    var bench = try Workbench(model, properties: property.map { [$0] } ?? [], look: look)
    let system = try bench.system(model, look: look)
    try reduction.admit(
      for: system, search, promisesShortest: true, look: look)
    bench.showWarnings(look)
    let result: RunResult
    do {
      result = try Runner(engine: engine, budget: search.budget).run(system)
    } catch let problem as ReductionProblem {
      problem.report(in: &bench.diagnostics)
      throw bench.failure(look)
    }
    let status = ExitStatus(result)
    guard let subject = choose(TraceSubject.all(in: result, of: system), of: system) else {
      let report = CheckReport(
        path: model.file, system: system, result: result,
        parameters: bench.session.parameters(bench.settings), engine: engine.name)
      Console.error("seamcheck: there is no trace to tell\n")
      Console.error(report.render(look.errorStyle))
      throw ExitStatusError(status)
    }
    let heading = subject.heading(
      path: model.file, of: system, parameters: bench.session.parameters(bench.settings))
    try write(text(subject, heading, system, result: result))
    throw ExitStatusError(status)
  }

  private func choose(_ subjects: [TraceSubject], of system: TransitionSystem) -> TraceSubject? {
    guard let property else { return subjects.first(where: \.isBad) ?? subjects.first }
    let name = Session.propertyName(ofLabel: property)
    let own = subjects.filter { $0.property.map { system.properties[$0].name } == name }
    let exact = own.first { $0.property.map { system.properties[$0].label } == property }
    guard name == property else { return exact }
    return exact ?? own.min { $0.trace.steps.count < $1.trace.steps.count }
      ?? subjects.first { $0.property == nil }
  }

  private func text(
    _ subject: TraceSubject, _ heading: TraceHeading, _ system: TransitionSystem, result: RunResult
  ) -> String {
    let story = TraceStory(subject.trace, of: system, property: heading.property)
    switch format {
    case .text:
      var style = look.outStyle
      if output != nil { style.hasColor = look.color == .always }
      return TraceText(story, heading: heading, style: style).render()
    case .email:
      return TraceEmail(story, heading: heading, statistics: result.statistics).render()
    case .json:
      return TraceJSON.document(story, heading: heading).render()
    case .itf:
      return TraceITF.document(story, heading: heading).render()
    }
  }

  private func write(_ text: String) throws {
    guard let output else {
      Console.out(text)
      return
    }
    do {
      try OutputFile.write(text, to: output)
    } catch {
      Console.error("seamcheck: cannot write `\(output)`: \(error.localizedDescription)\n")
      throw ExitStatusError(.badInput)
    }
  }
}
