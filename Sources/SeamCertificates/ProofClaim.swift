import SeamIR
import SeamSymbolic

/// What a proof is about: the part of its file that is made from the model, and nothing else.
public struct ProofClaim: Sendable {
  /// The model's name.
  public let model: String
  /// The model's file, as the project knows it: a path below its top folder.
  public let path: String
  /// The property, or ``faultFree``.
  public let property: String
  /// What the property says, in one line of the source.
  public let text: String
  /// Which variant: a configuration and settings, in words that select it.
  public let variant: String
  public let system: SymbolicSystem
  /// What is assumed of parameters that are left open.
  public let config: SymbolicTerm
  /// What every reachable state is to have; nothing where the property is a response, whose premises
  /// are made with a ranking.
  public let safe: SymbolicTerm

  /// Whether the property is that effects come, for the system's responses.
  public var isOfResponses: Bool { !system.responses.isEmpty }

  /// The name of the claim that no move and no condition runs into a fault.
  public static let faultFree = "no_runtime_fault"

  public init(
    model: String, path: String, property: String, text: String, variant: String,
    system: SymbolicSystem, config: SymbolicTerm, safe: SymbolicTerm
  ) {
    self.model = model
    self.path = path
    self.property = property
    self.text = text
    self.variant = variant
    self.system = system
    self.config = config
    self.safe = safe
  }
}

extension ProofClaim {
  /// Whether what its file says of the model would have more than some bytes.
  ///
  /// It is an estimate from the number of terms and how deep they are: each may have a line of its own,
  /// which is indented. Takes time for that many bytes at most.
  public func isLonger(than bytes: Int) -> Bool {
    var rest = bytes
    var waiting = [(config, 1), (safe, 1)]
    let definitions =
      [system.ranges, system.initial, system.trans] + system.auxiliaries
      + system.actions.map(\.move)
    waiting += definitions.map { ($0.body, 1) }
    while let (term, depth) = waiting.popLast() {
      rest -= 2 * depth + 12
      if rest < 0 { return true }
      waiting += term.parts.map { ($0, depth + 1) }
    }
    return false
  }
}
