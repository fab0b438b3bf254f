import SeamSymbolic

/// Reads the lemmas of a proof file.
///
/// They are terms over the state before a move, in the few words that our printer uses. Everything
/// else is refused.
struct LemmaReader {
  /// Why a term is no lemma.
  struct Problem: Error {
    let message: String
  }

  private static let heightMax = 200

  private let variables: [String: SymbolicVariable]
  private let literals: [String: Int]
  private var bytes: ArraySlice<UInt8> = []

  private let words: [String: SymbolicTerm]

  /// A reader for a system, in which some words stand for terms.
  init(_ system: SymbolicSystem, words: [String: SymbolicTerm]) {
    self.words = words
    variables = Dictionary(
      system.variables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    literals = Dictionary(
      system.vocabulary.literals.map { ($0.name, $0.value) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Reads one statement that is all of a text.
  mutating func term(_ text: some StringProtocol) throws(Problem) -> SymbolicTerm {
    let term = try whole(text)
    guard term.sort == .bool else { throw Problem(message: "it is a number, and no statement") }
    return term
  }

  /// Reads one number that is all of a text.
  mutating func number(_ text: some StringProtocol) throws(Problem) -> SymbolicTerm {
    let term = try whole(text)
    guard term.sort == .int else { throw Problem(message: "it is a statement, and no number") }
    return term
  }

  private mutating func whole(_ text: some StringProtocol) throws(Problem) -> SymbolicTerm {
    bytes = ArraySlice(Array(text.utf8))
    let term = try read(0)
    skipSpaces()
    guard bytes.isEmpty else { throw Problem(message: "something stands behind the term") }
    return term
  }

  private mutating func skipSpaces() { bytes = bytes.drop { $0 == UInt8(ascii: " ") } }

  private mutating func read(_ height: Int) throws(Problem) -> SymbolicTerm {
    guard height < Self.heightMax else { throw Problem(message: "it is nested too deep") }
    skipSpaces()
    guard let first = bytes.first else { throw Problem(message: "it ends too soon") }
    if first == UInt8(ascii: "(") {
      bytes.removeFirst()
      return try readCompound(height)
    }
    let word = try readWord()
    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) {
      guard let value = Int(word) else { throw Problem(message: "`\(word)` is too large") }
      return .integer(value)
    }
    switch word {
    case "true": return .yes
    case "false": return .no
    default: break
    }
    if let term = words[word] { return term }
    if let variable = variables[word] { return .variable(variable) }
    if let value = literals[word] { return .integer(value) }
    throw Problem(message: "`\(word)` is no variable of the state before a move")
  }

  private mutating func readWord() throws(Problem) -> String {
    if bytes.first == UInt8(ascii: "|") {
      bytes.removeFirst()
      guard let end = bytes.firstIndex(of: UInt8(ascii: "|")) else {
        throw Problem(message: "a name has no end")
      }
      defer { bytes = bytes[(end + 1)...] }
      return String(decoding: bytes[..<end], as: UTF8.self)
    }
    let word = bytes.prefix {
      $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "(")
    }
    bytes = bytes[word.endIndex...]
    guard !word.isEmpty else { throw Problem(message: "a word is missing") }
    return String(decoding: word, as: UTF8.self)
  }

  private mutating func readCompound(_ height: Int) throws(Problem) -> SymbolicTerm {
    let head = try readWord()
    var parts: [SymbolicTerm] = []
    while true {
      skipSpaces()
      guard let next = bytes.first else { throw Problem(message: "a `)` is missing") }
      if next == UInt8(ascii: ")") {
        bytes.removeFirst()
        break
      }
      parts.append(try read(height + 1))
    }
    func need(_ sorts: [SymbolicSort]) throws(Problem) {
      guard parts.map(\.sort) == sorts else {
        throw Problem(message: "`\(head)` has other operands than it takes")
      }
    }
    switch head {
    case "not":
      try need([.bool])
      return .not(parts[0])
    case "and", "or":
      guard parts.count > 1 else { throw Problem(message: "`\(head)` takes at least two operands") }
      try need(parts.map { _ in .bool })
      return head == "and" ? .and(parts) : .or(parts)
    case "=>":
      try need([.bool, .bool])
      return .implies(parts[0], parts[1])
    case "=":
      guard parts.count == 2 else { throw Problem(message: "`=` takes two operands") }
      try need([parts[0].sort, parts[0].sort])
      return .equal(parts[0], parts[1])
    case "<":
      try need([.int, .int])
      return .less(parts[0], parts[1])
    case "<=":
      try need([.int, .int])
      return .lessOrEqual(parts[0], parts[1])
    case "ite":
      guard parts.count == 3 else { throw Problem(message: "`ite` takes three operands") }
      try need([.bool, parts[1].sort, parts[1].sort])
      return .choice(parts[0], parts[1], parts[2])
    case "+":
      guard parts.count > 1 else { throw Problem(message: "`+` takes at least two operands") }
      try need(parts.map { _ in .int })
      return .sum(parts)
    case "-" where parts.count == 1:
      guard case .integer(let value) = parts[0] else {
        throw Problem(message: "`-` alone stands before a number only")
      }
      return .integer(-value)
    case "-":
      try need([.int, .int])
      return .difference(parts[0], parts[1])
    case "*":
      guard parts.count == 2, case .integer(let factor) = parts[0] else {
        throw Problem(message: "`*` takes a number and a term: nothing else is linear")
      }
      try need([.int, .int])
      return .scaled(factor, parts[1])
    default:
      throw Problem(message: "`\(head)` is no word of a lemma")
    }
  }
}
