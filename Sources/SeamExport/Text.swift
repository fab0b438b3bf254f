import SeamIR

/// Lines with indentation.
struct Lines {
  private(set) var text = ""
  private var depth = 0

  mutating func add(_ line: String) {
    if !line.isEmpty { text += String(repeating: "  ", count: depth) + line }
    text += "\n"
  }

  mutating func indented(_ body: (inout Lines) throws -> Void) rethrows {
    depth += 1
    defer { depth -= 1 }
    try body(&self)
  }
}

extension ExportedSystem {
  /// What the heading of every export says first.
  func heading(_ options: ExportOptions, _ format: String) -> [String] {
    var lines = ["\(system.name), exported by seamcheck to \(format)."]
    if !options.source.isEmpty { lines.append("From \(options.source)") }
    for (name, value) in system.parameters { lines.append("  \(name) = \(value)") }
    for open in system.openParameters {
      let values = open.domain.map(\.spelling).joined(separator: ", ")
      lines.append("  \(open.name) is any of \(values): chosen at first, and never changed")
    }
    lines.append(
      "\(system.stateCellCount) state cells, \(system.actions.count) actions, "
        + "\(system.monitors.count) monitors, \(system.properties.count) properties.")
    switch options.checks {
    case .assert: lines.append("Properties and faults are assertions; the first that fails stops.")
    case .count: lines.append("Properties and faults are counted; nothing stops the exploration.")
    case .none: lines.append("Properties are left out; a move that faults leads nowhere.")
    }
    for property in system.properties {
      if case .temporal = property.kind { lines.append("Left out: \(property.label)") }
    }
    return lines.map(Names.plain)
  }

  /// The least interval that holds every value that a term of the system can take anywhere.
  ///
  /// - Throws: ``ExportError`` where one may leave the limit of the core.
  func hull() throws(ExportError) -> ClosedRange<Int> {
    var hull = -1...1
    for cell in system.cells { hull = hull.hull(cell.range) }
    let start = Ranges(system, scratch: 0...0)
    var isGood = true
    func read(_ term: Term, _ ranges: Ranges) {
      isGood = isGood && ranges.range(of: term, &hull) != nil
    }
    for move in moves {
      read(move.possible, start)
      read(move.isOpen, start)
      var ranges = start
      isGood = isGood && ranges.follow(move.statements, &hull)
      for (_, term) in move.reports { read(term, ranges) }
    }
    read(isInitial, start)
    var ranges = start
    isGood = isGood && ranges.follow(firstLetter, &hull)
    for report in stateReports { if let report { read(report.term, start) } }
    for array in system.cells.indices where hull.upperBound <= array { hull = hull.hull(0...array) }
    guard isGood, hull.lowerBound > -Term.valueLimit, hull.upperBound < Term.valueLimit else {
      throw ExportError("a number of this system may become too large for the other tool")
    }
    return (hull.lowerBound - 1)...(hull.upperBound + 1)
  }
}
