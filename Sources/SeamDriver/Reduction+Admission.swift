import SeamChecking
import SeamDiagnostics
import SeamIR

extension Reduction {
  /// Refuses what a reduction would make unsound, or would break a promise.
  ///
  /// - Parameters:
  ///   - reductions: What is asked for.
  ///   - engine: Who is asked.
  ///   - promisesShortest: Whether a run that is told must be a shortest one.
  ///   - limitsDepth: Whether the search goes to a given depth only.
  ///   - system: What is to be decided; `nil` where that is several systems.
  ///   - diagnostics: Takes what is refused, and why.
  /// - Returns: Whether nothing was refused; `diagnostics` tells what was.
  public static func admits(
    _ reductions: Set<Reduction>, by engine: EngineChoice, promisesShortest: Bool,
    limitsDepth: Bool,
    system: TransitionSystem?, diagnostics: inout Diagnostics
  ) -> Bool {
    var isGood = true
    func refuse(_ reduction: Reduction, _ reason: String, _ note: String) {
      diagnostics.error(
        "reduction", "`--reduce \(reduction.rawValue)` cannot be used here: \(reason)", at: nil,
        notes: [Note(note)])
      isGood = false
    }
    for reduction in reductions.sorted(by: { $0.rawValue < $1.rawValue }) {
      if let system, let reason = reduction.objectionToLiveness(of: system) {
        let names = system.properties.filter(\.isTemporal).map(\.name)
        var seen: Set<String> = []
        let list = names.filter { seen.insert($0).inserted }.map { "`\($0)`" }
          .joined(separator: ", ")
        refuse(reduction, reason, "\(list) speaks of whole runs; `--property` chooses others")
      }
      if engine == .reference {
        refuse(
          reduction, "the reference engine looks at everything", "leave out `--engine reference`")
      }
      if reduction == .symmetry {
        for (reason, note) in Self.objectionsToSymmetry(reductions, of: system) {
          refuse(reduction, reason, note)
        }
      }
      guard reduction == .partialOrder else { continue }
      if promisesShortest {
        refuse(
          reduction, "the runs that it finds need not be shortest",
          "`seamcheck check` takes it and says so")
      }
      if limitsDepth {
        refuse(
          reduction, "a reduced search to some depth does not see all that is so far away",
          "leave out `--depth`, or the reduction")
      }
    }
    return isGood
  }

  private static func objectionsToSymmetry(
    _ reductions: Set<Reduction>, of system: TransitionSystem?
  ) -> [(reason: String, note: String)] {
    var objections: [(String, String)] = []
    if reductions.count > 1 {
      objections.append(
        (
          "it goes with no other reduction: those are about single values and moves",
          "leave out the others, or this one"
        ))
    }
    guard let system else {
      objections.append(
        (
          "what can be exchanged is not the same in every claim",
          "`seamcheck check --reduce symmetry` decides one configuration"
        ))
      return objections
    }
    if system.symmetry.types.isEmpty {
      objections.append(
        (
          "nothing in this model can be exchanged",
          "`symmetric` before `type`, `enum` or `processor` says that values can be"
        ))
    }
    for obstacle in system.symmetry.obstacles {
      objections.append((obstacle, "all values of a symmetric type must mean the same"))
    }
    return objections
  }
}
