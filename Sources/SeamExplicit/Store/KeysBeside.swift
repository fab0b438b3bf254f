import SeamSystem

/// The few keys for which a table has no place among those that it tries.
final class KeysBeside: Sendable {
  private let keys = Locked<[UInt64: Int]>([:])

  /// Whether the key is new.
  func insert(_ key: UInt64, tag: Int) -> Bool {
    keys.withLock { keys in
      if keys[key] != nil { return false }
      keys[key] = tag
      return true
    }
  }

  /// Gives all it can to a table.
  func empty(into table: KeyTable.View) {
    keys.withLock { keys in
      keys = keys.filter { key, tag in !table.add(key, tag: tag, alone: true) }
    }
  }

  func forEach(_ body: (UInt64, Int) -> Void) {
    for (key, tag) in keys.withLock({ $0 }) { body(key, tag) }
  }

  /// What they take, the empty places of the dictionary included.
  var byteCount: Int { keys.withLock { $0.count * 64 } }
}
