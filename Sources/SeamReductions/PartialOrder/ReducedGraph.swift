// Does the reduced exploration put something off for ever? A set that is stubborn may be chosen round
// and round a loop while the rest of the system never gets its turn (Valmari's ignoring problem).
// Provisos that are asked while exploring see a loop where there are only two ways to one state, and
// so give up reduction where nothing is wrong. Here the finished graph is asked, exactly; where it
// ignores something, the actions that close the loop are made sticky, and exploration is repeated.

/// The moves that a reduced exploration has made, state by state.
package struct ReducedGraph {
  /// Where the moves of each state begin; one more than there are states.
  private var starts: [Int] = [0]
  private var targets: [UInt32] = []
  private var actions: [Int32] = []
  /// Whether all moves of a state are there.
  private var isComplete: [Bool] = []

  package init() {}

  /// Adds the moves of the next state.
  package mutating func add(_ moves: [(target: Int, action: Int32)], isComplete: Bool) {
    for move in moves {
      targets.append(UInt32(truncatingIfNeeded: move.target))
      actions.append(move.action)
    }
    starts.append(targets.count)
    self.isComplete.append(isComplete)
  }

  package var memoryBytes: Int {
    // The search below needs two numbers and a place on its stack for each state.
    targets.count * 8 + isComplete.count * (8 + 1 + 24)
  }

  /// What is ignored, and where.
  package struct Ignored {
    /// The last state of a loop that never lets something happen that could.
    package let state: Int
    /// What is done there instead.
    package let actions: Set<Int>
  }

  /// Finds the loops that the exploration cannot leave and in which something is enabled that is never
  /// taken.
  ///
  /// Every state leads to one of the strong components that nothing leads out of (Tarjan 1972). An
  /// action that is enabled and not taken stays enabled on the way there and inside. So it is enough
  /// that each of them has a complete state, or takes all that is enabled in it.
  ///
  /// - Parameters:
  ///   - isEarlier: An order of the states, by which one of each loop is the last.
  ///   - enabled: The enabled actions of a state.
  /// - Returns: For each such loop its last state.
  package func ignored(
    isEarlier: (Int, Int) -> Bool = { $0 < $1 }, enabled: (Int) -> [Int32]
  ) -> [Ignored] {
    var result: [Ignored] = []
    forEachComponent { members, isTerminal in
      guard isTerminal, !members.contains(where: { isComplete[Int($0)] }),
        let last = members.lazy.map({ Int($0) }).max(by: isEarlier)
      else { return }
      var taken: Set<Int32> = []
      for member in members {
        taken.formUnion(actions[starts[Int(member)]..<starts[Int(member) + 1]])
      }
      if members.allSatisfy({ enabled(Int($0)).allSatisfy(taken.contains) }) { return }
      let chosen = actions[starts[last]..<starts[last + 1]].map { Int($0) }
      result.append(Ignored(state: last, actions: Set(chosen)))
    }
    return result
  }

  /// Calls `visit` with each strong component, and whether no move leads out of it.
  private func forEachComponent(_ visit: (_ members: ArraySlice<UInt32>, Bool) -> Void) {
    let count = isComplete.count
    let unseen = UInt32.max
    let done = UInt32.max - 1
    // While a state is open its order; its least reachable order is on the way's stack.
    var order = Array(repeating: unseen, count: count)
    var stack: [UInt32] = []
    var way: [(state: UInt32, next: Int, least: UInt32, leaves: Bool)] = []
    var counter: UInt32 = 0
    for root in 0..<count where order[root] == unseen {
      way.append((UInt32(root), starts[root], counter, false))
      order[root] = counter
      counter += 1
      stack.append(UInt32(root))
      while let top = way.last {
        let state = Int(top.state)
        if top.next < starts[state + 1] {
          way[way.count - 1].next += 1
          let target = Int(targets[top.next])
          switch order[target] {
          case unseen:
            way.append((UInt32(target), starts[target], counter, false))
            order[target] = counter
            counter += 1
            stack.append(UInt32(target))
          case done:
            way[way.count - 1].leaves = true
          case let other:
            way[way.count - 1].least = min(top.least, other)
          }
          continue
        }
        way.removeLast()
        var leaves = top.leaves
        if top.least == order[state] {
          let start = (stack.lastIndex(of: top.state)) ?? 0
          visit(stack[start...], !leaves)
          for member in stack[start...] { order[Int(member)] = done }
          stack.removeSubrange(start...)
          leaves = true
        }
        if let parent = way.indices.last {
          way[parent].leaves = way[parent].leaves || leaves
          if order[state] != done { way[parent].least = min(way[parent].least, top.least) }
        }
      }
    }
  }
}
