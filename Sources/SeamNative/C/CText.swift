/// Writes the tree as text, in bytes: `vcpu_nmi` with two processors comes to 300,000, which are written again
/// at the beginning of each search, to look for its code.
struct CText {
  private(set) var text: [UInt8] = []
  private var depth = 0

  /// Text of ours, as it stands.
  mutating func write(_ fixed: StaticString) {
    fixed.withUTF8Buffer { text.append(contentsOf: $0) }
  }

  /// A constant table.
  mutating func writeTable(_ type: CType, _ name: CName, _ values: [CExpression]) {
    line {
      $0.write("static const ")
      $0.write(type)
      $0.write(" ")
      $0.write(name)
      $0.write("[] = {")
      $0.write(values[...], separator: ", ")
      $0.write("};")
    }
  }

  mutating func write(_ function: CFunction) {
    line {
      switch function.linkage {
      case .local: $0.write("static ")
      case .apart: $0.write("static SEAM_APART ")
      case .exported: $0.write("SEAM_EXPORTED ")
      }
      if let result = function.result { $0.write(result) } else { $0.write("void") }
      $0.write(" ")
      $0.write(function.name)
      $0.write("(")
      for (index, parameter) in function.parameters.enumerated() {
        if index > 0 { $0.write(", ") }
        $0.write(parameter.type)
        $0.write(" ")
        $0.write(parameter.name)
      }
      $0.write(") {")
    }
    write(function.body)
    line { $0.write("}") }
  }

  private mutating func line(_ content: (inout CText) -> Void) {
    for _ in 0..<depth { text.append(UInt8(ascii: " ")) }
    content(&self)
    text.append(UInt8(ascii: "\n"))
  }

  private mutating func write(_ name: CName) {
    write(name.stem)
    writeBehind(name.numbers.0)
    writeBehind(name.numbers.1)
    writeBehind(name.numbers.2)
  }

  private mutating func writeBehind(_ number: Int) {
    guard number >= 0 else { return }
    text.append(UInt8(ascii: "_"))
    write(number)
  }

  private mutating func write(_ type: CType) { text.append(contentsOf: type.rawValue.utf8) }

  private mutating func write(_ number: some FixedWidthInteger) {
    text.append(contentsOf: String(number).utf8)
  }

  // MARK: - Statements

  private mutating func write(_ statements: [CStatement]) {
    depth += 1
    for statement in statements { write(statement) }
    depth -= 1
  }

  private mutating func write(_ statement: CStatement) {
    switch statement {
    case .constant(let type, let name, let value):
      line {
        $0.write("const ")
        $0.write(type, name, value)
      }
    case .variable(let type, let name, let value):
      line { $0.write(type, name, value) }
    case .array(let type, let name, let count):
      line {
        $0.write(type)
        $0.write(" ")
        $0.write(name)
        $0.write("[")
        $0.write(count)
        $0.write("];")
      }
    case .assign(let target, let value):
      line {
        $0.write(target)
        $0.write(" = ")
        $0.write(value)
        $0.write(";")
      }
    case .run(let expression):
      line {
        $0.write(expression)
        $0.write(";")
      }
    case .branch(let condition, let first, let second):
      write(condition, first, second, isNext: false)
    case .select(let subject, let cases):
      line {
        $0.write("switch (")
        $0.write(subject)
        $0.write(") {")
      }
      for entry in cases {
        line {
          $0.write("case ")
          $0.write(CExpression.value(entry.value))
          $0.write(":")
        }
        write(entry.body)
        line { $0.write(" break;") }
      }
      line { $0.write("default: break;") }
      line { $0.write("}") }
    case .leave:
      line { $0.write("return;") }
    case .give(let value):
      line {
        $0.write("return ")
        $0.write(value)
        $0.write(";")
      }
    }
  }

  private mutating func write(_ type: CType, _ name: CName, _ value: CExpression) {
    write(type)
    write(" ")
    write(name)
    write(" = ")
    write(value)
    write(";")
  }

  /// A chain of conditions is written flat, or compilers would find it nested too deeply.
  private mutating func write(
    _ condition: CExpression, _ first: [CStatement], _ second: [CStatement], isNext: Bool
  ) {
    line {
      $0.write(isNext ? "} else if (" : "if (")
      $0.write(condition)
      $0.write(") {")
    }
    write(first)
    if case .branch(let next, let yes, let no)? = second.first, second.count == 1 {
      write(next, yes, no, isNext: true)
      return
    }
    if !second.isEmpty {
      line { $0.write("} else {") }
      write(second)
    }
    line { $0.write("}") }
  }

  // MARK: - Expressions

  private mutating func write(_ expression: CExpression) {
    switch expression {
    case .value(.min): write("(-INT64_C(9223372036854775807) - 1)")  // It has no literal.
    case .value(let value):
      write(value < 0 ? "(-INT64_C(" : "INT64_C(")
      write(value.magnitude)
      write(value < 0 ? "))" : ")")
    case .word(let word):
      write("UINT64_C(")
      write(word)
      write(")")
    case .name(let name): write(name)
    case .member(let name):
      write("x->")
      write(name)
    case .call(let name, let arguments):
      write(name)
      write("(")
      write(arguments[...], separator: ", ")
      write(")")
    case .binary(let operation, let left, let right):
      write("(")
      write(left)
      write(" ")
      text.append(contentsOf: operation.rawValue.utf8)
      write(" ")
      write(right)
      write(")")
    case .complement(let operand):
      write("(~")
      write(operand)
      write(")")
    case .negation(let operand):
      write("(!")
      write(operand)
      write(")")
    case .all(let operands): writeTree(operands[...], separator: " && ", empty: "1")
    case .any(let operands): writeTree(operands[...], separator: " || ", empty: "0")
    case .choice(let condition, let first, let second):
      write("(")
      write(condition)
      write(" ? ")
      write(first)
      write(" : ")
      write(second)
      write(")")
    case .element(let base, let index):
      write(base)
      write("[")
      write(index)
      write("]")
    case .cast(let type, let operand):
      write("((")
      write(type)
      write(")")
      write(operand)
      write(")")
    case .sum(let left, let right): write(.call(CName("seam_add"), [left, right]))
    case .offset(let base, let index):
      write("(")
      write(base)
      write(" + ")
      write(index)
      write(")")
    }
  }

  private mutating func write(_ row: ArraySlice<CExpression>, separator: StaticString) {
    for index in row.indices {
      if index > row.startIndex { write(separator) }
      write(row[index])
    }
  }

  /// Long rows become trees, since compilers descend into each operand.
  private mutating func writeTree(
    _ operands: ArraySlice<CExpression>, separator: StaticString, empty: StaticString
  ) {
    guard !operands.isEmpty else { return write(empty) }
    let limit = 32
    write("(")
    if operands.count <= limit {
      write(operands, separator: separator)
    } else {
      let size = (operands.count + limit - 1) / limit
      for start in stride(from: operands.startIndex, to: operands.endIndex, by: size) {
        if start > operands.startIndex { write(separator) }
        writeTree(
          operands[start..<min(start + size, operands.endIndex)], separator: separator,
          empty: empty)
      }
    }
    write(")")
  }
}
