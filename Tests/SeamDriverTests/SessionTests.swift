import SeamChecking
import SeamDiagnostics
import SeamSemantics
import Testing

@testable import SeamDriver

@Suite struct SessionTests {
  static let text = """
    model small
    switch propagate: {none, nmi_exits, all_exits} = none
    switch fault = on
    const nmis: 1..8 = 2
    configuration final = propagate = nmi_exits, nmis = 3
    var x: 0..3 = 0
    action go when x < 3 { x += 1 }
    property below = always x < 3
    property bounded = always x <= 3
    group both = below, bounded
    claim "it stays low" with nmis = 2 expect below violated expect bounded holds
    claim "it stays low, said in other words" expect below violated
    claim "it stays low with three" with nmis = 3 expect all hold
    """

  static func session() throws -> Session {
    var diagnostics = Diagnostics()
    let model = ModelLoader.load(
      SourceText(path: "small.seam", text: text), diagnostics: &diagnostics)
    #expect(diagnostics.all.map(\.message) == [])
    return Session(path: "small.seam", model: try #require(model))
  }

  private func settings(
    _ assignments: [String], configuration: String? = nil
  ) throws -> (values: [String: Int]?, messages: [String]) {
    var diagnostics = Diagnostics()
    let values = try Self.session().settings(
      assignments: assignments, configuration: configuration, diagnostics: &diagnostics)
    let messages = diagnostics.all.map {
      ([$0.message] + $0.notes.map(\.message)).joined(separator: " | ")
    }
    return (values, messages)
  }

  @Test func goodSettings() throws {
    #expect(try settings([]).values == [:])
    #expect(try settings(["propagate=all_exits"]).values == ["propagate": 2])
    #expect(try settings([" nmis = 5 ", "fault=false"]).values == ["nmis": 5, "fault": 0])
    #expect(try settings(["nmis=05"]).values == ["nmis": 5])
    #expect(try settings([], configuration: "final").values == ["propagate": 1, "nmis": 3])
    #expect(
      try settings(["nmis=1"], configuration: "final").values == ["propagate": 1, "nmis": 1])
    #expect(try settings(["nmis=1", "nmis=1"]).values == ["nmis": 1])
  }

  @Test(arguments: [
    ("nmi=3", "there is no switch or const `nmi` in small | did you mean `nmis`?"),
    (
      "colour=red",
      "there is no switch or const `colour` in small | there are: propagate, fault, nmis"
    ),
    ("nmis=9", "`9` is not a value of `nmis`: it takes 1 to 8"),
    (
      "nmis=99999999999999999999",
      "`99999999999999999999` is not a value of `nmis`: it takes 1 to 8"
    ),
    (
      "propagate=nmi_exit",
      "`nmi_exit` is not a value of `propagate`: it takes `none`, `nmi_exits` or `all_exits` | "
        + "did you mean `nmi_exits`?"
    ),
    (
      "propagate=1",
      "`1` is not a value of `propagate`: it takes `none`, `nmi_exits` or `all_exits`"
    ),
    ("fault=2", "`2` is not a value of `fault`: it takes `off` or `on`"),
    ("nmis", "`nmis` is not a setting: write `name=value`"),
    ("=3", "`=3` is not a setting: write `name=value`"),
    ("nmis=", "`nmis=` is not a setting: write `name=value`"),
    ("", "`` is not a setting: write `name=value`"),
  ])
  func badSettings(assignment: String, message: String) throws {
    let found = try settings([assignment])
    #expect(found.values == nil)
    #expect(found.messages == [message])
  }

  @Test func contradictionAndUnknownConfiguration() throws {
    #expect(
      try settings(["nmis=1", "nmis=2"]).messages == ["`nmis` is set to two different values"])
    #expect(
      try settings([], configuration: "finale").messages
        == ["there is no configuration `finale` in small | did you mean `final`?"])
  }

  @Test func propertyNames() throws {
    let session = try Self.session()
    var diagnostics = Diagnostics()
    #expect(session.properties(named: [], diagnostics: &diagnostics) == .some(.none))
    #expect(session.properties(named: ["below"], diagnostics: &diagnostics) == ["below"])
    #expect(session.properties(named: ["below[x = 1]"], diagnostics: &diagnostics) == ["below"])
    #expect(session.properties(named: ["both"], diagnostics: &diagnostics) == ["below", "bounded"])
    #expect(!diagnostics.hasErrors)
    #expect(session.properties(named: ["belov"], diagnostics: &diagnostics) == nil)
    #expect(diagnostics.all.first?.notes.first?.message == "did you mean `below`?")
  }

  @Test func parametersAsUsed() throws {
    let all = try Self.session().parameters(["nmis": 3, "fault": 1])
    let texts = all.map { "\($0.name)=\($0.value)\($0.isChanged ? "*" : "")" }
    #expect(texts == ["propagate=none", "fault=on", "nmis=3*"])
  }

  @Test func missingFile() {
    var diagnostics = Diagnostics()
    let session = Session.load(
      path: "no/such/file.seam", amendments: ["nor/this"], diagnostics: &diagnostics)
    #expect(session?.path == nil)
    #expect(diagnostics.all.map(\.id) == ["no-file", "no-file"])
  }
}
