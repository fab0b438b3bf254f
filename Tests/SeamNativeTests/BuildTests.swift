import SeamSystem
import Foundation
import SeamIR
import Testing

@testable import SeamNative

/// What can go wrong between a plan and loaded code.
///
/// Compilers of these tests are scripts or the machine's own; caches are folders of their own.
@Suite struct BuildTests {
  @Test func codeIsBuiltKeptAndFoundAgain() throws {
    let place = try Place()
    let first = build(place.settings)
    #expect(first.code != nil, "\(first.problem?.message ?? "")")
    let kept = try place.objects()
    #expect(kept.count == 1)
    #expect(try place.permissions(place.cacheFolder) == 0o700)
    // With a compiler that fails, only the cache can have it.
    let compiler = try #require(Compiler.find(place.settings).get().first)
    try place.script("cc", "touch '\(place.path)/ran'; exec '\(compiler.path)' \"$@\"")
    var settings = place.settings
    settings.compiler = "\(place.path)/cc"
    let second = build(settings)
    #expect(second.code != nil, "\(second.problem?.message ?? "")")
    #expect(place.exists("ran"))
    try FileManager.default.removeItem(atPath: "\(place.path)/ran")
    #expect(build(settings).code != nil)
    #expect(!place.exists("ran"))
  }

  @Test func damagedObjectsAreBuiltAgain() throws {
    let place = try Place()
    #expect(build(place.settings).code != nil)
    for damaged in [Data(), Data(count: 100), Data("not code".utf8), nil] {
      let name = try #require(try place.objects().first)
      let path = "\(place.cacheFolder)/\(name)"
      // The last time, all of the old and one byte more.
      let old = try Data(contentsOf: URL(filePath: path))
      let content = damaged ?? old + [0]
      try content.write(to: URL(filePath: path))
      #expect(build(place.settings).code != nil)
      #expect(try place.objects().count == 1)
      #expect(try place.objects() != [name] || Data(contentsOf: URL(filePath: path)) != content)
    }
  }

  @Test func linksAreNotFollowed() throws {
    let place = try Place()
    #expect(build(place.settings).code != nil)
    let name = try #require(try place.objects().first)
    let path = "\(place.cacheFolder)/\(name)"
    try FileManager.default.moveItem(atPath: path, toPath: "\(place.path)/elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: "\(place.path)/elsewhere")
    #expect(build(place.settings).code != nil)
    for name in try place.objects() {
      let facts = try #require(Posix.facts("\(place.cacheFolder)/\(name)"))
      #expect(facts.isFile)
    }
  }

  @Test func unsafeOrUnwritableCachesAreNotUsed() throws {
    let place = try Place()
    let manager = FileManager.default
    try manager.createDirectory(
      atPath: place.cacheFolder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try manager.setAttributes([.posixPermissions: 0o777], ofItemAtPath: place.cacheFolder)
    #expect(build(place.settings).code != nil)
    #expect(try place.objects() == [])
    // A file where the folder should be.
    var settings = place.settings
    settings.cacheHome = "\(place.path)/file"
    try Data().write(to: URL(filePath: "\(place.path)/file"))
    #expect(build(settings).code != nil)
    settings.cacheHome = nil
    #expect(build(settings).code != nil)
  }

  @Test func noCompilerIsSaid() throws {
    let place = try Place()
    var settings = place.settings
    settings.searchPath = "\(place.path)/empty:.:relative"
    #expect(build(settings).problem?.message == "there is no C compiler")
    for odd in ["cc -O3", "./cc", "gcc; true", "\(place.path)/none", place.path] {
      settings.compiler = odd
      #expect(
        build(settings).problem?.message == "CC is set to something that is not an executable file")
    }
  }

  @Test func failingCompilersAreSaid() throws {
    let place = try Place()
    try place.script("cc", "printf 'warning: x\\n\\033[31merror: disk \\007full\\n' >&2; exit 3")
    var settings = place.settings
    settings.compiler = "\(place.path)/cc"
    #expect(
      build(settings).problem?.message
        == "`\(place.path)/cc` failed with 3: [31merror: disk full")
    // One that does nothing, one that leaves rubbish, and one that is no program.
    try place.script("cc", "exit 0")
    #expect(build(settings).problem?.message == "the compiler left no object that can be read")
    try place.script(
      "cc", "while [ \"$1\" != -o ]; do shift; done; echo rubbish > \"$2\"; exit 0")
    #expect(build(settings).problem?.message == "the object cannot be loaded")
    #expect(try place.objects() == [])
    try Data("rubbish".utf8).write(to: URL(filePath: "\(place.path)/cc"))
    #expect(build(settings).problem != nil)
  }

  @Test func theNextCompilerIsTried() throws {
    let place = try Place()
    try place.script("clang", "exit 1")
    var settings = place.settings
    settings.searchPath = "\(place.path):\(settings.searchPath)"
    #expect(build(settings).code != nil)
  }

  @Test func hangingCompilersAreStopped() throws {
    let place = try Place()
    // Its child holds the output open and has to end with it.
    try place.script("cc", "sleep 300 & echo $! > '\(place.path)/child'; wait")
    var settings = place.settings
    settings.compiler = "\(place.path)/cc"
    settings.seconds = 0.5
    let start = ContinuousClock.now
    #expect(
      build(settings).problem?.message == "`\(place.path)/cc` took too long and was stopped")
    #expect(start.duration(to: .now) < .seconds(100))
    let text = try String(contentsOf: URL(filePath: "\(place.path)/child"), encoding: .utf8)
    let child = try #require(Int32(text.filter(\.isNumber)))
    #expect(!isRunning(child))
  }

  @Test func givingUpStopsTheCompiler() throws {
    let place = try Place()
    try place.script("cc", "echo $$ > '\(place.path)/me'; exec sleep 300")
    var settings = place.settings
    settings.compiler = "\(place.path)/cc"
    (settings.lookupDelay, settings.compileDelay) = (0, 0)
    let build = try #require(NativeBuild.start(.auto, settings) { plan })
    while !place.exists("me") || place.content("me").isEmpty { usleep(1000) }
    build.cancel()
    #expect(build.problem?.isCancellation == true)
    #expect(!isRunning(try #require(Int32(place.content("me").filter(\.isNumber)))))
  }

  @Test func shortSearchesStartNoCompiler() throws {
    let place = try Place()
    try place.script("cc", "touch '\(place.path)/ran'; exit 1")
    var settings = place.settings
    settings.compiler = "\(place.path)/cc"
    (settings.lookupDelay, settings.compileDelay) = (3600, 3600)
    let build = try #require(NativeBuild.start(.auto, settings) { plan })
    build.cancel()
    build.wait()
    #expect(build.problem?.isCancellation == true)
    #expect(!place.exists("ran"))
    #expect(NativeBuild.start(.off, settings) { plan } == nil)
  }

  @Test func theCacheIsBounded() throws {
    let place = try Place()
    var settings = place.settings
    settings.cacheBytes = 1
    for step in 1...3 {
      #expect(build(settings, plan(step: step)).code != nil)
      #expect(try place.objects().count == 1)
    }
  }

  /// The text is made of words of ours and of integers, so no name can end up in it.
  @Test func namesDoNotReachTheText() {
    var hostile = plan
    hostile.cells = [
      Cell(name: "*/ #include \"/etc/passwd\"\n%s??/\\", range: 0...3, isBool: false)
    ]
    let text = SuccessorSource.file([SuccessorSource(hostile)])
    #expect(text == SuccessorSource.file([SuccessorSource(plan)]))
  }

  // MARK: - Helpers

  private var plan: MovePlan { plan(step: 1) }

  /// A counter.
  private func plan(step: Int) -> MovePlan {
    let cell = Cell(name: "count", range: 0...3, isBool: false)
    let count = Term.cell(CellID(0))
    let move = MovePlan.Move(
      processor: nil, isUrgent: false, location: nil, guardChecks: [],
      guardTerm: .compare(.less, count, .constant(3 - step)),
      statements: [.assign(.cell(CellID(0)), .arithmetic(.add, count, .constant(step)))],
      probe: [], reports: [])
    return MovePlan(
      cells: [cell], packing: Packing([cell]), actions: [move], stateReports: [], endReports: [],
      processorCount: 0, faults: [])
  }

  private func build(_ settings: NativeSettings, _ plan: MovePlan? = nil) -> NativeBuild {
    let plan = plan ?? self.plan
    guard let build = NativeBuild.start(.on, settings, { plan }) else { preconditionFailure() }
    build.wait()
    return build
  }

  private func isRunning(_ process: Int32) -> Bool {
    // Whoever ends may take a moment to be gone.
    for _ in 0..<200 {
      if kill(process, 0) != 0 { return false }
      let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      if state?.contains(") Z") == true { return false }
      usleep(10_000)
    }
    return true
  }
}

/// A folder for one test.
private final class Place {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path() + "/seam-build-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var settings: NativeSettings {
    var settings = NativeSettings(
      compiler: nil, searchPath: NativeSettings.fromEnvironment.searchPath,
      cacheHome: "\(path)/cache")
    settings.flags = ["-O0"]
    return settings
  }

  var cacheFolder: String { "\(path)/cache/seamcheck/native" }

  func objects() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: cacheFolder).sorted()
  }

  func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(name)") }

  func content(_ name: String) -> String {
    (try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)) ?? ""
  }

  func script(_ name: String, _ body: String) throws {
    let file = "\(path)/\(name)"
    try? FileManager.default.removeItem(atPath: file)
    // A script that a child started meanwhile by another test holds open cannot be run ("text file
    // busy"), so another program writes it.
    try Data("#!/bin/sh\n\(body)\n".utf8).write(to: URL(filePath: "\(file).text"))
    let copied = ChildProcess.run("/bin/cp", ["\(file).text", file], seconds: 60) { false }
    #expect(copied == .ended(status: 0, text: ""))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
  }
}
