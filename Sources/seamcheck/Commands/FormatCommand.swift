import ArgumentParser
import Foundation
import SeamDiagnostics
import SeamDriver
import SeamReport

struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt", abstract: "Formats models in place.",
    discussion: """
      A file that cannot be parsed is left as it is. `-` formats standard input to standard output.

      EXAMPLES
        seamcheck fmt models/*.seam
        seamcheck fmt --fix model.seam      applies the mends that diagnostics offer, then formats
        seamcheck fmt --check models/*.seam exits 1 if anything is not formatted; changes nothing
      """)

  @Argument(help: "The files, or `-`.", completion: .file(extensions: ["seam"]))
  var files: [String]

  @Flag(help: "Apply fix-its first.")
  var fix = false

  @Flag(help: "Only tell which files are not formatted.")
  var check = false

  @Flag(help: "Print to standard output instead of changing the files.")
  var stdout = false

  @OptionGroup var look: LookOptions

  func run() throws {
    var status = ExitStatus.holds
    for file in files { status = status.combined(with: format(file)) }
    throw ExitStatusError(status)
  }

  private func format(_ file: String) -> ExitStatus {
    var diagnostics = Diagnostics()
    defer { Console.error(render(diagnostics, look.errorStyle)) }
    let source: SourceText?
    if file == "-" {
      let data = (try? FileHandle.standardInput.readToEnd()) ?? Data()
      source = SourceText(path: "<stdin>", bytes: Array(data))
    } else {
      source = InputFile.read(file, diagnostics: &diagnostics)
    }
    guard let source,
      let result = FileFormatter.format(source, appliesFixIts: fix, diagnostics: &diagnostics)
    else { return .badInput }
    if check {
      if result.isChanged { Console.out("\(file)\n") }
      return result.isChanged ? .violated : .holds
    }
    if stdout || file == "-" {
      Console.out(result.text)
    } else if result.isChanged {
      FileFormatter.replace(file, with: result.text, diagnostics: &diagnostics)
    }
    return diagnostics.hasErrors ? .badInput : .holds
  }
}
