// Responses by ranking and helpful actions: the rule of Manna and Pnueli ("Completing the temporal
// picture", Theoretical Computer Science 83, 1991) for response under justice, with its premises as
// terms over the state before and after a move.

import SeamIR

/// What is promised of every run: enabled for ever from some time on, it is taken again and again.
///
/// A strong promise says more, and no more than this is used of it.
public struct SymbolicPromise: Sendable {
  /// `fair flow vcpu_run`; or `some move`, since a run goes on where it can.
  public let name: String
  /// One of its moves is enabled, after urgency, in every run of the model that comes by this state.
  public let enabled: SymbolicDefinition
  /// The same after the move.
  public let enabledNext: SymbolicDefinition
  /// The move is one of its moves.
  public let taken: SymbolicDefinition
}

/// A response as something to be shown: nothing is owed for ever.
public struct SymbolicResponse: Sendable {
  public let label: String
  /// An effect is owed.
  public let owed: SymbolicVariable
  /// A run that rests here owes an effect, although it may not have owed one so far.
  public let owesAtRest: SymbolicTerm
}

/// Why a response comes.
public struct Ranking: Sendable, Hashable {
  /// The number, in ``SymbolicSystem/promises``, of the promise that brings the effect nearer; over the
  /// state before a move.
  public let helpful: SymbolicTerm
  /// How far the effect is away: numbers that count in this order, none of them below 0.
  public let levels: [SymbolicTerm]

  public init(helpful: SymbolicTerm, levels: [SymbolicTerm]) {
    self.helpful = helpful
    self.levels = levels
  }
}

/// A ranking whose parts have names, as they stand in a proof.
public struct NamedRanking: Sendable {
  public let response: SymbolicResponse
  public let helpful: SymbolicDefinition
  public let levels: [SymbolicDefinition]
  let helpfulNext: SymbolicDefinition
  let levelsNext: [SymbolicDefinition]
  /// Of the state before the move: where an effect is owed, the helpful promise is enabled and no level
  /// is below 0; and no run rests here that comes to owe an effect by resting.
  public let ready: SymbolicDefinition
  public let readyNext: SymbolicDefinition
  /// Of a move between states that owe: the levels get smaller; or they stay, the promise that helps
  /// does too, and it is not taken.
  public let progress: SymbolicDefinition

  /// What a proof defines for it, in order.
  public var definitions: [SymbolicDefinition] {
    [helpful, helpfulNext] + zip(levels, levelsNext).flatMap { [$0, $1] }
      + [ready, readyNext, progress]
  }
}

extension SymbolicSystem {
  /// Whether properties are all responses, and the system has no others.
  public func areResponses(_ properties: [Int]) -> Bool {
    !properties.isEmpty && system.responses.map(\.property) == properties
  }

  /// The premises of the rule for the response with a number.
  ///
  /// Where every reachable state is ready, and every move makes progress, no run that keeps its promises
  /// owes an effect for ever. For the levels never rise, so from some time on they stay, and with them the
  /// promise that helps; it is enabled all the time, so the run does not end, and the promise is taken:
  /// then they get smaller.
  public func named(_ ranking: Ranking, ofResponse number: Int) -> NamedRanking {
    let response = responses[number]
    let prefix = "\(Names.rankingPrefix)\(number + 1)."
    func definition(_ name: String, _ body: SymbolicTerm) -> SymbolicDefinition {
      SymbolicDefinition(name: prefix + name, body: body)
    }
    let helpful = definition("helpful", ranking.helpful)
    let helpfulNext = definition("helpful'", ranking.helpful.primed)
    let levels = ranking.levels.enumerated().map { definition("level.\($0 + 1)", $1) }
    let levelsNext = ranking.levels.enumerated().map { definition("level.\($0 + 1)'", $1.primed) }
    let owed = SymbolicTerm.variable(response.owed)
    func ready(
      _ owed: SymbolicTerm, _ helpful: SymbolicDefinition, _ levels: [SymbolicDefinition],
      _ owesAtRest: SymbolicTerm, _ enabled: (SymbolicPromise) -> SymbolicDefinition
    ) -> SymbolicTerm {
      let helps = SymbolicTerm.disjunction(
        promises.enumerated().map { number, promise in
          .conjunction([
            .equality(.defined(helpful), .integer(number)), .defined(enabled(promise)),
          ])
        })
      let goesOn: SymbolicTerm = promises.first.map { .defined(enabled($0)) } ?? .no
      return .conjunction([
        .implication(
          owed,
          .conjunction(levels.map { .atMost(.integer(0), .defined($0)) } + [helps])),
        .implication(owesAtRest, goesOn),
      ])
    }
    let stays = SymbolicTerm.conjunction(
      zip(levelsNext, levels).map { .equality(.defined($0), .defined($1)) }
        + [.equality(.defined(helpfulNext), .defined(helpful))]
        + promises.enumerated().map { number, promise in
          .negation(
            .conjunction([
              .equality(.defined(helpful), .integer(number)), .defined(promise.taken),
            ]))
        })
    // From the last level to the first: smaller, or the same and smaller behind it.
    var smaller = SymbolicTerm.no
    for (next, level) in zip(levelsNext, levels).reversed() {
      let (next, level) = (SymbolicTerm.defined(next), SymbolicTerm.defined(level))
      smaller = .disjunction([
        .below(next, level), .conjunction([.equality(next, level), smaller]),
      ])
    }
    return NamedRanking(
      response: response, helpful: helpful, levels: levels, helpfulNext: helpfulNext,
      levelsNext: levelsNext,
      ready: definition(
        "ready", ready(owed, helpful, levels, response.owesAtRest) { $0.enabled }),
      readyNext: definition(
        "ready'",
        ready(owed.primed, helpfulNext, levelsNext, response.owesAtRest.primed) { $0.enabledNext }),
      progress: definition(
        "progress",
        .implication(.conjunction([owed, owed.primed]), .disjunction([smaller, stays]))))
  }
}
