/// Gaps in the numbers of states, which writers leave.
enum NumberGaps {
  /// Moves the last states into the first gaps.
  ///
  /// - Parameters:
  ///   - unused: The gaps, in any order.
  ///   - end: The end of the numbers that have been given.
  ///   - move: Called with the old number of a state and the new one.
  /// - Returns: The end of the numbers then, below which there are no gaps.
  static func close(_ unused: [Range<Int>], end: Int, move: (Int, Int) -> Void) -> Int {
    var holes = unused.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
    let sealed = end - holes.reduce(0) { $0 + $1.count }
    var last = end
    var nextHole = holes.first?.lowerBound ?? end
    while last > sealed {
      if let final = holes.last, final.upperBound == last {
        last = final.lowerBound
        holes.removeLast()
        continue
      }
      last -= 1
      move(last, nextHole)
      nextHole += 1
      if nextHole == holes[0].upperBound {
        holes.removeFirst()
        nextHole = holes.first?.lowerBound ?? end
      }
    }
    return sealed
  }
}
