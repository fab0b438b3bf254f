import SeamDiagnostics

extension Parser {
  /// Parses `{ … }` around the elements of a flow.
  mutating func parseElements(of owner: String) throws(Panic) -> [FlowElement] {
    var elements: [FlowElement] = []
    try parseBlock(of: owner) { (parser: inout Parser) throws(Panic) in
      if let element = try parser.parseElement() { elements.append(element) }
    }
    return elements
  }

  /// Parses an element, or passes over what is none after having said so.
  mutating func parseElement() throws(Panic) -> FlowElement? {
    let start = position
    if kind == .semicolon {
      reportStray()
      return nil
    }
    if word == .varWord {
      report(.misplacedLocal, at: currentSpan)
      _ = try parseLocal()
      return nil
    }
    let kind = try parseElementKind()
    return FlowElement(kind, span(from: start))
  }

  private mutating func parseElementKind() throws(Panic) -> FlowElement.Kind {
    switch word {
    case .step: return .step(try parseStep())
    case .noinstr: return try parseSection(.noinstr)
    case .instrumentable: return try parseSection(.instrumentable)
    case .section: return try parseSection(.section)
    case .loop:
      advance()
      return .loop(try parseElements(of: "`loop`"))
    case .whileWord:
      advance()
      let condition = try parseCondition(of: "`while`")
      return .whileLoop(condition, try parseElements(of: "`while`"))
    case .ifWord: return try parseElementIf()
    case .either: return .either(try parseElementEither())
    case .breakWord:
      advance()
      return .breakLoop
    case .continueWord:
      advance()
      return .continueLoop
    case .elseWord: throw panic(.danglingElse)
    default:
      try mendElement()
      return .step(try parseStep())
    }
  }

  /// Reports what is no element; returns only if it was meant to be a step, as which it is read on.
  private mutating func mendElement() throws(Panic) {
    guard kind == .name, word?.isReserved != true else {
      throw panic(.unknownElement(found: found, suggestion: nil))
    }
    let words = ["step", "noinstr", "instrumentable", "section", "loop", "while", "if", "either"]
    let next = peek()
    if next.kind == .name || next.kind == .leftBrace,
      let meant = nearest(to: text(current), among: words)
    {
      report(
        .unknownElement(found: found, suggestion: meant), at: currentSpan,
        fixIts: [FixIt("write `\(meant)`", replacing: currentSpan, with: meant)])
      guard meant == "step" else { throw Panic() }
      tokens[position].word = .step
    } else if next.kind == .leftBrace || [.ifWord, .when, .either].contains(next.word) {
      let place = Span(source, Int(current.start)..<Int(current.start))
      report(
        .unknownElement(found: found, suggestion: nil), at: currentSpan,
        fixIts: [FixIt("insert `step`", replacing: place, with: "step ")])
    } else {
      throw panic(.unknownElement(found: found, suggestion: nil))
    }
  }

  private mutating func parseSection(_ kind: Section.Kind) throws(Panic) -> FlowElement.Kind {
    advance()
    var name: Name?
    if kind == .section || self.kind == .name && word != .ifWord {
      name = try expectName("the section")
    }
    let condition = take(.ifWord) ? try parseCondition(of: "`if`") : nil
    let section = Section(kind: kind, name: name, condition: condition)
    return .section(section, try parseElements(of: "the section"))
  }

  private mutating func parseElementIf() throws(Panic) -> FlowElement.Kind {
    advance()
    let condition = try parseCondition(of: "`if`")
    let body = try parseElements(of: "`if`")
    guard takeElse() else { return .conditional(condition, body, []) }
    guard word == .ifWord else {
      return .conditional(condition, body, try parseElements(of: "`else`"))
    }
    try enter()
    defer { leave() }
    let start = position
    let nested = try parseElementIf()
    return .conditional(condition, body, [FlowElement(nested, span(from: start))])
  }

  private mutating func parseElementEither() throws(Panic) -> [(
    guardExpression: Expression?, body: [FlowElement]
  )] {
    var branches: [(guardExpression: Expression?, body: [FlowElement])] = []
    repeat {
      noteLevel()
      advance()
      let condition = take(.when) ? try parseCondition(of: "`when`") : nil
      branches.append((condition, try parseElements(of: "`either`")))
    } while word == .or
    reportMissingBranch(branches.count)
    return branches
  }

  // MARK: - Steps

  /// Parses a step from its word `step` on.
  mutating func parseStep() throws(Panic) -> Step {
    let start = position
    // Where the word is missing that has been said.
    _ = take(.step)
    let name = try expectName("a step")
    return try parseStepRest(name: name, start: start, documented: start)
  }

  /// Parses what follows the name of a step.
  ///
  /// The step begins at the token `start`; the `///` lines before `documented` are its own.
  mutating func parseStepRest(name: Name, start: Int, documented: Int) throws(Panic) -> Step {
    var cites = try parseCites()
    var condition: Expression?
    var wait: Expression?
    do {
      while word == .ifWord || word == .when {
        let isCondition = word == .ifWord
        if isCondition ? condition != nil : wait != nil {
          report(.duplicateClause(text(current)), at: currentSpan)
        }
        advance()
        let clause = try parseCondition(of: isCondition ? "`if`" : "`when`")
        if isCondition { condition = clause } else { wait = clause }
        cites += try parseCites()
      }
    } catch {
      guard skipToBody() else { throw error }
    }
    let bodyStart = position
    let body: [Statement]
    if word == .either {
      indentation += 1
      let branches = try parseEither()
      indentation -= 1
      body = [Statement(.either(branches), span(from: bodyStart))]
    } else {
      if kind != .leftBrace, kind != .endOfFile { reportMissingBody() }
      body = try parseStatements(of: "the step")
    }
    let citations =
      citationsInDocumentation(before: documented) + cites + citationsBeside(start, bodyStart)
    return Step(
      name: name, condition: condition, wait: wait, body: body,
      documentation: documentation(before: documented), citations: unique(citations),
      span: span(from: start))
  }

  private mutating func reportMissingBody() {
    let place = Span(source, previousEnd..<previousEnd)
    let follows = word == .step || kind == .rightBrace
    report(
      .expected("`{` and the body of the step", found: found), at: currentSpan,
      fixIts: follows ? [FixIt("insert `{}`", replacing: place, with: " {}")] : [])
  }

  /// The citations without those of a key seen before.
  func unique(_ citations: [Citation]) -> [Citation] {
    guard citations.count > 1 else { return citations }
    var seen: Set<String> = []
    return citations.filter { seen.insert($0.key.text).inserted }
  }
}
