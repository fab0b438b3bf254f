import SeamDiagnostics

/// How tightly an operator binds; the grammar's levels, loosest first.
enum Precedence: Int, Comparable {
  case iff, implies, temporal, or, and, not, comparison, range, sum, product, prefix

  static func < (left: Precedence, right: Precedence) -> Bool { left.rawValue < right.rawValue }

  /// The next tighter level.
  var tighter: Precedence { Precedence(rawValue: rawValue + 1) ?? .prefix }
}

extension Parser {
  /// Parses an expression of the loosest level.
  mutating func parseExpression() throws(Panic) -> Expression {
    try parseExpression(.iff)
  }

  /// Parses an expression whose operators bind at least as tightly as a level.
  ///
  /// One loop climbs all levels, which keeps a parenthesis to a few frames of our stack.
  mutating func parseExpression(_ least: Precedence) throws(Panic) -> Expression {
    try enter()
    defer { leave() }
    let start = position
    var left = try parsePrefix(least)
    // A comparison or a range that has been made may not be an operand of another.
    var limit = Precedence.prefix
    while true {
      if least <= .comparison, let tested = try parseTest(of: left, start, limit: &limit) {
        left = tested
        continue
      }
      if least <= .comparison, kind == .assign {
        // No expression may be followed by `=`, so a comparison was meant.
        report(
          .assignmentInCondition, at: currentSpan,
          fixIts: [FixIt("write `==`", replacing: currentSpan, with: "==")])
      }
      guard let (operation, precedence) = binaryOperator(), precedence >= least else { return left }
      if precedence >= limit {
        report(.comparisonChain, at: currentSpan)
      }
      reportForeignSpelling(of: operation)
      let leftHeight = height
      advance()
      if operation == .some(.notIn) { advance() }
      let isRightAssociative = precedence == .implies || precedence == .temporal
      let right = try parseExpression(isRightAssociative ? precedence : precedence.tighter)
      try raise(above: max(leftHeight, height))
      if let operation {
        left = Expression(.binary(operation, left, right), span(from: start))
      } else {
        left = Expression(.range(left, right), span(from: start))
      }
      if precedence == .comparison || precedence == .range { limit = precedence }
    }
  }

  /// The operator at the current token, `nil` inside the pair for `..`, and its level.
  private func binaryOperator() -> (BinaryOperator?, Precedence)? {
    switch kind {
    case .equal, .assign: return (.equal, .comparison)
    case .notEqual: return (.notEqual, .comparison)
    case .less: return (.less, .comparison)
    case .lessOrEqual: return (.lessOrEqual, .comparison)
    case .greater: return (.greater, .comparison)
    case .greaterOrEqual: return (.greaterOrEqual, .comparison)
    case .dotDot: return (nil, .range)
    case .plus: return (.add, .sum)
    case .minus: return (.subtract, .sum)
    case .star: return (.multiply, .product)
    case .slash: return (.divide, .product)
    case .percent: return (.remainder, .product)
    case .foreignAnd: return (.and, .and)
    case .foreignOr: return (.or, .or)
    case .foreignImplies: return (.implies, .implies)
    case .foreignIff: return (.iff, .iff)
    case .name: return word.flatMap(wordOperator)
    default: return nil
    }
  }

  private func wordOperator(_ word: Word) -> (BinaryOperator?, Precedence)? {
    switch word {
    case .iff: return (.iff, .iff)
    case .implies: return (.implies, .implies)
    case .or: return (.or, .or)
    case .and: return (.and, .and)
    case .until: return (.until, .temporal)
    case .inWord: return (.isIn, .comparison)
    case .not: return peek().word == .inWord ? (.notIn, .comparison) : nil
    case .release: return isOperator ? (.release, .temporal) : nil
    case .unless: return isOperator ? (.weakUntil, .temporal) : nil
    case .union: return isOperator ? (.union, .sum) : nil
    case .minus: return isOperator ? (.minus, .sum) : nil
    case .intersect: return isOperator ? (.intersect, .sum) : nil
    default: return nil
    }
  }

  /// Whether a word that may be a name is an operator here: a name that begins the next statement is
  /// followed by what makes it one.
  private var isOperator: Bool {
    let next = peek()
    switch next.kind {
    case .assign, .plusAssign, .minusAssign, .dot, .at, .comma, .semicolon, .rightParen,
      .rightBracket, .rightBrace, .endOfFile, .colon:
      return false
    case .leftBracket: return next.start != current.end
    default: return true
    }
  }

  private mutating func reportForeignSpelling(of operation: BinaryOperator?) {
    let ours: String
    switch kind {
    case .foreignAnd, .foreignOr, .foreignImplies, .foreignIff: ours = operation?.rawValue ?? ""
    default: return
    }
    let before = Int(current.start) == previousEnd ? " " : ""
    let after = Int(current.end) == Int(peek().start) ? " " : ""
    report(
      .foreignOperator(text(current), ours: ours), at: currentSpan,
      fixIts: [FixIt("write `\(ours)`", replacing: currentSpan, with: before + ours + after)])
  }

  // MARK: - Tests and positions

  /// Parses what can be asked of the expression before it, if such a test follows.
  private mutating func parseTest(
    of subject: Expression, _ start: Int, limit: inout Precedence
  ) throws(Panic) -> Expression? {
    guard let word, let kind = try parseTestKind(word, of: subject, limit: limit) else {
      return nil
    }
    try raise(above: height)
    limit = .comparison
    return Expression(kind, span(from: start))
  }

  private mutating func parseTestKind(
    _ word: Word, of subject: Expression, limit: Precedence
  ) throws(Panic) -> Expression.Kind? {
    let next = peek()
    let begun = position
    var kind: Expression.Kind?
    switch word {
    case .isWord:
      switch next.word {
      case .not, .empty, .full, .noneWord, .some:
        advance()
        let negated = take(.not)
        guard let test = parseStateTest() else {
          throw panic(.expected("`empty`, `full`, `none` or `some`", found: found))
        }
        kind = .test(subject, test, negated: negated)
      default:
        guard isOperator, !current.isFirstOnLine else { return nil }
        advance()
        throw panic(.expected("`empty`, `full`, `none` or `some` after `is`", found: found))
      }
    case .not where next.word == .empty || next.word == .full:
      advance()
      kind = parseStateTest().map { .test(subject, $0, negated: true) }
    case .on where next.word == .top:
      advance()
      advance()
      kind = .position(subject, .onTop)
    case .active where isPostfixWord:
      advance()
      kind = .position(subject, .active)
    case .idle where isPostfixWord:
      advance()
      kind = .position(subject, .idle)
    case .at where next.kind == .name && next.word != .most && next.word?.isReserved != true:
      advance()
      kind = .position(subject, .at(try expectName("a step")))
    case .called where next.word == .by:
      advance()
      advance()
      kind = .position(subject, .calledBy(try expectName("a flow")))
    default:
      return nil
    }
    if limit <= .comparison {
      let place = Span(source, tokens[begun].range)
      record(.comparisonChain, at: place)
    }
    return kind
  }

  /// Whether `active` or `idle` ends an operand here, rather than begin a statement.
  private var isPostfixWord: Bool {
    let next = peek()
    switch next.kind {
    case .assign: return !current.isFirstOnLine
    case .plusAssign, .minusAssign, .dot, .at: return false
    case .leftParen, .leftBracket: return next.start != current.end
    default: return true
    }
  }

  private mutating func parseStateTest() -> StateTest? {
    switch word {
    case .empty:
      advance()
      return .empty
    case .full:
      advance()
      return .full
    case .noneWord:
      advance()
      return StateTest.none
    case .some:
      advance()
      guard isNameOfValue else { return .some(nil) }
      let name = Name(text(current), currentSpan)
      advance()
      return .some(name)
    default:
      return nil
    }
  }

  /// Whether the token after `some` is the name it gives, and no operator or next statement.
  private var isNameOfValue: Bool {
    guard kind == .name, !current.isFirstOnLine, word?.isReserved != true else { return false }
    switch word {
    case .before, .leads, .between, .at, .unless, .release, .then, .isWord, .active, .idle,
      .whereWord:
      return false
    default: break
    }
    switch peek().kind {
    case .assign, .plusAssign, .minusAssign, .dot: return false
    case .leftParen, .leftBracket: return peek().start != current.end
    default: return true
    }
  }

  // MARK: - Prefix operators

  private mutating func parsePrefix(_ least: Precedence) throws(Panic) -> Expression {
    let start = position
    let operation: UnaryOperator
    switch kind {
    case .minus:
      layout?.tight.insert(position)
      advance()
      let operand = try parseExpression(.prefix)
      try raise(above: height)
      return Expression(.unary(.negate, operand), span(from: start))
    case .foreignNot:
      let touches = current.end == peek().start
      report(
        .foreignOperator("!", ours: "not"), at: currentSpan,
        fixIts: [FixIt("write `not`", replacing: currentSpan, with: touches ? "not " : "not")])
      operation = .not
    case .name:
      switch word {
      case .not: operation = .not
      case .always where isTemporalPrefix(least): operation = .always
      case .never where isTemporalPrefix(least): operation = .never
      case .eventually where isTemporalPrefix(least): operation = .eventually
      case .next where isTemporalPrefix(least): operation = .next
      default: return try parsePostfix()
      }
    default:
      return try parsePostfix()
    }
    if least > .not { report(.looseOperand(text(current)), at: currentSpan) }
    advance()
    let operand = try parseExpression(.not)
    try raise(above: height)
    return Expression(.unary(operation, operand), span(from: start))
  }

  /// Whether `never` and its like are operators here, and not literals of an enum.
  ///
  /// `switch s: {never, late} = never` and `if s == never { … }` are models people write.
  private func isTemporalPrefix(_ least: Precedence) -> Bool {
    guard least <= .not else { return false }
    let next = peek()
    switch next.kind {
    case .name:
      if !isInProperty, next.isFirstOnLine { return false }
      switch next.word {
      case .not, .always, .never, .eventually, .next, .ifWord, .forall, .exists, .any,
        .instrumentable, .selfWord, .noneWord, .trueWord, .falseWord:
        return isInProperty || next.word != .ifWord
      case .expect, .with: return isInProperty
      // `switch s: {never, late} = never owner "KVM"`: the word belongs to the switch.
      case .owner: return peek(2).kind != .string
      case .cost: return peek(2).kind != .integer
      case .some(let word): return !word.isReserved
      case nil: return true
      }
    case .integer, .leftParen, .foreignNot: return true
    default: return false
    }
  }

  // MARK: - Postfix operators

  /// Parses an operand with its members, indices and processors.
  mutating func parsePostfix() throws(Panic) -> Expression {
    let start = position
    var base = try parsePrimary()
    while true {
      let baseHeight = height
      let kind: Expression.Kind
      switch self.kind {
      case .dot:
        advance()
        let member = try parseMemberName()
        if self.kind == .leftParen, isAdjacent {
          let arguments = try parseArguments()
          kind = .method(base, member, arguments)
        } else {
          height = 0
          kind = .member(base, member)
        }
      case .leftBracket where isAdjacent:
        let opened = position
        layout?.tight.insert(position)
        advance()
        let index = try parseExpression()
        expectClose(.rightBracket, "]", opened: opened)
        kind = .index(base, index)
      case .at:
        advance()
        kind = .at(base, try parsePrimary())
      default:
        return base
      }
      try raise(above: max(baseHeight, height))
      base = Expression(kind, span(from: start))
    }
  }

  /// The name behind a dot: any word may stand there, as in `Exit.none`.
  private mutating func parseMemberName() throws(Panic) -> Name {
    guard kind == .name else { throw panic(.expected("a name after `.`", found: found)) }
    let name = Name(text(current), currentSpan)
    advance()
    return name
  }

  /// Parses `(a, label: b)`.
  mutating func parseArguments() throws(Panic) -> [Expression.Argument] {
    let opened = position
    layout?.tight.insert(position)
    expect(.leftParen, "(")
    height = 0
    var arguments: [Expression.Argument] = []
    var highest = 0
    if kind != .rightParen {
      repeat {
        var label: Name?
        if kind == .name, peek().kind == .colon {
          label = try expectName("a field")
          advance()
        }
        arguments.append(Expression.Argument(label: label, value: try parseExpression()))
        highest = max(highest, height)
      } while take(.comma)
    }
    expectClose(.rightParen, ")", opened: opened)
    height = highest
    return arguments
  }
}
