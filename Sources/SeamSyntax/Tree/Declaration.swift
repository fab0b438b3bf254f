import SeamDiagnostics

/// A file as parsed.
public struct ParsedFile: Sendable {
  public let source: SourceText
  public let heading: Heading
  public let imports: [Import]
  public let declarations: [Declaration]
  /// Every comment, in order, for the formatter and for citations.
  public let comments: [Comment]

  public init(
    source: SourceText, heading: Heading, imports: [Import], declarations: [Declaration],
    comments: [Comment]
  ) {
    self.source = source
    self.heading = heading
    self.imports = imports
    self.declarations = declarations
    self.comments = comments
  }

  /// What a file is.
  public enum Heading: Sendable {
    case model(Name, documentation: String?)
    /// `library NAME`: declarations to import.
    case library(Name)
    /// `amend MODEL { … }`: changes to a model that no switch foresaw.
    case amendment(Name, documentation: String?, changes: [Change])
    /// The heading is missing; the parser has said so.
    case missing
  }

  /// `import "lib/x86.seam"`.
  public struct Import: Sendable {
    public let path: String
    public let span: Span
    public init(path: String, span: Span) {
      self.path = path
      self.span = span
    }
  }
}

/// A comment, with its slashes.
public struct Comment: Sendable {
  public let span: Span
  /// `///`.
  public let isDocumentation: Bool
  /// Whether other tokens stand before it on its line.
  public let isTrailing: Bool
  public init(span: Span, isDocumentation: Bool, isTrailing: Bool) {
    self.span = span
    self.isDocumentation = isDocumentation
    self.isTrailing = isTrailing
  }
}

/// A declaration, with what every declaration may carry.
public struct Declaration: Sendable {
  public let kind: Kind
  /// From its first keyword to its end.
  public let span: Span
  /// The text of its `///` lines, without slashes.
  public let documentation: String?
  /// From the heading, from the `///` lines, and from a `//` at the end of the heading's line.
  public let citations: [Citation]

  public init(_ kind: Kind, span: Span, documentation: String?, citations: [Citation]) {
    self.kind = kind
    self.span = span
    self.documentation = documentation
    self.citations = citations
  }

  public enum Kind: Sendable {
    case source(Name, String)
    case parameter(Parameter)
    case configuration(Name, [Setting])
    case assumption(Expression)
    case type(Name, TypeExpression, isSymmetric: Bool)
    case enumeration(Name, [Name], isSymmetric: Bool)
    case structure(Name, [Field])
    case event([EventDeclaration])
    case processor(ProcessorDeclaration)
    case variable(VariableDeclaration)
    case function(FunctionDeclaration)
    case flow(FlowDeclaration)
    case action(ActionDeclaration)
    case property(PropertyDeclaration)
    /// `group spec = in_order, blocked`: a name for several properties.
    case group(Name, [Name])
    case claim(ClaimDeclaration)
  }
}

/// `const` or `switch`: a value that never changes during a run.
public struct Parameter: Sendable {
  public let name: Name
  public let isSwitch: Bool
  /// Absent for a switch that is on or off.
  public let type: TypeExpression?
  public let initial: Expression
  /// Who would have to change it: "TDX module".
  public let owner: String?
  /// What a change costs, in units of the model's own.
  public let cost: Int?
  public init(
    name: Name, isSwitch: Bool, type: TypeExpression?, initial: Expression, owner: String?,
    cost: Int?
  ) {
    self.name = name
    self.isSwitch = isSwitch
    self.type = type
    self.initial = initial
    self.owner = owner
    self.cost = cost
  }
}

/// `name = value`, or the name of a configuration alone.
public struct Setting: Sendable {
  public let name: Name
  public let value: Expression?
  public init(name: Name, value: Expression?) {
    self.name = name
    self.value = value
  }
}

/// `name: Type`.
public struct Field: Sendable {
  public let name: Name
  public let type: TypeExpression
  public init(name: Name, type: TypeExpression) {
    self.name = name
    self.type = type
  }
}

public struct EventDeclaration: Sendable {
  public let name: Name
  public let parameters: [Field]
  public init(name: Name, parameters: [Field]) {
    self.name = name
    self.parameters = parameters
  }
}

/// `processor cpu[n] runs flow stack 5`.
public struct ProcessorDeclaration: Sendable {
  public let name: Name
  public let count: Expression?
  public let isSymmetric: Bool
  /// The flow that runs first; where absent, the one flow on it that nothing calls.
  public let runs: Name?
  /// The most frames its stack can hold.
  public let stack: Expression?
  public init(name: Name, count: Expression?, isSymmetric: Bool, runs: Name?, stack: Expression?) {
    self.name = name
    self.count = count
    self.isSymmetric = isSymmetric
    self.runs = runs
    self.stack = stack
  }
}

public struct VariableDeclaration: Sendable {
  public let name: Name
  public let type: TypeExpression
  public let initial: Expression
  public let isPerProcessor: Bool
  public let isGhost: Bool
  public init(
    name: Name, type: TypeExpression, initial: Expression, isPerProcessor: Bool, isGhost: Bool
  ) {
    self.name = name
    self.type = type
    self.initial = initial
    self.isPerProcessor = isPerProcessor
    self.isGhost = isGhost
  }
}

/// `function f(x: T): U = expression`.
public struct FunctionDeclaration: Sendable {
  public let name: Name
  public let parameters: [Field]
  public let result: TypeExpression
  public let body: Expression
  public init(name: Name, parameters: [Field], result: TypeExpression, body: Expression) {
    self.name = name
    self.parameters = parameters
    self.result = result
    self.body = body
  }
}

/// What fairness a flow or an action is promised.
public enum Fairness: String, Sendable {
  case none, weak = "fair", strong = "strongly fair"
}

/// `[fair] flow name(parameters) on cpu [lane "text"] [noinstr [if c]] { … }`.
public struct FlowDeclaration: Sendable {
  public let name: Name
  public let parameters: [Field]
  public let processor: Name
  public let lane: String?
  /// `noinstr` over the whole flow.
  public let section: Section?
  public let fairness: Fairness
  /// `var name: T = e` lines before the first step.
  public let locals: [VariableDeclaration]
  public let elements: [FlowElement]
  public init(
    name: Name, parameters: [Field], processor: Name, lane: String?, section: Section?,
    fairness: Fairness, locals: [VariableDeclaration], elements: [FlowElement]
  ) {
    self.name = name
    self.parameters = parameters
    self.processor = processor
    self.lane = lane
    self.section = section
    self.fairness = fairness
    self.locals = locals
    self.elements = elements
  }
}

/// `[fair] [urgent] action name(x in T) [on cpu] [lane "text"] [when c] { … }`.
public struct ActionDeclaration: Sendable {
  public let name: Name
  /// Names for which the action exists once per value.
  public let bindings: [Binding]
  public let processor: Name?
  public let lane: String?
  public let isUrgent: Bool
  public let fairness: Fairness
  public let guardExpression: Expression?
  public let body: [Statement]
  public init(
    name: Name, bindings: [Binding], processor: Name?, lane: String?, isUrgent: Bool,
    fairness: Fairness, guardExpression: Expression?, body: [Statement]
  ) {
    self.name = name
    self.bindings = bindings
    self.processor = processor
    self.lane = lane
    self.isUrgent = isUrgent
    self.fairness = fairness
    self.guardExpression = guardExpression
    self.body = body
  }
}

/// `property name "title" [across processors] = pattern [for x in T, …]`.
public struct PropertyDeclaration: Sendable {
  public let name: Name
  public let title: String?
  public let acrossProcessors: Bool
  public let pattern: Pattern
  public let bindings: [Binding]
  public init(
    name: Name, title: String?, acrossProcessors: Bool, pattern: Pattern, bindings: [Binding]
  ) {
    self.name = name
    self.title = title
    self.acrossProcessors = acrossProcessors
    self.pattern = pattern
    self.bindings = bindings
  }
}

/// The specification patterns of Dwyer, Avrunin and Corbett (ICSE 1999) that have a spelling of
/// their own; everything else is a formula.
public indirect enum Pattern: Sendable {
  /// `always P`.
  case always(Expression)
  /// `never P`.
  case never(Expression)
  /// `never e between f and g`.
  case neverBetween(Expression, Expression, Expression)
  /// `e before f`: no `f` until an `e`.
  case before(Expression, Expression)
  /// `e at most n times`.
  case atMost(Expression, Expression)
  /// `e leads to f`.
  case leadsTo(Expression, Expression)
  /// `reachable P`.
  case reachable(Expression)
  /// `at end P`: in every state from which nothing can move.
  case atEnd(Expression)
  case deadlockFree
  /// Any other temporal formula.
  case formula(Expression)
}

/// `claim "text" [with settings] expect … [with … expect …]`.
public struct ClaimDeclaration: Sendable {
  public let title: String
  public let titleSpan: Span
  public let cases: [Case]
  public init(title: String, titleSpan: Span, cases: [Case]) {
    self.title = title
    self.titleSpan = titleSpan
    self.cases = cases
  }

  public struct Case: Sendable {
    public let settings: [Setting]
    public let expectations: [Expectation]
    public let span: Span
    public init(settings: [Setting], expectations: [Expectation], span: Span) {
      self.settings = settings
      self.expectations = expectations
      self.span = span
    }
  }

  /// `all hold`, `a, b hold`, `a violated`, `only a, b of spec violated`.
  public struct Expectation: Sendable {
    public enum Verdict: String, Sendable { case holds, violated }
    public enum Subject: Sendable {
      case all
      /// Properties or groups.
      case named([Name])
      /// These and no others of the group are violated; no group means all properties.
      case only([Name], of: Name?)
    }
    public let subject: Subject
    public let verdict: Verdict
    public let span: Span
    public init(subject: Subject, verdict: Verdict, span: Span) {
      self.subject = subject
      self.verdict = verdict
      self.span = span
    }
  }
}

/// A change that an amendment makes.
public struct Change: Sendable {
  public let kind: Kind
  public let span: Span
  public init(_ kind: Kind, span: Span) {
    self.kind = kind
    self.span = span
  }

  public enum Kind: Sendable {
    /// `replace step flow.name { … }`: the step's name in the tree is the old one's.
    case replaceStep(flow: Name, step: Step)
    /// `remove step flow.name`.
    case removeStep(flow: Name, step: Name)
    /// `add step name … after flow.name`: in the text `add after flow.name step name { … }`.
    case addStep(flow: Name, anchor: Name, isBefore: Bool, step: Step)
    /// `replace DECLARATION`: of the same kind and name.
    case replace(Declaration)
    /// `remove action name`, `remove property name`, …: the keyword and the name.
    case remove(keyword: Name, name: Name)
    /// `add DECLARATION`.
    case add(Declaration)
  }
}
