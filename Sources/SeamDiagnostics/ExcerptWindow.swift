/// The part of a source line that is shown around a place, made safe and measured in columns.
struct ExcerptWindow {
  /// The characters to show, tabs expanded.
  private(set) var text = ""
  /// The column of the caret, counted from 0.
  private(set) var markColumn = 0
  /// The columns to underline, at least one.
  private(set) var markWidth = 1

  private static let tabWidth = 4

  /// One character as shown.
  private struct Cell {
    var text: String
    var width: Int
    var offset: ByteOffset
  }

  /// Cuts the window around the start of a span.
  ///
  /// Only the bytes near the place are looked at, so that a line of many megabytes costs nothing.
  init(of span: Span, line: Int, columnsMax: Int) {
    let bytes = span.source.bytes
    let lineStart = span.source.lineStarts[line]
    var lineEnd = bytes.count
    if line + 1 < span.source.lineStarts.count { lineEnd = span.source.lineStarts[line + 1] - 1 }
    if lineEnd > lineStart, bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
    let place = min(max(span.range.lowerBound, lineStart), lineEnd)
    // Four bytes make a character at most.
    let low = Self.boundary(in: bytes, at: max(lineStart, place - 4 * columnsMax), from: lineStart)
    let high = min(lineEnd, place + 4 * columnsMax)

    let cells = Self.cells(of: bytes, low..<high)
    var first = cells.startIndex
    let caret = cells.firstIndex { $0.offset >= place } ?? cells.endIndex
    var before = cells[..<caret].reduce(0) { $0 + $1.width }
    let total = before + cells[caret...].reduce(0) { $0 + $1.width }
    if low > lineStart || total > columnsMax {
      // A third of the columns goes to what stands before the place.
      let room = max(columnsMax / 3, columnsMax - 1 - (total - before))
      while before > room, first < caret {
        before -= cells[first].width
        first += 1
      }
    }
    let isCutBefore = low > lineStart || first > cells.startIndex
    if isCutBefore { text = "…" }
    markColumn = before + (isCutBefore ? 1 : 0)

    var width = markColumn
    var marked = 0
    var index = caret
    text += cells[first..<caret].map(\.text).joined()
    while index < cells.endIndex, width + cells[index].width < columnsMax {
      text += cells[index].text
      width += cells[index].width
      if cells[index].offset < span.range.upperBound { marked += cells[index].width }
      index += 1
    }
    if index < cells.endIndex || high < lineEnd { text += "…" }
    markWidth = max(1, marked)
  }

  /// The start of the character that holds an offset.
  private static func boundary(in bytes: [UInt8], at offset: Int, from start: Int) -> Int {
    var index = offset
    while index > start, index < bytes.count, bytes[index] & 0xC0 == 0x80, offset - index < 4 {
      index -= 1
    }
    return index
  }

  private static func cells(of bytes: [UInt8], _ range: Range<Int>) -> [Cell] {
    var cells: [Cell] = []
    var column = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let (text, width, length) = shown(bytes, index, column)
      cells.append(Cell(text: text, width: width, offset: index))
      column += width
      index += length
    }
    return cells
  }

  private static func shown(
    _ bytes: [UInt8], _ index: Int, _ column: Int
  ) -> (text: String, width: Int, length: Int) {
    guard let (scalar, length) = UTF8Reader.scalar(in: bytes, at: index) else {
      let digits = String(bytes[index], radix: 16, uppercase: true)
      return ("\\x\(digits)", digits.count + 2, 1)
    }
    if scalar == "\t" {
      let width = tabWidth - column % tabWidth
      return (String(repeating: " ", count: width), width, length)
    }
    if TextSafety.isUnsafe(scalar) {
      let text = TextSafety.escape(scalar)
      return (text, text.count, length)
    }
    return (String(scalar), width(of: scalar), length)
  }

  /// The columns a character takes: 0 for what joins the one before, 2 for the wide ones.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
