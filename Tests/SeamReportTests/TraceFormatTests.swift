import SeamChecking
import SeamIR
import SeamTraces
import TestSupport
import Testing

@testable import SeamReport

@Suite struct TraceFormatTests {
  let model = NmiSystem()
  var story: TraceStory {
    TraceStory(Scene.overtaking(model), of: model.system, property: model.system.properties[0])
  }

  @Test func email() throws {
    let text = TraceEmail(
      story, heading: Samples.heading(model), statistics: Samples.statistics
    ).render()
    #expect(text.utf8.allSatisfy { $0 == 10 || (32..<127).contains($0) })
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 })
    try expectGolden(text, "overtaking.email")
  }

  @Test func emailOfForeignText() {
    var heading = Samples.heading(model)
    heading.model = "ünïcode—\u{1B}[31m"
    heading.property?.title = String(repeating: "very_long_word", count: 20)
    let text = TraceEmail(story, heading: heading, statistics: nil).render()
    #expect(text.utf8.allSatisfy { $0 == 10 || (32..<127).contains($0) })
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 })
  }

  @Test func json() throws {
    let document = TraceJSON.document(story, heading: Samples.heading(model))
    try expectGolden(document.render(), "overtaking.json")
  }

  @Test func itf() throws {
    let document = TraceITF.document(story, heading: Samples.heading(model))
    try expectGolden(document.render(), "overtaking.itf.json")
  }

  @Test func itfValues() {
    let color = Shape.enumeration(name: "Color", literals: ["red", "green"])
    #expect(Value.integer(5).itf == 5)
    #expect(Value.integer(1 << 53).itf == ["#bigint": "9007199254740992"])
    #expect(Value.integer(-(1 << 53) + 1).itf == .integer(-9_007_199_254_740_991))
    #expect(Shape.set(color).value(of: [1, 1]).itf == ["#set": ["red", "green"]])
    #expect(
      Shape.array(.bool, index: color).value(of: [1, 0]).itf
        == ["#map": [["red", true], ["green", false]]])
    #expect(Value.some(.integer(1)).itf == ["tag": "Some", "value": 1])
  }
}
