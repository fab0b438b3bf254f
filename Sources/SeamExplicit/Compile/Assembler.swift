// Terms and statements as instructions. Conditions become jumps straight away, so that a truth
// value is put into a register only where somebody assigns it.

import SeamIR

/// Collects instructions, constants and arrays.
struct Assembler {
  private let system: TransitionSystem
  private let items: Items
  private(set) var code: [Instruction] = []
  private(set) var arrays: [ArrayDescriptor] = []
  private var arrayNumbers: [CellArray: Int32] = [:]
  private(set) var constants: [Int: Int32] = [:]
  private var temporaries: [Int32] = []
  private var temporariesInUse = 0
  private(set) var registerCount: Int32
  /// Ends of runs that stand behind the code of their run, so that the way through is straight.
  private var stubs: [Stub] = []

  private struct Stub {
    /// The jump that leads here.
    let jump: Int
    let fault: FaultID?
    let exit: Exit
  }

  init(_ system: TransitionSystem, items: Items) {
    self.system = system
    self.items = items
    registerCount = Int32(system.cells.count)
  }

  /// The place of the next instruction.
  var here: Int32 { Int32(code.count) }

  private mutating func emit(_ opcode: Opcode, _ a: Int32 = 0, _ b: Int32 = 0, _ c: Int32 = 0) {
    code.append(Instruction(opcode: opcode, a: a, b: b, c: c))
  }

  // MARK: - Values

  private mutating func constant(_ value: Int) -> Int32 {
    if let register = constants[value] { return register }
    constants[value] = registerCount
    registerCount += 1
    return registerCount - 1
  }

  private mutating func temporary() -> Int32 {
    if temporariesInUse == temporaries.count {
      temporaries.append(registerCount)
      registerCount += 1
    }
    temporariesInUse += 1
    return temporaries[temporariesInUse - 1]
  }

  private mutating func number(of array: CellArray) -> Int32 {
    if let number = arrayNumbers[array] { return number }
    let number = Int32(arrays.count)
    arrayNumbers[array] = number
    arrays.append(
      ArrayDescriptor(base: array.base.index, stride: array.stride, count: array.count))
    return number
  }

  /// A register that holds the term's value until the temporaries are given back.
  private mutating func register(of term: Term) -> Int32 {
    switch term {
    case .constant(let value):
      return constant(value)
    case .cell(let cell):
      return Int32(cell.index)
    case .element, .not, .and, .or, .compare, .arithmetic, .choice:
      let register = temporary()
      assemble(term, into: register)
      return register
    }
  }

  /// Puts the term's value into a register, which is written last: the term may read it.
  private mutating func assemble(_ term: Term, into target: Int32) {
    let inUse = temporariesInUse
    defer { temporariesInUse = inUse }
    switch term {
    case .constant, .cell:
      let source = register(of: term)
      if source != target { emit(.move, target, source) }
    case .element(let array, let index):
      emit(.load, target, register(of: index), number(of: array))
    case .not(let operand):
      emit(.not, target, register(of: operand))
    case .and, .or:
      let jumps = jumps(term, when: false)
      emit(.move, target, constant(1))
      let over = code.count
      emit(.jump)
      land(jumps)
      emit(.move, target, constant(0))
      code[over].a = here
    case .compare(let comparison, let left, let right):
      let (left, right) = (register(of: left), register(of: right))
      switch comparison {
      case .equal: emit(.equal, target, left, right)
      case .notEqual: emit(.notEqual, target, left, right)
      case .less: emit(.less, target, left, right)
      case .lessOrEqual: emit(.lessOrEqual, target, left, right)
      }
    case .arithmetic(let operation, let left, let right):
      let (left, right) = (register(of: left), register(of: right))
      switch operation {
      case .add: emit(.add, target, left, right)
      case .subtract: emit(.subtract, target, left, right)
      case .multiply: emit(.multiply, target, left, right)
      case .divide: emit(.divide, target, left, right)
      case .remainder: emit(.remainder, target, left, right)
      }
    case .choice(let condition, let first, let second):
      let jumps = jumps(condition, when: false)
      assemble(first, into: target)
      let over = code.count
      emit(.jump)
      land(jumps)
      assemble(second, into: target)
      code[over].a = here
    }
  }

  // MARK: - Conditions

  /// Jumps, to be landed later, that are taken exactly when the condition has the given truth.
  private mutating func jumps(_ term: Term, when truth: Bool) -> [Int] {
    let inUse = temporariesInUse
    defer { temporariesInUse = inUse }
    switch term {
    case .constant(let value):
      if (value != 0) != truth { return [] }
      emit(.jump)
    case .not(let operand):
      return jumps(operand, when: !truth)
    case .and(let operands):
      return truth ? passing(operands, when: true) : operands.flatMap { jumps($0, when: false) }
    case .or(let operands):
      return truth ? operands.flatMap { jumps($0, when: true) } : passing(operands, when: false)
    case .compare(let comparison, let left, let right):
      let (left, right) = (register(of: left), register(of: right))
      switch (comparison, truth) {
      case (.equal, true), (.notEqual, false): emit(.jumpEqual, left, right)
      case (.equal, false), (.notEqual, true): emit(.jumpNotEqual, left, right)
      case (.less, true): emit(.jumpLess, left, right)
      case (.less, false): emit(.jumpLessOrEqual, right, left)
      case (.lessOrEqual, true): emit(.jumpLessOrEqual, left, right)
      case (.lessOrEqual, false): emit(.jumpLess, right, left)
      }
    case .cell, .element, .arithmetic, .choice:
      emit(truth ? .jumpTrue : .jumpFalse, register(of: term))
    }
    return [code.count - 1]
  }

  /// Jumps taken when all operands have the given truth.
  private mutating func passing(_ operands: [Term], when truth: Bool) -> [Int] {
    guard let last = operands.last else {
      emit(.jump)
      return [code.count - 1]
    }
    let out = operands.dropLast().flatMap { jumps($0, when: !truth) }
    let taken = jumps(last, when: truth)
    land(out)
    return taken
  }

  /// Lets jumps lead to the next instruction.
  private mutating func land(_ jumps: [Int]) {
    for jump in jumps { aim(jump, at: here) }
  }

  private mutating func aim(_ jump: Int, at place: Int32) {
    if code[jump].opcode == .jump { code[jump].a = place } else { code[jump].c = place }
  }

  // MARK: - Statements and runs

  /// What a false check or assume in a body leads to.
  enum Purpose {
    /// The move is made: faults are reported.
    case moving
    /// Only whether the action is possible is asked: a fault ends the run as possible.
    case probing
  }

  mutating func assemble(_ statements: [Statement], for purpose: Purpose) {
    for statement in statements {
      switch statement {
      case .assign(.cell(let cell), let term):
        assemble(term, into: Int32(cell.index))
      case .assign(.element(let array, let index), let term):
        let inUse = temporariesInUse
        let place = register(of: index)
        let value = register(of: term)
        emit(.store, number(of: array), place, value)
        temporariesInUse = inUse
      case .conditional(let condition, let first, let second):
        let toSecond = jumps(condition, when: false)
        assemble(first, for: purpose)
        if second.isEmpty {
          land(toSecond)
        } else {
          let over = code.count
          emit(.jump)
          land(toSecond)
          assemble(second, for: purpose)
          code[over].a = here
        }
      case .check(let term, let fault):
        switch purpose {
        case .moving: leave(unless: term, fault, .bodyFault)
        case .probing: leave(unless: term, nil, .landed)
        }
      case .assume(let term):
        leave(unless: term, nil, .impossible)
      case .emit:
        break
      }
    }
  }

  /// Ends the run where the term is false.
  mutating func leave(unless term: Term, _ fault: FaultID?, _ exit: Exit) {
    for jump in jumps(term, when: false) {
      stubs.append(Stub(jump: jump, fault: fault, exit: exit))
    }
  }

  /// Reports an item where the term is true, as long as it is looked for.
  mutating func report(_ item: Int, if term: Term, after checks: [Check] = [], faultShows: Bool) {
    let closed = code.count
    emit(.jumpClosed, Int32(item))
    var toEnd = [closed]
    for check in checks {
      let passed = jumps(check.term, when: true)
      raise(check.fault, inState: true)
      if faultShows && system.faults[check.fault.index].kind != .bound {
        emit(.found, Int32(item))
      }
      toEnd.append(code.count)
      emit(.jump)
      land(passed)
    }
    toEnd += jumps(term, when: false)
    emit(.found, Int32(item))
    land(toEnd)
  }

  private mutating func raise(_ fault: FaultID, inState: Bool) {
    if system.faults[fault.index].kind == .bound {
      emit(.bounded, Int32(fault.index))
    } else {
      emit(inState ? .foundInState : .found, Int32(items.fault(fault)))
    }
  }

  /// Ends a run, and puts the other ends of the run behind it.
  mutating func end(_ exit: Exit) {
    emit(.halt, Int32(exit.rawValue))
    for stub in stubs {
      aim(stub.jump, at: here)
      // A guard is evaluated in the state itself, whether or not there is a move.
      if let fault = stub.fault { raise(fault, inState: stub.exit == .guardFault) }
      emit(.halt, Int32(stub.exit.rawValue))
    }
    stubs = []
  }
}
