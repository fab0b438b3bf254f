import SeamSymbolic

/// Lemmas as the author of a model would write them.
public struct LemmaText: Sendable {
  private let vocabulary: Vocabulary

  public init(_ system: SymbolicSystem) { vocabulary = system.vocabulary }

  /// A term, with operators between their operands and names for numbers that have one.
  public func text(_ term: SymbolicTerm) -> String { text(term, 0) }

  /// How strongly operators bind: 1 `implies`, 2 `or`, 3 `and`, 4 comparisons, 5 `+` and `-`.
  private func text(_ term: SymbolicTerm, _ outer: Int) -> String {
    func infix(_ strength: Int, _ parts: [String]) -> String {
      let joined = parts.joined()
      return strength <= outer ? "(\(joined))" : joined
    }
    switch term {
    case .truth(let value): return value ? "true" : "false"
    case .integer(let value): return String(value)
    case .variable(let variable): return variable.name
    case .local(let name, _): return name
    case .defined(let definition): return definition.name
    case .not(.equal(let left, let right)): return infix(4, comparison(left, "!=", right))
    case .not(let inner): return "not " + text(inner, 6)
    case .implies(let left, let right):
      return infix(1, [text(left, 1), " implies ", text(right, 0)])
    case .or(let terms):
      if let choice = choice(among: terms) { return infix(4, [choice]) }
      return infix(2, [terms.map { text($0, 2) }.joined(separator: " or ")])
    case .and(let terms): return infix(3, [terms.map { text($0, 3) }.joined(separator: " and ")])
    case .equal(let left, let right): return infix(4, comparison(left, "==", right))
    case .less(let left, let right): return infix(4, comparison(left, "<", right))
    case .lessOrEqual(let left, let right): return infix(4, comparison(left, "<=", right))
    case .choice(let test, let yes, let no):
      return infix(1, ["if ", text(test, 0), " then ", text(yes, 1), " else ", text(no, 1)])
    case .sum(let terms): return infix(5, [terms.map { text($0, 5) }.joined(separator: " + ")])
    case .difference(let left, let right):
      return infix(5, [text(left, 4), " - ", text(right, 5)])
    case .scaled(let factor, let inner): return "\(factor) * \(text(inner, 6))"
    case .bound(let name, let value, let body):
      return infix(1, ["let ", name, " = ", text(value, 0), " in ", text(body, 0)])
    }
  }

  private func comparison(
    _ left: SymbolicTerm, _ word: String, _ right: SymbolicTerm
  ) -> [String] {
    if case .variable(let variable) = left, case .integer(let value) = right,
      let name = vocabulary.name(of: value, in: variable)
    {
      return [variable.name, " ", word, " ", name]
    }
    return [text(left, 4), " ", word, " ", text(right, 4)]
  }

  /// `x in {a, b}` where one variable is compared with several values.
  private func choice(among terms: [SymbolicTerm]) -> String? {
    var subject: SymbolicVariable?
    var values: [String] = []
    for term in terms {
      guard case .equal(.variable(let variable), .integer(let value)) = term,
        subject == nil || subject == variable
      else { return nil }
      subject = variable
      values.append(vocabulary.name(of: value, in: variable) ?? String(value))
    }
    return subject.map { "\($0.name) in {\(values.joined(separator: ", "))}" }
  }
}
