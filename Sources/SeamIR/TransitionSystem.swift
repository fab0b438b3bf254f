/// The core that every engine, exporter and proof sees: typed cells, guarded atomic actions and
/// deterministic monitors, with the way back to the source.
///
/// Meaning (`docs/semantics.md` says it in full). A state gives each state cell a value in its
/// range. A *move* from a state `s` is an action that is enabled in `s`; see ``Action``. After the
/// action's body the monitors run; the state cells then are the successor. Scratch cells are 0 at
/// the start of a move and forgotten at its end.
public struct TransitionSystem: Sendable {
  public var name: String
  /// The parameter values this system was lowered with, in source order, as text.
  public var parameters: [(name: String, value: String)]
  /// State cells, then scratch cells.
  public var cells: [Cell]
  /// How many of ``cells`` are state.
  public var stateCellCount: Int
  /// For each state cell the values it may have initially: one, or several for `any`.
  public var initialValues: [[Int]]
  /// Run on each combination of ``initialValues``, before the monitors take in the first letter.
  ///
  /// Gives cells the values that depend on open parameters, and rules combinations out with
  /// ``Statement/assume(_:)``.
  public var initialBody: [Statement]
  /// Parameters that were left open: state cells that no action writes.
  public var openParameters: [OpenParameter]
  /// Cells that start with any value of their range and are never written.
  ///
  /// A proof speaks of all their values at once. Where the range has no end, ``initialValues`` holds
  /// its lowest only.
  public var arbitraryCells: [CellID]
  /// In source order: where two orders of exploration are possible, this one is meant.
  public var actions: [Action]
  public var monitors: [Monitor]
  /// What the source promises of flows and actions; only temporal properties rely on it.
  public var fairness: [FairnessAssumption]
  public var properties: [Property]
  /// Temporal properties that a monitor watches; only where that was asked for.
  public var responses: [Response]
  /// Actions that may be possible or not where they seem to be, since it is left open what a set holds.
  public var openActions: Set<Int>
  /// Indexed by ``FaultID``.
  public var faults: [Fault]
  /// Conditions that should be true at least once, or a property holds for an empty reason.
  public var probes: [Probe]
  /// What the cells mean to the reader.
  public var variables: [Variable]
  public var processors: [ProcessorLayout]
  /// Indexed by ``EventID``.
  public var events: [Event]
  /// Where actions come from; indexed by ``Action/origin``.
  public var origins: [Origin]
  /// Whether a cell stands for an unbounded number that was cut off at a bound.
  public var isBounded: Bool
  /// Which values may be exchanged in the system as it was lowered; a rewriting need not keep to it.
  public var symmetry = SystemSymmetry()

  public init(name: String) {
    self.name = name
    parameters = []
    cells = []
    stateCellCount = 0
    initialValues = []
    initialBody = []
    openParameters = []
    arbitraryCells = []
    actions = []
    monitors = []
    fairness = []
    properties = []
    responses = []
    openActions = []
    faults = []
    probes = []
    variables = []
    processors = []
    events = []
    origins = []
    isBounded = false
  }
}

/// A parameter that a system speaks of for all its values at once.
public struct OpenParameter: Sendable {
  public let name: String
  /// Every value is initial, and none is ever changed.
  public let cell: CellID
  /// Each value with its spelling, in order.
  public let domain: [(value: Int, spelling: String)]
  public init(name: String, cell: CellID, domain: [(value: Int, spelling: String)]) {
    self.name = name
    self.cell = cell
    self.domain = domain
  }
}

/// One integer of a state, or of the scratch space of a move.
public struct Cell: Sendable, Hashable {
  /// Unique and printable: `latch@cpu0.count`.
  public let name: String
  public let range: ClosedRange<Int>
  /// Whether the integer stands for truth.
  public let isBool: Bool
  public init(name: String, range: ClosedRange<Int>, isBool: Bool) {
    self.name = name
    self.range = range
    self.isBool = isBool
  }

  /// The end of numbers in a system that is lowered for proofs, which take it for no end at all.
  ///
  /// It is far from both the numbers that models declare and ``Term/valueLimit``.
  public static let endlessBound = 1 << 56

  /// Whether the cell stands for a number without an upper end.
  public var isEndless: Bool { range.upperBound >= Self.endlessBound }
}

/// A guarded atomic action.
///
/// It is *possible* in `s` when `location` and `guardTerm` are true there and its body, run on
/// `s`, does not come to a false ``Statement/assume(_:)``. A possible urgent action is enabled. A
/// possible action of processor `p` that is not urgent is enabled when no urgent action of `p` is
/// possible. An action of no processor waits for nothing.
///
/// `guardChecks` come before `guardTerm`, in order, wherever `location` is true: a false one is a
/// runtime fault in `s` itself, and the action is not possible. An action that an urgent one holds
/// back is not asked.
public struct Action: Sendable {
  /// Unique and printable.
  public var name: String
  public var origin: OriginID
  /// The number of the processor in ``TransitionSystem/processors`` whose move it is.
  public var processor: Int?
  public var isUrgent: Bool
  /// A first conjunct of the guard that engines can dispatch on.
  public var location: Location?
  public var guardChecks: [Check]
  public var guardTerm: Term
  public var body: [Statement]
  /// What nondeterminism was resolved to: `or #2`, `x = 3`.
  public var choices: [String]
  /// The identity of what runs, for counting changes of the running flow along a trace.
  public var actor: Int

  public init(
    name: String, origin: OriginID, processor: Int?, isUrgent: Bool, location: Location?,
    guardChecks: [Check], guardTerm: Term, body: [Statement], choices: [String], actor: Int
  ) {
    self.name = name
    self.origin = origin
    self.processor = processor
    self.isUrgent = isUrgent
    self.location = location
    self.guardChecks = guardChecks
    self.guardTerm = guardTerm
    self.body = body
    self.choices = choices
    self.actor = actor
  }

  /// The condition `cell = value`.
  public struct Location: Sendable, Hashable {
    public let cell: CellID
    public let value: Int
    public init(cell: CellID, value: Int) {
      self.cell = cell
      self.value = value
    }
  }
}

/// A statement of an action's body or a monitor's update; run in order.
public indirect enum Statement: Sendable, Hashable {
  case assign(Target, Term)
  case conditional(Term, [Statement], [Statement])
  /// Where false, the move ends in a runtime fault and has no successor.
  case check(Term, FaultID)
  /// Where false, the move does not exist.
  case assume(Term)
  /// An event happens, for the eyes of a trace's reader; monitors see it through scratch cells.
  case emit(EventID, [Term])

  public enum Target: Sendable, Hashable {
    case cell(CellID)
    case element(CellArray, Term)
  }
}

/// A condition that must hold where it stands, and the fault that it is otherwise.
public struct Check: Sendable, Hashable {
  public let term: Term
  public let fault: FaultID
  public init(term: Term, fault: FaultID) {
    self.term = term
    self.fault = fault
  }
}

/// The number of a fault in ``TransitionSystem/faults``.
public struct FaultID: Sendable, Hashable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
}

/// The number of an event in ``TransitionSystem/events``.
public struct EventID: Sendable, Hashable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
}

/// The number of an origin in ``TransitionSystem/origins``.
public struct OriginID: Sendable, Hashable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
}

/// A deterministic monitor: state cells that a property adds, updated after every move.
///
/// Its update reads the state after the move and the move's scratch cells. It also runs once on
/// each initial state, with all scratch cells 0, to take in the first letter.
public struct Monitor: Sendable {
  public var name: String
  public var update: [Statement]
  /// A scratch cell; where it is 1 after the update, the move is the bad thing watched for.
  public var verdict: CellID
  public init(name: String, update: [Statement], verdict: CellID) {
    self.name = name
    self.update = update
    self.verdict = verdict
  }
}

/// A property, or one instance of a property with `for`.
public struct Property: Sendable {
  /// The property's own name, as in the source.
  public var name: String
  /// With the instance: `in_order[x = 1]`, `blocked@cpu1`.
  public var label: String
  public var title: String?
  public var kind: Kind
  /// The property's text in the source, on one line.
  public var text: String
  public var location: SourceLocation?
  public init(
    name: String, label: String, title: String?, kind: Kind, text: String,
    location: SourceLocation?
  ) {
    self.name = name
    self.label = label
    self.title = title
    self.kind = kind
    self.text = text
    self.location = location
  }

  public enum Kind: Sendable {
    /// True in every reachable state. The checks say where evaluating it goes wrong.
    case invariant(Term, [Check])
    /// True in every reachable state without an enabled move.
    case atEnd(Term, [Check])
    /// The monitor with this number never says bad.
    case monitor(Int)
    /// Every reachable state has an enabled move, or every processor is idle (and there is one).
    case deadlockFree(allIdle: Term)
    /// True in some reachable state.
    case reachable(Term, [Check])
    /// The monitor with this number says bad at least once (bad is what is hoped for here).
    case reachableMove(Int)
    /// True of every fair maximal run; not decided by a safety engine.
    case temporal(Formula)
  }

  /// Whether a trace is good news: the property is met by finding a state, not by finding none.
  public var isReachability: Bool {
    switch kind {
    case .reachable, .reachableMove: true
    case .invariant, .atEnd, .monitor, .deadlockFree, .temporal: false
    }
  }
}

/// A place of the source, for evidence that outlives the text.
public struct SourceLocation: Sendable, Hashable {
  public let path: String
  public let line: Int
  public let column: Int
  public init(path: String, line: Int, column: Int) {
    self.path = path
    self.line = line
    self.column = column
  }
}

/// A runtime fault that the source can run into.
public struct Fault: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    case range, emptyQueue, fullQueue, none, index, division, stackDepth, assertion
    /// Not a fault of the model: an unbounded number left the bound that was set for this run.
    case bound
  }
  public let kind: Kind
  /// What went wrong, in source terms: "`arrived` is given a value outside 0..2".
  public let message: String
  public let location: SourceLocation
  public init(kind: Kind, message: String, location: SourceLocation) {
    self.kind = kind
    self.message = message
    self.location = location
  }
}

/// A condition that should hold somewhere, or something is vacuous.
public struct Probe: Sendable {
  /// "the left side of `implies` in blocked_when_handled".
  public var message: String
  /// The property whose evidence it is.
  public var property: String
  public var kind: Kind
  public init(message: String, property: String, kind: Kind) {
    self.message = message
    self.property = property
    self.kind = kind
  }

  public enum Kind: Sendable {
    /// True in some reachable state.
    case state(Term)
    /// True after some move, where scratch cells can be read.
    case move(Term)
  }
}

// MARK: - The way back

/// A source variable and where its value lies.
public struct Variable: Sendable {
  public let name: String
  /// The number of the processor whose copy it is.
  public let processor: Int?
  public let shape: Shape
  public let first: CellID
  public let isGhost: Bool
  public init(name: String, processor: Int?, shape: Shape, first: CellID, isGhost: Bool) {
    self.name = name
    self.processor = processor
    self.shape = shape
    self.first = first
    self.isGhost = isGhost
  }
}

/// Where an action comes from.
public struct Origin: Sendable {
  public enum Kind: Sendable, Hashable {
    case step(flow: String, step: String)
    /// All that is left of the flow is passed over.
    case endOfFlow(String)
    case action(String)
  }
  public let kind: Kind
  /// The processor it belongs to, as printed: `cpu0`; empty for none.
  public let processorName: String
  /// The heading under which a trace shows it: "KVM", "platform".
  public let lane: String
  public let location: SourceLocation?
  public let documentation: String?
  /// Keys of cited sources, with the source's title.
  public let citations: [(key: String, title: String)]
  public init(
    kind: Kind, processorName: String, lane: String, location: SourceLocation?,
    documentation: String?, citations: [(key: String, title: String)]
  ) {
    self.kind = kind
    self.processorName = processorName
    self.lane = lane
    self.location = location
    self.documentation = documentation
    self.citations = citations
  }
}

/// An event and how its arguments are told.
public struct Event: Sendable {
  public let name: String
  /// Shapes of the arguments, each of one cell.
  public let parameters: [Shape]
  public init(name: String, parameters: [Shape]) {
    self.name = name
    self.parameters = parameters
  }
}

/// One processor's stack of frames.
///
/// The frame on top lives in registers: `position` and the flows' own cells. `call` saves them
/// into the row of frame number `depth - 1` and the end of a flow restores them.
public struct ProcessorLayout: Sendable {
  /// As printed: `cpu0`, or `cpu` where there is one.
  public let name: String
  /// The most frames.
  public let stackLimit: Int
  /// How many frames there are.
  public let depth: CellID
  /// Where the top frame is, as an index into ``positions``; 0 is idle.
  public let position: CellID
  /// The positions of frames below the top, outermost first.
  public let savedPositions: [CellID]
  public let flows: [FlowLayout]
  /// Entry 0 is idle.
  public let positions: [Position]
  public init(
    name: String, stackLimit: Int, depth: CellID, position: CellID, savedPositions: [CellID],
    flows: [FlowLayout], positions: [Position]
  ) {
    self.name = name
    self.stackLimit = stackLimit
    self.depth = depth
    self.position = position
    self.savedPositions = savedPositions
    self.flows = flows
    self.positions = positions
  }

  /// A place in a flow where a frame can stand.
  public struct Position: Sendable {
    /// The index into ``ProcessorLayout/flows``; `nil` for idle.
    public let flow: Int?
    /// "tdh_vp_enter", "in tdh_vp_enter" (inside a call it made), "idle".
    public let name: String
    public init(flow: Int?, name: String) {
      self.flow = flow
      self.name = name
    }
  }
}

/// A flow's parameters and locals on one processor.
public struct FlowLayout: Sendable {
  public let name: String
  public let lane: String
  public let locals: [Local]
  public init(name: String, lane: String, locals: [Local]) {
    self.name = name
    self.lane = lane
    self.locals = locals
  }

  /// A parameter or local: its register, and its places in saved frames, outermost first.
  public struct Local: Sendable {
    public let name: String
    /// Given by the call; a local starts with a value of its own.
    public let isParameter: Bool
    public let shape: Shape
    public let first: CellID
    /// For each frame number that can be saved, the first cell; `nil` where this flow never is.
    public let saved: [CellID?]
    public init(
      name: String, isParameter: Bool = true, shape: Shape, first: CellID, saved: [CellID?]
    ) {
      self.name = name
      self.isParameter = isParameter
      self.shape = shape
      self.first = first
      self.saved = saved
    }
  }
}
