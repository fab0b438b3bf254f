import Foundation
import SeamDiagnostics
import SeamSemantics

/// The files of a model as they were in a revision that git knows.
struct FilesInGit: ModelFiles {
  /// The revision as an object's name, which cannot be taken for an option.
  private let commit: String
  private let revision: String

  /// Looks the revision up in the repository that a file is in.
  init?(revision: String, beside path: String, diagnostics: inout Diagnostics) {
    let folder = Self.folder(of: path)
    let found = Self.git([
      "-C", folder, "rev-parse", "--verify", "--quiet", "--end-of-options",
      "\(revision)^{commit}",
    ])
    guard let found, let commit = found.split(separator: UInt8(ascii: "\n")).first else {
      diagnostics.error(
        "no-revision", "git knows no revision `\(revision)` where `\(path)` is", at: nil)
      return nil
    }
    self.commit = String(decoding: commit, as: UTF8.self)
    self.revision = revision
  }

  func read(
    _ path: String, importedAt span: Span?, _ diagnostics: inout Diagnostics
  ) -> SourceText? {
    let name = URL(fileURLWithPath: path).lastPathComponent
    let bytes = Self.git([
      "-C", Self.folder(of: path), "cat-file", "blob", "\(commit):./\(name)",
    ])
    guard let bytes else {
      diagnostics.error("no-file", "there is no file `\(path)` in revision `\(revision)`", at: span)
      return nil
    }
    if bytes.count > ModelLoader.fileSizeMax {
      diagnostics.error("too-large", "`\(path)` is too large for a model", at: span)
      return nil
    }
    return SourceText(path: path, bytes: bytes)
  }

  private static func folder(of path: String) -> String {
    URL(fileURLWithPath: path).deletingLastPathComponent().path
  }

  /// What git prints; `nil` where there is no git or it fails.
  private static func git(_ arguments: [String]) -> [UInt8]? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = (try? pipe.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? Array(data) : nil
  }
}
