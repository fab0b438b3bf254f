/// What an instruction does with its three operands `a`, `b` and `c`.
///
/// Registers hold the cells, then constants and temporaries; `r[x]` is register `x`.
enum Opcode: UInt8, Sendable {
  /// `r[a] = r[b]`.
  case move
  /// `r[a] = r[b] op r[c]`.
  case add, subtract, multiply, divide, remainder
  /// `r[a] = r[b] op r[c]`, 1 or 0.
  case equal, notEqual, less, lessOrEqual
  /// `r[a] = 1` where `r[b]` is 0, else 0.
  case not
  /// `r[a]` becomes the element `r[b]` of array `c`, or 0 outside the array.
  case load
  /// The element `r[b]` of array `a` becomes `r[c]`; outside the array the run is spoilt.
  case store
  /// Goes on at `a`.
  case jump
  /// Goes on at `c` where `r[a]` is true, is false.
  case jumpTrue, jumpFalse
  /// Goes on at `c` where the comparison of `r[a]` and `r[b]` holds.
  case jumpEqual, jumpNotEqual, jumpLess, jumpLessOrEqual
  /// Goes on at `c` where item `a` is looked for no more.
  case jumpClosed
  /// Item `a` is found: by the action that is run, if there is one, or in the state as such.
  case found, foundInState
  /// Fault `a` of kind `bound` has happened.
  case bounded
  /// Ends the run with the exit whose raw value is `a`.
  case halt
}

/// How a run of instructions ends.
enum Exit: UInt8, Sendable {
  /// The body and the monitors have run to their end.
  case landed
  /// The guard is false; no cell has been touched.
  case disabled
  /// A guard check is false; no cell has been touched.
  case guardFault
  /// An `assume` is false; cells may have been assigned.
  case impossible
  /// A check in the body or in a monitor is false; cells may have been assigned.
  case bodyFault
  /// An element outside its array was assigned: a mistake of ours.
  case spoilt
}

/// One instruction of the register machine.
struct Instruction: Sendable {
  var opcode: Opcode
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0
}

/// An array as instructions address it.
struct ArrayDescriptor: Sendable {
  let base: Int
  let stride: Int
  let count: Int
}
