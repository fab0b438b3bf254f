import SeamDiagnostics
import SeamSyntax

/// Properties, groups, configurations and claims.
extension Checker {
  mutating func checkProperties() {
    for declaration in declarations {
      if case .property(let property) = declaration.kind { checkProperty(property, declaration) }
    }
    for declaration in declarations {
      guard case .group(let name, let members) = declaration.kind else { continue }
      if groups[name.text] != nil || propertyIndex[name.text] != nil {
        diagnostics.error("redeclared", "`\(name.text)` is declared twice", at: name.span)
      }
      groups[name.text] = members.flatMap { properties(named: $0) ?? [] }
    }
  }

  private mutating func checkProperty(
    _ property: PropertyDeclaration, _ declaration: Declaration
  ) {
    if let earlier = propertyIndex[property.name.text] {
      diagnostics.error(
        "redeclared", "property `\(property.name.text)` is declared twice", at: property.name.span,
        notes: [Note("first declared here", at: program.properties[earlier].span)])
    }
    var context = Context(
      allowsEvents: true, allowsGhost: true, isProperty: true,
      acrossProcessors: property.acrossProcessors)
    ownProcessor = nil
    let bindings = property.bindings.map { bind($0, in: &context) }
    let pattern = self.pattern(property.pattern, context, declaration.span)
    propertyIndex[property.name.text] = program.properties.count
    program.properties.append(
      PropertyInfo(
        name: property.name.text, title: property.title,
        acrossProcessors: property.acrossProcessors, pattern: pattern, bindings: bindings,
        processor: property.acrossProcessors ? nil : ownProcessor, span: declaration.span))
  }

  private mutating func pattern(
    _ pattern: Pattern, _ context: Context, _ span: Span
  ) -> TypedPattern {
    switch pattern {
    case .always(let body): return .always(condition(body, context))
    case .never(let body): return .never(condition(body, context))
    case .neverBetween(let event, let open, let close):
      return .neverBetween(
        condition(event, context), condition(open, context), condition(close, context))
    case .before(let first, let second):
      return .before(condition(first, context), condition(second, context))
    case .atMost(let event, let bound):
      let typed = condition(event, context)
      var constant = context
      constant.constantPlace = "how often"
      return .atMost(typed, integer(bound, constant, "how often"))
    case .leadsTo(let first, let second):
      return .leadsTo(condition(first, context), condition(second, context))
    case .reachable(let body): return .reachable(condition(body, context))
    case .atEnd(let body):
      var states = context
      states.allowsEvents = false
      return .atEnd(condition(body, states))
    case .deadlockFree: return .deadlockFree
    case .formula(let body):
      var temporal = context
      temporal.allowsTemporal = true
      let typed = condition(body, temporal)
      if !hasTemporal(body) {
        diagnostics.error(
          "no-pattern",
          "this says nothing about a run: should it hold `always`, or be `reachable`?",
          at: body.span,
          fixIts: [
            FixIt(
              "insert `always`",
              replacing: Span(
                body.span.source, body.span.range.lowerBound..<body.span.range.lowerBound),
              with: "always ")
          ])
      }
      return .formula(typed)
    }
  }

  private func hasTemporal(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .unary(let unary, let operand):
      switch unary {
      case .always, .never, .eventually, .next: return true
      case .not, .negate: return hasTemporal(operand)
      }
    case .binary(let binary, let left, let right):
      switch binary {
      case .until, .release, .weakUntil: return true
      default: return hasTemporal(left) || hasTemporal(right)
      }
    case .conditional(let test, let first, let second):
      return hasTemporal(test) || hasTemporal(first) || hasTemporal(second)
    case .quantified(_, _, let body): return hasTemporal(body)
    default: return false
    }
  }

  // MARK: - Configurations and claims

  /// The properties that a name means, as a property, a property's family or a group.
  mutating func properties(named name: Name) -> [Int]? {
    if let index = propertyIndex[name.text] { return [index] }
    if let members = groups[name.text] { return members }
    unknown("property", name, among: Array(propertyIndex.keys) + groups.keys)
    return nil
  }

  private mutating func settings(_ settings: [Setting]) -> [String: Int] {
    var result: [String: Int] = [:]
    for setting in settings {
      guard let value = setting.value else {
        if let known = configurationIndex[setting.name.text] {
          result.merge(known) { _, new in new }
        } else if case .parameter(let index)? = symbols[setting.name.text],
          program.parameters[index].type.isBool
        {
          result[setting.name.text] = 1
        } else {
          unknown("configuration", setting.name, among: Array(configurationIndex.keys))
        }
        continue
      }
      guard case .parameter(let index)? = symbols[setting.name.text] else {
        unknown(
          "switch or constant", setting.name, among: program.parameters.map(\.name))
        continue
      }
      let type = program.parameters[index].type
      let context = Context(constantPlace: "a setting")
      let typed = coerce(expression(value, expecting: type, context), to: type)
      guard !typed.type.isInvalid else { continue }
      do {
        let number = try ConstantEvaluator(program: program, values: initialValues).value(typed)
        if !domain(index).contains(number) {
          diagnostics.error(
            "outside-domain",
            "`\(setting.name.text)` cannot be \(value.span.text); it is one of \(domainText(index))",
            at: value.span)
        }
        result[setting.name.text] = number
      } catch {
        diagnostics.error("not-constant", error.message, at: error.span)
      }
    }
    return result
  }

  mutating func checkClaims() {
    for declaration in declarations {
      guard case .configuration(let name, let list) = declaration.kind else { continue }
      if configurationIndex[name.text] != nil {
        diagnostics.error(
          "redeclared", "configuration `\(name.text)` is declared twice", at: name.span)
      }
      let values = settings(list)
      configurationIndex[name.text] = values
      configurations.append((name.text, values))
    }
    for declaration in declarations {
      guard case .claim(let claim) = declaration.kind else { continue }
      claims.append(
        CheckedClaim(
          title: claim.title, citations: citations(declaration.citations), span: claim.titleSpan,
          cases: claim.cases.map { item in
            CheckedClaim.Case(
              settings: settings(item.settings), expected: expected(item), span: item.span)
          }))
    }
  }

  private mutating func expected(
    _ item: ClaimDeclaration.Case
  ) -> [(property: String, holds: Bool)] {
    var verdicts: [Int: Bool] = [:]
    var order: [Int] = []
    for expectation in item.expectations {
      var stated: [(Int, Bool)] = []
      switch expectation.subject {
      case .all:
        stated = program.properties.indices.map { ($0, expectation.verdict == .holds) }
      case .named(let names):
        for name in names {
          stated += (properties(named: name) ?? []).map { ($0, expectation.verdict == .holds) }
        }
      case .only(let names, let group):
        let violated = Set(names.flatMap { properties(named: $0) ?? [] })
        let members = group.map { properties(named: $0) ?? [] } ?? Array(program.properties.indices)
        stated = members.map { ($0, !violated.contains($0)) }
        for index in violated where !members.contains(index) { stated.append((index, false)) }
      }
      for (index, holds) in stated {
        if let earlier = verdicts[index], earlier != holds {
          diagnostics.error(
            "contradiction",
            "`\(program.properties[index].name)` is expected both to hold and to be violated",
            at: expectation.span)
        }
        if verdicts.updateValue(holds, forKey: index) == nil { order.append(index) }
      }
    }
    return order.map { (program.properties[$0].name, verdicts[$0] ?? true) }
  }
}
