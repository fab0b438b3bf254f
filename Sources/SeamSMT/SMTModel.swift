internal import CZ3

/// A model that a solver has found; what it leaves open is completed in some way.
public final class SMTModel {
  private let context: SMTContext
  private let raw: Z3_model

  init(_ context: SMTContext, _ model: Z3_model) {
    self.context = context
    raw = model
    Z3_model_inc_ref(context.raw, model)
  }

  deinit { Z3_model_dec_ref(context.raw, raw) }

  /// The value of an integer term.
  ///
  /// - Throws: ``SMTError/valueTooLarge(_:)``.
  public func integer(_ term: SMTTerm) throws(SMTError) -> Int {
    let value = try evaluated(term)
    var number: Int64 = 0
    guard Z3_get_numeral_int64(context.raw, value, &number) else {
      try context.check()
      let text = Z3_get_numeral_string(context.raw, value).map { String(cString: $0) }
      try context.check()
      throw .valueTooLarge(text ?? "?")
    }
    return Int(number)
  }

  /// The value of a Boolean term.
  public func truth(_ term: SMTTerm) throws(SMTError) -> Bool {
    let value = Z3_get_bool_value(context.raw, try evaluated(term))
    try context.check()
    guard value != Z3_L_UNDEF else { throw .misuse("not a truth value") }
    return value == Z3_L_TRUE
  }

  private func evaluated(_ term: SMTTerm) throws(SMTError) -> Z3_ast {
    var value: Z3_ast?
    let isDone = Z3_model_eval(context.raw, raw, context.handle(term), true, &value)
    try context.check()
    guard isDone, let value else { throw .misuse("the model has no value") }
    // Owned by the context like everything else, so that it outlives the next call.
    return context.handle(try context.keep(value))
  }
}
