// What a table keeps of a state instead of its words: a number of at most 64 bits, mixed so well that
// its upper part can say where in the table it belongs.

import SeamIR

/// How states become numbers.
protocol StateKey: Sendable {
  /// How many bits a key has.
  var bits: Int { get }

  /// The key of a state, at the upper end of the word; the bits below it are 0.
  func key(of state: UnsafePointer<UInt64>) -> UInt64

  /// Whether each key is the key of one state only, and tells it.
  var tellsStates: Bool { get }

  /// Writes the state that a key is of; whether that can be told.
  func write(_ key: UInt64, to state: UnsafeMutablePointer<UInt64>) -> Bool
}

/// A state of one word, mixed: different states have different keys, and a key tells its state.
///
/// Each step can be undone: a shift by half of the bits or more, and a product with an odd number.
/// Keeping only what the place in the table does not say, after such a mixing, is due to Cleary,
/// "Compact hash tables using bidirectional linear probing", IEEE Transactions on Computers 33, 1984.
struct MixedWord: StateKey {
  let bits: Int
  let tellsStates = true
  private let mask: UInt64
  private let half: UInt64

  private static let factors: (UInt64, UInt64) = (0xbf58_476d_1ce4_e5b9, 0x94d0_49bb_1331_11eb)
  private static let inverses: (UInt64, UInt64) = (0x96de_1b17_3f11_9089, 0x3196_42b2_d24d_8ec3)
  /// Fewer bits would be mixed badly.
  private static let bitsMin = 24

  /// Prepares keys of states that take so many bits of their one word.
  init(bits: Int) {
    self.bits = min(64, max(MixedWord.bitsMin, bits))
    mask = .max >> UInt64(64 - self.bits)
    half = UInt64((self.bits + 1) / 2)
  }

  @inline(__always)
  func key(of state: UnsafePointer<UInt64>) -> UInt64 {
    var word = state[0]
    word ^= word &>> half
    word = (word &* MixedWord.factors.0) & mask
    word ^= word &>> half
    word = (word &* MixedWord.factors.1) & mask
    word ^= word &>> half
    return word &<< UInt64(64 &- bits)
  }

  @inline(__always)
  func write(_ key: UInt64, to state: UnsafeMutablePointer<UInt64>) -> Bool {
    var word = key &>> UInt64(64 &- bits)
    word ^= word &>> half
    word = (word &* MixedWord.inverses.1) & mask
    word ^= word &>> half
    word = (word &* MixedWord.inverses.0) & mask
    word ^= word &>> half
    state[0] = word
    return true
  }
}

/// A hash of a state, and nothing else: two states may have the same.
struct StateSignature<Width: StateWidth>: StateKey {
  let bits: Int
  let tellsStates = false
  private let width: Width

  static var bitsMax: Int { 64 }

  init(width: Int, bits: Int) {
    self.bits = min(StateSignature.bitsMax, max(1, bits))
    self.width = Width(width)
  }

  /// A chain of mixings that each can be undone, so that no word is lost on the way.
  @inline(__always)
  func key(of state: UnsafePointer<UInt64>) -> UInt64 {
    var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
    var word = 0
    while word < width.count {
      hash = StateSignature.mixed(hash ^ state[word])
      hash = hash &+ 0x9e37_79b9_7f4a_7c15
      word &+= 1
    }
    return StateSignature.mixed(hash) & (UInt64.max &<< UInt64(64 &- bits))
  }

  /// Variant 13 of Stafford, as in Steele, Lea and Flood, "Fast splittable pseudorandom number
  /// generators", OOPSLA 2014.
  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value &>> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value &>> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value &>> 31)
  }

  func write(_ key: UInt64, to state: UnsafeMutablePointer<UInt64>) -> Bool { false }
}
