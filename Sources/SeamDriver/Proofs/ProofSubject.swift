import SeamCertificates
import SeamDiagnostics
import SeamIR
import SeamInvariants
import SeamLowering
import SeamSemantics
import SeamSymbolic

/// A property of a variant, as something to prove.
struct ProofSubject {
  let claim: ProofClaim
  /// The variants, in regions.
  let regions: [VariantRegion]
  /// The property's number in the system; `nil` for the claim that nothing runs into a fault.
  let property: Int?
  let session: Session
  let variant: ProofVariant
  let name: String

  /// Why there is nothing to prove.
  enum Obstacle: Error {
    /// Something is wrong with the question; diagnostics say what.
    case diagnosed
    /// The system or the property is not for an invariant.
    case impossible(String)
    case notOfSafety(String)
  }

  /// Where numbers of an instance that is explored for lemmas are cut off: with less, more lemmas are tried that
  /// hold up to the cut alone.
  static let instanceCut = 4
  /// The same where a counterexample is looked for, or the variants that have none.
  static let refutationCut = 3
  /// Beyond this many bytes a proof is of use to nobody.
  static let longestFile = 64 << 20

  /// A property of a variant, or ``ProofClaim/faultFree``; `path` is the model's file as the project
  /// knows it.
  init(
    _ name: String, of session: Session, path: String, variant: ProofVariant,
    diagnostics: inout Diagnostics
  ) throws(Obstacle) {
    self.session = session
    self.variant = variant
    self.name = name
    let system = try Self.system(
      name, session, variant, cut: Cell.endlessBound, diagnostics: &diagnostics)
    let symbolic: SymbolicSystem
    do { symbolic = try SymbolicSystem(encoding: system) } catch {
      throw .impossible(error.description)
    }
    guard let regions = variant.regions(system) else {
      throw .impossible("the condition in its heading does not fit the model's switches")
    }
    self.regions = regions
    let config = SymbolicTerm.disjunction(regions.map { $0.term(symbolic) })
    let numbers = system.properties.indices.filter { system.properties[$0].name == name }
    let safe: SymbolicTerm
    var text = "no move and no condition runs into a fault"
    if name == ProofClaim.faultFree {
      property = nil
      safe = symbolic.isFaultFree
    } else {
      guard let first = numbers.first else { throw .impossible("there is no property `\(name)`") }
      property = first
      text = system.properties[first].text
      if symbolic.areResponses(numbers) {
        safe = .yes
      } else {
        do { safe = try symbolic.safe(numbers) } catch { throw .notOfSafety(error.description) }
      }
    }
    claim = ProofClaim(
      model: session.model.name, path: path, property: name, text: text, variant: variant.text,
      system: symbolic, config: config, safe: safe)
    guard !claim.isLonger(than: Self.longestFile) else {
      throw .impossible(
        "its formulas are too large: the file would have more than \(Self.longestFile >> 20) MiB")
    }
  }

  /// The system with numbers cut off, for an engine that enumerates.
  func instance(diagnostics: inout Diagnostics) throws(Obstacle) -> TransitionSystem {
    try Self.system(
      name, session, variant, cut: Self.instanceCut, diagnostics: &diagnostics)
  }

  private static func system(
    _ name: String, _ session: Session, _ variant: ProofVariant, cut: Int,
    diagnostics: inout Diagnostics
  ) throws(Obstacle) -> TransitionSystem {
    guard
      let settings = session.settings(
        assignments: variant.assignments, configuration: variant.configuration,
        diagnostics: &diagnostics),
      let unbounded = session.parameters(named: variant.unbounded, diagnostics: &diagnostics),
      let open = session.parameters(named: variant.over, diagnostics: &diagnostics),
      let system = session.system(
        LoweringOptions(
          settings: settings.filter { !open.contains($0.key) },
          properties: name == ProofClaim.faultFree ? [] : [name],
          natBound: cut, open: open,
          unbounded: unbounded.isEmpty ? nil : Unbounded(parameters: unbounded, cut: cut),
          watchesResponses: true),
        diagnostics: &diagnostics)
    else { throw .diagnosed }
    let complaints = system.complaints()
    guard complaints.isEmpty else {
      throw .impossible("its core breaks its own rules: \(complaints.joined(separator: "; "))")
    }
    return system
  }
}
