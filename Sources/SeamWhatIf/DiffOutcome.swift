/// What differs between two configurations, or two files, of a model.
public struct DiffOutcome: Sendable {
  /// How the two are called on the command line.
  public var names: (String, String)
  /// Parameters whose values differ.
  public var settings: [(name: String, values: (String, String))] = []
  public var verdicts: [VerdictChange] = []
  /// Properties that only one of the two has.
  public var unshared: [(name: String, isInFirst: Bool)] = []
  public var states: (Int, Int) = (0, 0)
  /// States of only one of the two, told in the words of the model; `nil` where the states are of
  /// different shape.
  public var onlyStates: (OnlyStates, OnlyStates)?
  /// Event sequences of the first in the second, and the other way round.
  public var inclusions: (Inclusion, Inclusion)?
  /// Why event sequences were not compared.
  public var notCompared: String?

  public init(names: (String, String)) { self.names = names }

  /// A property with its verdicts.
  public struct VerdictChange: Sendable {
    public let property: String
    public let verdicts: (String, String)
    public var isChanged: Bool { words.0 != words.1 }
    private let words: (String, String)

    public init(property: String, verdicts: (String, String), words: (String, String)) {
      self.property = property
      self.verdicts = verdicts
      self.words = words
    }
  }

  /// How many states there are that the other has not, and one of the nearest.
  public struct OnlyStates: Sendable {
    public let count: Int
    public let sample: String?
    public init(count: Int, sample: String?) {
      self.count = count
      self.sample = sample
    }
  }
}

/// An old trace held against one variant of a model as it is now, and against all of them.
public struct OldTrace: Sendable {
  public let check: TraceCheck
  /// `nil` where the model has no switches, or too many.
  public let across: Explanation?
  public init(check: TraceCheck, across: Explanation?) {
    self.check = check
    self.across = across
  }
}

/// An old trace held against a model as it is now.
public struct TraceCheck: Sendable {
  public let file: String
  /// How many steps the trace has.
  public let steps: Int
  public let result: Result

  public enum Result: Sendable {
    /// Every step is possible, with the events it had.
    case possible
    /// Possible, but from this step on other events happen.
    case otherEvents(step: Int, was: [String], now: [String])
    /// The first step that is not possible, and what stops it, one reason a line.
    case impossible(step: Int, name: String, reasons: [String])
  }

  public init(file: String, steps: Int, result: Result) {
    self.file = file
    self.steps = steps
    self.result = result
  }

  public var isPossible: Bool {
    switch result {
    case .possible, .otherEvents: true
    case .impossible: false
    }
  }
}
