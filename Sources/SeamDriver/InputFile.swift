import Foundation
import SeamDiagnostics
import SeamSemantics

/// Files named on the command line.
public enum InputFile {
  /// Whether there is such a file; where there is none, tells which name beside it comes nearest.
  ///
  /// What else can be wrong with a file shows when the loader reads it.
  static func exists(_ path: String, diagnostics: inout Diagnostics) -> Bool {
    if FileManager.default.fileExists(atPath: path) { return true }
    let url = URL(filePath: path)
    let folder = url.deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let near = nearest(
      to: url.lastPathComponent, among: names.filter { $0.hasSuffix(".seam") }.sorted())
    diagnostics.error(
      "no-file", "there is no file `\(path)`", at: nil,
      notes: near.map { [Note("did you mean `\($0)`, in the same folder?")] } ?? [])
    return false
  }

  /// Reads a file, or says why that cannot be.
  public static func read(_ path: String, diagnostics: inout Diagnostics) -> SourceText? {
    guard exists(path, diagnostics: &diagnostics) else { return nil }
    return ModelLoader.read(path, importedAt: nil, &diagnostics)
  }
}
