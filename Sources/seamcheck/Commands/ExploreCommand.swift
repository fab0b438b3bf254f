import ArgumentParser
import SeamChecking
import SeamDriver
import SeamIR
import SeamReport
import SeamTraces

struct ExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore", abstract: "Steps through a model by hand.",
    discussion: """
      Lists the moves that are possible; a number makes one, `u` undoes it, `?` lists the commands.

      EXAMPLES
        seamcheck explore model.seam
        printf '1\\n1\\nt\\n' | seamcheck explore model.seam
      """)

  @OptionGroup var model: ModelOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    var bench = try Workbench(model, look: look)
    let system = try bench.system(model, look: look)
    bench.showWarnings(look)
    var explorer = try Explorer(system)
    let parameters = bench.session.parameters(bench.settings)
    show(try explorer.welcome(), parameters: parameters, name: system.name)
    while let line = ask() {
      let reply = try explorer.answer(line)
      if case .quit = reply { return }
      show(reply, parameters: parameters, name: system.name)
    }
    if Console.inIsTerminal { Console.out("\n") }
  }

  /// A line of input without its end; `nil` at the end of input.
  private func ask() -> String? {
    if Console.inIsTerminal { Console.out("> ") }
    return readLine(strippingNewline: true)
  }

  private func show(_ reply: Explorer.Reply, parameters: [ParameterSetting], name: String) {
    let text = ExploreText(style: look.outStyle)
    switch reply {
    case .moves(let position):
      if position.starts.isEmpty {
        Console.out(
          text.moves(
            position.choices.map(\.step), faults: position.choices.map(\.fault),
            depth: position.depth))
        for fault in position.guardFaults { Console.out("  runtime fault here: \(fault)\n") }
      } else {
        Console.out(text.starts(position.starts))
      }
    case .state(let state):
      Console.out(text.state(state))
    case .story(let story):
      let count = story.steps.count
      var heading = TraceHeading(
        model: name, path: model.file, parameters: parameters, property: nil,
        verdict: "\(count) \(count == 1 ? "move" : "moves") so far")
      heading.subject = name
      Console.out(TraceText(story, heading: heading, style: look.outStyle).render())
    case .help:
      Console.out(ExploreText.help)
    case .message(let message):
      Console.out("\(message)\n")
    case .quit:
      break
    }
  }
}
