import SeamDiagnostics

extension Parser {
  /// The largest magnitude of a number: what a JSON reader holds exactly.
  private static let integerMax = 1 << 53

  /// Parses an operand without operators.
  mutating func parsePrimary() throws(Panic) -> Expression {
    let start = position
    height = 1
    switch kind {
    case .integer: return Expression(.integer(parseInteger()), span(from: start))
    case .wildcard:
      advance()
      return Expression(.wildcard, span(from: start))
    case .leftParen: return try parseParenthesised()
    case .leftBracket:
      let items = try parseItems(closedBy: .rightBracket, "]")
      return Expression(.list(items), span(from: start))
    case .leftBrace:
      let items = try parseItems(closedBy: .rightBrace, "}")
      return Expression(.set(items), span(from: start))
    case .name: return try parseNamed()
    default: throw panic(.expectedExpression(found: found))
    }
  }

  private mutating func parseParenthesised() throws(Panic) -> Expression {
    let start = position
    advance()
    let inner = try parseExpression()
    expectClose(.rightParen, ")", opened: start)
    let span = span(from: start)
    parenthesised = span.range
    return Expression(inner.kind, span)
  }

  private mutating func parseItems(
    closedBy close: Token.Kind, _ spelling: String
  ) throws(Panic) -> [Expression] {
    let opened = position
    advance()
    var items: [Expression] = []
    var highest = 0
    if kind != close {
      repeat {
        items.append(try parseExpression())
        highest = max(highest, height)
      } while take(.comma)
    }
    expectClose(close, spelling, opened: opened)
    try raise(above: highest)
    return items
  }

  private mutating func parseNamed() throws(Panic) -> Expression {
    let start = position
    switch word {
    case .trueWord, .on:
      advance()
      return Expression(.boolean(true), span(from: start))
    case .falseWord, .off:
      advance()
      return Expression(.boolean(false), span(from: start))
    case .noneWord: return simple(Expression.Kind.none)
    case .selfWord: return simple(.ownProcessor)
    case .any: return simple(.any)
    case .instrumentable: return simple(.instrumentable)
    case .ifWord: return try parseConditional()
    case .forall: return try parseQuantified(.forall)
    case .exists: return try parseQuantified(.exists)
    case .count where peek().kind == .name && peek(2).word == .inWord:
      return try parseQuantified(.count)
    case .some(let word) where word.isReserved && !word.canBeLiteral:
      throw panic(.expectedExpression(found: found))
    default: break
    }
    let name = Name(text(current), currentSpan)
    advance()
    guard kind == .leftParen, isAdjacent else { return Expression(.name(name.text), name.span) }
    let arguments = try parseArguments()
    try raise(above: height)
    return Expression(.call(name, arguments), span(from: start))
  }

  private mutating func simple(_ kind: Expression.Kind) -> Expression {
    let span = currentSpan
    advance()
    return Expression(kind, span)
  }

  private mutating func parseConditional() throws(Panic) -> Expression {
    let start = position
    advance()
    let condition = try parseExpression()
    var highest = height
    expect(.then, after: "the condition")
    let yes = try parseExpression()
    highest = max(highest, height)
    expect(.elseWord, after: "the value; a value is due in either case")
    let no = try parseExpression()
    try raise(above: max(highest, height))
    return Expression(.conditional(condition, yes, no), span(from: start))
  }

  private mutating func parseQuantified(_ quantifier: Quantifier) throws(Panic) -> Expression {
    let start = position
    advance()
    var highest = 0
    var bindings: [Binding] = []
    repeat {
      bindings.append(try parseBinding())
      highest = max(highest, height)
    } while take(.comma)
    expect(.colon, ":", after: "what `\(quantifier.rawValue)` ranges over")
    let body = try parseExpression()
    try raise(above: max(highest, height))
    return Expression(.quantified(quantifier, bindings, body), span(from: start))
  }

  /// Parses `x in T where P`.
  mutating func parseBinding() throws(Panic) -> Binding {
    let name = try expectName("a value")
    expect(.inWord, after: "the name")
    let domain = try parseExpression(.range)
    var highest = height
    var filter: Expression?
    if take(.whereWord) {
      filter = try parseExpression()
      highest = max(highest, height)
    }
    height = highest
    return Binding(name: name, domain: domain, filter: filter)
  }

  // MARK: - Numbers

  mutating func parseInteger() -> Int {
    let token = current
    let digits = source.bytes[token.range]
    var value = 0
    var isTooLarge = false
    var radix = 10
    var rest = digits
    if digits.count > 2, digits.first == UInt8(ascii: "0"),
      digits[digits.startIndex + 1] | 0x20 == UInt8(ascii: "x")
    {
      radix = 16
      rest = digits.dropFirst(2)
    }
    for byte in rest where byte != UInt8(ascii: "_") {
      guard let digit = Self.digit(byte), digit < radix else {
        report(.invalidInteger(String(text(token).prefix(40))), at: span(token))
        advance()
        return 0
      }
      // Beyond the bound the value no longer matters, and so it cannot overflow.
      if value > Self.integerMax { isTooLarge = true } else { value = value * radix + digit }
    }
    if isTooLarge || value > Self.integerMax {
      report(.integerOutOfRange, at: span(token))
      value = 0
    }
    advance()
    return value
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return Int(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): return Int(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): return Int(byte - UInt8(ascii: "A")) + 10
    default: return nil
    }
  }
}
