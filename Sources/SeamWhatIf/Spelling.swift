// Conditions, changes and variants in the words of the model.

extension VariantTable {
  /// "propagate = none", "not fault", "latch_depth != 0", "arrival in {anywhere, next_before_entry}".
  func literal(_ dimension: Int, _ mask: UInt64) -> String {
    let info = dimensions[dimension]
    let named = info.values.indices.filter { mask >> UInt64($0) & 1 != 0 }
    if info.isBool, named.count == 1 { return named[0] == 1 ? info.name : "not \(info.name)" }
    if named.count == 1 { return "\(info.name) = \(info.values[named[0]])" }
    let others = info.values.indices.filter { !named.contains($0) }
    if others.count == 1 { return "\(info.name) != \(info.values[others[0]])" }
    return "\(info.name) in {\(named.map { info.values[$0] }.joined(separator: ", "))}"
  }

  /// The literals of a cube, in the order of the dimensions; none for a cube that says nothing.
  public func literals(_ cube: Cube) -> [String] {
    dimensions.indices.compactMap { dimension in
      cube.masks[dimension] == Cube.full(dimensions[dimension].values.count)
        ? nil : literal(dimension, cube.masks[dimension])
    }
  }

  public func text(_ cube: Cube) -> String {
    let parts = literals(cube)
    return parts.isEmpty ? "always" : parts.joined(separator: " and ")
  }

  /// A row of cubes as one condition, what they share said once.
  public func text(_ cubes: [Cube]) -> String {
    guard cubes.count > 1, let first = cubes.first else { return cubes.first.map(text) ?? "never" }
    let rows = cubes.map(literals)
    let shared = literals(first).filter { literal in rows.allSatisfy { $0.contains(literal) } }
    let rests = rows.map { row in row.filter { !shared.contains($0) } }
    let alternatives = rests.map { rest in
      rest.count > 1 ? "(\(rest.joined(separator: " and ")))" : rest.first ?? "true"
    }
    let sum = alternatives.joined(separator: " or ")
    return shared.isEmpty ? sum : (shared + ["(\(sum))"]).joined(separator: " and ")
  }

  /// "propagate = nmi_exits, noinstr_tag = off", in the order of the dimensions.
  public func text(_ change: Change) -> String {
    let parts = dimensions.indices.compactMap { dimension in
      change.changes[dimension].map { setting(dimension, $0) }
    }
    return parts.isEmpty ? "no change" : parts.joined(separator: ", ")
  }

  public func setting(_ dimension: Int, _ digit: Int) -> String {
    "\(dimensions[dimension].name) = \(dimensions[dimension].values[digit])"
  }

  /// A variant by what sets it apart from the base: "base", or its changes.
  public func text(variant: Int, from base: Int) -> String {
    let parts = dimensions.indices.filter { digit(variant, $0) != digit(base, $0) }
      .map { setting($0, digit(variant, $0)) }
    return parts.isEmpty ? "base" : parts.joined(separator: ", ")
  }

  /// A variant in full.
  public func text(variant: Int) -> String {
    dimensions.indices.map { setting($0, digit(variant, $0)) }.joined(separator: ", ")
  }
}
