import SeamIR

/// A trace told in the words of the source: what every format of a trace is printed from.
public struct TraceStory: Sendable {
  /// The values before the first step.
  public let initial: StateView
  public let steps: [Step]
  /// Why the trace stops, as a sentence without a full stop.
  public let ending: String
  /// Where a run that goes on for ever goes round, and how it keeps the promises of fairness.
  public let loop: Loop?
  /// The lanes in which something happens, in the order of the system's origins.
  public let lanes: [Lane]

  /// An execution context: the heading of a column.
  public struct Lane: Sendable, Hashable {
    /// "KVM", "platform".
    public let name: String
    /// The processor that runs in it, where the system has more than one; else empty.
    public let processor: String

    /// "cpu0 KVM".
    public var heading: String { processor.isEmpty ? name : "\(processor) \(name)" }
  }

  /// One move.
  public struct Step: Sendable {
    /// Counted from 1.
    public let number: Int
    public let lane: Lane
    /// The processor whose move it is, as printed; empty for none.
    public let processor: String
    /// The step's or action's name.
    public let title: String
    /// The flow that the step is of; `nil` for an action.
    public let flow: String?
    /// What nondeterminism was resolved to.
    public let choices: [String]
    /// `taken(1)`, in the order in which they happened.
    public let events: [String]
    public let diff: StateDiff
    public let citations: [Citation]
    public let location: SourceLocation?
    public let documentation: String?
    /// The state after the move.
    public let state: StateView

    /// The title with the choices: `run (or #2)`.
    public var fullTitle: String {
      choices.isEmpty ? title : "\(title) (\(choices.joined(separator: ", ")))"
    }
  }

  /// A source that the model cites.
  public struct Citation: Sendable, Hashable {
    public let key: String
    public let title: String
  }

  /// Tells a trace that is evidence for a property, or, where there is none, for a runtime fault.
  public init(_ trace: Trace, of system: TransitionSystem, property: Property?) {
    var view = StateView(trace.initial, of: system)
    initial = view
    var steps: [Step] = []
    for (index, step) in trace.steps.enumerated() {
      let next = StateView(step.state, of: system)
      steps.append(
        Self.step(
          index + 1, step, of: system, diff: StateDiff(from: view, to: next), state: next))
      view = next
    }
    self.steps = steps
    let used = Set(steps.map(\.lane))
    lanes = Self.allLanes(of: system).filter(used.contains)
    ending = Self.sentence(trace, of: system, property: property)
    loop = trace.loop.map { Loop($0, of: trace, in: system) }
  }

  /// All sources cited along the trace, in order of first use.
  public var citations: [Citation] {
    var seen: Set<Citation> = []
    return steps.flatMap(\.citations).filter { seen.insert($0).inserted }
  }

  /// Every lane of a system: those of no processor first, then processor by processor.
  public static func allLanes(of system: TransitionSystem) -> [Lane] {
    var lanes: [Lane] = []
    for origin in system.origins {
      let lane = Self.lane(of: origin, in: system)
      if !lanes.contains(lane) { lanes.append(lane) }
    }
    let owners = [""] + system.processors.map(\.name)
    return owners.flatMap { owner in lanes.filter { $0.processor == owner } }
  }

  /// The lane of an origin; the processor is told only where there are several.
  public static func lane(of origin: Origin, in system: TransitionSystem) -> Lane {
    Lane(
      name: origin.lane,
      processor: system.processors.count > 1 ? origin.processorName : "")
  }

  /// The words for one move: from the interpreter while stepping by hand, or along a trace.
  public static func step(
    _ number: Int, _ step: Trace.Step, of system: TransitionSystem, diff: StateDiff,
    state: StateView
  ) -> Step {
    let action = system.actions[step.action]
    let origin = system.origins[action.origin.index]
    let flow: String? =
      switch origin.kind {
      case .step(let flow, _), .endOfFlow(let flow): flow
      case .action: nil
      }
    return Step(
      number: number, lane: lane(of: origin, in: system), processor: origin.processorName,
      title: origin.title, flow: flow, choices: action.choices,
      events: step.events.map { system.text(of: $0) }, diff: diff,
      citations: origin.citations.map { Citation(key: $0.key, title: $0.title) },
      location: origin.location, documentation: origin.documentation, state: state)
  }

  private static func sentence(
    _ trace: Trace, of system: TransitionSystem, property: Property?
  ) -> String {
    switch trace.ending {
    case .fault(let id):
      let fault = system.faults[id.index]
      return "runtime fault: \(fault.message) (\(fault.location.text))"
    case .faultOfEvaluation(let id):
      let fault = system.faults[id.index]
      return "runtime fault on looking at this state: \(fault.message) "
        + "(\(fault.location.text))"
    case .noMove:
      return Self.noMoveSentence(property)
    case .loop(let loop):
      return Loop(loop, of: trace, in: system).sentence(property)
    case .property:
      guard let property else { return "this is how far it goes" }
      let name = property.label
      switch property.kind {
      case .invariant: return "in this state \(name) is false"
      case .atEnd: return "nothing can move, and \(name) is false"
      case .monitor: return "the last step breaks \(name)"
      case .deadlockFree: return Self.noMoveSentence(property)
      case .reachable: return "this is the state that \(name) asks for"
      case .reachableMove: return "the last step is what \(name) asks for"
      case .temporal: return "this is what \(name) speaks of"
      }
    }
  }

  private static func noMoveSentence(_ property: Property?) -> String {
    guard let property else { return "nothing can move" }
    switch property.kind {
    case .deadlockFree: return "nothing can move, and not every processor is idle"
    case .invariant, .atEnd, .monitor, .reachable, .reachableMove, .temporal:
      return "nothing can move, and \(property.label) is false"
    }
  }
}

extension Origin {
  /// The name under which a trace shows a move from here.
  public var title: String {
    switch kind {
    case .step(_, let step): step
    case .endOfFlow(let flow): "end of \(flow)"
    case .action(let name): name
    }
  }
}

extension SourceLocation {
  /// `path:line:column`.
  public var text: String { "\(path):\(line):\(column)" }
}

extension TransitionSystem {
  /// An event with its arguments, as the source emits it: `taken(1)`.
  public func text(of occurrence: Occurrence) -> String {
    let event = events[occurrence.event.index]
    guard !event.parameters.isEmpty else { return event.name }
    let arguments = zip(event.parameters, occurrence.arguments).map { shape, cell in
      shape.value(of: [cell]).description
    }
    return "\(event.name)(\(arguments.joined(separator: ", ")))"
  }
}
