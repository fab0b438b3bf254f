import SeamIR
import SeamInvariants
import SeamRanking
import SeamSymbolic
import Testing

/// The rule for responses against a decision that shares nothing with it.
@Suite struct RandomResponseTests {
  /// A system with a monitor for □(cause → ◇effect), and its formula.
  private struct Watched {
    let small: SmallSystem
    let formula: Formula
    let system: TransitionSystem

    init(_ small: SmallSystem, isAtom0Cause: Bool) {
      self.small = small
      let (cause, effect) = isAtom0Cause ? (CellID(0), CellID(1)) : (CellID(1), CellID(0))
      formula = .leadsTo(.atom(.cell(cause)), .atom(.cell(effect)))
      var system = small.system(formula)
      // The monitor's cell comes before the scratch cells, which move up by one.
      let (owed, signal, verdict) = (CellID(1), CellID(2), CellID(3))
      func moved(_ term: Term) -> Term {
        term.rewritten { $0 == SmallSystem.signalCell ? .cell(signal) : nil }
      }
      system.cells = [
        system.cells[0], Cell(name: "owed", range: 0...1, isBool: true), system.cells[1],
        Cell(name: "bad", range: 0...1, isBool: true),
      ]
      system.stateCellCount = 2
      system.initialValues.append([0])
      for index in system.actions.indices {
        system.actions[index].body = system.actions[index].body.map { statement in
          guard case .assign(.cell(SmallSystem.signalCell), let value) = statement else {
            return statement
          }
          return .assign(.cell(signal), value)
        }
      }
      let terms = [cause, effect].map { moved(small.atoms[$0.index]) }
      system.monitors = [
        Monitor(
          name: "p",
          update: [
            .assign(
              .cell(owed),
              .conjunction([.disjunction([.cell(owed), terms[0]]), .negation(terms[1])]))
          ], verdict: verdict)
      ]
      let resting = terms.map { $0.rewritten { $0 == signal ? .no : nil } }
      system.responses = [
        Response(
          property: 0, owed: owed,
          owesAtRest: .conjunction([resting[0], .negation(resting[1])]))
      ]
      system.properties[0].kind = .temporal(.no)
      self.system = system
    }
  }

  private static func isRight(
    _ ranking: Ranking, _ symbolic: SymbolicSystem, _ sample: StateSample
  ) -> Bool {
    let named = symbolic.named(ranking, ofResponse: 0)
    func value(_ variable: SymbolicVariable, _ before: Int, _ after: Int) -> Int {
      guard variable.index < sample.columns.count else { return 0 }
      return sample.columns[variable.index][variable.role == .next ? after : before]
    }
    return (0..<sample.count).allSatisfy { state in
      named.ready.body.holds { value($0, state, state) }
    }
      && sample.moves.allSatisfy { move in
        guard let to = move.to else { return true }
        return named.progress.body.holds { value($0, move.from, to) }
      }
  }

  /// No ranking that keeps the premises, however it was come by, is of a response that does not come.
  @Test(arguments: 0..<8) func whatKeepsThePremisesHolds(seed: Int) throws {
    var dice = Dice(UInt64(7000 + seed))
    var kept = 0
    var violated = 0
    var found = 0
    for _ in 0..<150 {
      let watched = Watched(.random(&dice), isAtom0Cause: dice.roll(2) == 0)
      #expect(watched.system.complaints().isEmpty)
      let holds = NaiveDecision(watched.small, watched.formula).holds()
      if !holds { violated += 1 }
      let symbolic = try SymbolicSystem(encoding: watched.system)
      let sample = StateSample(
        exploring: watched.system, statesMax: 100, notesMoves: true, until: { false })
      #expect(sample.isComplete)
      for _ in 0..<40 {
        let place = SymbolicTerm.variable(symbolic.variables[0])
        func perPlace(_ values: Int) -> SymbolicTerm {
          (1..<watched.small.placeCount).reduce(.integer(dice.roll(values))) { rest, number in
            .selection(.equality(place, .integer(number)), .integer(dice.roll(values)), rest)
          }
        }
        let ranking = Ranking(
          helpful: perPlace(symbolic.promises.count), levels: [perPlace(3), perPlace(2)])
        guard Self.isRight(ranking, symbolic, sample) else { continue }
        kept += 1
        #expect(holds, "\(watched.small)\n\(ranking)")
      }
      // What is guessed from all states is right in all states.
      guard
        case .found(let rankings) = RankingFinder().run(
          of: symbolic, instance: watched.system, until: { false })
      else { continue }
      let isRight = Self.isRight(rankings[0], symbolic, sample)
      if isRight { found += 1 }
      #expect(!isRight || holds, "\(watched.small)\n\(rankings)")
    }
    #expect(kept > 20 && violated > 20 && found > 10, "\(kept) \(violated) \(found)")
  }
}
