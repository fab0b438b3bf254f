/// A place in a source text, counted in UTF-8 bytes from its start.
public typealias ByteOffset = Int

/// The text of one file, and where its lines begin.
///
/// A file keeps its bytes rather than a `String`, so that an offset is an index and invalid UTF-8
/// can still be pointed at.
public final class SourceText: Sendable {
  /// The name shown in diagnostics: the path as the user wrote it.
  public let path: String
  /// The file's content.
  public let bytes: [UInt8]
  /// The offset of the first byte of each line.
  public let lineStarts: [ByteOffset]

  /// Wraps the bytes of a file and finds its lines.
  ///
  /// - Complexity: Linear in the number of bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// Wraps a text made in memory.
  public convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The line, counted from 0, that holds an offset.
  ///
  /// - Complexity: Logarithmic in the number of lines.
  public func line(of offset: ByteOffset) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The line and the column of an offset, both counted from 1 and the column in characters.
  public func location(of offset: ByteOffset) -> (line: Int, column: Int) {
    let line = line(of: offset)
    let start = lineStarts[line]
    let prefix = bytes[start..<max(start, min(offset, bytes.count))]
    // Finding characters is slow, and a hostile line may be the whole of a large file.
    guard prefix.contains(where: { $0 >= 0x80 }) else { return (line + 1, prefix.count + 1) }
    guard prefix.count < 10_000 else {
      return (line + 1, prefix.reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) })
    }
    return (line + 1, String(decoding: prefix, as: UTF8.self).count + 1)
  }

  /// The text of a line counted from 0, without its line break.
  public func lineText(_ line: Int) -> String {
    let start = lineStarts[line]
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }

  /// The text between two offsets.
  public func text(_ range: Range<ByteOffset>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}

/// A stretch of a source text.
public struct Span: Sendable, Hashable {
  /// The file that the stretch lies in.
  public let source: SourceText
  /// The bytes it covers; empty for a point between two characters.
  public let range: Range<ByteOffset>

  public init(_ source: SourceText, _ range: Range<ByteOffset>) {
    self.source = source
    self.range = range
  }

  /// The smallest stretch that covers this one and another of the same file.
  public func union(_ other: Span) -> Span {
    guard source === other.source else { return self }
    let low = min(range.lowerBound, other.range.lowerBound)
    return Span(source, low..<max(range.upperBound, other.range.upperBound))
  }

  /// The text covered.
  public var text: String { source.text(range) }

  /// `path:line:column` of the first character.
  public var description: String {
    let (line, column) = source.location(of: range.lowerBound)
    return "\(source.path):\(line):\(column)"
  }

  public static func == (left: Span, right: Span) -> Bool {
    left.source === right.source && left.range == right.range
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(source))
    hasher.combine(range)
  }
}
