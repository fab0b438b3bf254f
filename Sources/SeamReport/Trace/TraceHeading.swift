import SeamChecking
import SeamIR
import SeamTraces

/// What a trace is about: the lines above it, and what makes it quotable on its own.
public struct TraceHeading: Sendable {
  public var model: String
  /// The model's file, as the user wrote it.
  public var path: String
  public var parameters: [ParameterSetting]
  /// `nil` for a runtime fault.
  public var property: Property?
  /// "VIOLATED in 9 steps", "reached in 4 steps", "runtime fault after 3 steps".
  public var verdict: String

  /// What stands first where there is no property.
  public var subject = "runtime fault"

  public init(
    model: String, path: String, parameters: [ParameterSetting], property: Property?,
    verdict: String
  ) {
    self.model = model
    self.path = path
    self.parameters = parameters
    self.property = property
    self.verdict = verdict
  }

  /// Whether the trace shows nothing wrong.
  var isGood: Bool { property.map(\.isReachability) ?? (subject != "runtime fault") }
}

extension Property {
  /// What the property says, without its name and title, which are shown beside it.
  var formula: String {
    let head = "property \(name)"
    guard text.hasPrefix(head) else { return text }
    var rest = Substring(text.dropFirst(head.count))
    if let title, let place = rest.firstRange(of: "\"\(title)\"") {
      rest = rest[place.upperBound...]
    }
    guard let sign = rest.firstRange(of: "= ") else { return text }
    let words = rest[..<sign.lowerBound].split(separator: " ").joined(separator: " ")
    let formula = String(rest[sign.upperBound...])
    return words.isEmpty ? formula : "\(words): \(formula)"
  }
}
