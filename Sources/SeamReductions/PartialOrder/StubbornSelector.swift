// Chooses, state by state, which of the enabled moves are enough. First by closures that are stubborn
// in every state, at the cost of a few words; where those leave everything in, by closing each enabled
// action under what it needs here and now.

import SeamIR
import SeamSystem

/// Picks a stubborn set in one state after another; one for each thread.
package final class StubbornSelector {
  private let relations: StubbornRelations
  private let wordCount: Int
  private let closureWords: Words
  private let enabledWords: Words
  private let enablingWords: Words
  private let residualWords: Words
  /// Actions that lie on loops which no other part of the system gets out of; a set in which only such
  /// are enabled does not do.
  private let stickyWords: Words
  private let conditionStarts: Buffer<Int32>
  private let conditionNumbers: Buffer<Int32>
  /// For each condition what is known of it in this state: 1 true, 2 false.
  private let answers: Buffer<UInt8>
  /// For each condition how to ask it of a state at once, as nearly all can be.
  private let tests: Buffer<PackedTest?>
  private let enabled: Words
  private let set: Words
  private let best: Words
  private let tried: Words
  /// Members of the set whose needs have not been looked at; each comes here once.
  private let waiting: Buffer<Int32>
  private let mayUnsettle: Bool
  /// Monitors that were taken to be settled in every state, and have been seen not to be: what was
  /// left out because of that may be missed.
  package private(set) var unsettled: Set<Int> = []

  /// Prepares for states of a system.
  ///
  /// - Parameters:
  ///   - relations: What is known of the system's actions.
  ///   - sticky: Actions that, alone, are never enough.
  package init(_ relations: StubbornRelations, sticky: Set<Int>) {
    self.relations = relations
    let wordCount = max(1, (relations.actionCount + 63) / 64)
    self.wordCount = wordCount
    closureWords = Words(relations.closures, wordCount)
    enabledWords = Words(relations.enabledRows, wordCount)
    enablingWords = Words(relations.enablingRows, wordCount)
    residualWords = Words(relations.residualRows, wordCount)
    var stickySet = NumberSet(limit: relations.actionCount)
    for action in sticky { stickySet.insert(action) }
    stickyWords = Words([stickySet], wordCount)
    var starts: [Int32] = [0]
    var numbers: [Int32] = []
    for conditions in relations.conditionsOf {
      numbers += conditions.map { Int32($0) }
      starts.append(Int32(numbers.count))
    }
    conditionStarts = Buffer(starts)
    conditionNumbers = Buffer(numbers)
    answers = Buffer(repeating: 0, count: relations.conditions.count)
    tests = Buffer(relations.conditions.map { $0.test })
    waiting = Buffer(repeating: 0, count: relations.actionCount)
    mayUnsettle = !relations.unrest.isEmpty
    let empty = [NumberSet(limit: relations.actionCount)]
    enabled = Words(empty, wordCount)
    set = Words(empty, wordCount)
    best = Words(empty, wordCount)
    tried = Words(empty, wordCount)
  }

  /// Looks at a state that is about to be expanded; to be asked of every one.
  @inline(__always)
  package func look(at state: UnsafePointer<UInt64>) {
    if !mayUnsettle { return }
    for (monitor, condition) in relations.unrest where condition.holds(in: state) {
      unsettled.insert(monitor)
    }
  }

  /// Chooses among the enabled actions of a state.
  ///
  /// - Parameters:
  ///   - state: The packed state.
  ///   - actions: All its enabled actions; none of them may run into a fault.
  /// - Returns: Whether some can be left out; ``keeps(_:)`` then tells which stay.
  package func reduce(
    _ state: UnsafePointer<UInt64>, _ actions: UnsafeBufferPointer<Int32>
  ) -> Bool {
    if actions.count < 2 { return false }
    enabled.clear()
    for action in actions { enabled.insert(Int(action)) }
    return chooseClosure(actions) || close(state, actions)
  }

  /// Whether the set chosen last has the action.
  @inline(__always)
  package func keeps(_ action: Int32) -> Bool { best.contains(Int(action)) }

  // MARK: - Ready-made sets

  private func chooseClosure(_ actions: UnsafeBufferPointer<Int32>) -> Bool {
    var least = actions.count
    var seed = -1
    for action in actions {
      let row = closureWords.row(Int(action), wordCount)
      let count = measure(row)
      if count < least { (least, seed) = (count, Int(action)) }
    }
    guard seed >= 0 else { return false }
    best.base.update(from: closureWords.row(seed, wordCount), count: wordCount)
    return true
  }

  /// How many enabled actions are in a set; `Int.max` where all of them are sticky.
  @inline(__always)
  private func measure(_ row: UnsafePointer<UInt64>) -> Int {
    var count = 0
    var free: UInt64 = 0
    for word in 0..<wordCount {
      let bits = row[word] & enabled.base[word]
      count &+= bits.nonzeroBitCount
      free |= bits & ~stickyWords.base[word]
    }
    return free == 0 ? .max : count
  }

  // MARK: - Sets of this state

  private func close(
    _ state: UnsafePointer<UInt64>, _ actions: UnsafeBufferPointer<Int32>
  ) -> Bool {
    answers.base.update(repeating: 0, count: answers.count)
    tried.clear()
    var least = actions.count
    for action in actions where !tried.contains(Int(action)) {
      closeFrom(action, state)
      tried.formUnion(set)
      let count = measure(UnsafePointer(set.base))
      if count < least {
        least = count
        best.base.update(from: set.base, count: wordCount)
      }
      if least == 1 { break }
    }
    return least < actions.count
  }

  /// The least set with an action that the relations close.
  private func closeFrom(_ seed: Int32, _ state: UnsafePointer<UInt64>) {
    set.clear()
    set.insert(Int(seed))
    let waiting = waiting.base
    waiting[0] = seed
    var waitingCount = 1
    while waitingCount > 0 {
      waitingCount &-= 1
      let action = Int(waiting[waitingCount])
      let row =
        enabled.contains(action)
        ? enabledWords.row(action, wordCount) : necessaryRow(action, state)
      for word in 0..<wordCount {
        var new = row[word] & ~set.base[word]
        set.base[word] |= new
        while new != 0 {
          waiting[waitingCount] = Int32(truncatingIfNeeded: word &* 64 &+ new.trailingZeroBitCount)
          waitingCount &+= 1
          new &= new &- 1
        }
      }
    }
  }

  @inline(__always)
  private func holds(_ condition: Int, _ state: UnsafePointer<UInt64>) -> Bool {
    if let test = tests.base[condition] { return test.holds(in: state) }
    return relations.conditions[condition].holds(in: state)
  }

  /// A necessary enabling set of an action that is not enabled: the one that adds the least.
  private func necessaryRow(
    _ action: Int, _ state: UnsafePointer<UInt64>
  ) -> UnsafePointer<UInt64> {
    var least = Int.max
    var choice = residualWords.row(action, wordCount)
    var place = Int(conditionStarts.base[action])
    let end = Int(conditionStarts.base[action &+ 1])
    while place < end {
      let condition = Int(conditionNumbers.base[place])
      place &+= 1
      if answers.base[condition] == 0 { answers.base[condition] = holds(condition, state) ? 1 : 2 }
      if answers.base[condition] == 1 { continue }
      let row = enablingWords.row(condition, wordCount)
      var cost = 0
      for word in 0..<wordCount {
        let new = row[word] & ~set.base[word]
        // What is enabled widens the set at once.
        cost &+= new.nonzeroBitCount &+ 16 &* (new & enabled.base[word]).nonzeroBitCount
      }
      if cost < least { (least, choice) = (cost, row) }
      if cost == 0 { break }
    }
    return choice
  }
}

/// Rows of bits outside Swift's heap, for the inner loop.
///
/// It owns its memory; numbers are not checked against the bounds.
private final class Words {
  let base: UnsafeMutablePointer<UInt64>
  private let count: Int

  init(_ sets: [NumberSet], _ wordCount: Int) {
    count = max(1, sets.count) * wordCount
    base = .allocate(capacity: count)
    base.initialize(repeating: 0, count: count)
    for (number, set) in sets.enumerated() {
      for (place, word) in set.words.enumerated() where place < wordCount {
        base[number * wordCount + place] = word
      }
    }
  }

  deinit { base.deallocate() }

  @inline(__always)
  func row(_ number: Int, _ wordCount: Int) -> UnsafePointer<UInt64> {
    UnsafePointer(base + number &* wordCount)
  }

  @inline(__always)
  func insert(_ number: Int) { base[number &>> 6] |= 1 &<< UInt64(number & 63) }

  @inline(__always)
  func contains(_ number: Int) -> Bool { base[number &>> 6] &>> UInt64(number & 63) & 1 != 0 }

  func clear() { base.update(repeating: 0, count: count) }

  func formUnion(_ other: Words) { for word in 0..<count { base[word] |= other.base[word] } }
}
