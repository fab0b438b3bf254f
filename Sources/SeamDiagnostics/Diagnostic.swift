/// How bad a finding is.
public enum Severity: String, Sendable, Comparable {
  case note, warning, error

  public static func < (left: Severity, right: Severity) -> Bool {
    let order: [Severity] = [.note, .warning, .error]
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}

/// A mend we are sure enough of to offer: text to put in the place of a stretch.
public struct FixIt: Sendable, Hashable {
  /// What the mend does, as an order: "insert `}`".
  public let message: String
  /// The stretch to replace; empty to insert.
  public let span: Span
  /// The text that takes its place.
  public let replacement: String

  public init(_ message: String, replacing span: Span, with replacement: String) {
    self.message = message
    self.span = span
    self.replacement = replacement
  }
}

/// A further place that helps to understand a diagnostic.
public struct Note: Sendable, Hashable {
  public let message: String
  /// Where to look, if there is such a place.
  public let span: Span?

  public init(_ message: String, at span: Span? = nil) {
    self.message = message
    self.span = span
  }
}

/// One finding about a model: what, where, and how to mend it.
public struct Diagnostic: Sendable, Hashable {
  /// A stable name, such as `unknown-name`, that scripts and documentation can rely on.
  public let id: String
  public let severity: Severity
  /// One sentence without a full stop.
  public let message: String
  /// The stretch it speaks of; `nil` where the finding has no place in a text.
  public let span: Span?
  public let notes: [Note]
  public let fixIts: [FixIt]

  public init(
    _ id: String, _ severity: Severity = .error, _ message: String, at span: Span?,
    notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.span = span
    self.notes = notes
    self.fixIts = fixIts
  }
}

/// The findings of one run, in the order found.
///
/// A stage takes the sink `inout`, adds to it and goes on, so that one run reports all it can.
public struct Diagnostics: Sendable {
  /// What was found, at most ``limit`` of it.
  public private(set) var all: [Diagnostic] = []
  /// How many findings were dropped because there were too many.
  public private(set) var suppressed = 0
  /// The most findings kept: past it, more of the same helps nobody.
  public let limit: Int
  private var seen: Set<Diagnostic> = []

  public init(limit: Int = 100) { self.limit = limit }

  /// Whether any finding is an error.
  public private(set) var hasErrors = false

  /// Adds a finding, unless the very same one is there.
  public mutating func add(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { hasErrors = true }
    guard all.count < limit else {
      suppressed += 1
      return
    }
    if seen.insert(diagnostic).inserted { all.append(diagnostic) }
  }

  /// Adds an error.
  public mutating func error(
    _ id: String, _ message: String, at span: Span?, notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    add(Diagnostic(id, .error, message, at: span, notes: notes, fixIts: fixIts))
  }

  /// Adds a warning.
  public mutating func warning(
    _ id: String, _ message: String, at span: Span?, notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    add(Diagnostic(id, .warning, message, at: span, notes: notes, fixIts: fixIts))
  }
}
