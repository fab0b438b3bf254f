import SeamCertificates
import SeamSMT

extension ProofAuditor {
  /// Why it is not told what a proof rests on.
  public enum NeedsUnknown: Error, CustomStringConvertible {
    /// The file is no proof of the model as it is, but what is said here.
    case noProof(Standing)
    /// It proves that something comes some day; its ranking is no lemma.
    case ofResponse

    public var description: String {
      switch self {
      case .noProof: "it is no proof of the model as it is"
      case .ofResponse:
        "what a proof that something comes some day rests on is not told; its ranking is in the file"
      }
    }
  }

  /// Which guards and updates a proof rests on.
  ///
  /// - Throws: ``NeedsUnknown``; `SMTError` where the solver fails.
  public mutating func needs(of file: String) throws -> ProofNeeds {
    let (proof, subject) = try proved(file)
    guard !subject.claim.isOfResponses else { throw NeedsUnknown.ofResponse }
    let lemmas = try ProofChecker().lemmas(of: proof, subject.claim)
    return try ProofNeeds(
      of: subject.claim, lemmas, limits: SMTLimits(milliseconds: 10_000))
  }
}

/// What several proofs rest on, and what none of them does.
///
/// What a move leaves as it is says nothing about the model and is left out.
public struct ProofCoverage: Sendable {
  /// For each file the parts it needs, in source order.
  public private(set) var used: [(file: String, parts: [ProofNeeds.Part])] = []
  private var spared: [ProofNeeds.Part] = []

  public init() {}

  /// Takes what one more proof needs.
  public mutating func add(_ needs: ProofNeeds, of file: String) {
    used.append((file, needs.needed.filter { $0.role != .frame }))
    spared += needs.unneeded.filter { $0.role != .frame }
  }

  /// The parts that no proof needs, each once, in the order in which they came.
  public var unused: [ProofNeeds.Part] {
    var seen = Set(used.flatMap(\.parts))
    return spared.filter { seen.insert($0).inserted }
  }
}
