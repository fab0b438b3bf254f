import Foundation
import SeamSymbolic

/// What a proof of responses has that others do not: promises, rankings, and what is asked of them.
extension ProofText {
  static let safeName = "safe"
  static let readyName = "ranking.ready"
  static let progressName = "ranking.progress"

  /// What runs promise, as part of the model.
  var promiseSection: String {
    var text = ""
    for (number, promise) in claim.system.promises.enumerated() {
      text += "; promise \(number): \(Self.plain(promise.name))\n"
      text += define(promise.enabled) + define(promise.enabledNext) + define(promise.taken)
    }
    return text
  }

  /// The rankings, each number that was found on one line.
  var rankingSection: String {
    guard claim.isOfResponses else { return "" }
    var text = ""
    for ranking in named {
      text += "; how \(Self.plain(ranking.response.label)) comes about\n"
      let found = Set([ranking.helpful.name] + ranking.levels.map(\.name))
      for definition in ranking.definitions {
        text +=
          found.contains(definition.name)
          ? "(define-fun \(definition.name) () Int \(printer.line(definition.body)))\n"
          : define(definition)
      }
    }
    text += define(
      Self.readyName, "Bool",
      printer.line(ready))
    text += define(
      Self.progressName, "Bool",
      printer.line(progress))
    return text
  }

  /// What every state of the invariant has to be.
  var ready: SymbolicTerm { .conjunction(named.map { .defined($0.ready) }) }

  /// What every move between its states has to do.
  var progress: SymbolicTerm { .conjunction(named.map { .defined($0.progress) }) }

  /// What lemmas may call by a name.
  var words: [String: SymbolicTerm] {
    guard claim.isOfResponses else { return [Self.safeName: claim.safe] }
    return Dictionary(
      named.map { ($0.ready.name, .defined($0.ready)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a lemma is what is to be shown, and says nothing new.
  public func isGoal(_ lemma: SymbolicTerm) -> Bool {
    claim.isOfResponses ? named.contains { lemma == .defined($0.ready) } : lemma == claim.safe
  }

  /// The rankings as the author of the model would write them.
  public var rankingLines: [String] {
    guard claim.isOfResponses else { return [] }
    let printer = LemmaText(claim.system)
    var lines: [String] = []
    for (named, ranking) in zip(named, rankings) {
      lines.append("\(named.response.label) is helped by \(printer.text(ranking.helpful))")
      lines += ranking.levels.map { "and counts down \(printer.text($0))" }
    }
    for (number, promise) in claim.system.promises.enumerated() {
      lines.append("promise \(number) is \(promise.name)")
    }
    return lines
  }

  /// How many questions the sanity file asks.
  func questionCount(possible: [Bool]) -> Int { 2 + possible.count(where: \.self) + named.count }
}

extension ProofText {
  /// The same with lemmas and rankings as they stand in a file.
  ///
  /// - Throws: ``ProofFile/Refusal`` where one cannot be read, or there are not as many rankings as the
  ///   claim takes.
  init(
    _ claim: ProofClaim, method: String, lemmas: [String], rankings: [RankingText]
  ) throws(ProofFile.Refusal) {
    var reader = LemmaReader(claim.system, words: [:])
    var read: [Ranking] = []
    for (number, text) in rankings.enumerated() {
      do {
        var levels: [SymbolicTerm] = []
        for level in text.levels { levels.append(try reader.number(level)) }
        read.append(Ranking(helpful: try reader.number(text.helpful), levels: levels))
      } catch {
        throw ProofFile.Refusal(reason: "ranking \(number + 1) cannot be read: \(error.message)")
      }
    }
    guard read.count == claim.system.responses.count else {
      throw ProofFile.Refusal(
        reason:
          "it has \(read.count) rankings, and the claim takes \(claim.system.responses.count)")
    }
    reader = LemmaReader(
      claim.system, words: ProofText(claim, method: method, lemmas: [], rankings: read).words)
    var terms: [SymbolicTerm] = []
    for (number, text) in lemmas.enumerated() {
      do { terms.append(try reader.term(text)) } catch {
        throw ProofFile.Refusal(reason: "lemma \(number + 1) cannot be read: \(error.message)")
      }
    }
    self.init(claim, method: method, lemmas: terms, rankings: read)
  }
}

/// A ranking as it was found in a file.
struct RankingText: Sendable {
  var helpful: String
  var levels: [String] = []

  /// Notes what a line has of a ranking, if anything.
  static func take(_ line: Substring, into rankings: inout [RankingText]) {
    let start = "(define-fun ranking."
    guard line.hasPrefix(start), let body = line.range(of: " () Int "), line.hasSuffix(")") else {
      return
    }
    let name = line[..<body.lowerBound].dropFirst(start.count)
    let text = String(line[body.upperBound...].dropLast())
    if name.hasSuffix(".helpful") {
      rankings.append(RankingText(helpful: text))
    } else if name.contains(".level."), !rankings.isEmpty {
      rankings[rankings.count - 1].levels.append(text)
    }
  }
}
