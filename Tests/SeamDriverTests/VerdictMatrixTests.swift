import Foundation
import SeamChecking
import SeamDiagnostics
import SeamExplicit
import SeamSemantics
import SeamWhatIf
import Testing

@testable import SeamDriver

/// The verdict matrix of the facts that system 1 was built from (their section 7), row by row,
/// against one answer over all switches.
///
/// The number of NMIs is no switch: each number that rows speak of is an answer of its own.
/// The matrix was made by hand and by an enumeration that knows nothing of Seam, so it is written
/// down here once more and not taken from the model's claims.
@Suite struct VerdictMatrixTests {
  /// One row: its letter, what it says of the configuration, the same as settings, its verdicts.
  struct Row {
    let letter: String
    let text: String
    let settings: String
    /// One for each of ``columns``: `V` is violated.
    let verdicts: String
    /// The numbers of NMIs for which the row was made.
    let nmis: [Int]
    /// Whether every edge gets its own run (P5b); the facts say never with a latch of depth 1.
    let everyEdgeRuns: [Int: Bool]

    init(
      _ letter: String, _ text: String, _ settings: String, _ verdicts: String,
      nmis: [Int] = [2, 3], everyEdgeRuns: [Int: Bool] = [:]
    ) {
      self.letter = letter
      self.text = text
      self.settings = settings
      self.verdicts = verdicts
      self.nmis = nmis
      self.everyEdgeRuns = everyEdgeRuns
    }
  }

  /// The columns of the matrix, in its order.
  private static let columns = ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P9"]

  private static let old = "propagate=none kvm_nmi=in_section noinstr_tag=on"
  private static let final = "propagate=nmi_exits kvm_nmi=in_section noinstr_tag=on"

  static let rows: [Row] = [
    Row(
      "A", "seed as posted: none, never, NOINSTR off",
      "propagate=none kvm_nmi=never noinstr_tag=off", "ok ok ok ok V V V ok"),
    Row(
      "B", "old module + final Linux: none, in_section, on, IDT", old + " delivery=idt",
      "V V V ok ok ok V ok"),
    Row(
      "B1", "same, X+1 only in ROOT_OUT", old + " arrival=next_before_seamret",
      "V V V ok ok ok V ok"),
    // With two NMIs both are taken, one by the exit, and nothing is there to collapse: the one row
    // but B4 in which P5b holds, whatever the facts say of it.
    Row(
      "B2", "same, X+1 only in POST", old + " arrival=next_after_seamret", "V V V ok ok ok V ok",
      everyEdgeRuns: [2: true]),
    Row(
      "B3", "same, X+1 only before VM entry", old + " arrival=next_before_entry",
      "ok ok V ok ok ok ok ok"),
    Row(
      "B4", "same, one NMI only", old, "ok ok V ok ok ok ok ok", nmis: [1],
      everyEdgeRuns: [1: true]),
    Row(
      "C", "none, in_section, NOINSTR off",
      "propagate=none kvm_nmi=in_section noinstr_tag=off", "V V V ok ok V V ok"),
    Row(
      "D", "none, after_section", "propagate=none kvm_nmi=after_section noinstr_tag=on",
      "V V V ok ok ok V ok"),
    Row(
      "E", "none, never, on", "propagate=none kvm_nmi=never noinstr_tag=on",
      "ok ok ok ok V ok V ok"),
    Row("F", "none, in_section, FRED", old + " delivery=fred", "V V V V ok ok V ok"),
    Row(
      "G", "none, in_section, FRED + NMI_SOURCE", old + " delivery=fred nmi_source=on",
      "V ok V V ok ok ok ok"),
    Row(
      "H", "final: nmi_exits, in_section, on, IDT", final + " delivery=idt",
      "ok ok ok ok ok ok ok ok"),
    Row(
      "I", "nmi_exits, in_section, NOINSTR off, FAULT on",
      "propagate=nmi_exits kvm_nmi=in_section noinstr_tag=off fault=on", "V V V ok ok V V ok"),
    Row(
      "J", "nmi_exits, in_section, NOINSTR off, FAULT off",
      "propagate=nmi_exits kvm_nmi=in_section noinstr_tag=off fault=off",
      "ok ok ok ok ok V ok ok"),
    Row(
      "K", "nmi_exits, after_section, FAULT on",
      "propagate=nmi_exits kvm_nmi=after_section noinstr_tag=on fault=on", "V V V ok ok ok V ok"),
    Row(
      "L", "nmi_exits, after_section, FAULT off",
      "propagate=nmi_exits kvm_nmi=after_section noinstr_tag=on fault=off",
      "ok ok ok ok ok ok ok ok"),
    Row(
      "M", "nmi_exits, after_section, FAULT on, FRED",
      "propagate=nmi_exits kvm_nmi=after_section noinstr_tag=on fault=on delivery=fred",
      "ok ok ok ok ok ok ok ok"),
    Row(
      "N", "nmi_exits, never", "propagate=nmi_exits kvm_nmi=never noinstr_tag=on",
      "ok ok ok ok V ok V V"),
    Row(
      "O", "final + FRED, without NMI_SOURCE", final + " delivery=fred", "ok ok ok ok ok ok ok ok"),
    Row(
      "O", "final + FRED, with NMI_SOURCE", final + " delivery=fred nmi_source=on",
      "ok ok ok ok ok ok ok ok"),
    Row(
      "P", "all_exits, in_section, on", "propagate=all_exits kvm_nmi=in_section noinstr_tag=on",
      "ok ok ok ok V ok ok V"),
    Row("Q", "final, LATCH_DEPTH 0", final + " latch_depth=0", "ok ok ok ok V ok ok ok"),
    Row(
      "R", "final + unavoidable IRET in section (SMM), IDT",
      final + " stray_iret=smm delivery=idt", "V V V ok ok ok V ok"),
    Row(
      "R", "final + unavoidable IRET in section (#MC), IDT",
      final + " stray_iret=machine_check delivery=idt", "V V V ok ok ok V ok"),
    Row(
      "S", "none, self_ipi", "propagate=none kvm_nmi=self_ipi noinstr_tag=on",
      "V V ok ok ok ok V ok"),
    Row(
      "T", "nmi_exits, self_ipi", "propagate=nmi_exits kvm_nmi=self_ipi noinstr_tag=on",
      "ok ok ok ok V ok ok V"),
    Row(
      "U", "old module, first NMI only in ROOT_OUT (exit for another reason)",
      old + " arrival=first_before_seamret", "ok ok ok ok ok ok ok ok"),
  ]

  /// The answer over all switches.
  private func answer(nmis: Int) throws -> WhatIfOutcome {
    var diagnostics = Diagnostics()
    let path = OracleTests.root.appending(path: "models/vcpu_nmi.seam").path
    let sessions = try #require(
      WhatIfRunner.sessions(path: path, amendments: [], diagnostics: &diagnostics))
    let switches = sessions[0].model.parameters.filter(\.isSwitch).map(\.name)
    let runner = WhatIfRunner(
      sessions: sessions, amendments: [], engine: ExhaustiveEngine(), budget: Budget(),
      question: WhatIfQuestion(
        over: switches, fixed: ["nmis": nmis], base: [:],
        properties: Set(OracleTests.names.values), natBound: nil))
    return try #require(
      try runner.run(diagnostics: &diagnostics, shouldStop: { false }, progress: { _ in }))
  }

  /// What a row says of a property with a number of NMIs.
  private static func expected(_ row: Row, _ nmis: Int) -> [String: VariantTable.Standing] {
    var result: [String: VariantTable.Standing] = [:]
    for (column, verdict) in zip(columns, row.verdicts.split(separator: " ")) {
      result[column] = verdict == "V" ? .violated : .holds
    }
    result["P5b"] = row.everyEdgeRuns[nmis] == true ? .holds : .violated
    return result
  }

  /// What an answer with a number of NMIs says otherwise than a row.
  private static func mismatches(_ row: Row, _ table: VariantTable, _ nmis: Int) throws -> [String]
  {
    var settings: [String: String] = [:]
    for setting in row.settings.split(separator: " ") {
      let sides = setting.split(separator: "=").map(String.init)
      settings[sides[0]] = sides[1]
    }
    for name in settings.keys { #expect(table.dimensions.contains { $0.name == name }, "\(name)") }
    let digits = try table.dimensions.map { dimension in
      guard let value = settings[dimension.name] else { return dimension.initial }
      return try #require(dimension.values.firstIndex(of: value), "\(value)")
    }
    let variant = try #require(table.variant(digits), "row \(row.letter) is no variant")
    var result: [String] = []
    for (name, standing) in expected(row, nmis).sorted(by: { $0.key < $1.key }) {
      let property = try #require(OracleTests.names[name])
      let column = try #require(table.columns.first { $0.name == property })
      if column.standings[variant] != standing {
        result.append("row \(row.letter) (\(row.text)), \(nmis) NMIs: \(name) comes out otherwise")
      }
    }
    return result
  }

  @Test(arguments: [1, 2])
  func theAnswerContainsTheMatrix(nmis: Int) throws { try compare(nmis) }

  /// As long as all the others together, so it is done with `SEAM_ALL_VARIANTS` only.
  @Test(.enabled(if: FamilyOfNmiTests.comparesAll))
  func theAnswerContainsTheMatrixForThreeNmis() throws { try compare(3) }

  private func compare(_ nmis: Int) throws {
    let table = try answer(nmis: nmis).analysis.table
    #expect(Self.rows.count == 27)
    #expect(table.count > 4096)
    let rows = Self.rows.filter { $0.nmis.contains(nmis) }
    #expect(rows.count == (nmis == 1 ? 1 : 26))
    for row in rows {
      #expect(row.verdicts.split(separator: " ").count == Self.columns.count, "\(row.letter)")
      #expect(try Self.mismatches(row, table, nmis) == [])
    }
    // A matrix that says otherwise in one place is found out, in every place.
    for row in rows {
      let verdicts = row.verdicts.split(separator: " ").map(String.init)
      for place in verdicts.indices {
        var wrong = verdicts
        wrong[place] = wrong[place] == "V" ? "ok" : "V"
        let changed = Row(
          row.letter, row.text, row.settings, wrong.joined(separator: " "), nmis: row.nmis,
          everyEdgeRuns: row.everyEdgeRuns)
        #expect(try Self.mismatches(changed, table, nmis).count == 1)
      }
    }
  }
}
