import SeamDiagnostics
import SeamSyntax

/// Applies the changes of an amendment to a model's declarations.
struct Amendment {
  let changes: [Change]

  func applied(
    to declarations: [Declaration], _ diagnostics: inout Diagnostics
  ) -> [Declaration] {
    // One declaration can hold several events, and a change names one.
    var result = declarations.flatMap { declaration -> [Declaration] in
      guard case .event(let events) = declaration.kind else { return [declaration] }
      return events.map {
        Declaration(
          .event([$0]), span: declaration.span, documentation: declaration.documentation,
          citations: declaration.citations)
      }
    }
    for change in changes {
      switch change.kind {
      case .add(let declaration):
        result.append(declaration)
      case .replace(let declaration):
        let (keyword, name) = Self.identity(declaration)
        if let index = find(keyword, name, in: result, &diagnostics) { result[index] = declaration }
      case .remove(let keyword, let name):
        if let index = find(keyword.text, name, in: result, &diagnostics) {
          result.remove(at: index)
        }
      case .replaceStep(let flow, let step):
        edit(flow, step: step.name, in: &result, &diagnostics) { _ in
          [FlowElement(.step(step), step.span)]
        }
      case .removeStep(let flow, let step):
        edit(flow, step: step, in: &result, &diagnostics) { _ in [] }
      case .addStep(let flow, let anchor, let isBefore, let step):
        let added = FlowElement(.step(step), step.span)
        edit(flow, step: anchor, in: &result, &diagnostics) { old in
          isBefore ? [added, old] : [old, added]
        }
      }
    }
    return result
  }

  /// The keyword and name by which a declaration is found.
  static func identity(_ declaration: Declaration) -> (keyword: String, name: Name) {
    switch declaration.kind {
    case .source(let name, _): ("source", name)
    case .parameter(let parameter): (parameter.isSwitch ? "switch" : "const", parameter.name)
    case .configuration(let name, _): ("configuration", name)
    case .assumption(let expression): ("assume", Name("", expression.span))
    case .type(let name, _, _): ("type", name)
    case .enumeration(let name, _, _): ("enum", name)
    case .structure(let name, _): ("struct", name)
    case .event(let events): ("event", events.first?.name ?? Name("", declaration.span))
    case .processor(let processor): ("processor", processor.name)
    case .variable(let variable): ("var", variable.name)
    case .function(let function): ("function", function.name)
    case .flow(let flow): ("flow", flow.name)
    case .action(let action): ("action", action.name)
    case .property(let property): ("property", property.name)
    case .group(let name, _): ("group", name)
    case .claim(let claim): ("claim", Name(claim.title, claim.titleSpan))
    }
  }

  private func find(
    _ keyword: String, _ name: Name, in declarations: [Declaration],
    _ diagnostics: inout Diagnostics
  ) -> Int? {
    let index = declarations.firstIndex {
      let other = Self.identity($0)
      return other.keyword == keyword && other.name.text == name.text
    }
    if index == nil {
      let names = declarations.map(Self.identity).filter { $0.keyword == keyword }.map(\.name.text)
      missing("\(keyword)", name, among: names, &diagnostics)
    }
    return index
  }

  private func missing(
    _ what: String, _ name: Name, among names: [String], _ diagnostics: inout Diagnostics
  ) {
    var message = "the model has no \(what) `\(name.text)` to amend"
    var fixIts: [FixIt] = []
    if let near = nearest(to: name.text, among: names) {
      message += "; did you mean `\(near)`?"
      fixIts = [FixIt("replace with `\(near)`", replacing: name.span, with: near)]
    }
    diagnostics.error("amendment", message, at: name.span, fixIts: fixIts)
  }

  private func edit(
    _ flowName: Name, step: Name, in declarations: inout [Declaration],
    _ diagnostics: inout Diagnostics, change: (FlowElement) -> [FlowElement]
  ) {
    guard let index = find("flow", flowName, in: declarations, &diagnostics),
      case .flow(let flow) = declarations[index].kind
    else { return }
    var names: [String] = []
    var found = false
    let elements = rewrite(flow.elements, step: step.text, &names, &found, change)
    guard found else {
      missing("step of `\(flow.name.text)`", step, among: names, &diagnostics)
      return
    }
    let old = declarations[index]
    declarations[index] = Declaration(
      .flow(
        FlowDeclaration(
          name: flow.name, parameters: flow.parameters, processor: flow.processor, lane: flow.lane,
          section: flow.section, fairness: flow.fairness, locals: flow.locals, elements: elements)),
      span: old.span, documentation: old.documentation, citations: old.citations)
  }

  private func rewrite(
    _ elements: [FlowElement], step name: String, _ names: inout [String], _ found: inout Bool,
    _ change: (FlowElement) -> [FlowElement]
  ) -> [FlowElement] {
    elements.flatMap { element -> [FlowElement] in
      func inside(_ inner: [FlowElement]) -> [FlowElement] {
        rewrite(inner, step: name, &names, &found, change)
      }
      switch element.kind {
      case .step(let step):
        names.append(step.name.text)
        if step.name.text != name { return [element] }
        found = true
        return change(element)
      case .section(let section, let inner):
        return [FlowElement(.section(section, inside(inner)), element.span)]
      case .loop(let inner): return [FlowElement(.loop(inside(inner)), element.span)]
      case .whileLoop(let test, let inner):
        return [FlowElement(.whileLoop(test, inside(inner)), element.span)]
      case .conditional(let test, let first, let second):
        return [FlowElement(.conditional(test, inside(first), inside(second)), element.span)]
      case .either(let branches):
        return [
          FlowElement(
            .either(branches.map { ($0.guardExpression, inside($0.body)) }), element.span)
        ]
      case .breakLoop, .continueLoop: return [element]
      }
    }
  }
}
