import SeamDiagnostics
import SeamSyntax

/// Writes trees as nested parentheses, without places, so that two of them can be compared.
enum TreePrinter {
  static func print(_ file: ParsedFile) -> String {
    let imports = file.imports.map { "(import \($0.path))" }
    return ([heading(file.heading)] + imports + file.declarations.map(print)).joined(
      separator: "\n")
  }

  private static func heading(_ heading: ParsedFile.Heading) -> String {
    switch heading {
    case .model(let name, let text): "(model \(name.text)\(doc(text)))"
    case .library(let name): "(library \(name.text))"
    case .amendment(let name, let text, let changes):
      "(amend \(name.text)\(doc(text)) \(list(changes.map(print))))"
    case .missing: "(missing)"
    }
  }

  private static func doc(_ text: String?) -> String { text.map { " doc:\"\($0)\"" } ?? "" }
  private static func cites(_ citations: [Citation]) -> String {
    citations.isEmpty ? "" : " cites:" + citations.map(\.key.text).joined(separator: ",")
  }
  private static func list(_ items: [String]) -> String { "[" + items.joined(separator: " ") + "]" }
  private static func names(_ names: [Name]) -> String { list(names.map(\.text)) }
  private static func maybe(_ label: String, _ text: String?) -> String {
    text.map { " \(label):\($0)" } ?? ""
  }

  private static func print(_ change: Change) -> String {
    switch change.kind {
    case .replaceStep(let flow, let step): "(replaceStep \(flow.text) \(print(step)))"
    case .removeStep(let flow, let step): "(removeStep \(flow.text) \(step.text))"
    case .addStep(let flow, let anchor, let isBefore, let step):
      "(addStep \(isBefore ? "before" : "after") \(flow.text).\(anchor.text) \(print(step)))"
    case .replace(let declaration): "(replace \(print(declaration)))"
    case .remove(let keyword, let name): "(remove \(keyword.text) \(name.text))"
    case .add(let declaration): "(add \(print(declaration)))"
    }
  }

  static func print(_ declaration: Declaration) -> String {
    "(" + kind(declaration.kind) + doc(declaration.documentation) + cites(declaration.citations)
      + ")"
  }

  private static func kind(_ kind: Declaration.Kind) -> String {
    switch kind {
    case .source(let key, let text): return "source \(key.text) \"\(text)\""
    case .parameter(let parameter):
      return "\(parameter.isSwitch ? "switch" : "const") \(parameter.name.text)"
        + maybe("type", parameter.type.map(print)) + " = " + print(parameter.initial)
        + maybe("owner", parameter.owner) + maybe("cost", parameter.cost.map { String($0) })
    case .configuration(let name, let settings):
      return "configuration \(name.text) \(list(settings.map(print)))"
    case .assumption(let expression): return "assume \(print(expression))"
    case .type(let name, let type, let isSymmetric):
      return "\(isSymmetric ? "symmetric " : "")type \(name.text) \(print(type))"
    case .enumeration(let name, let literals, let isSymmetric):
      return "\(isSymmetric ? "symmetric " : "")enum \(name.text) \(names(literals))"
    case .structure(let name, let fields): return "struct \(name.text) \(list(fields.map(print)))"
    case .event(let events):
      return "event " + list(events.map { "\($0.name.text)\(list($0.parameters.map(print)))" })
    case .processor(let it):
      return "\(it.isSymmetric ? "symmetric " : "")processor \(it.name.text)"
        + maybe("count", it.count.map(print)) + maybe("runs", it.runs?.text)
        + maybe("stack", it.stack.map(print))
    case .variable(let variable): return print(variable)
    case .function(let it):
      return "function \(it.name.text) \(list(it.parameters.map(print))) \(print(it.result)) = "
        + print(it.body)
    case .flow(let it):
      return "\(it.fairness.rawValue) flow \(it.name.text) \(list(it.parameters.map(print))) on "
        + it.processor.text + maybe("lane", it.lane) + maybe("section", it.section.map(print))
        + " \(list(it.locals.map(print))) \(list(it.elements.map(print)))"
    case .action(let it):
      return "\(it.fairness.rawValue) \(it.isUrgent ? "urgent " : "")action \(it.name.text) "
        + list(it.bindings.map(print)) + maybe("on", it.processor?.text) + maybe("lane", it.lane)
        + maybe("when", it.guardExpression.map(print)) + " \(list(it.body.map(print)))"
    case .property(let it):
      return "property \(it.name.text)" + maybe("title", it.title)
        + (it.acrossProcessors ? " across" : "") + " \(print(it.pattern)) "
        + list(it.bindings.map(print))
    case .group(let name, let members): return "group \(name.text) \(names(members))"
    case .claim(let it): return "claim \"\(it.title)\" \(list(it.cases.map(print)))"
    }
  }

  private static func print(_ setting: Setting) -> String {
    setting.name.text + (setting.value.map { "=" + print($0) } ?? "")
  }
  private static func print(_ field: Field) -> String { "\(field.name.text):\(print(field.type))" }
  private static func print(_ it: VariableDeclaration) -> String {
    "\(it.isGhost ? "ghost " : "")\(it.isPerProcessor ? "percpu " : "")var \(it.name.text):"
      + "\(print(it.type)) = \(print(it.initial))"
  }
  private static func print(_ section: Section) -> String {
    section.kind.rawValue + maybe("name", section.name?.text)
      + maybe("if", section.condition.map(print))
  }

  static func print(_ pattern: Pattern) -> String {
    switch pattern {
    case .always(let a): "(always \(print(a)))"
    case .never(let a): "(never \(print(a)))"
    case .neverBetween(let a, let b, let c): "(never \(print(a)) between \(print(b)) \(print(c)))"
    case .before(let a, let b): "(before \(print(a)) \(print(b)))"
    case .atMost(let a, let b): "(atMost \(print(a)) \(print(b)))"
    case .leadsTo(let a, let b): "(leadsTo \(print(a)) \(print(b)))"
    case .reachable(let a): "(reachable \(print(a)))"
    case .atEnd(let a): "(atEnd \(print(a)))"
    case .deadlockFree: "(deadlockFree)"
    case .formula(let a): "(formula \(print(a)))"
    }
  }

  private static func print(_ it: ClaimDeclaration.Case) -> String {
    let expectations = it.expectations.map { expectation in
      switch expectation.subject {
      case .all: "(all \(expectation.verdict.rawValue))"
      case .named(let subject): "(\(names(subject)) \(expectation.verdict.rawValue))"
      case .only(let subject, let group):
        "(only \(names(subject))\(maybe("of", group?.text)) \(expectation.verdict.rawValue))"
      }
    }
    return "(\(list(it.settings.map(print))) \(list(expectations)))"
  }

  static func print(_ element: FlowElement) -> String {
    switch element.kind {
    case .step(let step): return print(step)
    case .section(let section, let body): return "(\(print(section)) \(list(body.map(print))))"
    case .loop(let body): return "(loop \(list(body.map(print))))"
    case .whileLoop(let c, let body): return "(while \(print(c)) \(list(body.map(print))))"
    case .conditional(let c, let yes, let no):
      return "(if \(print(c)) \(list(yes.map(print))) \(list(no.map(print))))"
    case .either(let branches):
      return "(either "
        + list(
          branches.map { branch in
            "(\(branch.guardExpression.map(print) ?? "-") \(list(branch.body.map(print))))"
          }) + ")"
    case .breakLoop: return "(break)"
    case .continueLoop: return "(continue)"
    }
  }

  static func print(_ step: Step) -> String {
    "(step \(step.name.text)" + maybe("if", step.condition.map(print))
      + maybe("when", step.wait.map(print)) + " \(list(step.body.map(print)))"
      + doc(step.documentation) + cites(step.citations) + ")"
  }

  static func print(_ statement: Statement) -> String {
    switch statement.kind {
    case .assign(let target, let operation, let value):
      return "(\(operation.rawValue) \(print(target)) \(print(value)))"
    case .perform(let value): return "(do \(print(value)))"
    case .bind(let name, let value): return "(let \(name.text) \(print(value)))"
    case .call(let name, let arguments):
      return "(call \(name.text) \(list(arguments.map(print))))"
    case .emit(let name, let arguments):
      return "(emit \(name.text) \(list(arguments.map(print))))"
    case .conditional(let c, let yes, let no):
      return "(if \(print(c)) \(list(yes.map(print))) \(list(no.map(print))))"
    case .either(let branches):
      return "(either "
        + list(
          branches.map { branch in
            "(\(branch.guardExpression.map(print) ?? "-") \(list(branch.body.map(print))))"
          }) + ")"
    case .choose(let binding): return "(choose \(print(binding)))"
    case .forEach(let binding, let body):
      return "(for \(print(binding)) \(list(body.map(print))))"
    case .assert(let condition, let message):
      return "(assert \(print(condition))\(maybe("message", message)))"
    case .returnFlow: return "(return)"
    case .goto(let name): return "(goto \(name.text))"
    }
  }

  private static func print(_ argument: Expression.Argument) -> String {
    (argument.label.map { $0.text + ":" } ?? "") + print(argument.value)
  }
  private static func print(_ binding: Binding) -> String {
    "\(binding.name.text) in \(print(binding.domain))"
      + maybe("where", binding.filter.map(print))
  }

  static func print(_ type: TypeExpression) -> String {
    switch type.kind {
    case .bool: "bool"
    case .nat: "nat"
    case .named(let name): name
    case .range(let low, let high): "\(print(low))..\(print(high))"
    case .literals(let literals): "{" + literals.map(\.text).joined(separator: ",") + "}"
    case .optional(let inner): "\(print(inner))?"
    case .set(let element): "set<\(print(element))>"
    case .queue(let element, let size): "queue<\(print(element)),\(print(size))>"
    case .array(let element, let index): "array<\(print(element)),\(print(index))>"
    }
  }

  static func print(_ expression: Expression) -> String {
    switch expression.kind {
    case .integer(let value): return "\(value)"
    case .boolean(let value): return "\(value)"
    case .name(let name): return name
    case .none: return "none"
    case .ownProcessor: return "self"
    case .wildcard: return "_"
    case .any: return "any"
    case .list(let items): return list(items.map(print))
    case .set(let items): return "{" + items.map(print).joined(separator: " ") + "}"
    case .call(let name, let arguments): return "\(name.text)(\(list(arguments.map(print))))"
    case .member(let base, let name): return "\(print(base)).\(name.text)"
    case .method(let base, let name, let arguments):
      return "\(print(base)).\(name.text)(\(list(arguments.map(print))))"
    case .index(let base, let index): return "\(print(base))[\(print(index))]"
    case .at(let base, let processor): return "\(print(base))@\(print(processor))"
    case .unary(let operation, let operand): return "(\(operation.rawValue) \(print(operand)))"
    case .binary(let operation, let left, let right):
      return "(\(operation.rawValue) \(print(left)) \(print(right)))"
    case .conditional(let c, let yes, let no):
      return "(if \(print(c)) \(print(yes)) \(print(no)))"
    case .range(let low, let high): return "(\(print(low))..\(print(high)))"
    case .quantified(let quantifier, let bindings, let body):
      return "(\(quantifier.rawValue) \(list(bindings.map(print))) \(print(body)))"
    case .test(let base, let test, let negated):
      return "(is\(negated ? "Not" : "") \(self.test(test)) \(print(base)))"
    case .position(let base, let test): return "(\(position(test)) \(print(base)))"
    case .instrumentable: return "instrumentable"
    }
  }

  private static func test(_ test: StateTest) -> String {
    switch test {
    case .empty: "empty"
    case .full: "full"
    case .none: "none"
    case .some(let name): "some\(maybe("as", name?.text))"
    }
  }

  private static func position(_ test: PositionTest) -> String {
    switch test {
    case .onTop: "onTop"
    case .active: "active"
    case .at(let name): "at:\(name.text)"
    case .inside(let name): "inside:\(name.text)"
    case .calledBy(let name): "calledBy:\(name.text)"
    case .idle: "idle"
    }
  }
}
