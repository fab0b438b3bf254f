/// A text with markers where findings are due.
///
/// `①id|` stands in front of the first character of a finding with that identifier; the numbers
/// only help the reader. The bar may be left out in front of what cannot belong to an identifier.
public struct Marked {
  /// The text without its markers.
  public let text: String
  /// `offset:id` for each marker, in order.
  public let expected: [String]

  public init(_ marked: String) {
    var text = ""
    var expected: [String] = []
    var rest = Substring(marked)
    while let first = rest.first {
      rest = rest.dropFirst()
      guard "①②③④⑤⑥⑦⑧⑨".contains(first) else {
        text.append(first)
        continue
      }
      let id = rest.prefix { $0.isLetter && $0.isASCII || $0 == "-" || $0 == "8" }
      rest = rest.dropFirst(id.count)
      if rest.first == "|" { rest = rest.dropFirst() }
      expected.append("\(text.utf8.count):\(id)")
    }
    self.text = text
    self.expected = expected
  }

  /// The identifiers alone.
  public var ids: [String] {
    expected.map { String($0.drop { $0 != ":" }.dropFirst()) }
  }
}
