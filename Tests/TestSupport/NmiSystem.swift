import SeamIR
import SeamTraces

/// A hand-built layout of a small NMI model, without working actions: what the tests of traces and
/// reports tell stories about.
public struct NmiSystem {
  public private(set) var system: TransitionSystem
  /// Where each processor's copy of a variable lies.
  private var places: [String: (first: Int, width: Int)] = [:]
  private let flowNames = ["vcpu_run", "tdx_module", "td_guest", "nmi_handler"]

  public static let number = Shape.integer(1...2)

  public init(processors: Int = 1) {
    system = TransitionSystem(name: "vcpu_nmi")
    system.parameters = [("nmis", "2"), ("propagate", "none"), ("kvm_nmi", "in_section")]
    system.events = [
      Event(name: "raised", parameters: [Self.number]),
      Event(name: "taken", parameters: [Self.number]),
      Event(name: "handled", parameters: [Self.number]),
      Event(name: "guest_state_enter", parameters: []),
      Event(name: "guest_state_exit", parameters: []),
    ]
    addVariable("arrived", .integer(0...2), processor: nil)
    for number in 0..<processors {
      let name = processors == 1 ? "cpu" : "cpu\(number)"
      addVariable("nmi_blocked", .bool, processor: number)
      addVariable("saved_blocked", .bool, processor: number)
      addVariable("latch", .queue(Self.number, capacity: 1), processor: number)
      addVariable("owed", .optional(Self.number), processor: number)
      addVariable(
        "exit", .enumeration(name: "Exit", literals: ["none", "nmi", "other"]), processor: number)
      // A cell of a monitor: it changes, and no trace may tell of it.
      addCell("in_order.seen@\(name)", 0...1)
      addProcessor(name)
      addOrigins(name)
    }
    system.stateCellCount = system.cells.count
    system.faults = [
      Fault(
        kind: .range, message: "`arrived` is given a value outside 0..2",
        location: SourceLocation(path: "vcpu_nmi.seam", line: 66, column: 3))
    ]
    system.properties = [
      Property(
        name: "in_order", label: "in_order[x = 1]", title: "NMI X is handled before NMI X+1",
        kind: .monitor(0), text: "handled(x) before handled(x + 1)  for x in 1..nmis - 1",
        location: SourceLocation(path: "vcpu_nmi.seam", line: 80, column: 1))
    ]
  }

  // MARK: - Layout

  @discardableResult
  private mutating func addCell(_ name: String, _ range: ClosedRange<Int>) -> Int {
    system.cells.append(Cell(name: name, range: range, isBool: range == 0...1))
    system.initialValues.append([range.lowerBound])
    return system.cells.count - 1
  }

  private mutating func addVariable(_ name: String, _ shape: Shape, processor: Int?) {
    let first = system.cells.count
    for (index, range) in shape.cellRanges.enumerated() {
      addCell("\(name)@\(processor ?? 0).\(index)", range)
    }
    places["\(name)@\(processor ?? 0)"] = (first, shape.width)
    system.variables.append(
      Variable(
        name: name, processor: processor, shape: shape, first: CellID(first), isGhost: false))
  }

  private static let positions: [ProcessorLayout.Position] = [
    .init(flow: nil, name: "idle"),
    .init(flow: 0, name: "guest_state_enter_irqoff"), .init(flow: 0, name: "tdh_vp_enter"),
    .init(flow: 0, name: "in tdh_vp_enter"), .init(flow: 0, name: "handle_nmi_exit"),
    .init(flow: 1, name: "vm_entry"), .init(flow: 1, name: "in vm_entry"),
    .init(flow: 1, name: "seamret"), .init(flow: 2, name: "run"),
    .init(flow: 3, name: "entry"), .init(flow: 3, name: "iret"),
  ]

  private mutating func addProcessor(_ name: String) {
    let depth = addCell("depth@\(name)", 0...4)
    let position = addCell("position@\(name)", 0...10)
    let saved = (0..<3).map { CellID(addCell("position@\(name)#\($0)", 0...10)) }
    let argument = addCell("nmi_handler.n@\(name)", 1...2)
    let savedArguments: [CellID?] = (0..<3).map {
      CellID(addCell("nmi_handler.n@\(name)#\($0)", 1...2))
    }
    let lanes = ["KVM", "TDX module", "guest", "NMI handler"]
    let flows = zip(flowNames, lanes).map { flow, lane in
      FlowLayout(
        name: flow, lane: lane,
        locals: flow == "nmi_handler"
          ? [
            .init(
              name: "n", shape: Self.number, first: CellID(argument), saved: savedArguments)
          ] : [])
    }
    system.processors.append(
      ProcessorLayout(
        name: name, stackLimit: 4, depth: CellID(depth), position: CellID(position),
        savedPositions: saved, flows: flows, positions: Self.positions))
  }

  private mutating func addOrigins(_ name: String) {
    let seed = [(key: "SEED4", title: "KVM: TDX: TD vcpu enter/exit, November 2024")]
    let rows: [(Origin.Kind, String, Int, Bool)] = [
      (.action("nmi_arrives"), "platform", 64, false),
      (.step(flow: "td_guest", step: "run"), "guest", 54, false),
      (.step(flow: "tdx_module", step: "vm_entry"), "TDX module", 44, false),
      (.step(flow: "tdx_module", step: "seamret"), "TDX module", 45, true),
      (.step(flow: "vcpu_run", step: "guest_state_enter_irqoff"), "KVM", 28, false),
      (.step(flow: "vcpu_run", step: "tdh_vp_enter"), "KVM", 29, true),
      (.step(flow: "vcpu_run", step: "handle_nmi_exit"), "KVM", 34, false),
      (.action("deliver_nmi"), "NMI handler", 70, false),
      (.step(flow: "nmi_handler", step: "entry"), "NMI handler", 59, false),
      (.step(flow: "nmi_handler", step: "iret"), "NMI handler", 60, false),
    ]
    for (kind, lane, line, isCited) in rows {
      let location = SourceLocation(path: "vcpu_nmi.seam", line: line, column: 3)
      system.origins.append(
        Origin(
          kind: kind, processorName: name, lane: lane, location: location, documentation: nil,
          citations: isCited ? seed : []))
      let origin = OriginID(system.origins.count - 1)
      system.actions.append(
        Action(
          name: "action\(origin.index)", origin: origin, processor: system.processors.count - 1,
          isUrgent: false, location: nil, guardChecks: [], guardTerm: .yes, body: [],
          choices: kind == .step(flow: "td_guest", step: "run") ? ["or #1"] : [],
          actor: origin.index))
    }
  }

  // MARK: - Stories

  /// The cells of a variable.
  func place(_ name: String, on processor: Int) -> (first: Int, width: Int) {
    places["\(name)@\(processor)"] ?? places["\(name)@0"] ?? (0, 0)
  }

  /// The number of the action with a title on a processor.
  func action(_ title: String, on processor: Int) -> Int {
    system.actions.firstIndex {
      $0.processor == processor && system.origins[$0.origin.index].title == title
    } ?? 0
  }
}

/// Makes up a trace of an ``NmiSystem``, move by move.
public struct Scene {
  private let model: NmiSystem
  private let initial: State
  private var state: State
  private var steps: [Trace.Step] = []

  public init(_ model: NmiSystem) {
    self.model = model
    var start = model.system.initialValues.map { $0[0] }
    for processor in model.system.processors {
      start[processor.depth.index] = 1
      start[processor.position.index] = 1
    }
    initial = start
    state = start
  }

  /// One move: variables set, frames pushed or popped, events.
  public mutating func move(
    _ title: String, on processor: Int = 0, set: [String: [Int]] = [:], next: String? = nil,
    call: String? = nil, argument: Int? = nil, returns: Bool = false,
    events: [(Int, [Int])] = []
  ) {
    let layout = model.system.processors[processor]
    for (name, cells) in set {
      let place = model.place(name, on: processor)
      state.replaceSubrange(place.first..<place.first + place.width, with: cells)
    }
    if let next { state[layout.position.index] = position(next, layout) }
    let depth = state[layout.depth.index]
    if returns {
      state[layout.depth.index] = depth - 1
      state[layout.position.index] =
        depth > 1 ? state[layout.savedPositions[depth - 2].index] : 0
    }
    if let call {
      state[layout.savedPositions[depth - 1].index] = state[layout.position.index]
      state[layout.depth.index] = depth + 1
      state[layout.position.index] = position(call, layout)
    }
    if let argument, let local = layout.flows[3].locals.first {
      state[local.first.index] = argument
    }
    steps.append(
      Trace.Step(
        action: model.action(title, on: processor),
        events: events.map { Occurrence(event: EventID($0.0), arguments: $0.1) }, state: state))
  }

  /// Turns a cell of the monitor on, which no story may show.
  public mutating func stirMonitor() {
    for (index, cell) in model.system.cells.enumerated() where cell.name.hasPrefix("in_order") {
      state[index] = 1
    }
  }

  public func trace(_ ending: Trace.Ending = .property) -> Trace {
    Trace(initial: initial, steps: steps, ending: ending)
  }

  private func position(_ name: String, _ layout: ProcessorLayout) -> Int {
    layout.positions.firstIndex { $0.name == name } ?? 0
  }

  /// The overtaking: NMI 1 is consumed by the exit, NMI 2 is handled first.
  public static func overtaking(_ model: NmiSystem) -> Trace {
    var scene = Scene(model)
    scene.move("guest_state_enter_irqoff", next: "tdh_vp_enter", events: [(3, [])])
    scene.move(
      "tdh_vp_enter", set: ["nmi_blocked": [1]], next: "in tdh_vp_enter", call: "vm_entry")
    scene.move("vm_entry", set: ["nmi_blocked": [0]], next: "in vm_entry", call: "run")
    scene.move("nmi_arrives", set: ["arrived": [1], "latch": [1, 1]], events: [(0, [1])])
    scene.move(
      "run", set: ["owed": [1, 1], "latch": [0, 1], "exit": [1], "nmi_blocked": [1]],
      returns: true, events: [(1, [1])])
    scene.stirMonitor()
    scene.move("nmi_arrives", set: ["arrived": [2], "latch": [1, 2]], events: [(0, [2])])
    scene.move("seamret", set: ["nmi_blocked": [0]], returns: true)
    scene.move(
      "deliver_nmi", set: ["nmi_blocked": [1], "latch": [0, 1]], call: "entry", argument: 2,
      events: [(1, [2])])
    scene.move("entry", next: "iret", events: [(2, [2])])
    return scene.trace()
  }
}
