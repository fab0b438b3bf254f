import Foundation
import SeamChecking
import SeamDiagnostics
import SeamExplicit
import SeamIR
import SeamLowering
import SeamSemantics
import Testing

/// `models/vcpu_nmi.seam` against an enumeration of the same facts that knows nothing of Seam.
///
/// `Tests/Oracles/vcpu_nmi.py` made the table: random variants over all switches, and the properties
/// that are violated in each.
@Suite struct OracleTests {
  /// The properties of the domain facts, by their names in the model.
  static let names = [
    "P1": "in_order", "P2": "no_unknown_nmi", "P3": "blocked_for_kvm", "P4": "no_nesting",
    "P5": "none_lost", "P5b": "every_edge_runs", "P6": "no_instrumentation", "P7": "attributed",
    "P9": "clean_end",
  ]

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func everyVariantOfTheTableComesOut() throws {
    var diagnostics = Diagnostics()
    let model = try #require(
      ModelLoader.load(
        path: Self.root.appending(path: "models/vcpu_nmi.seam").path, diagnostics: &diagnostics))
    let table = try String(
      contentsOf: Self.root.appending(path: "Tests/Oracles/vcpu_nmi.table"), encoding: .utf8)
    let rows = table.split(separator: "\n")
    #expect(rows.count >= 500)
    for row in rows {
      let halves = row.split(separator: "|", maxSplits: 1)
      var settings: [String: Int] = [:]
      for setting in halves[0].split(separator: " ") {
        let parts = setting.split(separator: "=").map(String.init)
        let parameter = try #require(model.parameters.first { $0.name == parts[0] })
        settings[parts[0]] = try #require(
          parameter.domain.first { $0.spelling == parts[1] }?.value, "\(setting)")
      }
      let expected = try Set(
        halves[1].split(separator: " ").map { try #require(Self.names[String($0)]) })
      let system = try #require(
        model.lowered(
          options: LoweringOptions(
            settings: settings, properties: Set(Self.names.values)), diagnostics: &diagnostics))
      let result = try ExhaustiveEngine().run(
        system, budget: Budget(), shouldStop: { false }, progress: { _ in })
      var violated: Set<String> = []
      for (property, verdict) in zip(system.properties, result.verdicts) {
        if case .violated = verdict { violated.insert(property.name) }
      }
      #expect(violated == expected, "\(halves[0])")
      #expect(result.faults.isEmpty)
      #expect(result.stopped == nil)
    }
  }
}
