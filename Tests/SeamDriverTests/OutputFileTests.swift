import Foundation
import SeamDriver
import Testing

/// Files that results are written to, of every kind.
@Suite struct OutputFileTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "seam-\(ProcessInfo.processInfo.globallyUniqueString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func type(_ path: String) throws -> FileAttributeType? {
    try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
  }

  @Test func plainFilesAreReplaced() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "a.txt").path
    try OutputFile.write("one, and more", to: path)
    try OutputFile.write("two", to: path)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "two")
  }

  @Test func aLinkStaysALink() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "a.txt").path
    let link = folder.appending(path: "link").path
    try OutputFile.write("one", to: path)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    try OutputFile.write("two", to: link)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "two")
    #expect(try type(link) == .typeSymbolicLink)
  }

  /// A trace written to a device took the place of the device once.
  @Test func aPipeStaysAPipe() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "pipe").path
    #expect(mkfifo(path, 0o600) == 0)
    // A writer waits for a reader.
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    try OutputFile.write("text", to: path)
    var bytes = [UInt8](repeating: 0, count: 16)
    #expect(read(reader, &bytes, bytes.count) == 4)
    #expect(try type(path) != .typeRegular)
  }

  @Test func foldersAreRefused() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: (any Error).self) { try OutputFile.write("text", to: folder.path) }
    #expect(throws: (any Error).self) {
      try OutputFile.write("text", to: folder.appending(path: "no/such/folder").path)
    }
  }
}
