import Foundation
import SeamChecking
import SeamDiagnostics
import SeamExplicit
import SeamIR
import SeamLowering
import SeamSemantics
import SeamTraces
import SeamWhatIf
import Testing

@testable import SeamDriver

/// Questions about system 1, good ones and wrong ones.
@Suite struct WhatIfRunnerTests {
  private static let model = OracleTests.root.appending(path: "models/vcpu_nmi.seam").path

  private func ask(
    _ over: [String]?, base: [String: Int] = [:], fixed: [String: Int] = [:],
    properties: Set<String> = ["in_order", "none_lost"], amendments: [String] = [],
    threads: Int? = nil
  ) throws -> (WhatIfOutcome?, Diagnostics) {
    var diagnostics = Diagnostics()
    guard
      let sessions = WhatIfRunner.sessions(
        path: Self.model, amendments: amendments, diagnostics: &diagnostics)
    else { return (nil, diagnostics) }
    let runner = WhatIfRunner(
      sessions: sessions, amendments: amendments, engine: EngineChoice.exhaustive.make(),
      budget: Budget(),
      question: WhatIfQuestion(
        over: over, fixed: fixed, base: base, properties: properties, natBound: nil),
      threads: threads)
    let outcome = try runner.run(
      diagnostics: &diagnostics, shouldStop: { false }, progress: { _ in })
    return (outcome, diagnostics)
  }

  private func codes(_ diagnostics: Diagnostics) -> [String] {
    diagnostics.all.filter { $0.severity == .error }.map(\.id)
  }

  @Test func theConditionOfTheThread() throws {
    let (outcome, _) = try ask(["propagate", "noinstr_tag", "fault"])
    let analysis = try #require(outcome).analysis
    let table = analysis.table
    #expect(table.count == 12)
    let order = try #require(analysis.answers.first { table.columns[$0.column].name == "in_order" })
    #expect(
      table.text(order.holdsWhen.cover) == "propagate != none and (not fault or noinstr_tag)")
    #expect(
      order.repairs.map { table.text($0) } == ["propagate = nmi_exits", "propagate = all_exits"])
    let lost = try #require(analysis.answers.first { table.columns[$0.column].name == "none_lost" })
    #expect(lost.withoutEffect.map { table.dimensions[$0].name } == ["noinstr_tag", "fault"])
    #expect(lost.breakages.map { table.text($0) } == ["propagate = all_exits"])
  }

  @Test func aConstIsGoneThroughValueByValue() throws {
    let (outcome, _) = try ask(["nmis", "propagate"], properties: ["in_order"])
    let answer = try #require(outcome)
    #expect(answer.effort.families == 3)
    #expect(answer.analysis.table.count == 9)
    #expect(
      answer.analysis.table.text(answer.analysis.answers[0].holdsWhen.cover)
        == "propagate != none or nmis = 1")
  }

  /// Families that are explored side by side come out as they do one after another.
  @Test func threadsChangeNothing() throws {
    let over = ["nmis", "propagate", "kvm_nmi", "fault"]
    let properties: Set = ["in_order", "none_lost", "owed_is_handled"]
    let one = try #require(try ask(over, properties: properties, threads: 1).0)
    let three = try #require(try ask(over, properties: properties, threads: 3).0)
    #expect(one.analysis.table.count == 72)
    for (left, right) in zip(one.analysis.table.columns, three.analysis.table.columns) {
      #expect(left.standings == right.standings)
      #expect(left.depths == right.depths)
    }
    #expect(one.effort.states == three.effort.states)
    #expect(one.neverTaken == three.neverTaken)
    #expect(one.confirmed == three.confirmed)
  }

  /// An engine that knows nothing of whole runs neither confirms nor contradicts what is said of them.
  @Test func whatAnEngineLeavesOpenIsNoContradiction() throws {
    var diagnostics = Diagnostics()
    let sessions = try #require(
      WhatIfRunner.sessions(path: Self.model, amendments: [], diagnostics: &diagnostics))
    let runner = WhatIfRunner(
      sessions: sessions, amendments: [], engine: ExhaustiveEngine(), budget: Budget(),
      question: WhatIfQuestion(
        over: ["kvm_nmi"], fixed: [:], base: [:], properties: ["owed_is_handled"], natBound: nil))
    let outcome = try #require(
      try runner.run(diagnostics: &diagnostics, shouldStop: { false }, progress: { _ in }))
    #expect(outcome.analysis.isDecided)
    #expect(outcome.confirmed == [])
  }

  @Test func anAmendmentIsASwitch() throws {
    let file = OracleTests.root.appending(path: "models/amendments/left_pending.seam").path
    let (outcome, _) = try ask(
      ["propagate", "kvm_nmi"], properties: ["in_order", "clean_end"], amendments: [file])
    let answer = try #require(outcome)
    let table = answer.analysis.table
    #expect(table.dimensions[0].name == "left_pending")
    #expect(table.count == 24)
    let order = answer.analysis.answers[0]
    #expect(order.repairs.contains { table.text($0) == "left_pending = on" })
    let end = answer.analysis.answers[1]
    #expect(end.breakages.contains { table.text($0) == "left_pending = on, propagate = nmi_exits" })
  }

  /// A const that sizes types, an amendment and a switch: conditions and repairs speak about all three.
  @Test func dimensionsOfEveryKindAreOneAnswer() throws {
    let file = OracleTests.root.appending(path: "models/amendments/left_pending.seam").path
    let (outcome, _) = try ask(
      ["nmis", "propagate"], properties: ["in_order", "clean_end"], amendments: [file])
    let answer = try #require(outcome)
    let table = answer.analysis.table
    #expect(table.dimensions.map(\.name) == ["left_pending", "nmis", "propagate"])
    #expect(table.count == 18)
    #expect(answer.effort.families == 6)
    let order = answer.analysis.answers[0]
    #expect(
      table.text(order.holdsWhen.cover) == "propagate != none or left_pending or nmis = 1")
    #expect(
      order.repairs.map { table.text($0) } == [
        "nmis = 1", "propagate = nmi_exits", "propagate = all_exits", "left_pending = on",
      ])
    let end = answer.analysis.answers[1]
    #expect(end.withoutEffect.map { table.dimensions[$0].name } == ["nmis"])
    // Each variant that is told was run alone, with its amendment and its const.
    #expect(answer.confirmed.count > 6)
  }

  // MARK: - Wrong questions

  @Test func unknownNamesAreToldWithTheNearest() throws {
    let (outcome, diagnostics) = try ask(["propogate"])
    #expect(outcome == nil)
    #expect(codes(diagnostics) == ["unknown-parameter"])
    #expect(diagnostics.all.flatMap(\.notes).contains { $0.message.contains("`propagate`") })
  }

  @Test func theBaseMustBeAVariant() throws {
    let (outcome, diagnostics) = try ask(["nmi_source", "delivery"], base: ["nmi_source": 1])
    #expect(outcome == nil)
    #expect(codes(diagnostics) == ["assumption", "base-ruled-out"])
  }

  @Test func whatIsSetDoesNotVary() throws {
    let (outcome, diagnostics) = try ask(["fault"], fixed: ["fault": 0])
    #expect(outcome == nil)
    #expect(codes(diagnostics) == ["set-twice"])
  }

  private func file(_ name: String, _ text: String) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "\(ProcessInfo.processInfo.globallyUniqueString)-\(name).seam")
    try Data(text.utf8).write(to: file)
    return file.path
  }

  @Test func anAmendmentHasToApply() throws {
    let path = try file("no_such_step", "amend vcpu_nmi {\n  remove step td_guest.nothing\n}\n")
    let (outcome, diagnostics) = try ask(["fault"], amendments: [path])
    #expect(outcome == nil)
    #expect(codes(diagnostics) == ["amendment"])
  }

  @Test func amendmentsMustNotContradict() throws {
    let one = try file("one", "amend vcpu_nmi {\n  remove step vcpu_run.resend_nmi\n}\n")
    let other = try file("other", "amend vcpu_nmi {\n  replace step vcpu_run.resend_nmi {}\n}\n")
    for paths in [[one, other], [other, one]] {
      let (outcome, diagnostics) = try ask(["fault"], amendments: paths)
      #expect(outcome == nil)
      #expect(codes(diagnostics) == ["amendment-conflict"])
      let finding = try #require(diagnostics.all.first { $0.id == "amendment-conflict" })
      #expect(finding.span?.source.path == paths[1])
      #expect(finding.notes.first?.span?.source.path == paths[0])
    }
  }

  /// A model whose switches have more choices than anyone can go through.
  private func wide(_ switches: Int, values: Int) throws -> String {
    let names = (0..<switches).map { "s\($0)" }
    let text =
      "model wide\n"
      + names.map { "switch \($0): 0..\(values - 1) = 0\n" }.joined()
      + "var x: 0..1000 = 0\naction go when x < 1000 { x = "
      + names.joined(separator: " + ") + " }\nproperty p = always x < 1000\n"
    return try file("wide", text)
  }

  @Test(arguments: [(30, 2), (12, 4), (1, 65), (64, 2), (19, 2)])
  func moreVariantsThanCanBeExplored(switches: Int, values: Int) throws {
    var diagnostics = Diagnostics()
    let sessions = try #require(
      WhatIfRunner.sessions(
        path: wide(switches, values: values), amendments: [], diagnostics: &diagnostics))
    let runner = WhatIfRunner(
      sessions: sessions, amendments: [], engine: ExhaustiveEngine(), budget: Budget(),
      question: WhatIfQuestion(over: nil, fixed: [:], base: [:], properties: nil, natBound: nil))
    let outcome = try runner.run(
      diagnostics: &diagnostics, shouldStop: { false }, progress: { _ in })
    #expect(outcome == nil)
    #expect(codes(diagnostics) == ["too-many-variants"])
    #expect(diagnostics.all.allSatisfy { !$0.notes.isEmpty })
  }

  /// What cannot be explored can be sampled; each row comes out as it does alone, and all pairs occur.
  @Test func aSampleIsRunRowByRow() throws {
    var diagnostics = Diagnostics()
    let sessions = try #require(
      WhatIfRunner.sessions(path: Self.model, amendments: [], diagnostics: &diagnostics))
    let over = sessions[0].model.parameters.map(\.name).filter { $0 != "cpus" }
    let runner = WhatIfRunner(
      sessions: sessions, amendments: [], engine: ExhaustiveEngine(), budget: Budget(),
      question: WhatIfQuestion(
        over: over, fixed: [:], base: [:], properties: ["in_order", "none_lost"], natBound: nil))
    let outcome = try #require(
      try runner.sample(strength: 2, diagnostics: &diagnostics, shouldStop: { false }))
    #expect(outcome.dimensions.count == 12)
    #expect(outcome.sample.rows.count < 60)
    #expect(outcome.sample.missed == 0)
    // FRED alone tells sources.
    #expect(outcome.sample.ruledOut == 1)
    for (number, row) in outcome.sample.rows.enumerated() {
      var settings: [String: Int] = [:]
      for (digit, dimension) in zip(row, outcome.dimensions) {
        let parameter = try #require(
          sessions[0].model.parameters.first { $0.name == dimension.name })
        settings[dimension.name] = parameter.domain[digit].value
      }
      let system = try #require(
        sessions[0].system(
          LoweringOptions(settings: settings, properties: ["in_order", "none_lost"]),
          diagnostics: &diagnostics))
      let result = try ExhaustiveEngine().run(
        system, budget: Budget(), shouldStop: { false }, progress: { _ in })
      for alone in result.outcomes(of: system) {
        let column = try #require(outcome.columns.first { $0.name == alone.name })
        #expect((column.standings[number] == .violated) == (alone.standing == .violated))
        #expect(column.depths[number] == alone.decisive?.verdict.trace?.steps.count)
      }
    }
    #expect(try runner.sample(strength: 0, diagnostics: &diagnostics, shouldStop: { false }) == nil)
    #expect(codes(diagnostics) == ["bad-sample"])
  }

  /// A choice of consts that an assumption rules out is no variant, as with switches.
  @Test func assumptionsSpeakOfConstsToo() throws {
    let path = try file(
      "assumed",
      """
      model assumed
      const low: 0..2 = 0
      const high: 0..2 = 1
      switch quick = off
      assume low < high
      assume quick implies high == 2
      type Level = low..high
      var level: Level = low
      action up when level < high { level += 1 }
      property p = always level < 2
      """)
    var diagnostics = Diagnostics()
    let sessions = try #require(
      WhatIfRunner.sessions(path: path, amendments: [], diagnostics: &diagnostics))
    let runner = WhatIfRunner(
      sessions: sessions, amendments: [], engine: ExhaustiveEngine(), budget: Budget(),
      question: WhatIfQuestion(
        over: ["low", "high", "quick"], fixed: [:], base: [:], properties: nil, natBound: nil))
    let outcome = try #require(
      try runner.run(diagnostics: &diagnostics, shouldStop: { false }, progress: { _ in }))
    let table = outcome.analysis.table
    #expect(table.count == 5)
    #expect(table.text(outcome.analysis.answers[0].holdsWhen.cover) == "high != 2")
    let sample = try #require(
      try runner.sample(strength: 3, diagnostics: &diagnostics, shouldStop: { false }))
    #expect(sample.sample.rows.count == 5)
  }

  @Test func aTraceHasToBeOfTheModel() throws {
    let trace = try file(
      "trace",
      """
      {"format": "seamcheck-trace", "model": "another", "trace": {"steps": [
        {"name": "no_such_step", "processor": null, "choices": [], "events": []}]}}
      """)
    var diagnostics = Diagnostics()
    let session = try #require(
      Session.load(path: Self.model, amendments: [], diagnostics: &diagnostics))
    let system = try #require(
      session.system(LoweringOptions(), diagnostics: &diagnostics))
    #expect(try TraceValidator(system).check(trace, diagnostics: &diagnostics) == nil)
    #expect(codes(diagnostics) == ["foreign-trace"])
    diagnostics = Diagnostics()
    let nothing = try file("nothing", "{}")
    #expect(try TraceValidator(system).check(nothing, diagnostics: &diagnostics) == nil)
    #expect(codes(diagnostics) == ["bad-trace"])
  }

  @Test func requirementsAreReadAndJudged() throws {
    let (outcome, _) = try ask(["propagate", "fault"])
    let analysis = try #require(outcome).analysis
    for (text, offenders) in [
      ("in_order holds", 2), ("in_order holds when propagate = nmi_exits", 0),
      ("in_order fails in base", 0), ("in_order fails when propagate = none and fault = on", 0),
      ("none_lost holds in base", 0),
    ] {
      var diagnostics = Diagnostics()
      let requirement = try #require(WhatIfRequirement(text, diagnostics: &diagnostics))
      let judged = try #require(requirement.judged(analysis, diagnostics: &diagnostics))
      #expect(judged.offenders.count == offenders, "\(text)")
    }
    for text in ["in_order", "in_order maybe", "in_order holds when fault"] {
      var diagnostics = Diagnostics()
      #expect(WhatIfRequirement(text, diagnostics: &diagnostics) == nil)
      #expect(codes(diagnostics) == ["bad-requirement"])
    }
  }

  // MARK: - Differences

  private func side(_ configuration: String) throws -> (Session, LoweringOptions, String) {
    var diagnostics = Diagnostics()
    let session = try #require(
      Session.load(path: Self.model, amendments: [], diagnostics: &diagnostics))
    let settings = try #require(
      session.settings(
        assignments: [], configuration: configuration, diagnostics: &diagnostics))
    return (session, LoweringOptions(settings: settings, properties: ["in_order"]), configuration)
  }

  @Test func whatTheModuleChanges() throws {
    var diagnostics = Diagnostics()
    let runner = DiffRunner(
      try side("old_module"), try side("final"), engine: ExhaustiveEngine(), budget: Budget())
    let outcome = try #require(
      try runner.run(diagnostics: &diagnostics, shouldStop: { false }))
    #expect(outcome.verdicts.filter { $0.isChanged }.map(\.property) == ["in_order"])
    let inclusions = try #require(outcome.inclusions)
    #expect(
      inclusions.0
        == .differs([
          "guest_state_enter", "raised(1)", "consumed(1)", "raised(2)", "seam_returns(nmi)",
          "delivered(2)",
        ]))
    let only = try #require(outcome.onlyStates)
    #expect(only.0.count == 50)
    #expect(only.1.count == 31)
  }

  @Test func aVariantIsIncludedInItself() throws {
    var diagnostics = Diagnostics()
    let runner = DiffRunner(
      try side("final"), try side("final"), engine: ExhaustiveEngine(), budget: Budget())
    let outcome = try #require(
      try runner.run(diagnostics: &diagnostics, shouldStop: { false }))
    let inclusions = try #require(outcome.inclusions)
    #expect(inclusions.0 == .included)
    #expect(inclusions.1 == .included)
    #expect(!outcome.verdicts.contains { $0.isChanged })
  }
}
