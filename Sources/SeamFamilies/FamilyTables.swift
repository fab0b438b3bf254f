import SeamIR
import SeamReductions

/// What an inner loop reads of a program and of its dimensions, where reading costs nothing; threads share it.
final class FamilyTables: @unchecked Sendable {
  // Unchecked: nothing changes after this has been made.

  let program: FamilyProgram
  let code: GrowingRow<FamilyInstruction>
  let arrays: GrowingRow<Cells>
  /// By their raw values.
  let exits: GrowingRow<FamilyExit>
  let actions: GrowingRow<FamilyProgram.CompiledAction>
  /// The cells that actions assign, and of these the fields, one action's behind another's.
  let written: GrowingRow<Int32>
  let packed: GrowingRow<Int32>
  let fields: GrowingRow<FamilyField>
  let tests: GrowingRow<Sieve.Test>
  let passing: GrowingRow<UInt64>
  /// State and scratch cells without the open parameters, which a run must not forget.
  let freeCells: GrowingRow<Int32>
  let openCells: GrowingRow<Int32>
  /// For each dimension and digit the variants that have it, and the value.
  let masks: GrowingRow<VariantSetID>
  let values: GrowingRow<Int>
  /// For each dimension where its own begin, and one more entry.
  let starts: GrowingRow<Int>
  /// Whether any action is urgent on a processor.
  let hasUrgent: Bool

  /// Cells that lie at equal distances.
  struct Cells {
    let base: Int
    let stride: Int
    let count: Int
  }

  init(_ program: FamilyProgram, _ space: VariantSpace, masks: [[VariantSetID]], cellCount: Int) {
    self.program = program
    code = GrowingRow(program.code)
    arrays = GrowingRow(
      program.arrays.map { Cells(base: $0.base.index, stride: $0.stride, count: $0.count) })
    exits = GrowingRow(FamilyExit.allCases)
    actions = GrowingRow(program.actions)
    written = GrowingRow(program.written)
    packed = GrowingRow(program.packed)
    fields = GrowingRow(program.fields)
    tests = GrowingRow(program.sieve.tests)
    passing = GrowingRow(program.sieve.rows)
    let open = space.dimensions.map { Int32($0.cell.index) }
    let isOpen = Set(open)
    freeCells = GrowingRow((0..<Int32(cellCount)).filter { !isOpen.contains($0) })
    openCells = GrowingRow(open)
    self.masks = GrowingRow(masks.flatMap { $0 })
    values = GrowingRow(space.dimensions.flatMap(\.values))
    starts = GrowingRow(
      space.dimensions.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.values.count) })
    hasUrgent = program.actions.contains { $0.isUrgent && $0.processor >= 0 }
  }
}
