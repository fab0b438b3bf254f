import Foundation
import SeamDiagnostics
import SeamSemantics
import Testing

/// Files: imports, amendments, and what cannot be read.
@Suite struct LoaderTests {
  /// Writes files into a folder of their own and loads `m.seam`.
  private func load(
    _ files: [String: String], amendments: [String] = []
  ) throws -> (model: CheckedModel?, diagnostics: Diagnostics) {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "seam-\(ProcessInfo.processInfo.globallyUniqueString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let path = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: path, atomically: true, encoding: .utf8)
    }
    var diagnostics = Diagnostics()
    let model = ModelLoader.load(
      path: folder.appending(path: "m.seam").path,
      amendments: amendments.map { folder.appending(path: $0).path }, diagnostics: &diagnostics)
    return (model, diagnostics)
  }

  private func ids(_ files: [String: String], amendments: [String] = []) throws -> [String] {
    try load(files, amendments: amendments).diagnostics.all.map(\.id)
  }

  /// The codes that the tests of this suite reach.
  static let codes: Set<String> = [
    "no-file", "not-a-file", "unreadable", "too-large", "not-a-model", "import-cycle",
    "import-depth", "import-amendment", "amendment", "not-an-amendment",
    "amendment-conflict",
  ]

  @Test func imports() throws {
    let model = "model m\nimport \"lib/a.seam\"\nimport \"lib/b.seam\"\nvar x: A = 0\nvar y: B = 0"
    let found = try load([
      "m.seam": model, "lib/a.seam": "library a\nimport \"b.seam\"\ntype A = B",
      "lib/b.seam": "library b\ntype B = 0..1",
    ])
    #expect(found.diagnostics.all == [])
    #expect(found.model?.name == "m")
  }

  @Test func importsThatFail() throws {
    #expect(try ids(["m.seam": "model m\nimport \"a.seam\""]) == ["no-file"])
    #expect(try ids(["m.seam": "model m\nimport \".\""]) == ["not-a-file"])
    #expect(try ids(["m.seam": "model m\nimport \"m.seam\""]) == ["import-cycle"])
    #expect(
      try ids([
        "m.seam": "model m\nimport \"a.seam\"", "a.seam": "library a\nimport \"b.seam\"",
        "b.seam": "library b\nimport \"./a.seam\"",
      ]) == ["import-cycle"])
    #expect(
      try ids(["m.seam": "model m\nimport \"a.seam\"", "a.seam": "amend m { remove var x }"])
        == ["import-amendment"])
  }

  @Test func importsThatNestTooDeep() throws {
    var files = ["m.seam": "model m\nimport \"l1.seam\""]
    for number in 1...40 {
      files["l\(number).seam"] = "library l\(number)\nimport \"l\(number + 1).seam\""
    }
    #expect(try ids(files) == ["import-depth"])
  }

  @Test func findingsInImportsNameTheirFile() throws {
    let found = try load([
      "m.seam": "model m\nimport \"a.seam\"", "a.seam": "library a\nvar x: bool = 1",
    ])
    #expect(found.diagnostics.all.first?.span?.source.path.hasSuffix("a.seam") == true)
  }

  @Test func headings() throws {
    #expect(try ids(["m.seam": "library m\nvar x: bool = true"]) == ["not-a-model"])
    #expect(try ids(["m.seam": "amend m { remove var x }"]) == ["not-a-model"])
    #expect(try ids(["m.seam": ""]) == ["missing-heading"])
  }

  private static let base = """
    model m
    processor cpu
    event a, b(n: 0..1)
    var x: 0..1 = 0
    flow f on cpu { step one { emit a } if x == 0 { step two {} } }
    property p = never b(1)
    claim "c" expect p holds
    """

  private func amended(_ changes: String) throws -> (model: CheckedModel?, ids: [String]) {
    let found = try load(
      ["m.seam": Self.base, "a.seam": "amend m {\n\(changes)\n}"], amendments: ["a.seam"])
    return (found.model, found.diagnostics.all.map(\.id))
  }

  @Test(arguments: [
    "add var y: bool = true\nreplace var x: 0..3 = 3",
    "remove claim \"c\"\nremove property p",
    "remove step f.two\nadd before f.one step zero {}\nreplace step f.one { x = 1 }",
    "add after f.two step three {}",
    // One event of a row can go, and the others stay.
    "remove property p\nremove claim \"c\"\nremove event b",
  ])
  func amendments(changes: String) throws {
    let found = try amended(changes)
    #expect(found.ids == [])
    #expect(found.model != nil)
  }

  @Test(arguments: [
    ("remove var y", "amendment"), ("replace flow g on cpu { step s {} }", "amendment"),
    ("remove step f.three", "amendment"), ("remove step g.one", "amendment"),
    ("add after f.twoo step three {}", "amendment"), ("add var x: bool = true", "redeclared"),
    ("remove event a", "unknown-name"),
  ])
  func amendmentsThatFail(changes: String, id: String) throws {
    let found = try amended(changes)
    #expect(found.ids == [id])
    #expect(found.model == nil)
  }

  @Test func amendmentsOfSomethingElse() throws {
    let files = ["m.seam": Self.base, "a.seam": "amend n { remove var x }", "b.seam": Self.base]
    #expect(try ids(files, amendments: ["a.seam"]) == ["amendment"])
    #expect(try ids(files, amendments: ["b.seam"]) == ["not-an-amendment"])
    #expect(try ids(files, amendments: ["c.seam"]) == ["no-file"])
  }

  @Test(arguments: [
    ("replace step f.one { x = 1 }", "replace step f.one {}"),
    ("remove step f.one", "replace step f.one {}"),
    ("remove step f.one", "add after f.one step zero {}"),
    ("add before f.one step zero {}", "remove step f.one"),
    ("add before f.one step zero {}", "add before f.one step nought {}"),
    ("replace flow f on cpu { step one {} }", "replace step f.two {}"),
    ("remove step f.two", "replace flow f on cpu { step two {} }"),
    ("replace var x: 0..3 = 3", "replace var x: 0..2 = 0"),
    ("add var y: bool = true", "add var y: bool = false"),
    ("remove claim \"c\"", "replace claim \"c\" expect p violated"),
  ])
  func amendmentsThatContradict(one: String, other: String) throws {
    for (first, second) in [(one, other), (other, one)] {
      let files = [
        "m.seam": Self.base, "a.seam": "amend m {\n\(first)\n}",
        "b.seam": "amend m {\n\(second)\n}",
      ]
      #expect(try ids(files, amendments: ["a.seam", "b.seam"]) == ["amendment-conflict"])
    }
  }

  @Test(arguments: [
    ("replace step f.one { x = 1 }", "replace step f.two {}"),
    ("replace step f.one { x = 1 }", "add after f.one step three {}"),
    ("add before f.one step zero {}", "add after f.one step three {}"),
    ("add assume true", "add assume true"), ("add var y: bool = true", "replace var x: 0..2 = 0"),
  ])
  func amendmentsThatGoTogether(one: String, other: String) throws {
    for (first, second) in [(one, other), (other, one)] {
      let files = [
        "m.seam": Self.base, "a.seam": "amend m {\n\(first)\n}",
        "b.seam": "amend m {\n\(second)\n}",
      ]
      #expect(try ids(files, amendments: ["a.seam", "b.seam"]) == [])
    }
  }

  @Test func filesThatCannotBeRead() throws {
    func id(_ path: String) -> [String] {
      var diagnostics = Diagnostics()
      #expect(ModelLoader.load(path: path, diagnostics: &diagnostics) == nil)
      return diagnostics.all.map(\.id)
    }
    #expect(id("/nowhere/at/all.seam") == ["no-file"])
    #expect(id("/tmp") == ["not-a-file"])
    #expect(id("/proc/self/mem") == ["unreadable"])
    // Has no end; what is read of it is bounded.
    #expect(id("/dev/zero") == ["too-large"])
  }
}
