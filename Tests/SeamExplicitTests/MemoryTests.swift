import SeamIR
import SeamSystem
import Testing

@testable import SeamExplicit

/// What a state costs, everything counted: its own words, its entry in the index, and what stays empty.
@Suite struct MemoryTests {
  /// The most bytes a state of one word has cost at any count from 10,000 on, going up to `count`.
  private func most(_ count: Int) -> Double {
    guard let store = LogStore<OneWord>(width: 1, limits: StoreLimits()) else { return .infinity }
    let workforce = Workforce(threadCount: 1)
    defer { workforce.dismiss() }
    var writer = StoreWriter(isAlone: true)
    var batch = Batch(width: 1, capacity: 256)
    var most = 0.0
    var next: UInt64 = 0
    while store.count < count {
      batch.removeAll()
      while batch.count < batch.capacity {
        batch.next[0] = next
        next += 1
        batch.commit(action: 0)
      }
      var delivered = 0
      while delivered < batch.count {
        delivered = store.insert(batch, from: delivered, with: &writer)
        store.seal([writer.giveBack()])
        if delivered < batch.count || store.isCrowded, store.makeRoom(workforce) != nil {
          return .infinity
        }
      }
      if store.count >= 10_000 { most = max(most, Double(store.memoryBytes) / Double(store.count)) }
    }
    #expect(store.count == Int(next))
    return most
  }

  @Test func aStateOfOneWordTakesSixteenBytesAtMost() {
    let most = most(1_500_000)
    #expect(most <= 16)
    #expect(most > 12)
  }
}
