import SeamChecking
import SeamDiagnostics
import SeamIR
import SeamLowering
import SeamSemantics
import SeamTraces

/// Runs the cases of claims and sets what comes out beside what they expect.
///
/// Cases with the same parameters share one run, which answers for all their properties together.
public struct ClaimsRunner {
  private let session: Session
  private let engine: any Engine
  private let budget: Budget
  private let base: LoweringOptions
  private var runs: [[String: Int]: Outcome] = [:]

  /// What one configuration gave.
  private struct Outcome {
    var found: [String: ClaimOutcome.Found] = [:]
    var obstacles: [String] = []
    var statistics: Statistics?
  }

  /// Prepares a run of claims; `base` is what is set from outside, and a claim's own settings win.
  public init(
    _ session: Session, engine: any Engine, budget: Budget, base: LoweringOptions
  ) {
    self.session = session
    self.engine = engine
    self.budget = budget
    self.base = base
  }

  /// Runs all claims of the model, in source order.
  ///
  /// `progress` is called by the engine, with the number of the run and how many there are. An
  /// ``EngineFault`` is thrown where an engine is in the wrong.
  public mutating func run(
    shouldStop: @Sendable () -> Bool, progress: (Int, Int, Progress) -> Void
  ) throws -> [ClaimOutcome] {
    let wanted = wantedProperties()
    for (number, entry) in wanted.enumerated() {
      runs[entry.settings] = try outcome(entry.settings, entry.properties, shouldStop: shouldStop) {
        progress(number + 1, wanted.count, $0)
      }
    }
    return session.model.claims.map { claim in
      ClaimOutcome(
        title: claim.title, citations: claim.citations, location: claim.span.place,
        cases: claim.cases.map(answer))
    }
  }

  /// Every distinct choice of parameters with all properties that some case asks of it.
  private func wantedProperties() -> [(settings: [String: Int], properties: Set<String>)] {
    var order: [[String: Int]] = []
    var properties: [[String: Int]: Set<String>] = [:]
    for item in session.model.claims.flatMap(\.cases) {
      let key = fullSettings(item)
      if properties[key] == nil { order.append(key) }
      properties[key, default: []].formUnion(item.expected.map(\.property))
    }
    return order.map { ($0, properties[$0] ?? []) }
  }

  /// All parameters, so that saying a default and leaving it out are the same.
  private func fullSettings(_ item: CheckedClaim.Case) -> [String: Int] {
    var settings: [String: Int] = [:]
    for parameter in session.model.parameters {
      settings[parameter.name] =
        item.settings[parameter.name] ?? base.settings[parameter.name] ?? parameter.initial
    }
    return settings
  }

  private func outcome(
    _ settings: [String: Int], _ properties: Set<String>, shouldStop: @Sendable () -> Bool,
    progress: (Progress) -> Void
  ) throws -> Outcome {
    var outcome = Outcome()
    var options = base
    options.settings = settings
    options.properties = properties
    var diagnostics = Diagnostics()
    guard let system = session.system(options, diagnostics: &diagnostics) else {
      outcome.obstacles = diagnostics.all.filter { $0.severity == .error }.map(\.message)
      return outcome
    }
    let result = try engine.run(
      system, budget: budget, shouldStop: shouldStop, progress: progress)
    outcome.statistics = result.statistics
    outcome.obstacles = result.faults.map { found in
      let fault = system.faults[found.fault.index]
      return "runtime fault at \(fault.location.path):\(fault.location.line): \(fault.message)"
    }
    for property in result.outcomes(of: system) {
      outcome.found[property.name] = Self.found(property)
    }
    return outcome
  }

  private static func found(_ outcome: PropertyOutcome) -> ClaimOutcome.Found {
    guard let verdict = outcome.decisive?.verdict else { return .open("it has no instance") }
    switch verdict {
    case .holds: return .holds
    case .violated(.trace(let trace)): return .violated(steps: trace.steps.count)
    case .violated(.unreachable): return .violated(steps: nil)
    case .noViolation(let bound):
      return .open("no violation up to \(bound.statistics.completeDepth) steps")
    case .undecided(let reason): return .open(reason)
    }
  }

  private func answer(_ item: CheckedClaim.Case) -> ClaimOutcome.Case {
    let outcome = runs[fullSettings(item)] ?? Outcome()
    let settings = session.model.parameters.compactMap { parameter in
      item.settings[parameter.name].map { (parameter.name, parameter.spelling(of: $0)) }
    }
    let answers = item.expected.map { expected in
      ClaimOutcome.Answer(
        property: expected.property, expectsHolding: expected.holds,
        found: outcome.found[expected.property] ?? .open("it was not checked"))
    }
    return ClaimOutcome.Case(
      settings: settings, answers: answers, obstacles: outcome.obstacles,
      statistics: outcome.statistics, location: item.span.place)
  }
}

extension Span {
  /// The place of the first character, for evidence that outlives the text.
  var place: SourceLocation {
    let (line, column) = source.location(of: range.lowerBound)
    return SourceLocation(path: source.path, line: line, column: column)
  }
}
