import SeamIR

/// An exchange of values: for each symmetric type where each of its values goes.
package struct Permutation: Sendable, Hashable {
  package var images: [[Int]]

  package init(images: [[Int]]) { self.images = images }

  /// This one after another.
  package func after(_ other: Permutation) -> Permutation {
    Permutation(
      images: zip(images, other.images).map { own, first in first.map { own[$0] } })
  }
}

/// What exchanges do to states.
package struct SymmetryAction: Sendable {
  package let symmetry: SystemSymmetry
  /// For each cell the places that exchanges may carry it to, with how to find the right one.
  private let moves: [CellMove]

  /// Where the values of one cell go.
  package struct CellMove: Sendable {
    /// Its coordinates, each with what a step of one in it is worth.
    package var coordinates: [(type: Int, element: Int, stride: Int)]
    /// The cells of its family, by their coordinates.
    package var cells: [Int]
  }

  /// The way exchanges act on a system; `nil` where there is nothing to exchange.
  package init?(_ system: TransitionSystem) {
    symmetry = system.symmetry
    guard !symmetry.isTrivial, symmetry.obstacles.isEmpty,
      symmetry.cells.count == system.stateCellCount
    else { return nil }
    var families: [String: [Int]] = [:]
    for (cell, role) in symmetry.cells.enumerated() {
      families[role.place.family, default: []].append(cell)
    }
    var moves: [CellMove?] = Array(repeating: nil, count: symmetry.cells.count)
    for members in families.values {
      let types = symmetry.cells[members[0]].place.coordinates.map(\.type)
      var strides: [Int] = []
      var size = 1
      for type in types.reversed() {
        strides.insert(size, at: 0)
        size *= symmetry.types[type].count
      }
      // Exchanging values must lead from a cell of a family to cells of it, of the same range.
      guard members.count == size else { return nil }
      var cells = Array(repeating: -1, count: size)
      for cell in members {
        let coordinates = symmetry.cells[cell].place.coordinates
        let place = zip(coordinates, strides).reduce(0) { $0 + $1.0.element * $1.1 }
        guard coordinates.map(\.type) == types, cells[place] < 0,
          system.cells[cell].range == system.cells[members[0]].range
        else { return nil }
        cells[place] = cell
      }
      for cell in members {
        moves[cell] = CellMove(
          coordinates: zip(symmetry.cells[cell].place.coordinates, strides).map {
            ($0.type, $0.element, $1)
          }, cells: cells)
      }
    }
    self.moves = moves.compactMap { $0 }
    guard generators.allSatisfy({ keepsRoles($0) && keepsInitialValues($0, system) }) else {
      return nil
    }
  }

  /// Whether an exchange carries each cell to one that is to another exchange what it is itself.
  private func keepsRoles(_ exchange: Permutation) -> Bool {
    symmetry.cells.indices.allSatisfy { cell in
      let role = symmetry.cells[cell]
      let other = symmetry.cells[target(of: cell, exchange.images)]
      let conditions = role.conditions.map {
        SystemSymmetry.Condition(
          cell: CellID(target(of: $0.cell.index, exchange.images)), range: $0.range)
      }
      return role.type == other.type && role.low == other.low && conditions == other.conditions
    }
  }

  /// Whether an exchange carries initial states to initial states, as far as the cells tell by themselves.
  private func keepsInitialValues(_ exchange: Permutation, _ system: TransitionSystem) -> Bool {
    // What is computed or assumed initially is not looked into.
    guard system.initialBody.isEmpty else { return false }
    return symmetry.cells.indices.allSatisfy { cell in
      let role = symmetry.cells[cell]
      let values = Set(system.initialValues[cell])
      let there = Set(system.initialValues[target(of: cell, exchange.images)])
      guard let type = role.type else { return values == there }
      let meant = role.conditions.map { condition in
        system.initialValues[condition.cell.index].map { condition.range.contains($0) }
      }
      if meant.contains(where: { !$0.contains(true) }) { return values == there }
      // Where it depends on other cells whether the value is meant, only one that all mean is allowed.
      guard meant.allSatisfy({ !$0.contains(false) }) else { return false }
      return Set(values.map { role.low + exchange.images[type][$0 - role.low] }) == there
    }
  }

  /// A state after an exchange.
  package func apply(_ exchange: Permutation, to values: [Int]) -> [Int] {
    var result = values
    for (cell, role) in symmetry.cells.enumerated() {
      result[target(of: cell, exchange.images)] = image(of: values, cell, role, exchange.images)
    }
    return result
  }

  /// The cell that a cell's value goes to.
  func target(of cell: Int, _ images: [[Int]]) -> Int {
    let move = moves[cell]
    if move.coordinates.isEmpty { return cell }
    var place = 0
    for (type, element, stride) in move.coordinates { place += images[type][element] * stride }
    return move.cells[place]
  }

  /// What becomes of a cell's value.
  private func image(
    of values: [Int], _ cell: Int, _ role: SystemSymmetry.CellRole, _ images: [[Int]]
  ) -> Int {
    guard let type = role.type, isMeant(role, in: values) else { return values[cell] }
    return role.low + images[type][values[cell] - role.low]
  }

  /// Whether a cell's value is one of its type now.
  func isMeant(_ role: SystemSymmetry.CellRole, in values: [Int]) -> Bool {
    role.conditions.allSatisfy { $0.range.contains(values[$0.cell.index]) }
  }

  /// Nothing is exchanged.
  package var identity: Permutation {
    Permutation(images: symmetry.types.map { Array(0..<$0.count) })
  }

  /// Exchanges that all others are made of: of two neighbouring values.
  package var generators: [Permutation] {
    let still = identity.images
    return symmetry.types.indices.flatMap { type in
      (1..<symmetry.types[type].count).map { element in
        var images = still
        images[type].swapAt(element - 1, element)
        return Permutation(images: images)
      }
    }
  }

  /// An exchange that carries one place to another, if there is one.
  package func exchange(
    from source: SystemSymmetry.Place, to target: SystemSymmetry.Place
  ) -> Permutation? {
    guard source.family == target.family,
      source.coordinates.map(\.type) == target.coordinates.map(\.type)
    else { return nil }
    var images: [[Int?]] = symmetry.types.map { Array(repeating: nil, count: $0.count) }
    for (from, to) in zip(source.coordinates, target.coordinates) {
      if let known = images[from.type][from.element], known != to.element { return nil }
      images[from.type][from.element] = to.element
    }
    var whole: [[Int]] = []
    for row in images {
      let used = Set(row.compactMap { $0 })
      guard used.count == row.count(where: { $0 != nil }) else { return nil }
      var free = row.indices.filter { !used.contains($0) }.makeIterator()
      whole.append(row.map { $0 ?? free.next() ?? 0 })
    }
    return Permutation(images: whole)
  }
}
