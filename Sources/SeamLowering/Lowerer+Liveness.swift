import SeamDiagnostics
import SeamIR
import SeamSemantics
import SeamSyntax

/// Temporal formulas and fairness.
extension Lowerer {
  /// Lowers a condition that may have temporal operators in it.
  ///
  /// The largest parts without such an operator become atoms, each judged on one letter, and where
  /// it has no value it is not true.
  mutating func formula(
    _ expression: TypedExpression, _ environment: Environment
  ) throws -> Formula {
    try spend(expression.span)
    guard hasTemporal(expression) else { return try atom(expression, environment) }
    switch expression.kind {
    case .not(let inner):
      return .negation(try formula(inner, environment))
    case .binary(let binary, let left, let right):
      let first = try formula(left, environment)
      let second = try formula(right, environment)
      switch binary {
      case .and: return .conjunction(first, second)
      case .or: return .disjunction(first, second)
      case .implies: return .implication(first, second)
      case .iff: return .equivalence(first, second)
      default: break
      }
    case .conditional(let test, let yes, let no):
      let condition = try formula(test, environment)
      return .conjunction(
        .implication(condition, try formula(yes, environment)),
        .disjunction(condition, try formula(no, environment)))
    case .quantified(let quantifier, let bindings, let body):
      return try quantified(quantifier, bindings, body, environment)
    case .temporal(let temporal, let operands):
      let parts = try operands.map { try formula($0, environment) }
      switch (temporal, parts.first, parts.last) {
      case (.always, let body?, _): return .always(body)
      case (.never, let body?, _): return .always(.negation(body))
      case (.eventually, let body?, _): return .eventually(body)
      case (.next, let body?, _): return .next(body)
      case (.until, let first?, let second?): return .until(first, second)
      case (.release, let first?, let second?): return .release(first, second)
      case (.weakUntil, let first?, let second?): return .weakUntil(first, second)
      default: break
      }
    default: break
    }
    throw LoweringError(
      id: "misplaced", message: "a temporal operator cannot stand in here", span: expression.span)
  }

  private mutating func atom(
    _ expression: TypedExpression, _ environment: Environment
  ) throws -> Formula {
    do {
      return .atom(try letter(expression, environment))
    } catch let error as LoweringError where error.id == "internal" {
      // All that can be missing is a name whose value belongs to another letter.
      throw LoweringError(
        id: "other-moment",
        message:
          "a name that `is some` binds has its value at one moment only, and this is another",
        span: expression.span)
    }
  }

  private mutating func quantified(
    _ quantifier: Quantifier, _ bindings: [TypedBinding], _ body: TypedExpression,
    _ environment: Environment
  ) throws -> Formula {
    var checks = CheckList()
    var parts: [Formula] = []
    try forEach(bindings[...], environment, &checks) { lowerer, inner, test, _ in
      let part = try lowerer.formula(body, inner)
      parts.append(
        quantifier == .forall
          ? .implication(.atom(test), part) : .conjunction(.atom(test), part))
    }
    switch quantifier {
    case .forall: return parts.reduce(.yes) { .conjunction($0, $1) }
    case .exists: return parts.reduce(.no) { .disjunction($0, $1) }
    case .count:
      throw LoweringError(
        id: "misplaced", message: "`count` cannot count what only a whole run shows",
        span: body.span)
    }
  }

  func hasTemporal(_ expression: TypedExpression) -> Bool {
    switch expression.kind {
    case .temporal: true
    case .not(let inner): hasTemporal(inner)
    case .binary(_, let left, let right): hasTemporal(left) || hasTemporal(right)
    case .conditional(let test, let yes, let no):
      hasTemporal(test) || hasTemporal(yes) || hasTemporal(no)
    case .quantified(_, _, let body): hasTemporal(body)
    default: false
    }
  }

  // MARK: - Fairness

  /// Notes the promise for the actions added since there were `start` of them.
  mutating func addFairness(
    _ fairness: Fairness, _ name: String, on processor: Int?, since start: Int
  ) {
    let kind: FairnessAssumption.Kind
    switch fairness {
    case .none: return
    case .weak: kind = .weak
    case .strong: kind = .strong
    }
    // What has no move is never enabled, and the promise is kept by itself.
    guard start < system.actions.count else { return }
    var full = name
    if let processor, stacks.count > 1 { full += "@\(stacks[processor].name)" }
    system.fairness.append(
      FairnessAssumption(
        kind: kind, name: full, actions: Array(start..<system.actions.count)))
  }
}
