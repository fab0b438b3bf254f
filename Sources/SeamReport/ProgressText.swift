import SeamChecking

/// How a run is going, on one line of less than 80 columns.
public enum ProgressText {
  public static func line(_ progress: Progress) -> String {
    let numbers = progress.statistics
    var parts = ["\(Words.grouped(numbers.states)) states"]
    if numbers.seconds > 0 {
      parts.append("\(Words.grouped(Int(Double(numbers.states) / numbers.seconds)))/s")
    }
    parts.append("depth \(numbers.depth)")
    parts.append("\(Words.grouped(progress.frontier)) to go")
    if numbers.memoryBytes > 0 { parts.append(Words.bytes(numbers.memoryBytes)) }
    return parts.joined(separator: ", ")
  }
}
