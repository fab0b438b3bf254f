/// Writes the tree as text.
struct CText {
  private(set) var text = ""
  private var depth = 0

  /// Text of ours, as it stands.
  mutating func write(_ fixed: StaticString) { text += fixed.description }

  mutating func writeConstant(_ name: CName, _ value: Int) {
    line("enum { \(name.spelling) = \(value) };")
  }

  /// A constant table.
  mutating func writeTable(_ type: CType, _ name: CName, _ values: [CExpression]) {
    let list = values.map(spelled).joined(separator: ", ")
    line("static const \(type.rawValue) \(name.spelling)[] = {\(list)};")
  }

  mutating func write(_ function: CFunction) {
    let parameters = function.parameters.map { "\($0.type.rawValue) \($0.name.spelling)" }
    let linkage =
      switch function.linkage {
      case .local: "static "
      case .apart: "static SEAM_APART "
      case .exported: "SEAM_EXPORTED "
      }
    let result = function.result?.rawValue ?? "void"
    line("\(linkage)\(result) \(function.name.spelling)(\(parameters.joined(separator: ", "))) {")
    write(function.body)
    line("}")
  }

  private mutating func line(_ content: String) {
    for _ in 0..<depth { text += " " }
    text += content
    text += "\n"
  }

  private mutating func write(_ statements: [CStatement]) {
    depth += 1
    for statement in statements { write(statement) }
    depth -= 1
  }

  private mutating func write(_ statement: CStatement) {
    switch statement {
    case .constant(let type, let name, let value):
      line("const \(type.rawValue) \(name.spelling) = \(spelled(value));")
    case .variable(let type, let name, let value):
      line("\(type.rawValue) \(name.spelling) = \(spelled(value));")
    case .array(let type, let name, let count):
      line("\(type.rawValue) \(name.spelling)[\(count)];")
    case .assign(let target, let value):
      line("\(spelled(target)) = \(spelled(value));")
    case .run(let expression):
      line("\(spelled(expression));")
    case .branch(let condition, let first, let second):
      write(condition, first, second, prefix: "")
    case .select(let subject, let cases):
      line("switch (\(spelled(subject))) {")
      for entry in cases {
        line("case \(spelled(.value(entry.value))):")
        write(entry.body)
        line(" break;")
      }
      line("default: break;")
      line("}")
    case .leave:
      line("return;")
    case .give(let value):
      line("return \(spelled(value));")
    }
  }

  /// A chain of conditions is written flat, or compilers would find it nested too deeply.
  private mutating func write(
    _ condition: CExpression, _ first: [CStatement], _ second: [CStatement], prefix: String
  ) {
    line("\(prefix)if (\(spelled(condition))) {")
    write(first)
    if case .branch(let next, let yes, let no)? = second.first, second.count == 1 {
      write(next, yes, no, prefix: "} else ")
      return
    }
    if !second.isEmpty {
      line("} else {")
      write(second)
    }
    line("}")
  }

  private func spelled(_ expression: CExpression) -> String {
    switch expression {
    case .value(let value):
      // The least integer has no literal.
      if value == .min { return "(-INT64_C(9223372036854775807) - 1)" }
      return value < 0 ? "(-INT64_C(\(-value)))" : "INT64_C(\(value))"
    case .word(let word): return "UINT64_C(\(word))"
    case .name(let name): return name.spelling
    case .member(let name): return "x->\(name)"
    case .call(let name, let arguments):
      return "\(name.spelling)(\(arguments.map(spelled).joined(separator: ", ")))"
    case .binary(let operation, let left, let right):
      return "(\(spelled(left)) \(operation.rawValue) \(spelled(right)))"
    case .complement(let operand): return "(~\(spelled(operand)))"
    case .negation(let operand): return "(!\(spelled(operand)))"
    case .all(let operands): return joined(operands[...], by: " && ", empty: "1")
    case .any(let operands): return joined(operands[...], by: " || ", empty: "0")
    case .choice(let condition, let first, let second):
      return "(\(spelled(condition)) ? \(spelled(first)) : \(spelled(second)))"
    case .element(let base, let index): return "\(spelled(base))[\(spelled(index))]"
    case .cast(let type, let operand): return "((\(type.rawValue))\(spelled(operand)))"
    case .sum(let left, let right):
      return spelled(.call(CName("seam_add"), [left, right]))
    case .offset(let base, let index): return "(\(spelled(base)) + \(spelled(index)))"
    }
  }

  /// Long rows become trees, since compilers descend into each operand.
  private func joined(
    _ operands: ArraySlice<CExpression>, by separator: String, empty: String
  ) -> String {
    guard !operands.isEmpty else { return empty }
    let limit = 32
    if operands.count <= limit {
      return "(\(operands.map(spelled).joined(separator: separator)))"
    }
    let size = (operands.count + limit - 1) / limit
    let groups = stride(from: operands.startIndex, to: operands.endIndex, by: size).map { start in
      joined(
        operands[start..<min(start + size, operands.endIndex)], by: separator, empty: empty)
    }
    return "(\(groups.joined(separator: separator)))"
  }
}
