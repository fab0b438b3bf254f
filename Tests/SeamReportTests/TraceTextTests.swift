import SeamChecking
import SeamIR
import SeamTraces
import TestSupport
import Testing

@testable import SeamReport

@Suite struct TraceTextTests {
  @Test func overtakingInLanes() throws {
    let model = NmiSystem()
    let story = TraceStory(
      Scene.overtaking(model), of: model.system, property: model.system.properties[0])
    let heading = Samples.heading(model)
    let text = TraceText(
      story, heading: heading, style: Style(hasColor: false, hasUnicode: true)
    ).render()
    try expectGolden(text, "overtaking.txt")
    let narrow = TraceText(
      story, heading: heading, style: Style(hasColor: false, hasUnicode: false, width: 72)
    ).render()
    try expectGolden(narrow, "overtaking-72.txt")
  }

  @Test func twoProcessorsShareAColumnEach() throws {
    let model = NmiSystem(processors: 2)
    let story = TraceStory(
      Scene.overtaking(model), of: model.system, property: model.system.properties[0])
    let text = TraceText(
      story, heading: Samples.heading(model),
      style: Style(hasColor: false, hasUnicode: true, width: 72)
    )
    .render()
    try expectGolden(text, "two-processors.txt")
  }
}

enum Samples {
  static func heading(_ model: NmiSystem) -> TraceHeading {
    TraceHeading(
      model: "vcpu_nmi", path: "models/vcpu_nmi.seam",
      parameters: [
        ParameterSetting(name: "nmis", value: "2", initial: "2", isSwitch: false),
        ParameterSetting(name: "propagate", value: "none", initial: "nmi_exits", isSwitch: true),
        ParameterSetting(
          name: "kvm_nmi", value: "in_section", initial: "in_section", isSwitch: true),
      ],
      property: model.system.properties[0], verdict: "VIOLATED in 9 steps")
  }
}
