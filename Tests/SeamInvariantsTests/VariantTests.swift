import Foundation
import SeamDiagnostics
import SeamIR
import SeamLowering
import SeamSemantics
import SeamSymbolic
import Testing

@testable import SeamInvariants

/// What is said of variants, against a look at each of them.
@Suite struct VariantTests {
  private let symbolic: SymbolicSystem
  private let grid: VariantGrid

  init() throws {
    var diagnostics = Diagnostics()
    let path = NmiProofTests.root.appending(path: "models/vcpu_nmi.seam").path
    let model = try #require(ModelLoader.load(path: path, diagnostics: &diagnostics))
    let open: Set = ["propagate", "fault", "arrival"]
    let settings = try #require(model.configurations.first { $0.name == "final" }).settings
    let system = try #require(
      model.lowered(
        options: LoweringOptions(
          settings: settings.filter { !open.contains($0.key) }, properties: ["in_order"],
          open: open, unbounded: Unbounded(parameters: ["nmis"], cut: 2)),
        diagnostics: &diagnostics))
    symbolic = try SymbolicSystem(encoding: system)
    grid = try #require(VariantGrid(system))
  }

  /// Variants that only look like chosen at random.
  private func someVariants(_ seed: UInt64) -> VariantSet {
    var state = seed
    return VariantSet(
      (0..<grid.count).filter { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 62 == 0
      }, of: grid.count)
  }

  /// A state with the switches of a variant.
  private func state(_ values: [Int], of variant: Int) -> [Int] {
    var result = values
    for (parameter, value) in zip(symbolic.system.openParameters, grid.variant(variant)) {
      result[parameter.cell.index] = value
    }
    return result
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func conditionsAreOfExactlyTheirVariants(_ seed: UInt64) {
    let set = someVariants(seed)
    let all = VariantSet(0..<grid.count, of: grid.count)
    let cover = VariantSet(
      grid.cover(of: set, among: all).flatMap { grid.numbers(in: $0) }, of: grid.count)
    #expect(cover == set)
    let cared = someVariants(seed + 100)
    var (terms, fewer) = (
      VariantTerms(symbolic, grid, among: all), VariantTerms(symbolic, grid, among: cared)
    )
    let blank = Array(repeating: 0, count: symbolic.variables.count)
    for variant in 0..<grid.count {
      let values = state(blank, of: variant)
      #expect(terms.term(set).holds { values[$0.index] } == set.contains(variant))
      guard cared.contains(variant) else { continue }
      #expect(fewer.term(set).holds { values[$0.index] } == set.contains(variant))
    }
  }

  @Test func movesAreOfExactlyTheVariantsThatCanMakeThem() {
    let sample = StateSample(
      exploring: symbolic.system, statesMax: 2_000, notesMoves: true, until: { false })
    let moves = MoveVariants(symbolic, grid)
    let history = Array(
      repeating: 0, count: symbolic.variables.count - symbolic.system.stateCellCount)
    for move in sample.moves.enumerated().filter({ $0.offset % 97 == 0 }).map(\.element) {
      guard let to = move.to else { continue }
      let before = sample.columns.map { $0[move.from] } + history
      let after = sample.columns.map { $0[to] } + history
      let made = moves.variants(from: before, to: after)
      for variant in 0..<grid.count {
        let (first, second) = (state(before, of: variant), state(after, of: variant))
        let isMade = symbolic.trans.body.holds {
          $0.role == .next ? second[$0.index] : first[$0.index]
        }
        #expect(made.contains(variant) == isMade)
      }
    }
  }
}
