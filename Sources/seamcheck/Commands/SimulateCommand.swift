import ArgumentParser
import SeamChecking
import SeamDiagnostics
import SeamDriver
import SeamExplicit
import SeamIR
import SeamReport
import SeamTraces

struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: "Walks at random, and tells what was taken how often.",
    discussion: """
      From a random initial state each walk makes one move after another, every move that is possible
      being as likely as the others; all of them are looked at, one is made. The same seed gives the
      same walks on every machine. What was not met may be possible all the same: `check` tells.

      EXAMPLES
        seamcheck simulate model.seam
        seamcheck simulate model.seam --set nmis=6 --seed 7 --walks 100000 --steps 300
        seamcheck simulate model.seam --seed 7 --trace 12

      EXIT CODES
        1  a walk met a violation or a runtime fault
        2  the command line or the model is wrong
        3  no walk did, which proves nothing
        4  a mistake of seamcheck itself
      With --trace it is 0 where there is such a walk.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var model: ModelOptions

  @Option(
    name: .customLong("property"),
    help: ArgumentHelp("Look for this property only; may be repeated.", valueName: "name"))
  var properties: [String] = []

  @Option(help: ArgumentHelp("Which walks.", valueName: "n"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("How many.", valueName: "n"))
  var walks = 1000

  @Option(help: ArgumentHelp("The most steps of a walk.", valueName: "n"))
  var steps = 1000

  @Option(help: ArgumentHelp("Only print the walk with this number, as a trace.", valueName: "n"))
  var trace: Int?

  @Option(help: "Which traces of violations and faults to show.")
  var traces: CheckCommand.Traces = .first

  @Option(help: "The format.")
  var format: Format = .text

  @OptionGroup var look: LookOptions

  mutating func validate() throws {
    if walks < 1 { throw ValidationError("--walks must be at least 1") }
    if steps < 0 { throw ValidationError("--steps must not be negative") }
    if let trace, trace < 1 { throw ValidationError("--trace takes the number of a walk, from 1") }
  }

  func run() throws {
    let onFailure: ((Diagnostics) -> Void)? =
      format == .json
      ? { diagnostics in
        let document = SimulationJSON.document(
          nil, diagnostics: diagnostics, exitCode: ExitStatus.badInput.rawValue)
        Console.out(document.render())
      } : nil
    var bench = try Workbench(model, properties: properties, look: look, onFailure: onFailure)
    let system = try bench.system(model, look: look, onFailure: onFailure)
    if format == .text { bench.showWarnings(look) }
    let parameters = bench.session.parameters(bench.settings)
    var simulator = Simulator(
      system, Simulation.Plan(seed: seed, walks: walks, steps: steps))
    if let trace {
      show(walk: trace, try simulator.trace(of: trace), of: system, parameters)
      return
    }
    Interruption.listen()
    let simulation = try simulator.run { Interruption.isRequested }
    let report = SimulationReport(
      path: model.file, system: system, simulation: simulation, parameters: parameters)
    let status: ExitStatus = report.isBad ? .violated : .open
    switch format {
    case .json:
      let document = SimulationJSON.document(
        report, diagnostics: bench.diagnostics, exitCode: status.rawValue)
      Console.out(document.render())
    case .text:
      Console.out(report.render(look.outStyle))
      show(report)
    }
    throw ExitStatusError(status)
  }

  /// Prints one walk.
  private func show(
    walk: Int, _ trace: Trace?, of system: TransitionSystem, _ parameters: [ParameterSetting]
  ) {
    guard let trace else {
      Console.error("seamcheck: walk \(walk) cannot begin: its initial state runs into a fault\n")
      return
    }
    let count = trace.steps.count
    var heading = TraceHeading(
      model: system.name, path: model.file, parameters: parameters, property: nil,
      verdict: "walk \(walk) from seed \(seed), \(count) \(count == 1 ? "step" : "steps")")
    heading.subject = system.name
    let story = TraceStory(trace, of: system, property: nil)
    switch format {
    case .json: Console.out(TraceJSON.document(story, heading: heading).render())
    case .text: Console.out(TraceText(story, heading: heading, style: look.outStyle).render())
    }
  }

  /// Prints the traces of what is wrong.
  private func show(_ report: SimulationReport) {
    let bad = TraceSubject.bad(in: report.simulation, of: report.system)
    let chosen: [TraceSubject] =
      switch traces {
      case .none: []
      case .first: Array(bad.prefix(1))
      case .all: bad
      }
    for subject in chosen {
      let heading = subject.heading(
        path: report.path, of: report.system, parameters: report.parameters)
      let story = TraceStory(subject.trace, of: report.system, property: heading.property)
      Console.out("\n" + TraceText(story, heading: heading, style: look.outStyle).render())
    }
    if traces == .first, bad.count > 1 { Console.out("\nMore traces: --traces all\n") }
  }
}
