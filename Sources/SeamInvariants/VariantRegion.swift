import SeamIR
import SeamSymbolic

/// A box of variants: for some open parameters the values they may have, for the others any.
public struct VariantRegion: Sendable, Hashable {
  /// Values by the number of the parameter in ``TransitionSystem/openParameters``.
  public var choices: [Int: Set<Int>]

  /// With no demands it is all variants.
  public init(_ choices: [Int: Set<Int>] = [:]) { self.choices = choices }

  /// A single variant, with a value for each parameter.
  init(exactly variant: [Int]) {
    choices = Dictionary(uniqueKeysWithValues: variant.enumerated().map { ($0, [$1]) })
  }

  func contains(_ variant: [Int]) -> Bool {
    choices.allSatisfy { $0.value.contains(variant[$0.key]) }
  }

  /// That the parameters of a state are as demanded.
  public func term(_ system: SymbolicSystem) -> SymbolicTerm {
    .conjunction(choices.keys.sorted().map { demand(on: $0, system) })
  }

  /// What it asks of one parameter.
  func demand(on parameter: Int, _ system: SymbolicSystem) -> SymbolicTerm {
    guard let values = choices[parameter] else { return .yes }
    return Fact.isOne(of: values, system.system.openParameters[parameter].cell.index, system)
  }

  /// Words for a message.
  func text(_ system: SymbolicSystem) -> String {
    choices.keys.sorted().map { number in
      let parameter = system.system.openParameters[number]
      let values = parameter.domain.filter { choices[number]?.contains($0.value) ?? false }
      return "\(parameter.name)=\(values.map(\.spelling).joined(separator: "/"))"
    }.joined(separator: " ")
  }
}
