import SeamIR

/// What running a claim's cases found, beside what the claim expects.
public struct ClaimOutcome: Sendable {
  public let title: String
  public let citations: [String]
  public let location: SourceLocation?
  public let cases: [Case]

  public init(title: String, citations: [String], location: SourceLocation?, cases: [Case]) {
    self.title = title
    self.citations = citations
    self.location = location
    self.cases = cases
  }

  /// One configuration that a claim speaks of.
  public struct Case: Sendable {
    /// The parameters that the claim fixes, in source order.
    public let settings: [(name: String, value: String)]
    public let answers: [Answer]
    /// What undermines every answer: a model error or a runtime fault, one sentence each.
    public let obstacles: [String]
    /// `nil` where the configuration could not be run.
    public let statistics: Statistics?
    public let location: SourceLocation?

    public init(
      settings: [(name: String, value: String)], answers: [Answer], obstacles: [String],
      statistics: Statistics?, location: SourceLocation?
    ) {
      self.settings = settings
      self.answers = answers
      self.obstacles = obstacles
      self.statistics = statistics
      self.location = location
    }

    /// Whether every property came out as the claim expects.
    public var standing: Standing {
      if !obstacles.isEmpty || answers.contains(where: { $0.isContradicted }) { return .refuted }
      return answers.contains(where: { !$0.isAsExpected }) ? .open : .confirmed
    }
  }

  /// One property of a case.
  public struct Answer: Sendable, Hashable {
    public let property: String
    public let expectsHolding: Bool
    public let found: Found
    public init(property: String, expectsHolding: Bool, found: Found) {
      self.property = property
      self.expectsHolding = expectsHolding
      self.found = found
    }

    public var isAsExpected: Bool {
      switch found {
      case .holds: expectsHolding
      case .violated: !expectsHolding
      case .open: false
      }
    }

    var isContradicted: Bool {
      switch found {
      case .holds, .violated: !isAsExpected
      case .open: false
      }
    }
  }

  /// The verdict over all instances of a property.
  public enum Found: Sendable, Hashable {
    case holds
    /// The number of moves of the shortest trace; `nil` where a `reachable` is never met.
    case violated(steps: Int?)
    /// Neither; the text says why.
    case open(String)
  }

  public enum Standing: String, Sendable, Hashable { case confirmed, refuted, open }

  /// `refuted` where any case is, else `open` where any is, else `confirmed`.
  public var standing: Standing {
    let all = cases.map(\.standing)
    if all.contains(.refuted) { return .refuted }
    return all.contains(.open) ? .open : .confirmed
  }
}
