import SeamChecking
import SeamDiagnostics
import SeamIR
import SeamLowering
import SeamSemantics
import SeamSystem

/// A model that has been loaded, and what the command line wants of it.
public struct Session: Sendable {
  /// The model's file, as the user wrote it.
  public let path: String
  public let model: CheckedModel
  /// How the model is lowered; a place for tests to put something of their own.
  var lower: @Sendable (LoweringOptions, inout Diagnostics) -> TransitionSystem?
  /// The core that was asked for last: it often is again.
  private let last = Locked<LoweredCore?>(nil)

  /// Wraps a model that is loaded.
  init(path: String, model: CheckedModel) {
    self.path = path
    self.model = model
    lower = { options, diagnostics in
      model.lowered(options: options, diagnostics: &diagnostics)
    }
  }

  /// Loads a model from its files.
  ///
  /// - Returns: `nil` where there was an error, which `diagnostics` then tells.
  public static func load(
    path: String, amendments: [String], diagnostics: inout Diagnostics
  ) -> Session? {
    var isUsable = true
    for file in [path] + amendments {
      isUsable = InputFile.exists(file, diagnostics: &diagnostics) && isUsable
    }
    guard isUsable,
      let model = ModelLoader.load(path: path, amendments: amendments, diagnostics: &diagnostics),
      !diagnostics.hasErrors
    else {
      if isUsable, !diagnostics.hasErrors {
        diagnostics.error("no-model", "`\(path)` could not be loaded", at: nil)
      }
      return nil
    }
    return Session(path: path, model: model)
  }

  /// Loads a model as it was in a revision that git knows; amendments are taken as they are now.
  public static func load(
    path: String, revision: String, amendments: [String], diagnostics: inout Diagnostics
  ) -> Session? {
    guard
      let files = FilesInGit(revision: revision, beside: path, diagnostics: &diagnostics),
      let model = ModelLoader.load(
        path: path, amendments: amendments, from: files, diagnostics: &diagnostics),
      !diagnostics.hasErrors
    else { return nil }
    return Session(path: "\(path) at \(revision)", model: model)
  }

  // MARK: - Settings

  /// Reads a choice of parameters: assignments as written, `name=value`, which win over one of the
  /// model's configurations.
  ///
  /// The result has the parameters that are set; it is `nil` where something is wrong, which
  /// `diagnostics` then tells.
  public func settings(
    assignments: [String], configuration: String?, diagnostics: inout Diagnostics
  ) -> [String: Int]? {
    var settings: [String: Int] = [:]
    var isGood = true
    if let configuration {
      if let found = model.configurations.first(where: { $0.name == configuration }) {
        settings = found.settings
      } else {
        unknown(
          "unknown-configuration", "configuration", configuration,
          among: model.configurations.map(\.name), diagnostics: &diagnostics)
        isGood = false
      }
    }
    var given: [String: Int] = [:]
    for assignment in assignments {
      guard let (name, value) = setting(assignment, diagnostics: &diagnostics) else {
        isGood = false
        continue
      }
      if let earlier = given[name], earlier != value {
        diagnostics.error("set-twice", "`\(name)` is set to two different values", at: nil)
        isGood = false
      }
      given[name] = value
    }
    return isGood ? settings.merging(given) { _, new in new } : nil
  }

  private func setting(
    _ assignment: String, diagnostics: inout Diagnostics
  ) -> (name: String, value: Int)? {
    let parts = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { part in part.trimming() }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      diagnostics.error(
        "bad-setting", "`\(assignment)` is not a setting: write `name=value`", at: nil)
      return nil
    }
    guard let parameter = model.parameters.first(where: { $0.name == parts[0] }) else {
      unknown(
        "unknown-parameter", "switch or const", parts[0], among: model.parameters.map(\.name),
        diagnostics: &diagnostics)
      return nil
    }
    guard let value = parameter.value(spelled: parts[1]) else {
      let near = nearest(to: parts[1], among: parameter.domain.map(\.spelling))
      diagnostics.error(
        "outside-domain",
        "`\(parts[1])` is not a value of `\(parameter.name)`: it takes \(parameter.domainText)",
        at: nil, notes: near.map { [Note("did you mean `\($0)`?")] } ?? [])
      return nil
    }
    return (parameter.name, value)
  }

  /// Every parameter as a run with these settings uses it, in source order.
  public func parameters(_ settings: [String: Int]) -> [ParameterSetting] {
    model.parameters.map { parameter in
      ParameterSetting(
        name: parameter.name,
        value: parameter.spelling(of: settings[parameter.name] ?? parameter.initial),
        initial: parameter.spelling(of: parameter.initial), isSwitch: parameter.isSwitch)
    }
  }

  /// Reads the names of parameters; `nil` where one is unknown.
  public func parameters(
    named names: [String], diagnostics: inout Diagnostics
  ) -> Set<String>? {
    let missing = names.first { name in !model.parameters.contains { $0.name == name } }
    guard let missing else { return Set(names) }
    unknown(
      "unknown-parameter", "switch or const", missing, among: model.parameters.map(\.name),
      diagnostics: &diagnostics)
    return nil
  }

  // MARK: - Properties

  /// Reads the names of properties and groups of them; an instance (`in_order[x = 1]`, `blocked@cpu1`) stands for the
  /// property it is of.
  ///
  /// - Returns: `nil` where a name is unknown; an empty list of names means no choice.
  public func properties(
    named names: [String], diagnostics: inout Diagnostics
  ) -> Set<String>?? {
    guard !names.isEmpty else { return .some(nil) }
    var chosen: Set<String> = []
    var isGood = true
    for name in names {
      let base = Self.propertyName(ofLabel: name)
      if model.properties.contains(where: { $0.name == base }) {
        chosen.insert(base)
      } else if let group = model.groups[base] {
        chosen.formUnion(group)
      } else {
        unknown(
          "unknown-property", "property", base,
          among: model.properties.map(\.name) + model.groups.keys.sorted(),
          diagnostics: &diagnostics)
        isGood = false
      }
    }
    return isGood ? .some(chosen) : nil
  }

  /// `in_order` of `in_order[x = 1]`.
  public static func propertyName(ofLabel label: String) -> String {
    label.prefix { $0 != "[" && $0 != "@" }.trimming()
  }

  func unknown(
    _ id: String, _ kind: String, _ name: String, among names: [String],
    diagnostics: inout Diagnostics
  ) {
    var notes: [Note] = []
    if let near = nearest(to: name, among: names) {
      notes.append(Note("did you mean `\(near)`?"))
    } else if names.isEmpty {
      notes.append(Note("the model has none"))
    } else {
      let shown = names.prefix(12).joined(separator: ", ")
      notes.append(Note("there are: \(shown)\(names.count > 12 ? ", …" : "")"))
    }
    diagnostics.error(id, "there is no \(kind) `\(name)` in \(model.name)", at: nil, notes: notes)
  }

  // MARK: - Running

  /// The core under a choice of parameters.
  ///
  /// - Returns: `nil` where the model cannot be lowered so; `diagnostics` says why.
  public func system(
    _ options: LoweringOptions, diagnostics: inout Diagnostics
  ) -> TransitionSystem? {
    let core =
      last.withLock { $0?.options == options ? $0 : nil } ?? LoweredCore(options, lower)
    for finding in core.findings.all { diagnostics.add(finding) }
    guard let system = core.system, !diagnostics.hasErrors else {
      if !diagnostics.hasErrors {
        diagnostics.error("not-lowered", "\(model.name) could not be lowered", at: nil)
      }
      return nil
    }
    last.withLock { $0 = core }
    return system
  }
}

/// A core with what there was to say when it was made.
private struct LoweredCore {
  let options: LoweringOptions
  let system: TransitionSystem?
  let findings: Diagnostics

  init(
    _ options: LoweringOptions, _ lower: (LoweringOptions, inout Diagnostics) -> TransitionSystem?
  ) {
    self.options = options
    var findings = Diagnostics()
    system = lower(options, &findings)
    self.findings = findings
  }
}

extension CheckedParameter {
  /// The value with a spelling; `true` and `false` do for `on` and `off`, and a number may be
  /// written in any way that means the same.
  func value(spelled text: String) -> Int? {
    if let found = domain.first(where: { $0.spelling == text }) { return found.value }
    let synonyms = ["true": "on", "false": "off", "on": "true", "off": "false"]
    if let other = synonyms[text], let found = domain.first(where: { $0.spelling == other }) {
      return found.value
    }
    guard let number = Int(text) else { return nil }
    return domain.first { Int($0.spelling) == number }?.value
  }

  func spelling(of value: Int) -> String {
    domain.first { $0.value == value }?.spelling ?? String(value)
  }

  /// "1 to 8" for a long row of numbers, else "`none`, `nmi_exits` or `all_exits`".
  var domainText: String {
    let numbers = domain.compactMap { Int($0.spelling) }
    if domain.count > 3, numbers.count == domain.count, let low = numbers.min(),
      let high = numbers.max(), high - low == domain.count - 1
    {
      return "\(low) to \(high)"
    }
    let all = domain.map { "`\($0.spelling)`" }
    guard let last = all.last, all.count > 1 else { return "only \(all.first ?? "nothing")" }
    return "\(all.dropLast().joined(separator: ", ")) or \(last)"
  }
}

extension StringProtocol {
  /// Without spaces at both ends.
  func trimming() -> String {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
