// Which cells an action looks at and which it changes: what independence, visibility and dead values
// are derived from. All of it errs on the side of more.

import SeamIR

/// The state cells that a run of statements may read and may assign.
struct Footprint: Sendable {
  var reads: NumberSet
  var writes: NumberSet
  private let stateCellCount: Int

  init(_ system: TransitionSystem) {
    stateCellCount = system.stateCellCount
    reads = NumberSet(limit: system.stateCellCount)
    writes = NumberSet(limit: system.stateCellCount)
  }

  mutating func read(_ term: Term) {
    term.forEachCellRead { if $0.index < stateCellCount { reads.insert($0.index) } }
  }

  mutating func run(_ statements: [Statement]) {
    for statement in statements {
      statement.forEachTerm { read($0) }
      statement.forEachCellWritten {
        if $0.index < stateCellCount { writes.insert($0.index) }
      }
    }
  }

  mutating func formUnion(_ other: Footprint) {
    reads.formUnion(other.reads)
    writes.formUnion(other.writes)
  }
}

extension Statement {
  /// Whether running the statement may come to a ``Statement/check(_:_:)``.
  var mayCheck: Bool {
    switch self {
    case .check: true
    case .conditional(_, let first, let second): (first + second).contains(where: \.mayCheck)
    case .assign, .assume, .emit: false
    }
  }
}

/// What has to hold for an action to be possible, as conditions on states that all must be true.
struct Possibility: Sendable {
  /// The location first, then what guard checks, guard and assumptions ask for.
  var conditions: [Term] = []
  /// Whether the conditions are all there is, so that where they hold the action is possible.
  var isExact = true
  /// The state cells by which it is decided.
  var reads: NumberSet

  /// The most parts that an assumption may have and still be asked.
  private static let sizeMax = 2000

  init(_ action: Action, _ system: TransitionSystem) {
    var footprint = Footprint(system)
    if let location = action.location {
      conditions.append(.compare(.equal, .cell(location.cell), .constant(location.value)))
    }
    conditions += action.guardChecks.map(\.term) + action.guardTerm.conjuncts
    if action.body.contains(where: \.mayAssume) {
      let condition = action.body.precondition(
        of: .yes, ifImpossible: false, sizeMax: Self.sizeMax, ifFaulty: { _ in true })
      if let condition { conditions += condition.conjuncts } else { isExact = false }
      let last = action.body.lastIndex(where: \.mayAssume) ?? 0
      footprint.run(Array(action.body[...last]))
    }
    for condition in conditions { footprint.read(condition) }
    // Scratch cells are 0 when a move begins.
    conditions = conditions.map { $0.rewritten { $0.index < system.stateCellCount ? nil : .no } }
    conditions.removeAll { $0.constantValue.map { $0 != 0 } ?? false }
    reads = footprint.reads
  }
}

extension Term {
  /// The conditions that must all be true for the term to be.
  var conjuncts: [Term] {
    if case .and(let operands) = self { return operands.flatMap(\.conjuncts) }
    return [self]
  }
}
