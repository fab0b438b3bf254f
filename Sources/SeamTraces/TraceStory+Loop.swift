import SeamIR

extension TraceStory {
  /// The part of a run that repeats for ever.
  public struct Loop: Sendable, Hashable {
    /// The first and last step of the loop; no steps where the run rests in its last state.
    public let steps: ClosedRange<Int>?
    /// How many steps lead to it.
    public let start: Int
    /// For each promise of fairness how the loop keeps it; empty where nothing can move any more.
    public let promises: [Promise]

    /// One promise, as the source makes it.
    public struct Promise: Sendable, Hashable {
      /// `fair flow vcpu_run@cpu0`.
      public let name: String
      /// "step 7", "not possible after step 5", "never possible in the loop".
      public let kept: String
    }

    init(_ loop: Trace.Loop, of trace: Trace, in system: TransitionSystem) {
      start = loop.start
      let isRest = loop.start >= trace.steps.count
      steps = isRest ? nil : (loop.start + 1)...trace.steps.count
      promises =
        isRest
        ? []
        : zip(system.fairness, loop.fairness).map { assumption, how in
          Promise(name: assumption.fullName, kept: Self.text(how))
        }
    }

    private static func text(_ how: Trace.Loop.Fairness) -> String {
      switch how {
      case .taken(let step): "step \(step)"
      case .disabled(after: 0): "not possible in the beginning"
      case .disabled(let steps): "not possible after step \(steps)"
      case .neverEnabled: "never possible in the loop"
      }
    }

    /// "steps 6 to 9 repeat for ever, and owed_is_handled is false".
    func sentence(_ property: Property?) -> String {
      let end = property.map { ", and \($0.label) is false" } ?? ""
      guard let steps else { return "nothing can move any more\(end)" }
      return steps.count == 1
        ? "step \(steps.lowerBound) repeats for ever\(end)"
        : "steps \(steps.lowerBound) to \(steps.upperBound) repeat for ever\(end)"
    }
  }
}
