import SeamDiagnostics

extension Formatter {
  /// The code of a line, without its indentation and its comment.
  func text(of line: Line) -> String {
    var text = ""
    for (place, token) in line.tokens.enumerated() {
      if place > 0, needsBlank(between: line.tokens[place - 1], and: token) { text += " " }
      // The `>` that was cut off the token begins it again.
      if layout.halved.contains(token) { text += "> " }
      text += source.text(tokens[token].range)
    }
    return text
  }

  /// Whether a blank stands between two tokens on a line.
  private func needsBlank(between left: Int, and right: Int) -> Bool {
    let isTightRight = layout.tight.contains(right)
    let isTightLeft = layout.tight.contains(left)
    if layout.glued.contains(right) || layout.halved.contains(right) { return false }
    switch tokens[right].kind {
    case .rightParen, .rightBracket, .comma, .semicolon, .colon, .question, .dot, .dotDot, .at:
      return false
    case .leftParen, .leftBracket, .less, .greater:
      if isTightRight { return false }
    case .rightBrace where !isBlockBrace(right): return false
    case .rightBrace where layout.blocks[left] != nil: return false
    default: break
    }
    switch tokens[left].kind {
    case .leftParen, .leftBracket, .dot, .dotDot, .at: return false
    case .leftBrace: return isBlockBrace(left)
    case .less, .minus: return !isTightLeft
    default: return true
    }
  }

  /// Writes all lines, and aligns the comments at the ends of neighbouring ones.
  func write(_ lines: [Line]) -> String {
    let codes = lines.map { line in
      String(repeating: " ", count: line.indentation) + self.text(of: line)
    }
    var columns = [Int](repeating: 0, count: lines.count)
    var index = 0
    while index < lines.count {
      var end = index
      while end < lines.count, lines[end].comment != nil, !lines[end].tokens.isEmpty,
        end == index || !lines[end].isBlankBefore
      {
        end += 1
      }
      if end > index { align(lines, codes, index..<end, &columns) }
      index = max(end, index + 1)
    }
    var text = ""
    for (index, line) in lines.enumerated() {
      if line.isBlankBefore { text += "\n" }
      text += codes[index]
      if let comment = line.comment {
        if !line.tokens.isEmpty {
          let blanks = max(2, columns[index] - codes[index].unicodeScalars.count)
          text += String(repeating: " ", count: blanks)
        }
        text += self.text(of: comments[comment])
      }
      text += "\n"
    }
    return text
  }

  private func text(of comment: Comment) -> String {
    var bytes = source.bytes[comment.span.range]
    while let last = bytes.last, [0x20, 0x09, 0x0D].contains(last) { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Sets the column of the comments of some lines, unless one of them would not fit there.
  private func align(
    _ lines: [Line], _ codes: [String], _ range: Range<Int>, _ columns: inout [Int]
  ) {
    let column = range.reduce(0) { max($0, codes[$1].unicodeScalars.count + 2) }
    let fits = range.allSatisfy { index in
      let comment = lines[index].comment.map { text(of: comments[$0]).unicodeScalars.count } ?? 0
      return column + comment <= Self.columnsMax
    }
    if fits { for index in range { columns[index] = column } }
  }
}
