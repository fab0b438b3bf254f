/// Why a system has no encoding in linear integer arithmetic.
public enum EncodingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A product, quotient or remainder of numbers without bounds, or with too many values.
  case notLinear(String)
  /// A declared number so large that it could be taken for the end of the unbounded ones.
  case numberTooLarge(Int)
  /// What is asked cannot be decided by a safety proof.
  case unsupported(String)
  case tooLarge(String)

  public var description: String {
    switch self {
    case .notLinear(let place):
      "\(place): this arithmetic is not linear, and its operands have too many values to spell out"
    case .numberTooLarge(let number):
      "\(number) is too large to stand beside numbers without a bound"
    case .unsupported(let what): what
    case .tooLarge(let what): "\(what) is too large to write down"
    }
  }
}
