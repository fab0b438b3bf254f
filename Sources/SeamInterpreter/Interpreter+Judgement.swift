import SeamIR
import SeamTraces

extension Interpreter {
  /// What a state says about a property of states.
  public enum Judgement: Sendable, Hashable {
    /// The state violates the property, or is the one `reachable` asks for.
    case shown
    /// A check of the property is false here. Unless the fault is of kind `bound`, this violates the
    /// property too, except for `reachable`, which goes on looking.
    case fault(FaultID)
    case nothing
  }

  /// What a state says about a property, given whether no move is enabled in it.
  ///
  /// Properties of moves and of whole runs are not judged by a state: they get `nothing`.
  public func judgement(of property: Property, in state: State, isEnd: Bool) -> Judgement {
    switch property.kind {
    case .invariant(let term, let checks):
      if let fault = checks.firstFault(in: state) { return .fault(fault) }
      return term.holds(in: state) ? .nothing : .shown
    case .reachable(let term, let checks):
      if let fault = checks.firstFault(in: state) { return .fault(fault) }
      return term.holds(in: state) ? .shown : .nothing
    case .atEnd(let term, let checks):
      guard isEnd else { return .nothing }
      if let fault = checks.firstFault(in: state) { return .fault(fault) }
      return term.holds(in: state) ? .nothing : .shown
    case .deadlockFree(let allIdle):
      return isEnd && !allIdle.holds(in: state) ? .shown : .nothing
    case .monitor, .reachableMove, .temporal:
      return .nothing
    }
  }

  /// The faults that evaluating the properties runs into in a state, in property order.
  public func evaluationFaults(in state: State, isEnd: Bool) -> [FaultID] {
    system.properties.compactMap { property in
      switch judgement(of: property, in: state, isEnd: isEnd) {
      case .fault(let fault): fault
      case .shown, .nothing: nil
      }
    }
  }
}
