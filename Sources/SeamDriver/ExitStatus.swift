import SeamChecking

/// What the process tells its caller; documented in the README and by `--help`.
public enum ExitStatus: Int32, Sendable, CaseIterable {
  /// Every property asked for holds.
  case holds = 0
  /// A property is violated, a `reachable` is not met, or the model runs into a fault.
  case violated = 1
  /// The command line or the model is wrong.
  case badInput = 2
  /// Nothing was found, but not everything was looked at, or the engine does not answer.
  case open = 3
  /// A mistake of ours.
  case internalFault = 4

  /// Which of two wins where both apply: 4, 2, 1, 3, 0.
  private var rank: Int {
    switch self {
    case .internalFault: 4
    case .badInput: 3
    case .violated: 2
    case .open: 1
    case .holds: 0
    }
  }

  public func combined(with other: ExitStatus) -> ExitStatus { rank >= other.rank ? self : other }

  /// The status of a run.
  ///
  /// A run that stopped early without properties to answer for is open as well: its silence about
  /// runtime faults means nothing.
  public init(_ result: RunResult) {
    var status: ExitStatus = result.stopped == nil ? .holds : .open
    for verdict in result.verdicts {
      switch verdict.standing {
      case .holds: break
      case .violated: status = status.combined(with: .violated)
      case .open: status = status.combined(with: .open)
      }
    }
    if !result.faults.isEmpty { status = status.combined(with: .violated) }
    self = status
  }

  /// The status of a run of claims: 0 only where all come out as expected.
  public init(claims: [ClaimOutcome]) {
    self = claims.allSatisfy { $0.standing == .confirmed } ? .holds : .violated
  }
}
