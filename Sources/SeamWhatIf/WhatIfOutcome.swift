/// A what-if question answered: the analysis with all that is needed to show it.
public struct WhatIfOutcome: Sendable {
  public let model: String
  public let path: String
  /// Parameters that are the same in all variants, with their values.
  public let fixed: [(name: String, value: String)]
  public let analysis: WhatIfAnalysis
  /// Steps, actions and branches that no variant ever takes, in source order.
  public let neverTaken: [String]
  public let effort: Effort
  /// Variants whose verdicts a run of their own has confirmed, its traces replayed.
  public let confirmed: [Int]
  /// Why verdicts were left open that a run of one variant would give; `nil` where none was.
  public let leftOpen: String?
  /// Requirements and whether they are met.
  public var requirements: [Requirement] = []

  public init(
    model: String, path: String, fixed: [(name: String, value: String)],
    analysis: WhatIfAnalysis, neverTaken: [String], effort: Effort, confirmed: [Int],
    leftOpen: String?
  ) {
    self.model = model
    self.path = path
    self.fixed = fixed
    self.analysis = analysis
    self.neverTaken = neverTaken
    self.effort = effort
    self.confirmed = confirmed
    self.leftOpen = leftOpen
  }

  /// What the exploration took.
  public struct Effort: Sendable {
    /// Families explored: one for each choice of what cannot be left open.
    public var families = 0
    /// Different states over all variants.
    public var states = 0
    /// States that the variants have, each counted for each variant.
    public var statesOfAllVariants = 0
    public var expansions = 0
    /// Different sets of variants that states are reached by.
    public var variantSets = 0
    public var seconds = 0.0
    /// What the runs of single variants took that confirm what is shown.
    public var secondsConfirming = 0.0
    public init() {}
  }

  /// Something that is asked of all variants, or of some.
  public struct Requirement: Sendable {
    public let text: String
    /// The variants that do not meet it.
    public let offenders: [Int]
    public init(text: String, offenders: [Int]) {
      self.text = text
      self.offenders = offenders
    }
    public var isMet: Bool { offenders.isEmpty }
  }
}

extension WhatIfAnalysis {
  /// How many repairs and breakages of a property are shown.
  public static let shownChangesMax = 6

  /// How many classes of equal verdicts are shown.
  public static let shownClassesMax = 12

  /// The variants that a report speaks of, the most important first.
  public var witnesses: [Int] {
    var order: [Int] = [base]
    for answer in answers {
      order += answer.holdsWhen.witnesses + answer.failsWhen.witnesses
      order += answer.repairs.prefix(Self.shownChangesMax).map(\.variant)
      order += answer.breakages.prefix(Self.shownChangesMax).map(\.variant)
    }
    order += (repairsOfAll ?? []).prefix(Self.shownChangesMax).map(\.variant)
    for effect in answers.flatMap(\.effects) {
      for pair in [effect.gain, effect.loss] {
        if let pair { order += [pair.from, pair.to] }
      }
    }
    order += classes.prefix(Self.shownClassesMax).compactMap { $0.variants.first }
    var seen: Set<Int> = []
    return order.filter { seen.insert($0).inserted }
  }
}
