import SeamChecking
import SeamIR
import SeamTraces

/// What random walks came across, for people.
///
/// Properties, faults, how walks ended, and what was taken how often. It never says that anything
/// holds which it has not seen.
public struct SimulationReport: Sendable {
  /// The file as the user wrote it.
  public var path: String
  public var system: TransitionSystem
  public var simulation: Simulation
  public var parameters: [ParameterSetting]

  public init(
    path: String, system: TransitionSystem, simulation: Simulation, parameters: [ParameterSetting]
  ) {
    self.path = path
    self.system = system
    self.simulation = simulation
    self.parameters = parameters
  }

  /// Whether a walk met something that should not be.
  public var isBad: Bool {
    !simulation.faults.isEmpty
      || zip(system.properties, simulation.properties).contains { property, finding in
        finding != nil && !property.isReachability
      }
  }

  /// A step or an action with how often it happened, over all processors and choices.
  public struct Coverage: Sendable, Hashable {
    /// "step vcpu_run.handle_nmi", "action nmi_arrives".
    public let name: String
    public let location: SourceLocation?
    /// How often a walk took it.
    public var taken: Int
    /// How often a walk could have taken it.
    public var possible: Int
  }

  /// In source order; what the parameters rule out is left out.
  public var coverage: [Coverage] {
    var order: [String] = []
    var rows: [String: Coverage] = [:]
    for (index, action) in system.actions.enumerated() {
      let origin = system.origins[action.origin.index]
      guard let name = origin.coverageName else { continue }
      if rows[name] == nil { order.append(name) }
      rows[name, default: Coverage(name: name, location: origin.location, taken: 0, possible: 0)]
        .add(simulation, index)
    }
    return order.compactMap { rows[$0] }
  }

  // MARK: - Text

  /// The whole text, ending in a line break.
  public func render(_ style: Style) -> String {
    let sections = [
      heading(style), properties(style), faults(style), coverageTable(style), unseen(style),
      summary(style),
    ]
    return sections.filter { !$0.isEmpty }
      .map { $0.map { $0.rendered(style) + "\n" }.joined() }.joined(separator: "\n")
  }

  private func heading(_ style: Style) -> [StyledText] {
    let changed = parameters.filter(\.isChanged).map { "\($0.name) = \($0.value)" }
    var lines = [StyledText(system.name, .heading) + StyledText("  \(path)", .faint)]
    if !changed.isEmpty {
      lines += StyledText("  with \(changed.map(StyledText.unbroken).joined(separator: ", "))")
        .wrapped(to: style.width, indent: 7)
    }
    return lines
  }

  /// How a walk's finding is told.
  public static func text(_ finding: Simulation.Finding?, of property: Property) -> String {
    if case .temporal = property.kind { return "not looked at: it is about whole runs" }
    guard let finding else {
      return property.isReachability ? "not reached by any walk" : "no violation met"
    }
    let steps = finding.trace.steps.count
    let way =
      "\(steps == 0 ? "at once" : "in \(Words.count(steps, "step"))"), walk \(Words.grouped(finding.walk))"
    return property.isReachability ? "reached \(way)" : "VIOLATED \(way)"
  }

  private func properties(_ style: Style) -> [StyledText] {
    guard !system.properties.isEmpty else { return [] }
    var table = TextTable()
    table.rows = zip(system.properties, simulation.properties).map { property, finding in
      let role: Role = finding == nil ? .doubtful : property.isReachability ? .good : .bad
      return [
        StyledText(property.label, .title),
        StyledText(Self.text(finding, of: property), role),
        StyledText(property.title ?? "", .faint),
      ]
    }
    return table.lines(width: style.width, cap: 36)
  }

  private func faults(_ style: Style) -> [StyledText] {
    guard !simulation.faults.isEmpty else { return [] }
    var table = TextTable()
    table.rows = simulation.faults.map { found in
      let fault = system.faults[found.fault.index]
      let steps = Words.count(found.finding.trace.steps.count, "step")
      return [
        StyledText(fault.location.text, .faint),
        StyledText(fault.message, .bad)
          + StyledText(" (after \(steps), walk \(Words.grouped(found.finding.walk)))"),
      ]
    }
    return [StyledText("Runtime faults", .heading)] + table.lines(width: style.width)
  }

  private func coverageTable(_ style: Style) -> [StyledText] {
    let rows = coverage
    guard !rows.isEmpty else { return [] }
    let numbers = rows.map { [Words.grouped($0.taken), Words.grouped($0.possible)] }
    let heads = ["taken", "possible"]
    let widths = heads.indices.map { column in
      (numbers.map { $0[column].count } + [heads[column].count]).max() ?? 0
    }
    func right(_ text: String, _ column: Int) -> String {
      String(repeating: " ", count: widths[column] - text.count) + text
    }
    var table = TextTable()
    table.rows = [
      [StyledText(right(heads[0], 0), .heading), StyledText(right(heads[1], 1), .heading)]
    ]
    table.rows += zip(rows, numbers).map { row, numbers in
      let role: Role = row.taken == 0 ? .doubtful : .plain
      return [
        StyledText(right(numbers[0], 0), role), StyledText(right(numbers[1], 1), .faint),
        StyledText(row.name, role), StyledText(row.location?.text ?? "", .faint),
      ]
    }
    return table.lines(width: style.width, cap: 44)
  }

  /// What never happened on any walk.
  private func unseen(_ style: Style) -> [StyledText] {
    let never = coverage.filter { $0.taken == 0 }.map(\.name)
    var lines: [StyledText] = []
    if !never.isEmpty {
      lines += StyledText("Never taken: \(never.joined(separator: ", "))", .doubtful)
        .wrapped(to: style.width, indent: 2)
    }
    var told: Set<String> = []
    for (probe, isSeen) in zip(system.probes, simulation.probesSeen)
    where !isSeen && told.insert(probe.message + probe.property).inserted {
      lines += StyledText("Never true: \(probe.message) (\(probe.property))", .doubtful)
        .wrapped(to: style.width, indent: 2)
    }
    return lines
  }

  private func summary(_ style: Style) -> [StyledText] {
    let plan = simulation.plan
    let walked =
      "\(Words.count(simulation.walks, "walk")) from seed \(plan.seed), "
      + "\(Words.count(simulation.steps, "step")), the longest walk \(Words.grouped(simulation.longest))."
    let ends = endings
    var lines = StyledText(walked, .faint).wrapped(to: style.width, indent: 2)
    if !ends.isEmpty {
      lines += StyledText("\(ends).", .faint).wrapped(to: style.width, indent: 2)
    }
    if simulation.isInterrupted { lines.append(StyledText("Interrupted.", .doubtful)) }
    if simulation.isBounded {
      lines.append(StyledText("Moves beyond the bound on `nat` were left out.", .doubtful))
    }
    lines += StyledText("What was not met on these walks may be possible all the same.", .doubtful)
      .wrapped(to: style.width, indent: 2)
    return lines
  }

  /// "12 ended with every processor idle, 3 got stuck (the first is walk 7)".
  private var endings: String {
    let endings = simulation.endings
    var parts: [String] = []
    func add(_ count: Int, _ words: String) {
      if count > 0 { parts.append("\(Words.grouped(count)) \(words)") }
    }
    add(endings.atLimit, "came to the limit of \(Words.count(simulation.plan.steps, "step"))")
    add(endings.idle, "ended with every processor idle")
    let first = endings.firstStuck.map { " (the first is walk \(Words.grouped($0)))" } ?? ""
    add(endings.stuck, "got stuck where nothing can move\(first)")
    add(endings.inFault, "ended in a runtime fault")
    add(endings.atStart, "could not begin for a runtime fault")
    return parts.joined(separator: ", ")
  }
}

extension SimulationReport.Coverage {
  fileprivate mutating func add(_ simulation: Simulation, _ action: Int) {
    taken += simulation.taken[action]
    possible += simulation.possible[action]
  }
}
