import SeamDiagnostics

/// How text looks where it is shown: with colours or without, with box lines or in ASCII.
public struct Style: Sendable, Hashable {
  public var hasColor: Bool
  public var hasUnicode: Bool
  /// The most columns a line may take.
  public var width: Int

  public init(hasColor: Bool, hasUnicode: Bool, width: Int = 100) {
    self.hasColor = hasColor
    self.hasUnicode = hasUnicode
    self.width = width
  }

  /// No colours and no character outside ASCII.
  public static let plain = Style(hasColor: false, hasUnicode: false)

  /// When to colour.
  public enum ColorMode: String, Sendable, CaseIterable { case auto, always, never }

  /// Chooses for an output.
  ///
  /// In the environment, `NO_COLOR` (any value but an empty one) and `TERM=dumb` switch colours off
  /// unless they are asked for; `LC_ALL`, `LC_CTYPE` or `LANG`, the first that is set, tells whether
  /// the terminal takes UTF-8.
  public init(
    mode: ColorMode, isTerminal: Bool, environment: [String: String], width: Int = 100
  ) {
    switch mode {
    case .always: hasColor = true
    case .never: hasColor = false
    case .auto:
      hasColor =
        isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let name = locale.uppercased()
    hasUnicode = name.contains("UTF-8") || name.contains("UTF8")
    self.width = width
  }

  /// One character where UTF-8 is understood, its stand-in elsewhere.
  func glyph(_ unicode: String, _ ascii: String) -> String { hasUnicode ? unicode : ascii }
}

/// What a piece of text is, from which its colour follows.
enum Role: Sendable, Hashable {
  case plain, heading, title, event, value, faint, good, bad, doubtful

  /// The parameters of the terminal's "select graphic rendition".
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .heading, .title: "1"
    case .event: "1;36"
    case .value: "33"
    case .faint: "2"
    case .good: "32"
    case .bad: "1;31"
    case .doubtful: "1;33"
    }
  }
}

/// Text in pieces that know what they are, so that width can be reckoned before colours are added.
struct StyledText: Sendable, Hashable, ExpressibleByStringLiteral {
  var pieces: [Piece]

  struct Piece: Sendable, Hashable {
    var text: String
    var role: Role
  }

  /// Wraps a text; what could steer a terminal is spelled out, for models come from strangers.
  init(_ text: String = "", _ role: Role = .plain) {
    let text = TextSafety.escaped(text)
    pieces = text.isEmpty ? [] : [Piece(text: text, role: role)]
  }

  init(stringLiteral text: String) { self.init(text) }

  /// A space at which no line breaks; printed as any other.
  static let fixedSpace: Character = "\u{A0}"

  /// A text that stays on one line as long as it fits: `latch = [1, 2]`.
  static func unbroken(_ text: String) -> String {
    String(text.map { $0 == " " ? fixedSpace : $0 })
  }

  var width: Int { pieces.reduce(0) { $0 + $1.text.count } }
  var isEmpty: Bool { width == 0 }

  static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum.pieces += right.pieces
    return sum
  }

  static func += (left: inout StyledText, right: StyledText) { left.pieces += right.pieces }

  /// Fills up with spaces to a width.
  func padded(to width: Int) -> StyledText {
    self + StyledText(String(repeating: " ", count: max(0, width - self.width)))
  }

  /// The text with the colours of a style.
  func rendered(_ style: Style) -> String {
    pieces.reduce(into: "") { line, piece in
      let text = String(piece.text.map { $0 == Self.fixedSpace ? " " : $0 })
      if style.hasColor, let code = piece.role.code {
        line += "\u{1B}[\(code)m\(text)\u{1B}[0m"
      } else {
        line += text
      }
    }
  }

  /// Breaks the text into lines of at most `width` columns.
  ///
  /// Breaks at spaces; a word too long for a line breaks behind `_`, `.`, `,`, `/` or an opening
  /// bracket, and only where there is none of these anywhere else. Every line but the first begins
  /// with `indent` spaces.
  func wrapped(to width: Int, indent: Int = 0) -> [StyledText] {
    let width = max(4, width)
    let indent = min(indent, width / 2)
    var letters: [(character: Character, role: Role)] = pieces.flatMap { piece in
      piece.text.map { ($0, piece.role) }
    }
    var lines: [StyledText] = []
    while true {
      let room = lines.isEmpty ? width : width - indent
      let prefix = lines.isEmpty ? "" : String(repeating: " ", count: indent)
      guard letters.count > room else {
        lines.append(StyledText(prefix) + Self.joined(letters))
        return lines
      }
      let cut = Self.breakpoint(letters.map(\.character), room: room)
      lines.append(StyledText(prefix) + Self.joined(Array(letters[..<cut])).trimmed())
      letters.removeFirst(cut)
      while let first = letters.first?.character, first == " " || first == Self.fixedSpace {
        letters.removeFirst()
      }
    }
  }

  private static func breakpoint(_ letters: [Character], room: Int) -> Int {
    if let space = (1...room).last(where: { letters[$0] == " " }) { return space }
    let soft: Set<Character> = ["_", ".", ",", "/", "(", "[", "{"]
    if let mark = (2...max(2, room)).last(where: { soft.contains(letters[$0 - 1]) }) { return mark }
    return room
  }

  private static func joined(_ letters: [(character: Character, role: Role)]) -> StyledText {
    var text = StyledText()
    for letter in letters {
      if let last = text.pieces.indices.last, text.pieces[last].role == letter.role {
        text.pieces[last].text.append(letter.character)
      } else {
        text.pieces.append(Piece(text: String(letter.character), role: letter.role))
      }
    }
    return text
  }

  /// Without spaces at the end.
  func trimmed() -> StyledText {
    var text = self
    while let last = text.pieces.indices.last {
      while text.pieces[last].text.last == " " { text.pieces[last].text.removeLast() }
      guard text.pieces[last].text.isEmpty else { break }
      text.pieces.removeLast()
    }
    return text
  }
}
