import Foundation
import SeamCertificates
import SeamSystem

/// The folder in which a project keeps its proofs, `proofs/` beside its models.
public struct ProofFolder: Sendable {
  /// As the user wrote it.
  public let path: String
  private var url: URL { URL(filePath: path) }
  private var root: URL { url.standardizedFileURL.deletingLastPathComponent() }

  public init(_ path: String) { self.path = path }

  /// The file for a proof, as the user can open it.
  public func file(model: String, property: String, variant: ProofVariant) -> String {
    join(path, "\(model)/\(property)\(variant.suffix).smt2")
  }

  /// The file with the questions that show that a proof is about something.
  public static func sanityFile(of proof: String) -> String {
    proof.hasSuffix(".smt2") ? proof.dropLast(5) + ".sanity.smt2" : proof + ".sanity"
  }

  /// All proofs, sorted; sanity files and what is there to be refused are none.
  public func proofs() -> [String] {
    guard
      let names = FileManager.default.enumerator(atPath: path)?.compactMap({ $0 as? String })
    else { return [] }
    return names.filter { name in
      name.hasSuffix(".smt2") && !name.hasSuffix(".sanity.smt2") && !name.hasPrefix("refused/")
    }.sorted().map { join(path, $0) }
  }

  /// How a model's file is called in a proof: below the folder that has the proofs.
  public func modelPath(of file: String) -> String {
    let whole = URL(filePath: file).standardizedFileURL.path
    let start = root.path.hasSuffix("/") ? root.path : root.path + "/"
    return whole.hasPrefix(start) ? String(whole.dropFirst(start.count)) : file
  }

  /// The file that a proof's heading means; `nil` where that is no path below the project.
  public func modelFile(named name: String) -> String? {
    guard !name.hasPrefix("/"), name.hasSuffix(".seam"),
      !name.split(separator: "/").contains("..")
    else { return nil }
    let parent = (path as NSString).deletingLastPathComponent
    return parent.isEmpty ? name : join(parent, name)
  }

  private func join(_ folder: String, _ name: String) -> String {
    (folder as NSString).appendingPathComponent(name)
  }

  /// The lemmas of all proofs of a property, whatever variants they speak of, and what searches for
  /// others have left behind, each once.
  ///
  /// A file that cannot be read has none.
  func lemmas(model: String, property: String) -> [String] {
    let start = join(path, "\(model)/\(property).")
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    let drafts = names.sorted().map { join(path, $0) }.filter {
      $0.hasPrefix(start) && $0.hasSuffix(Self.draftEnding)
    }
    var lemmas: [String] = []
    for draft in drafts {
      guard let text = try? String(contentsOfFile: draft, encoding: .utf8) else { continue }
      lemmas += text.split(separator: "\n").map(String.init)
    }
    for proof in proofs() where proof.hasPrefix(start) {
      lemmas += (try? ProofFile.read(proof).lemmas) ?? []
    }
    var seen: Set<String> = []
    return lemmas.filter { seen.insert($0).inserted }
  }

  private static let draftEnding = ".lemmas"

  /// Keeps what a search for a proof has found so far, for the next one.
  func keep(_ lemmas: [String], for proof: String) throws {
    try FileManager.default.createDirectory(
      at: URL(filePath: proof).deletingLastPathComponent(), withIntermediateDirectories: true)
    try OutputFile.write(
      lemmas.joined(separator: "\n") + "\n", to: Self.draft(of: proof))
  }

  /// Where the lemmas are kept until there is a proof.
  static func draft(of proof: String) -> String {
    (proof.hasSuffix(".smt2") ? String(proof.dropLast(5)) : proof) + draftEnding
  }

  /// Writes a proof and its sanity file, each in one step.
  func write(_ text: ProofText, possible: [Bool], to file: String) throws {
    try FileManager.default.createDirectory(
      at: URL(filePath: file).deletingLastPathComponent(), withIntermediateDirectories: true)
    try OutputFile.write(text.proof, to: file)
    try OutputFile.write(text.sanity(possible: possible), to: Self.sanityFile(of: file))
  }

  // MARK: - The index

  /// A line of `index.json`.
  public struct Entry: Codable, Sendable, Hashable {
    public var model: String
    public var property: String
    public var variant: String
    /// Below the folder.
    public var file: String
    /// Of the whole file.
    public var sha256: String
    public var lemmas: Int
    public var checkers: [String]
  }

  /// Writes what is known of a proof into the index, in place of what was known of the file.
  func record(_ text: ProofText, file: String, checkers: [String]) throws {
    let name = String(file.dropFirst(path.count).drop { $0 == "/" })
    let entry = Entry(
      model: text.claim.path, property: text.claim.property, variant: text.claim.variant,
      file: name, sha256: SHA256.hex(Array(text.proof.utf8)), lemmas: text.lemmas.count,
      checkers: checkers)
    var entries = index().filter { $0.file != name }
    entries.append(entry)
    // A line for a file that is gone says nothing.
    entries.removeAll { !FileManager.default.fileExists(atPath: join(path, $0.file)) }
    entries.sort { $0.file < $1.file }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(entries)
    try OutputFile.write(String(decoding: data, as: UTF8.self) + "\n", to: join(path, "index.json"))
  }

  /// What the index says; nothing where there is none, or it cannot be read.
  public func index() -> [Entry] {
    guard let data = try? Data(contentsOf: URL(filePath: join(path, "index.json"))) else {
      return []
    }
    return (try? JSONDecoder().decode([Entry].self, from: data)) ?? []
  }
}
