import SeamIR
import SeamSystem

/// A transition system compiled for the register machine; all who run it share what it consists of.
struct Program: Sendable {
  let items: Items
  let packing: Packing
  /// The fields of ``packing``.
  let fields: FixedBuffer<PackedField>
  let code: FixedBuffer<Instruction>
  let arrays: FixedBuffer<ArrayDescriptor>
  /// What each register holds at first: 0 for cells and temporaries.
  let registers: FixedBuffer<Int>
  let actions: FixedBuffer<CompiledAction>
  /// Fields of state cells that actions write, action by action.
  let writtenFields: FixedBuffer<PackedField>
  /// Scratch registers that actions write, action by action.
  let writtenScratch: FixedBuffer<Int32>
  let dispatch: Dispatch
  /// Looks at a state: invariants, reachability and state probes.
  let stateEntry: Int32
  /// Looks at a state without moves.
  let endEntry: Int32
  /// Runs the monitors on the initial values.
  let initialEntry: Int32
  let processorCount: Int
  /// State and scratch cells.
  let cellCount: Int
}

/// Where an action's code and data lie.
struct CompiledAction: Sendable {
  /// Guard checks, guard, body, monitors, reports.
  var entry: Int32
  /// Whether the action is possible; asked of urgent actions only.
  var possibleEntry: Int32
  /// -1 for none.
  var processor: Int32
  var isUrgent: Bool
  /// Where its fields lie in ``Program/writtenFields``.
  var fieldStart: Int32
  var fieldEnd: Int32
  /// Where its scratch cells lie in ``Program/writtenScratch``.
  var scratchStart: Int32
  var scratchEnd: Int32
}

extension Program {
  /// Compiles a validated system.
  init(_ system: TransitionSystem) {
    let items = Items(system)
    var assembler = Assembler(system, items: items)
    let packing = Packing(system.cells.prefix(system.stateCellCount))
    var actions: [CompiledAction] = []
    var writtenFields: [PackedField] = []
    var writtenScratch: [Int32] = []
    for action in system.actions {
      let run = ActionRun(action, system, items: items)
      let written = run.written
      let fieldStart = Int32(writtenFields.count)
      let scratchStart = Int32(writtenScratch.count)
      for cell in written.sorted() {
        if cell < system.stateCellCount {
          writtenFields.append(packing.fields[cell])
        } else {
          writtenScratch.append(Int32(cell))
        }
      }
      var compiled = CompiledAction(
        entry: assembler.here, possibleEntry: -1,
        processor: action.processor.map { Int32($0) } ?? -1, isUrgent: action.isUrgent,
        fieldStart: fieldStart, fieldEnd: Int32(writtenFields.count), scratchStart: scratchStart,
        scratchEnd: Int32(writtenScratch.count))
      run.assemble(with: &assembler)
      if action.isUrgent {
        compiled.possibleEntry = assembler.here
        run.assembleProbe(with: &assembler)
      }
      actions.append(compiled)
    }
    stateEntry = assembler.here
    Program.assembleStateReports(system, items, &assembler)
    endEntry = assembler.here
    Program.assembleEndReports(system, items, &assembler)
    initialEntry = assembler.here
    MonitorRun(system, items: items).assemble(with: &assembler)

    var registers = Array(repeating: 0, count: Int(assembler.registerCount))
    for (value, register) in assembler.constants { registers[Int(register)] = value }
    self.items = items
    self.packing = packing
    fields = FixedBuffer(packing.fields)
    self.registers = FixedBuffer(registers)
    self.actions = FixedBuffer(actions)
    self.writtenFields = FixedBuffer(writtenFields)
    self.writtenScratch = FixedBuffer(writtenScratch)
    code = FixedBuffer(assembler.code)
    arrays = FixedBuffer(assembler.arrays)
    dispatch = Dispatch(system)
    cellCount = system.cells.count
    processorCount = (system.actions.compactMap(\.processor).max() ?? -1) + 1
  }

  private static func assembleStateReports(
    _ system: TransitionSystem, _ items: Items, _ assembler: inout Assembler
  ) {
    for report in StateReport.onStates(system, items) { report.assemble(with: &assembler) }
    assembler.end(.landed)
  }

  private static func assembleEndReports(
    _ system: TransitionSystem, _ items: Items, _ assembler: inout Assembler
  ) {
    for report in StateReport.onEnds(system, items) { report.assemble(with: &assembler) }
    assembler.end(.landed)
  }
}
