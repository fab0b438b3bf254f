import SeamDiagnostics
import SeamSyntax

/// Resolves names and checks types and rules, from declarations to a ``Program``.
///
/// The order is: names of types first, then what has a type, then bodies, so that a declaration
/// may use what is declared below it. Every mistake becomes a diagnostic and a stand-in of type
/// ``Type/invalid``, and checking goes on.
struct Checker {
  var diagnostics: Diagnostics
  var program = Program()
  let declarations: [Declaration]

  /// What a global name stands for.
  enum Symbol {
    case parameter(Int), variable(Int), function(Int), event(Int), flow(Int)
  }
  enum TypeSymbol {
    case alias(Int), enumeration(Int), structure(Int), processor(Int)
  }
  var symbols: [String: Symbol] = [:]
  var symbolSpans: [String: Span] = [:]
  var typeSymbols: [String: TypeSymbol] = [:]
  /// `type` declarations, resolved when first used.
  var aliases: [Alias] = []
  struct Alias {
    let name: Name
    let expression: TypeExpression
    let isSymmetric: Bool
    var state = AliasState.unresolved
  }
  enum AliasState { case unresolved, resolving, resolved(Type) }
  /// The enums that have a literal of a name.
  var literals: [String: [Int]] = [:]
  var sources: [(key: String, title: String)] = []
  var configurations: [(name: String, settings: [String: Int])] = []
  var claims: [CheckedClaim] = []

  init(declarations: [Declaration], diagnostics: Diagnostics) {
    self.declarations = declarations
    self.diagnostics = diagnostics
  }

  /// Where an expression stands, and so what it may contain.
  struct Context {
    /// Names bound around the expression.
    var scope: [String: LocalID] = [:]
    /// The processor kind whose move it is; own copies and `self` mean this one.
    var processor: Int?
    /// Whether only parameters may be used; the text says where, for the message.
    var constantPlace: String?
    /// Events may be asked for, as in properties.
    var allowsEvents = false
    var allowsTemporal = false
    /// `pop()` may be used.
    var allowsEffects = false
    /// Ghost variables may be read.
    var allowsGhost = false
    /// A property: per-processor names need no processor, but then fix the property's kind.
    var isProperty = false
    /// A property says `across processors`.
    var acrossProcessors = false
  }

  /// The processor kind that a property's or a function's own-copy names speak of; found while
  /// checking it.
  var ownProcessor: Int?

  /// What an expression reads; gathered while checking it.
  struct Reads {
    var state = false
    var ghost = false
    var event = false
    mutating func formUnion(_ other: Reads) {
      state = state || other.state
      ghost = ghost || other.ghost
      event = event || other.event
    }
  }
  var reads = Reads()

  /// What is known of a function's body, which is checked when first used.
  enum FunctionState {
    case unchecked(FunctionDeclaration), checking
    case checked(Reads, processor: Int?, height: Int)
  }
  /// How deep the expression being checked is nested, functions put in, and the deepest so far.
  ///
  /// Every stage recurs over expressions; this bound is what keeps them within their stacks.
  var nesting = (now: 0, most: 0)
  /// How many type names are being resolved, one inside the other.
  var aliasDepth = 0
  static let expressionDepthMax = 2000
  static let typeDepthMax = 32
  static let aliasDepthMax = 256
  var functionStates: [FunctionState] = []
  /// For each flow the names inside it.
  var outlines: [FlowOutline] = []
  var actionSpans: [String: Span] = [:]
  var propertyIndex: [String: Int] = [:]
  /// Groups of properties by name, as property numbers.
  var groups: [String: [Int]] = [:]
  var configurationIndex: [String: [String: Int]] = [:]

  mutating func check() {
    declareNames()
    declareTyped()
    checkBodies()
    checkProperties()
    checkClaims()
  }

  // MARK: - Names

  mutating func newLocal(_ name: Name, _ type: Type, in context: inout Context) -> LocalID {
    let id = LocalID(index: program.locals.count)
    program.locals.append((name.text, type))
    if name.text != "_" {
      if context.scope[name.text] != nil {
        diagnostics.error(
          "redeclared", "`\(name.text)` is bound already around this place", at: name.span)
      } else if let span = symbolSpans[name.text] {
        diagnostics.error(
          "redeclared", "`\(name.text)` is already the name of something global", at: name.span,
          notes: [Note("declared here", at: span)])
      }
      context.scope[name.text] = id
    }
    return id
  }

  mutating func declare(_ name: Name, _ symbol: Symbol) {
    if let span = symbolSpans[name.text] {
      diagnostics.error(
        "redeclared", "`\(name.text)` is declared twice", at: name.span,
        notes: [Note("first declared here", at: span)])
      return
    }
    symbols[name.text] = symbol
    symbolSpans[name.text] = name.span
  }

  mutating func declareType(_ name: Name, _ symbol: TypeSymbol) {
    if typeSymbols[name.text] != nil {
      diagnostics.error("redeclared", "type `\(name.text)` is declared twice", at: name.span)
      return
    }
    typeSymbols[name.text] = symbol
  }

  mutating func newEnumeration(
    name: String, literals names: [Name], isSymmetric: Bool
  ) -> EnumerationType {
    let id = program.enumerations.count
    var seen: Set<String> = []
    for literal in names {
      if !seen.insert(literal.text).inserted {
        diagnostics.error(
          "redeclared", "`\(literal.text)` is listed twice", at: literal.span)
      } else {
        self.literals[literal.text, default: []].append(id)
      }
    }
    let type = EnumerationType(
      id: id, name: name, literals: names.map(\.text), isSymmetric: isSymmetric)
    program.enumerations.append(type)
    return type
  }

  /// Tells that a name is unknown, with the nearest one that would fit.
  mutating func unknown(_ what: String, _ name: Name, among candidates: some Sequence<String>) {
    var fixIts: [FixIt] = []
    var message = "unknown \(what) `\(name.text)`"
    if let near = nearest(to: name.text, among: candidates) {
      message += "; did you mean `\(near)`?"
      fixIts = [FixIt("replace with `\(near)`", replacing: name.span, with: near)]
    }
    diagnostics.error("unknown-name", message, at: name.span, fixIts: fixIts)
  }

  /// All names that an expression could use here.
  func visibleNames(_ context: Context) -> [String] {
    Array(context.scope.keys) + symbols.keys + literals.keys
  }

  func citations(_ list: [Citation]) -> [String] { list.map(\.key.text) }
}
