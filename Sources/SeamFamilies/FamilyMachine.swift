import SeamIR

/// The registers and the loop that runs instructions.
final class FamilyMachine {
  let registers: UnsafeMutablePointer<Int>
  private let code: UnsafeMutablePointer<FamilyInstruction>
  private let codeCount: Int
  private let arrays: [CellArray]
  /// For each open parameter whether a value has been chosen.
  private let isChosen: UnsafeMutablePointer<Bool>
  private let openCells: [Int]
  /// What the run has shown so far.
  var findings: [Finding] = []
  /// After ``FamilyExit/needs``: the open parameter, and where to go on.
  private(set) var needed = 0
  private(set) var resumption: Int32 = 0

  struct Finding {
    /// A property, then a fault; -1 for a number that left its bound.
    let item: Int32
    /// The property whose evaluation showed it; -1 for none.
    let owner: Int32
    let inState: Bool
  }

  init(_ program: FamilyProgram, openCells: [Int]) {
    registers = .allocate(capacity: max(1, program.registers.count))
    registers.initialize(repeating: 0, count: max(1, program.registers.count))
    for (index, value) in program.registers.enumerated() { registers[index] = value }
    codeCount = program.code.count
    code = .allocate(capacity: max(1, codeCount))
    for (index, instruction) in program.code.enumerated() {
      (code + index).initialize(to: instruction)
    }
    arrays = program.arrays
    self.openCells = openCells
    isChosen = .allocate(capacity: max(1, openCells.count))
    isChosen.initialize(repeating: false, count: max(1, openCells.count))
  }

  deinit {
    registers.deallocate()
    code.deallocate()
    isChosen.deallocate()
  }

  func choose(_ number: Int, _ value: Int) {
    isChosen[number] = true
    registers[openCells[number]] = value
  }

  func forget(_ number: Int) { isChosen[number] = false }

  /// Runs from a place to a halt, or to a parameter without value.
  func run(_ entry: Int32) -> FamilyExit {
    let r = registers
    let first = code
    var next = first + Int(entry)
    while true {
      let instruction = next.pointee
      next += 1
      let a = Int(instruction.a)
      let b = Int(instruction.b)
      let c = Int(instruction.c)
      switch instruction.opcode {
      case .move: r[a] = r[b]
      case .add: r[a] = r[b] &+ r[c]
      case .subtract: r[a] = r[b] &- r[c]
      case .multiply: r[a] = r[b] &* r[c]
      case .divide: r[a] = Arithmetic.divide.value(r[b], r[c])
      case .remainder: r[a] = Arithmetic.remainder.value(r[b], r[c])
      case .equal: r[a] = r[b] == r[c] ? 1 : 0
      case .notEqual: r[a] = r[b] != r[c] ? 1 : 0
      case .less: r[a] = r[b] < r[c] ? 1 : 0
      case .lessOrEqual: r[a] = r[b] <= r[c] ? 1 : 0
      case .not: r[a] = r[b] == 0 ? 1 : 0
      case .load:
        let array = arrays[c]
        let place = r[b]
        r[a] = (0..<array.count).contains(place) ? r[array[place].index] : 0
      case .store:
        let array = arrays[a]
        let place = r[b]
        guard (0..<array.count).contains(place) else { return .spoilt }
        r[array[place].index] = r[c]
      case .jump: next = first + a
      case .jumpTrue: if r[a] != 0 { next = first + c }
      case .jumpFalse: if r[a] == 0 { next = first + c }
      case .jumpEqual: if r[a] == r[b] { next = first + c }
      case .jumpNotEqual: if r[a] != r[b] { next = first + c }
      case .jumpLess: if r[a] < r[b] { next = first + c }
      case .jumpLessOrEqual: if r[a] <= r[b] { next = first + c }
      case .need:
        if !isChosen[a] {
          needed = a
          resumption = Int32(next - first)
          return .needs
        }
      case .found:
        findings.append(Finding(item: instruction.a, owner: instruction.b - 1, inState: false))
      case .foundInState:
        findings.append(Finding(item: instruction.a, owner: instruction.b - 1, inState: true))
      case .bounded:
        findings.append(Finding(item: -1, owner: instruction.b - 1, inState: true))
      case .halt:
        return FamilyExit(rawValue: UInt8(truncatingIfNeeded: a)) ?? .spoilt
      }
    }
  }
}
