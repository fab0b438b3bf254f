/// How often something was met, by sets of variants.
package struct VariantSetCounts: Sendable, Sequence {
  /// By the numbers of the sets.
  private var counts: [Int] = []
  /// How many sets there are for which anything was counted.
  package private(set) var count = 0

  @inline(__always)
  mutating func add(_ number: Int, of set: VariantSetID) {
    let place = Int(set)
    if place >= counts.count {
      counts += Array(repeating: 0, count: Swift.max(1024, place + 1 - counts.count))
    }
    if counts[place] == 0 { count += 1 }
    counts[place] += number
  }

  mutating func add(_ other: VariantSetCounts) {
    for (set, number) in other { add(number, of: set) }
  }

  /// Each set with its number, which is not 0, in the order of the sets.
  package func makeIterator() -> some IteratorProtocol<(set: VariantSetID, number: Int)> {
    counts.lazy.enumerated().filter { $0.element > 0 }
      .map { (set: VariantSetID($0.offset), number: $0.element) }.makeIterator()
  }
}
