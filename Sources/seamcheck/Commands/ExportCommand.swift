import ArgumentParser
import Foundation
import SeamDiagnostics
import SeamDriver
import SeamExport
import SeamIR

extension ExportedChecks: ExpressibleByArgument {}

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the model for another model checker.",
    discussion: """
      The text describes the same transition system: the same states and moves, and the same verdicts.
      Its heading says how to run it. Murphi is for Rumur, which alone knows all that is used;
      Promela is for Spin, which counts one state more: the one before the initial values are chosen.

      EXAMPLES
        seamcheck export model.seam --to murphi --output model.m
        rumur --deadlock-detection off --output model.c model.m
        cc -O3 -march=native -mcx16 -o model model.c -lpthread && ./model

        seamcheck export model.seam --to promela --property in_order --output model.pml
        spin -o2 -a model.pml && cc -O3 -o pan pan.c && ./pan -E -m1000000

        seamcheck export model.seam --to murphi --over propagate,fault --output family.m
      """)

  enum Target: String, ExpressibleByArgument, CaseIterable { case murphi, promela }

  @OptionGroup var model: ModelOptions

  @Option(help: "The language.")
  var to: Target

  @Option(
    name: .customLong("property"),
    help: ArgumentHelp("Include only this property; may be repeated.", valueName: "name"))
  var properties: [String] = []

  @Option(
    help: ArgumentHelp(
      "Switches that are chosen at first and never changed, so that the other tool explores all variants.",
      valueName: "switch,…"))
  var over: String?

  @Option(
    help: ArgumentHelp(
      "What becomes of properties and faults: assertions that stop the other tool, counts, or nothing."
    ))
  var checks: ExportedChecks = .assert

  @Option(
    help: ArgumentHelp("Write to this file, not to standard output.", valueName: "file"),
    completion: .file(extensions: ["m", "pml"]))
  var output: String?

  @OptionGroup var look: LookOptions

  func run() throws {
    var bench = try Workbench(model, properties: properties, look: look)
    let open = try openParameters(&bench)
    let system = try bench.system(model, open: open, look: look)
    bench.showWarnings(look)
    let options = ExportOptions(checks: checks, source: model.file)
    let text: String
    do {
      switch to {
      case .murphi: text = try MurphiExporter(system, options: options).text()
      case .promela: text = try PromelaExporter(system, options: options).text()
      }
    } catch {
      throw refusal("not-exportable", error.message)
    }
    guard let output else { return Console.out(text) }
    do {
      try Data(text.utf8).write(to: URL(filePath: output))
    } catch {
      throw refusal(
        "unwritable-file", "`\(output)` cannot be written: \(error.localizedDescription)")
    }
  }

  /// What is left open, by name.
  private func openParameters(_ bench: inout Workbench) throws -> Set<String> {
    guard let over else { return [] }
    let names = over.split(separator: ",").map { name in String(name.filter { !$0.isWhitespace }) }
    guard
      let set = bench.session.settings(
        assignments: model.assignments, configuration: nil, diagnostics: &bench.diagnostics),
      let open = bench.session.varying(names, fixed: set, diagnostics: &bench.diagnostics)
    else { throw bench.failure(look) }
    return Set(open)
  }

  private func refusal(_ id: String, _ message: String) -> ExitStatusError {
    var diagnostics = Diagnostics()
    diagnostics.error(id, message, at: nil)
    Console.error(render(diagnostics, look.errorStyle))
    return ExitStatusError(.badInput)
  }
}
