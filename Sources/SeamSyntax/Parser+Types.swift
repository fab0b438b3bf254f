import SeamDiagnostics

extension Parser {
  /// Parses a type as written, its question marks included.
  mutating func parseType() throws(Panic) -> TypeExpression {
    try enter()
    defer { leave() }
    let start = position
    var type = TypeExpression(try parsePlainType(), span(from: start))
    while kind == .question {
      advance()
      try raise(above: height)
      type = TypeExpression(.optional(type), span(from: start))
    }
    return type
  }

  private mutating func parsePlainType() throws(Panic) -> TypeExpression.Kind {
    height = 1
    if kind == .leftBrace { return .literals(try parseLiterals()) }
    if kind == .name {
      switch word {
      case .bool:
        advance()
        return .bool
      case .nat:
        advance()
        return .nat
      case .set where peek().kind == .less: return try parseGeneric(.set)
      case .queue where peek().kind == .less: return try parseGeneric(.queue)
      case .array where peek().kind == .less: return try parseGeneric(.array)
      case .some(let word) where word.isReserved:
        throw panic(.expected("a type", found: found))
      default: break
      }
    }
    return try parseNamedOrRange()
  }

  /// Parses a name, or a range whose bounds are sums: a comparison would take the closing `>`.
  private mutating func parseNamedOrRange() throws(Panic) -> TypeExpression.Kind {
    switch kind {
    case .name, .integer, .minus, .leftParen: break
    default: throw panic(.expected("a type", found: found))
    }
    let low = try parseExpression(.sum)
    if take(.dotDot) {
      let lowHeight = height
      let high = try parseExpression(.sum)
      height = max(height, lowHeight)
      return .range(low, high)
    }
    if case .name(let name) = low.kind { return .named(name) }
    throw panic(.expected("`..` and the upper bound of the range", found: found))
  }

  private mutating func parseGeneric(_ generic: Word) throws(Panic) -> TypeExpression.Kind {
    advance()
    layout?.tight.insert(position)
    let opened = position
    advance()
    let element = try parseType()
    var highest = height
    let kind: TypeExpression.Kind
    switch generic {
    case .queue:
      expect(.comma, ",", after: "the elements of the queue; the most it can hold is due")
      kind = .queue(element, try parseExpression(.sum))
    case .array:
      expect(.comma, ",", after: "the elements of the array; the type of its index is due")
      kind = .array(element, try parseType())
    default:
      height = 0
      kind = .set(element)
    }
    highest = max(highest, height)
    closeAngle(opened: opened)
    try raise(above: highest)
    return kind
  }

  /// Takes the `>` of a type; `>=` gives its first half, as in `set<T>= {}`.
  private mutating func closeAngle(opened: Int) {
    if kind == .greaterOrEqual {
      // The token shrinks in place: inserting another would move all that follow, each time.
      tokens[position].kind = .assign
      tokens[position].start += 1
      layout?.halved.insert(position)
      return
    }
    layout?.tight.insert(position)
    expectClose(.greater, ">", opened: opened)
  }

  /// Parses `{a, b, c}`: literals may be spelled like some reserved words.
  private mutating func parseLiterals() throws(Panic) -> [Name] {
    let opened = position
    advance()
    let names = try commaSeparated { (parser: inout Parser) throws(Panic) in
      try parser.expectLiteral()
    }
    expectClose(.rightBrace, "}", opened: opened)
    return names
  }

  /// Takes the name of an enum literal.
  mutating func expectLiteral() throws(Panic) -> Name {
    if let word, word.canBeLiteral {
      let name = Name(text(current), currentSpan)
      advance()
      return name
    }
    return try expectName("a value")
  }
}
