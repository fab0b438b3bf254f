import SeamIR

extension SymbolicSystem {
  /// Nothing is enabled, and no guard without a value leaves that open.
  public var end: SymbolicTerm {
    .conjunction(actions.flatMap { [.negation($0.enabled), .negation($0.guardFaults)] })
  }

  /// No action runs into a fault here.
  public var isFaultFree: SymbolicTerm {
    .conjunction(actions.map { .negation($0.faults) })
  }

  /// What must be true of every reachable state for these properties to hold.
  ///
  /// - Parameter properties: Numbers in ``TransitionSystem/properties``.
  /// - Returns: A condition over the state before.
  /// - Throws: ``EncodingError/unsupported(_:)`` for a property that is not one of safety.
  public func safe(_ properties: [Int]) throws(EncodingError) -> SymbolicTerm {
    var terms: [SymbolicTerm] = []
    for property in properties { terms.append(try safe(property)) }
    return .conjunction(terms)
  }

  private func safe(_ property: Int) throws(EncodingError) -> SymbolicTerm {
    let property = system.properties[property]
    switch property.kind {
    case .invariant(let term, let checks):
      return try judged(term, checks)
    case .monitor(let monitor):
      return .not(.variable(badLetter(monitor)))
    case .atEnd(let term, let checks):
      return .implication(end, try judged(term, checks))
    case .deadlockFree(let allIdle):
      return .implication(end, try judged(allIdle, []))
    case .reachable, .reachableMove:
      throw .unsupported("\(property.label) asks for a state that can be reached, not for a proof")
    case .temporal:
      throw .unsupported("\(property.label) speaks of whole runs, which no invariant decides")
    }
  }

  /// A condition of the state whose evaluation must not go wrong either; a number that leaves a bound
  /// set for the run says nothing about the model, and is as good as the condition.
  private func judged(_ term: Term, _ checks: [Check]) throws(EncodingError) -> SymbolicTerm {
    let encoder = try Encoder(system)
    var executor = encoder.executor(
      variables.prefix(system.stateCellCount).map { .variable($0) },
      extents: { encoder.extent($0) })
    for check in checks { try executor.require(check.term, check.fault) }
    var result = try executor.truth(term)
    for stop in executor.stops.reversed() {
      let isCut = stop.fault.map { system.faults[$0.index].kind == .bound } ?? false
      result =
        isCut
        ? .disjunction([.negation(stop.condition), result])
        : .conjunction([stop.condition, result])
    }
    return executor.closed(result)
  }
}
