import SeamSymbolic

/// How far the nodes of a graph are from where nothing is owed, if only some cells are looked at.
///
/// Nodes that agree in these cells are one block. The blocks are taken apart into strongly connected
/// components, which are counted from those that lead nowhere on: that number gets smaller with each
/// move from one to another. A component with moves inside needs a promise that is enabled in all of it
/// and is taken by none of its moves; or a measure that never rises inside, so that what is left to
/// look at are the moves that leave it as it is.
struct RankingPlan {
  let graph: OwedGraph
  let measures: [Measure]
  /// For each node its block.
  let blocks: [Int]
  let blockCount: Int
  /// For each depth of taking apart, and each block that gets there, its number.
  private(set) var stages: [[Int?]] = []
  /// For each depth and block the measure that counts then.
  private(set) var chosen: [[Measure?]] = []
  /// For each block the promise that helps.
  private(set) var helpful: [Int]

  /// For each block its nodes.
  private let members: [[Int]]
  private let ends: [(from: Int, to: Int)]

  /// The most measures for one component, one inside the other.
  private static let depthMax = 6

  /// Makes a plan; `nil` where these cells are not enough.
  init?(_ graph: OwedGraph, cells: [Int], measures: [Measure]) {
    self.graph = graph
    self.measures = measures
    var blocks = Array(repeating: 0, count: graph.count)
    var count = graph.count > 0 ? 1 : 0
    for cell in cells {
      var numbers: [Pair: Int] = [:]
      for node in 0..<graph.count {
        let pair = Pair(block: blocks[node], value: graph.columns[cell][node])
        if let known = numbers[pair] {
          blocks[node] = known
        } else {
          blocks[node] = numbers.count
          numbers[pair] = numbers.count
        }
      }
      count = numbers.count
    }
    self.blocks = blocks
    blockCount = count
    var members = Array(repeating: [Int](), count: count)
    for node in 0..<graph.count { members[blocks[node]].append(node) }
    self.members = members
    ends = graph.moves.map { (blocks[$0.from], blocks[$0.to]) }
    helpful = Array(repeating: 0, count: count)
    guard descend(Array(0..<count), moves: Array(graph.moves.indices), depth: 0) else {
      return nil
    }
  }

  private struct Pair: Hashable {
    let block: Int
    let value: Int
  }

  private mutating func descend(_ nodes: [Int], moves: [Int], depth: Int) -> Bool {
    guard depth < Self.depthMax else { return false }
    if stages.count == depth {
      stages.append(Array(repeating: nil, count: blockCount))
      chosen.append(Array(repeating: nil, count: blockCount))
    }
    var targets = Array(repeating: [Int](), count: blockCount)
    for move in moves where ends[move].from != ends[move].to {
      targets[ends[move].from].append(ends[move].to)
    }
    let components = Components(nodes, targets: targets)
    var parts = Array(repeating: [Int](), count: components.count)
    for node in nodes { parts[components.component[node]].append(node) }
    var inner = Array(repeating: [Int](), count: components.count)
    for move in moves {
      let component = components.component[ends[move].from]
      if component == components.component[ends[move].to] { inner[component].append(move) }
    }
    var stage = Array(repeating: 0, count: components.count)
    for (component, part) in parts.enumerated() {
      for target in part.flatMap({ targets[$0] }) {
        let other = components.component[target]
        if other != component { stage[component] = max(stage[component], stage[other] + 1) }
      }
      for node in part { stages[depth][node] = stage[component] }
      guard settle(part, inner[component], depth) else { return false }
    }
    return true
  }

  /// Finds what makes a component be left.
  private mutating func settle(_ part: [Int], _ moves: [Int], _ depth: Int) -> Bool {
    var helps = UInt64.max
    for block in part { for node in members[block] { helps &= graph.enabled[node] } }
    for move in moves { helps &= ~graph.moves[move].taken }
    if helps != 0 {
      // A promise of the source before the one that something happens.
      let fair = helps & ~1
      for block in part { helpful[block] = (fair != 0 ? fair : helps).trailingZeroBitCount }
      return true
    }
    guard !moves.isEmpty else { return false }
    let nodes = part.flatMap { members[$0] }
    for measure in measures {
      var rest: [Int] = []
      let isUseful = moves.allSatisfy { move in
        let before = measure.value(graph, graph.moves[move].from)
        let after = measure.value(graph, graph.moves[move].to)
        if before == after { rest.append(move) }
        return after <= before
      }
      guard isUseful, rest.count < moves.count,
        nodes.allSatisfy({ measure.value(graph, $0) >= 0 })
      else { continue }
      for block in part { chosen[depth][block] = measure }
      // Moves that are settled are never missed, so no other measure has to be tried here instead.
      return descend(part, moves: rest, depth: depth + 1)
    }
    return false
  }
}
