// Functions of several many-valued variables as shared decision diagrams: Bryant's, IEEE TC 1986,
// with as many branches as a variable has values (Srinivasan, Kam, Malik and Brayton, ICCAD 1990).
// They are what makes prime implicants of tens of thousands of variants a matter of milliseconds,
// since equal parts of a table are one node.

/// A store of shared nodes over a fixed row of variables.
struct Diagram {
  typealias Node = Int32

  static let no: Node = 0
  static let yes: Node = 1

  /// How many values each variable has.
  let radixes: [Int]
  private var levels: [Int32]
  private var children: [[Node]]
  private var unique: [Key: Node] = [:]
  private var conjunctions: [UInt64: Node] = [:]

  private struct Key: Hashable {
    let level: Int32
    let children: [Node]
  }

  init(radixes: [Int]) {
    self.radixes = radixes
    levels = [Int32(radixes.count), Int32(radixes.count)]
    children = [[], []]
  }

  /// The variable a node branches on; the number of variables for the two ends.
  func level(_ node: Node) -> Int { Int(levels[Int(node)]) }

  private mutating func node(_ level: Int, _ branches: [Node]) -> Node {
    if let first = branches.first, branches.allSatisfy({ $0 == first }) { return first }
    let key = Key(level: Int32(level), children: branches)
    if let known = unique[key] { return known }
    let number = Node(levels.count)
    levels.append(Int32(level))
    children.append(branches)
    unique[key] = number
    return number
  }

  /// The function that is true for the mixed-radix codes that pass the test.
  mutating func function(_ test: (Int) -> Bool) -> Node {
    let codeCount = radixes.reduce(1, *)
    var row = (0..<codeCount).map { test($0) ? Self.yes : Self.no }
    var count = codeCount
    for level in radixes.indices.reversed() {
      let radix = radixes[level]
      count /= radix
      // What stands for a group is put where groups before it were.
      for group in 0..<count {
        let start = group * radix
        let isOne = (start + 1..<start + radix).allSatisfy { row[$0] == row[start] }
        row[group] = isOne ? row[start] : node(level, Array(row[start..<start + radix]))
      }
    }
    return row.first ?? Self.no
  }

  /// What is left of a function when a variable has a value.
  func branch(_ node: Node, _ level: Int, _ value: Int) -> Node {
    self.level(node) == level ? children[Int(node)][value] : node
  }

  mutating func conjunction(_ left: Node, _ right: Node) -> Node {
    if left == right || right == Self.yes { return left }
    if left == Self.yes { return right }
    if left == Self.no || right == Self.no { return Self.no }
    let key = UInt64(min(left, right)) << 32 | UInt64(max(left, right))
    if let known = conjunctions[key] { return known }
    let level = min(self.level(left), self.level(right))
    let branches = (0..<radixes[level]).map {
      conjunction(branch(left, level, $0), branch(right, level, $0))
    }
    let result = node(level, branches)
    conjunctions[key] = result
    return result
  }

  /// Whether a function is true wherever a cube is.
  mutating func isImplied(_ function: Node, by cube: Cube) -> Bool {
    if function == Self.yes { return true }
    if function == Self.no { return false }
    let level = self.level(function)
    let mask = cube.masks[level]
    return (0..<radixes[level]).allSatisfy { value in
      mask >> UInt64(value) & 1 == 0 || isImplied(branch(function, level, value), by: cube)
    }
  }
}

/// A conjunction of conditions "this switch has one of these values".
public struct Cube: Sendable, Hashable {
  /// For each dimension the values allowed, as bits; all bits where nothing is said.
  public var masks: [UInt64]

  public init(masks: [UInt64]) { self.masks = masks }

  public func contains(_ digits: Digits) -> Bool {
    zip(masks, digits).allSatisfy { $0 >> UInt64($1) & 1 != 0 }
  }

  /// All values of a dimension with so many.
  static func full(_ radix: Int) -> UInt64 { radix >= 64 ? .max : (1 << UInt64(radix)) - 1 }
}

/// Finds all prime implicants by recursive cofactoring (Coudert and Madre, DAC 1992), over
/// variables with several values, where a literal is a set of values.
struct PrimeFinder {
  private(set) var diagram: Diagram
  private var known: [Diagram.Node: [Cube]] = [:]
  private let limit: Int
  /// Whether the limit was met, so that primes are missing.
  private(set) var isCut = false

  init(_ diagram: Diagram, limit: Int) {
    self.diagram = diagram
    self.limit = limit
  }

  /// The greatest cubes inside a function.
  ///
  /// For a variable with values V, the cube "value in S, and c" lies in f where c lies in the
  /// conjunction of the branches S; it is greatest where c is a prime of that conjunction and lies
  /// in no branch outside S.
  mutating func primes(of function: Diagram.Node) -> [Cube] {
    if function == Diagram.no { return [] }
    if function == Diagram.yes {
      return [Cube(masks: diagram.radixes.map(Cube.full))]
    }
    if let cubes = known[function] { return cubes }
    let level = diagram.level(function)
    let radix = diagram.radixes[level]
    let branches = (0..<radix).map { diagram.branch(function, level, $0) }
    // Values with equal branches always come together, so subsets of kinds of branches do.
    var kinds: [(branch: Diagram.Node, mask: UInt64)] = []
    for (value, branch) in branches.enumerated() where branch != Diagram.no {
      if let place = kinds.firstIndex(where: { $0.branch == branch }) {
        kinds[place].mask |= 1 << UInt64(value)
      } else {
        kinds.append((branch, 1 << UInt64(value)))
      }
    }
    var result: [Cube] = []
    extend(kinds[...], Diagram.yes, 0, [], level, &result)
    if result.count > limit {
      isCut = true
      result = Array(result.prefix(limit))
    }
    known[function] = result
    return result
  }

  /// Goes through the subsets of kinds, leaving those out whose conjunction is empty.
  private mutating func extend(
    _ kinds: ArraySlice<(branch: Diagram.Node, mask: UInt64)>, _ common: Diagram.Node,
    _ mask: UInt64, _ left: [Diagram.Node], _ level: Int, _ result: inout [Cube]
  ) {
    guard result.count <= limit else { return }
    guard let kind = kinds.first else {
      if mask == 0 || common == Diagram.no { return }
      for var cube in primes(of: common) {
        if left.contains(where: { diagram.isImplied($0, by: cube) }) { continue }
        cube.masks[level] = mask
        result.append(cube)
      }
      return
    }
    let more = diagram.conjunction(common, kind.branch)
    if more != Diagram.no {
      extend(kinds.dropFirst(), more, mask | kind.mask, left, level, &result)
    }
    extend(kinds.dropFirst(), common, mask, left + [kind.branch], level, &result)
  }
}
