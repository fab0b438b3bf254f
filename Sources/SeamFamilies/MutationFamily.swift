// One small damage at a time, all of them as one family: a condition of a guard dropped, an update
// left out. Whatever changes no verdict is a part of the model that no property speaks of. Mutants
// as variants of one system: Devroey et al., Featured model-based mutation analysis, ICSE 2016.

import SeamIR

/// A damage to a model.
package struct Mutation: Sendable {
  package enum Kind: Sendable, Hashable {
    /// A part of a guard is taken for true.
    case dropped(condition: String)
    /// A variable keeps its value.
    case skipped(variable: String)
  }
  package let kind: Kind
  /// "nmi_arrives", "seamret in tdx_module".
  package let place: String
  package let location: SourceLocation?
}

/// A system with all its damages: variant 0 is the system itself, variant `k` has damage `k - 1`.
package struct MutationFamily {
  package private(set) var mutations: [Mutation] = []
  /// The system with a switch for each damage.
  ///
  /// The switches lie behind the scratch cells, so this
  /// is no core system for other engines; see ``mutant(_:)``.
  package private(set) var system: TransitionSystem
  private let original: TransitionSystem
  private var numbers: [Key: Int] = [:]
  /// For each cell the source variable it belongs to.
  private var variableOfCell: [String?]

  private struct Key: Hashable {
    let place: String
    let kind: Mutation.Kind
  }

  /// What to do where a damage applies.
  private enum Mode {
    /// Puts in a switch.
    case all
    /// Does the damage with this number.
    case only(Int)
  }

  package init(_ original: TransitionSystem) {
    self.original = original
    system = original
    variableOfCell = Array(repeating: nil, count: original.stateCellCount)
    for variable in original.variables {
      let processor = variable.processor.flatMap {
        original.processors.count > 1 ? original.processors[$0].name : nil
      }
      for offset in 0..<variable.shape.width {
        variableOfCell[variable.first.index + offset] =
          processor.map { "\(variable.name)@\($0)" } ?? variable.name
      }
    }
    system.actions = original.actions.map { damaged($0, .all) }
    for number in mutations.indices {
      system.cells.append(Cell(name: "mutation\(number)", range: 0...1, isBool: true))
      system.openParameters.append(
        OpenParameter(
          name: "mutation\(number)", cell: cell(number), domain: [(0, "off"), (1, "on")]))
    }
  }

  /// The system with one damage, as a core system of its own.
  package func mutant(_ number: Int) -> TransitionSystem {
    var copy = self
    var mutant = original
    mutant.actions = original.actions.map { copy.damaged($0, .only(number)) }
    return mutant
  }

  /// The variants: none of the damages, or one.
  package var space: VariantSpace {
    VariantSpace(
      dimensions: mutations.indices.map { number in
        VariantDimension(
          name: "mutation\(number)", cell: cell(number), values: [0, 1], spellings: ["off", "on"])
      },
      oneOf: mutations.count)
  }

  private func cell(_ number: Int) -> CellID { CellID(original.cells.count + number) }

  private mutating func number(_ kind: Mutation.Kind, _ action: Action) -> Int {
    let origin = original.origins[action.origin.index]
    let place: String =
      switch origin.kind {
      case .step(let flow, let step): "\(step) in \(flow)"
      case .endOfFlow(let flow): "the end of \(flow)"
      case .action(let name): name
      }
    let key = Key(place: place, kind: kind)
    if let known = numbers[key] { return known }
    numbers[key] = mutations.count
    mutations.append(Mutation(kind: kind, place: place, location: origin.location))
    return mutations.count - 1
  }

  private mutating func damaged(_ action: Action, _ mode: Mode) -> Action {
    var result = action
    var parts: [Term] = []
    for part in conjuncts(action.guardTerm) where part != .yes {
      let kind = Mutation.Kind.dropped(condition: part.text(cells: original.cells))
      let number = number(kind, action)
      switch mode {
      case .all: parts.append(.or([part, .cell(cell(number))]))
      case .only(let chosen): if chosen != number { parts.append(part) }
      }
    }
    result.guardTerm = parts.isEmpty ? .yes : .and(parts)
    result.body = damaged(action.body, action, mode)
    return result
  }

  private func conjuncts(_ term: Term) -> [Term] {
    if case .and(let parts) = term { return parts.flatMap(conjuncts) }
    return [term]
  }

  private mutating func damaged(
    _ statements: [Statement], _ action: Action, _ mode: Mode
  ) -> [Statement] {
    var result: [Statement] = []
    for statement in statements {
      switch statement {
      case .assign(let target, _):
        guard let variable = variable(target) else {
          result.append(statement)
          continue
        }
        let number = number(.skipped(variable: variable), action)
        switch mode {
        case .all: result.append(.conditional(.cell(cell(number)), [], [statement]))
        case .only(let chosen): if chosen != number { result.append(statement) }
        }
      case .conditional(let condition, let first, let second):
        let yes = damaged(first, action, mode)
        let no = damaged(second, action, mode)
        result.append(.conditional(condition, yes, no))
      case .check, .assume, .emit:
        result.append(statement)
      }
    }
    return result
  }

  private func variable(_ target: Statement.Target) -> String? {
    let cell: CellID
    switch target {
    case .cell(let plain): cell = plain
    case .element(let array, _): cell = array.base
    }
    return variableOfCell.indices.contains(cell.index) ? variableOfCell[cell.index] : nil
  }
}
