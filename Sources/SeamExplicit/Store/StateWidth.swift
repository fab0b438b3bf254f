// How many words a state has, as a type, so that the loops over them are unrolled. A store that is
// compiled for one, two or three words is some percent faster than one that looks the number up.

/// The number of 64-bit words of a packed state.
protocol StateWidth: Sendable {
  init(_ count: Int)
  var count: Int { get }
}

struct OneWord: StateWidth {
  init(_ count: Int) {}
  @inline(__always) var count: Int { 1 }
}

struct TwoWords: StateWidth {
  init(_ count: Int) {}
  @inline(__always) var count: Int { 2 }
}

struct ThreeWords: StateWidth {
  init(_ count: Int) {}
  @inline(__always) var count: Int { 3 }
}

struct ManyWords: StateWidth {
  let count: Int
  init(_ count: Int) { self.count = count }
}

extension StateWidth {
  @inline(__always)
  func areEqual(_ left: UnsafePointer<UInt64>, _ right: UnsafePointer<UInt64>) -> Bool {
    var difference = left[0] ^ right[0]
    var word = 1
    while word < count {
      difference |= left[word] ^ right[word]
      word &+= 1
    }
    return difference == 0
  }

  @inline(__always)
  func copy(_ source: UnsafePointer<UInt64>, to target: UnsafeMutablePointer<UInt64>) {
    var word = 0
    while word < count {
      target[word] = source[word]
      word &+= 1
    }
  }
}
