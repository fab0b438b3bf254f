import SeamDiagnostics

/// Thrown where the parser cannot go on in a construct; the finding has been recorded already.
struct Panic: Error {}

/// A recursive-descent parser of `docs/grammar.ebnf` that reports what is wrong and goes on.
///
/// A missing token is reported and taken as present; a missing expression throws to the nearest
/// statement, element or declaration, which skips to where the next one seems to begin. Of several
/// findings at one token only the first is kept, as the others are its echo.
///
/// Models come from strangers, so depth is counted. ``depth`` bounds our own recursion, and
/// ``height`` bounds that of every later pass over the tree: a chain `a + a + …` is parsed in a loop
/// and is a deep tree all the same.
struct Parser {
  let source: SourceText
  let comments: [Comment]
  var tokens: [Token]
  var position = 0
  var findings: [Diagnostic] = []
  /// How many constructs are open around the current token.
  var depth = 0
  /// The height of the expression or type parsed last.
  var height = 0
  /// The stretch of the parenthesised expression parsed last.
  var parenthesised: Range<Int>?
  /// Whether we are in a property, where temporal operators may begin an operand on the next line.
  var isInProperty = false
  /// Whether we are in a flow, where `var` begins a local.
  var isInFlow = false
  /// Whether we are in an amendment, where declarations stand inside braces.
  var isInAmendment = false
  /// What the formatter wants to know of each token; recorded on demand.
  var layout: TokenLayout?
  /// How far an item at the current place is indented, in levels.
  var indentation = 0
  /// The citations of trailing comments that were asked for, by the comment's index.
  var citationsOfComments: [Int: [Citation]] = [:]
  private var lastReported = -1
  private var hasGivenUp = false

  /// The most constructs that may be open around a token.
  static let depthMax = 256
  /// The greatest height of an expression.
  static let heightMax = 1000
  /// More findings than this help nobody.
  private static let findingsMax = 1000

  init(source: SourceText, tokens: [Token], comments: [Comment]) {
    self.source = source
    self.tokens = tokens
    self.comments = comments
  }

  // MARK: - Looking

  var current: Token { tokens[position] }
  var kind: Token.Kind { tokens[position].kind }
  var word: Word? { tokens[position].word }

  func peek(_ distance: Int = 1) -> Token { tokens[min(position + distance, tokens.count - 1)] }

  /// The end of the token before the current one.
  var previousEnd: Int { position > 0 ? Int(tokens[position - 1].end) : Int(current.start) }

  /// Whether the current token stands directly behind the one before it.
  var isAdjacent: Bool { position > 0 && tokens[position - 1].end == current.start }

  func span(_ token: Token) -> Span { Span(source, token.range) }
  var currentSpan: Span { span(current) }

  /// From the start of a token to the end of the last one consumed.
  func span(from start: Int) -> Span {
    let low = Int(tokens[start].start)
    return Span(source, low..<max(low, previousEnd))
  }

  func text(_ token: Token) -> String { source.text(token.range) }

  /// How a message names a token.
  func describe(_ token: Token) -> String {
    switch token.kind {
    case .endOfFile: return "the end of the file"
    case .string: return "a text"
    case .name where token.end - token.start > 40: return "a long name"
    case .integer where token.end - token.start > 40: return "a long number"
    default: return "`\(text(token))`"
    }
  }

  var found: String { describe(current) }

  // MARK: - Consuming

  mutating func advance() {
    if position < tokens.count - 1 { position += 1 }
  }

  mutating func take(_ kind: Token.Kind) -> Bool {
    guard self.kind == kind else { return false }
    advance()
    return true
  }

  mutating func take(_ word: Word) -> Bool {
    guard self.word == word else { return false }
    advance()
    return true
  }

  /// Takes a token that must be here; where it is missing, says so and goes on without it.
  mutating func expect(_ kind: Token.Kind, _ spelling: String, after what: String? = nil) {
    if take(kind) { return }
    let place = what.map { "`\(spelling)` after \($0)" } ?? "`\(spelling)`"
    report(.expected(place, found: found), at: currentSpan)
  }

  mutating func expect(_ word: Word, after what: String) {
    if take(word) { return }
    report(.expected("`\(word.rawValue)` after \(what)", found: found), at: currentSpan)
  }

  /// Takes `=`, and `==` where `=` was meant.
  mutating func expectAssign(after what: String) {
    if take(.assign) { return }
    if kind == .equal {
      report(
        .comparisonInAssignment, at: currentSpan,
        fixIts: [FixIt("write `=`", replacing: currentSpan, with: "=")])
      advance()
      return
    }
    if kind == .colon, peek().kind == .assign, peek().start == current.end {
      let both = currentSpan.union(span(peek()))
      report(
        .foreignOperator(":=", ours: "="), at: both,
        fixIts: [FixIt("write `=`", replacing: both, with: "=")])
      advance()
      advance()
      return
    }
    report(.expected("`=` after \(what)", found: found), at: currentSpan)
  }

  /// Takes the bracket that closes another; where it is missing, offers to insert it.
  mutating func expectClose(_ kind: Token.Kind, _ spelling: String, opened: Int) {
    if take(kind) { return }
    let place = Span(source, previousEnd..<previousEnd)
    report(
      .missingClose(spelling), at: currentSpan,
      notes: [Note("this `\(text(tokens[opened]))` is still open", at: span(tokens[opened]))],
      fixIts: [FixIt("insert `\(spelling)`", replacing: place, with: spelling)])
  }

  /// Takes an identifier; a reserved word is reported and taken all the same, since a name was due.
  mutating func expectName(_ what: String) throws(Panic) -> Name {
    guard kind == .name else {
      throw panic(.expected("the name of \(what)", found: found))
    }
    let name = Name(text(current), currentSpan)
    if let word, word.isReserved {
      // At the start of a line the word more likely begins the next construct, and a word that
      // joins two names more likely lacks the first.
      if current.isFirstOnLine || word.joinsNames {
        throw panic(.expected("the name of \(what)", found: found))
      }
      report(.reservedName(word.rawValue, what: "the name of \(what)"), at: name.span)
    }
    advance()
    return name
  }

  /// Takes the text of a string.
  mutating func expectString(_ what: String) throws(Panic) -> (text: String, span: Span) {
    guard kind == .string else { throw panic(.expected("\(what) in quotes", found: found)) }
    let token = current
    advance()
    return (stringValue(token), span(token))
  }

  /// The value of a string token, escapes resolved.
  mutating func stringValue(_ token: Token) -> String {
    var content = source.bytes[token.range].dropFirst()
    if content.last == UInt8(ascii: "\""), content.count > 0 { content = content.dropLast() }
    guard content.contains(UInt8(ascii: "\\")) else {
      return String(decoding: content, as: UTF8.self)
    }
    var result: [UInt8] = []
    var index = content.startIndex
    while index < content.endIndex {
      let byte = content[index]
      index += 1
      guard byte == UInt8(ascii: "\\"), index < content.endIndex else {
        result.append(byte)
        continue
      }
      switch content[index] {
      case UInt8(ascii: "n"): result.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "t"): result.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "\\"), UInt8(ascii: "\""): result.append(content[index])
      default:
        let length = UTF8Reader.scalar(in: source.bytes, at: index)?.length ?? 1
        let range = index - 1..<min(index + length, content.endIndex)
        record(.invalidEscape(TextSafety.escaped(source.text(range))), at: Span(source, range))
      }
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  // MARK: - Reporting

  /// Records a finding, unless one at the same token is there already.
  mutating func report(
    _ problem: SyntaxProblem, at span: Span, notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    guard lastReported != position else { return }
    lastReported = position
    record(problem, at: span, notes: notes, fixIts: fixIts)
  }

  /// Records a finding that cannot be an echo of another.
  mutating func record(
    _ problem: SyntaxProblem, at span: Span, notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    guard !hasGivenUp else { return }
    findings.append(
      Diagnostic(problem.id, .error, problem.message, at: span, notes: notes, fixIts: fixIts))
    if findings.count > Self.findingsMax {
      findings.append(
        Diagnostic(
          SyntaxProblem.hopelessFile.id, .error, SyntaxProblem.hopelessFile.message,
          at: currentSpan))
      giveUp()
    }
  }

  /// Records a finding at the current token and hands back what to throw.
  mutating func panic(_ problem: SyntaxProblem, fixIts: [FixIt] = []) -> Panic {
    report(problem, at: currentSpan, fixIts: fixIts)
    return Panic()
  }

  /// Goes to the end of the file and says nothing more.
  private mutating func giveUp() {
    hasGivenUp = true
    position = tokens.count - 1
  }

  // MARK: - Limits

  /// Counts a construct as open around what follows; `leave()` must follow.
  mutating func enter() throws(Panic) {
    depth += 1
    guard depth <= Self.depthMax else {
      record(.nestingTooDeep(limit: Self.depthMax), at: currentSpan)
      giveUp()
      throw Panic()
    }
  }

  mutating func leave() { depth -= 1 }

  /// Sets the height of a node above operands of the given height.
  mutating func raise(above operands: Int) throws(Panic) {
    height = operands + 1
    guard height <= Self.heightMax else {
      record(.expressionTooTall(limit: Self.heightMax), at: currentSpan)
      giveUp()
      throw Panic()
    }
  }

  // MARK: - Lists

  /// Parses items separated by commas.
  mutating func commaSeparated<Item>(
    _ item: (inout Parser) throws(Panic) -> Item
  ) throws(Panic) -> [Item] {
    var items = [try item(&self)]
    while take(.comma) { items.append(try item(&self)) }
    return items
  }
}

extension ParsedFile {
  /// Parses a file, and reports every mistake in its spelling.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - diagnostics: Receives the findings in the order of their places.
  /// - Returns: What could be read; it is whole only if no error was added.
  /// - Complexity: Linear in the size of the file.
  public static func parse(
    _ source: SourceText, diagnostics: inout Diagnostics
  ) -> ParsedFile {
    var lexer = Lexer(source)
    lexer.run()
    var parser = Parser(source: source, tokens: lexer.tokens, comments: lexer.comments)
    let file = parser.parseFile()
    let findings = (lexer.findings + parser.findings).enumerated().sorted { left, right in
      let a = left.element.span?.range.lowerBound ?? 0
      let b = right.element.span?.range.lowerBound ?? 0
      return (a, left.offset) < (b, right.offset)
    }
    for finding in findings { diagnostics.add(finding.element) }
    return file
  }
}
