import CProcessor
import SeamSystem
import Synchronization

/// The states met so far, which threads add to together.
///
/// States are numbered from 0 without gaps. Those of a level have neighbouring numbers once the
/// level is sealed, so a level is a range, and nobody has to keep a frontier.
///
/// A search goes through phases. In a phase any number of threads insert, each with a writer of its
/// own, and read states of sealed levels. Between phases one thread alone seals and makes room.
protocol StateStore: AnyObject, Sendable {
  /// Takes in the states of a batch that are new, from the state `start` on, in order.
  ///
  /// - Returns: The place of the first state for which there was no room, or the batch's count.
  ///   Those before it are in the store.
  func insert(_ batch: borrowing Batch, from start: Int, with writer: inout StoreWriter) -> Int

  /// Whether it would be well to end the phase and make room, though there still is some.
  var isCrowded: Bool { get }

  // MARK: - Between phases

  /// States in the store; exact when sealed, else an upper bound.
  var count: Int { get }

  /// Closes the gaps that writers have left, who all have to start afresh then.
  ///
  /// - Parameter unused: What each writer has left over.
  func seal(_ unused: [Range<Int>])

  /// Makes room for more in a sealed store.
  ///
  /// - Returns: What is in the way, where there is none.
  func makeRoom(_ workforce: Workforce) -> StoreObstacle?

  /// Says that states found from now on are of a level.
  ///
  /// - Parameters:
  ///   - level: Their level.
  ///   - first: The first state of the level above; nobody asks for earlier ones by their numbers.
  func begin(level: Int, keeping first: Int)

  /// The words of a state of the last two levels; good while it is one of them.
  func state(_ number: Int) -> UnsafePointer<UInt64>

  /// Whether the states of a level and of all before it can be told once more, and in good time.
  func canRecall(_ level: Int) -> Bool

  /// The states of a sealed level once more, the first level in its order.
  ///
  /// - Returns: They are there until the next call; `nil` where they cannot be told.
  func recall(_ level: Int, of levels: [Int], _ workforce: Workforce) -> RecalledLevel?

  /// The words of a recalled state, good as long as the store.
  func kept(_ state: UnsafePointer<UInt64>) -> UnsafePointer<UInt64>

  /// How each state was first come to, if that is kept.
  var ways: ParentRow? { get }

  /// The words of a state of level 0.
  func initialState(_ number: Int) -> [UInt64]

  /// The store, if it has all states for good.
  var whole: (any WholeStateStore)? { get }

  /// Everything that grows with the number of states.
  var memoryBytes: Int { get }
}

/// A store that never forgets the words of a state, nor its number.
protocol WholeStateStore: StateStore {
  /// The number of a state in a sealed store, if it has been met.
  func number(of state: UnsafePointer<UInt64>, hash: UInt64) -> Int?

  /// The words of the first states of a sealed store, in order of their numbers.
  func words(of count: Int) -> UnsafeRawBufferPointer

  /// Takes in states that are all unlike, in an empty store.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - workforce: Who enters them.
  ///   - fill: Writes their words.
  /// - Returns: What is in the way, where they do not fit; nothing has been filled in then.
  /// - Throws: What `fill` throws; the store cannot be used then.
  func restore<Failure: Error>(
    _ count: Int, _ workforce: Workforce,
    fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) -> StoreObstacle?
}

/// What one thread inserts with: numbers that only it may use, and room for notes.
struct StoreWriter: ~Copyable {
  /// Whether no other thread inserts into the same store in this phase.
  var isAlone: Bool
  /// The numbers not yet used.
  var next = 0
  var end = 0
  /// Where in an index or table each of a stretch belongs.
  let homes = Buffer<Int>(repeating: 0, count: StoreWriter.stretch)
  /// What was seen there.
  let sights = Buffer<UInt32>(repeating: 0, count: StoreWriter.stretch)
  /// The number of a state that may be the same.
  let likely = Buffer<Int>(repeating: 0, count: StoreWriter.stretch)
  /// The keys of a stretch, and what the look for each has come to.
  let keys = Buffer<UInt64>(repeating: 0, count: StoreWriter.stretch)
  let keySights = Buffer<KeyTable.Sight>(repeating: KeyTable.Sight(), count: StoreWriter.stretch)

  /// States that are looked up together.
  static let stretch = 128

  /// How many numbers should be taken at a time, where so many states were found on the level before: gaps are closed
  /// behind each level, and few states are not worth closing large ones.
  static func block(whereBefore count: Int) -> Int { max(blockMin, min(256, count / 32)) }
  static let blockMin = 16

  init(isAlone: Bool = true) { self.isAlone = isAlone }

  /// Takes more numbers, as long as there is room.
  ///
  /// - Parameters:
  ///   - given: The first number that no writer has been given.
  ///   - block: How many numbers are taken at a time.
  ///   - roomEnd: The first number for which there is no room.
  /// - Returns: Whether there are any.
  @inline(never)
  mutating func refill(
    from given: borrowing Atomic<Int>, _ block: Int, upTo roomEnd: Int
  ) -> Bool {
    let (first, _) = given.add(block, ordering: .relaxed)
    next = min(first, roomEnd)
    end = min(first + block, roomEnd)
    if end < first + block {
      given.subtract(first + block - max(first, end), ordering: .relaxed)
    }
    return next < end
  }

  /// Gives back the numbers not used; it has none afterwards.
  mutating func giveBack() -> Range<Int> {
    defer { (next, end) = (0, 0) }
    return next..<end
  }
}

/// The limits of a store.
struct StoreLimits: Sendable, Equatable {
  var states = Int.max
  var memoryBytes = Int.max
}

/// What stopped an insertion for good.
enum StoreObstacle {
  case states, memory
}
