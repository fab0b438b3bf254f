import SeamIR
import SeamSymbolic

/// The state cells that can influence whether a goal holds.
///
/// A cone of influence: what the goal reads, and again and again what is read to compute a cell of the
/// cone or to decide whether a move that writes one happens. Checks that end in a fault are left aside
/// where the goal does not ask for them: which lemmas are tried depends on this, and not whether they
/// hold.
struct Relevance {
  private(set) var cells: Set<CellID> = []
  /// Those in which the goal's monitors remember what has been.
  private(set) var memory: Set<CellID> = []

  init(_ symbolic: SymbolicSystem, goal: SymbolicTerm) {
    let system = symbolic.system
    var monitors: Set<Int> = []
    goal.forEachVariable { variable in
      if variable.index < system.stateCellCount {
        cells.insert(CellID(variable.index))
      } else {
        monitors.insert(variable.index - system.stateCellCount)
      }
    }
    for monitor in monitors {
      cells.insert(system.monitors[monitor].verdict)
      for statement in system.monitors[monitor].update {
        statement.forEachCellWritten { memory.insert($0) }
      }
    }
    cells.formUnion(system.arbitraryCells)
    // What is known of the number that a property speaks of, or of a constant, is memory too.
    let remembered = Set(system.arbitraryCells.map { system.cells[$0.index].name })
    for cell in 0..<system.stateCellCount {
      let parts = system.cells[cell].name.split(separator: ".", maxSplits: 1).map(String.init)
      guard parts.count == 2, let name = parts.first else { continue }
      if remembered.contains(name) || Int(name) != nil { memory.insert(CellID(cell)) }
    }
    var size = -1
    while size != cells.count {
      size = cells.count
      for monitor in system.monitors { _ = follow(monitor.update, under: []) }
      for action in system.actions where follow(action.body, under: []) {
        read(action.guardTerm)
        if let location = action.location { cells.insert(location.cell) }
        // What holds the action back decides about it too.
        for other in system.actions
        where other.isUrgent && !action.isUrgent && other.processor == action.processor {
          read(other.guardTerm)
        }
      }
    }
    cells = cells.filter { $0.index < system.stateCellCount }
    memory = memory.filter { $0.index < system.stateCellCount }
  }

  /// A system with the same cells, in which those that do not matter stay as they are.
  ///
  /// What it reaches is what the system reaches, as far as the cells of the cone go, but that a fault
  /// about others stops no move.
  func slice(of system: TransitionSystem) -> TransitionSystem {
    func matters(_ cell: CellID) -> Bool {
      cell.index >= system.stateCellCount || cells.contains(cell)
    }
    func slice(_ statements: [Statement]) -> [Statement] {
      statements.compactMap { statement in
        switch statement {
        case .assign:
          var isKept = false
          statement.forEachCellWritten { if matters($0) { isKept = true } }
          return isKept ? statement : nil
        case .conditional(let test, let first, let second):
          let (yes, no) = (slice(first), slice(second))
          return yes.isEmpty && no.isEmpty ? nil : .conditional(test, yes, no)
        case .check(let term, _):
          var isKept = true
          term.forEachCellRead { if !matters($0) { isKept = false } }
          return isKept ? statement : nil
        case .assume, .emit: return statement
        }
      }
    }
    var result = system
    let open = Set(system.openParameters.map(\.cell))
    for cell in result.initialValues.indices
    where !cells.contains(CellID(cell)) && !open.contains(CellID(cell)) {
      result.initialValues[cell] = Array(result.initialValues[cell].prefix(1))
    }
    for action in result.actions.indices {
      result.actions[action].body = slice(result.actions[action].body)
    }
    for monitor in result.monitors.indices {
      result.monitors[monitor].update = slice(result.monitors[monitor].update)
    }
    return result
  }

  private mutating func read(_ term: Term) {
    term.forEachCellRead { cells.insert($0) }
  }

  /// Whether the statements write a cell of the cone; what they need for it joins the cone.
  private mutating func follow(_ statements: [Statement], under path: [Term]) -> Bool {
    var isWriting = false
    for statement in statements {
      switch statement {
      case .assign(let target, let value):
        var isMeant = false
        statement.forEachCellWritten { if cells.contains($0) { isMeant = true } }
        guard isMeant else { continue }
        isWriting = true
        read(value)
        if case .element(_, let index) = target { read(index) }
        for condition in path { read(condition) }
      case .conditional(let test, let first, let second):
        if follow(first, under: path + [test]) { isWriting = true }
        if follow(second, under: path + [test]) { isWriting = true }
      case .assume(let term):
        // Whether the move exists at all.
        read(term)
      case .check, .emit: break
      }
    }
    return isWriting
  }
}
