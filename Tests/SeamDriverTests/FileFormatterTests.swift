import Foundation
import SeamDiagnostics
import Testing

@testable import SeamDriver

@Suite struct FileFormatterTests {
  /// A folder of its own that goes away at the end.
  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test func replacingKeepsPermissionsAndLinks() throws {
    try inFolder { folder in
      let file = folder.appending(path: "a.seam")
      let link = folder.appending(path: "link.seam")
      try Data("old".utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
      var diagnostics = Diagnostics()
      FileFormatter.replace(link.path, with: "new", diagnostics: &diagnostics)
      #expect(diagnostics.all == [])
      #expect(try String(contentsOf: file, encoding: .utf8) == "new")
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
      #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: link.path)) != nil)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left.count == 2)
    }
  }

  @Test func replacingWhatIsNotThere() throws {
    try inFolder { folder in
      var diagnostics = Diagnostics()
      FileFormatter.replace(
        folder.appending(path: "none.seam").path, with: "new", diagnostics: &diagnostics)
      #expect(diagnostics.all.map(\.id) == ["unwritable-file"])
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left == [])
    }
  }

  private func format(_ text: String, fix: Bool = false) -> (text: String?, ids: [String]) {
    var diagnostics = Diagnostics()
    let result = FileFormatter.format(
      SourceText(path: "a.seam", text: text), appliesFixIts: fix, diagnostics: &diagnostics)
    return (result?.text, diagnostics.all.map(\.id))
  }

  @Test func formatting() throws {
    let messy = "model a\nvar x : bool=false // kept\naction go when x{x=false}\n"
    let neat = try #require(format(messy).text)
    #expect(neat != messy)
    #expect(neat.contains("// kept"))
    #expect(format(neat).text == neat)
  }

  @Test func whatDoesNotParseIsLeftAlone() {
    let broken = format("model a\nvar x bool = (\n")
    #expect(broken.text == nil)
    #expect(!broken.ids.isEmpty)
  }

  @Test func mending() throws {
    let wrong = "model a\nvar count: bool = false\naction go when coutn { count = true }\n"
    let mended = try #require(format(wrong, fix: true).text)
    #expect(mended.contains("when count {"))
    #expect(try #require(format(wrong).text).contains("coutn"))
  }
}
