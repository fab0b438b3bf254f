import Synchronization

/// A range of numbers that threads share out among themselves.
final class ChunkedRange: Sendable {
  let end: Int
  private let chunk: Int
  private let taken: Atomic<Int>
  private let halted = Atomic<Bool>(false)

  init(_ range: Range<Int>, chunk: Int) {
    end = range.upperBound
    self.chunk = chunk
    taken = Atomic(range.lowerBound)
  }

  /// Some numbers that nobody else gets; `nil` where there are none any more.
  func next() -> Range<Int>? {
    // Looked at first, so that many who ask in vain do not count up for ever.
    if taken.load(ordering: .relaxed) >= end { return nil }
    let start = taken.add(chunk, ordering: .relaxed).oldValue
    return start < end ? start..<min(start + chunk, end) : nil
  }

  /// What nobody has got yet.
  var rest: Range<Int> { min(taken.load(ordering: .relaxed), end)..<end }

  /// Whether everybody should come to an end with what they are at.
  var isHalted: Bool { halted.load(ordering: .relaxed) }
  func halt() { halted.store(true, ordering: .relaxed) }
  func goOn() { halted.store(false, ordering: .relaxed) }
}
