import SeamIR

/// Makes systems of short processes that race for a few cells they share, so that nearly every order of
/// moves ends differently: what a reduction that leaves out too much stumbles over.
package struct RandomRace {
  private var random: SplitMix64
  private var builder: Builder
  private var shared: [Term] = []
  private var fault: FaultID?

  /// The system that belongs to a seed.
  package static func system(seed: UInt64) -> TransitionSystem {
    var maker = RandomRace(seed: seed)
    maker.fill()
    return maker.builder.system
  }

  private init(seed: UInt64) {
    random = SplitMix64(state: seed)
    builder = Builder("race \(seed)")
  }

  private mutating func fill() {
    let count = 2 + random.below(3)
    let length = count == 4 ? 2 : 2 + random.below(2)
    let places = (0..<count).map { builder.cell("place\($0)", 0...length) }
    for index in 0..<2 + random.below(3) { shared.append(builder.cell("shared\(index)", 0...1)) }
    let memory = builder.cell("memory", 0...1)
    let signals = (0..<2).map { builder.scratch("signal\($0)") }
    let bad = builder.scratch("bad")
    if random.happens(50) { fault = builder.fault(.assertion) }
    for (process, place) in places.enumerated() {
      // Some processes share a processor, and then one may be urgent.
      let processor = random.happens(30) ? process / 2 : process
      let isUrgent = random.happens(25)
      for step in 0..<length {
        for _ in 0..<1 + random.below(2) {
          addStep(place, step, processor, isUrgent: isUrgent && random.happens(70), signals)
        }
      }
    }
    if random.happens(60) { addMonitor(memory, signals, bad, places) }
    addProperties(places)
  }

  private mutating func pick() -> Term { shared[random.below(shared.count)] }

  private mutating func condition() -> Term {
    let one = pick().equals(random.below(2))
    if random.happens(70) { return one }
    let other = pick().equals(random.below(2))
    return random.happens(50) ? .and([one, other]) : .or([one, other])
  }

  private mutating func addStep(
    _ place: Term, _ step: Int, _ processor: Int, isUrgent: Bool, _ signals: [Term]
  ) {
    var body: [Statement] = []
    // Now and then back, which makes a loop, or not at all.
    let next = random.happens(85) ? step + 1 : random.happens(50) ? 0 : step
    body.append(place.becomes(next))
    switch random.below(5) {
    case 0, 1: body.append(pick().becomes(random.below(2)))
    case 2: body.append(pick().becomes(.not(pick())))
    case 3: body.append(.conditional(condition(), [pick().becomes(random.below(2))], []))
    default: break
    }
    if random.happens(25) {
      body.append(signals[random.below(2)].becomes(random.happens(60) ? .yes : condition()))
    }
    if random.happens(12) { body.insert(.assume(condition()), at: 0) }
    var checks: [Check] = []
    if let fault {
      if random.happens(12) { body.insert(.check(condition(), fault), at: 0) }
      if random.happens(12) { checks.append(Check(term: condition(), fault: fault)) }
    }
    builder.action(
      processor: processor, isUrgent: isUrgent,
      at: random.happens(80) ? (place, step) : nil, checks: checks,
      when: .and(
        (random.happens(50) ? [condition()] : [])
          + [.compare(.lessOrEqual, place, .constant(step))]),
      body)
  }

  /// No first signal between a second one and a state, or the first only in a state.
  private mutating func addMonitor(
    _ memory: Term, _ signals: [Term], _ bad: Term, _ places: [Term]
  ) {
    let state = random.happens(50) ? condition() : places[0].equals(random.below(3))
    var update = [bad.becomes(.and([memory.equals(1), signals[0], .not(state)]))]
    if random.happens(70) {
      update.append(
        memory.becomes(.or([.and([memory.equals(1), .not(state)]), signals[1]])))
    } else {
      update = [bad.becomes(.and([signals[0], state]))]
    }
    builder.system.monitors.append(Monitor(name: "monitor", update: update, verdict: bad.id))
    builder.property("monitor", random.happens(70) ? .monitor(0) : .reachableMove(0))
  }

  private mutating func addProperties(_ places: [Term]) {
    builder.property("stuck", .deadlockFree(allIdle: .and(places.map { $0.equals(2) })))
    if random.happens(40) { builder.property("end", .atEnd(condition(), [])) }
    if random.happens(40) { builder.property("always", .invariant(condition(), [])) }
    if random.happens(40) { builder.property("sometimes", .reachable(condition(), [])) }
    if random.happens(20) { builder.probe(.state(condition())) }
  }
}
