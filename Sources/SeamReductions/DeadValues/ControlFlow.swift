import SeamIR

/// The control that one cell holds: where it can go from each of its values, and what is live there.
struct ControlFlow {
  private let system: TransitionSystem
  private let cell: CellID
  private let low: Int
  private let valueCount: Int
  /// The cells that may be dead somewhere: only actions read them.
  private let candidates: NumberSet
  private let uses: [Uses]
  /// For each action, for each value of the cell at which it may be possible, where it may lead.
  private var targets: [[Int: [Int]]] = []
  /// For each value of the cell, from the lowest, the cells that may be read before they are assigned.
  private var live: [NumberSet] = []

  /// What an action does with cells.
  struct Uses {
    /// Read before they are surely assigned.
    var reads: NumberSet
    /// Surely assigned where the body comes to its end.
    var kills: NumberSet
    let writes: NumberSet

    init(_ action: Action, _ system: TransitionSystem) {
      reads = Possibility(action, system).reads
      kills = NumberSet(limit: system.stateCellCount)
      var footprint = Footprint(system)
      footprint.run(action.body)
      writes = footprint.writes
      run(action.body, system)
    }

    private mutating func run(_ statements: [Statement], _ system: TransitionSystem) {
      func read(_ term: Term, _ uses: inout Uses) {
        term.forEachCellRead {
          if $0.index < system.stateCellCount && !uses.kills.contains($0.index) {
            uses.reads.insert($0.index)
          }
        }
      }
      for statement in statements {
        switch statement {
        case .assign(.cell(let cell), let term):
          read(term, &self)
          if cell.index < system.stateCellCount { kills.insert(cell.index) }
        case .assign(.element(_, let index), let term):
          read(index, &self)
          read(term, &self)
        case .check(let term, _), .assume(let term):
          read(term, &self)
        case .conditional(let condition, let first, let second):
          read(condition, &self)
          var other = self
          run(first, system)
          other.run(second, system)
          reads.formUnion(other.reads)
          var unsure = kills
          unsure.subtract(other.kills)
          kills.subtract(unsure)
        case .emit(_, let arguments):
          for argument in arguments { read(argument, &self) }
        }
      }
    }
  }

  init(
    _ system: TransitionSystem, _ cell: CellID, sets: ValueSets, uses: [Uses],
    candidates: NumberSet
  ) {
    self.system = system
    self.cell = cell
    self.uses = uses
    var candidates = candidates
    candidates.remove(cell.index)
    self.candidates = candidates
    let range = system.cells[cell.index].range
    low = range.lowerBound
    valueCount = range.count
    targets = system.actions.map { action in
      var result: [Int: [Int]] = [:]
      for value in range where Self.isPossible(action, cell, value, sets) {
        result[value] = Self.targets(of: action, cell, value, range, sets)
      }
      return result
    }
    solve()
  }

  /// Whether an action's guard may hold where control is at a value.
  private static func isPossible(
    _ action: Action, _ cell: CellID, _ value: Int, _ sets: ValueSets
  ) -> Bool {
    if let location = action.location, location.cell == cell { return location.value == value }
    // A guard that runs into a fault reads what it reads wherever it is asked.
    if !action.guardChecks.isEmpty { return true }
    var known = sets.known
    Self.enter(action, cell, value, &known)
    return known.truth(of: action.guardTerm).mayHold
  }

  private static func targets(
    of action: Action, _ cell: CellID, _ value: Int, _ range: ClosedRange<Int>, _ sets: ValueSets
  ) -> [Int] {
    var known = sets.known
    Self.enter(action, cell, value, &known)
    known.run(action.body)
    return range.filter(known[cell.index].contains)
  }

  private static func enter(
    _ action: Action, _ cell: CellID, _ value: Int, _ known: inout KnownValues
  ) {
    if let location = action.location { known[location.cell.index] = ValueSet(location.value) }
    known[cell.index] = ValueSet(value)
  }

  /// Liveness by going round until nothing changes.
  private mutating func solve() {
    live = Array(repeating: NumberSet(limit: system.stateCellCount), count: valueCount)
    var isStable = false
    while !isStable {
      isStable = true
      for (action, places) in targets.enumerated() {
        for (value, ends) in places {
          var flow = NumberSet(limit: system.stateCellCount)
          for end in ends { flow.formUnion(live[end - low]) }
          flow.subtract(uses[action].kills)
          flow.formUnion(uses[action].reads)
          if !flow.isSubset(of: live[value - low]) {
            live[value - low].formUnion(flow)
            isStable = false
          }
        }
      }
    }
  }

  /// The statements that give an action's dead cells their lowest values.
  func resets(after action: Int) -> [Statement] {
    var byTarget: [Int: NumberSet] = [:]
    for end in Set(targets[action].values.flatMap { $0 }) {
      // A cell that was dead before has its lowest value, unless the action has given it another.
      var touched = uses[action].writes
      for (value, ends) in targets[action] where ends.contains(end) {
        touched.formUnion(live[value - low])
      }
      var dead = NumberSet(limit: system.stateCellCount)
      touched.forEach { cell in
        if candidates.contains(cell) && !live[end - low].contains(cell) { dead.insert(cell) }
      }
      byTarget[end] = dead
    }
    guard var common = byTarget.first?.value else { return [] }
    for dead in byTarget.values {
      var rest = common
      rest.subtract(dead)
      common.subtract(rest)
    }
    var result = assignments(common)
    for (end, dead) in byTarget.sorted(by: { $0.key < $1.key }) {
      var own = dead
      own.subtract(common)
      if own.isEmpty { continue }
      result.append(
        .conditional(.compare(.equal, .cell(cell), .constant(end)), assignments(own), []))
    }
    return result
  }

  private func assignments(_ cells: NumberSet) -> [Statement] {
    var result: [Statement] = []
    cells.forEach {
      result.append(.assign(.cell(CellID($0)), .constant(system.cells[$0].range.lowerBound)))
    }
    return result
  }
}
