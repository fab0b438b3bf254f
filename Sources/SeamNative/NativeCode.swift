import SeamSystem
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Successor code that has been loaded; threads share it.
package final class NativeCode: Sendable {
  /// Looks at a state and appends its successors, as a context says.
  package typealias Expand =
    @convention(c) (UnsafeMutableRawPointer, UnsafePointer<UInt64>) -> Void

  /// Good as long as this object lives.
  package let expand: Expand
  /// The most findings that one state can show.
  package let findingLimit: Int
  /// Of the operating system; only kept to be given back.
  private nonisolated(unsafe) let handle: UnsafeMutableRawPointer
  /// The open file that the code was loaded from, if it has none of its own on disk.
  ///
  /// It stays open as long as the code, since the loader knows objects by their paths, and the path
  /// of another file with the same number would be the same.
  private let file: Int32?

  private init(
    _ handle: UnsafeMutableRawPointer, _ file: Int32?, _ expand: @escaping Expand,
    findingLimit: Int
  ) {
    self.handle = handle
    self.file = file
    self.expand = expand
    self.findingLimit = findingLimit
  }

  deinit {
    dlclose(handle)
    if let file { close(file) }
  }

  /// Loads bytes that are known to be an object of ours.
  ///
  /// Where the system can, exactly these bytes are loaded, whatever becomes of the file at `path`.
  static func load(
    _ bytes: [UInt8], at path: String, _ source: SuccessorSource
  ) -> Result<NativeCode, NativeProblem> {
    if let file = memoryFile() {
      if Posix.writeAll(bytes, to: file),
        case .success(let code) = load("/proc/self/fd/\(file)", source, from: file)
      {
        return .success(code)
      }
      close(file)
    }
    return load(path, source)
  }

  /// A file in memory, where the system has such; its headers do not show Swift how to make one.
  private static func memoryFile() -> Int32? {
    typealias Make = @convention(c) (UnsafePointer<CChar>, UInt32) -> Int32
    guard let make = dlsym(nil, "memfd_create") else { return nil }
    let closeOnExecution: UInt32 = 1
    let file = unsafeBitCast(make, to: Make.self)("seamcheck", closeOnExecution)
    return file >= 0 ? file : nil
  }

  /// Loads a shared object that is known to be one of ours.
  package static func load(
    _ path: String, _ source: SuccessorSource, from file: Int32? = nil
  ) -> Result<NativeCode, NativeProblem> {
    guard let handle = dlopen(path, RTLD_NOW | RTLD_LOCAL) else {
      return .failure(NativeProblem("the object cannot be loaded"))
    }
    guard let version = dlsym(handle, "seam_version"),
      let expand = dlsym(handle, "seam_expand_\(source.number)")
    else {
      dlclose(handle)
      return .failure(NativeProblem("the object has no successor function"))
    }
    typealias Version = @convention(c) () -> Int
    guard unsafeBitCast(version, to: Version.self)() == NativeContext.abiVersion else {
      dlclose(handle)
      return .failure(NativeProblem("the object is of another version"))
    }
    return .success(
      NativeCode(
        handle, file, unsafeBitCast(expand, to: Expand.self), findingLimit: source.findingLimit))
  }
}
