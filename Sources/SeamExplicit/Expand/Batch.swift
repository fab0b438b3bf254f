import SeamSystem

/// Packed states on their way from the successor computation to the store, with their hashes.
struct Batch: ~Copyable {
  let width: Int
  let capacity: Int
  private(set) var count = 0
  let words: Buffer<UInt64>
  let hashes: Buffer<UInt64>
  /// The action that leads to each.
  let actions: Buffer<Int32>
  /// The number of the state that each comes from; empty where nobody wants to know.
  let parents: Buffer<UInt32>

  /// An empty batch that holds `capacity` states; the filler sees to it that no more come.
  init(width: Int, capacity: Int, hasParents: Bool = false) {
    self.width = width
    self.capacity = capacity
    words = Buffer(repeating: 0, count: width * capacity)
    hashes = Buffer(repeating: 0, count: capacity)
    actions = Buffer(repeating: 0, count: capacity)
    parents = Buffer(repeating: 0, count: hasParents ? capacity : 0)
  }

  /// Where the next state is to be written before ``commit(action:)``.
  var next: UnsafeMutablePointer<UInt64> { words.base + width &* count }

  /// Takes the state written at ``next`` into the batch.
  @inline(__always)
  mutating func commit(action: Int32) {
    hashes.base[count] = Batch.hash(next, width: width)
    actions.base[count] = action
    count &+= 1
  }

  /// Takes the states that native code has written behind those there were, with their hashes and
  /// actions.
  mutating func extend(to count: Int) { self.count = count }

  /// Notes where the states behind `first` come from.
  @inline(__always)
  func setParents(from first: Int, to number: Int) {
    if parents.count == 0 { return }
    for place in first..<max(first, count) {
      parents.base[place] = UInt32(truncatingIfNeeded: number)
    }
  }

  mutating func removeAll() { count = 0 }

  /// Drops the states behind `first` whose actions do not stay; how many.
  mutating func keep(from first: Int, where stays: (Int32) -> Bool) -> Int {
    var end = first
    for place in first..<count where stays(actions.base[place]) {
      if end < place {
        (words.base + end &* width).update(from: words.base + place &* width, count: width)
        hashes.base[end] = hashes.base[place]
        actions.base[end] = actions.base[place]
      }
      end &+= 1
    }
    defer { count = end }
    return count &- end
  }

  /// A hash whose upper half and lower half can be used apart.
  @inline(__always)
  static func hash(_ words: UnsafePointer<UInt64>, width: Int) -> UInt64 {
    var hash: UInt64 = 0x2545_f491_4f6c_dd1d
    for index in 0..<width {
      let product = (hash ^ words[index]).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
      hash = product.high ^ product.low
    }
    let product = (hash ^ 0xd6e8_feb8_6659_fd93).multipliedFullWidth(by: 0xa076_1d64_78bd_642f)
    return product.high ^ product.low
  }
}
