import SeamIR

/// The values that cells and terms can take, as intervals: an over-approximation.
///
/// Unlike `Term.interval` it takes an index outside its array into account, which reads as 0, and it
/// does not believe the declared ranges of scratch cells, which no engine enforces.
struct Ranges {
  /// By cell; `nil` where nothing is known.
  private(set) var cells: [ClosedRange<Int>?]
  private let stateCellCount: Int

  /// What is known before a move; `scratch` is what is known of scratch cells.
  init(_ system: TransitionSystem, scratch: ClosedRange<Int>?) {
    cells = system.cells.map(\.range)
    stateCellCount = system.stateCellCount
    for cell in system.stateCellCount..<system.cells.count { cells[cell] = scratch }
  }

  /// The values of a term; `nil` where they may leave `Term.valueLimit`.
  ///
  /// The hull grows to hold the values of all parts of the term as well.
  func range(of term: Term, _ hull: inout ClosedRange<Int>) -> ClosedRange<Int>? {
    let result: ClosedRange<Int>?
    switch term {
    case .constant(let value):
      result = value...value
    case .cell(let cell):
      result = cells[cell.index]
    case .element(let array, let index):
      guard let places = range(of: index, &hull) else { return nil }
      var values: ClosedRange<Int>? = nil
      for place in 0..<array.count where places.contains(place) {
        guard let next = cells[array[place].index] else { return nil }
        values = values?.hull(next) ?? next
      }
      let isInside = places.lowerBound >= 0 && places.upperBound < array.count
      result = isInside ? values : (values ?? 0...0).hull(0...0)
    case .not(let operand):
      guard range(of: operand, &hull) != nil else { return nil }
      result = 0...1
    case .and(let operands), .or(let operands):
      for operand in operands where range(of: operand, &hull) == nil { return nil }
      result = 0...1
    case .compare(_, let left, let right):
      guard range(of: left, &hull) != nil, range(of: right, &hull) != nil else { return nil }
      result = 0...1
    case .arithmetic(let kind, let left, let right):
      guard let first = range(of: left, &hull), let second = range(of: right, &hull) else {
        return nil
      }
      result = kind.interval(first, second)
    case .choice(let test, let yes, let no):
      guard range(of: test, &hull) != nil, let first = range(of: yes, &hull),
        let second = range(of: no, &hull)
      else { return nil }
      result = first.hull(second)
    }
    if let result { hull = hull.hull(result) }
    return result
  }

  /// The values of a term; `nil` where nothing is known.
  func range(of term: Term) -> ClosedRange<Int>? {
    var hull = 0...0
    return range(of: term, &hull)
  }

  /// Follows statements, so that afterwards the ranges of scratch cells are those behind them.
  ///
  /// The answer is whether all values stay within `Term.valueLimit`.
  mutating func follow(_ statements: [Statement], _ hull: inout ClosedRange<Int>) -> Bool {
    for statement in statements {
      switch statement {
      case .assign(let target, let term):
        guard let value = range(of: term, &hull) else { return false }
        switch target {
        case .cell(let cell):
          if cell.index >= stateCellCount { cells[cell.index] = value }
        case .element(let array, let index):
          guard range(of: index, &hull) != nil else { return false }
          for place in 0..<array.count where array[place].index >= stateCellCount {
            cells[array[place].index] = cells[array[place].index]?.hull(value)
          }
        }
      case .conditional(let condition, let first, let second):
        var other = self
        guard range(of: condition, &hull) != nil, follow(first, &hull),
          other.follow(second, &hull)
        else { return false }
        for cell in stateCellCount..<cells.count {
          guard let mine = cells[cell], let theirs = other.cells[cell] else { return false }
          cells[cell] = mine.hull(theirs)
        }
      case .check(let term, _), .assume(let term):
        if range(of: term, &hull) == nil { return false }
      case .emit:
        break
      }
    }
    return true
  }
}
