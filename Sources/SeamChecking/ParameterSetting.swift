/// A parameter as a run used it, in the spelling of the source.
public struct ParameterSetting: Sendable, Hashable {
  public let name: String
  public let value: String
  /// The value where nothing else is said.
  public let initial: String
  public let isSwitch: Bool

  public init(name: String, value: String, initial: String, isSwitch: Bool) {
    self.name = name
    self.value = value
    self.initial = initial
    self.isSwitch = isSwitch
  }

  /// Whether the run departs from the model's own choice.
  public var isChanged: Bool { value != initial }
}
