import SeamIR
import SeamTraces

/// What random walks have come across: evidence for what was seen, and none for what was not.
public struct Simulation: Sendable {
  /// What was asked for.
  public let plan: Plan
  /// Walks that were made; fewer than planned where somebody stopped them.
  public var walks = 0
  /// Moves that were made, over all walks.
  public var steps = 0
  /// The moves of the longest walk.
  public var longest = 0
  /// How the walks ended.
  public var endings = Endings()
  /// How often each action was taken, in the order of ``TransitionSystem/actions``.
  public var taken: [Int]
  /// How often each action was possible in a state that a walk came to.
  public var possible: [Int]
  /// In the order of ``TransitionSystem/properties``: the shortest way that a walk found to what
  /// decides the property.
  public var properties: [Finding?]
  /// Runtime faults met, the shortest way first; those of kind `bound` are not listed.
  public var faults: [(fault: FaultID, finding: Finding)] = []
  /// Whether each probe was seen true, in the order of ``TransitionSystem/probes``.
  public var probesSeen: [Bool]
  /// Whether a move was given up because a number left its bound.
  public var isBounded = false
  /// Whether the user stopped it.
  public var isInterrupted = false

  /// An account of no walks at all.
  public init(_ plan: Plan, of system: TransitionSystem) {
    self.plan = plan
    taken = Array(repeating: 0, count: system.actions.count)
    possible = Array(repeating: 0, count: system.actions.count)
    properties = Array(repeating: nil, count: system.properties.count)
    probesSeen = Array(repeating: false, count: system.probes.count)
  }

  /// How many walks, how long, and which.
  public struct Plan: Sendable, Hashable {
    public var seed: UInt64
    public var walks: Int
    /// The most moves of a walk.
    public var steps: Int
    public init(seed: UInt64, walks: Int, steps: Int) {
      self.seed = seed
      self.walks = walks
      self.steps = steps
    }
  }

  /// Something seen on a walk.
  public struct Finding: Sendable {
    /// The number of the walk, from 1.
    public let walk: Int
    /// Replayed by the reference interpreter.
    public let trace: Trace
    public init(walk: Int, trace: Trace) {
      self.walk = walk
      self.trace = trace
    }
  }

  /// How many walks ended in each way.
  public struct Endings: Sendable, Hashable {
    /// They had made as many moves as they were to make.
    public var atLimit = 0
    /// Nothing could move, and every processor had done its work.
    public var idle = 0
    /// Nothing could move, though not every processor was idle.
    public var stuck = 0
    /// Every move ran into a runtime fault, or a guard did.
    public var inFault = 0
    /// A monitor ran into a fault on the initial state.
    public var atStart = 0
    /// The number of the first walk that got stuck.
    public var firstStuck: Int?
    public init() {}
  }
}
