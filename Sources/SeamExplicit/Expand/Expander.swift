// Computes successors: one packed state in, a batch of packed states out. It knows nothing of the
// store nor of the search, so that threads can each have one and native code can take its place.

import SeamIR
import SeamNative
import SeamReductions
import SeamSystem

/// The successor computation for one thread.
struct Expander: ~Copyable {
  /// Its own: the thread sanitizer takes looking at one for writing to it.
  private let actions: Buffer<CompiledAction>
  private let fields: FixedBuffer<PackedField>
  private let writtenFields: FixedBuffer<PackedField>
  private let writtenScratch: FixedBuffer<Int32>
  private let groups: FixedBuffer<Dispatch.Group>
  private let sets: FixedBuffer<UInt64>
  private let always: FixedBuffer<UInt64>
  private let tests: FixedBuffer<Sieve.Test>
  private let passing: FixedBuffer<UInt64>
  private let urgent: FixedBuffer<UInt64>
  private let hasUrgent: Bool
  private let stateEntry: Int32
  private let endEntry: Int32
  private let initialEntry: Int32
  let width: Int
  /// How many successors a state can have.
  let successorLimit: Int

  /// Shows what has been found; the caller reads and clears its findings.
  var machine: Machine
  /// How often each action was taken, if the caller wants to know.
  let actionCounts: Buffer<Int>
  /// The state being expanded, unpacked: what registers are reset to after each action.
  private let source: Buffer<Int>
  /// The candidates among the actions.
  private let candidates: Buffer<UInt64>
  /// For each processor 1 while an urgent action holds its others back.
  private let held: Buffer<UInt8>
  /// The action that broke the core's rules, if one did; a mistake of ours.
  private(set) var spoiltBy: Int?
  /// Takes the place of the machine in ``expand(_:into:)`` once it is there.
  private var native: NativeExpander?

  init(_ program: Program) {
    actions = Buffer(program.actions.elements)
    fields = program.fields
    writtenFields = program.writtenFields
    writtenScratch = program.writtenScratch
    groups = program.dispatch.groups
    sets = program.dispatch.sets
    always = program.dispatch.always
    tests = program.dispatch.tests
    passing = program.dispatch.passing
    urgent = program.dispatch.urgent
    hasUrgent = program.dispatch.hasUrgent
    stateEntry = program.stateEntry
    endEntry = program.endEntry
    initialEntry = program.initialEntry
    width = program.packing.wordCount
    successorLimit = program.actions.count
    machine = Machine(program)
    actionCounts = Buffer(repeating: 0, count: program.actions.count)
    source = Buffer(repeating: 0, count: program.packing.fields.count)
    candidates = Buffer(repeating: 0, count: program.dispatch.wordCount)
    held = Buffer(repeating: 0, count: program.processorCount)
  }

  /// What expanding a state came to.
  struct Count {
    /// Successors put into the batch.
    var landed = 0
    /// Moves that ran into a fault.
    var faulted = 0
    /// Guards that ran into a fault.
    var guardFaults = 0
  }

  /// Looks at a state as such, without making moves.
  mutating func inspect(_ state: UnsafePointer<UInt64>) {
    unpack(state)
    _ = machine.run(stateEntry, action: -1)
  }

  /// Looks at a state, and puts its successors into the batch, which must have room for
  /// ``successorLimit`` more.
  mutating func expand(_ state: UnsafePointer<UInt64>, into batch: inout Batch) -> Count {
    if native != nil { return expandNatively(state, into: &batch) }
    var count = Count()
    unpack(state)
    _ = machine.run(stateEntry, action: -1)
    gatherCandidates()
    if hasUrgent { holdBack() }
    let wordCount = candidates.count
    for word in 0..<wordCount {
      var bits = candidates.base[word]
      while bits != 0 {
        let index = word &* 64 &+ bits.trailingZeroBitCount
        bits &= bits &- 1
        let action = actions.base + index
        if hasUrgent, action.pointee.processor >= 0, !action.pointee.isUrgent,
          held.base[Int(action.pointee.processor)] != 0
        {
          continue
        }
        take(index, action, from: state, into: &batch, &count)
      }
    }
    if count.landed == 0 && count.faulted == 0 && count.guardFaults == 0 {
      _ = machine.run(endEntry, action: -1)
    }
    return count
  }

  /// Lets native code, which finds the same in the same order, do the work from now on.
  mutating func adopt(_ code: NativeCode) {
    native = NativeExpander(code, open: machine.open.base, actionCounts: actionCounts.base)
  }

  @inline(__always)
  private mutating func expandNatively(
    _ state: UnsafePointer<UInt64>, into batch: inout Batch
  ) -> Count {
    let before = batch.count
    native?.expand(state, into: &batch)
    guard let context = native?.context.base else { return Count() }
    if context.pointee.findingCount > 0 {
      let pairs = context.pointee.findings
      for number in 0..<context.pointee.findingCount {
        machine.findings.append(
          Finding(item: pairs[2 * number], action: pairs[2 * number + 1]))
      }
    }
    if context.pointee.isBounded != 0 { machine.isBounded = true }
    if context.pointee.spoiltBy != NativeContext.isSound { spoiltBy = context.pointee.spoiltBy }
    return Count(
      landed: batch.count - before, faulted: context.pointee.faulted,
      guardFaults: context.pointee.guardFaults)
  }

  @inline(__always)
  private mutating func take(
    _ index: Int, _ action: UnsafePointer<CompiledAction>, from state: UnsafePointer<UInt64>,
    into batch: inout Batch, _ count: inout Count
  ) {
    switch machine.run(action.pointee.entry, action: Int32(truncatingIfNeeded: index)) {
    case .disabled:
      break
    case .landed:
      if !pack(action, from: state, into: batch.next) { spoiltBy = index }
      batch.commit(action: Int32(truncatingIfNeeded: index))
      reset(action)
      count.landed &+= 1
      actionCounts.base[index] &+= 1
    case .bodyFault:
      reset(action)
      count.faulted &+= 1
      actionCounts.base[index] &+= 1
    case .impossible:
      reset(action)
    case .guardFault:
      count.guardFaults &+= 1
    case .spoilt:
      reset(action)
      spoiltBy = index
    }
  }

  /// Runs the monitors on initial values and packs the state they leave.
  ///
  /// - Returns: Whether there is such a state; there is none where a monitor runs into a fault.
  mutating func begin(with values: [Int], into batch: inout Batch) -> Bool {
    for (index, value) in values.enumerated() { machine.registers.base[index] = value }
    let exit = machine.run(initialEntry, action: -1)
    let target = batch.next
    target.update(repeating: 0, count: width)
    for index in 0..<fields.count {
      let field = fields.base[index]
      let raw = UInt64(bitPattern: Int64(machine.registers.base[Int(field.cell)] &- field.low))
      if raw > field.span { spoiltBy = -1 }
      target[Int(field.word)] |= (raw & field.mask) << field.shift
    }
    for scratch in values.count..<machine.cellCount { machine.registers.base[scratch] = 0 }
    if exit == .spoilt { spoiltBy = -1 }
    guard exit == .landed else { return false }
    batch.commit(action: -1)
    return true
  }

  @inline(__always)
  private func unpack(_ state: UnsafePointer<UInt64>) {
    let registers = machine.registers.base
    for index in 0..<fields.count {
      let field = fields.base + index
      let raw = (state[Int(field.pointee.word)] &>> field.pointee.shift) & field.pointee.mask
      let value = field.pointee.low &+ Int(truncatingIfNeeded: raw)
      registers[index] = value
      source.base[index] = value
    }
  }

  @inline(__always)
  private func gatherCandidates() {
    let registers = machine.registers.base
    let wordCount = candidates.count
    candidates.base.update(from: always.base, count: wordCount)
    for number in 0..<groups.count {
      let group = groups.base + number
      let place = registers[Int(group.pointee.cell)] &- group.pointee.low
      if UInt(bitPattern: place) >= UInt(bitPattern: group.pointee.count) { continue }
      let set = sets.base + (group.pointee.start &+ place &* wordCount)
      for word in 0..<wordCount { candidates.base[word] |= set[word] }
    }
    for number in 0..<tests.count {
      let test = tests.base[number]
      let row = passing.base + (test.origin &+ registers[Int(test.cell)] &* wordCount)
      for word in 0..<wordCount { candidates.base[word] &= row[word] }
    }
  }

  /// Finds the processors on which an urgent action is possible.
  private mutating func holdBack() {
    held.base.update(repeating: 0, count: held.count)
    for word in 0..<candidates.count {
      var bits = candidates.base[word] & urgent.base[word]
      while bits != 0 {
        let index = word &* 64 &+ bits.trailingZeroBitCount
        bits &= bits &- 1
        let action = actions.base + index
        let processor = Int(action.pointee.processor)
        if held.base[processor] != 0 { continue }
        let exit = machine.run(action.pointee.possibleEntry, action: -1)
        if exit == .landed { held.base[processor] = 1 }
        if exit != .disabled { reset(action) }
      }
    }
  }

  /// Writes the successor: the source with the fields that the action writes put anew.
  ///
  /// - Returns: Whether all values are in their cells' ranges.
  @inline(__always)
  private func pack(
    _ action: UnsafePointer<CompiledAction>, from state: UnsafePointer<UInt64>,
    into target: UnsafeMutablePointer<UInt64>
  ) -> Bool {
    for word in 0..<width { target[word] = state[word] }
    var isSound = true
    let registers = machine.registers.base
    var place = action.pointee.fieldStart
    while place < action.pointee.fieldEnd {
      let field = writtenFields.base + Int(place)
      let value = registers[Int(field.pointee.cell)] &- field.pointee.low
      let raw = UInt64(bitPattern: Int64(value))
      if raw > field.pointee.span { isSound = false }
      let word = Int(field.pointee.word)
      let shift = field.pointee.shift
      let mask = field.pointee.mask
      target[word] = (target[word] & ~(mask &<< shift)) | ((raw & mask) &<< shift)
      place &+= 1
    }
    return isSound
  }

  /// Undoes what an action wrote.
  @inline(__always)
  private func reset(_ action: UnsafePointer<CompiledAction>) {
    let registers = machine.registers.base
    var place = action.pointee.fieldStart
    while place < action.pointee.fieldEnd {
      let cell = Int(writtenFields.base[Int(place)].cell)
      registers[cell] = source.base[cell]
      place &+= 1
    }
    place = action.pointee.scratchStart
    while place < action.pointee.scratchEnd {
      registers[Int(writtenScratch.base[Int(place)])] = 0
      place &+= 1
    }
  }
}
