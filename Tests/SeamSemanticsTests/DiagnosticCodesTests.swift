import Foundation
import TestSupport
import Testing

/// Every code that a finding can have: explained in `docs/diagnostics.md`, and reached by a test.
@Suite struct DiagnosticCodesTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The codes that stand in the sources of a module.
  static func codes(of module: String) throws -> Set<String> {
    let folder = root.appending(path: "Sources/\(module)")
    var found: Set<String> = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    where name.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      found.formUnion(
        text.matches(of: /(?:\.error|\.warning)\(\s*"([a-z0-9-]+)"/).map { String($0.1) })
      found.formUnion(text.matches(of: /\bid: "([a-z0-9-]+)"/).map { String($0.1) })
      found.formUnion(
        text.matches(of: /Diagnostic\(\s*"([a-z0-9-]+)"/).map { String($0.1) })
      if module == "SeamDriver" {
        found.formUnion(text.matches(of: /unknown\(\s*"([a-z-]+)",/).map { String($0.1) })
      }
      if name == "SyntaxProblem.swift" {
        found.formUnion(
          text.matches(of: /case \.\w+: "([a-z0-9]+(?:-[a-z0-9]+)*)"/).map { String($0.1) })
      }
    }
    return found
  }

  @Test func everyCodeOfTheCheckerIsReached() throws {
    let reached = Set(Mistakes.all.flatMap { Marked($0).ids }).union(LoaderTests.codes)
      // Found by a test of its own, since it takes a long text.
      .union(["expression-depth"])
    let missing = try Self.codes(of: "SeamSemantics").subtracting(reached).sorted()
    #expect(missing == [], "no test reaches these codes of SeamSemantics")
  }

  @Test func thePageListsEveryCode() throws {
    var page = """
      # Diagnostics

      Every finding ends with its code in brackets, which does not change when its words do. The codes, by the
      stage that finds them. This page is made by the tests: after a change to
      `Tests/SeamSemanticsTests/DiagnosticCodes.swift` run
      `RECORD=1 swift test --filter DiagnosticCodesTests`.

      """
    for (title, modules) in Self.stages {
      page += "\n## \(title)\n\n| code | means |\n|---|---|\n"
      for code in try Set(modules.flatMap { try Self.codes(of: $0) }).sorted() {
        let meaning = DiagnosticCodes.meanings[code]
        #expect(meaning != nil, "`\(code)` is not explained")
        page += "| `\(code)` | \(meaning ?? "") |\n"
      }
    }
    let file = Self.root.appending(path: "docs/diagnostics.md")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try page.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded docs/diagnostics.md: read it, then run again without RECORD")
    } else {
      let written = try String(contentsOf: file, encoding: .utf8)
      #expect(written == page, "docs/diagnostics.md is out of date; the page says how to renew it")
    }
  }

  @Test func nothingIsExplainedThatDoesNotExist() throws {
    let codes = try Set(Self.stages.flatMap(\.modules).flatMap { try Self.codes(of: $0) })
    #expect(Set(DiagnosticCodes.meanings.keys).subtracting(codes).sorted() == [])
  }

  private static let stages: [(title: String, modules: [String])] = [
    ("Reading the text", ["SeamSyntax"]),
    ("Names, types and rules", ["SeamSemantics"]),
    ("Parameters and sizes", ["SeamLowering"]),
    ("The command line", ["SeamDriver"]),
  ]
}
