import SeamIR

/// States by number, with their letters and all moves between them.
///
/// A state in which nothing is enabled has one move, action -1, to the state in which it rests: the
/// same, with the letter of a move without events. Rows are only changed while a graph is made, by whoever
/// makes it, so that nobody has to watch over accesses that meet: that would cost a third of a search.
class MoveGraph {
  /// For each state where its moves begin; one more entry than there are expanded states.
  @exclusivity(unchecked) final var starts: Row<UInt32>
  @exclusivity(unchecked) final var targets: Row<UInt32>
  @exclusivity(unchecked) final var actions: Row<Int32>
  /// For each state the atoms that are true of its letter, as bits.
  @exclusivity(unchecked) final var letters: Row<UInt64>
  /// For each expanded state the fairness assumptions that are enabled, as bits.
  @exclusivity(unchecked) final var enabled: Row<UInt64>
  var initials: [Int] = []
  /// For each action the fairness assumptions that it is of, as bits.
  let membership: [UInt64]

  init(membership: [UInt64]) {
    self.membership = membership
    starts = Row(capacity: 1024)
    targets = Row(capacity: 1024)
    actions = Row(capacity: 1024)
    letters = Row(capacity: 1024)
    enabled = Row(capacity: 1024)
    starts.append(0)
  }

  final var count: Int { letters.count }
  final var expandedCount: Int { enabled.count }
}

extension TransitionSystem {
  /// For each action the fairness assumptions that it is of, as bits; there are at most 64.
  var fairnessMembership: [UInt64] {
    var membership = Array(repeating: UInt64(0), count: actions.count)
    for (number, assumption) in fairness.enumerated() {
      for action in assumption.actions { membership[action] |= 1 << UInt64(number) }
    }
    return membership
  }

  /// Which promises are weak and which strong.
  var fairnessSets: FairnessSets {
    var sets = FairnessSets()
    for (index, assumption) in fairness.enumerated() {
      switch assumption.kind {
      case .weak: sets.weak |= 1 << UInt64(index)
      case .strong: sets.strong |= 1 << UInt64(index)
      }
    }
    return sets
  }
}
