import Testing

@testable import SeamExplicit

/// The store is exact whatever the hashes are.
@Suite struct StateStoreTests {
  /// How many states a store holds after so many different ones went in twice, with given hashes.
  private func stored(_ count: Int, hash: (Int) -> UInt64?) -> Int {
    guard var store = StateStore(width: 2, memoryLimit: nil) else { return 0 }
    var batch = Batch(width: 2, capacity: 64)
    for _ in 0..<2 {
      for start in stride(from: 0, to: count, by: 64) {
        batch.removeAll()
        for state in start..<min(start + 64, count) {
          batch.next[0] = UInt64(state / 7)
          batch.next[1] = UInt64(state % 7)
          batch.commit(action: 0)
          if let hash = hash(state) { batch.hashes.base[state - start] = hash }
        }
        let obstacle = store.insert(batch, limit: .max)
        #expect(obstacle == nil)
      }
    }
    return store.count
  }

  @Test func goodHashesKeepStatesApart() {
    #expect(stored(100_000) { _ in nil } == 100_000)
  }

  @Test func equalHashesKeepStatesApart() {
    #expect(stored(500) { _ in 42 << 32 } == 500)
    #expect(stored(500) { _ in .max } == 500)
    #expect(stored(500) { _ in 0 } == 500)
  }

  @Test func hashesThatCollideInPairsKeepStatesApart() {
    #expect(stored(3000) { UInt64($0 / 2) << 40 } == 3000)
  }
}
