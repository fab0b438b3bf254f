// What partial order reduction knows of a system before it is explored. After Valmari, "Stubborn sets
// for reduced state space generation", APN 1990, in the form that Laarman, Pater, van de Pol and
// Hansen, "Guard-based partial-order reduction", STTT 2016, give it: for an action that is enabled the
// actions that do not commute with it, and for one that is not, for each condition of its guard, the
// actions that can make the condition true.

import SeamIR

/// The relations between actions from which stubborn sets are put together.
package struct StubbornRelations: Sendable {
  package let actionCount: Int
  let packing: Packing
  /// For each action what a set must contain too if the action is in it and enabled: all that depend
  /// on it, and all that share an observer with it.
  let enabledRows: [NumberSet]
  /// The conditions of guards, each once.
  let conditions: [PackedCondition]
  /// For each condition the actions that can make it true: a necessary enabling set wherever it is
  /// false.
  let enablingRows: [NumberSet]
  /// For each action its conditions.
  let conditionsOf: [[Int]]
  /// For each action a necessary enabling set where all its conditions hold and it is not enabled.
  let residualRows: [NumberSet]
  /// For each action a set that is stubborn in every state, and contains the action.
  let closures: [NumberSet]
  /// The monitors that are taken to be settled in every state, and where they are not.
  let unrest: [(monitor: Int, condition: PackedCondition)]

  /// Analyses a system.
  ///
  /// - Parameters:
  ///   - system: What is to be explored.
  ///   - unsettled: Monitors that have been seen unsettled, to which every move is visible.
  ///   - forgotten: For tests: pairs of actions whose dependence is overlooked.
  /// - Complexity: For n actions about n² steps over sets of n bits.
  package init(
    _ system: TransitionSystem, unsettled: Set<Int> = [],
    forgetting forgotten: ((Int, Int) -> Bool)? = nil
  ) {
    let analysis = ActionAnalysis(system, unsettled: unsettled)
    actionCount = system.actions.count
    packing = Packing(system.cells.prefix(system.stateCellCount))
    enabledRows = analysis.enabledRows(forgetting: forgotten)
    var numbers: [Term: Int] = [:]
    var terms: [Term] = []
    conditionsOf = analysis.possibilities.map { possibility in
      possibility.conditions.map { term in
        if let known = numbers[term] { return known }
        numbers[term] = terms.count
        terms.append(term)
        return terms.count - 1
      }
    }
    let packing = packing
    unrest = analysis.views.enumerated().compactMap { index, view in
      guard let term = view.unrest, !unsettled.contains(index) else { return nil }
      return (index, PackedCondition(term, packing))
    }
    conditions = terms.map { PackedCondition($0, packing) }
    enablingRows = terms.map { analysis.enabling($0) }
    residualRows = system.actions.indices.map { analysis.residual($0) }
    closures = Self.closures(enabledRows, enablingRows, conditionsOf, residualRows)
  }

  /// What can be reached from each action by the rows, whatever is enabled.
  private static func closures(
    _ enabled: [NumberSet], _ enabling: [NumberSet], _ conditionsOf: [[Int]],
    _ residual: [NumberSet]
  ) -> [NumberSet] {
    let all = enabled.indices.map { action in
      var row = enabled[action]
      row.formUnion(residual[action])
      for condition in conditionsOf[action] { row.formUnion(enabling[condition]) }
      return row
    }
    var result: [NumberSet] = []
    for action in all.indices {
      var set = NumberSet(limit: all.count)
      set.insert(action)
      var waiting = [action]
      while let next = waiting.popLast() {
        // What an earlier action reaches is known as a whole.
        if next < result.count {
          set.formUnion(result[next])
          continue
        }
        all[next].forEach { other in
          if !set.contains(other) {
            set.insert(other)
            waiting.append(other)
          }
        }
      }
      result.append(set)
    }
    return result
  }
}

/// Footprints, possibilities and visibility of a system's actions.
struct ActionAnalysis {
  let system: TransitionSystem
  let possibilities: [Possibility]
  /// For each action all cells that its move reads and writes, urgency and monitors included.
  let footprints: [Footprint]
  /// For each action the cells by which urgent actions hold it back.
  let urgencyReads: [NumberSet]
  let visibility: Visibility
  let views: [MonitorView]
  /// The cells that any move may write by way of a monitor.
  private let monitored: NumberSet
  private let readers: [NumberSet]
  private let writers: [NumberSet]

  init(_ system: TransitionSystem, unsettled: Set<Int> = []) {
    self.system = system
    let possibilities = system.actions.map { Possibility($0, system) }
    let use = SystemUse(system)
    let views = system.monitors.indices.map { MonitorView($0, use) }
    var common = Footprint(system)
    for (monitor, view) in zip(system.monitors, views) where !view.isPrivate {
      common.run(monitor.update)
    }
    var urgency: [Int: NumberSet] = [:]
    for (action, possibility) in zip(system.actions, possibilities) where action.isUrgent {
      guard let processor = action.processor else { continue }
      urgency[processor, default: NumberSet(limit: system.stateCellCount)]
        .formUnion(possibility.reads)
    }
    var footprints: [Footprint] = []
    var urgencyReads: [NumberSet] = []
    for (action, possibility) in zip(system.actions, possibilities) {
      var footprint = common
      footprint.reads.formUnion(possibility.reads)
      footprint.run(action.body)
      let held = action.isUrgent ? nil : action.processor.flatMap { urgency[$0] }
      urgencyReads.append(held ?? NumberSet(limit: system.stateCellCount))
      footprint.reads.formUnion(urgencyReads[urgencyReads.count - 1])
      footprints.append(footprint)
    }
    monitored = common.writes
    self.possibilities = possibilities
    self.footprints = footprints
    self.urgencyReads = urgencyReads
    self.views = views
    visibility = Visibility(
      system, footprints: footprints, possibilities: possibilities, views: views,
      unsettled: unsettled)
    let none = NumberSet(limit: system.actions.count)
    var readers = Array(repeating: none, count: system.stateCellCount)
    var writers = readers
    for (index, footprint) in footprints.enumerated() {
      footprint.reads.forEach { readers[$0].insert(index) }
      footprint.writes.forEach { writers[$0].insert(index) }
    }
    self.readers = readers
    self.writers = writers
  }

  // MARK: - Enabled actions

  func enabledRows(forgetting forgotten: ((Int, Int) -> Bool)?) -> [NumberSet] {
    system.actions.indices.map { index in
      var row = NumberSet(limit: system.actions.count)
      footprints[index].writes.forEach {
        row.formUnion(readers[$0])
        row.formUnion(writers[$0])
      }
      footprints[index].reads.forEach { row.formUnion(writers[$0]) }
      var rivals = NumberSet(limit: system.actions.count)
      row.forEach { other in
        if excludes(index, other) || forgotten?(index, other) ?? false { rivals.insert(other) }
      }
      row.subtract(rivals)
      for observer in visibility.observers where observer.contains(index) {
        row.formUnion(observer)
      }
      return row
    }
  }

  /// Whether two actions are never enabled in one state.
  private func excludes(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (system.actions[one], system.actions[other])
    if let here = first.location, let there = second.location, here.cell == there.cell,
      here.value != there.value
    {
      return true
    }
    return first.isUrgent != second.isUrgent && first.processor != nil
      && first.processor == second.processor
  }

  // MARK: - Disabled actions

  /// The actions that can make a condition true where it is false.
  func enabling(_ condition: Term) -> NumberSet {
    var footprint = Footprint(system)
    footprint.read(condition)
    var result = NumberSet(limit: system.actions.count)
    footprint.reads.forEach { result.formUnion(writers[$0]) }
    guard footprint.reads.count == 1, !footprint.reads.intersects(monitored) else { return result }
    footprint.reads.forEach { cell in
      writers[cell].forEach { index in
        let values = system.actions[index].body.constants(assignedTo: CellID(cell))
        let canHold = values.map { values in
          values.contains { value in
            condition.rewritten { $0.index == cell ? .constant(value) : nil }.constantValue != 0
          }
        }
        if canHold == false { result.remove(index) }
      }
    }
    return result
  }

  /// The actions one of which must happen before an action that is not enabled is, though all its
  /// conditions hold.
  func residual(_ index: Int) -> NumberSet {
    var cells = urgencyReads[index]
    if !possibilities[index].isExact || cells.isEmpty {
      cells.formUnion(possibilities[index].reads)
    }
    var result = NumberSet(limit: system.actions.count)
    cells.forEach { result.formUnion(writers[$0]) }
    return result
  }
}

extension [Statement] {
  /// The constants that are all a cell may be assigned; `nil` where something else may be.
  fileprivate func constants(assignedTo cell: CellID) -> [Int]? {
    var values: [Int] = []
    for statement in self {
      switch statement {
      case .assign(.cell(cell), .constant(let value)):
        values.append(value)
      case .assign(.cell(cell), _):
        return nil
      case .assign(.element(let array, _), _):
        if (0..<array.count).contains(where: { array[$0] == cell }) { return nil }
      case .conditional(_, let first, let second):
        guard let one = first.constants(assignedTo: cell),
          let other = second.constants(assignedTo: cell)
        else { return nil }
        values += one + other
      case .assign, .check, .assume, .emit:
        break
      }
    }
    return values
  }
}
