import TestSupport
import Testing

/// Fails where a text differs from its golden file.
func expectGolden(
  _ text: String, _ name: String, test: String = #filePath,
  at location: SourceLocation = #_sourceLocation
) throws {
  if case .different(let message) = compareWithGolden(text, name, test: test) {
    Issue.record(Comment(rawValue: message), sourceLocation: location)
  }
}
