/// What the parser knows of tokens and the formatter needs: the grammar's view of the same brackets
/// and signs that look alike to a lexer.
///
/// Keys are indices of tokens.
struct TokenLayout {
  /// Tokens that begin a declaration, an element, a statement or a branch, and the `}` of blocks:
  /// how many levels their line is indented.
  var levels: [Int: Int] = [:]
  /// The `{` of blocks, and their `}`.
  var blocks: [Int: Int] = [:]
  /// The `(` and `[` that belong to the name before them, the angle brackets of types, and the `-`
  /// before an operand: no blank on one side.
  var tight: Set<Int> = []
  /// The `=` that were written in one with the `>` of a type.
  var halved: Set<Int> = []
  /// The hyphens and what follows them in the keys of sources: no blank on either side.
  var glued: Set<Int> = []
}
