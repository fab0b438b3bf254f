import SeamIR
import SeamTraces
import Testing

@Suite struct ValueTests {
  static let color = Shape.enumeration(name: "Color", literals: ["red", "green", "blue"])
  static let frame = Shape.structure(
    name: "Frame",
    fields: [.init(name: "id", shape: .integer(0...3)), .init(name: "hit", shape: .set(color))])

  @Test(arguments: [
    (Shape.bool, [1], "true"),
    (.bool, [0], "false"),
    (.integer(-3...3), [-2], "-2"),
    (color, [2], "blue"),
    (color, [7], "Color #7"),
    (.processor(name: "cpu", count: 2), [1], "cpu1"),
    (.processor(name: "cpu", count: 1), [0], "cpu"),
    (.optional(color), [0, 0], "none"),
    (.optional(color), [1, 1], "green"),
    (.optional(.optional(.bool)), [0, 0, 0], "none"),
    (.optional(.optional(.bool)), [1, 0, 0], "some none"),
    (.set(color), [1, 0, 1], "{red, blue}"),
    (.set(color), [0, 0, 0], "{}"),
    (.queue(.integer(1...9), capacity: 3), [2, 4, 5, 1], "[4, 5]"),
    (.queue(.integer(1...9), capacity: 3), [0, 1, 1, 1], "[]"),
    (.array(.bool, index: color), [1, 0, 0], "[red: true, green: false, blue: false]"),
    (.array(.integer(0...9), index: .integer(2...3)), [8, 9], "[2: 8, 3: 9]"),
    (frame, [3, 0, 1, 1], "Frame(id: 3, hit: {green, blue})"),
    (.queue(frame, capacity: 1), [1, 2, 1, 0, 0], "[Frame(id: 2, hit: {red})]"),
    (.integer(0...3), [], "0"),
  ])
  func text(shape: Shape, cells: [Int], text: String) {
    #expect(shape.value(of: cells).description == text)
  }
}
