import SeamIR
import SeamSemantics
import SeamSyntax

/// What may be exchanged in a lowered system, from the types of the source.
///
/// The checker has seen to it that nothing names, orders or computes with a value of a symmetric type. What
/// is left is a `for` statement: its rounds come one after the other, so each must be the same whichever come
/// before it.
extension Lowerer {
  /// The symmetric types that have something to exchange, by what identifies them.
  struct SymmetricTypes {
    var numbers: [String: Int] = [:]
    var enumerations: [Int: Int] = [:]
    var processors: [Int: Int] = [:]
  }

  /// Notes the type's own number, if its values can be exchanged.
  mutating func symmetricNumber(of type: Type, _ shape: Shape) -> Int? {
    guard let count = shape.scalarRange?.count, count > 1 else { return nil }
    func number(_ name: String, _ known: Int?) -> Int {
      if let known { return known }
      system.symmetry.types.append(SystemSymmetry.SymmetricType(name: name, count: count))
      return system.symmetry.types.count - 1
    }
    switch type {
    case .integer(let bounds):
      guard let name = bounds?.symmetricName else { return nil }
      let found = number(name, symmetricTypes.numbers[name])
      symmetricTypes.numbers[name] = found
      return found
    case .enumeration(let enumeration):
      guard enumeration.isSymmetric else { return nil }
      let found = number(enumeration.name, symmetricTypes.enumerations[enumeration.id])
      symmetricTypes.enumerations[enumeration.id] = found
      return found
    case .processor(let kind):
      guard program.processors[kind].isSymmetric else { return nil }
      let found = number(program.processors[kind].name, symmetricTypes.processors[kind])
      symmetricTypes.processors[kind] = found
      return found
    case .bool, .nat, .structure, .optional, .set, .queue, .array, .invalid: return nil
    }
  }

  /// The coordinate of a copy that belongs to a processor.
  mutating func coordinate(
    ofProcessor copy: Int, kind: Int
  ) -> [SystemSymmetry.Coordinate] {
    let shape = Shape.processor(name: program.processors[kind].name, count: kindCount[kind])
    return symmetricNumber(of: .processor(kind), shape).map {
      [SystemSymmetry.Coordinate(type: $0, element: copy)]
    } ?? []
  }

  /// Notes the roles of the cells of a value, from `first` on.
  mutating func noteRoles(
    _ type: Type, _ shape: Shape, from first: CellID, _ place: SystemSymmetry.Place,
    _ conditions: [SystemSymmetry.Condition] = []
  ) {
    func deeper(_ path: String) -> SystemSymmetry.Place {
      SystemSymmetry.Place(family: place.family + path, coordinates: place.coordinates)
    }
    /// The place of the part with an index.
    func indexed(
      _ value: Int, _ range: ClosedRange<Int>, _ number: Int?, _ signs: (String, String)
    ) -> SystemSymmetry.Place {
      guard let number else { return deeper("\(signs.0)\(value)\(signs.1)") }
      var part = deeper("\(signs.0)*\(number)\(signs.1)")
      part.coordinates.append(
        SystemSymmetry.Coordinate(type: number, element: value - range.lowerBound))
      return part
    }
    switch (type, shape) {
    case (.structure(let index), .structure(_, let fields)):
      var cell = first.index
      for (number, field) in fields.enumerated() {
        noteRoles(
          program.structures[index].fields[number].type, field.shape, from: CellID(cell),
          deeper(".\(field.name)"), conditions)
        cell += field.shape.width
      }
    case (.optional(let wrapped), .optional(let inner)):
      noteRole(first, deeper(".some"))
      noteRoles(
        wrapped, inner, from: CellID(first.index + 1), deeper(".value"),
        conditions + [SystemSymmetry.Condition(cell: first, range: 1...1)])
    case (.set(let element), .set(let inner)):
      let range = inner.scalarRange ?? 0...0
      let number = symmetricNumber(of: element, inner)
      for (offset, value) in range.enumerated() {
        noteRole(CellID(first.index + offset), indexed(value, range, number, ("{", "}")))
      }
    case (.queue(let element, _), .queue(let inner, let capacity)):
      noteRole(first, deeper(".count"))
      for number in 0..<capacity {
        noteRoles(
          element, inner, from: CellID(first.index + 1 + number * inner.width),
          deeper("[\(number)]"),
          conditions + [SystemSymmetry.Condition(cell: first, range: number + 1...capacity)])
      }
    case (.array(let element, let index), .array(let inner, let indexShape)):
      let range = indexShape.scalarRange ?? 0...0
      let number = symmetricNumber(of: index, indexShape)
      for (offset, value) in range.enumerated() {
        noteRoles(
          element, inner, from: CellID(first.index + offset * inner.width),
          indexed(value, range, number, ("[", "]")), conditions)
      }
    default:
      let number = symmetricNumber(of: type, shape)
      noteRole(first, place, number, shape.scalarRange?.lowerBound ?? 0, conditions)
    }
  }

  /// Notes the role of one cell; it must be noted for all of them, in any order.
  mutating func noteRole(
    _ cell: CellID, _ place: SystemSymmetry.Place, _ type: Int? = nil, _ low: Int = 0,
    _ conditions: [SystemSymmetry.Condition] = []
  ) {
    cellRoles[cell.index] = SystemSymmetry.CellRole(
      place: place, type: type, low: low, conditions: type == nil ? [] : conditions)
  }

  // MARK: - The parts

  mutating func noteStackRoles(kind: Int, copy: Int, _ stack: Stack) {
    let own = coordinate(ofProcessor: copy, kind: kind)
    let name = own.isEmpty ? stack.name : program.processors[kind].name
    func place(_ what: String) -> SystemSymmetry.Place {
      SystemSymmetry.Place(family: "\(what)@\(name)", coordinates: own)
    }
    noteRole(stack.depth, place("depth"))
    noteRole(stack.position, place("position"))
    let saved = (0..<(stack.savedPositions?.count ?? 0)).compactMap { stack.savedPositions?[$0] }
    for (frame, cell) in saved.enumerated() { noteRole(cell, place("position[\(frame)]")) }
    for (flow, registers) in stack.registers.enumerated() {
      guard let range = stack.flowRanges[flow] else { continue }
      for register in registers {
        let (localName, type) = program.locals[register.local.index]
        let full = "\(program.flows[flow].name).\(localName)/\(register.local.index)"
        noteRoles(
          type, register.shape, from: register.first, place(full),
          [SystemSymmetry.Condition(cell: stack.position, range: range)])
        guard let base = register.savedBase else { continue }
        for (frame, cell) in saved.enumerated() {
          noteRoles(
            type, register.shape,
            from: CellID(base.index + frame * register.shape.width), place("\(full)[\(frame)]"),
            [SystemSymmetry.Condition(cell: cell, range: range)])
        }
      }
    }
  }

  /// Which instance of its property it is.
  mutating func place(of instance: PropertyInstance) -> SystemSymmetry.Place {
    let info = program.properties[instance.property]
    var place = SystemSymmetry.Place(family: info.name)
    for binding in info.bindings {
      guard let value = instance.environment.locals[binding.local] else { continue }
      let number = value.term.constantValue ?? 0
      if let type = symmetricNumber(of: binding.type, value.shape) {
        let low = value.shape.scalarRange?.lowerBound ?? 0
        place.family += "[*\(type)]"
        place.coordinates.append(SystemSymmetry.Coordinate(type: type, element: number - low))
      } else {
        place.family += "[\(number)]"
      }
    }
    if let processor = instance.environment.processor, let kind = info.processor {
      let own = coordinate(ofProcessor: processor - kindBase[kind], kind: kind)
      place.family += own.isEmpty ? "@\(processor)" : "@*"
      place.coordinates += own
    }
    return place
  }

  /// Puts together what has been noted, and looks for what stands in the way.
  mutating func settleSymmetry(_ instances: [PropertyInstance]) {
    for (number, instance) in instances.enumerated() {
      var place = place(of: instance)
      system.symmetry.properties.append(place)
      place.family = "monitor:" + place.family
      // An instance without a memory has the number of the next cell, which is not its own.
      let next = number + 1 < monitorCells.count ? monitorCells[number + 1].index : nil
      let cell = monitorCells[number]
      if cell.index < next ?? system.stateCellCount { noteRole(cell, place) }
    }
    system.symmetry.cells = (0..<system.stateCellCount).map { cell in
      cellRoles[cell]
        ?? SystemSymmetry.CellRole(
          place: SystemSymmetry.Place(family: "cell:\(cell)"), type: nil, low: 0, conditions: [])
    }
    if system.symmetry.isTrivial { return }
    // What is not known to be exchanged must not be taken for something that stays.
    for cell in 0..<system.stateCellCount where cellRoles[cell] == nil {
      addObstacle("nothing says what exchanging values makes of `\(system.cells[cell].name)`")
    }
    for flow in program.flows { look(at: flow.elements) }
    for action in program.actions { look(at: action.body) }
    let symmetry = system.symmetry
    // Exchanging values leads from one instance to others, all of which must be there.
    let known = Set(symmetry.properties)
    for place in known.sorted(by: { $0.family < $1.family }) {
      let isWhole = symmetry.types.indices.allSatisfy { type in
        (1..<symmetry.types[type].count).allSatisfy { element in
          var other = place
          other.coordinates = place.coordinates.map { coordinate in
            guard coordinate.type == type else { return coordinate }
            let exchanged = [element - 1: element, element: element - 1]
            return SystemSymmetry.Coordinate(
              type: type, element: exchanged[coordinate.element] ?? coordinate.element)
          }
          return known.contains(other)
        }
      }
      if !isWhole {
        let name = place.family.prefix { $0 != "[" && $0 != "@" }
        addObstacle("`\(name)` speaks of some values of a symmetric type and not of others")
      }
    }
  }

  private mutating func addObstacle(_ text: String) {
    if !system.symmetry.obstacles.contains(text) { system.symmetry.obstacles.append(text) }
  }

  // MARK: - Statements

  private mutating func look(at elements: [TypedElement]) {
    for element in elements {
      switch element {
      case .step(let step): look(at: step.body)
      case .section(_, let inner), .loop(let inner, _), .whileLoop(_, let inner):
        look(at: inner)
      case .conditional(_, let first, let second): look(at: first + second)
      case .either(let branches): for branch in branches { look(at: branch.body) }
      case .breakLoop, .continueLoop: break
      }
    }
  }

  private mutating func look(at statements: [TypedStatement]) {
    for statement in statements {
      switch statement.kind {
      case .conditional(_, let first, let second): look(at: first + second)
      case .either(let branches): for branch in branches { look(at: branch.body) }
      case .forEach(let binding, let body):
        look(at: body)
        guard let shape = try? shape(of: binding.type),
          symmetricNumber(of: binding.type, shape) != nil
        else { continue }
        if !RoundCheck(binding, body).isAnyOrder {
          let place = location(statement.span)
          addObstacle(
            "the rounds of `for \(binding.name)` at \(place.path):\(place.line) may depend on their order"
          )
        }
      case .assign, .push, .pop, .insert, .remove, .clear, .bind, .call, .emit, .choose, .assert,
        .returnFlow, .goto:
        break
      }
    }
  }
}
