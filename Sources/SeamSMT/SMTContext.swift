// The one place that owns what Z3 gives out. In Z3 a term that nobody refers to dies at the next call,
// and its handle then builds garbage without a word; so every handle is referred to here, from the moment
// it is made until the context goes.

internal import CZ3

/// The sorts that are used.
public enum SMTSort: Sendable, Hashable {
  case bool, int
}

/// A term of a context; it is valid as long as the context is.
public struct SMTTerm: Hashable {
  let index: Int
  /// Tells the terms of one context from those of another.
  let owner: ObjectIdentifier
}

/// Builds terms and solvers, and owns them.
///
/// A context and all that belongs to it is for one thread at a time; only an ``SMTInterrupter`` may be
/// used from another one.
public final class SMTContext {
  /// An opaque pointer in all but type; Z3 is C, so what is unsafe stays in this module.
  let raw: Z3_context
  private var terms: [Z3_ast] = []
  private let boolSort: Z3_sort
  private let intSort: Z3_sort

  /// - Throws: ``SMTError/noContext``.
  public init() throws(SMTError) {
    let configuration = Z3_mk_config()
    defer { Z3_del_config(configuration) }
    guard let context = Z3_mk_context_rc(configuration) else { throw .noContext }
    // Without a handler of our own Z3 ends the process at the first error.
    Z3_set_error_handler(context) { _, _ in }
    guard let bool = Z3_mk_bool_sort(context), let int = Z3_mk_int_sort(context) else {
      Z3_del_context(context)
      throw .noContext
    }
    raw = context
    boolSort = bool
    intSort = int
    Z3_inc_ref(context, Z3_sort_to_ast(context, bool))
    Z3_inc_ref(context, Z3_sort_to_ast(context, int))
  }

  deinit {
    for term in terms { Z3_dec_ref(raw, term) }
    Z3_dec_ref(raw, Z3_sort_to_ast(raw, boolSort))
    Z3_dec_ref(raw, Z3_sort_to_ast(raw, intSort))
    Z3_del_context(raw)
  }

  /// The version of the solver library, `4.8.12`.
  public static var version: String {
    var (major, minor, build, revision) = (UInt32(0), UInt32(0), UInt32(0), UInt32(0))
    Z3_get_version(&major, &minor, &build, &revision)
    return "\(major).\(minor).\(build)"
  }

  /// Limits the memory of all contexts of the process, in megabytes; 0 for none.
  public static func limitMemory(megabytes: Int) {
    Z3_global_param_set("memory_max_size", String(megabytes))
  }

  // MARK: - Terms

  public func constant(_ name: String, _ sort: SMTSort) throws(SMTError) -> SMTTerm {
    let symbol = Z3_mk_string_symbol(raw, name)
    return try keep(Z3_mk_const(raw, symbol, sort == .bool ? boolSort : intSort))
  }

  public func integer(_ value: Int) throws(SMTError) -> SMTTerm {
    try keep(Z3_mk_int64(raw, Int64(value), intSort))
  }

  public func truth(_ value: Bool) throws(SMTError) -> SMTTerm {
    try keep(value ? Z3_mk_true(raw) : Z3_mk_false(raw))
  }

  public func not(_ term: SMTTerm) throws(SMTError) -> SMTTerm {
    try keep(Z3_mk_not(raw, handle(term)))
  }

  /// True for no terms.
  public func and(_ terms: [SMTTerm]) throws(SMTError) -> SMTTerm {
    try nary(terms) { Z3_mk_and(raw, $0, $1) }
  }

  /// False for no terms.
  public func or(_ terms: [SMTTerm]) throws(SMTError) -> SMTTerm {
    try nary(terms) { Z3_mk_or(raw, $0, $1) }
  }

  public func implies(_ left: SMTTerm, _ right: SMTTerm) throws(SMTError) -> SMTTerm {
    try keep(Z3_mk_implies(raw, handle(left), handle(right)))
  }

  public func equal(_ left: SMTTerm, _ right: SMTTerm) throws(SMTError) -> SMTTerm {
    try keep(Z3_mk_eq(raw, handle(left), handle(right)))
  }

  public func less(_ left: SMTTerm, _ right: SMTTerm) throws(SMTError) -> SMTTerm {
    try keep(Z3_mk_lt(raw, handle(left), handle(right)))
  }

  public func lessOrEqual(_ left: SMTTerm, _ right: SMTTerm) throws(SMTError) -> SMTTerm {
    try keep(Z3_mk_le(raw, handle(left), handle(right)))
  }

  public func ifThenElse(
    _ test: SMTTerm, _ yes: SMTTerm, _ no: SMTTerm
  ) throws(SMTError) -> SMTTerm {
    try keep(Z3_mk_ite(raw, handle(test), handle(yes), handle(no)))
  }

  /// At least one term.
  public func sum(_ terms: [SMTTerm]) throws(SMTError) -> SMTTerm {
    try nary(terms) { Z3_mk_add(raw, $0, $1) }
  }

  public func difference(_ left: SMTTerm, _ right: SMTTerm) throws(SMTError) -> SMTTerm {
    try nary([left, right]) { Z3_mk_sub(raw, $0, $1) }
  }

  public func product(_ left: SMTTerm, _ right: SMTTerm) throws(SMTError) -> SMTTerm {
    try nary([left, right]) { Z3_mk_mul(raw, $0, $1) }
  }

  /// At most so many of the terms are true, and at least so many.
  public func exactlyOne(_ terms: [SMTTerm]) throws(SMTError) -> SMTTerm {
    let some = try or(terms)
    let most = try nary(terms) { Z3_mk_atmost(raw, $0, $1, 1) }
    return try and([some, most])
  }

  // MARK: - Ownership

  func handle(_ term: SMTTerm) -> Z3_ast {
    precondition(term.owner == ObjectIdentifier(self), "a term of another context")
    return terms[term.index]
  }

  /// Takes over a handle that a call has just returned.
  func keep(_ handle: Z3_ast?) throws(SMTError) -> SMTTerm {
    if let handle { Z3_inc_ref(raw, handle) }
    do {
      try check()
    } catch {
      if let handle { Z3_dec_ref(raw, handle) }
      throw error
    }
    guard let handle else { throw .misuse("no term came back") }
    terms.append(handle)
    return SMTTerm(index: terms.count - 1, owner: ObjectIdentifier(self))
  }

  private func nary(
    _ terms: [SMTTerm], _ make: (UInt32, UnsafePointer<Z3_ast?>?) -> Z3_ast?
  ) throws(SMTError) -> SMTTerm {
    let handles: [Z3_ast?] = terms.map { handle($0) }
    return try keep(handles.withUnsafeBufferPointer { make(UInt32($0.count), $0.baseAddress) })
  }

  /// Throws what the last call has to complain about.
  func check() throws(SMTError) {
    switch Z3_get_error_code(raw) {
    case Z3_OK: return
    case Z3_MEMOUT_FAIL: throw .outOfMemory
    case let code:
      let message = Z3_get_error_msg(raw, code).map { String(cString: $0) } ?? "unknown"
      throw message.contains("out of memory") ? .outOfMemory : .misuse(message)
    }
  }
}
