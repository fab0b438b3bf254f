// Where shared objects are kept. A file's name says for what it was made and what its bytes hash to,
// so that one rename puts it in place and a damaged one shows itself. What lies here is loaded into
// the process, so the folder has to be its user's alone.

import SeamSystem

/// A folder for shared objects.
struct CodeCache {
  let folder: String
  /// Whether it goes away with its content.
  let isTemporary: Bool
  private let byteLimit: Int

  private static let fileLimit = 256
  private static let suffix = ".so"

  /// The user's cache, or a temporary folder where that is not there or not safe.
  static func open(_ settings: NativeSettings) -> Result<CodeCache, NativeProblem> {
    if let home = settings.cacheHome, let folder = prepared(home) {
      return .success(
        CodeCache(folder: folder, isTemporary: false, byteLimit: settings.cacheBytes))
    }
    guard let folder = Posix.makeTemporaryFolder() else {
      return .failure(NativeProblem("no folder to compile in: \(Posix.lastError)"))
    }
    return .success(CodeCache(folder: folder, isTemporary: true, byteLimit: .max))
  }

  /// The folder in a cache home, made where it is missing; `nil` where others could put files there.
  private static func prepared(_ home: String) -> String? {
    if Posix.facts(home, following: true) == nil, !Posix.makeFolder(home) { return nil }
    guard let base = Posix.facts(home, following: true), base.isFolder else { return nil }
    // Where others may rename what is in the home, ours could become theirs.
    let isSticky = base.mode & 0o1000 != 0
    guard base.isMine || base.owner == 0, base.mode & 0o022 == 0 || isSticky else { return nil }
    var folder = home
    for name in ["seamcheck", "native"] {
      folder += "/\(name)"
      guard Posix.makeFolder(folder), let facts = Posix.facts(folder), facts.isFolder, facts.isMine,
        facts.mode & 0o022 == 0
      else { return nil }
    }
    let probe = "\(folder)/probe.\(Posix.processID)"
    guard Posix.write([], to: probe) else { return nil }
    Posix.remove(probe)
    return folder
  }

  /// A path for a file in the making.
  func scratch(_ key: String, _ ending: String) -> String {
    "\(folder)/\(key).\(Posix.processID).\(UInt32.random(in: 0 ... .max))\(ending)"
  }

  /// Code that is kept under the key; damaged files are removed.
  func load(_ key: String, _ source: SuccessorSource) -> NativeCode? {
    for name in Posix.names(in: folder)
    where name.hasPrefix("\(key)-") && name.hasSuffix(CodeCache.suffix) {
      let path = "\(folder)/\(name)"
      if let bytes = Posix.read(path), name == CodeCache.name(key, bytes),
        case .success(let code) = NativeCode.load(bytes, at: path, source)
      {
        Posix.touch(path)
        return code
      }
      Posix.remove(path)
    }
    return nil
  }

  /// Takes a finished object in, and loads it.
  func adopt(
    _ object: String, for key: String, _ source: SuccessorSource
  ) -> Result<NativeCode, NativeProblem> {
    guard let bytes = Posix.read(object) else {
      return .failure(NativeProblem("the compiler left no object that can be read"))
    }
    let path = "\(folder)/\(CodeCache.name(key, bytes))"
    guard Posix.rename(object, path) else {
      return .failure(NativeProblem("the object cannot be kept: \(Posix.lastError)"))
    }
    let result = NativeCode.load(bytes, at: path, source)
    if case .failure = result { Posix.remove(path) }
    if !isTemporary { trim(keeping: path) }
    return result
  }

  /// Removes a temporary folder; loaded code stays usable.
  func close() {
    guard isTemporary else { return }
    for name in Posix.names(in: folder) { Posix.remove("\(folder)/\(name)") }
    Posix.removeFolder(folder)
  }

  private static func name(_ key: String, _ bytes: [UInt8]) -> String {
    "\(key)-\(SHA256.hex(bytes))\(suffix)"
  }

  /// Removes what has not been used for longest, and what an interrupted compiler has left.
  private func trim(keeping kept: String) {
    var files = Posix.names(in: folder).compactMap { name -> (path: String, facts: Posix.Facts)? in
      let path = "\(folder)/\(name)"
      return Posix.facts(path).map { (path, $0) }
    }
    for file in files where !file.path.hasSuffix(CodeCache.suffix) || !file.path.contains("-") {
      if file.facts.modified < Posix.now - 3600 { Posix.remove(file.path) }
    }
    files.sort { $0.facts.modified > $1.facts.modified }
    var bytes = 0
    for (number, file) in files.enumerated() {
      bytes += file.facts.size
      if number >= CodeCache.fileLimit || bytes > byteLimit, file.path != kept {
        Posix.remove(file.path)
      }
    }
  }
}
