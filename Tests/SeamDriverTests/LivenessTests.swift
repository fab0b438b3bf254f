import Foundation
import SeamChecking
import SeamDiagnostics
import SeamIR
import SeamLowering
import SeamSemantics
import SeamTraces
import Testing

@testable import SeamDriver

/// Liveness from the source text to the verdict, on algorithms whose answers are known.
@Suite struct LivenessTests {
  private func result(
    _ text: String, _ settings: [String: Int] = [:], natBound: Int? = nil, budget: Budget = Budget()
  ) throws -> (system: TransitionSystem, result: RunResult) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "model.seam")
    try text.write(to: path, atomically: true, encoding: .utf8)
    var diagnostics = Diagnostics()
    let model = try #require(ModelLoader.load(path: path.path, diagnostics: &diagnostics))
    let lowered = model.lowered(
      options: LoweringOptions(settings: settings, natBound: natBound), diagnostics: &diagnostics)
    let system = try #require(lowered, "\(diagnostics.all.map(\.message))")
    #expect(system.complaints().isEmpty)
    let result = try EngineChoice.exhaustive.make().run(
      system, budget: budget, shouldStop: { false }, progress: { _ in })
    return (system, result)
  }

  private func standings(
    _ text: String, _ settings: [String: Int] = [:]
  ) throws -> [String: PropertyOutcome.Standing] {
    let (system, result) = try result(text, settings)
    return Dictionary(
      uniqueKeysWithValues: result.outcomes(of: system).map { ($0.name, $0.standing) })
  }

  // MARK: - Known algorithms

  @Test func petersonStarvesNobodyUnderWeakFairnessAndSomebodyWithout() throws {
    let path = OracleTests.root.appending(path: "models/peterson.seam")
    let fair = try String(contentsOf: path, encoding: .utf8)
    let unfair = fair.replacing("fair flow user", with: "flow user")
    #expect(fair != unfair)
    for first in 0...1 {
      #expect(try standings(fair, ["flag_first": first])["gets_in"] == .holds)
      #expect(try standings(unfair, ["flag_first": first])["gets_in"] == .violated)
    }
  }

  /// Philosophers who take forks in order, or each the left one first.
  private func philosophers(_ fairness: String, isOrdered: Bool) -> String {
    """
    model table
    const n: 2..4 = 3
    type Seat = 0..n - 1
    event ate(s: Seat)
    var phase: array<0..2, Seat> = [0]
    var taken: set<Seat> = {}
    function next_to(s: Seat): Seat = if s == n - 1 then 0 else s + 1
    function swaps(s: Seat): bool = \(isOrdered) and s == n - 1
    function first(s: Seat): Seat = if swaps(s) then next_to(s) else s
    function second(s: Seat): Seat = if swaps(s) then s else next_to(s)
    \(fairness) action take_first(s in Seat) when phase[s] == 0 and first(s) not in taken {
      taken.add(first(s))
      phase[s] = 1
    }
    \(fairness) action take_second(s in Seat) when phase[s] == 1 and second(s) not in taken {
      taken.add(second(s))
      phase[s] = 2
    }
    fair action put_down(s in Seat) when phase[s] == 2 {
      taken.remove(first(s))
      taken.remove(second(s))
      phase[s] = 0
      emit ate(s)
    }
    property somebody_eats = always eventually exists s in Seat: ate(s)
    property everybody_eats = always eventually ate(s) for s in Seat
    """
  }

  @Test(arguments: [2, 3])
  func philosophersWhoTakeForksInOrderNeedStrongFairness(count: Int) throws {
    let weak = try standings(philosophers("fair", isOrdered: true), ["n": count])
    #expect(weak == ["somebody_eats": .holds, "everybody_eats": .violated])
    let strong = try standings(philosophers("strongly fair", isOrdered: true), ["n": count])
    #expect(strong == ["somebody_eats": .holds, "everybody_eats": .holds])
    let stuck = try standings(philosophers("strongly fair", isOrdered: false), ["n": count])
    #expect(stuck == ["somebody_eats": .violated, "everybody_eats": .violated])
  }

  // MARK: - What a promise is about

  @Test func anActionIsPromisedForEachValueOfItsNames() throws {
    let text = """
      model turns
      type Side = 0..1
      var last: Side = 0
      fair action go(s in Side) { last = s }
      property left = always eventually last == 0
      property right = always eventually last == 1
      """
    #expect(try standings(text) == ["left": .holds, "right": .holds])
    let chosen = text.replacing("go(s in Side) {", with: "go { choose s in Side")
    #expect(try standings(chosen) == ["left": .violated, "right": .violated])
  }

  @Test func aPreemptedFlowIsNotEnabled() throws {
    func text(_ fairness: String) -> String {
      """
      model storm
      processor cpu runs thread
      var done: bool = false
      \(fairness) flow thread on cpu { step work { done = true } }
      fair flow handler on cpu { step handle { } }
      fair action interrupt on cpu when not cpu idle and not handler on top { call handler }
      property works = eventually done
      """
    }
    #expect(try standings(text("fair"))["works"] == .violated)
    #expect(try standings(text("strongly fair"))["works"] == .holds)
  }

  @Test func aLoopTellsHowItKeepsEachPromise() throws {
    let (system, result) = try result(
      """
      model lamp
      var lit: bool = false
      var idle: bool = false
      fair action toggle { lit = not lit }
      fair action flash when lit { idle = not idle }
      strongly fair action never_so when false and lit { idle = true }
      property stays_off = always (lit implies eventually always not lit)
      """)
    guard case .violated(.trace(let trace))? = result.verdicts.first, let loop = trace.loop else {
      Issue.record("no loop")
      return
    }
    #expect(system.fairness.map(\.fullName) == ["fair action toggle", "fair action flash"])
    #expect(loop.start == 0 && trace.steps.count == 2)
    #expect(loop.fairness == [.taken(step: 1), .disabled(after: 0)])
    let story = TraceStory(trace, of: system, property: system.properties.first)
    #expect(story.ending == "steps 1 to 2 repeat for ever, and stays_off is false")
    #expect(story.loop?.promises.map(\.kept) == ["step 1", "not possible in the beginning"])
  }

  // MARK: - Ends, faults and bounds

  @Test func aRunThatEndsRestsForEver() throws {
    let text = """
      model once
      event done
      var open: bool = true
      action finish when open { open = false; emit done }
      property happens = eventually done
      property stays = eventually always not open
      property again = always eventually done
      property settles = always (done implies next always not done)
      """
    #expect(
      try standings(text) == [
        "happens": .holds, "stays": .holds, "again": .violated, "settles": .holds,
      ])
    let (_, result) = try result(text)
    guard case .violated(.trace(let trace)) = result.verdicts[2] else {
      Issue.record("no trace")
      return
    }
    #expect(trace.loop?.start == 1 && trace.steps.count == 1)
  }

  @Test func aRunIntoAFaultIsNoViolationOfLiveness() throws {
    let (_, result) = try result(
      """
      model falls
      var n: 0..2 = 0
      action climb { n += 1 }
      property arrives = eventually n == 7
      """)
    #expect(result.faults.count == 1)
    #expect(result.verdicts.map(\.standing) == [.holds])
  }

  @Test func numbersThatWereCutOffLeaveItOpenUnlessALoopIsSeen() throws {
    let text = """
      model counts
      var n: nat = 0
      var flag: bool = false
      action up { n += 1 }
      action toggle { flag = not flag }
      property large = eventually n == 100
      property up_and_up = always eventually n > 3
      property small = always (n < 100 or eventually flag)
      """
    let (system, result) = try result(text, natBound: 5)
    let standings = Dictionary(
      uniqueKeysWithValues: result.outcomes(of: system).map { ($0.name, $0.standing) })
    #expect(standings == ["large": .violated, "up_and_up": .violated, "small": .open])
    guard case .noViolation(let bound) = result.verdicts[2] else {
      Issue.record("\(result.verdicts[2])")
      return
    }
    #expect(bound.reason == .numberBound)
  }

  @Test func aBudgetLeavesItOpen() throws {
    let text = """
      model long
      var n: 0..5000 = 0
      action up when n < 5000 { n += 1 }
      property ends = eventually n == 5000
      """
    let (_, whole) = try result(text)
    #expect(whole.verdicts.map(\.standing) == [.holds])
    for budget in [Budget(states: 100), Budget(depth: 50), Budget(memoryBytes: 40_000)] {
      let (_, part) = try result(text, budget: budget)
      #expect(part.verdicts.map(\.standing) == [.open])
    }
  }

  // MARK: - What is refused

  @Test func aNameOfAnotherMomentIsRefused() throws {
    var diagnostics = Diagnostics()
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "model.seam")
    try """
    model moments
    var x: (0..3)? = none
    var y: 0..3 = 0
    action set { x = 1 }
    property p = always (x is some n and eventually y == n)
    """.replacing("(0..3)?", with: "Small?").replacing("var x", with: "type Small = 0..3\nvar x")
      .write(to: path, atomically: true, encoding: .utf8)
    let model = ModelLoader.load(path: path.path, diagnostics: &diagnostics)
    let system = model?.lowered(options: LoweringOptions(), diagnostics: &diagnostics)
    #expect(system == nil)
    #expect(diagnostics.all.contains { $0.id == "other-moment" }, "\(diagnostics.all)")
  }
}
