import Foundation
import SeamSymbolic

/// A proof as it was found in a file: words that have to be compared with what the model says now.
public struct ProofFile: Sendable {
  /// The lines of the header, by their names.
  public let facts: [String: String]
  /// From `; BEGIN MODEL` to `; END MODEL`, both lines included.
  public let model: String
  /// The texts of the lemmas, in order.
  public let lemmas: [String]
  /// The texts of rankings, in order.
  let rankings: [RankingText]
  /// All of it.
  public let text: String

  private static let byteMax = 64 << 20

  /// Why a file is no proof.
  public struct Refusal: Error, Sendable, Hashable {
    public let reason: String
    public init(reason: String) { self.reason = reason }
  }

  /// Reads a file, as far as it has to be understood.
  public static func read(_ path: String) throws(Refusal) -> ProofFile {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw Refusal(reason: "there is no such file, or it cannot be read")
    }
    defer { try? file.close() }
    let data: Data
    do { data = try file.read(upToCount: byteMax + 1) ?? Data() } catch {
      throw Refusal(reason: "it cannot be read")
    }
    guard data.count <= byteMax else { throw Refusal(reason: "it is too large for a proof") }
    return try ProofFile(String(decoding: data, as: UTF8.self))
  }

  /// Lemmas as they stand in a file.
  public static func spelled(_ lemmas: [SymbolicTerm], for claim: ProofClaim) -> [String] {
    let printer = SMTLIBPrinter(vocabulary: claim.system.vocabulary)
    return lemmas.map { printer.line($0) }
  }

  /// Those of some lemmas, as they stand in a file, that can be said of a claim.
  public static func readable(_ lemmas: [String], for claim: ProofClaim) -> [SymbolicTerm] {
    var reader = LemmaReader(
      claim.system, words: claim.isOfResponses ? [:] : [ProofText.safeName: claim.safe])
    return lemmas.compactMap { try? reader.term($0) }
  }

  /// Takes a text apart.
  public init(_ text: String) throws(Refusal) {
    self.text = text
    var facts: [String: String] = [:]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("; ") else { break }
      let words = line.dropFirst(2).split(separator: ":", maxSplits: 1)
      guard words.count == 2, words[1].hasPrefix(" ") else { continue }
      let name = String(words[0])
      if facts[name] == nil { facts[name] = String(words[1].dropFirst()) }
    }
    guard facts["property"] != nil, facts["hash"] != nil else {
      throw Refusal(reason: "it has no heading that seamcheck has written")
    }
    guard let begin = text.range(of: "\n; BEGIN MODEL ") else {
      throw Refusal(reason: "the model section is missing")
    }
    guard let end = text.range(of: "\n; END MODEL\n", range: begin.upperBound..<text.endIndex)
    else {
      throw Refusal(reason: "the model section has no end: the file is cut off")
    }
    let modelStart = text.index(after: begin.lowerBound)
    model = String(text[modelStart..<end.upperBound])
    var lemmas: [String] = []
    var rankings: [RankingText] = []
    for line in text[end.upperBound...].split(separator: "\n") {
      RankingText.take(line, into: &rankings)
      guard line.hasPrefix("(define-fun lemma.") else { continue }
      guard let body = line.range(of: " () Bool "), line.hasSuffix(")") else {
        throw Refusal(reason: "a lemma is not on one line")
      }
      lemmas.append(String(line[body.upperBound...].dropLast()))
    }
    self.lemmas = lemmas
    self.rankings = rankings
    self.facts = facts
  }
}
