import SeamDiagnostics

extension Parser {
  // MARK: - Blocks

  /// Parses `{ … }` around items, and mends a brace that is missing at either end.
  ///
  /// - Parameters:
  ///   - owner: What the block belongs to, for the message.
  ///   - outer: A word that, at the start of a line, begins an item of the block around this one.
  ///   - item: Parses one item; it must consume a token or throw.
  /// - Throws: `Panic` where there is no `{`, or no more to be read.
  mutating func parseBlock(
    of owner: String, endedBy outer: Word? = nil, _ item: (inout Parser) throws(Panic) -> Void
  ) throws(Panic) {
    try enter()
    defer { leave() }
    let opened = position
    noteLevel()
    guard take(.leftBrace) else {
      report(.expected("`{` and the body of \(owner)", found: found), at: currentSpan)
      throw Panic()
    }
    indentation += 1
    while kind != .rightBrace, kind != .endOfFile, !beginsOuterItem {
      if let outer, word == outer, current.isFirstOnLine { break }
      let begun = position
      noteLevel()
      do {
        try item(&self)
      } catch {
        skipToItem(from: begun)
      }
    }
    indentation -= 1
    noteLevel()
    layout?.blocks[opened] = position
    if take(.rightBrace) { return }
    let place = Span(source, previousEnd..<previousEnd)
    report(
      .missingClose("}"), at: currentSpan,
      notes: [Note("this `{` is still open", at: span(tokens[opened]))],
      fixIts: [FixIt("insert `}`", replacing: place, with: closingBrace(for: tokens[opened]))])
  }

  /// The `}` to insert: on a line of its own unless all stands on one.
  private func closingBrace(for opening: Token) -> String {
    let line = source.line(of: Int(opening.start))
    if source.line(of: previousEnd) == line { return " }" }
    let blanks = source.bytes[source.lineStarts[line]...].prefix { $0 == 0x20 || $0 == 0x09 }
    return "\n" + String(decoding: blanks, as: UTF8.self) + "}"
  }

  /// Tells the formatter that the current token begins an item of the current level.
  mutating func noteLevel() {
    if layout != nil { layout?.levels[position] = indentation }
  }

  /// Whether the current token begins what can only stand outside every block, so that a `}` is
  /// missing before it.
  private var beginsOuterItem: Bool {
    guard kind == .name, current.isFirstOnLine, let word, !isInAmendment else { return false }
    switch word {
    case .model, .library, .amend, .const, .switchWord, .assume, .typeWord, .enumeration,
      .structure, .processor, .flow, .action, .property, .claim:
      return true
    case .varWord: return !isInFlow
    case .source, .event, .function, .group, .configuration, .symmetric, .ghost, .percpu, .fair,
      .strongly, .urgent:
      return peek().kind == .name && isAtLineStart
    default: return false
    }
  }

  /// Whether the current token stands in the first column.
  var isAtLineStart: Bool {
    let start = Int(current.start)
    return start == 0 || source.bytes[start - 1] == UInt8(ascii: "\n")
  }

  // MARK: - Recovery

  /// Skips what is left of a broken item, to where the next one seems to begin.
  mutating func skipToItem(from begun: Int) {
    if position == begun, kind != .rightBrace { skipOne() }
    while kind != .endOfFile, kind != .rightBrace {
      if take(.semicolon) { return }
      if current.isFirstOnLine, !isContinuation { return }
      switch word {
      case .step where isInAmendment && indentation == 1: skipOne()
      case .step, .letWord, .call, .emit, .choose, .goto, .returnWord: return
      default: skipOne()
      }
    }
  }

  /// Whether a token at the start of a line goes on with the line before.
  private var isContinuation: Bool {
    switch kind {
    case .name:
      switch word {
      case .and, .or, .not, .iff, .implies, .until, .elseWord, .inWord, .then: return true
      default: return false
      }
    default: return true
    }
  }

  /// Skips a token, and with an opening bracket all up to the closing one.
  mutating func skipOne() {
    var open = 0
    repeat {
      switch kind {
      case .leftBrace, .leftParen, .leftBracket: open += 1
      case .rightBrace, .rightParen, .rightBracket: open -= 1
      case .endOfFile: return
      default: break
      }
      advance()
      // A bracket that is never closed must not swallow the declarations after it.
      if open > 0, kind == .name, beginsOuterItem || isAtLineStart && beginsDeclaration { return }
    } while open > 0
  }

  /// Whether the current token can begin a declaration.
  var beginsDeclaration: Bool {
    guard kind == .name, let word, Word.declarationStarts.contains(word) else { return false }
    return word.isReserved || peek().kind == .name || peek().kind == .string
  }

  /// Skips a broken heading to its `{`, if there is one before the next item.
  ///
  /// - Returns: Whether a body follows.
  mutating func skipToBody() -> Bool {
    while kind != .endOfFile, kind != .rightBrace {
      if kind == .leftBrace { return true }
      if current.isFirstOnLine, beginsDeclaration || word == .step { return false }
      advance()
    }
    return false
  }

  // MARK: - Documentation and citations

  /// The `///` lines before a token, without their slashes.
  func documentation(before token: Int) -> String? {
    let lines = documentationComments(before: token).map { comment in
      var line = source.bytes[comment.span.range].dropFirst(3)
      if line.first == UInt8(ascii: " ") { line = line.dropFirst() }
      while line.last == UInt8(ascii: " ") || line.last == UInt8(ascii: "\t") {
        line = line.dropLast()
      }
      return String(decoding: line, as: UTF8.self)
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  private func documentationComments(before token: Int) -> some Sequence<Comment> {
    let first = token > 0 ? Int(tokens[token - 1].commentsBefore) : 0
    return comments[first..<Int(tokens[token].commentsBefore)].lazy
      .filter { $0.isDocumentation && !$0.isTrailing }
  }

  /// The citations in the `///` lines before a token.
  func citationsInDocumentation(before token: Int) -> [Citation] {
    documentationComments(before: token).flatMap(citations(in:))
  }

  /// The citations in comments at the ends of the lines of a heading.
  ///
  /// - Parameters:
  ///   - first: The token that begins the heading.
  ///   - last: The token that ends it: the `{` of a block, or the last of a declaration.
  /// - Returns: The citations in the order of the text.
  mutating func citationsBeside(_ first: Int, _ last: Int) -> [Citation] {
    let lastLine = source.line(of: Int(tokens[last].start))
    var index = Int(tokens[first].commentsBefore)
    var found: [Citation] = []
    while index < comments.count {
      let comment = comments[index]
      let start = comment.span.range.lowerBound
      if start > Int(tokens[last].start), source.line(of: start) > lastLine { break }
      if comment.isTrailing {
        // Many declarations may share one long line and the comment at its end.
        let known = citationsOfComments[index] ?? citations(in: comment)
        citationsOfComments[index] = known
        found += known
      }
      index += 1
    }
    return found
  }

  /// Every `[KEY]` and `[KEY, KEY]` in a comment; `latch[N]` is an index and none.
  func citations(in comment: Comment) -> [Citation] {
    let bytes = source.bytes
    let range = comment.span.range
    var found: [Citation] = []
    var index = range.lowerBound
    while found.count < Self.citationsMax,
      let open = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "["))
    {
      index = open + 1
      if Lexer.isNameByte(bytes[open - 1]) { continue }
      var keys: [Citation] = []
      var at = open + 1
      while at < range.upperBound, keys.count < Self.citationsMax {
        while at < range.upperBound, bytes[at] == UInt8(ascii: " ") { at += 1 }
        let start = at
        while at < range.upperBound, isKeyByte(bytes[at], isFirst: at == start) { at += 1 }
        guard at > start, at < range.upperBound else { break }
        let span = Span(source, start..<at)
        keys.append(Citation(key: Name(span.text, span)))
        if bytes[at] == UInt8(ascii: "]") {
          found += keys
          index = at + 1
          break
        }
        guard bytes[at] == UInt8(ascii: ",") else { break }
        at += 1
      }
    }
    return found
  }

  /// The most citations read from one comment.
  private static let citationsMax = 64

  private func isKeyByte(_ byte: UInt8, isFirst: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      return !isFirst
    default: return false
    }
  }

  /// Parses the citations of a heading: `[KEY]`, `[KEY, KEY]`.
  mutating func parseCites() throws(Panic) -> [Citation] {
    var found: [Citation] = []
    while kind == .leftBracket {
      let opened = position
      advance()
      found += try commaSeparated { (parser: inout Parser) throws(Panic) in
        Citation(key: try parser.parseKey())
      }
      expectClose(.rightBracket, "]", opened: opened)
    }
    return found
  }

  /// Parses the key of a source, which may have hyphens.
  mutating func parseKey() throws(Panic) -> Name {
    let first = try expectName("a source")
    while kind == .minus, isAdjacent, peek().kind == .name || peek().kind == .integer,
      peek().start == current.end
    {
      layout?.glued.insert(position)
      layout?.glued.insert(position + 1)
      advance()
      advance()
    }
    let whole = Span(source, first.span.range.lowerBound..<previousEnd)
    return Name(whole.text, whole)
  }
}
