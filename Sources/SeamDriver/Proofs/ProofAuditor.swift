import Foundation
import SeamCertificates
import SeamDiagnostics
import SeamSMT
import SeamSemantics
import SeamSystem

/// Tells what the proofs in a folder are worth now, and mends those that a change has left behind.
public struct ProofAuditor {
  public let folder: ProofFolder
  let solvers: [ForeignSolver]
  private var sessions: [String: Result<Session, Unusable>] = [:]

  private struct Unusable: Error {
    let standing: Standing
    init(_ standing: Standing) { self.standing = standing }
    init(reason: String) { standing = .refused(reason) }
  }

  public init(_ folder: ProofFolder, solvers: [ForeignSolver] = []) {
    self.folder = folder
    self.solvers = solvers
  }

  /// What a proof is worth.
  public enum Standing: Sendable, Hashable {
    /// It speaks of the model as it is; no solver has looked.
    case current
    /// It speaks of an earlier state of the model; no solver has looked.
    case stale
    case proved
    /// It speaks of an earlier state of the model, but its lemmas prove the property of the model as
    /// it is.
    case stillProved
    case refused(String)
    case undecided(String)
    /// It was written anew: with its own lemmas, or with others.
    case repaired(isNewSearch: Bool)
  }

  // MARK: - One file

  /// Whether a file is about the model as it is, without asking a solver.
  public mutating func status(_ file: String) -> Standing {
    do throws(Unusable) {
      let (proof, subject) = try subject(of: file)
      let text = ProofText(subject.claim, method: "", lemmas: [])
      return proof.model == text.model ? .current : .stale
    } catch { return error.standing }
  }

  /// What a fresh solver says, and those that the user named.
  public mutating func check(_ file: String) -> Standing {
    do throws(Unusable) {
      let (proof, subject) = try subject(of: file)
      return try verdict(proof, subject, file).standing
    } catch { return error.standing }
  }

  /// What ``check(_:)`` says of several files, which are looked at on all processors.
  public static func check(
    _ files: [String], in folder: ProofFolder, solvers: [ForeignSolver]
  ) -> [Standing] {
    // What takes longest comes first, so that nobody waits for it alone in the end.
    let sizes = files.map { file in
      (try? URL(filePath: file).resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
    }
    let order = files.indices.sorted { (sizes[$0], $1) > (sizes[$1], $0) }
    let standings = Parallel.map(files.count) { place in
      var auditor = ProofAuditor(folder, solvers: solvers)
      return auditor.check(files[order[place]])
    }
    let byFile = zip(order, standings).sorted { $0.0 < $1.0 }
    return byFile.map(\.1)
  }

  /// Writes a proof anew that a change of the model has left behind.
  ///
  /// Its own lemmas are tried first; where they prove the property no more, `prove` is called with
  /// what is left of them, and tells whether it has written a proof.
  public mutating func repair(
    _ file: String, prove: (Session, ProofVariant, String, [String]) throws -> Bool
  ) throws -> Standing {
    let found: (proof: ProofFile, subject: ProofSubject)
    let judged: (standing: Standing, text: ProofText?)
    do throws(Unusable) {
      found = try subject(of: file)
      judged = try verdict(found.proof, found.subject, file)
    } catch { return error.standing }
    switch judged.standing {
    case .stillProved:
      guard let text = judged.text else { return judged.standing }
      let possible = try ProofChecker().possibleMoves(of: text.claim, text.lemmas)
      try folder.write(text, possible: possible, to: file)
      try folder.record(
        text, file: file, checkers: ["z3 \(SMTContext.version)"] + solvers.map(\.name))
      return .repaired(isNewSearch: false)
    case .refused where status(file) == .stale:
      let subject = found.subject
      let isProved = try prove(subject.session, subject.variant, subject.name, found.proof.lemmas)
      return isProved ? .repaired(isNewSearch: true) : judged.standing
    default: return judged.standing
    }
  }

  // MARK: - Parts

  /// A file that proves what it claims of the model as it is.
  ///
  /// - Throws: ``NeedsUnknown``.
  mutating func proved(_ file: String) throws(NeedsUnknown) -> (ProofFile, ProofSubject) {
    do throws(Unusable) {
      let found = try subject(of: file)
      let standing = try verdict(found.proof, found.subject, file).standing
      if standing == .proved { return found }
      throw Unusable(standing)
    } catch { throw .noProof(error.standing) }
  }

  private func verdict(
    _ proof: ProofFile, _ subject: ProofSubject, _ file: String
  ) throws(Unusable) -> (standing: Standing, text: ProofText?) {
    let checker = ProofChecker()
    do {
      let claim = subject.claim
      let standing: Standing
      switch try checker.check(proof, of: claim) {
      case .proved: standing = .proved
      case .stillProved: standing = .stillProved
      case .refused(let reason): return (.refused(reason), nil)
      case .undecided(let reason): return (.undecided(reason), nil)
      }
      let text = try checker.text(of: proof, claim)
      let possible = try checker.possibleMoves(of: claim, text.lemmas)
      if standing == .proved {
        // Only a proof of the model as it is has a sanity file that can be compared.
        let sanity = ProofFolder.sanityFile(of: file)
        guard let found = try? String(contentsOfFile: sanity, encoding: .utf8) else {
          return (.refused("its sanity file is missing"), nil)
        }
        guard found == text.sanity(possible: possible) else {
          return (.refused("its sanity file is not the one that belongs to it"), nil)
        }
      }
      // A reader goes by the name of the file.
      let place = folder.file(
        model: claim.model, property: claim.property, variant: subject.variant)
      guard URL(filePath: place).standardizedFileURL == URL(filePath: file).standardizedFileURL
      else { return (.refused("what it proves belongs into \(place)"), nil) }
      for solver in solvers {
        if let objection = solver.objection(to: text, possible: possible) {
          return (.refused(objection), nil)
        }
      }
      return (standing, text)
    } catch let refusal as ProofFile.Refusal {
      return (.refused(refusal.reason), nil)
    } catch {
      return (.undecided("the solver failed: \(error)"), nil)
    }
  }

  /// The claim that a file makes, of the model as it is.
  private mutating func subject(
    of file: String
  ) throws(Unusable) -> (proof: ProofFile, subject: ProofSubject) {
    let proof: ProofFile
    do { proof = try ProofFile.read(file) } catch { throw Unusable(reason: error.reason) }
    guard let modelName = proof.facts["model"], let modelFile = folder.modelFile(named: modelName)
    else { throw Unusable(reason: "its heading names no model below the project") }
    guard let property = proof.facts["property"],
      let variant = proof.facts["variant"].flatMap(ProofVariant.init)
    else { throw Unusable(reason: "its heading names no variant that can be understood") }
    let session = try loaded(modelFile)
    guard
      property == ProofClaim.faultFree
        || session.model.properties.contains(where: { $0.name == property })
    else { throw Unusable(reason: "there is no property `\(property)` in \(modelName)") }
    var diagnostics = Diagnostics()
    do {
      let subject = try ProofSubject(
        property, of: session, path: modelName, variant: variant, diagnostics: &diagnostics)
      return (proof, subject)
    } catch {
      switch error {
      case .diagnosed:
        let message = diagnostics.all.first { $0.severity == .error }?.message
        throw Unusable(reason: message ?? "the variant cannot be made")
      case .impossible(let reason), .notOfSafety(let reason): throw Unusable(reason: reason)
      }
    }
  }

  private mutating func loaded(_ path: String) throws(Unusable) -> Session {
    if let known = sessions[path] { return try known.get() }
    var diagnostics = Diagnostics()
    let session = Session.load(path: path, amendments: [], diagnostics: &diagnostics)
    let message = diagnostics.all.first { $0.severity == .error }?.message ?? ""
    let result: Result<Session, Unusable> =
      session.map(Result.success)
      ?? .failure(Unusable(reason: "its model cannot be used: \(message)"))
    sessions[path] = result
    return try result.get()
  }
}
