import SeamDiagnostics

extension Parser {
  /// Parses the whole file.
  mutating func parseFile() -> ParsedFile {
    var heading = ParsedFile.Heading.missing
    do {
      heading = try parseHeading()
    } catch {
      if !beginsDeclaration { skipToDeclaration() }
    }
    var imports: [ParsedFile.Import] = []
    var declarations: [Declaration] = []
    var isAfterAmendment = false
    if case .amendment = heading { isAfterAmendment = true }
    while kind != .endOfFile {
      let begun = position
      if isAfterAmendment {
        report(.trailingText(found: found), at: currentSpan)
        isAfterAmendment = false
      }
      noteLevel()
      do {
        if word == .importWord {
          if !declarations.isEmpty { report(.misplacedImport, at: currentSpan) }
          imports.append(try parseImport())
        } else if kind == .rightBrace || kind == .semicolon {
          reportStray()
        } else {
          declarations.append(try parseDeclaration())
        }
      } catch {
        // What was open when the mistake was met is open no more.
        (indentation, isInFlow, isInProperty) = (0, false, false)
        if position == begun { skipOne() }
        skipToDeclaration()
      }
    }
    return ParsedFile(
      source: source, heading: heading, imports: imports, declarations: declarations,
      comments: comments)
  }

  private mutating func parseHeading() throws(Panic) -> ParsedFile.Heading {
    let documentation = documentation(before: position)
    noteLevel()
    switch word {
    case .model:
      advance()
      return .model(try expectName("the model"), documentation: documentation)
    case .library:
      advance()
      return .library(try expectName("the library"))
    case .amend:
      advance()
      let name = try expectName("the model to amend")
      return .amendment(name, documentation: documentation, changes: try parseChanges())
    default:
      let words = ["model", "library", "amend"]
      if kind == .name, peek().kind == .name, !peek().isFirstOnLine, !beginsDeclaration,
        let meant = nearest(to: text(current), among: words)
      {
        report(
          .missingHeading(found: "\(found); did you mean `\(meant)`?"), at: currentSpan,
          fixIts: [FixIt("write `\(meant)`", replacing: currentSpan, with: meant)])
        advance()
        advance()
        return .missing
      }
      report(.missingHeading(found: found), at: currentSpan)
      throw Panic()
    }
  }

  private mutating func parseImport() throws(Panic) -> ParsedFile.Import {
    let start = position
    advance()
    let path = try expectString("the path of a file").text
    return ParsedFile.Import(path: path, span: span(from: start))
  }

  /// Skips to the next token that begins a declaration.
  private mutating func skipToDeclaration() {
    while kind != .endOfFile {
      if beginsDeclaration, current.isFirstOnLine { return }
      skipOne()
    }
  }

  // MARK: - Amendments

  private mutating func parseChanges() throws(Panic) -> [Change] {
    var changes: [Change] = []
    isInAmendment = true
    defer { isInAmendment = false }
    try parseBlock(of: "the amendment") { (parser: inout Parser) throws(Panic) in
      let start = parser.position
      if parser.kind == .semicolon {
        parser.reportStray()
        return
      }
      do throws(Panic) {
        let kind = try parser.parseChange()
        changes.append(Change(kind, span: parser.span(from: start)))
      } catch {
        (parser.isInFlow, parser.isInProperty) = (false, false)
        throw error
      }
    }
    return changes
  }

  private mutating func parseChange() throws(Panic) -> Change.Kind {
    let start = position
    switch word {
    case .replace:
      advance()
      guard word == .step else { return .replace(try parseDeclaration(documented: start)) }
      let documented = documentedToken(start)
      advance()
      let (flow, step) = try parseStepPlace()
      let rest = try parseStepRest(name: step, start: start, documented: documented)
      return .replaceStep(flow: flow, step: rest)
    case .remove:
      advance()
      if take(.step) {
        let (flow, step) = try parseStepPlace()
        return .removeStep(flow: flow, step: step)
      }
      return try parseRemoval()
    case .add:
      advance()
      guard word == .before || word == .after else {
        return .add(try parseDeclaration(documented: start))
      }
      let isBefore = word == .before
      advance()
      let (flow, anchor) = try parseStepPlace()
      let documented = documentedToken(start)
      let begun = position
      guard take(.step) else {
        throw panic(.expected("`step` after the place of the new step", found: found))
      }
      let name = try expectName("a step")
      let step = try parseStepRest(name: name, start: begun, documented: documented)
      return .addStep(flow: flow, anchor: anchor, isBefore: isBefore, step: step)
    default:
      let isWord = kind == .name
      let meant = isWord ? nearest(to: text(current), among: ["replace", "remove", "add"]) : nil
      throw panic(
        .expected("`replace`, `remove` or `add`", found: found),
        fixIts: meant.map { [FixIt("write `\($0)`", replacing: currentSpan, with: $0)] } ?? [])
    }
  }

  /// The token whose documentation counts: the current one, or the start of the change before it.
  private func documentedToken(_ start: Int) -> Int {
    documentation(before: position) != nil ? position : start
  }

  private mutating func parseStepPlace() throws(Panic) -> (flow: Name, step: Name) {
    let flow = try expectName("a flow")
    expect(.dot, ".", after: "the flow, and its step")
    return (flow, try expectName("a step"))
  }

  private mutating func parseRemoval() throws(Panic) -> Change.Kind {
    guard let word, word != .assume, Word.declarationKeywords.contains(word) else {
      throw panic(.expected("`step` or the kind of declaration to remove", found: found))
    }
    let keyword = Name(text(current), currentSpan)
    advance()
    if word == .claim, kind == .string {
      let (title, place) = try expectString("the claim")
      return .remove(keyword: keyword, name: Name(title, place))
    }
    let name = word == .source ? try parseKey() : try expectName("what to remove")
    return .remove(keyword: keyword, name: name)
  }
}
