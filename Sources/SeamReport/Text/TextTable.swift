import SeamChecking

/// Rows of cells in aligned columns; the last column wraps in the room that is left.
struct TextTable {
  var rows: [[StyledText]] = []
  /// Columns between two cells.
  var gap = 2
  var indent = 2

  /// The lines of the table within a width; a cell that is longer than `cap` wraps, but for the last
  /// of its row.
  func lines(width: Int, cap: Int = 48) -> [StyledText] {
    let count = rows.map(\.count).max() ?? 0
    guard count > 0 else { return [] }
    let widths = (0..<count).map { column in
      min(cap, rows.map { column < $0.count ? $0[column].width : 0 }.max() ?? 0)
    }
    return rows.flatMap { row -> [StyledText] in
      // The last cell that says anything may use all the room there is.
      let cells = row.prefix((row.lastIndex { !$0.isEmpty } ?? 0) + 1)
      var left = indent
      let wrapped = cells.indices.map { column -> [StyledText] in
        let isLast = column == cells.count - 1
        let room = isLast ? max(16, width - left) : widths[column]
        left += widths[column] + gap
        return cells[column].wrapped(to: max(1, room))
      }
      return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
        var text = StyledText(String(repeating: " ", count: indent))
        for (column, lines) in wrapped.enumerated() {
          let part = line < lines.count ? lines[line] : StyledText()
          text += column == cells.count - 1 ? part : part.padded(to: widths[column] + gap)
        }
        return text.trimmed()
      }
    }
  }
}

/// Words and numbers as people write them.
enum Words {
  /// "1 state", "2 states"; thousands set off by commas.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(grouped(number)) \(number == 1 ? noun : noun + (noun.hasSuffix("s") ? "es" : "s"))"
  }

  /// `1234567` as `1,234,567`.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return number < 0 ? "-\(text)" : text
  }

  /// `1536` as `1.5 KiB`.
  static func bytes(_ count: Int) -> String {
    let units = ["B", "KiB", "MiB", "GiB", "TiB"]
    var value = Double(count)
    var unit = 0
    while value >= 1024, unit < units.count - 1 {
      value /= 1024
      unit += 1
    }
    return unit == 0 ? "\(count) B" : "\(decimal(value, places: value < 10 ? 1 : 0)) \(units[unit])"
  }

  /// What it takes to keep a state: "8.61".
  static func bytesEach(_ numbers: Statistics) -> String {
    decimal(Double(numbers.memoryBytes) / Double(max(1, numbers.states)), places: 2)
  }

  /// "a state was missed with a probability of at most 3e-7", rounded up.
  static func miss(_ probability: Double) -> String {
    "a state was missed with a probability of at most \(roundedUp(probability))"
  }

  /// A probability with one digit that counts, not below the number: "3e-7".
  private static func roundedUp(_ number: Double) -> String {
    guard number > 0 else { return "0" }
    var (digit, exponent) = (number, 0)
    while digit < 1 { (digit, exponent) = (digit * 10, exponent - 1) }
    // A hair below, since the products before are not exact.
    digit = (digit - 1e-9).rounded(.up)
    if digit >= 10 { (digit, exponent) = (1, exponent + 1) }
    return exponent == 0 ? "\(Int(digit))" : "\(Int(digit))e\(exponent)"
  }

  /// `0.034` as `0.03 s`, `75` as `1 min 15 s`.
  static func seconds(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds >= 0 else { return "? s" }
    if seconds < 9.995 { return "\(decimal(seconds, places: 2)) s" }
    if seconds < 60 { return "\(decimal(seconds, places: 1)) s" }
    let whole = Int(min(seconds, 1e15).rounded())
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }

  /// A number with a fixed count of places behind the point, whatever the locale.
  static func decimal(_ value: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1) { product, _ in product * 10 }
    let scaled = Int((min(abs(value), 1e15) * Double(scale)).rounded())
    let sign = value < 0 && scaled != 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(scaled)" }
    let fraction = String(scaled % scale)
    let zeros = String(repeating: "0", count: places - fraction.count)
    return "\(sign)\(scaled / scale).\(zeros)\(fraction)"
  }

  /// "a", "a and b", "a, b and c".
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) and \(last)"
  }
}
