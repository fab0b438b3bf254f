import SeamIR
import SeamReductions
import SeamSystem

/// What one thread of a search has for itself: it expands states and collects what they show.
struct Worker: ~Copyable {
  var expander: Expander
  private var batch: Batch
  /// For states that are only looked at.
  private var mirror: Batch
  private var writer = StoreWriter()
  /// Successors delivered.
  private var delivered = 0
  /// States taken from the level and not looked at yet.
  private var rest = 0..<0
  private let probeStart: Int
  /// Leaves moves out, if the search may.
  private let selector: StubbornSelector?
  /// Puts representatives in the place of states, if the search does so.
  private let symmetry: SymmetryUse?
  private let packing: Packing
  private let propertyCount: Int

  /// Moves made since the search began.
  private(set) var transitions = 0
  /// For each item the least number of moves to it, as far as this worker has seen.
  private(set) var foundAt: [Int]
  /// For each item the state that shows it first, and the action where it is a move that does;
  /// exact only where one worker looks at states in order of their levels.
  private(set) var foundIn: [(number: Int, action: Int32)]
  /// Whether a state had moves, of those looked at for their ends.
  private(set) var hasMoves = false

  /// Stands for "not found".
  static let nowhere = Int.max
  /// Successors that are delivered together.
  private static let batchSize = 512

  init(
    _ program: Program, _ reduction: MoveReduction?, _ symmetry: SymmetryAction?,
    keepsParents: Bool
  ) {
    expander = Expander(program)
    packing = program.packing
    self.symmetry = symmetry.map { SymmetryUse($0, program.packing) }
    propertyCount = program.items.propertyCount
    selector = reduction.map { StubbornSelector($0.relations, sticky: $0.sticky) }
    batch = Batch(
      width: program.packing.wordCount,
      capacity: Worker.batchSize + max(1, program.actions.count), hasParents: keepsParents)
    mirror = Batch(
      width: program.packing.wordCount,
      capacity: symmetry == nil ? 1 : max(1, program.actions.count))
    probeStart = program.items.probeStart
    foundAt = Array(repeating: Worker.nowhere, count: program.items.count)
    foundIn = Array(repeating: (-1, -1), count: program.items.count)
  }

  /// What is done with states.
  enum Task {
    /// Makes all moves and delivers where they lead.
    case expand
    /// Only looks whether there are moves.
    case lookForEnds
    /// Looks at the states as such.
    case inspect
  }

  enum Outcome {
    case more
    /// All of the level is done, as far as this worker can see.
    case done
    /// There is no room for the successors; to be called again when there is.
    case needsRoom
  }

  /// Does the task on the next states of a level.
  mutating func work<E: Exchange>(
    _ task: Task, on level: ChunkedRange, depth: Int, _ exchange: E
  ) -> Outcome {
    if delivered < batch.count && !deliver(to: exchange) { return .needsRoom }
    if rest.isEmpty {
      guard let next = level.next() else { return deliver(to: exchange) ? .done : .needsRoom }
      rest = next
    }
    switch task {
    case .expand:
      if !expand(depth, exchange) { return .needsRoom }
      if exchange.store.isCrowded { return .needsRoom }
    case .lookForEnds: lookForEnds(depth, exchange.store)
    case .inspect: inspect(depth, exchange.store)
    }
    return .more
  }

  @inline(__always)
  private mutating func expand<E: Exchange>(_ depth: Int, _ exchange: E) -> Bool {
    let store = exchange.store
    let ways = store.ways
    let end = rest.upperBound
    var number = rest.lowerBound
    while number < end {
      let first = batch.count
      let state = store.state(number)
      if let symmetry, symmetry.isDue() { check(state, symmetry) }
      let count = expander.expand(state, into: &batch)
      symmetry?.replace(batch, from: first)
      transitions &+= count.landed
      batch.setParents(from: first, to: number)
      if let selector {
        selector.look(at: state)
        if !reduce(state, count, from: first, by: selector) { ways?.noteWhole(number) }
      }
      if !expander.machine.findings.isEmpty || expander.machine.isBounded {
        takeFindings(depth, in: number)
      }
      number &+= 1
      if batch.count >= Worker.batchSize && !deliver(to: exchange) {
        rest = number..<end
        return false
      }
    }
    rest = end..<end
    return true
  }

  /// Drops the successors that other orders of the same moves make up for.
  ///
  /// What the moves themselves have shown stays: they are moves all the same. Where one runs into a
  /// fault, which leads to no state, nothing is left out.
  ///
  /// - Returns: Whether anything was dropped.
  private mutating func reduce(
    _ state: UnsafePointer<UInt64>, _ count: Expander.Count, from first: Int,
    by selector: StubbornSelector
  ) -> Bool {
    guard count.landed > 1, count.faulted == 0 else { return false }
    let actions = UnsafeBufferPointer(start: batch.actions.base + first, count: count.landed)
    guard selector.reduce(state, actions) else { return false }
    let dropped = batch.keep(from: first) { selector.keeps($0) }
    transitions &-= dropped
    return dropped > 0
  }

  /// Looks at a state and at what exchanges make of it, and leaves no trace of that.
  private mutating func check(_ state: UnsafePointer<UInt64>, _ symmetry: SymmetryUse) {
    let counts = actionCounts
    let isBounded = expander.machine.isBounded
    // All is looked for: of two instances one may have been found already.
    let open = (0..<propertyCount).map { expander.machine.open.base[$0] }
    for item in 0..<propertyCount { expander.machine.open.base[item] = 1 }
    symmetry.check(state) { state in
      expander.machine.findings.removeAll(keepingCapacity: true)
      _ = expander.expand(state, into: &mirror)
      defer { mirror.removeAll() }
      var successors: Set<[Int]> = []
      for place in 0..<mirror.count {
        successors.insert(
          packing.unpacked(
            UnsafeBufferPointer(
              start: mirror.words.base + place * mirror.width, count: mirror.width)))
      }
      let shown = expander.machine.findings.map { Int($0.item) }.filter { $0 < propertyCount }
      return (successors, Set(shown))
    }
    expander.machine.findings.removeAll(keepingCapacity: true)
    expander.machine.isBounded = isBounded
    for (item, isOpen) in open.enumerated() { expander.machine.open.base[item] = isOpen }
    actionCounts = counts
  }

  /// How often each action was taken; to be kept by who looks at moves that are none of the search.
  var actionCounts: [Int] {
    get {
      Array(
        UnsafeBufferPointer(start: expander.actionCounts.base, count: expander.actionCounts.count))
    }
    set {
      for (index, count) in newValue.enumerated() { expander.actionCounts.base[index] = count }
    }
  }

  /// Where exchanging values that should be interchangeable has made a difference.
  var asymmetry: String? { symmetry?.difference }

  /// Monitors that were not settled where they were taken to be.
  var unsettled: Set<Int> { selector?.unsettled ?? [] }

  /// The moves of a state that the search has followed, and whether they are all there are.
  mutating func followed(
    _ state: UnsafePointer<UInt64>,
    successor: (UnsafePointer<UInt64>, UInt64, Int32) -> Void
  ) -> Bool {
    let counts = transitions
    defer { transitions = counts }
    let count = expander.expand(state, into: &batch)
    let isReduced = selector.map { reduce(state, count, from: 0, by: $0) } ?? false
    expander.machine.findings.removeAll(keepingCapacity: true)
    for index in 0..<batch.count {
      successor(
        UnsafePointer(batch.words.base + index &* batch.width), batch.hashes.base[index],
        batch.actions.base[index])
    }
    batch.removeAll()
    return !isReduced
  }

  /// Expands one state and delivers its successors at once, so that a limit cuts off just behind it.
  ///
  /// - Returns: Whether there was room for all of them; those for which there was none are kept.
  mutating func expandAlone<E: Exchange>(_ number: Int, depth: Int, _ exchange: E) -> Bool {
    rest = number..<number + 1
    return expand(depth, exchange) && deliver(to: exchange)
  }

  /// Delivers what there was no room for.
  mutating func deliverRest<E: Exchange>(to exchange: E) -> Bool { deliver(to: exchange) }

  private mutating func lookForEnds(_ depth: Int, _ store: some StateStore) {
    let counts = actionCounts
    for number in rest {
      let count = expander.expand(store.state(number), into: &batch)
      if count.landed + count.faulted > 0 { hasMoves = true }
      // The moves themselves lie beyond the budget.
      batch.removeAll()
      expander.machine.findings.removeAll { $0.action >= 0 }
      takeFindings(depth, in: number)
    }
    actionCounts = counts
    rest = 0..<0
  }

  private mutating func inspect(_ depth: Int, _ store: some StateStore) {
    for number in rest {
      expander.inspect(store.state(number))
      takeFindings(depth, in: number)
    }
    rest = 0..<0
  }

  /// Whether everything that was in the batch is where it belongs.
  @inline(__always)
  private mutating func deliver<E: Exchange>(to exchange: E) -> Bool {
    delivered = exchange.deliver(batch, from: delivered, with: &writer)
    guard delivered == batch.count else { return false }
    batch.removeAll()
    delivered = 0
    return true
  }

  /// Puts an initial state into the store, or notes what its monitors show.
  ///
  /// - Returns: Whether there was room for it.
  mutating func begin<E: Exchange>(with values: [Int], _ exchange: E) -> Bool {
    let first = batch.count
    _ = expander.begin(with: values, into: &batch)
    symmetry?.replace(batch, from: first)
    return deliver(to: exchange)
  }

  // MARK: - Between phases

  /// Says whether no other worker will be at work in the next phase.
  mutating func prepare(alone: Bool) { writer.isAlone = alone }

  /// Numbers that the store gave and that were not used.
  mutating func giveBack() -> Range<Int> { writer.giveBack() }

  /// Gives up what could not be delivered.
  ///
  /// - Returns: The states that were taken from the level and not looked at.
  mutating func abandon() -> Range<Int> {
    batch.removeAll()
    delivered = 0
    defer { rest = 0..<0 }
    return rest
  }

  /// Expands a state for somebody else than the search, who is told what comes of it.
  @inline(__always)
  mutating func revisit(
    _ state: UnsafePointer<UInt64>, finding: (Finding) -> Void,
    successor: (UnsafePointer<UInt64>, UInt64, Int32) -> Void
  ) {
    _ = expander.expand(state, into: &batch)
    symmetry?.replace(batch, from: 0)
    for shown in expander.machine.findings { finding(shown) }
    expander.machine.findings.removeAll(keepingCapacity: true)
    for index in 0..<batch.count {
      successor(
        UnsafePointer(batch.words.base + index &* batch.width), batch.hashes.base[index],
        batch.actions.base[index])
    }
    batch.removeAll()
  }

  /// Notes what a state at the given depth and its moves have shown.
  mutating func takeFindings(_ depth: Int, in number: Int = -1) {
    for finding in expander.machine.findings {
      let item = Int(finding.item)
      let level = finding.action < 0 ? depth : depth + 1
      if level < foundAt[item] {
        foundAt[item] = level
        foundIn[item] = (number, finding.action)
      }
      // Nobody wants to know how a probe was seen, nor where else.
      if item >= probeStart { expander.machine.open.base[item] = 0 }
    }
    expander.machine.findings.removeAll(keepingCapacity: true)
  }
}
