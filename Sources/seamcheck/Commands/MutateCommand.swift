import ArgumentParser
import SeamChecking
import SeamDiagnostics
import SeamDriver
import SeamReport
import SeamWhatIf

struct MutateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mutate", abstract: "Finds parts of a model that no property speaks of.",
    discussion: """
      Drops each condition of each guard and leaves out each update, one at a time, all in one
      exploration. What changes no verdict survives: either a property is missing, or the part is
      needless.

      EXAMPLES
        seamcheck mutate model.seam
        seamcheck mutate model.seam --config final --property spec --all
      """)

  @OptionGroup var model: ModelOptions

  @Option(help: ArgumentHelp("A property or a group; may be repeated.", valueName: "name"))
  var property: [String] = []

  @Flag(help: "Show the mutants that were noticed too.")
  var all = false

  @OptionGroup var search: SearchOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    var bench = try Workbench(model, properties: property, look: look)
    let system = try bench.system(model, look: look)
    bench.showWarnings(look)
    Interruption.listen()
    let runner = MutationRunner(engine: search.engine.make(), budget: search.budget)
    let outcome = try runner.run(system, shouldStop: { Interruption.isRequested })
    Console.out(MutationReport(outcome).render(look.outStyle, showsAll: all))
    guard outcome.isComplete else {
      Console.error("seamcheck: stopped early, so survivors may only seem to be some\n")
      throw ExitStatusError(.open)
    }
    throw ExitStatusError(.holds)
  }
}
