import Foundation
import SeamChecking
import SeamExplicit
import SeamExport
import SeamFamilies
import SeamIR
import SeamNative

/// A system, and what our engines say of it.
struct Case {
  let name: String
  let system: TransitionSystem
  /// The text that it was lowered from, where that is not a file of the repository.
  let source: String?

  /// The reference engine is left out above this many states: it is slow.
  private static let referenceStatesMax = 30_000

  /// Writes the exports and what to expect of them.
  ///
  /// - Parameters:
  ///   - folder: Where to.
  ///   - isNative: Whether native code is held against the rest, which takes a compiler.
  /// - Throws: ``Failure`` where our own engines disagree, or an exporter refuses what it should not.
  func write(to folder: URL, native isNative: Bool) throws {
    func put(_ text: String, _ suffix: String) throws {
      try Data(text.utf8).write(to: folder.appending(path: "\(name).\(suffix)"))
    }
    let complaints = system.complaints()
    guard complaints.isEmpty else { throw Failure("\(name): \(complaints)") }
    let result = try agreed(isNative: isNative)
    let expected = lines(result)
    try compareFamily(result)
    try put(system.text, "core")
    try put(expected.map { $0 + "\n" }.joined(), "expected")
    try put(isClean(result) ? "0\n" : "1\n", "violated")
    do {
      let counting = ExportOptions(checks: .count, source: name)
      try put(MurphiExporter(system, options: counting).text(), "m")
      try put(
        MurphiExporter(system, options: ExportOptions(checks: .assert, source: name)).text(),
        "assert.m")
      try put(PromelaExporter(system, options: counting).text(), "pml")
    } catch let error as ExportError {
      // A refusal is honest, but they are counted, or nothing might be compared at all.
      try put(error.message + "\n", "not-exported")
    }
  }

  /// Where parameters are open: the states of all variants, each counted for each, are the states.
  private func compareFamily(_ result: RunResult) throws {
    guard !system.openParameters.isEmpty else { return }
    let family = try FamilyEngine.run(system)
    let states = family.perVariant(family.stateCounts).reduce(0, +)
    let moves = family.perVariant(family.moveCounts).reduce(0, +)
    guard states == result.statistics.states, moves == result.statistics.transitions else {
      throw Failure("\(name): the family has \(states) states and \(moves) moves over all variants")
    }
  }

  /// What all our engines say, on one thread and on two.
  ///
  /// They must agree in every count, verdict and trace.
  private func agreed(isNative: Bool) throws -> RunResult {
    let first = try run(ExhaustiveEngine())
    var others: [(name: String, engine: any Engine)] = [
      ("bytecode, 2 threads", ExhaustiveEngine(threads: 2))
    ]
    if isNative {
      others.append(("native code, 1 thread", ExhaustiveEngine(native: .on)))
      others.append(("native code, 2 threads", ExhaustiveEngine(native: .on, threads: 2)))
    }
    if first.statistics.states <= Self.referenceStatesMax {
      others.append(("reference", ReferenceEngine()))
    }
    let expected = account(first)
    for (name, engine) in others {
      let result = try run(engine)
      if name.hasPrefix("native"), result.native != .fromLevel(0) {
        throw Failure("\(self.name): no native code: \(result.native)")
      }
      let found = account(result)
      guard found == expected else {
        let differing = zip(expected, found).filter { $0 != $1 }
        throw Failure(
          "our engines disagree on \(self.name):\n\(system.text)\nbytecode, 1 thread, and \(name): "
            + "\(differing)")
      }
    }
    return first
  }

  private func run(_ engine: any Engine) throws -> RunResult {
    try engine.run(system, budget: Budget(), shouldStop: { false }, progress: { _ in })
  }

  /// Everything in a result that our engines must agree upon, to the last event of each trace.
  private func account(_ result: RunResult) -> [String] {
    let numbers = result.statistics
    return result.verdicts.map { verdict in
      let trace = verdict.trace.map { "\($0)" } ?? "no trace"
      return "\(verdict.standing): \(trace)"
    } + result.faults.map { "fault \($0.fault.index): \($0.trace)" } + [
      "\(numbers.states) states, \(numbers.transitions) transitions, depth \(numbers.depth) of "
        + "\(numbers.completeDepth)",
      "actions \(result.actionCounts)", "probes \(result.probesSeen)",
      "stopped \(result.stopped.map { "\($0)" } ?? "no")",
    ]
  }

  /// Whether the other tool, asked to stop at violations, is to find none.
  private func isClean(_ result: RunResult) -> Bool {
    guard result.faults.isEmpty else { return false }
    return zip(system.properties, result.verdicts).allSatisfy { property, verdict in
      if case .temporal = property.kind { return true }
      return property.isReachability == isShown(verdict)
    }
  }

  /// Whether there is a trace to the bad thing, or to what `reachable` asks for.
  private func isShown(_ verdict: Verdict) -> Bool {
    switch verdict {
    case .violated(.trace), .holds(.witness): true
    case .violated(.unreachable), .holds(.exhausted), .noViolation, .undecided: false
    }
  }

  /// What must be found again, one fact a line.
  private func lines(_ result: RunResult) -> [String] {
    var lines = [
      "states \(result.statistics.states)", "transitions \(result.statistics.transitions)",
    ]
    for (index, property) in system.properties.enumerated() {
      if case .temporal = property.kind { continue }
      lines.append("property \(index) \(isShown(result.verdicts[index]) ? "shown" : "not shown")")
    }
    // A fault that evaluating a property runs into is not looked for once the property is decided.
    let ofProperties = Set(system.properties.flatMap { faults(of: $0.kind) })
    for (index, fault) in system.faults.enumerated() {
      if ofProperties.contains(FaultID(index)) || fault.kind == .bound { continue }
      let isFound = result.faults.contains { $0.fault.index == index }
      lines.append("fault \(index) \(isFound ? "shown" : "not shown")")
    }
    return lines
  }

  private func faults(of kind: Property.Kind) -> [FaultID] {
    switch kind {
    case .invariant(_, let checks), .atEnd(_, let checks), .reachable(_, let checks):
      checks.map(\.fault)
    case .monitor, .deadlockFree, .reachableMove, .temporal: []
    }
  }
}
