// Single moves of all variants at once, with the events they emit: what is needed to say under which
// variants a given trace, or a log, is possible. The machine of the search is used; so that it knows
// events, each `emit` becomes a row of scratch cells that are the letter of a move.

import SeamIR
import SeamTraces

/// Walks the runs of all variants of a system, move by move.
package final class FamilyWalk {
  package let space: VariantSpace
  private let search: FamilySearch
  private let log: EventLog
  private let initialValues: [[Int]]

  /// A move with the variants that can make it.
  package struct Move {
    /// The index of the action in ``TransitionSystem/actions``.
    package let action: Int
    package let events: [Occurrence]
    /// The number of the state it leads to; `nil` for a move into a fault, whose events are not told.
    package let target: Int?
    package let variants: VariantSetID
  }

  /// Prepares to walk a validated system whose open parameters are written by no action.
  package init(_ system: TransitionSystem) throws(VariantSpace.TooMany) {
    space = try VariantSpace(system)
    log = EventLog(system)
    initialValues = system.initialValues
    search = FamilySearch(log.logging(system), space, letterCells: log.cells)
  }

  package var sets: VariantSets { search.sets }

  /// The variants that are in one of two sets.
  package func union(_ one: VariantSetID, _ other: VariantSetID) -> VariantSetID {
    search.sets.union(one, other)
  }

  /// The variants that are in the first set and not in the second.
  package func difference(_ one: VariantSetID, _ other: VariantSetID) -> VariantSetID {
    search.sets.difference(one, other)
  }

  /// The states in which runs begin, by number, with the variants that begin there.
  package var beginnings: [Int: VariantSetID] {
    var places: [Int: VariantSetID] = [:]
    for successor in search.beginnings(initialValues) {
      places[successor.state] = union(places[successor.state] ?? 0, successor.variants)
    }
    return places
  }

  /// The moves of a state under some variants, in source order of their actions.
  package func moves(of state: Int, for variants: VariantSetID) -> [Move] {
    let (made, faulting) = search.moves(of: state, for: variants)
    let moves = made.map { action, successor in
      Move(
        action: action, events: log.events(successor.letter), target: successor.state,
        variants: successor.variants)
    }
    return moves
      + faulting.map { action, variants in
        Move(action: action, events: [], target: nil, variants: variants)
      }
  }
}

/// Scratch cells that hold the events of a move: how many, then for each its number and arguments.
private struct EventLog {
  let first: Int
  /// Cells of one event.
  let stride: Int
  /// The most events of one move.
  let capacity: Int

  init(_ system: TransitionSystem) {
    first = system.cells.count
    var argumentsMax = 0
    func emits(_ statements: [Statement]) -> Int {
      statements.reduce(0) { sum, statement in
        switch statement {
        case .emit(_, let arguments):
          argumentsMax = max(argumentsMax, arguments.count)
          return sum + 1
        case .conditional(_, let yes, let no): return sum + max(emits(yes), emits(no))
        case .assign, .check, .assume: return sum
        }
      }
    }
    capacity = system.actions.map { emits($0.body) }.max() ?? 0
    stride = 1 + argumentsMax
  }

  var cells: [Int] { Array(first...first + capacity * stride) }

  func logging(_ system: TransitionSystem) -> TransitionSystem {
    var result = system
    let range = Int.min / 4...Int.max / 4
    for number in 0...capacity * stride {
      result.cells.append(Cell(name: "log:\(number)", range: range, isBool: false))
    }
    result.actions = system.actions.map { action in
      var action = action
      action.body = logging(action.body)
      return action
    }
    return result
  }

  private func logging(_ statements: [Statement]) -> [Statement] {
    statements.flatMap { statement -> [Statement] in
      switch statement {
      case .emit(let event, let arguments):
        let count = CellID(first)
        let row = CellArray(base: CellID(first + 1), stride: 1, count: capacity * stride)
        func entry(_ offset: Int) -> Statement.Target {
          .element(
            row,
            .arithmetic(
              .add, .arithmetic(.multiply, .cell(count), .constant(stride)), .constant(offset)))
        }
        return [.assign(entry(0), .constant(event.index))]
          + arguments.enumerated().map { .assign(entry(1 + $0.offset), $0.element) }
          + [.assign(.cell(count), .arithmetic(.add, .cell(count), .constant(1)))]
      case .conditional(let condition, let yes, let no):
        return [.conditional(condition, logging(yes), logging(no))]
      case .assign, .check, .assume:
        return [statement]
      }
    }
  }

  func events(_ letter: [Int]) -> [Occurrence] {
    (0..<letter[0]).map { number in
      let start = 1 + number * stride
      return Occurrence(
        event: EventID(letter[start]), arguments: Array(letter[(start + 1)..<(start + stride)]))
    }
  }
}
