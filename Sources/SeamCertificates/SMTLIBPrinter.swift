import SeamSymbolic

/// Prints terms as SMT-LIB 2, always in the same way: no solver's own printing is used, which changes
/// with its version.
struct SMTLIBPrinter {
  let vocabulary: Vocabulary
  /// What each definition is applied to, separated by spaces; empty where they are constants.
  var arguments = ""

  /// How far a line goes before a term is broken over several.
  private static let width = 96

  /// A term on one line.
  func line(_ term: SymbolicTerm) -> String {
    var text = ""
    append(term, to: &text, limit: .max)
    return text
  }

  /// Writes a term on one line, and stops where the text has more than so many bytes.
  private func append(_ term: SymbolicTerm, to text: inout String, limit: Int) {
    guard text.utf8.count <= limit else { return }
    switch term {
    case .truth(let value): text += value ? "true" : "false"
    case .integer(let value): text += Self.number(value)
    case .variable(let variable): text += Self.symbol(variable.name)
    case .local(let name, _): text += Self.symbol(name)
    case .defined(let definition):
      let name = Self.symbol(definition.name)
      text += arguments.isEmpty ? name : "(\(name) \(arguments))"
    case .equal(.variable(let variable), .integer(let value)):
      text += "(= \(Self.symbol(variable.name)) \(named(value, in: variable)))"
    case .scaled(let factor, let inner):
      text += "(* \(Self.number(factor)) "
      append(inner, to: &text, limit: limit)
      text += ")"
    case .bound(let name, let value, let body):
      text += "(let ((\(Self.symbol(name)) "
      append(value, to: &text, limit: limit)
      text += ")) "
      append(body, to: &text, limit: limit)
      text += ")"
    default:
      text += "(\(head(term))"
      for part in term.parts {
        text += " "
        append(part, to: &text, limit: limit)
      }
      text += ")"
    }
  }

  /// A term over as many lines as it needs, all but the first indented.
  func block(_ term: SymbolicTerm, indent: Int) -> String {
    // No more is written than tells that a line will not do, or a deep term would take the square of
    // its size.
    var line = ""
    append(term, to: &line, limit: 16 * Self.width)
    guard line.count + indent > Self.width, !term.isAtomic else { return line }
    let inner = indent + 2
    let margin = "\n" + String(repeating: " ", count: inner)
    if case .bound(let name, let value, let body) = term {
      return "(let ((\(Self.symbol(name)) \(block(value, indent: inner + 8))))" + margin
        + block(body, indent: inner) + ")"
    }
    if case .equal(.variable, .integer) = term { return self.line(term) }
    if case .scaled = term { return self.line(term) }
    return "(\(head(term))"
      + term.parts.map { margin + block($0, indent: inner) }.joined() + ")"
  }

  private func head(_ term: SymbolicTerm) -> String {
    switch term {
    case .not: "not"
    case .and: "and"
    case .or: "or"
    case .implies: "=>"
    case .equal: "="
    case .less: "<"
    case .lessOrEqual: "<="
    case .choice: "ite"
    case .sum: "+"
    case .difference: "-"
    case .scaled: "*"
    case .truth, .integer, .variable, .local, .defined, .bound: ""
    }
  }

  private func named(_ value: Int, in variable: SymbolicVariable) -> String {
    vocabulary.name(of: value, in: variable).map(Self.symbol) ?? Self.number(value)
  }

  static func number(_ value: Int) -> String {
    value < 0 ? "(- \(value.magnitude))" : "\(value)"
  }

  /// A symbol, between bars where it is no plain one; names hold no bar themselves.
  static func symbol(_ name: String) -> String {
    let isPlain =
      !name.isEmpty && !(name.utf8.first.map { (48...57).contains($0) } ?? true)
      && name.unicodeScalars.allSatisfy { scalar in
        scalar.isASCII
          && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || "~!@$%^&*_-+=<>.?/".unicodeScalars.contains(scalar))
      }
    return isPlain ? name : "|\(name)|"
  }
}
