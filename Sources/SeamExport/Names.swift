// No character of a model's text reaches another tool's input unless it passes through here.

/// Hands out identifiers that the other language takes, each once.
struct Names {
  private var used: Set<String>
  private let prefix: String

  /// - Parameters:
  ///   - reserved: Words that must not be handed out, in lower case.
  ///   - prefix: What every identifier starts with.
  init(reserved: Set<String>, prefix: String = "") {
    used = reserved
    self.prefix = prefix
  }

  /// The longest identifier before a number is added.
  private static let lengthMax = 48

  /// An identifier that reminds of the text: ASCII letters, digits and underscores.
  ///
  /// Two identifiers differ in more than the case of letters.
  mutating func name(for text: String) -> String {
    var core = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        core.unicodeScalars.append(scalar)
      } else if !core.isEmpty && core.last != "_" {
        core += "_"
      }
      if core.utf8.count >= Self.lengthMax { break }
    }
    while core.last == "_" { core.removeLast() }
    let isNumber = core.first.map { ("0"..."9").contains($0) } ?? true
    let base = prefix + (prefix.isEmpty && isNumber ? "x\(core)" : core)
    var candidate = base
    var number = 2
    while !used.insert(candidate.lowercased()).inserted {
      candidate = "\(base)_\(number)"
      number += 1
    }
    return candidate
  }

  /// A text for a comment or between double quotes, on one line.
  ///
  /// What could end the comment or the quotes, or mean something to `printf` or a C preprocessor,
  /// becomes an underscore.
  static func plain(_ text: String) -> String {
    let harmless: Set<Unicode.Scalar> = [
      " ", "_", ".", ",", ":", ";", "=", "+", "(", ")", "[", "]", "{", "}", "<", ">", "@", "#", "!",
      "|", "&", "-", "/",
    ]
    var result = ""
    for scalar in text.unicodeScalars {
      let isWord =
        scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      result.unicodeScalars.append(isWord || harmless.contains(scalar) ? scalar : "_")
    }
    return result
  }
}
