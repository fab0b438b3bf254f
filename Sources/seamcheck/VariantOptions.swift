import ArgumentParser
import SeamDiagnostics
import SeamDriver

/// Which variants of a model there are.
struct VariantOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What differs between variants; by default all switches that are not set.",
      valueName: "switch,…"))
  var over: String?

  @Option(
    help: ArgumentHelp("Where changes start from; --config works too.", valueName: "name=value,…"))
  var base: String?

  /// Prepares a question about the variants; `nil` where it is wrong, as `diagnostics` says.
  func runner(
    _ model: ModelOptions, properties names: [String], search: SearchOptions,
    diagnostics: inout Diagnostics
  ) -> WhatIfRunner? {
    guard
      let sessions = WhatIfRunner.sessions(
        path: model.file, amendments: model.amend, diagnostics: &diagnostics)
    else { return nil }
    let session = sessions[0]
    let fixed = session.settings(
      assignments: model.assignments, configuration: nil, diagnostics: &diagnostics)
    let start = session.settings(
      assignments: (base ?? "").split(separator: ",").map(String.init),
      configuration: model.config, diagnostics: &diagnostics)
    let properties = session.properties(named: names, diagnostics: &diagnostics)
    guard let fixed, let start, let properties, !diagnostics.hasErrors else { return nil }
    return WhatIfRunner(
      sessions: sessions, amendments: model.amend, engine: search.engine.make(),
      budget: search.budget,
      question: WhatIfQuestion(
        over: overNames, fixed: session.constants(start, over: overNames, fixed: fixed),
        base: start, properties: properties, natBound: model.natBound),
      threads: search.threads)
  }

  private var overNames: [String]? {
    over?.split(separator: ",").map { name in String(name.filter { !$0.isWhitespace }) }
  }

  /// The command line that gives the same answer.
  func command(_ start: String, _ model: ModelOptions, _ rest: [String]) -> String {
    var words = [start]
    if let over { words.append("--over \(over)") }
    if let config = model.config { words.append("--config \(config)") }
    if let base { words.append("--base \(base)") }
    words += model.assignments.map { "--set \($0)" }
    words += model.amend.map { "--amend \($0)" }
    return (words + rest).joined(separator: " ")
  }
}
