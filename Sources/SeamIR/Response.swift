/// A temporal property of the form □(cause → ◇effect), watched by a monitor that remembers whether an
/// effect is owed.
///
/// After a letter the cell is (owed before ∨ cause) ∧ ¬effect. So the property is true of a run exactly
/// when, again and again, nothing is owed.
public struct Response: Sendable, Hashable {
  /// The number in ``TransitionSystem/properties``.
  public let property: Int
  /// The state cell in which the monitor remembers.
  public let owed: CellID
  /// Whether a letter without events, as a run that rests reads it, has the cause and not the effect.
  public let owesAtRest: Term

  public init(property: Int, owed: CellID, owesAtRest: Term) {
    self.property = property
    self.owed = owed
    self.owesAtRest = owesAtRest
  }
}
