import SeamIR
import SeamSystem

/// The registers, what the cells of a state are, and the loop that runs instructions.
struct FamilyMachine {
  private let tables: FamilyTables
  private let memory: Memory
  let registers: UnsafeMutablePointer<Int>
  /// The cells of the state that runs begin in.
  let source: UnsafeMutablePointer<Int>
  /// The same packed, and room for a state that a run comes to.
  let sourceWords: UnsafeMutablePointer<UInt64>
  let targetWords: UnsafeMutablePointer<UInt64>
  /// For each open parameter whether a value has been chosen.
  private let isChosen: UnsafeMutablePointer<Bool>
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

  /// Owns what the machine works on.
  private final class Memory {
    let registers: Buffer<Int>
    let source: Buffer<Int>
    let sourceWords: Buffer<UInt64>
    let targetWords: Buffer<UInt64>
    let isChosen: Buffer<Bool>

    init(_ tables: FamilyTables) {
      registers = Buffer(tables.program.registers)
      source = Buffer(repeating: 0, count: registers.count)
      sourceWords = Buffer(repeating: 0, count: tables.program.wordCount)
      targetWords = Buffer(repeating: 0, count: tables.program.wordCount)
      isChosen = Buffer(repeating: false, count: tables.openCells.count)
    }
  }

  init(_ tables: FamilyTables) {
    self.tables = tables
    memory = Memory(tables)
    registers = memory.registers.base
    source = memory.source.base
    sourceWords = memory.sourceWords.base
    targetWords = memory.targetWords.base
    isChosen = memory.isChosen.base
  }

  @inline(__always)
  func choose(_ number: Int, _ value: Int) {
    isChosen[number] = true
    registers[Int(tables.openCells.base[number])] = value
  }

  @inline(__always)
  func forget(_ number: Int) { isChosen[number] = false }

  /// Runs from a place to a halt, or to a parameter without value.
  mutating func run(_ entry: Int32) -> FamilyExit {
    let r = registers
    let first = UnsafePointer(tables.code.base)
    let arrays = UnsafePointer(tables.arrays.base)
    let exits = UnsafePointer(tables.exits.base)
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
        r[a] = (0..<array.count).contains(place) ? r[array.base &+ array.stride &* place] : 0
      case .store:
        let array = arrays[a]
        let place = r[b]
        guard (0..<array.count).contains(place) else { return .spoilt }
        r[array.base &+ array.stride &* place] = r[c]
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
        return exits[a]
      }
    }
  }
}
