import SeamDiagnostics
import SeamIR
import SeamSemantics

/// What a model is lowered for.
public struct LoweringOptions: Sendable, Equatable {
  /// Values of parameters that differ from their initial ones; each value is in the domain.
  public var settings: [String: Int]
  /// The names of the properties to include; `nil` for all.
  public var properties: Set<String>?
  /// The bound for `nat` variables; where `nil`, a `nat` is a diagnostic.
  public var natBound: Int?
  /// The names of parameters to leave open: the system then speaks of all their values.
  public var open: Set<String>
  /// Parameters without an upper end, if any; then ``properties`` has one name.
  public var unbounded: Unbounded?
  /// Whether temporal properties of the form □(cause → ◇effect) get monitors, for proofs.
  public var watchesResponses: Bool

  public init(
    settings: [String: Int] = [:], properties: Set<String>? = nil, natBound: Int? = nil,
    open: Set<String> = [], unbounded: Unbounded? = nil, watchesResponses: Bool = false
  ) {
    self.settings = settings
    self.properties = properties
    self.natBound = natBound
    self.open = open
    self.unbounded = unbounded
    self.watchesResponses = watchesResponses
  }
}

extension CheckedModel {
  /// Lowers the model to the core under one choice of its parameters.
  ///
  /// - Parameters:
  ///   - options: The parameters, each inside its domain, and what to include.
  ///   - diagnostics: Takes what only shows with these parameters: an `assume` that is false, an
  ///     empty range, a system too large to write down.
  /// - Returns: `nil` where there was an error.
  public func lowered(
    options: LoweringOptions, diagnostics: inout Diagnostics
  ) -> TransitionSystem? {
    var values = parameters.map { options.settings[$0.name] ?? $0.initial }
    let endless = parameters.indices.filter {
      options.unbounded?.parameters.contains(parameters[$0].name) ?? false
    }
    for index in endless { values[index] = options.unbounded?.cut ?? values[index] }
    var lowerer = Lowerer(
      program: program, values: values,
      open: Set(parameters.indices.filter { options.open.contains(parameters[$0].name) })
        .subtracting(endless),
      natBound: options.unbounded?.cut ?? options.natBound, modelName: name)
    lowerer.unbounded = options.unbounded
    lowerer.watchesResponses = options.watchesResponses
    lowerer.endless = Set(endless)
    do {
      try lowerer.checkUnbounded(properties: options.properties)
      try lowerer.recordParameters(self)
      try lowerer.lower(including: options.properties)
    } catch let error as ConstantError {
      lowerer.diagnostics.error("not-constant", error.message, at: error.span)
    } catch let error as LoweringError {
      lowerer.diagnostics.error(error.id, error.message, at: error.span)
    } catch {
      lowerer.diagnostics.error("internal", "lowering failed: \(error)", at: nil)
    }
    for diagnostic in lowerer.diagnostics.all { diagnostics.add(diagnostic) }
    return lowerer.diagnostics.hasErrors ? nil : lowerer.system
  }
}

extension CheckedModel {
  /// Whether what the model assumes leaves a choice of parameters possible.
  ///
  /// - Parameters:
  ///   - settings: Values that differ from the initial ones.
  ///   - open: Parameters that may still have any value.
  /// - Returns: False only where no value of the open parameters helps.
  public func permits(_ settings: [String: Int], open: Set<String>) -> Bool {
    let values = parameters.map { settings[$0.name] ?? $0.initial }
    var lowerer = Lowerer(
      program: program, values: values,
      open: Set(parameters.indices.filter { open.contains(parameters[$0].name) }), natBound: nil,
      modelName: name)
    do {
      try lowerer.recordParameters(self)
      try lowerer.checkParameters()
      return true
    } catch let error as LoweringError {
      return !["assumption", "outside-domain"].contains(error.id)
    } catch {
      // What asks for the value of an open parameter is not known yet.
      return true
    }
  }
}

/// Why a checked model cannot be lowered with these parameters.
struct LoweringError: Error {
  let id: String
  let message: String
  let span: Span?

  static func tooLarge(_ what: String, _ span: Span?) -> LoweringError {
    LoweringError(id: "too-large", message: what, span: span)
  }
}
