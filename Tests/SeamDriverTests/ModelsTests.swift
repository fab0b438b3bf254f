import Foundation
import SeamChecking
import SeamDiagnostics
import SeamExplicit
import SeamIR
import SeamLowering
import SeamSemantics
import SeamTraces
import Testing

@testable import SeamDriver

/// The models that ship: their claims, their sizes, and the witnesses of the domain facts.
@Suite struct ModelsTests {
  private func model(_ name: String) throws -> CheckedModel {
    var diagnostics = Diagnostics()
    let path = OracleTests.root.appending(path: "models/\(name).seam").path
    return try #require(ModelLoader.load(path: path, diagnostics: &diagnostics), "\(name)")
  }

  private func system(
    _ model: CheckedModel, _ text: String = "", properties: Set<String>? = nil
  ) throws -> TransitionSystem {
    var settings: [String: Int] = [:]
    for setting in text.split(separator: " ") {
      let parts = setting.split(separator: "=").map(String.init)
      if parts.count == 1 {
        let known = try #require(model.configurations.first { $0.name == parts[0] })
        settings.merge(known.settings) { _, new in new }
        continue
      }
      let parameter = try #require(model.parameters.first { $0.name == parts[0] })
      settings[parts[0]] = try #require(parameter.domain.first { $0.spelling == parts[1] }?.value)
    }
    var diagnostics = Diagnostics()
    return try #require(
      model.lowered(
        options: LoweringOptions(settings: settings, properties: properties),
        diagnostics: &diagnostics))
  }

  private func run(_ system: TransitionSystem) throws -> RunResult {
    #expect(system.complaints().isEmpty)
    return try EngineChoice.exhaustive.make().run(
      system, budget: Budget(), shouldStop: { false }, progress: { _ in })
  }

  // MARK: - Claims

  /// Every model that ships, those of `scripts/bench` with their folder.
  static var names: [String] {
    ["", "bench/"].flatMap { folder in
      let path = OracleTests.root.appending(path: "models/\(folder)").path
      let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      return files.filter { $0.hasSuffix(".seam") }.map { folder + $0.dropLast(5) }.sorted()
    }
  }

  @Test func modelsAreFound() {
    #expect(Self.names.contains("vcpu_nmi"))
    #expect(Self.names.contains("bench/german"))
  }

  @Test(arguments: names)
  func everyClaimComesOut(_ name: String) throws {
    var diagnostics = Diagnostics()
    let path = OracleTests.root.appending(path: "models/\(name).seam").path
    let session = try #require(
      Session.load(path: path, amendments: [], diagnostics: &diagnostics))
    var runner = ClaimsRunner(
      session, engine: EngineChoice.exhaustive.make(), budget: Budget(), base: LoweringOptions())
    for claim in try runner.run(shouldStop: { false }, progress: { _, _, _ in }) {
      #expect(claim.standing == .confirmed, "\(claim.title)")
    }
  }

  @Test func theThreadComesOutWithThreeNmisToo() throws {
    var diagnostics = Diagnostics()
    let path = OracleTests.root.appending(path: "models/vcpu_nmi.seam").path
    let session = try #require(
      Session.load(path: path, amendments: [], diagnostics: &diagnostics))
    var runner = ClaimsRunner(
      session, engine: EngineChoice.exhaustive.make(), budget: Budget(),
      base: LoweringOptions(settings: ["nmis": 3]))
    let claims = try runner.run(shouldStop: { false }, progress: { _, _, _ in })
    #expect(claims.count >= 50)
    for claim in claims { #expect(claim.standing == .confirmed, "\(claim.title)") }
  }

  // MARK: - Known sizes

  /// Sizes that a second exploration, in another language, found as well; without monitors.
  @Test(arguments: [
    ("nmis=1", 78), ("", 375), ("nmis=3", 1522), ("final", 356), ("final nmis=3", 1337),
    ("final noinstr_tag=off", 406), ("delivery=fred", 384), ("delivery=fred nmi_source=on", 314),
    ("final stray_iret=smm nmis=3", 6174),
  ])
  func sizesOfTheNmiModel(_ settings: String, _ states: Int) throws {
    let result = try run(
      system(try model("vcpu_nmi"), settings, properties: ["host_cr2", "clean_end"]))
    #expect(result.statistics.states == states)
  }

  /// Two processors share nothing here, so their states are pairs.
  @Test func twoProcessorsArePairs() throws {
    let one = try run(system(try model("vcpu_nmi"), "nmis=1", properties: ["host_cr2"]))
    let two = try run(system(try model("vcpu_nmi"), "nmis=1 cpus=2", properties: ["host_cr2"]))
    #expect(two.statistics.states == one.statistics.states * one.statistics.states)
    #expect(two.statistics.transitions == 2 * one.statistics.states * one.statistics.transitions)
    #expect(two.statistics.depth == 2 * one.statistics.depth)
  }

  /// The sizes in the headers of the files, which say where they were published.
  @Test func sizesOfTheClassics() throws {
    let peterson = try run(system(try model("peterson")))
    #expect(peterson.statistics.states == 26)
    #expect(peterson.statistics.transitions == 44)
    let philosophers = try model("philosophers")
    var states = 9
    for count in 3...8 {
      states *= 3
      let any = try run(system(philosophers, "philosophers=\(count) manners=any_order"))
      #expect(any.statistics.states == states)
      #expect(any.statistics.transitions == 7 * count * states / 9)
      let left = try run(system(philosophers, "philosophers=\(count) manners=left_first"))
      #expect(left.statistics.states == states - 1)
    }
  }

  /// The sizes in the headers of the models of `scripts/bench`: published for two of them, and found
  /// by Rumur in a Murphi text of the same algorithm, written by hand, for all.
  @Test(arguments: [
    ("peterson_n", "", 1164), ("peterson_n", "threads=4", 24_293),
    ("peterson_n", "leaves_at=1", 882), ("anderson", "", 517), ("anderson", "threads=4", 7517),
    ("german", "", 5301), ("german", "nodes=3 values=1", 56_538), ("lamport_fast", "", 324),
    ("lamport_fast", "threads=3", 15_512), ("mcs", "", 722), ("mcs", "threads=4", 12_896),
  ])
  func sizesOfTheBenchmarks(_ name: String, _ settings: String, _ states: Int) throws {
    let result = try run(system(try model("bench/\(name)"), settings))
    #expect(result.statistics.states == states)
  }

  /// A parameter left open makes one system of all its variants, which share no state.
  @Test func openParametersAreTheSumOfTheirVariants() throws {
    let model = try model("vcpu_nmi")
    let names = ["propagate", "saved_blk", "delivery", "nmi_source"]
    let properties: Set<String> = ["host_cr2", "clean_end", "in_order"]
    var diagnostics = Diagnostics()
    let open = try #require(
      model.lowered(
        options: LoweringOptions(properties: properties, open: Set(names)),
        diagnostics: &diagnostics))
    let all = try run(open)
    var states = 0
    var transitions = 0
    for propagate in ["none", "nmi_exits", "all_exits"] {
      for blocked in ["off", "on"] {
        // `assume nmi_source implies delivery == fred` leaves three of the four.
        for delivery in [
          "delivery=idt nmi_source=off", "delivery=fred nmi_source=off",
          "delivery=fred nmi_source=on",
        ] {
          let one = try run(
            system(
              model, "propagate=\(propagate) saved_blk=\(blocked) \(delivery)",
              properties: properties))
          states += one.statistics.states
          transitions += one.statistics.transitions
        }
      }
    }
    #expect(all.statistics.states == states)
    #expect(all.statistics.transitions == transitions)
  }

  // MARK: - Witnesses

  /// What happens, in the domain facts' order: events, and the steps that have none of their own.
  private static let witnesses: [(String, String, [String])] = [
    (
      "arrival=next_before_seamret", "no_unknown_nmi",  // W1
      [
        "raised(1)", "consumed(1)", "raised(2)", "seam_returns(nmi)", "delivered(2)",
        "handler_runs(2)", "served_for_host(1)", "served_for_host(2)", "handler_done",
        "kvm_calls_handler(1)", "handler_runs(1)", "swallow_dropped", "handler_done",
        "unknown_nmi(1)",
      ]
    ),
    (
      "arrival=next_after_seamret", "in_order",  // W2
      [
        "raised(1)", "consumed(1)", "seam_returns(nmi)", "raised(2)", "delivered(2)",
        "handler_runs(2)", "served_for_host(1)", "served_for_host(2)", "handler_done",
        "kvm_calls_handler(1)", "handler_runs(1)", "swallow_dropped",
      ]
    ),
    (
      "delivery=fred", "no_nesting",  // W4
      [
        "raised(1)", "consumed(1)", "seam_returns(nmi)", "kvm_calls_handler(1)",
        "handler_runs(1)", "raised(2)", "delivered(2)", "handler_runs(2)",
      ]
    ),
    (
      "kvm_nmi=never", "none_lost",  // W5
      ["raised(1)", "consumed(1)", "seam_returns(nmi)"]
    ),
  ]

  @Test(arguments: witnesses.indices)
  func witnessesHaveTheOrderOfTheFacts(_ index: Int) throws {
    let (settings, property, expected) = Self.witnesses[index]
    let happened = try events(settings, property)
    #expect(
      happened.filter { !$0.hasPrefix("raised_in") && !$0.hasPrefix("guest_state") } == expected)
  }

  /// W3: the module keeps NMIs blocked, a fault's return opens them, and X+1 comes in front of X.
  @Test func aFaultOpensTheDoor() throws {
    let happened = try events("final noinstr_tag=off", "in_order")
    let order = [
      "seam_returns(nmi)", "instrumentation", "delivered(2)", "handler_runs(2)", "handler_runs(1)",
    ]
    #expect(happened.filter(order.contains) == order)
  }

  /// W6: X first, at the helper's address; X+1 is the second half of the pair, and is swallowed.
  @Test func theGoodRunSwallows() throws {
    let happened = try events("final arrival=next_before_seamret", "second_is_swallowed")
    let order = [
      "raised(2)", "seam_returns(nmi)", "kvm_calls_handler(1)", "handler_runs(1)", "delivered(2)",
      "handler_runs(2)", "nmi_swallowed(2)",
    ]
    #expect(happened.filter(order.contains) == order)
  }

  private func events(_ settings: String, _ property: String) throws -> [String] {
    let system = try system(try model("vcpu_nmi"), settings, properties: [property])
    let result = try run(system)
    let trace: Trace
    switch try #require(result.verdicts.first) {
    case .violated(.trace(let found)), .holds(.witness(let found)): trace = found
    default:
      Issue.record("\(property) has no trace with \(settings)")
      return []
    }
    let story = TraceStory(trace, of: system, property: system.properties.first)
    return story.steps.flatMap(\.events)
  }
}
