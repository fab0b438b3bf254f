/// A word that the grammar knows.
///
/// Most are keywords only where the grammar looks for them, so that a variable may be called `end`
/// or `stack`; the ones in ``isReserved`` are never names.
enum Word: String, CaseIterable {
  case action, active, add, after, all, always, amend, and, any, array, assert, assume, at
  case before, between, bool, by, call, called, choose, claim, configuration, const, cost, count
  case deadlock, either, emit, empty, end, exists, expect, fair, flow, forall, free, full, function
  case ghost, goto, group, hold, holds, idle, iff, implies, instrumentable, intersect, lane
  case leads, library, loop, minus, model, most, nat, never, next, noinstr, not, of, off, on
  case only, or, owner, percpu, processor, processors, property, queue, reachable, release, remove,
    replace
  case runs, section, set, some, source, stack, step, strongly, symmetric, then, times, to, top
  case union, unless, until, urgent, violated, when, with
  case across, enumeration = "enum", event, eventually, structure = "struct"
  case elseWord = "else", ifWord = "if", forWord = "for", whileWord = "while", inWord = "in",
    isWord = "is", letWord = "let"
  case breakWord = "break", continueWord = "continue", returnWord = "return", whereWord = "where"
  case switchWord = "switch", typeWord = "type", varWord = "var", importWord = "import"
  case trueWord = "true", falseWord = "false", noneWord = "none", selfWord = "self"

  /// Whether the word can never be a name.
  var isReserved: Bool {
    switch self {
    case .model, .library, .amend, .importWord, .const, .switchWord, .assume, .typeWord,
      .enumeration, .structure, .processor, .varWord, .flow, .action, .property, .claim, .step,
      .ifWord, .elseWord, .when, .either, .or, .and, .not, .call, .emit, .letWord, .choose,
      .forWord,
      .returnWord, .goto, .loop, .whileWord, .implies, .iff, .always, .never, .eventually, .next,
      .until, .forall, .exists, .trueWord, .falseWord, .on, .off, .noneWord, .selfWord, .inWord,
      .any, .instrumentable:
      return true
    default:
      return false
    }
  }

  /// Whether the word is reserved and yet may name an enum literal: `{never, always, none}`.
  var canBeLiteral: Bool {
    switch self {
    case .always, .never, .eventually, .next, .on, .off, .noneWord, .any: return true
    default: return false
    }
  }

  /// Whether the word stands between two names, as in `x in T` and `flow f on cpu`.
  var joinsNames: Bool {
    switch self {
    case .on, .inWord, .when, .ifWord, .and, .or, .forWord: return true
    default: return false
    }
  }

  /// The words that say what a declaration declares.
  static let declarationKeywords: [Word] = [
    .source, .const, .switchWord, .configuration, .assume, .typeWord, .enumeration, .structure,
    .event, .processor, .varWord, .function, .flow, .action, .property, .group, .claim,
  ]

  /// The words that may begin a declaration, prefixes such as `fair` included.
  static let declarationStarts: Set<Word> = [
    .source, .const, .switchWord, .configuration, .assume, .typeWord, .enumeration, .structure,
    .event, .processor, .varWord, .function, .flow, .action, .property, .group, .claim, .symmetric,
    .ghost, .percpu, .fair, .strongly, .urgent, .importWord,
  ]

  /// The word spelled by some bytes, if the grammar knows it.
  static func spelled(by bytes: ArraySlice<UInt8>) -> Word? {
    guard let key = WordKey(bytes) else { return nil }
    return table[key]
  }

  private static let table: [WordKey: Word] = {
    var table: [WordKey: Word] = [:]
    for word in allCases {
      if let key = WordKey(Array(word.rawValue.utf8)[...]) { table[key] = word }
    }
    return table
  }()
}

/// Up to sixteen bytes as one hashable value, so that looking a word up makes no `String`.
private struct WordKey: Hashable {
  var low: UInt64 = 0
  var high: UInt64 = 0

  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count <= 16 else { return nil }
    for byte in bytes {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(byte)
    }
  }
}

/// A token: what it is and where; its text stays in the source.
struct Token {
  enum Kind {
    case name, wildcard, integer, string
    case leftParen, rightParen, leftBracket, rightBracket, leftBrace, rightBrace
    case comma, semicolon, colon, dot, dotDot, at, question
    case assign, plusAssign, minusAssign
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    case plus, minus, star, slash, percent
    /// Operators of other languages, kept so that the parser can name ours.
    case foreignAnd, foreignOr, foreignNot, foreignImplies, foreignIff, increment
    case endOfFile
  }

  var kind: Kind
  /// The grammar's word, where a `name` spells one.
  var word: Word?
  /// Whether only blanks stand before it on its line.
  var isFirstOnLine: Bool
  var start: Int32
  var end: Int32
  /// How many comments stand before it in the file.
  var commentsBefore: Int32

  var range: Range<Int> { Int(start)..<Int(end) }
}
