import Foundation
import SeamChecking
import SeamIR
import SeamSystem
import TestSupport
import Testing

@testable import SeamExplicit

/// Searches that stop and go on.
@Suite struct CheckpointTests {
  private static func place() -> URL {
    FileManager.default.temporaryDirectory.appending(path: "seam-checkpoint-\(UUID().uuidString)")
  }

  private func engine(
    writing path: URL? = nil, resuming from: URL? = nil, threads: Int = 1
  ) -> ExhaustiveEngine {
    ExhaustiveEngine(
      threads: threads,
      checkpoints: CheckpointPlan(path: path?.path, seconds: 0, resumes: from?.path))
  }

  /// Stopped at any depth and gone on, with another number of threads, all is as if never stopped.
  @Test(arguments: 0..<12)
  func goingOnComesToTheSameResult(seed: UInt64) throws {
    let system = RandomSystem.system(seed: seed)
    let expected = summary(try run(ExhaustiveEngine(), system), system)
    let file = Self.place()
    defer { try? FileManager.default.removeItem(at: file) }
    for depth in 0..<6 {
      let part = try run(engine(writing: file), system, Budget(depth: depth))
      guard part.stopped != nil else { break }
      #expect(part.checkpoint != nil)
      let rest = try run(engine(resuming: file, threads: 1 + depth % 3), system)
      #expect(summary(rest, system) == expected, "depth \(depth): \(system.text)")
    }
  }

  /// A limit in the middle of a level leaves the beginning of the level; and so again and again.
  @Test func manyStopsAreAsGoodAsNone() throws {
    let system = Models.philosophers(7).system
    let expected = summary(try run(ExhaustiveEngine(), system), system)
    let file = Self.place()
    defer { try? FileManager.default.removeItem(at: file) }
    var limit = 50
    var result = try run(engine(writing: file), system, Budget(states: limit))
    while result.stopped != nil {
      limit *= 2
      result = try run(
        engine(writing: file, resuming: file, threads: 2), system, Budget(states: limit))
    }
    #expect(limit > 400)
    #expect(summary(result, system) == expected)
  }

  @Test func whatIsNoCheckpointOfThisIsRefused() throws {
    let system = Models.philosophers(5).system
    let file = Self.place()
    defer { try? FileManager.default.removeItem(at: file) }
    _ = try run(engine(writing: file), system, Budget(depth: 4))
    let whole = try Data(contentsOf: file)
    func refusal(_ data: Data?, _ system: TransitionSystem) throws -> String {
      try? FileManager.default.removeItem(at: file)
      try data?.write(to: file)
      var message = "accepted"
      do { _ = try run(engine(resuming: file), system) } catch let problem as CheckpointProblem {
        message = problem.message
      }
      return message
    }
    #expect(try refusal(whole, system) == "accepted")
    #expect(try refusal(whole, Models.philosophers(6).system).contains("another model"))
    #expect(try refusal(nil, system).contains("no such file"))
    #expect(try refusal(Data(), system).contains("no checkpoint"))
    #expect(try refusal(Data("model m\n".utf8), system).contains("no checkpoint"))
    for count in [30, 200, whole.count - 9, whole.count - 1] {
      #expect(try refusal(whole.prefix(count), system).contains("damaged"), "\(count) bytes")
    }
    #expect(try refusal(whole + [0], system).contains("damaged"))
    for place in stride(from: 23, to: whole.count, by: 7) {
      var changed = whole
      changed[place] ^= 0x40
      #expect(try refusal(changed, system) != "accepted", "byte \(place)")
    }
  }

  /// Cells outside their ranges never reach compiled code, even where the sum is right.
  @Test func cellsOutsideTheirRangesAreRefused() throws {
    let system = Models.counter(to: 4).system
    let program = Program(system)
    let file = Self.place()
    defer { try? FileManager.default.removeItem(at: file) }
    let mark = SearchMark(
      core: SearchMark.name(of: system), width: 1, levels: [0, 1],
      foundAt: Array(repeating: nil, count: program.items.count), shownInitially: [:],
      transitions: 0, actionCounts: Array(repeating: 0, count: program.actions.count),
      endDepth: -1, isBounded: false, isUnordered: false, seconds: 0)
    for (word, isGood) in [(UInt64(4), true), (7, false)] {
      try withUnsafeBytes(of: word) {
        try CheckpointFile(path: file.path).write(mark, states: $0)
      }
      if isGood {
        _ = try run(engine(resuming: file), system)
      } else {
        #expect(throws: CheckpointProblem.self) { try run(engine(resuming: file), system) }
      }
    }
  }

  @Test func aFileThatCannotBeWrittenIsSaidAndNoMore() throws {
    let system = Models.philosophers(5).system
    let nowhere = Self.place().appending(path: "no/such/folder")
    let result = try run(engine(writing: nowhere), system)
    guard case .failed? = result.checkpoint else {
      Issue.record("\(String(describing: result.checkpoint))")
      return
    }
    #expect(summary(result, system) == summary(try run(ExhaustiveEngine(), system), system))
  }

  @Test func statesThatNeedMoreThanTheLimitAreRefused() throws {
    let system = Models.philosophers(9).system
    let file = Self.place()
    defer { try? FileManager.default.removeItem(at: file) }
    let part = try run(engine(writing: file), system, Budget(depth: 12))
    // A word each, and no room for an index.
    let bytes = part.statistics.states * 8
    #expect(throws: CheckpointProblem.self) {
      try run(engine(resuming: file), system, Budget(memoryBytes: bytes))
    }
  }
}
