// A checkpoint is one file: a line that says what it is, the mark as one line of JSON, the states of
// all levels as they lie in the log (64-bit words, lowest byte first), and a check sum of all of it. It
// takes the place of an older one in one step, so that there is always a whole one.

import Foundation
import SeamIR

/// A file that a search can go on from.
struct CheckpointFile {
  let path: String

  private static let heading = "seamcheck checkpoint 1\n"
  private static let markMax = 64 << 20
  /// States are written and read so many bytes at a time, a multiple of eight.
  private static let stretch = 8 << 20

  // MARK: - Writing

  /// Writes a file beside the old one, and then in its place.
  ///
  /// - Throws: What the file system says; the old file is still there then.
  func write(_ mark: SearchMark, states: UnsafeRawBufferPointer) throws {
    let target = URL(filePath: path).resolvingSymlinksInPath()
    let part = target.deletingLastPathComponent()
      .appending(path: ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
    do {
      let descriptor = open(part.path, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { throw Self.systemError }
      let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      var sum = CheckSum()
      let head = Data(Self.heading.utf8) + (try JSONEncoder().encode(mark)) + Data("\n".utf8)
      sum.add(head)
      try file.write(contentsOf: head)
      for start in stride(from: 0, to: states.count, by: Self.stretch) {
        let bytes = Data(states[start..<min(start + Self.stretch, states.count)])
        sum.add(bytes)
        try file.write(contentsOf: bytes)
      }
      try file.write(contentsOf: sum.bytes)
      try file.synchronize()
      guard rename(part.path, target.path) == 0 else {
        throw Self.systemError
      }
    } catch {
      try? FileManager.default.removeItem(at: part)
      throw error
    }
  }

  private static var systemError: NSError { NSError(domain: NSPOSIXErrorDomain, code: Int(errno)) }

  // MARK: - Reading

  /// The mark of a file that a search of the system made; and the file, at the first state.
  func reader(
    for system: TransitionSystem, _ program: Program
  ) throws(CheckpointProblem) -> Reader {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw problem("there is no such file, or it cannot be read")
    }
    let heading = Data(Self.heading.utf8)
    let size = (try? file.seekToEnd()) ?? 0
    guard (try? file.seek(toOffset: 0)) != nil,
      let start = try? file.read(upToCount: heading.count), start == heading
    else { throw problem("it is no checkpoint that this version of seamcheck has written") }
    var line = Data()
    while line.last != UInt8(ascii: "\n") {
      guard line.count < Self.markMax, let more = try? file.read(upToCount: 1 << 16), !more.isEmpty
      else { throw damaged }
      if let end = more.firstIndex(of: UInt8(ascii: "\n")) {
        line += more[...end]
      } else {
        line += more
      }
    }
    guard let mark = try? JSONDecoder().decode(SearchMark.self, from: line) else { throw damaged }
    guard mark.core == SearchMark.name(of: system) else {
      throw problem(
        "it was written for another model, other parameters or other properties than these")
    }
    guard mark.fits(system, program) else { throw damaged }
    let (bytes, isHuge) = mark.stateCount.multipliedReportingOverflow(by: 8 * mark.width)
    let head = heading.count + line.count
    guard !isHuge, size == UInt64(head + CheckSum.byteCount) &+ UInt64(bytes),
      (try? file.seek(toOffset: UInt64(head))) != nil
    else { throw damaged }
    var sum = CheckSum()
    sum.add(heading + line)
    return Reader(
      mark: mark, fields: program.packing.fields, file: file, sum: sum, damaged: damaged)
  }

  /// A file whose mark has been read.
  struct Reader {
    let mark: SearchMark
    fileprivate let fields: [PackedField]
    fileprivate let file: FileHandle
    fileprivate var sum: CheckSum
    fileprivate let damaged: CheckpointProblem

    /// Reads all states, and looks at each cell: code that was made for the ranges of the cells will
    /// run on them.
    mutating func read(into states: UnsafeMutableRawBufferPointer) throws(CheckpointProblem) {
      var start = 0
      while start < states.count {
        let count = min(CheckpointFile.stretch, states.count - start)
        guard let data = try? file.read(upToCount: count), data.count == count else {
          throw damaged
        }
        sum.add(data)
        data.copyBytes(
          to: UnsafeMutableRawBufferPointer(rebasing: states[start..<start + count]))
        start += count
      }
      guard let rest = try? file.readToEnd(), rest == sum.bytes else { throw damaged }
      let words = states.bindMemory(to: UInt64.self)
      for state in stride(from: 0, to: words.count, by: mark.width) {
        for field in fields {
          let value = (words[state + Int(field.word)] >> field.shift) & field.mask
          if value > field.span { throw damaged }
        }
      }
    }
  }

  private func problem(_ reason: String) -> CheckpointProblem {
    CheckpointProblem(message: "`\(path)` cannot be resumed from: \(reason)")
  }

  private var damaged: CheckpointProblem { problem("it is damaged") }
}

/// A sum over bytes that shows damage, not malice.
///
/// What is added at a time is a piece of its own.
private struct CheckSum {
  private var state: UInt64 = 0x2545_f491_4f6c_dd1d

  static let byteCount = 8

  mutating func add(_ data: Data) { data.withUnsafeBytes { add($0) } }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var place = 0
    while place + 8 <= bytes.count {
      mix(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    var rest = UInt64(bytes.count) << 56
    while place < bytes.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    mix(rest)
  }

  private mutating func mix(_ word: UInt64) {
    let product = (state ^ word).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
    state = (product.high ^ product.low) &+ 0xd6e8_feb8_6659_fd93
  }

  var bytes: Data { withUnsafeBytes(of: state.littleEndian) { Data($0) } }
}
