import Foundation

/// What came of a comparison with a golden file.
public enum GoldenOutcome: Equatable {
  case equal
  case different(String)
}

/// Compares a text with a file that lies beside the test, in its folder `Golden`.
///
/// With the variable `RECORD` set, the file is written instead, and the outcome is a difference, so
/// that a recording run never passes.
public func compareWithGolden(_ text: String, _ name: String, test: String) -> GoldenOutcome {
  let folder = URL(filePath: test).deletingLastPathComponent().appending(path: "Golden")
  let file = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD"] != nil {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return .different("recorded \(name): read it, then run again without RECORD")
    } catch {
      return .different("cannot record \(name): \(error)")
    }
  }
  guard let data = try? Data(contentsOf: file) else {
    return .different("there is no \(name): record it with RECORD=1")
  }
  let wanted = String(decoding: data, as: UTF8.self)
  guard wanted != text else { return .equal }
  let old = wanted.split(separator: "\n", omittingEmptySubsequences: false)
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(old, new).prefix { $0 == $1 }.count
  let was = line < old.count ? String(old[line]) : "(end)"
  let now = line < new.count ? String(new[line]) : "(end)"
  return .different("\(name), line \(line + 1):\n  was: \(was)\n  now: \(now)")
}
