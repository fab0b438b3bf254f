import SeamDiagnostics
import SeamSyntax

extension Checker {
  // MARK: - Names of types, parameters and sources

  mutating func declareNames() {
    for declaration in declarations {
      switch declaration.kind {
      case .source(let name, let title):
        if program.sourceTitles[name.text] != nil {
          diagnostics.error("redeclared", "source `\(name.text)` is declared twice", at: name.span)
        }
        program.sourceTitles[name.text] = title
        sources.append((name.text, title))
      case .type(let name, let expression, let isSymmetric):
        declareType(name, .alias(aliases.count))
        aliases.append(Alias(name: name, expression: expression, isSymmetric: isSymmetric))
      case .enumeration(let name, let names, let isSymmetric):
        if names.isEmpty {
          diagnostics.error("empty-type", "an enum needs at least one literal", at: name.span)
        }
        let type = newEnumeration(name: name.text, literals: names, isSymmetric: isSymmetric)
        declareType(name, .enumeration(type.id))
      case .structure(let name, _):
        declareType(name, .structure(program.structures.count))
        program.structures.append(StructureInfo(name: name.text, fields: [], span: name.span))
      case .processor(let processor):
        declareType(processor.name, .processor(program.processors.count))
        program.processors.append(
          ProcessorInfo(
            name: processor.name.text, isSymmetric: processor.isSymmetric, count: nil, stack: nil,
            base: nil, span: processor.name.span))
      default: break
      }
    }
    for declaration in declarations { checkCitations(declaration.citations) }
  }

  mutating func checkCitations(_ citations: [Citation]) {
    for citation in citations where program.sourceTitles[citation.key.text] == nil {
      unknown("source", citation.key, among: Array(program.sourceTitles.keys))
    }
  }

  // MARK: - What has a type

  mutating func declareTyped() {
    for declaration in declarations {
      if case .parameter(let parameter) = declaration.kind {
        declareParameter(parameter, declaration)
      }
    }
    checkStructures()
    for declaration in declarations {
      switch declaration.kind {
      case .type(let name, _, _): _ = resolveNamed(name)
      case .processor(let processor): declareProcessor(processor)
      case .event(let events):
        for event in events { declareEvent(event) }
      case .variable(let variable): declareVariable(variable, declaration)
      default: break
      }
    }
    for declaration in declarations {
      switch declaration.kind {
      case .function(let function): declareFunction(function)
      case .flow(let flow): declareFlow(flow, declaration)
      default: break
      }
    }
  }

  private mutating func declareParameter(_ parameter: Parameter, _ declaration: Declaration) {
    let type: Type
    var isBool = false
    if let expression = parameter.type {
      type = resolve(expression, parameterName: parameter.name.text)
    } else {
      type = .bool
      isBool = true
    }
    let place = "the value of a parameter"
    let context = Context(constantPlace: place)
    var initial = expression(parameter.initial, expecting: type, context)
    if isBool, !initial.type.isBool {
      diagnostics.error(
        "type-mismatch", "a switch without a type is `on` or `off`", at: parameter.initial.span,
        notes: [Note("say its values after the name: `switch \(parameter.name.text): {a, b} = a`")])
      initial = TypedExpression(.invalid, .invalid, initial.span)
    }
    if !type.isListable || symmetricName(type) != nil {
      diagnostics.error(
        "parameter-type", "a parameter needs a range, an enum or on and off",
        at: parameter.type?.span ?? parameter.name.span)
    }
    declare(parameter.name, .parameter(program.parameters.count))
    program.parameters.append(
      ParameterInfo(
        name: parameter.name.text, type: type, isSwitch: parameter.isSwitch,
        initial: coerce(initial, to: type), documentation: declaration.documentation,
        owner: parameter.owner, cost: parameter.cost, span: parameter.name.span))
  }

  private mutating func checkStructures() {
    var index = 0
    for declaration in declarations {
      guard case .structure(let name, let fields) = declaration.kind else { continue }
      var names: Set<String> = []
      for field in fields {
        if !names.insert(field.name.text).inserted {
          diagnostics.error(
            "redeclared", "field `\(field.name.text)` is declared twice", at: field.name.span)
        }
        let type = resolve(field.type)
        if contains(type, structure: index) {
          diagnostics.error(
            "recursive-type", "struct `\(name.text)` contains itself; a value would never end",
            at: field.type.span)
          program.structures[index].fields.append((field.name.text, .invalid))
        } else {
          program.structures[index].fields.append((field.name.text, type))
        }
      }
      index += 1
    }
    checkStructureDepths()
  }

  /// Whether a type holds values of a struct, directly or through others declared so far.
  private func contains(_ type: Type, structure: Int) -> Bool {
    var seen: Set<Int> = []
    var open = [type.structure]
    while let next = open.popLast() {
      guard let next, seen.insert(next).inserted else { continue }
      if next == structure { return true }
      open += program.structures[next].fields.map(\.type.structure)
    }
    return false
  }

  /// Refuses structs in structs in structs beyond the limit; later stages recur over types.
  ///
  /// Fields of a struct that is too deep lose their type, so that nothing deeper is left.
  private mutating func checkStructureDepths() {
    var depths: [Int?] = Array(repeating: nil, count: program.structures.count)
    for start in program.structures.indices {
      var open = [start]
      while let index = open.last {
        let inner = program.structures[index].fields.compactMap(\.type.structure)
        let unknown = inner.filter { depths[$0] == nil }
        if unknown.isEmpty {
          open.removeLast()
          let depth = 1 + (inner.compactMap { depths[$0] }.max() ?? 0)
          depths[index] = depth
          if depth > Self.typeDepthMax {
            depths[index] = 1
            typesTooDeep(program.structures[index].span)
            program.structures[index].fields = program.structures[index].fields.map {
              ($0.name, .invalid)
            }
          }
        } else {
          open += unknown
        }
      }
    }
  }

  private mutating func typesTooDeep(_ span: Span) {
    diagnostics.error(
      "type-depth", "types are nested more than \(Self.typeDepthMax) deep here", at: span)
  }

  private mutating func declareProcessor(_ processor: ProcessorDeclaration) {
    guard case .processor(let index)? = typeSymbols[processor.name.text] else { return }
    let context = Context(constantPlace: "the number of processors")
    program.processors[index].count = processor.count.map {
      integer($0, context, "a number of processors")
    }
    let stack = Context(constantPlace: "the depth of a stack")
    program.processors[index].stack = processor.stack.map { integer($0, stack, "a stack depth") }
  }

  private mutating func declareEvent(_ event: EventDeclaration) {
    let parameters = event.parameters.map { field -> Type in
      let type = resolve(field.type)
      if !type.isListable {
        diagnostics.error(
          "event-parameter", "an event's argument is a number of a range, a literal or a processor",
          at: field.type.span)
      }
      return type
    }
    declare(event.name, .event(program.events.count))
    program.events.append(
      EventInfo(name: event.name.text, parameters: parameters, span: event.name.span))
  }

  private mutating func declareVariable(
    _ variable: VariableDeclaration, _ declaration: Declaration
  ) {
    let type = resolve(variable.type)
    var processor: Int?
    if variable.isPerProcessor {
      if program.processors.count == 1 {
        processor = 0
      } else {
        diagnostics.error(
          "percpu",
          program.processors.isEmpty
            ? "`percpu` needs a processor, and none is declared"
            : "`percpu` is unclear with more than one kind of processor; use an array over one",
          at: variable.name.span)
      }
    }
    var initial: TypedExpression?
    if case .any = variable.initial.kind {
      if !type.isListable {
        diagnostics.error(
          "any-type", "`any` is for types whose values can be listed", at: variable.initial.span)
      }
    } else {
      let context = Context(constantPlace: "an initial value")
      initial = coerce(expression(variable.initial, expecting: type, context), to: type)
    }
    declare(variable.name, .variable(program.variables.count))
    program.variables.append(
      VariableInfo(
        name: variable.name.text, type: type, initial: initial, processor: processor,
        isGhost: variable.isGhost, span: variable.name.span))
  }

  private mutating func declareFunction(_ function: FunctionDeclaration) {
    var context = Context()
    let parameters = function.parameters.map { field in
      newLocal(field.name, resolve(field.type), in: &context)
    }
    declare(function.name, .function(program.functions.count))
    program.functions.append(
      FunctionInfo(
        name: function.name.text, parameters: parameters, result: resolve(function.result),
        body: TypedExpression(.invalid, .invalid, function.name.span), span: function.name.span))
    functionStates.append(.unchecked(function))
  }

  private mutating func declareFlow(_ flow: FlowDeclaration, _ declaration: Declaration) {
    var context = Context()
    let parameters = flow.parameters.map { field in
      newLocal(field.name, resolve(field.type), in: &context)
    }
    declare(flow.name, .flow(program.flows.count))
    program.flows.append(
      FlowInfo(
        name: flow.name.text, parameters: parameters, locals: [],
        processor: processor(flow.processor), lane: flow.lane ?? flow.name.text,
        fairness: flow.fairness, section: nil, elements: [],
        documentation: declaration.documentation, citations: citations(declaration.citations),
        span: flow.name.span))
  }

  /// The number of a processor kind named in a heading.
  ///
  /// An unknown one is told once and then stands for itself, so that what belongs to it can be
  /// checked further.
  mutating func processor(_ name: Name) -> Int {
    if case .processor(let index)? = typeSymbols[name.text] { return index }
    unknown("processor", name, among: program.processors.map(\.name))
    let index = program.processors.count
    program.processors.append(
      ProcessorInfo(
        name: name.text, isSymmetric: false, count: nil, stack: nil, base: nil, span: name.span))
    if typeSymbols[name.text] == nil { typeSymbols[name.text] = .processor(index) }
    return index
  }

  // MARK: - Types

  /// The type that a type expression stands for.
  mutating func resolve(_ expression: TypeExpression, parameterName: String? = nil) -> Type {
    switch expression.kind {
    case .bool: return .bool
    case .nat: return .nat
    case .named(let name): return resolveNamed(Name(name, expression.span))
    case .range(let low, let high):
      let context = Context(constantPlace: "the bounds of a range")
      let what = "a bound of a range"
      return .integer(
        Type.Bounds(low: integer(low, context, what), high: integer(high, context, what)))
    case .literals(let names):
      return .enumeration(
        newEnumeration(
          name: parameterName ?? "{\(names.map(\.text).joined(separator: ", "))}", literals: names,
          isSymmetric: false))
    case .optional(let wrapped):
      return .optional(shallow(resolve(wrapped), expression.span))
    case .set(let element):
      return .set(listable(element, "the element of a set"))
    case .queue(let element, let capacity):
      let context = Context(constantPlace: "the capacity of a queue")
      return .queue(
        shallow(resolve(element), expression.span),
        capacity: integer(capacity, context, "the capacity of a queue"))
    case .array(let element, let index):
      return .array(
        shallow(resolve(element), expression.span),
        index: listable(index, "the index of an array"))
    }
  }

  /// The type, unless one more level around it would be too deep.
  private mutating func shallow(_ type: Type, _ span: Span) -> Type {
    if type.depth < Self.typeDepthMax { return type }
    typesTooDeep(span)
    return .invalid
  }

  private mutating func listable(_ expression: TypeExpression, _ what: String) -> Type {
    let type = resolve(expression)
    guard type.isListable else {
      diagnostics.error(
        "unlistable-type", "\(what) is a range, an enum, a processor or `bool`",
        at: expression.span)
      return .invalid
    }
    return type
  }

  mutating func resolveNamed(_ name: Name) -> Type {
    switch typeSymbols[name.text] {
    case .enumeration(let index)?: return .enumeration(program.enumerations[index])
    case .structure(let index)?: return .structure(index)
    case .processor(let index)?: return .processor(index)
    case .alias(let index)?:
      switch aliases[index].state {
      case .resolved(let type): return type
      case .resolving:
        diagnostics.error(
          "recursive-type", "type `\(name.text)` is defined by itself", at: name.span)
        return .invalid
      case .unresolved:
        guard aliasDepth < Self.aliasDepthMax else {
          diagnostics.error(
            "type-depth", "more than \(Self.aliasDepthMax) types are defined by one another here",
            at: name.span)
          return .invalid
        }
        aliasDepth += 1
        aliases[index].state = .resolving
        let type = resolveAlias(aliases[index])
        aliases[index].state = .resolved(type)
        aliasDepth -= 1
        return type
      }
    case nil:
      unknown(
        "type", name, among: Array(typeSymbols.keys) + ["bool", "nat", "set", "queue", "array"])
      return .invalid
    }
  }
}
