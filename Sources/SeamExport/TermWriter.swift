import SeamIR

/// The few ways in which the languages write terms differently.
enum Dialect {
  /// Tells truth from numbers.
  case murphi
  /// As C does it, without lazy tricks but for `&&`, `||` and conditional expressions.
  case promela
}

/// Writes terms as expressions that have the same value in every state.
///
/// Terms are total and the other languages' are not, so an index that may be outside its array and a
/// divisor that may be 0 are guarded.
struct TermWriter {
  let dialect: Dialect
  let layout: Layout
  /// Of state cells; nothing is believed of scratch cells.
  let ranges: Ranges

  /// A text that may need parentheses inside another.
  private struct Piece {
    let text: String
    let isCompound: Bool
    var inner: String { isCompound ? "(\(text))" : text }
  }

  /// The term as truth.
  func condition(_ term: Term) -> String { truth(term).text }

  /// The term as a number.
  func value(_ term: Term) -> String { number(term).text }

  /// The term as what a variable holds.
  func value(_ term: Term, asTruth: Bool) -> String { asTruth ? condition(term) : value(term) }

  /// A number, with parentheses where it is negative.
  static func literal(_ value: Int) -> String { value < 0 ? "(\(value))" : "\(value)" }

  // MARK: - Truth

  private func truth(_ term: Term) -> Piece {
    switch term {
    case .constant(let value):
      return Piece(text: value != 0 ? "true" : "false", isCompound: false)
    case .cell(let cell):
      if layout.isBool(cell) { return Piece(text: layout.name(cell), isCompound: false) }
      return relation(number(term), notEqual, Piece(text: "0", isCompound: false))
    case .not(let operand):
      return Piece(text: "!" + truth(operand).inner, isCompound: true)
    case .and(let operands):
      return junction(operands, dialect == .murphi ? " & " : " && ", empty: "true")
    case .or(let operands):
      return junction(operands, dialect == .murphi ? " | " : " || ", empty: "false")
    case .compare(let kind, let left, let right):
      return comparison(kind, left, right)
    case .choice(let test, let yes, let no) where layout.isTruthOrBit(term) || layout.isTruth(term):
      return selection(truth(test), truth(yes), truth(no))
    case .element(let array, let index) where layout.isTruth(term):
      return element(array, index, asTruth: true)
    case .arithmetic, .choice, .element:
      return relation(number(term), notEqual, Piece(text: "0", isCompound: false))
    }
  }

  private var notEqual: String { "!=" }
  private var equal: String { dialect == .murphi ? "=" : "==" }

  private func relation(_ left: Piece, _ sign: String, _ right: Piece) -> Piece {
    Piece(text: "\(left.inner) \(sign) \(right.inner)", isCompound: true)
  }

  private func junction(_ operands: [Term], _ sign: String, empty: String) -> Piece {
    guard let first = operands.first else { return Piece(text: empty, isCompound: false) }
    if operands.count == 1 { return truth(first) }
    return Piece(text: operands.map { truth($0).inner }.joined(separator: sign), isCompound: true)
  }

  private func comparison(_ kind: Comparison, _ left: Term, _ right: Term) -> Piece {
    if let bit = right.constantValue, bit == 0 || bit == 1, layout.isTruth(left) {
      switch kind {
      case .equal: return truth(bit == 1 ? left : .not(left))
      case .notEqual: return truth(bit == 0 ? left : .not(left))
      case .less, .lessOrEqual: break
      }
    }
    let sign =
      switch kind {
      case .equal: equal
      case .notEqual: notEqual
      case .less: "<"
      case .lessOrEqual: "<="
      }
    return relation(number(left), sign, number(right))
  }

  // MARK: - Numbers

  private func number(_ term: Term) -> Piece {
    switch term {
    case .constant(let value):
      return Piece(text: Self.literal(value), isCompound: false)
    case .cell(let cell):
      return layout.isBool(cell) ? bit(term) : Piece(text: layout.name(cell), isCompound: false)
    case .not, .and, .or, .compare:
      return bit(term)
    case .element(let array, let index):
      return layout.isTruth(term) ? bit(term) : element(array, index, asTruth: false)
    case .choice(let test, let yes, let no):
      return selection(truth(test), number(yes), number(no))
    case .arithmetic(let kind, let left, let right):
      return arithmetic(kind, left, right)
    }
  }

  /// Truth as a number.
  private func bit(_ term: Term) -> Piece {
    // In Promela truth is a number, but only a comparison's is sure to be 0 or 1.
    selection(
      truth(term), Piece(text: "1", isCompound: false), Piece(text: "0", isCompound: false))
  }

  private func selection(_ test: Piece, _ yes: Piece, _ no: Piece) -> Piece {
    let text =
      dialect == .murphi
      ? "(\(test.inner) ? \(yes.inner) : \(no.inner))"
      : "(\(test.inner) -> \(yes.inner) : \(no.inner))"
    return Piece(text: text, isCompound: false)
  }

  private func arithmetic(_ kind: Arithmetic, _ left: Term, _ right: Term) -> Piece {
    let (first, second) = (number(left), number(right))
    switch kind {
    case .add, .subtract, .multiply:
      return relation(first, kind.rawValue, second)
    case .divide, .remainder:
      let isPlain =
        (ranges.range(of: left)?.lowerBound ?? -1) >= 0
        && (ranges.range(of: right)?.lowerBound ?? 0) > 0
      if isPlain { return relation(first, kind == .divide ? "/" : "%", second) }
      let name = kind == .divide ? "floor_div" : "floor_mod"
      return Piece(text: "\(name)(\(first.text), \(second.text))", isCompound: false)
    }
  }

  // MARK: - Elements

  /// Whether an index can only be inside its array.
  func isInside(_ index: Term, _ array: CellArray) -> Bool {
    guard let range = ranges.range(of: index) else { return false }
    return range.lowerBound >= 0 && range.upperBound < array.count
  }

  /// An index into a row in which the array starts at a place.
  func index(_ index: Term, from first: Int) -> String {
    value(first == 0 ? index : .sum(index, .constant(first)))
  }

  /// That an index is inside its array, as truth.
  func insideTest(_ index: Term, _ array: CellArray) -> String {
    let place = number(index).inner
    let sign = dialect == .murphi ? "&" : "&&"
    return "0 <= \(place) \(sign) \(place) < \(array.count)"
  }

  private func element(_ array: CellArray, _ index: Term, asTruth: Bool) -> Piece {
    let nothing = Piece(text: asTruth ? "false" : "0", isCompound: false)
    func piece(_ term: Term) -> Piece { asTruth ? truth(term) : number(term) }
    if let (row, first) = layout.row(of: array), row.isBool == asTruth {
      let read = Piece(
        text: "\(row.name)[\(self.index(index, from: first))]", isCompound: false)
      if isInside(index, array) { return read }
      return selection(Piece(text: insideTest(index, array), isCompound: true), read, nothing)
    }
    var chain = nothing
    for place in (0..<array.count).reversed() {
      let test = comparison(.equal, index, .constant(place))
      chain = selection(test, piece(.cell(array[place])), chain)
    }
    return chain
  }
}
