import SeamSystem

/// A C compiler on this machine.
package struct Compiler: Sendable, Hashable {
  /// An absolute path.
  let path: String
  /// What to call it with, besides the files.
  var flags: [String]

  /// Compilers that have been looked for, the best first, or why there is none.
  static func find(_ settings: NativeSettings) -> Result<[Compiler], NativeProblem> {
    if let chosen = settings.compiler {
      guard let path = Posix.program(named: chosen, searchPath: settings.searchPath) else {
        return .failure(
          NativeProblem("CC is set to something that is not an executable file"))
      }
      return .success([Compiler(path: path, flags: settings.flags)])
    }
    var seen: Set<String> = []
    let found = ["clang", "cc", "gcc"].compactMap {
      Posix.program(named: $0, searchPath: settings.searchPath)
    }
    .filter { seen.insert($0).inserted }
    guard !found.isEmpty else { return .failure(NativeProblem("there is no C compiler")) }
    return .success(found.map { Compiler(path: $0, flags: settings.flags) })
  }

  /// What tells this compiler from another, and from a later one in its place.
  var identity: String {
    let facts = Posix.facts(path, following: true)
    let file = "\(path) \(facts?.size ?? 0) \(facts?.modified ?? 0)"
    return ([file] + flags).joined(separator: "\n")
  }

  /// Compiles a file to a shared object.
  func compile(
    _ source: String, to object: String, seconds: Double, isCancelled: () -> Bool
  ) -> Result<Void, NativeProblem> {
    let arguments = flags + ["-fPIC", "-shared", "-w", "-o", object, source]
    let outcome = ChildProcess.run(
      path, arguments, seconds: seconds, isCancelled: isCancelled)
    switch outcome {
    case .ended(status: 0, _): return .success(())
    case .ended(let status, let text):
      let said = Compiler.firstLine(text)
      return .failure(
        NativeProblem("`\(path)` failed with \(status)\(said.isEmpty ? "" : ": \(said)")"))
    case .notStarted(let why): return .failure(NativeProblem("`\(path)` did not start: \(why)"))
    case .tooLong: return .failure(NativeProblem("`\(path)` took too long and was stopped"))
    case .cancelled: return .failure(.cancelled)
    }
  }

  /// One line that a terminal can be shown.
  private static func firstLine(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline)
    let line = lines.first { $0.contains("error") } ?? lines.first ?? ""
    let printable = line.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 && $0.isASCII }
    return String(String.UnicodeScalarView(printable).prefix(160))
  }
}

/// Why there is no native code; a clause that a report can show.
package struct NativeProblem: Error, Sendable, Hashable {
  package let message: String
  /// Whether nothing is wrong: the search was over first.
  package let isCancellation: Bool

  init(_ message: String, isCancellation: Bool = false) {
    self.message = message
    self.isCancellation = isCancellation
  }

  static let cancelled = NativeProblem("not needed any more", isCancellation: true)
}

/// What building depends on besides the plan.
package struct NativeSettings: Sendable {
  /// A compiler that was asked for; a name or an absolute path, nothing else.
  package var compiler: String?
  package var searchPath: String
  /// The folder in which folders of caches lie; `nil` for none.
  package var cacheHome: String?
  package var flags: [String] = ["-O1"]
  /// How long a compiler may take.
  package var seconds: Double = 60
  /// How long to wait before looking for code that is there already.
  package var lookupDelay: Double = 0.005
  /// How long to wait before a compiler is started.
  package var compileDelay: Double = 0.03
  /// Cached objects may take this much in all.
  package var cacheBytes = 64 << 20

  package init(compiler: String?, searchPath: String, cacheHome: String?) {
    self.compiler = compiler
    self.searchPath = searchPath
    self.cacheHome = cacheHome
  }

  /// As the environment says.
  package static var fromEnvironment: NativeSettings {
    let home = Posix.environment("HOME").map { "\($0)/.cache" }
    let cache = Posix.environment("XDG_CACHE_HOME") ?? home
    return NativeSettings(
      compiler: Posix.environment("CC"),
      searchPath: Posix.searchPath,
      cacheHome: cache.flatMap { $0.hasPrefix("/") ? $0 : nil })
  }
}

extension Compiler {
  /// Compiles with the first compiler there is, and says what went wrong.
  package static func compile(
    _ source: String, to object: String, flags: [String]
  ) -> NativeProblem? {
    var settings = NativeSettings.fromEnvironment
    settings.flags = flags
    switch find(settings) {
    case .failure(let problem): return problem
    case .success(let compilers):
      for compiler in compilers {
        let result = compiler.compile(source, to: object, seconds: 300) { false }
        if case .failure(let problem) = result { return problem }
        break
      }
      return nil
    }
  }
}
