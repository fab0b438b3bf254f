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

  @OptionGroup var look: LookOptions

  func run() throws {
    var bench = try Workbench(model, properties: properties, look: look)
    let system = try bench.system(model, look: look)
    bench.showWarnings(look)
    Console.out(system.text)
  }
}
