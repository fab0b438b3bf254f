// What a machine wrote down while it ran: a text with one event a line, as perf script and trace-cmd
// report print them, and a file that says which of a model's events the lines are.

import Foundation
import SeamDiagnostics
import SeamIR

/// Which lines of a log are which events of a model.
public struct LogMap: Sendable {
  /// One rule: lines of a tracepoint that contain some words are an event.
  struct Rule: Sendable {
    let tracepoint: String
    let words: [String]
    let event: String
    /// Arguments as written: a value, `_` for any, or `$field` for what the line has there.
    let arguments: [String]
  }

  var rules: [Rule] = []
  /// Names of the model's processors, by the number of the machine's.
  var processors: [Int: String] = [:]

  /// Reads a map; `nil` where it is none, as `diagnostics` says.
  ///
  /// A line is `TRACEPOINT "words" … = EVENT(arguments)`, or `cpu 1 = cpu0`; `#` begins a comment.
  public static func read(_ path: String, diagnostics: inout Diagnostics) -> LogMap? {
    guard let source = InputFile.read(path, diagnostics: &diagnostics) else { return nil }
    var map = LogMap()
    let lines = String(decoding: source.bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let text = line.trimming()
      if text.isEmpty || text.hasPrefix("#") { continue }
      guard map.take(text) else {
        diagnostics.error(
          "bad-log-map",
          "line \(index + 1) of `\(path)` says nothing that is understood: `\(text)`",
          at: nil,
          notes: [
            Note("write `kvm:kvm_exit \"reason EXCEPTION_NMI\" = consumed(_)` or `cpu 1 = cpu0`")
          ]
        )
        return nil
      }
    }
    return map
  }

  private mutating func take(_ line: String) -> Bool {
    guard let split = line.range(of: "=", options: .backwards) else { return false }
    let right = line[split.upperBound...].trimming()
    var left = line[..<split.lowerBound].trimming()[...]
    if left.hasPrefix("cpu "), let number = Int(left.dropFirst(4).trimming()) {
      processors[number] = right
      return !right.isEmpty
    }
    guard let (event, arguments) = Self.call(right) else { return false }
    let tracepoint = String(left.prefix { !$0.isWhitespace })
    left = left.dropFirst(tracepoint.count)
    var words: [String] = []
    while let open = left.firstIndex(of: "\"") {
      guard left[..<open].allSatisfy(\.isWhitespace),
        let close = left[left.index(after: open)...].firstIndex(of: "\"")
      else { return false }
      words.append(String(left[left.index(after: open)..<close]))
      left = left[left.index(after: close)...]
    }
    guard !tracepoint.isEmpty, left.allSatisfy(\.isWhitespace) else { return false }
    rules.append(Rule(tracepoint: tracepoint, words: words, event: event, arguments: arguments))
    return true
  }

  /// `name(a, b)`, or without parentheses, as a person writes it down: `name a, b`.
  static func spoken(_ text: String) -> (name: String, arguments: [String])? {
    if let call = call(text) { return call }
    let words = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
    return words.first.map { ($0, Array(words.dropFirst())) }
  }

  /// `name`, or `name(a, b)`.
  static func call(_ text: String) -> (name: String, arguments: [String])? {
    let name = String(text.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    let rest = text.dropFirst(name.count).trimming()
    if name.isEmpty { return nil }
    if rest.isEmpty { return (name, []) }
    guard rest.hasPrefix("("), rest.hasSuffix(")") else { return nil }
    let inside = rest.dropFirst().dropLast()
    return (name, inside.split(separator: ",").map { $0.trimming() })
  }
}

/// What a log says happened, in the events of a model.
public struct MachineLog: Sendable {
  /// One line that is an event.
  struct Item: Sendable {
    /// As it stands in the log, with its number.
    let text: String
    let event: String
    /// `nil` for any.
    let arguments: [String?]
    let processor: String?
  }

  let items: [Item]
  /// The names of events that are never seen without a line.
  let observable: Set<String>
  /// Lines that are no event.
  let ignored: Int

  /// A line of a log taken apart.
  private struct Line {
    let tracepoint: String
    let text: String
    let processor: Int?
  }

  /// Reads a log.
  ///
  /// Without a map each line names an event of the model itself, and only events that are named
  /// somewhere are taken to be logged at all.
  public static func read(
    _ path: String, map: LogMap?, system: TransitionSystem, diagnostics: inout Diagnostics
  ) -> MachineLog? {
    guard let source = InputFile.read(path, diagnostics: &diagnostics) else { return nil }
    var items: [Item] = []
    var ignored = 0
    let lines = String(decoding: source.bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, raw) in lines.enumerated() {
      let text = raw.trimming()
      if text.isEmpty || text.hasPrefix("#") { continue }
      guard let item = item(text, number: index + 1, map, system) else {
        ignored += 1
        continue
      }
      items.append(item)
    }
    let observable = Set(map.map { $0.rules.map(\.event) } ?? items.map(\.event))
    let known = Set(system.events.map(\.name))
    for name in observable.sorted() where !known.contains(name) {
      let near = nearest(to: name, among: known.sorted())
      diagnostics.error(
        "unknown-event", "there is no event `\(name)` in \(system.name)", at: nil,
        notes: near.map { [Note("did you mean `\($0)`?")] } ?? [])
      return nil
    }
    guard !items.isEmpty else {
      diagnostics.error(
        "empty-log", "no line of `\(path)` is an event of \(system.name)", at: nil,
        notes: [Note("a file given with --map says which tracepoints are which events")])
      return nil
    }
    return MachineLog(items: items, observable: observable, ignored: ignored)
  }

  private static func item(
    _ text: String, number: Int, _ map: LogMap?, _ system: TransitionSystem
  ) -> Item? {
    let shown = "line \(number): \(text)"
    guard let map else {
      guard let (name, arguments) = LogMap.spoken(text),
        system.events.contains(where: { $0.name == name && $0.parameters.count == arguments.count })
      else { return nil }
      return Item(
        text: shown, event: name, arguments: arguments.map { $0 == "_" ? nil : $0 }, processor: nil)
    }
    let line = line(text)
    let rule = map.rules.first { rule in
      (rule.tracepoint == line.tracepoint
        || line.tracepoint.hasSuffix(":\(rule.tracepoint)")
        || rule.tracepoint.hasSuffix(":\(line.tracepoint)"))
        && rule.words.allSatisfy { line.text.contains($0) }
    }
    guard let rule else { return nil }
    let arguments = rule.arguments.map { argument -> String? in
      if argument == "_" { return nil }
      return argument.hasPrefix("$") ? field(String(argument.dropFirst()), in: line.text) : argument
    }
    return Item(
      text: shown, event: rule.event, arguments: arguments,
      processor: line.processor.flatMap { map.processors[$0] })
  }

  /// Takes apart `qemu-kvm 4242 [001] 100.000001: kvm:kvm_exit: reason …`; the part before the
  /// tracepoint may be missing.
  private static func line(_ text: String) -> Line {
    var rest = text[...]
    var processor: Int?
    if let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]"),
      let number = Int(rest[rest.index(after: open)..<close])
    {
      processor = number
      rest = rest[rest.index(after: close)...]
      // What stands before the time may be flags; the time ends in a colon.
      let words = rest.split(separator: " ", omittingEmptySubsequences: true)
      let time = words.firstIndex { word in
        word.hasSuffix(":") && word.dropLast().contains(".")
          && word.dropLast().allSatisfy { $0.isNumber || $0 == "." }
      }
      if let time { rest = rest[words[time].endIndex...] }
    }
    let body = rest.trimming()
    let name = body.prefix { !$0.isWhitespace }
    return Line(
      tracepoint: String(name.hasSuffix(":") ? name.dropLast() : name),
      text: body.dropFirst(name.count).trimming(), processor: processor)
  }

  /// The value behind `name=`, `name:` or `name`.
  private static func field(_ name: String, in text: String) -> String? {
    let words = text.split { $0.isWhitespace || $0 == "," || $0 == "=" || $0 == ":" }
    guard let place = words.firstIndex(where: { $0 == name }), place + 1 < words.count else {
      return nil
    }
    return String(words[place + 1])
  }
}
