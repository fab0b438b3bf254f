import SeamIR

extension Encoder {
  /// What fairness, and the rule that a run goes on where it can, promise of a run.
  ///
  /// Promises are made only where a response is to be shown: nothing else relies on them.
  mutating func promises(_ actions: [SymbolicAction]) -> [SymbolicPromise] {
    guard !system.responses.isEmpty else { return [] }
    let all = Array(actions.indices)
    return ([("some move", all)] + system.fairness.map { ($0.fullName, $0.actions) }).map {
      name, members in
      // An action that is possible or not, as nobody knows, is never enabled for sure.
      let enabled = SymbolicTerm.disjunction(
        members.filter { !system.openActions.contains($0) }.map { actions[$0].enabled })
      return SymbolicPromise(
        name: name,
        enabled: SymbolicDefinition(name: names.unique("enabled.\(name)"), body: enabled),
        enabledNext: SymbolicDefinition(
          name: names.unique("enabled.next.\(name)"), body: enabled.primed),
        taken: SymbolicDefinition(
          name: names.unique("taken.\(name)"),
          body: .disjunction(members.map { .defined(actions[$0].move) })))
    }
  }

  func responses() throws(EncodingError) -> [SymbolicResponse] {
    var result: [SymbolicResponse] = []
    for response in system.responses {
      let own = self
      var executor = executor(
        variables.prefix(system.stateCellCount).map { .variable($0) },
        extents: { own.extent($0) })
      let rest = try executor.truth(response.owesAtRest)
      result.append(
        SymbolicResponse(
          label: system.properties[response.property].label,
          owed: variables[response.owed.index], owesAtRest: executor.closed(rest)))
    }
    return result
  }
}
