import SeamIR
import SeamSMT
import SeamSymbolic

/// Which variants can do no more than others, and so need no lemmas of their own.
///
/// Where a switch goes from one value to another, and each initial state is one still, and each move that
/// changes anything is still made, whatever the other switches are, all that moves keep after the change
/// they kept before. Only that is looked at, so a variant may do no more than another without it being
/// told here.
struct VariantOrder {
  /// For each variant the others that can do no less.
  private let higher: [[Int]]
  /// For each variant the others that can do no more.
  private let lower: [[Int]]

  /// Asks a solver.
  ///
  /// Of a switch that the goal speaks of nothing is told, and nothing more when the time is over.
  init(
    _ system: SymbolicSystem, _ grid: VariantGrid, goal: SymbolicTerm, limits: SMTLimits,
    until isOver: () -> Bool = { false }
  ) throws(SMTError) {
    let parameters = system.system.openParameters
    var spoken: Set<Int> = []
    goal.forEachVariable { spoken.insert($0.index) }
    // For each switch and the place of each value the places of those with which nothing is lost.
    var above: [[Set<Int>]] = []
    for (number, parameter) in parameters.enumerated() {
      let values = grid.values[number]
      var wider = values.indices.map { Set([$0]) }
      if !spoken.contains(parameter.cell.index) {
        let comparison = try Comparison(system, parameter: parameter.cell.index)
        for one in values.indices {
          for other in values.indices where other != one && !isOver() {
            if try comparison.canNoMore(values[one], than: values[other], limits) {
              wider[one].insert(other)
            }
          }
        }
      }
      above.append(wider)
    }
    let higher = (0..<grid.count).map { number in
      let variant = grid.variant(number)
      let all = zip(variant, zip(grid.values, above)).reduce(into: [[Int]()]) { starts, entry in
        let (value, (values, wider)) = entry
        let places = values.firstIndex(of: value).map { wider[$0].sorted() } ?? []
        starts = starts.flatMap { start in places.map { start + [values[$0]] } }
      }
      return all.map(grid.number).filter { $0 != number }
    }
    var lower = Array(repeating: [Int](), count: grid.count)
    for (number, others) in higher.enumerated() {
      for other in others { lower[other].append(number) }
    }
    self.higher = higher
    self.lower = lower
  }

  /// The other variants that can do no less than one.
  func above(_ variant: Int) -> [Int] { higher[variant] }

  /// Those of some variants that are not below another one; of several that can do the same, one.
  func maximal(of variants: VariantSet) -> VariantSet {
    var result = variants
    for one in variants.members {
      let isBelow = higher[one].contains { other in
        variants.contains(other) && (other < one || !higher[other].contains(one))
      }
      if isBelow { result.remove(one) }
    }
    return result
  }

  /// Some variants and those below them.
  func below(_ variants: VariantSet) -> VariantSet {
    var result = variants
    for member in variants.members {
      for number in lower[member] { result.insert(number) }
    }
    return result
  }
}

/// Compares systems that differ in the value of one switch.
private struct Comparison {
  private let parameter: SymbolicVariable
  private let translator: SymbolicTranslator
  private let moves: SMTSolver
  private let start: SMTSolver

  /// Two states at moments 0 and 1, and the same two, but for the switch, at moments 2 and 3.
  init(_ system: SymbolicSystem, parameter: Int) throws(SMTError) {
    let context = try SMTContext()
    translator = SymbolicTranslator(context)
    self.parameter = system.variables[parameter]
    moves = try SMTSolver(context)
    start = try SMTSolver(context)
    var changes: [SMTTerm] = []
    for variable in system.variables where variable.index != parameter {
      var places: [SMTTerm] = []
      for moment in 0...3 { places.append(try translator.variable(variable, at: moment)) }
      try start.assert(context.equal(places[0], places[2]))
      try moves.assert(context.equal(places[0], places[2]))
      try moves.assert(context.equal(places[1], places[3]))
      changes.append(try context.not(context.equal(places[0], places[1])))
    }
    try start.assert(translator.term(.defined(system.initial)))
    try start.assert(context.not(translator.term(.defined(system.initial), at: 2)))
    try moves.assert(context.or(changes))
    try moves.assert(translator.term(.defined(system.ranges)))
    try moves.assert(translator.term(.defined(system.trans)))
    try moves.assert(context.not(translator.term(.defined(system.trans), at: 2)))
  }

  /// Whether all that can be with one value can be with another.
  func canNoMore(_ one: Int, than another: Int, _ limits: SMTLimits) throws(SMTError) -> Bool {
    for solver in [start, moves] {
      try solver.push()
      for (value, moments) in [(one, 0...1), (another, 2...3)] {
        let claim = SymbolicTerm.equality(
          .variable(parameter), parameter.sort == .bool ? .truth(value != 0) : .integer(value))
        for moment in moments { try solver.assert(translator.term(claim, at: moment)) }
      }
      let answer = try solver.check(limits: limits)
      try solver.pop()
      guard answer == .unsatisfiable else { return false }
    }
    return true
  }
}
