import Foundation
import SeamDiagnostics
import SeamSemantics
import SeamSyntax

/// What formatting a file gave.
public struct Formatted: Sendable {
  public let text: String
  /// Whether the text differs from what was there.
  public let isChanged: Bool
}

/// Formats models, and never loses one.
public enum FileFormatter {
  /// Mends are looked for again in what they lead to, but not for ever.
  private static let roundsMax = 20

  /// Formats a text, with `appliesFixIts` after carrying out the mends that the parser offers and,
  /// once it is content, those of the checker.
  ///
  /// The result is `nil` where nothing can be done; `diagnostics` says why. With mends, a text that
  /// still has errors comes back mended but not formatted, and `diagnostics` tells the errors.
  public static func format(
    _ source: SourceText, appliesFixIts: Bool, diagnostics: inout Diagnostics
  ) -> Formatted? {
    var current = source
    if appliesFixIts {
      for _ in 0..<roundsMax {
        guard let mended = mended(current) else { break }
        current = mended
      }
    }
    let isMended = current.bytes != source.bytes
    let file = ParsedFile.parse(current, diagnostics: &diagnostics)
    if diagnostics.hasErrors {
      guard isMended else { return nil }
      return Formatted(text: String(decoding: current.bytes, as: UTF8.self), isChanged: true)
    }
    let text = formatted(file)
    return Formatted(text: text, isChanged: Array(text.utf8) != source.bytes)
  }

  /// The text after one round of mends; `nil` where there are none.
  private static func mended(_ source: SourceText) -> SourceText? {
    var diagnostics = Diagnostics()
    let file = ParsedFile.parse(source, diagnostics: &diagnostics)
    if !diagnostics.hasErrors, case .model = file.heading {
      // What else the checker has to say is for `check`.
      _ = ModelLoader.load(source, diagnostics: &diagnostics)
    }
    let (bytes, applied) = FixItApplier.apply(from: diagnostics, to: source)
    guard applied > 0, bytes != source.bytes else { return nil }
    return SourceText(path: source.path, bytes: bytes)
  }

  /// Puts a new text in the place of a file in one step: a crash leaves the old or the new one.
  ///
  /// The new file keeps the old one's permissions, and a symbolic link stays one.
  public static func replace(_ path: String, with text: String, diagnostics: inout Diagnostics) {
    let target = URL(filePath: path).resolvingSymlinksInPath()
    let temporary = target.deletingLastPathComponent()
      .appending(path: ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: target.path)
      try Data(text.utf8).write(to: temporary, options: .withoutOverwriting)
      if let permissions = attributes[.posixPermissions] {
        try FileManager.default.setAttributes(
          [.posixPermissions: permissions], ofItemAtPath: temporary.path)
      }
      guard rename(temporary.path, target.path) == 0 else {
        throw CocoaError(.fileWriteUnknown)
      }
    } catch {
      try? FileManager.default.removeItem(at: temporary)
      diagnostics.error(
        "unwritable-file", "`\(path)` cannot be written: \(error.localizedDescription)", at: nil)
    }
  }
}
