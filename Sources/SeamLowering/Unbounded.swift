import SeamIR
import SeamSemantics

/// Parameters that are left without an upper end, and where an engine that enumerates cuts them.
///
/// What an unbounded parameter may do in a model, and why the system that comes of it has a run for
/// each run of the model: `docs/proofs.md`.
public struct Unbounded: Sendable, Equatable {
  /// The names of the parameters; each has whole numbers, and keeps its declared lower end.
  public var parameters: Set<String>
  /// The greatest value: a small one for an engine that enumerates; ``Cell/endlessBound`` for a prover,
  /// which then leaves it out.
  public var cut: Int

  public init(parameters: Set<String>, cut: Int) {
    self.parameters = parameters
    self.cut = cut
  }

  /// Whether the system is for a prover, and no number in it may depend on the cut.
  var isForProof: Bool { cut >= Cell.endlessBound }
}

/// What is known of whether an identifier is in a set.
///
/// The lowest is "unknown", so that a cell without a use, which holds its lowest value, claims
/// nothing.
enum Membership: Int {
  case unknown, no, yes

  static let shape = Shape.enumeration(name: "Membership", literals: ["unknown", "no", "yes"])

  var term: Term { .constant(rawValue) }
}

/// The end of a range that depends on unbounded parameters: a sum of them, each some times, and a
/// constant.
struct UnboundedEnd: Hashable {
  /// How many times each parameter counts; never 0 times.
  var factors: [Int: Int] = [:]
  var offset = 0

  static func parameter(_ index: Int) -> Self { Self(factors: [index: 1]) }
  static func constant(_ value: Int) -> Self { Self(offset: value) }

  /// The sum with another end, the other multiplied; `nil` where a number gets too large.
  func adding(_ other: Self, times factor: Int = 1) -> Self? {
    var result = self
    for (parameter, count) in other.factors {
      guard let sum = Self.sum(factors[parameter] ?? 0, count, factor) else { return nil }
      result.factors[parameter] = sum == 0 ? nil : sum
    }
    guard let sum = Self.sum(offset, other.offset, factor) else { return nil }
    result.offset = sum
    return result
  }

  private static func sum(_ first: Int, _ second: Int, _ factor: Int) -> Int? {
    let (product, isLarge) = second.multipliedReportingOverflow(by: factor)
    let (sum, overflows) = first.addingReportingOverflow(product)
    return isLarge || overflows || abs(sum) > Cell.endlessBound ? nil : sum
  }

  /// The end where each parameter has a value; `nil` where it gets too large.
  func value(at value: Int) -> Int? {
    factors.values.reduce(offset) { sum, factor in
      sum.flatMap { Self.sum($0, value, factor) }
    }
  }

  /// The end as one would write it.
  func text(_ name: (Int) -> String) -> String {
    let parts = factors.sorted { $0.key < $1.key }
      .map { $0.value == 1 ? name($0.key) : "\($0.value) * \(name($0.key))" }
    let sum = parts.joined(separator: " + ")
    return offset == 0 ? sum : offset > 0 ? "\(sum) + \(offset)" : "\(sum) - \(-offset)"
  }
}

/// An identifier somewhere in the state or in a snapshot, with what is known of it.
struct TrackedIdentifier {
  let number: Term
  /// For each field of its shape behind the number the cell with its ``Membership``.
  let known: [CellID]
  let shape: Shape

  /// The cell of a field of the shape.
  func known(_ field: String) -> CellID? {
    guard case .structure(_, let fields) = shape,
      let place = fields.firstIndex(where: { $0.name == field }), place >= 1, place <= known.count
    else { return nil }
    return known[place - 1]
  }
}
