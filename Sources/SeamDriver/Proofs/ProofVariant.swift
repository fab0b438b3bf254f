import SeamDiagnostics
import SeamIR
import SeamInvariants
import SeamLowering

/// Which variants of a model a proof speaks of, in words that select them again.
public struct ProofVariant: Sendable, Hashable {
  public var configuration: String?
  /// `name=value`, sorted by name.
  public var assignments: [String]
  /// Parameters without an upper end, sorted.
  public var unbounded: [String]
  /// Switches that are left open, sorted; the proof speaks of all their values that ``condition``
  /// allows.
  public var over: [String]
  /// One way for each row, each a value set for some of the open switches; no row for no condition.
  public var condition: [[Factor]]

  /// A switch has one of some values.
  public struct Factor: Sendable, Hashable {
    public let name: String
    public let values: [String]
    public init(name: String, values: [String]) {
      self.name = name
      self.values = values
    }
  }

  public init(
    configuration: String? = nil, assignments: [String] = [], unbounded: [String] = [],
    over: [String] = [], condition: [[Factor]] = []
  ) {
    self.configuration = configuration
    self.assignments = assignments.sorted()
    self.unbounded = unbounded.sorted()
    self.over = over.sorted()
    self.condition = condition
  }

  // MARK: - Text

  /// As a proof's heading has it: `configuration=final nmis=.. propagate=* when …`.
  public var text: String {
    let words =
      (configuration.map { ["configuration=\($0)"] } ?? []) + assignments
      + unbounded.map { "\($0)=.." } + over.map { "\($0)=*" }
    let start = words.isEmpty ? "base" : words.joined(separator: " ")
    guard !condition.isEmpty else { return start }
    return start + " when "
      + condition.map { row in
        row.map { "\($0.name)=\($0.values.joined(separator: "/"))" }.joined(separator: "&")
      }.joined(separator: " or ")
  }

  /// Reads such a text; `nil` where it is none.
  public init?(_ text: String) {
    self.init()
    let halves = text.split(separator: " ").map(String.init).split(
      separator: "when", maxSplits: 1, omittingEmptySubsequences: false)
    for word in halves.first ?? [] where word != "base" {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return nil }
      switch parts[1] {
      case "..": unbounded.append(parts[0])
      case "*": over.append(parts[0])
      case _ where parts[0] == "configuration": configuration = parts[1]
      default: assignments.append(word)
      }
    }
    guard halves.count == 2 else { return }
    for row in halves[1].split(separator: "or") {
      guard row.count == 1, let word = row.first else { return nil }
      var factors: [Factor] = []
      for part in word.split(separator: "&") {
        let sides = part.split(separator: "=", maxSplits: 1)
        guard sides.count == 2 else { return nil }
        factors.append(
          Factor(name: String(sides[0]), values: sides[1].split(separator: "/").map(String.init)))
      }
      condition.append(factors)
    }
  }

  /// What tells its proof files from those of other variants; empty for the model's own choice.
  ///
  /// Without `=`: z3 takes a file whose name has one for an option.
  public var suffix: String {
    let parts =
      (configuration.map { [$0] } ?? []) + assignments + (over.isEmpty ? [] : ["over"]) + over
    return parts.map { ".\($0.replacing("=", with: "-"))" }.joined()
  }

  // MARK: - Regions

  /// The condition, a region for each row, all variants where there is none; `nil` where it does not
  /// fit the system's open parameters.
  func regions(_ system: TransitionSystem) -> [VariantRegion]? {
    guard !condition.isEmpty else { return [VariantRegion()] }
    var regions: [VariantRegion] = []
    for row in condition {
      var region = VariantRegion()
      for factor in row {
        guard let number = system.openParameters.firstIndex(where: { $0.name == factor.name })
        else { return nil }
        let domain = system.openParameters[number].domain
        var values: Set<Int> = []
        for word in factor.values {
          guard let value = domain.first(where: { $0.spelling == word })?.value else { return nil }
          values.insert(value)
        }
        region.choices[number, default: values].formIntersection(values)
      }
      regions.append(region)
    }
    return regions
  }
}
