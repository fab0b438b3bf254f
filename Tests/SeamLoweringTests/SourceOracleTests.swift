import Foundation
import SeamChecking
import SeamDiagnostics
import SeamExplicit
import SeamIR
import SeamInterpreter
import SeamLowering
import SeamSemantics
import SeamTraces
import SourceOracle
import TestSupport
import Testing

/// The lowered model against a walk over its text, which knows nothing of cores.
@Suite struct SourceOracleTests {
  /// Models in a block; more by the environment, for a longer run.
  private static let blockSize =
    ProcessInfo.processInfo.environment["SEAM_RANDOM_MODELS"].flatMap { UInt64($0) } ?? 10

  private static let stateLimit = 2_000

  @Test(arguments: 0..<6)
  func randomModelsDoWhatTheirTextSays(_ block: UInt64) throws {
    var compared = 0
    for seed in block * Self.blockSize..<(block + 1) * Self.blockSize {
      let text = RandomModel.text(seed: seed)
      var diagnostics = Diagnostics()
      let source = SourceText(path: "random.seam", text: text)
      guard let model = ModelLoader.load(source, diagnostics: &diagnostics) else {
        Issue.record("\(DiagnosticRenderer().render(diagnostics))\n\(text)")
        continue
      }
      if try compare(model, [:], text) { compared += 1 }
    }
    #expect(compared > Int(Self.blockSize) / 2)
  }

  /// Every shipped model that is small enough, in each of its configurations.
  @Test func shippedModelsDoWhatTheirTextSays() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "models")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    var compared: [String] = []
    for file in files where file.hasSuffix(".seam") {
      var diagnostics = Diagnostics()
      let path = folder.appending(path: file).path
      let model = try #require(ModelLoader.load(path: path, diagnostics: &diagnostics))
      for (name, settings) in [("", [:])] + model.configurations {
        if try compare(model, settings, "\(file) \(name)") { compared.append(file) }
      }
    }
    #expect(Set(compared).count >= 8, "\(compared)")
  }

  /// Whether both could be explored; what differs is an issue.
  private func compare(
    _ model: CheckedModel, _ settings: [String: Int], _ text: String
  ) throws -> Bool {
    var diagnostics = Diagnostics()
    guard
      let bare = model.lowered(
        options: LoweringOptions(settings: settings, properties: []), diagnostics: &diagnostics),
      let system = model.lowered(
        options: LoweringOptions(settings: settings), diagnostics: &diagnostics),
      let exploration = try SourceExploration(
        model, settings: settings, stateLimit: Self.stateLimit)
    else { return false }
    let expected = try exploration.facts()
    let found = try facts(of: bare)
    #expect(found.initial == expected.initial, "\(text)")
    #expect(Set(found.successors.keys) == Set(expected.successors.keys), "\(text)")
    for (state, targets) in expected.successors where found.successors[state] != targets {
      Issue.record(
        """
        in \(state)
        the text leads to \(targets.sorted())
        the core leads to \(found.successors[state, default: []].sorted())
        \(text)
        """)
      break
    }
    #expect(try shown(in: system) == exploration.shown(), "\(text)")
    return true
  }

  /// In how many moves each property that is no formula is shown.
  private func shown(in system: TransitionSystem) throws -> [Int?] {
    let result = try ExhaustiveEngine().run(
      system, budget: Budget(), shouldStop: { false }, progress: { _ in })
    return zip(system.properties, result.verdicts).compactMap { property, verdict -> Int?? in
      if case .temporal = property.kind { return nil }
      switch verdict {
      case .violated(.trace(let trace)), .holds(.witness(let trace)): return trace.steps.count
      case .violated(.unreachable), .holds(.exhausted), .noViolation, .undecided:
        return .some(nil)
      }
    }
  }

  private func facts(of system: TransitionSystem) throws -> SourceFacts {
    let interpreter = Interpreter(system)
    var facts = SourceFacts()
    var known: Set<State> = []
    var open = try interpreter.initialStates().map(\.state)
    for state in open { facts.initial.insert(text(state, system)) }
    while let state = open.popLast() {
      guard known.insert(state).inserted else { continue }
      let expansion = try interpreter.expansion(of: state)
      var targets: Set<String> = expansion.guardFaults.isEmpty ? [] : ["fault"]
      for move in expansion.moves {
        switch move.outcome {
        case .fault: targets.insert("fault")
        case .landed:
          let next = move.state(in: system)
          targets.insert(text(next, system))
          open.append(next)
        }
      }
      facts.successors[text(state, system), default: []].formUnion(targets)
    }
    return facts
  }

  private func text(_ state: State, _ system: TransitionSystem) -> String {
    let view = StateView(state, of: system)
    let variables = view.variables.map { variable in
      let only = system.processors.count == 1 && isPerProcessor(variable.name, system)
      return
        "\(variable.qualifiedName)\(only ? "@" + system.processors[0].name : "")=\(variable.value)"
    }
    let stacks = view.stacks.map { stack in
      let frames = stack.frames.map { frame in
        let locals = frame.locals.map { "\($0.name)=\($0.value)" }
        return "\(frame.flow) \(frame.position) [\(locals.joined(separator: ","))]"
      }
      return "\(stack.processor): \(frames.joined(separator: " > "))"
    }
    return (variables + stacks).joined(separator: "; ")
  }

  private func isPerProcessor(_ name: String, _ system: TransitionSystem) -> Bool {
    system.variables.contains { $0.name == name && $0.processor != nil }
  }
}
