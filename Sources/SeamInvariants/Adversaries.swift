import SeamSymbolic

/// States that no lemma rules out so far, with where moves lead from them.
///
/// Most lemmas that are of no use are refuted by one of them, without a question to a solver.
struct Adversaries {
  let following: Following
  private var pool: [Member] = []

  /// More are not kept; the oldest go.
  private static let most = 600
  /// How many states are looked at behind a new one.
  private static let depth = 40

  struct Member {
    let values: [Int]
    let variant: Int
    let successors: [[Int]]
  }

  init(_ system: SymbolicSystem) { following = Following(system) }

  var count: Int { pool.count }

  /// Takes in a move, and what follows it as far as lemmas allow.
  mutating func add(
    _ before: [Int], _ after: [Int], _ variant: Int, where isAllowed: ([Int]) -> Bool
  ) {
    pool.append(Member(values: before, variant: variant, successors: [after]))
    var waiting = [after]
    var known: Set<[Int]> = [after]
    var next = 0
    while next < waiting.count, next < Self.depth {
      let state = waiting[next]
      next += 1
      guard isAllowed(state) else { continue }
      let successors = following.moves(from: state).successors
      if successors.isEmpty { continue }
      pool.append(Member(values: state, variant: variant, successors: successors))
      waiting += successors.filter { known.insert($0).inserted }
    }
    if pool.count > Self.most { pool.removeFirst(pool.count - Self.most) }
  }

  /// Forgets those that a new lemma rules out.
  mutating func keep(where holds: (_ values: [Int], _ variant: Int) -> Bool) {
    pool.removeAll { !holds($0.values, $0.variant) }
  }

  /// Of some cubes, each with where it is to be so that none of them is ever true, those that no known
  /// move breaks.
  func kept(_ cubes: [(facts: [Fact], variants: VariantSet)]) -> [Int] {
    var kept = Array(cubes.indices)
    func isBroken(_ cube: Int, _ values: [Int], _ variant: Int) -> Bool {
      cubes[cube].variants.contains(variant)
        && cubes[cube].facts.allSatisfy { $0.holds { values[$0] } }
    }
    var size = -1
    while size != kept.count, !kept.isEmpty {
      size = kept.count
      for member in pool {
        if kept.contains(where: { isBroken($0, member.values, member.variant) }) { continue }
        for successor in member.successors {
          kept.removeAll { isBroken($0, successor, member.variant) }
        }
      }
    }
    return kept
  }
}
