import SeamDiagnostics
import SeamSyntax

/// An expression whose names and types are known.
package struct TypedExpression: Sendable {
  package let kind: Kind
  package let type: Type
  package let span: Span

  package init(_ kind: Kind, _ type: Type, _ span: Span) {
    self.kind = kind
    self.type = type
    self.span = span
  }

  package indirect enum Kind: Sendable {
    case invalid
    case integer(Int)
    case boolean(Bool)
    /// A literal by its position in its enum.
    case literal(Int)
    case parameter(Int)
    /// A variable; of a per-processor one the own copy, or the copy of the processor given.
    case variable(Int, processor: TypedExpression?)
    case local(LocalID)
    case ownProcessor
    case none
    case wrap(TypedExpression)
    /// The value of an optional; a fault where there is none.
    case unwrap(TypedExpression)
    case structure([TypedExpression])
    case setLiteral([TypedExpression])
    case listLiteral([TypedExpression])
    case field(TypedExpression, Int)
    /// An element of an array or a queue; a fault where the index is outside.
    case element(TypedExpression, TypedExpression)
    /// The first or last of a queue; a fault where it is empty.
    case end(TypedExpression, isFirst: Bool)
    /// Takes the first of a queue out; only where effects are allowed.
    case pop(TypedExpression)
    case count(TypedExpression)
    case isEmpty(TypedExpression)
    case isFull(TypedExpression)
    /// The optional has a value, which the local, if there is one, stands for.
    case isSome(TypedExpression, LocalID?)
    case not(TypedExpression)
    case negate(TypedExpression)
    /// Logic, comparison, arithmetic and set operations; operands have matching types.
    case binary(BinaryOperator, TypedExpression, TypedExpression)
    case conditional(TypedExpression, TypedExpression, TypedExpression)
    case minimum(TypedExpression, TypedExpression)
    case maximum(TypedExpression, TypedExpression)
    case quantified(Quantifier, [TypedBinding], TypedExpression)
    case function(Int, [TypedExpression])
    /// The event happens in the move; `nil` for any argument.
    case event(Int, [TypedExpression?])
    case position(TypedPosition, processor: TypedExpression?)
    case instrumentable(processor: TypedExpression?)
    case idle(processorKind: Int, processor: TypedExpression?)
    /// A temporal operator; in formulas only.
    case temporal(TemporalOperator, [TypedExpression])
  }
}

/// The operators of linear temporal logic.
package enum TemporalOperator: String, Sendable {
  case always, never, eventually, next, until, release, weakUntil = "unless"
}

/// A name that is bound somewhere inside: a parameter of a flow, a `let`, a `for`.
package struct LocalID: Sendable, Hashable {
  package let index: Int
}

/// A question about the stack of a processor.
package enum TypedPosition: Sendable {
  case onTop(flow: Int)
  case active(flow: Int)
  case at(flow: Int, step: String)
  /// Inside a call that the step made.
  case insideStep(flow: Int, step: String)
  case insideSection(flow: Int, section: String)
  case calledBy(flow: Int, caller: Int)
}

/// A bound name and the values it takes.
package struct TypedBinding: Sendable {
  package let local: LocalID
  package let name: String
  package let type: Type
  package let domain: Domain
  package let filter: TypedExpression?
  /// Where the name stands.
  package let span: Span

  package enum Domain: Sendable {
    /// Every value of the binding's type.
    case all
    case range(TypedExpression, TypedExpression)
    /// Every member of a set.
    case members(TypedExpression)
  }
}

package struct TypedStatement: Sendable {
  package let kind: Kind
  package let span: Span

  package indirect enum Kind: Sendable {
    /// The right side has the target's type.
    case assign(TypedExpression, TypedExpression)
    case push(TypedExpression, TypedExpression)
    case pop(TypedExpression)
    case insert(TypedExpression, TypedExpression)
    case remove(TypedExpression, TypedExpression)
    case clear(TypedExpression)
    case bind(LocalID, TypedExpression)
    case call(flow: Int, [TypedExpression])
    case emit(event: Int, [TypedExpression])
    case conditional(TypedExpression, [TypedStatement], [TypedStatement])
    case either([Branch])
    case choose(TypedBinding)
    case forEach(TypedBinding, [TypedStatement])
    case assert(TypedExpression, String?)
    case returnFlow
    case goto(String)
  }

  package struct Branch: Sendable {
    package let guardExpression: TypedExpression?
    package let body: [TypedStatement]
    package let span: Span
  }
}

/// A flow's elements after checking.
package indirect enum TypedElement: Sendable {
  case step(TypedStep)
  case section(TypedSection, [TypedElement])
  case loop([TypedElement], Span)
  case whileLoop(TypedExpression, [TypedElement])
  case conditional(TypedExpression, [TypedElement], [TypedElement])
  case either([(guardExpression: TypedExpression?, body: [TypedElement])])
  case breakLoop
  case continueLoop
}

package struct TypedStep: Sendable {
  package let name: String
  package let condition: TypedExpression?
  package let wait: TypedExpression?
  package let body: [TypedStatement]
  package let documentation: String?
  package let citations: [String]
  package let span: Span
}

package struct TypedSection: Sendable {
  package let kind: Section.Kind
  package let name: String?
  package let condition: TypedExpression?
}

/// Everything the checker found, by number.
package struct Program: Sendable {
  package var enumerations: [EnumerationType] = []
  package var structures: [StructureInfo] = []
  package var processors: [ProcessorInfo] = []
  package var parameters: [ParameterInfo] = []
  package var assumptions: [TypedExpression] = []
  package var variables: [VariableInfo] = []
  package var functions: [FunctionInfo] = []
  package var events: [EventInfo] = []
  package var flows: [FlowInfo] = []
  package var actions: [ActionInfo] = []
  package var properties: [PropertyInfo] = []
  /// The name and type of every local, by ``LocalID``.
  package var locals: [(name: String, type: Type)] = []
  package var sourceTitles: [String: String] = [:]
}

package struct StructureInfo: Sendable {
  package let name: String
  package var fields: [(name: String, type: Type)]
  package let span: Span
}

package struct ProcessorInfo: Sendable {
  package let name: String
  package let isSymmetric: Bool
  package var count: TypedExpression?
  package var stack: TypedExpression?
  /// The flow that runs first; `nil` where the stack starts empty.
  package var base: Int?
  package let span: Span
}

package struct ParameterInfo: Sendable {
  package let name: String
  package let type: Type
  package let isSwitch: Bool
  package let initial: TypedExpression
  package let documentation: String?
  package let owner: String?
  package let cost: Int?
  package let span: Span
}

package struct VariableInfo: Sendable {
  package let name: String
  package let type: Type
  /// `nil` for `any`.
  package var initial: TypedExpression?
  /// The processor kind that has a copy each.
  package let processor: Int?
  package let isGhost: Bool
  package let span: Span
}

package struct FunctionInfo: Sendable {
  package let name: String
  package let parameters: [LocalID]
  package let result: Type
  package var body: TypedExpression
  package let span: Span
}

package struct EventInfo: Sendable {
  package let name: String
  package let parameters: [Type]
  package let span: Span
}

package struct FlowInfo: Sendable {
  package let name: String
  package let parameters: [LocalID]
  /// Locals with their initial values.
  package var locals: [(local: LocalID, initial: TypedExpression)]
  package let processor: Int
  package let lane: String
  package let fairness: Fairness
  package var section: TypedSection?
  package var elements: [TypedElement]
  package let documentation: String?
  package let citations: [String]
  package let span: Span
}

package struct ActionInfo: Sendable {
  package let name: String
  package let bindings: [TypedBinding]
  package let processor: Int?
  package let lane: String
  package let isUrgent: Bool
  package let fairness: Fairness
  package let guardExpression: TypedExpression?
  package let body: [TypedStatement]
  package let documentation: String?
  package let citations: [String]
  package let span: Span
}

package struct PropertyInfo: Sendable {
  package let name: String
  package let title: String?
  package let acrossProcessors: Bool
  package let pattern: TypedPattern
  package let bindings: [TypedBinding]
  /// The processor kind it is about, one instance each; `nil` for none.
  package let processor: Int?
  package let span: Span
}

package indirect enum TypedPattern: Sendable {
  case always(TypedExpression)
  case never(TypedExpression)
  case neverBetween(TypedExpression, TypedExpression, TypedExpression)
  case before(TypedExpression, TypedExpression)
  case atMost(TypedExpression, TypedExpression)
  case leadsTo(TypedExpression, TypedExpression)
  case reachable(TypedExpression)
  case atEnd(TypedExpression)
  case deadlockFree
  case formula(TypedExpression)
}
