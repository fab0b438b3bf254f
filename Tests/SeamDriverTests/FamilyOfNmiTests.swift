import Foundation
import SeamChecking
import SeamDiagnostics
import SeamExplicit
import SeamFamilies
import SeamIR
import SeamLowering
import SeamSemantics
import SeamTraces
import Testing

@testable import SeamDriver

/// Every variant of system 1 in one exploration, against runs of single variants that are lowered
/// for themselves.
@Suite struct FamilyOfNmiTests {
  /// How many variants are compared, at random.
  private static let sampleSize = 500
  /// Which variants are compared instead; `scripts/whatif-all` compares all of them without tests.
  ///
  /// With `SEAM_ALL_VARIANTS=3/12` it is every twelfth from number 3 on, so that all can be had in pieces.
  private static let piece: (first: Int, stride: Int)? = {
    guard let text = ProcessInfo.processInfo.environment["SEAM_ALL_VARIANTS"] else { return nil }
    let numbers = text.split(separator: "/").compactMap { Int($0) }
    return numbers.count == 2 && numbers[1] > 0 ? (numbers[0], numbers[1]) : (0, 1)
  }()
  static var comparesAll: Bool { piece != nil }

  private func model() throws -> CheckedModel {
    var diagnostics = Diagnostics()
    let path = OracleTests.root.appending(path: "models/vcpu_nmi.seam").path
    return try #require(ModelLoader.load(path: path, diagnostics: &diagnostics))
  }

  @Test func allSwitchesOpen() throws {
    let model = try model()
    let names = model.parameters.filter(\.isSwitch).map(\.name)
    try compare(model, open: names, settings: [:])
  }

  @Test func allSwitchesOpenWithThreeNmis() throws {
    let model = try model()
    let names = model.parameters.filter(\.isSwitch).map(\.name)
    try compare(model, open: names, settings: ["nmis": 3], sample: 40)
  }

  @Test func threeSwitchesOpen() throws {
    try compare(model(), open: ["propagate", "saved_blk", "stray_iret"], settings: [:])
  }

  private func compare(
    _ model: CheckedModel, open: [String], settings: [String: Int], sample: Int = sampleSize
  ) throws {
    var diagnostics = Diagnostics()
    let system = try #require(
      model.lowered(
        options: LoweringOptions(settings: settings, open: Set(open)), diagnostics: &diagnostics))
    #expect(system.complaints() == [])
    let family = try FamilyEngine.run(system)
    #expect(family.stopped == nil)
    let states = family.perVariant(family.stateCounts)
    let moves = family.perVariant(family.moveCounts)
    let depths = family.properties.map { family.depths($0) }
    var random = SystemRandomNumberGenerator()
    let all = Array(0..<family.space.count)
    let chosen =
      Self.piece.map { Array(stride(from: $0.first, to: all.count, by: $0.stride)) }
      ?? Array(all.shuffled(using: &random).prefix(sample))
    if Self.comparesAll { print("\(settings): \(chosen.count) of \(all.count) variants compared") }
    for variant in chosen {
      let own = settings.merging(family.space.settings(of: variant)) { _, new in new }
      let single = try #require(
        model.lowered(options: LoweringOptions(settings: own), diagnostics: &diagnostics))
      let result = try ExhaustiveEngine().run(
        single, budget: Budget(), shouldStop: { false }, progress: { _ in })
      #expect(states[variant] == result.statistics.states, "\(own)")
      #expect(moves[variant] == result.statistics.transitions, "\(own)")
      var shown: [String: Int?] = [:]
      for (index, property) in system.properties.enumerated() {
        shown[property.label] = depths[index][variant]
      }
      for (property, verdict) in zip(single.properties, result.verdicts) {
        if case .undecided = verdict { continue }
        #expect(shown[property.label] == verdict.trace?.steps.count, "\(property.label) in \(own)")
      }
    }
  }
}
