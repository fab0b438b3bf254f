import SeamIR
import SeamSMT
import SeamSymbolic

/// Which guards and updates a proof rests on.
///
/// For each action the parts of its move without which the lemmas would not be seen to be kept: an
/// unsatisfiable core, from which part after part is taken while it stays one. It is what *this* proof
/// uses; another proof of the same may use other parts. That every cell keeps to its type is taken for
/// granted, since nearly every update is needed for that.
public struct ProofNeeds: Sendable {
  /// A condition or an update of an action.
  public struct Part: Sendable, Hashable {
    public enum Role: Sendable, Hashable {
      case guardCondition, update
      /// An update to what is computed in several steps.
      case computation
      /// That something stays as it is, or breaks no property.
      case frame
    }
    public let action: String
    public let role: Role
    /// As the author of the model would write it; of a computation what it sets.
    public let text: String
  }

  /// The parts that are needed, in source order.
  public let needed: [Part]
  /// Those that are not.
  public let unneeded: [Part]

  /// Analyses a proof that has been accepted.
  ///
  /// - Parameters:
  ///   - claim: What it proves.
  ///   - lemmas: Its lemmas, the property among them.
  ///   - limits: For each question to the solver; where it gives up a part counts as needed.
  /// - Throws: ``SMTError`` where the solver fails.
  public init(
    of claim: ProofClaim, _ lemmas: [SymbolicTerm], limits: SMTLimits = SMTLimits()
  ) throws(SMTError) {
    let printer = LemmaText(claim.system)
    let ranges = SymbolicTerm.defined(claim.system.ranges)
    let invariant = SymbolicTerm.conjunction(lemmas.filter { $0 != ranges })
    var needed: [Part] = []
    var unneeded: [Part] = []
    for action in claim.system.actions {
      let context = try SMTContext()
      let translator = SymbolicTranslator(context)
      let solver = try SMTSolver(context)
      try solver.assert(translator.term(claim.config))
      try solver.assert(translator.term(invariant))
      for moment in 0...1 { try solver.assert(translator.term(ranges, at: moment)) }
      try solver.assert(context.not(translator.term(invariant, at: 1)))
      let parts = Self.conjuncts(action.move.body)
      var labels: [SMTTerm] = []
      for (number, part) in parts.enumerated() {
        let label = try context.constant("part \(number)", .bool)
        try solver.assert(context.implies(label, translator.term(part)))
        labels.append(label)
      }
      var kept = Array(parts.indices)
      if case .unsatisfiable = try solver.check(assuming: labels, limits: limits) {
        let core = Set(try solver.core(among: labels))
        kept = kept.filter { core.contains(labels[$0]) }
        for part in kept {
          let rest = kept.filter { $0 != part }
          if case .unsatisfiable = try solver.check(
            assuming: rest.map { labels[$0] }, limits: limits)
          {
            kept = rest
          }
        }
      }
      for (number, part) in parts.enumerated() {
        let described = Self.part(part, of: action.name, claim.system, printer)
        if kept.contains(number) { needed.append(described) } else { unneeded.append(described) }
      }
    }
    self.needed = needed
    self.unneeded = unneeded
  }

  /// The parts of a move, those behind names that stand for a whole frame included; each with the
  /// shared terms that the move binds.
  private static func conjuncts(_ term: SymbolicTerm) -> [SymbolicTerm] {
    switch term {
    case .and(let terms): terms.flatMap(conjuncts)
    case .defined(let definition): conjuncts(definition.body)
    case .bound(let name, let value, let body):
      conjuncts(body).map { $0.mentions(name) ? .bound(name, value, in: $0) : $0 }
    default: [term]
    }
  }

  private static func part(
    _ term: SymbolicTerm, of action: String, _ system: SymbolicSystem, _ printer: LemmaText
  ) -> Part {
    var inner = term
    while case .bound(_, _, let body) = inner { inner = body }
    let role = role(inner, system)
    let text = printer.text(inner)
    guard text.count > longest || inner != term && role == .update else {
      return Part(action: action, role: role, text: text)
    }
    if case .equal(.variable(let variable), _) = inner, role == .update {
      return Part(action: action, role: .computation, text: system.variables[variable.index].name)
    }
    return Part(action: action, role: role, text: text.prefix(longest) + " …")
  }

  /// What one reads of a part, in characters.
  private static let longest = 80

  private static func role(_ term: SymbolicTerm, _ system: SymbolicSystem) -> Part.Role {
    switch term {
    case .equal(.variable(let after), .variable(let before)) where before.primed == after:
      return .frame
    case .not(.variable(let history)) where history.index >= system.system.stateCellCount:
      return .frame
    default:
      var isUpdate = false
      term.forEachVariable { if $0.role == .next { isUpdate = true } }
      return isUpdate ? .update : .guardCondition
    }
  }
}

extension SymbolicTerm {
  /// Whether a name that an enclosing term binds stands in it.
  fileprivate func mentions(_ name: String) -> Bool {
    switch self {
    case .local(let other, _): other == name
    case .bound(let own, let value, let body):
      value.mentions(name) || (own != name && body.mentions(name))
    default: parts.contains { $0.mentions(name) }
    }
  }
}
