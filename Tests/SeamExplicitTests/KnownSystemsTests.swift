import SeamChecking
import SeamExplicit
import SeamIR
import SeamTraces
import TestSupport
import Testing

@Suite struct KnownSystemsTests {
  @Test(arguments: [0, 1, 5, 300]) func counterHasItsStates(last: Int) throws {
    let result = try agreed(Models.counter(to: last).system)
    #expect(result.statistics.states == last + 1)
    #expect(result.statistics.transitions == last)
    #expect(result.statistics.depth == last)
  }

  /// Each philosopher who eats keeps both neighbours from holding the fork between: 3 phases each
  /// without a neighbour's conflict, counted by hand for two and by the transfer matrix beyond.
  @Test(arguments: [(2, 6), (3, 14), (4, 34), (8, 1154)])
  func philosophersHaveTheirStates(count: Int, states: Int) throws {
    let result = try agreed(Models.philosophers(count).system)
    #expect(result.statistics.states == states)
    guard case .violated(.trace(let trace)) = result.verdicts[0] else {
      Issue.record("no deadlock found")
      return
    }
    #expect(trace.steps.map(\.action) == (0..<count).map { 3 * $0 })
    #expect(trace.ending == .noMove)
  }

  @Test func filterLockExcludes() throws {
    let result = try agreed(Models.filter(2).system)
    guard case .holds(.exhausted) = result.verdicts[0], case .holds(.exhausted) = result.verdicts[1]
    else {
      Issue.record("\(result.verdicts)")
      return
    }
    for verdict in result.verdicts.dropFirst(2) {
      guard case .holds(.witness(let trace)) = verdict else {
        Issue.record("not entered: \(verdict)")
        continue
      }
      #expect(trace.steps.count == 6)
    }
  }

  @Test func brokenFilterLockDoesNotExclude() throws {
    let result = try agreed(Models.filter(3, broken: true).system)
    guard case .violated(.trace) = result.verdicts[0] else {
      Issue.record("\(result.verdicts[0])")
      return
    }
  }
}
