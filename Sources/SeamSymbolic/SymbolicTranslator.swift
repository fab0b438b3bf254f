import SeamSMT

/// Brings our terms into a solver's context, at a moment of a run.
///
/// At moment `k` a current variable speaks of state `k`, and a primed one of state `k + 1`; so the
/// same relation can be laid along a run.
public final class SymbolicTranslator {
  public let context: SMTContext
  private var variables: [Place: SMTTerm] = [:]
  private var definitions: [DefinitionPlace: SMTTerm] = [:]

  private struct Place: Hashable {
    let role: SymbolicVariable.Role
    let index: Int
    let moment: Int
  }

  private struct DefinitionPlace: Hashable {
    let definition: ObjectIdentifier
    let moment: Int
  }

  /// Keeps definitions alive, whose identities are keys.
  private var known: [SymbolicDefinition] = []

  public init(_ context: SMTContext) { self.context = context }

  /// The solver's term for one of ours, at a moment.
  ///
  /// - Complexity: Linear in the parts not yet seen at this moment; a definition is one part.
  public func term(_ term: SymbolicTerm, at moment: Int = 0) throws(SMTError) -> SMTTerm {
    var locals: [String: SMTTerm] = [:]
    return try translate(term, moment, &locals)
  }

  /// The solver's constant for a variable at a moment.
  public func variable(
    _ variable: SymbolicVariable, at moment: Int = 0
  ) throws(SMTError) -> SMTTerm {
    let place =
      switch variable.role {
      case .current: Place(role: .current, index: variable.index, moment: moment)
      case .next: Place(role: .current, index: variable.index, moment: moment + 1)
      case .rigid: Place(role: .rigid, index: variable.index, moment: 0)
      }
    if let known = variables[place] { return known }
    let base = variable.role == .next ? String(variable.name.dropLast()) : variable.name
    let made = try context.constant(
      place.role == .rigid ? base : "\(base)@\(place.moment)",
      variable.sort == .bool ? .bool : .int)
    variables[place] = made
    return made
  }

  private func translate(
    _ term: SymbolicTerm, _ moment: Int, _ locals: inout [String: SMTTerm]
  ) throws(SMTError) -> SMTTerm {
    switch term {
    case .truth(let value): return try context.truth(value)
    case .integer(let value): return try context.integer(value)
    case .variable(let variable): return try self.variable(variable, at: moment)
    case .local(let name, _):
      guard let value = locals[name] else { throw .misuse("\(name) is not bound") }
      return value
    case .defined(let definition):
      let place = DefinitionPlace(definition: ObjectIdentifier(definition), moment: moment)
      if let known = definitions[place] { return known }
      let made = try self.term(definition.body, at: moment)
      definitions[place] = made
      known.append(definition)
      return made
    case .not(let inner): return try context.not(translate(inner, moment, &locals))
    case .and(let terms): return try context.and(translate(terms, moment, &locals))
    case .or(let terms): return try context.or(translate(terms, moment, &locals))
    case .implies(let left, let right):
      return try context.implies(
        translate(left, moment, &locals), translate(right, moment, &locals))
    case .equal(let left, let right):
      return try context.equal(
        translate(left, moment, &locals), translate(right, moment, &locals))
    case .less(let left, let right):
      return try context.less(
        translate(left, moment, &locals), translate(right, moment, &locals))
    case .lessOrEqual(let left, let right):
      return try context.lessOrEqual(
        translate(left, moment, &locals), translate(right, moment, &locals))
    case .choice(let test, let yes, let no):
      return try context.ifThenElse(
        translate(test, moment, &locals), translate(yes, moment, &locals),
        translate(no, moment, &locals))
    case .sum(let terms): return try context.sum(translate(terms, moment, &locals))
    case .difference(let left, let right):
      return try context.difference(
        translate(left, moment, &locals), translate(right, moment, &locals))
    case .scaled(let factor, let inner):
      return try context.product(
        context.integer(factor), translate(inner, moment, &locals))
    case .bound(let name, let value, let body):
      let outer = locals[name]
      locals[name] = try translate(value, moment, &locals)
      let result = try translate(body, moment, &locals)
      locals[name] = outer
      return result
    }
  }

  private func translate(
    _ terms: [SymbolicTerm], _ moment: Int, _ locals: inout [String: SMTTerm]
  ) throws(SMTError) -> [SMTTerm] {
    var result: [SMTTerm] = []
    for term in terms { result.append(try translate(term, moment, &locals)) }
    return result
  }
}
