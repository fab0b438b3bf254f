import SeamExplicit
import SeamIR
import SeamSymbolic

/// States that follow a state in which all lemmas that are left hold.
///
/// A solver's counterexample to some lemmas ends in such a state, once these are given up. What moves
/// reach from there refutes further lemmas, at far less cost than a question each.
final class Following {
  private let system: SymbolicSystem
  private let source: MoveSource

  init(_ system: SymbolicSystem) {
    self.system = system
    source = MoveSource(system.system, watchesProperties: true)
  }

  /// Visits what follows a state, breadth first.
  ///
  /// - Parameters:
  ///   - start: A value for each variable.
  ///   - statesMax: The most states that are visited.
  ///   - visit: Whether to go on from a state, given by the values of all variables; what violates
  ///     a property on the way there is not visited.
  func explore(from start: [Int], statesMax: Int, visit: ([Int]) -> Bool) {
    let cells = system.system.cells
    let stateCount = system.system.stateCellCount
    guard zip(start, cells.prefix(stateCount)).allSatisfy({ $1.range.contains($0) }) else { return }
    let history = Array(repeating: 0, count: system.variables.count - stateCount)
    var waiting = [source.packed(Array(start.prefix(stateCount)))]
    var known = Set(waiting)
    var next = 0
    while next < waiting.count {
      let state = waiting[next]
      next += 1
      let found = state.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { source.expand($0) }
      }
      guard let found, !found.violating.contains(-1) else { continue }
      for index in 0..<found.count {
        let successor = source.successor(index)
        guard !found.violating.contains(successor.action) else { continue }
        let words = Array(UnsafeBufferPointer(start: successor.state, count: source.width))
        guard known.count <= statesMax else { return }
        guard known.insert(words).inserted, visit(source.unpacked(successor.state) + history) else {
          continue
        }
        waiting.append(words)
      }
    }
  }

  /// Where moves lead from a state, and whether one of them violates a property.
  func moves(from start: [Int]) -> (successors: [[Int]], isViolating: Bool) {
    let cells = system.system.cells
    let stateCount = system.system.stateCellCount
    guard zip(start, cells.prefix(stateCount)).allSatisfy({ $1.range.contains($0) }) else {
      return ([], false)
    }
    let history = Array(repeating: 0, count: system.variables.count - stateCount)
    let packed = source.packed(Array(start.prefix(stateCount)))
    let found = packed.withUnsafeBufferPointer { $0.baseAddress.map { source.expand($0) } }
    guard let found, !found.violating.contains(-1) else { return ([], true) }
    let successors = (0..<found.count).compactMap { index -> [Int]? in
      let successor = source.successor(index)
      guard !found.violating.contains(successor.action) else { return nil }
      return source.unpacked(successor.state) + history
    }
    return (successors, !found.violating.isEmpty)
  }

  /// Whether a move leads from a state to one with a condition; without one, whether it violates a
  /// property.
  func breaks(_ state: [Int], _ isBroken: (([Int]) -> Bool)?) -> Bool {
    let found = moves(from: state)
    guard let isBroken else { return found.isViolating }
    return found.successors.contains(where: isBroken)
  }

  /// Other values for a cell of a state: all of few, or some of many.
  func others(than value: Int, for cell: Int) -> [Int] {
    let description = system.system.cells[cell]
    let low = description.range.lowerBound
    let values =
      description.range.count > 32
      ? [low, low + 1, value &- 1, value &+ 1, value &+ 7] : Array(description.range)
    return values.filter { $0 != value && description.range.contains($0) }
  }
}
