import SeamIR
import SeamReductions

/// Where a state cell lies in a packed state.
struct FamilyField {
  let cell: Int32
  let word: Int32
  let shift: UInt64
  let mask: UInt64
  let low: Int
  let span: UInt64
}

/// A system whose open parameters are no part of its states, compiled.
struct FamilyProgram {
  let code: [FamilyInstruction]
  let arrays: [CellArray]
  /// What registers hold at first: constants, and 0.
  let registers: [Int]
  let actions: [CompiledAction]
  /// The cells that actions assign, one action's behind another's.
  let written: [Int32]
  /// The places in ``fields`` of those that are state cells, likewise.
  let packed: [Int32]
  /// State cells that are no open parameters.
  let fields: [FamilyField]
  /// For each cell its place in ``fields``; -1 for none.
  let fieldOfCell: [Int32]
  let wordCount: Int
  let stateEntry: Int32
  let endEntry: Int32
  let initialEntry: Int32
  let processorCount: Int
  let sieve: Sieve

  struct CompiledAction {
    let entry: Int32
    /// Asks only whether the action is possible; urgent actions have it.
    let probeEntry: Int32
    /// -1 for none.
    let processor: Int32
    let isUrgent: Bool
    /// Where the cells that a run may assign begin and end in ``FamilyProgram/written``.
    let writtenStart: Int32
    let writtenEnd: Int32
    /// Where those of them that are state cells begin and end in ``FamilyProgram/packed``.
    let packedStart: Int32
    let packedEnd: Int32
  }

  init(_ system: TransitionSystem) {
    var assembler = FamilyAssembler(system)
    var actions: [CompiledAction] = []
    (fields, wordCount) = Self.packing(system)
    var places = Array(repeating: Int32(-1), count: system.cells.count)
    for (place, field) in fields.enumerated() { places[Int(field.cell)] = Int32(place) }
    fieldOfCell = places
    var writing = Writing(fieldOfCell: places)
    for action in system.actions {
      actions.append(Self.compiled(action, system, &assembler, &writing))
    }
    stateEntry = assembler.here
    Self.assembleStateReports(system, &assembler)
    endEntry = assembler.here
    Self.assembleEndReports(system, &assembler)
    initialEntry = assembler.here
    var folding = Folding(system)
    let first = folding.folded(system.initialBody + system.monitors.flatMap(\.update))
    assembler.assemble(first, isProbe: false)
    Self.reportMonitors(system, folding, &assembler)
    assembler.end(.landed)

    var registers = Array(repeating: 0, count: Int(assembler.registerCount))
    for (value, register) in assembler.constants { registers[Int(register)] = value }
    self.registers = registers
    self.actions = actions
    written = writing.cells
    packed = writing.fields
    code = assembler.code
    arrays = assembler.arrays
    processorCount = (system.actions.compactMap(\.processor).max() ?? -1) + 1
    sieve = Sieve(system)
  }

  /// Collects what actions write.
  private struct Writing {
    let fieldOfCell: [Int32]
    var cells: [Int32] = []
    var fields: [Int32] = []
  }

  /// One action with all monitors as one folded run.
  private static func compiled(
    _ action: Action, _ system: TransitionSystem, _ assembler: inout FamilyAssembler,
    _ writing: inout Writing
  ) -> CompiledAction {
    var folding = Folding(system)
    if let location = action.location { folding.learn(location.cell, location.value) }
    let guardTerm = folding.folded(action.guardTerm)
    folding.learn(guardTerm, true)
    let body = folding.folded(action.body)
    let statements = body + folding.folded(system.monitors.flatMap(\.update))
    var written: Set<Int32> = []
    for statement in statements {
      statement.forEachCellWritten { written.insert(Int32($0.index)) }
    }
    let entry = assembler.here
    if let place = action.place { assembler.leave(unless: place, nil, .refused) }
    for check in action.guardChecks {
      assembler.leave(unless: check.term, check.fault, .guardFault)
    }
    assembler.leave(unless: guardTerm, nil, .refused)
    assembler.assemble(statements, isProbe: false)
    reportMonitors(system, folding, &assembler)
    assembler.end(.landed)
    var probeEntry: Int32 = -1
    if action.isUrgent {
      probeEntry = assembler.here
      if let place = action.place { assembler.leave(unless: place, nil, .refused) }
      for check in action.guardChecks { assembler.leave(unless: check.term, nil, .refused) }
      assembler.leave(unless: guardTerm, nil, .refused)
      let decisive = body.lastIndex(where: \.mayAssume).map { $0 + 1 } ?? 0
      assembler.assemble(Array(body.prefix(decisive)), isProbe: true)
      assembler.end(.landed)
    }
    let (start, packedStart) = (writing.cells.count, writing.fields.count)
    writing.cells += written.sorted()
    writing.fields += written.sorted().map { writing.fieldOfCell[Int($0)] }.filter { $0 >= 0 }
    return CompiledAction(
      entry: entry, probeEntry: probeEntry, processor: action.processor.map { Int32($0) } ?? -1,
      isUrgent: action.isUrgent, writtenStart: Int32(start),
      writtenEnd: Int32(writing.cells.count), packedStart: Int32(packedStart),
      packedEnd: Int32(writing.fields.count))
  }

  private static func reportMonitors(
    _ system: TransitionSystem, _ folding: Folding, _ assembler: inout FamilyAssembler
  ) {
    if folding.isOver { return }
    for (item, property) in system.properties.enumerated() {
      switch property.kind {
      case .monitor(let monitor), .reachableMove(let monitor):
        let verdict = folding.folded(.cell(system.monitors[monitor].verdict))
        if verdict.constantValue == 0 { continue }
        assembler.report(item, if: verdict, after: [], inState: false, faultShows: false)
      case .invariant, .atEnd, .deadlockFree, .reachable, .temporal:
        break
      }
    }
  }

  private static func assembleStateReports(
    _ system: TransitionSystem, _ assembler: inout FamilyAssembler
  ) {
    for (item, property) in system.properties.enumerated() {
      switch property.kind {
      case .invariant(let term, let checks):
        assembler.report(item, if: .not(term), after: checks, inState: true, faultShows: true)
      case .reachable(let term, let checks):
        assembler.report(item, if: term, after: checks, inState: true, faultShows: false)
      case .atEnd, .deadlockFree, .monitor, .reachableMove, .temporal:
        break
      }
    }
    assembler.end(.landed)
  }

  private static func assembleEndReports(
    _ system: TransitionSystem, _ assembler: inout FamilyAssembler
  ) {
    for (item, property) in system.properties.enumerated() {
      switch property.kind {
      case .atEnd(let term, let checks):
        assembler.report(item, if: .not(term), after: checks, inState: true, faultShows: true)
      case .deadlockFree(let allIdle):
        assembler.report(item, if: .not(allIdle), after: [], inState: true, faultShows: false)
      case .invariant, .reachable, .monitor, .reachableMove, .temporal:
        break
      }
    }
    assembler.end(.landed)
  }

  /// Every cell lies in one word, in as many bits as its range asks for.
  private static func packing(
    _ system: TransitionSystem
  ) -> (fields: [FamilyField], wordCount: Int) {
    let open = Set(system.openParameters.map(\.cell.index))
    var free: [Int] = []
    var fields: [FamilyField] = []
    for (index, cell) in system.cells.prefix(system.stateCellCount).enumerated()
    where !open.contains(index) {
      let span = UInt64(bitPattern: Int64(cell.range.upperBound &- cell.range.lowerBound))
      let width = UInt64.bitWidth - span.leadingZeroBitCount
      var (word, shift) = (0, 0)
      if width > 0 {
        word = free.firstIndex { $0 >= width } ?? free.count
        if word == free.count { free.append(UInt64.bitWidth) }
        shift = UInt64.bitWidth - free[word]
        free[word] -= width
      }
      fields.append(
        FamilyField(
          cell: Int32(index), word: Int32(word), shift: UInt64(shift),
          mask: width == 64 ? .max : (1 << UInt64(width)) - 1, low: cell.range.lowerBound,
          span: span))
    }
    return (fields, max(1, free.count))
  }
}
