// Makes native code beside a search that has begun without it. A search that is over soon never
// starts a compiler: code that is there already is looked for after some milliseconds, and a
// compiler started only after some more.

import SeamSystem
import Foundation

/// Whether to make native code.
public enum NativeMode: String, Sendable, CaseIterable {
  /// Beside the search, which takes it over when it is ready.
  case auto
  /// Before the search.
  case on
  case off
}

/// Native code in the making.
package final class NativeBuild: @unchecked Sendable {
  // Unchecked: everything that changes is read and written under `condition`.
  private let condition = NSCondition()
  private var result: Result<NativeCode, NativeProblem>?
  private var isCancelled = false
  private var hasChild = false
  private let settings: NativeSettings
  private let plan: @Sendable () -> MovePlan

  /// Starts making the code of a plan, which is made on a thread of this.
  package static func start(
    _ mode: NativeMode, _ settings: NativeSettings, _ plan: @escaping @Sendable () -> MovePlan
  ) -> NativeBuild? {
    var settings = settings
    switch mode {
    case .off: return nil
    case .auto: break
    case .on: (settings.lookupDelay, settings.compileDelay) = (0, 0)
    }
    let build = NativeBuild(settings, plan)
    let thread = Thread { build.make() }
    // Terms are trees, and walking a deep one takes stack.
    thread.stackSize = 64 << 20
    thread.start()
    return build
  }

  private init(_ settings: NativeSettings, _ plan: @escaping @Sendable () -> MovePlan) {
    self.settings = settings
    self.plan = plan
  }

  /// The code, once it is there.
  package var code: NativeCode? {
    condition.withLock { if case .success(let code)? = result { code } else { nil } }
  }

  /// Why there will be none, if that is so.
  package var problem: NativeProblem? {
    condition.withLock { if case .failure(let problem)? = result { problem } else { nil } }
  }

  /// Waits until there is code or will be none.
  package func wait() {
    condition.withLock { while result == nil { condition.wait() } }
  }

  /// Gives up; comes back when no compiler is running any more.
  package func cancel() {
    condition.withLock {
      isCancelled = true
      condition.broadcast()
      while hasChild && result == nil { condition.wait() }
    }
  }

  // MARK: - On the thread of its own

  private func make() {
    let result = made()
    condition.withLock {
      self.result = result
      condition.broadcast()
    }
  }

  private func made() -> Result<NativeCode, NativeProblem> {
    let start = Date()
    guard sleep(until: start + settings.lookupDelay) else { return .failure(.cancelled) }
    let compilers: [Compiler]
    switch Compiler.find(settings) {
    case .failure(let problem): return .failure(problem)
    case .success(let found): compilers = found
    }
    let source = SuccessorSource(plan())
    let cache: CodeCache
    switch CodeCache.open(settings) {
    case .failure(let problem): return .failure(problem)
    case .success(let opened): cache = opened
    }
    defer { cache.close() }
    let text = SuccessorSource.file([source])
    let textHash = SHA256.hex(text)
    for compiler in compilers {
      if let code = cache.load(key(textHash, compiler), source) { return .success(code) }
    }
    guard sleep(until: start + settings.compileDelay) else { return .failure(.cancelled) }
    let end = Date() + settings.seconds
    var problems: [NativeProblem] = []
    for compiler in compilers {
      condition.withLock { hasChild = true }
      let result = compile(
        text, by: compiler, key(textHash, compiler), source, in: cache,
        seconds: end.timeIntervalSinceNow)
      guard case .failure(let problem) = result, !isGivenUp, end > Date() else { return result }
      problems.append(problem)
    }
    return .failure(problems.first ?? NativeProblem("there is no C compiler"))
  }

  private func compile(
    _ text: [UInt8], by compiler: Compiler, _ key: String, _ source: SuccessorSource,
    in cache: CodeCache, seconds: Double
  ) -> Result<NativeCode, NativeProblem> {
    let file = cache.scratch(key, ".c")
    let object = cache.scratch(key, ".o.tmp")
    defer {
      Posix.remove(file)
      Posix.remove(object)
    }
    guard Posix.write(text, to: file) else {
      return .failure(NativeProblem("the C text cannot be written: \(Posix.lastError)"))
    }
    let compiled = compiler.compile(file, to: object, seconds: seconds) { self.isGivenUp }
    if case .failure(let problem) = compiled { return .failure(problem) }
    return cache.adopt(object, for: key, source)
  }

  private func key(_ textHash: String, _ compiler: Compiler) -> String {
    let parts = [textHash, compiler.identity, String(NativeContext.abiVersion)]
    return String(SHA256.hex(Array(parts.joined(separator: "\n").utf8)).prefix(48))
  }

  private var isGivenUp: Bool { condition.withLock { isCancelled } }

  /// Whether the time has come before this was cancelled.
  private func sleep(until date: Date) -> Bool {
    condition.withLock {
      while !isCancelled && date > Date() { _ = condition.wait(until: date) }
      return !isCancelled
    }
  }
}
