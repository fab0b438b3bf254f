// One state for all that exchanges lead to each other (Ip and Dill 1996; how to choose it: Bosnacki, Dams
// and Holenderski, "Symmetric Spin", STTT 4, 2002). The values of a type are first sorted by all that can
// be said of each without naming another: its own cells, and which variables name it. Where that is all there is
// to say of them, values that are equal in it can change places and the state stays as it is. Else the
// least of the states is taken that the orders lead to which are left, as long as these are not too many:
// beyond that the first one is taken. A choice that is not the same for all states of an orbit costs
// states; it is no mistake, since it is one of the orbit.

import SeamIR

/// Chooses representatives; for one thread.
package final class Representatives {
  private let action: SymmetryAction
  private var symmetry: SystemSymmetry { action.symmetry }
  /// For each type the cells that belong to one of its values and to nothing else, and hold no
  /// value of a symmetric type: rows by value.
  private let columns: [[[Int]]]
  /// For each type the cells that hold one of its values and belong to none.
  private let names: [[Int]]
  /// Whether nothing else is said of the type's values anywhere.
  private let isSimple: [Bool]

  /// Orders that are tried at most for a state.
  private static let orderLimit = 5040

  package init(_ action: SymmetryAction) {
    self.action = action
    let symmetry = action.symmetry
    var columns: [[String: [Int: Int]]] = symmetry.types.map { _ in [:] }
    var names: [[Int]] = symmetry.types.map { _ in [] }
    var isSimple = symmetry.types.map { _ in true }
    for (cell, role) in symmetry.cells.enumerated() {
      let coordinates = role.place.coordinates
      if coordinates.count == 1, role.type == nil {
        let only = coordinates[0]
        columns[only.type][role.place.family, default: [:]][only.element] = cell
      } else if coordinates.isEmpty, let type = role.type {
        names[type].append(cell)
      } else {
        for coordinate in coordinates { isSimple[coordinate.type] = false }
        if let type = role.type, !coordinates.isEmpty { isSimple[type] = false }
      }
    }
    self.columns = symmetry.types.indices.map { type in
      (0..<symmetry.types[type].count).map { element in
        columns[type].sorted { $0.key < $1.key }.compactMap { $0.value[element] }
      }
    }
    self.names = names
    self.isSimple = isSimple
  }

  /// Replaces a state by its representative.
  ///
  /// - Returns: The exchange that leads there; `nil` where the state is its own.
  package func choose(_ values: inout [Int]) -> Permutation? {
    var orders: [[Int]] = []
    var ties: [(type: Int, range: Range<Int>)] = []
    var count = 1
    for type in symmetry.types.indices {
      let (order, groups) = sorted(type, values)
      orders.append(order)
      guard !isSimple[type] else { continue }
      for group in groups where group.count > 1 {
        ties.append((type, group))
        for factor in 2...group.count { count = min(count * factor, Self.orderLimit + 1) }
      }
    }
    let isOrdered = orders.allSatisfy { $0.indices.elementsEqual($0) }
    if isOrdered && ties.isEmpty { return nil }
    var exchange = Self.exchange(orders)
    var best = isOrdered ? values : action.apply(exchange, to: values)
    if !ties.isEmpty && count <= Self.orderLimit {
      var trial = orders
      while Self.advance(&trial, ties) {
        let other = Self.exchange(trial)
        let state = action.apply(other, to: values)
        if state.lexicographicallyPrecedes(best) { (best, exchange) = (state, other) }
      }
    }
    if best == values { return nil }
    values = best
    return exchange
  }

  /// The exchange that gives the values of each type the places that they have in an order.
  private static func exchange(_ orders: [[Int]]) -> Permutation {
    Permutation(
      images: orders.map { order in
        var image = order
        for (place, element) in order.enumerated() { image[element] = place }
        return image
      })
  }

  /// The values of a type in order of what can be said of them, and which of them are alike.
  private func sorted(_ type: Int, _ values: [Int]) -> (order: [Int], groups: [Range<Int>]) {
    let all = 0..<symmetry.types[type].count
    let columns = columns[type]
    let named = names[type].filter { action.isMeant(symmetry.cells[$0], in: values) }
    func precedes(_ left: Int, _ right: Int) -> Bool {
      for (one, other) in zip(columns[left], columns[right]) where values[one] != values[other] {
        return values[one] < values[other]
      }
      for cell in named {
        let element = values[cell] - symmetry.cells[cell].low
        if element == left { return element != right }
        if element == right { return false }
      }
      return false
    }
    var order: [Int] = []
    for element in all {
      var place = order.count
      while place > 0, precedes(element, order[place - 1]) { place -= 1 }
      order.insert(element, at: place)
    }
    var groups: [Range<Int>] = []
    var start = 0
    for place in 1...order.count
    where place == order.count || precedes(order[place - 1], order[place]) {
      groups.append(start..<place)
      start = place
    }
    return (order, groups)
  }

  /// Goes on to the next order of values that are alike; whether there is one.
  private static func advance(
    _ orders: inout [[Int]], _ ties: [(type: Int, range: Range<Int>)]
  ) -> Bool {
    for (type, range) in ties {
      if advance(&orders[type], in: range) { return true }
    }
    return false
  }

  /// The next permutation of a part; after the last comes the first again, and the answer is no.
  private static func advance(_ order: inout [Int], in range: Range<Int>) -> Bool {
    var place = range.upperBound - 1
    while place > range.lowerBound, order[place - 1] > order[place] { place -= 1 }
    guard place > range.lowerBound else {
      order[range].sort()
      return false
    }
    var other = range.upperBound - 1
    while order[other] < order[place - 1] { other -= 1 }
    order.swapAt(place - 1, other)
    order[place..<range.upperBound].reverse()
    return true
  }
}
