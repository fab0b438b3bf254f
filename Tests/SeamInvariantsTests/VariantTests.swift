import Foundation
import SeamDiagnostics
import SeamIR
import SeamLowering
import SeamSMT
import SeamSemantics
import SeamSymbolic
import TestSupport
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
      })
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
    let all = VariantSet(0..<grid.count)
    let cover = VariantSet(
      grid.cover(of: set, among: all).flatMap { grid.numbers(in: $0) })
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
    let moves = MoveVariants(symbolic, grid)
    for (before, after) in sampledMoves() {
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

  /// Some states of all variants together, with moves that a variant makes from them.
  private func sampledMoves() -> [(before: [Int], after: [Int])] {
    let sample = StateSample(
      exploring: symbolic.system, statesMax: 2_000, notesMoves: true, until: { false })
    let history = Array(
      repeating: 0, count: symbolic.variables.count - symbolic.system.stateCellCount)
    return sample.moves.enumerated().filter { $0.offset % 97 == 0 }.map(\.element).compactMap {
      move in
      move.to.map { to in
        (sample.columns.map { $0[move.from] } + history, sample.columns.map { $0[to] } + history)
      }
    }
  }

  @Test func variantsAreBelowOthersThatMakeAllTheirMoves() throws {
    let order = try VariantOrder(symbolic, grid, goal: symbolic.safe([0]), limits: SMTLimits())
    func number(_ propagate: Int, _ fault: Int, _ arrival: Int) throws -> Int {
      let byName = ["propagate": propagate, "fault": fault, "arrival": arrival]
      return grid.number(
        try symbolic.system.openParameters.map { try #require(byName[$0.name]) })
    }
    // A fault is one more thing that can happen, and so is an NMI at any time.
    #expect(try order.above(number(0, 0, 1)).contains(number(0, 1, 1)))
    #expect(try order.above(number(0, 0, 1)).contains(number(0, 1, 0)))
    #expect(try !order.above(number(0, 1, 1)).contains(number(0, 0, 1)))
    #expect(try !order.above(number(0, 0, 0)).contains(number(1, 0, 0)))
    let moves = MoveVariants(symbolic, grid)
    for (before, after) in sampledMoves() where before != after {
      let made = moves.variants(from: before, to: after)
      for variant in made.members {
        #expect(order.above(variant).allSatisfy(made.contains))
      }
    }
  }

  @Test func thoseThatAreNotBelowOthersStandForAll() throws {
    let order = try VariantOrder(symbolic, grid, goal: symbolic.safe([0]), limits: SMTLimits())
    for seed in 1...20 as ClosedRange<UInt64> {
      let set = someVariants(seed)
      let few = order.maximal(of: set)
      #expect(few.isSubset(of: set) && set.isSubset(of: order.below(few)))
      for variant in few.members {
        #expect(order.above(variant).allSatisfy { !few.contains($0) })
      }
    }
    // A goal that speaks of a switch says something else of each of its values.
    let goal = SymbolicTerm.conjunction(
      symbolic.system.openParameters.map { parameter in
        .equality(.variable(symbolic.variables[parameter.cell.index]), .integer(0))
      })
    let none = try VariantOrder(symbolic, grid, goal: goal, limits: SMTLimits())
    let set = someVariants(1)
    #expect(none.maximal(of: set) == set && none.below(set) == set)
  }

  /// What is told of states by rows of bits, against a look at each of them.
  @Test func statesAreToldFromRowsOfBits() throws {
    let vocabulary = CubeVocabulary(
      symbolic, relevance: Relevance(symbolic, goal: try symbolic.safe([0])))
    let all = VariantSet(0..<grid.count)
    var states = try VariantStates(
      exploring: symbolic.system, asked: all, grid: grid, statesMax: 100_000, until: { false })
    #expect(states.isComplete && states.count > 100)
    let variant = 7
    for state in stride(from: 0, to: states.count, by: 29) {
      let values = states.columns.map { $0[state] }
      let facts = vocabulary.facts(about: values, level: 1).all
      for place in stride(from: 0, to: facts.count - 2, by: 5) {
        let some = [facts[place], facts[place + 2]]
        let having = (0..<states.count).filter { other in
          some.allSatisfy { $0.holds { states.columns[$0][other] } }
        }
        var owners = VariantSet()
        for other in having { owners.formUnion(states.sets[states.owners[other]]) }
        #expect(states.owners(of: some, among: all) == owners)
        let lemma = Cube(facts: some).lemma(symbolic)
        #expect(states.owners(breaking: [lemma]) == [owners])
        let own = having.filter { states.sets[states.owners[$0]].contains(variant) }
        #expect(states.having(some, in: variant) == own.first)
        let cell = vocabulary.source.plainCells[place % vocabulary.source.plainCells.count]
        let seen = Set(own.map { states.columns[cell][$0] })
        #expect(
          states.values(of: cell, where: some, in: VariantSet([variant])) == seen)
      }
    }
  }

  /// What a variant reaches of the cells that matter, as values in their order.
  private func reached(
    _ states: VariantStates, _ variant: Int, on cells: [Int]
  ) -> Set<[Int]> {
    Set(
      (0..<states.count).filter { states.sets[states.owners[$0]].contains(variant) }.map { state in
        cells.map { states.columns[$0][state] }
      })
  }

  @Test func aSliceReachesTheSameAsFarAsItsCellsGo() throws {
    let relevance = Relevance(symbolic, goal: try symbolic.safe([0]))
    let cells = relevance.cells.map(\.index).sorted()
    let all = VariantSet(0..<grid.count)
    func explored(_ system: TransitionSystem, _ asked: VariantSet) throws -> VariantStates {
      let states = try VariantStates(
        exploring: system, asked: asked, grid: grid, statesMax: 100_000, until: { false })
      #expect(states.isComplete)
      return states
    }
    let whole = try explored(symbolic.system, all)
    let slice = try explored(relevance.slice(of: symbolic.system), all)
    #expect(slice.count < whole.count)
    let few = VariantSet(stride(from: 3, to: grid.count, by: 7))
    let some = try explored(relevance.slice(of: symbolic.system), few)
    #expect(some.count < slice.count)
    for variant in 0..<grid.count {
      let states = reached(whole, variant, on: cells)
      #expect(states.count > 10)
      #expect(reached(slice, variant, on: cells) == states)
      #expect(reached(some, variant, on: cells) == (few.contains(variant) ? states : []))
    }
  }

  /// Sets against sets of the standard library.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func setsOfVariantsAreSets(_ seed: UInt64) {
    var generator = SplitMix64(state: seed)
    func numbers() -> Set<Int> {
      let low = Int.random(in: 0..<300, using: &generator)
      let count = Int.random(in: 0..<12, using: &generator)
      let width = Int.random(in: 1..<400, using: &generator)
      return Set((0..<count).map { _ in low + Int.random(in: 0..<width, using: &generator) })
    }
    let (one, other) = (numbers(), numbers())
    let (left, right) = (VariantSet(one), VariantSet(other))
    #expect(left.members == one.sorted() && left.count == one.count && left.first == one.min())
    #expect(left.isEmpty == one.isEmpty && (left == right) == (one == other))
    #expect(left.union(right) == VariantSet(one.union(other)))
    #expect(left.intersection(right) == VariantSet(one.intersection(other)))
    #expect(left.subtracting(right) == VariantSet(one.subtracting(other)))
    #expect(left.isSubset(of: right) == one.isSubset(of: other))
    #expect(left.intersection(right).isSubset(of: left))
    #expect(left.isDisjoint(with: right) == one.isDisjoint(with: other))
    #expect((0..<800).allSatisfy { left.contains($0) == one.contains($0) })
    var fewer = left
    var rest = one
    for number in one.shuffled(using: &generator).prefix(5) {
      fewer.remove(number)
      rest.remove(number)
      #expect(fewer == VariantSet(rest))
    }
  }
}
