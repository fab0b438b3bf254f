import SeamDiagnostics

/// An expression, with the stretch of text it came from.
///
/// Temporal operators are expressions too: one grammar serves guards, properties and LTL, and the
/// checker says where which of them may stand.
public struct Expression: Sendable {
  public let kind: Kind
  public let span: Span

  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  public indirect enum Kind: Sendable {
    case integer(Int)
    case boolean(Bool)
    /// A variable, constant, enum literal, event, flow, processor or type: whatever is declared.
    case name(String)
    /// `none`: an empty optional, or an enum literal of that spelling.
    case none
    /// `self`: the own processor.
    case ownProcessor
    /// `_`: any value, as an argument of an event in a condition.
    case wildcard
    /// `any`: every value of the type, as an initial value.
    case any
    /// `[a, b]`: a queue or an array, element by element.
    case list([Expression])
    /// `{a, b}`: a set.
    case set([Expression])
    /// `f(a, b)` or `Struct(field: a)`: a function, an event in a condition, or a struct literal.
    case call(Name, [Argument])
    /// `base.field`, `.first`, `.last`, `.count`, `.value`, or `Enum.literal`.
    case member(Expression, Name)
    /// `base.pop()`: a method with arguments, which may change `base`.
    case method(Expression, Name, [Argument])
    /// `base[index]`.
    case index(Expression, Expression)
    /// `name@processor`: another processor's copy.
    case at(Expression, Expression)
    case unary(UnaryOperator, Expression)
    case binary(BinaryOperator, Expression, Expression)
    /// `if c then a else b`.
    case conditional(Expression, Expression, Expression)
    /// `low..high`, as the right side of `in` and as the domain of a quantifier.
    case range(Expression, Expression)
    /// `forall x in T: P`, `exists …`, `count …`.
    case quantified(Quantifier, [Binding], Expression)
    /// `e is empty`, `e is not full`, `e not empty`, `e is none`, `e is some n`.
    case test(Expression, StateTest, negated: Bool)
    /// `f on top`, `f active`, `f at s`, `f in s`, `f called by g`, `cpu idle`.
    case position(Expression, PositionTest)
    /// `instrumentable`: the top frame is outside every `noinstr` section.
    case instrumentable
  }

  /// `label: value`, or a value alone.
  public struct Argument: Sendable {
    public let label: Name?
    public let value: Expression
    public init(label: Name?, value: Expression) {
      self.label = label
      self.value = value
    }
  }
}

/// Operators with one operand; the temporal ones stand in properties only.
public enum UnaryOperator: String, Sendable {
  case not, negate = "-"
  case always, never, eventually, next
}

/// Operators with two operands; the temporal ones stand in properties only.
public enum BinaryOperator: String, Sendable {
  case iff, implies, or, and
  case equal = "==", notEqual = "!=", less = "<", lessOrEqual = "<=", greater = ">"
  case greaterOrEqual = ">="
  case isIn = "in", notIn = "not in"
  case union, minus, intersect
  case add = "+", subtract = "-", multiply = "*", divide = "/", remainder = "%"
  case until, release, weakUntil = "unless"
}

public enum Quantifier: String, Sendable {
  case forall, exists, count
}

/// What can be asked of a queue, a set or an optional.
public enum StateTest: Sendable {
  case empty
  case full
  case none
  /// `is some n`: the name, if given, stands for the value in what is conjoined or guarded.
  case some(Name?)
}

/// What can be asked of a flow or a processor.
public enum PositionTest: Sendable {
  /// The top frame of its processor is of this flow.
  case onTop
  /// Some frame on the stack is of this flow.
  case active
  /// A frame of this flow has this step next.
  case at(Name)
  /// A frame of this flow is inside this section, or inside a call that this step made.
  case inside(Name)
  /// The top frame is of this flow and was called by a step of the other.
  case calledBy(Name)
  /// The processor's stack is empty.
  case idle
}

/// `x in T`, `x in 1..n where P`: a bound name and what it ranges over.
public struct Binding: Sendable {
  public let name: Name
  /// A type's name, a range, a set or a processor.
  public let domain: Expression
  public let filter: Expression?

  public init(name: Name, domain: Expression, filter: Expression?) {
    self.name = name
    self.domain = domain
    self.filter = filter
  }
}

/// A type as written.
public struct TypeExpression: Sendable {
  public let kind: Kind
  public let span: Span

  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  public indirect enum Kind: Sendable {
    case bool
    case nat
    case named(String)
    case range(Expression, Expression)
    /// `{a, b, c}`: an enum without a name, as the domain of a switch.
    case literals([Name])
    case optional(TypeExpression)
    case set(TypeExpression)
    case queue(TypeExpression, Expression)
    /// `array<Element, Index>`.
    case array(TypeExpression, TypeExpression)
  }
}
