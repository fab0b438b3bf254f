/// Constructors that fold constants, so that a switch with a fixed value leaves no trace.
extension Term {
  /// The value of a term without cells.
  public var constantValue: Int? {
    if case .constant(let value) = self { value } else { nil }
  }

  public static func truth(_ value: Bool) -> Term { value ? .yes : .no }

  /// The opposite of a condition.
  public static func negation(_ term: Term) -> Term {
    switch term {
    case .constant(let value): return .truth(value == 0)
    case .not(let inner): return inner
    case .compare(.equal, let left, let right): return .compare(.notEqual, left, right)
    case .compare(.notEqual, let left, let right): return .compare(.equal, left, right)
    case .compare(.less, let left, let right): return .compare(.lessOrEqual, right, left)
    case .compare(.lessOrEqual, let left, let right): return .compare(.less, right, left)
    default: return .not(term)
    }
  }

  /// All of the conditions, evaluated from the left.
  public static func conjunction(_ terms: [Term]) -> Term {
    var kept: [Term] = []
    for term in terms {
      switch term {
      case .constant(0):
        return .no
      case .constant: continue
      case .and(let inner): kept += inner
      default: if kept.last != term { kept.append(term) }
      }
    }
    return kept.isEmpty ? .yes : kept.count == 1 ? kept[0] : .and(kept)
  }

  /// Any of the conditions, evaluated from the left.
  public static func disjunction(_ terms: [Term]) -> Term {
    var kept: [Term] = []
    for term in terms {
      switch term {
      case .constant(0): continue
      case .constant: return .yes
      case .or(let inner): kept += inner
      default: if kept.last != term { kept.append(term) }
      }
    }
    return kept.isEmpty ? .no : kept.count == 1 ? kept[0] : .or(kept)
  }

  /// The second, where the first holds.
  public static func implication(_ left: Term, _ right: Term) -> Term {
    disjunction([negation(left), right])
  }

  public static func comparison(_ comparison: Comparison, _ left: Term, _ right: Term) -> Term {
    if let first = left.constantValue, let second = right.constantValue {
      return .truth(comparison.holds(first, second))
    }
    if left == right { return .truth(comparison == .equal || comparison == .lessOrEqual) }
    return .compare(comparison, left, right)
  }

  public static func equality(_ left: Term, _ right: Term) -> Term {
    comparison(.equal, left, right)
  }

  public static func sum(_ left: Term, _ right: Term) -> Term {
    computed(.add, left, right)
  }

  public static func computed(_ arithmetic: Arithmetic, _ left: Term, _ right: Term) -> Term {
    if let first = left.constantValue, let second = right.constantValue {
      return .constant(arithmetic.value(first, second))
    }
    switch arithmetic {
    case .add where left.constantValue == 0: return right
    case .add where right.constantValue == 0, .subtract where right.constantValue == 0: return left
    case .multiply where left.constantValue == 1: return right
    case .multiply where right.constantValue == 1, .divide where right.constantValue == 1:
      return left
    case .multiply where left.constantValue == 0 || right.constantValue == 0: return .constant(0)
    default: return .arithmetic(arithmetic, left, right)
    }
  }

  /// The second where the first is true, else the third.
  public static func selection(_ test: Term, _ yes: Term, _ no: Term) -> Term {
    if let value = test.constantValue { return value != 0 ? yes : no }
    if yes == no { return yes }
    return .choice(test, yes, no)
  }

  /// A cell of a row of cells.
  public static func indexed(_ array: CellArray, _ index: Term) -> Term {
    if let value = index.constantValue, value >= 0, value < array.count {
      return .cell(array[value])
    }
    return .element(array, index)
  }

  /// The term with some cells replaced by terms.
  public func substituting(_ replacements: [CellID: Term]) -> Term {
    if replacements.isEmpty { return self }
    func map(_ term: Term) -> Term { term.substituting(replacements) }
    switch self {
    case .constant: return self
    case .cell(let cell): return replacements[cell] ?? self
    case .element(let array, let index): return .indexed(array, map(index))
    case .not(let term): return .negation(map(term))
    case .and(let terms): return .conjunction(terms.map(map))
    case .or(let terms): return .disjunction(terms.map(map))
    case .compare(let kind, let left, let right): return .comparison(kind, map(left), map(right))
    case .arithmetic(let kind, let left, let right): return .computed(kind, map(left), map(right))
    case .choice(let test, let yes, let no): return .selection(map(test), map(yes), map(no))
    }
  }

  /// Whether evaluating the term reads a cell for which the test is true.
  public func reads(_ test: (CellID) -> Bool) -> Bool {
    switch self {
    case .constant: false
    case .cell(let cell): test(cell)
    case .element(let array, let index):
      index.reads(test) || (0..<array.count).contains { test(array[$0]) }
    case .not(let term): term.reads(test)
    case .and(let terms), .or(let terms): terms.contains { $0.reads(test) }
    case .compare(_, let left, let right), .arithmetic(_, let left, let right):
      left.reads(test) || right.reads(test)
    case .choice(let first, let second, let third):
      first.reads(test) || second.reads(test) || third.reads(test)
    }
  }

  /// Whether the term stands for truth.
  public func isCondition(_ cells: [Cell]) -> Bool {
    switch self {
    case .constant(let value): value == 0 || value == 1
    case .cell(let cell): cells[cell.index].isBool
    case .element(let array, _): cells[array.base.index].isBool
    case .not, .and, .or, .compare: true
    case .arithmetic: false
    case .choice(_, let yes, let no): yes.isCondition(cells) && no.isCondition(cells)
    }
  }
}

/// Interval arithmetic: an over-approximation of the values a term can take.
extension Term {
  /// Values stay inside this, so that the product of two ends cannot overflow unseen.
  public static let valueLimit = 1 << 62

  /// The least interval known to hold the term's value; `nil` where it could leave
  /// ``valueLimit``.
  ///
  /// - Complexity: Linear in the term.
  public func interval(_ cells: [Cell]) -> ClosedRange<Int>? {
    switch self {
    case .constant(let value): return value...value
    case .cell(let cell): return cells[cell.index].range
    case .element(let array, _):
      var hull = cells[array.base.index].range
      for index in 1..<max(1, array.count) {
        hull = hull.hull(cells[array[index].index].range)
      }
      return hull
    case .not, .and, .or, .compare: return 0...1
    case .choice(_, let yes, let no):
      guard let first = yes.interval(cells), let second = no.interval(cells) else { return nil }
      return first.hull(second)
    case .arithmetic(let kind, let left, let right):
      guard let first = left.interval(cells), let second = right.interval(cells) else { return nil }
      return kind.interval(first, second)
    }
  }
}

extension ClosedRange<Int> {
  /// The least interval that holds both.
  public func hull(_ other: ClosedRange<Int>) -> ClosedRange<Int> {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }
}

extension Arithmetic {
  /// The results for operands in two intervals; `nil` where one could leave the value limit.
  public func interval(
    _ left: ClosedRange<Int>, _ right: ClosedRange<Int>
  ) -> ClosedRange<Int>? {
    var ends: [Int] = []
    func add(_ result: (partialValue: Int, overflow: Bool)) -> Bool {
      ends.append(result.partialValue)
      return !result.overflow && abs(result.partialValue) < Term.valueLimit
    }
    switch self {
    case .add:
      guard add(left.lowerBound.addingReportingOverflow(right.lowerBound)),
        add(left.upperBound.addingReportingOverflow(right.upperBound))
      else { return nil }
    case .subtract:
      guard add(left.lowerBound.subtractingReportingOverflow(right.upperBound)),
        add(left.upperBound.subtractingReportingOverflow(right.lowerBound))
      else { return nil }
    case .multiply:
      for first in [left.lowerBound, left.upperBound] {
        for second in [right.lowerBound, right.upperBound] {
          guard add(first.multipliedReportingOverflow(by: second)) else { return nil }
        }
      }
    case .divide:
      // A quotient is never larger than the dividend, and rounding down adds at most one.
      let size = max(abs(left.lowerBound), abs(left.upperBound))
      if right.lowerBound > 0 {
        for first in [left.lowerBound, left.upperBound] {
          for second in [right.lowerBound, right.upperBound] {
            ends.append(Arithmetic.divide.value(first, second))
          }
        }
      } else {
        ends = [-size - 1, size]
      }
      if right.contains(0) { ends.append(0) }
    case .remainder:
      let size = max(abs(right.lowerBound), abs(right.upperBound))
      ends = [right.lowerBound < 0 ? 1 - size : 0, right.upperBound > 0 ? size - 1 : 0, 0]
    }
    guard let low = ends.min(), let high = ends.max() else { return nil }
    return low...high
  }
}
