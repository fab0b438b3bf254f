import TestSupport
import Testing

@testable import SeamExplicit

/// Keys come back as they went in, and none is taken for another.
@Suite struct KeyTableTests {
  private struct NoTable: Error {}

  @Test(arguments: [24, 25, 31, 40, 47, 48, 59, 60, 61, 63, 64])
  func keysTellTheirStates(bits: Int) {
    let key = MixedWord(bits: bits)
    var random = SplitMix64(state: UInt64(bits))
    for _ in 0..<1000 {
      var state = random.next() >> UInt64(64 - bits)
      let found = key.key(of: &state)
      var back: UInt64 = 0
      #expect(key.write(found, to: &back))
      #expect(back == state)
    }
  }

  /// All keys of a table, with their tags, are those that were put in, however large it is.
  @Test(arguments: [(24, 1024), (40, 1025), (60, 3000), (64, 1024), (64, 1600), (12, 300)])
  func everyKeyIsFoundAgain(keyBits: Int, bucketCount: Int) throws {
    let layout = KeyTable.Layout(keyBits: keyBits, bucketCount: bucketCount)
    #expect(layout.isPossible)
    guard let table = KeyTable(layout) else { throw NoTable() }
    let view = table.view
    var random = SplitMix64(state: 7)
    var expected: [UInt64: Int] = [:]
    for number in 0..<min(1 << keyBits, layout.entryCount) * 9 / 10 {
      let key = random.next() << UInt64(64 - keyBits)
      let sight = view.search(key)
      #expect(sight.isThere == (expected[key] != nil))
      if sight.isThere { continue }
      if case .isNew = view.insert(at: sight, tag: number, alone: false) {
        expected[key] = number & (1 << layout.tagBits - 1)
      }
    }
    for key in expected.keys { #expect(view.search(key).isThere) }
    var found: [UInt64: Int] = [:]
    for bucket in 0..<layout.bucketCount {
      view.forEach(in: bucket) { key, tag in
        #expect(found[key] == nil)
        found[key] = tag
      }
    }
    #expect(found == expected)
  }

  /// Where a table has no place, the rest goes beside it.
  @Test func aFullTableSaysSo() throws {
    guard let table = KeyTable(KeyTable.Layout(keyBits: 24, bucketCount: 1)) else {
      throw NoTable()
    }
    let beside = KeysBeside()
    var count = 0
    for round in 0..<2 {
      for number in 0..<100 {
        let key = UInt64(number) << 40
        let sight = table.view.search(key)
        if sight.isThere { continue }
        switch table.view.insert(at: sight, tag: 0, alone: true) {
        case .isNew: count += 1
        case .isThere: Issue.record("found twice")
        case .isFull: count += beside.insert(key, tag: 0) ? 1 : 0
        }
      }
      #expect(count == 100, "round \(round)")
    }
    guard let larger = KeyTable(KeyTable.Layout(keyBits: 24, bucketCount: 64)) else {
      throw NoTable()
    }
    beside.empty(into: larger.view)
    var left = 0
    beside.forEach { _, _ in left += 1 }
    #expect(left == 0)
  }
}
