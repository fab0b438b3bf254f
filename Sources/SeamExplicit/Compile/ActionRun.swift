import SeamIR

/// What the monitors and probes say after a move, as terms over the cells then.
struct MoveReports {
  /// An item and the condition under which the move shows it; never a constant falsehood.
  let reports: [(item: Int, term: Term)]

  /// What is reported where the specialiser has come to.
  ///
  /// Move probes are asked after moves only: the letter of an initial state is none of a move.
  init(_ system: TransitionSystem, items: Items, after specialiser: Specialiser, probes: Bool) {
    var reports: [(item: Int, term: Term)] = []
    if !specialiser.isOver {
      for (index, property) in system.properties.enumerated() {
        switch property.kind {
        case .monitor(let monitor), .reachableMove(let monitor):
          let verdict = Term.cell(system.monitors[monitor].verdict)
          reports.append((items.property(index), specialiser.specialised(verdict)))
        case .invariant, .atEnd, .deadlockFree, .reachable, .temporal:
          break
        }
      }
      for (index, probe) in system.probes.enumerated() where probes {
        if case .move(let term) = probe.kind {
          reports.append((items.probe(index), specialiser.specialised(term)))
        }
      }
    }
    self.reports = reports.filter { $0.term != .no }
  }

  func assemble(with assembler: inout Assembler) {
    for (item, term) in reports { assembler.report(item, if: term, faultShows: false) }
  }
}

/// An action with its monitors as one specialised run.
struct ActionRun {
  let action: Action
  let guardTerm: Term
  /// Body and monitors.
  let statements: [Statement]
  /// The body alone up to the last place where it may turn out impossible.
  let probe: [Statement]
  let reports: MoveReports

  init(_ action: Action, _ system: TransitionSystem, items: Items) {
    self.action = action
    var specialiser = Specialiser(system, scratchIsZero: true)
    if let location = action.location { specialiser.known[location.cell.index] = location.value }
    guardTerm = specialiser.specialised(action.guardTerm)
    specialiser.learn(guardTerm, true)
    let body = specialiser.specialised(action.body)
    let updates = specialiser.specialised(system.monitors.flatMap(\.update))
    reports = MoveReports(system, items: items, after: specialiser, probes: true)
    var liveness = Liveness(system, outputs: reports.reports.map(\.term))
    statements = liveness.pruned(body + updates)
    let decisive = body.lastIndex(where: \.mayAssume).map { $0 + 1 } ?? 0
    probe = Array(body.prefix(decisive))
  }

  /// The cells that the run may assign.
  var written: Set<Int> {
    var result: Set<Int> = []
    for statement in statements + probe {
      statement.forEachCellWritten { result.insert($0.index) }
    }
    return result
  }

  func assemble(with assembler: inout Assembler) {
    for check in action.guardChecks {
      assembler.leave(unless: check.term, check.fault, .guardFault)
    }
    assembler.leave(unless: guardTerm, nil, .disabled)
    assembler.assemble(statements, for: .moving)
    reports.assemble(with: &assembler)
    assembler.end(.landed)
  }

  func assembleProbe(with assembler: inout Assembler) {
    for check in action.guardChecks {
      assembler.leave(unless: check.term, nil, .disabled)
    }
    assembler.leave(unless: guardTerm, nil, .disabled)
    assembler.assemble(probe, for: .probing)
    assembler.end(.landed)
  }
}

/// The monitors' first update, on an initial state.
struct MonitorRun {
  private let statements: [Statement]
  private let reports: MoveReports

  init(_ system: TransitionSystem, items: Items) {
    var specialiser = Specialiser(system, scratchIsZero: true)
    let updates = specialiser.specialised(
      system.initialBody + system.monitors.flatMap(\.update))
    reports = MoveReports(system, items: items, after: specialiser, probes: false)
    var liveness = Liveness(system, outputs: reports.reports.map(\.term))
    statements = liveness.pruned(updates)
  }

  func assemble(with assembler: inout Assembler) {
    assembler.assemble(statements, for: .moving)
    reports.assemble(with: &assembler)
    assembler.end(.landed)
  }
}
