import SeamCertificates
import SeamChecking
import SeamDiagnostics
import SeamIR
import SeamSemantics
import SeamWhatIf

extension ProofVariant {
  /// All choices of some switches with which the bounded model does not violate a property.
  ///
  /// The condition is the one that what-if gives. It is what a proof then assumes, and not what it
  /// rests on: where the condition is wrong for larger numbers, no proof is found.
  ///
  /// - Returns: `nil` where the question is wrong, which `diagnostics` tells, or the property holds
  ///   with no choice.
  /// - Throws: ``EngineFault``, as a what-if answer does.
  public func covering(
    _ property: String, over names: [String], in session: Session, engine: any Engine,
    budget: Budget, diagnostics: inout Diagnostics, shouldStop: @escaping @Sendable () -> Bool
  ) throws -> ProofVariant? {
    guard
      let settings = session.settings(
        assignments: assignments, configuration: configuration, diagnostics: &diagnostics)
    else { return nil }
    guard property != ProofClaim.faultFree else {
      diagnostics.error(
        "proof-over", "\(property) is proved of one variant at a time", at: nil)
      return nil
    }
    let fixed = settings.filter { !names.contains($0.key) }
    let runner = WhatIfRunner(
      sessions: [session], amendments: [], engine: engine, budget: budget,
      question: WhatIfQuestion(
        over: names, fixed: fixed, base: settings, properties: [property],
        natBound: ProofSubject.refutationCut))
    guard
      let outcome = try runner.run(
        diagnostics: &diagnostics, shouldStop: shouldStop, progress: { _ in }),
      let answer = outcome.analysis.answers.first
    else { return nil }
    let table = outcome.analysis.table
    // Where numbers are cut off nothing holds for sure, but a violation is one.
    var candidates = VariantBits(count: table.count)
    for variant in 0..<table.count
    where table.columns[answer.column].standings[variant] != .violated {
      candidates.insert(variant)
    }
    guard !candidates.isEmpty else {
      diagnostics.error(
        "proof-over", "\(property) holds with no choice of \(names.joined(separator: ", "))",
        at: nil)
      return nil
    }
    let holding = Condition(for: candidates, in: table, near: outcome.analysis.base).cover
    var result = self
    result.over = names.sorted()
    result.assignments = assignments.filter { text in
      !names.contains { text.hasPrefix("\($0)=") }
    }
    result.condition = holding.map { cube in
      zip(table.dimensions, cube.masks).compactMap { dimension, mask -> Factor? in
        let values = dimension.values.enumerated().filter { mask >> UInt64($0.offset) & 1 == 1 }
        guard values.count < dimension.values.count else { return nil }
        return Factor(name: dimension.name, values: values.map(\.element))
      }
    }
    // A way without a demand is no condition at all.
    if result.condition.contains(where: \.isEmpty) { result.condition = [] }
    return result
  }
}
