// All variants in one breadth-first search: a state carries the set of variants that reach it, and
// is expanded again for those that reach it later. Levels are synchronous, so every variant meets
// what it meets at the depth at which a search of its own would.
//
// Featured transition systems: Classen, Heymans, Schobbens, Legay and Raskin, Model checking lots
// of systems, ICSE 2010; Classen et al., IEEE TSE 39(8), 2013. We depart from them in three ways:
// features have several values; a presence condition is not written at a transition but found
// while the action runs, by splitting the set where an open parameter is read; and levels give
// shortest counterexamples for every variant.

import SeamChecking
import SeamIR

final class FamilySearch {
  private let program: FamilyProgram
  private let machine: FamilyMachine
  let space: VariantSpace
  var sets: VariantSets
  /// For each dimension and digit the variants that have it.
  let masks: [[VariantSetID]]
  /// The same and the values, one dimension's behind another's, where the search can read them at no cost.
  private let flatMasks: [VariantSetID]
  private let flatValues: [Int]
  /// For each dimension where its own begin, and one more entry.
  private let flatStarts: [Int]
  private let propertyCount: Int

  private var store: FamilyStore
  /// For each state the variants that reach it, and those that do so in the next level.
  private(set) var reached: [VariantSetID] = []
  private var pending: [VariantSetID] = []
  private var frontier: [Int] = []

  /// For each item the variants that have shown it.
  private var shown: [VariantSetID]
  private var shownByState: [VariantSetID]
  private var shownByMove: [VariantSetID]
  private(set) var found: [[(depth: Int, variants: VariantSetID)]]
  private(set) var fired: [VariantSetID]
  private(set) var bounded = VariantSets.empty
  /// By set: how many moves exactly its variants can make.
  private var movesBySet: [Int] = []
  /// By set: whether it tells variants with different behaviour apart, though none of its moves does.
  private var isTelling: [Bool] = []
  private(set) var expansions = 0
  private(set) var depth = 0
  private(set) var stopped: Verdict.Bound.Reason?
  private(set) var isSpoilt = false

  /// State and scratch cells without the open parameters, which a run must not forget.
  private let freeCells: [Int32]
  /// Scratch cells that make a move's letter: what it has beside its target.
  private let letterCells: [Int]

  // The state being expanded.
  private var source: [Int]
  private var sourceWords: [UInt64]
  private var targetWords: [UInt64]
  private var enabled = VariantSets.empty
  private var held: [VariantSetID]
  private var candidates: [Int32] = []
  /// Where the action being run leads, with which letter, and for which variants.
  private var successors: [Successor] = []

  /// Where a move leads some variants.
  struct Successor {
    let state: Int
    /// What the letter cells held, where there are any.
    let letter: [Int]
    var variants: VariantSetID
  }

  /// The moves of the state being expanded that run into a fault.
  private(set) var faulting: [(action: Int, variants: VariantSetID)] = []

  /// The action that stands for resting where nothing is enabled; it is never tried elsewhere.
  private let rest: Int?
  /// Every move that was made, and every one that ran into a fault, where they are to be kept.
  private(set) var recorded: [Recorded] = []
  private let records: Bool

  /// A move of some variants; its action is -1 for resting, its target for running into a fault.
  struct Recorded {
    let source: Int32
    let action: Int32
    let target: Int32
    let variants: VariantSetID
  }

  /// What a run is for.
  private enum Run {
    case state, end, initial, rest
    case probe(Int)
    case move(Int)
  }

  /// Prepares a search in which the letters of moves are told by some scratch cells.
  ///
  /// With `rest`, the number of an action, all moves are recorded.
  init(
    _ system: TransitionSystem, _ space: VariantSpace, letterCells: [Int], rest: Int? = nil
  ) {
    self.rest = rest
    records = rest != nil
    program = FamilyProgram(system)
    machine = FamilyMachine(program, openCells: space.dimensions.map(\.cell.index))
    self.space = space
    var sets = VariantSets(variantCount: space.count)
    masks = space.dimensions.indices.map { place in
      space.dimensions[place].values.indices.map { digit in
        sets.set { space.digit(of: $0, place) == digit }
      }
    }
    self.sets = sets
    flatMasks = masks.flatMap { $0 }
    flatValues = space.dimensions.flatMap(\.values)
    flatStarts = space.dimensions.reduce(into: [0]) {
      $0.append($0[$0.count - 1] + $1.values.count)
    }
    store = FamilyStore(width: program.wordCount)
    propertyCount = system.properties.count
    let open = Set(space.dimensions.map(\.cell.index))
    freeCells = system.cells.indices.filter { !open.contains($0) }.map { Int32($0) }
    self.letterCells = letterCells
    let itemCount = propertyCount + system.faults.count
    shown = Array(repeating: VariantSets.empty, count: itemCount)
    shownByState = shown
    shownByMove = shown
    found = Array(repeating: [], count: itemCount)
    fired = Array(repeating: VariantSets.empty, count: system.actions.count)
    source = Array(repeating: 0, count: system.cells.count)
    sourceWords = Array(repeating: 0, count: program.wordCount)
    targetWords = sourceWords
    held = Array(repeating: VariantSets.empty, count: program.processorCount)
  }

  var stateCount: Int { store.count }

  /// How many moves exactly the variants of a set can make.
  var moveCounts: [VariantSetID: Int] {
    var counts: [VariantSetID: Int] = [:]
    for (set, count) in movesBySet.enumerated() where count > 0 {
      counts[VariantSetID(set)] = count
    }
    return counts
  }

  /// Sets that tell variants with different behaviour apart.
  var tellingSets: Set<VariantSetID> {
    var telling = Set(moveCounts.keys)
    for (set, isTelling) in isTelling.enumerated() where isTelling {
      telling.insert(VariantSetID(set))
    }
    return telling
  }

  private func countMove(_ set: VariantSetID) {
    let number = Int(set)
    if number >= movesBySet.count {
      movesBySet += Array(repeating: 0, count: sets.count - movesBySet.count)
    }
    movesBySet[number] += 1
  }

  private func tell(_ set: VariantSetID) {
    let number = Int(set)
    if number >= isTelling.count {
      isTelling += Array(repeating: false, count: sets.count - isTelling.count)
    }
    isTelling[number] = true
  }
  var memoryBytes: Int { store.memoryBytes + sets.memoryBytes + reached.count * 8 }

  // MARK: - Levels

  func run(
    from initialValues: [[Int]], budget: Budget, shouldStop: () -> Bool,
    progress: (Progress) -> Void
  ) {
    let clock = ContinuousClock()
    let start = clock.now
    begin(initialValues)
    while !frontier.isEmpty, stopped == nil, !isSpoilt {
      if let limit = budget.depth, depth > limit {
        stopped = .depth(limit)
        break
      }
      let level = frontier.map { ($0, pending[$0]) }
      for state in frontier { pending[state] = VariantSets.empty }
      frontier.removeAll(keepingCapacity: true)
      for (state, variants) in level {
        expand(state, variants)
        if isSpoilt { break }
        expansions += 1
        if let limit = budget.states, store.count > limit { stopped = .states(limit) }
        if expansions % 1024 == 0 {
          if shouldStop() { stopped = .interrupted }
          if let limit = budget.seconds, start.duration(to: clock.now) > .seconds(limit) {
            stopped = .seconds(limit)
          }
          if let limit = budget.memoryBytes, memoryBytes > limit { stopped = .memory(bytes: limit) }
          progress(Progress(statistics: statistics(start, clock), frontier: frontier.count))
        }
        if stopped != nil { break }
      }
      closeLevel()
      if !frontier.isEmpty { depth += 1 }
    }
  }

  private func statistics(
    _ start: ContinuousClock.Instant, _ clock: ContinuousClock
  ) -> Statistics {
    let passed = start.duration(to: clock.now).components
    return Statistics(
      states: store.count, transitions: 0, depth: depth, completeDepth: depth - 1,
      seconds: Double(passed.seconds) + Double(passed.attoseconds) * 1e-18,
      memoryBytes: memoryBytes)
  }

  /// Settles what was shown first in this level.
  private func closeLevel() {
    for item in found.indices {
      let (state, move) = (shownByState[item], shownByMove[item])
      if state == VariantSets.empty && move == VariantSets.empty { continue }
      let here = sets.difference(state, shown[item])
      if here != VariantSets.empty { found[item].append((depth, here)) }
      shown[item] = sets.union(shown[item], here)
      let next = sets.difference(move, shown[item])
      if next != VariantSets.empty { found[item].append((depth + 1, next)) }
      shown[item] = sets.union(shown[item], next)
      shownByState[item] = VariantSets.empty
      shownByMove[item] = VariantSets.empty
    }
  }

  private func begin(_ initialValues: [[Int]]) {
    for successor in beginnings(initialValues) { add(successor.variants, to: successor.state) }
    // What the first letter shows counts at depth 0, however it shows it.
    for item in found.indices {
      shownByState[item] = sets.union(shownByState[item], shownByMove[item])
      shownByMove[item] = VariantSets.empty
    }
    closeLevel()
  }

  /// The states in which runs begin, with the variants that begin there.
  func beginnings(_ initialValues: [[Int]]) -> [Successor] {
    let fields = program.fields
    if fields.contains(where: { initialValues[Int($0.cell)].isEmpty }) || space.count == 0 {
      return []
    }
    var found: [Successor] = []
    var positions = Array(repeating: 0, count: fields.count)
    while true {
      for cell in source.indices { source[cell] = 0 }
      for (field, position) in zip(fields, positions) {
        source[Int(field.cell)] = initialValues[Int(field.cell)][position]
      }
      for cell in freeCells { machine.registers[Int(cell)] = source[Int(cell)] }
      explore(.initial, program.initialEntry, VariantSets.all)
      found += successors
      successors.removeAll(keepingCapacity: true)
      guard
        let place = positions.indices.last(where: {
          positions[$0] + 1 < initialValues[Int(fields[$0].cell)].count
        })
      else { return found }
      positions[place] += 1
      for later in positions.indices where later > place { positions[later] = 0 }
    }
  }

  private func add(_ variants: VariantSetID, to state: Int) {
    let new = sets.difference(variants, reached[state])
    if new == VariantSets.empty { return }
    reached[state] = sets.union(reached[state], new)
    if pending[state] == VariantSets.empty { frontier.append(state) }
    pending[state] = sets.union(pending[state], new)
  }

  // MARK: - One state

  private func expand(_ state: Int, _ variants: VariantSetID) {
    unpack(state)
    explore(.state, program.stateEntry, variants)
    forEachMove(for: variants) { action, successor in
      countMove(successor.variants)
      add(successor.variants, to: successor.state)
      if records { record(state, action, successor) }
    }
    if records {
      for (action, variants) in faulting {
        recorded.append(
          Recorded(
            source: Int32(state), action: Int32(action), target: -1, variants: variants))
      }
    }
    let ended = sets.difference(variants, enabled)
    if ended == VariantSets.empty { return }
    explore(.end, program.endEntry, ended)
    guard let rest else { return }
    explore(.rest, program.actions[rest].entry, ended)
    for successor in successors {
      tell(successor.variants)
      add(successor.variants, to: successor.state)
      record(state, -1, successor)
    }
    successors.removeAll(keepingCapacity: true)
  }

  private func record(_ state: Int, _ action: Int, _ successor: Successor) {
    recorded.append(
      Recorded(
        source: Int32(state), action: Int32(action), target: Int32(successor.state),
        variants: successor.variants))
  }

  /// The moves of a state under some variants, in source order of their actions.
  func moves(of state: Int, for variants: VariantSetID) -> [(action: Int, successor: Successor)] {
    var moves: [(action: Int, successor: Successor)] = []
    unpack(state)
    forEachMove(for: variants) { moves.append(($0, $1)) }
    return moves
  }

  /// Goes through the moves of the state that is unpacked.
  private func forEachMove(
    for variants: VariantSetID, _ visit: (_ action: Int, Successor) -> Void
  ) {
    findCandidates()
    faulting.removeAll(keepingCapacity: true)
    for processor in held.indices { held[processor] = VariantSets.empty }
    for number in candidates {
      let action = program.actions[Int(number)]
      guard action.isUrgent, action.processor >= 0 else { continue }
      explore(.probe(Int(number)), action.probeEntry, variants)
    }
    enabled = VariantSets.empty
    for number in candidates {
      if Int(number) == rest { continue }
      let action = program.actions[Int(number)]
      var allowed = variants
      if !action.isUrgent, action.processor >= 0 {
        allowed = sets.difference(variants, held[Int(action.processor)])
      }
      if allowed == VariantSets.empty { continue }
      explore(.move(Int(number)), action.entry, allowed)
      for successor in successors { visit(Int(number), successor) }
      successors.removeAll(keepingCapacity: true)
    }
  }

  private func unpack(_ state: Int) {
    let start = state * store.width
    for word in 0..<store.width { sourceWords[word] = store.words[start + word] }
    for field in program.fields {
      let bits = sourceWords[Int(field.word)] &>> field.shift & field.mask
      let value = field.low &+ Int(truncatingIfNeeded: bits)
      source[Int(field.cell)] = value
      machine.registers[Int(field.cell)] = value
    }
  }

  private func findCandidates() {
    candidates.removeAll(keepingCapacity: true)
    candidates += program.always
    for group in program.groups {
      let place = source[Int(group.cell)] - group.low
      if group.actions.indices.contains(place) { candidates += group.actions[place] }
    }
  }

  // MARK: - Runs

  /// Runs from an entry for a set of variants, which splits where an open parameter is read.
  private func explore(_ run: Run, _ place: Int32, _ variants: VariantSetID) {
    let exit = machine.run(place)
    guard exit == .needs else {
      deliver(run, exit, variants)
      return
    }
    let number = machine.needed
    let resumption = machine.resumption
    var isFirst = true
    for place in flatStarts[number]..<flatStarts[number + 1] {
      let part = sets.intersection(variants, flatMasks[place])
      if part == VariantSets.empty { continue }
      machine.choose(number, flatValues[place])
      explore(run, isFirst ? resumption : entry(of: run), part)
      isFirst = false
    }
    machine.forget(number)
  }

  private func entry(of run: Run) -> Int32 {
    switch run {
    case .state: program.stateEntry
    case .end: program.endEntry
    case .initial: program.initialEntry
    case .rest: program.actions[rest ?? 0].entry
    case .probe(let action): program.actions[action].probeEntry
    case .move(let action): program.actions[action].entry
    }
  }

  /// Takes in how a run came out, and puts the registers back.
  private func deliver(_ run: Run, _ exit: FamilyExit, _ variants: VariantSetID) {
    if exit == .spoilt { isSpoilt = true }
    takeFindings(variants)
    switch run {
    case .state, .end:
      break
    case .initial:
      if exit == .landed { landAnywhere(variants) }
      for cell in freeCells { machine.registers[Int(cell)] = source[Int(cell)] }
    case .rest:
      let action = program.actions[rest ?? 0]
      if exit == .landed { land(variants, action) }
      restore(action)
    case .probe(let number):
      let action = program.actions[number]
      if exit == .landed {
        held[Int(action.processor)] = sets.union(held[Int(action.processor)], variants)
      }
      restore(action)
    case .move(let number):
      let action = program.actions[number]
      switch exit {
      case .landed:
        enabled = sets.union(enabled, variants)
        fired[number] = sets.union(fired[number], variants)
        land(variants, action)
      case .bodyFault:
        enabled = sets.union(enabled, variants)
        fired[number] = sets.union(fired[number], variants)
        tell(variants)
        faulting.append((number, variants))
      case .guardFault:
        enabled = sets.union(enabled, variants)
        tell(variants)
      case .disabled, .needs, .spoilt:
        break
      }
      restore(action)
    }
  }

  /// What a cell holds in a state.
  func value(of cell: CellID, in state: Int) -> Int {
    let place = program.fieldOfCell[cell.index]
    guard place >= 0 else { return 0 }
    let field = program.fields[Int(place)]
    let bits = store.words[state * store.width + Int(field.word)] &>> field.shift & field.mask
    return field.low &+ Int(truncatingIfNeeded: bits)
  }

  private func restore(_ action: FamilyProgram.CompiledAction) {
    for place in Int(action.writtenStart)..<Int(action.writtenEnd) {
      let cell = Int(program.written[place])
      machine.registers[cell] = source[cell]
    }
  }

  private func takeFindings(_ variants: VariantSetID) {
    if machine.findings.isEmpty { return }
    for finding in machine.findings {
      var concerned = variants
      // A property that has been decided is not evaluated any more.
      if finding.owner >= 0 {
        concerned = sets.difference(variants, shown[Int(finding.owner)])
        if concerned == VariantSets.empty { continue }
      }
      if finding.item < 0 {
        bounded = sets.union(bounded, concerned)
      } else if finding.inState {
        let item = Int(finding.item)
        shownByState[item] = sets.union(shownByState[item], concerned)
      } else {
        let item = Int(finding.item)
        shownByMove[item] = sets.union(shownByMove[item], concerned)
      }
    }
    machine.findings.removeAll(keepingCapacity: true)
  }

  /// Packs the state that the run has come to; only what the action writes differs from the source.
  private func land(_ variants: VariantSetID, _ action: FamilyProgram.CompiledAction) {
    for word in targetWords.indices { targetWords[word] = sourceWords[word] }
    for place in Int(action.writtenStart)..<Int(action.writtenEnd) {
      let field = program.fieldOfCell[Int(program.written[place])]
      if field >= 0 { pack(program.fields[Int(field)]) }
    }
    arrive(variants)
  }

  /// Packs a state of which nothing was known before.
  private func landAnywhere(_ variants: VariantSetID) {
    for word in targetWords.indices { targetWords[word] = 0 }
    for field in program.fields { pack(field) }
    arrive(variants)
  }

  /// Takes the state that is packed as one that the variants come to.
  private func arrive(_ variants: VariantSetID) {
    if isSpoilt { return }
    let state = targetWords.withUnsafeBufferPointer { words in
      words.baseAddress.map { store.number(of: $0) } ?? 0
    }
    if state == reached.count {
      reached.append(VariantSets.empty)
      pending.append(VariantSets.empty)
    }
    let letter = letterCells.isEmpty ? [] : letterCells.map { machine.registers[$0] }
    for place in successors.indices
    where successors[place].state == state && successors[place].letter == letter {
      successors[place].variants = sets.union(successors[place].variants, variants)
      return
    }
    successors.append(Successor(state: state, letter: letter, variants: variants))
  }

  private func pack(_ field: FamilyField) {
    let offset = UInt64(bitPattern: Int64(machine.registers[Int(field.cell)] &- field.low))
    if offset > field.span {
      isSpoilt = true
      return
    }
    let word = Int(field.word)
    targetWords[word] = targetWords[word] & ~(field.mask &<< field.shift) | offset &<< field.shift
  }
}
