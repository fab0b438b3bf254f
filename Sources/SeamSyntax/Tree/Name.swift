import SeamDiagnostics

/// An identifier where it stands in the text.
public struct Name: Sendable, Hashable {
  public let text: String
  public let span: Span

  public init(_ text: String, _ span: Span) {
    self.text = text
    self.span = span
  }
}

/// A reference to a declared source, `[SEED4]`, from a heading or from a comment beside it.
public struct Citation: Sendable, Hashable {
  public let key: Name
  public init(key: Name) { self.key = key }
}
