import SeamSymbolic

/// Reads the invariant in what a solver of Horn clauses prints as its model.
///
/// Nothing that it prints is taken for granted: what is not a quantifier-free term of linear arithmetic
/// over the state is refused, and so is what grows beyond a limit when its names are written out. What
/// is read proves nothing; a certificate made of it is checked like every other.
struct HornAnswerReader {
  /// Why an answer has no invariant that could be used.
  struct Problem: Error, Hashable {
    let message: String
  }

  /// How deep lists and terms may be nested, and of how many parts a term may be.
  static let heightMax = 150
  static let sizeMax = 20_000
  static let lemmasMax = 2_000

  /// What is written, before it is understood.
  private indirect enum Expression {
    case word(String)
    case list([Expression])
  }

  /// A term, of how many parts it is, and how deep they are nested.
  private struct Sized {
    let term: SymbolicTerm
    var size = 1
    var height = 1
  }

  private let variables: [SymbolicVariable]
  private var bytes: ArraySlice<UInt8> = []

  /// A reader of invariants over the state of a system.
  init(_ system: SymbolicSystem) { variables = system.variables }

  /// The lemmas of the invariant in a model, `((define-fun Inv (…) Bool …))`.
  mutating func lemmas(_ text: some StringProtocol) throws(Problem) -> [SymbolicTerm] {
    bytes = ArraySlice(Array(text.utf8))
    let model = try expression(0)
    skipSpaces()
    guard bytes.isEmpty else { throw Problem(message: "something stands behind the model") }
    guard case .list(let entries) = model else { throw Problem(message: "there is no model") }
    for case .list(let entry) in entries {
      guard case .word("define-fun")? = entry.first, entry.count == 5,
        case .word("Inv") = entry[1]
      else { continue }
      let locals = try parameters(entry[2])
      guard case .word("Bool") = entry[3] else {
        throw Problem(message: "the invariant is no statement")
      }
      let body = try term(entry[4], locals).term
      guard body.sort == .bool else { throw Problem(message: "the invariant is a number") }
      let lemmas = Self.lemmas(in: body)
      guard lemmas.count <= Self.lemmasMax else { throw Problem(message: "it has too many parts") }
      return lemmas
    }
    throw Problem(message: "the model has no invariant")
  }

  /// The names that stand for the variables of the state, which come in order.
  private func parameters(_ expression: Expression) throws(Problem) -> [String: Sized] {
    guard case .list(let list) = expression, list.count == variables.count else {
      throw Problem(message: "the invariant speaks of another state")
    }
    var names: [String: Sized] = [:]
    for (entry, variable) in zip(list, variables) {
      guard case .list(let pair) = entry, pair.count == 2, case .word(let name) = pair[0],
        case .word(variable.sort.rawValue) = pair[1], names[name] == nil
      else { throw Problem(message: "the invariant speaks of another state") }
      names[name] = Sized(term: .variable(variable))
    }
    return names
  }

  // MARK: - Writing

  private mutating func skipSpaces() {
    bytes = bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
  }

  private mutating func expression(_ height: Int) throws(Problem) -> Expression {
    guard height < Self.heightMax else { throw Problem(message: "it is nested too deep") }
    skipSpaces()
    guard let first = bytes.first else { throw Problem(message: "it ends too soon") }
    switch first {
    case UInt8(ascii: "("):
      bytes = bytes.dropFirst()
      var parts: [Expression] = []
      while true {
        skipSpaces()
        guard let next = bytes.first else { throw Problem(message: "it ends too soon") }
        if next == UInt8(ascii: ")") {
          bytes = bytes.dropFirst()
          return .list(parts)
        }
        parts.append(try expression(height + 1))
      }
    case UInt8(ascii: "|"):
      let rest = bytes.dropFirst()
      guard let end = rest.firstIndex(of: first) else {
        throw Problem(message: "a name has no end")
      }
      defer { bytes = rest[(end + 1)...] }
      return .word(String(decoding: rest[..<end], as: UTF8.self))
    default:
      let word = bytes.prefix { !" \n()|".utf8.contains($0) }
      guard !word.isEmpty else { throw Problem(message: "a word is missing") }
      bytes = bytes[word.endIndex...]
      return .word(String(decoding: word, as: UTF8.self))
    }
  }

  // MARK: - Meaning

  private func term(
    _ expression: Expression, _ locals: [String: Sized]
  ) throws(Problem) -> Sized {
    switch expression {
    case .word(let word):
      if let known = locals[word] { return known }
      switch word {
      case "true": return Sized(term: .yes)
      case "false": return Sized(term: .no)
      default: break
      }
      guard word.utf8.allSatisfy({ (48...57).contains($0) }) else {
        throw Problem(message: "`\(word.prefix(40))` is no variable of the state")
      }
      guard let value = Int(word), value < 1 << 60 else {
        throw Problem(message: "`\(word.prefix(40))` is too large")
      }
      return Sized(term: .integer(value))
    case .list(let list):
      guard case .word(let head)? = list.first else {
        throw Problem(message: "a list has no head")
      }
      if head == "let" { return try letTerm(list, locals) }
      var parts: [SymbolicTerm] = []
      var (size, height) = (1, 1)
      for part in list.dropFirst() {
        let made = try term(part, locals)
        parts.append(made.term)
        size += made.size
        height = max(height, made.height + 1)
        // Names that are written out let it grow beyond what is written.
        guard size <= Self.sizeMax else { throw Problem(message: "it is too large") }
        guard height <= Self.heightMax else { throw Problem(message: "it is nested too deep") }
      }
      return Sized(term: try compound(head, parts), size: size, height: height)
    }
  }

  /// All values are meant outside of the names that are bound.
  private func letTerm(
    _ list: [Expression], _ locals: [String: Sized]
  ) throws(Problem) -> Sized {
    guard list.count == 3, case .list(let bindings) = list[1] else {
      throw Problem(message: "`let` has other operands than it takes")
    }
    var inner = locals
    for binding in bindings {
      guard case .list(let pair) = binding, pair.count == 2, case .word(let name) = pair[0] else {
        throw Problem(message: "`let` has other operands than it takes")
      }
      inner[name] = try term(pair[1], locals)
    }
    return try term(list[2], inner)
  }

  private func compound(
    _ head: String, _ parts: [SymbolicTerm]
  ) throws(Problem) -> SymbolicTerm {
    func fits(_ sorts: [SymbolicSort]) -> Bool { parts.map(\.sort) == sorts }
    func all(_ sort: SymbolicSort) -> Bool {
      !parts.isEmpty && parts.allSatisfy { $0.sort == sort }
    }
    switch head {
    case "not" where fits([.bool]): return .negation(parts[0])
    case "and" where all(.bool): return .conjunction(parts)
    case "or" where all(.bool): return .disjunction(parts)
    case "=>" where fits([.bool, .bool]): return .implication(parts[0], parts[1])
    case "=" where fits([.bool, .bool]) || fits([.int, .int]):
      return .equality(parts[0], parts[1])
    case "distinct" where fits([.bool, .bool]) || fits([.int, .int]):
      return .negation(.equality(parts[0], parts[1]))
    case "<" where fits([.int, .int]): return .below(parts[0], parts[1])
    case "<=" where fits([.int, .int]): return .atMost(parts[0], parts[1])
    case ">" where fits([.int, .int]): return .below(parts[1], parts[0])
    case ">=" where fits([.int, .int]): return .atMost(parts[1], parts[0])
    case "ite" where fits([.bool, .bool, .bool]) || fits([.bool, .int, .int]):
      return .selection(parts[0], parts[1], parts[2])
    case "+" where all(.int): return parts.dropFirst().reduce(parts[0], SymbolicTerm.plus)
    case "-" where fits([.int]): return .times(-1, parts[0])
    case "-" where all(.int): return parts.dropFirst().reduce(parts[0], SymbolicTerm.minus)
    case "*" where fits([.int, .int]):
      if case .integer(let factor) = parts[0] { return .times(factor, parts[1]) }
      if case .integer(let factor) = parts[1] { return .times(factor, parts[0]) }
      throw Problem(message: "`*` of two terms is not linear")
    case "not", "and", "or", "=>", "=", "distinct", "<", "<=", ">", ">=", "ite", "+", "-", "*":
      throw Problem(message: "`\(head)` has other operands than it takes")
    default: throw Problem(message: "`\(head.prefix(40))` is no word of an invariant")
    }
  }

  // MARK: - Lemmas

  /// What is claimed together, part by part, as implications where there is a premise.
  private static func lemmas(in term: SymbolicTerm) -> [SymbolicTerm] {
    switch term {
    case .truth(true): []
    case .and(let terms): terms.flatMap(lemmas)
    case .not(.or(let terms)): terms.flatMap { lemmas(in: .negation($0)) }
    case .not(.and(let terms)): lemmas(in: .disjunction(terms.map(SymbolicTerm.negation)))
    case .implies(let left, .and(let terms)):
      terms.flatMap { lemmas(in: .implication(left, $0)) }
    case .choice(let test, let yes, let no):
      lemmas(in: .implication(test, yes)) + lemmas(in: .implication(.negation(test), no))
    case .or(let terms): [clause(terms)]
    default: [term]
    }
  }

  private static func clause(_ terms: [SymbolicTerm]) -> SymbolicTerm {
    var premises: [SymbolicTerm] = []
    var conclusions: [SymbolicTerm] = []
    for term in terms {
      if case .not(let inner) = term { premises.append(inner) } else { conclusions.append(term) }
    }
    if conclusions.isEmpty, let last = premises.popLast() { conclusions = [.negation(last)] }
    return .implication(.conjunction(premises), .disjunction(conclusions))
  }
}
