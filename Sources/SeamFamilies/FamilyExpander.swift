// What one thread needs to expand states: a machine, and counts of its own of what it finds, which are
// put together between levels.

import SeamIR
import SeamReductions

/// Finds the moves of states for sets of variants.
struct FamilyExpander {
  let tables: FamilyTables
  var sets: VariantSets
  private var machine: FamilyMachine
  private let width: Int
  /// Scratch cells that make a move's letter: what it has beside its target.
  private let letterCells: [Int]
  /// The action that stands for resting where nothing is enabled; it is never tried elsewhere.
  private let rest: Int?

  /// Where states are looked up; set at the beginning of a level.
  var views: [FamilyShard.View] = []
  /// For each item the variants that have shown it in levels before this.
  var shown: [VariantSetID]
  var outbox = FamilyOutbox()
  private(set) var tally: FamilyTally
  private(set) var isSpoilt = false
  /// Every move that was made, and every one that ran into a fault, where they are to be kept.
  private(set) var recorded: [FamilyMove] = []
  /// How many of them have targets with names.
  private var resolvedCount = 0

  // The state being expanded.
  /// The variants that it is expanded for.
  private var expanding = VariantSets.empty
  /// The variants that a run is made for, which splits where an open parameter is read.
  private var subject = VariantSets.empty
  /// The variants of those being expanded that have been found to be able to move; nothing is added any
  /// more once these are all.
  private var enabled = VariantUnion()
  private var isEveryoneEnabled = false
  private var held: [VariantSetID]
  private var candidates: [Int32] = []
  /// Where the action being run leads, with which letter, and for which variants.
  private(set) var successors: [FamilySuccessor] = []
  /// Their packed states, one after another.
  private(set) var successorWords: [UInt64] = []
  /// The moves of the state being expanded that run into a fault.
  private(set) var faulting: [(action: Int, variants: VariantSetID)] = []

  /// What a run is for.
  private enum Run {
    case state, end, initial, rest
    case probe(Int)
    case move(Int)
  }

  init(
    _ tables: FamilyTables, _ sets: VariantSets, letterCells: [Int], rest: Int?, itemCount: Int
  ) {
    self.tables = tables
    self.sets = sets
    self.letterCells = letterCells
    self.rest = rest
    machine = FamilyMachine(tables)
    width = tables.program.wordCount
    shown = Array(repeating: VariantSets.empty, count: itemCount)
    tally = FamilyTally(itemCount: itemCount, actionCount: tables.actions.count)
    held = Array(repeating: VariantSets.empty, count: tables.program.processorCount)
  }

  // MARK: - Levels

  /// Expands states, each for some variants, and puts what comes out into the outbox.
  mutating func expand(_ states: ArraySlice<(state: FamilyStateID, variants: VariantSetID)>) {
    for (state, variants) in states {
      if isSpoilt { return }
      expand(state, views[state.part].words + state.place * width, variants)
    }
  }

  private mutating func expand(
    _ state: FamilyStateID, _ words: UnsafePointer<UInt64>, _ variants: VariantSetID
  ) {
    tally.expansions += 1
    unpack(words)
    explore(.state, tables.program.stateEntry, for: variants)
    beginMoves(for: variants)
    for number in candidates {
      makeMove(Int(number), variants)
      for place in successors.indices {
        tally.moves.add(1, of: successors[place].variants)
        send(place, from: state, Int32(number))
      }
      clearSuccessors()
    }
    if rest != nil {
      for (action, variants) in faulting {
        recorded.append(
          FamilyMove(source: state, action: Int32(action), target: .fault, variants: variants))
      }
    }
    if isEveryoneEnabled { return }
    let ended = enabled.complement(in: variants, &sets)
    if ended == VariantSets.empty { return }
    explore(.end, tables.program.endEntry, for: ended)
    guard let rest else { return }
    explore(.rest, tables.actions.base[rest].entry, for: ended)
    for place in successors.indices {
      tally.telling.add(1, of: successors[place].variants)
      send(place, from: state, -1)
    }
    clearSuccessors()
  }

  private mutating func send(_ place: Int, from source: FamilyStateID, _ action: Int32) {
    let successor = successors[place]
    let part = FamilyStateID.part(of: successor.hash)
    let known = successorWords.withUnsafeBufferPointer { words in
      words.baseAddress.map { views[part].place(of: $0 + place * width, successor.hash) } ?? -1
    }
    if known >= 0 {
      if rest != nil {
        recorded.append(
          FamilyMove(
            source: source, action: action, target: .state(FamilyStateID(known, part: part)),
            variants: successor.variants))
      }
      let new = sets.difference(successor.variants, views[part].reached[known])
      if new == VariantSets.empty { return }
      outbox.parts[part].known.append(
        FamilyOutbox.Arrival(place: Int32(truncatingIfNeeded: known), variants: new))
      return
    }
    if rest != nil {
      recorded.append(
        FamilyMove(
          source: source, action: action,
          target: .stranger(part: part, index: outbox.parts[part].new.count),
          variants: successor.variants))
    }
    outbox.parts[part].new.append(
      FamilyOutbox.Stranger(hash: successor.hash, variants: successor.variants))
    for word in place * width..<(place + 1) * width {
      outbox.parts[part].words.append(successorWords[word])
    }
  }

  /// Finds the names of states that were new in a level, once it has been taken in.
  mutating func resolve(_ sent: FamilyOutbox, _ views: [FamilyShard.View]) {
    defer { resolvedCount = recorded.count }
    for index in resolvedCount..<recorded.count {
      guard case .stranger(let part, let place) = recorded[index].target else { continue }
      let known = sent.parts[part].words.withUnsafeBufferPointer { words in
        words.baseAddress.map {
          views[part].place(of: $0 + place * width, sent.parts[part].new[place].hash)
        } ?? -1
      }
      recorded[index].target = .state(FamilyStateID(known, part: part))
    }
  }

  // MARK: - One state

  /// Finds the states in which runs begin from some values of the state cells.
  mutating func begin(_ values: [(cell: Int, value: Int)]) {
    for place in 0..<tables.freeCells.count {
      machine.source[Int(tables.freeCells.base[place])] = 0
    }
    for (cell, value) in values { machine.source[cell] = value }
    restoreAll()
    explore(.initial, tables.program.initialEntry, for: VariantSets.all)
  }

  /// Calls `visit` with each move of a state, in the order in which actions are tried.
  mutating func forEachMove(
    of words: UnsafePointer<UInt64>, for variants: VariantSetID,
    _ visit: (_ action: Int, FamilySuccessor, [UInt64]) -> Void
  ) {
    unpack(words)
    beginMoves(for: variants)
    for number in candidates {
      makeMove(Int(number), variants)
      for place in successors.indices {
        visit(
          Int(number), successors[place],
          Array(successorWords[place * width..<(place + 1) * width]))
      }
      clearSuccessors()
    }
  }

  mutating func clearSuccessors() {
    successors.removeAll(keepingCapacity: true)
    successorWords.removeAll(keepingCapacity: true)
  }

  /// Finds the actions to try, and which variants urgent ones hold up.
  private mutating func beginMoves(for variants: VariantSetID) {
    findCandidates()
    faulting.removeAll(keepingCapacity: true)
    expanding = variants
    enabled.clear()
    isEveryoneEnabled = false
    if !tables.hasUrgent { return }
    for processor in held.indices { held[processor] = VariantSets.empty }
    for number in candidates {
      let action = tables.actions.base[Int(number)]
      guard action.isUrgent, action.processor >= 0 else { continue }
      explore(.probe(Int(number)), action.probeEntry, for: variants)
    }
  }

  /// Finds where an action leads from the state that is unpacked.
  private mutating func makeMove(_ number: Int, _ variants: VariantSetID) {
    if number == rest { return }
    let action = tables.actions.base[number]
    var allowed = variants
    if tables.hasUrgent, !action.isUrgent, action.processor >= 0 {
      allowed = sets.difference(variants, held[Int(action.processor)])
      if allowed == VariantSets.empty { return }
    }
    explore(.move(number), action.entry, for: allowed)
  }

  private mutating func unpack(_ words: UnsafePointer<UInt64>) {
    for word in 0..<width { machine.sourceWords[word] = words[word] }
    for place in 0..<tables.fields.count {
      let field = tables.fields.base[place]
      let bits = words[Int(field.word)] &>> field.shift & field.mask
      let value = field.low &+ Int(truncatingIfNeeded: bits)
      machine.source[Int(field.cell)] = value
      machine.registers[Int(field.cell)] = value
    }
  }

  private mutating func findCandidates() {
    candidates.removeAll(keepingCapacity: true)
    let wordCount = tables.program.sieve.wordCount
    for word in 0..<wordCount {
      let rest = tables.actions.count - word * 64
      var passing: UInt64 = rest >= 64 ? .max : (1 << UInt64(rest)) - 1
      for place in 0..<tables.tests.count {
        let test = tables.tests.base[place]
        let row = test.origin &+ machine.source[Int(test.cell)] &* wordCount
        passing &= tables.passing.base[row &+ word]
      }
      while passing != 0 {
        candidates.append(Int32(truncatingIfNeeded: word &* 64 &+ passing.trailingZeroBitCount))
        passing &= passing &- 1
      }
    }
  }

  // MARK: - Runs

  /// Runs from an entry for a set of variants, which splits where an open parameter is read.
  private mutating func explore(_ run: Run, _ place: Int32, for variants: VariantSetID) {
    subject = variants
    explore(run, place, VariantSets.all)
  }

  /// Runs for those of the variants that have made some choices.
  ///
  /// Which variants these are is worked out only where the run comes to something: the choices are few
  /// and the same everywhere, and most runs end at a guard.
  private mutating func explore(_ run: Run, _ place: Int32, _ choices: VariantSetID) {
    let exit = machine.run(place)
    if exit == .refused && machine.findings.isEmpty { return }
    guard exit == .needs else {
      deliver(run, exit, choices)
      return
    }
    let number = machine.needed
    let resumption = machine.resumption
    var isFirst = true
    for place in tables.starts.base[number]..<tables.starts.base[number + 1] {
      let part = sets.intersection(choices, tables.masks.base[place])
      if !sets.meet(subject, part) { continue }
      machine.choose(number, tables.values.base[place])
      explore(run, isFirst ? resumption : entry(of: run), part)
      isFirst = false
    }
    machine.forget(number)
  }

  private func entry(of run: Run) -> Int32 {
    switch run {
    case .state: tables.program.stateEntry
    case .end: tables.program.endEntry
    case .initial: tables.program.initialEntry
    case .rest: tables.actions.base[rest ?? 0].entry
    case .probe(let action): tables.actions.base[action].probeEntry
    case .move(let action): tables.actions.base[action].entry
    }
  }

  /// Takes in how a run came out, and puts the registers back.
  private mutating func deliver(_ run: Run, _ exit: FamilyExit, _ choices: VariantSetID) {
    if exit == .spoilt { isSpoilt = true }
    if machine.findings.isEmpty {
      switch (run, exit) {
      case (.state, _), (.end, _): return
      case (.probe(let number), .disabled), (.move(let number), .disabled):
        return restore(tables.actions.base[number])
      default: break
      }
    }
    let variants = sets.intersection(subject, choices)
    takeFindings(variants)
    switch run {
    case .state, .end:
      break
    case .initial:
      if exit == .landed {
        machine.targetWords.update(repeating: 0, count: width)
        for place in 0..<tables.fields.count { pack(tables.fields.base[place]) }
        arrive(variants)
      }
      restoreAll()
    case .rest:
      let action = tables.actions.base[rest ?? 0]
      if exit == .landed { land(variants, action) }
      restore(action)
    case .probe(let number):
      let action = tables.actions.base[number]
      if exit == .landed {
        held[Int(action.processor)] = sets.union(held[Int(action.processor)], variants)
      }
      restore(action)
    case .move(let number):
      let action = tables.actions.base[number]
      switch exit {
      case .landed:
        enable(variants)
        tally.fired[number].add(variants, sets.arena)
        land(variants, action)
      case .bodyFault:
        enable(variants)
        tally.fired[number].add(variants, sets.arena)
        tally.telling.add(1, of: variants)
        faulting.append((number, variants))
      case .guardFault:
        enable(variants)
        tally.telling.add(1, of: variants)
      case .refused, .disabled, .needs, .spoilt:
        break
      }
      restore(action)
    }
  }

  /// Notes that variants can move.
  private mutating func enable(_ variants: VariantSetID) {
    if variants == expanding { isEveryoneEnabled = true }
    if !isEveryoneEnabled { enabled.add(variants, sets.arena) }
  }

  private func restore(_ action: FamilyProgram.CompiledAction) {
    for place in Int(action.writtenStart)..<Int(action.writtenEnd) {
      let cell = Int(tables.written.base[place])
      machine.registers[cell] = machine.source[cell]
    }
  }

  private func restoreAll() {
    for place in 0..<tables.freeCells.count {
      let cell = Int(tables.freeCells.base[place])
      machine.registers[cell] = machine.source[cell]
    }
  }

  private mutating func takeFindings(_ variants: VariantSetID) {
    if machine.findings.isEmpty { return }
    for finding in machine.findings {
      var concerned = variants
      // A property that has been decided is not evaluated any more.
      if finding.owner >= 0 {
        concerned = sets.difference(variants, shown[Int(finding.owner)])
        if concerned == VariantSets.empty { continue }
      }
      if finding.item < 0 {
        tally.bounded.add(concerned, sets.arena)
      } else if finding.inState {
        tally.shownByState[Int(finding.item)].add(concerned, sets.arena)
      } else {
        tally.shownByMove[Int(finding.item)].add(concerned, sets.arena)
      }
    }
    machine.findings.removeAll(keepingCapacity: true)
  }

  /// Packs the state that the run has come to; only what the action writes differs from the source.
  private mutating func land(_ variants: VariantSetID, _ action: FamilyProgram.CompiledAction) {
    for word in 0..<width { machine.targetWords[word] = machine.sourceWords[word] }
    for place in Int(action.packedStart)..<Int(action.packedEnd) {
      pack(tables.fields.base[Int(tables.packed.base[place])])
    }
    arrive(variants)
  }

  @inline(__always)
  private mutating func pack(_ field: FamilyField) {
    let offset = UInt64(bitPattern: Int64(machine.registers[Int(field.cell)] &- field.low))
    if offset > field.span {
      isSpoilt = true
      return
    }
    let word = machine.targetWords + Int(field.word)
    word.pointee = word.pointee & ~(field.mask &<< field.shift) | offset &<< field.shift
  }

  /// Takes the state that is packed as one that the variants come to.
  private mutating func arrive(_ variants: VariantSetID) {
    if isSpoilt { return }
    let letter = letterCells.isEmpty ? [] : letterCells.map { machine.registers[$0] }
    for place in successors.indices where successors[place].letter == letter {
      if isTarget(place) {
        successors[place].variants = sets.union(successors[place].variants, variants)
        return
      }
    }
    let hash = FamilyShard.hash(machine.targetWords, width)
    successors.append(FamilySuccessor(hash: hash, letter: letter, variants: variants))
    for word in 0..<width { successorWords.append(machine.targetWords[word]) }
  }

  /// Whether a successor's packed state is the one that has just been packed.
  private func isTarget(_ place: Int) -> Bool {
    for word in 0..<width where successorWords[place * width + word] != machine.targetWords[word] {
      return false
    }
    return true
  }

  /// Gives away what was shown since the last time, to be put together.
  mutating func handOver(byState: inout [VariantUnion], byMove: inout [VariantUnion]) {
    for item in byState.indices {
      if !tally.shownByState[item].isEmpty {
        byState[item].add(tally.shownByState[item], sets)
        tally.shownByState[item].clear()
      }
      if !tally.shownByMove[item].isEmpty {
        byMove[item].add(tally.shownByMove[item], sets)
        tally.shownByMove[item].clear()
      }
    }
  }
}

/// Where a move leads some variants; its packed state lies elsewhere.
struct FamilySuccessor {
  let hash: UInt64
  /// What the letter cells held, where there are any.
  let letter: [Int]
  var variants: VariantSetID
}

/// A move of some variants; its action is -1 for resting.
struct FamilyMove {
  enum Target {
    case state(FamilyStateID)
    case fault
    /// A state that was not known yet: the number that it has in the outbox.
    case stranger(part: Int, index: Int)
  }

  let source: FamilyStateID
  let action: Int32
  var target: Target
  let variants: VariantSetID
}

/// What a thread has found out.
struct FamilyTally {
  // In this level, for each item.
  var shownByState: [VariantUnion]
  var shownByMove: [VariantUnion]
  // In all levels.
  var bounded = VariantUnion()
  var fired: [VariantUnion]
  var expansions = 0
  /// By set how many moves exactly its variants can make.
  var moves = VariantSetCounts()
  /// Sets that tell variants with different behaviour apart, though none of their moves does.
  var telling = VariantSetCounts()

  init(itemCount: Int, actionCount: Int) {
    shownByState = Array(repeating: VariantUnion(), count: itemCount)
    shownByMove = shownByState
    fired = Array(repeating: VariantUnion(), count: actionCount)
  }
}
