import SeamDiagnostics
import SeamSyntax

/// The names inside a flow that conditions elsewhere may use.
struct FlowOutline {
  var steps: Set<String> = []
  var sections: Set<String> = []
}

/// Functions, flows and actions.
extension Checker {
  /// Finds the names of steps and sections before any condition asks for them.
  mutating func outlineFlows() {
    outlines = Array(repeating: FlowOutline(), count: program.flows.count)
    for declaration in declarations {
      guard case .flow(let flow) = declaration.kind,
        case .flow(let index)? = symbols[flow.name.text],
        program.flows[index].span == flow.name.span
      else { continue }
      outline(flow.elements, flow: index)
    }
  }

  private mutating func outline(_ elements: [FlowElement], flow: Int) {
    for element in elements {
      switch element.kind {
      case .step(let step):
        if !outlines[flow].steps.insert(step.name.text).inserted {
          diagnostics.error(
            "redeclared",
            "step `\(step.name.text)` stands twice in flow `\(program.flows[flow].name)`",
            at: step.name.span)
        }
        checkCitations(step.citations)
      case .section(let section, let inner):
        if let name = section.name { outlines[flow].sections.insert(name.text) }
        outline(inner, flow: flow)
      case .loop(let inner), .whileLoop(_, let inner): outline(inner, flow: flow)
      case .conditional(_, let first, let second):
        outline(first, flow: flow)
        outline(second, flow: flow)
      case .either(let branches):
        for branch in branches { outline(branch.body, flow: flow) }
      case .breakLoop, .continueLoop: break
      }
    }
  }

  mutating func checkBodies() {
    outlineFlows()
    for index in program.functions.indices {
      _ = checkFunction(index, usedAt: program.functions[index].span)
    }
    for declaration in declarations {
      switch declaration.kind {
      case .assumption(let assumption):
        let context = Context(constantPlace: "an assumption about the parameters")
        program.assumptions.append(condition(assumption, context))
      case .flow(let flow): checkFlow(flow)
      case .action(let action): checkAction(action, declaration)
      default: break
      }
    }
    findBaseFlows()
  }

  // MARK: - Flows

  private mutating func checkFlow(_ flow: FlowDeclaration) {
    guard case .flow(let index)? = symbols[flow.name.text],
      program.flows[index].span == flow.name.span
    else { return }
    var context = Context(processor: program.flows[index].processor)
    for parameter in program.flows[index].parameters {
      context.scope[program.locals[parameter.index].name] = parameter
    }
    for local in flow.locals {
      let type = resolve(local.type)
      let initial = coerce(expression(local.initial, expecting: type, context), to: type)
      let id = newLocal(local.name, type, in: &context)
      program.flows[index].locals.append((id, initial))
    }
    program.flows[index].section = flow.section.map { section($0, context) }
    if flow.elements.isEmpty {
      diagnostics.error(
        "empty-flow", "flow `\(flow.name.text)` has no step", at: flow.name.span)
    }
    program.flows[index].elements = elements(flow.elements, context, flow: index, inLoop: false)
  }

  private mutating func section(_ section: Section, _ context: Context) -> TypedSection {
    TypedSection(
      kind: section.kind, name: section.name?.text,
      condition: section.condition.map { condition($0, context) })
  }

  private mutating func elements(
    _ elements: [FlowElement], _ context: Context, flow: Int, inLoop: Bool
  ) -> [TypedElement] {
    elements.map { element in
      switch element.kind {
      case .step(let step):
        return .step(self.step(step, context, flow: flow))
      case .section(let section, let inner):
        return .section(
          self.section(section, context),
          self.elements(inner, context, flow: flow, inLoop: inLoop))
      case .loop(let inner):
        return .loop(
          self.elements(inner, context, flow: flow, inLoop: true), element.span)
      case .whileLoop(let test, let inner):
        let typed = condition(test, context)
        return .whileLoop(typed, self.elements(inner, context, flow: flow, inLoop: true))
      case .conditional(let test, let first, let second):
        let typed = condition(test, context)
        return .conditional(
          typed, self.elements(first, context, flow: flow, inLoop: inLoop),
          self.elements(second, context, flow: flow, inLoop: inLoop))
      case .either(let branches):
        return .either(
          branches.map { branch in
            (
              branch.guardExpression.map { condition($0, context) },
              self.elements(branch.body, context, flow: flow, inLoop: inLoop)
            )
          })
      case .breakLoop, .continueLoop:
        if !inLoop {
          diagnostics.error("misplaced", "there is no loop around this", at: element.span)
        }
        if case .breakLoop = element.kind { return .breakLoop }
        return .continueLoop
      }
    }
  }

  private mutating func step(_ step: Step, _ outer: Context, flow: Int) -> TypedStep {
    var context = outer
    let test = step.condition.map { condition($0, binding: &context) }
    let wait = step.wait.map { condition($0, binding: &context) }
    let body = block(step.body, context, flow: flow)
    checkEnds(step.body)
    return TypedStep(
      name: step.name.text, condition: test, wait: wait, body: body,
      documentation: step.documentation, citations: citations(step.citations), span: step.span)
  }

  // MARK: - Actions

  private mutating func checkAction(_ action: ActionDeclaration, _ declaration: Declaration) {
    var context = Context()
    if let name = action.processor { context.processor = processor(name) }
    if let earlier = actionSpans[action.name.text] {
      diagnostics.error(
        "redeclared", "action `\(action.name.text)` is declared twice", at: action.name.span,
        notes: [Note("first declared here", at: earlier)])
    }
    actionSpans[action.name.text] = action.name.span
    let bindings = action.bindings.map { bind($0, in: &context) }
    let guardExpression = action.guardExpression.map { condition($0, binding: &context) }
    let body = block(action.body, context, flow: nil)
    checkEnds(action.body)
    if action.isUrgent, action.processor == nil {
      diagnostics.error(
        "urgent", "an urgent action goes before other moves of its processor: say `on` which",
        at: action.name.span)
    }
    program.actions.append(
      ActionInfo(
        name: action.name.text, bindings: bindings, processor: context.processor,
        lane: action.lane ?? "environment", isUrgent: action.isUrgent, fairness: action.fairness,
        guardExpression: guardExpression, body: body, documentation: declaration.documentation,
        citations: citations(declaration.citations), span: action.name.span))
  }

  // MARK: - Which flow runs first

  private mutating func findBaseFlows() {
    var called: Set<Int> = []
    for flow in program.flows { collectCalls(flow.elements, into: &called) }
    for action in program.actions { collectCalls(action.body, into: &called) }
    for declaration in declarations {
      guard case .processor(let processor) = declaration.kind,
        case .processor(let index)? = typeSymbols[processor.name.text]
      else { continue }
      if let name = processor.runs {
        guard case .flow(let flow)? = symbols[name.text] else {
          unknown("flow", name, among: program.flows.map(\.name))
          continue
        }
        if program.flows[flow].processor != index {
          diagnostics.error(
            "processor", "flow `\(name.text)` is not on `\(processor.name.text)`", at: name.span)
        }
        program.processors[index].base = flow
      } else {
        let candidates = program.flows.indices.filter {
          program.flows[$0].processor == index && !called.contains($0)
        }
        if candidates.count > 1 {
          diagnostics.error(
            "base-flow",
            "which flow does `\(processor.name.text)` run first? Nothing calls "
              + candidates.map { "`\(program.flows[$0].name)`" }.joined(separator: ", "),
            at: processor.name.span,
            notes: [Note("say `processor \(processor.name.text) runs FLOW`")])
        }
        program.processors[index].base = candidates.first
      }
      if let base = program.processors[index].base, !program.flows[base].parameters.isEmpty {
        diagnostics.error(
          "base-flow",
          "flow `\(program.flows[base].name)` runs first and so cannot take parameters",
          at: program.flows[base].span)
      }
    }
  }

  private func collectCalls(_ elements: [TypedElement], into called: inout Set<Int>) {
    for element in elements {
      switch element {
      case .step(let step): collectCalls(step.body, into: &called)
      case .section(_, let inner), .loop(let inner, _), .whileLoop(_, let inner):
        collectCalls(inner, into: &called)
      case .conditional(_, let first, let second):
        collectCalls(first, into: &called)
        collectCalls(second, into: &called)
      case .either(let branches):
        for branch in branches { collectCalls(branch.body, into: &called) }
      case .breakLoop, .continueLoop: break
      }
    }
  }

  private func collectCalls(_ statements: [TypedStatement], into called: inout Set<Int>) {
    for statement in statements {
      switch statement.kind {
      case .call(let flow, _): called.insert(flow)
      case .conditional(_, let first, let second):
        collectCalls(first, into: &called)
        collectCalls(second, into: &called)
      case .either(let branches):
        for branch in branches { collectCalls(branch.body, into: &called) }
      case .forEach(_, let body): collectCalls(body, into: &called)
      default: break
      }
    }
  }
}
