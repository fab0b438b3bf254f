import SeamIR

/// Puts in what is known of scratch cells, which are 0 when a move begins.
///
/// Most monitors vanish from most moves that way: a move that emits no event of theirs leaves the
/// scratch cells they look at at 0.
struct ScratchFolding {
  private let stateCellCount: Int
  private var known: [CellID: Term] = [:]

  /// Begins where a move does.
  init(_ system: TransitionSystem) {
    stateCellCount = system.stateCellCount
    for cell in system.stateCellCount..<system.cells.count { known[CellID(cell)] = .constant(0) }
  }

  private func folded(_ term: Term) -> Term { term.rewritten { known[$0] } }

  private mutating func set(_ cell: CellID, _ term: Term?) {
    guard cell.index >= stateCellCount else { return }
    known[cell] = term?.constantValue.map(Term.constant)
  }

  /// The statements with known scratch cells put in; assumptions and events are left out.
  ///
  /// A move is written with a guard that makes all assumptions true.
  mutating func folded(_ statements: [Statement]) -> [Statement] {
    var result: [Statement] = []
    for statement in statements {
      switch statement {
      case .assign(.cell(let cell), let term):
        let term = folded(term)
        set(cell, term)
        result.append(.assign(.cell(cell), term))
      case .assign(.element(let array, let index), let term):
        let (index, term) = (folded(index), folded(term))
        if let place = index.constantValue {
          guard (0..<array.count).contains(place) else { continue }
          set(array[place], term)
          result.append(.assign(.cell(array[place]), term))
        } else {
          for place in 0..<array.count { set(array[place], nil) }
          result.append(.assign(.element(array, index), term))
        }
      case .conditional(let condition, let first, let second):
        let condition = folded(condition)
        if let value = condition.constantValue {
          result += folded(value != 0 ? first : second)
          continue
        }
        var other = self
        let yes = folded(first)
        let no = other.folded(second)
        known = known.filter { other.known[$0.key] == $0.value }
        result.append(.conditional(condition, yes, no))
      case .check(let term, let fault):
        let term = folded(term)
        if let value = term.constantValue, value != 0 { continue }
        result.append(.check(term, fault))
      case .assume, .emit:
        break
      }
    }
    return result
  }

  /// The properties of moves that what is known does not rule out.
  func reports(_ system: TransitionSystem) -> [(property: Int, term: Term)] {
    var result: [(property: Int, term: Term)] = []
    for (index, property) in system.properties.enumerated() {
      switch property.kind {
      case .monitor(let monitor), .reachableMove(let monitor):
        let term = folded(.cell(system.monitors[monitor].verdict))
        if term != .no { result.append((index, term)) }
      case .invariant, .atEnd, .deadlockFree, .reachable, .temporal:
        break
      }
    }
    return result
  }

  /// The statements without assignments nobody looks at, and with the first 0 of scratch cells that
  /// are read before they are assigned.
  static func pruned(
    _ statements: [Statement], keeping outputs: [Term], _ system: TransitionSystem
  ) -> [Statement] {
    var needed = Needed(live: Set((0..<system.stateCellCount).map { CellID($0) }))
    for term in outputs { needed.read(term) }
    let kept = needed.pruned(statements)
    let first = needed.live.filter { $0.index >= system.stateCellCount }.sorted()
    return first.map { .assign(.cell($0), .constant(0)) } + kept
  }
}

/// The cells that are read from here on, going backwards.
private struct Needed {
  var live: Set<CellID>

  mutating func read(_ term: Term) {
    var cells: [CellID] = []
    term.forEachCellRead { cells.append($0) }
    live.formUnion(cells)
  }

  mutating func pruned(_ statements: [Statement]) -> [Statement] {
    var kept: [Statement] = []
    for statement in statements.reversed() {
      switch statement {
      case .assign(.cell(let cell), let term):
        if live.remove(cell) == nil { continue }
        if case .cell(cell) = term {
          live.insert(cell)
          continue
        }
        read(term)
      case .assign(.element(let array, let index), let term):
        // An element may stay as it was, so none of them stops being read.
        if !(0..<array.count).contains(where: { live.contains(array[$0]) }) { continue }
        for place in 0..<array.count { live.insert(array[place]) }
        read(index)
        read(term)
      case .conditional(let condition, let first, let second):
        var other = self
        let yes = pruned(first)
        let no = other.pruned(second)
        live.formUnion(other.live)
        if yes.isEmpty && no.isEmpty { continue }
        read(condition)
        kept.append(.conditional(condition, yes, no))
        continue
      case .check(let term, _), .assume(let term):
        read(term)
      case .emit:
        continue
      }
      kept.append(statement)
    }
    return kept.reversed()
  }
}
