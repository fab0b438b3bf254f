import SeamChecking
import SeamDiagnostics
import SeamIR

extension StateStorage {
  /// What a run asks for beside a way to keep states.
  public struct Company: Sendable {
    public var engine: EngineChoice
    public var reductions: Set<Reduction>
    public var hasCheckpoints: Bool
    public var hasClaims: Bool

    public init(
      engine: EngineChoice, reductions: Set<Reduction> = [], hasCheckpoints: Bool = false,
      hasClaims: Bool = false
    ) {
      self.engine = engine
      self.reductions = reductions
      self.hasCheckpoints = hasCheckpoints
      self.hasClaims = hasClaims
    }
  }

  /// The option that asks for it.
  private var option: String {
    switch self {
    case .whole: ""
    case .compressed: "--compress"
    case .signatures: "--compact"
    }
  }

  /// Refuses what does not go with keeping less of each state.
  ///
  /// - Returns: Whether nothing was refused; `diagnostics` tells what was.
  public func admits(
    _ company: Company, system: TransitionSystem, diagnostics: inout Diagnostics
  ) -> Bool {
    if self == .whole { return true }
    var isGood = true
    func refuse(_ reason: String, _ note: String) {
      diagnostics.error(
        "storage", "`\(option)` cannot be used here: \(reason)", at: nil, notes: [Note(note)])
      isGood = false
    }
    if company.engine != .exhaustive {
      refuse("the reference engine keeps states whole", "leave out `--engine reference`")
    }
    if company.hasCheckpoints {
      refuse("a checkpoint has all states whole", "leave out `--checkpoint` and `--resume`")
    }
    if company.reductions.contains(.partialOrder) {
      refuse(
        "partial order looks at the finished graph, for which states are wanted whole",
        "leave out `--reduce partial-order`, or `\(option)`")
    }
    switch self {
    case .whole: break
    case .compressed:
      let bits = Packing(system.cells.prefix(system.stateCellCount))
      if bits.wordCount > 1 {
        refuse(
          "a state of this model has \(bits.bitCount) bits, and 64 are the most",
          "`--compact` takes states of any size; it never says that a property holds")
      }
    case .signatures:
      if company.hasClaims {
        refuse("a claim is not confirmed by what may have been missed", "leave out `--claims`")
      }
      let names = system.properties.filter(\.isTemporal).map(\.name)
      if !names.isEmpty {
        var seen: Set<String> = []
        let list = names.filter { seen.insert($0).inserted }.map { "`\($0)`" }
          .joined(separator: ", ")
        refuse(
          "what holds of whole runs is decided on a graph that has all states",
          "\(list) speaks of whole runs; `--property` chooses others")
      }
    }
    return isGood
  }
}
