// The search: breadth first, level by level. A level is expanded in phases: all threads take states
// from it until it is done, or until the store wants more room, which is made between phases. What
// is found does not depend on who expands which state when: a level is a set, every state of it is
// expanded once, and what is looked for stays looked for until the level is done.

import SeamChecking
import SeamSystem
import SeamIR
import SeamNative
import SeamReductions

/// One exploration of a compiled system.
struct Exploration<E: Exchange>: ~Copyable {
  let program: Program
  let exchange: E
  let workforce: Workforce
  let workers: Workers
  /// The number of the first state of each level begun, and the end of the last.
  private(set) var levels: [Int] = [0]
  /// For each item the least number of moves it takes.
  private(set) var foundAt: [Int?]
  /// For items that the monitors show on an initial state at once: the values it begins with.
  private(set) var shownInitially: [Int: [Int]] = [:]
  private(set) var statistics = Statistics(
    states: 0, transitions: 0, depth: 0, completeDepth: -1, seconds: 0, memoryBytes: 0)
  /// The last level of which every state was asked whether it is an end.
  private(set) var endDepth = -1
  private(set) var actionCounts: [Int] = []
  /// The level at which native code took over.
  private(set) var nativeLevel: Int?
  private(set) var control: SearchControl
  /// Whether the states of the last level are in an order that depends on the threads.
  private var isUnordered = false
  /// What is wrong with a search in which moves are left out, as far as is known.
  private(set) var flaw: MoveReduction.Flaw?
  private let isReduced: Bool
  private var looks = MoveReduction.looks[...]
  /// What an earlier search had done that this one goes on from.
  private var before: SearchMark?
  private let core: String

  private var store: E.Store { exchange.store }
  var stopped: Verdict.Bound.Reason? { control.stopped }

  /// States that a thread takes from a level at a time, at most and at least; and between two looks at the limits.
  private static var chunk: Int { 256 }
  private static var chunkMin: Int { 32 }
  /// Levels below are expanded by the calling thread alone.
  static var largeLevel: Int { 1024 }

  /// An exploration that has yet to begin.
  ///
  /// In checkpoints the core has the given name, which may be empty where none is written.
  init(
    _ program: Program, _ exchange: E, threads: Int, control: SearchControl,
    reduction: MoveReduction? = nil, symmetry: SymmetryAction? = nil, core: String = "",
    keepsParents: Bool = false
  ) {
    self.core = core
    self.program = program
    self.exchange = exchange
    self.control = control
    isReduced = reduction != nil
    workforce = Workforce(threadCount: threads)
    workers = Workers(
      program, reduction, symmetry, count: threads, keepsParents: keepsParents)
    foundAt = Array(repeating: nil, count: program.items.count)
  }

  deinit { workforce.dismiss() }

  /// Goes on from what an earlier search knew, whose states are in the store.
  mutating func resume(from mark: SearchMark) {
    levels = mark.levels
    foundAt = mark.foundAt
    shownInitially = mark.shownInitially
    endDepth = mark.endDepth
    isUnordered = mark.isUnordered
    before = mark
    workers.close(foundAt)
  }

  /// Explores until everything is seen or the budget runs out.
  ///
  /// - Parameters:
  ///   - initialValues: For each cell the values that it may begin with.
  ///   - native: Native code that is there, for each level at which it might take over.
  ///   - keepMark: Called at the beginning of each level.
  mutating func run(
    from initialValues: [[Int]], native: (_ level: Int) -> NativeCode?,
    keepMark: ((SearchMark, E.Store) -> Void)? = nil
  ) {
    if before == nil {
      begin(initialValues)
      _ = endLevel()
    }
    var depth = levels.count - 2
    var frontier = levels[depth + 1] - levels[depth]
    while stopped == nil && frontier > 0 && workers.spoiltBy == nil && workers.asymmetry == nil {
      statistics.depth = depth
      statistics.completeDepth = depth
      if let keepMark { keepMark(mark, store) }
      if isReduced, let look = looks.first, store.count >= look {
        looks.removeFirst()
        flaw = findFlaw(expanded: levels[depth])
        if let flaw, !flaw.isNone { break }
      }
      if nativeLevel == nil, let code = native(depth) {
        workers.adopt(code)
        nativeLevel = depth
      }
      if depth == control.budget.depth {
        lookForEnds(depth)
        break
      }
      expandLevel(depth)
      frontier = endLevel()
      depth += 1
    }
    inspectRest(depth)
    if isReduced && stopped == nil && flaw?.isNone ?? true {
      flaw = findFlaw(expanded: store.count)
    }
    updateStatistics()
  }

  /// What is known between two levels.
  private var mark: SearchMark {
    SearchMark(
      core: core, width: program.packing.wordCount, levels: levels, foundAt: foundAt,
      shownInitially: shownInitially, transitions: transitions, actionCounts: takenSoFar,
      endDepth: endDepth, isBounded: isBounded, isUnordered: isUnordered, seconds: seconds)
  }

  private var transitions: Int { (before?.transitions ?? 0) + workers.transitions }
  /// Whether a move or an evaluation was given up because a number left its bound.
  var isBounded: Bool { before?.isBounded == true || workers.isBounded }
  /// Of searching, that of an earlier search included.
  private var seconds: Double { (before?.seconds ?? 0) + control.seconds }
  private var takenSoFar: [Int] {
    guard let before else { return workers.actionCounts }
    return zip(before.actionCounts, workers.actionCounts).map { $0 &+ $1 }
  }

  // MARK: - Levels

  /// Puts the cross product of the initial values into level 0, the last cell varying fastest.
  private mutating func begin(_ choices: [[Int]]) {
    if choices.contains(where: { $0.isEmpty }) { return }
    var positions = Array(repeating: 0, count: choices.count)
    var count = 0
    repeat {
      let values = zip(choices, positions).map { $0[$1] }
      var hasRoom = workers[0].begin(with: values, exchange)
      while !hasRoom && makeRoom() { hasRoom = workers[0].deliverRest(to: exchange) }
      for finding in workers[0].expander.machine.findings {
        let item = Int(finding.item)
        if shownInitially[item] == nil { shownInitially[item] = values }
      }
      workers[0].takeFindings(0)
      count += 1
      if count % Self.chunk == 0 { poll() }
    } while stopped == nil && Self.advance(&positions, choices)
  }

  /// Counts one on; whether there was a next.
  private static func advance(_ positions: inout [Int], _ choices: [[Int]]) -> Bool {
    for place in positions.indices.reversed() {
      positions[place] += 1
      if positions[place] < choices[place].count { return true }
      positions[place] = 0
    }
    return false
  }

  private mutating func expandLevel(_ depth: Int) {
    let level = levels[depth]..<levels[depth + 1]
    let isComplete =
      mayReachLimit(level) ? expandInOrder(level, depth) : work(.expand, on: level, depth)
    if isComplete { endDepth = depth }
  }

  /// Whether the limit on states might cut this level off.
  private func mayReachLimit(_ level: Range<Int>) -> Bool {
    guard let limit = control.budget.states else { return false }
    let (most, isHuge) = level.count.multipliedReportingOverflow(by: program.actions.count)
    return isHuge || most > limit - store.count
  }

  /// Expands a level on one thread in an order that does not depend on threads, so that a limit cuts
  /// off the same states whatever their number.
  ///
  /// - Returns: Whether all of it has been expanded.
  private mutating func expandInOrder(_ level: Range<Int>, _ depth: Int) -> Bool {
    var numbers = Array(level)
    if isUnordered {
      let width = program.packing.wordCount
      let store = store
      numbers.sort { left, right in
        UnsafeBufferPointer(start: store.state(left), count: width)
          .lexicographicallyPrecedes(UnsafeBufferPointer(start: store.state(right), count: width))
      }
      isUnordered = false
    }
    for (place, number) in numbers.enumerated() {
      if place % Self.chunk == 0 { poll() }
      if stopped != nil || workers.spoiltBy != nil {
        _ = workers.abandoned()
        for number in numbers[place...] { inspect(number..<number + 1, depth) }
        return false
      }
      var hasRoom = workers[0].expandAlone(number, depth: depth, exchange)
      while !hasRoom && makeRoom() { hasRoom = workers[0].deliverRest(to: exchange) }
    }
    return stopped == nil
  }

  /// Has all workers do a task on a level; whether all of it has been done.
  private mutating func work(_ task: Worker.Task, on level: Range<Int>, _ depth: Int) -> Bool {
    let isLarge = level.count >= Self.largeLevel
    if isLarge && task == .expand { isUnordered = true }
    let isAlone = workforce.isAlone(isLarge)
    // So small that no thread waits long for the last.
    let chunk =
      isAlone ? Self.chunk : max(Self.chunkMin, min(Self.chunk, level.count / 32))
    let states = ChunkedRange(level, chunk: chunk)
    let phase = Phase(task: task, depth: depth, states: states, exchange: exchange)
    let workers = workers
    workers.prepare(alone: isAlone)
    defer { workers.prepare(alone: true) }
    repeat {
      states.goOn()
      let mayStop = task != .inspect
      workforce.run(isLarge) {
        var count = 0
        while phase.advance(&workers[0]) {
          count += 1
          if mayStop && count % 4 == 0 { poll(expanded: states.rest.lowerBound) }
          if mayStop && stopped != nil { states.halt() }
        }
      } others: { number in
        while phase.advance(&workers[number]) {}
      }
      if workers.spoiltBy != nil { return false }
    } while phase.needsRoom() && makeRoom()
    if stopped == nil || task == .inspect { return true }
    for rest in workers.abandoned() + [states.rest] { inspect(rest, depth) }
    return false
  }

  /// Looks at states without expanding them.
  private mutating func inspect(_ numbers: Range<Int>, _ depth: Int) {
    if !numbers.isEmpty { _ = work(.inspect, on: numbers, depth) }
  }

  /// Looks at the states of the last level that the budget allows, and asks which are ends.
  private mutating func lookForEnds(_ depth: Int) {
    if work(.lookForEnds, on: levels[depth]..<levels[depth + 1], depth) {
      endDepth = depth
      if workers.haveMoves { control.stop(.depth(depth)) }
    }
    takeFindings()
  }

  /// After an early end: looks at the states that were found and not expanded.
  private mutating func inspectRest(_ depth: Int) {
    guard let stopped, depth < levels.count - 1, stopped != .depth(depth) else { return }
    let level = levels[depth]..<levels[depth + 1]
    if !level.isEmpty { statistics.depth = depth }
    inspect(level, depth)
    takeFindings()
  }

  /// Seals what has been found as the next level.
  ///
  /// Items stay open to the end of the level, since evaluating a property may show a fault in one
  /// state and the property in another, and since a state of this level counts before a move.
  private mutating func endLevel() -> Int {
    // After an early end there may be successors for which there was no room.
    _ = workers.abandoned()
    store.seal(workers.givenBack())
    let first = levels[levels.count - 1]
    levels.append(store.count)
    store.begin(level: levels.count - 1, keeping: first)
    takeFindings()
    workers.close(foundAt)
    return exchange.endLevel(found: store.count - first)
  }

  private mutating func takeFindings() {
    for item in foundAt.indices {
      if let level = workers.leastLevel(of: item), level < foundAt[item] ?? .max {
        foundAt[item] = level
      }
    }
  }

  // MARK: - Limits

  /// Whether there is room for more states now; if not, the search is stopped.
  private mutating func makeRoom() -> Bool {
    guard stopped == nil else { return false }
    store.seal(workers.givenBack())
    switch store.makeRoom(workforce) {
    case nil: return true
    case .states?: control.stop(.states(store.count))
    case .memory?: control.stop(.memory(bytes: control.budget.memoryBytes ?? store.memoryBytes))
    }
    return false
  }

  private mutating func poll(expanded: Int = 0) {
    if control.poll() { control.progress(progress(expanded: expanded)) }
  }

  private func progress(expanded: Int) -> Progress {
    var statistics = statistics
    statistics.states = store.count
    statistics.memoryBytes = store.memoryBytes
    statistics.seconds = seconds
    return Progress(statistics: statistics, frontier: max(0, store.count - expanded))
  }

  /// Whether the budget lets the search look at what it has found, with so much memory for that.
  mutating func mayGoOn(with memoryBytes: Int) -> Bool {
    let wasStopped = stopped != nil
    poll()
    if let limit = control.budget.memoryBytes, store.memoryBytes + memoryBytes > limit {
      control.stop(.memory(bytes: limit))
      return false
    }
    return wasStopped || stopped == nil
  }

  private mutating func updateStatistics() {
    statistics.states = store.count
    statistics.transitions = transitions
    statistics.memoryBytes = store.memoryBytes
    statistics.seconds = seconds
    actionCounts = takenSoFar
  }
}

/// What the threads of a phase share.
private struct Phase<E: Exchange>: Sendable {
  let task: Worker.Task
  let depth: Int
  let states: ChunkedRange
  let exchange: E

  /// Has a worker do the next part; whether it should go on.
  func advance(_ worker: inout Worker) -> Bool {
    if states.isHalted { return false }
    switch worker.work(task, on: states, depth: depth, exchange) {
    case .more: return true
    case .done: return false
    case .needsRoom:
      states.halt()
      return false
    }
  }

  func needsRoom() -> Bool { states.isHalted }
}
