import SeamChecking
import SeamIR
import SeamTraces

/// What attempts to prove came to, for people.
public struct ProofReport: Sendable {
  public var model: String
  public var path: String
  /// Which variants, in the words of the command line.
  public var variant: String
  public var outcomes: [ProofOutcome]
  /// Whether the lemmas are printed.
  public var showsLemmas: Bool

  public init(
    model: String, path: String, variant: String, outcomes: [ProofOutcome], showsLemmas: Bool
  ) {
    self.model = model
    self.path = path
    self.variant = variant
    self.outcomes = outcomes
    self.showsLemmas = showsLemmas
  }

  /// The whole text, ending in a line break.
  public func render(_ style: Style) -> String {
    var lines =
      [StyledText(model, .heading) + StyledText("  \(path)", .faint)]
      + (StyledText("  of ", .faint) + StyledText(variant)).wrapped(to: style.width, indent: 5) + [
        StyledText()
      ]
    var table = TextTable()
    table.rows = outcomes.map { outcome in
      [
        StyledText(outcome.property, .title), word(outcome.answer),
        StyledText(outcome.title ?? "", .faint),
      ]
    }
    lines += table.lines(width: style.width, cap: 40)
    for outcome in outcomes { lines += details(outcome, style) }
    if let caveat { lines += [StyledText()] + caveat.wrapped(to: style.width, indent: 2) }
    return lines.map { $0.rendered(style) + "\n" }.joined()
  }

  private func word(_ answer: ProofOutcome.Answer) -> StyledText {
    switch answer {
    case .proved: StyledText("proved", .good)
    case .violated(let result, let system):
      result.outcomes(of: system).first?.decisive.map {
        StyledText(
          VerdictText.text($0.verdict, isReachability: $0.property.isReachability), .bad)
      } ?? StyledText("VIOLATED", .bad)
    case .faulty: StyledText("a run ends in a fault", .bad)
    case .unknown: StyledText("unknown", .doubtful)
    case .notOfSafety: StyledText("not tried", .doubtful)
    }
  }

  private func details(_ outcome: ProofOutcome, _ style: Style) -> [StyledText] {
    switch outcome.answer {
    case .proved(let certificate):
      let effort = certificate.effort
      let head =
        StyledText("  \(outcome.property)  ", .title) + StyledText(certificate.path)
        + StyledText(
          "  \(Words.count(certificate.lemmas.count, "lemma")), "
            + "\(Words.count(effort.candidates, "candidate")) from "
            + "\(Words.count(effort.sampledStates, "state")), "
            + "\(Words.count(effort.queries, "question")), \(Words.seconds(effort.seconds)); "
            + "accepted by \(certificate.checkers.joined(separator: ", "))", .faint)
      var lines = [StyledText()] + head.wrapped(to: style.width, indent: 4)
      if showsLemmas {
        for lemma in certificate.lemmas {
          lines += StyledText("    \(lemma)").wrapped(to: style.width, indent: 8)
        }
      }
      return lines
    case .unknown(let reason), .notOfSafety(let reason):
      return [StyledText()]
        + (StyledText("  \(outcome.property)  ", .title) + StyledText(reason)).wrapped(
          to: style.width, indent: 4)
    case .violated, .faulty: return []
    }
  }

  /// What a reader must not take a proof for.
  private var caveat: StyledText? {
    let proved = outcomes.filter { if case .proved = $0.answer { true } else { false } }
    guard !proved.isEmpty, !proved.contains(where: { $0.property == "no_runtime_fault" }) else {
      return nil
    }
    return StyledText(
      "  A run that ends in a runtime fault is followed up to it; that there is none is "
        + "a claim of its own, no_runtime_fault.", .faint)
  }
}

/// What the proofs in a folder are worth, for people.
public struct ProofAuditReport: Sendable {
  public var rows: [Row]

  public struct Row: Sendable {
    public var file: String
    public var word: String
    public var detail: String
    public var isGood: Bool

    public init(file: String, word: String, detail: String, isGood: Bool) {
      self.file = file
      self.word = word
      self.detail = detail
      self.isGood = isGood
    }
  }

  public init(rows: [Row]) { self.rows = rows }

  /// The whole text, ending in a line break.
  public func render(_ style: Style) -> String {
    guard !rows.isEmpty else { return "there are no proofs\n" }
    var table = TextTable()
    table.rows = rows.map { row in
      [
        StyledText(row.file), StyledText(row.word, row.isGood ? .good : .bad),
        StyledText(row.detail),
      ]
    }
    let good = rows.count { $0.isGood }
    let lines =
      table.lines(width: style.width, cap: 60)
      + [
        StyledText(),
        StyledText("\(good) of \(Words.count(rows.count, "proof")) as they should be"),
      ]
    return lines.map { $0.rendered(style) + "\n" }.joined()
  }
}
