/// Names of a proof file: each is used once, and none is a word of SMT-LIB.
struct Names {
  private var taken: Set<String> = Self.reserved

  /// The name itself, or the name with marks behind it.
  mutating func unique(_ wanted: String) -> String {
    // A quoted symbol holds anything but a bar and a backslash; the prime is for the next state, and
    // the exclamation mark for names inside a term.
    var name = ""
    for scalar in wanted.unicodeScalars {
      let isFree = (32..<127).contains(scalar.value) && !"|\\'!".unicodeScalars.contains(scalar)
      name.unicodeScalars.append(isFree ? scalar : "_")
    }
    if name.isEmpty { name = "_" }
    if name.hasPrefix(Self.rankingPrefix) { name = "_" + name }
    while !taken.insert(name).inserted { name += "~" }
    return name
  }

  /// What names of a ranking begin with, and no others.
  static let rankingPrefix = "ranking."

  /// Takes a name as it is, for something of ours.
  mutating func reserve(_ name: String) { taken.insert(name) }

  private static let reserved: Set<String> = [
    "BINARY", "DECIMAL", "HEXADECIMAL", "NUMERAL", "STRING", "_", "!", "as", "let", "exists",
    "forall", "match", "par", "true", "false", "not", "and", "or", "xor", "=>", "=", "distinct",
    "ite", "<", "<=", ">", ">=", "+", "-", "*", "/", "div", "mod", "abs", "Int", "Bool", "Real",
    "Array", "select", "store", "String", "assert", "check-sat", "check-sat-assuming",
    "declare-const", "declare-fun", "define-fun", "define-const", "define-sort", "declare-sort",
    "declare-datatype", "declare-datatypes", "define-fun-rec", "define-funs-rec", "get-value",
    "get-model", "get-proof", "get-unsat-core", "set-logic", "set-option", "set-info", "get-info",
    "get-option", "push", "pop", "reset", "reset-assertions", "exit", "echo", "to_real", "to_int",
    "is_int", "implies", "iff", "if", "inv", "safe", "trans", "init", "ranges", "config", "end",
    "obligation", "sanity", "continued-execution", "error", "immediate-exit", "incomplete",
    "logic", "memout", "sat", "success", "theory", "unknown", "unsat", "unsupported", "values",
  ]
}
