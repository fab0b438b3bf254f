// Files, as the operating system knows them. Everything that is loaded as code goes through here.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

package enum Posix {
  /// What went wrong last, in words.
  package static var lastError: String { String(cString: strerror(errno)) }

  package static var processID: Int32 { getpid() }

  /// A variable of the environment, unless it is empty.
  package static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Everything in the environment, as a child gets it.
  package static var wholeEnvironment: [String] {
    var result: [String] = []
    var next = environ
    while let entry = next.pointee {
      result.append(String(cString: entry))
      next += 1
    }
    return result
  }

  /// What is known of a file, not following a link at its end.
  package struct Facts {
    package var owner: UInt32
    package var mode: UInt32
    package var size: Int
    package var modified: Int
    package var isFolder: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFDIR) }
    package var isFile: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFREG) }
    package var isMine: Bool { owner == geteuid() }
  }

  package static func facts(_ path: String, following: Bool = false) -> Facts? {
    var buffer = stat()
    guard (following ? stat(path, &buffer) : lstat(path, &buffer)) == 0 else { return nil }
    #if canImport(Darwin)
      let modified = buffer.st_mtimespec.tv_sec
    #else
      let modified = buffer.st_mtim.tv_sec
    #endif
    return Facts(
      owner: buffer.st_uid, mode: UInt32(buffer.st_mode), size: Int(buffer.st_size),
      modified: Int(modified))
  }

  package static func isExecutable(_ path: String) -> Bool {
    facts(path, following: true)?.isFile == true && access(path, X_OK) == 0
  }

  /// Where programs are looked for.
  package static var searchPath: String { environment("PATH") ?? "/usr/local/bin:/usr/bin:/bin" }

  /// The file that a program's name stands for; parts of the search path that are relative are passed
  /// over.
  package static func program(named name: String, searchPath: String = searchPath) -> String? {
    if name.contains("/") { return name.hasPrefix("/") && isExecutable(name) ? name : nil }
    return searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
      .map { "\($0)/\(name)" }.first(where: isExecutable)
  }

  /// Makes a folder for its owner alone; whether it is there now.
  package static func makeFolder(_ path: String) -> Bool {
    mkdir(path, 0o700) == 0 || errno == EEXIST
  }

  /// A new folder for its owner alone.
  package static func makeTemporaryFolder() -> String? {
    let base = environment("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array("\(base)/seamcheck-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Names in a folder.
  package static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  package static func remove(_ path: String) { _ = unlink(path) }
  package static func removeFolder(_ path: String) { _ = rmdir(path) }
  package static func rename(_ from: String, _ to: String) -> Bool {
    #if canImport(Glibc)
      Glibc.rename(from, to) == 0
    #elseif canImport(Musl)
      Musl.rename(from, to) == 0
    #else
      Darwin.rename(from, to) == 0
    #endif
  }
  /// Marks a file as used now.
  package static func touch(_ path: String) { _ = utimes(path, nil) }
  package static var now: Int { time(nil) }

  /// Writes a new file for its owner alone; whether all of it has been written.
  package static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    let isWritten = writeAll(bytes, to: file)
    return close(file) == 0 && isWritten
  }

  /// Writes to an open file; whether all of it has been written.
  package static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { writeSome(file, $0) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { break }
      done += count
    }
    return done == bytes.count
  }

  private static func writeSome(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(file, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(file, bytes.baseAddress, bytes.count)
    #endif
  }

  /// The bytes of a file that is no link, up to a size beyond which it cannot be one of ours.
  package static func read(_ path: String, limit: Int = 64 << 20) -> [UInt8]? {
    guard let facts = facts(path), facts.isFile, facts.isMine, facts.size <= limit else {
      return nil
    }
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return readAll(file, limit: limit)
  }

  private static func readAll(_ file: Int32, limit: Int) -> [UInt8]? {
    var result: [UInt8] = []
    while result.count <= limit {
      guard let some = readSome(file, 1 << 16) else { return nil }
      if some.isEmpty { return result }
      result += some
    }
    return nil
  }

  /// Up to `count` bytes, none at the end; `nil` after an error.
  package static func readSome(_ file: Int32, _ count: Int) -> [UInt8]? {
    while true {
      var length = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        #if canImport(Glibc)
          length = Glibc.read(file, buffer.baseAddress, count)
        #elseif canImport(Musl)
          length = Musl.read(file, buffer.baseAddress, count)
        #else
          length = Darwin.read(file, buffer.baseAddress, count)
        #endif
        initialized = max(0, length)
      }
      if length >= 0 { return bytes }
      if errno != EINTR { return nil }
    }
  }
}
