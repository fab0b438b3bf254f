import SeamDiagnostics

/// The canonical layout of a file.
///
/// - Parameter file: A file that was parsed without errors; one with errors comes back unchanged.
/// - Returns: The text to write in its place: the same tokens and comments, laid out anew.
public func formatted(_ file: ParsedFile) -> String {
  let source = file.source
  var lexer = Lexer(source)
  lexer.run()
  var parser = Parser(source: source, tokens: lexer.tokens, comments: lexer.comments)
  parser.layout = TokenLayout()
  _ = parser.parseFile()
  guard lexer.findings.isEmpty, parser.findings.isEmpty, let layout = parser.layout else {
    return String(decoding: source.bytes, as: UTF8.self)
  }
  var formatter = Formatter(
    source: source, tokens: parser.tokens, comments: lexer.comments, layout: layout)
  return formatter.run()
}

/// Lays out the tokens of a file: indents lines, sets blanks, and breaks lines that are too long.
///
/// It moves tokens and never makes or drops one (but for a `;` at the end of a line), so that no
/// comment can be lost and the tree stays what it was. The author's line breaks are kept: where a
/// heading or a condition is best broken is a matter of sense.
struct Formatter {
  let source: SourceText
  let tokens: [Token]
  let comments: [Comment]
  let layout: TokenLayout
  /// The last tokens of blocks, by their first and the other way round.
  let closings: Set<Int>
  /// For each token, the level of the item it belongs to.
  private(set) var itemLevels: [Int] = []
  /// For each token, how many brackets other than those of blocks are open before it.
  private(set) var bracketDepths: [Int] = []
  /// The lines, counted from 0, on which tokens begin.
  private var lineNumbers: [Int] = []
  /// Blocks that stood on one line and are too long for it.
  private var expanded: Set<Int> = []
  /// Tokens that must begin a line, beside those that do so in the source.
  private var broken: Set<Int> = []

  static let columnsMax = 100

  /// A line to be written.
  struct Line {
    var indentation: Int
    var tokens: [Int] = []
    /// A comment at its end, or all of it.
    var comment: Int?
    var isBlankBefore = false
  }

  init(source: SourceText, tokens: [Token], comments: [Comment], layout: TokenLayout) {
    self.source = source
    self.tokens = tokens
    self.comments = comments
    self.layout = layout
    closings = Set(layout.blocks.values)
    measure()
  }

  /// Finds the level and the open brackets at each token.
  private mutating func measure() {
    var level = 0
    var depth = 0
    for (index, token) in tokens.enumerated() {
      if let own = layout.levels[index] {
        level = own
        depth = 0
      }
      itemLevels.append(level)
      bracketDepths.append(depth)
      lineNumbers.append(source.line(of: Int(token.start)))
      guard !isBlockBrace(index) else { continue }
      switch token.kind {
      case .leftParen, .leftBracket, .leftBrace: depth += 1
      case .rightParen, .rightBracket, .rightBrace: depth = max(0, depth - 1)
      default: break
      }
    }
  }

  mutating func run() -> String {
    var lines = makeLines()
    // Each round opens blocks one level deeper, so the rounds end.
    while openLongLines(lines) { lines = makeLines() }
    return write(lines.flatMap(wrapped))
  }

  // MARK: - Lines

  func isBlockBrace(_ token: Int) -> Bool {
    layout.blocks[token] != nil || closings.contains(token)
  }

  /// Whether a block takes more than one line.
  private func isOpen(_ opening: Int, _ closing: Int) -> Bool {
    if closing == opening + 1, tokens[closing].commentsBefore == tokens[opening].commentsBefore {
      return false
    }
    return lineNumbers[opening] != lineNumbers[closing] || expanded.contains(opening)
  }

  /// The tokens that must begin a line because of the blocks they stand in.
  private func forcedBreaks() -> (begin: Set<Int>, join: Set<Int>) {
    var begin = broken
    var join: Set<Int> = []
    for (opening, closing) in layout.blocks {
      if isOpen(opening, closing) {
        begin.insert(opening + 1)
        begin.insert(closing)
      } else {
        join.insert(closing)
      }
      guard expanded.contains(opening) else { continue }
      let level = itemLevels[opening] + 1
      for token in opening + 1..<closing where layout.levels[token] == level {
        if !goesOnAfterBlock(token), tokens[token].kind == .name { begin.insert(token) }
      }
    }
    return (begin, join)
  }

  /// Whether a token goes on with a statement after one of its blocks.
  private func goesOnAfterBlock(_ token: Int) -> Bool {
    tokens[token].word == .elseWord || tokens[token].word == .or
  }

  private func makeLines() -> [Line] {
    let (begin, join) = forcedBreaks()
    var lines: [Line] = []
    var line = Line(indentation: 0)
    var lastLineNumber = 0
    var isFresh = true  // nothing stands on the line yet

    func finish() {
      if !isFresh { lines.append(line) }
      isFresh = true
    }
    func start(_ indentation: Int, at number: Int, isClosing: Bool) {
      finish()
      let afterOpening = line.tokens.last.map { layout.blocks[$0] != nil } ?? false
      let isBlank = number - lastLineNumber > 1 && !lines.isEmpty && !isClosing && !afterOpening
      line = Line(indentation: indentation, isBlankBefore: isBlank)
      isFresh = false
    }

    for (index, token) in tokens.enumerated() {
      let firstComment = index > 0 ? Int(tokens[index - 1].commentsBefore) : 0
      var followsComment = false
      for comment in firstComment..<Int(token.commentsBefore) {
        let number = source.line(of: comments[comment].span.range.lowerBound)
        if !comments[comment].isTrailing || isFresh {
          start(indentationOfComment(before: index), at: number, isClosing: false)
        }
        line.comment = comment
        finish()
        followsComment = true
        lastLineNumber = number
      }
      if token.kind == .endOfFile { break }
      let number = lineNumbers[index]
      var begins = isFresh || begin.contains(index) || number > lastLineNumber
      begins = begins || layout.levels[index] == 0 && token.kind == .name
      if begins, !followsComment, !isFresh, !begin.contains(index), number > lastLineNumber {
        begins = !(join.contains(index) || joins(index, to: line))
      }
      if token.kind == .semicolon, isNeedless(index, begin) {
        lastLineNumber = number
        continue
      }
      if begins { start(indentation(of: index), at: number, isClosing: closings.contains(index)) }
      line.tokens.append(index)
      // A string has no line break inside, and so a token ends on the line it begins on.
      lastLineNumber = number
    }
    finish()
    return lines
  }

  /// Whether a token that began a line in the source goes to the end of the line before.
  private func joins(_ index: Int, to line: Line) -> Bool {
    switch tokens[index].kind {
    case .semicolon, .comma: return true
    case .leftBrace where layout.blocks[index] != nil:
      guard let first = line.tokens.first, layout.levels[first] != nil,
        tokens[first].kind == .name
      else { return false }
      return line.indentation + text(of: line).unicodeScalars.count + 2 <= Self.columnsMax
    default: return false
    }
  }

  /// Whether a `;` stands where a line ends anyway, and where no operator could come of leaving it.
  private func isNeedless(_ index: Int, _ begin: Set<Int>) -> Bool {
    let next = index + 1
    if closings.contains(next) { return true }
    guard lineNumbers[next] > lineNumbers[index] || begin.contains(next) else { return false }
    return tokens[next].word.map(\.isReserved) ?? (tokens[next].kind == .name)
  }

  private func indentation(of index: Int) -> Int {
    if let level = layout.levels[index] { return 2 * level }
    var depth = bracketDepths[index]
    switch tokens[index].kind {
    case .rightParen, .rightBracket, .rightBrace: depth -= 1
    default: break
    }
    return 2 * itemLevels[index] + 2 + 2 * max(0, depth)
  }

  /// A comment on its own line goes with what follows it.
  private func indentationOfComment(before index: Int) -> Int {
    if tokens[index].kind == .endOfFile { return 0 }
    if closings.contains(index) { return indentation(of: index) + 2 }
    return indentation(of: index)
  }

  // MARK: - Lines that are too long

  /// Marks what is to be opened in the lines that are too long.
  ///
  /// - Returns: Whether anything was marked.
  private mutating func openLongLines(_ lines: [Line]) -> Bool {
    var isChanged = false
    for line in lines where line.comment == nil && isTooLong(line) {
      // A comment at the end would leave the heading it may cite a source for.
      let branches = line.tokens.dropFirst().filter {
        layout.levels[$0] != nil && tokens[$0].word == .or
      }
      if let level = branches.compactMap({ layout.levels[$0] }).min() {
        broken.formUnion(branches.filter { layout.levels[$0] == level })
        isChanged = true
        continue
      }
      let onLine = Set(line.tokens)
      let block = line.tokens.first { token in
        guard let closing = layout.blocks[token], closing > token + 1 else { return false }
        return onLine.contains(closing)
      }
      if let block, expanded.insert(block).inserted { isChanged = true }
    }
    return isChanged
  }

  func isTooLong(_ line: Line) -> Bool {
    guard line.tokens.count > 1 else { return false }
    return line.indentation + text(of: line).unicodeScalars.count > Self.columnsMax
  }

  /// The line in as many pieces as it takes to fit, each at the indentation of its first token.
  private func wrapped(_ line: Line) -> [Line] {
    guard isTooLong(line), let places = breakPlaces(in: line) else { return [line] }
    var pieces: [Line] = []
    var begun = 0
    for place in places + [line.tokens.count] {
      var piece = line
      piece.tokens = Array(line.tokens[begun..<place])
      piece.comment = place == line.tokens.count ? line.comment : nil
      if begun > 0 {
        piece.indentation = indentation(of: line.tokens[begun])
        piece.isBlankBefore = false
      }
      pieces.append(piece)
      begun = place
    }
    return pieces.flatMap(wrapped)
  }
}
