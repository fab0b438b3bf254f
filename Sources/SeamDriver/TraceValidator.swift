import SeamDiagnostics
import SeamIR
import SeamInterpreter
import SeamTraces
import SeamWhatIf

/// Walks a trace of `--format json` through a model as it is now.
///
/// Steps are recognised by processor, name and choices, so the trace may come from another variant,
/// or from the model before it was changed. Where several moves fit, all are followed.
public struct TraceValidator {
  private let system: TransitionSystem
  private let interpreter: Interpreter

  public init(_ system: TransitionSystem) {
    self.system = system
    interpreter = Interpreter(system)
  }

  /// Reads and walks a trace; `nil` where the file is none of this model's, as `diagnostics` says.
  public func check(_ path: String, diagnostics: inout Diagnostics) throws -> TraceCheck? {
    guard let file = TraceFile.read(path, diagnostics: &diagnostics),
      file.belongs(to: system, path: path, diagnostics: &diagnostics)
    else { return nil }
    return TraceCheck(
      file: path, steps: file.trace.steps.count, result: try walk(file.trace.steps))
  }

  private func walk(_ steps: [TraceFile.Step]) throws -> TraceCheck.Result {
    var current: [(state: State, other: Int?, now: [String])] = try interpreter.initialStates()
      .filter { $0.fault == nil }.map { ($0.state, nil, []) }
    for (index, step) in steps.enumerated() {
      var next: [(state: State, other: Int?, now: [String])] = []
      var seen: Set<State> = []
      for place in current {
        for move in try interpreter.moves(from: place.state)
        where system.fits(system.actions[move.action], step) {
          let events = move.events.map { system.text(of: $0) }
          let differs = place.other ?? (events == step.events ? nil : index)
          let state = move.state(in: system)
          let now = place.other == nil && differs != nil ? events : place.now
          if seen.insert(state).inserted { next.append((state, differs, now)) }
        }
      }
      // Places where the same events happened come first.
      next.sort { ($0.other ?? .max) > ($1.other ?? .max) }
      if next.isEmpty {
        return .impossible(
          step: index + 1, name: step.name,
          reasons: try current.first.map { try reasons(step, in: $0.state) } ?? [])
      }
      current = next
    }
    guard let best = current.first, let other = best.other else { return .possible }
    return .otherEvents(step: other + 1, was: steps[other].events, now: best.now)
  }

  /// Why no action that fits is enabled: for each the first thing that is not so.
  private func reasons(_ step: TraceFile.Step, in state: State) throws -> [String] {
    let candidates = system.actions.filter { system.fits($0, step) }
    guard !candidates.isEmpty else {
      return ["nothing in \(system.name) is called so any more, with these parameters"]
    }
    var reasons: [String] = []
    let cells = state + Array(repeating: 0, count: system.cells.count - system.stateCellCount)
    let held = try interpreter.moves(from: state).map { system.actions[$0.action] }
      .filter(\.isUrgent)
    var isSomewhere = false
    for action in candidates {
      if let location = action.location, cells[location.cell.index] != location.value { continue }
      isSomewhere = true
      if let check = action.guardChecks.first(where: { !$0.term.holds(in: cells) }) {
        reasons.append("its guard has no value: \(system.faults[check.fault.index].message)")
      } else if let part = conjuncts(action.guardTerm).first(where: { !$0.holds(in: cells) }) {
        reasons.append("its guard does not hold: \(part.text(cells: system.cells))")
      } else if let urgent = held.first(where: { $0.processor == action.processor }),
        !action.isUrgent
      {
        reasons.append("`\(system.title(of: urgent))` is urgent and comes first")
      } else {
        reasons.append("an `assume` in it does not hold")
      }
    }
    if !isSomewhere {
      reasons = StateView(state, of: system).stacks.map { stack in
        let top = stack.frames.last.map { "\($0.flow) at \($0.position)" } ?? "idle"
        return "control is elsewhere: \(stack.processor) is \(top)"
      }
    }
    var seen: Set<String> = []
    return reasons.filter { seen.insert($0).inserted }
  }

  private func conjuncts(_ term: Term) -> [Term] {
    if case .and(let parts) = term { return parts.flatMap(conjuncts) }
    return [term]
  }
}
