// Which values cells can hold, without regard to when: enough to know where control can go from a
// place, also where it comes back from a call and its target was put aside in another cell.

import SeamIR

/// Some of a cell's values, or too many to list.
enum ValueSet: Hashable {
  case some(Set<Int>)
  case any

  static let listMax = 64

  init(_ values: Set<Int>) { self = values.count <= Self.listMax ? .some(values) : .any }

  func union(_ other: ValueSet) -> ValueSet {
    guard case .some(let mine) = self, case .some(let theirs) = other else { return .any }
    return ValueSet(mine.union(theirs))
  }

  /// The set without the values for which the test is false.
  func filter(_ test: (Int) -> Bool) -> ValueSet {
    guard case .some(let values) = self else { return .any }
    return .some(values.filter(test))
  }

  /// Whether one of the values may be another number than 0, and whether one may be 0.
  var truth: (mayHold: Bool, mayFail: Bool) {
    guard case .some(let values) = self else { return (true, true) }
    return (values.contains { $0 != 0 }, values.contains(0))
  }
}

/// For each state cell the values that it may come to hold, and its lowest one.
struct ValueSets {
  private let system: TransitionSystem
  private(set) var sets: [ValueSet]

  init(_ system: TransitionSystem) {
    self.system = system
    sets = (0..<system.stateCellCount).map { index in
      ValueSet(Set(system.initialValues[index] + [system.cells[index].range.lowerBound]))
    }
    var start = run(system.initialBody, [:])
    for monitor in system.monitors { start = run(monitor.update, start) }
    take(start)
    var isStable = false
    while !isStable {
      isStable = true
      for action in system.actions {
        var env: [Int: ValueSet] = [:]
        if let location = action.location {
          env[location.cell.index] = .some([location.value])
        }
        env = run(action.body, env)
        for monitor in system.monitors { env = run(monitor.update, env) }
        if take(env) { isStable = false }
      }
    }
  }

  @discardableResult
  private mutating func take(_ env: [Int: ValueSet]) -> Bool {
    var changed = false
    for (cell, values) in env where cell < system.stateCellCount {
      let joined = sets[cell].union(values)
      if joined != sets[cell] { (sets[cell], changed) = (joined, true) }
    }
    return changed
  }

  /// What is known of cells behind the statements.
  func run(_ statements: [Statement], _ env: [Int: ValueSet]) -> [Int: ValueSet] {
    var env = env
    for statement in statements {
      switch statement {
      case .assign(.cell(let cell), let term):
        env[cell.index] = values(of: term, env)
      case .assign(.element(let array, let index), let term):
        let value = values(of: term, env)
        let places = values(of: index, env)
        for place in 0..<array.count {
          if case .some(let known) = places, !known.contains(place) { continue }
          let cell = array[place].index
          env[cell] = values(ofCell: cell, env).union(value)
        }
      case .conditional(let condition, let first, let second):
        env = branch(condition, first, second, env)
      case .check(let term, _), .assume(let term):
        env = learning(term, true, env)
      case .emit: break
      }
    }
    return env
  }

  private func branch(
    _ condition: Term, _ first: [Statement], _ second: [Statement], _ env: [Int: ValueSet]
  ) -> [Int: ValueSet] {
    let truth = values(of: condition, env).truth
    if !truth.mayFail { return run(first, env) }
    if !truth.mayHold { return run(second, env) }
    let yes = run(first, learning(condition, true, env))
    let no = run(second, learning(condition, false, env))
    var joined: [Int: ValueSet] = [:]
    for cell in Set(yes.keys).union(no.keys) {
      joined[cell] = (yes[cell] ?? values(ofCell: cell, env))
        .union(no[cell] ?? values(ofCell: cell, env))
    }
    return joined
  }

  /// What is known besides where a condition has come out so.
  private func learning(
    _ term: Term, _ truth: Bool, _ env: [Int: ValueSet]
  ) -> [Int: ValueSet] {
    var env = env
    switch term {
    case .compare(let comparison, .cell(let cell), .constant(let value)):
      env[cell.index] = values(ofCell: cell.index, env).filter {
        comparison.holds($0, value) == truth
      }
    case .and(let operands) where truth:
      for operand in operands { env = learning(operand, true, env) }
    case .or(let operands) where !truth:
      for operand in operands { env = learning(operand, false, env) }
    case .not(let operand):
      env = learning(operand, !truth, env)
    default: break
    }
    return env
  }

  private func values(ofCell cell: Int, _ env: [Int: ValueSet]) -> ValueSet {
    if let known = env[cell] { return known }
    return cell < system.stateCellCount ? sets[cell] : .some([0])
  }

  /// The values that a term can have.
  func values(of term: Term, _ env: [Int: ValueSet]) -> ValueSet {
    switch term {
    case .constant(let value): return .some([value])
    case .cell(let cell): return values(ofCell: cell.index, env)
    case .element(let array, let index):
      let places = values(of: index, env)
      var result = ValueSet.some([])
      for place in 0..<array.count {
        if case .some(let known) = places, !known.contains(place) { continue }
        result = result.union(values(ofCell: array[place].index, env))
      }
      // Outside it reads as 0.
      let isInside =
        if case .some(let known) = places {
          known.allSatisfy { (0..<array.count).contains($0) }
        } else { false }
      return isInside ? result : result.union(.some([0]))
    case .not(let operand):
      let truth = values(of: operand, env).truth
      return Self.truths(mayHold: truth.mayFail, mayFail: truth.mayHold)
    case .and(let operands):
      let truths = operands.map { values(of: $0, env).truth }
      return Self.truths(
        mayHold: truths.allSatisfy(\.mayHold), mayFail: truths.contains { $0.mayFail })
    case .or(let operands):
      let truths = operands.map { values(of: $0, env).truth }
      return Self.truths(
        mayHold: truths.contains { $0.mayHold }, mayFail: truths.allSatisfy(\.mayFail))
    case .compare(let comparison, let left, let right):
      return pairs(left, right, env, else: .some([0, 1])) { comparison.holds($0, $1) ? 1 : 0 }
    case .arithmetic(let operation, let left, let right):
      return pairs(left, right, env, else: .any) { operation.value($0, $1) }
    case .choice(let test, let yes, let no):
      let truth = values(of: test, env).truth
      var result = ValueSet.some([])
      if truth.mayHold { result = result.union(values(of: yes, env)) }
      if truth.mayFail { result = result.union(values(of: no, env)) }
      return result
    }
  }

  private func pairs(
    _ left: Term, _ right: Term, _ env: [Int: ValueSet], else unknown: ValueSet,
    _ compute: (Int, Int) -> Int
  ) -> ValueSet {
    guard case .some(let one) = values(of: left, env),
      case .some(let other) = values(of: right, env)
    else { return unknown }
    return ValueSet(Set(one.flatMap { first in other.map { compute(first, $0) } }))
  }

  private static func truths(mayHold: Bool, mayFail: Bool) -> ValueSet {
    .some(Set((mayHold ? [1] : []) + (mayFail ? [0] : [])))
  }
}
