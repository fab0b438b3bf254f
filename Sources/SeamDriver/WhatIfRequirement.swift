import Foundation
import SeamDiagnostics
import SeamWhatIf

/// What `--require` asks for: `P holds`, `P fails`, with `in base` or `when a = x and b = y`.
public struct WhatIfRequirement: Sendable {
  let text: String
  let property: String
  let standing: VariantTable.Standing
  let isForBase: Bool
  /// Settings as written, all of which must be so.
  let conditions: [(name: String, value: String)]

  /// Reads a requirement; `nil` where it is none, which `diagnostics` then says.
  public init?(_ text: String, diagnostics: inout Diagnostics) {
    var rest = text.trimming()
    self.text = rest
    var conditions: [(name: String, value: String)] = []
    func fail() {
      diagnostics.error(
        "bad-requirement", "`\(text)` is not a requirement", at: nil,
        notes: [
          Note("write `in_order holds`, `in_order holds in base` or `in_order fails when a = b`")
        ])
    }
    if let range = rest.range(of: " when ") {
      for part in rest[range.upperBound...].replacing(" and ", with: ",").split(separator: ",") {
        let sides = part.split(separator: "=", omittingEmptySubsequences: false)
        guard sides.count == 2 else {
          fail()
          return nil
        }
        conditions.append((sides[0].trimming(), sides[1].trimming()))
      }
      rest = rest[..<range.lowerBound].trimming()
    }
    isForBase = rest.hasSuffix(" in base")
    if isForBase { rest = rest.dropLast(" in base".count).trimming() }
    let words = rest.split(separator: " ")
    guard let verb = words.last, words.count >= 2, ["holds", "fails"].contains(verb) else {
      fail()
      return nil
    }
    standing = verb == "holds" ? .holds : .violated
    property = words.dropLast().joined(separator: " ")
    self.conditions = conditions
  }

  /// Holds the requirement against an answer; `nil` where a name in it is unknown.
  public func judged(
    _ analysis: WhatIfAnalysis, diagnostics: inout Diagnostics
  ) -> WhatIfOutcome.Requirement? {
    let table = analysis.table
    return judged(
      table.dimensions, table.columns, count: table.count, base: analysis.base,
      diagnostics: &diagnostics
    ) { table.digit($0, $1) }
  }

  /// Holds the requirement against a sample, which can only speak against it.
  public func judged(
    _ outcome: SampleOutcome, diagnostics: inout Diagnostics
  ) -> WhatIfOutcome.Requirement? {
    judged(
      outcome.dimensions, outcome.columns, count: outcome.sample.rows.count, base: 0,
      diagnostics: &diagnostics
    ) { outcome.sample.rows[$0][$1] }
  }

  private func judged(
    _ dimensions: [WhatIfDimension], _ columns: [VariantTable.Column], count: Int, base: Int,
    diagnostics: inout Diagnostics, digit: (_ variant: Int, _ dimension: Int) -> Int
  ) -> WhatIfOutcome.Requirement? {
    guard let column = columns.first(where: { $0.name == property }) else {
      let near = nearest(to: property, among: columns.map(\.name))
      diagnostics.error(
        "unknown-property", "`\(text)` speaks of `\(property)`, which was not asked for", at: nil,
        notes: near.map { [Note("did you mean `\($0)`?")] } ?? [])
      return nil
    }
    var wanted: [(dimension: Int, digit: Int)] = []
    for (name, value) in conditions {
      guard let dimension = dimensions.firstIndex(where: { $0.name == name }) else {
        let near = nearest(to: name, among: dimensions.map(\.name))
        diagnostics.error(
          "unknown-parameter", "`\(text)` speaks of `\(name)`, which does not vary here", at: nil,
          notes: near.map { [Note("did you mean `\($0)`?")] } ?? [])
        return nil
      }
      guard let digit = dimensions[dimension].values.firstIndex(of: value) else {
        diagnostics.error(
          "outside-domain", "`\(value)` is not a value of `\(name)`", at: nil,
          notes: [Note("it takes \(dimensions[dimension].values.joined(separator: ", "))")])
        return nil
      }
      wanted.append((dimension, digit))
    }
    let offenders = (0..<count).filter { variant in
      if isForBase && variant != base { return false }
      guard wanted.allSatisfy({ digit(variant, $0.dimension) == $0.digit }) else { return false }
      return column.standings[variant] != standing
    }
    return WhatIfOutcome.Requirement(text: text, offenders: offenders)
  }
}
