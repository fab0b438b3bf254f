import SeamIR

/// A way to look at less than all states and moves, and yet to answer for all.
public enum Reduction: String, Sendable, Hashable, CaseIterable {
  /// Of moves that are independent of each other only some orders are looked at.
  case partialOrder = "partial-order"
  /// Values that nobody will read do not tell states apart.
  case deadValues = "dead-values"
  /// One state stands for all that exchanging interchangeable values makes of it.
  case symmetry

  /// Why temporal properties cannot be decided with the reduction; `nil` where they can.
  ///
  /// Liveness is decided on a graph in which every move is itself.
  public func objectionToLiveness(of system: TransitionSystem) -> String? {
    guard system.properties.contains(where: \.isTemporal) else { return nil }
    switch self {
    case .partialOrder:
      return "a move that is left out can be the one that fairness or the formula asks for"
    case .deadValues:
      return nil
    case .symmetry:
      return
        "a loop of representatives need not be a loop, nor be fair to each of those they stand for"
    }
  }
}

extension Property {
  /// Whether the property speaks of whole runs.
  public var isTemporal: Bool {
    if case .temporal = kind { true } else { false }
  }
}
