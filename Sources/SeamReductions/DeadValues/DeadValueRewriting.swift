// A value that will be overwritten before anyone reads it tells states apart that behave alike. The
// rewriting gives such a cell the lowest value of its range as soon as it is dead: the two systems
// have the same runs, action by action and letter by letter (they are bisimilar), and the new one
// fewer states. So every property, of states or of whole runs, and every shortest trace stays what it
// was. The analysis is the classic one of live variables, backwards over control flow (Kildall, POPL
// 1973; for model checking Bozga, Fernandez and Ghirvu, "State space reduction based on live variables
// analysis", SAS 1999), where control is what cells used as locations hold.

import SeamIR

/// A system whose dead cells are reset.
public struct DeadValueRewriting: Sendable {
  /// Same cells, and same actions in the same order, with resets behind some bodies; a trace's actions
  /// walk the original as well.
  public let system: TransitionSystem
  /// The cells that are reset somewhere, ascending.
  public let cells: [CellID]

  /// More values of a location than this, or more cells times actions, are not analysed.
  private static let valueMax = 4096
  private static let workMax = 200_000_000

  /// Rewrites a validated system.
  public init(_ original: TransitionSystem) {
    var system = original
    var reset: Set<CellID> = []
    let locations = Self.locations(of: original)
    let work = original.actions.count * original.stateCellCount * max(1, locations.count)
    let candidates = Self.candidates(original)
    if work <= Self.workMax && !candidates.isEmpty {
      let sets = ValueSets(original)
      let uses = original.actions.map { ControlFlow.Uses($0, original) }
      for location in locations {
        let flow = ControlFlow(
          original, location, sets: sets, uses: uses, candidates: candidates)
        for index in original.actions.indices {
          let resets = flow.resets(after: index)
          for statement in resets { statement.forEachCellWritten { reset.insert($0) } }
          system.actions[index].body += resets
        }
      }
    }
    self.system = system
    cells = reset.sorted()
  }

  private static func locations(of system: TransitionSystem) -> [CellID] {
    let cells = Set(system.actions.compactMap { $0.location?.cell })
    return cells.filter { system.cells[$0.index].range.count <= valueMax }.sorted()
  }

  /// The cells that properties, monitors and probes never read, and no location is.
  private static func candidates(_ system: TransitionSystem) -> NumberSet {
    var watched = Footprint(system)
    for monitor in system.monitors { watched.run(monitor.update) }
    for property in system.properties {
      switch property.kind {
      case .invariant(let term, let checks), .atEnd(let term, let checks),
        .reachable(let term, let checks):
        watched.read(term)
        for check in checks { watched.read(check.term) }
      case .deadlockFree(let allIdle): watched.read(allIdle)
      case .temporal(let formula): for atom in formula.atoms { watched.read(atom) }
      case .monitor, .reachableMove: break
      }
    }
    for probe in system.probes {
      switch probe.kind {
      case .state(let term), .move(let term): watched.read(term)
      }
    }
    for action in system.actions {
      if let location = action.location { watched.read(.cell(location.cell)) }
    }
    var result = NumberSet(limit: system.stateCellCount)
    for cell in 0..<system.stateCellCount
    where !watched.reads.contains(cell) && !watched.writes.contains(cell)
      && system.cells[cell].range.count > 1
    {
      result.insert(cell)
    }
    for parameter in system.openParameters { result.remove(parameter.cell.index) }
    return result
  }
}
