import SeamChecking
import SeamDiagnostics
import SeamExplicit
import SeamLiveness
import SeamNative

/// The engines one can choose.
public enum EngineChoice: String, Sendable, CaseIterable {
  case exhaustive, reference

  /// The engine; native code, threads, checkpoints, reductions and storage are for those that can use
  /// them.
  public func make(
    native: NativeMode = .off, threads: Int = 1, checkpoints: CheckpointPlan = CheckpointPlan(),
    reductions: Set<Reduction> = [], storage: StateStorage = .whole
  ) -> any Engine {
    switch self {
    case .exhaustive:
      var engine = ExhaustiveEngine(native: native, threads: threads, checkpoints: checkpoints)
      engine.reductions = reductions
      engine.storage = storage
      return LivenessEngine(completing: engine)
    case .reference: return LivenessEngine(completing: ReferenceEngine())
    }
  }
}

extension ReductionProblem {
  /// Tells the user, whose model it is.
  public func report(in diagnostics: inout Diagnostics) {
    diagnostics.error(
      "reduction", "`--reduce symmetry` cannot be used here: \(message)", at: nil)
  }
}

extension CheckpointProblem {
  /// Tells the user, whose file it is.
  public func report(in diagnostics: inout Diagnostics) {
    diagnostics.error("checkpoint", message, at: nil)
  }
}
