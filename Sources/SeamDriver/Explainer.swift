// Which variants explain what was seen. A trace is walked step by step; a log event by event, where
// any moves without a logged event may come in between.

import SeamChecking
import SeamDiagnostics
import SeamFamilies
import SeamIR
import SeamInterpreter
import SeamLowering
import SeamSemantics
import SeamTraces
import SeamWhatIf

/// What was seen.
public enum Observation: Sendable {
  case trace(TraceFile)
  case log(MachineLog)

  var items: [String] {
    switch self {
    case .trace(let file):
      file.trace.steps.enumerated().map { "step \($0.offset + 1), \($0.element.text)" }
    case .log(let log): log.items.map(\.text)
    }
  }
}

extension WhatIfRunner {
  /// Reads a trace, or a log with the map that explains its lines; `diagnostics` says what is wrong.
  public func observation(
    _ path: String, map: String?, diagnostics: inout Diagnostics
  ) -> Observation? {
    if map == nil, path.hasSuffix(".json") {
      guard let file = TraceFile.read(path, diagnostics: &diagnostics) else { return nil }
      guard let system = anySystem(diagnostics: &diagnostics),
        file.belongs(to: system, path: path, diagnostics: &diagnostics)
      else { return nil }
      return .trace(file)
    }
    var rules: LogMap?
    if let map {
      rules = LogMap.read(map, diagnostics: &diagnostics)
      if rules == nil { return nil }
    }
    guard let system = anySystem(diagnostics: &diagnostics),
      let log = MachineLog.read(path, map: rules, system: system, diagnostics: &diagnostics)
    else { return nil }
    return .log(log)
  }

  /// A system with all steps and events that any variant has.
  private func anySystem(diagnostics: inout Diagnostics) -> TransitionSystem? {
    guard let plan = plan(diagnostics: &diagnostics), let choice = plan.outerChoices.last else {
      return nil
    }
    return openSystem(choice, plan, properties: [], diagnostics: &diagnostics)
  }

  /// Finds the variants under which what was seen is possible, without asking for any property.
  ///
  /// - Parameters:
  ///   - observation: What was seen.
  ///   - file: Where it was read from.
  ///   - diagnostics: Takes what is wrong with the question.
  ///   - shouldStop: Whether the user wants no more.
  /// - Returns: `nil` where the question is wrong; `diagnostics` says why.
  /// - Throws: `EngineFault` where the interpreter cannot walk what the family can.
  public func explain(
    _ observation: Observation, from file: String, diagnostics: inout Diagnostics,
    shouldStop: @escaping @Sendable () -> Bool
  ) throws -> Explanation? {
    guard let plan = plan(diagnostics: &diagnostics) else { return nil }
    let items = observation.items
    var variants: [Digits] = []
    var explaining: [[Int]] = Array(repeating: [], count: items.count + 1)
    for choice in plan.outerChoices {
      guard let system = openSystem(choice, plan, properties: [], diagnostics: &diagnostics) else {
        return nil
      }
      let walk: FamilyWalk
      do { walk = try FamilyWalk(system) } catch {
        tooMany(error, diagnostics: &diagnostics)
        return nil
      }
      let found = Matching(walk: walk, system: system, shouldStop: shouldStop).match(observation)
      if shouldStop() {
        diagnostics.error("stopped", "stopped early, so nothing can be concluded", at: nil)
        return nil
      }
      for (count, set) in found.enumerated() {
        walk.sets.forEach(set) { explaining[count].append(variants.count + $0) }
      }
      variants += (0..<walk.space.count).map { choice + walk.space.digits(of: $0) }
    }
    let table = VariantTable(dimensions: plan.dimensions, variants: variants, columns: [])
    guard table.count > 0, let base = table.variant(plan.base) else {
      explainBase(plan, diagnostics: &diagnostics)
      return nil
    }
    let bits = explaining.map { numbers in
      var bits = VariantBits(count: table.count)
      for number in numbers { bits.insert(number) }
      return bits
    }
    let witness = bits.last.flatMap { table.nearest($0, to: base) }
    if let witness { try walkAlone(witness, observation, table, plan) }
    var ignored = 0
    if case .log(let log) = observation { ignored = log.ignored }
    return Explanation(
      model: session.model.name, path: session.path, file: file, kind: observation.kind,
      table: table, base: base, items: items, explaining: bits, witness: witness, ignored: ignored)
  }

  /// Lets the interpreter walk what was seen in one variant alone.
  private func walkAlone(
    _ variant: Int, _ observation: Observation, _ table: VariantTable, _ plan: WhatIfPlan
  ) throws {
    var diagnostics = Diagnostics()
    guard
      let system = single(table.digits(variant), plan, properties: [], diagnostics: &diagnostics),
      try Walkthrough(system).isPossible(observation)
    else {
      throw EngineFault(
        message: "the interpreter cannot walk what the family can",
        details: table.text(variant: variant))
    }
  }
}

extension Observation {
  var kind: Explanation.Kind {
    switch self {
    case .trace: .trace
    case .log: .log
    }
  }
}

/// Walks all variants of a system along what was seen.
private struct Matching {
  let walk: FamilyWalk
  let system: TransitionSystem
  let shouldStop: () -> Bool

  /// The variants that explain so many items from the beginning; one more than there are.
  func match(_ observation: Observation) -> [VariantSetID] {
    switch observation {
    case .trace(let file): follow(file.trace.steps)
    case .log(let log): follow(log)
    }
  }

  private func all(_ places: [Int: VariantSetID]) -> VariantSetID {
    places.values.reduce(VariantSets.empty) { walk.union($0, $1) }
  }

  private func follow(_ steps: [TraceFile.Step]) -> [VariantSetID] {
    var places = walk.beginnings
    var explaining = [all(places)]
    for step in steps {
      var next: [Int: VariantSetID] = [:]
      var able = VariantSets.empty
      for (state, variants) in places.sorted(by: { $0.key < $1.key }) {
        for move in walk.moves(of: state, for: variants)
        where system.fits(system.actions[move.action], step)
          && (move.target == nil || move.events.map { system.text(of: $0) } == step.events)
        {
          able = walk.union(able, move.variants)
          if let target = move.target {
            next[target] = walk.union(next[target] ?? VariantSets.empty, move.variants)
          }
        }
      }
      places = next
      explaining.append(able)
    }
    return explaining
  }

  private func follow(_ log: MachineLog) -> [VariantSetID] {
    let reader = LogReader(log, system)
    let count = log.items.count
    var places: [[Int: VariantSetID]] = Array(repeating: [:], count: count + 1)
    places[0] = walk.beginnings
    var explaining = Array(repeating: VariantSets.empty, count: count + 1)
    explaining[0] = all(places[0])
    for position in 0..<count {
      var done: [Int: VariantSetID] = [:]
      var waiting = Array(places[position].keys).sorted()
      while let state = waiting.popLast(), !shouldStop() {
        let known = done[state] ?? VariantSets.empty
        let new = walk.difference(places[position][state] ?? VariantSets.empty, known)
        if new == VariantSets.empty { continue }
        done[state] = walk.union(known, new)
        for move in walk.moves(of: state, for: new) {
          guard let taken = reader.taken(move.events, by: move.action, from: position) else {
            continue
          }
          for step in 0..<taken.items {
            let place = position + step + 1
            explaining[place] = walk.union(explaining[place], move.variants)
          }
          guard taken.isWhole, let target = move.target else { continue }
          let place = position + taken.items
          places[place][target] = walk.union(
            places[place][target] ?? VariantSets.empty, move.variants)
          if taken.items == 0 { waiting.append(target) }
        }
      }
    }
    return explaining
  }
}

/// Holds the events of moves against a log.
struct LogReader {
  private let log: MachineLog
  private let system: TransitionSystem
  private let observable: Set<EventID>

  init(_ log: MachineLog, _ system: TransitionSystem) {
    self.log = log
    self.system = system
    observable = Set(
      system.events.indices.filter { log.observable.contains(system.events[$0].name) }
        .map { EventID($0) })
  }

  /// How many items from a position on a move accounts for; `nil` where it says something else.
  ///
  /// A log may end in the middle of a move, which is then not taken as a whole.
  func taken(
    _ events: [Occurrence], by action: Int, from position: Int
  ) -> (items: Int, isWhole: Bool)? {
    let seen = events.filter { observable.contains($0.event) }
    let items = log.items[position...].prefix(seen.count)
    let processor = system.origins[system.actions[action].origin.index].processorName
    for (event, item) in zip(seen, items) {
      guard system.events[event.event.index].name == item.event else { return nil }
      if let wanted = item.processor, !processor.isEmpty, wanted != processor { return nil }
      let values = zip(system.events[event.event.index].parameters, event.arguments).map {
        $0.value(of: [$1]).description
      }
      for (value, wanted) in zip(values, item.arguments) {
        if let wanted, wanted != value { return nil }
      }
    }
    return (items.count, items.count == seen.count)
  }
}

/// Walks one system by the reference interpreter along what was seen.
struct Walkthrough {
  private let system: TransitionSystem
  private let interpreter: Interpreter

  init(_ system: TransitionSystem) {
    self.system = system
    interpreter = Interpreter(system)
  }

  func isPossible(_ observation: Observation) throws -> Bool {
    let starts = Set(try interpreter.initialStates().filter { $0.fault == nil }.map(\.state))
    switch observation {
    case .trace(let file):
      var states = starts
      for (number, step) in file.trace.steps.enumerated() {
        var next: Set<State> = []
        var isPossible = false
        for state in states {
          for move in try interpreter.moves(from: state)
          where system.fits(system.actions[move.action], step) {
            if case .fault = move.outcome {
              isPossible = isPossible || number == file.trace.steps.count - 1
            } else if move.events.map({ system.text(of: $0) }) == step.events {
              isPossible = true
              next.insert(move.state(in: system))
            }
          }
        }
        if !isPossible { return false }
        states = next
      }
      return true
    case .log(let log):
      return try isPossible(log, from: starts)
    }
  }

  private func isPossible(_ log: MachineLog, from starts: Set<State>) throws -> Bool {
    let reader = LogReader(log, system)
    var places: [Set<State>] = Array(repeating: [], count: log.items.count + 1)
    places[0] = starts
    for position in log.items.indices {
      var waiting = Array(places[position])
      while let state = waiting.popLast() {
        for move in try interpreter.moves(from: state) {
          // Where a move faults its events are not told, as the family does not tell them.
          let isFault = if case .fault = move.outcome { true } else { false }
          let events = isFault ? [] : move.events
          guard let taken = reader.taken(events, by: move.action, from: position) else { continue }
          let place = position + taken.items
          if place == log.items.count { return true }
          if isFault { continue }
          if places[place].insert(move.state(in: system)).inserted, taken.items == 0 {
            waiting.append(move.state(in: system))
          }
        }
      }
    }
    return log.items.isEmpty
  }
}
