import SeamDiagnostics
import Testing

@testable import SeamSyntax

@Suite struct ParserTests {
  @Test func theBigExampleParses() {
    let source = SourceText(path: "t.seam", text: bigExample)
    var diagnostics = Diagnostics()
    let file = ParsedFile.parse(source, diagnostics: &diagnostics)
    for d in diagnostics.all { print(d.span?.description ?? "", d.message) }
    #expect(diagnostics.all.isEmpty)
    #expect(file.declarations.count == 31)
  }
}
