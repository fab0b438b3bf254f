import Foundation

/// Text for places that take nothing but ASCII.
enum Ascii {
  private static let substitutes: [Character: String] = [
    "—": "--", "–": "-", "→": "->", "←": "<-", "⇒": "=>", "…": "...", "“": "\"", "”": "\"",
    "„": "\"", "‘": "'", "’": "'", "×": "x", "µ": "u", "≤": "<=", "≥": ">=", "≠": "!=",
    "•": "*", "●": "*", "\u{A0}": " ", "ß": "ss", "æ": "ae", "ø": "o",
  ]

  /// The text with every other character replaced: by what looks like it, else by `?`.
  static func text(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if let byte = character.asciiValue, byte == 10 || (32..<127).contains(byte) {
        result.append(character)
      } else if let substitute = substitutes[character] {
        result += substitute
      } else {
        let folded = String(character).folding(options: .diacriticInsensitive, locale: nil)
        let isPlain = folded.utf8.allSatisfy { (32..<127).contains($0) }
        result += isPlain ? folded : "?"
      }
    }
  }
}
