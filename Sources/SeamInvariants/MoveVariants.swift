import SeamIR
import SeamSymbolic

/// Tells which variants can make a move: the move is evaluated with switches left open, and where its
/// truth depends on one, each value of that one is tried.
struct MoveVariants {
  private let system: SymbolicSystem
  private let grid: VariantGrid
  /// For each state cell the place of the open parameter in it.
  private let places: [Int: Int]

  init(_ system: SymbolicSystem, _ grid: VariantGrid) {
    self.system = system
    self.grid = grid
    places = Dictionary(
      uniqueKeysWithValues: system.system.openParameters.enumerated().map {
        ($0.element.cell.index, $0.offset)
      })
  }

  /// The variants in which a move leads from one state to another, whatever the states say of switches.
  func variants(from before: [Int], to after: [Int]) -> VariantSet {
    var result = VariantSet()
    for action in system.actions {
      split(VariantRegion(), action.move, before, after, &result)
    }
    return result
  }

  private func split(
    _ region: VariantRegion, _ move: SymbolicDefinition, _ before: [Int], _ after: [Int],
    _ result: inout VariantSet
  ) {
    var evaluation = OpenEvaluation(places: places, region: region, before: before, after: after)
    switch evaluation.value(.defined(move)) {
    case 0?: return
    case .some: for number in grid.numbers(in: region) { result.insert(number) }
    case nil:
      guard let parameter = evaluation.missing else { return }
      for value in grid.values[parameter] {
        var part = region
        part.choices[parameter] = [value]
        split(part, move, before, after, &result)
      }
    }
  }
}

/// The value of a term where some switches are open; `nil` where it depends on one.
private struct OpenEvaluation {
  let places: [Int: Int]
  let region: VariantRegion
  let before: [Int]
  let after: [Int]
  /// An open switch on which something depended.
  private(set) var missing: Int?
  private var known: [ObjectIdentifier: Int?] = [:]
  private var locals: [String: Int?] = [:]

  init(places: [Int: Int], region: VariantRegion, before: [Int], after: [Int]) {
    self.places = places
    self.region = region
    self.before = before
    self.after = after
  }

  mutating func value(_ term: SymbolicTerm) -> Int? {
    switch term {
    case .truth(let value): return value ? 1 : 0
    case .integer(let value): return value
    case .variable(let variable): return value(of: variable)
    case .local(let name, _): return locals[name] ?? 0
    case .defined(let definition):
      let key = ObjectIdentifier(definition)
      if let value = known[key] { return value }
      let outer = locals
      locals = [:]
      let value = value(definition.body)
      locals = outer
      known[key] = .some(value)
      return value
    case .not(let inner): return value(inner).map { 1 - $0 }
    case .and(let terms): return all(terms, but: 0)
    case .or(let terms): return all(terms, but: 1)
    case .implies(let left, let right):
      let premise = value(left)
      if premise == 0 { return 1 }
      let conclusion = value(right)
      return conclusion == 1 ? 1 : premise == nil ? nil : conclusion
    case .equal(.variable(let left), .variable(let right))
    where left.index == right.index && places[left.index] != nil:
      // No move changes a switch.
      return 1
    case .equal(let left, let right): return both(left, right) { $0 == $1 ? 1 : 0 }
    case .less(let left, let right): return both(left, right) { $0 < $1 ? 1 : 0 }
    case .lessOrEqual(let left, let right): return both(left, right) { $0 <= $1 ? 1 : 0 }
    case .choice(let test, let yes, let no):
      if let test = value(test) { return value(test != 0 ? yes : no) }
      guard let one = value(yes), let other = value(no), one == other else { return nil }
      return one
    case .sum(let terms):
      var total = 0
      for term in terms {
        guard let part = value(term) else { return nil }
        total &+= part
      }
      return total
    case .difference(let left, let right): return both(left, right) { $0 &- $1 }
    case .scaled(let factor, let inner): return value(inner).map { factor &* $0 }
    case .bound(let name, let inner, let body):
      let outer = locals[name]
      locals[name] = .some(value(inner))
      defer { locals[name] = outer }
      return value(body)
    }
  }

  private mutating func value(of variable: SymbolicVariable) -> Int? {
    if let parameter = places[variable.index], variable.role != .rigid {
      if let value = region.choices[parameter]?.first { return value }
      if missing == nil { missing = parameter }
      return nil
    }
    switch variable.role {
    case .current: return before[variable.index]
    case .next: return after[variable.index]
    case .rigid: return 0
    }
  }

  private mutating func both(
    _ left: SymbolicTerm, _ right: SymbolicTerm, _ combine: (Int, Int) -> Int
  ) -> Int? {
    guard let left = value(left), let right = value(right) else { return nil }
    return combine(left, right)
  }

  /// A conjunction, or a disjunction, which one value decides.
  private mutating func all(_ terms: [SymbolicTerm], but deciding: Int) -> Int? {
    var isOpen = false
    for term in terms {
      switch value(term) {
      case deciding?: return deciding
      case nil: isOpen = true
      case .some: break
      }
    }
    return isOpen ? nil : 1 - deciding
  }
}
