import SeamChecking
import SeamExplicit
import SeamLiveness
import SeamNative

/// The engines one can choose.
public enum EngineChoice: String, Sendable, CaseIterable {
  case exhaustive, reference

  /// The engine; native code and threads are for those that can use them.
  public func make(native: NativeMode = .off, threads: Int = 1) -> any Engine {
    switch self {
    case .exhaustive:
      LivenessEngine(completing: ExhaustiveEngine(native: native, threads: threads))
    case .reference: LivenessEngine(completing: ReferenceEngine())
    }
  }
}
