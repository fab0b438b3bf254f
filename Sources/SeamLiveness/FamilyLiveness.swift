// What holds of whole runs, for all variants from one exploration. The graph of the family is made once;
// of each class of variants with the same moves one is looked at, in the part of the graph that is its
// own, by the search that decides single runs. Nothing is shared between classes but the graph: a fair
// cycle of one is in general none of another, since what is enabled differs.

import SeamChecking
import SeamFamilies
import SeamIR

/// Decides the temporal properties of all variants of a system.
package struct FamilyLiveness: Sendable {
  /// Properties that share a graph, with what is needed to look at a part of it.
  private let tasks: [Task]
  private let membership: [UInt64]
  private let fairness: FairnessSets

  private struct Task: Sendable {
    let properties: [(number: Int, automaton: BuchiAutomaton)]
    let graph: FamilyGraph
    /// Of each class the first variant.
    let representatives: [Int]
  }

  /// What one class of one graph comes to.
  package struct Finding: Sendable {
    package let property: Int
    /// Whether it holds; `nil` where that stays open.
    package let holds: Bool?
  }

  /// Explores the graphs; properties that cannot be decided that way are left out.
  ///
  /// - Throws: ``VariantSpace/TooMany``, and `EngineFault` where a move leaves the core's ranges.
  package init(
    _ system: TransitionSystem, budget: Budget, threads: Int = 1, shouldStop: () -> Bool,
    progress: (Progress) -> Void
  ) throws {
    var tasks: [Task] = []
    let check = LivenessCheck(system, budget: budget)
    for group in system.fairness.count > 64 ? [] : check.groups() {
      guard group.atoms.count <= 64 else { continue }
      var properties: [(number: Int, automaton: BuchiAutomaton)] = []
      for number in group.properties {
        guard case .temporal(let formula) = system.properties[number].kind,
          let automaton = BuchiAutomaton(.negation(formula), atoms: group.atoms)
        else { continue }
        properties.append((number, automaton))
      }
      let letters = LetterSystem(system, atoms: group.atoms)
      guard !properties.isEmpty,
        let graph = try FamilyGraph.explored(
          letters.system, letters: letters.letters, budget: budget, threads: threads,
          shouldStop: shouldStop, progress: progress)
      else { continue }
      var representatives = Array(repeating: -1, count: graph.classCount)
      for (variant, number) in graph.classes.enumerated() where representatives[number] < 0 {
        representatives[number] = variant
      }
      tasks.append(Task(properties: properties, graph: graph, representatives: representatives))
    }
    self.tasks = tasks
    membership = system.fairnessMembership
    fairness = system.fairnessSets
  }

  /// The pieces of work, one for each class of each graph, by the variant that is looked at.
  package var pieces: [Int] { tasks.flatMap(\.representatives) }

  /// Decides for one class, whatever the others are.
  package func findings(of piece: Int, shouldStop: @escaping () -> Bool) -> [Finding] {
    guard let (task, number) = place(of: piece) else { return [] }
    let variant = task.representatives[number]
    let isBounded = task.graph.sets.contains(task.graph.bounded, variant)
    if isBounded || shouldStop() {
      return task.properties.map { Finding(property: $0.number, holds: nil) }
    }
    let graph = MoveGraph(membership: membership, of: variant, in: task.graph)
    return task.properties.map { property in
      let product = Product(graph, property.automaton)
      guard product.nodeCount < Int(UInt32.max) else {
        return Finding(property: property.number, holds: nil)
      }
      let search = FairCycleSearch(product, fairness, isStopped: shouldStop)
      search.run()
      if !search.found.isEmpty { return Finding(property: property.number, holds: false) }
      return Finding(property: property.number, holds: search.wasStopped ? nil : true)
    }
  }

  private func place(of piece: Int) -> (Task, Int)? {
    var rest = piece
    for task in tasks {
      if rest < task.representatives.count { return (task, rest) }
      rest -= task.representatives.count
    }
    return nil
  }

  /// For each property that was looked at, and each variant, what its class came to.
  package func verdicts(_ findings: [[Finding]]) -> [Int: [Bool?]] {
    var verdicts: [Int: [Bool?]] = [:]
    var first = 0
    for task in tasks {
      for (place, property) in task.properties.enumerated() {
        verdicts[property.number] = task.graph.classes.map { number in
          findings[first + number][place].holds
        }
      }
      first += task.representatives.count
    }
    return verdicts
  }
}

extension MoveGraph {
  /// The part of a family's graph that one variant has.
  convenience init(membership: [UInt64], of variant: Int, in family: FamilyGraph) {
    self.init(membership: membership)
    var numbers = Array(repeating: Int32(-1), count: family.stateCount)
    var order: [Int] = []
    func number(_ state: Int) -> UInt32 {
      if numbers[state] < 0 {
        numbers[state] = Int32(order.count)
        order.append(state)
        letters.append(family.letters[state])
      }
      return UInt32(numbers[state])
    }
    for (state, variants) in family.beginnings where family.sets.contains(variants, variant) {
      let initial = Int(number(state))
      if !initials.contains(initial) { initials.append(initial) }
    }
    var place = 0
    while place < order.count {
      let state = order[place]
      place += 1
      var possible: UInt64 = 0
      for index in family.starts[state]..<family.starts[state + 1] {
        let move = family.moves[index]
        guard family.sets.contains(move.variants, variant) else { continue }
        if move.action >= 0 { possible |= membership[Int(move.action)] }
        if move.target < 0 { continue }
        targets.append(number(Int(move.target)))
        actions.append(move.action)
      }
      enabled.append(possible)
      starts.append(UInt32(truncatingIfNeeded: targets.count))
    }
  }
}
