/// Which parts of a model proofs rest on, for people.
public struct ProofNeedsReport: Sendable {
  /// A guard or an update that is used, or is not.
  public struct Row: Sendable, Hashable {
    /// What is said of it.
    public enum Role: Sendable, Hashable { case condition, update, computation }

    public var action: String
    public var role: Role
    /// The condition, the update, or what is computed.
    public var text: String

    public init(action: String, role: Role, text: String) {
      self.action = action
      self.role = role
      self.text = text
    }
  }

  /// For each file what its proof uses.
  public var used: [(file: String, rows: [Row])]
  /// What none of them uses.
  public var unused: [Row]

  public init(used: [(file: String, rows: [Row])], unused: [Row]) {
    self.used = used
    self.unused = unused
  }

  /// The whole text, ending in a line break.
  public func render(_ style: Style) -> String {
    var lines: [StyledText] = []
    for (file, rows) in used {
      lines.append(
        StyledText(file, .heading)
          + StyledText("  this proof uses \(Words.count(rows.count, "part")) of the model", .faint))
      lines += table(rows, style) + [StyledText()]
    }
    let heading =
      used.count == 1
      ? "Not used by this proof" : "Used by none of these \(Words.count(used.count, "proof"))"
    lines.append(StyledText(heading, .heading))
    lines += unused.isEmpty ? [StyledText("  nothing")] : table(unused, style)
    return lines.map { $0.rendered(style) + "\n" }.joined()
  }

  private func table(_ rows: [Row], _ style: Style) -> [StyledText] {
    var actions: [String] = []
    for row in rows where !actions.contains(row.action) { actions.append(row.action) }
    var table = TextTable()
    for action in actions {
      let own = rows.filter { $0.action == action }
      let plain = own.filter { $0.role != .computation }
      let computed = own.filter { $0.role == .computation }.map(\.text)
      var lines = plain.map { ($0.role == .condition ? "if" : "sets", $0.text) }
      if !computed.isEmpty { lines.append(("computes", computed.joined(separator: ", "))) }
      for (number, line) in lines.enumerated() {
        table.rows.append([
          StyledText(number == 0 ? action : "", .title), StyledText(line.0, .faint),
          StyledText(line.1),
        ])
      }
    }
    return table.lines(width: style.width, cap: 44)
  }
}
