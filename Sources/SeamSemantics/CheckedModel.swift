import SeamDiagnostics
import SeamSyntax

/// A model whose names, types and rules have been checked; lowering it can fail only for a reason
/// that lies in the values of its parameters.
public struct CheckedModel: Sendable {
  public let name: String
  public let documentation: String?
  /// Cited sources: key and title, in source order.
  public let sources: [(key: String, title: String)]
  /// `const` and `switch`, in source order.
  public let parameters: [CheckedParameter]
  /// Configurations by name, in source order, as settings of parameters.
  public let configurations: [(name: String, settings: [String: Int])]
  /// Properties in source order.
  public let properties: [CheckedProperty]
  /// Groups of properties by name.
  public let groups: [String: [String]]
  public let claims: [CheckedClaim]
  /// What lowering reads.
  package let program: Program
}

/// A parameter and the values it may take.
public struct CheckedParameter: Sendable {
  public let name: String
  public let isSwitch: Bool
  public let documentation: String?
  /// Each value with its spelling, in order: (0, "off"), (1, "on"), or (1, "1") … (8, "8").
  public let domain: [(value: Int, spelling: String)]
  /// The value where nothing else is said; one of the domain.
  public let initial: Int
  /// Who would have to change it, where the model says so.
  public let owner: String?
  /// What changing it costs; 1 where nothing is said.
  public let cost: Int
}

/// What the outside needs to know of a property.
public struct CheckedProperty: Sendable {
  public let name: String
  public let title: String?
  public let span: Span
}

/// A claim with its names resolved.
public struct CheckedClaim: Sendable {
  public let title: String
  public let citations: [String]
  public let span: Span
  public let cases: [Case]

  public struct Case: Sendable {
    /// The parameters that the claim fixes; the others keep the values of the run.
    public let settings: [String: Int]
    /// For each property named, whether it is expected to hold.
    public let expected: [(property: String, holds: Bool)]
    public let span: Span
  }
}

extension CheckedModel {
  /// Checks the merged declarations of a model.
  ///
  /// - Returns: `nil` where there was an error.
  static func checking(
    name: String, documentation: String?, declarations: [Declaration],
    diagnostics: inout Diagnostics
  ) -> CheckedModel? {
    var checker = Checker(declarations: declarations, diagnostics: diagnostics)
    checker.check()
    let parameters = checker.diagnostics.hasErrors ? [] : checker.checkedParameters()
    diagnostics = checker.diagnostics
    if diagnostics.hasErrors { return nil }
    let program = checker.program
    return CheckedModel(
      name: name, documentation: documentation, sources: checker.sources, parameters: parameters,
      configurations: checker.configurations,
      properties: program.properties.map {
        CheckedProperty(name: $0.name, title: $0.title, span: $0.span)
      },
      groups: checker.groups.mapValues { $0.map { program.properties[$0].name } },
      claims: checker.claims, program: program)
  }
}

extension Checker {
  /// The most values a parameter may have: each is listed in messages and tried by what-if.
  static let domainSizeMax = 4096

  /// The initial values of all parameters declared so far; 0 for what has none.
  var initialValues: [Int] {
    var values: [Int] = []
    for parameter in program.parameters {
      let evaluator = ConstantEvaluator(program: program, values: values)
      values.append((try? evaluator.value(parameter.initial)) ?? 0)
    }
    return values
  }

  /// The values a parameter may take, with the other parameters as they are initially.
  func domain(_ index: Int) -> ClosedRange<Int> {
    let evaluator = ConstantEvaluator(program: program, values: initialValues)
    return (try? evaluator.range(of: program.parameters[index].type)) ?? 0...0
  }

  /// A domain as text: `on, off`, `1..8`, `none, nmi_exits`.
  func domainText(_ index: Int) -> String {
    let domain = domain(index)
    if case .integer = program.parameters[index].type {
      return "\(domain.lowerBound)..\(domain.upperBound)"
    }
    return domain.map { spelling($0, program.parameters[index].type) }.joined(separator: ", ")
  }

  func spelling(_ value: Int, _ type: Type) -> String {
    switch type {
    case .bool: value == 0 ? "off" : "on"
    case .enumeration(let enumeration) where enumeration.literals.indices.contains(value):
      enumeration.literals[value]
    default: String(value)
    }
  }

  /// Parameters with their domains; tells of initial values outside them.
  mutating func checkedParameters() -> [CheckedParameter] {
    var values: [Int] = []
    var result: [CheckedParameter] = []
    for parameter in program.parameters {
      let evaluator = ConstantEvaluator(program: program, values: values)
      do {
        let initial = try evaluator.value(parameter.initial)
        let range = try evaluator.range(of: parameter.type) ?? initial...initial
        values.append(initial)
        if range.count > Self.domainSizeMax {
          diagnostics.error(
            "parameter-type",
            "`\(parameter.name)` could have \(range.count) values; at most \(Self.domainSizeMax)",
            at: parameter.span)
        } else if !range.contains(initial) {
          diagnostics.error(
            "outside-domain",
            "`\(parameter.name)` is \(initial), outside \(range.lowerBound)..\(range.upperBound)",
            at: parameter.initial.span)
        } else {
          result.append(
            CheckedParameter(
              name: parameter.name, isSwitch: parameter.isSwitch,
              documentation: parameter.documentation,
              domain: range.map { ($0, spelling($0, parameter.type)) }, initial: initial,
              owner: parameter.owner, cost: parameter.cost ?? 1))
        }
      } catch {
        values.append(0)
        diagnostics.error("not-constant", error.message, at: error.span)
      }
    }
    return result
  }
}
