import Testing
import SeamSystem

@testable import SeamExplicit

/// The store is exact whatever the hashes are, and whoever inserts.
@Suite struct LogStoreTests {
  /// How many states a store holds after so many different ones went in twice, with given hashes.
  private func stored(_ count: Int, threads: Int = 1, hash: @escaping @Sendable (Int) -> UInt64?)
    -> Int
  {
    guard let store = LogStore<TwoWords>(width: 2, limits: StoreLimits()) else { return 0 }
    let workforce = Workforce(threadCount: threads)
    defer { workforce.dismiss() }
    let hands = (0..<threads).map { _ in Hand() }
    for round in 0..<2 {
      // In parts, as levels are, so that gaps are closed and the index grows on the way.
      for part in stride(from: 0, to: count, by: 20_000) {
        let states = ChunkedRange(part..<min(part + 20_000, count), chunk: 64)
        repeat {
          states.goOn()
          workforce.run(true) { hands[$0].insert(states, into: store, hash: hash) }
          store.seal(hands.map { $0.writer.giveBack() })
          if states.isHalted {
            let obstacle = store.makeRoom(workforce)
            #expect(obstacle == nil)
          }
        } while states.isHalted
        if round == 0 { #expect(store.count == min(part + 20_000, count)) }
      }
    }
    expectEverything(of: store, count, hash: hash)
    return store.count
  }

  /// Every state is there once, and under its number.
  private func expectEverything(
    of store: LogStore<TwoWords>, _ count: Int, hash: (Int) -> UInt64?
  ) {
    var seen: Set<Int> = []
    for number in 0..<store.count {
      let words = store.state(number)
      let state = Int(words[0] * 7 + words[1])
      seen.insert(state)
      let found = store.number(of: words, hash: hash(state) ?? Batch.hash(words, width: 2))
      #expect(found == number)
    }
    #expect(seen == Set(0..<count))
  }

  /// What one thread inserts with.
  private final class Hand: @unchecked Sendable {
    var writer = StoreWriter(isAlone: false)
    private var batch = Batch(width: 2, capacity: 64)
    private var delivered = 0

    func insert(
      _ states: ChunkedRange, into store: LogStore<TwoWords>, hash: (Int) -> UInt64?
    ) {
      while !states.isHalted {
        delivered = store.insert(batch, from: delivered, with: &writer)
        if delivered < batch.count || store.isCrowded { return states.halt() }
        batch.removeAll()
        delivered = 0
        guard let range = states.next() else { return }
        for state in range {
          batch.next[0] = UInt64(state / 7)
          batch.next[1] = UInt64(state % 7)
          batch.commit(action: 0)
          if let hash = hash(state) { batch.hashes.base[state - range.lowerBound] = hash }
        }
      }
    }
  }

  @Test(arguments: 1...3) func goodHashesKeepStatesApart(threads: Int) {
    #expect(stored(100_000, threads: threads) { _ in nil } == 100_000)
  }

  @Test func equalHashesKeepStatesApart() {
    #expect(stored(500) { _ in 42 << 32 } == 500)
    #expect(stored(500) { _ in .max } == 500)
    #expect(stored(500) { _ in 0 } == 500)
  }
}
