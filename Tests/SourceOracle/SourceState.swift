import SeamSemantics

/// A processor: its kind and its number in the kind.
struct ProcessorName: Hashable {
  let kind: Int
  let number: Int
}

/// One activation of a flow.
struct SourceFrame: Hashable {
  let flow: Int
  var cursor: Cursor
  /// Inside a call that the step at the cursor made.
  var isInside = false
  var locals: [LocalID: SourceValue]
}

/// All variables and all stacks.
struct SourceState: Hashable {
  var globals: [Int: SourceValue] = [:]
  var copies: [ProcessorName: [Int: SourceValue]] = [:]
  /// Outermost first.
  var stacks: [ProcessorName: [SourceFrame]] = [:]
}

/// An event that happened, and on which processor.
struct SourceEvent: Hashable {
  let event: Int
  let arguments: [Int]
  let processor: ProcessorName?
}

/// What a model's text does, by walking over the text: no core, no cells, no monitors.
///
/// Written to `docs/semantics.md` apart from the lowering, so that either shows a mistake in the other.
struct SourceContext {
  let types: SourceTypes
  let controls: [SourceControl]
  let processors: [ProcessorName]
  var program: Program { types.program }

  init(_ program: Program, parameters: [Int]) throws {
    let types = SourceTypes(program: program, parameters: parameters)
    self.types = types
    controls = program.flows.map { SourceControl($0) }
    processors = try program.processors.indices.flatMap { kind in
      try (0..<types.processorCount(kind)).map { ProcessorName(kind: kind, number: $0) }
    }
  }

  func stackLimit(_ kind: Int) throws -> Int {
    try program.processors[kind].stack.map(types.constant) ?? 8
  }
}
