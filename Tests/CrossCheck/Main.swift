// Prepares what `scripts/crosscheck` compares: systems written for Rumur and Spin, and what our own
// engines say of them. A tool for this repository alone.

import Foundation
import SeamChecking
import SeamDiagnostics
import SeamDriver
import SeamExport
import SeamIR
import SeamLowering
import SeamSystem
import TestSupport

@main
enum Main {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("crosscheck: \(error)\n".utf8))
      exit(1)
    }
  }

  /// `crosscheck FOLDER SEED COUNT MODEL[:NAME=VALUE[,NAME=VALUE]]…`: the models, and COUNT random
  /// systems and half as many random models from SEED on.
  private static func run(_ arguments: [String]) throws {
    guard arguments.count >= 3, let seed = UInt64(arguments[1]), let count = Int(arguments[2])
    else { throw Failure("usage: crosscheck FOLDER SEED COUNT MODEL[:NAME=VALUE,…]…") }
    let folder = URL(filePath: arguments[0])
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let models = Array(arguments.dropFirst(3))
    _ = try Parallel.map(models.count) { try prepareModel(models[$0], in: folder) }
    _ = try Parallel.map(count) { offset in
      let number = seed + UInt64(offset)
      try Case(name: "core-\(number)", system: RandomSystem.system(seed: number), source: nil)
        .write(to: folder, native: false)
    }
    let areTaken = try Parallel.map((count + 1) / 2) {
      try prepareText(seed + UInt64($0), in: folder)
    }
    let refused = areTaken.count { !$0 }
    if refused > count / 10 {
      throw Failure("\(refused) random models are refused: see \(folder.path)")
    }
  }

  /// Writes a random model.
  ///
  /// - Returns: Whether it is taken: the generator may write one whose numbers do not fit, but no text it
  ///   writes is malformed.
  private static func prepareText(_ number: UInt64, in folder: URL) throws -> Bool {
    let source = RandomModel.text(seed: number)
    var diagnostics = Diagnostics()
    let file = folder.appending(path: "model-\(number).seam")
    try Data(source.utf8).write(to: file)
    guard let system = system(file.path, [], &diagnostics) else {
      try Data(DiagnosticRenderer(usesColour: false).render(diagnostics).utf8)
        .write(to: folder.appending(path: "model-\(number).refused"))
      return false
    }
    try Case(name: "model-\(number)", system: system, source: source)
      .write(to: folder, native: false)
    return true
  }

  /// Writes a model, given as a path with settings behind a colon; what is set to `any` is left open,
  /// and all its variants are one system.
  private static func prepareModel(_ argument: String, in folder: URL) throws {
    let parts = argument.split(separator: ":", maxSplits: 1).map(String.init)
    let settings = parts.count > 1 ? parts[1].split(separator: ",").map(String.init) : []
    var diagnostics = Diagnostics()
    guard let system = system(parts[0], settings, &diagnostics) else {
      throw Failure(DiagnosticRenderer(usesColour: false).render(diagnostics))
    }
    let base = URL(filePath: parts[0]).deletingPathExtension().lastPathComponent
    let name = ([base] + settings).joined(separator: "-")
    try Case(name: name, system: system, source: nil).write(to: folder, native: true)
  }

  private static func system(
    _ path: String, _ assignments: [String], _ diagnostics: inout Diagnostics
  ) -> TransitionSystem? {
    let open = assignments.filter { $0.hasSuffix("=any") }.map { String($0.dropLast(4)) }
    guard
      let session = Session.load(path: path, amendments: [], diagnostics: &diagnostics),
      let settings = session.settings(
        assignments: assignments.filter { !$0.hasSuffix("=any") }, configuration: nil,
        diagnostics: &diagnostics),
      let varying = session.varying(open, fixed: settings, diagnostics: &diagnostics)
    else { return nil }
    return session.system(
      LoweringOptions(settings: settings, open: Set(varying)), diagnostics: &diagnostics)
  }
}

struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
