/// What becomes of properties and faults in an exported text.
public enum ExportedChecks: String, Sendable, CaseIterable {
  /// They become assertions, and the other tool stops at the first that fails.
  case assert
  /// They are counted, and the other tool sees the whole space whatever they say.
  case count
  /// They are left out: the bare transition system.
  case none
}

/// How a system is to be written.
public struct ExportOptions: Sendable {
  public var checks: ExportedChecks
  /// The model's file, told in the heading; empty for none.
  public var source: String

  public init(checks: ExportedChecks = .assert, source: String = "") {
    self.checks = checks
    self.source = source
  }
}

/// Why a system cannot be written for another tool.
public struct ExportError: Error, Sendable, Equatable {
  public let message: String
  public init(_ message: String) { self.message = message }
}
