import SeamDiagnostics

/// What can be wrong with the spelling of a model, and how we say it.
///
/// The parser and the lexer name the problem; the words are all here.
enum SyntaxProblem {
  // Characters
  case invalidUTF8
  case controlCharacter(Unicode.Scalar)
  case strayCharacter(Unicode.Scalar)
  case lookalike(Unicode.Scalar, String)
  case unterminatedString
  case unterminatedComment
  case blockComment
  case invalidEscape(String)
  case invalidInteger(String)
  case integerOutOfRange
  case hopelessFile
  // Expectations; `found` says what stands there instead.
  case expected(String, found: String)
  case expectedExpression(found: String)
  case reservedName(String, what: String)
  case missingClose(String)
  case missingHeading(found: String)
  case unknownDeclaration(found: String, suggestion: String?)
  case unknownElement(found: String, suggestion: String?)
  case danglingPrefix(String)
  case duplicateClause(String)
  case misplacedImport
  case misplacedLocal
  case trailingText(found: String)
  // Spellings of other languages
  case foreignOperator(String, ours: String)
  case assignmentInCondition
  case comparisonInAssignment
  case foreignElseIf(String)
  case strayToken(String)
  case statementWithoutEffect
  case danglingElse
  // Meaning that the reader would guess
  case comparisonChain
  case looseOperand(String)
  case ambiguousFormula(String)
  // Limits
  case nestingTooDeep(limit: Int)
  case expressionTooTall(limit: Int)

  /// A stable name for scripts and documentation.
  var id: String {
    switch self {
    case .invalidUTF8: "invalid-utf8"
    case .controlCharacter: "control-character"
    case .strayCharacter: "stray-character"
    case .lookalike: "lookalike-character"
    case .unterminatedString: "unterminated-string"
    case .unterminatedComment: "unterminated-comment"
    case .blockComment: "block-comment"
    case .invalidEscape: "invalid-escape"
    case .invalidInteger: "invalid-integer"
    case .integerOutOfRange: "integer-out-of-range"
    case .hopelessFile: "hopeless-file"
    case .expected: "expected"
    case .expectedExpression: "expected-expression"
    case .reservedName: "reserved-name"
    case .missingClose: "missing-close"
    case .missingHeading: "missing-heading"
    case .unknownDeclaration: "unknown-declaration"
    case .unknownElement: "unknown-element"
    case .danglingPrefix: "dangling-prefix"
    case .duplicateClause: "duplicate-clause"
    case .misplacedImport: "misplaced-import"
    case .misplacedLocal: "misplaced-local"
    case .trailingText: "trailing-text"
    case .foreignOperator: "foreign-operator"
    case .assignmentInCondition: "assignment-in-condition"
    case .comparisonInAssignment: "comparison-in-assignment"
    case .foreignElseIf: "foreign-else-if"
    case .strayToken: "stray-token"
    case .statementWithoutEffect: "statement-without-effect"
    case .danglingElse: "dangling-else"
    case .comparisonChain: "comparison-chain"
    case .looseOperand: "loose-operand"
    case .ambiguousFormula: "ambiguous-formula"
    case .nestingTooDeep: "nesting-too-deep"
    case .expressionTooTall: "expression-too-long"
    }
  }

  /// One sentence without a full stop.
  var message: String {
    switch self {
    case .invalidUTF8: "this is not valid UTF-8"
    case .controlCharacter(let scalar):
      "the control character \(TextSafety.escape(scalar)) cannot stand in a model"
    case .strayCharacter(let scalar):
      "the character `\(scalar)` has no meaning here"
    case .lookalike(let scalar, let ours):
      "`\(TextSafety.isUnsafe(scalar) ? " " : "\(scalar)")` is "
        + "not in the language; write `\(ours)`"
    case .unterminatedString: "this text has no closing `\"` on its line"
    case .unterminatedComment: "this comment has no end; comments are written `//`, line by line"
    case .blockComment: "comments are written `//`, line by line"
    case .invalidEscape(let text):
      "`\(text)` is no escape; there are `\\\\`, `\\\"`, `\\n` and `\\t`"
    case .invalidInteger(let text): "`\(text)` is not a whole number"
    case .integerOutOfRange: "this number is too large; numbers go up to 2^53 = 9007199254740992"
    case .hopelessFile: "too many faults; the rest of the file was not read"
    case .expected(let what, let found): "expected \(what), found \(found)"
    case .expectedExpression(let found): "expected an expression, found \(found)"
    case .reservedName(let word, let what):
      "`\(word)` is a word of the language and cannot be \(what)"
    case .missingClose(let close): "expected `\(close)`"
    case .missingHeading(let found):
      "a file begins with `model NAME`, `library NAME` or `amend MODEL { … }`, found \(found)"
    case .unknownDeclaration(let found, let suggestion):
      suggestion.map { "expected a declaration, found \(found); did you mean `\($0)`?" }
        ?? "expected a declaration, found \(found)"
    case .unknownElement(let found, let suggestion):
      suggestion.map { "expected a step, found \(found); did you mean `\($0)`?" }
        ?? "expected a step or a section, found \(found)"
    case .danglingPrefix(let word): "`\(word)` does not belong here"
    case .duplicateClause(let word): "`\(word)` is given twice"
    case .misplacedImport: "imports stand directly below the heading of the file"
    case .misplacedLocal: "the variables of a flow stand before its first step"
    case .trailingText(let found): "nothing may follow the amendment, found \(found)"
    case .foreignOperator(let theirs, let ours): "`\(theirs)` is written `\(ours)`"
    case .assignmentInCondition: "`=` assigns; a comparison is written `==`"
    case .comparisonInAssignment: "`==` compares; a value is given with `=`"
    case .foreignElseIf(let word): "`\(word)` is written `else if`"
    case .strayToken(let text): "this `\(text)` has nothing to close or to separate"
    case .statementWithoutEffect: "this computes a value and does nothing with it"
    case .danglingElse: "this `else` has no `if` before it"
    case .comparisonChain: "comparisons do not chain; join two of them with `and`"
    case .looseOperand(let word): "put parentheses around `\(word) …` as an operand"
    case .ambiguousFormula(let word):
      "it is unclear how far `\(word)` reaches; put its operand, or all of it, in parentheses"
    case .nestingTooDeep(let limit): "this is nested more than \(limit) levels deep"
    case .expressionTooTall(let limit):
      "this is a chain of more than \(limit) links; give parts of it names of their own"
    }
  }
}
