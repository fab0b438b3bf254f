import SeamIR
import SeamTraces

/// One property of the source with the verdicts of all its instances.
public struct PropertyOutcome: Sendable {
  /// As in the source.
  public let name: String
  public let title: String?
  /// In the order of ``TransitionSystem/properties``; never empty.
  public let instances: [Instance]

  public struct Instance: Sendable {
    /// The index in ``TransitionSystem/properties``.
    public let index: Int
    public let property: Property
    public let verdict: Verdict
  }

  public enum Standing: Sendable, Hashable { case holds, violated, open }

  /// The instance that speaks for all: the violated one with the shortest trace, else one that is
  /// open, else the first.
  public var decisive: Instance? {
    let violated = instances.filter { $0.verdict.standing == .violated }
    let shortest = violated.min {
      ($0.verdict.trace?.steps.count ?? 0) < ($1.verdict.trace?.steps.count ?? 0)
    }
    return shortest ?? instances.first { $0.verdict.standing == .open } ?? instances.first
  }

  /// Holds where every instance does; violated where any is.
  public var standing: Standing { decisive?.verdict.standing ?? .open }
}

extension Verdict {
  /// The verdict without its evidence.
  public var standing: PropertyOutcome.Standing {
    switch self {
    case .holds: .holds
    case .violated: .violated
    case .noViolation, .undecided: .open
    }
  }

  /// The trace that shows it, where there is one.
  public var trace: Trace? {
    switch self {
    case .holds(.witness(let trace)), .violated(.trace(let trace)): trace
    case .holds(.exhausted), .violated(.unreachable), .noViolation, .undecided: nil
    }
  }
}

extension RunResult {
  /// The verdicts grouped by the properties of the source, in source order.
  public func outcomes(of system: TransitionSystem) -> [PropertyOutcome] {
    var order: [String] = []
    var groups: [String: [PropertyOutcome.Instance]] = [:]
    for (index, pair) in zip(system.properties, verdicts).enumerated() {
      let name = pair.0.name
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(
        PropertyOutcome.Instance(index: index, property: pair.0, verdict: pair.1))
    }
    return order.map { name in
      let instances = groups[name] ?? []
      return PropertyOutcome(
        name: name, title: instances.first?.property.title, instances: instances)
    }
  }
}
