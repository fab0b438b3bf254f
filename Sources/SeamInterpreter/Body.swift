import SeamIR
import SeamTraces

/// A run of statements over the cells of one move.
struct Body {
  // Not the whole system, which would be much to copy for every move that is tried.
  private let variables: [Cell]
  private let stateCellCount: Int
  /// State cells, then scratch cells.
  var cells: [Int]
  var events: [Occurrence] = []

  init(_ system: TransitionSystem, from state: State) {
    variables = system.cells
    stateCellCount = system.stateCellCount
    let scratch = system.cells.count - system.stateCellCount
    cells = state + Array(repeating: 0, count: scratch)
  }

  /// The state cells as they are now.
  var state: State { Array(cells.prefix(stateCellCount)) }

  /// How a run of statements came out.
  enum Outcome {
    case finished
    /// An `assume` was false.
    case impossible
    /// A `check` was false.
    case fault(FaultID)
  }

  /// Runs the statements in order until the end, a false `assume` or a false `check`.
  mutating func run(_ statements: [Statement]) throws(InterpreterError) -> Outcome {
    for statement in statements {
      switch statement {
      case .assign(let target, let term):
        try assign(term.value(in: cells), to: target)
      case .conditional(let condition, let first, let second):
        switch try run(condition.holds(in: cells) ? first : second) {
        case .finished: break
        case .impossible: return .impossible
        case .fault(let fault): return .fault(fault)
        }
      case .check(let term, let fault):
        if !term.holds(in: cells) { return .fault(fault) }
      case .assume(let term):
        if !term.holds(in: cells) { return .impossible }
      case .emit(let event, let arguments):
        let values = arguments.map { $0.value(in: cells) }
        events.append(Occurrence(event: event, arguments: values))
      }
    }
    return .finished
  }

  private mutating func assign(
    _ value: Int, to target: Statement.Target
  ) throws(InterpreterError) {
    let place: Int
    switch target {
    case .cell(let cell):
      place = cell.index
    case .element(let array, let index):
      let number = index.value(in: cells)
      guard (0..<array.count).contains(number) else {
        throw InterpreterError(
          message: "an element outside its array is assigned",
          details:
            "element \(number) of \(array.count), from \(variables[array.base.index].name)")
      }
      place = array[number].index
    }
    if place < stateCellCount && !variables[place].range.contains(value) {
      let cell = variables[place]
      throw InterpreterError(
        message: "a cell is given a value outside its range",
        details: "\(cell.name) := \(value), range \(cell.range)")
    }
    cells[place] = value
  }
}

/// A system that breaks the core's rules, or a trace that is not one: a mistake of ours.
public struct InterpreterError: Error, Sendable {
  public let message: String
  public let details: String
  public init(message: String, details: String) {
    self.message = message
    self.details = details
  }
}
