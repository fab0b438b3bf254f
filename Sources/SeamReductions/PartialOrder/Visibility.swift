// Who watches what. A reduced exploration must keep, for each thing watched, the order of the moves
// that matter to it. Each is watched on its own: two properties of two processors do not ask for the
// order between the processors, though both are checked in one run.

import SeamIR

/// For each thing that is looked for, the actions whose order matters to it.
struct Visibility: Sendable {
  /// Sets of actions, each once; those without members are left out.
  private(set) var observers: [NumberSet] = []

  private let system: TransitionSystem
  private let footprints: [Footprint]
  private let views: [MonitorView]
  private var known: Set<NumberSet> = []
  /// For each action the scratch cells that may be assigned in its moves; monitors may assign theirs in each.
  private let scratch: [Set<CellID>]

  init(
    _ system: TransitionSystem, footprints: [Footprint], possibilities: [Possibility],
    views: [MonitorView], unsettled: Set<Int>
  ) {
    self.system = system
    self.footprints = footprints
    self.views = views
    let common = system.monitors.reduce(into: Set<CellID>()) {
      $0.formUnion($1.update.cellsWritten)
    }
    scratch = system.actions.map { common.union($0.body.cellsWritten) }
    for property in system.properties {
      switch property.kind {
      case .invariant(let term, let checks):
        watch(states: term.conjuncts, after: checks)
      case .reachable(let term, let checks):
        watch(states: term.disjuncts, after: checks)
      case .monitor(let monitor), .reachableMove(let monitor):
        add(actionsSeen(by: monitor, isUnsettled: unsettled.contains(monitor)))
      case .atEnd, .deadlockFree, .temporal:
        // States without moves are all kept, and whole runs are decided elsewhere.
        break
      }
    }
    for probe in system.probes {
      switch probe.kind {
      case .state(let term): watch(states: term.disjuncts, after: [])
      case .move(let term): for part in term.disjuncts { watch(move: part) }
      }
    }
    watchGuardFaults(possibilities)
  }

  private mutating func add(_ actions: NumberSet) {
    if !actions.isEmpty && known.insert(actions).inserted { observers.append(actions) }
  }

  private func writers(of cells: NumberSet) -> NumberSet {
    var result = NumberSet(limit: system.actions.count)
    for (index, footprint) in footprints.enumerated() where footprint.writes.intersects(cells) {
      result.insert(index)
    }
    return result
  }

  /// Something is shown where one of the parts is true, or false; where a check is false a fault is.
  ///
  /// Each part is watched on its own, but a part that stands behind checks only together with them.
  private mutating func watch(states parts: [Term], after checks: [Check]) {
    var checked = Footprint(system)
    for check in checks { checked.read(check.term) }
    for part in parts {
      var footprint = checked
      footprint.read(part)
      add(writers(of: footprint.reads))
    }
  }

  /// A move shows something where the term is true behind it.
  private mutating func watch(move term: Term) {
    var footprint = Footprint(system)
    footprint.read(term)
    var actions = writers(of: footprint.reads)
    // A move in which nothing happens shows nothing only where that alone makes the term false.
    let still = term.rewritten { $0.index < system.stateCellCount ? nil : .no }
    for index in system.actions.indices {
      if still.constantValue == 0 && !happens(term, in: index) { continue }
      actions.insert(index)
    }
    add(actions)
  }

  /// Whether an action may assign a scratch cell that the term reads.
  private func happens(_ term: Term, in action: Int) -> Bool {
    term.reads { $0.index >= system.stateCellCount && scratch[action].contains($0) }
  }

  private func actionsSeen(by monitor: Int, isUnsettled: Bool) -> NumberSet {
    let view = views[monitor]
    let standsStill = view.isStutterInvariant || (view.unrest != nil && !isUnsettled)
    var result = NumberSet(limit: system.actions.count)
    for (index, action) in system.actions.enumerated() {
      var isSeen = !standsStill || footprints[index].writes.intersects(view.reads)
      for statement in action.body where !isSeen {
        statement.forEachCellWritten { if view.events.contains($0.index) { isSeen = true } }
      }
      if isSeen { result.insert(index) }
    }
    return result
  }

  /// A guard without a value is a fault in the state itself, unless an urgent action comes first.
  private mutating func watchGuardFaults(_ possibilities: [Possibility]) {
    for (index, action) in system.actions.enumerated() where !action.guardChecks.isEmpty {
      var footprint = Footprint(system)
      for check in action.guardChecks { footprint.read(check.term) }
      if let location = action.location { footprint.read(.cell(location.cell)) }
      var cells = footprint.reads
      if let processor = action.processor, !action.isUrgent {
        for (other, urgent) in system.actions.enumerated()
        where urgent.isUrgent && urgent.processor == processor && other != index {
          cells.formUnion(possibilities[other].reads)
        }
      }
      add(writers(of: cells))
    }
  }
}

extension [Statement] {
  fileprivate var cellsWritten: Set<CellID> {
    var cells: Set<CellID> = []
    for statement in self { statement.forEachCellWritten { cells.insert($0) } }
    return cells
  }
}

extension Term {
  /// The conditions one of which must be true for the term to be.
  var disjuncts: [Term] {
    if case .or(let operands) = self { return operands.flatMap(\.disjuncts) }
    return [self]
  }
}
