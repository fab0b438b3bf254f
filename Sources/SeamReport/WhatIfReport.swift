import SeamSystem
import SeamWhatIf

/// The answer to a what-if question for a terminal, or in ASCII for a mail.
public struct WhatIfReport: Sendable {
  let outcome: WhatIfOutcome
  /// What to put before a line of a command that shows the same.
  let command: String
  var table: VariantTable { outcome.analysis.table }
  var analysis: WhatIfAnalysis { outcome.analysis }

  /// Up to this many variants the matrix shows each; beyond, classes of equal verdicts.
  static let matrixMax = 24

  public init(_ outcome: WhatIfOutcome, command: String) {
    self.outcome = outcome
    self.command = command
  }

  /// The whole text, ending in a line break.
  public func render(_ style: Style) -> String {
    let sections = sections(style)
    return Parallel.map(sections.count) { number in
      sections[number]().map { $0.rendered(style) + "\n" }.joined()
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// 72 columns of ASCII.
  public func renderEmail() -> String {
    Ascii.text(render(Style(hasColor: false, hasUnicode: false, width: 72)))
  }

  /// What makes the lines of each section, which threads share out among themselves.
  private func sections(_ style: Style) -> [@Sendable () -> [StyledText]] {
    let first: [@Sendable () -> [StyledText]] = [{ heading(style) }, { matrix(style) }]
    let answers = analysis.answers.map { answer in
      { @Sendable in self.answer(answer, style) }
    }
    return first + answers + [
      { everything(style) }, { effects(style) }, { idle(style) }, { requirements(style) },
      { effort(style) },
    ]
  }

  // MARK: - Sections

  private func heading(_ style: Style) -> [StyledText] {
    var lines = [StyledText(outcome.model, .heading) + StyledText("  \(outcome.path)", .faint)]
    func add(_ label: String, _ text: String) {
      lines += (StyledText(label, .faint) + StyledText(text)).wrapped(to: style.width, indent: 8)
    }
    let over = table.dimensions.map { dimension in
      StyledText.unbroken("\(dimension.name) (\(dimension.values.count))")
    }
    add("  over  ", over.joined(separator: ", "))
    if !outcome.fixed.isEmpty {
      let fixed = outcome.fixed.map { StyledText.unbroken("\($0.name) = \($0.value)") }
      add("  with  ", fixed.joined(separator: ", "))
    }
    let base = table.dimensions.indices.map {
      StyledText.unbroken(table.setting($0, table.digit(analysis.base, $0)))
    }
    add("  base  ", base.joined(separator: ", "))
    let ruledOut = table.codeCount - table.count
    var count = Words.count(table.count, "variant")
    if ruledOut > 0 { count += "; `assume` rules \(Words.grouped(ruledOut)) more choices out" }
    lines.append(StyledText("  \(count)"))
    return lines
  }

  private func matrix(_ style: Style) -> [StyledText] {
    let isFull = table.count <= Self.matrixMax
    let names = table.columns.enumerated().map { "\(Self.letter($0.offset)) \($0.element.name)" }
    let title =
      isFull
      ? "Variants"
      : "Variants with equal verdicts (\(Words.count(analysis.classes.count, "group")))"
    var lines = [StyledText(title, .heading)]
    lines += StyledText(
      "  " + names.map { StyledText.unbroken($0) }.joined(separator: ", ")
    ).wrapped(to: style.width, indent: 2)
    var rows = TextTable()
    rows.rows.append(
      [letters(), StyledText(isFull ? "" : "variants", .faint), StyledText("which", .faint)])
    if isFull {
      for variant in 0..<table.count {
        rows.rows.append([
          marks(table.columns.map { $0.standings[variant] }),
          StyledText(variant == analysis.base ? "base" : ""),
          StyledText(table.text(variant: variant, from: analysis.base)),
        ])
      }
    } else {
      let shown = analysis.classes.prefix(WhatIfAnalysis.shownClassesMax)
      for group in shown {
        let mark = group.variants.contains(analysis.base) ? " (base)" : ""
        rows.rows.append([
          marks(group.standings),
          StyledText(Words.grouped(group.variants.count)),
          StyledText(summary(group) + mark),
        ])
      }
    }
    lines += rows.lines(width: style.width, cap: 60)
    let rest = analysis.classes.count - WhatIfAnalysis.shownClassesMax
    if !isFull, rest > 0 {
      lines.append(StyledText("  ... and \(Words.count(rest, "smaller group")) more", .faint))
    }
    return lines
  }

  /// A short condition is told, of a long one an example.
  private func summary(_ group: WhatIfAnalysis.VerdictClass) -> String {
    let text = table.text(group.condition.cover)
    if !group.condition.cover.isEmpty, text.count <= 120 { return text }
    guard let example = table.nearest(group.variants, to: analysis.base) else { return "" }
    return "for example \(table.text(variant: example, from: analysis.base))"
  }

  static func letter(_ index: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    return index < letters.count ? String(letters[index]) : "+"
  }

  private func letters() -> StyledText {
    StyledText(table.columns.indices.map { Self.letter($0) }.joined(separator: " "), .faint)
  }

  /// A dot where the property holds, an x where it does not.
  private func marks(_ standings: [VariantTable.Standing]) -> StyledText {
    var text = StyledText()
    for (index, standing) in standings.enumerated() {
      if index > 0 { text += " " }
      switch standing {
      case .holds: text += StyledText(".", .good)
      case .violated: text += StyledText("x", .bad)
      case .open: text += StyledText("?", .doubtful)
      }
    }
    return text
  }

  private func answer(_ answer: WhatIfAnalysis.Answer, _ style: Style) -> [StyledText] {
    let column = table.columns[answer.column]
    var head = StyledText(column.name, .heading)
    if let title = column.title { head += StyledText("  \(title)", .faint) }
    var lines = head.wrapped(to: style.width, indent: 2)
    let holding = table.variants(column, .holds).count
    func add(_ label: String, _ text: String, _ role: Role = .plain) {
      lines += (StyledText("  " + label + " ", .faint) + StyledText(text, role))
        .wrapped(to: style.width, indent: 6)
    }
    if answer.openCount == table.count {
      add("open:", outcome.leftOpen ?? "no run decides it")
      return lines
    }
    if holding == table.count {
      add("holds", "in every variant")
      return lines
    }
    if holding == 0, answer.openCount == 0 {
      add("violated", "in every variant")
      return lines
    }
    let standing = column.standings[analysis.base]
    let depth = column.depths[analysis.base].map { " (\(Words.count($0, "step")))" } ?? ""
    add(
      "base:", standing == .holds ? "holds" : standing == .violated ? "violated\(depth)" : "open")
    if answer.openCount > 0 {
      let reason = outcome.leftOpen.map { ": \($0)" } ?? ""
      add("open in", Words.count(answer.openCount, "variant") + reason)
    }
    add("holds in", "\(Words.grouped(holding)) of \(Words.count(table.count, "variant"))")
    add("exactly when", table.text(answer.holdsWhen.cover))
    addWitness(answer.holdsWhen, &lines, style)
    if answer.failsWhen.cover.count < answer.holdsWhen.cover.count {
      add("so it fails exactly when", table.text(answer.failsWhen.cover))
    }
    let sufficient = answer.holdsWhen.sufficient
    if sufficient.count > answer.holdsWhen.cover.count {
      add(
        "weakest sufficient conditions:",
        "\(answer.holdsWhen.isCut ? "more than " : "")\(sufficient.count)")
      for cube in sufficient.prefix(8) { add("  -", table.text(cube)) }
      if sufficient.count > 8 { add("  -", "... (--format json lists all)") }
    }
    lines += changes("least changes that repair it", answer.repairs, style)
    lines += changes("least changes that break it", answer.breakages, style)
    if !answer.withoutEffect.isEmpty {
      let names = answer.withoutEffect.map { table.dimensions[$0].name }
      add("never matters:", names.joined(separator: ", "))
    }
    return lines
  }

  private func addWitness(_ condition: Condition, _ lines: inout [StyledText], _ style: Style) {
    guard let witness = condition.witnesses.first else { return }
    let mark = outcome.confirmed.contains(witness) ? " (run by itself as well)" : ""
    lines += StyledText(
      "    seen in: \(table.text(variant: witness, from: analysis.base))\(mark)", .faint
    ).wrapped(to: style.width, indent: 6)
  }

  private func changes(_ label: String, _ changes: [Change], _ style: Style) -> [StyledText] {
    guard !changes.isEmpty else { return [] }
    var lines = [StyledText("  \(label):", .faint)]
    for change in changes.prefix(WhatIfAnalysis.shownChangesMax) {
      var text = StyledText("    - " + table.text(change))
      let owners = Set(change.changes.keys.compactMap { table.dimensions[$0].owner }).sorted()
      if !owners.isEmpty { text += StyledText("  [\(owners.joined(separator: " and "))]", .faint) }
      if table.dimensions.contains(where: { $0.cost != 1 }) {
        text += StyledText("  cost \(change.cost)", .faint)
      }
      lines += text.wrapped(to: style.width, indent: 8)
    }
    if changes.count > WhatIfAnalysis.shownChangesMax {
      lines.append(
        StyledText("    ... and \(changes.count - WhatIfAnalysis.shownChangesMax) more", .faint))
    }
    return lines
  }

  private func everything(_ style: Style) -> [StyledText] {
    guard let repairs = analysis.repairsOfAll else { return [] }
    let lines = [StyledText("All of these properties together", .heading)]
    if repairs.isEmpty { return lines + [StyledText("  no variant has them all", .bad)] }
    return lines + changes("least changes after which all hold", repairs, style)
  }

  private func effects(_ style: Style) -> [StyledText] {
    var rows = TextTable()
    for answer in analysis.answers {
      for effect in answer.effects {
        guard let loss = effect.loss, let gain = effect.gain else { continue }
        rows.rows.append([
          StyledText(table.setting(effect.dimension, effect.digit)),
          StyledText(table.columns[answer.column].name),
          StyledText(
            "gains it \(Words.grouped(effect.gains))x, loses it \(Words.grouped(effect.losses))x,")
            + StyledText(
              " gained from \(table.text(variant: gain.from, from: analysis.base)); lost from \(table.text(variant: loss.from, from: analysis.base))",
              .faint),
        ])
      }
    }
    var lines = [StyledText("Does a value ever hurt?", .heading)]
    for answer in analysis.answers {
      let name = table.columns[answer.column].name
      for (label, role, effects) in [
        ("only helps", Role.good, answer.effects.filter { $0.losses == 0 }),
        // Of two values one helps where the other hurts, which needs saying once.
        (
          "only hurts", Role.bad,
          answer.effects.filter {
            $0.gains == 0 && table.dimensions[$0.dimension].values.count > 2
          }
        ),
      ] where !effects.isEmpty {
        var text = StyledText("  \(name): ") + StyledText("\(label): ", role)
        for (index, effect) in effects.enumerated() {
          if index > 0 { text += ", " }
          text += StyledText(StyledText.unbroken(table.setting(effect.dimension, effect.digit)))
          text += StyledText(" (\(oneSided(effect)))", .faint)
        }
        lines += text.wrapped(to: style.width, indent: 6)
      }
    }
    if !rows.rows.isEmpty {
      lines.append(StyledText("  it depends:", .faint))
      lines += rows.lines(width: style.width, cap: 34)
    }
    return lines.count > 1 ? lines : []
  }

  /// "6x, as from base": how often, and from where it was seen.
  private func oneSided(_ effect: ValueEffect) -> String {
    let times = Words.grouped(max(effect.gains, effect.losses))
    guard let pair = effect.gain ?? effect.loss else { return "\(times)x" }
    return "\(times)x, as from \(table.text(variant: pair.from, from: analysis.base))"
  }

  private func idle(_ style: Style) -> [StyledText] {
    var lines: [StyledText] = []
    func add(_ label: String, _ names: [String]) {
      guard !names.isEmpty else { return }
      lines += (StyledText("  \(label): ", .faint) + StyledText(names.joined(separator: ", ")))
        .wrapped(to: style.width, indent: 6)
    }
    add("without any effect", analysis.withoutEffect.map { table.dimensions[$0].name })
    let silent = analysis.withoutVerdictEffect.filter { !analysis.withoutEffect.contains($0) }
    func names(_ dimensions: [Int]) -> [String] { dimensions.map { table.dimensions[$0].name } }
    add(
      "change what happens, but no verdict",
      names(silent.filter { !analysis.unlike.contains($0) }))
    add("change no verdict", names(silent.filter { analysis.unlike.contains($0) }))
    add("never happens in any variant", outcome.neverTaken)
    return lines.isEmpty ? [] : [StyledText("What does not matter", .heading)] + lines
  }

  private func requirements(_ style: Style) -> [StyledText] {
    guard !outcome.requirements.isEmpty else { return [] }
    var lines = [StyledText("Required", .heading)]
    for requirement in outcome.requirements {
      var text = StyledText("  \(requirement.text): ")
      if let offender = requirement.offenders.first {
        text += StyledText("not met", .bad)
        text += StyledText(
          " by \(Words.count(requirement.offenders.count, "variant")), such as \(table.text(variant: offender, from: analysis.base))"
        )
      } else {
        text += StyledText("met", .good)
      }
      lines += text.wrapped(to: style.width, indent: 6)
    }
    return lines
  }

  private func effort(_ style: Style) -> [StyledText] {
    let effort = outcome.effort
    let runs = effort.families == 1 ? "one exploration" : "\(effort.families) explorations"
    let text =
      "\(Words.count(table.count, "variant")) in \(runs), \(Words.seconds(effort.seconds)): "
      + "\(Words.grouped(effort.states)) states, which are \(Words.grouped(effort.statesOfAllVariants)) "
      + "when counted for each variant; \(Words.grouped(effort.variantSets)) sets of variants; "
      + "\(Words.count(analysis.behaviourCount, "behaviour")). "
      + "\(Words.count(outcome.confirmed.count, "variant")) named here "
      + (outcome.confirmed.count == 1 ? "was" : "were")
      + " also run alone, with the same verdicts and depths, all traces replayed."
    var lines = StyledText(text, .faint).wrapped(to: style.width)
    if !command.isEmpty {
      lines += StyledText("To see it again: \(command)", .faint).wrapped(to: style.width, indent: 4)
    }
    return lines
  }
}
