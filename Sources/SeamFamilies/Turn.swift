import Synchronization

/// Numbers from 0 that threads take one after another.
final class Turn: Sendable {
  private let taken = Atomic(0)

  /// A number that nobody else gets; `nil` where there are none any more.
  func next(below end: Int) -> Int? {
    let number = taken.add(1, ordering: .relaxed).oldValue
    return number < end ? number : nil
  }
}
