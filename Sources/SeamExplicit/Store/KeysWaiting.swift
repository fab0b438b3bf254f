import CProcessor
import SeamSystem

/// Keys on their way into a table, to buckets that have been asked for and may not be in the cache yet.
struct KeysWaiting: ~Copyable {
  private let table: KeyTable.View
  private let alone: Bool
  /// Takes those for which the table has no place.
  private let beside: KeysBeside
  private let sights = Buffer<KeyTable.Sight>(repeating: KeyTable.Sight(), count: capacity)
  private let keys = Buffer<UInt64>(repeating: 0, count: capacity)
  private let tags = Buffer<Int>(repeating: 0, count: capacity)
  private var count = 0

  private static let capacity = 64

  /// None, for a table that nobody else writes to if it is said to be `alone`.
  init(for table: KeyTable.View, alone: Bool, beside: KeysBeside) {
    self.table = table
    self.alone = alone
    self.beside = beside
  }

  /// Has a key wait for the bucket that its search has come to.
  @inline(__always)
  mutating func add(_ key: UInt64, _ sight: KeyTable.Sight, tag: Int) {
    table.prefetch(sight)
    sights.base[count] = sight
    keys.base[count] = key
    tags.base[count] = tag
    count &+= 1
    if count == KeysWaiting.capacity { empty() }
  }

  /// Puts all that wait where they belong.
  @inline(never)
  mutating func empty() {
    while count > 0 {
      var left = 0
      for place in 0..<count {
        var sight = sights.base[place]
        let tag = tags.base[place]
        if table.put(sight, tag: tag, alone: alone) { continue }
        guard table.hop(&sight) else {
          _ = beside.insert(keys.base[place], tag: tag)
          continue
        }
        table.prefetch(sight)
        sights.base[left] = sight
        keys.base[left] = keys.base[place]
        tags.base[left] = tag
        left &+= 1
      }
      count = left
    }
  }
}
