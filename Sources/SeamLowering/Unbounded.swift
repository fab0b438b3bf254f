import SeamIR
import SeamSemantics

/// Parameters that are left without an upper end, and where an engine that enumerates cuts them.
///
/// What an unbounded parameter may do in a model, and why the system that comes of it has a run for
/// each run of the model: `docs/proofs.md`.
public struct Unbounded: Sendable {
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

/// The end of a range that depends on an unbounded parameter: the parameter plus a constant.
struct UnboundedEnd: Hashable {
  let parameter: Int
  let offset: Int
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
