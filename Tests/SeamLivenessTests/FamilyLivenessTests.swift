import SeamChecking
import SeamExplicit
import SeamIR
import SeamInterpreter
import SeamLiveness
import Testing

/// Whole runs of all variants from one graph against a search for each variant alone.
@Suite struct FamilyLivenessTests {
  /// Two switches, which actions, beginnings and formulas may ask for.
  private static let switches = [CellID(1), CellID(2)]
  private static let radixes = [2, 3]

  /// A random system behind two switches.
  private static func family(_ dice: inout Dice) -> TransitionSystem {
    let small = SmallSystem.random(&dice)
    let formula = AutomatonTests.random(&dice, size: 2 + dice.roll(5))
    // The switches come behind the place, so the signal moves on.
    func moved(_ term: Term) -> Term { term.rewritten { $0.index == 1 ? .cell(CellID(3)) : nil } }
    var system = small.system(formula)
    let extra = zip(["first", "second"], radixes).map {
      Cell(name: $0, range: 0...($1 - 1), isBool: $1 == 2)
    }
    system.cells.insert(contentsOf: extra, at: 1)
    system.stateCellCount = 3
    for (number, radix) in radixes.enumerated() {
      system.initialValues.append(Array(0..<radix))
      system.openParameters.append(
        OpenParameter(
          name: extra[number].name, cell: switches[number],
          domain: (0..<radix).map { ($0, "\($0)") }))
    }
    if dice.roll(3) == 0 {
      // Where the place is only known once a switch is.
      system.initialValues[0] = [0]
      system.initialBody = [.assign(.cell(SmallSystem.placeCell), .cell(switches[0]))]
    }
    if dice.roll(4) == 0 {
      system.initialBody.insert(.assume(.or([asked(&dice), asked(&dice)])), at: 0)
    }
    for number in system.actions.indices {
      let action = system.actions[number]
      system.actions[number].body = action.body.map { statement in
        guard case .assign(.cell(let cell), let term) = statement, cell.index == 1 else {
          return statement
        }
        return .assign(.cell(CellID(3)), term)
      }
      if dice.roll(2) == 0 {
        system.actions[number].guardTerm = .and([action.guardTerm, asked(&dice)])
      }
    }
    for number in system.properties.indices {
      guard case .temporal(let formula) = system.properties[number].kind else { continue }
      let asked = dice.roll(4) == 0 ? asked(&dice) : nil
      system.properties[number].kind = .temporal(
        Self.mapped(formula) { atom in
          let atom = moved(atom)
          return asked.map { .or([atom, $0]) } ?? atom
        })
    }
    return system
  }

  private static func asked(_ dice: inout Dice) -> Term {
    let number = dice.roll(2)
    return .equality(.cell(switches[number]), .constant(dice.roll(radixes[number])))
  }

  private static func mapped(_ formula: Formula, _ change: (Term) -> Term) -> Formula {
    switch formula {
    case .atom(let atom): .atom(change(atom))
    case .not(let body): .not(mapped(body, change))
    case .next(let body): .next(mapped(body, change))
    case .and(let left, let right): .and(mapped(left, change), mapped(right, change))
    case .or(let left, let right): .or(mapped(left, change), mapped(right, change))
    case .until(let left, let right): .until(mapped(left, change), mapped(right, change))
    case .release(let left, let right): .release(mapped(left, change), mapped(right, change))
    }
  }

  @Test(arguments: 0..<8) func everyVariantIsAsItsOwnSearch(seed: Int) throws {
    var dice = Dice(UInt64(7000 + seed))
    var counts = [true: 0, false: 0]
    var mixed = 0
    for _ in 0..<60 {
      let system = Self.family(&dice)
      #expect(system.complaints() == [])
      let liveness = try FamilyLiveness(
        system, budget: Budget(), shouldStop: { false }, progress: { _ in })
      let findings = liveness.pieces.indices.map {
        liveness.findings(of: $0, shouldStop: { false })
      }
      let verdicts = try #require(liveness.verdicts(findings)[0])
      var seen: Set<Bool> = []
      var variant = 0
      for first in 0..<Self.radixes[0] {
        for second in 0..<Self.radixes[1] {
          var single = system
          single.openParameters = []
          single.initialValues[1] = [first]
          single.initialValues[2] = [second]
          // A choice that is ruled out has no run at all, and is no variant.
          if try Interpreter(single).initialStates().isEmpty { continue }
          let result = try LivenessEngine(completing: ExhaustiveEngine()).run(
            single, budget: Budget(), shouldStop: { false }, progress: { _ in })
          switch result.verdicts[0] {
          case .holds(.exhausted): #expect(verdicts[variant] == true)
          case .violated(.trace): #expect(verdicts[variant] == false)
          default: Issue.record("\(result.verdicts[0])")
          }
          if let holds = verdicts[variant] {
            counts[holds, default: 0] += 1
            seen.insert(holds)
          }
          variant += 1
        }
      }
      #expect(verdicts.count == variant)
      if seen.count == 2 { mixed += 1 }
    }
    // Neither answer is rare, and variants of one family do differ.
    #expect((counts[true] ?? 0) > 40 && (counts[false] ?? 0) > 40 && mixed > 5)
  }
}
