import SeamIR
import SeamSemantics
import SeamSyntax

/// Constants that a model asks a set of identifiers for: `1 in waiting`, or by way of a function `if
/// shared then 1 else n`.
///
/// Such a number need not be in the state, so nothing would be known of it. It is remembered in
/// cells of its own instead. Where a choice of switches makes a constant out of reach it has none,
/// and the system is as if it were not written.
extension Lowerer {
  /// Gives each constant that is asked for its cells.
  mutating func makeTestedConstants() throws {
    guard !trackedSets.isEmpty else { return }
    var found: [TestedConstant] = []
    for action in program.actions {
      if let test = action.guardExpression { note(test, &found) }
      note(action.body, &found)
    }
    for flow in program.flows { note(flow.elements, &found) }
    for constant in found.sorted(by: { ($0.value, $0.set) < ($1.value, $1.set) }) {
      let set = trackedSets[constant.set]
      guard
        !stateIdentifiers.contains(where: {
          $0.number == .constant(constant.value) && $0.known(set.field) != nil
        }),
        case .set(let element) = program.variables[set.variable].type
      else { continue }
      let shape = try unboundedShape(element, set.end)
      guard case .structure(_, let fields) = shape else { continue }
      var known: [CellID] = []
      for field in fields.dropFirst() {
        known.append(try addCells("\(constant.value).\(field.name)", field.shape))
        let startsEmpty = trackedSets.contains { $0.field == field.name && $0.startsEmpty }
        system.initialValues.append([(startsEmpty ? Membership.no : .unknown).rawValue])
      }
      stateIdentifiers.append(
        TrackedIdentifier(number: .constant(constant.value), known: known, shape: shape))
    }
  }

  /// A number and a tracked set that is asked for it, by its place.
  private struct TestedConstant: Hashable {
    let value: Int
    let set: Int
  }

  private func note(_ elements: [TypedElement], _ found: inout [TestedConstant]) {
    for element in elements {
      switch element {
      case .step(let step):
        for test in [step.condition, step.wait].compactMap({ $0 }) { note(test, &found) }
        note(step.body, &found)
      case .section(let section, let inner):
        if let test = section.condition { note(test, &found) }
        note(inner, &found)
      case .loop(let inner, _): note(inner, &found)
      case .whileLoop(let test, let inner):
        note(test, &found)
        note(inner, &found)
      case .conditional(let test, let first, let second):
        note(test, &found)
        note(first + second, &found)
      case .either(let ways):
        for way in ways {
          if let test = way.guardExpression { note(test, &found) }
          note(way.body, &found)
        }
      case .breakLoop, .continueLoop: break
      }
    }
  }

  private func note(_ statements: [TypedStatement], _ found: inout [TestedConstant]) {
    for statement in statements {
      switch statement.kind {
      case .conditional(let test, let first, let second):
        note(test, &found)
        note(first + second, &found)
      case .either(let branches):
        for branch in branches {
          if let test = branch.guardExpression { note(test, &found) }
          note(branch.body, &found)
        }
      case .forEach(_, let body): note(body, &found)
      case .assert(let test, _): note(test, &found)
      case .assign, .push, .pop, .insert, .remove, .clear, .bind, .call, .emit, .choose,
        .returnFlow, .goto:
        break
      }
    }
  }

  private func note(_ test: TypedExpression, _ found: inout [TestedConstant]) {
    for part in test.operands { note(part, &found) }
    guard case .binary(let binary, let member, let members) = test.kind,
      binary == .isIn || binary == .notIn, case .variable(let variable, _) = members.kind
    else { return }
    for (place, set) in trackedSets.enumerated() where set.variable == variable {
      for value in constants(member, depth: 0) where value >= set.low {
        let constant = TestedConstant(value: value, set: place)
        if !found.contains(constant) { found.append(constant) }
      }
    }
  }

  /// The constants that an expression may be, with this choice of switches.
  private func constants(_ expression: TypedExpression, depth: Int) -> [Int] {
    guard depth < Self.depthMax else { return [] }
    if !readsEndless(expression), let value = try? evaluator.value(expression) { return [value] }
    switch expression.kind {
    case .conditional(let test, let yes, let no):
      let decided = try? evaluator.value(test)
      return (decided == 0 ? [] : constants(yes, depth: depth + 1))
        + (decided ?? 0 != 0 ? [] : constants(no, depth: depth + 1))
    case .function(let index, _): return constants(program.functions[index].body, depth: depth + 1)
    default: return []
    }
  }

  /// How deep an expression is looked into.
  private static let depthMax = 64
}
