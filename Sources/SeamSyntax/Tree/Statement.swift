import SeamDiagnostics

/// A statement of an atomic body.
public struct Statement: Sendable {
  public let kind: Kind
  public let span: Span

  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  public indirect enum Kind: Sendable {
    /// `target = value`, `target += value`, `target -= value`.
    case assign(Expression, AssignmentOperator, Expression)
    /// An expression for its effect: `latch.push(x)`, `asserted.remove(s)`.
    case perform(Expression)
    /// `let n = value`: a name for a value, to the end of the block.
    case bind(Name, Expression)
    /// `call flow(arguments)`: ends the step.
    case call(Name, [Expression.Argument])
    case emit(Name, [Expression.Argument])
    case conditional(Expression, [Statement], [Statement])
    /// `either when c { … } or { … }`.
    case either([Branch])
    /// `choose x in S where P`: any value, to the end of the block.
    case choose(Binding)
    /// `for x in S where P { … }`: every value in order.
    case forEach(Binding, [Statement])
    /// `assert P "message"`: a violation where it is false.
    case assert(Expression, String?)
    /// `return`: the end of the flow; ends the step.
    case returnFlow
    /// `goto step`; ends the step.
    case goto(Name)
  }

  /// One arm of an `either`.
  public struct Branch: Sendable {
    public let guardExpression: Expression?
    public let body: [Statement]
    public let span: Span
    public init(guardExpression: Expression?, body: [Statement], span: Span) {
      self.guardExpression = guardExpression
      self.body = body
      self.span = span
    }
  }
}

public enum AssignmentOperator: String, Sendable {
  case set = "=", add = "+=", subtract = "-="
}

/// An element of a flow: a step, or control around steps.
public struct FlowElement: Sendable {
  public let kind: Kind
  public let span: Span

  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  public indirect enum Kind: Sendable {
    case step(Step)
    /// `noinstr [name] [if c] { … }`, `instrumentable [name] { … }`, `section name { … }`.
    case section(Section, [FlowElement])
    /// `loop { … }`.
    case loop([FlowElement])
    /// `while c { … }`.
    case whileLoop(Expression, [FlowElement])
    /// `if c { … } else { … }` around steps.
    case conditional(Expression, [FlowElement], [FlowElement])
    /// `either { … } or { … }` around steps: the first step taken decides.
    case either([(guardExpression: Expression?, body: [FlowElement])])
    case breakLoop
    case continueLoop
  }
}

/// An atomic piece of a flow.
public struct Step: Sendable {
  public let name: Name
  /// `if c`: passed over where false.
  public let condition: Expression?
  /// `when c`: waits where false.
  public let wait: Expression?
  public let body: [Statement]
  public let documentation: String?
  public let citations: [Citation]
  /// From `step` to the closing brace.
  public let span: Span

  public init(
    name: Name, condition: Expression?, wait: Expression?, body: [Statement],
    documentation: String?, citations: [Citation], span: Span
  ) {
    self.name = name
    self.condition = condition
    self.wait = wait
    self.body = body
    self.documentation = documentation
    self.citations = citations
    self.span = span
  }
}

/// The heading of a section of a flow.
public struct Section: Sendable {
  public enum Kind: String, Sendable {
    /// Instrumentation is forbidden inside, where the condition holds.
    case noinstr
    /// Instrumentation is allowed again inside.
    case instrumentable
    /// A name alone.
    case section
  }
  public let kind: Kind
  public let name: Name?
  public let condition: Expression?
  public init(kind: Kind, name: Name?, condition: Expression?) {
    self.kind = kind
    self.name = name
    self.condition = condition
  }
}
