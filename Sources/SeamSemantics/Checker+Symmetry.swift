import SeamDiagnostics
import SeamSyntax

/// Symmetric types: their values are interchangeable, so nothing may tell one from another.
///
/// A model that kept to that has a state space in which exchanging two values of the type maps runs
/// to runs; see Ip and Dill, "Better verification through symmetry", FMSD 9, 1996, whose scalarsets
/// allow what is allowed here: comparison for equality, indexing, and binding a value by a
/// quantifier, a `choose` or a `for`.
extension Checker {
  /// The type that an alias stands for.
  mutating func resolveAlias(_ alias: Alias) -> Type {
    guard alias.isSymmetric else {
      return resolve(alias.expression, parameterName: alias.name.text)
    }
    if case .literals(let names) = alias.expression.kind {
      return .enumeration(
        newEnumeration(name: alias.name.text, literals: names, isSymmetric: true))
    }
    let type = resolve(alias.expression)
    switch type {
    case .integer(var bounds?) where bounds.symmetricName == nil:
      bounds.symmetricName = alias.name.text
      return .integer(bounds)
    case .invalid: return type
    default:
      diagnostics.error(
        "symmetric-type", "a symmetric type is a range or a list of literals of its own",
        at: alias.expression.span)
      return .invalid
    }
  }

  /// The name of a type whose values are interchangeable.
  func symmetricName(_ type: Type) -> String? {
    switch type {
    case .integer(let bounds): bounds?.symmetricName
    case .enumeration(let enumeration): enumeration.isSymmetric ? enumeration.name : nil
    case .processor(let index):
      program.processors[index].isSymmetric ? program.processors[index].name : nil
    case .optional(let wrapped): symmetricName(wrapped)
    case .bool, .nat, .structure, .set, .queue, .array, .invalid: nil
    }
  }

  /// A literal of an enum, which may not be symmetric.
  mutating func literal(
    _ index: Int, of enumeration: EnumerationType, _ span: Span
  ) -> TypedExpression {
    if enumeration.isSymmetric {
      refuseNaming(enumeration.name, span)
      return TypedExpression(.invalid, .invalid, span)
    }
    return TypedExpression(.literal(index), .enumeration(enumeration), span)
  }

  mutating func refuseNaming(_ type: String, _ span: Span) {
    diagnostics.error(
      "symmetric-type",
      "the values of symmetric `\(type)` are interchangeable, so none can be named", at: span,
      notes: [Note("take one with `any`, `choose x in \(type)` or `for x in \(type)`")])
  }

  mutating func refuseArithmetic(_ type: String, _ span: Span) {
    diagnostics.error(
      "symmetric-type",
      "the values of symmetric `\(type)` are interchangeable: they have no order and are no numbers",
      at: span)
  }

  /// Refuses a number where a value of a symmetric type is needed, and the other way round.
  mutating func refuseSymmetricMix(_ typed: TypedExpression, _ type: Type) -> Bool {
    if let name = symmetricName(type), typed.type.isInteger {
      refuseNaming(name, typed.span)
      return true
    }
    if let name = symmetricName(typed.type), type.isInteger {
      refuseArithmetic(name, typed.span)
      return true
    }
    return false
  }
}
