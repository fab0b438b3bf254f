// All variants in one breadth-first search: a state carries the set of variants that reach it, and
// is expanded again for those that reach it later. Levels are synchronous, so every variant meets
// what it meets at the depth at which a search of its own would.
//
// Featured transition systems: Classen, Heymans, Schobbens, Legay and Raskin, Model checking lots
// of systems, ICSE 2010; Classen et al., IEEE TSE 39(8), 2013. We depart from them in three ways:
// features have several values; a presence condition is not written at a transition but found
// while the action runs, by splitting the set where an open parameter is read; and levels give
// shortest counterexamples for every variant.
//
// A level has two phases, in each of which all threads take part: states are expanded, while the
// store stays as it is; then each part of the store takes in what came to it. Everything that comes
// to a state within a level is united first, so that what is found does not depend on who was first.

import SeamChecking
import SeamIR
import SeamSystem
import Synchronization

final class FamilySearch {
  let space: VariantSpace
  /// The searching thread's own view of the sets.
  var sets: VariantSets
  /// For each dimension and digit the variants that have it.
  let masks: [[VariantSetID]]
  private let tables: FamilyTables
  private let shards: [FamilyShard]
  private let workers: [FamilyWorker]
  private let workforce: Workforce

  /// For each item the variants that have shown it.
  private var shown: [VariantSetID]
  private(set) var found: [[(depth: Int, variants: VariantSetID)]]
  private(set) var depth = 0
  private(set) var stopped: Verdict.Bound.Reason?
  private let records: Bool

  /// A level with fewer states is expanded by one thread.
  private let largeLevel: Int
  /// States that a thread takes at a time.
  private static let chunk = 16

  /// Where a move leads some variants.
  struct Successor {
    let state: Int
    let letter: [Int]
    let variants: VariantSetID
  }

  /// A move between states that are numbered without gaps; its action is -1 for resting, its target
  /// for running into a fault.
  struct Recorded {
    let source: Int32
    let action: Int32
    let target: Int32
    let variants: VariantSetID
  }

  /// Prepares a search in which the letters of moves are told by some scratch cells.
  ///
  /// - Parameters:
  ///   - system: What is explored; it is validated, and its open parameters are written by no action.
  ///   - space: Its variants.
  ///   - letterCells: The scratch cells.
  ///   - rest: The action that stands for resting; with it all moves are recorded.
  ///   - threads: How many threads may search.
  ///   - largeLevel: A level with fewer states is expanded by one thread.
  init(
    _ system: TransitionSystem, _ space: VariantSpace, letterCells: [Int], rest: Int? = nil,
    threads: Int = 1, largeLevel: Int = FamilyEngine.largeLevel
  ) {
    self.space = space
    self.largeLevel = largeLevel
    records = rest != nil
    let sets = VariantSets(variantCount: space.count)
    let masks = space.dimensions.indices.map { place in
      sets.sets(space.dimensions[place].values.count) { space.digit(of: $0, place) }
    }
    self.masks = masks
    let tables = FamilyTables(
      FamilyProgram(system), space, masks: masks, cellCount: system.cells.count)
    self.tables = tables
    shards = (0..<FamilyStateID.partCount).map {
      FamilyShard($0, width: tables.program.wordCount)
    }
    let itemCount = system.properties.count + system.faults.count
    workers = (0..<max(1, threads)).map { _ in
      FamilyWorker(
        FamilyExpander(
          tables, sets, letterCells: letterCells, rest: rest, itemCount: itemCount))
    }
    workforce = Workforce(threadCount: threads)
    self.sets = sets
    shown = Array(repeating: VariantSets.empty, count: itemCount)
    found = Array(repeating: [], count: itemCount)
  }

  deinit { workforce.dismiss() }

  // MARK: - What was found

  var stateCount: Int { shards.reduce(0) { $0 + $1.count } }
  var isSpoilt: Bool { workers.contains { $0.expander.isSpoilt } }
  var expansions: Int { workers.reduce(0) { $0 + $1.expander.tally.expansions } }
  var memoryBytes: Int {
    shards.reduce(sets.memoryBytes) { $0 + $1.memoryBytes }
  }

  /// For each action the variants that take it.
  var fired: [VariantSetID] {
    (0..<tables.actions.count).map { action in
      union { $0.fired[action] }
    }
  }

  /// Variants in which a number left its bound.
  var bounded: VariantSetID { union(\.bounded) }

  private func union(_ part: (FamilyTally) -> VariantUnion) -> VariantSetID {
    var whole = VariantUnion()
    for worker in workers { whole.add(part(worker.expander.tally), sets) }
    return whole.set(sets)
  }

  /// How many states exactly the variants of a set reach, by set.
  var stateCounts: VariantSetCounts {
    var counts = VariantSetCounts()
    for shard in shards { shard.forEachReached { counts.add(1, of: $0) } }
    return counts
  }

  /// How many moves exactly the variants of a set can make.
  var moveCounts: VariantSetCounts {
    workers.reduce(into: VariantSetCounts()) { $0.add($1.expander.tally.moves) }
  }

  /// Sets that tell variants with different behaviour apart, beside those of states and moves.
  var tellingSets: VariantSetCounts {
    workers.reduce(into: VariantSetCounts()) { $0.add($1.expander.tally.telling) }
  }

  /// Numbers the variants so that two have the same number exactly when they are in the same sets.
  func classes(by telling: VariantSetCounts) -> (classes: [Int], count: Int) {
    sets.classes(by: telling.map(\.set), workforce)
  }

  // MARK: - Levels

  func run(
    from initialValues: [[Int]], budget: Budget, shouldStop: () -> Bool,
    progress: (Progress) -> Void
  ) {
    let watch = FamilyWatch(budget)
    begin(initialValues)
    var frontier = shards.flatMap(\.frontier)
    while !frontier.isEmpty, stopped == nil, !isSpoilt {
      if let limit = budget.depth, depth > limit {
        stopped = .depth(limit)
        break
      }
      let isLarge = frontier.count >= largeLevel
      expand(frontier, isLarge) {
        if shouldStop() { return .interrupted }
        progress(Progress(statistics: statistics(watch), frontier: frontier.count))
        return watch.reason(memoryBytes + workers.reduce(0) { $0 + $1.sentBytes })
      }
      takeIn(isLarge)
      if let limit = budget.states, stateCount > limit { stopped = stopped ?? .states(limit) }
      closeLevel()
      frontier = shards.flatMap(\.frontier)
      if !frontier.isEmpty { depth += 1 }
    }
  }

  private typealias Frontier = [(state: FamilyStateID, variants: VariantSetID)]

  /// Expands a level, and asks now and then whether to go on.
  private func expand(
    _ frontier: Frontier, _ isLarge: Bool, _ obstacle: () -> Verdict.Bound.Reason?
  ) {
    let views = shards.map(\.view)
    for worker in workers { worker.prepare(views, shown) }
    let level = FamilyLevel(frontier, chunk: Self.chunk)
    let workers = self.workers
    workforce.run(isLarge) {
      while let range = level.next() {
        workers[0].expand(frontier, range)
        if workers[0].isDue, let reason = obstacle() {
          stopped = reason
          level.halt()
        }
      }
    } others: { number in
      while let range = level.next() { workers[number].expand(level.states, range) }
    }
  }

  /// Takes in what the workers have sent to each part of the store.
  private func takeIn(_ isLarge: Bool) {
    for worker in workers { worker.send() }
    let outboxes = workers.map(\.sent)
    let (shards, workers) = (self.shards, self.workers)
    let turn = Turn()
    workforce.run(isLarge) { number in
      while let part = turn.next(below: shards.count) {
        shards[part].take(outboxes, &workers[number].expander.sets)
      }
    }
    if records {
      let views = shards.map(\.view)
      for worker in workers { worker.expander.resolve(worker.sent, views) }
    }
  }

  private func statistics(_ watch: FamilyWatch) -> Statistics {
    Statistics(
      states: stateCount, transitions: 0, depth: depth, completeDepth: depth - 1,
      seconds: watch.seconds, memoryBytes: memoryBytes)
  }

  /// Settles what was shown first in this level; with `atOnce` by whatever way at its own depth.
  private func closeLevel(atOnce: Bool = false) {
    var byState = Array(repeating: VariantUnion(), count: found.count)
    var byMove = byState
    for worker in workers { worker.expander.handOver(byState: &byState, byMove: &byMove) }
    for item in found.indices where !(byState[item].isEmpty && byMove[item].isEmpty) {
      if atOnce {
        byState[item].add(byMove[item], sets)
        byMove[item].clear()
      }
      settle(item, byState[item], at: depth)
      settle(item, byMove[item], at: depth + 1)
    }
  }

  private func settle(_ item: Int, _ variants: VariantUnion, at depth: Int) {
    let new = sets.difference(variants.set(sets), shown[item])
    if new == VariantSets.empty { return }
    found[item].append((depth, new))
    shown[item] = sets.union(shown[item], new)
  }

  // MARK: - Single states

  private func begin(_ initialValues: [[Int]]) {
    for successor in beginnings(initialValues) {
      let state = FamilyStateID(number: successor.state)
      shards[state.part].arrive(state.place, successor.variants)
    }
    for shard in shards { shard.settle(&sets) }
    // What the first letter shows counts at depth 0, however it shows it.
    closeLevel(atOnce: true)
  }

  /// The states in which runs begin, with the variants that begin there.
  func beginnings(_ initialValues: [[Int]]) -> [Successor] {
    let fields = tables.program.fields
    if fields.contains(where: { initialValues[Int($0.cell)].isEmpty }) || space.count == 0 {
      return []
    }
    let worker = workers[0]
    worker.prepare(shards.map(\.view), shown)
    var found: [Successor] = []
    var positions = Array(repeating: 0, count: fields.count)
    while true {
      worker.expander.begin(
        zip(fields, positions).map { field, position in
          (Int(field.cell), initialValues[Int(field.cell)][position])
        })
      found += enter(worker.expander.successors, worker.expander.successorWords)
      worker.expander.clearSuccessors()
      guard
        let place = positions.indices.last(where: {
          positions[$0] + 1 < initialValues[Int(fields[$0].cell)].count
        })
      else { return found }
      positions[place] += 1
      for later in positions.indices where later > place { positions[later] = 0 }
    }
  }

  /// The moves of a state under some variants, in the order in which actions are tried, and those
  /// that run into a fault.
  func moves(
    of number: Int, for variants: VariantSetID
  ) -> (made: [(action: Int, successor: Successor)], faulting: [(Int, VariantSetID)]) {
    var moves: [(action: Int, successor: Successor)] = []
    let state = FamilyStateID(number: number)
    let worker = workers[0]
    worker.prepare(shards.map(\.view), shown)
    var found: [(Int, FamilySuccessor, [UInt64])] = []
    worker.expander.forEachMove(of: shards[state.part].words(state.place), for: variants) {
      found.append(($0, $1, $2))
    }
    for (action, successor, words) in found {
      moves += enter([successor], words).map { (action, $0) }
    }
    return (moves, worker.expander.faulting)
  }

  private func enter(_ successors: [FamilySuccessor], _ words: [UInt64]) -> [Successor] {
    let width = tables.program.wordCount
    return words.withUnsafeBufferPointer { words in
      guard let base = words.baseAddress else { return [] }
      return successors.enumerated().map { place, successor in
        let part = FamilyStateID.part(of: successor.hash)
        let state = FamilyStateID(
          shards[part].place(of: base + place * width, successor.hash), part: part)
        return Successor(
          state: state.number, letter: successor.letter, variants: successor.variants)
      }
    }
  }

  // MARK: - States without gaps

  /// For each part of the store the number of its first state, where states have no gaps.
  private var firstNumbers: [Int] {
    shards.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// Numbers states from 0 without gaps.
  var denseNumber: (Int) -> Int {
    let firsts = firstNumbers
    return { number in
      let state = FamilyStateID(number: number)
      return firsts[state.part] + state.place
    }
  }

  /// Every move that was made, and every one that ran into a fault, where they were to be kept.
  var recorded: [Recorded] {
    let dense = denseNumber
    return workers.flatMap(\.expander.recorded).map { move in
      var target = -1
      if case .state(let state) = move.target { target = dense(state.number) }
      return Recorded(
        source: Int32(dense(move.source.number)), action: move.action, target: Int32(target),
        variants: move.variants)
    }
  }

  /// For each state, in the order without gaps, the variants that reach it.
  var reaching: [VariantSetID] {
    var result: [VariantSetID] = []
    for shard in shards { shard.forEachReached { result.append($0) } }
    return result
  }

  /// Calls `visit` for each state, in the order without gaps, with a way to ask what a cell holds.
  func forEachState(_ visit: ((CellID) -> Int) -> Void) {
    for shard in shards {
      for place in 0..<shard.count {
        visit { cell in
          let field = tables.program.fieldOfCell[cell.index]
          return field < 0 ? 0 : shard.value(of: tables.program.fields[Int(field)], place)
        }
      }
    }
  }
}

/// What one thread of a search owns.
private final class FamilyWorker: @unchecked Sendable {
  // Unchecked: in each phase one thread has it; `sent` stays as it is while others read it.

  var expander: FamilyExpander
  /// What it has sent to the parts of the store.
  private(set) var sent = FamilyOutbox()
  private var expandedSince = 0

  /// States between two questions whether to go on.
  private static let patience = 1024

  init(_ expander: FamilyExpander) { self.expander = expander }

  func prepare(_ views: [FamilyShard.View], _ shown: [VariantSetID]) {
    expander.views = views
    expander.shown = shown
  }

  func expand(
    _ states: [(state: FamilyStateID, variants: VariantSetID)], _ range: Range<Int>
  ) {
    expander.expand(states[range])
    expandedSince += range.count
  }

  /// Whether it is time to ask whether to go on.
  var isDue: Bool {
    if expandedSince < Self.patience { return false }
    expandedSince = 0
    return true
  }

  func send() {
    sent.clear()
    swap(&sent, &expander.outbox)
  }

  var sentBytes: Int { expander.outbox.memoryBytes }
}

/// The states of a level, which threads share out among themselves.
private final class FamilyLevel: Sendable {
  let states: [(state: FamilyStateID, variants: VariantSetID)]
  private let chunk: Int
  private let taken = Atomic(0)

  init(_ states: [(state: FamilyStateID, variants: VariantSetID)], chunk: Int) {
    self.states = states
    self.chunk = chunk
  }

  /// Some states that nobody else gets; `nil` where there are none any more.
  func next() -> Range<Int>? {
    let start = taken.add(chunk, ordering: .relaxed).oldValue
    return start < states.count ? start..<min(start + chunk, states.count) : nil
  }

  /// Lets nobody have any more.
  func halt() { taken.store(states.count, ordering: .relaxed) }
}

/// How long a search has taken, and whether that, or what it uses, is too much.
private struct FamilyWatch {
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private let budget: Budget

  init(_ budget: Budget) {
    self.budget = budget
    start = clock.now
  }

  var seconds: Double {
    let passed = start.duration(to: clock.now).components
    return Double(passed.seconds) + Double(passed.attoseconds) * 1e-18
  }

  func reason(_ memoryBytes: Int) -> Verdict.Bound.Reason? {
    if let limit = budget.seconds, seconds > limit { return .seconds(limit) }
    if let limit = budget.memoryBytes, memoryBytes > limit { return .memory(bytes: limit) }
    return nil
  }
}
