import SeamChecking
import SeamExplicit
import SeamIR

/// All states of a letter system with all moves between them, as far as the budget went.
final class StateGraph: MoveGraph {
  let source: MoveSource
  /// Makes of a state the one in which it rests; what only beginnings do is left out.
  private let resting: MoveSource
  let width: Int
  private(set) var words: Row<UInt64>
  private(set) var statistics = Statistics(
    states: 0, transitions: 0, depth: 0, completeDepth: -1, seconds: 0, memoryBytes: 0)
  private(set) var stopped: Verdict.Bound.Reason?

  private let bits: [(word: Int, shift: UInt64)]
  private var slots: Row<UInt32>
  private let system: TransitionSystem
  private let begun = ContinuousClock.now
  private static let free = UInt32.max

  init(_ letterSystem: LetterSystem) {
    system = letterSystem.system
    source = MoveSource(system)
    var unbegun = system
    unbegun.initialBody = []
    resting = system.initialBody.isEmpty ? source : MoveSource(unbegun)
    width = source.width
    words = Row(capacity: 1024)
    slots = Row(repeating: Self.free, count: 1 << 12)
    let source = source
    bits = letterSystem.letters.map { source.bit(of: $0) }
    super.init(membership: system.fairnessMembership)
  }

  /// Whether the graph is all there is.
  var openReason: Verdict.Bound.Reason? {
    stopped ?? (source.isBounded ? .numberBound : nil)
  }

  /// The state cells' values.
  func values(of state: Int) -> [Int] { source.unpacked(words.base + state * width) }

  var seconds: Double {
    let elapsed = (ContinuousClock.now - begun).components
    return Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
  }

  // MARK: - Building

  /// Explores breadth first until everything is seen or the budget is used up.
  func explore(budget: Budget, shouldStop: () -> Bool, progress: (Progress) -> Void) throws {
    try begin()
    var levelEnd = count
    var depth = 0
    var state = 0
    while state < count {
      if state == levelEnd {
        statistics.completeDepth = depth
        depth += 1
        levelEnd = count
        if let limit = budget.depth, depth > limit { stopped = .depth(limit) }
      }
      if state & 1023 == 0 { look(budget, shouldStop, progress, at: state) }
      if let limit = budget.states, count > limit { stopped = .states(limit) }
      if stopped != nil { break }
      try expand(state)
      state += 1
    }
    statistics.depth = depth
    if stopped == nil { statistics.completeDepth = depth }
    measure()
    if let action = source.spoiltBy {
      let name = system.actions.indices.contains(action) ? system.actions[action].name : "monitors"
      throw EngineFault(
        message: "a move leaves the ranges of the core", details: "by \(name) in \(system.name)")
    }
  }

  private func measure() {
    statistics.states = count
    statistics.transitions = targets.count
    statistics.seconds = seconds
    statistics.memoryBytes =
      words.bytes + starts.bytes + targets.bytes + actions.bytes + letters.bytes + enabled.bytes
      + slots.bytes
  }

  private func look(
    _ budget: Budget, _ shouldStop: () -> Bool, _ progress: (Progress) -> Void, at state: Int
  ) {
    measure()
    if shouldStop() { stopped = .interrupted }
    if let limit = budget.seconds, statistics.seconds > limit { stopped = .seconds(limit) }
    if let limit = budget.memoryBytes, statistics.memoryBytes > limit {
      stopped = .memory(bytes: limit)
    }
    progress(Progress(statistics: statistics, frontier: count - state))
  }

  private func begin() throws {
    // The last cell varies fastest, as everywhere.
    let choices = system.initialValues
    var digits = choices.map { _ in 0 }
    while true {
      let values = zip(choices, digits).map { $0[$1] }
      if source.begin(with: values) {
        let next = source.successor(0)
        let state = insert(next.state, next.hash)
        if !initials.contains(state) { initials.append(state) }
      }
      var place = digits.count - 1
      while place >= 0 {
        digits[place] += 1
        if digits[place] < choices[place].count { break }
        digits[place] = 0
        place -= 1
      }
      if place < 0 { break }
    }
  }

  private func expand(_ state: Int) throws {
    let moves = source.expand(UnsafePointer(words.base + state * width))
    var possible: UInt64 = 0
    for index in 0..<moves.count {
      let next = source.successor(index)
      possible |= membership[Int(next.action)]
      targets.append(UInt32(truncatingIfNeeded: insert(next.state, next.hash)))
      actions.append(next.action)
    }
    for action in moves.faulted { possible |= membership[action] }
    if moves.isEnd {
      guard resting.begin(with: values(of: state)) else {
        throw EngineFault(message: "a letter cannot be read", details: system.name)
      }
      let rest = resting.successor(0)
      targets.append(UInt32(truncatingIfNeeded: insert(rest.state, rest.hash)))
      actions.append(-1)
    }
    enabled.append(possible)
    starts.append(UInt32(truncatingIfNeeded: targets.count))
  }

  /// The number of a state, which is new where it was not known.
  private func insert(_ state: UnsafePointer<UInt64>, _ hash: UInt64) -> Int {
    if (count + 1) * 2 > slots.count { rehash() }
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != Self.free {
      let known = Int(slots[place])
      if equal(words.base + known * width, state) { return known }
      place = (place + 1) & mask
    }
    let number = count
    slots[place] = UInt32(truncatingIfNeeded: number)
    words.append(from: state, count: width)
    var letter: UInt64 = 0
    for (index, bit) in bits.enumerated() {
      letter |= (state[bit.word] >> bit.shift & 1) << UInt64(index)
    }
    letters.append(letter)
    return number
  }

  private func equal(_ left: UnsafeMutablePointer<UInt64>, _ right: UnsafePointer<UInt64>) -> Bool {
    for word in 0..<width where left[word] != right[word] { return false }
    return true
  }

  private func rehash() {
    let larger = Row<UInt32>(repeating: Self.free, count: slots.count * 2)
    let mask = larger.count - 1
    for state in 0..<count {
      let hash = MoveSource.hash(words.base + state * width, width: width)
      var place = Int(truncatingIfNeeded: hash) & mask
      while larger[place] != Self.free { place = (place + 1) & mask }
      larger[place] = UInt32(truncatingIfNeeded: state)
    }
    slots = larger
  }
}
