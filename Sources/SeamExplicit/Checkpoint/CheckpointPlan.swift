/// Where a search leaves what it has found, and where it goes on from.
public struct CheckpointPlan: Sendable {
  /// The file that is written: between two levels, and when a limit stops the search.
  public var path: String?
  /// How long to wait between two of them.
  public var seconds: Double
  /// The file that the search goes on from.
  public var resumes: String?

  public init(path: String? = nil, seconds: Double = 60, resumes: String? = nil) {
    self.path = path
    self.seconds = seconds
    self.resumes = resumes
  }
}

/// Why a search cannot go on from a file; for the user, since it is no mistake of ours.
public struct CheckpointProblem: Error, Sendable {
  public let message: String
}
