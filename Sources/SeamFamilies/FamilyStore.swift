/// The states met by any variant, in order of discovery, exactly.
struct FamilyStore {
  let width: Int
  private(set) var words: [UInt64] = []
  /// Numbers of states plus 1, open addressing; 0 is free.
  private var table: [UInt32]
  private(set) var count = 0

  init(width: Int) {
    self.width = width
    table = Array(repeating: 0, count: 1 << 12)
  }

  var memoryBytes: Int { words.capacity * 8 + table.count * 4 }

  private static func hash(_ words: UnsafePointer<UInt64>, _ width: Int) -> UInt64 {
    var hash: UInt64 = 0x2545_f491_4f6c_dd1d
    for index in 0..<width {
      let product = (hash ^ words[index]).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
      hash = product.high ^ product.low
    }
    let product = (hash ^ 0xd6e8_feb8_6659_fd93).multipliedFullWidth(by: 0xa076_1d64_78bd_642f)
    return product.high ^ product.low
  }

  /// The number of a state, which is added if it is new.
  mutating func number(of state: UnsafePointer<UInt64>) -> Int {
    if count * 2 >= table.count { grow() }
    let mask = table.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(state, width)) & mask
    search: while true {
      let entry = table[slot]
      if entry == 0 { break }
      let start = (Int(entry) - 1) * width
      slot = (slot + 1) & mask
      for word in 0..<width where words[start + word] != state[word] { continue search }
      return Int(entry) - 1
    }
    for word in 0..<width { words.append(state[word]) }
    count += 1
    table[slot] = UInt32(count)
    return count - 1
  }

  private mutating func grow() {
    table = Array(repeating: 0, count: table.count * 2)
    let mask = table.count - 1
    words.withUnsafeBufferPointer { words in
      guard let base = words.baseAddress else { return }
      for number in 0..<count {
        var slot = Int(truncatingIfNeeded: Self.hash(base + number * width, width)) & mask
        while table[slot] != 0 { slot = (slot + 1) & mask }
        table[slot] = UInt32(number + 1)
      }
    }
  }
}
