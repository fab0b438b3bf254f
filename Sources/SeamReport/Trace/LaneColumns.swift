import SeamTraces

/// The columns of a trace in lanes: which lane stands where, and how wide.
struct LaneColumns {
  /// Whether the lanes of a processor share a column.
  let isMerged: Bool
  private(set) var headings: [String]
  private(set) var widths: [Int]
  private let lanes: [TraceStory.Lane]
  private let hasSeveral: Bool
  private let numberWidth: Int
  private let width: Int

  /// A column narrower than this breaks too many names.
  private static let leastWidth = 13
  /// `" │ "`.
  private static let gap = 3

  init(lanes: [TraceStory.Lane], numbers: Int, width: Int) {
    self.lanes = lanes
    self.width = width
    numberWidth = max(2, String(numbers).count) + 2
    let room = width - numberWidth
    isMerged = lanes.count * (Self.leastWidth + Self.gap) - Self.gap > room
    hasSeveral = lanes.contains { !$0.processor.isEmpty }
    headings = []
    for lane in lanes {
      let heading = Self.heading(lane, isMerged: isMerged, hasSeveral: hasSeveral)
      if !headings.contains(heading) { headings.append(heading) }
    }
    widths = headings.map { _ in Self.leastWidth }
  }

  /// With one processor, merged lanes all go into one column, which needs no heading.
  private static func heading(
    _ lane: TraceStory.Lane, isMerged: Bool, hasSeveral: Bool
  ) -> String {
    guard isMerged else { return lane.heading }
    return hasSeveral && lane.processor.isEmpty ? lane.name : lane.processor
  }

  func column(of lane: TraceStory.Lane) -> Int {
    headings.firstIndex(of: Self.heading(lane, isMerged: isMerged, hasSeveral: hasSeveral))
      ?? 0
  }

  /// Shares the width out so that the trace takes as few lines as it can.
  ///
  /// - Complexity: The number of columns times the square of the width, and a wrapping of every
  ///   distinct text for every width.
  mutating func fit(_ cells: [(column: Int, lines: [StyledText])]) {
    let room = width - numberWidth - Self.gap * (headings.count - 1)
    let columns = headings.indices.map { column -> [Int: Int] in
      var texts: [StyledText: Int] = [StyledText(headings[column]): 1]
      for cell in cells where cell.column == column {
        for line in cell.lines { texts[line, default: 0] += 1 }
      }
      let widest = min(room, texts.keys.map(\.width).max() ?? 0)
      let narrowest = min(widest, Self.leastWidth)
      return (narrowest...widest).reduce(into: [:]) { counts, width in
        counts[width] = texts.reduce(0) { sum, entry in
          sum + entry.key.wrapped(to: width, indent: 2).count * entry.value
        }
      }
    }
    widths = Self.cheapest(columns, room: room)
  }

  /// The widths with the least sum of lines that together fit; of equal ones the narrowest.
  private static func cheapest(_ columns: [[Int: Int]], room: Int) -> [Int] {
    // For each width used so far, the fewest lines and how they are reached.
    var best: [Int: (lines: Int, widths: [Int])] = [0: (0, [])]
    for column in columns {
      var next: [Int: (lines: Int, widths: [Int])] = [:]
      for (used, soFar) in best {
        for (width, lines) in column where used + width <= room {
          let total = soFar.lines + lines
          if let known = next[used + width], known.lines < total { continue }
          let widths = soFar.widths + [width]
          // A tie is broken by the widths themselves, for dictionaries have no order.
          if let known = next[used + width], known.lines == total,
            known.widths.lexicographicallyPrecedes(widths)
          {
            continue
          }
          next[used + width] = (total, widths)
        }
      }
      best = next
    }
    let found = best.min { ($0.value.lines, $0.key) < ($1.value.lines, $1.key) }
    return found?.value.widths ?? columns.map { $0.keys.min() ?? leastWidth }
  }

  func headingRow(bar: StyledText) -> [StyledText] {
    let wrapped = zip(headings, widths).map { StyledText($0, .heading).wrapped(to: $1) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      join(
        number: "", cells: wrapped.map { line < $0.count ? $0[line] : StyledText() }, bar: bar)
    }
  }

  func rule(dash: String, cross: String) -> StyledText {
    let parts = widths.map { String(repeating: dash, count: $0) }
    let start = String(repeating: dash, count: numberWidth)
    return StyledText(start + parts.joined(separator: dash + cross + dash), .faint)
  }

  /// The lines of one step: its number, then its content in its column.
  func row(number: Int, column: Int, lines: [StyledText], bar: StyledText) -> [StyledText] {
    let wrapped = lines.flatMap { $0.wrapped(to: widths[column], indent: 2) }
    return wrapped.enumerated().map { index, line in
      var cells = widths.map { _ in StyledText() }
      cells[column] = line
      return join(number: index == 0 ? String(number) : "", cells: cells, bar: bar)
    }
  }

  private func join(number: String, cells: [StyledText], bar: StyledText) -> StyledText {
    let margin = String(repeating: " ", count: numberWidth - 2 - number.count)
    var line = StyledText(margin) + StyledText(number, .faint) + "  "
    for (column, cell) in cells.enumerated() {
      if column > 0 { line += " " + bar + " " }
      line += cell.padded(to: widths[column])
    }
    return line.trimmed()
  }
}
