/// What went wrong in the solver library.
public enum SMTError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The memory limit was reached; the context is of no more use.
  case outOfMemory
  /// Terms or sorts that do not fit together: a mistake of ours.
  case misuse(String)
  /// A value of a model that does not fit into 64 bits.
  case valueTooLarge(String)
  /// A context could not be made.
  case noContext

  public var description: String {
    switch self {
    case .outOfMemory: "the solver ran out of memory"
    case .misuse(let message): "the solver was used in a wrong way: \(message)"
    case .valueTooLarge(let value): "the solver's value \(value) does not fit into 64 bits"
    case .noContext: "the solver could not be started"
    }
  }
}
