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

  private func model(_ name: String) throws -> CheckedModel {
    var diagnostics = Diagnostics()
    let path = OracleTests.root.appending(path: "models/\(name).seam").path
    return try #require(ModelLoader.load(path: path, diagnostics: &diagnostics))
  }

  private func isViolated(
    _ property: String, _ configuration: String, unbounded: Unbounded?
  ) throws -> Bool {
    let model = try model("vcpu_nmi")
    let found = try #require(model.configurations.first { $0.name == configuration })
    return try isViolated(property, of: model, found.settings, unbounded: unbounded)
  }

  private func isViolated(
    _ property: String, of model: CheckedModel, _ settings: [String: Int], unbounded: Unbounded?
  ) throws -> Bool {
    var diagnostics = Diagnostics()
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

  /// A move is not possible for sure where that depends on a set by way of another variable: what is
  /// said of ends has to be kept where it may not be.
  @Test func whetherAMoveIsPossibleMayDependOnASetInARoundaboutWay() throws {
    let text = """
      model roundabout
      const n: 1..3 = 1
      type Id = 1..n
      var k: 0..n = 0
      var stuck: bool = false
      var done: bool = false
      var flag: bool = false
      var s: set<Id> = {}
      action count when k < n and not stuck {
        k += 1
        if k == 2 { stuck = true }
      }
      action go when stuck and not done {
        flag = k in s
        either when flag { done = true }
        or when flag and done { done = true }
      }
      property ends = at end (not stuck or done)
      """
    var diagnostics = Diagnostics()
    let model = try #require(
      ModelLoader.load(
        SourceText(path: "roundabout.seam", text: text), diagnostics: &diagnostics))
    let system = try #require(
      model.lowered(
        options: LoweringOptions(
          properties: ["ends"], unbounded: Unbounded(parameters: ["n"], cut: 3)),
        diagnostics: &diagnostics))
    let result = try ReferenceEngine().run(
      system, budget: Budget(), shouldStop: { false }, progress: { _ in })
    #expect(result.verdicts.contains { $0.standing == .violated })
  }

  /// A constant that a set is asked for is remembered, though no variable holds it; and where a switch
  /// keeps it out of reach, the system is as if it were not written.
  @Test(arguments: [(shared: true, open: false), (true, true), (false, false)])
  func whatIsAskedOfASetByAConstantIsKnown(_ shared: Bool, isOpen: Bool) throws {
    let text = """
      model m
      const n: 1..3 = 2
      type Id = 1..n
      switch shared = off
      var k: 0..n = 0
      var s: set<Id> = {}
      function source_of(i: Id): Id = if shared then 1 else i
      action raise when k < n and source_of(k + 1) not in s {
        k += 1
        let who = source_of(k)
        s.add(who)
      }
      property alone = always k <= 1
      """
    var diagnostics = Diagnostics()
    let model = try #require(
      ModelLoader.load(SourceText(path: "m.seam", text: text), diagnostics: &diagnostics))
    func system(_ unbounded: Unbounded?) throws -> TransitionSystem {
      try #require(
        model.lowered(
          options: LoweringOptions(
            settings: isOpen ? [:] : ["shared": shared ? 1 : 0], properties: ["alone"],
            open: isOpen ? ["shared"] : [], unbounded: unbounded),
          diagnostics: &diagnostics))
    }
    func isViolated(_ system: TransitionSystem, _ shared: Bool) throws -> Bool {
      var fixed = system
      if let parameter = system.openParameters.first {
        fixed.initialValues[parameter.cell.index] = [shared ? 1 : 0]
      }
      return try ReferenceEngine().run(
        fixed, budget: Budget(), shouldStop: { false }, progress: { _ in }
      ).verdicts.contains { $0.standing == .violated }
    }
    let open = try system(Unbounded(parameters: ["n"], cut: 3))
    #expect(open.cells.contains { $0.name == "1.in_s" } == (shared || isOpen))
    for choice in isOpen ? [false, true] : [shared] {
      #expect(try isViolated(open, choice) == !choice)
    }
  }

  /// A property that asks what is in a set takes what is worse for it where that is not known.
  @Test func aPropertyMayAskForMembership() throws {
    let model = try model("nmi_reentry")
    let open = Unbounded(parameters: ["nmis"], cut: 3)
    #expect(try !isViolated("alarm_is_raised", of: model, ["entries": 2], unbounded: open))
    let alarming = ["entries": 2, "real_unknown": 1, "nmis": 3]
    #expect(try isViolated("alarm_is_raised", of: model, alarming, unbounded: nil))
    #expect(try isViolated("alarm_is_raised", of: model, alarming, unbounded: open))
  }

  /// A range may end at several times a parameter: it is exact for each value of the parameter.
  @Test(arguments: [
    ("b < 2 * n + k", "b <= 2 * n + k", false, 0), ("b < 2 * n + k", "b < 2 * n + k", true, 0),
    ("b < 2 * n + k", "b <= n + k", true, 0), ("b <= 2 * n + k", "b <= 2 * n + k", false, 1),
  ])
  func anEndMayBeASum(_ until: String, _ claim: String, isViolated: Bool, faults: Int) throws {
    let text = """
      model m
      const n: 1..4 = 1
      const k: 1..4 = 1
      var b: 0..2 * n + k = 0
      action more when \(until) { b += 1 }
      property p = always \(claim)
      """
    var diagnostics = Diagnostics()
    let model = try #require(
      ModelLoader.load(SourceText(path: "m.seam", text: text), diagnostics: &diagnostics))
    let system = try #require(
      model.lowered(
        options: LoweringOptions(
          properties: ["p"], unbounded: Unbounded(parameters: ["n", "k"], cut: 3)),
        diagnostics: &diagnostics))
    let result = try ReferenceEngine().run(
      system, budget: Budget(), shouldStop: { false }, progress: { _ in })
    #expect(result.verdicts.contains { $0.standing == .violated } == isViolated)
    #expect(result.faults.count == faults)
    for fault in result.faults {
      #expect(system.faults[fault.fault.index].message.contains("0..2 * n + k"))
    }
  }
}
