/// The number of a cell of a transition system.
///
/// State cells come first, then scratch cells, which exist only while one move is being made and
/// are 0 when it starts.
public struct CellID: Sendable, Hashable, Comparable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (left: CellID, right: CellID) -> Bool { left.index < right.index }
}

/// Cells at equal distances, addressed by an index: cell `base + stride * i` for `i` below `count`.
public struct CellArray: Sendable, Hashable {
  public let base: CellID
  public let stride: Int
  public let count: Int
  public init(base: CellID, stride: Int, count: Int) {
    self.base = base
    self.stride = stride
    self.count = count
  }

  /// The cell at an index below ``count``.
  public subscript(index: Int) -> CellID { CellID(base.index + stride * index) }
}

/// An expression over cells; its value is an integer, and truth is 1 and falsehood 0.
///
/// Terms are total: lowering puts a ``Statement/check(_:_:)`` or a ``Check`` before any place where
/// a division, an index or a range could go wrong. Engines may rely on an index being in range and
/// on a divisor not being 0 *after* those checks; when they evaluate eagerly they must not trap.
public indirect enum Term: Sendable, Hashable {
  case constant(Int)
  case cell(CellID)
  case element(CellArray, Term)
  case not(Term)
  /// True for no operands. Evaluated from the left, stopping at the first false one.
  case and([Term])
  /// False for no operands. Evaluated from the left, stopping at the first true one.
  case or([Term])
  case compare(Comparison, Term, Term)
  case arithmetic(Arithmetic, Term, Term)
  /// The second where the first is true, else the third.
  case choice(Term, Term, Term)

  public static let yes = Term.constant(1)
  public static let no = Term.constant(0)
}

public enum Comparison: String, Sendable, Hashable, CaseIterable {
  case equal = "=", notEqual = "!=", less = "<", lessOrEqual = "<="

  public func holds(_ left: Int, _ right: Int) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    }
  }
}

/// Arithmetic on integers.
///
/// Lowering has shown by intervals that no result leaves `-2^62 ..< 2^62`. Division rounds towards
/// minus infinity and the remainder has the divisor's sign, as in Euclid for positive divisors.
public enum Arithmetic: String, Sendable, Hashable, CaseIterable {
  case add = "+", subtract = "-", multiply = "*", divide = "div", remainder = "mod"

  /// The result, or 0 where the divisor is 0 (a check before has refused that).
  public func value(_ left: Int, _ right: Int) -> Int {
    switch self {
    case .add: return left &+ right
    case .subtract: return left &- right
    case .multiply: return left &* right
    case .divide:
      guard right != 0 else { return 0 }
      let quotient = left / right
      return left % right != 0 && (left < 0) != (right < 0) ? quotient - 1 : quotient
    case .remainder:
      guard right != 0 else { return 0 }
      let rest = left % right
      return rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest
    }
  }
}
