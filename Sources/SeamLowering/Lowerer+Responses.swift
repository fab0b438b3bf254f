import SeamIR
import SeamSemantics
import SeamSyntax

/// Responses, `a leads to b` and `always (a implies eventually b)`, with a monitor each.
extension Lowerer {
  /// The cause and the effect that a property speaks of, where it is a response to be watched.
  func watchedResponse(
    _ pattern: TypedPattern
  ) -> (cause: TypedExpression, effect: TypedExpression)? {
    guard watchesResponses else { return nil }
    switch pattern {
    case .leadsTo(let cause, let effect): return (cause, effect)
    case .formula(let body):
      guard case .temporal(.always, let bodies) = body.kind, let body = bodies.first,
        case .binary(.implies, let cause, let answer) = body.kind, !hasTemporal(cause),
        case .temporal(.eventually, let effects) = answer.kind, let effect = effects.first,
        !hasTemporal(effect)
      else { return nil }
      return (cause, effect)
    case .always, .never, .neverBetween, .before, .atMost, .reachable, .atEnd, .deadlockFree:
      return nil
    }
  }

  /// Adds the monitor of the property that comes next.
  mutating func watch(
    _ cause: Term, _ effect: Term, _ label: String, memory: CellID
  ) throws {
    let owed = Term.cell(memory)
    system.monitors.append(
      Monitor(
        name: label,
        update: [
          .assign(
            .cell(memory),
            .conjunction([.disjunction([owed, cause]), .negation(effect)]))
        ],
        // Nothing that this monitor sees is bad in itself.
        verdict: try addCell("bad:\(label)", 0...1, isBool: true)))
    let stateCellCount = system.stateCellCount
    func resting(_ term: Term) -> Term {
      term.rewritten { $0.index >= stateCellCount ? .no : nil }
    }
    system.responses.append(
      Response(
        property: system.properties.count, owed: memory,
        owesAtRest: .conjunction([resting(cause), .negation(resting(effect))])))
  }
}
