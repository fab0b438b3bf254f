import SeamIR
import SeamSemantics

/// In this module a statement is one of the core; the tree's have been typed before.
typealias Statement = SeamIR.Statement

/// One way through a body, with its choices made.
struct Path {
  private(set) var statements: [Statement] = []
  var environment: Environment
  /// What the choices were, for the reader: `or #2`, `x = 3`.
  var choices: [String] = []
  /// How the step ends, where it says so.
  var end: End?
  /// Scratch cells in use, by how many of each range.
  var scratchUsed: [ScratchKind: Int] = [:]

  enum End {
    case call(flow: Int, arguments: [Value])
    case returnFlow
    case goto(String)
  }

  init(environment: Environment) { self.environment = environment }

  mutating func add(_ statement: Statement) { statements.append(statement) }

  mutating func add(_ checks: CheckList) {
    for check in checks.checks { statements.append(.check(check.term, check.fault)) }
  }

  /// Takes the conditions at the front of the body out of it.
  ///
  /// They are what makes the move possible, so they belong to the guard, where engines test them
  /// before they copy a state. Snapshots made before them are put in. A check that no condition
  /// follows stays: it is part of the move, not of whether there is one.
  mutating func takeGuard() -> (checks: [Check], guardTerms: [Term]) {
    let front = statements.prefix { statement in
      switch statement {
      case .assign(.cell(let cell), _): scratchCells.contains(cell)
      case .assume, .check: true
      case .assign, .conditional, .emit: false
      }
    }
    let isAssumption = { (statement: Statement) in
      if case .assume = statement { true } else { false }
    }
    guard let last = front.lastIndex(where: isAssumption) else { return ([], []) }
    var checks: [Check] = []
    var guards: [Term] = []
    var definitions: [CellID: Term] = [:]
    var kept: [Statement] = []
    for statement in front[...last] {
      switch statement {
      case .assume(let term):
        guards.append(term.substituting(definitions))
      case .check(let term, let fault):
        let guarded = Term.implication(.conjunction(guards), term.substituting(definitions))
        if guarded.constantValue != 1 { checks.append(Check(term: guarded, fault: fault)) }
      case .assign(.cell(let cell), let term):
        definitions[cell] = term.substituting(definitions)
        kept.append(statement)
      case .assign, .conditional, .emit: kept.append(statement)
      }
    }
    statements = kept + statements[(last + 1)...]
    return (checks, guards)
  }

  /// Scratch cells that hold snapshots made on this path.
  var scratchCells: Set<CellID> = []
}

/// A kind of scratch cell: snapshots of equal range share cells between actions.
struct ScratchKind: Hashable {
  let range: ClosedRange<Int>
  let isBool: Bool
}
