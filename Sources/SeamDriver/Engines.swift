import SeamChecking
import SeamDiagnostics
import SeamExplicit
import SeamLiveness
import SeamNative

/// The engines one can choose.
public enum EngineChoice: String, Sendable, CaseIterable {
  case exhaustive, reference

  /// The engine; native code, threads and checkpoints are for those that can use them.
  public func make(
    native: NativeMode = .off, threads: Int = 1, checkpoints: CheckpointPlan = CheckpointPlan()
  ) -> any Engine {
    switch self {
    case .exhaustive:
      LivenessEngine(
        completing: ExhaustiveEngine(native: native, threads: threads, checkpoints: checkpoints))
    case .reference: LivenessEngine(completing: ReferenceEngine())
    }
  }
}

extension CheckpointProblem {
  /// Tells the user, whose file it is.
  public func report(in diagnostics: inout Diagnostics) {
    diagnostics.error("checkpoint", message, at: nil)
  }
}
