// What both exporters write, in a form that has no `assume` and little scratch left. Nothing here is
// shared with the engines: the other tools' counts are to be worth something.

import SeamIR

/// An action together with the monitors, ready to be written as one guarded command.
struct ExportedMove {
  let action: Action
  /// Location, guard checks, guard, and that no `assume` will be false.
  let possible: Term
  /// Where the action's guard has no value, or the action is possible: no end of a run is there.
  let isOpen: Term
  /// Body and monitors, without assumptions and events; checks are still there.
  let statements: [Statement]
  /// The properties of moves, each with the condition on the cells behind the statements.
  let reports: [(property: Int, term: Term)]
  /// Where a check of the guard is false, unless an urgent action holds the move back.
  let guardFaults: [(condition: Term, fault: FaultID)]
}

/// All of a system's moves and what is said of its states.
struct ExportedSystem {
  let system: TransitionSystem
  let moves: [ExportedMove]
  /// Which of the initial values belong together: no assumption about open parameters is false.
  let isInitial: Term
  /// What follows from the initial values, and the monitors' first letter on that state.
  let firstLetter: [Statement]
  let firstReports: [(property: Int, term: Term)]
  /// By property: the condition on a state that violates or meets it; `nil` for one that is not
  /// decided by single states.
  let stateReports: [StateReport?]

  struct StateReport {
    let term: Term
    /// Only states without an enabled move count.
    let onlyAtEnd: Bool
  }

  init(_ system: TransitionSystem) throws(ExportError) {
    self.system = system
    var moves: [ExportedMove] = []
    for action in system.actions { moves.append(try ExportedMove(action, system)) }
    self.moves = moves
    var folding = ScratchFolding(system)
    let begin = system.initialBody + system.monitors.flatMap(\.update)
    guard
      let isInitial = begin.precondition(of: .yes, ifImpossible: false, ifFaulty: { _ in true })
    else { throw ExportError("what is assumed of the parameters is too large to write") }
    self.isInitial = isInitial.atStart(of: system)
    let updates = folding.folded(begin)
    firstReports = folding.reports(system)
    firstLetter = ScratchFolding.pruned(updates, keeping: firstReports.map(\.term), system)
    stateReports = system.properties.map { Self.report(of: $0, system) }
  }

  /// Initial values, one for each state cell, for which ``isInitial`` is true; `nil` if there are none.
  ///
  /// - Throws: ``ExportError`` where so many would have to be tried that it is not worth it.
  func someInitialRow() throws(ExportError) -> [Int]? {
    var row: [Int] = []
    for values in system.initialValues {
      guard let first = values.first else { return nil }
      row.append(first)
    }
    var read: Set<CellID> = []
    isInitial.forEachCellRead { read.insert($0) }
    let cells = read.sorted()
    let (count, isMuch) = cells.reduce((1, false)) { sum, cell in
      let (product, overflow) = sum.0.multipliedReportingOverflow(
        by: system.initialValues[cell.index].count)
      return (product, sum.1 || overflow)
    }
    guard !isMuch, count <= Self.initialTriesMax else {
      throw ExportError("what is assumed of the parameters speaks of too many at once")
    }
    for code in 0..<count {
      var rest = code
      for cell in cells.reversed() {
        let values = system.initialValues[cell.index]
        row[cell.index] = values[rest % values.count]
        rest /= values.count
      }
      let value = isInitial.rewritten { .constant(row[$0.index]) }.constantValue
      if let value, value != 0 { return row }
    }
    return nil
  }

  /// The most combinations of initial values that are tried.
  private static let initialTriesMax = 1 << 16

  /// The processors that an urgent action can hold back.
  var urgentProcessors: [Int] {
    Set(moves.filter(\.action.isUrgent).compactMap(\.action.processor)).sorted()
  }

  /// The processor whose urgent actions hold the move back, guard faults included; `nil` if none can.
  func holder(of move: ExportedMove) -> Int? {
    guard let processor = move.action.processor, !move.action.isUrgent else { return nil }
    return urgentProcessors.contains(processor) ? processor : nil
  }

  /// Where an urgent action of the processor is possible.
  func urgency(of processor: Int) -> Term {
    let terms = moves.filter { $0.action.isUrgent && $0.action.processor == processor }
      .map(\.possible)
    return .exactJunction(terms, neutral: false)
  }

  /// Where something can move, or a guard has no value.
  var isOpen: Term { .exactJunction(moves.map(\.isOpen), neutral: false) }

  var asksForEnds: Bool { stateReports.contains { $0?.onlyAtEnd == true } }

  private static func report(
    of property: Property, _ system: TransitionSystem
  ) -> StateReport? {
    /// Whether a false check shows the property, each asked after those before it.
    func judged(_ term: Term, _ checks: [Check], faultShows: Bool) -> Term {
      var result = term
      for check in checks.reversed() {
        let isBound = system.faults[check.fault.index].kind == .bound
        result = .choice(check.term, result, .truth(faultShows && !isBound))
      }
      return result.folded
    }
    switch property.kind {
    case .invariant(let term, let checks):
      return StateReport(term: judged(.not(term), checks, faultShows: true), onlyAtEnd: false)
    case .atEnd(let term, let checks):
      return StateReport(term: judged(.not(term), checks, faultShows: true), onlyAtEnd: true)
    case .deadlockFree(let allIdle):
      return StateReport(term: Term.not(allIdle).folded, onlyAtEnd: true)
    case .reachable(let term, let checks):
      return StateReport(term: judged(term, checks, faultShows: false), onlyAtEnd: false)
    case .monitor, .reachableMove, .temporal:
      return nil
    }
  }
}

extension ExportedMove {
  init(_ action: Action, _ system: TransitionSystem) throws(ExportError) {
    self.action = action
    let location = action.location.map { Term.equality(.cell($0.cell), .constant($0.value)) }
    var before = [location ?? .yes]
    var guardFaults: [(condition: Term, fault: FaultID)] = []
    for check in action.guardChecks {
      let term = check.term.folded
      guardFaults.append(
        (.exactJunction(before + [.exactNegation(term)], neutral: true), check.fault))
      before.append(term)
    }
    self.guardFaults = guardFaults.filter { $0.condition != .no }
    let isPossible = try Self.sized(
      action.body.precondition(of: .yes, ifImpossible: false, ifFaulty: { _ in true }),
      action)
    possible = .exactJunction(
      before + [action.guardTerm.folded, isPossible.atStart(of: system)], neutral: true)
    isOpen = .exactJunction(self.guardFaults.map(\.condition) + [possible], neutral: false)
    var folding = ScratchFolding(system)
    let all = folding.folded(action.body + system.monitors.flatMap(\.update))
    reports = folding.reports(system)
    statements = ScratchFolding.pruned(all, keeping: reports.map(\.term), system)
  }

  /// Where the body and the monitors come to their end without a fault.
  func finishes(_ system: TransitionSystem) throws(ExportError) -> Term {
    let term = statements.precondition(of: .yes, ifImpossible: true, ifFaulty: { _ in false })
    return try Self.sized(term, action).atStart(of: system)
  }

  /// Where they come to a fault.
  func runs(into fault: FaultID, _ system: TransitionSystem) throws(ExportError) -> Term {
    let term = statements.precondition(of: .no, ifImpossible: false, ifFaulty: { $0 == fault })
    return try Self.sized(term, action).atStart(of: system)
  }

  /// Preconditions can grow without measure; no tool would take them then.
  private static func sized(_ term: Term?, _ action: Action) throws(ExportError) -> Term {
    guard let term else {
      throw ExportError(
        "the guard of `\(action.name)` becomes too large: too much in its body comes before an "
          + "assumption or a check")
    }
    return term
  }
}

extension Term {
  /// The term over the cells as they are when a move begins.
  func atStart(of system: TransitionSystem) -> Term {
    rewritten { $0.index >= system.stateCellCount ? .constant(0) : nil }
  }
}

extension [Statement] {
  /// The faults that a run may come to, each once.
  var faults: [FaultID] {
    var result: [FaultID] = []
    for statement in self {
      switch statement {
      case .check(_, let fault): result.append(fault)
      case .conditional(_, let first, let second): result += first.faults + second.faults
      case .assign, .assume, .emit: break
      }
    }
    var seen: Set<FaultID> = []
    return result.filter { seen.insert($0).inserted }
  }
}
