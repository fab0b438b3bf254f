import SeamDiagnostics

/// The words before the keyword of a declaration.
private struct Prefixes {
  var isSymmetric = false
  var isGhost = false
  var isPerProcessor = false
  var isUrgent = false
  var fairness = Fairness.none
  /// Where each stands, so that one that does not belong can be pointed at.
  var places: [(word: Word, span: Span)] = []
}

extension Parser {
  /// Parses a declaration, with its documentation and citations.
  ///
  /// Behind the `add` or `replace` of a change, given by its token, the `///` lines of the change
  /// count where the declaration has none of its own.
  mutating func parseDeclaration(documented change: Int? = nil) throws(Panic) -> Declaration {
    let start = position
    var documented = start
    if let change, documentation(before: start) == nil { documented = change }
    let prefixes = parsePrefixes()
    var cites: [Citation] = []
    var headingEnd: Int?
    let kind = try parseDeclarationKind(prefixes, &cites, &headingEnd)
    cites += try parseCites()
    let beside = citationsBeside(start, headingEnd ?? max(start, position - 1))
    return Declaration(
      kind, span: span(from: start), documentation: documentation(before: documented),
      citations: unique(citationsInDocumentation(before: documented) + cites + beside))
  }

  private mutating func parsePrefixes() -> Prefixes {
    var prefixes = Prefixes()
    while kind == .name, peek().kind == .name, let word {
      let place = currentSpan
      switch word {
      case .symmetric: prefixes.isSymmetric = true
      case .ghost: prefixes.isGhost = true
      case .percpu: prefixes.isPerProcessor = true
      case .urgent: prefixes.isUrgent = true
      case .fair: prefixes.fairness = .weak
      case .strongly:
        prefixes.fairness = .strong
        advance()
        if self.word != .fair {
          report(.expected("`fair` after `strongly`", found: found), at: currentSpan)
          prefixes.places.append((word, place))
          continue
        }
      default: return prefixes
      }
      if prefixes.places.contains(where: { $0.word == word }) {
        report(.duplicateClause(word.rawValue), at: place)
      }
      prefixes.places.append((word, place))
      advance()
    }
    return prefixes
  }

  private mutating func parseDeclarationKind(
    _ prefixes: Prefixes, _ cites: inout [Citation], _ headingEnd: inout Int?
  ) throws(Panic) -> Declaration.Kind {
    if let word { checkPrefixes(prefixes, of: word) }
    switch word {
    case .source: return try parseSource()
    case .const: return .parameter(try parseParameter(isSwitch: false))
    case .switchWord: return .parameter(try parseParameter(isSwitch: true))
    case .configuration: return try parseConfiguration()
    case .assume:
      advance()
      return .assumption(try parseExpression())
    case .typeWord: return try parseTypeDeclaration(prefixes.isSymmetric)
    case .enumeration: return try parseEnumeration(prefixes.isSymmetric)
    case .structure: return try parseStructure()
    case .event: return try parseEvents()
    case .processor: return .processor(try parseProcessor(prefixes.isSymmetric))
    case .varWord:
      let variable = try parseVariable(
        isPerProcessor: prefixes.isPerProcessor, isGhost: prefixes.isGhost)
      return .variable(variable)
    case .function: return .function(try parseFunction())
    case .flow: return .flow(try parseFlow(prefixes.fairness, &cites, &headingEnd))
    case .action: return .action(try parseAction(prefixes, &cites, &headingEnd))
    case .property: return .property(try parseProperty(&cites))
    case .group:
      advance()
      let name = try expectName("a group")
      expectAssign(after: "the name")
      let members = try commaSeparated { (parser: inout Parser) throws(Panic) in
        try parser.expectName("a property")
      }
      return .group(name, members)
    case .claim: return .claim(try parseClaim(&cites))
    default:
      try mendDeclaration()
      return try parseDeclarationKind(prefixes, &cites, &headingEnd)
    }
  }

  /// Reports what is no declaration; returns only if its word is a misspelt one, put right now.
  private mutating func mendDeclaration() throws(Panic) {
    let words = Word.declarationKeywords.map(\.rawValue)
    guard kind == .name, peek().kind == .name || peek().kind == .string,
      let meant = nearest(to: text(current), among: words), let word = Word(rawValue: meant)
    else { throw panic(.unknownDeclaration(found: found, suggestion: nil)) }
    report(
      .unknownDeclaration(found: found, suggestion: meant), at: currentSpan,
      fixIts: [FixIt("write `\(meant)`", replacing: currentSpan, with: meant)])
    tokens[position].word = word
  }

  /// Reports prefixes that the declaration cannot have.
  private mutating func checkPrefixes(_ prefixes: Prefixes, of keyword: Word) {
    guard !prefixes.places.isEmpty else { return }
    let allowed: Set<Word>
    switch keyword {
    case .typeWord, .enumeration, .processor: allowed = [.symmetric]
    case .varWord: allowed = [.ghost, .percpu]
    case .flow: allowed = [.fair, .strongly]
    case .action: allowed = [.fair, .strongly, .urgent]
    default: allowed = []
    }
    for place in prefixes.places where !allowed.contains(place.word) {
      record(.danglingPrefix(place.word.rawValue), at: place.span)
    }
  }

  // MARK: - One-line declarations

  private mutating func parseSource() throws(Panic) -> Declaration.Kind {
    advance()
    let key = try parseKey()
    expectAssign(after: "the key")
    return .source(key, try expectString("what the source is").text)
  }

  private mutating func parseParameter(isSwitch: Bool) throws(Panic) -> Parameter {
    advance()
    let name = try expectName(isSwitch ? "a switch" : "a constant")
    var type: TypeExpression?
    let isForeignAssign = peek().kind == .assign && peek().start == current.end
    if !isSwitch || kind == .colon && !isForeignAssign {
      expect(.colon, ":", after: "the name, and its type")
      type = try parseType()
    }
    expectAssign(after: isSwitch ? "the switch" : "the type")
    let initial = try parseExpression()
    let (owner, cost) = try parseOwnership()
    return Parameter(
      name: name, isSwitch: isSwitch, type: type, initial: initial, owner: owner, cost: cost)
  }

  /// The most that changing a parameter may cost.
  private static let costMax = 1_000_000

  /// Parses `owner "TDX module" cost 3`, in either order.
  private mutating func parseOwnership() throws(Panic) -> (owner: String?, cost: Int?) {
    var owner: String?
    var cost: Int?
    while word == .owner || word == .cost {
      let clause = currentSpan
      if take(.owner) {
        if owner != nil { report(.duplicateClause("owner"), at: clause) }
        owner = try expectString("who would change it").text
      } else {
        advance()
        if cost != nil { report(.duplicateClause("cost"), at: clause) }
        let place = currentSpan
        guard kind == .integer else {
          throw panic(.expected("a whole number after `cost`", found: found))
        }
        let number = parseInteger()
        if number > Self.costMax { report(.integerOutOfRange, at: place) }
        cost = number
      }
    }
    return (owner, cost)
  }

  private mutating func parseConfiguration() throws(Panic) -> Declaration.Kind {
    advance()
    let name = try expectName("a configuration")
    expectAssign(after: "the name")
    return .configuration(name, try parseSettings())
  }

  /// Parses `a = 1, b = off, base`.
  mutating func parseSettings() throws(Panic) -> [Setting] {
    try commaSeparated { (parser: inout Parser) throws(Panic) in
      let name = try parser.expectName("a parameter or configuration")
      guard parser.kind == .assign || parser.kind == .equal else {
        return Setting(name: name, value: nil)
      }
      parser.expectAssign(after: "the name")
      return Setting(name: name, value: try parser.parseExpression())
    }
  }

  private mutating func parseTypeDeclaration(_ isSymmetric: Bool) throws(Panic) -> Declaration.Kind
  {
    advance()
    let name = try expectName("a type")
    expectAssign(after: "the name")
    return .type(name, try parseType(), isSymmetric: isSymmetric)
  }

  private mutating func parseEnumeration(_ isSymmetric: Bool) throws(Panic) -> Declaration.Kind {
    advance()
    let name = try expectName("an enum")
    let literals = try parseMembers(of: "the enum") { (parser: inout Parser) throws(Panic) in
      try parser.expectLiteral()
    }
    return .enumeration(name, literals, isSymmetric: isSymmetric)
  }

  private mutating func parseStructure() throws(Panic) -> Declaration.Kind {
    advance()
    let name = try expectName("a struct")
    let fields = try parseMembers(of: "the struct") { (parser: inout Parser) throws(Panic) in
      try parser.parseField()
    }
    return .structure(name, fields)
  }

  /// Parses `{ a, b, }`.
  private mutating func parseMembers<Member>(
    of owner: String, _ member: (inout Parser) throws(Panic) -> Member
  ) throws(Panic) -> [Member] {
    guard kind == .leftBrace else {
      throw panic(.expected("`{` and the members of \(owner)", found: found))
    }
    var members: [Member] = []
    let isEmpty = peek().kind == .rightBrace
    try parseBlock(of: owner) { (parser: inout Parser) throws(Panic) in
      members.append(try member(&parser))
      if parser.take(.comma) || parser.kind == .rightBrace { return }
      // Only between members on two lines are we sure that a comma was meant.
      let place = Span(parser.source, parser.previousEnd..<parser.previousEnd)
      let isCertain = parser.kind == .name && parser.current.isFirstOnLine
      if parser.kind == .semicolon {
        parser.report(
          .expected("`,` between members", found: parser.found), at: parser.currentSpan,
          fixIts: [FixIt("write `,`", replacing: parser.currentSpan, with: ",")])
        parser.advance()
      } else if parser.kind != .endOfFile {
        parser.report(
          .expected("`,` or `}`", found: parser.found), at: parser.currentSpan,
          fixIts: isCertain ? [FixIt("insert `,`", replacing: place, with: ",")] : [])
      }
    }
    if isEmpty {
      report(.expected("at least one member in \(owner)", found: "none"), at: currentSpan)
    }
    return members
  }

  /// Parses `name: Type`.
  mutating func parseField() throws(Panic) -> Field {
    let name = try expectName("a field")
    expect(.colon, ":", after: "the name, and its type")
    return Field(name: name, type: try parseType())
  }

  /// Parses `(name: Type, …)`, which may be empty.
  private mutating func parseFields() throws(Panic) -> [Field] {
    let opened = position
    layout?.tight.insert(position)
    advance()
    var fields: [Field] = []
    if kind != .rightParen {
      fields = try commaSeparated { (parser: inout Parser) throws(Panic) in
        try parser.parseField()
      }
    }
    expectClose(.rightParen, ")", opened: opened)
    return fields
  }

  private mutating func parseEvents() throws(Panic) -> Declaration.Kind {
    advance()
    let events = try commaSeparated { (parser: inout Parser) throws(Panic) in
      let name = try parser.expectName("an event")
      let parameters = parser.kind == .leftParen ? try parser.parseFields() : []
      return EventDeclaration(name: name, parameters: parameters)
    }
    return .event(events)
  }

  private mutating func parseProcessor(_ isSymmetric: Bool) throws(Panic) -> ProcessorDeclaration {
    advance()
    let name = try expectName("a processor")
    var count: Expression?
    if kind == .leftBracket, isAdjacent {
      let opened = position
      layout?.tight.insert(position)
      advance()
      count = try parseExpression()
      expectClose(.rightBracket, "]", opened: opened)
    }
    let runs = take(.runs) ? try expectName("a flow") : nil
    let stack = take(.stack) ? try parseExpression() : nil
    return ProcessorDeclaration(
      name: name, count: count, isSymmetric: isSymmetric, runs: runs, stack: stack)
  }

  private mutating func parseVariable(
    isPerProcessor: Bool, isGhost: Bool
  ) throws(Panic) -> VariableDeclaration {
    advance()
    let name = try expectName("a variable")
    expect(.colon, ":", after: "the name, and its type")
    let type = try parseType()
    expectAssign(after: "the type")
    return VariableDeclaration(
      name: name, type: type, initial: try parseExpression(), isPerProcessor: isPerProcessor,
      isGhost: isGhost)
  }

  /// Parses a variable of a flow, from its `var` on.
  mutating func parseLocal() throws(Panic) -> VariableDeclaration {
    let local = try parseVariable(isPerProcessor: false, isGhost: false)
    _ = take(.semicolon)
    return local
  }

  private mutating func parseFunction() throws(Panic) -> FunctionDeclaration {
    advance()
    let name = try expectName("a function")
    guard kind == .leftParen else {
      throw panic(.expected("`(` and the parameters of the function", found: found))
    }
    let parameters = try parseFields()
    expect(.colon, ":", after: "the parameters, and the type of the result")
    let result = try parseType()
    expectAssign(after: "the type")
    return FunctionDeclaration(
      name: name, parameters: parameters, result: result, body: try parseExpression())
  }

  // MARK: - Flows and actions

  private mutating func parseFlow(
    _ fairness: Fairness, _ cites: inout [Citation], _ headingEnd: inout Int?
  ) throws(Panic) -> FlowDeclaration {
    advance()
    var name = Name("", currentSpan)
    var parameters: [Field] = []
    var processor = name
    var lane: String?
    var section: Section?
    do {
      name = try expectName("a flow")
      if kind == .leftParen { parameters = try parseFields() }
      expect(.on, after: "the flow, and its processor")
      if kind == .name { processor = try expectName("a processor") }
      clauses: while true {
        switch kind == .leftBracket ? nil : word {
        case .lane:
          advance()
          lane = try expectString("the title of the lane").text
        case .noinstr:
          advance()
          let condition = take(.ifWord) ? try parseCondition(of: "`if`") : nil
          section = Section(kind: .noinstr, name: nil, condition: condition)
        default:
          guard kind == .leftBracket else { break clauses }
          cites += try parseCites()
        }
      }
    } catch {
      guard skipToBody() else { throw error }
    }
    headingEnd = position
    let wasInFlow = isInFlow
    isInFlow = true
    defer { isInFlow = wasInFlow }
    var locals: [VariableDeclaration] = []
    var elements: [FlowElement] = []
    try parseBlock(of: "the flow") { (parser: inout Parser) throws(Panic) in
      if parser.word == .varWord, elements.isEmpty {
        locals.append(try parser.parseLocal())
      } else if let element = try parser.parseElement() {
        elements.append(element)
      }
    }
    return FlowDeclaration(
      name: name, parameters: parameters, processor: processor, lane: lane, section: section,
      fairness: fairness, locals: locals, elements: elements)
  }

  private mutating func parseAction(
    _ prefixes: Prefixes, _ cites: inout [Citation], _ headingEnd: inout Int?
  ) throws(Panic) -> ActionDeclaration {
    advance()
    var name = Name("", currentSpan)
    var bindings: [Binding] = []
    var processor: Name?
    var lane: String?
    var condition: Expression?
    do {
      name = try expectName("an action")
      if kind == .leftParen { bindings = try parseActionBindings() }
      clauses: while true {
        switch kind == .leftBracket ? nil : word {
        case .on:
          if processor != nil { report(.duplicateClause("on"), at: currentSpan) }
          advance()
          processor = try expectName("a processor")
        case .lane:
          advance()
          lane = try expectString("the title of the lane").text
        case .when:
          if condition != nil { report(.duplicateClause("when"), at: currentSpan) }
          advance()
          condition = try parseCondition(of: "`when`")
        default:
          guard kind == .leftBracket else { break clauses }
          cites += try parseCites()
        }
      }
    } catch {
      guard skipToBody() else { throw error }
    }
    headingEnd = position
    let body = try parseStatements(of: "the action")
    return ActionDeclaration(
      name: name, bindings: bindings, processor: processor, lane: lane,
      isUrgent: prefixes.isUrgent, fairness: prefixes.fairness, guardExpression: condition,
      body: body)
  }

  private mutating func parseActionBindings() throws(Panic) -> [Binding] {
    let opened = position
    layout?.tight.insert(position)
    advance()
    let bindings = try commaSeparated { (parser: inout Parser) throws(Panic) in
      try parser.parseBinding()
    }
    expectClose(.rightParen, ")", opened: opened)
    return bindings
  }
}
