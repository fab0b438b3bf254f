import SeamChecking
import SeamExplicit
import SeamIR
import SeamInterpreter
import SeamSystem
import TestSupport
import Testing

@testable import SeamFamilies

/// One exploration of all variants against one exploration for each.
@Suite struct FamilyTests {
  @Test(arguments: randomBlocks(20)) func everyVariantIsAsItsOwnRun(block: Int) throws {
    for seed in 0..<25 {
      let system = RandomFamily.system(seed: UInt64(block * 25 + seed))
      #expect(system.complaints() == [])
      let family = try FamilyEngine.run(system)
      let texts = Summary.texts(of: family, for: system)
      for variant in 0..<family.space.count {
        let single = Summary.narrowed(system, to: family.space.settings(of: variant))
        let alone = Summary.text(of: try Summary.run(single), for: system)
        #expect(texts[variant] == alone, "variant \(variant) of \(system.text)")
      }
    }
  }

  /// Levels are expanded by several threads as soon as they have two states; whatever the order in
  /// which these come to a state, the answer is that of one thread.
  @Test(arguments: randomBlocks(8)) func threadsChangeNothing(block: Int) throws {
    for seed in 0..<25 {
      let system = RandomFamily.system(seed: UInt64(block * 25 + seed))
      let alone = try FamilyEngine.run(system)
      let expected = Summary.texts(of: alone, for: system)
      for threads in [2, 3] {
        let family = try FamilyEngine.run(system, threads: threads, largeLevel: 2)
        #expect(Summary.texts(of: family, for: system) == expected, "\(threads): \(system.text)")
        #expect(family.behaviour == alone.behaviour)
        #expect(family.wordClasses == alone.wordClasses)
        #expect(family.states == alone.states)
        #expect(family.expansions == alone.expansions)
        #expect(family.stateCounts.count == alone.stateCounts.count)
        #expect(family.depth == alone.depth)
      }
    }
  }

  /// The graph of a family has the same states and moves for each variant, whoever found them.
  @Test func threadsMakeTheSameGraph() throws {
    for seed in 0..<100 {
      let system = RandomFamily.system(seed: UInt64(seed))
      let letters = Array((0..<system.stateCellCount).map { CellID($0) }.suffix(2))
      let graphs = try [1, 3].map {
        try FamilyGraph.explored(system, letters: letters, threads: $0, largeLevel: 2)
      }
      let texts = graphs.map { $0.map { Self.shape($0) } ?? [] }
      #expect(texts[0] == texts[1], "\(system.text)")
    }
  }

  /// What a graph comes to for each variant: letters with the actions and letters that follow, as text.
  private static func shape(_ graph: FamilyGraph) -> [[String]] {
    (0..<graph.space.count).map { variant in
      (0..<graph.stateCount).flatMap { state in
        graph.moves[graph.starts[state]..<graph.starts[state + 1]].filter {
          graph.sets.contains($0.variants, variant)
        }.map { move in
          let target = move.target < 0 ? "fault" : "\(graph.letters[Int(move.target)])"
          return "\(graph.letters[state]) \(move.action) \(target)"
        }
      }.sorted()
        + graph.beginnings.filter { graph.sets.contains($0.variants, variant) }.map {
          "begins \(graph.letters[$0.state])"
        }.sorted()
    }
  }

  /// Choices that the assumptions rule out are no variants.
  @Test func assumptionsRuleOut() throws {
    for seed in 0..<100 {
      let system = RandomFamily.system(seed: UInt64(seed))
      // An assumption about the state as well rules beginnings out, not choices.
      let open = Set(system.openParameters.map(\.cell))
      let isAboutState = system.initialBody.contains { statement in
        guard case .assume(let term) = statement else { return false }
        return term.reads { !open.contains($0) }
      }
      if isAboutState { continue }
      let space = try VariantSpace(system)
      var codes = 1
      for dimension in space.dimensions { codes *= dimension.values.count }
      for code in 0..<codes {
        var rest = code
        let digits = space.dimensions.reversed().map { dimension in
          defer { rest /= dimension.values.count }
          return rest % dimension.values.count
        }
        let digitsInOrder = Array(digits.reversed())
        var settings: [String: Int] = [:]
        for (dimension, digit) in zip(space.dimensions, digitsInOrder) {
          settings[dimension.name] = dimension.values[digit]
        }
        let single = Summary.narrowed(system, to: settings)
        // A monitor may fault at once, so that there is a beginning but no state.
        let beginnings = try Interpreter(single).initialStates()
        #expect((space.variant(digitsInOrder) != nil) == !beginnings.isEmpty)
      }
    }
  }

  @Test func tooManyVariantsAreRefused() {
    var system = TransitionSystem(name: "many")
    for number in 0..<40 {
      system.cells.append(Cell(name: "switch\(number)", range: 0...1, isBool: true))
      system.initialValues.append([0, 1])
      system.stateCellCount += 1
      system.openParameters.append(
        OpenParameter(
          name: "switch\(number)", cell: CellID(number), domain: [(0, "off"), (1, "on")]))
    }
    #expect(throws: VariantSpace.TooMany.self) { try FamilyEngine.run(system) }
  }
}

/// Interned sets against Swift's own.
@Suite struct VariantSetsTests {
  @Test func operationsAreThoseOfSets() {
    var random = SplitMix64(state: 7)
    for count in [1, 5, 63, 64, 65, 200] {
      var sets = VariantSets(variantCount: count)
      var known: [VariantSetID: Set<Int>] = [
        VariantSets.empty: [], VariantSets.all: Set(0..<count),
      ]
      for _ in 0..<200 {
        let members = Set((0..<random.below(count + 1)).map { _ in random.below(count) })
        let made = sets.set { members.contains($0) }
        #expect(known[made] ?? members == members)
        known[made] = members
        guard let (left, right) = known.randomElement(using: &random),
          let (other, more) = known.randomElement(using: &random)
        else { continue }
        for (result, expected) in [
          (sets.intersection(left, other), right.intersection(more)),
          (sets.union(left, other), right.union(more)),
          (sets.difference(left, other), right.subtracting(more)),
        ] {
          var found: Set<Int> = []
          sets.forEach(result) { found.insert($0) }
          #expect(found == expected)
          #expect(sets.size(result) == expected.count)
          #expect(known[result] ?? expected == expected)
          known[result] = expected
        }
      }
    }
  }

  /// Threads that share the sets give equal sets one number.
  @Test func threadsShareSets() {
    let sets = VariantSets(variantCount: 300)
    let workforce = Workforce(threadCount: 3)
    defer { workforce.dismiss() }
    let found = Locked<[Set<Int>: Set<VariantSetID>]>([:])
    workforce.run(true) { _ in
      var sets = sets
      var random = SplitMix64(state: 11)
      for _ in 0..<500 {
        let (step, start) = (1 + random.below(7), random.below(300))
        let multiples = sets.set { $0 % step == 0 }
        let end = sets.set { $0 >= start }
        let part = sets.intersection(multiples, end)
        let members = Set((start..<300).filter { $0 % step == 0 })
        found.withLock { _ = $0[members, default: []].insert(part) }
      }
    }
    for (members, numbers) in found.withLock({ $0 }) {
      #expect(numbers.count == 1)
      for number in numbers {
        var known: Set<Int> = []
        sets.forEach(number) { known.insert($0) }
        #expect(known == members)
      }
    }
  }
}
