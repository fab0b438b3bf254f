// A small tree of C, only as much as successor functions need. Names are made of words written in
// this program and of integers: there is no way for a text of the model into the C.

/// An identifier: a word of ours and up to three numbers behind it, `cell_3`.
struct CName: Sendable {
  let stem: StaticString
  /// -1 for none.
  let numbers: (Int, Int, Int)

  init(_ stem: StaticString, _ first: Int = -1, _ second: Int = -1, _ third: Int = -1) {
    self.stem = stem
    numbers = (first, second, third)
  }
}

/// The types that occur.
enum CType: String, Sendable {
  case value = "int64_t"
  case word = "uint64_t"
  case context = "struct seam *"
  case state = "const uint64_t *"
  case target = "uint64_t *"
}

/// Operators with two operands.
enum COperator: String, Sendable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case bitAnd = "&"
  case bitOr = "|"
  case shiftLeft = "<<"
  case shiftRight = ">>"
  /// On words, where it is exact.
  case add = "+"
  case subtract = "-"
}

/// An expression; every operation is put into parentheses.
indirect enum CExpression: Sendable {
  case value(Int)
  case word(UInt64)
  case name(CName)
  /// A member of the context.
  case member(StaticString)
  case call(CName, [CExpression])
  case binary(COperator, CExpression, CExpression)
  case complement(CExpression)
  case negation(CExpression)
  case all([CExpression])
  case any([CExpression])
  case choice(CExpression, CExpression, CExpression)
  case element(CExpression, CExpression)
  case cast(CType, CExpression)
  case sum(CExpression, CExpression)
  /// The address of an element.
  case offset(CExpression, CExpression)
}

/// A statement.
indirect enum CStatement: Sendable {
  /// A local that is not changed.
  case constant(CType, CName, CExpression)
  case variable(CType, CName, CExpression)
  /// A local array without values.
  case array(CType, CName, count: Int)
  case assign(CExpression, CExpression)
  case run(CExpression)
  case branch(CExpression, [CStatement], [CStatement])
  /// A jump table; nothing where no case applies.
  case select(CExpression, [(value: Int, body: [CStatement])])
  case leave
  case give(CExpression)
}

/// A function of the file.
struct CFunction: Sendable {
  enum Linkage: Sendable {
    /// The compiler does as it likes.
    case local
    /// Kept apart, so that functions stay of a size that compilers take quickly.
    case apart
    case exported
  }

  var linkage: Linkage
  /// `nil` for none.
  var result: CType?
  var name: CName
  var parameters: [(type: CType, name: CName)]
  var body: [CStatement]
}
