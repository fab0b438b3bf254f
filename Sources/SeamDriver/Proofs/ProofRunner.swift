// From a model and a property to a proof in a file: look for a counterexample first, then for lemmas,
// write them down, read the file back, and let a fresh solver decide. Only then anything is proved.

import Foundation
import SeamCertificates
import SeamChecking
import SeamDiagnostics
import SeamIR
import SeamInvariants
import SeamLowering
import SeamRanking
import SeamSMT
import SeamSemantics
import SeamSymbolic

/// Proves properties of one variant, or of several at once.
public struct ProofRunner {
  let session: Session
  let variant: ProofVariant
  let folder: ProofFolder
  let engine: any Engine
  /// For the search for a counterexample.
  let budget: Budget
  /// For all that is tried, each property; two thirds of it are for the search for lemmas.
  let seconds: Double
  let solvers: [ForeignSolver]
  /// Asked where no lemmas are found.
  let horn: HornSolver

  public init(
    _ session: Session, variant: ProofVariant, folder: ProofFolder, engine: any Engine,
    budget: Budget, seconds: Double, solvers: [ForeignSolver] = [],
    horn: HornSolver = HornSolver()
  ) {
    self.session = session
    self.variant = variant
    self.folder = folder
    self.engine = engine
    self.budget = budget
    self.seconds = seconds
    self.solvers = solvers
    self.horn = horn
  }

  /// For each property where nobody says how long.
  public static let defaultSeconds: Double = 180

  /// How lemmas are found; it stands in each proof.
  static let method = "clauses of a small instance, kept by induction"
  /// The same of lemmas that the finder did not find.
  static let methodOfSpacer = "an invariant of Spacer, kept by induction"
  /// The same for responses.
  static let methodOfResponses = "ranking and helpful actions of a small instance, and " + method

  /// What a long run tells: a property, and how far its proof is.
  public typealias Report = (_ property: String, _ stage: String) -> Void

  /// Tries to prove one property, or ``ProofClaim/faultFree``.
  ///
  /// Lemmas of an earlier proof, `seeds`, are tried first.
  ///
  /// - Returns: `nil` where something is wrong with the question; `diagnostics` says what.
  /// - Throws: ``EngineFault``, and where a file cannot be written.
  public func prove(
    _ name: String, seeds: [String] = [], diagnostics: inout Diagnostics,
    shouldStop: @escaping @Sendable () -> Bool, progress: Report
  ) throws -> ProofOutcome? {
    if let bytes = budget.memoryBytes { SMTContext.limitMemory(megabytes: max(1, bytes >> 20)) }
    let title = session.model.properties.first { $0.name == name }?.title
    func outcome(_ answer: ProofOutcome.Answer) -> ProofOutcome {
      ProofOutcome(property: name, title: title, answer: answer)
    }
    if let refutation = try refutation(of: name, diagnostics: &diagnostics, shouldStop: shouldStop)
    {
      return outcome(refutation)
    }
    if diagnostics.hasErrors { return nil }
    let subject: ProofSubject
    let instance: TransitionSystem
    do {
      subject = try ProofSubject(
        name, of: session, path: folder.modelPath(of: session.path), variant: variant,
        diagnostics: &diagnostics)
      instance = try subject.instance(diagnostics: &diagnostics)
    } catch {
      switch error {
      case .diagnosed: return nil
      case .impossible(let reason): return outcome(.unknown(reason))
      case .notOfSafety(let reason): return outcome(.notOfSafety(reason))
      }
    }
    do {
      return outcome(
        try SMTStop.whenever(shouldStop) {
          try answer(
            subject, instance, seeds: seeds, shouldStop: shouldStop,
            progress: { progress(name, $0) })
        })
    } catch let error as SMTError {
      return outcome(.unknown("the solver failed: \(error)"))
    }
  }

  /// The question of a property as Horn clauses, for other solvers to compare with.
  ///
  /// - Returns: `nil` where something is wrong with the question; `diagnostics` says what.
  public func hornClauses(of name: String, diagnostics: inout Diagnostics) -> String? {
    do throws(ProofSubject.Obstacle) {
      let subject = try ProofSubject(
        name, of: session, path: folder.modelPath(of: session.path), variant: variant,
        diagnostics: &diagnostics)
      guard !subject.claim.isOfResponses else {
        throw ProofSubject.Obstacle.notOfSafety("Horn clauses say nothing of what comes some day")
      }
      return HornText(subject.claim).text
    } catch {
      switch error {
      case .diagnosed: break
      case .impossible(let reason), .notOfSafety(let reason):
        diagnostics.error("no-horn-clauses", reason, at: nil)
      }
      return nil
    }
  }

  // MARK: - Steps

  /// A run of the bounded model that leaves nothing to prove; `nil` where none is found.
  private func refutation(
    of name: String, diagnostics: inout Diagnostics, shouldStop: @escaping @Sendable () -> Bool
  ) throws -> ProofOutcome.Answer? {
    guard
      let settings = session.settings(
        assignments: variant.assignments, configuration: variant.configuration,
        diagnostics: &diagnostics)
    else { return nil }
    // With open switches a run of one variant refutes nothing that is asked of others.
    guard variant.over.isEmpty else { return nil }
    guard
      let system = session.system(
        LoweringOptions(
          settings: settings, properties: name == ProofClaim.faultFree ? [] : [name],
          natBound: ProofSubject.refutationCut), diagnostics: &diagnostics)
    else { return nil }
    let result = try engine.run(system, budget: budget, shouldStop: shouldStop, progress: { _ in })
    if name == ProofClaim.faultFree {
      return result.faults.isEmpty ? nil : .faulty(result, system)
    }
    guard let found = result.outcomes(of: system).first, found.standing == .violated else {
      return nil
    }
    return .violated(result, system)
  }

  private func answer(
    _ subject: ProofSubject, _ instance: TransitionSystem, seeds: [String],
    shouldStop: @escaping @Sendable () -> Bool, progress: (String) -> Void
  ) throws -> ProofOutcome.Answer {
    let start = ContinuousClock.now
    func share(_ part: Double) -> ContinuousClock.Instant { start + .seconds(seconds * part) }
    let limit = share(2.0 / 3)
    let claim = subject.claim
    let isOver = { shouldStop() || ContinuousClock.now > limit }
    var goals = [claim.safe]
    var ofMoves: [SymbolicTerm] = []
    var rankings: [Ranking] = []
    if claim.isOfResponses {
      guard subject.variant.over.isEmpty else {
        return .unknown("what comes some day is proved of one variant at a time")
      }
      switch RankingFinder().run(
        of: claim.system, instance: instance, until: isOver)
      {
      case .unknown(let reason): return .unknown(reason)
      case .found(let found): rankings = found
      }
      let named = rankings.enumerated().map { claim.system.named($1, ofResponse: $0) }
      goals = named.map { .defined($0.ready) }
      ofMoves = named.map { .defined($0.progress) }
    }
    // What does for some variants is worth a try for others.
    var seeds = seeds
    if !subject.variant.over.isEmpty {
      seeds += folder.lemmas(model: claim.model, property: claim.property)
    }
    var finder = InvariantFinder()
    let file = folder.file(model: claim.model, property: claim.property, variant: variant)
    finder.onPiece = { [folder] lemmas in
      // It only saves time later; so a full disk is no reason to stop.
      try? folder.keep(ProofFile.spelled(lemmas, for: claim), for: file)
    }
    let result = try finder.run(
      .conjunction(goals), of: claim.system, instance: instance, regions: subject.regions,
      seeds: ProofFile.readable(seeds, for: claim), ofMoves: ofMoves, until: isOver,
      progress: { progress("\($0.candidates) lemmas tried, \($0.kept) kept") })
    let taken = { Double((ContinuousClock.now - start) / .milliseconds(1)) / 1000 }
    switch result {
    case .unknown(let reason, let statistics):
      let looked =
        "\(statistics.candidates) lemmas tried, \(statistics.kept) kept, \(String(format: "%.0f", taken())) s"
      // The search of runs and Spacer know of conditions on states alone.
      guard !claim.isOfResponses else { return .unknown("\(reason) (\(looked))") }
      let searched: String
      switch try sighting(
        subject, until: .now + .seconds(seconds / 10), shouldStop: shouldStop, progress: progress)
      {
      case .violation(let answer): return answer
      case .nothing(let text): searched = text
      }
      progress("Spacer looks for an invariant")
      let spacer = try invariantOfSpacer(claim, until: share(1), shouldStop: shouldStop)
      var problem = spacer.reason
      if let invariant = spacer.invariant {
        let answer = try certified(
          subject, invariant.conditions, method: Self.methodOfSpacer,
          effort: effort(statistics, taken()))
        guard case .unknown(let reason) = answer else { return answer }
        problem = reason
      }
      return .unknown("\(reason) (\(looked)); Spacer: \(problem)\(searched)")
    case .found(let invariant, let statistics):
      return try certified(
        subject, goals + invariant.lemmas, rankings,
        method: rankings.isEmpty ? Self.method : Self.methodOfResponses,
        effort: effort(statistics, taken()))
    }
  }

  private func effort(
    _ statistics: InvariantStatistics, _ seconds: Double
  ) -> ProofOutcome.Effort {
    ProofOutcome.Effort(
      sampledStates: statistics.sampledStates, candidates: statistics.candidates,
      queries: statistics.queries, seconds: seconds)
  }

  /// Writes a proof, and has it checked as anyone would check it: from its file.
  private func certified(
    _ subject: ProofSubject, _ lemmas: [SymbolicTerm], _ rankings: [Ranking] = [],
    method: String, effort: ProofOutcome.Effort
  ) throws -> ProofOutcome.Answer {
    let claim = subject.claim
    let text = ProofText(claim, method: method, lemmas: lemmas, rankings: rankings)
    let file = folder.file(model: claim.model, property: claim.property, variant: variant)
    let checker = ProofChecker()
    let possible = try checker.possibleMoves(of: claim, text.lemmas)
    // A proof that is already there stays until the new one has been accepted.
    let draft = file + ".new"
    defer {
      for path in [draft, ProofFolder.sanityFile(of: draft)] {
        try? FileManager.default.removeItem(atPath: path)
      }
    }
    try folder.write(text, possible: possible, to: draft)
    let readBack: ProofFile
    do { readBack = try ProofFile.read(draft) } catch {
      return .unknown("what was written cannot be read back: \(error.reason)")
    }
    switch try checker.check(readBack, of: claim) {
    case .proved: break
    case .stillProved: return .unknown("what was written is not what was meant")
    case .refused(let reason): return .unknown("a fresh solver refuses the proof: \(reason)")
    case .undecided(let reason): return .unknown("a fresh solver gives up: \(reason)")
    }
    var checkers = ["z3 \(SMTContext.version)"]
    for solver in solvers {
      if let problem = solver.objection(to: text, possible: possible) { return .unknown(problem) }
      checkers.append(solver.name)
    }
    try folder.write(text, possible: possible, to: file)
    try? FileManager.default.removeItem(atPath: ProofFolder.draft(of: file))
    try folder.record(text, file: file, checkers: checkers)
    let printer = LemmaText(claim.system)
    return .proved(
      ProofOutcome.Certificate(
        path: file,
        lemmas: text.lemmas.filter { !text.isGoal($0) }.map(printer.text) + text.rankingLines,
        effort: effort,
        checkers: checkers))
  }
}
