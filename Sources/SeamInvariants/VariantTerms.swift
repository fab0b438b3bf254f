import SeamSymbolic

/// Sets of variants as conditions on switches, in which equal parts are one definition: decision
/// diagrams, which a solver reads faster than lists of regions.
struct VariantTerms {
  private let system: SymbolicSystem
  private let grid: VariantGrid
  private var known: [VariantSet: SymbolicTerm] = [:]
  private var nodes: [Block: SymbolicTerm] = [:]

  /// The variants of which the conditions are to be right.
  private let cared: [Bool]

  private struct Block: Hashable {
    let parameter: Int
    /// Whether it is a member; `nil` for those that do not matter.
    let members: [Bool?]
  }

  init(_ system: SymbolicSystem, _ grid: VariantGrid, among cared: VariantSet) {
    self.system = system
    self.grid = grid
    self.cared = (0..<grid.count).map { cared.contains($0) }
  }

  /// That the variant is one of a set, whatever it is.
  static func exactly(
    _ set: VariantSet, _ system: SymbolicSystem, _ grid: VariantGrid
  ) -> SymbolicTerm {
    var terms = VariantTerms(system, grid, among: VariantSet(0..<grid.count))
    return terms.term(set)
  }

  /// That the variant is one of a set, where it is one of those that matter.
  mutating func term(_ set: VariantSet) -> SymbolicTerm {
    if let term = known[set] { return term }
    let term = node(0, (0..<grid.count).map { cared[$0] ? set.contains($0) : nil })
    known[set] = term
    return term
  }

  private mutating func node(_ parameter: Int, _ members: [Bool?]) -> SymbolicTerm {
    if !members.contains(true) { return .no }
    if !members.contains(false) { return .yes }
    let block = Block(parameter: parameter, members: members)
    if let term = nodes[block] { return term }
    let values = grid.values[parameter]
    let size = members.count / values.count
    var byPart: [SymbolicTerm: Set<Int>] = [:]
    var order: [SymbolicTerm] = []
    for (place, value) in values.enumerated() {
      let part = node(parameter + 1, Array(members[place * size..<(place + 1) * size]))
      if byPart[part] == nil { order.append(part) }
      byPart[part, default: []].insert(value)
    }
    var cases: [SymbolicTerm] = []
    for part in order where part != .no {
      let some = byPart[part] ?? []
      let demand = VariantRegion([parameter: some]).term(system)
      cases.append(some.count == values.count ? part : .conjunction([demand, part]))
    }
    let term = SymbolicTerm.defined(
      SymbolicDefinition(name: "variants \(nodes.count)", body: .disjunction(cases)))
    nodes[block] = term
    return term
  }
}
