import SeamChecking
import SeamDiagnostics
import SeamIR
import SeamInterpreter
import SeamLowering
import SeamSemantics
import SeamTraces
import SeamWhatIf

/// Sets two variants of a model, or two models, beside each other.
public struct DiffRunner {
  let first: (session: Session, options: LoweringOptions, name: String)
  let second: (session: Session, options: LoweringOptions, name: String)
  let engine: any Engine
  let budget: Budget

  /// The most states of each for which event sequences are compared, and pairs of their sets.
  private static let stateLimit = 20_000
  private static let pairLimit = 50_000

  public init(
    _ first: (session: Session, options: LoweringOptions, name: String),
    _ second: (session: Session, options: LoweringOptions, name: String), engine: any Engine,
    budget: Budget
  ) {
    self.first = first
    self.second = second
    self.engine = engine
    self.budget = budget
  }

  /// Compares; `nil` where one cannot be lowered, which `diagnostics` then says.
  public func run(
    diagnostics: inout Diagnostics, shouldStop: @Sendable () -> Bool
  ) throws -> DiffOutcome? {
    guard
      let left = first.session.system(first.options, diagnostics: &diagnostics),
      let right = second.session.system(second.options, diagnostics: &diagnostics)
    else { return nil }
    var outcome = DiffOutcome(names: (first.name, second.name))
    compareSettings(&outcome)
    let results = (
      try engine.run(left, budget: budget, shouldStop: shouldStop, progress: { _ in }),
      try engine.run(right, budget: budget, shouldStop: shouldStop, progress: { _ in })
    )
    outcome.states = (results.0.statistics.states, results.1.statistics.states)
    compareVerdicts(results.0.outcomes(of: left), results.1.outcomes(of: right), &outcome)
    try compareBehaviour(&outcome, diagnostics: &diagnostics)
    return outcome
  }

  /// Holds an old trace against the second side, and against all variants of its model.
  ///
  /// - Returns: `nil` where the file is no trace of this model, which `diagnostics` then says.
  public func revalidated(
    _ file: String, diagnostics: inout Diagnostics,
    shouldStop: @escaping @Sendable () -> Bool
  ) throws -> OldTrace? {
    var options = second.options
    options.properties = []
    guard let system = second.session.system(options, diagnostics: &diagnostics),
      let check = try TraceValidator(system).check(file, diagnostics: &diagnostics),
      let trace = TraceFile.read(file, diagnostics: &diagnostics)
    else { return nil }
    // A model without switches, or with too many, has no condition to tell; that is no mistake.
    var ignored = Diagnostics()
    let base = second.options.settings
    let question = WhatIfQuestion(
      over: nil, fixed: second.session.constants(base, over: nil, fixed: [:]), base: base,
      properties: [], natBound: second.options.natBound)
    let runner = WhatIfRunner(
      sessions: [second.session], amendments: [], engine: engine, budget: budget,
      question: question)
    let across = try runner.explain(
      .trace(trace), from: file, diagnostics: &ignored, shouldStop: shouldStop)
    return OldTrace(check: check, across: across)
  }

  private func compareSettings(_ outcome: inout DiffOutcome) {
    let left = first.session.parameters(first.options.settings)
    let right = second.session.parameters(second.options.settings)
    for setting in left {
      let other = right.first { $0.name == setting.name }?.value ?? "-"
      if other != setting.value { outcome.settings.append((setting.name, (setting.value, other))) }
    }
    for setting in right where !left.contains(where: { $0.name == setting.name }) {
      outcome.settings.append((setting.name, ("-", setting.value)))
    }
  }

  private func compareVerdicts(
    _ left: [PropertyOutcome], _ right: [PropertyOutcome], _ outcome: inout DiffOutcome
  ) {
    func word(_ outcome: PropertyOutcome) -> String {
      switch outcome.standing {
      case .holds: "holds"
      case .violated: "violated"
      case .open: "open"
      }
    }
    func text(_ outcome: PropertyOutcome) -> String {
      let steps = outcome.decisive?.verdict.trace?.steps.count
      return word(outcome) + (steps.map { " (\($0) steps)" } ?? "")
    }
    for one in left {
      guard let other = right.first(where: { $0.name == one.name }) else {
        outcome.unshared.append((one.name, true))
        continue
      }
      outcome.verdicts.append(
        DiffOutcome.VerdictChange(
          property: one.name, verdicts: (text(one), text(other)), words: (word(one), word(other))))
    }
    for other in right where !left.contains(where: { $0.name == other.name }) {
      outcome.unshared.append((other.name, false))
    }
  }

  /// Monitors are left out: they are memory of properties, not behaviour.
  private func compareBehaviour(
    _ outcome: inout DiffOutcome, diagnostics: inout Diagnostics
  ) throws {
    var plain = (first.options, second.options)
    plain.0.properties = []
    plain.1.properties = []
    guard let left = first.session.system(plain.0, diagnostics: &diagnostics),
      let right = second.session.system(plain.1, diagnostics: &diagnostics)
    else { return }
    guard max(outcome.states.0, outcome.states.1) <= Self.stateLimit else {
      outcome.notCompared = "more than \(Self.stateLimit) states"
      return
    }
    var alphabet = EventGraph.Alphabet()
    do {
      let graphs = (
        try EventGraph(left, alphabet: &alphabet, limit: Self.stateLimit) { left.text(of: $0) },
        try EventGraph(right, alphabet: &alphabet, limit: Self.stateLimit) { right.text(of: $0) }
      )
      outcome.inclusions = (
        Inclusion(of: graphs.0, in: graphs.1, alphabet, pairLimit: Self.pairLimit),
        Inclusion(of: graphs.1, in: graphs.0, alphabet, pairLimit: Self.pairLimit)
      )
      if left.cells.prefix(left.stateCellCount) == right.cells.prefix(right.stateCellCount) {
        outcome.onlyStates = (
          only(graphs.0.states, graphs.1.states, left),
          only(graphs.1.states, graphs.0.states, right)
        )
      }
    } catch let problem as EventGraph.TooLarge {
      outcome.notCompared = "more than \(problem.limit) states"
    }
  }

  private func only(
    _ states: [State], _ others: [State], _ system: TransitionSystem
  ) -> DiffOutcome.OnlyStates {
    let known = Set(others)
    let own = states.filter { !known.contains($0) }
    let sample = own.first.map { state in
      let view = StateView(state, of: system)
      let stacks = view.stacks.map { stack in
        "\(stack.processor) at \(stack.frames.last.map { "\($0.flow): \($0.position)" } ?? "idle")"
      }
      return (stacks + view.assignments(includesGhosts: false)).joined(separator: ", ")
    }
    return DiffOutcome.OnlyStates(count: own.count, sample: sample)
  }
}
