import SeamSymbolic

/// The question of a claim as constrained Horn clauses: whether there is an invariant at all.
///
/// That is what Spacer (Komuravelli, Gurfinkel and Chaki, CAV 2014) and other solvers of Horn clauses
/// look for; `sat` means that there is one. Nothing here rests on their answers: the text is for
/// comparing, and the transition relation stands in one clause, which they like best.
public struct HornText: Sendable {
  public let claim: ProofClaim

  public init(_ claim: ProofClaim) { self.claim = claim }

  /// SMT-LIB 2 in the logic HORN.
  public var text: String {
    let system = claim.system
    let state = system.variables
    let all = state + state.map(\.primed) + system.choices
    let names = all.map { SMTLIBPrinter.symbol($0.name) }
    let bound = zip(names, all).map { "(\($0) \($1.sort.rawValue))" }.joined(separator: " ")
    let printer = SMTLIBPrinter(
      vocabulary: system.vocabulary, arguments: names.joined(separator: " "))
    func define(_ definition: SymbolicDefinition) -> String {
      let name = SMTLIBPrinter.symbol(definition.name)
      let body = printer.block(definition.body, indent: 2)
      return "(define-fun \(name) (\(bound)) \(definition.sort.rawValue)\n  \(body))\n"
    }
    var text = "(set-logic HORN)\n"
    for literal in system.vocabulary.literals {
      let name = SMTLIBPrinter.symbol(literal.name)
      text += "(define-fun \(name) () Int \(SMTLIBPrinter.number(literal.value)))\n"
    }
    text += define(system.ranges) + define(system.initial)
    for definition in system.auxiliaries { text += define(definition) }
    for action in system.actions { text += define(action.move) }
    text += define(system.trans)
    text += define(SymbolicDefinition(name: "config", body: claim.config))
    text += define(SymbolicDefinition(name: "safe", body: claim.safe))
    let sorts = state.map(\.sort.rawValue).joined(separator: " ")
    let here = names.prefix(state.count).joined(separator: " ")
    let next = names.dropFirst(state.count).prefix(state.count).joined(separator: " ")
    func use(_ name: String) -> String { printer.line(.defined(named(name))) }
    text += "(declare-fun Inv (\(sorts)) Bool)\n"
    for (premises, conclusion) in [
      ([use("config"), use("init")], "(Inv \(here))"),
      ([use("config"), "(Inv \(here))", use("ranges"), use("trans")], "(Inv \(next))"),
      ([use("config"), "(Inv \(here))", use("ranges"), "(not \(use("safe")))"], "false"),
    ] {
      text +=
        "(assert (forall (\(bound))\n  (=> (and \(premises.joined(separator: "\n           ")))\n"
        + "      \(conclusion))))\n"
    }
    return text + "(check-sat)\n"
  }

  private func named(_ name: String) -> SymbolicDefinition {
    SymbolicDefinition(name: name, body: .yes)
  }
}
