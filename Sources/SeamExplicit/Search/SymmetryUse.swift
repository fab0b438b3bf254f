import SeamChecking
import SeamIR
import SeamReductions
import SeamSystem

/// What one thread of a search does about symmetry: it puts representatives in the place of states, and
/// looks, for some of the states, whether exchanging values really makes no difference.
final class SymmetryUse {
  private let action: SymmetryAction
  private let representatives: Representatives
  private let packing: Packing
  /// The first difference that was seen.
  private(set) var difference: String?
  private var seen = 0
  /// The state at hand.
  private var values: [Int]

  /// The first states, and of the others one in so many, are looked at twice.
  private static let (firstChecked, checkedEvery) = (256, 4096)

  init(_ action: SymmetryAction, _ packing: Packing) {
    self.action = action
    self.packing = packing
    values = Array(repeating: 0, count: packing.fields.count)
    representatives = Representatives(action)
  }

  /// Replaces the states of a batch behind `first`.
  func replace(_ batch: borrowing Batch, from first: Int) {
    let width = batch.width
    for place in first..<max(first, batch.count) {
      let words = batch.words.base + place * width
      packing.unpack(words, into: &values)
      guard representatives.choose(&values) != nil else { continue }
      packing.pack(values, into: words)
      batch.hashes.base[place] = Batch.hash(words, width: width)
    }
  }

  /// Whether it is time to look at a state twice.
  func isDue() -> Bool {
    seen += 1
    return difference == nil
      && (seen <= SymmetryUse.firstChecked || seen % SymmetryUse.checkedEvery == 0)
  }

  /// Holds what a state leads to and shows against what it does after each exchange of two neighbours.
  ///
  /// - Parameters:
  ///   - state: The state, packed.
  ///   - look: Says of a state where its moves lead and which properties it and they show.
  func check(
    _ state: UnsafePointer<UInt64>,
    look: (UnsafePointer<UInt64>) -> (successors: Set<[Int]>, shown: Set<Int>)
  ) {
    let width = packing.wordCount
    let values = packing.unpacked(UnsafeBufferPointer(start: state, count: width))
    let here = look(state)
    let words = UnsafeMutablePointer<UInt64>.allocate(capacity: width)
    defer { words.deallocate() }
    for exchange in action.generators {
      packing.pack(action.apply(exchange, to: values), into: words)
      let there = look(words)
      let successors = Set(here.successors.map { action.apply(exchange, to: $0) })
      let shown = Set(
        here.shown.map { Instance(action.symmetry.properties[$0], after: exchange) })
      if successors != there.successors
        || shown != Set(there.shown.map { Instance(action.symmetry.properties[$0], after: nil) })
      {
        let names = zip(exchange.images, action.symmetry.types)
          .filter { $0.0 != Array(0..<$0.1.count) }.map { "`\($0.1.name)`" }
        difference =
          "exchanging two values of \(names.joined(separator: ", ")) makes a difference in this model"
        return
      }
    }
  }

  /// An instance of a property, by what exchanges do to it.
  private struct Instance: Hashable {
    let family: String
    let elements: [Int]

    init(_ place: SystemSymmetry.Place, after exchange: Permutation?) {
      family = place.family
      elements = place.coordinates.map { exchange?.images[$0.type][$0.element] ?? $0.element }
    }
  }
}

/// Why a reduction cannot be made; for the user, since it is no mistake of ours.
public struct ReductionProblem: Error, Sendable {
  public let message: String
}
