import SeamChecking
import SeamIR
import SeamInterpreter
import SeamTraces

/// What a run looks for, numbered in one row: properties, then faults, then probes.
struct Items: Sendable {
  let propertyCount: Int
  let faultCount: Int
  let probeCount: Int

  init(_ system: TransitionSystem) {
    propertyCount = system.properties.count
    faultCount = system.faults.count
    probeCount = system.probes.count
  }

  var count: Int { propertyCount + faultCount + probeCount }
  func property(_ index: Int) -> Int { index }
  func fault(_ fault: FaultID) -> Int { propertyCount + fault.index }
  /// The first probe.
  var probeStart: Int { propertyCount + faultCount }
  func probe(_ index: Int) -> Int { probeStart + index }
  func isFault(_ item: Int) -> Bool { (propertyCount..<propertyCount + faultCount).contains(item) }

  /// What a trace to the item shows; `nil` for a probe, which needs none.
  func claim(_ item: Int) -> Replay.Claim? {
    if item < propertyCount { return .property(item) }
    if isFault(item) { return .fault(FaultID(item - propertyCount)) }
    return nil
  }
}

/// What a search has to report, before it is put into verdicts.
struct SearchReport {
  /// For each item the trace that shows it, if one does; none for probes.
  var traces: [Trace?]
  var probesSeen: [Bool]
  var statistics: Statistics
  /// The level up to which states were asked whether they are ends; -1 for none.
  var endDepth: Int
  var actionCounts: [Int]
  var stopped: Verdict.Bound.Reason?
  /// Whether a move or an evaluation was given up because a number left its bound.
  var isBounded: Bool
  /// What was met after so many moves, though no run that shows it could be told.
  var untold: [Int: Int] = [:]

  /// The verdicts that the report warrants, and nothing beyond.
  func result(for system: TransitionSystem) -> RunResult {
    let items = Items(system)
    let reason =
      stopped ?? (isBounded ? .numberBound : statistics.missProbability.map { _ in .compaction })
    var faults: [(fault: FaultID, trace: Trace)] = []
    for index in system.faults.indices {
      let fault = FaultID(index)
      if let trace = traces[items.fault(fault)] { faults.append((fault, trace)) }
    }
    faults.sort { left, right in
      (left.trace.steps.count, left.fault.index) < (right.trace.steps.count, right.fault.index)
    }
    let isFaultUntold = untold.keys.contains(where: items.isFault)
    let verdicts = system.properties.indices.map { index in
      verdict(of: system.properties[index], items.property(index), reason: reason, isFaultUntold)
    }
    return RunResult(
      verdicts: verdicts, faults: faults, statistics: statistics, actionCounts: actionCounts,
      probesSeen: probesSeen, stopped: reason)
  }

  private func verdict(
    of property: Property, _ item: Int, reason: Verdict.Bound.Reason?, _ isFaultUntold: Bool
  ) -> Verdict {
    if case .temporal = property.kind {
      return .undecided(reason: "this engine decides no property of whole runs")
    }
    if let trace = traces[item] {
      return property.isReachability ? .holds(.witness(trace)) : .violated(.trace(trace))
    }
    if let steps = untold[item] {
      return .undecided(
        reason: "it was met after \(steps) moves, but no run that shows it could be told")
    }
    if isFaultUntold {
      return .undecided(reason: "a runtime fault was met, but no run into it could be told")
    }
    if let reason {
      var seen = statistics
      switch property.kind {
      case .atEnd, .deadlockFree: seen.completeDepth = min(seen.completeDepth, endDepth)
      case .invariant, .monitor, .reachable, .reachableMove, .temporal: break
      }
      return .noViolation(upTo: Verdict.Bound(reason: reason, statistics: seen))
    }
    return property.isReachability
      ? .violated(.unreachable(statistics)) : .holds(.exhausted(statistics))
  }
}
