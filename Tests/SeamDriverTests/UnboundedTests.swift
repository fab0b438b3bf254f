import Foundation
import SeamChecking
import SeamDiagnostics
import SeamExplicit
import SeamIR
import SeamLowering
import SeamSemantics
import Testing

@testable import SeamDriver

/// Systems with a parameter that has no upper end, explored up to a cut.
@Suite struct UnboundedTests {
  private static let properties = [
    "in_order", "no_unknown_nmi", "blocked_for_kvm", "no_nesting", "none_lost",
    "no_instrumentation", "attributed", "clean_end", "host_cr2",
  ]

  private func isViolated(
    _ property: String, _ configuration: String, unbounded: Unbounded?
  ) throws -> Bool {
    var diagnostics = Diagnostics()
    let path = OracleTests.root.appending(path: "models/vcpu_nmi.seam").path
    let model = try #require(ModelLoader.load(path: path, diagnostics: &diagnostics))
    let settings = try #require(
      model.configurations.first { $0.name == configuration }
    ).settings
    let system = try #require(
      model.lowered(
        options: LoweringOptions(
          settings: settings, properties: [property], unbounded: unbounded),
        diagnostics: &diagnostics))
    #expect(system.complaints().isEmpty)
    let result = try ReferenceEngine().run(
      system, budget: Budget(), shouldStop: { false }, progress: { _ in })
    #expect(result.stopped == nil)
    return result.verdicts.contains { $0.standing == .violated }
  }

  /// Nothing is lost by forgetting most of what sets hold: it is precise enough for the fixed module.
  @Test(arguments: properties)
  func theFixedModuleKeepsItsProperties(_ property: String) throws {
    #expect(
      try !isViolated(property, "final", unbounded: Unbounded(parameters: ["nmis"], cut: 3)))
  }

  /// Whatever is violated with two NMIs is violated when their number is open.
  @Test(arguments: properties, ["seed", "old_module"])
  func whatIsViolatedStaysSo(_ property: String, _ configuration: String) throws {
    guard try isViolated(property, configuration, unbounded: nil) else { return }
    #expect(
      try isViolated(
        property, configuration, unbounded: Unbounded(parameters: ["nmis"], cut: 2)))
  }
}
