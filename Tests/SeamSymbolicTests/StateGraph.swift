import SeamIR
import SeamInterpreter
import SeamSymbolic
import SeamTraces

/// The reachable states of a system, by the reference interpreter.
struct StateGraph {
  let system: TransitionSystem
  /// State cells, then for each monitor whether the last letter was bad.
  var states: [[Int]] = []
  var initial: Set<[Int]> = []
  /// For each state the moves that land: the action and where it leads.
  var edges: [[(action: Int, target: [Int])]] = []
  /// For each state the actions that are enabled, moves into a fault included.
  var enabled: [Set<Int>] = []
  /// For each state the actions that fault, in their guard or in their body.
  var faulty: [Set<Int>] = []
  var guardFaults: [Set<Int>] = []

  /// Explores up to so many states; `nil` where there are more.
  init?(_ system: TransitionSystem, limit: Int) throws {
    self.system = system
    let interpreter = Interpreter(system)
    var known: Set<[Int]> = []
    var queue: [[Int]] = []
    func meet(_ state: [Int]) { if known.insert(state).inserted { queue.append(state) } }
    for start in try interpreter.initialStates() where start.fault == nil {
      let state = start.state + Self.history(start.badMonitors, system)
      initial.insert(state)
      meet(state)
    }
    var next = 0
    while next < queue.count {
      guard queue.count <= limit else { return nil }
      let state = queue[next]
      next += 1
      states.append(state)
      let expansion = try interpreter.expansion(of: Array(state.prefix(system.stateCellCount)))
      var out: [(action: Int, target: [Int])] = []
      var faults: Set<Int> = []
      for move in expansion.moves {
        switch move.outcome {
        case .landed(_, let bad):
          let target = move.state(in: system) + Self.history(bad, system)
          out.append((move.action, target))
          meet(target)
        case .fault:
          faults.insert(move.action)
        }
      }
      edges.append(out)
      enabled.append(Set(expansion.moves.map(\.action)))
      guardFaults.append(Set(expansion.guardFaults.map(\.action)))
      faulty.append(faults.union(expansion.guardFaults.map(\.action)))
    }
  }

  private static func history(_ bad: [Int], _ system: TransitionSystem) -> [Int] {
    system.monitors.indices.map { bad.contains($0) ? 1 : 0 }
  }
}

/// The values of the variables before and after a move.
func valuation(_ before: [Int], _ after: [Int] = []) -> (SymbolicVariable) -> Int {
  { variable in
    switch variable.role {
    case .current: before[variable.index]
    case .next: after[variable.index]
    case .rigid: 0
    }
  }
}
