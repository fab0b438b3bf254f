import SeamChecking
import SeamDiagnostics
import SeamExplicit
import SeamIR
import SeamLowering
import SeamSemantics
import SeamTraces
import Testing

/// What both engines found out about a model.
struct Found {
  let system: TransitionSystem
  let states: Int
  let moves: Int
  /// `p holds`, `q[x = 1]@cpu0 violated 3` with the number of moves, `r open`; in source order.
  let verdicts: [String]
  /// The kinds of faults met, in the order of discovery.
  let faults: [String]
  let messages: [String]

  /// Checks, lowers and explores declarations with both engines, which must agree.
  ///
  /// - Throws: Where the text is wrong; nothing else does.
  init(
    _ text: String, _ settings: [String: Int] = [:], natBound: Int? = nil,
    location: Testing.SourceLocation = #_sourceLocation
  ) throws {
    var diagnostics = Diagnostics()
    let source = SourceText(path: "test.seam", text: "model m\n" + text)
    let lowered = ModelLoader.load(source, diagnostics: &diagnostics)?.lowered(
      options: LoweringOptions(settings: settings, natBound: natBound), diagnostics: &diagnostics)
    let system = try #require(
      lowered, "\(DiagnosticRenderer().render(diagnostics))", sourceLocation: location)
    #expect(system.complaints() == [], sourceLocation: location)
    let summaries = try [ReferenceEngine() as any Engine, ExhaustiveEngine()].map { engine in
      let result = try engine.run(
        system, budget: Budget(states: 2_000), shouldStop: { false }, progress: { _ in })
      return Summary(result, system)
    }
    #expect(summaries[0] == summaries[1], "\(system.text)", sourceLocation: location)
    self.system = system
    states = summaries[0].states
    moves = summaries[0].moves
    verdicts = summaries[0].verdicts
    faults = summaries[0].faults
    messages = summaries[0].messages
  }

  private struct Summary: Equatable {
    let states: Int
    let moves: Int
    let verdicts: [String]
    let faults: [String]
    let messages: [String]

    init(_ result: RunResult, _ system: TransitionSystem) {
      states = result.statistics.states
      moves = result.statistics.transitions
      verdicts = zip(system.properties, result.verdicts).map { property, verdict in
        switch verdict {
        case .holds: "\(property.label) holds"
        case .violated(.trace(let trace)): "\(property.label) violated \(trace.steps.count)"
        case .violated(.unreachable): "\(property.label) violated"
        case .noViolation, .undecided: "\(property.label) open"
        }
      }
      faults = result.faults.map { "\(system.faults[$0.fault.index].kind)" }
      messages = result.faults.map { system.faults[$0.fault.index].message }
    }
  }
}

/// Expects of a model that its properties hold, or do what is said, and that it does not fault.
@discardableResult
func expect(
  _ text: String, states: Int? = nil, moves: Int? = nil, _ verdicts: [String]? = nil,
  faults: [String] = [], settings: [String: Int] = [:],
  location: Testing.SourceLocation = #_sourceLocation
) throws -> Found {
  let found = try Found(text, settings, location: location)
  if let states { #expect(found.states == states, sourceLocation: location) }
  if let moves { #expect(found.moves == moves, sourceLocation: location) }
  if let verdicts {
    #expect(found.verdicts == verdicts, sourceLocation: location)
  } else {
    #expect(found.verdicts.filter { !$0.hasSuffix(" holds") } == [], sourceLocation: location)
  }
  #expect(found.faults == faults, "\(found.messages)", sourceLocation: location)
  return found
}

/// Expects of statements that their assertions hold, and that they come to their end.
func computes(
  _ declarations: String, _ body: String, location: Testing.SourceLocation = #_sourceLocation
) throws {
  let text = """
    var done: bool = false
    \(declarations)
    action go when not done {
      done = true
      \(body)
    }
    property ends = reachable done
    """
  try expect(text, location: location)
}

/// Expects of statements that they fault once, in one way.
func faults(
  _ kind: String, _ declarations: String, _ body: String,
  location: Testing.SourceLocation = #_sourceLocation
) throws {
  let text = "\(declarations)\naction go { \(body) }"
  try expect(text, faults: [kind], location: location)
}

/// The errors that lowering ends with.
func refusals(
  _ text: String, _ settings: [String: Int] = [:], natBound: Int? = nil,
  unbounded: Set<String> = [], properties: Set<String>? = nil
) -> [Diagnostic] {
  var diagnostics = Diagnostics()
  let model = ModelLoader.load(
    SourceText(path: "test.seam", text: "model m\n" + text), diagnostics: &diagnostics)
  #expect(diagnostics.all.map(\.message) == [])
  let system = model?.lowered(
    options: LoweringOptions(
      settings: settings, properties: properties, natBound: natBound,
      unbounded: unbounded.isEmpty ? nil : Unbounded(parameters: unbounded, cut: 3)),
    diagnostics: &diagnostics)
  #expect((system == nil) == diagnostics.hasErrors)
  return diagnostics.all
}
