import SeamIR

/// What numbers are called: the literals of enumerations and the positions of stacks.
public struct Vocabulary: Sendable {
  /// A number with a name, printed as a `define-fun`.
  public struct Literal: Sendable, Hashable {
    public let name: String
    public let value: Int
  }

  /// In the order in which they are written.
  public private(set) var literals: [Literal] = []
  /// For each state variable that holds such a number, its names by value.
  private var namesOfVariable: [Int: Int] = [:]
  private var tables: [[Int: String]] = []
  private var tableNumbers: [String: Int] = [:]

  /// The name of a value that a variable can hold.
  public func name(of value: Int, in variable: SymbolicVariable) -> String? {
    guard variable.role != .rigid, let table = namesOfVariable[variable.index] else { return nil }
    return tables[table][value]
  }

  init(_ system: TransitionSystem, _ variables: [SymbolicVariable], _ names: inout Names) {
    for variable in system.variables {
      note(variable.shape, at: variable.first.index, &names)
    }
    for processor in system.processors {
      let positions = processor.positions.map { position -> String in
        guard let flow = position.flow, processor.flows.indices.contains(flow) else {
          return position.name
        }
        let name = position.name
        return name.hasPrefix("in ")
          ? "in.\(processor.flows[flow].name).\(name.dropFirst(3))"
          : "at.\(processor.flows[flow].name).\(name)"
      }
      let table = table(positions, key: positions.joined(separator: "\n"), &names)
      for cell in [processor.position] + processor.savedPositions {
        namesOfVariable[cell.index] = table
      }
      for local in processor.flows.flatMap(\.locals) {
        for first in [local.first] + local.saved.compactMap({ $0 }) {
          note(local.shape, at: first.index, &names)
        }
      }
    }
    for parameter in system.openParameters {
      // Only words are names; numbers stay numbers.
      let words = parameter.domain.filter { Int($0.spelling) == nil }
      guard words.count == parameter.domain.count,
        variables[parameter.cell.index].sort == .int
      else { continue }
      var made: [Int: String] = [:]
      for (value, spelling) in parameter.domain {
        made[value] = literal("\(parameter.name).\(spelling)", value, &names)
      }
      tables.append(made)
      namesOfVariable[parameter.cell.index] = tables.count - 1
    }
  }

  private mutating func note(_ shape: Shape, at first: Int, _ names: inout Names) {
    switch shape {
    case .bool, .integer, .processor, .set:
      break
    case .enumeration(let name, let words):
      namesOfVariable[first] = table(
        words.map { "\(name).\($0)" }, key: "enum \(name)", &names)
    case .structure(_, let fields):
      var place = first
      for field in fields {
        note(field.shape, at: place, &names)
        place += field.shape.width
      }
    case .optional(let wrapped):
      note(wrapped, at: first + 1, &names)
    case .queue(let element, let capacity):
      for number in 0..<capacity { note(element, at: first + 1 + number * element.width, &names) }
    case .array(let element, let index):
      for number in 0..<(index.scalarRange?.count ?? 0) {
        note(element, at: first + number * element.width, &names)
      }
    }
  }

  private mutating func table(
    _ words: [String], key: String, _ names: inout Names
  ) -> Int {
    if let known = tableNumbers[key] { return known }
    var made: [Int: String] = [:]
    for (value, word) in words.enumerated() { made[value] = literal(word, value, &names) }
    tables.append(made)
    tableNumbers[key] = tables.count - 1
    return tables.count - 1
  }

  private mutating func literal(_ word: String, _ value: Int, _ names: inout Names) -> String {
    let name = names.unique(word)
    literals.append(Literal(name: name, value: value))
    return name
  }
}
