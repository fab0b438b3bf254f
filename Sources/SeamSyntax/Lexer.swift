import SeamDiagnostics

/// Cuts the bytes of a file into tokens and comments.
///
/// It works on bytes and makes no `String`, so that a large file costs little, and it never fails:
/// what it cannot read it reports and passes over.
struct Lexer {
  let source: SourceText
  let bytes: [UInt8]
  var position = 0
  var tokens: [Token] = []
  var comments: [Comment] = []
  var findings: [Diagnostic] = []
  private var isFirstOnLine = true

  /// A file with more faults than this is not a text in our language.
  private static let faultsMax = 1000

  init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
    tokens.reserveCapacity(bytes.count / 4)
  }

  /// Reads the whole file; the last token is the end of the file.
  mutating func run() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    while position < bytes.count {
      if findings.count > Self.faultsMax {
        report(.hopelessFile, position..<position)
        break
      }
      readNext()
    }
    append(.endOfFile, from: bytes.count, to: bytes.count)
  }

  private mutating func readNext() {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "\n"):
      isFirstOnLine = true
      position += 1
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      position += 1
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      readName()
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      readInteger()
    case UInt8(ascii: "\""):
      readString()
    case UInt8(ascii: "/"):
      readSlash()
    default:
      if let (kind, length) = punctuation(byte) {
        append(kind, from: position, to: position + length)
        position += length
      } else {
        readForeign()
      }
    }
  }

  private mutating func append(_ kind: Token.Kind, word: Word? = nil, from start: Int, to end: Int)
  {
    tokens.append(
      Token(
        kind: kind, word: word, isFirstOnLine: isFirstOnLine, start: Int32(start), end: Int32(end),
        commentsBefore: Int32(comments.count)))
    isFirstOnLine = false
  }

  private func peek(_ distance: Int) -> UInt8 {
    position + distance < bytes.count ? bytes[position + distance] : 0
  }

  mutating func report(_ problem: SyntaxProblem, _ range: Range<Int>, fixIts: [FixIt] = []) {
    findings.append(
      Diagnostic(
        problem.id, .error, problem.message, at: Span(source, range), fixIts: fixIts))
  }

  // MARK: - Words and numbers

  private mutating func readName() {
    let start = position
    while position < bytes.count, Self.isNameByte(bytes[position]) { position += 1 }
    let first = bytes[start]
    if first == UInt8(ascii: "_"), position == start + 1 {
      append(.wildcard, from: start, to: position)
      return
    }
    let isLower = first >= UInt8(ascii: "a")
    let word = isLower ? Word.spelled(by: bytes[start..<position]) : nil
    append(.name, word: word, from: start, to: position)
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      return true
    default:
      return false
    }
  }

  /// The whole run of letters and digits: the parser reads its value and finds it wrong.
  private mutating func readInteger() {
    let start = position
    while position < bytes.count, Self.isNameByte(bytes[position]) { position += 1 }
    append(.integer, from: start, to: position)
  }

  // MARK: - Strings and comments

  private mutating func readString() {
    let start = position
    position += 1
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        append(.string, from: start, to: position)
        return
      case UInt8(ascii: "\n"):
        reportUnterminatedString(from: start)
        return
      case UInt8(ascii: "\\") where peek(1) != UInt8(ascii: "\n") && position + 1 < bytes.count:
        position += 1
        readTextCharacter()
      default:
        readTextCharacter()
      }
    }
    reportUnterminatedString(from: start)
  }

  private mutating func reportUnterminatedString(from start: Int) {
    var end = position
    while end > start + 1, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    let mend = FixIt("insert `\"`", replacing: Span(source, end..<end), with: "\"")
    report(.unterminatedString, start..<end, fixIts: [mend])
    append(.string, from: start, to: end)
  }

  private mutating func readSlash() {
    switch peek(1) {
    case UInt8(ascii: "/"): readLineComment()
    case UInt8(ascii: "*"): readBlockComment()
    default:
      append(.slash, from: position, to: position + 1)
      position += 1
    }
  }

  private mutating func readLineComment() {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { readTextCharacter() }
    var end = position
    while end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    let isDocumentation =
      end - start >= 3 && bytes[start + 2] == UInt8(ascii: "/")
      && (end - start == 3 || bytes[start + 3] != UInt8(ascii: "/"))
    comments.append(
      Comment(
        span: Span(source, start..<end), isDocumentation: isDocumentation,
        isTrailing: !isFirstOnLine))
  }

  /// The language has no such comments; we pass over one so that it costs one complaint only.
  private mutating func readBlockComment() {
    let start = position
    position += 2
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        position += 2
        report(.blockComment, start..<start + 2)
        return
      }
      position += 1
    }
    report(.unterminatedComment, start..<start + 2)
  }

  /// Passes over one character of a string or comment, and reports it where it may not stand there.
  private mutating func readTextCharacter() {
    let byte = bytes[position]
    if byte >= 0x20 && byte < 0x7F || byte == UInt8(ascii: "\t") {
      position += 1
    } else if byte == UInt8(ascii: "\r"), peek(1) == UInt8(ascii: "\n") {
      position += 1
    } else if byte < 0x80 {
      readControlCharacters()
    } else if let (scalar, length) = UTF8Reader.scalar(in: bytes, at: position) {
      if TextSafety.isUnsafe(scalar) {
        report(.controlCharacter(scalar), position..<position + length)
      }
      position += length
    } else {
      readInvalidBytes()
    }
  }

  private mutating func readControlCharacters() {
    let start = position
    while position < bytes.count, bytes[position] == bytes[start] { position += 1 }
    report(.controlCharacter(Unicode.Scalar(bytes[start])), start..<position)
  }

  private mutating func readInvalidBytes() {
    let start = position
    while position < bytes.count, bytes[position] >= 0x80,
      UTF8Reader.scalar(in: bytes, at: position) == nil
    {
      position += 1
    }
    report(.invalidUTF8, start..<position)
  }

  // MARK: - What is not ours

  private mutating func readForeign() {
    let start = position
    let byte = bytes[start]
    if byte < 0x20 || byte == 0x7F {
      readControlCharacters()
    } else if byte < 0x80 {
      position += 1
      report(.strayCharacter(Unicode.Scalar(byte)), start..<position)
    } else if let (scalar, length) = UTF8Reader.scalar(in: bytes, at: start) {
      position += length
      readForeignScalar(scalar, start..<position)
    } else {
      readInvalidBytes()
    }
  }

  private mutating func readForeignScalar(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
    if TextSafety.isUnsafe(scalar) {
      report(.controlCharacter(scalar), range)
    } else if let (spelling, kind, word) = Self.lookalikes[scalar] {
      let mend = FixIt(
        "write `\(spelling)`", replacing: Span(source, range), with: padded(spelling, range))
      report(.lookalike(scalar, spelling), range, fixIts: [mend])
      if let kind { append(kind, word: word, from: range.lowerBound, to: range.upperBound) }
    } else {
      // One complaint for a run of them: a name in another script is one mistake.
      while position < bytes.count, bytes[position] >= 0x80,
        let (next, length) = UTF8Reader.scalar(in: bytes, at: position),
        !TextSafety.isUnsafe(next), Self.lookalikes[next] == nil
      {
        position += length
      }
      report(.strayCharacter(scalar), range.lowerBound..<position)
    }
  }

  /// The spelling with blanks where it would run into its neighbours.
  private func padded(_ spelling: String, _ range: Range<Int>) -> String {
    guard spelling.utf8.allSatisfy(Self.isNameByte) else { return spelling }
    let touchesLeft = range.lowerBound > 0 && Self.isNameByte(bytes[range.lowerBound - 1])
    let touchesRight = range.upperBound < bytes.count && Self.isNameByte(bytes[range.upperBound])
    return (touchesLeft ? " " : "") + spelling + (touchesRight ? " " : "")
  }

  private static let lookalikes: [Unicode.Scalar: (String, Token.Kind?, Word?)] = [
    "≤": ("<=", .lessOrEqual, nil), "≥": (">=", .greaterOrEqual, nil), "≠": ("!=", .notEqual, nil),
    "–": ("-", .minus, nil), "—": ("-", .minus, nil), "−": ("-", .minus, nil),
    "×": ("*", .star, nil), "…": ("..", .dotDot, nil), "∧": ("and", .name, .and),
    "∨": ("or", .name, .or), "¬": ("not", .name, .not), "→": ("implies", .name, .implies),
    "⇒": ("implies", .name, .implies), "↔": ("iff", .name, .iff), "∈": ("in", .name, .inWord),
    "∀": ("forall", .name, .forall), "∃": ("exists", .name, .exists),
    "“": ("\"", nil, nil), "”": ("\"", nil, nil), "\u{A0}": (" ", nil, nil),
  ]

  private func punctuation(_ byte: UInt8) -> (Token.Kind, Int)? {
    let next = peek(1)
    let equals = next == UInt8(ascii: "=")
    switch byte {
    case UInt8(ascii: "("): return (.leftParen, 1)
    case UInt8(ascii: ")"): return (.rightParen, 1)
    case UInt8(ascii: "["): return (.leftBracket, 1)
    case UInt8(ascii: "]"): return (.rightBracket, 1)
    case UInt8(ascii: "{"): return (.leftBrace, 1)
    case UInt8(ascii: "}"): return (.rightBrace, 1)
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: ";"): return (.semicolon, 1)
    case UInt8(ascii: ":"): return (.colon, 1)
    case UInt8(ascii: "?"): return (.question, 1)
    case UInt8(ascii: "@"): return (.at, 1)
    case UInt8(ascii: "*"): return (.star, 1)
    case UInt8(ascii: "%"): return (.percent, 1)
    case UInt8(ascii: "."): return next == byte ? (.dotDot, 2) : (.dot, 1)
    case UInt8(ascii: "="):
      if next == UInt8(ascii: ">") { return (.foreignImplies, 2) }
      return equals ? (.equal, 2) : (.assign, 1)
    case UInt8(ascii: "!"): return equals ? (.notEqual, 2) : (.foreignNot, 1)
    case UInt8(ascii: "<"):
      if equals, peek(2) == UInt8(ascii: ">") { return (.foreignIff, 3) }
      return equals ? (.lessOrEqual, 2) : (.less, 1)
    case UInt8(ascii: ">"): return equals ? (.greaterOrEqual, 2) : (.greater, 1)
    case UInt8(ascii: "+"):
      if next == byte { return (.increment, 2) }
      return equals ? (.plusAssign, 2) : (.plus, 1)
    case UInt8(ascii: "-"):
      if next == UInt8(ascii: ">") { return (.foreignImplies, 2) }
      return equals ? (.minusAssign, 2) : (.minus, 1)
    case UInt8(ascii: "&"): return (.foreignAnd, next == byte ? 2 : 1)
    case UInt8(ascii: "|"): return (.foreignOr, next == byte ? 2 : 1)
    default: return nil
    }
  }
}
