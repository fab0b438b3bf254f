/// What a search keeps of the states that it has met.
public enum StateStorage: Sendable, Hashable {
  /// All of each.
  case whole
  /// What tells each from all others, in less room.
  case compressed
  /// A signature of so many bits: states with the same one are taken for one (Stern and Dill,
  /// "Improved probabilistic verification by hash compaction", CHARME 1995).
  case signatures(bits: Int)

  /// Whether no state can be taken for another.
  public var isExact: Bool {
    switch self {
    case .whole, .compressed: true
    case .signatures: false
    }
  }

  /// An upper bound of the probability that a search misses a state and yet meets no more than so
  /// many; `nil` where none can be missed.
  ///
  /// Up to the first state that is missed the search is an exact one. The state that it finds as number
  /// i + 1 is missed first if its signature is one of the i before it, with a probability of i / 2ᵇ. A
  /// search that has missed one and met n in the end missed the first at i ≤ n, so the sum over those
  /// i bounds it: n (n + 1) / 2ᵇ⁺¹. Signatures are taken for random and independent, as there.
  public func missProbability(states: Int) -> Double? {
    guard case .signatures(let bits) = self else { return nil }
    let count = Double(states)
    var bound = count * (count + 1) / 2
    for _ in 0..<bits { bound /= 2 }
    return min(1, bound)
  }
}
