/// A mistake of ours that a run came upon, and what helps to find it.
public struct EngineProblem: Error, Sendable {
  public let message: String
  public let details: String
  public init(message: String, details: String) {
    self.message = message
    self.details = details
  }
}
