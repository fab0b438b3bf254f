// A transition system as a Promela model for Spin. There is one process that goes round: every action
// is one `d_step`, so that nothing between its statements is a state. Promela has no way to give a
// move up once it has begun, so a precondition in the guard says that it will not fault, and faults
// are options of their own that change nothing.

import SeamIR

/// Writes systems for Spin.
public struct PromelaExporter: Sendable {
  private let exported: ExportedSystem
  private let options: ExportOptions
  private let writer: TermWriter
  /// By action: where it finishes, and where it comes to each of its faults.
  private let outcomes: [Outcome]
  private let flags: [String]
  /// The initial values on which no monitor faults, and the faults on all others; only where some may.
  private let initialRows: [[Int]]
  private let initialFaults: [FaultID]
  /// What takes the place of initial values that an assumption rules out; `nil` where it rules out
  /// none, or all.
  private let permittedRow: [Int]?

  private struct Outcome {
    let finishes: Term
    let faults: [(fault: FaultID, condition: Term)]
  }

  /// The initial values that are written out one by one where a monitor may fault on some of them.
  private static let initialStatesMax = 10_000

  /// Prepares a system.
  ///
  /// - Parameters:
  ///   - system: A validated system.
  ///   - options: How it is to be written.
  /// - Throws: ``ExportError`` where the language cannot say it: its numbers have 32 bits.
  public init(_ system: TransitionSystem, options: ExportOptions) throws(ExportError) {
    exported = try ExportedSystem(system)
    self.options = options
    let hull = try exported.hull()
    guard hull.lowerBound >= Int(Int32.min), hull.upperBound <= Int(Int32.max) else {
      throw ExportError("a number of this system may not fit into the 32 bits of Promela's `int`")
    }
    var outcomes: [Outcome] = []
    for move in exported.moves {
      var faults: [(fault: FaultID, condition: Term)] = []
      for fault in move.statements.faults {
        faults.append((fault, try move.runs(into: fault, system)))
      }
      outcomes.append(Outcome(finishes: try move.finishes(system), faults: faults))
    }
    self.outcomes = outcomes
    (initialRows, initialFaults) = try Self.initialStates(of: exported)
    permittedRow = exported.isInitial == .yes ? nil : try exported.someInitialRow()
    // Variables become C's, so each has a prefix that no macro of Spin's or C's has.
    var names = Names(reserved: [], prefix: "v_")
    let layout = Layout(exported, names: &names, hasBooleans: false)
    writer = TermWriter(dialect: .promela, layout: layout, ranges: Ranges(system, scratch: nil))
    flags = system.properties.enumerated().map { index, property in
      "\(property.isReachability ? "met" : "bad")_\(index)"
    }
  }

  /// Decides which initial states there are, where a monitor may fault on some.
  private static func initialStates(
    of exported: ExportedSystem
  ) throws(ExportError) -> (rows: [[Int]], faults: [FaultID]) {
    let letter = exported.firstLetter
    guard !letter.faults.isEmpty else { return ([], []) }
    let system = exported.system
    var rows: [[Int]] = [[]]
    for values in system.initialValues {
      guard rows.count * values.count <= initialStatesMax else {
        throw ExportError("there are too many initial states to write them out one by one")
      }
      rows = rows.flatMap { row in values.map { row + [$0] } }
    }
    func holds(_ term: Term?, _ row: [Int]) throws(ExportError) -> Bool {
      let value = term?.atStart(of: system).rewritten { .constant(row[$0.index]) }
      guard let value = value?.constantValue else {
        throw ExportError("what the monitors make of initial states is too large to write")
      }
      return value != 0
    }
    let finishes = letter.precondition(of: .yes, ifImpossible: true, ifFaulty: { _ in false })
    var permitted: [[Int]] = []
    for row in rows where try holds(exported.isInitial, row) { permitted.append(row) }
    rows = permitted
    var kept: [[Int]] = []
    for row in rows where try holds(finishes, row) { kept.append(row) }
    var found: [FaultID] = []
    for fault in letter.faults {
      let faults = letter.precondition(of: .no, ifImpossible: false, ifFaulty: { $0 == fault })
      for row in rows where try holds(faults, row) {
        found.append(fault)
        break
      }
    }
    return (kept, found)
  }

  private var system: TransitionSystem { exported.system }
  private var layout: Layout { writer.layout }

  /// The whole text.
  public func text() -> String {
    var lines = Lines()
    writeHeading(&lines)
    writeDeclarations(&lines)
    writeMacros(&lines)
    lines.add("active proctype model() {")
    lines.indented { lines in
      lines.add("atomic {")
      lines.indented { lines in
        writeInitial(&lines)
        if hasJudgement { lines.add("judge()") }
      }
      lines.add("}")
      lines.add("do")
      for index in exported.moves.indices { writeMove(index, &lines) }
      // An action less loop would not be one.
      if exported.moves.isEmpty { lines.add(":: false") }
      lines.add("od")
    }
    lines.add("}")
    return lines.text
  }

  private func writeHeading(_ lines: inout Lines) {
    lines.add("/*")
    lines.indented { lines in
      for line in exported.heading(options, "Promela") { lines.add(line) }
      lines.add("")
      // Without -o2 Spin takes no notice of variables that are never read, and counts fewer states.
      lines.add("spin -o2 -a THIS_FILE")
      lines.add("cc -O3 \(stateVector > 1000 ? "-DVECTORSZ=\(stateVector + 64) " : "")-o pan pan.c")
      lines.add("./pan -E -m1000000\(options.checks == .count ? " -c0" : "")")
      lines.add("")
      lines.add("Spin counts one state more: the one before the initial values are chosen.")
      for (index, property) in system.properties.enumerated() where isDecided(property) {
        lines.add("\(flags[index]) is \(Names.plain(property.label))")
      }
    }
    lines.add("*/")
    lines.add("")
  }

  private func isDecided(_ property: Property) -> Bool {
    if case .temporal = property.kind { return false }
    return options.checks != .none
  }

  // MARK: - Declarations

  /// An over-approximation of the bytes of a state.
  private var stateVector: Int { system.stateCellCount * 4 + 16 }

  private func type(_ range: ClosedRange<Int>) -> String {
    if (0...1).contains(range) { return "bit" }
    if (0...255).contains(range) { return "byte" }
    return (-32768...32767).contains(range) ? "short" : "int"
  }

  private func writeDeclarations(_ lines: inout Lines) {
    for row in layout.rows {
      lines.add("\(type(row.range)) \(row.name)[\(row.cells.count)];")
    }
    for (index, cell) in system.cells.prefix(system.stateCellCount).enumerated() {
      let place = layout.places[index]
      if place.row != nil { continue }
      lines.add("\(type(cell.range)) \(place.name);  /* \(Names.plain(cell.name)) */")
    }
    var used: Set<CellID> = []
    for statements in exported.moves.map(\.statements) + [exported.firstLetter] {
      used.formUnion(statements.cellsTouched)
    }
    for cell in used.sorted() where cell.index >= system.stateCellCount {
      lines.add("hidden int \(layout.name(cell));")
    }
    for (index, property) in system.properties.enumerated() where isDecided(property) {
      lines.add("hidden byte \(flags[index]);")
    }
    if options.checks != .none {
      for (index, fault) in system.faults.enumerated() {
        lines.add("hidden byte fault_\(index);  /* \(Names.plain(fault.message)) */")
      }
    }
    lines.add("")
  }

  private func writeMacros(_ lines: inout Lines) {
    // Rounding towards minus infinity; by 0 the core's quotient is 0.
    lines.add("#define floor_mod(n, d) ((d) == 0 -> 0 : (((n) % (d)) + (d)) % (d))")
    lines.add("#define floor_div(n, d) ((d) == 0 -> 0 : ((n) - floor_mod(n, d)) / (d))")
    for processor in exported.urgentProcessors {
      let term = exported.urgency(of: processor)
      lines.add("#define urgent_on_\(processor) (\(writer.condition(term)))")
    }
    if hasJudgement, exported.asksForEnds {
      lines.add("#define stuck (!(\(writer.condition(exported.isOpen))))")
    }
    lines.add("")
    guard hasJudgement else { return }
    lines.add("inline judge() {")
    lines.indented { lines in
      lines.add("d_step {")
      lines.indented { lines in
        for (index, report) in exported.stateReports.enumerated() {
          guard let report else { continue }
          let condition = "(\(writer.condition(report.term)))"
          raise(flags[index], if: report.onlyAtEnd ? "stuck && \(condition)" : condition, &lines)
        }
        for move in exported.moves {
          for (condition, fault) in move.guardFaults {
            raise(fault, if: unlessHeld(move, writer.condition(condition)), &lines)
          }
        }
        lines.add("skip")
      }
      lines.add("}")
    }
    lines.add("}")
    lines.add("")
  }

  /// Whether something is to be said about each state.
  private var hasJudgement: Bool {
    guard options.checks != .none else { return false }
    return exported.stateReports.contains { $0 != nil }
      || exported.moves.contains { !$0.guardFaults.isEmpty }
  }

  /// Fails where a condition holds, and goes on as if nothing had been.
  private func raise(_ flag: String, if condition: String, _ lines: inout Lines) {
    lines.add("\(flag) = (\(condition) -> 1 : 0);")
    lines.add("assert(!\(flag));")
  }

  private func raise(_ fault: FaultID, if condition: String, _ lines: inout Lines) {
    guard options.checks != .none, system.faults[fault.index].kind != .bound else { return }
    raise("fault_\(fault.index)", if: condition, &lines)
  }

  // MARK: - Initial states

  private func writeInitial(_ lines: inout Lines) {
    guard exported.firstLetter.faults.isEmpty else {
      writeInitialOneByOne(&lines)
      return
    }
    var single: [String] = []
    for (cell, values) in system.initialValues.enumerated() {
      let name = layout.name(CellID(cell))
      if values.count == 1 {
        single.append("\(name) = \(TermWriter.literal(values[0]));")
        continue
      }
      lines.add("if")
      for value in values { lines.add(":: \(name) = \(TermWriter.literal(value))") }
      lines.add("fi;")
    }
    if exported.isInitial != .yes { writePermission(&lines) }
    lines.add("d_step {")
    lines.indented { lines in
      for line in single { lines.add(line) }
      write(exported.firstLetter, &lines)
      write(exported.firstReports, &lines)
      lines.add("skip")
    }
    lines.add("};")
  }

  /// Replaces initial values that are ruled out by some that are not: a choice once made cannot be
  /// taken back, and a process that waits here would be a state more.
  private func writePermission(_ lines: inout Lines) {
    lines.add("if")
    lines.add(":: (\(writer.condition(exported.isInitial))) -> skip")
    if let permittedRow {
      lines.add(":: else ->")
      lines.indented { lines in
        for (cell, values) in system.initialValues.enumerated() where values.count > 1 {
          let value = TermWriter.literal(permittedRow[cell])
          lines.add("\(layout.name(CellID(cell))) = \(value);")
        }
        lines.add("skip")
      }
    }
    lines.add("fi;")
  }

  /// Writes every initial state on which no monitor faults as an option of its own.
  private func writeInitialOneByOne(_ lines: inout Lines) {
    lines.add("d_step {")
    lines.indented { lines in
      for fault in initialFaults { raise(fault, if: "true", &lines) }
      lines.add("skip")
    }
    lines.add("};")
    lines.add("if")
    for row in initialRows {
      lines.add(":: d_step {")
      lines.indented { lines in
        for (cell, value) in row.enumerated() {
          lines.add("\(layout.name(CellID(cell))) = \(TermWriter.literal(value));")
        }
        write(exported.firstLetter, &lines)
        write(exported.firstReports, &lines)
        lines.add("skip")
      }
      lines.add("}")
    }
    if initialRows.isEmpty { lines.add(":: false") }
    lines.add("fi;")
  }

  // MARK: - Moves

  /// The condition, and that no urgent action holds the move back.
  private func unlessHeld(_ move: ExportedMove, _ condition: String) -> String {
    guard let processor = exported.holder(of: move) else { return "(\(condition))" }
    return "(\(condition)) && !urgent_on_\(processor)"
  }

  private func writeMove(_ index: Int, _ lines: inout Lines) {
    let move = exported.moves[index]
    for (fault, condition) in outcomes[index].faults
    where options.checks != .none && system.faults[fault.index].kind != .bound {
      let text = writer.condition(.exactJunction([move.possible, condition], neutral: true))
      lines.add(":: d_step { \(unlessHeld(move, text)) ->")
      lines.indented { raise("fault_\(fault.index)", if: "true", &$0) }
      lines.add("}")
    }
    let finishes = outcomes[index].finishes
    var condition = unlessHeld(move, writer.condition(move.possible))
    if finishes != .yes { condition += " && (\(writer.condition(finishes)))" }
    let isLong = hasJudgement
    lines.add(
      "\(isLong ? ":: atomic { d_step {" : ":: d_step {") \(condition) ->")
    lines.indented { lines in
      lines.add("/* \(index) \(Names.plain(move.action.name)) */")
      write(move.statements, &lines)
      write(move.reports, &lines)
      lines.add("skip")
    }
    lines.add(isLong ? "}; judge() }" : "}")
  }

  private func write(_ reports: [(property: Int, term: Term)], _ lines: inout Lines) {
    guard options.checks != .none else { return }
    for (property, term) in reports {
      raise(flags[property], if: "(\(writer.condition(term)))", &lines)
    }
  }

  private func write(_ statements: [Statement], _ lines: inout Lines) {
    for statement in statements {
      switch statement {
      case .assign(.cell(let cell), let term):
        lines.add("\(layout.name(cell)) = \(writer.value(term));")
      case .assign(.element(let array, let index), let term):
        assign(array, index, term, &lines)
      case .conditional(let condition, let first, let second):
        lines.add("if")
        lines.add(":: (\(writer.condition(condition))) ->")
        lines.indented { write(first, &$0) }
        lines.indented { $0.add("skip") }
        lines.add(":: else ->")
        lines.indented { write(second, &$0) }
        lines.indented { $0.add("skip") }
        lines.add("fi;")
      case .check, .assume, .emit:
        // The guard has seen to them.
        break
      }
    }
  }

  private func assign(
    _ array: CellArray, _ index: Term, _ term: Term, _ lines: inout Lines
  ) {
    let value = writer.value(term)
    if let (row, first) = layout.row(of: array), writer.isInside(index, array) {
      lines.add("\(row.name)[\(writer.index(index, from: first))] = \(value);")
      return
    }
    lines.add("if")
    if let (row, first) = layout.row(of: array) {
      let target = "\(row.name)[\(writer.index(index, from: first))]"
      lines.add(":: (\(writer.insideTest(index, array))) -> \(target) = \(value)")
    } else {
      for place in 0..<array.count {
        let test = writer.condition(.compare(.equal, index, .constant(place)))
        lines.add(":: (\(test)) -> \(layout.name(array[place])) = \(value)")
      }
    }
    lines.add(":: else -> skip")
    lines.add("fi;")
  }
}
