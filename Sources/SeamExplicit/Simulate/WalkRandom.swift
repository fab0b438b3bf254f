/// Random numbers whose sequence is fixed by a seed, on every machine and for every version of the
/// standard library.
///
/// SplitMix64: Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA 2014.
struct WalkRandom {
  private var state: UInt64

  /// The numbers of one walk: they depend on no other walk, so that each can be made alone.
  init(seed: UInt64, walk: Int) {
    state = seed
    // A walk's numbers begin at a place that nothing but both together tells.
    state = next() ^ UInt64(truncatingIfNeeded: walk)
    state = next()
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to `count` - 1, each as likely as the others but for one part in 2⁶⁴ / `count`.
  mutating func below(_ count: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(count)).high)
  }
}
