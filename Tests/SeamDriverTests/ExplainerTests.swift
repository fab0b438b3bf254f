import Foundation
import SeamChecking
import SeamDiagnostics
import SeamExplicit
import SeamIR
import SeamInterpreter
import SeamLowering
import SeamTraces
import SeamWhatIf
import Testing

@testable import SeamDriver

/// Which variants explain what was seen.
@Suite struct ExplainerTests {
  private static let model = OracleTests.root.appending(path: "models/vcpu_nmi.seam").path

  private func explain(
    _ log: String, map: String? = nil, over: [String] = ["propagate", "kvm_nmi"],
    _ diagnostics: inout Diagnostics
  ) throws -> (Explanation?, MachineLog?) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "machine.log").path
    try Data(log.utf8).write(to: URL(filePath: file))
    var mapFile: String?
    if let map {
      mapFile = folder.appending(path: "events.map").path
      try Data(map.utf8).write(to: URL(filePath: mapFile ?? ""))
    }
    let sessions = try #require(
      WhatIfRunner.sessions(path: Self.model, amendments: [], diagnostics: &diagnostics))
    let runner = WhatIfRunner(
      sessions: sessions, amendments: [], engine: ExhaustiveEngine(), budget: Budget(),
      question: WhatIfQuestion(over: over, fixed: [:], base: [:], properties: nil, natBound: nil))
    guard let seen = runner.observation(file, map: mapFile, diagnostics: &diagnostics) else {
      return (nil, nil)
    }
    guard case .log(let read) = seen else { return (nil, nil) }
    let found = try runner.explain(
      seen, from: file, diagnostics: &diagnostics, shouldStop: { false })
    return (found, read)
  }

  private static let logs = [
    "raised(1)\nconsumed(1)\nraised(2)\ndelivered(2)\nkvm_calls_handler(1)",
    "raised(1)\nconsumed(1)\nseam_returns(nmi)\nguest_state_exit\nkvm_calls_handler(1)",
    "raised 1\nconsumed 1\nguest_state_exit",
    "consumed(_)\nseam_returns(nmi)\ndelivered(1)",
    "raised(1)\nraised(2)\ndelivered(2)\ndelivered(1)",
    "unknown_nmi(_)\nhandler_done",
  ]

  /// Looks at every variant alone for a run with just these events in this order.
  @Test(arguments: logs)
  func everyVariantExplainsItAlone(log: String) throws {
    var diagnostics = Diagnostics()
    let (explanation, read) = try explain(log, &diagnostics)
    let found = try #require(explanation, "\(diagnostics.all.map(\.message))")
    let items = try #require(read).items
    #expect(items.count == log.split(separator: "\n").count)
    let session = try #require(
      Session.load(path: Self.model, amendments: [], diagnostics: &diagnostics))
    for variant in 0..<found.table.count {
      var settings: [String: Int] = [:]
      for (digit, dimension) in zip(found.table.digits(variant), found.table.dimensions) {
        settings[dimension.name] = digit
      }
      let system = try #require(
        session.system(
          LoweringOptions(settings: settings, properties: []), diagnostics: &diagnostics))
      #expect(
        try isPossible(items, in: system) == found.possible.contains(variant), "\(settings)")
    }
  }

  /// Whether a run has these events in this order, and no others of the same names in between.
  private func isPossible(_ items: [MachineLog.Item], in system: TransitionSystem) throws -> Bool {
    struct Place: Hashable {
      let state: State
      let count: Int
    }
    let names = Set(items.map(\.event))
    let interpreter = Interpreter(system)
    var open = try interpreter.initialStates().map { Place(state: $0.state, count: 0) }
    var known = Set(open)
    while let place = open.popLast() {
      if place.count == items.count { return true }
      for move in try interpreter.expansion(of: place.state).moves {
        guard case .landed = move.outcome else { continue }
        var count = place.count
        var fits = true
        for occurrence in move.events {
          let event = system.events[occurrence.event.index]
          guard names.contains(event.name) else { continue }
          let values = zip(event.parameters, occurrence.arguments).map {
            $0.value(of: [$1]).description
          }
          guard count < items.count, items[count].event == event.name,
            zip(items[count].arguments, values).allSatisfy({ $0 == nil || $0 == $1 })
          else {
            fits = false
            break
          }
          count += 1
        }
        let next = Place(state: move.state(in: system), count: count)
        if fits && known.insert(next).inserted { open.append(next) }
      }
    }
    return false
  }

  @Test func tracepointsAreMapped() throws {
    var diagnostics = Diagnostics()
    let log = """
      # perf script
      qemu-kvm  4242 [001] 100.000001: kvm:kvm_entry: vcpu 0
      qemu-kvm  4242 [001] 100.000003: kvm:kvm_exit: reason EXCEPTION_NMI rip 0x0
      qemu-kvm  4242 [001] 100.000004: nmi:nmi_handler: perf_event_nmi_handler() nmi 2
      qemu-kvm  4242 [001] 100.000005: probe:vmx_handle_nmi: (ffffffff)
      """
    let map = """
      # what stands for what
      kvm:kvm_exit "reason EXCEPTION_NMI" = consumed(_)
      nmi:nmi_handler = delivered($nmi)
      probe:vmx_handle_nmi = kvm_calls_handler(_)
      cpu 1 = cpu
      """
    let (explanation, read) = try explain(log, map: map, &diagnostics)
    #expect(read?.items.map(\.event) == ["consumed", "delivered", "kvm_calls_handler"])
    #expect(read?.items.map(\.arguments) == [[nil], ["2"], [nil]])
    let found = try #require(explanation)
    // After the section the IRET of a fault lets the second NMI in as well.
    #expect(
      found.table.text(found.condition.cover)
        == "kvm_nmi = after_section or (propagate = none and kvm_nmi in {in_section, after_section})"
    )
  }

  @Test(arguments: [
    ("raisd(1)", nil, "empty-log"),
    ("", nil, "empty-log"),
    ("kvm_exit: x", "kvm_exit = consmed(_)", "unknown-event"),
    ("kvm_exit: x", "nothing here", "bad-log-map"),
    ("kvm_exit: x", "kvm_exit \"open = consumed(_)", "bad-log-map"),
  ])
  func wrongLogsAreToldWhy(log: String, map: String?, code: String) throws {
    var diagnostics = Diagnostics()
    let (explanation, _) = try explain(log, map: map, &diagnostics)
    #expect(explanation == nil)
    #expect(diagnostics.all.filter { $0.severity == .error }.map(\.id) == [code])
  }
}
