// What a monitor sees of a move. Where a move emits nothing that the monitor asks for and changes no
// cell it reads, the monitor should stand still: then the move is invisible to it, and may change
// places with others. Whether it does stand still is found out by trying, since a monitor may count
// its letters, and nothing in the core forbids that.

import SeamIR
import SeamInterpreter

/// A monitor, as far as the order of moves matters to it.
struct MonitorView: Sendable {
  /// Whether nothing else reads or changes its memory, so that only visibility needs to know of it.
  let isPrivate: Bool
  /// The state cells that its update assigns.
  let memory: NumberSet
  /// The state cells of others that it reads.
  let reads: NumberSet
  /// The scratch cells that it reads before it assigns them.
  let events: NumberSet
  /// Whether a letter without events that changes nothing leaves memory and verdict as they are.
  let isStutterInvariant: Bool
  /// Where that is not so of every memory: the states in which the next such letter would change
  /// something; `nil` where that cannot be said.
  ///
  /// A pattern whose opening and closing happen in one letter is unsettled behind it; in most models
  /// that never happens, which a search finds out on its way.
  let unrest: Term?

  init(_ index: Int, _ use: SystemUse) {
    let system = use.system
    let update = system.monitors[index].update
    let own = use.monitors[index]
    memory = own.cells.writes
    var others = own.cells.reads
    others.subtract(memory)
    reads = others
    events = own.scratchReads
    isPrivate = !update.contains { $0.mayCheck || $0.mayAssume } && use.isAlone(index)
    isStutterInvariant =
      isPrivate
      && StutterTrial(system, index, memory: memory, events: events)?.standsStill() ?? false
    unrest = isPrivate && !isStutterInvariant ? Self.unrest(index, system, memory: memory) : nil
  }

  /// Memory and verdict after a letter in which nothing happens, compared with before.
  private static func unrest(
    _ index: Int, _ system: TransitionSystem, memory: NumberSet
  ) -> Term? {
    let monitor = system.monitors[index]
    func after(_ cell: CellID) -> Term? {
      monitor.update.precondition(
        of: .cell(cell), ifImpossible: false, sizeMax: 500, ifFaulty: { _ in false })?
        .rewritten { $0.index < system.stateCellCount ? nil : .no }
    }
    guard let verdict = after(monitor.verdict) else { return nil }
    var parts = [Term.comparison(.notEqual, verdict, .no)]
    var isKnown = true
    memory.forEach { cell in
      guard let value = after(CellID(cell)) else {
        isKnown = false
        return
      }
      parts.append(.comparison(.notEqual, value, .cell(CellID(cell))))
    }
    return isKnown ? .exactJunction(parts, neutral: false) : nil
  }
}

/// Which cells a system's parts read and assign, as far as monitors are concerned.
struct SystemUse {
  let system: TransitionSystem
  /// What all but monitors do.
  private let outside: Footprint
  let monitors: [OfMonitor]

  struct OfMonitor {
    let cells: Footprint
    /// Scratch cells that are read where they have not surely been assigned before.
    let scratchReads: NumberSet
    let scratchWrites: NumberSet
  }

  init(_ system: TransitionSystem) {
    self.system = system
    var outside = Footprint(system)
    for action in system.actions {
      for check in action.guardChecks { outside.read(check.term) }
      outside.read(action.guardTerm)
      if let location = action.location { outside.read(.cell(location.cell)) }
      outside.run(action.body)
    }
    outside.run(system.initialBody)
    for property in system.properties {
      switch property.kind {
      case .invariant(let term, let checks), .atEnd(let term, let checks),
        .reachable(let term, let checks):
        for term in [term] + checks.map(\.term) { outside.read(term) }
      case .deadlockFree(let term): outside.read(term)
      case .temporal(let formula): for atom in formula.atoms { outside.read(atom) }
      case .monitor, .reachableMove: break
      }
    }
    for probe in system.probes {
      switch probe.kind {
      case .state(let term), .move(let term): outside.read(term)
      }
    }
    self.outside = outside
    monitors = system.monitors.map { monitor in
      var cells = Footprint(system)
      cells.run(monitor.update)
      return OfMonitor(
        cells: cells, scratchReads: Self.scratchReads(monitor.update, system),
        scratchWrites: Self.scratchWrites(monitor.update, system))
    }
  }

  /// Whether nothing else reads or assigns the memory of a monitor, and no other monitor shares a scratch
  /// cell with it.
  func isAlone(_ index: Int) -> Bool {
    let own = monitors[index]
    let memory = own.cells.writes
    if outside.reads.intersects(memory) || outside.writes.intersects(memory) { return false }
    return monitors.indices.allSatisfy { place in
      let other = monitors[place]
      return place == index
        || !other.cells.reads.intersects(memory) && !other.cells.writes.intersects(memory)
          && !other.scratchReads.intersects(own.scratchWrites)
          && !other.scratchWrites.intersects(own.scratchReads)
    }
  }

  private static func scratchWrites(
    _ statements: [Statement], _ system: TransitionSystem
  ) -> NumberSet {
    var result = NumberSet(limit: system.cells.count)
    for statement in statements {
      statement.forEachCellWritten {
        if $0.index >= system.stateCellCount { result.insert($0.index) }
      }
    }
    return result
  }

  private static func scratchReads(
    _ statements: [Statement], _ system: TransitionSystem
  ) -> NumberSet {
    var result = NumberSet(limit: system.cells.count)
    var assigned: Set<CellID> = []
    for statement in statements {
      statement.forEachTerm { term in
        term.forEachCellRead {
          if $0.index >= system.stateCellCount && !assigned.contains($0) { result.insert($0.index) }
        }
      }
      if case .assign(.cell(let cell), _) = statement { assigned.insert(cell) }
    }
    return result
  }
}

/// Tries a monitor on every letter, and on the same letter once more without its events.
///
/// Conditions on cells that are not the monitor's own keep their value from the one to the other,
/// whatever it is; each stands for an input of its own.
private struct StutterTrial {
  private let system: TransitionSystem
  private let update: [Statement]
  private let verdict: Int
  private let memory: [Int]
  private let events: [Int]
  /// The inputs that stand for conditions on others' cells, with their ranges.
  private var inputs: [(cell: Int, range: ClosedRange<Int>)] = []

  private static let trialMax = 1 << 16
  private static let domainMax = 16

  /// `nil` where there would be too much to try.
  init?(_ system: TransitionSystem, _ index: Int, memory: NumberSet, events: NumberSet) {
    self.system = system
    verdict = system.monitors[index].verdict.index
    var numbers: [Int] = []
    memory.forEach { numbers.append($0) }
    self.memory = numbers
    numbers = []
    events.forEach { numbers.append($0) }
    self.events = numbers
    var naming = InputNaming(system, memory: memory)
    update = naming.renamed(system.monitors[index].update)
    for (term, cell) in naming.names {
      guard let range = term.interval(system.cells), range.count <= Self.domainMax else {
        return nil
      }
      inputs.append((cell.index, term.isEvidentlyTruth ? 0...1 : range))
    }
    var footprint = Footprint(system)
    footprint.run(update)
    guard footprint.reads.isSubset(of: memory),
      Self.areTruths(events, in: system.actions.flatMap(\.body))
    else { return nil }
  }

  /// Whether every body gives the events' cells truth values only: scratch cells are not held to
  /// their ranges.
  private static func areTruths(_ events: NumberSet, in statements: [Statement]) -> Bool {
    statements.allSatisfy { statement in
      switch statement {
      case .assign(.cell(let cell), let term):
        !events.contains(cell.index) || term.isEvidentlyTruth
      case .assign(.element(let array, _), _):
        !(0..<array.count).contains { events.contains(array[$0].index) }
      case .conditional(_, let first, let second): areTruths(events, in: first + second)
      case .check, .assume, .emit: true
      }
    }
  }

  func standsStill() -> Bool {
    var domains = memory.map { ($0, system.cells[$0].range) } + inputs.map { ($0.cell, $0.range) }
    domains += events.map { ($0, 0...1) }
    var size = 1
    for (_, range) in domains {
      size = size.multipliedReportingOverflow(by: range.count).partialValue
      guard range.count <= Self.domainMax, size <= Self.trialMax else { return false }
    }
    let width = max(system.cells.count, (inputs.map(\.cell).max() ?? 0) + 1)
    var cells = Array(repeating: 0, count: width)
    var values = domains.map(\.1.lowerBound)
    while true {
      for (index, domain) in domains.enumerated() { cells[domain.0] = values[index] }
      if !standsStill(from: cells) { return false }
      guard let place = domains.indices.last(where: { values[$0] < domains[$0].1.upperBound })
      else { return true }
      values[place] += 1
      for later in (place + 1)..<domains.count { values[later] = domains[later].1.lowerBound }
    }
  }

  private func standsStill(from cells: [Int]) -> Bool {
    var first = cells
    guard run(update, &first) else { return false }
    var second = first
    for cell in system.stateCellCount..<system.cells.count { second[cell] = 0 }
    for cell in memory where !system.cells[cell].range.contains(first[cell]) { return false }
    guard run(update, &second) else { return false }
    return memory.allSatisfy { first[$0] == second[$0] }
      && (second[verdict] == 0 || first[verdict] != 0)
  }

  /// Whether the statements come to their end.
  private func run(_ statements: [Statement], _ cells: inout [Int]) -> Bool {
    for statement in statements {
      switch statement {
      case .assign(.cell(let cell), let term):
        cells[cell.index] = term.value(in: cells)
      case .assign(.element(let array, let index), let term):
        let place = index.value(in: cells)
        guard (0..<array.count).contains(place) else { return false }
        cells[array[place].index] = term.value(in: cells)
      case .conditional(let condition, let first, let second):
        if !run(condition.holds(in: cells) ? first : second, &cells) { return false }
      case .check, .assume: return false
      case .emit: break
      }
    }
    return true
  }
}

/// Gives each largest term that reads only others' state cells a cell of its own.
private struct InputNaming {
  private let system: TransitionSystem
  private let memory: NumberSet
  private(set) var names: [Term: CellID] = [:]

  init(_ system: TransitionSystem, memory: NumberSet) {
    self.system = system
    self.memory = memory
  }

  mutating func renamed(_ statements: [Statement]) -> [Statement] {
    statements.map { statement in
      switch statement {
      case .assign(.cell(let cell), let term): return .assign(.cell(cell), renamed(term))
      case .assign(.element(let array, let index), let term):
        return .assign(.element(array, renamed(index)), renamed(term))
      case .conditional(let condition, let first, let second):
        return .conditional(renamed(condition), renamed(first), renamed(second))
      case .check, .assume, .emit: return statement
      }
    }
  }

  private mutating func renamed(_ term: Term) -> Term {
    if case .constant = term { return term }
    let isOthers = !term.reads {
      $0.index >= system.stateCellCount || memory.contains($0.index)
    }
    if isOthers {
      if let known = names[term] { return .cell(known) }
      let cell = CellID(system.cells.count + names.count)
      names[term] = cell
      return .cell(cell)
    }
    switch term {
    case .constant, .cell: return term
    case .element(let array, let index): return .element(array, renamed(index))
    case .not(let operand): return .not(renamed(operand))
    case .and(let operands): return .and(operands.map { renamed($0) })
    case .or(let operands): return .or(operands.map { renamed($0) })
    case .compare(let kind, let left, let right):
      return .compare(kind, renamed(left), renamed(right))
    case .arithmetic(let kind, let left, let right):
      return .arithmetic(kind, renamed(left), renamed(right))
    case .choice(let test, let yes, let no):
      return .choice(renamed(test), renamed(yes), renamed(no))
    }
  }
}
