internal import CZ3

/// What a check came to.
public enum SMTAnswer: Sendable, Hashable {
  case satisfiable
  case unsatisfiable
  /// The solver gives up: a time or resource limit, an interruption, a theory it does not decide.
  case unknown(String)
}

/// Limits of one check; `nil` for none.
public struct SMTLimits: Sendable, Hashable {
  public var milliseconds: Int?
  /// Z3's own count of work, the same on every machine.
  public var resources: Int?
  public init(milliseconds: Int? = nil, resources: Int? = nil) {
    self.milliseconds = milliseconds
    self.resources = resources
  }
}

/// A solver of a context.
public final class SMTSolver {
  public let context: SMTContext
  let raw: Z3_solver

  /// - Parameters:
  ///   - context: Where its terms live.
  ///   - logic: An SMT-LIB logic, `QF_LIA` or `QF_FD`; `nil` for the combined solver, which is
  ///     incremental from the beginning.
  ///   - seed: For the solver's random choices.
  /// - Throws: ``SMTError`` where Z3 makes none.
  public init(
    _ context: SMTContext, logic: String? = nil, seed: Int = 0
  ) throws(SMTError) {
    self.context = context
    let solver: Z3_solver?
    if let logic {
      solver = Z3_mk_solver_for_logic(context.raw, Z3_mk_string_symbol(context.raw, logic))
    } else {
      solver = Z3_mk_simple_solver(context.raw)
    }
    if let solver { Z3_solver_inc_ref(context.raw, solver) }
    do {
      try context.check()
    } catch {
      if let solver { Z3_solver_dec_ref(context.raw, solver) }
      throw error
    }
    guard let solver else { throw .misuse("no solver came back") }
    raw = solver
    try set { context, parameters in
      Z3_params_set_uint(
        context, parameters, Z3_mk_string_symbol(context, "random_seed"),
        UInt32(clamping: seed))
    }
  }

  deinit { Z3_solver_dec_ref(context.raw, raw) }

  public func push() throws(SMTError) {
    Z3_solver_push(context.raw, raw)
    try context.check()
  }

  public func pop() throws(SMTError) {
    Z3_solver_pop(context.raw, raw, 1)
    try context.check()
  }

  public func assert(_ term: SMTTerm) throws(SMTError) {
    Z3_solver_assert(context.raw, raw, context.handle(term))
    try context.check()
  }

  /// Asserts a term that a core can name by its label, a Boolean constant.
  public func assert(_ term: SMTTerm, labelled label: SMTTerm) throws(SMTError) {
    Z3_solver_assert_and_track(
      context.raw, raw, context.handle(term), context.handle(label))
    try context.check()
  }

  /// Whether what is asserted can be true together with the assumptions, which are literals.
  ///
  /// - Throws: ``SMTError/outOfMemory``; every other way to give up is
  ///   ``SMTAnswer/unknown(_:)``.
  public func check(
    assuming assumptions: [SMTTerm] = [], limits: SMTLimits = SMTLimits()
  ) throws(SMTError) -> SMTAnswer {
    try set { context, parameters in
      // Z3 takes the largest number for no limit, and 0 for no limit of resources.
      Z3_params_set_uint(
        context, parameters, Z3_mk_string_symbol(context, "timeout"),
        limits.milliseconds.map { UInt32(clamping: max(1, $0)) } ?? .max)
      Z3_params_set_uint(
        context, parameters, Z3_mk_string_symbol(context, "rlimit"),
        limits.resources.map { UInt32(clamping: max(1, $0)) } ?? 0)
    }
    let handles: [Z3_ast?] = assumptions.map { context.handle($0) }
    let found = SMTStop.check(self) {
      handles.withUnsafeBufferPointer {
        Z3_solver_check_assumptions(context.raw, raw, UInt32($0.count), $0.baseAddress)
      }
    }
    guard let answer = found else { return .unknown("interrupted") }
    if answer == Z3_L_TRUE { return .satisfiable }
    if answer == Z3_L_FALSE { return .unsatisfiable }
    let reason = Z3_solver_get_reason_unknown(context.raw, raw).map { String(cString: $0) }
    try context.check()
    if let reason, reason.contains("memout") || reason.contains("memory") {
      throw .outOfMemory
    }
    return .unknown(reason ?? "")
  }

  /// A model, after ``SMTAnswer/satisfiable``.
  public func model() throws(SMTError) -> SMTModel {
    let model = Z3_solver_get_model(context.raw, raw)
    try context.check()
    guard let model else { throw .misuse("there is no model") }
    return SMTModel(context, model)
  }

  /// The labels and assumptions that were needed, after ``SMTAnswer/unsatisfiable``.
  ///
  /// - Parameter terms: The labels and assumptions that are looked for.
  /// - Returns: Those of them that are in the core, in the order given.
  /// - Throws: ``SMTError/misuse(_:)`` where there is no core.
  public func core(among terms: [SMTTerm]) throws(SMTError) -> [SMTTerm] {
    let vector = Z3_solver_get_unsat_core(context.raw, raw)
    try context.check()
    guard let vector else { throw .misuse("there is no core") }
    Z3_ast_vector_inc_ref(context.raw, vector)
    defer { Z3_ast_vector_dec_ref(context.raw, vector) }
    var needed: Set<UInt32> = []
    for index in 0..<Z3_ast_vector_size(context.raw, vector) {
      needed.insert(Z3_get_ast_id(context.raw, Z3_ast_vector_get(context.raw, vector, index)))
    }
    try context.check()
    return terms.filter { needed.contains(Z3_get_ast_id(context.raw, context.handle($0))) }
  }

  /// A way to stop a check from another thread.
  public var interrupter: SMTInterrupter { SMTInterrupter(self) }

  private func set(_ fill: (Z3_context, Z3_params) -> Void) throws(SMTError) {
    guard let parameters = Z3_mk_params(context.raw) else {
      throw .misuse("no parameters came back")
    }
    Z3_params_inc_ref(context.raw, parameters)
    defer { Z3_params_dec_ref(context.raw, parameters) }
    fill(context.raw, parameters)
    Z3_solver_set_params(context.raw, raw, parameters)
    try context.check()
  }
}

/// Stops the checks of a solver, from any thread; the solver stays usable.
///
/// Z3 allows this one call beside a running check, so handing the solver over is safe. A check that
/// has only just begun may not notice; and many calls in a row, a few milliseconds apart, were seen to
/// make Z3 4.8.12 deaf to its time limit as well. So call once, and again only after a second or so.
public struct SMTInterrupter: @unchecked Sendable {
  private let solver: SMTSolver
  init(_ solver: SMTSolver) { self.solver = solver }

  public func interrupt() { Z3_solver_interrupt(solver.context.raw, solver.raw) }
}
