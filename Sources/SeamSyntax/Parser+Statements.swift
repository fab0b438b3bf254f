import SeamDiagnostics

extension Parser {
  /// Parses `{ … }` around statements.
  mutating func parseStatements(of owner: String) throws(Panic) -> [Statement] {
    var statements: [Statement] = []
    try parseBlock(of: owner, endedBy: .step) { (parser: inout Parser) throws(Panic) in
      if parser.kind == .semicolon {
        parser.reportStray()
        return
      }
      if parser.word == .step {
        parser.report(
          .expected("a statement; steps cannot stand inside steps", found: parser.found),
          at: parser.currentSpan)
      }
      statements.append(try parser.parseStatement())
      _ = parser.take(.semicolon)
    }
    return statements
  }

  /// Reports a `;` or a bracket that belongs to nothing, and passes over it.
  mutating func reportStray() {
    report(
      .strayToken(text(current)), at: currentSpan,
      fixIts: [FixIt("remove it", replacing: currentSpan, with: "")])
    advance()
  }

  private mutating func parseStatement() throws(Panic) -> Statement {
    let start = position
    return Statement(try parseStatementKind(), span(from: start))
  }

  private mutating func parseStatementKind() throws(Panic) -> Statement.Kind {
    switch word {
    case .letWord:
      advance()
      let name = try expectName("a value")
      expectAssign(after: "the name")
      return .bind(name, try parseExpression())
    case .call:
      advance()
      let name = try expectName("a flow")
      return .call(name, try parseOptionalArguments())
    case .emit:
      advance()
      let name = try expectName("an event")
      return .emit(name, try parseOptionalArguments())
    case .ifWord: return try parseIfStatement()
    case .either: return .either(try parseEither())
    case .choose:
      advance()
      return .choose(try parseBinding())
    case .forWord:
      advance()
      let binding = try parseBinding()
      return .forEach(binding, try parseStatements(of: "`for`"))
    case .assert where !isTarget(peek()): return try parseAssert()
    case .returnWord:
      advance()
      return .returnFlow
    case .goto:
      advance()
      return .goto(try expectName("a step"))
    case .elseWord: throw panic(.danglingElse)
    default: return try parseAssignment()
    }
  }

  /// Whether the token makes the word before it a variable.
  private func isTarget(_ token: Token) -> Bool {
    switch token.kind {
    case .assign, .plusAssign, .minusAssign, .dot, .at: return true
    case .leftBracket: return token.start == tokens[position].end
    default: return false
    }
  }

  private mutating func parseOptionalArguments() throws(Panic) -> [Expression.Argument] {
    kind == .leftParen ? try parseArguments() : []
  }

  private mutating func parseAssert() throws(Panic) -> Statement.Kind {
    advance()
    let condition = try parseExpression()
    guard kind == .string else { return .assert(condition, nil) }
    return .assert(condition, try expectString("the message").text)
  }

  private mutating func parseIfStatement() throws(Panic) -> Statement.Kind {
    advance()
    let condition = try parseCondition(of: "`if`")
    let body = try parseStatements(of: "`if`")
    guard takeElse() else { return .conditional(condition, body, []) }
    guard word == .ifWord else {
      return .conditional(condition, body, try parseStatements(of: "`else`"))
    }
    // Each `else if` is one level deeper in the tree, and so it counts as one.
    try enter()
    defer { leave() }
    let start = position
    let nested = try parseIfStatement()
    return .conditional(condition, body, [Statement(nested, span(from: start))])
  }

  /// Takes `else`, and what other languages write for `else if`, of which the `if` remains.
  mutating func takeElse() -> Bool {
    if word == .elseWord {
      noteLevel()
      advance()
      return true
    }
    guard kind == .name, peek().kind != .assign, peek().kind != .dot else { return false }
    let spelling = text(current)
    guard ["elif", "elseif", "elsif", "elsf"].contains(spelling) else { return false }
    report(
      .foreignElseIf(spelling), at: currentSpan,
      fixIts: [FixIt("write `else if`", replacing: currentSpan, with: "else if")])
    // The token stands for the `if` from here on.
    tokens[position].word = .ifWord
    return true
  }

  /// Parses a condition, for whose absence there is a word of its own.
  mutating func parseCondition(of owner: String) throws(Panic) -> Expression {
    if kind == .leftBrace {
      report(.expected("a condition after \(owner)", found: found), at: currentSpan)
      return Expression(.boolean(true), Span(source, previousEnd..<previousEnd))
    }
    return try parseExpression()
  }

  /// Parses `either when c { … } or { … }` around statements.
  mutating func parseEither() throws(Panic) -> [Statement.Branch] {
    var branches: [Statement.Branch] = []
    noteLevel()
    repeat {
      let start = position
      noteLevel()
      advance()
      let condition = take(.when) ? try parseCondition(of: "`when`") : nil
      let body = try parseStatements(of: "`either`")
      branches.append(
        Statement.Branch(guardExpression: condition, body: body, span: span(from: start)))
    } while word == .or
    reportMissingBranch(branches.count)
    return branches
  }

  /// An `either` with one branch chooses nothing.
  mutating func reportMissingBranch(_ count: Int) {
    if count < 2 { report(.expected("`or` and another branch", found: found), at: currentSpan) }
  }

  private mutating func parseAssignment() throws(Panic) -> Statement.Kind {
    guard kind == .name, word?.isReserved != true || word == .selfWord else {
      throw panic(.expected("a statement", found: found))
    }
    let start = position
    let target = try parsePostfix()
    switch kind {
    case .assign, .equal:
      expectAssign(after: "the variable")
      return .assign(target, .set, try parseExpression())
    case .colon where peek().kind == .assign:
      expectAssign(after: "the variable")
      return .assign(target, .set, try parseExpression())
    case .plusAssign:
      advance()
      return .assign(target, .add, try parseExpression())
    case .minusAssign:
      advance()
      return .assign(target, .subtract, try parseExpression())
    case .increment:
      return try parseIncrement(of: target, "++", length: 1, .add)
    case .minus where peek().kind == .minus && peek().start == current.end:
      return try parseIncrement(of: target, "--", length: 2, .subtract)
    default:
      if case .method = target.kind { return .perform(target) }
      throw mistakenStatement(target, start)
    }
  }

  private mutating func parseIncrement(
    of target: Expression, _ theirs: String, length: Int, _ operation: AssignmentOperator
  ) throws(Panic) -> Statement.Kind {
    let start = position
    let ours = "\(operation.rawValue) 1"
    let whole = currentSpan.union(span(peek(length - 1)))
    report(
      .foreignOperator(theirs, ours: ours), at: whole,
      fixIts: [FixIt("write `\(ours)`", replacing: whole, with: (isAdjacent ? " " : "") + ours)])
    for _ in 0..<length { advance() }
    return .assign(target, operation, Expression(.integer(1), span(from: start)))
  }

  /// Says what a value that stands alone as a statement was most likely meant to be.
  private mutating func mistakenStatement(_ target: Expression, _ start: Int) -> Panic {
    switch target.kind {
    case .call(let name, _):
      record(
        .statementWithoutEffect, at: target.span,
        notes: [
          Note("a flow is entered with `call \(name.text)(…)`, an event is raised with `emit`")
        ])
    case .name(let name) where kind == .name || kind == .integer || kind == .leftBrace:
      let words = [
        "let", "call", "emit", "if", "either", "choose", "for", "assert", "return", "goto",
      ]
      guard let word = nearest(to: name, among: words) else { fallthrough }
      record(
        .expected("a statement; did you mean `\(word)`?", found: "`\(name)`"), at: target.span,
        fixIts: [FixIt("write `\(word)`", replacing: target.span, with: word)])
    default:
      return panic(.expected("`=`, `+=`, `-=` or a method such as `.push(…)`", found: found))
    }
    return Panic()
  }
}
