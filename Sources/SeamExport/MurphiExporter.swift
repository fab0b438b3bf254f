// A transition system as a Murphi description for Rumur. Every action is one rule; a false assumption
// in its body is part of its guard, and so is that no urgent action of its processor is possible.
// Rumur alone knows `cover` and `assume`: they let it count what is violated without losing a state.

import SeamIR

/// Writes systems for Rumur.
public struct MurphiExporter: Sendable {
  private let exported: ExportedSystem
  private let options: ExportOptions
  private let writer: TermWriter
  /// The values of everything, so that Rumur calculates with numbers that are wide enough.
  private let hull: ClosedRange<Int>
  private let ruleNames: [String]

  /// Prepares a system.
  ///
  /// - Parameters:
  ///   - system: A validated system.
  ///   - options: How it is to be written.
  /// - Throws: ``ExportError`` where the language cannot say it.
  public init(_ system: TransitionSystem, options: ExportOptions) throws(ExportError) {
    exported = try ExportedSystem(system)
    self.options = options
    hull = try exported.hull()
    var names = Names(reserved: Self.reserved)
    let layout = Layout(exported, names: &names, hasBooleans: true)
    writer = TermWriter(
      dialect: .murphi, layout: layout, ranges: Ranges(system, scratch: nil))
    ruleNames = system.actions.enumerated().map { "\($0) \(Names.plain($1.name))" }
  }

  private var system: TransitionSystem { exported.system }
  private var layout: Layout { writer.layout }

  /// Murphi's and Rumur's own words, and those that this file uses.
  private static let reserved: Set<String> = [
    "alias", "array", "assert", "assume", "begin", "boolean", "by", "case", "clear", "const",
    "cover", "do", "else", "elsif", "end", "endalias", "endexists", "endfor", "endforall",
    "endfunction", "endif", "endprocedure", "endrecord", "endrule", "endruleset", "endstartstate",
    "endswitch", "endwhile", "enum", "error", "exists", "false", "for", "forall", "from",
    "function", "if", "in", "interleaved", "invariant", "ismember", "isundefined", "liveness",
    "multiset", "multisetadd", "multisetcount", "multisetremove", "multisetremovepred", "of",
    "procedure", "process", "program", "property", "put", "record", "return", "rule", "ruleset",
    "scalarset", "startstate", "switch", "then", "to", "traceuntil", "true", "type", "undefine",
    "union", "until", "var", "while", "wide", "floor_div", "floor_mod", "open", "stuck", "main",
  ]

  /// The whole text.
  public func text() -> String {
    var lines = Lines()
    writeHeading(&lines)
    writeDeclarations(&lines)
    writeFunctions(&lines)
    writeInitial(&lines)
    for (move, name) in zip(exported.moves, ruleNames) { write(move, name, &lines) }
    if options.checks != .none { writeProperties(&lines) }
    return lines.text
  }

  private func writeHeading(_ lines: inout Lines) {
    for line in exported.heading(options, "Murphi") { lines.add("-- \(line)") }
    lines.add("--")
    lines.add("-- rumur --deadlock-detection off --output model.c THIS_FILE")
    lines.add("-- cc -O3 -march=native -mcx16 -o model model.c -lpthread")
    lines.add("-- ./model")
    lines.add("")
  }

  private func type(_ range: ClosedRange<Int>, isBool: Bool) -> String {
    isBool ? "boolean" : "\(range.lowerBound) .. \(range.upperBound)"
  }

  private func writeDeclarations(_ lines: inout Lines) {
    lines.add("type wide: \(hull.lowerBound) .. \(hull.upperBound);")
    lines.add("")
    lines.add("var")
    lines.indented { lines in
      for row in layout.rows {
        let type = type(row.range, isBool: row.isBool)
        lines.add("\(row.name): array [0 .. \(row.cells.count - 1)] of \(type);")
      }
      for (index, cell) in system.cells.prefix(system.stateCellCount).enumerated() {
        let place = layout.places[index]
        if place.row != nil { continue }
        let note = place.name == cell.name ? "" : "  -- \(Names.plain(cell.name))"
        lines.add("\(place.name): \(type(cell.range, isBool: place.isBool));\(note)")
      }
    }
  }

  private func writeFunctions(_ lines: inout Lines) {
    // Rounding towards minus infinity; by 0 the core's quotient is 0.
    lines.add(
      """

      function floor_mod(n: wide; d: wide): wide;
      begin
        if d = 0 then return 0; end;
        return n % d != 0 & (n < 0) != (d < 0) ? n % d + d : n % d;
      end;

      function floor_div(n: wide; d: wide): wide;
      begin
        if d = 0 then return 0; end;
        return n % d != 0 & (n < 0) != (d < 0) ? n / d - 1 : n / d;
      end;

      """)
    for processor in exported.urgentProcessors {
      write(function: urgency(processor), exported.urgency(of: processor), &lines)
    }
    if options.checks != .none, exported.asksForEnds {
      write(function: "stuck", .exactNegation(exported.isOpen), &lines)
    }
    guard options.checks != .none else { return }
    for (index, property) in system.properties.enumerated() {
      switch property.kind {
      case .monitor, .reachableMove:
        // One place for all moves, since Rumur counts each `cover` by itself.
        let isCover = options.checks == .count || property.isReachability
        lines.add("procedure shown_\(index)();")
        lines.add("begin")
        lines.indented { lines in
          lines.add("\(isCover ? "cover true" : "error") \(label(index));")
        }
        lines.add("end;")
        lines.add("")
      case .invariant, .atEnd, .deadlockFree, .reachable, .temporal: break
      }
    }
  }

  private func write(function name: String, _ term: Term, _ lines: inout Lines) {
    lines.add("function \(name)(): boolean;")
    lines.add("begin")
    lines.indented { $0.add("return \(writer.condition(term));") }
    lines.add("end;")
    lines.add("")
  }

  private func urgency(_ processor: Int) -> String { "urgent_on_\(processor)" }

  private func label(_ property: Int) -> String {
    "\"property \(property) \(Names.plain(system.properties[property].label))\""
  }

  private func label(_ fault: FaultID) -> String {
    "\"fault \(fault.index) \(Names.plain(system.faults[fault.index].message))\""
  }

  // MARK: - Initial states

  private func writeInitial(_ lines: inout Lines) {
    let choices = system.initialValues.indices.filter { system.initialValues[$0].count > 1 }
    for cell in choices {
      let values = system.initialValues[cell].sorted()
      let isDense = values[values.count - 1] - values[0] == values.count - 1
      let range =
        isDense ? "\(values[0]) .. \(values[values.count - 1])" : "0 .. \(values.count - 1)"
      lines.add("ruleset any_\(cell): \(range) do")
    }
    lines.add("startstate \"initial\"")
    writeLocals(exported.firstLetter, &lines)
    lines.add("begin")
    lines.indented { lines in
      for (cell, values) in system.initialValues.enumerated() {
        let name = layout.name(CellID(cell))
        let isBool = layout.isBool(CellID(cell))
        lines.add("\(name) := \(initial(cell, values.sorted(), asTruth: isBool));")
      }
      if exported.isInitial != .yes {
        lines.add("assume \(writer.condition(exported.isInitial));")
      }
      write(exported.firstLetter, &lines)
      write(exported.firstReports, &lines)
    }
    lines.add("end;")
    for _ in choices { lines.add("end;") }
    lines.add("")
  }

  /// The value that a cell begins with, by the number that the ruleset gives.
  private func initial(_ cell: Int, _ values: [Int], asTruth: Bool) -> String {
    func literal(_ value: Int) -> String {
      asTruth ? (value != 0 ? "true" : "false") : TermWriter.literal(value)
    }
    guard values.count > 1 else { return literal(values.first ?? 0) }
    let isDense = values[values.count - 1] - values[0] == values.count - 1
    if isDense { return asTruth ? "any_\(cell) = 1" : "any_\(cell)" }
    var text = literal(values[values.count - 1])
    for (index, value) in values.enumerated().dropLast().reversed() {
      text = "(any_\(cell) = \(index) ? \(literal(value)) : \(text))"
    }
    return text
  }

  // MARK: - Moves

  /// The condition, and that no urgent action holds the move back.
  private func unlessHeld(_ move: ExportedMove, _ condition: String) -> String {
    guard let processor = exported.holder(of: move) else { return condition }
    return "(\(condition)) & !\(urgency(processor))()"
  }

  private func write(_ move: ExportedMove, _ name: String, _ lines: inout Lines) {
    let guards = unlessHeld(move, writer.condition(move.possible))
    lines.add("rule \"\(name)\"")
    lines.indented { $0.add(guards) }
    lines.add("==>")
    writeLocals(move.statements, &lines)
    lines.add("begin")
    lines.indented { lines in
      write(move.statements, &lines)
      write(move.reports, &lines)
    }
    lines.add("end;")
    lines.add("")
  }

  private func writeLocals(_ statements: [Statement], _ lines: inout Lines) {
    let locals = statements.cellsTouched.filter { $0.index >= system.stateCellCount }
    guard !locals.isEmpty else { return }
    lines.add("var")
    lines.indented { lines in
      for cell in locals {
        lines.add("\(layout.name(cell)): \(layout.isBool(cell) ? "boolean" : "wide");")
      }
    }
  }

  private func write(_ reports: [(property: Int, term: Term)], _ lines: inout Lines) {
    guard options.checks != .none else { return }
    for (property, term) in reports {
      lines.add("if \(writer.condition(term)) then shown_\(property)(); end;")
    }
  }

  private func write(_ statements: [Statement], _ lines: inout Lines) {
    for statement in statements {
      switch statement {
      case .assign(.cell(let cell), let term):
        lines.add("\(layout.name(cell)) := \(writer.value(term, asTruth: layout.isBool(cell)));")
      case .assign(.element(let array, let index), let term):
        assign(array, index, term, &lines)
      case .conditional(let condition, let first, let second):
        lines.add("if \(writer.condition(condition)) then")
        lines.indented { write(first, &$0) }
        if !second.isEmpty {
          lines.add("else")
          lines.indented { write(second, &$0) }
        }
        lines.add("end;")
      case .check(let term, let fault):
        write(check: term, fault, &lines)
      case .assume, .emit:
        break
      }
    }
  }

  private func write(check term: Term, _ fault: FaultID, _ lines: inout Lines) {
    let condition = writer.condition(term)
    let isBound = system.faults[fault.index].kind == .bound
    switch options.checks {
    case .assert where !isBound:
      lines.add("assert \(condition) \(label(fault));")
    case .count where !isBound:
      lines.add("cover !(\(condition)) \(label(fault));")
      lines.add("assume \(condition);")
    case .assert, .count, .none:
      lines.add("assume \(condition);")
    }
  }

  private func assign(
    _ array: CellArray, _ index: Term, _ term: Term, _ lines: inout Lines
  ) {
    if let (row, first) = layout.row(of: array) {
      let target = "\(row.name)[\(writer.index(index, from: first))]"
      let assignment = "\(target) := \(writer.value(term, asTruth: row.isBool));"
      if writer.isInside(index, array) {
        lines.add(assignment)
      } else {
        lines.add("if \(writer.insideTest(index, array)) then \(assignment) end;")
      }
      return
    }
    for place in 0..<array.count {
      let cell = array[place]
      let test = writer.condition(.compare(.equal, index, .constant(place)))
      lines.add("\(place == 0 ? "if" : "elsif") \(test) then")
      lines.indented { lines in
        lines.add("\(layout.name(cell)) := \(writer.value(term, asTruth: layout.isBool(cell)));")
      }
    }
    lines.add("end;")
  }

  // MARK: - Properties of states

  private func writeProperties(_ lines: inout Lines) {
    for move in exported.moves {
      for (condition, fault) in move.guardFaults
      where system.faults[fault.index].kind != .bound {
        writeProperty(
          label(fault), unlessHeld(move, writer.condition(condition)), isReachability: false, &lines
        )
      }
    }
    for (index, report) in exported.stateReports.enumerated() {
      guard let report else { continue }
      var text = writer.condition(report.term)
      if report.onlyAtEnd { text = "stuck() & (\(text))" }
      writeProperty(
        label(index), text, isReachability: system.properties[index].isReachability, &lines)
    }
  }

  /// Writes a property with the condition that violates it, or meets it.
  private func writeProperty(
    _ label: String, _ condition: String, isReachability: Bool, _ lines: inout Lines
  ) {
    if options.checks == .count || isReachability {
      lines.add("cover \(label) \(condition);")
    } else {
      lines.add("invariant \(label) !(\(condition));")
    }
  }
}

extension [Statement] {
  /// The cells that are read or assigned, each once, in order.
  var cellsTouched: [CellID] {
    var result: Set<CellID> = []
    for statement in self {
      statement.forEachCellWritten { result.insert($0) }
      statement.forEachTerm { $0.forEachCellRead { result.insert($0) } }
    }
    return result.sorted()
  }
}
