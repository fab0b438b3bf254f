// The search: breadth first, level by level. The store keeps states in order of discovery, so that
// a level is a range of numbers, and the frontier needs no memory of its own.

import SeamChecking
import SeamIR
import SeamNative

/// One exploration of a compiled system.
struct Exploration: ~Copyable {
  let program: Program
  var store: StateStore
  var expander: Expander
  private var batch: Batch
  private let budget: Budget
  private let clock: Clock
  /// The number of the first state of each level begun, and the end of the last.
  private(set) var levels: [Int] = [0]
  /// For each item the least number of moves it takes.
  private(set) var foundAt: [Int?]
  /// For items that the monitors show on an initial state at once: the values it begins with.
  private(set) var shownInitially: [Int: [Int]] = [:]
  private(set) var statistics = Statistics(
    states: 0, transitions: 0, depth: 0, completeDepth: -1, seconds: 0, memoryBytes: 0)
  private(set) var stopped: Verdict.Bound.Reason?
  private(set) var isBounded = false
  private(set) var endDepth = -1
  private(set) var actionCounts: [Int] = []
  /// The level at which native code took over.
  private(set) var nativeLevel: Int?
  /// The action that broke the core's rules, if one did.
  var spoiltBy: Int? { expander.spoiltBy }

  /// Elapsed time.
  struct Clock {
    let start = ContinuousClock.now
    var seconds: Double {
      let passed = start.duration(to: .now).components
      return Double(passed.seconds) + Double(passed.attoseconds) * 1e-18
    }
  }

  private static let batchSize = 256
  /// States between two looks at the clock and at `shouldStop`.
  private static let pollInterval = 1024
  /// Polls between two reports of progress.
  private static let progressInterval = 256

  /// An exploration that has yet to begin; `nil` where the budget has no memory for it.
  init?(_ program: Program, budget: Budget) {
    let width = program.packing.wordCount
    guard let store = StateStore(width: width, memoryLimit: budget.memoryBytes) else { return nil }
    self.program = program
    self.store = store
    self.budget = budget
    clock = Clock()
    expander = Expander(program)
    batch = Batch(width: width, capacity: Exploration.batchSize + max(1, program.actions.count))
    foundAt = Array(repeating: nil, count: program.items.count)
  }

  /// Explores until everything is seen or the budget runs out.
  mutating func run(
    from initialValues: [[Int]], native: (_ level: Int) -> NativeCode?,
    shouldStop: @Sendable () -> Bool, progress: (Progress) -> Void
  ) {
    begin(initialValues, shouldStop)
    levels.append(store.count)
    var depth = 0
    while stopped == nil && levels[depth] < levels[depth + 1] && spoiltBy == nil {
      statistics.depth = depth
      statistics.completeDepth = depth
      if nativeLevel == nil, let code = native(depth) {
        expander.adopt(code)
        nativeLevel = depth
      }
      if depth == budget.depth {
        lookAtEnds(depth, shouldStop)
        break
      }
      expandLevel(depth, shouldStop, progress)
      closeFound()
      levels.append(store.count)
      depth += 1
    }
    inspectRest(depth)
    statistics.states = store.count
    statistics.memoryBytes = store.memoryBytes
    statistics.seconds = clock.seconds
    actionCounts = (0..<program.actions.count).map { expander.actionCounts.base[$0] }
  }

  // MARK: - Levels

  /// Puts the cross product of the initial values into level 0, the last cell varying fastest.
  private mutating func begin(_ choices: [[Int]], _ shouldStop: () -> Bool) {
    if choices.contains(where: \.isEmpty) { return }
    var positions = Array(repeating: 0, count: choices.count)
    var count = 0
    repeat {
      let values = zip(choices, positions).map { $0[$1] }
      _ = expander.begin(with: values, into: &batch)
      for finding in expander.machine.findings {
        foundAt[Int(finding.item)] = 0
        if shownInitially[Int(finding.item)] == nil {
          shownInitially[Int(finding.item)] = values
        }
      }
      takeFindings(at: 0)
      if batch.count >= Exploration.batchSize { flush() }
      count += 1
      if count % Exploration.pollInterval == 0 { poll(shouldStop) }
    } while stopped == nil && Exploration.advance(&positions, choices)
    flush()
    closeFound()
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

  private mutating func expandLevel(
    _ depth: Int, _ shouldStop: () -> Bool, _ progress: (Progress) -> Void
  ) {
    let end = levels[depth + 1]
    var number = levels[depth]
    // Close to the limit every state's successors are inserted at once, so that exactly those moves
    // are seen that a search without batches sees.
    let stateLimit = budget.states ?? .max
    while number < end && stopped == nil && expander.spoiltBy == nil {
      let count = expander.expand(store.state(number), into: &batch)
      statistics.transitions &+= count.landed
      if !expander.machine.findings.isEmpty || expander.machine.isBounded {
        takeFindings(at: depth)
      }
      number &+= 1
      if batch.count >= Exploration.batchSize || store.count &+ batch.count >= stateLimit {
        flush()
      }
      if number % Exploration.pollInterval == 0 {
        poll(shouldStop)
        if number % (Exploration.pollInterval * Exploration.progressInterval) == 0 {
          tell(progress, expanded: number)
        }
      }
    }
    flush()
    if stopped == nil { endDepth = depth } else { inspect(number..<end, at: depth) }
  }

  /// Looks at the states of the last level that the budget allows, and asks which are ends.
  private mutating func lookAtEnds(_ depth: Int, _ shouldStop: () -> Bool) {
    let counts = (0..<program.actions.count).map { expander.actionCounts.base[$0] }
    var hasMoves = false
    for number in levels[depth]..<levels[depth + 1] {
      if number % Exploration.pollInterval == 0 { poll(shouldStop) }
      if stopped != nil {
        expander.inspect(store.state(number))
        takeFindings(at: depth)
        continue
      }
      let count = expander.expand(store.state(number), into: &batch)
      if count.landed + count.faulted > 0 { hasMoves = true }
      // The moves themselves lie beyond the budget.
      batch.removeAll()
      expander.machine.findings.removeAll { $0.action >= 0 }
      takeFindings(at: depth)
    }
    for (index, count) in counts.enumerated() { expander.actionCounts.base[index] = count }
    if stopped == nil {
      endDepth = depth
      if hasMoves { stopped = .depth(depth) }
    }
  }

  /// After an early end: looks at the states that were found and not expanded.
  private mutating func inspectRest(_ depth: Int) {
    guard stopped != nil, depth < levels.count - 1, stopped != .depth(depth) else { return }
    if levels[depth] < levels[depth + 1] { statistics.depth = depth }
    inspect(levels[depth]..<levels[depth + 1], at: depth)
  }

  /// Looks at states without expanding them.
  private mutating func inspect(_ numbers: Range<Int>, at depth: Int) {
    for number in numbers {
      expander.inspect(store.state(number))
      takeFindings(at: depth)
    }
  }

  // MARK: - Findings

  /// Notes what expanding a state at the given depth has shown.
  private mutating func takeFindings(at depth: Int) {
    for finding in expander.machine.findings {
      let item = Int(finding.item)
      let level = finding.action < 0 ? depth : depth + 1
      if level < foundAt[item] ?? .max { foundAt[item] = level }
    }
    expander.machine.findings.removeAll(keepingCapacity: true)
    if expander.machine.isBounded { isBounded = true }
  }

  /// Looks no more for what has been found.
  ///
  /// Items stay open to the end of the level, since evaluating a property may show a fault in one
  /// state and the property in another, and since a state of this level counts before a move.
  private mutating func closeFound() {
    for (item, level) in foundAt.enumerated() where level != nil {
      expander.machine.open.base[item] = 0
    }
  }

  // MARK: - Limits

  private mutating func flush() {
    let limit = min(budget.states ?? .max, StateStore.countLimit)
    if let obstacle = store.insert(batch, limit: limit), stopped == nil {
      switch obstacle {
      case .states: stopped = .states(limit)
      case .memory: stopped = .memory(bytes: budget.memoryBytes ?? store.memoryBytes)
      }
    }
    batch.removeAll()
  }

  private mutating func poll(_ shouldStop: () -> Bool) {
    guard stopped == nil else { return }
    if shouldStop() {
      stopped = .interrupted
    } else if let limit = budget.seconds, clock.seconds > limit {
      stopped = .seconds(limit)
    }
  }

  private mutating func tell(_ progress: (Progress) -> Void, expanded: Int) {
    statistics.states = store.count
    statistics.memoryBytes = store.memoryBytes
    statistics.seconds = clock.seconds
    progress(Progress(statistics: statistics, frontier: store.count - expanded))
  }
}
