import SeamIR

/// Makes systems of several processes that mostly mind their own business: what reductions are for.
///
/// Each process walks through places of its own and counts in cells of its own; some moves look at
/// or change cells that all share, some emit an event that a monitor counts or orders, some loop.
package struct RandomNetwork {
  private var random: SplitMix64
  private var builder: Builder
  private var places: [Term] = []
  private var own: [[Term]] = []
  private var shared: [Term] = []
  private var signals: [Term] = []
  private var memories: [Term] = []
  private var verdicts: [Term] = []
  private var faults: [FaultID] = []

  /// The system that belongs to a seed.
  package static func system(seed: UInt64) -> TransitionSystem {
    var maker = RandomNetwork(seed: seed)
    maker.fill()
    return maker.builder.system
  }

  private init(seed: UInt64) {
    random = SplitMix64(state: seed)
    builder = Builder("network \(seed)")
  }

  private mutating func fill() {
    let count = 2 + random.below(2)
    for index in 0..<count {
      places.append(builder.cell("place@\(index)", 0...2 + random.below(2)))
      own.append([builder.cell("own@\(index)", 0...1 + random.below(2))])
    }
    for index in 0..<random.below(3) { shared.append(builder.cell("shared\(index)", 0...2)) }
    let monitors = random.below(3)
    for index in 0..<monitors { memories.append(builder.cell("memory\(index)", 0...2)) }
    for index in 0..<1 + random.below(3) { signals.append(builder.scratch("signal\(index)")) }
    for index in 0..<monitors { verdicts.append(builder.scratch("bad\(index)")) }
    if random.happens(40) { faults.append(builder.fault(random.happens(80) ? .range : .bound)) }
    for process in 0..<count {
      let moves = 2 + random.below(4)
      for _ in 0..<moves { addMove(process) }
    }
    for index in 0..<monitors { addMonitor(index) }
    addProperties()
  }

  private func range(_ cell: Term) -> ClosedRange<Int> { builder.system.cells[cell.id.index].range }

  private mutating func condition(_ cells: [Term]) -> Term {
    guard let cell = cells.randomElement(using: &random) else { return .yes }
    let kind = Comparison.allCases.randomElement(using: &random) ?? .equal
    return .compare(kind, cell, .constant(random.below(range(cell).count)))
  }

  private mutating func change(_ cells: [Term]) -> [Statement] {
    guard let cell = cells.randomElement(using: &random) else { return [] }
    let count = range(cell).count
    switch random.below(3) {
    case 0: return [cell.becomes(random.below(count))]
    case 1: return [cell.becomes(.arithmetic(.remainder, cell.plus(1), .constant(count)))]
    default:
      let next = Term.arithmetic(.remainder, cell.plus(1), .constant(count))
      return [.conditional(condition(cells), [cell.becomes(next)], [])]
    }
  }

  private mutating func addMove(_ process: Int) {
    let place = places[process]
    let at = random.below(range(place).count)
    let visible = own[process] + (random.happens(35) ? shared : [])
    let changed = own[process] + (random.happens(30) ? shared : [])
    var conditions: [Term] = []
    if random.happens(60) { conditions.append(condition(visible)) }
    if random.happens(20) { conditions.append(condition(own[process])) }
    // Forwards mostly, so that some runs end.
    let to = random.happens(80) ? min(at + 1, range(place).upperBound) : random.below(at + 1)
    var body: [Statement] = [place.becomes(to)]
    if random.happens(60) { body += change(changed) }
    if random.happens(40), let signal = signals.randomElement(using: &random) {
      body.append(signal.becomes(random.happens(70) ? .yes : condition(own[process])))
    }
    if random.happens(10) { body.append(.assume(condition(visible))) }
    var checks: [Check] = []
    if let fault = faults.first {
      if random.happens(10) { body.append(.check(condition(visible), fault)) }
      if random.happens(10) { checks.append(Check(term: condition(own[process]), fault: fault)) }
    }
    builder.action(
      processor: random.happens(90) ? process : nil, isUrgent: random.happens(15),
      at: random.happens(85) ? (place, at) : nil, checks: checks, when: .and(conditions), body,
      actor: process)
  }

  private mutating func addMonitor(_ index: Int) {
    let memory = memories[index]
    let signal = signals.randomElement(using: &random) ?? .no
    let other = signals.randomElement(using: &random) ?? .no
    let state = condition([places, own.flatMap { $0 }].flatMap { $0 })
    let verdict = verdicts[index]
    var update: [Statement]
    switch random.below(5) {
    case 0:  // no `signal` more than twice
      update = [
        verdict.becomes(.and([signal, memory.equals(2)])),
        memory.becomes(.choice(.and([signal, memory.isBelow(2)]), memory.plus(1), memory)),
      ]
    case 1:  // `other` before `signal`
      update = [
        verdict.becomes(.and([memory.equals(0), .not(other), signal])),
        memory.becomes(.or([memory.equals(1), other])),
      ]
    case 2:  // no `signal` between `other` and a state
      update = [
        verdict.becomes(.and([memory.equals(1), signal, .not(state)])),
        memory.becomes(.or([.and([memory.equals(1), .not(state)]), other])),
      ]
    case 3:  // never `signal` in a state
      update = [verdict.becomes(.and([signal, state]))]
    default:  // counts all letters, so that no move is invisible
      update = [
        verdict.becomes(.and([signal, memory.equals(1)])),
        memory.becomes(.arithmetic(.remainder, memory.plus(1), .constant(3))),
      ]
    }
    builder.system.monitors.append(
      Monitor(name: "monitor\(index)", update: update, verdict: verdict.id))
    builder.property(
      "monitor\(index)", random.happens(70) ? .monitor(index) : .reachableMove(index))
  }

  private mutating func addProperties() {
    for index in 0..<1 + random.below(4) {
      let one = own.indices.randomElement(using: &random) ?? 0
      let local = own[one] + [places[one]]
      let all = own.flatMap { $0 } + places + shared
      let kind: Property.Kind
      switch random.below(5) {
      case 0: kind = .invariant(.or([condition(local), condition(local)]), [])
      case 1: kind = .atEnd(condition(all), [])
      case 2: kind = .deadlockFree(allIdle: condition(all))
      case 3: kind = .reachable(.and([condition(local), condition(local)]), [])
      default: kind = .reachable(.and([condition(all), condition(all)]), [])
      }
      builder.property("property\(index)", kind)
    }
    if random.happens(30) { builder.probe(.state(condition(own.flatMap { $0 }))) }
    if random.happens(30), let signal = signals.first {
      builder.probe(.move(.and([signal, condition(own.flatMap { $0 })])))
    }
  }
}
