// Most actions are not possible in most states, and mostly a single cell tells: where a processor is, or a
// flag that has to be set. Whatever of a guard asks of one cell alone is therefore evaluated beforehand for
// each value of that cell, and the actions that are left in a state are an intersection of a few rows of bits.
// They still test all of their guards.

import SeamIR
import SeamInterpreter

/// Which actions single cells do not rule out.
package struct Sieve: Sendable {
  /// Words of a row, which has a bit for each action.
  package let wordCount: Int
  package let tests: [Test]
  /// For each test and value of its cell the actions that it lets through.
  package let rows: [UInt64]

  /// What is asked of a cell.
  package struct Test: Sendable, BitwiseCopyable {
    package let cell: Int32
    /// Where the row of value 0 would begin in ``Sieve/rows``.
    package let origin: Int
  }

  /// A cell with more values is not looked at.
  private static let valuesMax = 256

  package init(_ system: TransitionSystem) {
    wordCount = max(1, (system.actions.count + 63) / 64)
    let open = Set(system.openParameters.map(\.cell))
    var cells = Array(repeating: 0, count: system.cells.count)
    var passing: [CellID: [UInt64]] = [:]
    for (number, action) in system.actions.enumerated() {
      for condition in action.conditions {
        guard let cell = condition.onlyCell, cell.index < system.stateCellCount,
          !open.contains(cell)
        else { continue }
        let range = system.cells[cell.index].range
        guard range.upperBound &- range.lowerBound < Self.valuesMax else { continue }
        let all = Array(repeating: UInt64.max, count: range.count * wordCount)
        for (place, value) in range.enumerated() {
          cells[cell.index] = value
          if condition.holds(in: cells) { continue }
          passing[cell, default: all][place * wordCount + number / 64] &=
            ~(1 << UInt64(number % 64))
        }
      }
    }
    var (tests, rows): ([Test], [UInt64]) = ([], [])
    for (cell, own) in passing.sorted(by: { $0.key.index < $1.key.index }) {
      let low = system.cells[cell.index].range.lowerBound
      tests.append(Test(cell: Int32(cell.index), origin: rows.count - low * wordCount))
      rows += own
    }
    (self.tests, self.rows) = (tests, rows)
  }
}

extension Action {
  /// That its processor is where the action is.
  package var place: Term? {
    location.map { Term.compare(.equal, .cell($0.cell), .constant($0.value)) }
  }

  /// What must be so for the action to be possible, and for its guard to be looked at any further.
  fileprivate var conditions: [Term] {
    // A check comes before the guard, and its fault shows whatever the guard says.
    return (place.map { [$0] } ?? []) + (guardChecks.isEmpty ? guardTerm.conjuncts : [])
  }
}

extension Term {
  /// The one cell that is read, where there is just one.
  fileprivate var onlyCell: CellID? {
    var read: Set<CellID> = []
    forEachCellRead { read.insert($0) }
    return read.count == 1 ? read.first : nil
  }
}
