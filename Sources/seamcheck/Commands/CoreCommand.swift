import ArgumentParser
import SeamDriver
import SeamIR

struct CoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "core", abstract: "Prints the core that the engines see.",
    discussion: """
      EXAMPLES
        seamcheck core model.seam
        seamcheck core model.seam --property in_order
      """)

  @OptionGroup var model: ModelOptions

  @Option(
    name: .customLong("property"),
    help: ArgumentHelp("Include only this property; may be repeated.", valueName: "name"))
  var properties: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave this parameter without an upper end, as a proof does; with one property.",
      valueName: "name"))
  var unbounded: [String] = []

  @OptionGroup var look: LookOptions

  func run() throws {
    var bench = try Workbench(model, properties: properties, unbounded: unbounded, look: look)
    let system = try bench.system(model, look: look)
    bench.showWarnings(look)
    Console.out(system.text)
  }
}
