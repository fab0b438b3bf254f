// Which values cells can hold, without regard to when: enough to know where control can go from a
// place, also where it comes back from a call and its target was put aside in another cell.

import SeamIR

/// Some of a cell's values, or any.
///
/// A bit each, and no memory of its own, since thousands are made and joined. Values outside
/// `window` are not told apart from all others; locations of a flow are counted from 0.
struct ValueSet: Hashable {
  private var bits = SIMD8<UInt64>()

  static let window = -64..<448
  static var any: ValueSet {
    var result = ValueSet()
    result.bits = SIMD8(repeating: .max)
    return result
  }

  /// Without values.
  init() {}

  init(_ value: Int) { insert(value) }

  init(_ values: [Int]) { for value in values { insert(value) } }

  /// What a test can come to.
  init(mayHold: Bool, mayFail: Bool) {
    if mayHold { insert(1) }
    if mayFail { insert(0) }
  }

  var isAny: Bool { bits == SIMD8(repeating: .max) }
  private var isEmpty: Bool { bits == SIMD8() }

  mutating func insert(_ value: Int) {
    guard Self.window.contains(value) else { return self = .any }
    let place = value - Self.window.lowerBound
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  func contains(_ value: Int) -> Bool {
    guard Self.window.contains(value) else { return isAny }
    let place = value - Self.window.lowerBound
    return bits[place >> 6] >> UInt64(place & 63) & 1 != 0
  }

  mutating func formUnion(_ other: ValueSet) { bits |= other.bits }

  /// How many values those of a set that is not `any` are.
  var count: Int { bits.indices.reduce(0) { $0 + bits[$1].nonzeroBitCount } }

  /// The values of a set that is not `any`, ascending.
  func forEach(_ visit: (Int) -> Void) {
    for lane in bits.indices {
      var word = bits[lane]
      while word != 0 {
        visit(Self.window.lowerBound + lane << 6 + word.trailingZeroBitCount)
        word &= word - 1
      }
    }
  }

  /// The set without the values for which the test is false.
  func filter(_ test: (Int) -> Bool) -> ValueSet {
    if isAny { return .any }
    var result = ValueSet()
    forEach { if test($0) { result.insert($0) } }
    return result
  }

  private var lowest: Int {
    for lane in bits.indices where bits[lane] != 0 {
      return Self.window.lowerBound + lane << 6 + bits[lane].trailingZeroBitCount
    }
    return .max
  }

  private var highest: Int {
    for lane in bits.indices.reversed() where bits[lane] != 0 {
      return Self.window.lowerBound + lane << 6 + 63 - bits[lane].leadingZeroBitCount
    }
    return .min
  }

  /// What a condition may come to.
  typealias Truth = (mayHold: Bool, mayFail: Bool)

  /// Whether one of the values may be another number than 0, and whether one may be 0.
  var truth: Truth { (!isEmpty && self != ValueSet(0), contains(0)) }

  /// What comes of comparing two of the values.
  func truth(_ comparison: Comparison, _ other: ValueSet) -> Truth {
    if isEmpty || other.isEmpty { return (false, false) }
    if isAny || other.isAny { return (true, true) }
    switch comparison {
    case .equal, .notEqual:
      let mayBeEqual = bits & other.bits != SIMD8()
      let mayDiffer = self != other || lowest != highest
      return comparison == .equal ? (mayBeEqual, mayDiffer) : (mayDiffer, mayBeEqual)
    case .less: return (lowest < other.highest, highest >= other.lowest)
    case .lessOrEqual: return (lowest <= other.highest, highest > other.lowest)
    }
  }
}

/// For each cell the values that it may hold at a place, and what they were before.
struct KnownValues {
  private var sets: [ValueSet]
  /// The cells that have been given others, each time with those before.
  private var trail: [(cell: Int, before: ValueSet)] = []

  /// More pairs of values are not gone through.
  private static let pairMax = 4096

  init(_ sets: [ValueSet]) { self.sets = sets }

  subscript(cell: Int) -> ValueSet {
    get { sets[cell] }
    set {
      guard newValue != sets[cell] else { return }
      trail.append((cell, sets[cell]))
      sets[cell] = newValue
    }
  }

  /// Adds to what is known from the beginning.
  mutating func formUnion(_ cell: Int, _ other: ValueSet) { sets[cell].formUnion(other) }

  /// What a computation has changed, which is undone: the cells with what it gave them last.
  mutating func undoing(_ run: (inout KnownValues) -> Void) -> [(cell: Int, values: ValueSet)] {
    let start = trail.count
    run(&self)
    var result: [(cell: Int, values: ValueSet)] = []
    while trail.count > start {
      guard let (cell, before) = trail.popLast() else { break }
      if !result.contains(where: { $0.cell == cell }) { result.append((cell, sets[cell])) }
      sets[cell] = before
    }
    return result
  }

  /// Turns what is known of cells before the statements into what is known behind them.
  mutating func run(_ statements: [Statement]) {
    for statement in statements {
      switch statement {
      case .assign(.cell(let cell), let term):
        self[cell.index] = values(of: term)
      case .assign(.element(let array, let index), let term):
        let value = values(of: term)
        let places = values(of: index)
        for place in 0..<array.count where places.contains(place) {
          self[array[place].index].formUnion(value)
        }
      case .conditional(let condition, let first, let second):
        branch(condition, first, second)
      case .check(let term, _), .assume(let term):
        learn(term, true)
      case .emit: break
      }
    }
  }

  private mutating func branch(
    _ condition: Term, _ first: [Statement], _ second: [Statement]
  ) {
    let truth = truth(of: condition)
    if !truth.mayFail { return run(first) }
    if !truth.mayHold { return run(second) }
    let yes = undoing {
      $0.learn(condition, true)
      $0.run(first)
    }
    let no = undoing {
      $0.learn(condition, false)
      $0.run(second)
    }
    // A cell that one of them leaves as it was is what it was, or what the other makes of it.
    var joined = yes
    for (cell, values) in no {
      if let place = joined.firstIndex(where: { $0.cell == cell }) {
        joined[place].values.formUnion(values)
        self[cell] = joined[place].values
        joined.remove(at: place)
      } else {
        self[cell].formUnion(values)
      }
    }
    for (cell, values) in joined { self[cell].formUnion(values) }
  }

  /// What is known besides where a condition has come out so.
  private mutating func learn(_ term: Term, _ truth: Bool) {
    switch term {
    case .compare(let comparison, .cell(let cell), .constant(let value)):
      self[cell.index] = self[cell.index].filter { comparison.holds($0, value) == truth }
    case .and(let operands) where truth:
      for operand in operands { learn(operand, true) }
    case .or(let operands) where !truth:
      for operand in operands { learn(operand, false) }
    case .not(let operand):
      learn(operand, !truth)
    default: break
    }
  }

  /// The values that a term can have.
  func values(of term: Term) -> ValueSet {
    switch term {
    case .constant(let value): return ValueSet(value)
    case .cell(let cell): return self[cell.index]
    case .element(let array, let index):
      let places = values(of: index)
      var result = ValueSet()
      for place in 0..<array.count where places.contains(place) {
        result.formUnion(self[array[place].index])
      }
      // Outside it reads as 0.
      if places.isAny || places != places.filter((0..<array.count).contains) { result.insert(0) }
      return result
    case .not, .and, .or, .compare:
      let truth = truth(of: term)
      return ValueSet(mayHold: truth.mayHold, mayFail: truth.mayFail)
    case .arithmetic(let operation, let left, let right):
      let one = values(of: left)
      let other = values(of: right)
      guard !one.isAny && !other.isAny && one.count * other.count <= Self.pairMax else {
        return .any
      }
      var result = ValueSet()
      one.forEach { first in other.forEach { result.insert(operation.value(first, $0)) } }
      return result
    case .choice(let test, let yes, let no):
      let truth = truth(of: test)
      var result = ValueSet()
      if truth.mayHold { result.formUnion(values(of: yes)) }
      if truth.mayFail { result.formUnion(values(of: no)) }
      return result
    }
  }

  /// What a condition may come to.
  func truth(of term: Term) -> ValueSet.Truth {
    switch term {
    case .not(let operand):
      let truth = truth(of: operand)
      return (truth.mayFail, truth.mayHold)
    case .and(let operands):
      var result = (mayHold: true, mayFail: false)
      for operand in operands {
        let truth = truth(of: operand)
        result = (result.mayHold && truth.mayHold, result.mayFail || truth.mayFail)
      }
      return result
    case .or(let operands):
      var result = (mayHold: false, mayFail: true)
      for operand in operands {
        let truth = truth(of: operand)
        result = (result.mayHold || truth.mayHold, result.mayFail && truth.mayFail)
      }
      return result
    case .compare(let comparison, let left, let right):
      return values(of: left).truth(comparison, values(of: right))
    case .constant, .cell, .element, .arithmetic, .choice:
      return values(of: term).truth
    }
  }
}

/// For each state cell the values that it may come to hold, and its lowest one.
struct ValueSets {
  /// By cell; what scratch holds before a move is 0.
  private(set) var known: KnownValues

  init(_ system: TransitionSystem) {
    known = KnownValues(
      system.cells.indices.map { index in
        guard index < system.stateCellCount else { return ValueSet(0) }
        return ValueSet(system.initialValues[index] + [system.cells[index].range.lowerBound])
      })
    take(system) { $0.run(system.initialBody) }
    // What only observes leads no action anywhere, and is not followed.
    for monitor in system.monitors {
      for statement in monitor.update {
        statement.forEachCellWritten { known.formUnion($0.index, .any) }
      }
    }
    let readers = Self.readers(system)
    var pending = NumberSet(limit: system.actions.count)
    for action in system.actions.indices { pending.insert(action) }
    while !pending.isEmpty {
      for (number, action) in system.actions.enumerated() where pending.contains(number) {
        pending.remove(number)
        let changed = take(system) { known in
          if let location = action.location {
            known[location.cell.index] = ValueSet(location.value)
          }
          known.run(action.body)
        }
        for cell in changed { pending.formUnion(readers[cell]) }
      }
    }
  }

  /// For each cell the actions whose moves read it.
  private static func readers(_ system: TransitionSystem) -> [NumberSet] {
    var result = Array(
      repeating: NumberSet(limit: system.actions.count), count: system.cells.count)
    for (number, action) in system.actions.enumerated() {
      var footprint = Footprint(system)
      footprint.run(action.body)
      footprint.reads.forEach { result[$0].insert(number) }
      // What is assigned in one branch only, or to one of several elements, is joined with what was.
      footprint.writes.forEach { result[$0].insert(number) }
    }
    return result
  }

  /// Adds what a move leaves behind; the cells that may now hold more.
  @discardableResult
  private mutating func take(
    _ system: TransitionSystem, _ move: (inout KnownValues) -> Void
  ) -> [Int] {
    var changed: [Int] = []
    for (cell, left) in known.undoing(move) where cell < system.stateCellCount {
      let before = known[cell]
      known.formUnion(cell, left)
      if known[cell] != before { changed.append(cell) }
    }
    return changed
  }
}
