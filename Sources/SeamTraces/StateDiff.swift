import SeamIR

/// What differs between two states, in source terms.
public struct StateDiff: Sendable, Hashable {
  /// Variables, or parts of them, then locals of the frames that stayed on top.
  public let changes: [Change]
  /// Calls and returns, one row for each processor that made one.
  public let stackChanges: [StackChange]

  /// A variable, a part of one, or a local with a new value.
  public struct Change: Sendable, Hashable {
    /// `latch`, `asserted[A]`, `frame.rip`.
    public let name: String
    /// The processor whose copy it is, where the system has more than one.
    public let processor: String?
    public let old: Value
    public let new: Value
    public let isGhost: Bool

    /// The name as one would write it on a processor: without `@` for its own copy.
    public func name(seenFrom processor: String) -> String {
      guard let owner = self.processor, owner != processor else { return name }
      let head = name.prefix { $0 != "[" && $0 != "." }
      return "\(head)@\(owner)\(name.dropFirst(head.count))"
    }
  }

  /// Frames that came or went on one processor.
  public struct StackChange: Sendable, Hashable {
    public let processor: String
    /// How many frames ended.
    public let returns: Int
    /// The frame that runs on after the returns; `nil` for an idle processor.
    public let resumed: FrameView?
    /// Frames that began, outermost first.
    public let calls: [FrameView]
  }

  public init(from old: StateView, to new: StateView) {
    var changes: [Change] = []
    for (before, after) in zip(old.variables, new.variables) where before.value != after.value {
      for part in Self.parts(before.value, after.value) {
        changes.append(
          Change(
            name: before.name + part.path, processor: before.processor, old: part.old,
            new: part.new, isGhost: before.isGhost))
      }
    }
    var stackChanges: [StackChange] = []
    let hasSeveral = new.stacks.count > 1
    for (before, after) in zip(old.stacks, new.stacks) {
      let common = Self.commonFrames(before.frames, after.frames)
      if common < before.frames.count || common < after.frames.count {
        stackChanges.append(
          StackChange(
            processor: after.processor, returns: before.frames.count - common,
            resumed: common > 0 ? after.frames[common - 1] : nil,
            calls: Array(after.frames.dropFirst(common))))
      }
      for (frame, next) in zip(before.frames, after.frames).prefix(common) {
        for (local, value) in zip(frame.locals, next.locals) where local != value {
          for part in Self.parts(local.value, value.value) {
            changes.append(
              Change(
                name: local.name + part.path, processor: hasSeveral ? after.processor : nil,
                old: part.old, new: part.new, isGhost: false))
          }
        }
      }
    }
    self.changes = changes
    self.stackChanges = stackChanges
  }

  /// How many of the outermost frames are the same activations.
  ///
  /// An activation has no identity in a state, so frames of the same flow at the same height count
  /// as one, except that a frame below the old top cannot have ended while a deeper one goes on.
  private static func commonFrames(_ old: [FrameView], _ new: [FrameView]) -> Int {
    zip(old, new).prefix { $0.flow == $1.flow }.count
  }

  /// The smallest parts of two values that differ, reached through arrays and structures.
  private static func parts(_ old: Value, _ new: Value) -> [(path: String, old: Value, new: Value)]
  {
    switch (old, new) {
    case (.array(let before), .array(let after)) where before.count == after.count:
      return zip(before, after).flatMap { pair in
        parts(pair.0.value, pair.1.value).map { ("[\(pair.0.index)]" + $0.path, $0.old, $0.new) }
      }
    case (.structure(_, let before), .structure(_, let after)) where before.count == after.count:
      return zip(before, after).flatMap { pair in
        parts(pair.0.value, pair.1.value).map { (".\(pair.0.name)" + $0.path, $0.old, $0.new) }
      }
    default:
      return old == new ? [] : [("", old, new)]
    }
  }
}
