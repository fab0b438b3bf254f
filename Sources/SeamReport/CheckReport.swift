import SeamChecking
import SeamIR
import SeamTraces

/// What a run found about a model, for people: verdicts, faults, what was never seen, and how much
/// was explored.
public struct CheckReport: Sendable {
  /// The file as the user wrote it.
  public var path: String
  public var system: TransitionSystem
  public var result: RunResult
  public var parameters: [ParameterSetting]
  public var engine: String

  public init(
    path: String, system: TransitionSystem, result: RunResult, parameters: [ParameterSetting],
    engine: String
  ) {
    self.path = path
    self.system = system
    self.result = result
    self.parameters = parameters
    self.engine = engine
  }

  /// The whole text, ending in a line break.
  public func render(_ style: Style) -> String {
    let sections = [
      heading(style), verdicts(style), faults(style),
      vacuity.lines(style, isExact: result.storage.isExact), statistics(style),
    ]
    return sections.filter { !$0.isEmpty }
      .map { $0.map { $0.rendered(style) + "\n" }.joined() }.joined(separator: "\n")
  }

  /// What could not be shown to happen.
  public var vacuity: VacuityReport { VacuityReport(system: system, result: result) }

  // MARK: - Sections

  private func heading(_ style: Style) -> [StyledText] {
    var lines = [StyledText(system.name, .heading) + StyledText("  \(path)", .faint)]
    if !parameters.isEmpty {
      var text = StyledText("  with ", .faint)
      for (index, parameter) in parameters.enumerated() {
        let comma = index == parameters.count - 1 ? "" : ", "
        let setting = StyledText.unbroken("\(parameter.name) = \(parameter.value)")
        let mark = parameter.isChanged ? "*" : ""
        text += StyledText(setting + mark, parameter.isChanged ? .value : .plain)
        text += StyledText(comma)
      }
      lines += text.wrapped(to: style.width, indent: 7)
    }
    if parameters.contains(where: \.isChanged) {
      lines.append(StyledText("       * differs from the model's own choice", .faint))
    }
    return lines
  }

  private func verdicts(_ style: Style) -> [StyledText] {
    let outcomes = result.outcomes(of: system)
    guard !outcomes.isEmpty else { return [StyledText("  no properties were asked for", .faint)] }
    var table = TextTable()
    for outcome in outcomes {
      table.rows += VerdictRow.rows(for: outcome, isExact: result.storage.isExact)
    }
    return table.lines(width: style.width, cap: 36)
  }

  private func faults(_ style: Style) -> [StyledText] {
    guard !result.faults.isEmpty else { return [] }
    var table = TextTable()
    table.rows = result.faults.map { found in
      let fault = system.faults[found.fault.index]
      return [
        StyledText(fault.location.text, .faint),
        StyledText(fault.message, .bad)
          + StyledText(" (after \(Words.count(found.trace.steps.count, "step")))"),
      ]
    }
    return [StyledText("Runtime faults", .heading)] + table.lines(width: style.width)
  }

  private func statistics(_ style: Style) -> [StyledText] {
    let numbers = result.statistics
    var parts = [
      Words.count(numbers.states, "state"), Words.count(numbers.transitions, "transition"),
      "depth \(Words.grouped(numbers.depth))", Words.seconds(numbers.seconds),
    ]
    if numbers.seconds >= 0.01 {
      parts.append("\(Words.grouped(Int(Double(numbers.states) / numbers.seconds))) states/s")
    }
    if numbers.memoryBytes > 0 { parts.append(Words.bytes(numbers.memoryBytes)) }
    if result.storage != .whole, numbers.states >= 10_000 {
      parts.append("\(Words.bytesEach(numbers)) bytes a state")
    }
    parts.append("\(engine) engine")
    if let storage = result.storage.words { parts.append(storage) }
    if let native = result.native.words { parts.append(native) }
    if !result.reductions.isEmpty { parts.append("reduced by \(result.reductions.words)") }
    var scope: StyledText
    if let miss = numbers.missProbability, let reason = result.stopped {
      scope =
        StyledText(
          reason == .compaction ? "" : "Stopped early: \(reason.sentence). ", .doubtful)
        + StyledText("Only signatures were kept: \(Words.miss(miss)). ", .doubtful)
        + StyledText("That is n(n + 1) / 2^(b + 1) for n states and b bits; Stern and Dill, 1995.")
    } else if let reason = result.stopped {
      scope =
        StyledText("Stopped early: \(reason.sentence). ", .doubtful)
        + StyledText(
          "All states at most \(Words.count(numbers.completeDepth, "step")) away were seen.")
    } else if system.isBounded {
      scope = StyledText("Every state within the bound on `nat` was visited.", .doubtful)
    } else if !result.faults.isEmpty {
      scope = StyledText("Every state that is reachable without a fault was visited.")
    } else if !result.reductions.isEmpty {
      scope = StyledText("Every state was visited that decides what all of them would.")
    } else {
      scope = StyledText("Every reachable state was visited.")
    }
    if result.reductions.contains(.partialOrder) {
      scope = scope + StyledText(" Runs found need not be shortest.", .doubtful)
    }
    return StyledText(parts.joined(separator: ", "), .faint).wrapped(to: style.width, indent: 2)
      + scope.wrapped(to: style.width, indent: 2)
      + (result.checkpoint?.text.wrapped(to: style.width, indent: 2) ?? [])
  }
}

extension Set<Reduction> {
  /// "dead values and partial order".
  var words: String {
    map { $0.rawValue.split(separator: "-").joined(separator: " ") }.sorted()
      .joined(separator: " and ")
  }
}

extension StateStorage {
  /// What a reader wants to know of it; `nil` where that is nothing.
  fileprivate var words: String? {
    switch self {
    case .whole: nil
    case .compressed: "compressed states"
    case .signatures(let bits): "signatures of \(bits) bits"
    }
  }

  var json: JSONValue {
    switch self {
    case .whole: ["kind": "whole"]
    case .compressed: ["kind": "compressed"]
    case .signatures(let bits): ["kind": "signatures", "bits": .integer(bits)]
    }
  }
}

extension NativeUse {
  /// What a reader wants to know of it; `nil` where that is nothing.
  var words: String? {
    switch self {
    case .notAsked, .notNeeded: nil
    case .fromLevel(let level): "native code from level \(Words.grouped(level))"
    case .impossible(let why): "no native code: \(why)"
    }
  }

  var json: JSONValue {
    switch self {
    case .notAsked: ["use": "not-asked"]
    case .notNeeded: ["use": "not-needed"]
    case .fromLevel(let level): ["use": "from-level", "level": .integer(level)]
    case .impossible(let why): ["use": "impossible", "reason": .string(why)]
    }
  }
}

extension CheckpointOutcome {
  fileprivate var text: StyledText {
    switch self {
    case .written(let path, let states, let level):
      StyledText(
        "Checkpoint: \(path), \(Words.count(states, "state")), "
          + "to go on at level \(Words.grouped(level)) with --resume.")
    case .failed(let path, let reason):
      StyledText("No checkpoint could be written to \(path): \(reason)", .bad)
    }
  }

  var json: JSONValue {
    switch self {
    case .written(let path, let states, let level):
      ["file": .string(path), "states": .integer(states), "level": .integer(level)]
    case .failed(let path, let reason): ["file": .string(path), "problem": .string(reason)]
    }
  }
}

extension Verdict.Bound.Reason {
  /// What ended the search, as a clause.
  public var sentence: String {
    switch self {
    case .states(let count): "the limit of \(Words.count(count, "state")) was reached"
    case .depth(let depth): "the limit of \(Words.count(depth, "step")) in depth was reached"
    case .seconds(let seconds): "the time limit of \(Words.seconds(seconds)) was reached"
    case .memory(let bytes): "the memory limit of \(Words.bytes(bytes)) was reached"
    case .interrupted: "interrupted"
    case .compaction: "only signatures of states were kept"
    case .numberBound: "a `nat` was cut off at the bound of this run"
    }
  }
}
