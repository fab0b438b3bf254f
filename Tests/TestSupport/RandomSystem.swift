import SeamIR

/// A small generator of random numbers whose sequence is fixed by its seed (SplitMix64, Steele, Lea
/// and Flood, OOPSLA 2014).
package struct SplitMix64: RandomNumberGenerator {
  package var state: UInt64

  package init(state: UInt64) { self.state = state }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  package mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }
  package mutating func happens(_ percent: Int) -> Bool { below(100) < percent }
}

/// Makes small systems that use everything the core has.
package struct RandomSystem {
  private var random: SplitMix64
  private var builder: Builder
  private var state: [Term] = []
  private var scratch: [Term] = []
  private var arrays: [CellArray] = []
  private var faults: [FaultID] = []
  /// Whether terms may read scratch cells where they stand.
  private var mayReadScratch = false

  /// The system that belongs to a seed.
  package static func system(seed: UInt64) -> TransitionSystem {
    var maker = RandomSystem(seed: seed)
    maker.fill()
    return maker.builder.system
  }

  private init(seed: UInt64) {
    random = SplitMix64(state: seed)
    builder = Builder("random \(seed)")
  }

  private mutating func fill() {
    let monitorCount = random.below(3)
    for index in 0..<3 + random.below(4) { addCell("cell\(index)") }
    for index in 0..<monitorCount { addCell("monitored\(index)") }
    for index in 0..<monitorCount + random.below(3) {
      scratch.append(builder.scratch("scratch\(index)"))
    }
    addArrays()
    for kind in [Fault.Kind.assertion, .range, .bound].prefix(1 + random.below(3)) {
      faults.append(builder.fault(kind))
    }
    builder.system.events = [Event(name: "happens", parameters: [.integer(-9...9)])]
    for _ in 0..<1 + random.below(8) { addAction() }
    for index in 0..<monitorCount { addMonitor(index) }
    addProperties(monitorCount)
    for _ in 0..<random.below(3) {
      builder.probe(.state(condition(2)))
      mayReadScratch = true
      builder.probe(.move(condition(2)))
      mayReadScratch = false
    }
  }

  private mutating func addCell(_ name: String) {
    let low = random.below(5) - 2
    let range = low...low + random.below(4)
    let count = random.happens(25) ? 2 : 1
    let values = Array(range.shuffled(using: &random).prefix(count))
    state.append(builder.cell(name, range, initially: values))
  }

  private mutating func addArrays() {
    for _ in 0..<2 {
      let stride = 1 + random.below(2)
      let base = random.below(state.count)
      let count = 1 + random.below((state.count - base - 1) / stride + 1)
      arrays.append(CellArray(base: state[base].id, stride: stride, count: count))
    }
  }

  // MARK: - Terms

  private mutating func condition(_ depth: Int) -> Term {
    switch random.below(depth == 0 ? 3 : 7) {
    case 0, 1, 2:
      let comparison = Comparison.allCases.randomElement(using: &random) ?? .equal
      return .compare(comparison, term(depth), term(depth))
    case 3: return .not(condition(depth - 1))
    case 4: return .and((0..<random.below(4)).map { _ in condition(depth - 1) })
    case 5: return .or((0..<random.below(4)).map { _ in condition(depth - 1) })
    default: return term(depth - 1)
    }
  }

  private mutating func term(_ depth: Int) -> Term {
    switch random.below(depth == 0 ? 4 : 8) {
    case 0: return .constant(random.below(6) - 2)
    case 1, 2: return state[random.below(state.count)]
    case 3:
      if mayReadScratch && !scratch.isEmpty { return scratch[random.below(scratch.count)] }
      return state[random.below(state.count)]
    case 4, 5:
      let operations: [Arithmetic] = [.add, .subtract, .multiply, .divide, .remainder]
      let operation = operations[random.below(operations.count)]
      return .arithmetic(operation, term(depth - 1), term(depth - 1))
    case 6: return .choice(condition(depth - 1), term(depth - 1), term(depth - 1))
    default: return .element(arrays[random.below(arrays.count)], term(depth - 1))
    }
  }

  private mutating func check() -> Check {
    // Mostly true, or nothing else would ever happen.
    let term = Term.or((0..<4).map { _ in condition(1) })
    return Check(term: term, fault: faults[random.below(faults.count)])
  }

  /// The term brought into a range.
  private func fitted(_ term: Term, to range: ClosedRange<Int>) -> Term {
    let offset = Term.arithmetic(.remainder, term, .constant(range.count))
    return .arithmetic(.add, offset, .constant(range.lowerBound))
  }

  // MARK: - Statements

  private mutating func body(_ depth: Int, inMonitor: Bool) -> [Statement] {
    (0..<1 + random.below(3)).map { _ in statement(depth, inMonitor: inMonitor) }
  }

  private mutating func statement(_ depth: Int, inMonitor: Bool) -> Statement {
    switch random.below(12) {
    case 0, 1, 2, 3: return assignment()
    case 4:
      let array = arrays[random.below(arrays.count)]
      // All elements have to take the value, so it is one of the smallest range among them.
      let ranges = (0..<array.count).map { builder.system.cells[array[$0].index].range }
      let low = ranges.map(\.lowerBound).max() ?? 0
      let high = ranges.map(\.upperBound).min() ?? 0
      if low > high { return assignment() }
      return .assign(
        .element(array, fitted(term(1), to: 0...array.count - 1)), fitted(term(2), to: low...high))
    case 5, 6:
      if scratch.isEmpty { return assignment() }
      return .assign(.cell(scratch[random.below(scratch.count)].id), term(2))
    case 7, 8:
      if depth == 0 { return assignment() }
      return .conditional(
        condition(2), body(depth - 1, inMonitor: inMonitor),
        random.happens(50) ? body(depth - 1, inMonitor: inMonitor) : [])
    case 9:
      if random.happens(60) { return assignment() }
      let check = check()
      return .check(check.term, check.fault)
    case 10: return inMonitor ? assignment() : .assume(.or([condition(1), condition(1)]))
    default: return inMonitor ? assignment() : .emit(EventID(0), [term(1)])
    }
  }

  private mutating func assignment() -> Statement {
    let cell = state[random.below(state.count)]
    let range = builder.system.cells[cell.id.index].range
    // Counting round makes deep systems, which arbitrary values hardly ever do.
    let value = random.happens(50) ? cell.plus(1 - range.lowerBound) : term(2)
    return cell.becomes(fitted(value, to: range))
  }

  // MARK: - Parts of a system

  private mutating func addAction() {
    let processor = random.happens(80) ? random.below(2) : nil
    var location: (Term, Int)?
    if random.happens(40) {
      let cell = state[random.below(state.count)]
      location = (cell, builder.system.cells[cell.id.index].range.lowerBound + random.below(4))
    }
    let checks = random.happens(20) ? [check()] : []
    let guardTerm = Term.or((0..<1 + random.below(3)).map { _ in condition(2) })
    mayReadScratch = true
    builder.action(
      processor: processor, isUrgent: random.happens(25), at: location, checks: checks,
      when: guardTerm, body(2, inMonitor: false), actor: random.below(3))
    mayReadScratch = false
  }

  private mutating func addMonitor(_ index: Int) {
    mayReadScratch = true
    // Mostly a monitor keeps to cells of its own, or it would undo what actions do.
    let all = state
    if random.happens(80) { state = Array(state.suffix(2)) }
    defer { state = all }
    var update = random.happens(70) ? body(1, inMonitor: true) : []
    update.append(scratch[index].becomes(.and([condition(2), condition(1)])))
    builder.system.monitors.append(
      Monitor(name: "monitor\(index)", update: update, verdict: scratch[index].id))
    mayReadScratch = false
  }

  private mutating func addProperties(_ monitorCount: Int) {
    for index in 0..<monitorCount {
      builder.property(
        "monitor\(index)", random.happens(70) ? .monitor(index) : .reachableMove(index))
    }
    for index in 0..<random.below(6) {
      let checks = random.happens(30) ? [check()] : []
      let kind: Property.Kind
      switch random.below(5) {
      case 0: kind = .invariant(.or([condition(2), condition(2)]), checks)
      case 1: kind = .atEnd(condition(2), checks)
      case 2: kind = .deadlockFree(allIdle: condition(1))
      case 3: kind = .reachable(.and([condition(2), condition(2)]), checks)
      default: kind = .temporal(.yes)
      }
      builder.property("property\(index)", kind)
    }
  }
}
