extension SymbolicTerm {
  /// The value where the variables have these values; truth is 1 and falsehood 0.
  ///
  /// - Parameter valuation: The value of a variable.
  /// - Returns: An integer.
  /// - Complexity: Linear in the term, with definitions written out.
  public func value(_ valuation: (SymbolicVariable) -> Int) -> Int {
    var locals: [String: Int] = [:]
    return value(valuation, &locals)
  }

  /// Whether a Boolean term is true where the variables have these values.
  public func holds(_ valuation: (SymbolicVariable) -> Int) -> Bool { value(valuation) != 0 }

  private func value(
    _ valuation: (SymbolicVariable) -> Int, _ locals: inout [String: Int]
  ) -> Int {
    func number(_ term: SymbolicTerm) -> Int { term.value(valuation, &locals) }
    func truth(_ term: SymbolicTerm) -> Bool { number(term) != 0 }
    switch self {
    case .truth(let value): return value ? 1 : 0
    case .integer(let value): return value
    case .variable(let variable): return valuation(variable)
    case .local(let name, _): return locals[name] ?? 0
    case .defined(let definition): return definition.body.value(valuation)
    case .not(let inner): return truth(inner) ? 0 : 1
    case .and(let terms):
      for term in terms where !truth(term) { return 0 }
      return 1
    case .or(let terms):
      for term in terms where truth(term) { return 1 }
      return 0
    case .implies(let left, let right): return !truth(left) || truth(right) ? 1 : 0
    case .equal(let left, let right): return number(left) == number(right) ? 1 : 0
    case .less(let left, let right): return number(left) < number(right) ? 1 : 0
    case .lessOrEqual(let left, let right): return number(left) <= number(right) ? 1 : 0
    case .choice(let test, let yes, let no): return truth(test) ? number(yes) : number(no)
    case .sum(let terms):
      var total = 0
      for term in terms { total &+= number(term) }
      return total
    case .difference(let left, let right): return number(left) &- number(right)
    case .scaled(let factor, let inner): return factor &* number(inner)
    case .bound(let name, let value, let body):
      let outer = locals[name]
      locals[name] = number(value)
      defer { locals[name] = outer }
      return body.value(valuation, &locals)
    }
  }
}
