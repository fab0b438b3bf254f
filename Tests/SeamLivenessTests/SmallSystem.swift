import SeamIR

/// A system on one cell, whose actions are arrows between its values; two of them share a signal.
struct SmallSystem {
  struct Arrow {
    var from: Int
    var to: Int
    /// Emits the event that atom 1 asks for.
    var signals: Bool
    /// Runs into a fault instead of leading anywhere.
    var faults: Bool
    var isUrgent: Bool
    /// Whether it is of the one processor there is.
    var isOnProcessor: Bool
  }

  var placeCount = 4
  var arrows: [Arrow] = []
  /// The places in which atom 0 is true.
  var marked: Set<Int> = []
  var fairness: [FairnessAssumption] = []
  var initial: [Int] = [0]

  static let placeCell = CellID(0)
  static let signalCell = CellID(1)

  /// Atom 0 is a condition on the place, atom 1 the signal.
  var atoms: [Term] {
    [
      .disjunction(marked.sorted().map { .equality(.cell(Self.placeCell), .constant($0)) } + [.no]),
      .cell(Self.signalCell),
    ]
  }

  /// A formula over cells 0 and 1, as tests write them, over the system's own atoms.
  func formula(_ formula: Formula) -> Formula {
    switch formula {
    case .atom(.cell(let cell)): .atom(atoms[cell.index])
    case .atom: formula
    case .not(let body): .not(self.formula(body))
    case .next(let body): .next(self.formula(body))
    case .and(let left, let right): .and(self.formula(left), self.formula(right))
    case .or(let left, let right): .or(self.formula(left), self.formula(right))
    case .until(let left, let right): .until(self.formula(left), self.formula(right))
    case .release(let left, let right): .release(self.formula(left), self.formula(right))
    }
  }

  func system(_ formula: Formula) -> TransitionSystem {
    var system = TransitionSystem(name: "small")
    system.origins = [
      Origin(
        kind: .action("arrow"), processorName: "", lane: "", location: nil, documentation: nil,
        citations: [])
    ]
    system.cells = [
      Cell(name: "place", range: 0...(placeCount - 1), isBool: false),
      Cell(name: "signal", range: 0...1, isBool: true),
    ]
    system.stateCellCount = 1
    system.initialValues = [initial]
    system.faults = [
      Fault(
        kind: .assertion, message: "fault",
        location: SourceLocation(path: "test", line: 1, column: 1))
    ]
    for (number, arrow) in arrows.enumerated() {
      var body: [Statement] = [.assign(.cell(Self.placeCell), .constant(arrow.to))]
      if arrow.signals { body.append(.assign(.cell(Self.signalCell), .constant(1))) }
      if arrow.faults { body = [.check(.no, FaultID(0))] }
      system.actions.append(
        Action(
          name: "\(number)", origin: OriginID(0), processor: arrow.isOnProcessor ? 0 : nil,
          isUrgent: arrow.isUrgent, location: nil, guardChecks: [],
          guardTerm: .equality(.cell(Self.placeCell), .constant(arrow.from)), body: body,
          choices: [], actor: 0))
    }
    system.fairness = fairness
    system.properties = [
      Property(
        name: "p", label: "p", title: nil, kind: .temporal(self.formula(formula)), text: "p",
        location: nil)
    ]
    return system
  }

  static func random(_ dice: inout Dice) -> SmallSystem {
    var small = SmallSystem()
    small.placeCount = 2 + dice.roll(4)
    let hasUrgent = dice.roll(4) == 0
    for _ in 0..<(1 + dice.roll(8)) {
      let isOnProcessor = dice.roll(2) == 0
      small.arrows.append(
        Arrow(
          from: dice.roll(small.placeCount), to: dice.roll(small.placeCount),
          signals: dice.roll(3) == 0, faults: dice.roll(12) == 0,
          isUrgent: hasUrgent && isOnProcessor && dice.roll(3) == 0, isOnProcessor: isOnProcessor))
    }
    small.marked = Set((0..<small.placeCount).filter { _ in dice.roll(2) == 0 })
    small.initial = dice.roll(4) == 0 ? [0, 1] : [0]
    for number in 0..<dice.roll(4) {
      let actions = small.arrows.indices.filter { _ in dice.roll(2) == 0 }
      if !actions.isEmpty {
        small.fairness.append(
          FairnessAssumption(
            kind: dice.roll(2) == 0 ? .weak : .strong, name: "\(number)", actions: actions))
      }
    }
    return small
  }
}
