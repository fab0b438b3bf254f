import SeamIR
import SeamTraces
import TestSupport
import Testing

@Suite struct TraceStoryTests {
  let model = NmiSystem()

  private func story(_ ending: Trace.Ending = .property, property: Property? = nil) -> TraceStory {
    TraceStory(Scene.overtaking(model), of: model.system, property: property)
  }

  @Test func stepsAreToldInTheWordsOfTheSource() {
    let steps = story().steps
    #expect(steps.map(\.number) == Array(1...9))
    #expect(
      steps.map { "\($0.lane.heading): \($0.fullTitle)" } == [
        "KVM: guest_state_enter_irqoff", "KVM: tdh_vp_enter", "TDX module: vm_entry",
        "platform: nmi_arrives", "guest: run (or #1)", "platform: nmi_arrives",
        "TDX module: seamret", "NMI handler: deliver_nmi", "NMI handler: entry",
      ])
    #expect(steps[4].events == ["taken(1)"])
    #expect(steps[1].citations.map(\.key) == ["SEED4"])
    #expect(steps[1].location?.line == 29)
  }

  @Test func onlyWhatChangedIsTold() {
    let changes = story().steps.map { step in
      step.diff.changes.map { "\($0.name): \($0.old) -> \($0.new)" }
    }
    #expect(changes[0] == [])
    #expect(changes[1] == ["nmi_blocked: false -> true"])
    #expect(
      changes[4] == [
        "nmi_blocked: false -> true", "latch: [1] -> []", "owed: none -> 1", "exit: none -> nmi",
      ])
  }

  @Test func cellsOfMonitorsAreNotVariables() {
    let told = story().steps.flatMap(\.diff.changes).map(\.name)
    #expect(!told.contains { $0.contains("in_order") })
    #expect(!story().initial.variables.contains { $0.name.contains("in_order") })
  }

  @Test func callsAndReturnsAreTold() throws {
    let steps = story().steps
    #expect(steps[0].diff.stackChanges.isEmpty)
    let call = try #require(steps[1].diff.stackChanges.first)
    #expect(call.returns == 0)
    #expect(call.calls.map(\.call) == ["tdx_module"])
    let back = try #require(steps[6].diff.stackChanges.first)
    #expect(back.returns == 1)
    #expect(back.resumed?.flow == "vcpu_run")
    #expect(back.calls.isEmpty)
    #expect(steps[7].diff.stackChanges.first?.calls.map(\.call) == ["nmi_handler(2)"])
  }

  @Test func savedFramesKeepTheirPlace() throws {
    let stack = try #require(story().steps[2].state.stacks.first)
    #expect(
      stack.frames.map { "\($0.flow) \($0.position)" } == [
        "vcpu_run in tdh_vp_enter", "tdx_module in vm_entry", "td_guest run",
      ])
  }

  @Test func lanesComeInTheOrderOfTheSource() {
    #expect(
      story().lanes.map(\.heading) == ["platform", "guest", "TDX module", "KVM", "NMI handler"])
  }

  @Test func processorsAreToldOnlyWhereThereAreSeveral() {
    let model = NmiSystem(processors: 2)
    var scene = Scene(model)
    scene.move("tdh_vp_enter", on: 1, set: ["nmi_blocked": [1]])
    let story = TraceStory(scene.trace(), of: model.system, property: nil)
    #expect(story.lanes.map(\.heading) == ["cpu1 KVM"])
    let change = story.steps[0].diff.changes[0]
    #expect(change.name(seenFrom: "cpu1") == "nmi_blocked")
    #expect(change.name(seenFrom: "cpu0") == "nmi_blocked@cpu1")
    #expect(story.initial.assignments(includesGhosts: true).contains("nmi_blocked = false"))
    let values = story.steps[0].state.assignments(includesGhosts: true)
    #expect(values.contains("nmi_blocked@cpu0 = false"))
    #expect(values.contains("nmi_blocked@cpu1 = true"))
  }

  @Test func endings() {
    let trace = Scene.overtaking(model)
    func ending(_ ending: Trace.Ending, _ kind: Property.Kind?) -> String {
      let property = kind.map {
        Property(name: "p", label: "p@cpu0", title: nil, kind: $0, text: "", location: nil)
      }
      let trace = Trace(initial: trace.initial, steps: trace.steps, ending: ending)
      return TraceStory(trace, of: model.system, property: property).ending
    }
    #expect(ending(.property, .monitor(0)) == "the last step breaks p@cpu0")
    #expect(ending(.property, .invariant(.yes, [])) == "in this state p@cpu0 is false")
    #expect(ending(.property, .reachable(.yes, [])) == "this is the state that p@cpu0 asks for")
    #expect(
      ending(.noMove, .deadlockFree(allIdle: .yes))
        == "nothing can move, and not every processor is idle")
    #expect(ending(.noMove, .atEnd(.yes, [])) == "nothing can move, and p@cpu0 is false")
    #expect(
      ending(.fault(FaultID(0)), nil)
        == "runtime fault: `arrived` is given a value outside 0..2 (vcpu_nmi.seam:66:3)")
    #expect(
      ending(.faultOfEvaluation(FaultID(0)), nil)
        == "runtime fault on looking at this state: `arrived` is given a value outside 0..2 "
        + "(vcpu_nmi.seam:66:3)")
  }
}
