import ArgumentParser
import SeamCertificates
import SeamChecking
import SeamDiagnostics
import SeamDriver
import SeamIR
import SeamReport
import SeamSemantics
import SeamTraces

struct ProveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "Proves properties beyond any bound, in files that other solvers can check.",
    discussion: """
      A counterexample is looked for first. Then lemmas are looked for that moves keep and that show
      the property; they are written to proofs/MODEL/PROPERTY.smt2, read back, and checked by a fresh
      solver. Only then the word is `proved`.

      EXAMPLES
        seamcheck prove model.seam --config final --unbounded nmis
        seamcheck prove model.seam --property in_order --set propagate=nmi_exits --lemmas
        seamcheck prove model.seam --property in_order --with cvc5

      EXIT CODES
        0  everything asked for is proved
        1  a property is violated
        2  the command line or the model is wrong
        3  something is neither proved nor violated
        4  a mistake of seamcheck itself
      """)

  @OptionGroup var model: ModelOptions

  @Option(
    name: .customLong("property"),
    help: ArgumentHelp(
      "A property or a group, or no_runtime_fault; may be repeated. By default all.",
      valueName: "name"))
  var properties: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave this number without an upper end; may be repeated.", valueName: "name"))
  var unbounded: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave these switches open: one proof for all their values with which the property holds.",
      valueName: "switch,…"))
  var over: String?

  @Option(help: ArgumentHelp("The folder of the proofs.", valueName: "folder"))
  var folder = "proofs"

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "A solver that must accept each proof as well, as a command; may be repeated.",
      valueName: "command"))
  var solvers: [String] = []

  @Option(
    name: .customLong("proof-time"),
    help: ArgumentHelp(
      "How long to look for a proof of one property; by default 180s.", valueName: "time"),
    transform: { text in
      guard let seconds = Quantity.seconds(text) else {
        throw ValidationError("`\(text)` is not a time; write 60s, 5m or 1h")
      }
      return seconds
    })
  var proofSeconds = ProofRunner.defaultSeconds

  @Flag(help: "Print the question as Horn clauses, for Spacer and its like, and prove nothing.")
  var horn = false

  @Flag(help: "Print the lemmas.")
  var lemmas = false

  @OptionGroup var search: SearchOptions
  @OptionGroup var look: LookOptions

  mutating func validate() throws {
    if !model.amend.isEmpty {
      throw ValidationError("--amend: a proof speaks of a model's file as it is")
    }
    if horn, properties.count != 1 || over != nil {
      throw ValidationError("--horn: name one --property, and no --over")
    }
    if over != nil, properties.count != 1 {
      throw ValidationError("--over: name the one --property that the proof is to show")
    }
    if model.natBound != nil {
      throw ValidationError("--nat-bound: a proof leaves `nat` without a bound")
    }
  }

  func run() throws {
    let wantsFaults = properties.contains(ProofClaim.faultFree)
    var bench = try Workbench(
      model, properties: properties.filter { $0 != ProofClaim.faultFree }, unbounded: unbounded,
      look: look)
    let variant = ProofVariant(
      configuration: model.config, assignments: model.assignments, unbounded: unbounded)
    let foreign = try solvers.map(ForeignSolver.init(spelled:))
    func runner(_ variant: ProofVariant) -> ProofRunner {
      ProofRunner(
        bench.session, variant: variant, folder: ProofFolder(folder),
        engine: search.makeEngine(), budget: search.budget, seconds: proofSeconds,
        solvers: foreign)
    }
    var names = bench.session.model.properties.map(\.name)
    if !properties.isEmpty { names = names.filter { bench.properties?.contains($0) ?? false } }
    if properties.isEmpty || wantsFaults { names.append(ProofClaim.faultFree) }
    if horn { return try printHornClauses(runner(variant), names, &bench) }
    Interruption.listen()
    let line = ProgressLine()
    var outcomes: [ProofOutcome] = []
    var shown = variant
    for name in names where !Interruption.isRequested {
      guard let covered = try covered(variant, name, &bench) else { throw bench.failure(look) }
      shown = covered
      let outcome = try runner(covered).prove(
        name, diagnostics: &bench.diagnostics, shouldStop: { Interruption.isRequested },
        progress: { name, stage in line.show("\(name): \(stage)") })
      line.clear()
      guard let outcome else { throw bench.failure(look) }
      outcomes.append(outcome)
    }
    bench.showWarnings(look)
    let report = ProofReport(
      model: bench.session.model.name, path: model.file, variant: shown.text,
      outcomes: outcomes, showsLemmas: lemmas)
    Console.out(report.render(look.outStyle))
    for outcome in outcomes { showTrace(outcome, bench) }
    throw ExitStatusError(status(outcomes, isComplete: outcomes.count == names.count))
  }

  private func printHornClauses(
    _ runner: ProofRunner, _ names: [String], _ bench: inout Workbench
  ) throws {
    guard let name = names.first,
      let text = runner.hornClauses(of: name, diagnostics: &bench.diagnostics)
    else { throw bench.failure(look) }
    Console.out(text)
  }

  /// The variants that a proof is to speak of; `nil` where diagnostics say why there are none.
  private func covered(
    _ variant: ProofVariant, _ property: String, _ bench: inout Workbench
  ) throws -> ProofVariant? {
    guard let over else { return variant }
    let names = over.split(separator: ",").map { String($0.filter { !$0.isWhitespace }) }
    return try variant.covering(
      property, over: names, in: bench.session, engine: search.makeEngine(),
      budget: search.budget, diagnostics: &bench.diagnostics,
      shouldStop: { Interruption.isRequested })
  }

  /// The first trace of what is violated.
  private func showTrace(_ outcome: ProofOutcome, _ bench: Workbench) {
    let (result, system): (RunResult, TransitionSystem)
    switch outcome.answer {
    case .violated(let found, let of), .faulty(let found, let of): (result, system) = (found, of)
    case .proved, .unknown, .notOfSafety: return
    }
    guard let subject = TraceSubject.all(in: result, of: system).first(where: \.isBad) else {
      return
    }
    let heading = subject.heading(
      path: model.file, of: system, parameters: bench.session.parameters(bench.settings))
    let story = TraceStory(subject.trace, of: system, property: heading.property)
    Console.out("\n" + TraceText(story, heading: heading, style: look.outStyle).render())
  }

  private func status(_ outcomes: [ProofOutcome], isComplete: Bool) -> ExitStatus {
    outcomes.reduce(isComplete ? .holds : .open) { status, outcome in
      switch outcome.answer {
      case .proved: status
      case .violated, .faulty: status.combined(with: .violated)
      case .unknown: status.combined(with: .open)
      // What was not asked for by name is no failure of what was.
      case .notOfSafety: properties.isEmpty ? status : status.combined(with: .open)
      }
    }
  }
}

extension ForeignSolver {
  /// A command as a user writes it: words with spaces between them; there is no shell.
  init(spelled text: String) throws {
    let words = text.split(separator: " ").map(String.init)
    guard !words.isEmpty else { throw ValidationError("--with names no command") }
    self.init(command: words)
  }
}
