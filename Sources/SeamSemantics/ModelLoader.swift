import Foundation
import SeamDiagnostics
import SeamSyntax

/// Where the files of a model are read from.
public protocol ModelFiles: Sendable {
  /// Reads a file, or says why that cannot be; `span` is the import that asks for it.
  func read(_ path: String, importedAt span: Span?, _ diagnostics: inout Diagnostics)
    -> SourceText?
}

/// The files of the machine, as they are now.
public struct FilesOnDisk: ModelFiles {
  public init() {}

  public func read(
    _ path: String, importedAt span: Span?, _ diagnostics: inout Diagnostics
  ) -> SourceText? {
    ModelLoader.read(path, importedAt: span, &diagnostics)
  }
}

/// Finds, parses, merges and checks the files of a model.
public enum ModelLoader {
  /// The largest file that is read, in bytes.
  public static let fileSizeMax = 64 << 20
  /// How deep imports may nest.
  static let importDepthMax = 32

  /// Loads a model.
  ///
  /// - Parameters:
  ///   - path: The model's file.
  ///   - amendments: Files that start with `amend`, applied in order.
  ///   - files: Where the model and its imports are read from; amendments are on disk.
  ///   - diagnostics: Takes what is wrong with the text.
  /// - Returns: `nil` where there was an error.
  public static func load(
    path: String, amendments: [String] = [], from files: any ModelFiles = FilesOnDisk(),
    diagnostics: inout Diagnostics
  ) -> CheckedModel? {
    guard let source = files.read(path, importedAt: nil, &diagnostics) else { return nil }
    return load(source, amendments: amendments, from: files, diagnostics: &diagnostics)
  }

  /// Loads a model whose main file has been read already; imports are looked for beside its path.
  public static func load(
    _ source: SourceText, amendments: [String] = [], from files: any ModelFiles = FilesOnDisk(),
    diagnostics: inout Diagnostics
  ) -> CheckedModel? {
    let file = ParsedFile.parse(source, diagnostics: &diagnostics)
    guard case .model(let name, let documentation) = file.heading else {
      switch file.heading {
      case .library(let name):
        diagnostics.error(
          "not-a-model", "this is a library; import it from a model", at: name.span)
      case .amendment(let name, _, _):
        diagnostics.error(
          "not-a-model",
          "this amends model `\(name.text)`; check that model with `--amend \(source.path)`",
          at: name.span)
      case .model, .missing: break
      }
      return nil
    }
    var imported = Imports(files: files, seen: [canonical(source.path)])
    imported.add(importsOf: file, stack: [canonical(source.path)], &diagnostics)
    var declarations = imported.declarations + file.declarations
    var conflicts = AmendmentConflicts()
    for path in amendments {
      guard let text = read(path, importedAt: nil, &diagnostics) else { continue }
      let amendment = ParsedFile.parse(text, diagnostics: &diagnostics)
      guard case .amendment(let model, _, let changes) = amendment.heading else {
        diagnostics.error(
          "not-an-amendment",
          "`\(path)` is not an amendment: it must start with `amend \(name.text) {`",
          at: nil)
        continue
      }
      if model.text != name.text {
        diagnostics.error(
          "amendment", "this amends model `\(model.text)`, not `\(name.text)`", at: model.span,
          fixIts: [FixIt("replace with `\(name.text)`", replacing: model.span, with: name.text)])
        continue
      }
      // With a contradiction what one finds amiss in the other's result would only confuse.
      conflicts.add(changes, path: path, &diagnostics)
      if diagnostics.all.contains(where: { $0.id == "amendment-conflict" }) { return nil }
      declarations = Amendment(changes: changes).applied(to: declarations, &diagnostics)
    }
    if diagnostics.hasErrors, declarations.isEmpty { return nil }
    return CheckedModel.checking(
      name: name.text, documentation: documentation, declarations: declarations,
      diagnostics: &diagnostics)
  }

  /// Reads a file, or says why that cannot be.
  public static func read(
    _ path: String, importedAt span: Span?, _ diagnostics: inout Diagnostics
  ) -> SourceText? {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      diagnostics.error("no-file", "there is no file `\(path)`", at: span)
      return nil
    }
    if isDirectory.boolValue {
      diagnostics.error("not-a-file", "`\(path)` is a directory; a model is a file", at: span)
      return nil
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      diagnostics.error("unreadable", "`\(path)` cannot be read", at: span)
      return nil
    }
    defer { try? handle.close() }
    // One byte more than allowed tells a file that is too large without reading all of it; a
    // device or a pipe without an end stops there as well.
    guard let data = try? handle.read(upToCount: fileSizeMax + 1) ?? Data() else {
      diagnostics.error("unreadable", "`\(path)` cannot be read", at: span)
      return nil
    }
    if data.count > fileSizeMax {
      diagnostics.error(
        "too-large", "`\(path)` is larger than \(fileSizeMax >> 20) MB; a model is not", at: span)
      return nil
    }
    return SourceText(path: path, bytes: Array(data))
  }

  static func canonical(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }

  /// Declarations of imported files, each file once.
  private struct Imports {
    let files: any ModelFiles
    var seen: Set<String>
    var declarations: [Declaration] = []

    mutating func add(
      importsOf file: ParsedFile, stack: [String], _ diagnostics: inout Diagnostics
    ) {
      for item in file.imports {
        let base = URL(fileURLWithPath: file.source.path).deletingLastPathComponent()
        let path = item.path.hasPrefix("/") ? item.path : join(base.relativePath, item.path)
        let key = canonical(path)
        if stack.contains(key) {
          diagnostics.error(
            "import-cycle", "`\(item.path)` imports itself, directly or through others",
            at: item.span)
          continue
        }
        guard seen.insert(key).inserted else { continue }
        guard stack.count < importDepthMax else {
          diagnostics.error(
            "import-depth", "imports nest more than \(importDepthMax) deep", at: item.span)
          continue
        }
        guard let source = files.read(path, importedAt: item.span, &diagnostics) else { continue }
        let imported = ParsedFile.parse(source, diagnostics: &diagnostics)
        if case .amendment(let name, _, _) = imported.heading {
          diagnostics.error(
            "import-amendment", "an amendment is given with `--amend`, not imported",
            at: item.span, notes: [Note("it amends `\(name.text)`", at: name.span)])
          continue
        }
        add(importsOf: imported, stack: stack + [key], &diagnostics)
        declarations += imported.declarations
      }
    }

    private func join(_ directory: String, _ path: String) -> String {
      directory.isEmpty || directory == "." ? path : directory + "/" + path
    }
  }
}
