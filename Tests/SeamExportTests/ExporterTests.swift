import SeamExport
import SeamIR
import TestSupport
import Testing

@Suite struct ExporterTests {
  /// A bit of everything: a negative range, an array, a choice at first, an urgent action, an
  /// assumption, a fault, a monitor and each kind of property.
  private static func example() -> TransitionSystem {
    var builder = Builder("example")
    let level = builder.cell("level", -2...3)
    let low = builder.cell("slot[0]", 0...3)
    let high = builder.cell("slot[1]", 0...5)
    let turn = builder.cell("turn", 0...2, initially: [0, 2])
    let seen = builder.cell("monitor:seen", 0...1)
    let event = builder.scratch("event:tick")
    let bad = builder.scratch("bad:twice")
    let slots = CellArray(base: low.id, stride: 1, count: 2)
    let fault = builder.fault(.range)
    builder.system.events = [Event(name: "tick", parameters: [])]
    builder.action(
      "step", processor: 0, at: (turn, 0), when: level.isBelow(3),
      [
        level.becomes(level.plus(1)), .assume(.not(level.equals(0))),
        .check(level.isBelow(3), fault),
        .assign(
          .element(slots, .arithmetic(.remainder, level, .constant(2))),
          .arithmetic(.remainder, level, .constant(4))),
        .emit(EventID(0), []), event.becomes(1),
      ])
    builder.action(
      "urgent", processor: 0, isUrgent: true, when: high.equals(3),
      [
        .conditional(
          .compare(.less, low, .element(slots, turn)), [low.becomes(0)], [high.becomes(0)])
      ])
    builder.action(
      "halve", checks: [Check(term: .not(turn.equals(1)), fault: fault)], when: turn.equals(2),
      [level.becomes(.arithmetic(.divide, level, .constant(2)))])
    builder.action(
      "held", processor: 0, checks: [Check(term: high.isBelow(5), fault: fault)],
      when: turn.equals(1), [turn.becomes(0)])
    builder.system.monitors = [
      Monitor(
        name: "twice",
        update: [bad.becomes(.and([seen, event])), seen.becomes(.or([seen, event]))],
        verdict: bad.id)
    ]
    builder.property("twice", .monitor(0))
    builder.property("bounded", .invariant(level.isBelow(3), []))
    builder.property("filled", .reachable(high.equals(1), []))
    builder.property("settled", .atEnd(turn.equals(0), []))
    builder.property("free", .deadlockFree(allIdle: .no))
    builder.property("lively", .temporal(.until(.yes, .atom(turn.equals(0)))))
    return builder.system
  }

  @Test(arguments: ExportedChecks.allCases)
  func murphiReadsAsRecorded(checks: ExportedChecks) throws {
    let options = ExportOptions(checks: checks, source: "example.seam")
    let text = try MurphiExporter(Self.example(), options: options).text()
    #expect(compareWithGolden(text, "example-\(checks.rawValue).m", test: #filePath) == .equal)
  }

  @Test(arguments: ExportedChecks.allCases)
  func promelaReadsAsRecorded(checks: ExportedChecks) throws {
    let options = ExportOptions(checks: checks, source: "example.seam")
    let text = try PromelaExporter(Self.example(), options: options).text()
    #expect(compareWithGolden(text, "example-\(checks.rawValue).pml", test: #filePath) == .equal)
  }

  /// Two open parameters, of which an assumption rules a combination out, and a cell that begins with
  /// what one of them says.
  private static func family() -> TransitionSystem {
    var builder = Builder("family")
    let mode = builder.cell("mode", 0...2, initially: [0, 1, 2])
    let quick = builder.cell("quick", 0...1, initially: [0, 1])
    let level = builder.cell("level", 0...3)
    builder.system.openParameters = [
      OpenParameter(
        name: "mode", cell: CellID(0), domain: [(0, "none"), (1, "some"), (2, "all")]),
      OpenParameter(name: "quick", cell: CellID(1), domain: [(0, "off"), (1, "on")]),
    ]
    builder.system.initialBody = [
      .assume(.or([.not(quick), mode.equals(2)])),
      level.becomes(.choice(quick, .constant(1), .constant(0))),
    ]
    builder.action("up", when: .compare(.less, level, mode), [level.becomes(level.plus(1))])
    builder.property("low", .invariant(level.isBelow(2), []))
    return builder.system
  }

  @Test func openParametersAreChosenAtFirst() throws {
    let options = ExportOptions(checks: .count, source: "family.seam")
    let murphi = try MurphiExporter(Self.family(), options: options).text()
    #expect(compareWithGolden(murphi, "family.m", test: #filePath) == .equal)
    let promela = try PromelaExporter(Self.family(), options: options).text()
    #expect(compareWithGolden(promela, "family.pml", test: #filePath) == .equal)
  }

  /// Names from a model stand in headings, comments, rules and labels; nowhere may they get out.
  @Test func hostileNamesCannotInject() throws {
    let evil = "x\"; */ -- \n end; error \"evil\"; /* \\ %s"
    var builder = Builder(evil)
    let cell = builder.cell(evil, 0...1)
    let fault = Fault(
      kind: .range, message: evil, location: SourceLocation(path: evil, line: 1, column: 1))
    builder.system.faults = [fault]
    builder.system.parameters = [(name: evil, value: evil)]
    builder.action(evil, [.check(cell.equals(0), FaultID(0)), cell.becomes(1)])
    builder.property(evil, .invariant(cell.equals(0), []))
    for checks in ExportedChecks.allCases {
      let options = ExportOptions(checks: checks, source: evil)
      for text in [
        try MurphiExporter(builder.system, options: options).text(),
        try PromelaExporter(builder.system, options: options).text(),
      ] {
        #expect(!text.contains("\"evil"))
        #expect(!text.contains("\n end;"))
        #expect(!text.contains("\\"))
        #expect(!text.contains("; */"))
        #expect(text.utf8.allSatisfy { $0 == 10 || $0 >= 32 && $0 < 127 })
        for line in text.split(separator: "\n") where line.contains("--") {
          #expect(line.count { $0 == "\"" }.isMultiple(of: 2))
        }
      }
    }
  }

  @Test func promelaRefusesNumbersThatDoNotFit() throws {
    var builder = Builder()
    let cell = builder.cell("cell", 0...100_000)
    let product = Term.arithmetic(.multiply, cell, cell)
    builder.action("", [.assume(.compare(.less, product, .constant(7))), cell.becomes(0)])
    #expect(throws: ExportError.self) {
      try PromelaExporter(builder.system, options: ExportOptions())
    }
    let text = try MurphiExporter(builder.system, options: ExportOptions()).text()
    #expect(text.contains("type wide: -2 .. 10000000001;"))
  }

  @Test func guardsThatGrowWithoutMeasureAreRefused() {
    var builder = Builder()
    let cell = builder.cell("cell", 0...1)
    let other = builder.cell("other", 0...1)
    var body: [Statement] = []
    for _ in 0..<24 {
      body.append(cell.becomes(.and([cell, .or([other, .not(cell)])])))
      body.append(other.becomes(.or([other, .and([cell, .not(other)])])))
    }
    builder.action("", body + [.assume(cell.equals(1))])
    #expect(throws: ExportError.self) {
      try MurphiExporter(builder.system, options: ExportOptions())
    }
  }
}
