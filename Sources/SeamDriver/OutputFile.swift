import Foundation

/// A file that results are written to.
public enum OutputFile {
  /// Writes a text, in place of what the file held.
  ///
  /// A plain file is replaced in one step, so that a crash leaves the old or the new one. A device
  /// or a pipe is written into: taking its place would destroy it.
  ///
  /// - Throws: Where the file cannot be written.
  public static func write(_ text: String, to path: String) throws {
    let file = URL(filePath: path).resolvingSymlinksInPath()
    let data = Data(text.utf8)
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    let type = attributes?[.type] as? FileAttributeType
    guard let type, type != .typeRegular, type != .typeDirectory else {
      try data.write(to: file, options: .atomic)
      return
    }
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    try handle.write(contentsOf: data)
  }
}
