import Testing

@testable import SeamWhatIf

/// Covering samples against all combinations, gone through one by one.
@Suite struct CoveringSampleTests {
  private struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 33
    }
  }

  /// Something that is assumed: not all of these settings together.
  private typealias Ban = [Int: Int]

  private static func permits(_ row: [Int?], _ bans: [Ban]) -> Bool {
    !bans.contains { ban in ban.allSatisfy { row[$0.key] == $0.value } }
  }

  private static func all(_ radixes: [Int]) -> [Digits] {
    radixes.reduce([[]]) { rows, radix in rows.flatMap { row in (0..<radix).map { row + [$0] } } }
  }

  /// Every combination of values of so many dimensions that one of the rows has.
  private static func combinations(_ rows: [Digits], _ size: Int) -> Set<[Int: Int]> {
    var result: Set<[Int: Int]> = []
    for row in rows {
      var partial: [[Int: Int]] = [[:]]
      for (dimension, digit) in row.enumerated() {
        partial += partial.filter { $0.count < size }.map { settings in
          settings.merging([dimension: digit]) { old, _ in old }
        }
      }
      result.formUnion(partial.filter { $0.count == size })
    }
    return result
  }

  @Test(arguments: 0..<60) func everyCombinationThatThereIsOccurs(seed: Int) throws {
    var random = Random(state: UInt64(seed) &* 7919 &+ 1)
    let radixes = (0..<Int.random(in: 2...5, using: &random)).map { _ in
      Int.random(in: 1...4, using: &random)
    }
    let strength = Int.random(in: 1...3, using: &random)
    let bans = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      var ban: Ban = [:]
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let dimension = Int.random(in: 0..<radixes.count, using: &random)
        ban[dimension] = Int.random(in: 0..<radixes[dimension], using: &random)
      }
      return ban
    }
    let variants = Self.all(radixes).filter { Self.permits($0.map { Optional($0) }, bans) }
    guard let first = variants.randomElement(using: &random) else { return }
    let sample = try #require(
      CoveringSample(radixes: radixes, strength: strength, first: first) {
        Self.permits($0, bans)
      })
    #expect(sample.rows.first == first)
    #expect(sample.strength == min(strength, radixes.count))
    #expect(sample.rows.allSatisfy(variants.contains))
    let wanted = Self.combinations(variants, sample.strength)
    #expect(Self.combinations(sample.rows, sample.strength) == wanted)
    #expect(sample.covered == wanted.count)
    let everything = Self.combinations(Self.all(radixes), sample.strength)
    #expect(sample.ruledOut == everything.count - wanted.count)
    #expect(sample.missed == 0)
    #expect(sample.rows.count <= variants.count)
  }

  /// All pairs of thirty switches with three values each: a handful of rows, of 200 million million.
  @Test func aSampleIsSmall() throws {
    let radixes = Array(repeating: 3, count: 30)
    let sample = try #require(
      CoveringSample(
        radixes: radixes, strength: 2, first: Array(repeating: 0, count: 30), permits: { _ in true }
      ))
    #expect(sample.covered == 30 * 29 / 2 * 9)
    #expect(sample.rows.count < 30)
    #expect(Self.combinations(sample.rows, 2).count == sample.covered)
  }

  @Test func tooManyCombinationsAreRefused() {
    let radixes = Array(repeating: 64, count: 30)
    #expect(
      CoveringSample(
        radixes: radixes, strength: 4, first: Array(repeating: 0, count: 30), permits: { _ in true }
      )
        == nil)
  }
}
