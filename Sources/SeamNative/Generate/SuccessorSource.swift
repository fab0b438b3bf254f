// The whole C file: one function for each action, one for each place where several actions wait for
// the same value of a cell, and one that goes through them in source order by jump tables.

import SeamIR

/// The C text of a plan (UTF-8), and what its caller has to know.
package struct SuccessorSource: Sendable {
  /// The functions, without what all files begin with.
  private let functions: [UInt8]
  /// Which of several plans in one file this is.
  package let number: Int
  /// The most findings that one state can show.
  package let findingLimit: Int

  /// Generates the code.
  package init(_ plan: MovePlan, number: Int = 0) {
    var writer = SourceWriter(plan, number)
    functions = writer.text()
    self.number = number
    findingLimit = SuccessorSource.findingLimit(plan)
  }

  /// A file with the code of several plans, of which each has a number of its own.
  package static func file(_ sources: [SuccessorSource]) -> [UInt8] {
    sources.reduce(into: prelude.withUTF8Buffer(Array.init)) { $0 += $1.functions }
  }

  private static func findingLimit(_ plan: MovePlan) -> Int {
    func checks(_ statements: [Statement]) -> Int {
      statements.reduce(0) { sum, statement in
        switch statement {
        case .check: sum + 1
        case .conditional(_, let first, let second): sum + checks(first) + checks(second)
        case .assign, .assume, .emit: sum
        }
      }
    }
    let states = (plan.stateReports + plan.endReports).reduce(0) { $0 + 2 + $1.checks.count }
    return plan.actions.reduce(states + 1) {
      $0 + $1.guardChecks.count + $1.reports.count + checks($1.statements)
    }
  }
}

/// Collects the functions of a plan.
private struct SourceWriter {
  private let plan: MovePlan
  private let number: Int
  private var arrays: ArrayTables
  private var functions: [CFunction] = []
  /// Processors that have urgent actions.
  private let urgentProcessors: Set<Int>

  /// Actions in a function that is kept apart.
  private static let chunk = 16

  init(_ plan: MovePlan, _ number: Int) {
    self.plan = plan
    self.number = number
    arrays = ArrayTables(plan.packing, number)
    urgentProcessors = Set(plan.actions.filter(\.isUrgent).compactMap(\.processor))
  }

  mutating func text() -> [UInt8] {
    writeReports()
    for processor in urgentProcessors.sorted() { writeHeld(processor) }
    let segments = segments(Array(plan.actions.indices))
    for action in plan.actions.indices {
      write(.local, nil, name("move", action)) { $0.move(action) }
    }
    writeExpansion(segments)
    var text = CText()
    arrays.write(to: &text)
    for function in functions { text.write(function) }
    return text.text
  }

  // MARK: - Functions

  private func name(_ stem: StaticString, _ first: Int = -1, _ second: Int = -1) -> CName {
    CName(stem, number, first, second)
  }

  private mutating func write(
    _ linkage: CFunction.Linkage, _ result: CType?, _ name: CName,
    _ body: (inout MoveWriter) -> [CStatement]
  ) {
    var writer = MoveWriter(plan, arrays)
    let statements = body(&writer)
    arrays = writer.terms.arrays
    add(linkage, result, name, statements)
  }

  private mutating func add(
    _ linkage: CFunction.Linkage, _ result: CType?, _ name: CName, _ body: [CStatement]
  ) {
    functions.append(
      CFunction(
        linkage: linkage, result: result, name: name,
        parameters: Names.parameters(plan.packing.wordCount), body: body))
  }

  private func call(_ name: CName) -> CExpression {
    .call(name, Names.arguments(plan.packing.wordCount))
  }

  private mutating func writeReports() {
    for (index, report) in plan.stateReports.enumerated() {
      write(.local, nil, name("look", index)) { $0.reports([report]) }
    }
    for (index, report) in plan.endReports.enumerated() {
      write(.local, nil, name("end", index)) { $0.reports([report]) }
    }
    let looks = plan.stateReports.indices.map { CStatement.run(call(name("look", $0))) }
    add(.apart, nil, name("inspect"), looks)
    let ends = plan.endReports.indices.map { CStatement.run(call(name("end", $0))) }
    add(.apart, nil, name("ends"), ends)
  }

  /// Whether an urgent action of a processor is possible.
  private mutating func writeHeld(_ processor: Int) {
    let urgent = plan.actions.indices.filter {
      plan.actions[$0].isUrgent && plan.actions[$0].processor == processor
    }
    for action in urgent {
      write(.local, .value, name("possible", action)) { $0.possibility(action) }
    }
    let body = segments(urgent).map { segment in
      dispatch(segment) { action in
        .branch(call(name("possible", action)), [.give(.value(1))], [])
      }
    }
    add(.apart, .value, name("held", processor), body.flatMap { $0 } + [.give(.value(0))])
  }

  private mutating func writeExpansion(_ segments: [Segment]) {
    let width = plan.packing.wordCount
    var body: [CStatement] = (0..<min(width, Names.wordLimit)).map { word in
      .constant(.word, CName("w", word), .element(.name(Names.state), .value(word)))
    }
    let before = CName("before")
    body += [
      .assign(.member("faulted"), .value(0)), .assign(.member("guard_faults"), .value(0)),
      .assign(.member("finding_count"), .value(0)),
      .constant(.value, before, .member("count")),
    ]
    if !plan.stateReports.isEmpty { body.append(.run(call(name("inspect")))) }
    for processor in urgentProcessors.sorted() {
      body.append(.constant(.value, CName("h", processor), call(name("held", processor))))
    }
    for (number, segment) in segments.enumerated() {
      let statements = taking(segment, number)
      if let processor = segment.heldProcessor {
        body.append(.branch(.negation(.name(CName("h", processor))), statements, []))
      } else {
        body += statements
      }
    }
    if !plan.endReports.isEmpty {
      let isEnd = CExpression.all([
        .binary(.equal, .member("count"), .name(before)),
        .binary(.equal, .member("faulted"), .value(0)),
        .binary(.equal, .member("guard_faults"), .value(0)),
      ])
      body.append(.branch(isEnd, [.run(call(name("ends")))], []))
    }
    functions.append(
      CFunction(
        linkage: .exported, result: nil, name: name("seam_expand"),
        parameters: [(.context, Names.context), (.state, Names.state)], body: body))
  }

  // MARK: - Dispatch

  /// Actions that follow each other in source order and are selected by the same cell.
  private struct Segment {
    var cell: Int?
    /// The processor whose urgent actions hold these back.
    var heldProcessor: Int?
    var actions: [Int]
  }

  private func segments(_ actions: [Int]) -> [Segment] {
    var segments: [Segment] = []
    for index in actions {
      let action = plan.actions[index]
      let cell = action.location?.cell.index
      var held: Int?
      if !action.isUrgent, let processor = action.processor,
        urgentProcessors.contains(processor)
      {
        held = processor
      }
      let isFull = cell == nil && (segments.last?.actions.count ?? 0) >= SourceWriter.chunk
      if let last = segments.last, last.cell == cell, last.heldProcessor == held, !isFull {
        segments[segments.count - 1].actions.append(index)
      } else {
        segments.append(Segment(cell: cell, heldProcessor: held, actions: [index]))
      }
    }
    return segments
  }

  /// Statements for the actions of a segment that the state selects.
  private func dispatch(
    _ segment: Segment, _ statement: (Int) -> CStatement
  ) -> [CStatement] {
    cases(of: segment, segment.actions) { $0.map(statement) }
  }

  private func cases(
    of segment: Segment, _ actions: [Int], _ body: ([Int]) -> [CStatement]
  ) -> [CStatement] {
    guard let cell = segment.cell else { return body(actions) }
    var order: [Int] = []
    var byValue: [Int: [Int]] = [:]
    for action in actions {
      guard let value = plan.actions[action].location?.value,
        plan.cells[cell].range.contains(value)
      else { continue }
      if byValue[value] == nil { order.append(value) }
      byValue[value, default: []].append(action)
    }
    let subject = TermWriter(plan.packing, arrays).unpacked(cell)
    return [.select(subject, order.map { ($0, body(byValue[$0] ?? [])) })]
  }

  /// Moves of a segment, in functions of their own where there are several.
  private mutating func taking(
    _ segment: Segment, _ segmentNumber: Int
  ) -> [CStatement] {
    var parts: [(name: CName, actions: [Int])] = []
    let statements = cases(of: segment, segment.actions) { actions in
      stride(from: 0, to: actions.count, by: SourceWriter.chunk).map { start in
        let name = name("at", segmentNumber, parts.count)
        parts.append(
          (name, Array(actions[start..<min(start + SourceWriter.chunk, actions.count)])))
        return .run(call(name))
      }
    }
    for part in parts {
      add(.apart, nil, part.name, part.actions.map { .run(call(name("move", $0))) })
    }
    return statements
  }
}
