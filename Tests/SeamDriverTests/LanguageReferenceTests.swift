import Foundation
import SeamChecking
import SeamDiagnostics
import SeamIR
import SeamLowering
import SeamSyntax
import Testing

@testable import SeamDriver

/// Runs every example of `docs/language.md`.
@Suite struct LanguageReferenceTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let examples: [Example] = {
    let file = root.appending(path: "docs/language.md")
    return Example.all(in: (try? String(contentsOf: file, encoding: .utf8)) ?? "")
  }()

  @Test func thePageHasExamples() {
    #expect(Self.examples.count > 20)
  }

  @Test(arguments: examples)
  func example(_ example: Example) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "seam-\(ProcessInfo.processInfo.globallyUniqueString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in Self.examples where file.path != nil || file.base != nil {
      let path = folder.appending(path: file.path ?? "\(file.base ?? "").seam")
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try file.text.write(to: path, atomically: true, encoding: .utf8)
    }
    let own = folder.appending(path: "example.seam")
    try example.text.write(to: own, atomically: true, encoding: .utf8)

    var diagnostics = Diagnostics()
    let source = SourceText(path: own.path, bytes: Array(example.text.utf8))
    let parsed = ParsedFile.parse(source, diagnostics: &diagnostics)
    #expect(DiagnosticRenderer().render(diagnostics) == "")
    #expect(formatted(parsed) == example.text, "the example is formatted")
    guard example.path == nil else { return }

    var found: [String] = []
    let base = example.amends.map { folder.appending(path: "\($0).seam").path }
    if let session = Session.load(
      path: base ?? own.path, amendments: base == nil ? [] : [own.path], diagnostics: &diagnostics)
    {
      found = try outcomes(session, &diagnostics)
    }
    found += diagnostics.all.map { "\($0.severity.rawValue) \($0.id)" }
    #expect(
      Set(found.filter { !$0.hasSuffix(" holds") || example.expected.contains($0) })
        == example.expected,
      "\(DiagnosticRenderer().render(diagnostics))")
  }

  /// Verdicts, faults, and claims that do not come out.
  private func outcomes(_ session: Session, _ diagnostics: inout Diagnostics) throws -> [String] {
    guard let system = session.system(LoweringOptions(), diagnostics: &diagnostics) else {
      return []
    }
    let engine = EngineChoice.reference.make()
    let budget = Budget(states: 10_000)
    let result = try engine.run(
      system, budget: budget, shouldStop: { false }, progress: { _ in })
    #expect(result.stopped == nil)
    var found = result.outcomes(of: system).map { "\($0.name) \($0.standing)" }
    found += result.faults.map { "fault \(system.faults[$0.fault.index].kind)" }
    var claims = ClaimsRunner(session, engine: engine, budget: budget, base: LoweringOptions())
    for claim in try claims.run(shouldStop: { false }, progress: { _, _, _ in })
    where claim.standing != .confirmed {
      found.append("claim \(claim.title) \(claim.standing)")
    }
    return found
  }

  /// One block of the page.
  struct Example: Sendable, CustomTestStringConvertible {
    let line: Int
    /// A whole file: what stands in the block, with a heading and declarations put in front.
    let text: String
    let expected: Set<String>
    /// Where others import it from.
    let path: String?
    /// The name under which others amend it, and the name of the model that it amends.
    let base: String?
    let amends: String?

    var testDescription: String { "language.md:\(line)" }

    static func all(in page: String) -> [Example] {
      var result: [Example] = []
      var notes: [String: String] = [:]
      var block: (line: Int, lines: [String])?
      for (number, line) in page.components(separatedBy: "\n").enumerated() {
        if var open = block {
          if line == "```" {
            result.append(Example(open.line, open.lines, notes))
            (block, notes) = (nil, [:])
          } else {
            open.lines.append(line)
            block = open
          }
        } else if line == "```seam" {
          block = (number + 1, [])
        } else if line.hasPrefix("<!-- "), let colon = line.firstIndex(of: ":") {
          let key = String(line[line.index(line.startIndex, offsetBy: 5)..<colon])
          let value = line[line.index(after: colon)...].replacing("-->", with: "").trimming()
          notes[key] = notes[key].map { "\($0), \(value)" } ?? value
        }
      }
      return result
    }

    private init(_ line: Int, _ lines: [String], _ notes: [String: String]) {
      self.line = line
      var text = lines.joined(separator: "\n") + "\n"
      if let with = notes["with"] { text = with + "\n\n" + text }
      let isWhole = lines.contains { line in
        ["model ", "library ", "amend "].contains { line.hasPrefix($0) }
      }
      self.text = isWhole ? text : "model example\n\n" + text
      expected = Set(
        (notes["expect"] ?? "").split(separator: ",").map { $0.trimming() })
      path = notes["file"]
      base = notes["base"]
      amends = notes["amends"]
    }
  }
}
