// Why responses come, guessed from a small instance. A guess is a ranking and the promises that help;
// whether it is right, for all numbers, is for a solver to say.

import SeamIR
import SeamInvariants
import SeamSymbolic

/// Looks for rankings of responses.
public struct RankingFinder: Sendable {
  /// The most states of the small instance that are looked at.
  public var statesMax = 60_000

  public init() {}

  /// What came of it.
  public enum Result: Sendable {
    /// One for each response of the system.
    case found([Ranking])
    case unknown(String)
  }

  /// Looks for a ranking that is right in the small instance, for each response.
  ///
  /// - Parameters:
  ///   - system: The encoded system, whose numbers may have no end.
  ///   - instance: The same system with its numbers cut off.
  ///   - isOver: Whether to give up.
  /// - Returns: The rankings, or why there are none.
  public func run(
    of system: SymbolicSystem, instance: TransitionSystem, until isOver: () -> Bool
  ) -> Result {
    guard system.promises.count <= OwedGraph.promisesMax else {
      return .unknown("there are more than \(OwedGraph.promisesMax - 1) promises of fairness")
    }
    let sample = StateSample(
      exploring: instance, statesMax: statesMax, notesMoves: true, until: isOver)
    guard sample.isComplete else { return .unknown("the small instance has too many states") }
    var rankings: [Ranking] = []
    for response in instance.responses {
      let graph = OwedGraph(sample, instance, owed: response.owed)
      let label = instance.properties[response.property].label
      guard graph.count > 0 else {
        return .unknown("\(label): in a small instance nothing is ever owed")
      }
      guard let ranking = ranking(graph, system, until: isOver) else {
        return .unknown("\(label): no ranking fits the small instance")
      }
      rankings.append(ranking)
    }
    return .found(rankings)
  }

  private func ranking(
    _ graph: OwedGraph, _ system: SymbolicSystem, until isOver: () -> Bool
  ) -> Ranking? {
    let core = system.system
    let measures = Measure.all(core)
    // Where control is tells most to a reader, so it is the last that is left out.
    let positions = Set(core.processors.map(\.position.index))
    let useful = (0..<core.stateCellCount).filter { cell in
      let column = graph.columns[cell]
      return !core.cells[cell].isEndless && column.contains { $0 != column[0] }
    }
    var cells: [Int] = useful.filter { !positions.contains($0) }.reversed()
    cells += useful.filter(positions.contains)
    guard var plan = RankingPlan(graph, cells: cells, measures: measures) else { return nil }
    // Few cells: without half of them, without quarters, and in the end without each.
    var size = max(1, cells.count / 2)
    while !cells.isEmpty {
      var place = 0
      while place < cells.count, !isOver() {
        let rest = Array(cells[..<place] + cells[min(place + size, cells.count)...])
        if let other = RankingPlan(graph, cells: rest, measures: measures) {
          cells = rest
          plan = other
        } else {
          place += size
        }
      }
      if size == 1 { break }
      size /= 2
    }
    return ranking(plan, cells: cells.sorted(), system)
  }

  /// A plan as terms over the cells that it looks at.
  private func ranking(
    _ plan: RankingPlan, cells: [Int], _ system: SymbolicSystem
  ) -> Ranking {
    var first: [Int: Int] = [:]
    for node in (0..<plan.graph.count).reversed() { first[plan.blocks[node]] = node }
    let places = first.sorted { $0.key < $1.key }.map { block, node in
      (block, Dictionary(uniqueKeysWithValues: cells.map { ($0, plan.graph.columns[$0][node]) }))
    }
    /// A number for each block; blocks without one may get any.
    func tree(_ answer: (Int) -> Int?) -> DecisionTree {
      DecisionTree(
        places.compactMap { block, values in
          answer(block).map { DecisionTree.Example(values: values, answer: $0) }
        }, cells: cells)
    }
    var levels: [SymbolicTerm] = []
    for (stages, chosen) in zip(plan.stages, plan.chosen) {
      let stage = tree { stages[$0] }
      if case .question = stage { levels.append(stage.term(system) { .integer($0) }) }
      let used = Set(chosen.compactMap { $0 })
      let measures = plan.measures.filter(used.contains)
      guard !measures.isEmpty else { continue }
      let measure = tree { block in
        chosen[block].flatMap { measures.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
      }
      levels.append(
        measure.term(system) { $0 == 0 ? .integer(0) : measures[$0 - 1].term(system) })
    }
    let helpful = tree { plan.helpful[$0] }
    return Ranking(helpful: helpful.term(system) { .integer($0) }, levels: levels)
  }
}
