// The states met by any variant, exactly, in parts by their hashes. In the phase in which states are
// expanded nobody changes a part and everybody looks states up; in the phase in which a level is
// taken in each part has one thread that changes it and nobody else looks at it.

/// The name of a state: its place in its part, and the part.
struct FamilyStateID: Hashable {
  let number: Int

  init(_ place: Int, part: Int) { number = place << Self.partBits | part }
  init(number: Int) { self.number = number }

  var place: Int { number >> Self.partBits }
  var part: Int { number & (Self.partCount - 1) }

  private static let partBits = 4
  static let partCount = 1 << partBits

  /// The part that states with this hash belong to.
  @inline(__always)
  static func part(of hash: UInt64) -> Int { Int(hash &>> UInt64(64 - partBits)) }
}

/// A part of the states, with the variants that reach each.
final class FamilyShard: @unchecked Sendable {
  // Unchecked: see above.

  private let number: Int
  private let width: Int
  private var words: GrowingRow<UInt64>
  /// Places of states plus 1, open addressing; 0 is free.
  private var table: GrowingRow<UInt32>
  /// For each state the variants that reach it, and those that do so in the next level.
  private var reached: GrowingRow<VariantSetID>
  private var pending: GrowingRow<VariantSetID>
  /// States that more variants reach in the next level.
  private var touched: [Int32] = []
  /// Variants that come to a state which others come to as well in this level.
  private var further: [FamilyOutbox.Arrival] = []
  /// What is to be expanded next, with the variants that are new.
  private(set) var frontier: [(state: FamilyStateID, variants: VariantSetID)] = []

  init(_ number: Int, width: Int) {
    self.number = number
    self.width = width
    words = GrowingRow(capacity: 64 * width)
    table = GrowingRow(repeating: 0, count: 1 << 7)
    reached = GrowingRow()
    pending = GrowingRow()
  }

  var count: Int { reached.count }

  var memoryBytes: Int {
    words.byteCount + table.byteCount + reached.byteCount + pending.byteCount
  }

  /// For each state the variants that reach it.
  func forEachReached(_ visit: (VariantSetID) -> Void) {
    for place in 0..<reached.count { visit(reached.base[place]) }
  }

  /// What looking states up needs; good until the part changes.
  struct View {
    let width: Int
    let words: UnsafePointer<UInt64>
    let table: UnsafePointer<UInt32>
    let mask: Int
    let reached: UnsafePointer<VariantSetID>

    /// The place of a state; -1 where it is not known.
    @inline(__always)
    func place(of state: UnsafePointer<UInt64>, _ hash: UInt64) -> Int {
      var slot = Int(truncatingIfNeeded: hash) & mask
      search: while true {
        let entry = table[slot]
        if entry == 0 { return -1 }
        slot = (slot &+ 1) & mask
        let known = words + (Int(entry) &- 1) &* width
        for word in 0..<width where known[word] != state[word] { continue search }
        return Int(entry) &- 1
      }
    }
  }

  var view: View {
    View(
      width: width, words: UnsafePointer(words.base), table: UnsafePointer(table.base),
      mask: table.count - 1, reached: UnsafePointer(reached.base))
  }

  static func hash(_ words: UnsafePointer<UInt64>, _ width: Int) -> UInt64 {
    var hash: UInt64 = 0x2545_f491_4f6c_dd1d
    for index in 0..<width {
      let product = (hash ^ words[index]).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
      hash = product.high ^ product.low
    }
    let product = (hash ^ 0xd6e8_feb8_6659_fd93).multipliedFullWidth(by: 0xa076_1d64_78bd_642f)
    return product.high ^ product.low
  }

  /// The place of a state, which is added if it is new.
  func place(of state: UnsafePointer<UInt64>, _ hash: UInt64) -> Int {
    let known = view.place(of: state, hash)
    if known >= 0 { return known }
    words.append(state, width)
    reached.append(VariantSets.empty)
    pending.append(VariantSets.empty)
    if reached.count * 2 > table.count {
      grow()
    } else {
      enter(reached.count - 1, hash)
    }
    return reached.count - 1
  }

  private func enter(_ place: Int, _ hash: UInt64) {
    let mask = table.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while table.base[slot] != 0 { slot = (slot + 1) & mask }
    table.base[slot] = UInt32(place + 1)
  }

  private func grow() {
    table = GrowingRow(repeating: 0, count: table.count * 2)
    for place in 0..<reached.count {
      enter(place, Self.hash(words.base + place * width, width))
    }
  }

  // MARK: - Taking in a level

  /// Takes in what was sent here in this level, and settles what is to be expanded in the next.
  func take(_ outboxes: [FamilyOutbox], _ sets: inout VariantSets) {
    for outbox in outboxes {
      let sent = outbox.parts[number]
      for arrival in sent.known { arrive(Int(arrival.place), arrival.variants) }
      sent.words.withUnsafeBufferPointer { words in
        guard let base = words.baseAddress else { return }
        for (index, arrival) in sent.new.enumerated() {
          arrive(place(of: base + index * width, arrival.hash), arrival.variants)
        }
      }
    }
    settle(&sets)
  }

  /// Takes in variants that come to a state.
  func arrive(_ place: Int, _ variants: VariantSetID) {
    if pending.base[place] == VariantSets.empty {
      pending.base[place] = variants
      touched.append(Int32(place))
    } else if pending.base[place] != variants {
      further.append(FamilyOutbox.Arrival(place: Int32(place), variants: variants))
    }
  }

  /// Finds out which variants are new where.
  func settle(_ sets: inout VariantSets) {
    unite(&sets)
    frontier.removeAll(keepingCapacity: true)
    for touched in touched {
      let place = Int(touched)
      let new = sets.difference(pending.base[place], reached.base[place])
      pending.base[place] = VariantSets.empty
      if new == VariantSets.empty { continue }
      reached.base[place] = sets.union(reached.base[place], new)
      frontier.append((FamilyStateID(place, part: number), new))
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// Puts together what comes to one state from several sides, so that only the whole is looked up.
  private func unite(_ sets: inout VariantSets) {
    if further.isEmpty { return }
    further.sort { $0.place < $1.place }
    var start = 0
    while start < further.count {
      let place = further[start].place
      var end = start + 1
      while end < further.count, further[end].place == place { end += 1 }
      let first = pending.base[Int(place)]
      if end == start + 1 {
        pending.base[Int(place)] = sets.union(first, further[start].variants)
      } else {
        var union = VariantUnion()
        union.add(first, sets.arena)
        for arrival in further[start..<end] { union.add(arrival.variants, sets.arena) }
        pending.base[Int(place)] = union.set(sets)
      }
      start = end
    }
    further.removeAll(keepingCapacity: true)
  }

  /// A packed state, good until the part changes.
  func words(_ place: Int) -> UnsafePointer<UInt64> { UnsafePointer(words.base + place * width) }

  /// What a field holds in a state.
  func value(of field: FamilyField, _ place: Int) -> Int {
    let bits = words.base[place * width + Int(field.word)] &>> field.shift & field.mask
    return field.low &+ Int(truncatingIfNeeded: bits)
  }
}

/// What the expansion of a level sends to the parts of the store.
struct FamilyOutbox: Sendable {
  var parts = Array(repeating: Part(), count: FamilyStateID.partCount)

  /// Variants that come to a state that is known.
  struct Arrival: Sendable {
    let place: Int32
    let variants: VariantSetID
  }

  /// Variants that come to a state that may be new.
  struct Stranger: Sendable {
    let hash: UInt64
    let variants: VariantSetID
  }

  struct Part: Sendable {
    var known: [Arrival] = []
    var new: [Stranger] = []
    /// The packed states of ``new``, one after another.
    var words: [UInt64] = []
  }

  /// How many bytes are on their way.
  var memoryBytes: Int {
    parts.reduce(0) { $0 + $1.known.count * 8 + $1.new.count * 16 + $1.words.count * 8 }
  }

  mutating func clear() {
    for part in parts.indices {
      parts[part].known.removeAll(keepingCapacity: true)
      parts[part].new.removeAll(keepingCapacity: true)
      parts[part].words.removeAll(keepingCapacity: true)
    }
  }
}
