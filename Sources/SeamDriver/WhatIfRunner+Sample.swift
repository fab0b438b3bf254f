// More variants than can be explored: some are run one by one, chosen so that the values of any few
// dimensions all occur together. Nothing here is an answer about the others.

import SeamChecking
import SeamDiagnostics
import SeamIR
import SeamLowering
import SeamSemantics
import SeamSystem
import SeamTraces
import SeamWhatIf

extension WhatIfRunner {
  /// The most dimensions that can be covered together.
  public static let strengthMax = 6

  /// Runs a covering sample of the variants, each alone, with all traces replayed.
  ///
  /// - Parameters:
  ///   - strength: How many dimensions are covered together: 2 for all pairs of values.
  ///   - diagnostics: Takes what is wrong with the question.
  ///   - shouldStop: Asked now and then; rows that are not run stay open.
  /// - Returns: `nil` where the question is wrong; `diagnostics` says why.
  /// - Throws: `EngineFault` where an engine makes a mistake.
  public func sample(
    strength: Int, diagnostics: inout Diagnostics, shouldStop: @escaping @Sendable () -> Bool
  ) throws -> SampleOutcome? {
    let start = ContinuousClock.now
    guard (1...Self.strengthMax).contains(strength) else {
      diagnostics.error(
        "bad-sample",
        "a sample covers 1 to \(Self.strengthMax) dimensions together, not \(strength)",
        at: nil)
      return nil
    }
    guard let plan = samplePlan(diagnostics: &diagnostics) else { return nil }
    let permits = self.permits(plan)
    guard permits(plan.base.map { Optional($0) }) else {
      explainBase(plan, diagnostics: &diagnostics)
      return nil
    }
    guard
      let sample = CoveringSample(
        radixes: plan.dimensions.map(\.values.count), strength: strength, first: plan.base,
        permits: permits)
    else {
      diagnostics.error(
        "too-many-variants",
        "there are too many combinations of \(strength) of these dimensions to cover", at: nil,
        notes: [Note("cover fewer together, or name fewer dimensions with --over")])
      return nil
    }
    let runs = try Parallel.map(sample.rows.count, threads: threads) { row -> Run in
      var diagnostics = Diagnostics()
      guard let system = single(sample.rows[row], plan, diagnostics: &diagnostics) else {
        return Run(diagnostics: diagnostics)
      }
      if shouldStop() { return Run(isStopped: true) }
      let result = try engine.run(
        system, budget: budget, shouldStop: shouldStop, progress: { _ in })
      return Run(
        outcomes: result.outcomes(of: system),
        faultDepth: result.faults.map(\.trace.steps.count).min(),
        isStopped: result.stopped != nil)
    }
    if let failed = runs.first(where: { $0.diagnostics.hasErrors }) {
      for finding in failed.diagnostics.all { diagnostics.add(finding) }
      return nil
    }
    let passed = (ContinuousClock.now - start).components
    return SampleOutcome(
      model: session.model.name, path: session.path, fixed: fixedSettings(plan),
      dimensions: plan.dimensions, sample: sample, columns: columns(of: runs),
      seconds: Double(passed.seconds) + Double(passed.attoseconds) * 1e-18)
  }

  /// What one row came to.
  private struct Run: Sendable {
    var outcomes: [PropertyOutcome] = []
    var faultDepth: Int?
    var isStopped = false
    var diagnostics = Diagnostics()
  }

  private func columns(of runs: [Run]) -> [VariantTable.Column] {
    var names: [String] = []
    var titles: [String: String?] = [:]
    for outcome in runs.flatMap(\.outcomes)
    where titles.updateValue(outcome.title, forKey: outcome.name) == nil {
      names.append(outcome.name)
    }
    var columns = names.map { name in
      let found = runs.map { run in run.outcomes.first { $0.name == name } }
      return VariantTable.Column(
        name: name, title: titles[name] ?? nil,
        standings: zip(runs, found).map { run, outcome in
          // A property without instances in a row has nothing there to be violated by.
          outcome.map(Self.standing) ?? (run.isStopped ? .open : .holds)
        },
        depths: found.map { $0?.decisive?.verdict.trace?.steps.count })
    }
    if runs.contains(where: { $0.faultDepth != nil }) {
      columns.append(
        VariantTable.Column(
          name: WhatIfGathering.faultColumn, title: nil,
          standings: runs.map { $0.faultDepth != nil ? .violated : $0.isStopped ? .open : .holds },
          depths: runs.map(\.faultDepth)))
    }
    return columns
  }

  /// The dimensions, none of which is explored as a family.
  private func samplePlan(diagnostics: inout Diagnostics) -> WhatIfPlan? {
    guard let names = varyingNames(diagnostics: &diagnostics) else { return nil }
    let (dimensions, base) = dimensions(names)
    return WhatIfPlan(
      dimensions: dimensions, outer: [], inner: [], base: base, amendmentCount: amendments.count)
  }

  /// Whether what the model assumes leaves a choice, of some dimensions, possible.
  private func permits(_ plan: WhatIfPlan) -> ([Int?]) -> Bool {
    { row in
      // Which amendments there are decides which model it is.
      let amended = row.prefix(plan.amendmentCount)
      guard amended.allSatisfy({ $0 != nil }) else { return true }
      let model = sessions[plan.session(of: amended.compactMap { $0 })].model
      var settings = question.fixed
      var open: Set<String> = []
      for (digit, dimension) in zip(row, plan.dimensions).dropFirst(plan.amendmentCount) {
        if let digit, let parameter = session.parameter(dimension.name) {
          settings[dimension.name] = parameter.domain[digit].value
        } else {
          open.insert(dimension.name)
        }
      }
      return model.permits(settings, open: open)
    }
  }
}
