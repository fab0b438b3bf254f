import Foundation
import SeamChecking
import SeamIR
import SeamNative
import SeamTraces
import TestSupport
import Testing

@testable import SeamExplicit
import SeamSystem

/// Native code against the bytecode, which the other tests hold against the reference.
@Suite struct NativeAgreementTests {
  /// Many systems share one object, since a compiler takes longer to start than for one of them.
  @Test(arguments: randomBlocks(8)) func randomSystemsAgree(block: Int) throws {
    let systems = (0..<40).map { RandomSystem.system(seed: UInt64(block * 40 + $0)) }
    try agree(systems)
  }

  @Test func knownSystemsAgree() throws {
    try agree([
      Models.philosophers(6).system, Models.filter(3).system,
      Models.filter(3, broken: true).system, Models.counter(to: 9).system,
    ])
  }

  /// Undefined behaviour in the C would end the process.
  @Test func nothingIsUndefined() throws {
    let systems = (1000..<1040).map { RandomSystem.system(seed: $0) }
    try agree(
      systems, flags: ["-O1", "-fsanitize=undefined", "-fsanitize-undefined-trap-on-error"])
  }

  private func agree(_ systems: [TransitionSystem], flags: [String] = ["-O0"]) throws {
    let codes = try NativeFolder.compiled(systems, flags: flags)
    for (index, (system, code)) in zip(systems, codes).enumerated() {
      for budget in [Budget(), Budget(depth: index % 4), Budget(states: 5 + index)] {
        let expected = try run(ExhaustiveEngine(), system, budget)
        // It takes over at the first level, and at later ones.
        for first in [0, 1 + index % 5] {
          var engine = ExhaustiveEngine()
          engine.supply = { $0 >= first ? code : nil }
          let result = try run(engine, system, budget)
          #expect(summary(result, system) == summary(expected, system), "\(system.text)")
          if result.statistics.depth >= first && result.stopped == nil {
            #expect(result.native == .fromLevel(first))
          }
        }
      }
      #expect(successors(system, nil) == successors(system, code), "\(system.text)")
    }
  }

  /// The successors of the first states, in order, word for word, with hashes and findings.
  private func successors(_ system: TransitionSystem, _ code: NativeCode?) -> [String] {
    let program = Program(system)
    var expander = Expander(program)
    if let code { expander.adopt(code) }
    let width = program.packing.wordCount
    var batch = Batch(width: width, capacity: 100_000)
    let values = system.initialValues.compactMap(\.first)
    guard values.count == system.stateCellCount else { return [] }
    _ = expander.begin(with: values, into: &batch)
    var lines: [String] = []
    var number = 0
    while number < batch.count && number < 300 {
      expander.machine.findings.removeAll()
      let state = Array(UnsafeBufferPointer(start: batch.words.base + number * width, count: width))
      let first = batch.count
      let count = expander.expand(batch.words.base + number * width, into: &batch)
      let findings = Set(expander.machine.findings)
        .map { "\($0.action) \($0.item)" }.sorted()
      let moves = (first..<batch.count).map { place in
        let words = UnsafeBufferPointer(start: batch.words.base + place * width, count: width)
        return "\(batch.actions.base[place]): \(Array(words)) \(batch.hashes.base[place])"
      }
      lines.append("\(state) \(moves) \(count) \(findings) \(expander.machine.isBounded)")
      number += 1
    }
    return lines
  }
}

/// A folder for objects of tests.
struct NativeFolder {
  /// One object with the code of all the systems.
  static func compiled(_ systems: [TransitionSystem], flags: [String]) throws -> [NativeCode] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "seam-native-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let sources = systems.enumerated().map { SuccessorSource(MovePlan($1), number: $0) }
    let text = folder.appending(path: "code.c")
    let object = folder.appending(path: "code.so")
    try Data(SuccessorSource.file(sources)).write(to: text)
    let problem = Compiler.compile(text.path(), to: object.path(), flags: flags)
    #expect(problem == nil)
    return try sources.map { try NativeCode.load(object.path(), $0).get() }
  }
}
