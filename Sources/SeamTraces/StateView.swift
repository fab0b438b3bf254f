import SeamIR

/// A state told in source terms: variables by name, and the frames of every processor.
///
/// Only cells that a variable or a frame owns are told. The cells of monitors belong to properties
/// and mean nothing to the reader of a model.
public struct StateView: Sendable {
  /// In source order.
  public let variables: [VariableView]
  /// For each processor of the system, its frames, outermost first.
  public let stacks: [StackView]

  public init(_ state: State, of system: TransitionSystem) {
    let hasSeveral = system.processors.count > 1
    variables = system.variables.map { variable in
      let owner = variable.processor.flatMap {
        system.processors.indices.contains($0) ? system.processors[$0].name : nil
      }
      return VariableView(
        name: variable.name, processor: hasSeveral ? owner : nil, isGhost: variable.isGhost,
        value: variable.shape.value(of: state.cells(from: variable.first, variable.shape.width)))
    }
    stacks = system.processors.map { StackView($0, in: state) }
  }

  /// `name = value` for every variable, in source order; where all copies of a per-processor
  /// variable agree, they are told once.
  public func assignments(includesGhosts: Bool) -> [String] {
    var seen: Set<String> = []
    return variables.filter { includesGhosts || !$0.isGhost }.compactMap { variable in
      guard variable.processor != nil else { return "\(variable.name) = \(variable.value)" }
      let copies = variables.filter { $0.name == variable.name }
      guard copies.allSatisfy({ $0.value == variable.value }) else {
        return "\(variable.qualifiedName) = \(variable.value)"
      }
      return seen.insert(variable.name).inserted ? "\(variable.name) = \(variable.value)" : nil
    }
  }
}

/// A variable's value in one state.
public struct VariableView: Sendable, Hashable {
  public let name: String
  /// The processor whose copy it is, where the system has more than one.
  public let processor: String?
  public let isGhost: Bool
  public let value: Value

  /// `nmi_blocked@cpu1`, or the name alone where there is one copy.
  public var qualifiedName: String { processor.map { "\(name)@\($0)" } ?? name }
}

/// The frames of one processor in one state.
public struct StackView: Sendable, Hashable {
  public let processor: String
  /// Outermost first; empty for an idle processor.
  public let frames: [FrameView]

  init(_ layout: ProcessorLayout, in state: State) {
    processor = layout.name
    let depth = min(max(0, state.cell(layout.depth)), layout.stackLimit)
    let top = depth - 1
    frames = (0..<depth).map { number in
      let cell =
        number == top || !layout.savedPositions.indices.contains(number)
        ? layout.position : layout.savedPositions[number]
      return FrameView(
        layout, at: state.cell(cell), saved: number == top ? nil : number, in: state)
    }
  }
}

/// One activation of a flow.
public struct FrameView: Sendable, Hashable {
  public let flow: String
  public let lane: String
  /// Where the frame stands: the name of a step, "in" it, or "idle".
  public let position: String
  /// Parameters and locals, in source order.
  public let locals: [Value.Field]
  /// The values the flow was called with, as they are now.
  public let parameters: [Value]

  init(_ layout: ProcessorLayout, at position: Int, saved: Int?, in state: State) {
    let place = layout.positions.indices.contains(position) ? layout.positions[position] : nil
    let flow = place?.flow.flatMap {
      layout.flows.indices.contains($0) ? layout.flows[$0] : nil
    }
    self.flow = flow?.name ?? "idle"
    self.lane = flow?.lane ?? ""
    self.position = place?.name ?? "position \(position)"
    let all = (flow?.locals ?? []).compactMap { local -> (field: Value.Field, isParameter: Bool)? in
      var first: CellID? = local.first
      if let saved { first = local.saved.indices.contains(saved) ? local.saved[saved] : nil }
      guard let first else { return nil }
      let value = local.shape.value(of: state.cells(from: first, local.shape.width))
      return (Value.Field(name: local.name, value: value), local.isParameter)
    }
    locals = all.map(\.field)
    parameters = all.filter(\.isParameter).map(\.field.value)
  }

  /// "at seamret", or "in vm_entry" where the frame waits for a call to come back.
  public var place: String { position.hasPrefix("in ") ? position : "at \(position)" }

  /// `nmi_handler(2)`, as the call is written.
  public var call: String {
    guard !parameters.isEmpty else { return flow }
    return "\(flow)(\(parameters.map(\.brief).joined(separator: ", ")))"
  }
}

extension Array where Element == Int {
  /// The value of a cell; 0 for a cell that the state does not have.
  fileprivate func cell(_ id: CellID) -> Int { indices.contains(id.index) ? self[id.index] : 0 }

  /// A row of cells, as far as the state has them.
  fileprivate func cells(from first: CellID, _ width: Int) -> ArraySlice<Int> {
    self[Swift.min(first.index, count)..<Swift.min(first.index + width, count)]
  }
}
