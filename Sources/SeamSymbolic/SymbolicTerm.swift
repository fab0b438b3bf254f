// First-order terms over Booleans and integers, as far as transition relations need them: linear
// arithmetic, no quantifiers, no functions. They are ours, and so is their printed form; a solver's own
// printing changes with its version.

/// The sort of a term.
public enum SymbolicSort: String, Sendable, Hashable {
  case bool = "Bool"
  case int = "Int"
}

/// A variable of the transition relation.
public struct SymbolicVariable: Sendable, Hashable {
  /// As it is printed, the prime included.
  public let name: String
  public let sort: SymbolicSort
  /// The number among the variables of its role.
  public let index: Int
  public let role: Role

  /// Which moment a variable speaks of.
  public enum Role: Sendable, Hashable {
    /// The state before the move; the only variables that lemmas may have.
    case current
    /// The state after the move.
    case next
    /// What never changes, and is chosen at the beginning.
    case rigid
  }

  public init(name: String, sort: SymbolicSort, index: Int, role: Role) {
    self.name = name
    self.sort = sort
    self.index = index
    self.role = role
  }

  /// The same variable after the move; rigid ones stay what they are.
  public var primed: SymbolicVariable {
    guard role == .current else { return self }
    return SymbolicVariable(name: name + "'", sort: sort, index: index, role: .next)
  }
}

/// A name for a term without parameters; printed as a `define-fun`.
public final class SymbolicDefinition: Sendable, Hashable {
  /// Unique in its system.
  public let name: String
  public let body: SymbolicTerm
  public let sort: SymbolicSort

  public init(name: String, body: SymbolicTerm) {
    self.name = name
    self.body = body
    sort = body.sort
  }

  public static func == (left: SymbolicDefinition, right: SymbolicDefinition) -> Bool {
    left === right || (left.name == right.name && left.body == right.body)
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// A term of sort Bool or Int.
public indirect enum SymbolicTerm: Sendable, Hashable {
  case truth(Bool)
  case integer(Int)
  case variable(SymbolicVariable)
  /// What an enclosing ``bound(_:_:in:)`` binds.
  case local(String, SymbolicSort)
  case defined(SymbolicDefinition)
  case not(SymbolicTerm)
  case and([SymbolicTerm])
  case or([SymbolicTerm])
  case implies(SymbolicTerm, SymbolicTerm)
  /// Of two terms of one sort.
  case equal(SymbolicTerm, SymbolicTerm)
  case less(SymbolicTerm, SymbolicTerm)
  case lessOrEqual(SymbolicTerm, SymbolicTerm)
  case choice(SymbolicTerm, SymbolicTerm, SymbolicTerm)
  /// Of at least two terms.
  case sum([SymbolicTerm])
  case difference(SymbolicTerm, SymbolicTerm)
  case scaled(Int, SymbolicTerm)
  /// `let`: the third, with the name standing for the second.
  case bound(String, SymbolicTerm, in: SymbolicTerm)

  public var sort: SymbolicSort {
    switch self {
    case .truth, .not, .and, .or, .implies, .equal, .less, .lessOrEqual: .bool
    case .integer, .sum, .difference, .scaled: .int
    case .variable(let variable): variable.sort
    case .local(_, let sort): sort
    case .defined(let definition): definition.sort
    case .choice(_, let yes, _): yes.sort
    case .bound(_, _, let body): body.sort
    }
  }

  /// Whether there is nothing to compute.
  public var isAtomic: Bool {
    switch self {
    case .truth, .integer, .variable, .local, .defined: true
    case .not(let inner): inner.isAtomic
    case .and, .or, .implies, .equal, .less, .lessOrEqual, .choice, .sum, .difference, .scaled,
      .bound:
      false
    }
  }

  /// The direct parts.
  public var parts: [SymbolicTerm] {
    switch self {
    case .truth, .integer, .variable, .local, .defined: []
    case .not(let inner), .scaled(_, let inner): [inner]
    case .and(let terms), .or(let terms), .sum(let terms): terms
    case .implies(let left, let right), .equal(let left, let right), .less(let left, let right),
      .lessOrEqual(let left, let right), .difference(let left, let right),
      .bound(_, let left, let right):
      [left, right]
    case .choice(let test, let yes, let no): [test, yes, no]
    }
  }
}
