import SeamChecking
import SeamExplicit
import SeamLiveness
import SeamNative

/// The engines one can choose.
public enum EngineChoice: String, Sendable, CaseIterable {
  case bytecode, reference

  /// The engine; native code is for those that can use it.
  public func make(native: NativeMode = .off) -> any Engine {
    switch self {
    case .bytecode: LivenessEngine(completing: BytecodeEngine(native: native))
    case .reference: LivenessEngine(completing: ReferenceEngine())
    }
  }
}
