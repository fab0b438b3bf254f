// What is tried where no lemmas are found: a run that nobody has seen, which the exploration misses where
// it cuts numbers off, and then Spacer. Of both nothing is believed: a run is replayed by the interpreter,
// and an invariant goes the way of all lemmas.

import SeamCertificates
import SeamChecking
import SeamIR
import SeamInterpreter
import SeamInvariants
import SeamSMT
import SeamSymbolic
import SeamTraces

extension ProofRunner {
  /// What a search for runs came to.
  enum Sighting {
    case violation(ProofOutcome.Answer)
    /// How far was looked, for people.
    case nothing(String)
  }

  /// Looks for a run that violates the claim, longer and longer ones until a moment.
  func sighting(
    _ subject: ProofSubject, until limit: ContinuousClock.Instant, shouldStop: () -> Bool,
    progress: (String) -> Void
  ) throws(SMTError) -> Sighting {
    let claim = subject.claim
    let search = try BoundedSearch(claim.system, safe: claim.safe, config: claim.config)
    var remark = ""
    looking: while !shouldStop() {
      let left = Int((limit - .now) / .milliseconds(1))
      // The initial states are looked at in any case.
      guard left >= 1 || search.searched == 0 else { break }
      let milliseconds = search.searched == 0 ? 10_000 : min(left, 10_000)
      switch try search.advance(limits: SMTLimits(milliseconds: milliseconds)) {
      case .nothing: progress("no run of up to \(search.searched - 1) moves violates it")
      case .allEnded, .unknown: break looking
      case .found(let run):
        let length = search.searched
        if !variant.unbounded.isEmpty {
          // Membership is forgotten there, so that it has runs that the model does not have.
          remark =
            "; the system without an upper end has one of \(length), which need not be one of the model"
        } else if let answer = replayed(run, subject) {
          if variant.over.isEmpty { return .violation(answer) }
          remark = "; with some choice of the open switches one of \(length) does"
        } else {
          remark = "; the interpreter does not confirm one of \(length) that a solver has found"
        }
        break looking
      }
    }
    guard search.searched > 0 else { return .nothing(remark) }
    let open = variant.unbounded.map { "`\($0)`" }.joined(separator: " and ")
    return .nothing(
      "; no run of up to \(search.searched - 1) moves violates it"
        + (open.isEmpty ? "" : ", whatever \(open) is") + remark)
  }

  /// A run as a violation, where the interpreter says so.
  private func replayed(
    _ run: BoundedSearch.Run, _ subject: ProofSubject
  ) -> ProofOutcome.Answer? {
    let system = subject.claim.system.system
    let replay = Replay(system)
    var result = RunResult(
      verdicts: system.properties.map { _ in .undecided(reason: "not looked at") }, faults: [],
      statistics: Statistics(
        states: 0, transitions: run.actions.count, depth: run.actions.count, completeDepth: 0,
        seconds: 0, memoryBytes: 0),
      actionCounts: system.actions.map { _ in 0 }, probesSeen: system.probes.map { _ in false },
      stopped: .depth(run.actions.count))
    for number in system.properties.indices where subject.property != nil {
      let trace = try? replay.trace(
        from: run.initial, actions: run.actions, showing: .property(number))
      if let trace { result.verdicts[number] = .violated(.trace(trace)) }
    }
    if subject.property == nil {
      guard let fault = fault(behind: run, replay) else { return nil }
      result.faults = [fault]
      return .faulty(result, system)
    }
    let isViolated = result.outcomes(of: system).contains { $0.standing == .violated }
    return isViolated ? .violated(result, system) : nil
  }

  /// The fault that a run leads to: a guard has no value at its end, or one more move ends in it.
  private func fault(
    behind run: BoundedSearch.Run, _ replay: Replay
  ) -> (fault: FaultID, trace: Trace)? {
    for (number, fault) in replay.system.faults.enumerated() where fault.kind != .bound {
      let fault = FaultID(number)
      for last in [[]] + replay.system.actions.indices.map({ [$0] }) {
        let trace = try? replay.trace(
          from: run.initial, actions: run.actions + last, showing: .fault(fault))
        if let trace { return (fault, trace) }
      }
    }
    return nil
  }

  /// What Spacer has to say: an invariant, or why there is none.
  func invariantOfSpacer(
    _ claim: ProofClaim, until limit: ContinuousClock.Instant, shouldStop: @escaping () -> Bool
  ) throws(SMTError) -> (invariant: Invariant?, reason: String) {
    let left = (limit - .now) / .milliseconds(1000)
    guard left >= 1, !shouldStop() else { return (nil, "no time is left for it") }
    var solver = horn
    solver.seconds = left
    switch solver.solve(claim, isCancelled: shouldStop) {
    case .failed(let reason): return (nil, reason)
    case .invariant(let lemmas):
      // A second of its own at least, since few lemmas are what people can read.
      let end = max(limit, .now + .seconds(1))
      let few = try InvariantFinder().few(
        of: lemmas, showing: claim.safe, of: claim.system, config: claim.config,
        until: { shouldStop() || ContinuousClock.now > end })
      return (few ?? Invariant(goal: claim.safe, lemmas: lemmas), "")
    }
  }
}
