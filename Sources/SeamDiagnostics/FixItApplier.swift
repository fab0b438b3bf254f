/// Carries out mends on the text of one file.
public enum FixItApplier {
  /// Applies every mend that does not touch what an earlier one has changed.
  ///
  /// Of two that overlap, or that insert at the same place, the first in the text is carried out and
  /// the other left for another run, which sees the text as it then is.
  ///
  /// - Parameters:
  ///   - fixIts: The mends; those of other files are passed over.
  ///   - source: The file.
  /// - Returns: The new content of the file, and how many mends it has taken in.
  public static func apply(
    _ fixIts: [FixIt], to source: SourceText
  ) -> (bytes: [UInt8], applied: Int) {
    let ordered = fixIts.enumerated()
      .filter { $0.element.span.source === source }
      .sorted { left, right in
        let (a, b) = (left.element.span.range, right.element.span.range)
        return (a.lowerBound, a.upperBound, left.offset)
          < (b.lowerBound, b.upperBound, right.offset)
      }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count)
    var copied = 0
    var lastInsertion: Int?
    var applied = 0
    for (_, fixIt) in ordered {
      let range = fixIt.span.range.clamped(to: 0..<source.bytes.count)
      guard range.lowerBound >= copied else { continue }
      if range.isEmpty {
        if lastInsertion == range.lowerBound { continue }
        lastInsertion = range.lowerBound
      }
      bytes += source.bytes[copied..<range.lowerBound]
      bytes += Array(fixIt.replacement.utf8)
      copied = range.upperBound
      applied += 1
    }
    bytes += source.bytes[copied...]
    return (bytes, applied)
  }

  /// Applies the mends of some findings.
  public static func apply(
    from diagnostics: Diagnostics, to source: SourceText
  ) -> (bytes: [UInt8], applied: Int) {
    apply(diagnostics.all.flatMap(\.fixIts), to: source)
  }
}
