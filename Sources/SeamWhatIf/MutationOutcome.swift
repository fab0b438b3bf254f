/// What became of a model's mutants.
public struct MutationOutcome: Sendable {
  public let model: String
  /// Whether everything was explored.
  public let isComplete: Bool
  public let seconds: Double
  public let states: Int
  public var mutants: [Mutant] = []
  /// Survivors that were also run alone.
  public var confirmed = 0

  public init(model: String, isComplete: Bool, seconds: Double, states: Int) {
    self.model = model
    self.isComplete = isComplete
    self.seconds = seconds
    self.states = states
  }

  /// A model with one damage.
  public struct Mutant: Sendable {
    /// "without the condition not nmi_blocked".
    public let text: String
    public let place: String
    public let location: String
    public let fate: Fate
    public init(text: String, place: String, location: String, fate: Fate) {
      self.text = text
      self.place = place
      self.location = location
      self.fate = fate
    }
  }

  public enum Fate: Sendable, Hashable {
    /// These properties come out otherwise.
    case noticed(by: [String])
    /// The states or the moves differ, and no verdict does.
    case unnoticed
    /// Not even a state or a move differs.
    case withoutEffect
  }
}
