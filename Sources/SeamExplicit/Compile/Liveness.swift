import SeamIR

/// Drops assignments to cells that nobody reads afterwards.
///
/// Terms have no effects, so an assignment whose value is not looked at is not missed; `check` and
/// `assume` stay, whatever they read stays, and state cells are looked at by the successor.
struct Liveness {
  /// The cells that are read after the point reached, going backwards.
  var live: Set<Int>

  /// Starts at the end, behind which the state cells and the `outputs` are read.
  init(_ system: TransitionSystem, outputs: [Term]) {
    live = Set(0..<system.stateCellCount)
    for term in outputs { read(term) }
  }

  private mutating func read(_ term: Term) {
    var cells: [Int] = []
    term.forEachCellRead { cells.append($0.index) }
    live.formUnion(cells)
  }

  /// The statements that matter, in order.
  mutating func pruned(_ statements: [Statement]) -> [Statement] {
    var kept: [Statement] = []
    for statement in statements.reversed() {
      switch statement {
      case .assign(.cell(let cell), let term):
        if live.remove(cell.index) == nil { continue }
        read(term)
        kept.append(statement)
      case .assign(.element(let array, let index), let term):
        if !(0..<array.count).contains(where: { live.contains(array[$0].index) }) { continue }
        read(index)
        read(term)
        kept.append(statement)
      case .conditional(let condition, let first, let second):
        var other = self
        let yes = pruned(first)
        let no = other.pruned(second)
        live.formUnion(other.live)
        if yes.isEmpty && no.isEmpty { continue }
        read(condition)
        kept.append(.conditional(condition, yes, no))
      case .check(let term, _), .assume(let term):
        read(term)
        kept.append(statement)
      case .emit:
        break
      }
    }
    return kept.reversed()
  }
}
