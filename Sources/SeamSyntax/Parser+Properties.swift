import SeamDiagnostics

extension Parser {
  // MARK: - Properties

  /// Parses a property from its word `property` on.
  mutating func parseProperty(_ cites: inout [Citation]) throws(Panic) -> PropertyDeclaration {
    advance()
    isInProperty = true
    defer { isInProperty = false }
    let name = try expectName("a property")
    var title: String?
    if kind == .string { title = try expectString("the title").text }
    var acrossProcessors = false
    if take(.across) {
      expect(.processors, after: "`across`")
      acrossProcessors = true
    }
    cites += try parseCites()
    expectAssign(after: "the name")
    let pattern = try parsePattern()
    cites += try parseCites()
    var bindings: [Binding] = []
    if take(.forWord) {
      bindings = try commaSeparated { (parser: inout Parser) throws(Panic) in
        try parser.parseBinding()
      }
    }
    return PropertyDeclaration(
      name: name, title: title, acrossProcessors: acrossProcessors, pattern: pattern,
      bindings: bindings)
  }

  /// Reports a misspelt word that begins a pattern, and puts it right for now.
  ///
  /// Two names in a row are no condition, nor is a name with an operand behind a space, so nothing
  /// that is right is touched.
  private mutating func mendPattern() {
    let next = peek()
    let isOperand = next.kind == .name && (next.word == nil || next.word == .not)
    let words: [Word] = [.always, .never, .reachable, .eventually]
    guard kind == .name, word == nil,
      isOperand || (next.kind == .leftParen && next.start != current.end),
      let meant = nearest(to: text(current), among: words.map(\.rawValue)),
      let word = Word(rawValue: meant)
    else { return }
    report(
      .expected("a pattern; did you mean `\(meant)`?", found: found), at: currentSpan,
      fixIts: [FixIt("write `\(meant)`", replacing: currentSpan, with: meant)])
    tokens[position].word = word
  }

  private mutating func parsePattern() throws(Panic) -> Pattern {
    mendPattern()
    switch word {
    case .deadlock where peek().word == .free:
      advance()
      advance()
      return .deadlockFree
    case .reachable where peek().kind != .dot:
      advance()
      return .reachable(try parseExpression())
    case .at where peek().word == .end:
      advance()
      advance()
      return .atEnd(try parseExpression())
    case .always: return try parseInvariance(.always)
    case .never: return try parseInvariance(.never)
    default: return try parseBinaryPattern()
    }
  }

  /// Parses what begins with `always` or `never`, whose operand is all that follows.
  private mutating func parseInvariance(_ operation: UnaryOperator) throws(Panic) -> Pattern {
    let start = position
    advance()
    let operandStart = position
    let operand = try parseExpression()
    if operation == .never, take(.between) {
      // `and` ends the middle part, so it is no operator there.
      let middle = try parseExpression(.not)
      expect(.and, after: "the event that opens the stretch, and the one that closes it")
      return .neverBetween(operand, middle, try parseExpression())
    }
    let isWhole = parenthesised == operand.span.range
    if Self.hasTemporalOperator(operand) {
      // In LTL `always` binds tighter than `and`; as a pattern it takes all. Say which.
      if !isWhole, case .binary = operand.kind {
        record(
          .ambiguousFormula(operation.rawValue), at: span(tokens[start]),
          notes: [Note("its operand would be all of this", at: operand.span)])
      }
      return .formula(Expression(.unary(operation, operand), span(from: start)))
    }
    if operandStart < position, word == .before || word == .leads {
      report(.ambiguousFormula(operation.rawValue), at: currentSpan)
    }
    return operation == .always ? .always(operand) : .never(operand)
  }

  private mutating func parseBinaryPattern() throws(Panic) -> Pattern {
    let first = try parseExpression()
    switch word {
    case .before:
      advance()
      return .before(first, try parseExpression())
    case .leads:
      advance()
      expect(.to, after: "`leads`")
      return .leadsTo(first, try parseExpression())
    case .at where peek().word == .most:
      advance()
      advance()
      let bound = try parseExpression(.sum)
      expect(.times, after: "the number")
      return .atMost(first, bound)
    default:
      return .formula(first)
    }
  }

  /// Whether a formula speaks of more than one moment.
  ///
  /// - Complexity: Linear in the formula; its height is bounded by ``heightMax``.
  static func hasTemporalOperator(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .unary(let operation, let operand):
      switch operation {
      case .always, .never, .eventually, .next: return true
      case .not, .negate: return hasTemporalOperator(operand)
      }
    case .binary(let operation, let left, let right):
      switch operation {
      case .until, .release, .weakUntil: return true
      default: return hasTemporalOperator(left) || hasTemporalOperator(right)
      }
    case .conditional(let condition, let yes, let no):
      return [condition, yes, no].contains(where: hasTemporalOperator)
    case .quantified(_, _, let body): return hasTemporalOperator(body)
    default: return false
    }
  }

  // MARK: - Claims

  /// Parses a claim from its word `claim` on.
  mutating func parseClaim(_ cites: inout [Citation]) throws(Panic) -> ClaimDeclaration {
    advance()
    let (title, titleSpan) = try expectString("what is claimed")
    cites += try parseCites()
    var cases: [ClaimDeclaration.Case] = []
    repeat {
      let start = position
      let settings = take(.with) ? try parseSettings() : []
      var expectations: [ClaimDeclaration.Expectation] = []
      if word != .expect {
        report(
          .expected("`with` settings or `expect` and a verdict", found: found), at: currentSpan)
        if cases.isEmpty { throw Panic() }
      }
      while take(.expect) { expectations.append(try parseExpectation()) }
      cases.append(
        ClaimDeclaration.Case(
          settings: settings, expectations: expectations, span: span(from: start)))
    } while word == .with
    return ClaimDeclaration(title: title, titleSpan: titleSpan, cases: cases)
  }

  private mutating func parseExpectation() throws(Panic) -> ClaimDeclaration.Expectation {
    let start = position
    let subject: ClaimDeclaration.Expectation.Subject
    var verdict: ClaimDeclaration.Expectation.Verdict
    if word == .all, peek().word == .hold || peek().word == .holds || peek().word == .violated {
      advance()
      subject = .all
      verdict = try parseVerdict()
      if verdict == .violated {
        record(.expected("`hold` after `all`", found: "`violated`"), at: span(tokens[position - 1]))
        verdict = .holds
      }
    } else if word == .only, peek().kind == .name, peek().word != .violated {
      advance()
      let names = try parsePropertyNames()
      let group = take(.of) ? try expectName("a group") : nil
      subject = .only(names, of: group)
      verdict = try parseVerdict()
      if verdict == .holds {
        record(
          .expected("`violated` after `only`", found: "`hold`"), at: span(tokens[position - 1]))
        verdict = .violated
      }
    } else {
      subject = .named(try parsePropertyNames())
      verdict = try parseVerdict()
    }
    return ClaimDeclaration.Expectation(
      subject: subject, verdict: verdict, span: span(from: start))
  }

  private mutating func parsePropertyNames() throws(Panic) -> [Name] {
    try commaSeparated { (parser: inout Parser) throws(Panic) in
      try parser.expectName("a property or group")
    }
  }

  private mutating func parseVerdict() throws(Panic) -> ClaimDeclaration.Expectation.Verdict {
    if take(.hold) || take(.holds) { return .holds }
    if take(.violated) { return .violated }
    let meant =
      kind == .name ? nearest(to: text(current), among: ["hold", "holds", "violated"]) : nil
    throw panic(
      .expected("`hold`, `holds` or `violated`", found: found),
      fixIts: meant.map { [FixIt("write `\($0)`", replacing: currentSpan, with: $0)] } ?? [])
  }
}
