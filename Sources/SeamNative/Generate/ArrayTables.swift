import SeamIR

/// Arrays that are read straight from packed words by an index that is not known.
struct ArrayTables {
  private let packing: Packing
  /// Of the plan in its file.
  private let plan: Int
  private var numbers: [CellArray: Int] = [:]
  private var order: [CellArray] = []

  init(_ packing: Packing, _ plan: Int) {
    self.packing = packing
    self.plan = plan
  }

  /// An element of an array of which no cell has been written in this run.
  mutating func element(_ array: CellArray, _ index: CExpression) -> CExpression {
    let number = numbers[array] ?? order.count
    if number == order.count {
      numbers[array] = number
      order.append(array)
    }
    let tables = ArrayTables.stems.map { CExpression.name(CName($0, plan, number)) }
    return .call(
      CName("seam_packed"),
      [.name(Names.state)] + tables + [.word(UInt64(array.count)), index])
  }

  private static let stems: [StaticString] = ["words", "shifts", "masks", "lows"]

  func write(to text: inout CText) {
    for (number, array) in order.enumerated() where array.count > 0 {
      let fields = (0..<array.count).map { field(array[$0].index) }
      text.writeTable(.word, CName("words", plan, number), fields.map { .word($0.word) })
      text.writeTable(.word, CName("shifts", plan, number), fields.map { .word($0.shift) })
      text.writeTable(.word, CName("masks", plan, number), fields.map { .word($0.mask) })
      text.writeTable(.value, CName("lows", plan, number), fields.map { .value($0.low) })
    }
  }

  /// A scratch cell that is not written is 0, as a field without bits is.
  private func field(_ cell: Int) -> (word: UInt64, shift: UInt64, mask: UInt64, low: Int) {
    guard packing.fields.indices.contains(cell) else { return (0, 0, 0, 0) }
    let field = packing.fields[cell]
    return (UInt64(field.word), field.shift, field.mask, field.low)
  }
}

/// Names that all functions use.
enum Names {
  static let context = CName("x")
  static let state = CName("s")
  /// Words that are handed on as values; the rest is read where it is needed.
  static let wordLimit = 4

  static func word(_ number: Int) -> CExpression {
    number < wordLimit
      ? .name(CName("w", number)) : .element(.name(state), .value(number))
  }

  static func parameters(_ wordCount: Int) -> [(type: CType, name: CName)] {
    [(.context, context), (.state, state)]
      + (0..<min(wordCount, wordLimit)).map { (.word, CName("w", $0)) }
  }

  static func arguments(_ wordCount: Int) -> [CExpression] {
    parameters(wordCount).map { .name($0.name) }
  }
}
