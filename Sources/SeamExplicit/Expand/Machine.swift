// The register machine. Everything here is unchecked: programs come from the assembler alone, which
// addresses only registers, arrays and items that exist.

import SeamIR
import SeamSystem

/// What a run of instructions has shown, and by which action; -1 for a state as such.
struct Finding: Sendable, Hashable {
  let item: Int32
  let action: Int32
}

/// Registers and code, and what running it shows.
struct Machine: ~Copyable {
  let registers: Buffer<Int>
  /// The registers of cells come first.
  let cellCount: Int
  private let code: FixedBuffer<Instruction>
  private let arrays: FixedBuffer<ArrayDescriptor>
  /// For each item 1 while it is looked for.
  let open: Buffer<UInt8>
  var findings: [Finding] = []
  /// Whether a fault of kind `bound` has happened.
  var isBounded = false

  init(_ program: Program) {
    registers = Buffer(program.registers.elements)
    cellCount = program.cellCount
    code = program.code
    arrays = program.arrays
    open = Buffer(repeating: 1, count: program.items.count)
  }

  /// Runs from an entry to a `halt`.
  @inline(__always)
  mutating func run(_ entry: Int32, action: Int32) -> Exit {
    let r = registers.base
    let first = code.base
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
        let array = arrays.base[c]
        let place = r[b]
        let inside = UInt(bitPattern: place) < UInt(bitPattern: array.count)
        r[a] = inside ? r[array.base &+ array.stride &* place] : 0
      case .store:
        let array = arrays.base[a]
        let place = r[b]
        if UInt(bitPattern: place) >= UInt(bitPattern: array.count) { return .spoilt }
        r[array.base &+ array.stride &* place] = r[c]
      case .jump: next = first + a
      case .jumpTrue: if r[a] != 0 { next = first + c }
      case .jumpFalse: if r[a] == 0 { next = first + c }
      case .jumpEqual: if r[a] == r[b] { next = first + c }
      case .jumpNotEqual: if r[a] != r[b] { next = first + c }
      case .jumpLess: if r[a] < r[b] { next = first + c }
      case .jumpLessOrEqual: if r[a] <= r[b] { next = first + c }
      case .jumpClosed: if open.base[a] == 0 { next = first + c }
      case .found: note(instruction.a, action)
      case .foundInState: note(instruction.a, -1)
      case .bounded: isBounded = true
      case .halt:
        // The assembler puts nothing but raw values of exits here.
        return unsafeBitCast(UInt8(truncatingIfNeeded: instruction.a), to: Exit.self)
      }
    }
  }

  @inline(never)
  private mutating func note(_ item: Int32, _ action: Int32) {
    if open.base[Int(item)] != 0 { findings.append(Finding(item: item, action: action)) }
  }
}
