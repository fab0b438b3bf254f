import SeamIR
import SeamTraces
import Testing

@Suite struct StateDiffTests {
  /// A system of one variable that takes all cells.
  private func system(_ shape: Shape) -> TransitionSystem {
    var system = TransitionSystem(name: "one")
    system.cells = shape.cellRanges.enumerated().map {
      Cell(name: "v\($0)", range: $1, isBool: false)
    }
    system.stateCellCount = system.cells.count
    system.variables = [
      Variable(name: "v", processor: nil, shape: shape, first: CellID(0), isGhost: false)
    ]
    return system
  }

  private func changes(_ shape: Shape, _ old: [Int], _ new: [Int]) -> [String] {
    let system = system(shape)
    return StateDiff(from: StateView(old, of: system), to: StateView(new, of: system)).changes
      .map { "\($0.name): \($0.old) -> \($0.new)" }
  }

  @Test func partsOfArraysAndStructures() {
    let pair = Shape.structure(
      name: "Pair",
      fields: [.init(name: "a", shape: .bool), .init(name: "b", shape: .integer(0...9))])
    #expect(changes(pair, [0, 1], [0, 5]) == ["v.b: 1 -> 5"])
    #expect(
      changes(.array(pair, index: .integer(1...2)), [0, 1, 0, 2], [1, 1, 0, 3])
        == ["v[1].a: false -> true", "v[2].b: 2 -> 3"])
    #expect(
      changes(.optional(pair), [1, 0, 1], [1, 0, 2]) == [
        "v: Pair(a: false, b: 1) -> Pair(a: false, b: 2)"
      ])
    #expect(
      changes(.queue(.integer(0...3), capacity: 2), [1, 2, 0], [2, 2, 3]) == ["v: [2] -> [2, 3]"])
  }

  @Test func nothingChanged() {
    #expect(changes(.integer(0...5), [3], [3]) == [])
  }
}
