import SeamIR

/// A system in which every state remembers the letter it was reached by.
///
/// One monitor writes the truth of each atom into a state cell of its own. So a run's word can be
/// read off its states, and two moves into one state with unlike events lead to two. An atom that
/// asks for the state alone tells no states apart.
struct LetterSystem {
  let system: TransitionSystem
  /// For each atom its cell.
  let letters: [CellID]
  /// The state cells of the system that was given come first.
  let originalCellCount: Int

  /// Leaves out everything that watches the system, and puts in cells for the atoms.
  init(_ original: TransitionSystem, atoms: [Term]) {
    let start = original.stateCellCount
    let shift = Renumbering(start: start, by: atoms.count)
    var system = original.unwatchedCore
    system.actions = original.actions.map { action in
      var action = action
      action.body = action.body.map(shift.statement)
      return action
    }
    system.initialBody = original.initialBody.map(shift.statement)
    var written: Set<CellID> = []
    for statement in original.initialBody + original.actions.flatMap(\.body) {
      statement.forEachCellWritten { written.insert($0) }
    }
    system.cells = original.cells.prefix(start).enumerated().map { index, cell in
      // What nothing writes any more, as the memory of monitors, needs no place in a state.
      let values = original.initialValues[index]
      guard values.count == 1, let value = values.first, !written.contains(CellID(index)) else {
        return cell
      }
      return Cell(name: cell.name, range: value...value, isBool: cell.isBool)
    }
    letters = atoms.indices.map { CellID(start + $0) }
    for (number, _) in atoms.enumerated() {
      system.cells.append(Cell(name: "letter:\(number)", range: 0...1, isBool: true))
      system.initialValues.append([0])
    }
    system.cells += original.cells.dropFirst(start)
    system.cells.append(Cell(name: "letter:bad", range: 0...1, isBool: true))
    system.stateCellCount = start + atoms.count
    system.monitors = [
      Monitor(
        name: "letter",
        update: zip(letters, atoms).map { cell, atom in
          .assign(
            .cell(cell), .selection(shift.term(atom), .constant(1), .constant(0)))
        },
        verdict: CellID(system.cells.count - 1))
    ]
    self.system = system
    originalCellCount = start
  }
}

extension TransitionSystem {
  fileprivate var unwatchedCore: TransitionSystem {
    var system = self
    system.monitors = []
    system.properties = []
    system.probes = []
    return system
  }
}

/// Makes room for state cells behind the existing ones.
private struct Renumbering {
  let start: Int
  let by: Int

  init(start: Int, by: Int) {
    self.start = start
    self.by = by
  }

  func cell(_ cell: CellID) -> CellID {
    cell.index < start ? cell : CellID(cell.index + by)
  }

  func array(_ array: CellArray) -> CellArray {
    CellArray(base: cell(array.base), stride: array.stride, count: array.count)
  }

  func term(_ term: Term) -> Term {
    switch term {
    case .constant: term
    case .cell(let id): .cell(cell(id))
    case .element(let row, let index): .element(array(row), self.term(index))
    case .not(let body): .not(self.term(body))
    case .and(let parts): .and(parts.map(self.term))
    case .or(let parts): .or(parts.map(self.term))
    case .compare(let kind, let left, let right):
      .compare(kind, self.term(left), self.term(right))
    case .arithmetic(let kind, let left, let right):
      .arithmetic(kind, self.term(left), self.term(right))
    case .choice(let test, let yes, let no):
      .choice(self.term(test), self.term(yes), self.term(no))
    }
  }

  func statement(_ statement: Statement) -> Statement {
    switch statement {
    case .assign(.cell(let id), let value): .assign(.cell(cell(id)), term(value))
    case .assign(.element(let row, let index), let value):
      .assign(.element(array(row), term(index)), term(value))
    case .conditional(let test, let yes, let no):
      .conditional(term(test), yes.map(self.statement), no.map(self.statement))
    case .check(let test, let fault): .check(term(test), fault)
    case .assume(let test): .assume(term(test))
    case .emit(let event, let arguments): .emit(event, arguments.map(term))
    }
  }
}
