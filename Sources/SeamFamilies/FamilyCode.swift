// Terms and statements as instructions of a small register machine. Its one speciality: before an
// instruction reads an open parameter it says so, and the run stops there until somebody has
// chosen a value. So a run splits the variants exactly where, in this very state, their behaviour
// may differ, and nowhere else.

import SeamIR

enum FamilyOpcode: UInt8 {
  case move, add, subtract, multiply, divide, remainder
  case equal, notEqual, less, lessOrEqual, not
  case load, store
  case jump, jumpTrue, jumpFalse, jumpEqual, jumpNotEqual, jumpLess, jumpLessOrEqual
  /// Stops unless the open parameter with number `a` has a value.
  case need
  /// Item `a` is shown by the move; by the state itself, while evaluating property `b` less 1.
  case found, foundInState
  /// A number left its bound, while evaluating property `b` less 1.
  case bounded
  case halt
}

/// How a run ends.
enum FamilyExit: UInt8, CaseIterable {
  /// The guard is false; nothing has been assigned.
  case refused
  /// The action is not possible.
  case disabled
  case landed
  case bodyFault
  /// The guard has no value: the action is not possible, and the state is no end.
  case guardFault
  /// An open parameter has to be chosen first.
  case needs
  /// An assignment outside its array: the system is not a valid core system.
  case spoilt
}

struct FamilyInstruction {
  let opcode: FamilyOpcode
  var a: Int32
  let b: Int32
  var c: Int32
}

/// Collects instructions.
struct FamilyAssembler {
  private let system: TransitionSystem
  /// For each cell the number of the open parameter it is; -1 for the others.
  private let openNumbers: [Int32]
  private(set) var code: [FamilyInstruction] = []
  private(set) var arrays: [CellArray] = []
  private(set) var constants: [Int: Int32] = [:]
  private var arrayNumbers: [CellArray: Int32] = [:]
  private var temporaries: [Int32] = []
  private var temporariesInUse = 0
  private(set) var registerCount: Int32
  private var stubs: [(jump: Int, fault: FaultID?, exit: FamilyExit)] = []

  init(_ system: TransitionSystem) {
    self.system = system
    registerCount = Int32(system.cells.count)
    var numbers = Array(repeating: Int32(-1), count: system.cells.count)
    for (number, parameter) in system.openParameters.enumerated() {
      numbers[parameter.cell.index] = Int32(number)
    }
    openNumbers = numbers
  }

  var here: Int32 { Int32(code.count) }

  private mutating func emit(
    _ opcode: FamilyOpcode, _ a: Int32 = 0, _ b: Int32 = 0, _ c: Int32 = 0
  ) {
    code.append(FamilyInstruction(opcode: opcode, a: a, b: b, c: c))
  }

  // MARK: - Values

  private mutating func constant(_ value: Int) -> Int32 {
    if let register = constants[value] { return register }
    defer { registerCount += 1 }
    constants[value] = registerCount
    return registerCount
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
    arrayNumbers[array] = Int32(arrays.count)
    arrays.append(array)
    return Int32(arrays.count - 1)
  }

  /// A register with the term's value.
  private mutating func register(of term: Term) -> Int32 {
    switch term {
    case .constant(let value):
      return constant(value)
    case .cell(let cell):
      if openNumbers[cell.index] >= 0 { emit(.need, openNumbers[cell.index]) }
      return Int32(cell.index)
    case .element, .not, .and, .or, .compare, .arithmetic, .choice:
      let register = temporary()
      assemble(term, into: register)
      return register
    }
  }

  /// The target is written last, since the term may read it.
  private mutating func assemble(_ term: Term, into target: Int32) {
    let inUse = temporariesInUse
    defer { temporariesInUse = inUse }
    switch term {
    case .constant, .cell:
      let source = register(of: term)
      if source != target { emit(.move, target, source) }
    case .element(let array, let index):
      for place in 0..<array.count where openNumbers[array[place].index] >= 0 {
        emit(.need, openNumbers[array[place].index])
      }
      emit(.load, target, register(of: index), number(of: array))
    case .not(let operand):
      emit(.not, target, register(of: operand))
    case .and, .or:
      let toFalse = jumps(term, when: false)
      emit(.move, target, constant(1))
      let over = code.count
      emit(.jump)
      land(toFalse)
      emit(.move, target, constant(0))
      code[over].a = here
    case .compare(let comparison, let left, let right):
      let opcode: FamilyOpcode =
        switch comparison {
        case .equal: .equal
        case .notEqual: .notEqual
        case .less: .less
        case .lessOrEqual: .lessOrEqual
        }
      emit(opcode, target, register(of: left), register(of: right))
    case .arithmetic(let operation, let left, let right):
      let opcode: FamilyOpcode =
        switch operation {
        case .add: .add
        case .subtract: .subtract
        case .multiply: .multiply
        case .divide: .divide
        case .remainder: .remainder
        }
      emit(opcode, target, register(of: left), register(of: right))
    case .choice(let condition, let first, let second):
      let toSecond = jumps(condition, when: false)
      assemble(first, into: target)
      let over = code.count
      emit(.jump)
      land(toSecond)
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
      return truth ? through(operands, when: true) : operands.flatMap { jumps($0, when: false) }
    case .or(let operands):
      return truth ? operands.flatMap { jumps($0, when: true) } : through(operands, when: false)
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
      let value = register(of: term)
      emit(truth ? .jumpTrue : .jumpFalse, value)
    }
    return [code.count - 1]
  }

  /// Jumps taken when all operands have the given truth.
  private mutating func through(_ operands: [Term], when truth: Bool) -> [Int] {
    guard let last = operands.last else {
      emit(.jump)
      return [code.count - 1]
    }
    let out = operands.dropLast().flatMap { jumps($0, when: !truth) }
    let taken = jumps(last, when: truth)
    land(out)
    return taken
  }

  private mutating func land(_ jumps: [Int]) {
    for jump in jumps { aim(jump, at: here) }
  }

  private mutating func aim(_ jump: Int, at place: Int32) {
    if code[jump].opcode == .jump { code[jump].a = place } else { code[jump].c = place }
  }

  // MARK: - Statements and ends

  /// With `isProbe` only whether the body comes out possible is asked.
  mutating func assemble(_ statements: [Statement], isProbe: Bool) {
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
        assemble(first, isProbe: isProbe)
        let over = code.count
        if !second.isEmpty { emit(.jump) }
        land(toSecond)
        if !second.isEmpty {
          assemble(second, isProbe: isProbe)
          code[over].a = here
        }
      case .check(let term, let fault):
        if isProbe {
          leave(unless: term, nil, .landed)
        } else {
          leave(unless: term, fault, .bodyFault)
        }
      case .assume(let term):
        leave(unless: term, nil, .disabled)
      case .emit:
        break
      }
    }
  }

  /// Ends the run where the term is false.
  mutating func leave(unless term: Term, _ fault: FaultID?, _ exit: FamilyExit) {
    for jump in jumps(term, when: false) { stubs.append((jump, fault, exit)) }
  }

  /// Shows a property where the term is true; with `faultShows` also where a check is false.
  mutating func report(
    _ item: Int, if term: Term, after checks: [Check], inState: Bool, faultShows: Bool
  ) {
    let opcode: FamilyOpcode = inState ? .foundInState : .found
    var toEnd: [Int] = []
    for check in checks {
      let passed = jumps(check.term, when: true)
      raise(check.fault, inState: true, owner: item)
      if faultShows && system.faults[check.fault.index].kind != .bound { emit(opcode, Int32(item)) }
      toEnd.append(code.count)
      emit(.jump)
      land(passed)
    }
    toEnd += jumps(term, when: false)
    emit(opcode, Int32(item))
    land(toEnd)
  }

  private mutating func raise(_ fault: FaultID, inState: Bool, owner: Int = -1) {
    if system.faults[fault.index].kind == .bound {
      emit(.bounded, 0, Int32(owner + 1))
    } else {
      let item = Int32(system.properties.count + fault.index)
      emit(inState ? .foundInState : .found, item, Int32(owner + 1))
    }
  }

  /// Ends a run, and puts its other ends behind it.
  mutating func end(_ exit: FamilyExit) {
    emit(.halt, Int32(exit.rawValue))
    for stub in stubs {
      aim(stub.jump, at: here)
      if let fault = stub.fault { raise(fault, inState: stub.exit == .guardFault) }
      emit(.halt, Int32(stub.exit.rawValue))
    }
    stubs = []
  }
}
