import SeamNative
import SeamReductions
import SeamSystem

/// The workers of a search, one for each thread.
final class Workers: @unchecked Sendable {
  // Unchecked: in a phase each thread touches its own worker only, between phases one thread all.

  let count: Int
  private let base: UnsafeMutablePointer<Worker>

  init(
    _ program: Program, _ reduction: MoveReduction?, _ symmetry: SymmetryAction?, count: Int,
    keepsParents: Bool
  ) {
    self.count = max(1, count)
    base = .allocate(capacity: self.count)
    for number in 0..<self.count {
      (base + number).initialize(
        to: Worker(program, reduction, symmetry, keepsParents: keepsParents))
    }
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  subscript(number: Int) -> Worker {
    unsafeAddress { UnsafePointer(base + number) }
    unsafeMutableAddress { base + number }
  }

  /// Says whether one of them will be at work alone in the next phase.
  func prepare(alone: Bool) {
    for number in 0..<count { self[number].prepare(alone: alone) }
  }

  func adopt(_ code: NativeCode) {
    for number in 0..<count { self[number].expander.adopt(code) }
  }

  /// Numbers that the store has given to workers and that they have not used.
  func givenBack() -> [Range<Int>] { (0..<count).map { self[$0].giveBack() } }

  /// States that workers took and did not look at; what they could not deliver is given up.
  func abandoned() -> [Range<Int>] { (0..<count).map { self[$0].abandon() } }

  /// Has all workers look for an item, or not.
  func look(for item: Int, _ isOpen: Bool) {
    for number in 0..<count { self[number].expander.machine.open.base[item] = isOpen ? 1 : 0 }
  }

  /// Looks no more for what has been found.
  func close(_ foundAt: [Int?]) {
    for (item, level) in foundAt.enumerated() where level != nil {
      look(for: item, false)
    }
  }

  /// The least number of moves to an item, if any worker has seen it.
  func leastLevel(of item: Int) -> Int? {
    let level = (0..<count).reduce(Worker.nowhere) { min($0, self[$1].foundAt[item]) }
    return level == Worker.nowhere ? nil : level
  }

  /// The action that broke the core's rules, if one did.
  var spoiltBy: Int? { (0..<count).compactMap { self[$0].expander.spoiltBy }.min() }
  var asymmetry: String? { (0..<count).lazy.compactMap { self[$0].asymmetry }.first }
  var isBounded: Bool { (0..<count).contains { self[$0].expander.machine.isBounded } }
  var haveMoves: Bool { (0..<count).contains { self[$0].hasMoves } }
  var transitions: Int { (0..<count).reduce(0) { $0 + self[$1].transitions } }

  var unsettled: Set<Int> { (0..<count).reduce(into: []) { $0.formUnion(self[$1].unsettled) } }

  /// How often each action was taken.
  var actionCounts: [Int] {
    (0..<self[0].expander.actionCounts.count).map { action in
      (0..<count).reduce(0) { $0 + self[$1].expander.actionCounts.base[action] }
    }
  }
}
