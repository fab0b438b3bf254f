/// Amounts as people write them on a command line.
public enum Quantity {
  /// Bytes: `4G`, `512M`, `1.5GiB`, `100000`; the units are powers of 1024.
  ///
  /// - Returns: `nil` for anything else, for 0, and for more than a machine can have.
  public static func bytes(_ text: String) -> Int? {
    amount(
      text.uppercased(),
      units: [
        "": 1, "B": 1, "K": 0x400, "KB": 0x400, "KIB": 0x400, "M": 0x10_0000, "MB": 0x10_0000,
        "MIB": 0x10_0000, "G": 0x4000_0000, "GB": 0x4000_0000, "GIB": 0x4000_0000,
        "T": 0x100_0000_0000, "TB": 0x100_0000_0000, "TIB": 0x100_0000_0000,
      ]
    ).flatMap { $0 >= 1 && $0 < 1e18 ? Int($0) : nil }
  }

  /// Seconds: `60s`, `5m`, `1.5h`, `500ms`, `60`.
  ///
  /// - Returns: `nil` for anything else and for 0.
  public static func seconds(_ text: String) -> Double? {
    amount(
      text.lowercased(),
      units: ["": 1, "s": 1, "ms": 0.001, "m": 60, "min": 60, "h": 3600, "d": 86400]
    ).flatMap { $0 > 0 && $0 < 1e10 ? $0 : nil }
  }

  private static func amount(_ text: String, units: [String: Double]) -> Double? {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let unit = String(text.dropFirst(digits.count))
    guard let number = Double(digits), number.isFinite, let factor = units[unit] else {
      return nil
    }
    return number * factor
  }
}
